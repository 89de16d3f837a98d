// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/machinesteps.h"

#include "sync/retry.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What the machine does when something failed: stop for now, ask about the network, send halves, or
// wait for a person.

namespace rollbook {
namespace {

constexpr qint64 captiveLeastMs = 30'000; // a network that wants a sign-in is looked at again so soon,
constexpr qint64 captiveMostMs = 5LL * 60 * 1000; // ... and at the latest after this
constexpr qint64 maintenanceLeastMs = 60'000; // after 503: 1 to 5 min, spread
constexpr int foreignTries = 2; // so often a foreign answer of a server that is there may be a passing one

} // namespace

void MachineSteps::failed(const Problem &problem)
{
    note(problem);
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
void MachineSteps::giveUp(const Problem &problem)
{
    if (problem.verdict == Verdict::Foreign && problem.reason != u"proxy_auth"_s) {
        if (m_moment.ceilingMs > minuteMs) { // no room for the question either
            backOff(problem);
            return;
        }
        s.suspicion = problem;
        s.phase = Phase::Probing;
        act(MachineAction::Kind::Probe);
        return;
    }
    backOff(problem, problem.verdict == Verdict::Untrusted ? longPauseMs : 0);
}

/// The network is through; or only this target answers as it should not.
void MachineSteps::probed()
{
    worked(Phase::Probing);
    const bool asked = std::exchange(s.askFirst, false);
    Problem problem = std::exchange(s.suspicion, {});
    if (asked && problem.reason.isEmpty()) { // the evidence was another target's
        pick();
        return;
    }
    const bool stays = s.breaker.failures >= foreignTries;
    if (stays)
        problem.reason = u"contract_broken"_s;
    backOff(problem, stays ? longPauseMs : 0);
}

void MachineSteps::failedProbing(const Problem &problem)
{
    Problem captive = std::exchange(s.suspicion, {});
    if (problem.verdict != Verdict::Foreign) { // nothing foreign any more: what this says is the newer news
        const bool reached = problem.verdict != Verdict::Offline && problem.verdict != Verdict::Untrusted && problem.verdict != Verdict::Ambiguous;
        s.askFirst = s.askFirst && !reached;
        backOff(problem);
        return;
    }
    if (captive.reason.isEmpty())
        captive = problem;
    captive.reason = u"captive"_s;
    const qint64 longest = std::min(captiveMostMs, captiveLeastMs << std::min(s.breaker.failures, 4));
    backOff(captive, captiveLeastMs + qint64(double(longest - captiveLeastMs) * m_moment.random), captiveMostMs);
}

void MachineSteps::failedDelivering(const Problem &problem)
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

void MachineSteps::failedSending(const Problem &problem)
{
    switch (problem.verdict) {
    case Verdict::Ok: break;
    case Verdict::Offline:
    case Verdict::Untrusted:
        settle(SendResult::Outcome::NotSent, problem);
        backOff(problem, problem.verdict == Verdict::Untrusted ? longPauseMs : 0);
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
        s.refusedOne = true;
        readAgain();
        break;
    case Verdict::ServerError: // rows before the bad one are stored: read, then send halves
        settle(SendResult::Outcome::Unknown, problem, true);
        // Halves are for one bad mark among good ones: where nothing has got through lately, it is the server.
        if (s.task == Task::BlindMarks || (s.breaker.failures > 0 && !s.gotThrough)) {
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

void MachineSteps::failedSignIn(const Problem &problem)
{
    // No password is too large: a 413 is of something in between.
    const bool refused = problem.verdict == Verdict::Unauthorized || (problem.verdict == Verdict::Refused && problem.reason != u"too_big"_s);
    if (refused && s.newSecret)
        pick(); // the refused one was the old one
    else if (refused)
        blockForSignIn(problem.reason, problem.text);
    else
        giveUp(problem);
}

void MachineSteps::unauthorized()
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

void MachineSteps::forgetSession(const Problem &problem)
{
    MachineAction forget{ .kind = MachineAction::Kind::ForgetSession };
    forget.result.reason = problem.reason;
    forget.result.serverText = problem.text;
    m_actions.append(forget);
    if (s.sessionMissing) { // listed, and not there: looking for it at once would go on for ever
        backOff(problem);
        return;
    }
    s.sessionMissing = true;
    pick(); // looks for it anew
}

void MachineSteps::blockForSignIn(const QString &reason, const QString &text)
{
    s.signInBlocked = true;
    s.breaker.signInRefused = reason != u"no_secret"_s; // nobody was asked then
    s.phase = Phase::Idle;
    s.breaker.problem = reason;
    s.breaker.problemText = text;
    MachineAction block{ .kind = MachineAction::Kind::BlockForSignIn };
    block.result.reason = reason;
    block.result.serverText = text;
    m_actions.append(block);
    act(MachineAction::Kind::SaveBreaker);
}

/// Takes from the retry budget, which fills by itself.
bool MachineSteps::mayRetry()
{
    const double filled = double(std::max<qint64>(0, m_moment.monotonicMs - s.retryTokensAt)) / minuteMs;
    s.retryTokens = std::min(maxRetryTokens, s.retryTokens + filled);
    s.retryTokensAt = m_moment.monotonicMs;
    if (s.retryTokens < 1)
        return false;
    s.retryTokens -= 1;
    return true;
}

void MachineSteps::backOff(const Problem &problem, qint64 atLeastMs, qint64 atMostMs)
{
    s.breaker.failures += 1;
    s.breaker.problem = problem.reason;
    s.breaker.problemText = problem.text;
    atLeastMs = std::max(atLeastMs, problem.pauseMs);
    if (problem.http == 503)
        atLeastMs = std::max(atLeastMs, maintenanceLeastMs + qint64(m_moment.random * 4 * minuteMs));
    const qint64 delay = std::clamp(retryDelayMs(s.breaker.failures, m_moment.random), atLeastMs, std::max(atLeastMs, atMostMs));
    s.breaker.notBefore = m_moment.wallMs + delay;
    s.waitEndsAt = m_moment.monotonicMs + delay;
    if (problem.retryAfterMs > 0) {
        s.breaker.heldUntil = m_moment.wallMs + problem.retryAfterMs;
        s.holdEndsAt = m_moment.monotonicMs + problem.retryAfterMs;
    }
    act(MachineAction::Kind::SaveBreaker);
    s.again = false; // what changed meanwhile is found by the next pick
    rest(std::max(s.breaker.notBefore, s.breaker.heldUntil));
}

} // namespace rollbook
