// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/machinesteps.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 tokenMarginMs = 30'000; // sign in again this long before a token runs out
constexpr qint64 longestPauseMs = 30LL * 60 * 1000; // a server without space
constexpr qint64 maxHoldMs = 6LL * 3600 * 1000; // the longest Retry-After that is honoured
constexpr int maxServerErrors = 20; // more than bisecting 50 marks takes: then it is the server

} // namespace

void MachineSteps::take(const MachineEvent &event)
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
        if (event.kind == MachineEvent::Kind::LinkUp) {
            s.askFirst = false; // another network, as far as anybody knows
            if (s.trouble == Trouble::Network)
                workedAll();
        }
        s.quietUntil = event.kind == MachineEvent::Kind::LinkUp ? spread(m_moment.herdMs) : 0;
        begin();
        break;
    case MachineEvent::Kind::Start:
        s.quietUntil = spread(m_moment.herdMs);
        // Longer than any wait there is: the clock was set back since, and nobody knows what is left of it.
        if (s.breaker.notBefore > m_moment.wallMs + longestPauseMs)
            s.breaker.notBefore = 0;
        if (s.breaker.heldUntil > m_moment.wallMs + maxHoldMs)
            s.breaker.heldUntil = 0;
        s.waitEndsAt = m_moment.monotonicMs + std::max<qint64>(0, s.breaker.notBefore - m_moment.wallMs);
        s.holdEndsAt = m_moment.monotonicMs + std::max<qint64>(0, s.breaker.heldUntil - m_moment.wallMs);
        begin();
        break;
    case MachineEvent::Kind::NewSecret:
        s.signInBlocked = false;
        if (std::exchange(s.breaker.signInRefused, false))
            act(MachineAction::Kind::SaveBreaker);
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
        worked(Phase::SigningIn);
        proceed();
        break;
    case MachineEvent::Kind::Found:
        worked(Phase::Finding);
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
        s.answered = true;
        if (s.task == Task::BlindMarks) {
            workedAll();
            succeeded();
        }
        readAgain();
        break;
    case MachineEvent::Kind::Delivered:
        s.refusals = 0;
        worked(Phase::Delivering);
        succeeded();
        pick();
        break;
    case MachineEvent::Kind::Pulled:
        worked(Phase::Pulling);
        if (event.more) {
            act(MachineAction::Kind::Pull);
        } else {
            succeeded();
            pick();
        }
        break;
    case MachineEvent::Kind::Probed: probed(); break;
    case MachineEvent::Kind::Failed: failed(event.problem); break;
    case MachineEvent::Kind::CaptiveElsewhere: s.askFirst = true; break;
    }
}

void MachineSteps::begin()
{
    if (s.phase != Phase::Idle) {
        s.again = true;
        return;
    }
    if (s.signInBlocked)
        return; // a person is needed; never try a refused password in a loop
    // A wall clock that was set back must not lengthen a wait, let alone make years of minutes.
    const auto bounded = [this](qint64 until, qint64 endsAt, qint64 longestMs) {
        const qint64 left = endsAt > 0 ? std::clamp<qint64>(endsAt - m_moment.monotonicMs, 0, longestMs) : longestMs;
        return std::min(until, m_moment.wallMs + left);
    };
    s.breaker.notBefore = bounded(s.breaker.notBefore, s.waitEndsAt, longestPauseMs);
    s.breaker.heldUntil = bounded(s.breaker.heldUntil, s.holdEndsAt, maxHoldMs);
    s.quietUntil = std::min(s.quietUntil, m_moment.wallMs + m_moment.herdMs);
    const qint64 wait = std::max({ s.breaker.notBefore, s.breaker.heldUntil, s.quietUntil });
    if (m_moment.wallMs < wait)
        rest(wait);
    else if (s.breaker.failures == 0 || mayRetry())
        pick();
    else
        rest(m_moment.wallMs + 1 + qint64((1 - s.retryTokens) * minuteMs)); // rounded up, or it would wake for nothing
}

qint64 MachineSteps::spread(qint64 withinMs) const { return m_moment.wallMs + qint64(double(withinMs) * m_moment.random); }

void MachineSteps::pick()
{
    if (restsAtCeiling())
        return;
    s.again = false;
    s.phase = s.askFirst ? Phase::Probing : Phase::Picking;
    act(s.askFirst ? MachineAction::Kind::Probe : MachineAction::Kind::Pick);
}

void MachineSteps::work(const MachineEvent &event)
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

void MachineSteps::proceed()
{
    if (restsAtCeiling(minuteMs))
        return;
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

/// A mark for a server that cannot be read is frozen only when it can go at once: what was frozen and perhaps sent
/// could not be looked for.
void MachineSteps::readOrLease()
{
    const bool blind = s.task == Task::BlindMarks;
    if (restsAtCeiling(blind ? 0 : minuteMs))
        return;
    s.phase = Phase::Reading;
    act(blind ? MachineAction::Kind::Lease : MachineAction::Kind::Read);
}

/// After a batch: nothing is known before it has been looked for, where it can be.
void MachineSteps::readAgain()
{
    if (s.task == Task::BlindMarks) {
        pick();
        return;
    }
    if (restsAtCeiling())
        return;
    s.phase = Phase::Reading;
    act(MachineAction::Kind::Read);
}

void MachineSteps::compared(const MachineEvent &event)
{
    s.gotThrough = s.gotThrough || event.acknowledged;
    if (event.acknowledged)
        workedAll();
    else if (s.task == Task::Marks)
        worked(Phase::Reading);
    const bool unkept = std::exchange(s.answered, false) && event.items > 0 && !event.acknowledged && s.task == Task::Marks;
    if (event.broken || unkept) { // it said yes, and there is nothing
        s.phase = Phase::Sending;
        noteFailing(Trouble::Server);
    }
    if (event.broken) {
        if (event.items > 0) // frozen before the broken one was met
            settle(SendResult::Outcome::NotSent, { .reason = u"contract_broken"_s });
        backOff({ .verdict = Verdict::Broken, .reason = u"contract_broken"_s,
                  .text = u"the server said yes three times and does not hold the marks"_s }, longPauseMs);
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
        // What was read goes stale: rather than wait long now, look again then.
        if (m_moment.ceilingMs > minuteMs && ceilingOf(s, m_moment.monotonicMs) != Ceiling::None) {
            settle(SendResult::Outcome::NotSent, { .reason = s.breaker.problem });
            restsAtCeiling();
            return;
        }
        s.phase = Phase::Sending;
        act(MachineAction::Kind::Send);
        return;
    }
    const bool serverFails = s.serverErrors > 0 && !s.gotThrough; // not one bad mark among good ones
    const bool onlyRefused = std::exchange(s.refusedOne, false) && !s.gotThrough;
    s.signInTriedAgain = false;
    s.serverErrors = 0;
    s.gotThrough = false;
    s.sessionMissing = false;
    if (!serverFails && s.task == Task::Marks && (!onlyRefused || ++s.refusals < refusalsOfAll))
        worked(Phase::Sending); // all of it has its answer
    if (serverFails) {
        backOff({ .verdict = Verdict::ServerError, .reason = u"server_error"_s, .text = u"the server fails at every mark"_s });
        return;
    }
    if (s.task == Task::Marks) // a reading came; without one nothing was heard of the server
        succeeded();
    pick();
}

void MachineSteps::settle(SendResult::Outcome outcome, const Problem &problem, bool wholeBatch)
{
    MachineAction action{ .kind = MachineAction::Kind::Settle };
    action.result = { .outcome = outcome, .reason = problem.reason, .serverText = problem.text, .http = problem.http, .wholeBatch = wholeBatch };
    m_actions.append(action);
}

void MachineSteps::rest(qint64 wakeAt)
{
    s.phase = Phase::Idle;
    if (s.again) {
        pick();
        return;
    }
    m_actions.append({ .kind = MachineAction::Kind::WakeAt, .result = {}, .at = wakeAt });
}

void MachineSteps::succeeded()
{
    s.retryTokens = std::min(maxRetryTokens, s.retryTokens + 1);
    if (s.breaker.failures == 0 && s.breaker.problem.isEmpty() && s.breaker.heldUntil == 0)
        return;
    s.breaker = {};
    s.holdEndsAt = 0;
    act(MachineAction::Kind::SaveBreaker);
}

qint64 waitsUntil(const MachineState &state)
{
    return std::max({ state.breaker.notBefore, state.breaker.heldUntil, state.pacedUntil });
}

MachineStep step(MachineState state, const MachineEvent &event, const MachineMoment &moment)
{
    MachineSteps steps(std::move(state), moment);
    steps.take(event);
    return steps.result();
}

TargetActivity activityOf(const MachineState &state, qint64 wallMs)
{
    if (state.signInBlocked)
        return TargetActivity::SignIn;
    if (state.phase != Phase::Idle)
        return TargetActivity::Working;
    if (waitsUntil(state) <= wallMs)
        return TargetActivity::Idle;
    const QStringList pausing{ u"contract_broken"_s, u"tls_intercept"_s, u"server_full"_s };
    return pausing.contains(state.breaker.problem) ? TargetActivity::Paused : TargetActivity::Waiting;
}

} // namespace rollbook
