// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Outcome = SendResult::Outcome;

namespace {

constexpr qint64 minute = 60'000;

/// A server that takes marks one by one and shows nothing. What is frozen carries the time.
class BlindCodec final : public MarkCodec
{
public:
    BlindCodec()
    {
        is.batchMax = 1;
        is.timeoutMs = 10'000;
        is.readBack = TargetTraits::ReadBack::None;
        is.sendWhen = TargetTraits::SendWhen::OnClose;
    }
    TargetTraits is;
    bool holdsAll = false; ///< else presence only

    const TargetTraits &traits() const override { return is; }
    std::optional<QJsonObject> encode(const MarkFacts &facts) const override
    {
        const Status status = facts.mark.value.status;
        if (holdsAll && status != Status::Unmarked)
            return QJsonObject{ { u"s"_s, statusCode(status) } };
        if (status != Status::Present && status != Status::Late)
            return std::nullopt;
        return QJsonObject{ { u"present"_s, true } };
    }
    QJsonObject freeze(const MarkFacts &facts) const override
    {
        QJsonObject frozen = encode(facts).value();
        frozen[u"at"_s] = QString::number(facts.now);
        frozen[u"percentage"_s] = facts.unitMarks / 12.0 * 100;
        return frozen;
    }
    std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &) const override
    {
        return std::nullopt;
    }
};

QByteArray bytes(const BatchItem &item)
{
    return QJsonDocument(item.value).toJson(QJsonDocument::Compact) + item.key.toLatin1();
}

} // namespace

/// Marks for a server that cannot be read: sent once, repeated only as they were, never doubted
/// aloud.
class tst_OutboxBlind : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_clock = std::make_unique<FakeClock>();
        m_lesson = std::make_unique<LessonStore>(*m_clock, 4);
        m_codec = {};
        m_target = m_lesson->addTarget(u"portal"_s);
        open();
    }
    void cleanup()
    {
        m_box.reset();
        m_lesson.reset();
    }

    void nothingGoesBeforeTheRegisterIsFinishedAndTheGraceIsOver()
    {
        mark(0, Status::Present);
        m_clock->advance(24 * 60 * minute);
        QVERIFY(!isDue());
        QCOMPARE(lease().items.size(), 0); // not even when asked
        finish();
        m_clock->advance(10 * minute - 1);
        QVERIFY(!isDue());
        QCOMPARE(lease().items.size(), 0);
        QCOMPARE(m_box->next(now(), minute)->wakeAt, now() + 1);
        m_clock->advance(1);
        QVERIFY(isDue());
        QCOMPARE(lease().items.size(), 1);
    }

    void sendNowSkipsTheGraceOfWhatIsFinishedAndOfNothingElse()
    {
        mark(0, Status::Present);
        QVERIFY(m_box->makeDue()); // pressed in the middle of the lesson
        m_clock->advance(1);
        finish();
        QVERIFY(!isDue());
        QVERIFY(m_box->makeDue());
        QVERIFY(isDue());
        settle(lease(), Outcome::Accepted);
        QVERIFY(m_lesson->store().setFinished(m_lesson->session().id, false));
        mark(1, Status::Present);
        m_clock->advance(1);
        finish();
        QVERIFY(!isDue()); // finished anew: time to think anew
    }

    void sendNowThatFindsNoConnectionIsStillWanted()
    {
        mark(0, Status::Present);
        finish();
        QVERIFY(m_box->makeDue());
        settle(lease(), Outcome::NotSent);
        m_clock->advance(5 * minute); // within the grace of ten
        QVERIFY(isDue());
        QCOMPARE(lease().items.size(), 1);
    }

    void whoWasNotThereIsNothingToTellOf()
    {
        mark(0, Status::Present);
        mark(1, Status::Absent);
        finishLongAgo();
        const Batch batch = lease();
        QCOMPARE(batch.items.size(), 1);
        settle(batch, Outcome::Accepted);
        QCOMPARE(lease().items.size(), 0);
        QCOMPARE(column(u"state||' '||last_class"_s, 1), u"done not_told"_s);
        QCOMPARE(m_lesson->state(1).receipt.state, DeliveryState::OnDevice);
        QVERIFY(m_lesson->store().setFinished(m_lesson->session().id, false));
        mark(0, Status::Absent); // what is there cannot be taken back
        finishLongAgo();
        QCOMPARE(lease().items.size(), 0);
        QCOMPARE(column(u"state||' '||last_class"_s, 0), u"refused cannot_hold"_s);
    }

    void aRegisterOpenedAgainIsNotSent()
    {
        mark(0, Status::Present);
        finishLongAgo();
        QVERIFY(isDue());
        QVERIFY(m_lesson->store().setFinished(m_lesson->session().id,
                                              false)); // between the look and the lease
        QCOMPARE(lease().items.size(), 0);
        QVERIFY(!isDue());
    }

    void aYesIsSentAndNeverConfirmed()
    {
        mark(0, Status::Present);
        finishLongAgo();
        settle(lease(), Outcome::Accepted, u"17"_s);
        QCOMPARE(column(u"state||' '||acked_rev||' '||verified_rev||' '||answer"_s, 0),
                 u"done 1 0 17"_s);
        QCOMPARE(m_lesson->state(0).receipt.state, DeliveryState::Sent);
        QVERIFY(!isDue());
    }

    void repetitionsAreEqualByteForByte()
    {
        mark(0, Status::Present);
        finishLongAgo();
        const Batch first = lease();
        const QByteArray sent = bytes(first.items[0]);
        settle(first, Outcome::Unknown);
        for (int i = 0; i < 4; ++i) {
            m_clock->advance(10 * minute);
            edit(1,
                 i % 2 ? Status::Late
                       : Status::Present); // another time, and another percentage for that one
            if (i == 2)
                restart();
            const Batch again = leaseOf(0);
            QCOMPARE(again.items.size(), 1);
            QCOMPARE(bytes(again.items[0]), sent);
            settle(again, i == 1 ? Outcome::NotSent : Outcome::Unknown);
        }
    }

    void whatNeverLeftIsSentAsItWasBuiltFirst()
    {
        mark(0, Status::Present);
        finishLongAgo();
        const Batch first = lease();
        settle(first, Outcome::NotSent);
        QCOMPARE(column(u"state||' '||ambiguous"_s, 0), u"backoff 0"_s);
        m_clock->advance(minute);
        restart();
        const Batch again = lease();
        QCOMPARE(bytes(again.items[0]), bytes(first.items[0]));
        QCOMPARE(column(u"sent_payload"_s, 0).toUtf8(),
                 QJsonDocument(again.items[0].value).toJson(QJsonDocument::Compact));
        settle(again, Outcome::NotSent);
        edit(0, Status::Late); // this revision was never on its way: it is built anew
        QVERIFY(bytes(lease().items[0]) != bytes(first.items[0]));
    }

    void aRepetitionThatCannotLeaveIsStillOneWithAnUnknownOutcome()
    {
        mark(0, Status::Present);
        finishLongAgo();
        const Batch first = lease();
        settle(first, Outcome::Unknown);
        m_clock->advance(minute);
        settle(lease(), Outcome::NotSent);
        QCOMPARE(column(u"state||' '||sent_rev||' '||ambiguous"_s, 0), u"unknown 1 1"_s);
        const Batch third = lease();
        QCOMPARE(bytes(third.items[0]), bytes(first.items[0]));
    }

    void theWaitIsTwiceTheTimeoutAndAtLeastAMinute_data()
    {
        QTest::addColumn<int>("timeoutMs");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("short") << 10'000 << minute;
        QTest::newRow("long") << 90'000 << 3 * minute;
    }
    void theWaitIsTwiceTheTimeoutAndAtLeastAMinute()
    {
        QFETCH(int, timeoutMs);
        QFETCH(qint64, wait);
        m_codec.is.timeoutMs = timeoutMs;
        mark(0, Status::Present);
        finishLongAgo();
        settle(lease(), Outcome::Unknown);
        m_clock->advance(wait - 1);
        QVERIFY(!isDue());
        QCOMPARE(m_box->next(now(), minute)->wakeAt, now() + 1);
        m_clock->advance(1);
        QVERIFY(isDue());
        QCOMPARE(lease().items.size(), 1);
    }

    void neitherAPersonNorAnEditNorARestartShortensTheWait()
    {
        m_codec.is.timeoutMs = 9 * minute;
        open();
        mark(0, Status::Present);
        finishLongAgo();
        lease();
        restart(); // killed while the request was on its way
        QCOMPARE(column(u"state||' '||ambiguous"_s, 0), u"unknown 1"_s);
        const auto stillWaits = [&] { return !isDue() && lease().items.isEmpty(); };
        QVERIFY(stillWaits());
        QVERIFY(m_box->makeDue());
        QVERIFY(stillWaits());
        edit(0, Status::Late); // takes ten minutes
        QVERIFY(stillWaits());
        m_clock->advance(8 * minute - 1);
        QVERIFY(stillWaits());
        m_clock->advance(1);
        QVERIFY(isDue());
        QCOMPARE(lease().items.size(), 1);
    }

    void aServerThatKeepsFailingIsAskedLessAndLess()
    {
        mark(0, Status::Present);
        finishLongAgo();
        QList<qint64> waits;
        for (int i = 0; i < 7; ++i) {
            settle(lease(), Outcome::Unknown);
            const qint64 at = column(u"next_at"_s, 0).toLongLong();
            waits.append((at - now()) / minute);
            m_clock->advance(at - now());
        }
        QCOMPARE(waits, (QList<qint64>{ 1, 2, 4, 8, 16, 20, 20 }));
        QCOMPARE(column(u"ambiguous"_s, 0), u"7"_s); // may be there so many times more than once
    }

    void anEditDuringTheFlightGoesAfterIt()
    {
        m_codec.holdsAll = true;
        mark(0, Status::Present);
        finishLongAgo();
        const Batch first = lease();
        edit(0, Status::Absent);
        settle(first, Outcome::Accepted);
        QCOMPARE(column(u"state||' '||want_rev||' '||acked_rev"_s, 0), u"ready 2 1"_s);
        const Batch second = lease();
        QCOMPARE(second.items[0].value[u"s"_s].toString(), u"A"_s);
        QVERIFY(second.items[0].key != first.items[0].key);
    }

    void anEditWhileTheOutcomeIsUnknownGoesAfterTheRepetition()
    {
        m_codec.holdsAll = true;
        mark(0, Status::Present);
        finishLongAgo();
        settle(lease(), Outcome::Unknown);
        edit(0, Status::Absent);
        const Batch again = lease();
        QCOMPARE(again.items[0].value[u"s"_s].toString(), u"P"_s);
        settle(again, Outcome::Accepted);
        const Batch newer = lease(); // what is there is what was sent, not what is marked now
        QCOMPARE(newer.items.size(), 1);
        QCOMPARE(newer.items[0].value[u"s"_s].toString(), u"A"_s);
    }

    void anEditThatTheServerWouldNotNoticeIsNotSentTwice()
    {
        mark(0, Status::Present);
        finishLongAgo();
        settle(lease(), Outcome::Accepted);
        edit(0, Status::Late);
        QCOMPARE(lease().items.size(), 0);
        QCOMPARE(column(u"state||' '||want_rev||' '||acked_rev"_s, 0), u"done 2 2"_s);
    }

    void aPresenceTakenBackIsNotSentOnceMore()
    {
        mark(0, Status::Present);
        finishLongAgo();
        settle(lease(), Outcome::Unknown);
        edit(0, Status::Absent);
        QCOMPARE(lease().items.size(), 0);
        QCOMPARE(column(u"state||' '||last_class"_s, 0), u"refused cannot_hold"_s);
        edit(0, Status::Present);
        QCOMPARE(lease().items.size(), 1);
    }

    void whatItCannotHoldIsSaidOnce()
    {
        mark(0, Status::Absent);
        finishLongAgo();
        const auto events = [&] {
            return m_lesson->store()
                .database()
                .value(u"SELECT count(*) FROM event"_s)
                .value()
                ->toInt();
        };
        QCOMPARE(lease().items.size(), 0);
        const int before = events();
        for (int day = 0; day < 5; ++day) {
            m_clock->advance(25 * 60 * minute);
            lease();
        }
        QCOMPARE(events(), before);
        QVERIFY(!isDue());
    }

    void strictlyAPersonDecides()
    {
        m_codec.is.resend = false;
        mark(0, Status::Present);
        mark(1, Status::Present);
        finishLongAgo();
        settle(leaseOf(0), Outcome::Unknown, u"the connection was lost"_s);
        QCOMPARE(column(u"state||' '||last_class||' '||ambiguous||' '||last_text"_s, 0),
                 u"refused uncertain 1 the connection was lost"_s);
        leaseOf(1);
        restart(); // killed in the middle is just as uncertain
        m_clock->advance(5LL * 24 * 60 * minute); // before the register is locked
        QVERIFY(m_box->makeDue());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(lease().items.size(), 0);
        QCOMPARE(column(u"state||' '||last_class"_s, 1), u"refused uncertain"_s);
        QVERIFY(!isDue());
        edit(0, Status::Present); // the person has decided
        const Batch again = lease();
        QCOMPARE(again.items.size(), 1);
        settle(again, Outcome::NotSent); // certain to have had no effect: nothing to ask about
        QCOMPARE(column(u"state"_s, 0), u"backoff"_s);
        QCOMPARE(lease().items.size(), 1);
    }

    /// The name is of what is sent: a person who sends the same again sends it under the same name, byte for byte.
    void whatAPersonSendsAgainHasTheNameOfItsBytes()
    {
        m_codec.is.resend = false;
        m_codec.holdsAll = true;
        mark(0, Status::Present);
        finishLongAgo();
        const Batch first = leaseOf(0);
        QCOMPARE(first.items.size(), 1);
        settle(first, Outcome::Unknown);
        m_clock->advance(10 * minute);
        edit(0, Status::Absent); // other bytes
        const Batch other = leaseOf(0);
        QCOMPARE(other.items.size(), 1);
        QVERIFY(other.items[0].key != first.items[0].key);
        settle(other, Outcome::Unknown);
        m_clock->advance(10 * minute);
        edit(0, Status::Absent); // says the same again
        edit(0, Status::Late);
        edit(0, Status::Absent);
        restart();
        const Batch again = leaseOf(0);
        QCOMPARE(again.items.size(), 1);
        QCOMPARE(again.items[0].key, other.items[0].key);
        QCOMPARE(bytes(again.items[0]), bytes(other.items[0]));
    }

    void aSchoolThatBecomesStrictStopsRepetitions()
    {
        mark(0, Status::Present);
        finishLongAgo();
        settle(lease(), Outcome::Unknown);
        m_codec.is.resend = false;
        open();
        m_clock->advance(minute);
        QCOMPARE(lease().items.size(), 0);
        QCOMPARE(column(u"last_class"_s, 0), u"uncertain"_s);
    }

    void aRefusalIsKeptWithTheServersWordsAndTriedOnceADay()
    {
        mark(0, Status::Present);
        finishLongAgo();
        settle(lease(), Outcome::Refused, u"Student not found"_s);
        QCOMPARE(column(u"state||' '||last_text"_s, 0), u"refused Student not found"_s);
        m_clock->advance(23 * 60 * minute);
        QVERIFY(!isDue());
        m_clock->advance(61 * minute);
        QVERIFY(isDue());
        QCOMPARE(lease().items.size(), 1);
    }

    /// The first try may be there, under the key that every try of this revision has.
    void whatIsTriedAgainAfterARefusalGoesAsItWas()
    {
        mark(0, Status::Present);
        finishLongAgo();
        const Batch first = lease();
        settle(first, Outcome::Unknown);
        m_clock->advance(10 * minute);
        settle(lease(), Outcome::Refused);
        m_clock->advance(25 * 60 * minute);
        restart();
        const Batch again = lease();
        QCOMPARE(bytes(again.items[0]), bytes(first.items[0]));
        settle(again, Outcome::Refused);
        edit(0, Status::Late); // this revision was never on its way: it is built anew
        QVERIFY(bytes(lease().items[0]) != bytes(first.items[0]));
    }

    void aClockSetBackNeitherStopsNorSpins()
    {
        mark(0, Status::Present);
        finishLongAgo();
        settle(lease(), Outcome::Unknown);
        m_clock->set(u"2025-01-01T00:00:00Z"_s);
        QVERIFY(isDue());
        const Batch again = lease();
        QCOMPARE(again.items.size(), 1); // due and not leased would go round for ever
        settle(again, Outcome::Refused);
        m_clock->set(u"2024-01-01T00:00:00Z"_s);
        QVERIFY(isDue());
        QCOMPARE(lease().items.size(), 1);
    }

private:
    void open()
    {
        m_box = std::make_unique<Outbox>(m_lesson->store(), m_target.id, m_codec);
        QVERIFY(m_box->setTraits(m_codec.is));
    }
    void restart() ///< as after the process was killed
    {
        m_box.reset();
        QVERIFY(m_lesson->reopen());
        open();
        QVERIFY(m_box->recover());
    }
    void mark(int student, Status status) { QVERIFY(m_lesson->mark(student, status)); }
    /// A register that was finished is opened for it, and finished again.
    void edit(int student, Status status)
    {
        QVERIFY(m_lesson->store().setFinished(m_lesson->session().id, false));
        mark(student, status);
        finishLongAgo();
    }
    void finish() { QVERIFY(m_lesson->store().setFinished(m_lesson->session().id, true)); }
    void finishLongAgo()
    {
        finish();
        m_clock->advance(10 * minute);
    }
    qint64 now() const { return m_clock->wallMs(); }
    bool isDue() { return m_box->next(now(), minute)->work.has_value(); }
    Batch lease() { return m_box->lease(m_lesson->session().id, 1).value(); }
    /// Until it is this student's turn; the others' marks are taken.
    Batch leaseOf(int student)
    {
        for (Batch batch = lease(); !batch.items.isEmpty(); batch = lease()) {
            if (batch.items[0].student == m_lesson->students()[student].id)
                return batch;
            settle(batch, Outcome::Accepted);
        }
        return {};
    }
    void settle(const Batch &batch, Outcome outcome, const QString &text = {})
    {
        QCOMPARE(batch.items.size(), 1);
        QVERIFY(m_box->settle(
            batch, { .outcome = outcome, .reason = u"ambiguous"_s, .serverText = text }));
    }
    QString column(const QString &name, int student)
    {
        return m_lesson->store()
            .database()
            .value(u"SELECT %1 FROM outbox WHERE student_id=?"_s.arg(name),
                   { m_lesson->students()[student].id.toString() })
            .value()
            ->toString();
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<LessonStore> m_lesson;
    BlindCodec m_codec;
    Target m_target;
    std::unique_ptr<Outbox> m_box;
};

QTEST_GUILESS_MAIN(tst_OutboxBlind)
#include "tst_outboxblind.moc"
