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

/// Decisions about a target whose marks cannot be read: frozen, sent, believed or doubted.
class tst_MachineBlind : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_state = {};
        m_moment = { .wallMs = 1'800'000'000'000, .monotonicMs = 500, .random = 0.5 };
    }

    void aMarkIsLeasedSentAndNeverRead()
    {
        reachSending();
        expect({ .kind = Event::Answered }, { Act::Settle, Act::Pick });
        QCOMPARE(m_actions.first().result.outcome, Outcome::Accepted);
        expect({ .kind = Event::Picked }, { Act::WakeAt });
    }

    void whatTheServerDidNotLookAtIsNotSent_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("noEffect");
        QTest::addColumn<int>("outcome");
        for (const Verdict verdict :
             { Verdict::Busy, Verdict::Broken, Verdict::Foreign, Verdict::Ambiguous }) {
            QTest::addRow("%d, certain", int(verdict))
                << int(verdict) << true << int(Outcome::NotSent);
            QTest::addRow("%d", int(verdict)) << int(verdict) << false << int(Outcome::Unknown);
        }
        QTest::newRow("offline") << int(Verdict::Offline) << false << int(Outcome::NotSent);
        QTest::newRow("500") << int(Verdict::ServerError) << false << int(Outcome::Unknown);
    }
    void whatTheServerDidNotLookAtIsNotSent()
    {
        QFETCH(int, verdict);
        QFETCH(bool, noEffect);
        QFETCH(int, outcome);
        reachSending();
        take({ .kind = Event::Failed,
               .problem = {
                   .verdict = Verdict(verdict), .reason = u"why"_s, .noEffect = noEffect } });
        QCOMPARE(m_actions.first().kind, Act::Settle);
        QCOMPARE(int(m_actions.first().result.outcome), outcome);
        QVERIFY(m_state.phase == Phase::Idle
                || m_state.phase == Phase::Probing); // it rests: others go on later
    }

    void aKeyThatIsRefusedTwiceAsksAPerson()
    {
        const MachineEvent refused{
            .kind = Event::Failed,
            .problem = { .verdict = Verdict::Unauthorized, .reason = u"auth"_s, .http = 401 }
        };
        reachSending();
        expect(refused, { Act::Settle, Act::Pick });
        QCOMPARE(m_actions.first().result.outcome, Outcome::NotSent);
        expect(blind(), { Act::SignIn });
        expect(signedIn(), { Act::Lease });
        expect(frozen(), { Act::Send });
        expect(refused, { Act::Settle, Act::BlockForSignIn, Act::SaveBreaker });
        QVERIFY(m_state.signInBlocked);
        expect({ .kind = Event::Changed }, {});
        expect({ .kind = Event::NewSecret }, { Act::SaveBreaker, Act::Unblock, Act::Pick });
    }

private:
    static MachineEvent blind() { return { .kind = Event::Picked, .task = Task::BlindMarks }; }
    static MachineEvent signedIn() { return { .kind = Event::SignedIn, .tokenUntil = 300'000 }; }
    static MachineEvent frozen() { return { .kind = Event::Compared, .items = 1 }; }
    void reachSending()
    {
        expect({ .kind = Event::Wake }, { Act::Pick });
        expect(blind(), { Act::SignIn });
        expect(signedIn(), { Act::Lease });
        expect(frozen(), { Act::Send });
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
        Acts kinds;
        for (const MachineAction &action : std::as_const(m_actions))
            kinds.append(action.kind);
        QCOMPARE(kinds, actions);
    }

    MachineState m_state;
    MachineMoment m_moment;
    QList<MachineAction> m_actions;
};

QTEST_GUILESS_MAIN(tst_MachineBlind)
#include "tst_machineblind.moc"
