// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncstatus.h"
#include "core/store/outbox.h"
#include "sync/classify.h"

#include <QList>

namespace rollbook {

inline constexpr double maxRetryTokens = 10; // retry budget: +1 a minute and with every success

/// What one target is in the middle of.
enum class Phase {
    Idle,
    Picking, ///< asking the store what is due
    SigningIn,
    Finding, ///< looking for the server's session, or for the ids of students
    Reading, ///< all marks of the session: before a write, and after it
    Sending,
    Delivering, ///< something other than marks
    Pulling, ///< what changed on the server
    Probing, ///< an answer was not our server's: is it the network?
};

/// What the store has to do for a target.
enum class Task {
    Nothing,
    Marks,
    BlindMarks, ///< of a server that cannot be read
    Dispatch, ///< leave, a correction, a session's state, the roster
    Pull,
};

/// What kind of trouble a target is in; the graver one counts.
enum class Trouble {
    None,
    Network, ///< the server was not reached, or somebody else answered
    Busy, ///< it asked for patience
    Server, ///< it is there, and fails at what it is asked
};

struct MachineState
{
    Phase phase = Phase::Idle;
    BreakerState breaker;
    bool signInBlocked = false; ///< the server refused the password; waits for a new one
    bool newSecret = false; ///< a person gave one while another was being tried
    bool signInTriedAgain = false; ///< a token was refused once in this round
    qint64 tokenUntil = 0; ///< monotonic ms; 0 = no token
    Task task = Task::Nothing;
    bool workNeedsFind = false;
    Problem suspicion; ///< what made us probe
    qint64 quietUntil = 0; ///< UTC ms; so that a school's devices do not all come at once
    double retryTokens = maxRetryTokens; ///< what is left for trying again
    qint64 retryTokensAt = 0; ///< monotonic ms
    int serverErrors = 0; ///< 500s in a row, with nothing learnt in between
    bool gotThrough = false; ///< something was confirmed since the first of them
    bool sessionMissing = false; ///< forgotten once, with nothing compared in between
    bool answered = false; ///< the server said yes to a batch that has not been read back yet
    bool refusedOne = false; ///< it said no to marks of the session under work
    int refusals = 0; ///< sessions and dispatches it said no to, one after the other, with nothing taken in between
    quint32 failing = 0; ///< the phases that failed and have not gone well since: 1 << Phase
    Trouble trouble = Trouble::None; ///< why they did
    qint64 failedAt = 0; ///< monotonic ms of the last of it
    qint64 pacedUntil = 0; ///< UTC ms; rests so long for a ceiling
    qint64 waitEndsAt = 0; ///< monotonic ms of breaker.notBefore; 0 = not known
    qint64 holdEndsAt = 0; ///< the same of breaker.heldUntil
    bool askFirst = false; ///< another target met a network that wants a sign-in: probe before anything else
    bool again = false; ///< something changed while busy
};

struct MachineEvent
{
    enum class Kind {
        Start, ///< the program began
        Wake, ///< the planned moment came
        Changed, ///< there is something new to deliver
        LinkUp, ///< the network is back
        SendNow, ///< a person asks
        NewSecret, ///< a person gave a password
        CaptiveElsewhere, ///< another target met a network that wants a sign-in
        Picked, ///< task, needsFind, dueAt
        SignedIn, ///< tokenUntil
        Found, ///< needsFind = it was not found
        Compared, ///< items = how many marks are frozen for sending; broken
        Answered, ///< the server took the batch
        Delivered, ///< something other than marks arrived
        Pulled, ///< more = the server has another page
        Probed, ///< it is our server
        Failed, ///< problem
    };

    Kind kind = Kind::Wake;
    Task task = Task::Nothing;
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
        Find,
        WaitForSchool, ///< the search found nothing: mark the session's rows so
        Read,
        Lease, ///< freeze marks without reading first
        Send,
        Deliver,
        Fail, ///< of a dispatch: result
        Pull,
        Probe,
        Settle, ///< result
        MakeDue,
        BlockForSignIn, ///< result.reason, result.serverText
        Unblock,
        ForgetSession, ///< the server no longer knows it; result.reason, result.serverText
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
    qint64 herdMs = 0; ///< see SyncParts
    qint64 ceilingMs = 0; ///< until a ceiling lets a request go; see RequestBudget
};

struct MachineStep
{
    MachineState state;
    QList<MachineAction> actions;
};

/// Decides what one target does next. Pure: no clock, no store, no network, no event loop.
MachineStep step(MachineState state, const MachineEvent &event, const MachineMoment &moment);

/// What the ceilings on a failing target hold back.
enum class Ceiling {
    None, ///< nothing: it works
    Conversations, ///< what begins; a conversation that is being answered goes on
    Requests, ///< every request
};

/// A target fails from its first failure until what failed goes well, something is confirmed, or an hour has
/// gone by. One that could not be reached may be back with its next answer; one that is there and fails has
/// to do what it failed at before it counts as working. Pure.
Ceiling ceilingOf(const MachineState &state, qint64 monotonicMs);

/// UTC ms of the next try, as far as it has to wait for anything; in the past = it need not.
qint64 waitsUntil(const MachineState &state);

/// What people see of it.
TargetActivity activityOf(const MachineState &state, qint64 wallMs);

inline constexpr qint64 pollMs = 5LL * 60 * 1000; // looks for changes on the server this often

} // namespace rollbook
