// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targetrunner.h"

// How a target's runner keeps what the ceilings count, so that they hold for the store and not for a process.

namespace rollbook {

Result<> TargetRunner::takePace()
{
    const auto kept = m_outbox.pace();
    if (!kept)
        return fail(kept.error());
    const Clock &clock = m_parts.store.clock();
    m_pace = paceOf(*kept, clock);
    m_state.failing = m_pace.failing;
    m_state.trouble = m_pace.trouble;
    m_state.failedAt = m_pace.failedAt;
    m_state.refusals = m_pace.refusals;
    m_state.retryTokens = m_pace.retryTokens;
    m_state.retryTokensAt = m_pace.retryTokensAt;
    QList<Spent> spent = m_pace.spent;
    int sinceGood = m_pace.sinceGood;
    if (m_pace.open) { // killed: what left last while all was well is not noted, and nothing came back from it
        spent.append({ clock.monotonicMs(), 0 });
        ++sinceGood;
    }
    m_courier.restore(spent, sinceGood);
    m_courier.setCeiling(ceilingOf(m_state, clock.monotonicMs()));
    return {};
}

/// While all goes well only the first request of a process is noted; every one, before it leaves, while something
/// fails or has no good answer yet.
void TargetRunner::noteLeaving()
{
    const bool first = !std::exchange(m_paceNoted, true);
    if (first || m_state.failing != 0 || m_courier.spent().size() > 1)
        keepPace();
}

void TargetRunner::keepPace(bool open)
{
    const Pace now{ .failing = m_state.failing, .trouble = m_state.trouble, .failedAt = m_state.failing != 0 ? m_state.failedAt : m_pace.failedAt,
                    .refusals = m_state.refusals, .retryTokens = m_state.retryTokens,
                    .retryTokensAt = m_state.retryTokens < maxRetryTokens ? m_state.retryTokensAt : m_pace.retryTokensAt,
                    .spent = m_courier.spent(), .sinceGood = m_courier.sinceGood(), .open = open };
    // A full disk is no reason not to send: it is noted with the next request.
    if (now != m_pace && m_outbox.setPace(textOf(now, m_parts.store.clock())))
        m_pace = now;
}

} // namespace rollbook
