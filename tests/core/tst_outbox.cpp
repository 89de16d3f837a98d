// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delivery.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Outcome = SendResult::Outcome;

/// What happens to a mark between the tap and the read-back.
class tst_Outbox : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_delivery = std::make_unique<Delivery>();
    }
    void cleanup() { m_delivery.reset(); }

    void confirmedOnlyWhenReadBack()
    {
        mark(0, Status::Present);
        QCOMPARE(d().state(0), DeliveryState::OnDevice);
        const Batch batch = d().look();
        QCOMPARE(batch.items.size(), 1);
        QCOMPARE(batch.items[0].value, plain(Status::Present));
        QCOMPARE(batch.items[0].remoteStudent, u"rT001"_s);
        QCOMPARE(batch.remoteSession, u"rs"_s);
        QCOMPARE(d().state(0), DeliveryState::Sending);
        d().accept(batch);
        QCOMPARE(d().state(0), DeliveryState::Sent);
        QCOMPARE(d().row(0), u"sent 1 0"_s); // a yes is not a receipt
        QCOMPARE(d().look().items.size(), 0);
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        QCOMPARE(d().row(0), u"done 1 1"_s);
    }

    void aLeaseFreezesWhatIsSent()
    {
        mark(0, Status::Present);
        const Batch batch = d().look();
        const QString frozen = d().column(u"sent_rev||sent_payload||idem_key"_s, 0);
        mark(0, Status::Late); // while the bytes are on their way
        QCOMPARE(d().column(u"sent_rev||sent_payload||idem_key"_s, 0), frozen);
        QCOMPARE(d().row(0), u"sending 2 0"_s);
        d().accept(batch);
        const Batch next = d().look();
        QCOMPARE(d().row(0), u"sending 2 1"_s); // the first one is confirmed, the newer one goes at once
        QCOMPARE(next.items.size(), 1);
        QCOMPARE(next.items[0].rev, 2);
        QCOMPARE(next.items[0].value, plain(Status::Late));
        d().accept(next);
        d().look();
        QCOMPARE(d().row(0), u"done 2 2"_s);
    }

    void theSameRevisionHasTheSameKeyAndAnotherHasAnother()
    {
        mark(0, Status::Present);
        d().look();
        const QString key = d().column(u"idem_key"_s, 0);
        d().restart();
        QVERIFY(d().outbox->recover());
        QCOMPARE(d().look().items.size(), 1);
        QCOMPARE(d().column(u"idem_key"_s, 0), key);
        mark(0, Status::Late);
        d().restart();
        QVERIFY(d().outbox->recover());
        d().look();
        QVERIFY(d().column(u"idem_key"_s, 0) != key);
    }

    void afterACrashWhatWasOnItsWayIsUnknown()
    {
        mark(0, Status::Present);
        mark(1, Status::Absent);
        const Batch batch = d().look();
        d().server.insert(0, batch.items[0].value); // one arrived, and then the power went
        d().restart();
        QVERIFY(d().outbox->recover());
        QCOMPARE(d().state(0), DeliveryState::Checking);
        QCOMPARE(d().row(1), u"unknown 1 0 ambiguous"_s);
        const Batch again = d().look();
        QCOMPARE(d().row(0), u"done 1 1"_s);
        QCOMPARE(again.items.size(), 1); // only the one that is not there
        QCOMPARE(again.items[0].value, plain(Status::Absent));
    }

    void whatWasNotSentWaits()
    {
        mark(0, Status::Present);
        d().settle(d().look(), { .outcome = Outcome::NotSent, .reason = u"offline"_s });
        QCOMPARE(d().row(0), u"backoff 1 0 offline"_s);
        QCOMPARE(d().column(u"sent_rev IS NULL AND sent_payload IS NULL"_s, 0), u"1"_s);
        QCOMPARE(d().look().items.size(), 1);
    }

    void aRefusedMarkWaitsForADayOrAnEdit()
    {
        mark(0, Status::Present);
        mark(1, Status::Present);
        d().settle(d().look(), { .outcome = Outcome::Refused, .reason = u"refused_data"_s, .serverText = u"no such code"_s, .http = 422 });
        QCOMPARE(d().state(0), DeliveryState::NeedsYou);
        QCOMPARE(d().lesson.state(0).receipt.serverText, u"no such code"_s);
        QCOMPARE(d().look().items.size(), 0);
        mark(0, Status::Present); // the same value again means "send mine"
        d().deliver();
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        QCOMPARE(d().state(1), DeliveryState::NeedsYou);
        d().clock.advance(25LL * 3600 * 1000);
        QCOMPARE(d().look().items.size(), 1); // the other one, by itself
    }

    void aRefusedBatchIsHalvedUntilTheCulpritIsAlone()
    {
        const int poison = 3;
        for (int i = 0; i < 6; ++i)
            mark(i, Status::Present);
        int rounds = 0;
        for (; rounds < 20 && d().row(poison).section(u' ', 0, 0) != u"refused"_s; ++rounds)
            send(poison, { .outcome = Outcome::Refused, .reason = u"refused_data"_s, .http = 422, .wholeBatch = true });
        QVERIFY2(rounds <= 8, qPrintable(QString::number(rounds)));
        QCOMPARE(d().row(poison), u"refused 1 0 refused_data"_s);
        for (int i = 0; i < 3; ++i)
            send(poison, {});
        for (int i = 0; i < 6; ++i)
            QCOMPARE(d().state(i), i == poison ? DeliveryState::NeedsYou : DeliveryState::Confirmed);
    }

    void aPoisonIsParkedWhileOthersGetThrough()
    {
        const int poison = 2;
        for (int i = 0; i < 6; ++i)
            mark(i, Status::Present);
        for (int i = 0; i < 20; ++i)
            send(poison, { .outcome = Outcome::Unknown, .reason = u"server_busy"_s, .http = 500, .wholeBatch = true });
        for (int i = 0; i < 6; ++i)
            QCOMPARE(d().state(i), i == poison ? DeliveryState::NeedsYou : DeliveryState::Confirmed);
        QCOMPARE(d().row(poison), u"refused 1 0 refused_server_bug"_s);
    }

    void aServerThatTakesNothingParksNothing()
    {
        for (int i = 0; i < 3; ++i)
            mark(i, Status::Present);
        for (int i = 0; i < 30; ++i) {
            d().clock.advance(600'000);
            const Batch batch = d().look();
            if (!batch.items.isEmpty())
                d().settle(batch, { .outcome = Outcome::Unknown, .reason = u"server_busy"_s, .http = 500, .wholeBatch = true });
        }
        for (int i = 0; i < 3; ++i)
            QVERIFY2(!d().row(i).startsWith(u"refused"_s), qPrintable(d().row(i)));
        d().clock.advance(600'000);
        for (int i = 0; i < 4; ++i)
            d().deliver();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(d().state(i), DeliveryState::Confirmed);
    }

    void aServerThatOnlySaysYesBreaksItsContract()
    {
        mark(0, Status::Present);
        for (int i = 0; i < 3; ++i) {
            const Batch batch = d().look();
            QVERIFY(!batch.contractBroken);
            d().settle(batch, { .outcome = Outcome::Accepted }); // and stores nothing
        }
        const Batch batch = d().look();
        QVERIFY(batch.contractBroken);
        QCOMPARE(batch.items.size(), 0);
        QCOMPARE(d().row(0), u"backoff 1 0 contract_broken"_s);
    }

    void notMoreThanTheServerTakesAtATime()
    {
        for (int i = 0; i < 6; ++i)
            mark(i, Status::Present);
        const Batch first = d().look(4);
        QCOMPARE(first.items.size(), 4);
        d().accept(first);
        const Batch second = d().look(4);
        QCOMPARE(second.items.size(), 2);
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
    }

    void aLateAnswerToAnOlderRequestDoesNoHarm()
    {
        mark(0, Status::Present);
        const Batch batch = d().look();
        d().server.insert(0, batch.items[0].value);
        d().look(); // somebody looked before the answer came
        QCOMPARE(d().row(0), u"done 1 1"_s);
        QVERIFY(d().outbox->settle(batch, { .outcome = Outcome::Accepted }));
        QCOMPARE(d().row(0), u"done 1 1"_s);
        QVERIFY(d().outbox->settle(batch, { .outcome = Outcome::NotSent, .reason = u"offline"_s }));
        QCOMPARE(d().row(0), u"done 1 1"_s);
    }

private:
    Delivery &d() { return *m_delivery; }
    void mark(int student, Status status) { QVERIFY(d().lesson.mark(student, status)); }
    /// A round with a server that chokes on every request with `poison` in it.
    void send(int poison, const SendResult &choke)
    {
        d().clock.advance(600'000);
        const Batch batch = d().look();
        if (batch.items.isEmpty())
            return;
        for (const BatchItem &item : batch.items) {
            if (d().indexOf(item.student) == poison)
                return d().settle(batch, choke);
        }
        d().accept(batch);
    }

    std::unique_ptr<Delivery> m_delivery;
};

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_outbox.moc"
