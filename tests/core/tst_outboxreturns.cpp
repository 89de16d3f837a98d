// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delivery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Outcome = SendResult::Outcome;

/// An older value stands on the server again: a request of ours that was slow on its way, somebody's second
/// thought, or a backup that was put back.
class tst_OutboxReturns : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_times.clear();
        m_stamps.clear();
        m_delivery = std::make_unique<Delivery>(40);
    }
    void cleanup() { m_delivery.reset(); }

    void whatWasNeverSentIsNotOursWhenItStandsThere()
    {
        mark(0, Status::Present); // a slip of the finger, put right before anything went
        mark(0, Status::Absent);
        loseTheAnswer(d().look());
        d().deliver();
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        d().server.insert(0, plain(Status::Present)); // somebody means it
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Present));
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Present);
        QCOMPARE(d().conflicts(0), u"theirs A {\"n\":\"\",\"s\":\"P\"}"_s);
    }

    void whatArrivedAndWasSeenIsNotOnItsWayAnyMore()
    {
        mark(0, Status::Present);
        const Batch first = d().look();
        d().server.insert(0, first.items.first().value);
        loseTheAnswer(first);
        d().look(); // it had arrived
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        QCOMPARE(unanswered(), 0);
        mark(0, Status::Absent);
        d().deliver();
        d().server.insert(0, plain(Status::Present)); // not ours this time
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Present));
    }

    void aCrashBetweenSendingAndAnswerCountsAsSent()
    {
        mark(0, Status::Present);
        const Batch first = d().look(); // on its way ...
        d().restart(); // ... and the process is gone
        QVERIFY(d().outbox->recover());
        QCOMPARE(unanswered(), 1);
        mark(0, Status::Absent);
        d().deliver();
        d().server.insert(0, first.items.first().value); // now it arrives
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Absent));
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Absent);
    }

    void aRequestIsNotOnItsWayForDays()
    {
        mark(0, Status::Present);
        loseTheAnswer(d().look());
        mark(0, Status::Absent);
        d().deliver();
        d().clock.advance(25LL * 3'600'000);
        d().server.insert(0, plain(Status::Present));
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Present));
    }

    void aClockSetBackByDaysMakesItNoOlder()
    {
        mark(0, Status::Present);
        loseTheAnswer(d().look());
        mark(0, Status::Absent);
        d().deliver();
        d().clock.set(QDateTime::fromMSecsSinceEpoch(d().clock.wallMs() - 46LL * 3'600'000, Qt::UTC).toString(Qt::ISODate));
        d().server.insert(0, plain(Status::Present));
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Absent));
        QCOMPARE(d().conflicts(0), QString());
    }

    void whatAServerAnsweredIsNotOnItsWay()
    {
        mark(0, Status::Present);
        d().settle(d().look(), { .outcome = Outcome::NotSent, .reason = u"offline"_s });
        mark(1, Status::Present);
        d().settle(d().look(), { .outcome = Outcome::Unknown, .reason = u"server_error"_s, .http = 500, .wholeBatch = true });
        QCOMPARE(unanswered(), 0);
    }

    void whatGoesAgainWasNeverAcknowledgedFurtherThanItWas()
    {
        mark(0, Status::Present);
        loseTheAnswer(d().look());
        d().settle(d().look(), { .outcome = Outcome::NotSent, .reason = u"offline"_s });
        mark(0, Status::Absent);
        mark(0, Status::Late);
        d().look(0); // no room for it yet
        QCOMPARE(d().row(0), u"ready 3 0"_s);
        d().server.insert(0, plain(Status::Present)); // the first, late
        d().look(0);
        QCOMPARE(d().row(0), u"ready 3 0 regressed"_s);
        QCOMPARE(d().column(u"verified_rev"_s, 0), u"0"_s);
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Late));
        QCOMPARE(d().row(0), u"done 3 3"_s);
    }

    void whatTheServerItselfDatesEarlierIsSentAgain()
    {
        confirmTwice(0);
        reread(0, Status::Present, 1000); // the backup has what was there first
        QCOMPARE(again().items.size(), 1);
        QCOMPARE(d().row(0), u"sending 2 1 regressed"_s);
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Absent);
        QCOMPARE(regressions(), 1);
        QCOMPARE(d().conflicts(0), QString());
    }

    /// The server dates it when it arrived: after the mark of which nobody knows whether it did.
    void aLateOneThatMeetsOneOnItsWayGivesWayToTheNewest()
    {
        mark(0, Status::Present);
        loseTheAnswer(again());
        mark(0, Status::Absent);
        loseTheAnswer(again());
        reread(0, Status::Present, d().clock.wallMs() + 60'000);
        const Batch newest = again();
        QCOMPARE(newest.items.size(), 1);
        QCOMPARE(newest.items[0].value, plain(Status::Absent));
        d().accept(newest);
        m_times[0] += 1000;
        again();
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Absent);
    }

    void whatTheServerDatesLaterIsTaken()
    {
        confirmTwice(0);
        reread(0, Status::Present, 9000);
        QCOMPARE(again().items.size(), 0);
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Present);
        QCOMPARE(regressions(), 0);
    }

    void anOldValueWithoutATimeIsAskedAbout()
    {
        confirmTwice(0);
        reread(0, Status::Present, 0);
        QCOMPARE(again().items.size(), 0);
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Absent);
        QCOMPARE(d().state(0), DeliveryState::NeedsYou);
        QCOMPARE(d().conflicts(0), u"open A {\"n\":\"\",\"s\":\"P\"}"_s);
        mark(0, Status::Absent); // "use mine"
        m_times.clear();
        QCOMPARE(again().items.size(), 1);
    }

    void aValueThatWasNeverThereIsSomebodys()
    {
        confirmTwice(0);
        reread(0, Status::Excused, 0);
        again();
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Excused);
    }

    void oneRowThatIsGoneExplainsTheOldOnes()
    {
        confirmTwice(0);
        mark(1, Status::Present);
        d().deliver();
        reread(0, Status::Present, 0);
        d().server.remove(1); // made after the backup
        QCOMPARE(again().items.size(), 2);
        QCOMPARE(regressions(), 2);
        QCOMPARE(d().conflicts(0), QString());
    }

    void aSessionThatIsGoneHasTakenItsMarksAlong()
    {
        const SessionId session = d().lesson.session().id;
        mark(0, Status::Present);
        d().deliver();
        QVERIFY(d().outbox->forgetSession(session)); // half an upgrade says so, too
        QCOMPARE(d().row(0), u"done 1 1"_s);
        QVERIFY(!d().outbox->next(d().clock.wallMs() + 60'000, 300'000)->work);
        d().look();
        QVERIFY(d().outbox->forgetSession(session)); // once more the first time
        QCOMPARE(d().row(0), u"done 1 1"_s);
        d().clock.advance(301'000);
        QVERIFY(d().outbox->next(d().clock.wallMs(), 300'000)->work);
        QVERIFY(d().outbox->forgetSession(session));
        QCOMPARE(d().row(0), u"refused 1 1 regressed"_s);
        QCOMPARE(d().state(0), DeliveryState::NeedsYou);
        d().look(); // there again, and as it was
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
    }

    void aSessionFoundAgainIsAsItWasRead()
    {
        mark(0, Status::Present);
        d().deliver();
        mark(0, Status::Absent);
        QVERIFY(d().outbox->forgetSession(d().lesson.session().id));
        QVERIFY(d().outbox->workOf(d().lesson.session().id)->remoteSession.isEmpty());
        QVERIFY(d().outbox->addLinks({ { u"session"_s, d().lesson.session().id.toString(), u"rs"_s, true } }));
        d().deliver(); // nobody has written there since: nobody is asked
        QCOMPARE(d().server[0], plain(Status::Absent));
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        mark(0, Status::Late);
        QVERIFY(d().outbox->forgetSession(d().lesson.session().id));
        QVERIFY(d().outbox->addLinks({ { u"session"_s, d().lesson.session().id.toString(), u"another"_s, true } }));
        d().look(); // of another session nothing was read yet
        QCOMPARE(d().row(0), u"refused 3 2 conflict"_s);
    }

    void aSessionMadeAnewIsNotFilledWithoutAsking_data()
    {
        QTest::addColumn<bool>("emptyRows");
        QTest::newRow("without rows") << false;
        QTest::newRow("with a row for each") << true;
    }
    void aSessionMadeAnewIsNotFilledWithoutAsking()
    {
        QFETCH(bool, emptyRows);
        for (int i = 0; i < 10; ++i)
            mark(i, Status::Present);
        d().deliver();
        mark(10, Status::Present); // waits while the session is gone
        QVERIFY(d().outbox->forgetSession(d().lesson.session().id));
        QVERIFY(d().outbox->addLinks({ { u"session"_s, d().lesson.session().id.toString(), u"another"_s, true } }));
        d().server.clear();
        SessionReading reading = d().reading();
        for (int i = 0; emptyRows && i < 11; ++i)
            reading.entries.append({ Delivery::remote(d().lesson.students()[i]), {}, std::nullopt });
        QCOMPARE(d().outbox->reconcile(reading, 100)->items.size(), 1); // the new one only
        for (int i = 0; i < 10; ++i)
            QCOMPARE(d().row(i), u"refused 1 1 regressed"_s);
    }

    void manyOldOnesWaitForAPerson()
    {
        for (int i = 0; i < 8; ++i)
            confirmTwice(i);
        for (int i = 0; i < 8; ++i)
            reread(i, Status::Present, 1000);
        QCOMPARE(again().items.size(), 0);
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(d().row(i), u"refused 2 2 regressed"_s);
            QCOMPARE(d().lesson.state(i).mark.value.status, Status::Absent);
        }
    }

    void anOlderStampOfOursIsAnOlderServer_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("asked");
        QTest::newRow("few") << 3 << false;
        QTest::newRow("many") << 8 << true;
    }
    void anOlderStampOfOursIsAnOlderServer() ///< of a server that carries our clock
    {
        QFETCH(int, rows);
        QFETCH(bool, asked);
        for (int i = 0; i < 40; ++i)
            mark(i, Status::Present);
        d().deliver();
        stamped();
        const QMap<int, QStringList> old = m_stamps;
        for (int i = 0; i < rows; ++i)
            mark(i, Status::Absent);
        d().deliver();
        stamped();
        for (int i = 0; i < rows; ++i) {
            d().server.insert(i, plain(Status::Present));
            m_stamps.insert(i, old[i]);
        }
        QCOMPARE(lookStamped().items.size(), asked ? 0 : rows);
        for (int i = 0; i < rows; ++i) {
            QCOMPARE(d().row(i), asked ? u"refused 2 2 regressed"_s : u"sending 2 1 regressed"_s);
            QCOMPARE(d().lesson.state(i).mark.value.status, Status::Absent);
            QCOMPARE(d().conflicts(i), QString());
        }
        if (!asked)
            return;
        QCOMPARE(lookStamped().items.size(), 0); // and stays with the person
        mark(0, Status::Absent); // "send mine again"
        QCOMPARE(lookStamped().items.size(), 1);
    }

private:
    Delivery &d() { return *m_delivery; }
    void mark(int student, Status status) { d().lesson.mark(student, status); }
    void loseTheAnswer(const Batch &batch) { d().settle(batch, { .outcome = Outcome::Unknown, .reason = u"ambiguous"_s }); }
    int unanswered() { return count(u"SELECT count(*) FROM unanswered"_s); }
    int regressions() { return count(u"SELECT count(*) FROM event WHERE entity='receipt' AND kind='regressed'"_s); }
    int count(const QString &sql) { return d().lesson.store().database().value(sql).value()->toInt(); }

    /// Present, then absent, both confirmed; the server dates the last one 5000.
    void confirmTwice(int student)
    {
        mark(student, Status::Present);
        d().deliver();
        mark(student, Status::Absent);
        d().deliver();
        m_times.insert(student, 5000);
        again();
        QCOMPARE(d().state(student), DeliveryState::Confirmed);
    }
    void reread(int student, Status status, qint64 changedAt)
    {
        d().server.insert(student, plain(status));
        m_times.insert(student, changedAt);
    }
    /// Another look, at rows with the server's times.
    Batch again()
    {
        d().clock.advance(1000);
        SessionReading reading = d().reading();
        for (SessionReading::Entry &entry : reading.entries) {
            for (auto time = m_times.constBegin(); time != m_times.constEnd(); ++time) {
                if (entry.remoteStudent == Delivery::remote(d().lesson.students()[time.key()]))
                    entry.changedAt = *time;
            }
        }
        return d().outbox->reconcile(reading, 100).value();
    }

    /// What was delivered stands there with our stamps, and is read so.
    void stamped()
    {
        for (int i = 0; i < d().lesson.students().size(); ++i)
            m_stamps.insert(i, d().value(u"SELECT status_hlc||' '||note_hlc FROM mark WHERE ?<>'' AND student_id=?"_s, i).split(u' '));
        lookStamped();
    }
    Batch lookStamped()
    {
        d().clock.advance(1000);
        SessionReading reading = d().reading();
        for (SessionReading::Entry &entry : reading.entries) {
            for (int i = 0; i < d().lesson.students().size(); ++i) {
                if (entry.remoteStudent == Delivery::remote(d().lesson.students()[i])) {
                    entry.statusHlc = m_stamps[i][0];
                    entry.noteHlc = m_stamps[i][1];
                }
            }
        }
        return d().outbox->reconcile(reading, 100).value();
    }

    std::unique_ptr<Delivery> m_delivery;
    QMap<int, qint64> m_times;
    QMap<int, QStringList> m_stamps; ///< of a server that carries our clock: status, note
};

QTEST_GUILESS_MAIN(tst_OutboxReturns)
#include "tst_outboxreturns.moc"
