// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/reconcile.h"

namespace rollbook {
namespace {

Decision pushIfAllowed(const Comparison &c, Decision push)
{
    if (!c.canHold)
        return Decision::RefuseCannotHold;
    return c.sessionLocked ? Decision::RefuseLocked : push;
}

/// What cannot be held there is not there because nothing is.
bool holdsOurs(const Comparison &c) { return c.theirs == c.ours && (c.ours || c.cleared); }

constexpr qint64 tieMs = 2000; // nearer than two clocks can be told apart

/// Somebody else wrote there too, and the server tells when: the later one stays. Within a tie it is
/// ours, the session's own teacher's.
Decision byTime(const Comparison &c)
{
    return c.theirsChangedAt > c.oursChangedAt + tieMs ? Decision::TakeTheirs : pushIfAllowed(c, Decision::PushOver);
}

Decision decideInFlight(const Comparison &c)
{
    if (holdsOurs(c))
        return Decision::Acknowledge;
    if (c.theirs == c.sent)
        return Decision::AcknowledgeSent;
    if (c.theirs == c.shadow)
        return pushIfAllowed(c, Decision::PushAgain);
    if (c.theirs && c.theirsChangedAt > 0)
        return byTime(c);
    return Decision::AskPerson; // it may have arrived and been changed since, or the other way round
}

Decision decidePending(const Comparison &c)
{
    if (holdsOurs(c))
        return Decision::Acknowledge;
    if (!c.theirs) // nobody wrote there, or the row was lost: never read as "deleted"
        return pushIfAllowed(c, Decision::Push);
    if (c.shadowKnown && c.theirs == c.shadow) // nobody else wrote since we last looked
        return pushIfAllowed(c, Decision::Push);
    if (c.theirsChangedAt > 0)
        return byTime(c);
    // Somebody wrote after our last look. If we had marked before that look, they are later.
    return c.shadowKnown && c.changedBeforeShadow ? Decision::TakeTheirs : Decision::AskPerson;
}

Decision decideSettled(const Comparison &c)
{
    if (holdsOurs(c))
        return Decision::Nothing;
    if (!c.theirs) // lost is only what was there: ours may be what another server's became since
        return c.ours && (c.shadow || !c.shadowKnown) ? pushIfAllowed(c, Decision::Regressed) : Decision::Nothing;
    if (c.shadowKnown && c.theirs == c.shadow) // known, and settled as it is: another server's value came here since
        return Decision::Nothing;
    if (c.notOurs) // whoever marked puts it right
        return Decision::TakeTheirs;
    if (c.theirsChangedAt > 0 && c.shadowChangedAt > 0 && c.theirsChangedAt < c.shadowChangedAt) // its own clock says so
        return pushIfAllowed(c, Decision::Regressed);
    if (c.theirsWasThere) // a backup that was put back, or somebody's second thought
        return c.wentBack ? pushIfAllowed(c, Decision::Regressed) : Decision::AskPerson;
    return Decision::TakeTheirs; // ours had arrived: whoever changed it did so later
}

/// A person was told what the server holds; when that changes, they are told again.
Decision decideParked(const Comparison &c)
{
    if (holdsOurs(c))
        return Decision::Acknowledge;
    return c.theirs && c.theirs != c.shadow ? Decision::AskPerson : Decision::Nothing;
}

} // namespace

Decision decide(const Comparison &c)
{
    switch (c.progress) {
    case Comparison::Progress::InFlight: return decideInFlight(c);
    case Comparison::Progress::Pending: return decidePending(c);
    case Comparison::Progress::Settled: return decideSettled(c);
    case Comparison::Progress::Parked: return decideParked(c);
    }
    return Decision::Nothing;
}

} // namespace rollbook
