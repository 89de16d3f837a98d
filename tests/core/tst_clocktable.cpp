// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/delivery.h"

#include <QLoggingCategory>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour,
                 year = 365 * day;

/// How a clock goes wrong between two marks: the wall jumps, the monotonic time goes its own way.
void steps()
{
    QTest::addColumn<qint64>("jump");
    const auto row = [](const char *name, qint64 jump) { QTest::newRow(name) << jump; };
    row("1 s ahead", second);
    row("1 s back", -second);
    row("a minute ahead", minute);
    row("a minute back", -minute);
    row("an hour ahead, as when summer begins", hour);
    row("an hour back, as when summer ends", -hour);
    row("8 h ahead, as after a night's sleep", 8 * hour);
    row("a day ahead", day);
    row("a day back", -day);
    row("a year ahead", year);
    row("a year back", -year);
    row("10 years ahead", 10 * year);
    row("10 years back", -10 * year);
    row("back to 1970", -FakeClock().wallMs());
    row("before 1970", -FakeClock().wallMs() - year);
    row("not at all", 0);
}

} // namespace

/// The device's clock is wrong in every way that it can be: order, days and waiting stay right.
class tst_ClockTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }

    void stampsRiseWhateverTheClockDoes_data() { steps(); }
    void stampsRiseWhateverTheClockDoes()
    {
        QFETCH(qint64, jump);
        FakeClock clock;
        LessonStore lesson(clock);
        QVERIFY(lesson.mark(0, Status::Present));
        jumpBy(clock, jump); // in the middle of a session
        QVERIFY(lesson.mark(0, Status::Late));
        QVERIFY(lesson.mark(1, Status::Present));
        clock.advance(minute);
        QVERIFY(lesson.reopen()); // a restart must not forget how far it was
        QVERIFY(lesson.mark(1, Status::Late));
        jumpBy(clock, -jump); // somebody puts it right
        QVERIFY(lesson.reopen());
        QVERIFY(lesson.mark(1, Status::Absent));
        expectRising(lesson);
        QCOMPARE(lesson.state(0).mark.value.status,
                 Status::Late); // the last edit is the one that counts
        QCOMPARE(lesson.state(1).mark.value.status, Status::Absent);
        QVERIFY(lesson.store().read().audit()->intact);
    }

    void stampsRiseWhenTheStoreIsRebuiltAtAnotherTime_data() { steps(); }
    void stampsRiseWhenTheStoreIsRebuiltAtAnotherTime()
    {
        QFETCH(qint64, jump);
        FakeClock clock;
        LessonStore lesson(clock);
        QVERIFY(lesson.mark(0, Status::Present));
        jumpBy(clock, jump);
        QVERIFY(lesson.mark(0, Status::Late));
        lesson.close();
        putBytes(lesson.database(), "garbage");
        jumpBy(clock, -jump);
        QVERIFY(lesson.reopen());
        QVERIFY(lesson.mark(0, Status::Absent));
        expectRising(lesson);
        QCOMPARE(lesson.state(0).mark.value.status, Status::Absent);
    }

    /// Whatever was to be tried later is tried within the longest wait there is, not in ten years.
    void nothingWaitsForYears_data() { steps(); }
    void nothingWaitsForYears()
    {
        QFETCH(qint64, jump);
        for (const bool refused : { false, true })
            expectDueSoon(jump, refused);
    }

    void todayIsTheSchoolsDayAfterEveryStep_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QByteArray>("machine");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char *name, const char *utc, const char *machine,
                            QDate expected) {
            QTest::newRow(name) << QString::fromLatin1(utc) << QByteArray(machine) << expected;
        };
        row("before summer time", "2026-03-29T00:59:59Z", "Europe/London", { 2026, 3, 29 });
        row("after it began", "2026-03-29T23:00:00Z", "Europe/London", { 2026, 3, 30 });
        row("the machine goes to New York", "2026-09-07T23:30:00Z", "America/New_York",
            { 2026, 9, 8 });
        row("the machine goes to Kiritimati", "2026-09-07T11:00:00Z", "Pacific/Kiritimati",
            { 2026, 9, 7 });
        row("1970", "1970-01-01T00:00:00Z", "UTC",
            { 1970, 1, 1 }); // London kept summer time all that winter
        row("1969", "1969-12-31T22:59:59Z", "UTC", { 1969, 12, 31 });
        row("2036", "2036-02-07T06:28:16Z", "UTC", { 2036, 2, 7 });
        row("2038", "2038-01-19T03:14:08Z", "UTC", { 2038, 1, 19 });
    }
    void todayIsTheSchoolsDayAfterEveryStep()
    {
        QFETCH(QString, utc);
        QFETCH(QByteArray, machine);
        const QByteArray before = qgetenv("TZ");
        FakeClock clock(utc);
        LessonStore lesson(clock);
        qputenv("TZ", machine); // the zone changes under a running program
        tzset();
        const auto session = lesson.store().openSession(mathematics());
        qputenv("TZ", before);
        tzset();
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
        QTEST(session->date, "expected");
    }

    void aStampThatDoesNotRiseWouldBeSeen()
    {
        FakeClock clock;
        LessonStore lesson(clock);
        QVERIFY(lesson.mark(0, Status::Present));
        QVERIFY(lesson.mark(0, Status::Late));
        QVERIFY(rising(lesson));
        QCOMPARE(
            meddle(
                lesson.database(),
                u"DROP TRIGGER event_no_update; UPDATE event SET hlc='0' WHERE seq=(SELECT max(seq) FROM event)"_s),
            QString());
        QVERIFY(!rising(lesson));
    }

private:
    void expectDueSoon(qint64 jump, bool refused)
    {
        Delivery d;
        QVERIFY(d.lesson.mark(0, Status::Present));
        jumpBy(d.clock, jump); // the wait is reckoned with a wrong clock ...
        d.settle(d.look(),
                 { .outcome = refused ? SendResult::Outcome::Refused : SendResult::Outcome::NotSent,
                   .reason = u"why"_s,
                   .http = refused ? 400 : 0 });
        QVERIFY(d.lesson.mark(1, Status::Present)); // ... and so is this one's
        jumpBy(d.clock, -jump); // put right
        d.restart();
        if (auto recovered = d.outbox->recover(); !recovered)
            QFAIL(qPrintable(recovered.error().detail));
        d.clock.advance(2 * day
                        + hour); // refused marks are tried once a day, and a day off is no matter
        const auto next = d.outbox->next(d.clock.wallMs(), hour);
        QVERIFY(next);
        QVERIFY2(next->work, qPrintable(u"due in %1 days"_s.arg((next->wakeAt - d.clock.wallMs()) / day)));
        QCOMPARE(d.look().items.size(), 2); // all that is owed, not only the session's oldest
    }
    static void jumpBy(FakeClock &clock, qint64 ms)
    {
        clock.set(QDateTime::fromMSecsSinceEpoch(clock.wallMs() + ms, Qt::UTC)
                      .toString(Qt::ISODateWithMs));
    }
    static bool rising(LessonStore &lesson)
    {
        QString last;
        bool rises = true;
        const auto read = lesson.store().database().each(
            u"SELECT hlc FROM event WHERE entity='mark' ORDER BY seq"_s, {}, [&](const Row &row) {
                rises = rises && row.text(0) > last;
                last = row.text(0);
            });
        return read && rises && !last.isEmpty();
    }
    static void expectRising(LessonStore &lesson) { QVERIFY(rising(lesson)); }
};

QTEST_GUILESS_MAIN(tst_ClockTable)
#include "tst_clocktable.moc"
