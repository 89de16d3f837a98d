// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncstatus.h"
#include "core/store/outbox.h"
#include "sync/classify.h"

#include <QList>

namespace rollbook {

/// What one target is in the middle of.
enum class Phase {
    Idle,
    Picking, ///< asking the store what is due
    SigningIn,
    Finding, ///< looking for the server's session, or for the ids of students
    Reading, ///< all marks of the session: before a write, and after it
    Sending,
};

struct MachineState
{
    Phase phase = Phase::Idle;
    BreakerState breaker;
    bool signInBlocked = false; ///< the server refused the password; waits for a new one
    bool newSecret = false; ///< a person gave one while another was being tried
    bool signInTriedAgain = false; ///< a token was refused once in this round
    qint64 tokenUntil = 0; ///< monotonic ms; 0 = no token
    bool workNeedsFind = false;
    int serverErrors = 0; ///< 500s in a row, with nothing learnt in between
    bool gotThrough = false; ///< something was confirmed since the first of them
    bool sessionMissing = false; ///< forgotten once, with nothing compared in between
    bool again = false; ///< something changed while busy
};

struct MachineEvent
{
    enum class Kind {
        Wake, ///< the planned moment came
        Changed, ///< there is something new to deliver
        LinkUp, ///< the network is back
        SendNow, ///< a person asks
        NewSecret, ///< a person gave a password
        Picked, ///< hasWork, needsFind, dueAt
        SignedIn, ///< tokenUntil
        Found, ///< more = another request is needed; otherwise needsFind tells whether it failed
        Compared, ///< items = how many marks are frozen for sending; broken
        Answered, ///< a request ended well
        Failed, ///< problem
    };

    Kind kind = Kind::Wake;
    bool hasWork = false;
    bool needsFind = false;
    bool more = false;
    bool broken = false;
    bool acknowledged = false; ///< the reading confirmed something
    int items = 0;
    qint64 dueAt = 0; ///< UTC ms of the next due row, 0 = none
    qint64 tokenUntil = 0;
    Problem problem;
};

struct MachineAction
{
    enum class Kind {
        Pick,
        SignIn,
        Find, ///< the next request of the search
        WaitForSchool, ///< the search found nothing: mark the session's rows so
        Read,
        Send,
        Settle, ///< result
        MakeDue,
        BlockForSignIn, ///< result.reason, result.serverText
        Unblock,
        ForgetSession, ///< the server no longer knows it
        Postpone, ///< the session cannot be read: others first
        SaveBreaker,
        WakeAt, ///< at, UTC ms
    };

    Kind kind = Kind::Pick;
    SendResult result;
    qint64 at = 0;
};

/// The moment, and chance, as the machine may know them.
struct MachineMoment
{
    qint64 wallMs = 0;
    qint64 monotonicMs = 0;
    double random = 0; ///< 0 ≤ random < 1
};

struct MachineStep
{
    MachineState state;
    QList<MachineAction> actions;
};

/// Decides what one target does next. Pure: no clock, no store, no network, no event loop.
MachineStep step(MachineState state, const MachineEvent &event, const MachineMoment &moment);

/// What people see of it.
TargetActivity activityOf(const MachineState &state, qint64 wallMs);

inline constexpr qint64 pollMs = 5LL * 60 * 1000; // looks for changes on the server this often

} // namespace rollbook
