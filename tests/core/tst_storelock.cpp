// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// One process writes at a time, and a dead one keeps nobody out.
class tst_StoreLock : public QObject
{
    Q_OBJECT

private slots:
    void whoHoldsItKeepsOthersOut()
    {
        const LessonStore lesson(m_clock);
        for (int again = 0; again < 2; ++again) {
            const auto second = Store::open(lesson.options());
            QVERIFY(!second);
            QCOMPARE(second.error().kind, Error::Kind::Locked);
            QVERIFY(second.error().detail.contains(
                QString::number(QCoreApplication::applicationPid())));
        }
    }

    void whoDiedTakingItKeepsNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros, as after a power cut") << QByteArray(20, '\0');
        QTest::newRow("half a line") << QByteArray("12");
        QTest::newRow("a process that is gone") << QByteArray("999999999\nrollbook\n\n");
    }
    void whoDiedTakingItKeepsNobodyOut()
    {
        QFETCH(QByteArray, left);
        LessonStore lesson(m_clock);
        lesson.close();
        putBytes(lesson.path() + u"/rollbook.lock"_s, left);
        const auto opened = lesson.reopen();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(!Store::open(lesson.options())); // and it is held now
    }

private:
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(tst_StoreLock)
#include "tst_storelock.moc"
