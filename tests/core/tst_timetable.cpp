// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/localtime.h"
#include "core/school/sessionlife.h"
#include "core/school/timetable.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

SchoolId theSchool() { return schoolId(u"NF"_s); } // not a constant: ids.cpp has one of its own that it needs

Timetable autumn()
{
    Timetable t{ .school = theSchool() };
    t.terms = { { u"y"_s, u"2026-2027"_s, u"schoolYear"_s, QDate(2026, 9, 1), QDate(2027, 7, 15), {}, 2027 },
                { u"t1"_s, u"Autumn"_s, u"term"_s, QDate(2026, 9, 1), QDate(2026, 12, 18), u"y"_s, 2027 },
                { u"t2"_s, u"Spring"_s, u"term"_s, QDate(2027, 1, 4), QDate(2027, 3, 26), u"y"_s, 2027 } };
    t.closures = { { u"Half term"_s, QDate(2026, 10, 26), QDate(2026, 10, 30), {}, {}, {} } };
    return t;
}

TimetableSlot lesson(int weekday, const QString &start, const QString &end, const QString &code = u"7A"_s)
{
    return { .classCode = code, .subjectCode = u"MAT"_s, .teacher = u"T1"_s, .weekday = weekday,
             .start = QTime::fromString(start, u"HH:mm"_s), .end = QTime::fromString(end, u"HH:mm"_s), .room = u"R1"_s };
}

QStringList days(const QList<PlannedSession> &sessions)
{
    QStringList list;
    for (const PlannedSession &s : sessions)
        list.append(s.date.toString(u"MM-dd"_s));
    return list;
}

} // namespace

class tst_Timetable : public QObject
{
    Q_OBJECT

private slots:
    void everyDateOfARangeButNoHoliday()
    {
        Timetable t = autumn();
        t.lessons = { lesson(1, u"08:55"_s, u"09:45"_s) };
        const auto sessions = plannedSessions(t, QDate(2026, 10, 1), QDate(2026, 11, 30));
        QCOMPARE(days(sessions), (QStringList{ u"10-05"_s, u"10-12"_s, u"10-19"_s, u"11-02"_s, u"11-09"_s, u"11-16"_s, u"11-23"_s, u"11-30"_s }));
        QVERIFY(plannedSessions(t, QDate(2026, 12, 19), QDate(2027, 1, 3)).isEmpty()); // between terms, in the year
        QCOMPARE(sessions.constFirst().id, sessionId(theSchool(), u"7A"_s, u"MAT"_s, QDate(2026, 10, 5), QTime(8, 55)));
    }

    void aPartOfADayTakesWhatItTouches_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("left");
        QTest::newRow("all") << u"08:00"_s << u"16:00"_s << 0;
        QTest::newRow("ends as it begins") << u"08:00"_s << u"08:55"_s << 2;
        QTest::newRow("a minute in") << u"08:00"_s << u"08:56"_s << 1;
        QTest::newRow("between") << u"09:45"_s << u"10:55"_s << 2;
        QTest::newRow("the second") << u"11:00"_s << u"16:00"_s << 1;
    }
    void aPartOfADayTakesWhatItTouches()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(int, left);
        Timetable t = autumn();
        t.lessons = { lesson(1, u"08:55"_s, u"09:45"_s), lesson(1, u"10:55"_s, u"11:45"_s) };
        t.closures.append({ u"Sports"_s, QDate(2026, 9, 7), QDate(2026, 9, 7), QTime::fromString(start, u"HH:mm"_s), QTime::fromString(end, u"HH:mm"_s), {} });
        QCOMPARE(plannedSessions(t, QDate(2026, 9, 7), QDate(2026, 9, 7)).size(), left);
    }

    void weeksOfACycleAreCountedInCalendarOrTeachingWeeks()
    {
        Timetable t = autumn();
        t.cycle = { 2, QDate(2026, 9, 9), false };
        t.lessons = { lesson(1, u"08:55"_s, u"09:45"_s) };
        t.lessons[0].week = 1;
        QCOMPARE(days(plannedSessions(t, QDate(2026, 9, 1), QDate(2026, 11, 16))),
                 (QStringList{ u"09-07"_s, u"09-21"_s, u"10-05"_s, u"10-19"_s, u"11-02"_s, u"11-16"_s }));
        t.cycle.teachingWeeksOnly = true; // the week off does not count: after A of the 19th comes B on the 2nd
        QCOMPARE(days(plannedSessions(t, QDate(2026, 9, 1), QDate(2026, 11, 16))),
                 (QStringList{ u"09-07"_s, u"09-21"_s, u"10-05"_s, u"10-19"_s, u"11-09"_s }));
        t.lessons[0].week = 2;
        QVERIFY(days(plannedSessions(t, QDate(2026, 9, 1), QDate(2026, 11, 16))).contains(u"11-02"_s));
        // Also before the anchor.
        t.cycle.anchor = QDate(2026, 11, 9);
        QCOMPARE(cycleWeek(t, QDate(2026, 11, 3)), 2);
        QCOMPARE(cycleWeek(t, QDate(2026, 10, 20)), 1);
    }

    void whatIsUnlikeItsWeekKeepsItsId()
    {
        Timetable t = autumn();
        t.lessons = { lesson(1, u"08:55"_s, u"09:45"_s) };
        const QDate monday(2026, 9, 7);
        LessonChange moved{ .kind = LessonChange::Kind::Changed, .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = monday, .start = QTime(8, 55),
                            .newDate = monday.addDays(2), .newStart = QTime(14, 0), .room = u"Hall"_s, .teacher = u"T2"_s, .reason = u"trip"_s };
        LessonChange off{ .kind = LessonChange::Kind::Cancelled, .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = monday.addDays(7), .start = QTime(8, 55), .reason = u"exam"_s };
        LessonChange makeup{ .kind = LessonChange::Kind::Extra, .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = QDate(2026, 9, 19), .start = QTime(10, 0),
                             .newEnd = QTime(10, 50), .reason = u"makeup"_s };
        t.changes = { moved, off, makeup };
        const auto sessions = plannedSessions(t, monday, monday.addDays(13));
        QCOMPARE(sessions.size(), 3);
        QCOMPARE(sessions[0].id, sessionId(theSchool(), u"7A"_s, u"MAT"_s, monday, QTime(8, 55)));
        QCOMPARE(sessions[0].date, monday.addDays(2));
        QCOMPARE(sessions[0].end, QTime(14, 50)); // as long as it was
        QVERIFY(sessions[0].moved() && sessions[0].substituted);
        QCOMPARE(sessions[0].teacher, u"T2"_s);
        QVERIFY(sessions[1].cancelled);
        QCOMPARE(sessions[1].reason, u"exam"_s);
        QVERIFY(sessions[2].extra);
        // Moved into a range from outside it, and out of one.
        QCOMPARE(plannedSessions(t, monday.addDays(1), monday.addDays(3)).size(), 1);
        QCOMPARE(plannedSessions(t, monday, monday.addDays(1)).size(), 0);
        // A day that turns out to be closed takes the makeup lesson as well.
        t.closures.append({ u"Snow"_s, QDate(2026, 9, 19), QDate(2026, 9, 19), {}, {}, {} });
        QCOMPARE(plannedSessions(t, monday, monday.addDays(13)).size(), 2);
    }

    void conflictsAreOfTeacherRoomAndClass()
    {
        Timetable t = autumn();
        t.lessons = { lesson(1, u"08:55"_s, u"09:45"_s), lesson(1, u"09:30"_s, u"10:20"_s, u"7B"_s), lesson(1, u"10:20"_s, u"11:10"_s, u"7C"_s) };
        t.lessons[1].room = u"R2"_s;
        const QDate monday(2026, 9, 7);
        auto conflicts = conflictsOf(plannedSessions(t, monday, monday));
        QCOMPARE(conflicts.size(), 1); // touching is no overlap
        QCOMPARE(conflicts[0].what, TimetableConflict::What::Teacher);
        QCOMPARE(conflicts[0].name, u"T1"_s);
        t.lessons[1].room = u"R1"_s;
        t.lessons[1].classCode = u"7A"_s;
        t.lessons[1].subjectCode = u"ENG"_s;
        QCOMPARE(conflictsOf(plannedSessions(t, monday, monday)).size(), 3);
        t.changes = { { .kind = LessonChange::Kind::Cancelled, .classCode = u"7A"_s, .subjectCode = u"ENG"_s, .date = monday, .start = QTime(9, 30) } };
        QCOMPARE(conflictsOf(plannedSessions(t, monday, monday)).size(), 0);
    }

    void wallTimesAtAClockChange_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("wall");
        QTest::addColumn<QString>("utc");
        QTest::newRow("summer") << QByteArray("Europe/London") << u"2026-10-23T09:00"_s << u"2026-10-23T08:00:00Z"_s;
        QTest::newRow("winter") << QByteArray("Europe/London") << u"2026-10-26T09:00"_s << u"2026-10-26T09:00:00Z"_s;
        QTest::newRow("twice: the first") << QByteArray("Europe/London") << u"2026-10-25T01:30"_s << u"2026-10-25T00:30:00Z"_s;
        QTest::newRow("skipped: offset before") << QByteArray("Europe/London") << u"2026-03-29T01:30"_s << u"2026-03-29T01:30:00Z"_s;
        QTest::newRow("quarter hours") << QByteArray("Asia/Kathmandu") << u"2026-06-01T09:00"_s << u"2026-06-01T03:15:00Z"_s;
        QTest::newRow("half an hour of summer") << QByteArray("Australia/Lord_Howe") << u"2026-10-05T09:00"_s << u"2026-10-04T22:00:00Z"_s;
        QTest::newRow("Lord Howe, skipped") << QByteArray("Australia/Lord_Howe") << u"2026-10-04T02:15"_s << u"2026-10-03T15:45:00Z"_s;
        QTest::newRow("Chatham") << QByteArray("Pacific/Chatham") << u"2026-09-28T09:00"_s << u"2026-09-27T19:15:00Z"_s;
    }
    void wallTimesAtAClockChange()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, wall);
        QFETCH(QString, utc);
        const QDateTime at = QDateTime::fromString(wall, u"yyyy-MM-ddTHH:mm"_s);
        const qint64 instant = instantOf(at.date(), at.time(), QTimeZone(zone));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODate), utc);
    }

    /// Random calendars and rules: what must hold for every one.
    void holdsForAnyCalendar()
    {
        const QList<QByteArray> zones{ "Europe/London", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Chatham", "America/St_Johns",
                                       "Africa/Casablanca", "Asia/Kolkata", "UTC", "America/Sao_Paulo" };
        QRandomGenerator random(20260907);
        const auto below = [&](int n) { return int(random.bounded(n)); };
        int opened = 0, late = 0, moved = 0, shifted = 0;
        for (int round = 0; round < 300; ++round) {
            Timetable t{ .school = theSchool() };
            const QByteArray zone = zones[below(int(zones.size()))];
            const QTimeZone at(zone);
            QDate first = QDate(2026, 8, 20).addDays(below(300));
            int shiftDay = 0; // of the week; in each second round the clocks change soon after the first day
            if (const QDateTime next = at.nextTransition(QDateTime(first, QTime(0, 0), at)).atUtc; round % 2 == 1 && next.isValid()) {
                const QDate day = localTimeOf(next.toMSecsSinceEpoch(), at).date;
                first = day.addDays(-below(8));
                shiftDay = day.dayOfWeek();
            }
            const QDate last = first.addDays(below(45));
            for (int i = below(3); i > 0; --i) {
                const QDate from = first.addDays(below(40) - 10);
                t.terms.append({ QString::number(i), {}, below(2) ? u"term"_s : u"schoolYear"_s, from, from.addDays(10 + below(40)), {}, 2027 });
            }
            for (int i = below(4); i > 0; --i) {
                const QDate from = first.addDays(below(40));
                Closure closure{ u"c"_s, from, from.addDays(below(7)), {}, {}, {} };
                if (below(2)) {
                    closure.start = QTime(8 + below(6), below(60));
                    closure.end = closure.start.addSecs(60 * (1 + below(200)));
                }
                t.closures.append(closure);
            }
            t.cycle = { 1 + below(2), first.addDays(below(60) - 30), below(2) == 1 };
            for (int i = 1 + below(12); i > 0; --i) {
                TimetableSlot s = lesson(shiftDay > 0 && below(2) ? shiftDay : 1 + below(7), u"00:00"_s, u"00:01"_s, u"C%1"_s.arg(below(3)));
                s.start = QTime(below(22), below(60));
                s.end = s.start.addSecs(60 * (1 + below(90)));
                s.week = below(3);
                t.lessons.append(s);
                if (below(4) == 0) // the same lesson from two sources
                    t.lessons.append(s);
                if (below(3) == 0) {
                    const QDate day = first.addDays(below(45));
                    t.changes.append({ .kind = LessonChange::Kind(below(3)), .classCode = s.classCode, .subjectCode = s.subjectCode,
                                       .date = day.addDays(s.weekday - day.dayOfWeek()), .start = s.start, .newDate = below(2) ? first.addDays(below(50)) : QDate(),
                                       .newStart = s.start, .newEnd = s.end });
                }
            }
            const auto sessions = plannedSessions(t, first, last);
            QCOMPARE(plannedSessions(t, first, last), sessions);
            QSet<SessionId> ids;
            for (const PlannedSession &s : sessions) {
                QVERIFY(!ids.contains(s.id)); // no session twice
                ids.insert(s.id);
                QVERIFY(s.date >= first && s.date <= last);
                QCOMPARE(s.id, sessionId(theSchool(), s.classCode, s.subjectCode, s.scheduledDate, s.scheduledStart));
                moved += s.moved();
                for (const Closure &c : t.closures) // none on a holiday
                    QVERIFY(s.cancelled || s.date < c.from || s.date > c.to || (!c.wholeDay() && (s.start >= c.end || s.end <= c.start)));
                const qint64 dayMs = instantOf(s.date.addDays(1), QTime(0, 0), at) - instantOf(s.date, QTime(0, 0), at);
                shifted += dayMs != 24 * 3600'000; // the clocks change on that day
                checkLife(s, zone, below, opened, late);
            }
            // Day by day gives what the whole range gives.
            QList<PlannedSession> piecewise;
            for (QDate day = first; day <= last; day = day.addDays(1))
                piecewise += plannedSessions(t, day, day);
            QCOMPARE(piecewise.size(), sessions.size());
            for (const PlannedSession &s : piecewise)
                QVERIFY(ids.contains(s.id));
        }
        QVERIFY2(opened > 500 && late > 100 && moved > 20 && shifted > 100, qPrintable(u"%1 %2 %3 %4"_s.arg(opened).arg(late).arg(moved).arg(shifted)));
    }

private:
    template<typename Below>
    static void checkLife(const PlannedSession &s, const QByteArray &zone, Below below, int &opened, int &late)
    {
        const SchoolRules rules{ .graceMinutes = below(30), .minimumMinutes = below(30) };
        const qint64 minute = 60'000, grace = rules.graceMinutes * minute;
        const SessionSpan span = spanOf(s.date, s.start, s.end, zone, rules);
        QVERIFY(span.end > span.start);
        // The wall clock shows the start at the start, unless the clocks skipped it.
        const LocalTime wall = localTimeOf(span.start, QTimeZone(zone));
        QVERIFY((wall.date == s.date && wall.time == s.start) || instantOf(wall.date, wall.time, QTimeZone(zone)) == span.start);
        bool isOpen = false, wasOpen = false, closed = false;
        for (qint64 now = span.start - 90 * minute; now <= span.end + 90 * minute; now += minute / 2) {
            const bool opens = opensByItself(span, now, rules), closes = closesByItself(span, now, rules);
            QVERIFY(!(opens && closes));
            QCOMPARE(opens, now >= span.start - grace && now < span.end);
            if (opens && !closed)
                isOpen = wasOpen = true;
            if (closes && isOpen) {
                isOpen = false;
                closed = true;
                QVERIFY(now > span.end + grace);
            }
            const StatusValue value = arrival(span.start, now, rules);
            QCOMPARE(value.status == Status::Late, now > span.start + grace); // strictly after
            if (value.status == Status::Late) {
                QCOMPARE(qint64(*value.minutesLate), std::min<qint64>(600, (now - span.start) / minute));
                ++late;
            }
        }
        QVERIFY(wasOpen && closed);
        ++opened;
    }
};

QTEST_GUILESS_MAIN(tst_Timetable)
#include "tst_timetable.moc"
