// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keptfiles.h"
#include "core/store/requests.h"
#include "tests/support/delivery.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Leave and corrections: asked for, decided, and what becomes of the marks.
class tst_Requests : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }
    void init() { m_d = std::make_unique<Delivery>(); }
    void cleanup() { m_d.reset(); }

    void leaveIsAskedForAndDecided()
    {
        const auto asked = applyForLeave(store(), leave(0), "a letter");
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QCOMPARE(asked->state, RequestState::Wanted);
        QCOMPARE(asked->author, u"J. Okafor"_s);
        QCOMPARE(keptFile(StorePaths(m_d->lesson.path()), asked->document).value(), QByteArray("a letter"));
        QCOMPARE(leaves(db(), { .state = RequestState::Wanted })->size(), 1);
        m_d->clock.advance(1000);
        const auto approved = decideLeave(store(), asked->id.left(13), RequestState::Approved, u" get  well "_s); // the beginning of its id will do
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().detail));
        QCOMPARE(approved->state, RequestState::Approved);
        QCOMPARE(approved->answer, u"get well"_s);
        QCOMPARE(approved->decidedBy, u"J. Okafor"_s);
        QVERIFY(approved->decidedAt > 0);
        QCOMPARE(approved->author, asked->author);
        QCOMPARE(approved->document, asked->document);
        m_d->restart(); // and it is all on the disk
        QCOMPARE(leaveById(db(), asked->id).value(), *approved);
    }

    void aRefusalExplainsItself_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("backwards") << u"backwards"_s << u"the leave must end on or after the day it begins"_s;
        QTest::newRow("no reason") << u"reason"_s << u"the leave needs a reason"_s;
        QTest::newRow("no such kind") << u"category"_s << u"\"sick\" is no kind of leave; use medical, family, excused, suspension, other"_s;
        QTest::newRow("half a time") << u"time"_s << u"a part of a day needs a time from and a later time to"_s;
        QTest::newRow("for years") << u"years"_s << u"a leave lasts at most 366 days; this one has 401"_s;
        QTest::newRow("twice") << u"twice"_s << u"there is leave for this student already: 2026-09-07 (wanted)"_s;
    }
    void aRefusalExplainsItself()
    {
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        Leave wanted = leave(0);
        if (what == u"backwards"_s)
            wanted.to = wanted.from.addDays(-1);
        if (what == u"reason"_s)
            wanted.reason = u" "_s;
        if (what == u"category"_s)
            wanted.category = u"sick"_s;
        if (what == u"time"_s)
            wanted.start = QTime(10, 0);
        if (what == u"years"_s)
            wanted.to = wanted.from.addDays(400);
        if (what == u"twice"_s) {
            QVERIFY(applyForLeave(store(), wanted));
            sentence.replace(u"2026-09-07"_s, wanted.from.toString(Qt::ISODate));
        }
        const auto refused = applyForLeave(store(), wanted);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, sentence);
    }

    void partsOfADayOverlapOnlyWhereTheyMeet()
    {
        const auto first = applyForLeave(store(), leave(0, QTime(8, 0), QTime(9, 0)));
        QVERIFY(first);
        QVERIFY(applyForLeave(store(), leave(0, QTime(9, 0), QTime(10, 0))));
        QVERIFY(!applyForLeave(store(), leave(0, QTime(9, 30), QTime(11, 0))));
        QVERIFY(!applyForLeave(store(), leave(0)));
        QVERIFY(applyForLeave(store(), leave(1)));
        QVERIFY(decideLeave(store(), first->id, RequestState::Withdrawn)); // what is withdrawn is in nobody's way
        QVERIFY(applyForLeave(store(), leave(0, QTime(8, 15), QTime(8, 45))));
    }

    /// The lesson is 09:45 to 10:35.
    void approvedLeaveIsInTheRegistersItCovers_data()
    {
        QTest::addColumn<QTime>("start");
        QTest::addColumn<QTime>("end");
        QTest::addColumn<bool>("covers");
        QTest::newRow("all day") << QTime() << QTime() << true;
        QTest::newRow("ends as it begins") << QTime(8, 0) << QTime(9, 45) << false;
        QTest::newRow("its first minute") << QTime(8, 0) << QTime(9, 46) << true;
        QTest::newRow("its last minute") << QTime(10, 34) << QTime(12, 0) << true;
        QTest::newRow("begins as it ends") << QTime(10, 35) << QTime(12, 0) << false;
        QTest::newRow("inside") << QTime(10, 0) << QTime(10, 5) << true;
    }
    void approvedLeaveIsInTheRegistersItCovers()
    {
        QFETCH(QTime, start);
        QFETCH(QTime, end);
        QFETCH(bool, covers);
        QVERIFY(m_d->lesson.mark(1, Status::Absent));
        QVERIFY(m_d->lesson.mark(2, Status::Present));
        QVERIFY(m_d->lesson.mark(3, Status::Late));
        QVERIFY(m_d->lesson.mark(4, Status::Absent));
        QVERIFY(m_d->lesson.mark(4, Status::Unmarked)); // cleared by a person
        for (int i = 0; i < 5; ++i) {
            const auto asked = applyForLeave(store(), leave(i, start, end));
            QVERIFY(asked);
            QCOMPARE(status(i), i == 1 ? u"A"_s : i == 2 ? u"P"_s : i == 3 ? u"L"_s : u""_s); // asking changes nothing
            QVERIFY(decideLeave(store(), asked->id, RequestState::Approved));
        }
        QCOMPARE(status(0) + status(1) + status(2) + status(3) + u'|' + status(4), covers ? u"EEPL|"_s : u"APL|"_s);
        QCOMPARE(m_d->lesson.store().read().registerContext(m_d->lesson.session().id)->students.value(student(0)).leave.has_value(), covers);
        QVERIFY(m_d->lesson.store().read().markStory(m_d->lesson.session().id, student(0))); // told, and queued
        if (covers)
            QCOMPARE(m_d->row(0), u"ready 1 0"_s);
    }

    void aLockedRegisterIsNotChangedByLeave()
    {
        QVERIFY(m_d->lesson.mark(1, Status::Absent));
        QVERIFY(store().setFinished(m_d->lesson.session().id, true));
        const auto asked = applyForLeave(store(), leave(1));
        m_d->clock.advance(8LL * 24 * 3600 * 1000); // correction.days is 7
        QVERIFY(decideLeave(store(), asked->id, RequestState::Approved));
        QCOMPARE(status(1), u"A"_s);
    }

    void finishingExcusesWhoIsOnLeave()
    {
        const auto later = store().openSession(mathematics({}, QTime(14, 0)));
        const auto asked = applyForLeave(store(), leave(0, QTime(13, 0), QTime(15, 0)));
        QVERIFY(decideLeave(store(), asked->id, RequestState::Approved));
        const auto other = store().openSession(mathematics({}, QTime(14, 30))); // opened after the decision
        QVERIFY(store().setFinished(other->id, true));
        const auto reg = store().read().registerOf(other->id);
        QCOMPARE(reg->rows[0].state.mark.value.status, Status::Excused);
        QCOMPARE(reg->rows[1].state.mark.value.status, Status::Unmarked);
        QCOMPARE(store().read().registerOf(later->id)->rows[0].state.mark.value.status, Status::Excused);
    }

    void aDecisionIsTakenOnce()
    {
        const auto asked = applyForLeave(store(), leave(0));
        QVERIFY(decideLeave(store(), asked->id, RequestState::Rejected, u"exam"_s));
        const auto again = decideLeave(store(), asked->id, RequestState::Approved);
        QVERIFY(!again);
        QCOMPARE(again.error().detail, u"this leave is rejected already"_s);
        const auto second = applyForLeave(store(), leave(0));
        QVERIFY(decideLeave(store(), second->id, RequestState::Approved));
        QCOMPARE(decideLeave(store(), second->id, RequestState::Rejected).error().detail, u"this leave is approved already; withdraw it instead"_s);
        QVERIFY(decideLeave(store(), second->id, RequestState::Withdrawn));
        QCOMPARE(decideLeave(store(), u"none"_s, RequestState::Approved).error().kind, Error::Kind::NotFound);
    }

    void aCorrectionChangesTheMarkAndKeepsBoth()
    {
        QVERIFY(m_d->lesson.mark(0, Status::Absent));
        const SessionId session = m_d->lesson.session().id;
        QCOMPARE(askForCorrection(store(), correction(0)).error().detail, u"this register is open: mark the student instead"_s);
        QVERIFY(store().setFinished(session, true));
        m_d->clock.advance(8LL * 24 * 3600 * 1000);
        QVERIFY(!store().setFinished(session, false)); // locked
        const auto asked = askForCorrection(store(), correction(0));
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QCOMPARE(asked->from, Status::Absent);
        QCOMPARE(asked->fromAuthor, u"J. Okafor"_s);
        QCOMPARE(status(0), u"A"_s);
        QCOMPARE(askForCorrection(store(), correction(0)).error().detail, u"a correction of this mark was asked for already and is not decided yet"_s);
        m_d->clock.advance(1000);
        const auto approved = decideCorrection(store(), asked->id, RequestState::Approved, u"saw the bus list"_s, StatusValue{ Status::Late, 12 });
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().detail));
        QCOMPARE(approved->to, Status::Present);
        QCOMPARE(approved->office, Status::Late);
        QCOMPARE(approved->officeMinutes, std::optional(12));
        QCOMPARE(status(0), u"L"_s);
        QVERIFY(m_d->row(0).startsWith(u"ready 2"_s)); // queued anew
        const auto context = store().read().registerContext(session);
        QCOMPARE(context->students.value(student(0)).correction.value(), *approved);
        const auto story = store().read().markStory(session, student(0));
        QStringList told;
        for (const StoryStep &step : story->steps) {
            if (step.kind == StoryStep::Kind::Marked || step.kind == StoryStep::Kind::Asked)
                told.append((step.kind == StoryStep::Kind::Asked ? requestStateCode(step.request) + u' ' : QString()) + statusCode(step.value.value.status));
        }
        QCOMPARE(told, (QStringList{ u"A"_s, u"wanted P"_s, u"L"_s, u"approved L"_s })); // the last two in one transaction
        bool corrected = false;
        const auto timeline = store().read().registerTimeline(session);
        for (const TimelineEntry &entry : *timeline)
            corrected = corrected || (entry.how == Capture::Corrected && entry.before.value.status == Status::Absent);
        QVERIFY(corrected);
    }

    void correctionsHaveTheirTime()
    {
        QVERIFY(m_d->lesson.mark(0, Status::Absent));
        QVERIFY(store().setFinished(m_d->lesson.session().id, true));
        m_d->clock.advance(14LL * 24 * 3600 * 1000);
        QVERIFY(askForCorrection(store(), correction(0)));
        m_d->clock.advance(24LL * 3600 * 1000);
        const auto late = askForCorrection(store(), correction(1));
        QVERIFY(!late);
        QCOMPARE(late.error().detail, u"this lesson was 15 days ago; corrections can be asked for up to 14 days (rule correction.days: 7 until the lock, and as many after it)"_s);
    }

    /// What a server refused because it came too late has this way out, at any time.
    void aMarkRefusedAsLateCanBeAskedAbout()
    {
        QVERIFY(m_d->lesson.mark(0, Status::Present));
        m_d->settle(m_d->look(), { .outcome = SendResult::Outcome::Refused, .reason = u"refused_late"_s, .serverText = u"ended"_s, .http = 400 });
        m_d->clock.advance(30LL * 24 * 3600 * 1000);
        Correction wanted = correction(0);
        wanted.to = Status::Late;
        const auto asked = askForCorrection(store(), wanted);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QVERIFY(store().read().refused()->constFirst().asked);
        QVERIFY(decideCorrection(store(), asked->id, RequestState::Rejected));
        QCOMPARE(status(0), u"P"_s);
        QCOMPARE(decideCorrection(store(), asked->id, RequestState::Approved).error().detail, u"this correction is rejected already"_s);
    }

    /// Both go where the server takes them, by the queue that there is.
    void requestsAreQueuedForServersThatTakeThem()
    {
        TargetTraits takes;
        takes.leave = takes.corrections = true;
        QVERIFY(m_d->outbox->setTraits(takes));
        const auto asked = applyForLeave(store(), leave(0));
        QVERIFY(decideLeave(store(), asked->id, RequestState::Approved));
        QVERIFY(store().setFinished(m_d->lesson.session().id, true));
        Correction wanted = correction(1);
        QVERIFY(askForCorrection(store(), wanted));
        QStringList queued;
        (void)db().each(u"SELECT entity||' '||want_rev||' '||state FROM dispatch ORDER BY entity"_s, {}, [&](const Row &row) { queued.append(row.text(0)); });
        QCOMPARE(queued, (QStringList{ u"correction 1 ready"_s, u"leave 2 ready"_s }));
    }

private:
    Store &store() { return m_d->lesson.store(); }
    Database &db() { return store().database(); }
    StudentId student(int i) { return m_d->lesson.students()[i].id; }
    QString status(int i) { return statusCode(m_d->lesson.state(i).mark.value.status); }
    Leave leave(int i, QTime start = {}, QTime end = {})
    {
        const QDate day = m_d->lesson.session().date;
        return { .student = student(i), .category = u"medical"_s, .from = day, .to = day, .reason = u"dentist"_s, .start = start, .end = end };
    }
    Correction correction(int i)
    {
        return { .session = m_d->lesson.session().id, .student = student(i), .to = Status::Present, .reason = u"was in the library"_s };
    }

    std::unique_ptr<Delivery> m_d;
};

QTEST_GUILESS_MAIN(tst_Requests)
#include "tst_requests.moc"
