// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timetableplan.h"
#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/dayfacts.h"
#include "core/store/schoolreader.h"
#include "core/store/sessionactions.h"
#include "core/store/shapes.h"
#include "tests/support/fakeclock.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What the store knows of a day that may be in the way of a register: real timetable, closures and rules.
class tst_DayFacts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = makeStore(m_dir->path(), m_clock, rosterOf(3));
    }

    void withoutATimetableNothingIsInTheWay()
    {
        const Session session = open(monday);
        QCOMPARE(*dayFactsOf(*m_store, session), DayFacts());
        QCOMPARE(*dayFactsOf(*m_store, monday), DayFacts());
    }

    void aHolidayIsCalledByItsName()
    {
        addTimetable();
        const DayFacts facts = *dayFactsOf(*m_store, monday.addDays(7));
        QVERIFY(!facts.taught);
        QCOMPARE(facts.closure, u"Half term"_s);
        const auto obstacle = obstacleOf(open(monday.addDays(7)), {}, monday.addDays(7), *dayFactsOf(*m_store, open(monday.addDays(7))));
        QCOMPARE(obstacle->kind, Obstacle::Kind::Closed);
        QCOMPARE(obstacle->target, u"Half term"_s);
    }

    void aLessonThatTheTimetableDoesNotHaveIsNoticed()
    {
        addTimetable();
        QVERIFY(dayFactsOf(*m_store, open(monday))->timetabled);
        QVERIFY(!dayFactsOf(*m_store, open(monday, { 14, 0 }))->timetabled);
        QVERIFY(!dayFactsOf(*m_store, open(monday.addDays(1)))->timetabled); // the wrong day
        QVERIFY(dayFactsOf(*m_store, monday)->hasLessons);
        QVERIFY(!dayFactsOf(*m_store, monday.addDays(1))->hasLessons);
    }

    void anOldFinishedRegisterIsLocked()
    {
        const Session session = open(monday);
        QVERIFY(m_store->setFinished(session.id, true));
        QVERIFY(!dayFactsOf(*m_store, *m_store->read().session(session.id))->locked);
        m_clock.set(u"2026-10-01T09:00:00Z"_s);
        QVERIFY(dayFactsOf(*m_store, *m_store->read().session(session.id))->locked);
        m_clock.set(u"2026-09-07T08:00:00Z"_s);
    }

    void aClassThatIsNotTheTeachersIsNotTheirs()
    {
        const Session session = open(monday);
        QVERIFY(dayFactsOf(*m_store, session)->yours);
        QVERIFY(dayFactsOf(*m_store, session)->mayReopen);
        const QJsonObject row{ { u"id"_s, teacherId(m_store->read().school()->id, u"T1"_s).toString() }, { u"source"_s, u""_s }, { u"number"_s, u"T1"_s }, { u"name"_s, u"A. Poe"_s } };
        QVERIFY(m_store->transact([&](Change &change) -> Result<> {
            change.touchRoster();
            return putShaped(change.db(), *shapeOf(u"teacher"_s), row);
        }));
        QVERIFY(setRole(*m_store, Role::Teacher, true, u"T1"_s)); // from now on the lists count, and they give T1 nothing
        const DayFacts facts = *dayFactsOf(*m_store, session);
        QCOMPARE(facts.role, Role::Teacher);
        QVERIFY(!facts.yours && facts.listed && !facts.mayReopen && !facts.arranges);
        QVERIFY(m_store->database().run(u"DELETE FROM teacher"_s)); // the lists that came next
        QVERIFY(!dayFactsOf(*m_store, session)->listed);
        QCOMPARE(obstacleOf(session, {}, monday, *dayFactsOf(*m_store, session))->kind, Obstacle::Kind::NotListed);
        QVERIFY(setRole(*m_store, Role::Auditor, true));
        QCOMPARE(obstacleOf(session, {}, monday, *dayFactsOf(*m_store, session))->kind, Obstacle::Kind::ReadsOnly);
    }

private:
    const QDate monday{ 2026, 9, 7 };

    Session open(QDate date, QTime start = { 9, 45 })
    {
        return m_store->openSession({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .subjectName = u"Mathematics"_s, .date = date, .start = start,
                                      .end = start.addSecs(3000), .room = {} })
                .value();
    }
    void addTimetable()
    {
        (void)open(monday); // the subject
        TimetableFile file;
        file.source = u"ics:test"_s;
        file.lessons.append({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .teacher = {}, .weekday = 1, .start = { 9, 45 }, .end = { 10, 35 },
                              .room = {}, .source = file.source, .uid = u"1"_s });
        file.closures.append({ .name = u"Half term"_s, .from = monday.addDays(7), .to = monday.addDays(11), .source = file.source });
        const auto state = SchoolReader(m_store->database()).state();
        QVERIFY(state);
        const auto run = m_store->importSchool(planTimetable(file, *state, monday), u"ics"_s, u"test.ics"_s, 1.0);
        QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_DayFacts)
#include "tst_dayfacts.moc"
