// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delivery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

using Kind = StoryStep::Kind;

const SendResult accepted{ .outcome = SendResult::Outcome::Accepted };
const SendResult lost{ .outcome = SendResult::Outcome::Unknown, .reason = u"ambiguous"_s };

} // namespace

/// What a person can be told about a mark, and what waits for one.
class tst_Story : public QObject
{
    Q_OBJECT

private slots:
    void aConfirmedMarkTellsHowItGotThere()
    {
        Delivery d;
        QVERIFY(d.lesson.mark(0, Status::Present));
        const Batch batch = d.look();
        const qint64 sentAt = d.clock.wallMs();
        d.server.insert(0, batch.items.first().value);
        d.settle(batch,
                 { .outcome = SendResult::Outcome::Accepted,
                   .serverText = u"updated 1"_s,
                   .http = 200,
                   .startedAt = sentAt });
        d.look();
        const MarkStory story = tell(d, 0);
        QCOMPARE(kinds(story), (QList{ Kind::Marked, Kind::Sent, Kind::Confirmed }));
        QCOMPARE(story.steps[0].value.value.status, Status::Present);
        QCOMPARE(story.steps[0].author, u"J. Okafor"_s);
        QCOMPARE(story.steps[1].target, u"server"_s);
        QCOMPARE(story.steps[1].marks, 1);
        QVERIFY(story.steps[1].reason.isEmpty());
        QCOMPARE(story.targets.size(), 1);
        QCOMPARE(story.targets[0].receipt.state, DeliveryState::Confirmed);
        QCOMPARE(story.targets[0].answer, u"updated 1"_s);
        QVERIFY(story.targets[0].readsBack);
    }

    void theServersNameForTheRowIsTold()
    {
        Delivery d;
        QVERIFY(d.lesson.mark(0, Status::Present));
        d.accept(d.look());
        d.clock.advance(1000);
        SessionReading reading = d.reading();
        reading.entries.first().record = u"8841"_s;
        QVERIFY(d.outbox->reconcile(reading, 10));
        QCOMPARE(tell(d, 0).targets[0].record, u"8841"_s);
    }

    void attemptsForOthersAreNotThisMarks()
    {
        Delivery d;
        QVERIFY(d.lesson.mark(0, Status::Present));
        sendAll(d, accepted);
        d.look();
        d.clock.advance(60'000);
        QVERIFY(d.lesson.mark(1, Status::Absent));
        QVERIFY(d.lesson.mark(0, Status::Late));
        sendAll(d, lost, 1); // one mark a request: the one of student 0
        QCOMPARE(kinds(tell(d, 0)),
                 (QList{ Kind::Marked, Kind::Sent, Kind::Confirmed, Kind::Marked, Kind::Sent }));
        QCOMPARE(tell(d, 0).steps.last().reason, u"ambiguous"_s);
        QCOMPARE(tell(d, 0).targets[0].receipt.state, DeliveryState::Checking);
        QCOMPARE(kinds(tell(d, 1)), QList{ Kind::Marked }); // it was due too, and did not go along
    }

    void aMarkThatIsGoneAndSentAgainTellsSo()
    {
        Delivery d(20);
        for (int i = 0; i < 12; ++i)
            QVERIFY(d.lesson.mark(i, Status::Present));
        sendAll(d, accepted);
        d.look();
        d.server.remove(0);
        sendAll(d, accepted);
        d.look();
        const QList<Kind> expected{ Kind::Marked,    Kind::Sent, Kind::Confirmed,
                                    Kind::Regressed, Kind::Sent, Kind::Confirmed };
        QCOMPARE(kinds(tell(d, 0)), expected);
    }

    void aStudentNotOnTheRegisterHasNoStory()
    {
        Delivery d;
        const auto story = d.lesson.store().read().markStory(d.lesson.session().id,
                                                             StudentId(QUuid::createUuid()));
        QVERIFY(!story);
        QCOMPARE(story.error().kind, Error::Kind::NotFound);
    }

    void anOpenConflictHasBothSidesAndWhatWasBefore()
    {
        Delivery d;
        conflict(d);
        const QList<ConflictCase> open = conflicts(d);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].winner, ConflictCase::Winner::Open);
        QVERIFY(open[0].theirsAuthor.isEmpty()); // not told
        QCOMPARE(open[0].mine.value.status, Status::Absent);
        QCOMPARE(open[0].mineAuthor, u"J. Okafor"_s);
        QCOMPARE(open[0].theirs, plain(Status::Late));
        QVERIFY(open[0].base);
        QCOMPARE(open[0].base->value.status, Status::Present); // as it had been confirmed
        QCOMPARE(open[0].student.name, u"Student 1"_s);
        QCOMPARE(open[0].targetName, u"server"_s);
        QVERIFY(refused(d).isEmpty()); // told of once
    }

    void whoWroteThereAndWhenIsTold()
    {
        Delivery d;
        QVERIFY(d.lesson.mark(0, Status::Absent));
        d.clock.advance(60'000);
        d.server.insert(0, plain(Status::Late));
        SessionReading reading = d.reading();
        reading.entries.first().changedAt = d.clock.wallMs();
        reading.entries.first().author = u"A. Otieno"_s;
        QVERIFY(d.outbox->reconcile(reading, 10));
        const QList<ConflictCase> open = conflicts(d);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].winner, ConflictCase::Winner::Theirs); // later
        QCOMPARE(open[0].theirsAuthor, u"A. Otieno"_s);
        QCOMPARE(open[0].theirsAt, d.clock.wallMs());
    }

    void withoutAnEarlierValueThereIsNoBase()
    {
        Delivery d;
        d.look();
        d.server.insert(0, plain(Status::Late));
        QVERIFY(d.lesson.mark(0, Status::Absent));
        d.look();
        QCOMPARE(conflicts(d).size(), 1);
        QVERIFY(!conflicts(d)[0].base);
    }

    void markingAgainDecidesAConflict()
    {
        Delivery d;
        conflict(d);
        QVERIFY(d.lesson.mark(0, Status::Absent)); // the same: "use mine"
        QVERIFY(conflicts(d).isEmpty());
        QCOMPARE(d.row(0), u"ready 3 1"_s);
        const auto all = d.lesson.store().read().conflicts(false);
        QCOMPARE(all->size(), 1);
        QVERIFY(all->first().decided);
    }

    void aPersonsAnswerIsSentAlsoFromAFinishedRegister()
    {
        Delivery d;
        conflict(d);
        QVERIFY(d.lesson.store().setFinished(d.lesson.session().id, true));
        QVERIFY(!d.lesson.mark(0, Status::Absent)); // marking needs it reopened
        const QString id = conflicts(d).first().id;
        QVERIFY(d.lesson.store().decideConflict(id, d.lesson.edit(0, Status::Absent)));
        QVERIFY(conflicts(d).isEmpty());
        const Batch batch = d.look();
        QCOMPARE(batch.items.size(), 1);
        QCOMPARE(batch.items.first().value, plain(Status::Absent));
    }

    void theirsKeptIsToldUntilItWasSeen()
    {
        Delivery d;
        d.codec.is.readBack = TargetTraits::ReadBack::Session;
        QVERIFY(d.lesson.mark(0, Status::Present));
        d.deliver();
        d.server.insert(0, plain(Status::Late));
        d.look(); // ours had arrived: theirs is later
        const QList<ConflictCase> open = conflicts(d);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].winner, ConflictCase::Winner::Theirs);
        QCOMPARE(open[0].mine.value.status, Status::Present);
        QCOMPARE(d.lesson.state(0).mark.value.status, Status::Late);
        QVERIFY(d.lesson.store().decideConflict(open[0].id, {}));
        QVERIFY(conflicts(d).isEmpty());
        QCOMPARE(d.lesson.state(0).mark.value.status, Status::Late); // looking changes nothing
        QVERIFY(!d.lesson.store().decideConflict(u"no such"_s, {}));
    }

    void aConflictFromAFileBelongsToNoTarget()
    {
        Delivery d;
        QVERIFY(d.lesson.mark(0, Status::Present));
        const QString session = d.lesson.session().id.toString();
        const QString student = d.lesson.students()[0].id.toString();
        const QString theirs =
            uR"({"session":"%1","student":"%2","status":"L","minutes_late":7,"note":"bus","rev":1,"changed_at":5000,"author":"A. Otieno"})"_s
                .arg(session, student);
        const QString mine =
            uR"({"session":"%1","student":"%2","status":"P","note":"","rev":1,"author":"J. Okafor"})"_s
                .arg(session, student);
        QVERIFY(d.lesson.store().database().run(
            uR"(INSERT INTO conflict(conflict_id, target_id, session_id, student_id, mine_json, theirs_json, theirs_basis, winner, at)
                    VALUES('c1','',?,?,?,?,'hlc','mine',1))"_s,
            { session, student, mine, theirs }));
        const QList<ConflictCase> open = conflicts(d);
        QCOMPARE(open.size(), 1);
        QVERIFY(open[0].target.isNull());
        QCOMPARE(open[0].winner, ConflictCase::Winner::Mine);
        QCOMPARE(open[0].theirsAuthor, u"A. Otieno"_s);
        QCOMPARE(open[0].theirsAt, 5000);
    }

    void refusedMarksHaveTheServersWords()
    {
        Delivery d;
        QVERIFY(d.lesson.mark(0, Status::Present));
        sendAll(d,
                { .outcome = SendResult::Outcome::Refused,
                  .reason = u"refused_late"_s,
                  .serverText = u"session ended at 10:35"_s,
                  .http = 400 });
        QList<RefusedMark> all = refused(d);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].receipt.reason, u"refused_late"_s);
        QCOMPARE(all[0].receipt.serverText, u"session ended at 10:35"_s);
        QCOMPARE(all[0].mark.value.status, Status::Present);
        QVERIFY(all[0].nextTryAt > d.clock.wallMs());
        QVERIFY(!all[0].corrections);
        TargetTraits traits;
        traits.corrections = true;
        QVERIFY(d.outbox->setTraits(traits));
        QVERIFY(refused(d)[0].corrections);
        d.clock.advance(1000);
        QVERIFY(d.lesson.store().requestCorrection({ .id = {},
                                                     .session = d.lesson.session().id,
                                                     .student = d.lesson.students()[0].id,
                                                     .from = Status::Unmarked,
                                                     .to = Status::Present,
                                                     .reason = u"was there"_s,
                                                     .author = {} }));
        QVERIFY(refused(d)[0].asked);
        QCOMPARE(tell(d, 0).steps.last().kind, Kind::Asked);
        QVERIFY(d.lesson.mark(0, Status::Present)); // again: "try again"
        QVERIFY(refused(d).isEmpty());
    }

    void whatCannotBeReadIsSentAndPerhapsTwice()
    {
        Delivery d;
        d.codec.is.readBack = TargetTraits::ReadBack::None;
        QVERIFY(d.outbox->setTraits(d.codec.is));
        QVERIFY(d.lesson.mark(0, Status::Present));
        leaseAll(d, lost);
        d.clock.advance(600'000);
        leaseAll(d, accepted);
        const MarkStory story = tell(d, 0);
        QCOMPARE(kinds(story), (QList{ Kind::Marked, Kind::Sent, Kind::Sent }));
        QVERIFY(!story.targets[0].readsBack);
        QCOMPARE(story.targets[0].ambiguous, 1);
        QCOMPARE(story.targets[0].receipt.state, DeliveryState::Sent);
        QCOMPARE(d.lesson.store().read().targetDetails()->first().perhapsTwice, 1);
        const TargetStatus status = d.lesson.store().read().syncStatus()->targets.first();
        QVERIFY(!status.readsBack);
        QVERIFY(status.lastConfirmedAt > 0); // when it last took something
    }

    void aSessionTellsWhatEachTargetHasOfIt()
    {
        Delivery d;
        const Target second = d.lesson.addTarget(u"another"_s);
        for (int i = 0; i < 3; ++i)
            QVERIFY(d.lesson.mark(i, Status::Present));
        sendAll(d, accepted);
        d.look();
        const auto deliveries = d.lesson.store().read().sessionDeliveries(d.lesson.session().id);
        QVERIFY(deliveries);
        QCOMPARE(deliveries->size(), 2);
        QCOMPARE(deliveries->at(0).target, second.id);
        QCOMPARE(deliveries->at(0).open, 3);
        QCOMPARE(deliveries->at(0).worst.state, DeliveryState::OnDevice);
        QCOMPARE(deliveries->at(1).open, 0);
        QCOMPARE(deliveries->at(1).worst.state, DeliveryState::Confirmed);
    }

    void aTargetAddedLaterGetsOneMarkAndThenTheRest()
    {
        Delivery d;
        for (int i = 0; i < 3; ++i)
            QVERIFY(d.lesson.mark(i, Status::Present));
        const Target later = d.lesson.addTarget(u"later"_s);
        const auto waiting = [&] {
            return d.lesson.store().read().syncStatus()->targets.first().toSend;
        };
        QCOMPARE(d.lesson.store().read().syncStatus()->targets.first().id, later.id);
        QCOMPARE(waiting(), 0);
        QVERIFY(
            d.lesson.store().queueMark(later.id, d.lesson.session().id, d.lesson.students()[1].id));
        QCOMPARE(waiting(), 1);
        QVERIFY(d.lesson.store().queueMarksFrom(later.id, d.lesson.session().date.addDays(1)));
        QCOMPARE(waiting(), 1);
        QVERIFY(d.lesson.store().queueMarksFrom(later.id, d.lesson.session().date));
        QCOMPARE(waiting(), 3);
        QVERIFY(!d.lesson.store().queueMarksFrom(later.id, {}));
        QVERIFY(!d.lesson.store().queueMarksFrom({}, d.lesson.session().date));
    }

private:
    static MarkStory tell(Delivery &d, int student)
    {
        const auto story = d.lesson.store().read().markStory(d.lesson.session().id,
                                                             d.lesson.students()[student].id);
        if (!story)
            qFatal("no story: %s", qPrintable(story.error().detail));
        return *story;
    }
    static QList<Kind> kinds(const MarkStory &story)
    {
        QList<Kind> all;
        for (const StoryStep &step : story.steps)
            all.append(step.kind);
        return all;
    }
    static QList<ConflictCase> conflicts(Delivery &d)
    {
        return d.lesson.store().read().conflicts().value();
    }
    static QList<RefusedMark> refused(Delivery &d)
    {
        return d.lesson.store().read().refused().value();
    }
    static void sendAll(Delivery &d, SendResult result, int batchMax = 100)
    {
        const Batch batch = d.look(batchMax);
        result.startedAt = d.clock.wallMs();
        if (result.outcome == SendResult::Outcome::Accepted) {
            for (const BatchItem &item : batch.items)
                d.server.insert(d.indexOf(item.student), item.value);
        }
        d.settle(batch, result);
    }
    static void leaseAll(Delivery &d, SendResult result)
    {
        d.clock.advance(1000);
        const auto batch = d.outbox->lease(d.lesson.session().id, 10);
        QVERIFY(batch && batch->items.size() == 1);
        result.startedAt = d.clock.wallMs();
        d.settle(*batch, result);
    }
    /// Present is confirmed; then the office says late while we say absent.
    static void conflict(Delivery &d)
    {
        QVERIFY(d.lesson.mark(0, Status::Present));
        d.deliver();
        d.clock.advance(1000);
        d.server.insert(0, plain(Status::Late));
        QVERIFY(d.lesson.mark(0, Status::Absent));
        d.look();
        QCOMPARE(d.row(0), u"refused 2 1 conflict"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Story)
#include "tst_story.moc"
