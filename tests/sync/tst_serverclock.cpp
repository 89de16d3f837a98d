// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverclock.h"

#include <QTest>

using namespace rollbook;

namespace {

constexpr qint64 wall = 1'795'000'000'000; // when the monotonic clock was 0
constexpr qint64 day = 24LL * 3600 * 1000;

TargetId server(uint n) { return TargetId(QUuid(n, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)); }

} // namespace

/// How far ahead the servers are, out of what each of them says.
class tst_ServerClock : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownBeforeAServerHasAnswered()
    {
        ServerClock clock;
        QVERIFY(!clock.offsetMs(0));
        clock.add(server(1), { 700, 5001, 1000, wall + 1000 }); // on the way for too long
        clock.add(server(1), { 700, -1, 1000, wall + 1000 }); // the clock jumped in between
        QVERIFY(!clock.offsetMs(1000));
        clock.add(server(1), { 700, 5000, 1000, wall + 1000 });
        QCOMPARE(clock.offsetMs(1000).value_or(-1), 700);
    }

    void theShortestWayCounts()
    {
        ServerClock clock;
        clock.add(server(1), { 900, 400, 1000, wall + 1000 });
        clock.add(server(1), { 500, 20, 2000, wall + 2000 });
        clock.add(server(1), { 100, 300, 3000, wall + 3000 });
        QCOMPARE(clock.offsetMs(4000).value_or(-1), 500);
        clock.add(server(1), { 520, 20, 4000, wall + 4000 }); // as short, and newer
        QCOMPARE(clock.offsetMs(4000).value_or(-1), 520);
    }

    /// The shortest way was before the jump: believed afterwards, it would make the jump the servers' time.
    void whatWasHeardBeforeTheClockWasSetIsForgotten()
    {
        ServerClock clock;
        clock.add(server(1), { 500, 20, 1000, wall + 1000 });
        clock.add(server(2), { 500, 20, 1000, wall + 1000 });
        constexpr qint64 jump = 36LL * 3600 * 1000;
        clock.add(server(1), { 500 - jump, 300, 2000, wall + jump + 2000 });
        QCOMPARE(clock.offsetMs(2000).value_or(-1), 500 - jump);
        clock.add(server(1), { 500, 300, 3000, wall + 3000 }); // and back
        QCOMPARE(clock.offsetMs(3000).value_or(-1), 500);
        clock.add(server(1), { 400, 200, 4000, wall + 5500 }); // NTP slews, and steps by little
        QCOMPARE(clock.offsetMs(4000).value_or(-1), 400);
        clock.add(server(1), { 300, 300, 5000, wall + 6600 });
        QCOMPARE(clock.offsetMs(5000).value_or(-1), 400);
    }

    void aDayOldSampleDoesNot()
    {
        ServerClock clock;
        clock.add(server(1), { 500, 20, 1000, wall + 1000 });
        clock.add(server(1), { 900, 400, 2000, wall + 2000 });
        QCOMPARE(clock.offsetMs(1000 + day - 1).value_or(-1), 500);
        QCOMPARE(clock.offsetMs(1000 + day).value_or(-1), 900);
        QVERIFY(!clock.offsetMs(2000 + day));
    }

    void oneWrongServerDoesNotSetTheTime()
    {
        ServerClock clock;
        clock.add(server(1), { 3'600'000, 1, 1000, wall + 1000 });
        clock.add(server(2), { 100, 900, 1000, wall + 1000 });
        clock.add(server(3), { 200, 900, 1000, wall + 1000 });
        QCOMPARE(clock.offsetMs(1000).value_or(-1), 200);
    }

    void manySamplesOfOneServerAreOneVoice()
    {
        ServerClock clock;
        for (int i = 0; i < 100; ++i)
            clock.add(server(1), { 3'600'000, 1, 1000 + i, wall + 1000 + i });
        clock.add(server(2), { 100, 900, 1000, wall + 1000 });
        clock.add(server(3), { 200, 900, 1000, wall + 1000 });
        QCOMPARE(clock.offsetMs(2000).value_or(-1), 200);
    }

    void onlyTheNewestThirtyTwoAreKept()
    {
        ServerClock clock;
        clock.add(server(1), { 500, 1, 1000, wall + 1000 });
        for (int i = 0; i < 31; ++i)
            clock.add(server(1), { 900, 10, 2000 + i, wall + 2000 + i });
        QCOMPARE(clock.offsetMs(3000).value_or(-1), 500);
        clock.add(server(1), { 900, 10, 2100, wall + 2100 });
        QCOMPARE(clock.offsetMs(3000).value_or(-1), 900);
    }
};

QTEST_APPLESS_MAIN(tst_ServerClock)
#include "tst_serverclock.moc"
