// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/machine.h"
#include "sync/retry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Event = MachineEvent::Kind;
using Act = MachineAction::Kind;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

/// How a server answers; a verdict = always so.
struct Server
{
    std::optional<Verdict> signIn, find, read, send, deliver, pull, probe;
    int http = 500;
    bool keeps = true; ///< false = says yes and stores nothing
    bool lists = true; ///< false = what it lists is not there when it is read
    int poison = -1; ///< the server fails at the mark with so many behind it; -1 = at none
};

/// What goes on around the machine.
struct Day
{
    Task task = Task::Marks;
    int marks = 200; ///< waiting at the start, for one session; or dispatches
    qint64 editEvery = minute;
    qint64 linkUpEvery = 0;
    qint64 sendNowEvery = 0;
    qint64 length = 4 * hour;
};

/// The machine under the ceilings, on a clock of its own, with a store and a server that are a few numbers.
class Drive
{
public:
    Drive(const Server &server, const Day &day, bool ceilings = true) : m_server(server), m_day(day), m_ceilings(ceilings), m_left(day.marks) { }

    void run()
    {
        feed({ .kind = Event::Start });
        for (qint64 at = 0; at < m_day.length; at += second) {
            m_now = std::max(m_now, at);
            if (m_now > at)
                continue; // a request is under way or held back
            if (m_day.editEvery && at % m_day.editEvery == 0) {
                ++m_left;
                feed({ .kind = Event::Changed });
            }
            if (m_day.linkUpEvery && at % m_day.linkUpEvery == 0)
                feed({ .kind = Event::LinkUp });
            if (m_day.sendNowEvery && at % m_day.sendNowEvery == 0)
                feed({ .kind = Event::SendNow });
            if (m_wakeAt && m_now >= m_wakeAt)
                feed({ .kind = Event::Wake });
        }
    }

    /// Most requests within so long, beginning with the first failure.
    int mostWithin(qint64 ms) const
    {
        int most = 0;
        for (auto from = m_asked.begin(); from != m_asked.end(); ++from)
            most = std::max(most, int(std::distance(from, std::upper_bound(from, m_asked.end(), *from + ms - 1))));
        return most;
    }
    int asked() const { return int(m_asked.size()); }
    int left() const { return m_left; }
    qint64 confirmedAt() const { return m_confirmedAt; }
    bool rests() const { return m_state.phase == Phase::Idle; }

private:
    void feed(const MachineEvent &first)
    {
        QList<MachineEvent> events{ first };
        while (!events.isEmpty()) {
            const qint64 ceiling = m_ceilings ? m_budget.waitMs(m_now) : 0;
            const MachineStep taken = step(m_state, events.takeFirst(), { .wallMs = wall(m_now), .monotonicMs = m_now, .random = 0.3, .ceilingMs = ceiling });
            m_state = taken.state;
            if (ceilingOf(m_state, m_now) == Ceiling::None)
                m_budget.reset();
            for (const MachineAction &action : taken.actions) {
                if (const auto answer = carryOut(action))
                    events.append(*answer);
            }
        }
    }
    static qint64 wall(qint64 now) { return 1'800'000'000'000 + now; }

    MachineEvent ask(const std::optional<Verdict> &verdict, const MachineEvent &good)
    {
        if (m_ceilings && ceilingOf(m_state, m_now) != Ceiling::None)
            m_now += m_budget.waitMs(m_now);
        m_budget.spend(m_now, 2000);
        m_failed = m_failed || verdict;
        if (m_failed)
            m_asked.append(m_now);
        m_now += 100;
        return verdict ? MachineEvent{ .kind = Event::Failed, .problem = { *verdict, u"why"_s, {}, m_server.http } } : good;
    }

    std::optional<MachineEvent> carryOut(const MachineAction &action)
    {
        switch (action.kind) {
        case Act::Pick: m_wakeAt = 0; return MachineEvent{ .kind = Event::Picked, .task = m_left > 0 ? m_day.task : Task::Nothing, .needsFind = !m_known };
        case Act::SignIn: return ask(m_server.signIn, { .kind = Event::SignedIn, .tokenUntil = m_now + 8 * hour });
        case Act::Find: m_known = !m_server.find; return ask(m_server.find, { .kind = Event::Found });
        case Act::Read: return read();
        case Act::Lease: m_sending = std::min(m_left, 50); return MachineEvent{ .kind = Event::Compared, .items = m_sending };
        case Act::Send: return send();
        case Act::Settle: settle(action.result); return {};
        case Act::Deliver: return ask(m_server.deliver, { .kind = Event::Delivered });
        case Act::Fail: m_left -= action.result.outcome == SendResult::Outcome::Refused; return {};
        case Act::Pull: return ask(m_server.pull, { .kind = Event::Pulled });
        case Act::Probe: return ask(m_server.probe, { .kind = Event::Probed });
        case Act::ForgetSession: m_known = false; return {};
        case Act::WakeAt: m_wakeAt = action.at - wall(0); return {};
        default: return {};
        }
    }

    MachineEvent read()
    {
        const int confirmed = std::exchange(m_stored, 0);
        m_left -= confirmed;
        if (confirmed > 0)
            m_confirmedAt = m_now;
        m_sending = std::min(m_left, m_cap);
        return ask(m_server.lists ? m_server.read : Verdict::Missing, { .kind = Event::Compared, .acknowledged = confirmed > 0, .items = m_sending });
    }

    MachineEvent send()
    {
        auto verdict = m_server.send;
        m_failed = m_failed || !m_server.keeps;
        const int at = m_left - 1 - m_server.poison; // in the queue
        if (m_server.poison >= 0 && at >= 0 && at < m_sending)
            verdict = Verdict::ServerError;
        if (!verdict && m_server.keeps)
            m_stored = m_sending;
        return ask(verdict, { .kind = Event::Answered });
    }

    void settle(const SendResult &result)
    {
        if (result.outcome == SendResult::Outcome::Accepted || result.outcome == SendResult::Outcome::NotSent)
            return;
        if (result.wholeBatch && m_sending > 1) {
            m_cap = m_sending / 2;
        } else if (result.wholeBatch || result.outcome == SendResult::Outcome::Refused) {
            m_left -= m_sending; // parked
            m_cap = 50;
            m_server.poison = -1;
        }
    }

    Server m_server;
    Day m_day;
    bool m_ceilings;
    MachineState m_state;
    RequestBudget m_budget;
    QList<qint64> m_asked;
    qint64 m_now = 0, m_wakeAt = 0, m_confirmedAt = 0;
    int m_left, m_cap = 50, m_sending = 0, m_stored = 0;
    bool m_known = true, m_failed = false;
};

} // namespace

/// No more than 4 requests a minute and 60 an hour reach a failing server, wherever it fails.
class tst_Ceilings : public QObject
{
    Q_OBJECT

private slots:
    void hold_data()
    {
        QTest::addColumn<Server>("server");
        QTest::addColumn<Task>("task");
        QTest::addColumn<int>("findingOut"); // requests until it is known, and the question whether it is the network
        const auto row = [](const char *name, const Server &server, Task task = Task::Marks, int findingOut = 4) {
            QTest::newRow(name) << server << task << findingOut;
        };
        row("500 to writes: halves", { .send = Verdict::ServerError });
        row("400 to writes: halves", { .send = Verdict::Refused, .http = 400 });
        row("403 to writes", { .send = Verdict::Refused, .http = 403 }, Task::Marks, 12); // two sessions may be
        row("no answer to writes", { .send = Verdict::Ambiguous });
        row("busy for writes", { .send = Verdict::Busy, .http = 429 });
        row("401 to writes", { .send = Verdict::Unauthorized, .http = 401 });
        row("404 to writes", { .send = Verdict::Missing, .http = 404 });
        row("yes, and nothing stored", { .keeps = false });
        row("sign-in fails", { .signIn = Verdict::ServerError });
        row("sign-in busy", { .signIn = Verdict::Busy, .http = 503 });
        row("500 to readings", { .read = Verdict::ServerError });
        row("401 to readings", { .read = Verdict::Unauthorized, .http = 401 });
        row("404 to readings", { .read = Verdict::Missing, .http = 404 });
        row("search fails", { .find = Verdict::ServerError, .lists = false });
        row("foreign answers", { .read = Verdict::Foreign, .probe = Verdict::Foreign, .http = 302 });
        row("foreign answers of our own server", { .read = Verdict::Foreign, .http = 302 });
        row("offline", { .read = Verdict::Offline });
        row("blind, 500", { .send = Verdict::ServerError }, Task::BlindMarks);
        row("blind, 400", { .send = Verdict::Refused, .http = 400 }, Task::BlindMarks);
        row("blind, no answer", { .send = Verdict::Ambiguous }, Task::BlindMarks);
        row("deliveries fail", { .deliver = Verdict::ServerError }, Task::Dispatch);
        row("deliveries are refused", { .deliver = Verdict::Refused, .http = 403 }, Task::Dispatch);
        row("pulls fail", { .pull = Verdict::ServerError }, Task::Pull);
        row("pulls are foreign", { .pull = Verdict::Foreign, .http = 302 }, Task::Pull);
    }
    void hold()
    {
        QFETCH(Server, server);
        QFETCH(Task, task);
        QFETCH(int, findingOut);
        QList<Day> days{ { .task = task }, { .task = task, .sendNowEvery = 7 * second } };
        if (isServersFault(server)) // otherwise another network is worth another try
            days.append({ .task = task, .linkUpEvery = 20 * second });
        for (const Day &day : days) {
            Drive drive(server, day);
            drive.run();
            QVERIFY2(drive.mostWithin(minute) <= 4 + findingOut, qPrintable(QString::number(drive.mostWithin(minute))));
            QVERIFY2(drive.mostWithin(hour) <= 60 + findingOut, qPrintable(QString::number(drive.mostWithin(hour))));
            QVERIFY(drive.asked() > 20);
        }
    }

    /// Without the ceilings the same servers are asked more often: the test would see it.
    void wouldBeExceededWithoutThem()
    {
        for (const Server &server : { Server{ .send = Verdict::ServerError }, Server{ .send = Verdict::Refused, .http = 400 } }) {
            Drive drive(server, {}, false);
            drive.run();
            QVERIFY(drive.mostWithin(minute) > 8);
        }
    }

    void oneBadMarkHoldsUpTheGoodOnesForMinutesOnly()
    {
        Drive drive({ .poison = 20 }, { .marks = 200, .editEvery = 0, .length = hour });
        drive.run();
        QCOMPARE(drive.left(), 0);
        QVERIFY2(drive.confirmedAt() < 10 * minute, qPrintable(QString::number(drive.confirmedAt())));
    }

    void whatWorksIsNotHeldBack()
    {
        Drive drive({}, { .marks = 5000, .editEvery = 0, .length = minute });
        drive.run();
        QCOMPARE(drive.left(), 0);
        QVERIFY(drive.confirmedAt() < 30 * second);
    }

    void whatWorksAgainIsNotHeldBack()
    {
        MachineState state;
        const qint64 now = 5 * hour;
        const auto take = [&](const MachineEvent &event, qint64 ceiling = 0) {
            state = step(state, event, { .wallMs = 1'800'000'000'000, .monotonicMs = now, .random = 0.5, .ceilingMs = ceiling }).state;
        };
        take({ .kind = Event::Wake });
        take({ .kind = Event::Picked, .task = Task::Marks });
        take({ .kind = Event::SignedIn, .tokenUntil = now + hour });
        take({ .kind = Event::Compared, .items = 3 });
        take({ .kind = Event::Failed, .problem = { Verdict::ServerError, u"why"_s, {}, 500 } });
        QCOMPARE(state.phase, Phase::Reading);
        QCOMPARE(ceilingOf(state, now), Ceiling::Requests); // a reading proves nothing about a write
        take({ .kind = Event::Compared, .items = 3 });
        QCOMPARE(ceilingOf(state, now), Ceiling::Conversations);
        take({ .kind = Event::Answered });
        QVERIFY(ceilingOf(state, now) != Ceiling::None); // nor does a yes
        take({ .kind = Event::Compared, .acknowledged = true, .items = 3 });
        QCOMPARE(ceilingOf(state, now), Ceiling::None);
        take({ .kind = Event::Failed, .problem = { Verdict::ServerError, u"why"_s, {}, 500 } });
        QCOMPARE(ceilingOf(state, now), Ceiling::Requests);
        QCOMPARE(ceilingOf(state, now + hour), Ceiling::None); // long ago
    }

    void atTheCeilingItRestsAndSaysUntilWhen()
    {
        MachineState state;
        const qint64 wall = 1'800'000'000'000;
        QList<MachineAction> actions;
        const auto take = [&](const MachineEvent &event, qint64 ceiling) {
            MachineStep taken = step(state, event, { .wallMs = wall, .monotonicMs = 1000, .random = 0.5, .ceilingMs = ceiling });
            state = taken.state;
            actions = taken.actions;
        };
        take({ .kind = Event::Wake }, 0);
        take({ .kind = Event::Picked, .task = Task::Marks }, 0);
        take({ .kind = Event::SignedIn, .tokenUntil = hour }, 0);
        take({ .kind = Event::Compared, .items = 3 }, 0);
        take({ .kind = Event::Failed, .problem = { Verdict::ServerError, u"why"_s, {}, 500 } }, 40 * second);
        QCOMPARE(state.phase, Phase::Idle);
        QCOMPARE(actions.last().kind, Act::WakeAt);
        QCOMPARE(actions.last().at, wall + 40 * second);
        QCOMPARE(waitsUntil(state), wall + 40 * second);
        QCOMPARE(activityOf(state, wall), TargetActivity::Waiting);
        take({ .kind = Event::SendNow }, 39 * second); // not even for a person
        QCOMPARE(actions.last().kind, Act::WakeAt);
        take({ .kind = Event::Wake }, 0);
        QCOMPARE(actions.last().kind, Act::Pick);
        // Between reading and writing it does not wait for long: what was read would be old.
        take({ .kind = Event::Picked, .task = Task::Marks }, 0);
        take({ .kind = Event::Compared, .items = 3 }, 20 * minute);
        QCOMPARE(actions.first().kind, Act::Settle);
        QCOMPARE(actions.first().result.outcome, SendResult::Outcome::NotSent);
        QCOMPARE(state.phase, Phase::Idle);
    }

private:
    static bool isServersFault(const Server &server)
    {
        const auto is = [](const std::optional<Verdict> &verdict) {
            return verdict == Verdict::Foreign || verdict == Verdict::Ambiguous || verdict == Verdict::Offline;
        };
        return !is(server.read) && !is(server.send) && !is(server.pull);
    }
};

QTEST_GUILESS_MAIN(tst_Ceilings)
#include "tst_ceilings.moc"
