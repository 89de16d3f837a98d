// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/retry.h"

#include <QTest>

#include <limits>

using namespace rollbook;

class tst_Retry : public QObject
{
    Q_OBJECT

private slots:
    void theCeilingDoublesUntilItIsReached_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("ceiling");
        const auto row = [](int failures, qint64 ceiling) { QTest::addRow("%d", failures) << failures << ceiling; };
        row(1, 4000);
        row(2, 8000);
        row(3, 16'000);
        row(4, 32'000);
        row(5, 64'000);
        row(6, 128'000);
        row(7, 256'000);
        row(8, 512'000);
        row(9, 900'000);
        row(10, 900'000);
        row(1000, 900'000);
        row(std::numeric_limits<int>::max(), 900'000);
        row(0, 4000);
        row(-7, 4000);
    }
    void theCeilingDoublesUntilItIsReached()
    {
        QFETCH(int, failures);
        QFETCH(qint64, ceiling);
        QCOMPARE(retryDelayMs(failures, 0.5), ceiling / 2);
        QVERIFY(retryDelayMs(failures, 0.999999) < ceiling);
        QCOMPARE(retryDelayMs(failures, 0), 200); // never at once, or a school's devices arrive together
    }

    void itIsSpreadEvenly()
    {
        qint64 last = 0;
        for (int i = 0; i < 1000; ++i) {
            const qint64 delay = retryDelayMs(6, i / 1000.0);
            QVERIFY(delay >= last && delay >= 200 && delay < 128'000);
            last = delay;
        }
    }
};

QTEST_GUILESS_MAIN(tst_Retry)
#include "tst_retry.moc"
