// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlelock.h"
#include "tests/support/fakeclock.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace rollbook;

/// When does a device lock that nobody touches?
class tst_IdleLock : public QObject
{
    Q_OBJECT

private slots:
    void locksOnceWhenNobodyTouchesIt()
    {
        SystemClock clock;
        IdleLock lock(clock);
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.begin(150);
        QVERIFY(lock.isOn());
        QTRY_COMPARE(idle.size(), 1);
        QVERIFY(!lock.isOn());
    }

    void aKeyPutsItOffWithoutTouchingTheTimer()
    {
        FakeClock clock;
        IdleLock lock(clock);
        QSignalSpy idle(&lock, &IdleLock::idle);
        QLineEdit field;
        field.show();
        lock.begin(60'000);
        const int timers = int(lock.findChildren<QTimer *>().size());
        clock.advance(59'000);
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(field.text(), QStringLiteral("a"));
        clock.advance(59'000);
        QTest::mouseClick(&field, Qt::LeftButton);
        QCOMPARE(idle.size(), 0);
        QCOMPARE(int(lock.findChildren<QTimer *>().size()), timers);
    }

    /// The device slept: the key that wakes it is nobody's yet.
    void theKeyThatComesTooLateIsNotLetThrough()
    {
        FakeClock clock;
        IdleLock lock(clock);
        QSignalSpy idle(&lock, &IdleLock::idle);
        QLineEdit field;
        field.show();
        lock.begin(60'000);
        clock.advance(60'000);
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(idle.size(), 1);
        QVERIFY(field.text().isEmpty());
        QTest::qWait(0);
        QTest::keyClick(&field, Qt::Key_B); // it is off now: whoever listens has locked
        QCOMPARE(field.text(), QStringLiteral("b"));
    }

    void offIsOff()
    {
        FakeClock clock;
        IdleLock lock(clock);
        QSignalSpy idle(&lock, &IdleLock::idle);
        lock.begin(0);
        QVERIFY(!lock.isOn());
        clock.advance(1'000'000);
        QLineEdit field;
        field.show();
        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(idle.size(), 0);
    }
};

QTEST_MAIN(tst_IdleLock)
#include "tst_idlelock.moc"
