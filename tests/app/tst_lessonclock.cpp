// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessonclock.h"
#include "core/exchange/timetableplan.h"
#include "core/store/closings.h"
#include "core/store/people.h"
#include "core/store/requests.h"
#include "core/store/sessionactions.h"
#include "core/store/shapes.h"
#include "core/store/walkin.h"
#include "core/store/warnings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Registers that open and close by the clock, and how often the device wakes up for it.
class tst_LessonClock : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock.set(u"2026-09-07T00:00:00Z"_s); // a Monday; the school is in London, an hour ahead
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = makeStore(m_folder->path(), m_clock, rosterOf(4));
        TimetableFile file;
        file.lessons = { { .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .weekday = 1, .start = QTime(9, 0), .end = QTime(9, 50), .from = QDate(2026, 9, 1), .to = QDate(2026, 12, 18) },
                         { .classCode = u"7A"_s, .subjectCode = u"ENG"_s, .weekday = 1, .start = QTime(13, 0), .end = QTime(13, 50), .from = QDate(2026, 9, 1), .to = QDate(2026, 12, 18) } };
        const auto state = SchoolReader(m_store->database()).state();
        QVERIFY(m_store->importSchool(planTimetable(file, *state, QDate(2026, 9, 7), false), u"timetable"_s, {}, 1));
    }
    void cleanup() { m_store.reset(); }

    /// A school day, minute by minute as the clock asks for it.
    void aDayOfTheClock()
    {
        LessonClock clock(*m_store);
        QHash<int, int> looks; // by hour
        QStringList log;
        connect(&clock, &LessonClock::changed, this, [&](int opened, int closed, int absences) {
            log.append(u"%1 %2 %3 %4"_s.arg(QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC).time().toString(u"HH:mm"_s)).arg(opened).arg(closed).arg(absences));
            const auto sessions = m_store->read().sessions({});
            if (opened == 1 && sessions->size() == 1) // one student is marked in the first lesson, none in the second
                QVERIFY(m_store->record({ { .session = sessions->constFirst().session.id, .student = student(1), .value = StatusValue{ Status::Present, {} } } }));
        });
        clock.start();
        while (QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC).date() == QDate(2026, 9, 7)) {
            m_clock.advance(clock.nextInMs());
            clock.look();
            ++looks[QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC).time().hour()];
        }
        // Opens five minutes before, closes when the end is more than five minutes ago.
        QCOMPARE(log, (QStringList{ u"07:55 1 0 0"_s, u"08:55 0 1 3"_s, u"11:55 1 0 0"_s, u"12:55 0 1 0"_s }));
        for (const int hour : { 1, 2, 3, 4, 5, 9, 10, 15, 18, 22 }) // nothing near
            QVERIFY2(looks.value(hour) <= 4, qPrintable(u"%1: %2"_s.arg(hour).arg(looks.value(hour))));
        for (auto hour = looks.constBegin(); hour != looks.constEnd(); ++hour)
            QVERIFY2(*hour <= 60, qPrintable(QString::number(hour.key())));
    }

    void anIdleDayWakesFourTimesAnHour()
    {
        m_clock.set(u"2026-09-08T00:00:00Z"_s); // no lessons
        LessonClock clock(*m_store);
        clock.start();
        for (int i = 0; i < 4 * 24 - 1; ++i) {
            QCOMPARE(clock.nextInMs(), 15 * 60'000);
            m_clock.advance(clock.nextInMs());
            clock.look();
        }
    }

    /// A register that a person opened closes by itself as well, and says who opened it.
    void whatAPersonOpenedClosesByItself()
    {
        m_clock.set(u"2026-09-07T08:02:00Z"_s);
        QVERIFY(setRule(*m_store, u"session.auto_open"_s, u"off"_s));
        const auto session = m_store->openSession({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = QDate(2026, 9, 7), .start = QTime(9, 0), .end = QTime(9, 50) });
        QVERIFY(session);
        const auto life = shapedRow(m_store->database(), u"sessionlife"_s, { { u"id"_s, session->id.toString() } });
        QCOMPARE((*life)[u"opened_by"_s].toString(), u"J. Okafor"_s);
        QCOMPARE((*life)[u"auto_opened"_s].toInt(), 0);
        QVERIFY((*life)[u"opened_at"_s].toInteger() == m_clock.wallMs());
        QVERIFY(m_store->record({ { .session = session->id, .student = student(1), .value = StatusValue{ Status::Present, {} } } }));
        // Somebody is away with the school's knowledge: not absent.
        const auto leave = applyForLeave(*m_store, { .student = student(2), .category = u"medical"_s, .from = QDate(2026, 9, 7), .to = QDate(2026, 9, 7), .reason = u"x"_s, .start = QTime(9, 30), .end = QTime(11, 0) });
        LessonClock clock(*m_store);
        clock.start();
        QVERIFY(decideLeave(*m_store, leave->id, RequestState::Approved));
        m_clock.advance(54LL * 60'000);
        clock.look();
        const auto reg = m_store->read().registerOf(session->id);
        QVERIFY(reg->session.finishedAt > 0);
        QCOMPARE(reg->rows[1].state.mark.value.status, Status::Excused);
        QCOMPARE(reg->rows[2].state.mark.value.status, Status::Absent);
        QCOMPARE(reg->rows[2].state.mark.note, QString(autoAbsentNote));
        m_clock.advance(3600'000);
        clock.look(); // and never again
        QCOMPARE(m_store->read().registerOf(session->id)->rows[2].state.mark.rev, 1);
    }

    /// Nobody is made absent unseen: it is told before and afterwards, and taken back whole.
    void whatTheRuleDoesIsToldAndTakenBack()
    {
        m_clock.set(u"2026-09-07T08:02:00Z"_s);
        QVERIFY(setRule(*m_store, u"session.auto_open"_s, u"off"_s));
        const auto session = m_store->openSession({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = QDate(2026, 9, 7), .start = QTime(9, 0), .end = QTime(9, 50) });
        QVERIFY(session);
        const qint64 at = QDateTime(QDate(2026, 9, 7), QTime(8, 55), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(*comingClose(*m_store, session->id), (ComingClose{ at, true }));
        QVERIFY(closedByRule(*m_store, QDate(2026, 9, 7))->isEmpty());
        const auto guest = addWalkIn(*m_store, session->id, u"Sam"_s);
        QVERIFY(guest);
        QVERIFY(m_store->record({ { .session = session->id, .student = student(1), .value = StatusValue{ Status::Present, {} } },
                                  { .session = session->id, .student = student(2), .value = StatusValue{ Status::Absent, {} } },
                                  { .session = session->id, .student = student(3), .value = {}, .note = u"rang"_s } }));
        QVERIFY(putGuardian(*m_store, { .student = student(3), .name = u"Ama Mensah"_s, .relation = u"mother"_s, .phone = u"0201"_s }));
        QVERIFY(openLesson(*m_store, { .id = session->id, .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = session->date, .start = session->start, .end = session->end }));
        m_clock.set(u"2026-09-07T08:56:00Z"_s);
        QCOMPARE(runLessons(*m_store)->absences, 2);
        QCOMPARE(*comingClose(*m_store, session->id), ComingClose{});

        auto reg = m_store->read().registerOf(session->id);
        QCOMPARE(reg->rows.size(), 5);
        QVERIFY(!isByRule(reg->rows[1].state.mark.value.status, reg->rows[1].state.mark.note)); // a teacher saw it
        QVERIFY(isByRule(reg->rows[2].state.mark.value.status, reg->rows[2].state.mark.note));
        QVERIFY(isByRule(reg->rows[3].state.mark.value.status, reg->rows[3].state.mark.note));
        QCOMPARE(reg->rows[4].state.mark.value.status, Status::Unmarked); // who came is not absent
        const auto warnings = readWarnings(m_store->database(), *m_store->read().school(), {}, session->date, session->date, m_clock.wallMs());
        QVERIFY(warnings);
        QHash<StudentId, CallListEntry> calls;
        for (const CallListEntry &call : warnings->calls)
            calls.insert(call.student.id, call);
        QCOMPARE(calls.size(), 3);
        QVERIFY(!calls.contains(guest->id));
        QCOMPARE(calls[student(2)].uncalled, 0);
        QCOMPARE(calls[student(3)].uncalled, 1);
        QCOMPARE(calls[student(3)].guardians.size(), 1);
        QCOMPARE(calls[student(3)].guardians[0].phone, u"0201"_s);
        const auto timeline = m_store->read().registerTimeline(session->id);
        const auto count = [&](StoryStep::Kind kind) { return std::ranges::count_if(*timeline, [kind](const TimelineEntry &entry) { return entry.step.kind == kind; }); };
        QCOMPARE(count(StoryStep::Kind::Reopened), 0);
        QCOMPARE(count(StoryStep::Kind::Opened), 2); // the register, and whoever was added to it
        QCOMPARE(count(StoryStep::Kind::Finished), 1);
        for (const TimelineEntry &entry : *timeline) {
            if (entry.step.kind == StoryStep::Kind::Finished)
                QCOMPARE(entry.step.author, QString()); // nobody did
        }
        QVERIFY(std::ranges::any_of(*timeline, [&](const TimelineEntry &entry) { return entry.step.kind == StoryStep::Kind::Opened && entry.student == guest->id && entry.studentName == u"Sam"_s; }));

        const auto closings = closedByRule(*m_store, session->date);
        QCOMPARE(closings->size(), 1);
        QCOMPARE(closings->first().absences, 2);
        QVERIFY(closings->first().mayUndo);
        QCOMPARE(*undoClosing(*m_store, session->id, u"not called"_s), 2);
        QVERIFY(closedByRule(*m_store, session->date)->isEmpty());
        reg = m_store->read().registerOf(session->id);
        QCOMPARE(reg->session.finishedAt, 0);
        QCOMPARE(reg->rows[1].state.mark.value.status, Status::Absent);
        QCOMPARE(reg->rows[2].state.mark.value.status, Status::Unmarked);
        QCOMPARE(reg->rows[2].state.mark.note, u"rang"_s);
        QCOMPARE(reg->rows[3].state.mark.note, QString());
        QVERIFY(!undoClosing(*m_store, session->id, u"again"_s)); // it is open
        m_clock.advance(3600'000);
        QCOMPARE(runLessons(*m_store)->closed.size(), 0); // a person closes it now
        QVERIFY(closeLesson(*m_store, session->id));
    }

    void whomAPersonMarksIsMarkedByThem()
    {
        m_clock.set(u"2026-09-07T08:02:00Z"_s);
        QVERIFY(setRule(*m_store, u"session.auto_open"_s, u"off"_s));
        const auto session = m_store->openSession({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = QDate(2026, 9, 7), .start = QTime(9, 0), .end = QTime(9, 50) });
        QVERIFY(m_store->record({ { .session = session->id, .student = student(1), .value = StatusValue{ Status::Present, {} } } }));
        m_clock.set(u"2026-09-07T08:56:00Z"_s);
        QCOMPARE(runLessons(*m_store)->absences, 3);
        QVERIFY(reopenLesson(*m_store, session->id, u"one was seen"_s));
        QVERIFY(m_store->record({ { .session = session->id, .student = student(2), .value = StatusValue{ Status::Absent, {} } } }));
        const auto reg = m_store->read().registerOf(session->id);
        QCOMPARE(reg->rows[1].state.mark.note, QString()); // seen, not by the rule any more
        QCOMPARE(reg->rows[2].state.mark.note, QString(autoAbsentNote));
    }

    void aLockedClosingStays()
    {
        m_clock.set(u"2026-09-07T08:02:00Z"_s);
        QVERIFY(setRule(*m_store, u"session.auto_open"_s, u"off"_s));
        const auto session = m_store->openSession({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = QDate(2026, 9, 7), .start = QTime(9, 0), .end = QTime(9, 50) });
        QVERIFY(m_store->record({ { .session = session->id, .student = student(1), .value = StatusValue{ Status::Present, {} } } }));
        m_clock.set(u"2026-09-07T08:56:00Z"_s);
        QCOMPARE(runLessons(*m_store)->absences, 3);
        m_clock.set(u"2026-09-20T08:56:00Z"_s);
        const auto closings = closedByRule(*m_store, session->date);
        QCOMPARE(closings->size(), 1);
        QVERIFY(!closings->first().mayUndo);
        QVERIFY(!undoClosing(*m_store, session->id, u"too late"_s));
        QCOMPARE(m_store->read().registerOf(session->id)->rows[2].state.mark.value.status, Status::Absent);
    }

    void headsAndReasonsAreKept()
    {
        m_clock.set(u"2026-09-07T08:02:00Z"_s);
        const auto session = m_store->openSession({ .classCode = u"7A"_s, .date = QDate(2026, 9, 7), .start = QTime(9, 0), .end = QTime(9, 50) });
        QVERIFY(m_store->setFinished(session->id, true, {}, 3));
        QCOMPARE(m_store->read().registerContext(session->id)->headCount, std::optional(3));
        QVERIFY(m_store->setFinished(session->id, false, u"one was missed"_s));
        const auto life = shapedRow(m_store->database(), u"sessionlife"_s, { { u"id"_s, session->id.toString() } });
        QCOMPARE((*life)[u"head_count"_s].toInt(), 3);
        QCOMPARE((*life)[u"counted_by"_s].toString(), u"J. Okafor"_s);
        QCOMPARE((*life)[u"reason"_s].toString(), u"one was missed"_s);
        QVERIFY((*life)[u"opened_at"_s].toInteger() > 0);
    }

    void periodsOfTheDay()
    {
        QVERIFY(putPeriods(*m_store, { { .code = u"P1"_s, .name = u"First"_s, .start = QTime(8, 55), .end = QTime(9, 45) }, { .code = u"P2"_s, .start = QTime(9, 45), .end = QTime(10, 35) },
                                       { .code = u"S1"_s, .start = QTime(9, 0), .end = QTime(12, 0), .weekdays = 32 } }));
        const SchoolReader reader(m_store->database());
        QList<Period> periods = *reader.periods();
        QCOMPARE(periods.size(), 3);
        QVERIFY(periods[0].isOn(1) && periods[0].isOn(5) && !periods[0].isOn(6) && periods[2].isOn(6));
        periods.removeAt(1);
        periods[0].end = QTime(9, 40);
        QVERIFY(putPeriods(*m_store, periods));
        QCOMPARE(*reader.periods(), (QList<Period>{ periods[0], { periods[1].id, u"S1"_s, {}, QTime(9, 0), QTime(12, 0), 32, 2 } }));
        periods[1].weekdays = 63;
        QCOMPARE(putPeriods(*m_store, periods).error().detail, u"the periods P1 and S1 overlap"_s);
        QCOMPARE(reader.periods()->size(), 2);
    }

    void whenARegisterClosesIsTheSchoolsRule()
    {
        m_clock.set(u"2026-09-07T08:02:00Z"_s);
        const auto session = m_store->openSession({ .classCode = u"7A"_s, .date = QDate(2026, 9, 7), .start = QTime(9, 0), .end = QTime(9, 50) });
        QCOMPARE(m_store->read().registerContext(session->id)->registerCloses, 30);
        QVERIFY(setRule(*m_store, u"register.closes"_s, u"20"_s));
        QCOMPARE(m_store->read().registerContext(session->id)->registerCloses, 20);
    }

private:
    StudentId student(int n) { return studentId(m_store->read().school()->id, u"T%1"_s.arg(n, 3, 10, QChar(u'0'))); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_LessonClock)
#include "tst_lessonclock.moc"
