// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier.h"

#include "sync/serverclock.h"

#include <utility>

namespace rollbook {
namespace {

constexpr qint64 headBytes = 500; // about what the heads of a request and its answer weigh

} // namespace

Courier::Courier(std::unique_ptr<Transport> transport, const Clock &clock, const MakeAlarm &makeAlarm, const Ceilings &ceilings, ClockSeen clockSeen)
    : m_transport(std::move(transport)), m_clock(clock), m_clockSeen(std::move(clockSeen)), m_budget(ceilings)
{
    m_allowed = makeAlarm([this] { std::exchange(m_heldBack, {})(); });
}

void Courier::setCeiling(Ceiling ceiling)
{
    m_ceiling = ceiling;
    if (ceiling != Ceiling::None)
        return;
    m_budget.reset();
    if (m_heldBack)
        m_allowed->set(0);
}

void Courier::send(const HttpRequest &request, bool goesOn, Done done)
{
    const bool held = m_ceiling == Ceiling::Requests || (m_ceiling == Ceiling::Conversations && !goesOn);
    const qint64 wait = held ? waitMs() : 0;
    if (wait <= 0) {
        sendNow(request, done);
        return;
    }
    m_heldBack = [this, request, goesOn, done = std::move(done)] { send(request, goesOn, done); };
    m_allowed->set(wait);
}

void Courier::sendNow(const HttpRequest &request, const Done &done)
{
    const qint64 sentAt = m_clock.monotonicMs();
    m_budget.spend(sentAt, request.body.size() + headBytes);
    m_transport->send(request, [this, alive = std::weak_ptr(m_alive), sentAt, done](const HttpReply &reply) {
        if (alive.expired())
            return;
        m_budget.add(reply.body.size() + headBytes);
        if (const auto server = httpDateMs(reply.date); server && reply.failure == HttpReply::Failure::None) {
            // The header names the second that has begun; its middle is the best guess.
            const qint64 roundTrip = m_clock.monotonicMs() - sentAt;
            m_clockSeen(*server + 500 - (m_clock.wallMs() - roundTrip / 2), roundTrip);
        }
        done(reply);
    });
}

} // namespace rollbook
