// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/machine.h"

#include "sync/retry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 tokenMarginMs = 30'000; // sign in again this long before a token runs out
constexpr qint64 pauseMs = 15LL * 60 * 1000; // for what trying again soon cannot mend
constexpr qint64 longestPauseMs = 30LL * 60 * 1000; // a server without space
constexpr qint64 maxHoldMs = 6LL * 3600 * 1000; // the longest Retry-After that is honoured
constexpr int maxServerErrors = 20; // more than bisecting 50 marks takes: then it is the server

/// One step while it is being worked out.
class Stepper
{
public:
    Stepper(MachineState state, const MachineMoment &moment) : s(std::move(state)), m_moment(moment) { }

    void take(const MachineEvent &event);
    MachineStep result() { return { std::move(s), std::move(m_actions) }; }

private:
    void act(MachineAction::Kind kind) { m_actions.append({ .kind = kind }); }
    void begin();
    void pick();
    void work(const MachineEvent &event);
    void proceed();
    void compared(const MachineEvent &event);
    void failed(const Problem &problem);
    void failedSending(const Problem &problem);
    void failedSignIn(const Problem &problem);
    void unauthorized();
    void forgetSession(const Problem &problem);
    void backOff(const Problem &problem, qint64 atLeastMs = 0);
    void blockForSignIn(const QString &reason, const QString &text);
    void settle(SendResult::Outcome outcome, const Problem &problem, bool wholeBatch = false);
    void rest(qint64 wakeAt);
    void succeeded();

    MachineState s;
    MachineMoment m_moment;
    QList<MachineAction> m_actions;
};

void Stepper::take(const MachineEvent &event)
{
    switch (event.kind) {
    case MachineEvent::Kind::SendNow:
        act(MachineAction::Kind::MakeDue);
        if (s.signInBlocked && s.breaker.problem == u"no_secret"_s) { // the keychain may have been unlocked
            s.signInBlocked = false;
            act(MachineAction::Kind::Unblock);
        }
        [[fallthrough]];
    case MachineEvent::Kind::LinkUp:
        s.breaker.notBefore = 0;
        s.breaker.failures = 0;
        begin();
        break;
    case MachineEvent::Kind::NewSecret:
        s.signInBlocked = false;
        s.newSecret = s.phase == Phase::SigningIn;
        s.tokenUntil = 0;
        s.breaker.notBefore = 0;
        act(MachineAction::Kind::Unblock);
        begin();
        break;
    case MachineEvent::Kind::Wake:
    case MachineEvent::Kind::Changed: begin(); break;
    case MachineEvent::Kind::Picked: work(event); break;
    case MachineEvent::Kind::SignedIn:
        s.tokenUntil = event.tokenUntil;
        proceed();
        break;
    case MachineEvent::Kind::Found:
        if (event.more) {
            act(MachineAction::Kind::Find);
        } else if (event.needsFind) {
            act(MachineAction::Kind::WaitForSchool);
            s.sessionMissing = false;
            succeeded();
            pick();
        } else {
            s.phase = Phase::Reading;
            act(MachineAction::Kind::Read);
        }
        break;
    case MachineEvent::Kind::Compared: compared(event); break;
    case MachineEvent::Kind::Answered:
        settle(SendResult::Outcome::Accepted, {});
        s.phase = Phase::Reading;
        act(MachineAction::Kind::Read);
        break;
    case MachineEvent::Kind::Failed: failed(event.problem); break;
    }
}

void Stepper::begin()
{
    if (s.phase != Phase::Idle) {
        s.again = true;
        return;
    }
    if (s.signInBlocked)
        return; // a person is needed; never try a refused password in a loop
    // A wall clock that was set back must not turn a wait of minutes into one of years.
    s.breaker.notBefore = std::min(s.breaker.notBefore, m_moment.wallMs + longestPauseMs);
    s.breaker.heldUntil = std::min(s.breaker.heldUntil, m_moment.wallMs + maxHoldMs);
    const qint64 wait = std::max(s.breaker.notBefore, s.breaker.heldUntil);
    if (m_moment.wallMs < wait)
        rest(wait);
    else
        pick();
}

void Stepper::pick()
{
    s.phase = Phase::Picking;
    s.again = false;
    act(MachineAction::Kind::Pick);
}

void Stepper::work(const MachineEvent &event)
{
    if (!event.hasWork) {
        s.signInTriedAgain = false;
        qint64 at = m_moment.wallMs + pollMs;
        if (event.dueAt > 0)
            at = std::min(at, event.dueAt);
        rest(at);
        return;
    }
    s.workNeedsFind = event.needsFind;
    if (s.tokenUntil - tokenMarginMs <= m_moment.monotonicMs) {
        s.phase = Phase::SigningIn;
        s.newSecret = false;
        act(MachineAction::Kind::SignIn);
    } else {
        proceed();
    }
}

void Stepper::proceed()
{
    s.phase = s.workNeedsFind ? Phase::Finding : Phase::Reading;
    act(s.workNeedsFind ? MachineAction::Kind::Find : MachineAction::Kind::Read);
}

void Stepper::compared(const MachineEvent &event)
{
    s.gotThrough = s.gotThrough || event.acknowledged;
    if (event.broken) {
        if (event.items > 0) // frozen before the broken one was met
            settle(SendResult::Outcome::NotSent, { .reason = u"contract_broken"_s });
        backOff({ .verdict = Verdict::Broken, .reason = u"contract_broken"_s,
                  .text = u"the server said yes three times and does not hold the marks"_s }, pauseMs);
        return;
    }
    if (s.serverErrors > maxServerErrors) { // nothing frozen may stay so: it goes back as not sent
        if (event.items > 0)
            settle(SendResult::Outcome::NotSent, { .reason = u"server_error"_s });
        s.serverErrors = 0;
        backOff({ .verdict = Verdict::ServerError, .reason = u"server_error"_s, .text = u"the server keeps failing"_s });
        return;
    }
    if (event.items > 0) {
        s.phase = Phase::Sending;
        act(MachineAction::Kind::Send);
        return;
    }
    const bool serverFails = s.serverErrors > 0 && !s.gotThrough; // not one bad mark among good ones
    s.signInTriedAgain = false;
    s.serverErrors = 0;
    s.gotThrough = false;
    s.sessionMissing = false;
    if (serverFails) {
        backOff({ .verdict = Verdict::ServerError, .reason = u"server_error"_s, .text = u"the server fails at every mark"_s });
        return;
    }
    succeeded();
    pick();
}

void Stepper::failed(const Problem &problem)
{
    switch (s.phase) {
    case Phase::SigningIn: failedSignIn(problem); return;
    case Phase::Sending: failedSending(problem); return;
    default: break;
    }
    if (problem.verdict == Verdict::Unauthorized) {
        unauthorized();
    } else if (problem.verdict == Verdict::Missing && s.phase == Phase::Reading) {
        forgetSession(problem);
    } else if (s.phase == Phase::Reading && (problem.verdict == Verdict::ServerError || problem.verdict == Verdict::Broken
                                             || problem.verdict == Verdict::Refused)) {
        act(MachineAction::Kind::Postpone); // one session that cannot be read must not hold up the others
        backOff(problem);
    } else {
        backOff(problem, problem.verdict == Verdict::Untrusted ? pauseMs : 0);
    }
}

void Stepper::failedSending(const Problem &problem)
{
    switch (problem.verdict) {
    case Verdict::Ok: break;
    case Verdict::Offline:
    case Verdict::Untrusted:
        settle(SendResult::Outcome::NotSent, problem);
        backOff(problem, problem.verdict == Verdict::Untrusted ? pauseMs : 0);
        break;
    case Verdict::Unauthorized:
        settle(SendResult::Outcome::NotSent, problem);
        unauthorized();
        break;
    case Verdict::Missing:
        settle(SendResult::Outcome::NotSent, problem);
        forgetSession(problem);
        break;
    case Verdict::Refused: // no permission is for all of them; bad data may be one of them
        settle(SendResult::Outcome::Refused, problem, problem.http != 403);
        s.phase = Phase::Reading;
        act(MachineAction::Kind::Read);
        break;
    case Verdict::ServerError: // rows before the bad one are stored: read, then send halves
        settle(SendResult::Outcome::Unknown, problem, true);
        ++s.serverErrors;
        s.phase = Phase::Reading;
        act(MachineAction::Kind::Read);
        break;
    case Verdict::Ambiguous:
    case Verdict::Busy:
    case Verdict::Foreign:
    case Verdict::Broken:
        settle(SendResult::Outcome::Unknown, problem);
        backOff(problem);
        break;
    }
}

void Stepper::failedSignIn(const Problem &problem)
{
    const bool refused = problem.verdict == Verdict::Unauthorized || problem.verdict == Verdict::Refused;
    if (refused && s.newSecret)
        pick(); // the refused one was the old one
    else if (refused)
        blockForSignIn(problem.reason, problem.text);
    else
        backOff(problem, problem.verdict == Verdict::Untrusted ? pauseMs : 0);
}

void Stepper::unauthorized()
{
    s.tokenUntil = 0;
    if (s.signInTriedAgain) { // a fresh token refused as well: not a matter of time
        s.signInTriedAgain = false;
        backOff({ .verdict = Verdict::Unauthorized, .reason = u"auth"_s, .text = u"the server does not accept its own sign-in"_s, .http = 401 });
        return;
    }
    s.signInTriedAgain = true;
    pick(); // signs in first, because there is no token any more
}

void Stepper::forgetSession(const Problem &problem)
{
    act(MachineAction::Kind::ForgetSession);
    if (s.sessionMissing) { // listed, and not there: looking for it at once would go on for ever
        backOff(problem);
        return;
    }
    s.sessionMissing = true;
    pick(); // looks for it anew
}

void Stepper::blockForSignIn(const QString &reason, const QString &text)
{
    s.signInBlocked = true;
    s.phase = Phase::Idle;
    s.breaker.problem = reason;
    s.breaker.problemText = text;
    MachineAction block{ .kind = MachineAction::Kind::BlockForSignIn };
    block.result.reason = reason;
    block.result.serverText = text;
    m_actions.append(block);
    act(MachineAction::Kind::SaveBreaker);
}

void Stepper::backOff(const Problem &problem, qint64 atLeastMs)
{
    s.breaker.failures += 1;
    s.breaker.problem = problem.reason;
    s.breaker.problemText = problem.text;
    const qint64 delay = std::max({ atLeastMs, problem.pauseMs, retryDelayMs(s.breaker.failures, m_moment.random) });
    s.breaker.notBefore = m_moment.wallMs + delay;
    if (problem.retryAfterMs > 0)
        s.breaker.heldUntil = m_moment.wallMs + problem.retryAfterMs;
    act(MachineAction::Kind::SaveBreaker);
    s.again = false; // what changed meanwhile is found by the next pick
    rest(std::max(s.breaker.notBefore, s.breaker.heldUntil));
}

void Stepper::settle(SendResult::Outcome outcome, const Problem &problem, bool wholeBatch)
{
    MachineAction action{ .kind = MachineAction::Kind::Settle };
    action.result = { .outcome = outcome, .reason = problem.reason, .serverText = problem.text, .http = problem.http, .wholeBatch = wholeBatch };
    m_actions.append(action);
}

void Stepper::rest(qint64 wakeAt)
{
    s.phase = Phase::Idle;
    if (s.again) {
        pick();
        return;
    }
    m_actions.append({ .kind = MachineAction::Kind::WakeAt, .result = {}, .at = wakeAt });
}

void Stepper::succeeded()
{
    if (s.breaker.failures == 0 && s.breaker.problem.isEmpty() && s.breaker.heldUntil == 0)
        return;
    s.breaker = {};
    act(MachineAction::Kind::SaveBreaker);
}

} // namespace

MachineStep step(MachineState state, const MachineEvent &event, const MachineMoment &moment)
{
    Stepper stepper(std::move(state), moment);
    stepper.take(event);
    return stepper.result();
}

TargetActivity activityOf(const MachineState &state, qint64 wallMs)
{
    if (state.signInBlocked)
        return TargetActivity::SignIn;
    if (state.phase != Phase::Idle)
        return TargetActivity::Working;
    const qint64 wait = std::max(state.breaker.notBefore, state.breaker.heldUntil);
    if (wait <= wallMs)
        return TargetActivity::Idle;
    const QStringList pausing{ u"contract_broken"_s, u"tls_intercept"_s, u"server_full"_s };
    return pausing.contains(state.breaker.problem) ? TargetActivity::Paused : TargetActivity::Waiting;
}

} // namespace rollbook
