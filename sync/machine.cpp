// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/machine.h"

#include "sync/retry.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 tokenMarginMs = 30'000; // sign in again this long before a token runs out
constexpr qint64 pauseMs = 15LL * 60 * 1000; // for what trying again soon cannot mend
constexpr qint64 longestPauseMs = 30LL * 60 * 1000; // a server without space
constexpr qint64 maxHoldMs = 6LL * 3600 * 1000; // the longest Retry-After that is honoured
constexpr qint64 captiveLeastMs = 30'000; // a network that wants a sign-in is looked at again so soon,
constexpr qint64 captiveMostMs = 5LL * 60 * 1000; // ... and at the latest after this
constexpr qint64 maintenanceLeastMs = 60'000; // after 503: 1 to 5 min, spread
constexpr qint64 minuteMs = 60'000;
constexpr int foreignTries = 2; // so often a foreign answer of a server that is there may be a passing one
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
    void failedDelivering(const Problem &problem);
    void failedProbing(const Problem &problem);
    void giveUp(const Problem &problem);
    void readOrLease();
    void readAgain();
    bool mayRetry();
    qint64 spread(qint64 withinMs) const;
    void backOff(const Problem &problem, qint64 atLeastMs = 0, qint64 atMostMs = std::numeric_limits<qint64>::max());
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
        s.retryTokens = maxRetryTokens;
        s.quietUntil = event.kind == MachineEvent::Kind::LinkUp ? spread(m_moment.herdMs) : 0;
        begin();
        break;
    case MachineEvent::Kind::Start:
        s.quietUntil = spread(m_moment.herdMs);
        begin();
        break;
    case MachineEvent::Kind::NewSecret:
        s.signInBlocked = false;
        s.newSecret = s.phase == Phase::SigningIn;
        s.tokenUntil = 0;
        s.breaker.notBefore = 0;
        s.quietUntil = 0;
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
        if (event.needsFind) {
            act(MachineAction::Kind::WaitForSchool);
            s.sessionMissing = false;
            succeeded();
            pick();
        } else {
            readOrLease();
        }
        break;
    case MachineEvent::Kind::Compared: compared(event); break;
    case MachineEvent::Kind::Answered:
        settle(SendResult::Outcome::Accepted, {});
        if (s.task == Task::BlindMarks)
            succeeded();
        readAgain();
        break;
    case MachineEvent::Kind::Delivered:
        succeeded();
        pick();
        break;
    case MachineEvent::Kind::Pulled:
        if (event.more) {
            act(MachineAction::Kind::Pull);
        } else {
            succeeded();
            pick();
        }
        break;
    case MachineEvent::Kind::Probed: { // the network is through again; or only this target answers as it should not
        Problem problem = s.suspicion;
        const bool stays = s.breaker.failures >= foreignTries;
        if (stays)
            problem.reason = u"contract_broken"_s;
        backOff(problem, stays ? pauseMs : 0);
        break;
    }
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
    s.quietUntil = std::min(s.quietUntil, m_moment.wallMs + m_moment.herdMs);
    const qint64 wait = std::max({ s.breaker.notBefore, s.breaker.heldUntil, s.quietUntil });
    if (m_moment.wallMs < wait)
        rest(wait);
    else if (s.breaker.failures == 0 || mayRetry())
        pick();
    else
        rest(m_moment.wallMs + qint64((1 - s.retryTokens) * minuteMs));
}

/// Takes from the retry budget, which fills by itself.
bool Stepper::mayRetry()
{
    const double filled = double(std::max<qint64>(0, m_moment.monotonicMs - s.retryTokensAt)) / minuteMs;
    s.retryTokens = std::min(maxRetryTokens, s.retryTokens + filled);
    s.retryTokensAt = m_moment.monotonicMs;
    if (s.retryTokens < 1)
        return false;
    s.retryTokens -= 1;
    return true;
}

qint64 Stepper::spread(qint64 withinMs) const { return m_moment.wallMs + qint64(double(withinMs) * m_moment.random); }

void Stepper::pick()
{
    s.phase = Phase::Picking;
    s.again = false;
    act(MachineAction::Kind::Pick);
}

void Stepper::work(const MachineEvent &event)
{
    s.task = event.task;
    if (s.task == Task::Nothing) {
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
    switch (s.task) {
    case Task::Nothing: pick(); break;
    case Task::Marks:
    case Task::BlindMarks:
        if (s.workNeedsFind) {
            s.phase = Phase::Finding;
            act(MachineAction::Kind::Find);
        } else {
            readOrLease();
        }
        break;
    case Task::Dispatch:
        s.phase = Phase::Delivering;
        act(MachineAction::Kind::Deliver);
        break;
    case Task::Pull:
        s.phase = Phase::Pulling;
        act(MachineAction::Kind::Pull);
        break;
    }
}

void Stepper::readOrLease()
{
    s.phase = Phase::Reading;
    act(s.task == Task::BlindMarks ? MachineAction::Kind::Lease : MachineAction::Kind::Read);
}

/// After a batch: nothing is known before it has been looked for, where it can be.
void Stepper::readAgain()
{
    if (s.task == Task::BlindMarks) {
        pick();
        return;
    }
    s.phase = Phase::Reading;
    act(MachineAction::Kind::Read);
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
    if (s.task == Task::Marks) // a reading came; without one nothing was heard of the server
        succeeded();
    pick();
}

void Stepper::failed(const Problem &problem)
{
    switch (s.phase) {
    case Phase::SigningIn: failedSignIn(problem); return;
    case Phase::Sending: failedSending(problem); return;
    case Phase::Delivering: failedDelivering(problem); return;
    case Phase::Probing: failedProbing(problem); return;
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
        giveUp(problem);
    }
}

/// Stops for now; an answer that is not our server's is first asked about.
void Stepper::giveUp(const Problem &problem)
{
    if (problem.verdict == Verdict::Foreign && problem.reason != u"proxy_auth"_s) {
        s.suspicion = problem;
        s.phase = Phase::Probing;
        act(MachineAction::Kind::Probe);
        return;
    }
    backOff(problem, problem.verdict == Verdict::Untrusted ? pauseMs : 0);
}

void Stepper::failedProbing(const Problem &problem)
{
    if (problem.verdict != Verdict::Foreign) { // nothing foreign any more: what this says is the newer news
        backOff(problem);
        return;
    }
    Problem captive = s.suspicion;
    captive.reason = u"captive"_s;
    const qint64 longest = std::min(captiveMostMs, captiveLeastMs << std::min(s.breaker.failures, 4));
    backOff(captive, captiveLeastMs + qint64(double(longest - captiveLeastMs) * m_moment.random), captiveMostMs);
}

void Stepper::failedDelivering(const Problem &problem)
{
    MachineAction action{ .kind = MachineAction::Kind::Fail };
    action.result = { .outcome = problem.verdict == Verdict::Refused || problem.verdict == Verdict::Missing ? SendResult::Outcome::Refused
                                                                                                          : SendResult::Outcome::Unknown,
                      .reason = problem.reason, .serverText = problem.text, .http = problem.http };
    m_actions.append(action);
    if (problem.verdict == Verdict::Unauthorized)
        unauthorized();
    else if (action.result.outcome == SendResult::Outcome::Refused)
        pick(); // this one waits for a person; the others go on
    else
        giveUp(problem);
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
        if (s.task == Task::BlindMarks && s.signInTriedAgain)
            blockForSignIn(problem.reason, problem.text); // the key itself: signing in asked nobody
        else
            unauthorized();
        break;
    case Verdict::Missing:
        settle(SendResult::Outcome::NotSent, problem);
        forgetSession(problem);
        break;
    case Verdict::Refused: // no permission is for all of them; bad data may be one of them
        settle(SendResult::Outcome::Refused, problem, problem.http != 403);
        readAgain();
        break;
    case Verdict::ServerError: // rows before the bad one are stored: read, then send halves
        settle(SendResult::Outcome::Unknown, problem, true);
        if (s.task == Task::BlindMarks) {
            backOff(problem);
            break;
        }
        ++s.serverErrors;
        readAgain();
        break;
    case Verdict::Ambiguous:
    case Verdict::Busy:
    case Verdict::Foreign:
    case Verdict::Broken:
        settle(problem.noEffect ? SendResult::Outcome::NotSent : SendResult::Outcome::Unknown, problem);
        giveUp(problem);
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
        giveUp(problem);
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

void Stepper::backOff(const Problem &problem, qint64 atLeastMs, qint64 atMostMs)
{
    s.breaker.failures += 1;
    s.breaker.problem = problem.reason;
    s.breaker.problemText = problem.text;
    atLeastMs = std::max(atLeastMs, problem.pauseMs);
    if (problem.http == 503)
        atLeastMs = std::max(atLeastMs, maintenanceLeastMs + qint64(m_moment.random * 4 * minuteMs));
    const qint64 delay = std::clamp(retryDelayMs(s.breaker.failures, m_moment.random), atLeastMs, std::max(atLeastMs, atMostMs));
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
    s.retryTokens = std::min(maxRetryTokens, s.retryTokens + 1);
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
