// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/courier.h"

#include <QUrlQuery>

namespace rollbook {
namespace {

constexpr qint64 headBytes = 500; // about what the heads of a request and its answer weigh

bool isGood(const HttpReply &reply)
{
    return reply.failure == HttpReply::Failure::None && reply.status >= 200 && reply.status < 300
        && reply.contentType.toLower().startsWith("application/json");
}

/// Whether a cache in between may have given the answer, with the Date of another day.
bool mayBeCached(const HttpRequest &request) { return !request.isWrite() && !QUrlQuery(request.url).hasQueryItem(QStringLiteral("_cb")); }

} // namespace

Courier::Courier(std::unique_ptr<Transport> transport, const Clock &clock, const MakeAlarm &makeAlarm, const Ceilings &ceilings, ClockSeen clockSeen,
                 std::function<void()> leaving)
    : m_transport(std::move(transport)), m_clock(clock), m_clockSeen(std::move(clockSeen)), m_leaving(std::move(leaving)), m_budget(ceilings), m_sinceGood(ceilings)
{
    m_allowed = makeAlarm([this] { std::exchange(m_heldBack, {})(); });
}

void Courier::setCeiling(Ceiling ceiling)
{
    const bool worksAgain = ceiling == Ceiling::None && m_ceiling != Ceiling::None;
    m_ceiling = ceiling;
    if (!worksAgain)
        return;
    m_budget = m_sinceGood; // what failed last may be the next failure's beginning
    if (m_heldBack)
        m_allowed->set(0);
}

void Courier::restore(const QList<Spent> &spent, int sinceGood)
{
    m_budget.restore(spent);
    m_sinceGood.restore(spent.last(std::min<qsizetype>(sinceGood, spent.size())));
}

void Courier::askedAnew()
{
    m_budget.reset();
    m_sinceGood.reset();
    if (m_heldBack)
        m_allowed->set(0);
}

void Courier::send(const HttpRequest &request, bool goesOn, Done done)
{
    const bool held = m_ceiling != Ceiling::Conversations || !goesOn;
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
    for (RequestBudget *budget : { &m_budget, &m_sinceGood })
        budget->spend(sentAt, request.body.size() + headBytes);
    m_begun = true;
    if (m_leaving)
        m_leaving();
    m_transport->send(request, [this, alive = std::weak_ptr(m_alive), sentAt, cacheable = mayBeCached(request), done](const HttpReply &reply) {
        if (alive.expired())
            return;
        for (RequestBudget *budget : { &m_budget, &m_sinceGood })
            budget->add(reply.body.size() + headBytes);
        if (isGood(reply))
            m_sinceGood.reset();
        if (m_ceiling == Ceiling::None)
            m_budget = m_sinceGood;
        if (const auto server = httpDateMs(reply.date); server && isGood(reply) && !cacheable) {
            // The header names the second that has begun; its middle is the best guess.
            const qint64 now = m_clock.monotonicMs(), wall = m_clock.wallMs(), roundTrip = now - sentAt;
            m_heard.append({ *server + 500 - (wall - roundTrip / 2), roundTrip, now, wall });
        }
        done(reply);
    });
}

} // namespace rollbook
