// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

namespace rollbook {

/// What we know about one mark at the moment its session has just been read from a server.
/// Values are in the server's own terms, so that equal means equal there; nullopt = no row there.
struct Comparison
{
    enum class Progress {
        Pending, ///< ours is newer than what we know the server to have acknowledged
        InFlight, ///< something was sent and it is not known whether it arrived
        Settled, ///< nothing of ours is waiting
        Parked, ///< waits for a person; only an equal value on the server ends that
    };

    Progress progress = Progress::Pending;
    std::optional<QJsonObject> ours; ///< nullopt = cleared here
    std::optional<QJsonObject> sent; ///< the frozen value, when InFlight
    std::optional<QJsonObject> theirs; ///< as just read
    std::optional<QJsonObject> shadow; ///< as known before this reading
    bool shadowKnown = false; ///< false = this session was never read from this server before
    bool changedBeforeShadow = false; ///< our edit is older than the shadow's reading
    qint64 oursChangedAt = 0; ///< UTC ms by the servers' clocks
    qint64 theirsChangedAt = 0; ///< the server's own time of its last change; 0 = it does not tell
    qint64 shadowChangedAt = 0; ///< the same of the shadow
    bool theirsWasThere = false; ///< the server is known to have held that value before the shadow's, and tells no later time
    bool notOurs = false; ///< our value came from a server, and nobody here has marked since
    bool wentBack = false; ///< it has certainly gone back in this session: rows that it had confirmed are older, or gone
    bool sessionLocked = false; ///< the server calls the session closed
    bool canHold = true; ///< false = the server has no way to store our value
    bool cleared = false; ///< ours is no mark at all: a server without a row holds just that
};

enum class Decision {
    Nothing,
    Acknowledge, ///< the server holds our newest value: confirmed
    AcknowledgeSent, ///< the server holds what was sent; a newer value of ours is still to go
    Push,
    PushOver, ///< ours is the later of two: it goes there, theirs is recorded as the loser
    PushAgain, ///< what was sent did not arrive
    TakeTheirs, ///< somebody wrote after us: theirs is kept, ours is recorded as the loser
    AskPerson, ///< both changed and nothing says which is later: neither is overwritten
    RefuseLocked,
    RefuseCannotHold,
    Regressed, ///< the server lost what it had confirmed
};

/// Last-write-wins for a server that does not carry our clock. Where somebody else wrote since our
/// last look, its own time of change decides if it gives one, and otherwise whether we had marked
/// before that look. Pure.
Decision decide(const Comparison &c);

} // namespace rollbook
