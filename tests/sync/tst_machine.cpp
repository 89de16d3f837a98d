// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/machine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Event = MachineEvent::Kind;
using Act = MachineAction::Kind;
using Acts = QList<MachineAction::Kind>;
using Outcome = SendResult::Outcome;


namespace {

constexpr qint64 minute = 60'000;

MachineEvent failure(Verdict verdict, int http = 0, qint64 retryAfterMs = 0)
{
    return { .kind = Event::Failed, .problem = { verdict, u"why"_s, u"words"_s, http, retryAfterMs } };
}
const MachineEvent work{ .kind = Event::Picked, .task = Task::Marks };
const MachineEvent unknownWork{ .kind = Event::Picked, .task = Task::Marks, .needsFind = true };
const MachineEvent noWork{ .kind = Event::Picked };
const MachineEvent frozen{ .kind = Event::Compared, .items = 3 };
const MachineEvent equal{ .kind = Event::Compared };

} // namespace

/// The decisions of one target, told as sequences: an event, and the actions it must bring.
class tst_Machine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_state = {};
        m_moment = { .wallMs = 1'800'000'000'000, .monotonicMs = 500, .random = 0.5 };
    }

    void oneMarkFromWakeToRest()
    {
        expect({ .kind = Event::Wake }, { Act::Pick });
        expect(work, { Act::SignIn });
        expect(signedIn(), { Act::Read });
        expect(frozen, { Act::Send });
        expect({ .kind = Event::Answered }, { Act::Settle, Act::Read });
        QCOMPARE(settled().outcome, Outcome::Accepted);
        expect(equal, { Act::Pick });
        expect(noWork, { Act::WakeAt });
        QCOMPARE(m_actions.last().at, m_moment.wallMs + pollMs);
        QCOMPARE(m_state.phase, Phase::Idle);
    }

    void aServerWithoutSpaceIsLeftAloneForHalfAnHour()
    {
        expect({ .kind = Event::Wake }, { Act::Pick });
        expect(work, { Act::SignIn });
        expect(signedIn(), { Act::Read });
        const qint64 until = m_moment.wallMs + 30 * minute;
        expect({ .kind = Event::Failed, .problem = { .verdict = Verdict::Busy, .reason = u"server_full"_s, .http = 507, .pauseMs = 30 * minute } },
               { Act::SaveBreaker, Act::WakeAt });
        QCOMPARE(m_actions.last().at, until);
        QCOMPARE(activityOf(m_state, m_moment.wallMs), TargetActivity::Paused);
        m_moment.wallMs += 29 * minute;
        expect({ .kind = Event::Changed }, { Act::WakeAt });
        QCOMPARE(m_actions.last().at, until);
        expect({ .kind = Event::SendNow }, { Act::MakeDue, Act::Pick }); // a person may know better
    }

    void anUnknownSessionIsLookedForFirst()
    {
        expect({ .kind = Event::Changed }, { Act::Pick });
        expect(unknownWork, { Act::SignIn });
        expect(signedIn(), { Act::Find });
        expect({ .kind = Event::Found }, { Act::Read });
        expect(equal, { Act::Pick });
    }

    void aSessionThatIsNotThereWaitsAndTheNextOneGoesOn()
    {
        reach(unknownWork);
        expect({ .kind = Event::Found, .needsFind = true }, { Act::WaitForSchool, Act::Pick });
        expect(work, { Act::Read });
    }

    void theNextWakeIsTheNextDueRowOrThePoll()
    {
        expect({ .kind = Event::Wake }, { Act::Pick });
        expect({ .kind = Event::Picked, .dueAt = m_moment.wallMs + minute }, { Act::WakeAt });
        QCOMPARE(m_actions.last().at, m_moment.wallMs + minute);
        expect({ .kind = Event::Wake }, { Act::Pick });
        expect({ .kind = Event::Picked, .dueAt = m_moment.wallMs + 60 * minute }, { Act::WakeAt });
        QCOMPARE(m_actions.last().at, m_moment.wallMs + pollMs);
    }

    void whatChangesMeanwhileIsPickedBeforeTheRest()
    {
        reach(work);
        expect({ .kind = Event::Changed }, {});
        expect({ .kind = Event::Wake }, {});
        expect(equal, { Act::Pick });
        expect({ .kind = Event::Changed }, {});
        expect(noWork, { Act::Pick });
        expect(noWork, { Act::WakeAt });
    }

    void aTokenIsUsedUntilShortlyBeforeItsEnd()
    {
        reach(work, 300'000);
        expect(equal, { Act::Pick });
        m_moment.monotonicMs = 300'000 - 30'001;
        expect(work, { Act::Read });
        expect(equal, { Act::Pick });
        m_moment.monotonicMs = 300'000 - 30'000;
        expect(noWork, { Act::WakeAt }); // not replaced for nothing
        expect({ .kind = Event::Wake }, { Act::Pick });
        expect(work, { Act::SignIn });
    }

    void howASendEnds_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("http");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("wholeBatch");
        QTest::addColumn<bool>("readsAtOnce");
        const auto row = [](const char *name, Verdict verdict, int http, Outcome outcome, bool wholeBatch, bool readsAtOnce) {
            QTest::newRow(name) << verdict << http << outcome << wholeBatch << readsAtOnce;
        };
        row("offline", Verdict::Offline, 0, Outcome::NotSent, false, false);
        row("certificate", Verdict::Untrusted, 0, Outcome::NotSent, false, false);
        row("answer lost", Verdict::Ambiguous, 0, Outcome::Unknown, false, false);
        row("busy", Verdict::Busy, 503, Outcome::Unknown, false, false);
        row("broken", Verdict::Broken, 405, Outcome::Unknown, false, false);
        row("server error", Verdict::ServerError, 500, Outcome::Unknown, true, true);
        row("bad data", Verdict::Refused, 400, Outcome::Refused, true, true);
        row("too large", Verdict::Refused, 413, Outcome::Refused, true, true);
        row("no permission", Verdict::Refused, 403, Outcome::Refused, false, true);
    }
    void howASendEnds()
    {
        QFETCH(Verdict, verdict);
        QFETCH(int, http);
        QFETCH(Outcome, outcome);
        QFETCH(bool, wholeBatch);
        QFETCH(bool, readsAtOnce);
        reach(work);
        expect(frozen, { Act::Send });
        expect(failure(verdict, http), readsAtOnce ? Acts{ Act::Settle, Act::Read } : Acts{ Act::Settle, Act::SaveBreaker, Act::WakeAt });
        QCOMPARE(settled().outcome, outcome);
        QCOMPARE(settled().wholeBatch, wholeBatch);
        QCOMPARE(settled().reason, u"why"_s);
        QCOMPARE(settled().serverText, u"words"_s);
        QCOMPARE(settled().http, http);
        QCOMPARE(m_state.breaker.failures, readsAtOnce ? 0 : 1);
    }

    void aForeignAnswerIsAskedAbout()
    {
        reach(work);
        expect(frozen, { Act::Send });
        expect(failure(Verdict::Foreign, 302), { Act::Settle, Act::Probe });
        QCOMPARE(settled().outcome, Outcome::Unknown);
        expect(failure(Verdict::Foreign, 302), { Act::SaveBreaker, Act::WakeAt }); // the network wants a sign-in
        QCOMPARE(m_state.breaker.problem, u"captive"_s);
        QCOMPARE(m_state.breaker.failures, 1);
        QVERIFY(!m_state.signInBlocked);
    }

    void foreignAnswersOfOurOwnServerPauseThisTargetOnly()
    {
        for (int i = 0; i < 3; ++i) {
            reach(work);
            expect(frozen, { Act::Send });
            expect(failure(Verdict::Foreign, 302), { Act::Settle, Act::Probe });
            expect({ .kind = Event::Probed }, { Act::SaveBreaker, Act::WakeAt });
            QCOMPARE(m_state.breaker.problem, i < 2 ? u"why"_s : u"contract_broken"_s);
            m_moment.wallMs += 20 * 60'000;
        }
    }

    void aRefusedTokenIsReplacedOnceAndThenRests()
    {
        reach(work);
        expect(frozen, { Act::Send });
        expect(failure(Verdict::Unauthorized, 401), { Act::Settle, Act::Pick });
        QCOMPARE(settled().outcome, Outcome::NotSent);
        expect(work, { Act::SignIn });
        expect(signedIn(), { Act::Read });
        expect(failure(Verdict::Unauthorized, 401), { Act::SaveBreaker, Act::WakeAt });
        QVERIFY(!m_state.signInBlocked); // the password is good: no person can mend this
    }

    void aRefusedPasswordWaitsForAPerson()
    {
        expect({ .kind = Event::Wake }, { Act::Pick });
        expect(work, { Act::SignIn });
        expect(failure(Verdict::Unauthorized, 401), { Act::BlockForSignIn, Act::SaveBreaker });
        QCOMPARE(activityOf(m_state, m_moment.wallMs), TargetActivity::SignIn);
        for (Event kind : { Event::Wake, Event::Changed, Event::LinkUp })
            expect({ .kind = kind }, {});
        expect({ .kind = Event::SendNow }, { Act::MakeDue });
        expect({ .kind = Event::NewSecret }, { Act::SaveBreaker, Act::Unblock, Act::Pick });
        expect(work, { Act::SignIn });
    }

    /// A proxy that takes nothing for an hour must not make a person type a password that was never looked at.
    void noPasswordIsTooLarge()
    {
        expect({ .kind = Event::Wake }, { Act::Pick });
        expect(work, { Act::SignIn });
        MachineEvent tooBig = failure(Verdict::Refused, 413);
        tooBig.problem.reason = u"too_big"_s;
        expect(tooBig, { Act::SaveBreaker, Act::WakeAt });
        QVERIFY(!m_state.signInBlocked);
    }

    void aNewPasswordCountsAlthoughTheOldOneIsBeingTried()
    {
        expect({ .kind = Event::Wake }, { Act::Pick });
        expect(work, { Act::SignIn });
        expect({ .kind = Event::NewSecret }, { Act::Unblock });
        expect(failure(Verdict::Unauthorized, 401), { Act::Pick });
        expect(work, { Act::SignIn });
        expect(failure(Verdict::Unauthorized, 401), { Act::BlockForSignIn, Act::SaveBreaker });
    }

    void aSessionTheServerLostIsLookedForOnceAndThenRests()
    {
        reach(work);
        expect(failure(Verdict::Missing, 404), { Act::ForgetSession, Act::Pick });
        expect(unknownWork, { Act::Find });
        expect({ .kind = Event::Found }, { Act::Read }); // listed, and yet
        expect(failure(Verdict::Missing, 404), { Act::ForgetSession, Act::SaveBreaker, Act::WakeAt });
    }

    void aSendToASessionTheServerLostGoesBackUnsent()
    {
        for (const Acts &then : { Acts{ Act::Pick }, Acts{ Act::SaveBreaker, Act::WakeAt } }) {
            reach(work);
            expect(frozen, { Act::Send });
            expect(failure(Verdict::Missing, 404), Acts{ Act::Settle, Act::ForgetSession } + then);
            QCOMPARE(settled().outcome, Outcome::NotSent);
        }
    }

    void aServerThatBreaksItsWordIsPausedAndNothingStaysFrozen()
    {
        reach(work);
        expect({ .kind = Event::Compared, .broken = true, .items = 2 }, { Act::Settle, Act::SaveBreaker, Act::WakeAt });
        QCOMPARE(settled().outcome, Outcome::NotSent);
        QCOMPARE(m_state.breaker.problem, u"contract_broken"_s);
        QVERIFY(m_actions.last().at >= m_moment.wallMs + 15 * minute);
        QCOMPARE(activityOf(m_state, m_moment.wallMs), TargetActivity::Paused);
    }

    void aServerThatKeepsFailingIsLeftAlone()
    {
        reach(work);
        int sent = 0;
        for (; sent < 50 && m_state.phase == Phase::Reading; ++sent) {
            take(frozen);
            if (m_state.phase == Phase::Sending)
                expect(failure(Verdict::ServerError, 500), { Act::Settle, Act::Read });
        }
        QVERIFY2(sent < 30, qPrintable(QString::number(sent)));
        QCOMPARE(settled().outcome, Outcome::NotSent); // the last ones were frozen and never left
        QCOMPARE(m_state.phase, Phase::Idle);
        QCOMPARE(m_state.breaker.problem, u"server_error"_s);
    }

    void sendNowSkipsOurWaitsAndNotTheServers()
    {
        expect({ .kind = Event::Wake }, { Act::Pick });
        expect(work, { Act::SignIn });
        expect(failure(Verdict::Offline), { Act::SaveBreaker, Act::WakeAt });
        expect({ .kind = Event::Wake }, { Act::WakeAt });
        expect({ .kind = Event::SendNow }, { Act::MakeDue, Act::Pick });
        expect(work, { Act::SignIn });
        expect(failure(Verdict::Busy, 503, 10 * minute), { Act::SaveBreaker, Act::WakeAt });
        const qint64 until = m_moment.wallMs + 10 * minute;
        QCOMPARE(m_state.breaker.heldUntil, until);
        QCOMPARE(m_actions.last().at, until);
        expect({ .kind = Event::SendNow }, { Act::MakeDue, Act::WakeAt });
        expect({ .kind = Event::LinkUp }, { Act::WakeAt });
        QCOMPARE(m_actions.last().at, until);
        m_moment.wallMs = until;
        expect({ .kind = Event::Wake }, { Act::Pick });
    }

    void successForgetsTheTrouble()
    {
        m_state.breaker = { .failures = 3, .problem = u"offline"_s, .problemText = {} };
        reach(work);
        expect(equal, { Act::SaveBreaker, Act::Pick });
        QCOMPARE(m_state.breaker.failures, 0);
        QVERIFY(m_state.breaker.problem.isEmpty());
    }

    void aWallClockSetBackIsNoWaitOfYears()
    {
        m_state.breaker = { .failures = 3, .notBefore = m_moment.wallMs + 15 * minute, .heldUntil = m_moment.wallMs + 6 * 60 * minute,
                            .problem = u"server_busy"_s, .problemText = {} };
        m_moment.wallMs -= 400LL * 24 * 60 * minute;
        expect({ .kind = Event::Wake }, { Act::WakeAt });
        QVERIFY(m_actions.last().at <= m_moment.wallMs + 6 * 60 * minute);
        m_moment.wallMs += 6 * 60 * minute;
        expect({ .kind = Event::Wake }, { Act::Pick });
    }

    void aWallClockSetBackDoesNotLengthenTheServersWait()
    {
        reach(work);
        expect(frozen, { Act::Send });
        expect(failure(Verdict::Busy, 429, 10 * minute), { Act::Settle, Act::SaveBreaker, Act::WakeAt });
        m_moment.wallMs -= 24 * 60 * minute; // somebody corrects the date
        m_moment.monotonicMs += 10 * minute - 1;
        expect({ .kind = Event::Wake }, { Act::WakeAt }); // it is kept
        m_moment.wallMs += 1;
        m_moment.monotonicMs += 1;
        expect({ .kind = Event::Wake }, { Act::Pick }); // and then it is over
    }

    void aWaitOfAnEarlierRunIsKeptAndDoesNotGrow()
    {
        m_state.breaker = { .failures = 1, .heldUntil = m_moment.wallMs + 10 * minute, .problem = u"server_busy"_s, .problemText = {} };
        expect({ .kind = Event::Start }, { Act::WakeAt });
        m_moment.wallMs -= 24 * 60 * minute;
        m_moment.monotonicMs += 10 * minute - 1;
        expect({ .kind = Event::Wake }, { Act::WakeAt });
        m_moment.monotonicMs += 1;
        expect({ .kind = Event::Wake }, { Act::Pick });
    }

    void aWaitOfAnEarlierRunThatCannotBeIsOver()
    {
        m_state.breaker = { .failures = 1, .heldUntil = m_moment.wallMs + 30 * 60 * minute, .problem = u"server_busy"_s, .problemText = {} };
        expect({ .kind = Event::Start }, { Act::Pick });
    }

    void whatAnotherTargetMetIsAskedAboutFirst()
    {
        expect({ .kind = Event::CaptiveElsewhere }, {});
        expect({ .kind = Event::Wake }, { Act::Probe }); // before anything of ours is said there
        expect(failure(Verdict::Foreign, 302), { Act::SaveBreaker, Act::WakeAt });
        QCOMPARE(m_state.breaker.problem, u"captive"_s);
        m_moment.wallMs += 6 * minute;
        m_moment.monotonicMs += 6 * minute;
        expect({ .kind = Event::Wake }, { Act::Probe });
        expect({ .kind = Event::Probed }, { Act::Pick }); // our own server: nothing stands between
        expect(work, { Act::SignIn });
    }

    void whatIsUnderWayIsFinishedBeforeTheNetworkIsAskedAbout()
    {
        reach(work);
        expect({ .kind = Event::CaptiveElsewhere }, {});
        expect(frozen, { Act::Send });
        expect({ .kind = Event::Answered }, { Act::Settle, Act::Read });
        expect(equal, { Act::Probe });
        expect({ .kind = Event::Probed }, { Act::Pick });
        QCOMPARE(m_state.breaker.failures, 0);
    }

private:
    MachineEvent signedIn(qint64 until = 300'000) const { return { .kind = Event::SignedIn, .tokenUntil = until }; }
    const SendResult &settled() const
    {
        return std::ranges::find_if(m_actions, [](const MachineAction &a) { return a.kind == Act::Settle; })->result;
    }
    void take(const MachineEvent &event)
    {
        MachineStep taken = step(m_state, event, m_moment);
        m_state = taken.state;
        m_actions = taken.actions;
    }
    void expect(const MachineEvent &event, const Acts &actions)
    {
        take(event);
        Acts got;
        for (const MachineAction &action : m_actions)
            got.append(action.kind);
        QCOMPARE(got, actions);
    }
    /// Signed in, with work in hand.
    void reach(const MachineEvent &picked, qint64 tokenUntil = 300'000)
    {
        take({ .kind = Event::Wake });
        take(picked);
        take(signedIn(tokenUntil));
    }

    MachineState m_state;
    MachineMoment m_moment;
    QList<MachineAction> m_actions;
};

QTEST_GUILESS_MAIN(tst_Machine)
#include "tst_machine.moc"
