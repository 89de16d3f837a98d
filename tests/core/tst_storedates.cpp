// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The school's zone decides what day it is, never the machine's. The tests run in Pacific/Chatham
/// (UTC+12:45, +13:45 in summer), where it is nearly always another day.
class tst_StoreDates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Pacific/Chatham");
        tzset();
    }

    void todayIsWhereTheSchoolIs_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char *name, const char *zone, const char *utc, QDate expected) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(utc) << expected;
        };
        row("London winter, before midnight", "Europe/London", "2026-01-15T23:59:59.999Z", { 2026, 1, 15 });
        row("London winter, midnight", "Europe/London", "2026-01-16T00:00:00Z", { 2026, 1, 16 });
        row("London summer, before midnight", "Europe/London", "2026-07-15T22:59:59.999Z", { 2026, 7, 15 });
        row("London summer, midnight", "Europe/London", "2026-07-15T23:00:00Z", { 2026, 7, 16 });
        row("London, the night the clocks go forward", "Europe/London", "2026-03-29T00:59:59Z", { 2026, 3, 29 });
        row("London, the night after", "Europe/London", "2026-03-29T23:00:00Z", { 2026, 3, 30 });
        row("London, the night the clocks go back", "Europe/London", "2026-10-24T23:00:00Z", { 2026, 10, 25 });
        row("London, the repeated hour", "Europe/London", "2026-10-25T01:30:00Z", { 2026, 10, 25 });
        row("London, the end of the long day", "Europe/London", "2026-10-25T23:59:59Z", { 2026, 10, 25 });
        row("Nairobi, midnight", "Africa/Nairobi", "2026-09-06T21:00:00Z", { 2026, 9, 7 });
        row("Nairobi, before midnight", "Africa/Nairobi", "2026-09-06T20:59:59.999Z", { 2026, 9, 6 });
        row("Kathmandu, a quarter", "Asia/Kathmandu", "2026-09-06T18:15:00Z", { 2026, 9, 7 });
        row("Kathmandu, before it", "Asia/Kathmandu", "2026-09-06T18:14:59.999Z", { 2026, 9, 6 });
        row("Apia, across the date line", "Pacific/Apia", "2026-09-06T11:00:00Z", { 2026, 9, 7 });
        row("Niue, the other side", "Pacific/Niue", "2026-09-07T10:59:59.999Z", { 2026, 9, 6 });
        row("Cairo skips midnight", "Africa/Cairo", "2026-04-23T22:00:00Z", { 2026, 4, 24 });
    }
    void todayIsWhereTheSchoolIs()
    {
        QFETCH(QString, zone);
        QFETCH(QString, utc);
        QCOMPARE(QTimeZone::systemTimeZoneId(), QByteArray("Pacific/Chatham"));
        QTEST(schoolToday(zone, FakeClock(utc).wallMs()), "expected");
    }

    void aSessionOpenedNearMidnightIsOfTheSchoolsDay()
    {
        FakeClock clock(u"2026-07-15T22:59:59Z"_s); // 23:59:59 in London
        LessonStore lesson(clock);
        QCOMPARE(lesson.session().date, QDate(2026, 7, 15));
        QCOMPARE(lesson.session().start, QTime(9, 45));
        QCOMPARE(lesson.session().zone, u"Europe/London"_s);
        clock.advance(1000);
        const auto next = lesson.store().openSession(mathematics());
        QCOMPARE(next->date, QDate(2026, 7, 16));
        QVERIFY(next->id != lesson.session().id);
        QCOMPARE(lesson.store().read().sessions({ .from = { 2026, 7, 16 }, .to = { 2026, 7, 16 }, .classCode = {} })->size(), 1);
    }

    void theDayOfADaylightSavingChangeIsOneDay()
    {
        FakeClock clock(u"2026-10-25T00:30:00Z"_s); // 01:30 summer time
        LessonStore lesson(clock);
        clock.advance(3'600'000); // 01:30 once more
        QCOMPARE(lesson.store().openSession(mathematics())->id, lesson.session().id);
        const auto nightLesson = lesson.store().openSession(mathematics({}, QTime(1, 30)));
        QCOMPARE(nightLesson->start, QTime(1, 30));
        QVERIFY(lesson.reopen());
        QCOMPARE(lesson.store().read().session(nightLesson->id)->start, QTime(1, 30));
    }

    void enrolmentBeginsOnTheSchoolsDay()
    {
        FakeClock clock(u"2026-07-15T23:30:00Z"_s); // the 16th in London, still the 15th in UTC
        LessonStore lesson(clock);
        QCOMPARE(lesson.store().read().students(u"7A"_s, { 2026, 7, 16 })->size(), 5);
        QCOMPARE(lesson.store().read().students(u"7A"_s, { 2026, 7, 15 })->size(), 0);
    }

    void aRegisterOfAnEarlierDayTakesTodaysClass()
    {
        FakeClock clock;
        LessonStore lesson(clock);
        const auto earlier = lesson.store().openSession(mathematics({ 2026, 9, 1 }));
        QCOMPARE(earlier->date, QDate(2026, 9, 1));
        QCOMPARE(lesson.store().read().registerOf(earlier->id)->rows.size(), 5);
    }
};

QTEST_GUILESS_MAIN(tst_StoreDates)
#include "tst_storedates.moc"
