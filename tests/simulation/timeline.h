// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <map>
#include <utility>

namespace rollbook::sim {

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 hourMs = 60 * minuteMs;

/// What is still to happen, in the order of virtual time; of equal times in the order it was asked for.
class Timeline
{
public:
    using Ticket = std::pair<qint64, quint64>;

    explicit Timeline(qint64 startMs) : m_now(startMs) { }
    qint64 now() const { return m_now; }
    Ticket at(qint64 when, std::function<void()> f)
    {
        const Ticket ticket{ std::max(when, m_now), ++m_count };
        m_due.emplace(ticket, std::move(f));
        return ticket;
    }
    Ticket in(qint64 ms, std::function<void()> f) { return at(m_now + ms, std::move(f)); }
    void cancel(const Ticket &ticket) { m_due.erase(ticket); }
    /// Lets everything happen that is due until then, and the time pass.
    void runUntil(qint64 when)
    {
        while (!m_due.empty() && m_due.begin()->first.first <= when) {
            auto next = m_due.extract(m_due.begin());
            m_now = next.key().first;
            ++m_happened;
            next.mapped()();
        }
        m_now = when;
    }
    quint64 happened() const { return m_happened; }

private:
    qint64 m_now;
    quint64 m_count = 0;
    quint64 m_happened = 0;
    std::map<Ticket, std::function<void()>> m_due;
};

} // namespace rollbook::sim
