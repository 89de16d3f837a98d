// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"
#include "core/exchange/problemwords.h"
#include "core/exchange/timetableclash.h"
#include "core/exchange/timetableplan.h"
#include "core/school/localtime.h"
#include "core/school/timetable.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

SchoolId theSchool() { return schoolId(u"NF"_s); } // not a constant: ids.cpp has one of its own that it needs
const QDate today(2026, 9, 1);

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/fixtures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CalendarReading reading()
{
    CalendarReading r{ .zone = u"Europe/London"_s, .from = QDate(2026, 8, 1), .to = QDate(2027, 8, 1) };
    for (const QChar letter : u"ABCDEFGH"_s) {
        for (const QString &subject : { u"MAT"_s, u"ENG"_s, u"SCI"_s, u"HIS"_s }) {
            const QString code = u"7%1/%2"_s.arg(letter).arg(subject);
            r.classes.insert(code, code);
            r.subjects.insert(code, subject);
        }
    }
    r.classes.insert(u"7A Mathematics"_s, u"7A/MAT"_s);
    return r;
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nX-WR-CALNAME:Test\r\n" + events + "END:VCALENDAR\r\n";
}
QByteArray vevent(const QByteArray &lines, const QByteArray &uid = "u1")
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20260820T120000Z\r\nCATEGORIES:7A/MAT\r\n" + lines + "END:VEVENT\r\n";
}

SchoolState state()
{
    SchoolState s;
    s.school = theSchool();
    const auto classes = reading().classes;
    for (const QString &code : classes)
        s.rows[u"class"_s].insert(classId(theSchool(), code).toString(), { { u"id"_s, classId(theSchool(), code).toString() }, { u"code"_s, code } });
    return s;
}

/// The state after a plan.
SchoolState applied(const SchoolPlan &plan, SchoolState s)
{
    for (const SchoolChange &c : plan.changes) {
        const QString key = c.after[c.entity == u"rule"_s ? u"name"_s : u"id"_s].toString();
        s.rows[c.entity].insert(key, c.after);
    }
    return s;
}

QStringList datesOf(const QByteArray &bytes)
{
    const auto file = readCalendar(bytes, reading());
    if (!file)
        return { file.error().detail };
    const Timetable t = timetableOf(applied(planTimetable(*file, state(), today), state()));
    QStringList dates;
    for (const PlannedSession &s : plannedSessions(t, QDate(2026, 8, 1), QDate(2027, 12, 31))) {
        if (!s.cancelled)
            dates.append(s.date.toString(Qt::ISODate) + u' ' + s.start.toString(u"HH:mm"_s));
    }
    return dates;
}

} // namespace

class tst_ICalendar : public QObject
{
    Q_OBJECT

private slots:
    /// The fixture's dates were computed with python-dateutil.
    void northfieldsTimetableAndClosures()
    {
        const auto lessons = readCalendar(fixture(u"timetable-northfield.ics"_s), reading());
        const auto closures = readCalendar(fixture(u"holidays-northfield.ics"_s), reading());
        QVERIFY(lessons && closures);
        QVERIFY(lessons->problems.isEmpty() && closures->problems.isEmpty());
        QCOMPARE(lessons->source, u"ics:Northfield timetable"_s);
        QCOMPARE(lessons->lessons.size(), 32); // each one a weekly lesson, none spelt out
        QCOMPARE(closures->closures.size(), 3);
        QCOMPARE(closures->closures[0].name, u"Founders, and staff training day"_s);
        QCOMPARE(closures->closures[0].to, QDate(2026, 9, 25)); // DTEND is exclusive
        QCOMPARE(closures->closures[1].to, QDate(2026, 10, 30));
        SchoolState s = applied(planTimetable(*lessons, state(), today), state());
        s = applied(planTimetable(*closures, s, today), s);
        QStringList got;
        for (const PlannedSession &p : plannedSessions(timetableOf(s), QDate(2026, 8, 1), QDate(2027, 8, 1))) {
            if (!p.cancelled)
                got.append(u"%1,%2 %3,%4 %5"_s.arg(p.classCode, p.scheduledDate.toString(Qt::ISODate), p.scheduledStart.toString(u"HH:mm"_s),
                                                  p.date.toString(Qt::ISODate), p.start.toString(u"HH:mm"_s)));
        }
        got.sort();
        QStringList expected = QString::fromUtf8(fixture(u"timetable-northfield-dates.csv"_s)).split(u'\n', Qt::SkipEmptyParts).mid(1);
        expected.sort();
        QCOMPARE(got, expected);
        // 08:55 stays 08:55 when the clocks change on 25 October.
        const QTimeZone london("Europe/London");
        QCOMPARE(instantOf(QDate(2026, 11, 2), QTime(8, 55), london) - instantOf(QDate(2026, 10, 19), QTime(8, 55), london), (14 * 24 + 1) * 3600000LL);
    }

    void importingAgainChangesNothing()
    {
        const auto file = readCalendar(fixture(u"timetable-northfield.ics"_s), reading());
        const SchoolState s = applied(planTimetable(*file, state(), today), state());
        const SchoolPlan again = planTimetable(*readCalendar(fixture(u"timetable-northfield.ics"_s), reading()), s, today.addDays(40));
        QVERIFY2(again.changes.isEmpty(), qPrintable(again.changes.isEmpty() ? QString() : again.changes.constFirst().label));
        QVERIFY(again.unchanged > 32);
    }

    void whatIsGoneFromTheCalendarEnds()
    {
        const QByteArray weekly = vevent("DTSTART;TZID=Europe/London:20260907T085500\r\nDTEND;TZID=Europe/London:20260907T094500\r\nRRULE:FREQ=WEEKLY;UNTIL=20261218T235959Z\r\n");
        const QByteArray other = vevent("DTSTART;TZID=Europe/London:20260908T085500\r\nDTEND;TZID=Europe/London:20260908T094500\r\nRRULE:FREQ=WEEKLY;UNTIL=20261218T235959Z\r\n", "u2");
        SchoolState s = applied(planTimetable(*readCalendar(calendar(weekly + other), reading()), state(), today), state());
        const SchoolPlan plan = planTimetable(*readCalendar(calendar(weekly), reading()), s, QDate(2026, 10, 7));
        QCOMPARE(plan.count(SchoolChange::Kind::End), 1);
        s = applied(plan, s);
        QCOMPARE(plannedSessions(timetableOf(s), QDate(2026, 9, 8), QDate(2026, 9, 8)).size(), 1); // it was
        QCOMPARE(plannedSessions(timetableOf(s), QDate(2026, 10, 13), QDate(2026, 10, 13)).size(), 0); // and is not any more
        QVERIFY(planTimetable(*readCalendar(calendar(weekly), reading()), s, QDate(2026, 10, 8)).changes.isEmpty());
    }

    void rulesGiveTheDatesOfPythonsDateutil_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QStringList>("dates");
        const auto row = [](const char *name, const QByteArray &lines, const QStringList &dates) { QTest::newRow(name) << lines << dates; };
        row("once", "DTSTART:20260907T085500\r\nDURATION:PT50M\r\n", { u"2026-09-07 08:55"_s });
        row("fortnightly", "DTSTART;TZID=Europe/London:20260908T100000\r\nDTEND;TZID=Europe/London:20260908T105000\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=7\r\n",
            { u"2026-09-08 10:00"_s, u"2026-09-10 10:00"_s, u"2026-09-22 10:00"_s, u"2026-09-24 10:00"_s, u"2026-10-06 10:00"_s, u"2026-10-08 10:00"_s, u"2026-10-20 10:00"_s });
        row("last Friday of the month", "DTSTART;TZID=Europe/London:20260925T130000\r\nDTEND;TZID=Europe/London:20260925T140000\r\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=4\r\n",
            { u"2026-09-25 13:00"_s, u"2026-10-30 13:00"_s, u"2026-11-27 13:00"_s, u"2026-12-25 13:00"_s });
        row("school days over the clock change", "DTSTART;TZID=Europe/London:20261022T090000\r\nDTEND;TZID=Europe/London:20261022T095000\r\nRRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=6\r\n",
            { u"2026-10-22 09:00"_s, u"2026-10-23 09:00"_s, u"2026-10-26 09:00"_s, u"2026-10-27 09:00"_s, u"2026-10-28 09:00"_s, u"2026-10-29 09:00"_s });
        row("weeks begin on Sunday", "DTSTART;TZID=Europe/London:20260908T090000\r\nDTEND;TZID=Europe/London:20260908T095000\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU\r\n",
            { u"2026-09-08 09:00"_s, u"2026-09-20 09:00"_s, u"2026-09-22 09:00"_s, u"2026-10-04 09:00"_s });
        row("RDATE and EXDATE", "DTSTART;TZID=Europe/London:20260907T085500\r\nDTEND;TZID=Europe/London:20260907T094500\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=Europe/London:20260914T085500,20260928T085500\r\nRDATE;TZID=Europe/London:20260916T110000\r\n",
            { u"2026-09-07 08:55"_s, u"2026-09-16 11:00"_s, u"2026-09-21 08:55"_s });
        row("EXDATE in UTC, another zone's times", "DTSTART;TZID=Europe/Berlin:20260907T095500\r\nDTEND;TZID=Europe/Berlin:20260907T104500\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:20260914T075500Z\r\n",
            { u"2026-09-07 08:55"_s, u"2026-09-21 08:55"_s });
        row("in UTC: the wall time moves with the clocks", "DTSTART:20261019T085500Z\r\nDTEND:20261019T094500Z\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n",
            { u"2026-10-19 09:55"_s, u"2026-10-26 08:55"_s, u"2026-11-02 08:55"_s });
        row("until a day, all of it", "DTSTART;TZID=Europe/London:20260907T085500\r\nDTEND;TZID=Europe/London:20260907T094500\r\nRRULE:FREQ=WEEKLY;UNTIL=20260921;BYDAY=MO\r\n",
            { u"2026-09-07 08:55"_s, u"2026-09-14 08:55"_s, u"2026-09-21 08:55"_s });
        row("daily for twenty years", "DTSTART;TZID=Europe/London:20050905T085500\r\nDTEND;TZID=Europe/London:20050905T094500\r\nRRULE:FREQ=DAILY;UNTIL=20260803T235959Z\r\n",
            { u"2026-08-01 08:55"_s, u"2026-08-02 08:55"_s, u"2026-08-03 08:55"_s });
        row("EXRULE", "DTSTART;TZID=Europe/London:20260907T085500\r\nDTEND;TZID=Europe/London:20260907T094500\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2\r\n",
            { u"2026-09-14 08:55"_s, u"2026-09-28 08:55"_s });
        row("a zone as Windows calls it", "DTSTART;TZID=W. Europe Standard Time:20260907T095500\r\nDTEND;TZID=W. Europe Standard Time:20260907T104500\r\n", { u"2026-09-07 08:55"_s });
        row("a zone behind a prefix", "DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20260907T095500\r\nDTEND;TZID=/mozilla.org/20070129_1/Europe/Berlin:20260907T104500\r\n",
            { u"2026-09-07 08:55"_s });
        row("cancelled", "DTSTART:20260907T085500\r\nDTEND:20260907T094500\r\nSTATUS:CANCELLED\r\n", {});
    }
    void rulesGiveTheDatesOfPythonsDateutil()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QStringList, dates);
        QCOMPARE(datesOf(calendar(vevent(lines))), dates);
    }

    void singleDatesAreMovedAndCancelled()
    {
        const QByteArray master = vevent("DTSTART;TZID=Europe/London:20260907T085500\r\nDTEND;TZID=Europe/London:20260907T094500\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nLOCATION:R1\r\n");
        const QByteArray moved = vevent("RECURRENCE-ID;TZID=Europe/London:20260914T085500\r\nDTSTART;TZID=Europe/London:20260916T140000\r\nDTEND;TZID=Europe/London:20260916T145000\r\nLOCATION:Hall\r\n");
        const QByteArray off = vevent("RECURRENCE-ID;TZID=Europe/London:20260921T085500\r\nDTSTART;TZID=Europe/London:20260921T085500\r\nDTEND;TZID=Europe/London:20260921T094500\r\nSTATUS:CANCELLED\r\n");
        for (const QByteArray &order : { master + moved + off, off + moved + master }) {
            QCOMPARE(datesOf(calendar(order)), (QStringList{ u"2026-09-07 08:55"_s, u"2026-09-16 14:00"_s, u"2026-09-28 08:55"_s }));
            const Timetable t = timetableOf(applied(planTimetable(*readCalendar(calendar(order), reading()), state(), today), state()));
            const auto day = plannedSessions(t, QDate(2026, 9, 16), QDate(2026, 9, 16));
            QCOMPARE(day.size(), 1);
            QCOMPARE(day[0].id, sessionId(theSchool(), u"7A/MAT"_s, u"MAT"_s, QDate(2026, 9, 14), QTime(8, 55)));
            QCOMPARE(day[0].room, u"Hall"_s);
        }
    }

    void theNewestStateOfAnEventCounts()
    {
        const QByteArray three = vevent("SEQUENCE:3\r\nDTSTART:20260907T085500\r\nDURATION:PT50M\r\n"), one = vevent("SEQUENCE:1\r\nDTSTART:20260908T120000\r\nDURATION:PT50M\r\n");
        for (const QByteArray &order : { three + one, one + three })
            QCOMPARE(datesOf(calendar(order)), QStringList{ u"2026-09-07 08:55"_s });
        const QByteArray master = vevent("DTSTART:20260907T085500\r\nDURATION:PT50M\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n");
        const QByteArray moved = vevent("SEQUENCE:2\r\nRECURRENCE-ID:20260914T085500\r\nDTSTART:20260915T100000\r\nDURATION:PT50M\r\n");
        const QByteArray before = vevent("SEQUENCE:1\r\nRECURRENCE-ID:20260914T085500\r\nDTSTART:20260916T110000\r\nDURATION:PT50M\r\n");
        for (const QByteArray &order : { master + moved + before, before + master + moved })
            QCOMPARE(datesOf(calendar(order)), (QStringList{ u"2026-09-07 08:55"_s, u"2026-09-15 10:00"_s }));
    }

    void aLessonThatMovesHasNoPastAtItsNewTime()
    {
        const auto weekly = [](const QByteArray &time, const QByteArray &interval = {}) {
            return calendar(vevent("DTSTART;TZID=Europe/London:20260907T" + time + "\r\nDURATION:PT50M\r\nRRULE:FREQ=WEEKLY" + interval + ";UNTIL=20261218T235959Z\r\n"));
        };
        const QDate day(2026, 11, 21);
        for (const QByteArray &interval : { QByteArray(), QByteArray(";INTERVAL=2") }) {
            SchoolState s = applied(planTimetable(*readCalendar(weekly("080000", interval), reading()), state(), today), state());
            const auto lessons = [&s](QDate from, QDate to) {
                QStringList list;
                for (const PlannedSession &p : plannedSessions(timetableOf(s), from, to)) {
                    if (!p.cancelled)
                        list.append(p.date.toString(u"MM-dd "_s) + p.start.toString(u"HH:mm"_s));
                }
                return list;
            };
            const QStringList past = lessons(today, day.addDays(-1));
            QVERIFY(past.size() > 4);
            s = applied(planTimetable(*readCalendar(weekly("090000", interval), reading()), s, day), s);
            QCOMPARE(lessons(today, day.addDays(-1)), past);
            const QStringList next = lessons(day, day.addDays(14));
            QVERIFY(!next.isEmpty() && std::all_of(next.cbegin(), next.cend(), [](const QString &l) { return l.endsWith(u"09:00"); }));
            for (const int later : { 0, 1, 20 })
                QVERIFY(planTimetable(*readCalendar(weekly("090000", interval), reading()), s, day.addDays(later)).changes.isEmpty());
        }
    }

    void aCalendarUnderAnotherNameIsTheSame()
    {
        const auto named = [](const QByteArray &name, const QByteArray &time, const QByteArray &more = {}) {
            QByteArray all = more;
            for (const QByteArray uid : { "a", "b", "c" })
                all += vevent("DTSTART;TZID=Europe/London:202609" + QByteArray(uid == "a" ? "07" : uid == "b" ? "08" : "09") + 'T' + (uid == "a" ? time : QByteArray("085500")) + "\r\nDURATION:PT50M\r\nRRULE:FREQ=WEEKLY;UNTIL=20261218T235959Z\r\n", uid);
            return readCalendar(calendar(all).replace("X-WR-CALNAME:Test", "X-WR-CALNAME:" + name), reading());
        };
        SchoolState s = applied(planTimetable(*named("timetable", "085500"), state(), today), state());
        const SchoolPlan again = planTimetable(*named("timetable (1)", "085500"), s, today);
        QVERIFY(again.changes.isEmpty());
        QCOMPARE(again.problems.size(), 1);
        QVERIFY(!again.problems.constFirst().lost);
        s = applied(planTimetable(*named("timetable (2)", "100000"), s, today), s);
        QCOMPARE(plannedSessions(timetableOf(s), QDate(2026, 9, 7), QDate(2026, 9, 9)).size(), 3);
        // Another calendar is another one.
        const auto other = readCalendar(calendar(vevent("DTSTART:20260910T085500\r\nDURATION:PT50M\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n", "z")).replace("X-WR-CALNAME:Test", "X-WR-CALNAME:other"), reading());
        const SchoolPlan beside = planTimetable(*other, s, today);
        QCOMPARE(beside.count(SchoolChange::Kind::End), 0);
        QVERIFY(beside.problems.isEmpty());
    }

    void twoLessonsOfAClassAtOneTimeAreSaid()
    {
        const QByteArray rules[] = { "RRULE:FREQ=WEEKLY;COUNT=5\r\n", "" };
        for (const QByteArray &rule : rules) {
            const QByteArray at = "DTSTART:20260907T085500\r\nDURATION:PT50M\r\n" + rule;
            const SchoolPlan plan = planTimetable(*readCalendar(calendar(vevent(at + "LOCATION:R1\r\n", "g1") + vevent(at + "LOCATION:R2\r\n", "g2")), reading()), state(), today);
            QCOMPARE(plan.problems.size(), 1);
            QVERIFY(plan.problems.constFirst().lost);
            QVERIFY2(describe(plan.problems.constFirst()).contains(u"two lessons"_s), qPrintable(describe(plan.problems.constFirst())));
        }
    }

    void conflictsAreSaidBeforeTheImport()
    {
        const auto weekly = [](const QByteArray &code, const QByteArray &room, const QByteArray &uid) {
            return vevent("DTSTART:20260907T085500\r\nDURATION:PT50M\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\nLOCATION:" + room + "\r\n", uid).replace("7A/MAT", code);
        };
        const SchoolPlan plan = planTimetable(*readCalendar(calendar(weekly("7A/MAT", "R1", "a") + weekly("7B/MAT", "R1", "b") + weekly("7C/MAT", "R2", "c")), reading()), state(), today);
        const QList<ImportProblem> problems = conflictsMadeBy(plan, state(), today);
        QCOMPARE(problems.size(), 1); // of five weeks
        QCOMPARE(problems[0].kind, ImportProblem::Kind::RoomConflict);
        QVERIFY(!problems[0].lost);
        QCOMPARE(problems[0].args, (QStringList{ u"R1"_s, u"7A/MAT MAT"_s, u"7B/MAT MAT"_s, u"2026-09-07"_s, u"08:55"_s, u"5"_s }));
        const SchoolState before = applied(plan, state());
        QVERIFY(conflictsMadeBy({}, before, today).isEmpty());
        // What was there before is not said again; what another calendar adds is.
        const SchoolPlan other = planTimetable(*readCalendar(calendar(weekly("7D/MAT", "R2", "d")).replace("X-WR-CALNAME:Test", "X-WR-CALNAME:Other"), reading()), before, today);
        const QList<ImportProblem> more = conflictsMadeBy(other, before, today);
        QCOMPARE(more.size(), 1);
        QCOMPARE(more[0].args.mid(0, 3), (QStringList{ u"R2"_s, u"7C/MAT MAT"_s, u"7D/MAT MAT"_s }));
    }

    void whatCannotBeTakenOverIsSaid()
    {
        const auto file = readCalendar(calendar(vevent("DTSTART:20260907T085500\r\nDTEND:20260907T085500\r\n")
                                                + "BEGIN:VEVENT\r\nUID:z\r\nDTSTART:20260907T085500\r\nDTEND:20260907T094500\r\nSUMMARY:Chess club\r\nEND:VEVENT\r\n"),
                                       reading());
        QVERIFY(file);
        QCOMPARE(file->problems.size(), 2);
        QVERIFY(file->lessons.isEmpty() && file->changes.isEmpty());
        const auto nowhere = readCalendar(calendar(vevent("DTSTART;TZID=Nirgendwo:20260907T085500\r\nDTEND;TZID=Nirgendwo:20260907T094500\r\n")), reading());
        QVERIFY(nowhere && nowhere->changes.isEmpty());
        QCOMPARE(nowhere->problems.size(), 1);
        QVERIFY(nowhere->problems.constFirst().lost && describe(nowhere->problems.constFirst()).contains(u"\"Nirgendwo\""_s));
        QVERIFY(!readCalendar("no calendar", reading()));
        QVERIFY(!readCalendar("", reading()));
    }

    void eventsWithTimesCanBeClosuresOfAPartOfADay()
    {
        CalendarReading r = reading();
        r.closures = true;
        const auto file = readCalendar(calendar(vevent("DTSTART;TZID=Europe/London:20260907T130000\r\nDTEND;TZID=Europe/London:20260907T160000\r\nSUMMARY:Sports\r\nRRULE:FREQ=YEARLY;COUNT=2\r\n")), r);
        QVERIFY(file);
        QCOMPARE(file->closures.size(), 1); // the second is beyond the range
        QCOMPARE(file->closures[0].start, QTime(13, 0));
        QCOMPARE(file->closures[0].end, QTime(16, 0));
        QVERIFY(!file->closures[0].wholeDay());
    }

    void singleDaysOfAClosureAreMovedAndCancelled()
    {
        const QByteArray master = vevent("DTSTART;VALUE=DATE:20260907\r\nRRULE:FREQ=DAILY;COUNT=4\r\nEXDATE;VALUE=DATE:20260908\r\nSUMMARY:Holiday\r\n");
        const QByteArray off = vevent("RECURRENCE-ID;VALUE=DATE:20260909\r\nDTSTART;VALUE=DATE:20260909\r\nSTATUS:CANCELLED\r\n");
        const QByteArray moved = vevent("RECURRENCE-ID;VALUE=DATE:20260910\r\nDTSTART;VALUE=DATE:20260914\r\nSUMMARY:Holiday\r\n");
        const auto file = readCalendar(calendar(off + master + moved), reading());
        QVERIFY(file);
        QStringList days;
        for (const Closure &c : file->closures)
            days.append(c.from.toString(Qt::ISODate) + u'/' + c.to.toString(Qt::ISODate));
        days.sort();
        QCOMPARE(days, (QStringList{ u"2026-09-07/2026-09-07"_s, u"2026-09-14/2026-09-14"_s }));
    }

    void aCalendarThatWouldEndEverythingIsRefused()
    {
        QVERIFY(readCalendar(calendar({}), reading()).error().detail.contains(u"no events"_s));
        const QByteArray one = vevent("DTSTART:20260907T085500\r\nDURATION:PT50M\r\n");
        QCOMPARE(readCalendar(calendar("METHOD:CANCEL\r\n" + one), reading()).error().kind, Error::Kind::NotSupported);
    }

    void anyBytesAreSurvived()
    {
        const QByteArray whole = fixture(u"timetable-northfield.ics"_s).left(4000);
        for (qsizetype i = 0; i < whole.size(); i += 13) {
            QByteArray bytes = whole;
            bytes[i] = char(bytes[i] ^ 0x15);
            (void)readCalendar(bytes, reading());
            (void)readCalendar(whole.left(i), reading());
        }
    }
};

QTEST_GUILESS_MAIN(tst_ICalendar)
#include "tst_icalendar.moc"
