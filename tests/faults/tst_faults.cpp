// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storepaths.h"
#include "tests/faults/morning.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultvfs.h"
#include "tests/support/powercut.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The disk fails at every single thing that is asked of it.
class tst_Faults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); // ten thousand warnings, all wanted
        Morning yesterday(m_template.path(), m_clock, m_vfs.name());
        QVERIFY(yesterday.isOpen());
        QFile::remove(m_template.filePath(u"ballast"_s));
        putBytes(m_template.filePath(u"ballast"_s), "small");
    }

    void everyAccessMayFail_data()
    {
        QTest::addColumn<bool>("fresh"); // the store is made with the disk failing already
        QTest::addColumn<int>("kinds");
        QTest::addColumn<bool>("full");
        QTest::addColumn<qint64>("times");
        const qint64 always = 1'000'000;
        QTest::newRow("any access, once") << true << int(FaultVfs::Any) << false << qint64(1);
        QTest::newRow("writing and syncing, from then on") << false << int(FaultVfs::Write | FaultVfs::Sync | FaultVfs::Truncate) << false << always;
        QTest::newRow("full, once") << false << int(FaultVfs::Write | FaultVfs::Truncate) << true << qint64(1);
        QTest::newRow("full, from then on") << false << int(FaultVfs::Write | FaultVfs::Truncate) << true << always;
        QTest::newRow("flushing, once") << true << int(FaultVfs::Sync) << false << qint64(1);
        QTest::newRow("flushing, twice") << true << int(FaultVfs::Sync) << false << qint64(2);
        QTest::newRow("opening, from then on") << true << int(FaultVfs::Open) << false << always;
    }
    void everyAccessMayFail()
    {
        QFETCH(bool, fresh);
        QFETCH(int, kinds);
        QFETCH(bool, full);
        QFETCH(qint64, times);
        qint64 n = 0;
        qsizetype ticked = 0;
        for (bool failed = true; failed;) {
            ++n;
            const QTemporaryDir dir(scratch());
            prepare(dir, fresh);
            m_vfs.failAt(n, kinds, full ? FaultVfs::Error::Full : FaultVfs::Error::Io, times);
            const QList<Tick> ticks = morningIn(dir);
            failed = m_vfs.hasFailed();
            m_vfs.heal();
            ticked += ticks.size();
            if (ticks.isEmpty())
                continue;
            const QString loss = lossAt(dir.path(), ticks);
            QVERIFY2(loss.isEmpty(), qPrintable(u"access %1: %2"_s.arg(n).arg(loss)));
        }
        qInfo("%lld accesses failed, %lld ticks, none lost", n - 1, qlonglong(ticked));
        QVERIFY(n > 3);
        QVERIFY(ticked > morningStudents);
    }

    /// A failed flush may have cost the system the data that it could not write, although reading
    /// still shows it, and the next flush says yes. Only what is really on the disk counts here.
    void aFailedFlushIsNeverBelieved_data()
    {
        QTest::addColumn<qint64>("times");
        for (const qint64 times : { 1, 2, 3, 4 })
            QTest::newRow(qPrintable(u"%1 in a row"_s.arg(times))) << times;
    }
    void aFailedFlushIsNeverBelieved()
    {
        QFETCH(qint64, times);
        qint64 n = 0;
        for (bool failed = true; failed;) {
            ++n;
            const QTemporaryDir dir(scratch());
            prepare(dir, true);
            FaultVfs vfs("rollbook-flush");
            vfs.record();
            vfs.failAt(n, FaultVfs::Sync, FaultVfs::Error::Io, times);
            Morning morning(dir.path(), m_clock, vfs.name());
            morning.setUp();
            morning.mark();
            const QList<DiskWrite> log = vfs.log(); // and here the power goes
            failed = vfs.hasFailed();
            morning.close();
            vfs.heal();
            if (morning.ticks().isEmpty())
                continue;
            for (const Survivors survivors : allSurvivors) {
                const QTemporaryDir after(scratch());
                prepare(after, true);
                const auto files = afterPowerCut(log, log.size(), survivors, quint32(n));
                for (auto file = files.constBegin(); file != files.constEnd(); ++file)
                    putBytes(after.filePath(file.key()), file.value());
                const QString loss = lossAt(after.path(), morning.ticks());
                QVERIFY2(loss.isEmpty(), qPrintable(u"flush %1: %2"_s.arg(n).arg(loss)));
            }
        }
        QVERIFY(n > 6);
    }

    void theBallastIsUsedOnceAndMarkingGoesOn()
    {
        const QTemporaryDir dir(scratch());
        Morning morning(dir.path(), m_clock, m_vfs.name());
        morning.setUp();
        const QString ballast = StorePaths(dir.path()).ballast();
        QVERIFY(QFileInfo(ballast).size() >= 16 * 1024 * 1024);
        QSignalSpy low(&morning.store(), &Store::spaceLow);
        m_vfs.failAt(1, FaultVfs::Write, FaultVfs::Error::Full); // until something is let go
        QVERIFY(morning.tick(1, Status::Present));
        QCOMPARE(low.size(), 1);
        QVERIFY(!QFile::exists(ballast));
        m_vfs.failAt(1, FaultVfs::Write, FaultVfs::Error::Full);
        QVERIFY(!morning.tick(2, Status::Present)); // full again, and nothing left to let go
        QCOMPARE(low.size(), 1);
        QVERIFY(morning.tick(2, Status::Present)); // the person made room
        QCOMPARE(morning.ticks().size(), 4); // each of the two by its answer and by its signal
        morning.close();
        QCOMPARE(lossAt(dir.path(), morning.ticks()), QString());
        QVERIFY(QFile::exists(ballast)); // laid again at the next start
    }

    void aStoreThatCannotBeReopenedAnswersWithErrorsUntilItCan()
    {
        const QTemporaryDir dir(scratch());
        prepare(dir, true);
        Morning morning(dir.path(), m_clock, m_vfs.name());
        morning.setUp();
        m_vfs.failAt(1, FaultVfs::Any, FaultVfs::Error::Io, 1'000'000);
        QVERIFY(!morning.tick(1, Status::Present));
        QVERIFY(!morning.store().read().school());
        QVERIFY(!morning.store().openSession(mathematics({}, QTime(12, 0))));
        QVERIFY(!morning.store().removeTarget({}));
        QVERIFY(morning.ticks().isEmpty());
        m_vfs.heal();
        QVERIFY(morning.tick(1, Status::Present));
        QVERIFY(morning.store().read().school());
    }

    void aTickThatIsNotInTheStoreWouldBeSeen()
    {
        const QTemporaryDir dir(scratch());
        prepare(dir, true);
        QList<Tick> ticks = morningIn(dir);
        QCOMPARE(lossAt(dir.path(), ticks), QString());
        ticks.last().rev += 1;
        QVERIFY(!lossAt(dir.path(), ticks).isEmpty());
        ticks.last().rev -= 1;
        ticks.last().value.status = Status::Unmarked;
        QVERIFY(!lossAt(dir.path(), ticks).isEmpty());
    }

private:
    void prepare(const QTemporaryDir &dir, bool fresh) const
    {
        putBytes(dir.filePath(u"ballast"_s), "small"); // the real one is large
        if (!fresh)
            QVERIFY(QFile::copy(m_template.filePath(u"rollbook.db"_s), dir.filePath(u"rollbook.db"_s)));
    }
    QList<Tick> morningIn(const QTemporaryDir &dir)
    {
        Morning morning(dir.path(), m_clock, m_vfs.name());
        morning.setUp();
        morning.mark();
        morning.deliver();
        morning.close();
        return morning.ticks();
    }
    QString lossAt(const QString &directory, const QList<Tick> &ticks)
    {
        const auto store = Store::open({ .directory = directory, .clock = &m_clock, .vfs = m_vfs.name(), .create = false });
        return store ? lossIn((*store)->read(), ticks) : store.error().detail;
    }

    FakeClock m_clock;
    FaultVfs m_vfs;
    QTemporaryDir m_template{ scratch() }; ///< an empty store, so that not every run has to make one
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
