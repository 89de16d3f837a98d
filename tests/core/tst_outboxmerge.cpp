// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delivery.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Outcome = SendResult::Outcome;

/// What a reading of the server does to our marks, and what a queue waits for.
class tst_OutboxMerge : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_delivery = std::make_unique<Delivery>(40);
    }
    void cleanup() { m_delivery.reset(); }

    void whatSomebodyElseMarkedComesHere()
    {
        d().server.insert(0, plain(Status::Excused, u"doctor"_s));
        QCOMPARE(d().look().items.size(), 0);
        const MarkState state = d().lesson.state(0);
        QCOMPARE(state.mark.value.status, Status::Excused);
        QCOMPARE(state.mark.note, u"doctor"_s);
        QCOMPARE(state.receipt.state, DeliveryState::Confirmed);
        QCOMPARE(d().conflicts(0), QString()); // there was nothing of ours
    }

    void aLaterChangeThereIsTakenAndTheLoserIsKept()
    {
        mark(0, Status::Present);
        d().deliver();
        d().server.insert(0, plain(Status::Late));
        QCOMPARE(d().look().items.size(), 0);
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Late);
        QCOMPARE(d().row(0), u"done 2 2 superseded"_s);
        QCOMPARE(d().conflicts(0), u"theirs P {\"n\":\"\",\"s\":\"L\"}"_s);
        mark(0, Status::Present); // "use mine instead" is simply a new edit
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Present));
    }

    void aConflictIsParkedAndANewEditFreesIt()
    {
        d().look(); // we know that there is nothing
        mark(0, Status::Absent);
        d().server.insert(0, plain(Status::Present)); // and somebody writes at the same time
        QCOMPARE(d().look().items.size(), 0);
        QCOMPARE(d().row(0), u"refused 1 0 conflict"_s);
        QCOMPARE(d().state(0), DeliveryState::NeedsYou);
        QCOMPARE(d().conflicts(0), u"open A {\"n\":\"\",\"s\":\"P\"}"_s);
        QCOMPARE(d().server[0], plain(Status::Present));
        d().clock.advance(365LL * 86'400'000); // no timer decides for a person
        QCOMPARE(d().look().items.size(), 0);
        mark(0, Status::Absent);
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Absent));
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
    }

    void aConflictEndsByItselfWhenBothAgree()
    {
        d().look();
        mark(0, Status::Absent);
        d().server.insert(0, plain(Status::Present));
        d().look();
        d().server.insert(0, plain(Status::Absent));
        d().look();
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
    }

    void aFewLostRowsAreSentAgain()
    {
        for (int i = 0; i < 40; ++i)
            mark(i, Status::Present);
        d().deliver();
        QCOMPARE(d().state(39), DeliveryState::Confirmed);
        for (int i = 0; i < 3; ++i)
            d().server.remove(i);
        const Batch again = d().look();
        QCOMPARE(again.items.size(), 3);
        d().accept(again);
        d().look();
        QCOMPARE(d().server.size(), 40);
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        QVERIFY(d().lesson.store().read().audit()->intact);
    }

    void manyLostRowsWaitForAPerson()
    {
        for (int i = 0; i < 40; ++i)
            mark(i, Status::Present);
        d().deliver();
        d().server.clear(); // the school has put back an old backup
        QCOMPARE(d().look().items.size(), 0);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(d().lesson.state(i).receipt.reason, u"regressed"_s);
            QCOMPARE(d().lesson.state(i).mark.value.status, Status::Present); // never taken for a deletion
        }
        mark(0, Status::Present); // "send mine again"
        QCOMPARE(d().look().items.size(), 1);
    }

    void aClearedMarkThatTheServerCannotClearIsSaid()
    {
        mark(0, Status::Present);
        d().deliver();
        mark(0, Status::Unmarked);
        QCOMPARE(d().look().items.size(), 0);
        QCOMPARE(d().row(0), u"refused 2 1 cannot_hold"_s);
        QCOMPARE(d().server[0], plain(Status::Present));
    }

    void aLockedSessionIsLeftAlone()
    {
        mark(0, Status::Present);
        SessionReading locked = d().reading();
        locked.locked = true;
        QCOMPARE(d().outbox->reconcile(locked, 100)->items.size(), 0);
        QCOMPARE(d().row(0), u"refused 1 0 session_locked"_s);
    }

    void twoServersThatDifferDoNotMakeAMarkSwing()
    {
        mark(0, Status::Present);
        d().deliver();
        const Target second = d().lesson.addTarget(u"second"_s);
        Outbox other(d().lesson.store(), second.id, d().codec);
        QVERIFY(other.addLinks({ { u"student"_s, u"T001"_s, u"x1"_s } }));
        const auto readSecond = [&](Status status) {
            d().clock.advance(1000);
            SessionReading reading{ .session = d().lesson.session().id, .remoteSession = u"xs"_s, .teacher = {},
                                    .entries = { { u"x1"_s, {}, plain(status) } }, .readAt = d().clock.wallMs() };
            QCOMPARE(other.reconcile(reading, 100)->items.size(), 0);
        };
        mark(0, Status::Absent);
        d().deliver();
        readSecond(Status::Absent); // both have it
        d().server.insert(0, plain(Status::Late)); // the office corrects it on one of them
        d().look();
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Late);
        const int transactions = int(d().lesson.state(0).mark.rev);
        for (int i = 0; i < 3; ++i) {
            readSecond(Status::Absent);
            d().look();
            QCOMPARE(d().lesson.state(0).mark.value.status, Status::Late);
        }
        QCOMPARE(d().lesson.state(0).mark.rev, transactions);
    }

    void marksWithoutTheSchoolsIdWait()
    {
        d().look();
        mark(0, Status::Present);
        mark(1, Status::Late);
        QVERIFY(d().outbox->waitForSchool(d().lesson.session().id, u"no_session_id"_s, u"not there yet"_s, d().clock.wallMs() + 60'000));
        QCOMPARE(d().state(0), DeliveryState::WaitingForSchool);
        QVERIFY(!d().outbox->next(d().clock.wallMs(), 86'400'000)->work.has_value());
        QCOMPARE(d().outbox->next(d().clock.wallMs(), 86'400'000)->wakeAt, d().clock.wallMs() + 60'000);
        mark(0, Status::Absent); // marking goes on
        QCOMPARE(d().row(0), u"blocked_dep 2 0 no_session_id"_s);
        QVERIFY(d().outbox->makeDue());
        QVERIFY(d().outbox->next(d().clock.wallMs(), 86'400'000)->work.has_value());
        QCOMPARE(d().look().items.size(), 2);
    }

    void whatIsOnItsWayIsNotSentBlindlyWhenTheSessionIsUnknown()
    {
        mark(0, Status::Present);
        const Batch batch = d().look();
        d().server.insert(0, batch.items[0].value);
        QVERIFY(d().outbox->waitForSchool(d().lesson.session().id, u"no_session_id"_s, {}, d().clock.wallMs()));
        QVERIFY(d().outbox->forgetSession(d().lesson.session().id));
        const auto work = d().outbox->next(d().clock.wallMs(), 86'400'000)->work;
        QVERIFY(work->remoteSession.isEmpty());
        QCOMPARE(work->unlinkedStudents(), 0);
        QCOMPARE(d().look().items.size(), 0);
        QCOMPARE(d().row(0), u"done 1 1"_s);
    }

    void anUnknownStudentWaitsAndTheOthersGo()
    {
        QVERIFY(d().lesson.store().database().run(u"DELETE FROM link WHERE entity='student' AND code='T001'"_s));
        mark(0, Status::Present);
        mark(1, Status::Present);
        QCOMPARE(d().look().items.size(), 1);
        QCOMPARE(d().row(0), u"blocked_dep 1 0 no_student_id"_s);
        SessionReading reading = d().reading();
        reading.entries.append({ u"rT001"_s, u"T001"_s, plain(Status::Present) }); // learnt from what the server shows
        QVERIFY(d().outbox->reconcile(reading, 100));
        QCOMPARE(d().row(0), u"done 1 1"_s);
    }

    void withoutASignInEverythingWaitsAndMarkingGoesOn()
    {
        mark(0, Status::Present);
        QVERIFY(d().outbox->blockForSignIn(u"auth"_s, u"expired"_s));
        QCOMPARE(d().state(0), DeliveryState::SignIn);
        mark(0, Status::Late);
        QCOMPARE(d().row(0), u"blocked_auth 2 0 auth"_s);
        d().restart();
        QCOMPARE(d().state(0), DeliveryState::SignIn);
        QVERIFY(d().outbox->unblock());
        QCOMPARE(d().look().items.size(), 1);
    }

    void theBreakerOutlivesTheProcess()
    {
        QVERIFY(d().outbox->setBreaker({ .failures = 4, .notBefore = 17, .heldUntil = 23, .problem = u"offline"_s, .problemText = u"no route"_s }));
        d().restart();
        const auto breaker = d().outbox->breaker();
        QCOMPARE(breaker->failures, 4);
        QCOMPARE(breaker->notBefore, 17);
        QCOMPARE(breaker->heldUntil, 23);
        QCOMPARE(breaker->problem, u"offline"_s);
        QCOMPARE(breaker->problemText, u"no route"_s);
        QVERIFY(d().outbox->setBreaker({}));
        QCOMPARE(d().outbox->breaker()->failures, 0);
    }

    void theOldestSessionComesFirst()
    {
        const auto later = d().lesson.store().openSession(mathematics({}, QTime(11, 0)));
        QVERIFY(d().lesson.store().record({ { .session = later->id, .student = d().lesson.students()[0].id,
                                              .value = StatusValue{ .status = Status::Late, .minutesLate = {} }, .note = {} } }));
        d().clock.advance(5000);
        mark(0, Status::Present);
        QCOMPARE(d().outbox->next(d().clock.wallMs(), 86'400'000)->work->session.id, later->id);
    }

private:
    Delivery &d() { return *m_delivery; }
    void mark(int student, Status status) { QVERIFY(d().lesson.mark(student, status)); }

    std::unique_ptr<Delivery> m_delivery;
};

QTEST_GUILESS_MAIN(tst_OutboxMerge)
#include "tst_outboxmerge.moc"
