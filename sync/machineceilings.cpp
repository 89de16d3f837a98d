// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/machinesteps.h"

#include <algorithm>

// Which targets count as failing, and what the ceilings hold back of them.

namespace rollbook {

Ceiling ceilingOf(const MachineState &state, qint64 monotonicMs)
{
    const bool recent = state.failing != 0 && monotonicMs - state.failedAt < 60 * minuteMs;
    if (!recent)
        return state.breaker.failures > 0 ? Ceiling::Conversations : Ceiling::None;
    const bool elsewhere = (state.failing & ~(1U << int(state.phase))) != 0;
    const bool mayBeBack = state.trouble < Trouble::Server && state.breaker.failures <= 1;
    return elsewhere && !mayBeBack ? Ceiling::Requests : Ceiling::Conversations;
}

/// Rests where a failing target has had all it may have, if that takes longer than the patience there is.
bool MachineSteps::restsAtCeiling(qint64 patienceMs)
{
    s.pacedUntil = 0;
    if (m_moment.ceilingMs <= patienceMs || ceilingOf(s, m_moment.monotonicMs) == Ceiling::None)
        return false;
    s.again = false; // what changed meanwhile is found by the next pick
    s.pacedUntil = m_moment.wallMs + m_moment.ceilingMs;
    rest(s.pacedUntil);
    return true;
}

void MachineSteps::noteFailing(Trouble trouble)
{
    s.trouble = s.failing == 0 ? trouble : std::max(s.trouble, trouble);
    s.failing |= 1U << int(s.phase);
    s.failedAt = m_moment.monotonicMs;
}

void MachineSteps::worked(Phase phase)
{
    s.failing &= ~(1U << int(phase));
    if (s.failing == 0)
        s.trouble = Trouble::None;
}

void MachineSteps::workedAll()
{
    s.failing = 0;
    s.trouble = Trouble::None;
    s.refusals = 0;
}

/// Keeps what a failure says about the target, for the ceilings.
void MachineSteps::note(const Problem &problem)
{
    if (s.phase == Phase::Picking)
        return; // the store's trouble
    switch (problem.verdict) {
    case Verdict::Ok: return;
    case Verdict::Offline:
    case Verdict::Untrusted:
    case Verdict::Foreign:
    case Verdict::Ambiguous: noteFailing(Trouble::Network); return;
    case Verdict::Busy: noteFailing(Trouble::Busy); return;
    case Verdict::Unauthorized: // a token's end, a session that was deleted: once, that is nothing unusual
        if (s.signInTriedAgain || s.phase == Phase::SigningIn)
            noteFailing(Trouble::Server);
        return;
    case Verdict::Missing:
        if (s.sessionMissing)
            noteFailing(Trouble::Server);
        return;
    case Verdict::Refused:
        if (s.phase == Phase::Delivering && ++s.refusals < refusalsOfAll)
            return;
        break;
    case Verdict::ServerError:
    case Verdict::Broken: break;
    }
    noteFailing(Trouble::Server);
}

} // namespace rollbook
