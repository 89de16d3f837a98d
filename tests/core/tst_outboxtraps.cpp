// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"
#include "tests/support/delivery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Outcome = SendResult::Outcome;

/// Sequences in which a mark was once lost, doubled or overwritten without a word.
class tst_OutboxTraps : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_delivery = std::make_unique<Delivery>(12); }
    void cleanup() { m_delivery.reset(); }

    void aMarkClearedOnItsWayIsNotSentEmpty()
    {
        mark(0, Status::Present);
        const Batch batch = d().look();
        mark(0, Status::Unmarked); // Ctrl+Z while the request runs
        d().accept(batch);
        QCOMPARE(d().look().items.size(), 0);
        QCOMPARE(d().row(0), u"refused 2 1 cannot_hold"_s);
        QCOMPARE(d().server[0], plain(Status::Present));
    }

    void whatIsParkedDoesNotOverwriteWhatNobodySaw()
    {
        mark(0, Status::Present);
        d().deliver();
        mark(0, Status::Absent);
        SessionReading locked = d().reading();
        locked.locked = true;
        QVERIFY(d().outbox->reconcile(locked, 100));
        QCOMPARE(d().row(0), u"refused 2 1 session_locked"_s);
        d().server.insert(0, plain(Status::Excused)); // the office, while ours is parked
        d().look();
        QCOMPARE(d().row(0), u"refused 2 1 conflict"_s);
        d().clock.advance(2LL * 86'400'000);
        QCOMPARE(d().look().items.size(), 0);
        QCOMPARE(d().server[0], plain(Status::Excused));
        mark(0, Status::Absent); // the person has been shown it, and says so again
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Absent));
    }

    /// Cleared, which the server cannot be told; then an earlier request of ours comes late.
    void aLateRequestIsNoConflictOfWhatIsParked()
    {
        mark(0, Status::Present);
        const Batch first = d().look();
        d().settle(first, { .outcome = Outcome::Unknown, .reason = u"ambiguous"_s });
        d().look();
        mark(0, Status::Absent);
        d().deliver();
        mark(0, Status::Unmarked);
        d().look();
        QCOMPARE(d().row(0), u"refused 3 2 cannot_hold"_s);
        d().server.insert(0, first.items.first().value);
        d().look();
        QCOMPARE(d().row(0), u"refused 3 2 cannot_hold"_s);
        QCOMPARE(d().conflicts(0), QString());
        d().look(); // known by now
        QCOMPARE(d().row(0), u"refused 3 2 cannot_hold"_s);
        d().server.insert(0, plain(Status::Excused)); // and this is somebody else's
        d().look();
        QCOMPARE(d().row(0), u"refused 3 2 conflict"_s);
    }

    /// Nobody here marked it, and the other server may not even know the class.
    void whatOneServerToldIsNotOwedToAnotherByARestore()
    {
        const Target other = d().lesson.addTarget(u"other"_s);
        d().outbox.reset();
        d().lesson.close();
        const QByteArray old = bytesOf(d().lesson.database());
        d().restart();
        d().server.insert(0, plain(Status::Excused));
        d().look();
        mark(1, Status::Late);
        d().outbox.reset();
        d().lesson.close();
        putBytes(d().lesson.database(), old);
        d().restart();
        QVERIFY(!d().lesson.store().restored().isEmpty());
        const auto owed = d().lesson.store().database().value(u"SELECT group_concat(student_id) FROM outbox WHERE target_id=?"_s, { other.id.toString() });
        QCOMPARE(owed->value_or(QVariant()).toString(), d().lesson.students()[1].id.toString());
        QCOMPARE(d().row(0), u"ready 1 0"_s); // it is looked at where it came from
        d().look();
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
    }

    void aConflictThatMovesOnIsShownAnew()
    {
        d().look();
        mark(0, Status::Absent);
        d().server.insert(0, plain(Status::Late));
        d().look();
        QCOMPARE(d().column(u"last_text"_s, 0), u"late"_s);
        d().server.insert(0, plain(Status::Excused));
        d().look();
        QCOMPARE(d().column(u"last_text"_s, 0), u"excused"_s);
    }

    void aSlowFirstRequestOfOursIsNotSomebodyElsesNewerMark()
    {
        mark(0, Status::Present);
        const Batch first = d().look();
        d().settle(first, { .outcome = Outcome::Unknown, .reason = u"ambiguous"_s }); // it timed out, and is still under way
        d().look();
        mark(0, Status::Absent);
        d().deliver();
        d().deliver();
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        d().server.insert(0, first.items.first().value); // now it arrives
        d().deliver();
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Absent);
        QCOMPARE(d().server[0], plain(Status::Absent));
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
    }

    /// Two devices that happen to have marked alike would else correct each other for ever.
    void aLateRequestIsAReasonOnlyOnce()
    {
        mark(0, Status::Present);
        const Batch first = d().look();
        d().settle(first, { .outcome = Outcome::Unknown, .reason = u"ambiguous"_s });
        d().look();
        mark(0, Status::Absent);
        d().deliver();
        d().deliver();
        d().server.insert(0, plain(Status::Present)); // ours, late
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Absent));
        d().server.insert(0, plain(Status::Present)); // somebody else's, who means it
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Present));
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Present);
    }

    void aSlowRequestThatOvertakesANewerOneIsNoConflict()
    {
        mark(0, Status::Present);
        const Batch first = d().look();
        d().settle(first, { .outcome = Outcome::Unknown, .reason = u"ambiguous"_s });
        mark(0, Status::Absent);
        const Batch second = d().look();
        d().settle(second, { .outcome = Outcome::Unknown, .reason = u"ambiguous"_s });
        d().server.insert(0, first.items.first().value); // the first comes last
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Absent));
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
    }

    /// The second try was answered: it is the one that the reading shows, and the first may come yet.
    void aFirstTryThatComesAfterTheSecondWasTakenIsNoConflict()
    {
        mark(0, Status::Present);
        const Batch first = d().look();
        d().settle(first, { .outcome = Outcome::Unknown, .reason = u"ambiguous"_s });
        d().deliver(); // the same once more
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        mark(0, Status::Absent);
        d().deliver();
        d().server.insert(0, first.items.first().value);
        d().deliver();
        QCOMPARE(d().conflicts(0), QString());
        QCOMPARE(d().server[0], plain(Status::Absent));
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        d().server.insert(0, plain(Status::Present)); // it came once; this is somebody's second thought
        d().look();
        QCOMPARE(d().row(0), u"refused 2 2 conflict"_s);
    }

    void aSlowRequestOfAMarkThatWasClearedIsKeptForAPerson()
    {
        mark(0, Status::Present);
        const Batch first = d().look();
        d().settle(first, { .outcome = Outcome::Unknown, .reason = u"ambiguous"_s });
        mark(0, Status::Unmarked);
        d().look(); // nothing there, nothing here
        d().server.insert(0, first.items.first().value);
        d().look();
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Unmarked);
        QCOMPARE(d().state(0), DeliveryState::NeedsYou);
    }

    void anIdThatNamesAnotherStudentIsNotBelieved()
    {
        // A mapping that gives the second student the first one's id.
        QVERIFY(d().outbox->addLinks({ { u"student"_s, number(1), Delivery::remote(d().lesson.students()[0]) } }));
        mark(0, Status::Present);
        mark(1, Status::Present);
        d().server.insert(0, plain(Status::Present));
        SessionReading reading = d().reading();
        reading.entries.first().number = number(0);
        QVERIFY(d().outbox->reconcile(reading, 100));
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        QCOMPARE(d().row(1), u"blocked_dep 1 0 no_student_id"_s);
    }

    void aClockThatWasAheadDoesNotDecideWhoIsLater()
    {
        mark(0, Status::Present);
        d().deliver();
        d().clock.advance(3LL * 3'600'000); // three hours fast at one reading ...
        d().look();
        d().clock.set(u"2026-09-07T08:01:00Z"_s); // ... and put right
        d().server.insert(0, plain(Status::Late));
        mark(0, Status::Absent);
        d().look();
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Absent); // ours is later or unknown: never lost unasked
        QCOMPARE(d().state(0), DeliveryState::NeedsYou);
    }

    void aCorrectionAfterAMergeIsNoConflict()
    {
        d().server.insert(0, plain(Status::Present));
        d().look(); // comes here
        mark(0, Status::Absent);
        d().deliver();
        QCOMPARE(d().server[0], plain(Status::Absent));
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
    }

    void aSessionThatCannotBeReadLetsTheOthersGoFirst()
    {
        mark(0, Status::Present);
        QVERIFY(d().outbox->next(d().clock.wallMs(), 300'000)->work.has_value());
        QVERIFY(d().outbox->postpone(d().lesson.session().id, d().clock.wallMs() + 300'000));
        const auto other = d().lesson.store().openSession(mathematics({}, QTime(11, 0)));
        QVERIFY(d().lesson.store().record({ { .session = other->id, .student = d().lesson.students()[0].id,
                                              .value = StatusValue{ .status = Status::Late, .minutesLate = {} }, .note = {} } }));
        QCOMPARE(d().outbox->next(d().clock.wallMs(), 300'000)->work->session.id, other->id);
        d().clock.advance(300'001);
        QVERIFY(d().outbox->next(d().clock.wallMs(), 300'000)->work.has_value());
    }

    void whatCouldNotBeReadWasNotRead()
    {
        const auto readAt = [this] { return d().value(u"SELECT read_at||substr(?||?,1,0) FROM session_read"_s, 0).toLongLong(); };
        mark(0, Status::Present);
        d().deliver();
        const qint64 before = readAt();
        QVERIFY(before > 0);
        d().clock.advance(300'001);
        QVERIFY(d().outbox->next(d().clock.wallMs(), 300'000)->work.has_value());
        QVERIFY(d().outbox->postpone(d().lesson.session().id, d().clock.wallMs() + 300'000));
        QVERIFY(!d().outbox->next(d().clock.wallMs(), 300'000)->work.has_value());
        QCOMPARE(readAt(), before); // a person is told when it was last confirmed
        d().clock.advance(300'001);
        QVERIFY(d().outbox->next(d().clock.wallMs(), 300'000)->work.has_value());
    }

    void whatWasReadByAClockThatRanAheadIsReadAgain()
    {
        mark(0, Status::Present);
        const qint64 right = d().clock.wallMs();
        d().clock.advance(10LL * 3'600'000);
        d().deliver();
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        QVERIFY(!d().outbox->next(d().clock.wallMs(), 300'000)->work.has_value());
        d().clock.set(QDateTime::fromMSecsSinceEpoch(right, Qt::UTC).toString(Qt::ISODate));
        QVERIFY(d().outbox->next(d().clock.wallMs(), 300'000)->work.has_value());
    }

    void aClockSetBackDoesNotHoldMarksForHours()
    {
        d().clock.advance(3LL * 3'600'000);
        mark(0, Status::Present);
        d().clock.set(u"2026-09-07T08:01:00Z"_s);
        QVERIFY(d().outbox->next(d().clock.wallMs(), 300'000)->work.has_value());
    }

    void oneSessionOfTheServersBelongsToOneOfOurs()
    {
        QCOMPARE(*d().outbox->ownerOf(u"rs"_s), d().lesson.session().id);
        QVERIFY(d().outbox->ownerOf(u"another"_s)->isNull());
    }

    /// The rows of the session were due at once again, for ever, and the data thread stood still.
    void aClockSetBackDoesNotMakeWhatWaitsForTheSchoolDueForEver()
    {
        mark(0, Status::Present);
        d().settle(d().look(), { .outcome = SendResult::Outcome::NotSent }); // waits, by a clock that is days ahead
        d().clock.advance(-2LL * 86'400'000);
        const qint64 now = d().clock.wallMs();
        QVERIFY(d().outbox->next(now, 300'000)->work);
        QVERIFY(d().lesson.store().database().run(u"UPDATE session_read SET read_at=?"_s, { now })); // not read by the clock as it was
        QVERIFY(d().outbox->waitForSchool(d().lesson.session().id, u"no_session"_s, {}, now + 300'000));
        QCOMPARE(d().column(u"next_at"_s, 0).toLongLong(), now + 300'000);
        QVERIFY(!d().outbox->next(now, 300'000)->work);
    }

    /// Refused as older, and sent again as it was, without end: each had the later half.
    void whatIsSentHasTheLaterStampOfEachHalf()
    {
        mark(0, Status::Present);
        const QString later = stampAt(d().lesson.store().database().value(u"SELECT note_hlc FROM mark"_s)->value_or(QVariant()).toString(), d().clock.wallMs() + 10);
        d().clock.advance(1000);
        mark(0, Status::Absent); // by now our status is later than theirs, and our note is not
        SessionReading reading = d().reading();
        reading.entries.append({ Delivery::remote(d().lesson.students()[0]), {}, plain(Status::Late) });
        reading.entries.last().statusHlc = later;
        reading.entries.last().noteHlc = later;
        const auto batch = d().outbox->reconcile(reading, 100);
        QVERIFY(batch);
        QCOMPARE(batch->items.size(), 1);
        QCOMPARE(batch->items[0].value, plain(Status::Absent));
        QCOMPARE(batch->items[0].facts.noteHlc, later);
        QVERIFY(batch->items[0].facts.statusHlc > later);
    }

    /// What two made together is nobody's delivery yet.
    void whatWasMergedJustNowIsNotCalledAcknowledged()
    {
        mark(0, Status::Present);
        QVERIFY(d().lesson.store().record({ { .session = d().lesson.session().id, .student = d().lesson.students()[0].id, .value = {}, .note = u"ours"_s } }));
        const QString early = stampAt(d().lesson.store().database().value(u"SELECT status_hlc FROM mark"_s)->value_or(QVariant()).toString(), 1);
        SessionReading reading = d().reading();
        reading.entries.append({ Delivery::remote(d().lesson.students()[0]), {}, plain(Status::Late, u"theirs"_s) });
        reading.entries.last().statusHlc = stampAt(early, d().clock.wallMs() + 10);
        reading.entries.last().noteHlc = early;
        const auto batch = d().outbox->reconcile(reading, 100);
        QVERIFY(batch);
        QCOMPARE(batch->items.size(), 1);
        QCOMPARE(batch->items[0].value, plain(Status::Late, u"ours"_s));
        QCOMPARE(d().column(u"acked_rev"_s, 0).toInt(), 0);
    }

    /// Each took its own stamp as it stood and the other's as of now, and each wrote its mark back every time.
    void twoClocksThatRanAheadDoNotCorrectEachOtherForEver()
    {
        const qint64 right = d().clock.wallMs();
        d().clock.advance(36LL * 3'600'000);
        mark(0, Status::Present);
        const QString own = ownStamp();
        QVERIFY(d().outbox->reconcile(stamped(plain(Status::Present), own), 100));
        QCOMPARE(d().state(0), DeliveryState::Confirmed);
        d().clock.set(QDateTime::fromMSecsSinceEpoch(right, Qt::UTC).toString(Qt::ISODate));
        const auto batch = d().outbox->reconcile(stamped(plain(Status::Absent), stampAt(own, right + 20LL * 3'600'000)), 100);
        QVERIFY(batch);
        QCOMPARE(batch->items.size(), 0);
        QCOMPARE(d().lesson.state(0).mark.value.status, Status::Absent);
    }

    void aMarkThatNobodyCanReadIsAskedAboutOnce()
    {
        mark(0, Status::Present);
        const SessionReading reading = stamped({ { u"s"_s, u"sick"_s } }, stampAt(ownStamp(), d().clock.wallMs() + 10));
        for (int i = 0; i < 5; ++i) {
            QVERIFY(d().outbox->reconcile(reading, 100));
            QCOMPARE(d().row(0), u"refused 1 0 conflict"_s);
        }
        QCOMPARE(d().conflicts(0), u"open P {\"s\":\"sick\"}"_s);
    }

private:
    QString ownStamp() { return d().lesson.store().database().value(u"SELECT status_hlc FROM mark"_s)->value_or(QVariant()).toString(); }
    /// The first student's mark, as a server holds it that carries our clock.
    SessionReading stamped(const QJsonObject &value, const QString &stamp)
    {
        SessionReading reading = d().reading();
        reading.entries.append({ Delivery::remote(d().lesson.students()[0]), {}, value });
        reading.entries.last().statusHlc = stamp;
        reading.entries.last().noteHlc = stamp;
        return reading;
    }
    Delivery &d() { return *m_delivery; }
    void mark(int student, Status status) { QVERIFY(d().lesson.mark(student, status)); }
    QString number(int student) { return d().lesson.students()[student].number; }

    std::unique_ptr<Delivery> m_delivery;
};

QTEST_GUILESS_MAIN(tst_OutboxTraps)
#include "tst_outboxtraps.moc"
