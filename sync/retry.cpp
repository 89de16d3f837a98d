// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/retry.h"

#include <algorithm>

namespace rollbook {

qint64 retryDelayMs(int failures, double random)
{
    constexpr qint64 capMs = 5LL * 60 * 1000;
    constexpr qint64 openCapMs = 15LL * 60 * 1000; // from the fifth failure on the breaker is open
    const qint64 ceiling = failures >= 5 ? openCapMs : capMs;
    const qint64 width = std::min<qint64>(ceiling, 2000LL << std::clamp(failures, 1, 20));
    return std::max<qint64>(200, qint64(double(width) * random));
}

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

} // namespace

qint64 RequestBudget::waitMs(qint64 monotonicMs) const
{
    qint64 until = monotonicMs;
    if (m_spent.size() >= m_ceilings.perMinute)
        until = std::max(until, m_spent[m_spent.size() - m_ceilings.perMinute].at + minuteMs);
    if (m_spent.size() >= m_ceilings.perHour)
        until = std::max(until, m_spent[m_spent.size() - m_ceilings.perHour].at + hourMs);
    qint64 bytes = 0;
    for (auto spent = m_spent.crbegin(); spent != m_spent.crend(); ++spent) {
        bytes += spent->bytes;
        if (bytes >= m_ceilings.bytesPerHour) { // it may go once this one is an hour old
            until = std::max(until, spent->at + hourMs);
            break;
        }
    }
    return until - monotonicMs;
}

void RequestBudget::spend(qint64 monotonicMs, qint64 bytes)
{
    m_spent.removeIf([&](const Spent &spent) { return spent.at <= monotonicMs - hourMs; });
    m_spent.append({ monotonicMs, bytes });
}

void RequestBudget::add(qint64 bytes)
{
    if (!m_spent.isEmpty())
        m_spent.last().bytes += bytes;
}

} // namespace rollbook
