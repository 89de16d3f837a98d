// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/machine.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Event = MachineEvent::Kind;
using Act = MachineAction::Kind;

namespace {

constexpr qint64 minute = 60'000;
constexpr Verdict failing[] = { Verdict::Offline, Verdict::Ambiguous, Verdict::Busy, Verdict::Foreign, Verdict::Untrusted,
                                Verdict::Unauthorized, Verdict::ServerError, Verdict::Refused, Verdict::Missing, Verdict::Broken };

constexpr Task tasks[] = { Task::Nothing, Task::Marks, Task::BlindMarks, Task::Dispatch, Task::Pull };

bool isRequest(Act kind)
{
    return kind == Act::Pick || kind == Act::SignIn || kind == Act::Find || kind == Act::Read || kind == Act::Send || kind == Act::Lease
            || kind == Act::Deliver || kind == Act::Pull || kind == Act::Probe;
}

Phase phaseOf(Act request)
{
    switch (request) {
    case Act::Pick: return Phase::Picking;
    case Act::SignIn: return Phase::SigningIn;
    case Act::Find: return Phase::Finding;
    case Act::Read: return Phase::Reading;
    case Act::Lease: return Phase::Reading;
    case Act::Send: return Phase::Sending;
    case Act::Deliver: return Phase::Delivering;
    case Act::Pull: return Phase::Pulling;
    case Act::Probe: return Phase::Probing;
    default: return Phase::Idle;
    }
}

/// Drives step() with answers that fit what it asked for, and with events that may come at any time.
class Walk
{
public:
    explicit Walk(quint32 seed) : m_random(seed) { }

    /// Empty, or what is wrong.
    QString run(int events)
    {
        for (int i = 0; i < events; ++i) {
            const qint64 passed = m_random.bounded(4) ? m_random.bounded(2000) : m_random.bounded(int(20 * minute));
            m_moment.wallMs += passed;
            m_moment.monotonicMs += passed;
            m_moment.ceilingMs = chance(3) ? m_random.bounded(int(60 * minute)) : 0;
            m_moment.random = m_random.generateDouble();
            const bool answers = m_asked && m_random.bounded(3) > 0;
            const QString wrong = take(answers ? answer() : outside(), answers);
            if (!wrong.isEmpty())
                return u"event %1: %2"_s.arg(QString::number(i), wrong);
        }
        return {};
    }

private:
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }

    MachineEvent outside()
    {
        static constexpr Event kinds[] = { Event::Wake, Event::Changed, Event::LinkUp, Event::SendNow, Event::NewSecret, Event::CaptiveElsewhere };
        return { .kind = kinds[m_random.bounded(6)] };
    }

    MachineEvent answer()
    {
        if (chance(3)) {
            const Verdict verdict = *m_asked == Act::Pick ? Verdict::Busy : failing[m_random.bounded(10)];
            return { .kind = Event::Failed,
                     .problem = { verdict, u"why"_s, {}, chance(2) ? 403 : 400, chance(3) ? m_random.bounded(int(360 * minute)) : 0 } };
        }
        switch (*m_asked) {
        case Act::Pick:
            return { .kind = Event::Picked, .task = tasks[m_random.bounded(5)], .needsFind = chance(3),
                     .dueAt = chance(2) ? m_moment.wallMs + 1 + m_random.bounded(int(60 * minute)) : 0 };
        case Act::SignIn: return { .kind = Event::SignedIn, .tokenUntil = m_moment.monotonicMs + m_random.bounded(300'000) };
        case Act::Find: return { .kind = Event::Found, .needsFind = chance(3) };
        case Act::Probe: return { .kind = Event::Probed };
        case Act::Deliver: return { .kind = Event::Delivered };
        case Act::Pull: return { .kind = Event::Pulled, .more = chance(3) };
        case Act::Lease:
        case Act::Read: return { .kind = Event::Compared, .broken = chance(10), .items = int(m_random.bounded(3)) * 25 };
        default: return { .kind = Event::Answered };
        }
    }

    QString take(const MachineEvent &event, bool isAnswer)
    {
        const MachineState before = m_state;
        const std::optional<Act> asked = isAnswer ? std::exchange(m_asked, std::nullopt) : m_asked;
        m_frozen = m_frozen || (event.kind == Event::Compared && event.items > 0);
        MachineStep taken = step(before, event, m_moment);
        m_state = taken.state;
        const QList<MachineAction> &actions = taken.actions;
        if (actions.size() > 4)
            return u"too many actions"_s;
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (const QString wrong = checkAction(actions[i], before, event); !wrong.isEmpty())
                return wrong;
            if (isRequest(actions[i].kind) && i + 1 != actions.size())
                return u"something follows a request"_s;
        }
        if (m_frozen && m_asked != Act::Send)
            return u"frozen marks are neither sent nor settled"_s;
        if (!isAnswer && asked && m_asked != asked)
            return u"an outside event disturbed a request"_s;
        return checkState(before, event, actions);
    }

    QString checkAction(const MachineAction &action, const MachineState &before, const MachineEvent &event)
    {
        if (action.kind == Act::Settle) {
            if (!m_frozen)
                return u"settled twice, or nothing"_s;
            m_frozen = false;
        }
        if (action.kind == Act::WakeAt && (action.at < m_moment.wallMs || action.at > std::max(m_moment.wallMs + std::max(15 * minute, m_moment.ceilingMs), m_state.breaker.heldUntil)))
            return u"wakes at a strange time"_s;
        if (!isRequest(action.kind))
            return {};
        if (m_asked)
            return u"two requests at once"_s;
        if (m_frozen && action.kind != Act::Send)
            return u"a request before the batch was settled"_s;
        if (before.phase == Phase::Idle && m_moment.wallMs < m_state.breaker.heldUntil)
            return u"asked while the server wanted to be left alone"_s;
        if (action.kind == Act::SignIn && m_state.signInBlocked)
            return u"signs in although that is blocked"_s;
        if (action.kind == Act::Send && (event.kind != Event::Compared || event.items == 0 || event.broken || before.phase != Phase::Reading))
            return u"sends what was not just compared"_s;
        if (m_state.phase != phaseOf(action.kind))
            return u"the phase does not fit the request"_s;
        m_asked = action.kind;
        return {};
    }

    QString checkState(const MachineState &before, const MachineEvent &event, const QList<MachineAction> &actions)
    {
        const bool wakes = std::ranges::any_of(actions, [](const MachineAction &a) { return a.kind == Act::WakeAt; });
        if ((m_state.phase == Phase::Idle) == m_asked.has_value())
            return u"idle with a request, or busy without one"_s;
        if (m_state.phase == Phase::Idle && before.phase != Phase::Idle && !wakes && !m_state.signInBlocked)
            return u"rests without a time to wake"_s;
        if (before.phase == Phase::Idle && event.kind == Event::Wake && !wakes && !m_asked && !m_state.signInBlocked)
            return u"a wake-up led to nothing"_s;
        if (m_state.breaker.heldUntil < before.breaker.heldUntil && before.breaker.heldUntil > m_moment.wallMs)
            return u"the server's wait was cut short"_s;
        if (m_state.breaker.notBefore > m_moment.wallMs + 15 * minute)
            return u"waits longer than a quarter of an hour"_s;
        // What was just picked is asked for at once; a pull goes on until its last page.
        const bool begins = !actions.isEmpty() && isRequest(actions.last().kind) && actions.last().kind != Act::Lease
                && actions.last().kind != Act::Pull && before.phase != Phase::Picking;
        if (begins && m_moment.ceilingMs > minute && ceilingOf(m_state, m_moment.monotonicMs) != Ceiling::None)
            return u"asks above the ceiling"_s;
        return {};
    }

    QRandomGenerator m_random;
    MachineState m_state;
    MachineMoment m_moment{ .wallMs = 1'800'000'000'000, .monotonicMs = 1000, .random = 0 };
    std::optional<Act> m_asked; ///< the request under way
    bool m_frozen = false; ///< marks are frozen in the store for it
};

/// A server that always answers the same, before an outbox of 50 marks that behaves like the real
/// one. Returns how many requests it gets before the machine rests.
int requestsUntilRest(std::optional<Verdict> signIn, std::optional<Verdict> read, std::optional<Verdict> send, int http)
{
    MachineState state;
    int left = 50, cap = 50, sending = 0, requests = 0;
    bool known = true;
    const auto told = [&](const std::optional<Verdict> &verdict, const MachineEvent &good) {
        return verdict ? MachineEvent{ .kind = Event::Failed, .problem = { *verdict, u"why"_s, {}, http } } : good;
    };
    QList<MachineEvent> events{ { .kind = Event::Wake } };
    while (!events.isEmpty() && requests < 10'000) {
        const MachineStep taken = step(state, events.takeFirst(), { .wallMs = 1'800'000'000'000, .monotonicMs = 1000, .random = 0.5 });
        state = taken.state;
        for (const MachineAction &action : taken.actions) {
            requests += isRequest(action.kind) && action.kind != Act::Pick;
            switch (action.kind) {
            case Act::Pick: events.append({ .kind = Event::Picked, .task = left > 0 ? Task::Marks : Task::Nothing, .needsFind = !known }); break;
            case Act::SignIn: events.append(told(signIn, { .kind = Event::SignedIn, .tokenUntil = 301'000 })); break;
            case Act::Find:
                known = true;
                events.append({ .kind = Event::Found });
                break;
            case Act::Read:
                sending = std::min(left, cap);
                events.append(told(read, { .kind = Event::Compared, .items = sending }));
                break;
            case Act::Send: events.append(told(send, { .kind = Event::Answered })); break;
            case Act::Settle:
                if (action.result.outcome == SendResult::Outcome::Accepted)
                    left -= sending;
                else if (action.result.wholeBatch && sending > 1)
                    cap = sending / 2;
                else if (action.result.wholeBatch || action.result.outcome == SendResult::Outcome::Refused)
                    left -= sending; // parked, or waits
                break;
            case Act::ForgetSession: known = false; break;
            default: break;
            }
        }
    }
    return requests;
}

} // namespace

/// Properties that hold whatever comes in whatever order.
class tst_MachineWalk : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatMayHappenBreaksTheRules()
    {
        for (quint32 seed = 0; seed < 2000; ++seed) {
            const QString wrong = Walk(seed).run(60);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(QString::number(seed), wrong)));
        }
    }

    void longWalksToo()
    {
        for (quint32 seed = 5000; seed < 5020; ++seed) {
            const QString wrong = Walk(seed).run(20'000);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(QString::number(seed), wrong)));
        }
    }

    void aStubbornServerIsSoonLeftAlone()
    {
        QList<std::optional<Verdict>> answers{ std::nullopt };
        for (Verdict verdict : failing)
            answers.append(verdict);
        for (const auto &signIn : answers) {
            for (const auto &read : answers) {
                for (const auto &send : answers) {
                    for (int http : { 400, 403 }) {
                        const int requests = requestsUntilRest(signIn, read, send, http);
                        QVERIFY2(requests <= 210, qPrintable(QString::number(requests)));
                        QVERIFY2(signIn != Verdict::Unauthorized || requests == 1, "a refused password is tried once");
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_MachineWalk)
#include "tst_machinewalk.moc"
