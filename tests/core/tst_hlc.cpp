// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hlc.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include "core/store/database.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_Hlc : public QObject
{
    Q_OBJECT

private slots:
    void followsTheWallClock()
    {
        HybridClock clock(u"dev"_s, {});
        QCOMPARE(clock.next(1'788'000'000'000), u"1788000000000.00000.dev"_s);
        QCOMPARE(clock.next(1'788'000'000'001), u"1788000000001.00000.dev"_s);
    }

    void neverGoesBackWhateverTheClockDoes()
    {
        HybridClock clock(u"dev"_s, {});
        QString previous;
        const qint64 noon = 1'788'000'000'000;
        for (const qint64 ms : { noon, noon, noon - 1, noon - 10LL * 365 * 86'400'000, qint64(0), noon + 1, noon, noon + 86'400'000, noon }) {
            const QString stamp = clock.next(ms);
            QVERIFY2(stamp > previous, qPrintable(stamp));
            QCOMPARE(stamp.size(), 13 + 1 + 5 + 1 + 3);
            previous = stamp;
        }
    }

    void aFullCounterBorrowsAMillisecond()
    {
        HybridClock clock(u"dev"_s, u"1788000000000.99999.dev"_s);
        QCOMPARE(clock.next(5), u"1788000000001.00000.dev"_s);
    }

    void continuesFromTheHighestStampSeen()
    {
        HybridClock clock(u"new"_s, u"1788000000000.00041.old"_s);
        QCOMPARE(clock.next(1'700'000'000'000), u"1788000000000.00042.new"_s);
    }

    void nonsenseAsAHeightIsNoHeight()
    {
        for (const QString &high : { u""_s, u"x"_s, u"1.2"_s, u"a.b.c"_s }) {
            HybridClock clock(u"dev"_s, high);
            QCOMPARE(clock.next(1'788'000'000'000), u"1788000000000.00000.dev"_s);
        }
    }

    void aRestartWithTheClockSetBackGivesHigherStamps()
    {
        FakeClock clock;
        LessonStore lesson(clock);
        const auto highest = [&] { return lesson.store().database().value(u"SELECT max(hlc) FROM event"_s).value()->toString(); };
        QVERIFY(lesson.mark(0, Status::Present));
        const QString before = highest();
        for (const QString &utc : { u"2016-01-01T00:00:00Z"_s, u"1970-01-01T00:00:01Z"_s, u"2036-01-01T00:00:00Z"_s, u"2026-09-07T08:00:00Z"_s }) {
            const QString last = highest();
            clock.set(utc);
            QVERIFY(lesson.reopen());
            QVERIFY(lesson.mark(1, lesson.state(1).mark.value.status == Status::Late ? Status::Absent : Status::Late));
            QVERIFY(highest() > last);
            const QString newest = lesson.store().database().value(u"SELECT hlc FROM event ORDER BY seq DESC LIMIT 1"_s).value()->toString();
            QCOMPARE(newest, highest());
        }
        QVERIFY(highest() > before);
        QVERIFY(lesson.store().read().audit()->intact);
    }
};

QTEST_GUILESS_MAIN(tst_Hlc)
#include "tst_hlc.moc"
