// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/morning.h"
#include "tests/support/fakeclock.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// A small file system of our own, gone with the process: ext4 in a file where this is root and has
/// loop devices, otherwise in memory.
QString mountSmall(const QString &folder, int megabytes)
{
    const QString disk = folder + u"/disk"_s, image = folder + u"/image"_s;
    QDir().mkpath(disk);
    QFile file(image);
    if (file.open(QIODevice::WriteOnly) && file.resize(qint64(megabytes) << 20)
        && QProcess::execute(u"mkfs.ext4"_s, { u"-q"_s, u"-F"_s, u"-m"_s, u"0"_s, image }) == 0
        && QProcess::execute(u"mount"_s, { u"-o"_s, u"loop"_s, image, disk }) == 0)
        return u"ext4"_s;
    const QByteArray size = "size=" + QByteArray::number(megabytes) + "m";
    if (::mount("tmpfs", qPrintable(disk), "tmpfs", 0, size.constData()) == 0)
        return u"tmpfs"_s;
    return {};
}

/// Takes all the space that is left.
void fill(const QString &path)
{
    QFile filler(path);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("cannot fill the disk");
    for (const qint64 piece : { 1 << 20, 4096, 512, 1 }) {
        const QByteArray bytes(piece, 'x');
        while (filler.write(bytes) == piece) { }
    }
    ::fsync(filler.handle());
}

} // namespace

/// A disk that is really full: no tick without a commit, and everything ticked is there afterwards.
class tst_FullDisk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }

    void aFullDiskLosesNoTick_data()
    {
        QTest::addColumn<int>("megabytes");
        QTest::addColumn<bool>("ballast");
        QTest::newRow("8 MB, too small for the ballast") << 8 << false;
        QTest::newRow("40 MB") << 40 << true;
    }
    void aFullDiskLosesNoTick()
    {
        QFETCH(int, megabytes);
        QFETCH(bool, ballast);
        const QTemporaryDir dir;
        const QString kind = mountSmall(dir.path(), megabytes);
        if (kind.isEmpty())
            QSKIP("no file system can be mounted here: not root, and no user namespaces");
        const QString disk = dir.filePath(u"disk"_s), filler = disk + u"/filler"_s;
        Morning morning(disk + u"/store"_s, m_clock, {});
        morning.setUp();
        QVERIFY(morning.isOpen());
        QCOMPARE(QFile::exists(disk + u"/store/ballast"_s), ballast);
        QSignalSpy low(&morning.store(), &Store::spaceLow);
        fill(filler);

        int ticked = 0, refused = 0, afterBallast = 0;
        for (int i = 0; refused < 25 && i < 200'000; ++i) {
            const bool tick = morning.tick(1 + i % morningStudents,
                                           markedStatuses[size_t(i / morningStudents) % 4]);
            ticked += tick;
            afterBallast += tick && !low.isEmpty();
            refused += !tick;
            if (!tick)
                fill(filler); // what a failed write gave back is taken as well
        }
        QCOMPARE(refused, 25);
        QCOMPARE(low.size(), ballast ? 1 : 0);
        QCOMPARE(afterBallast > 1000, ballast); // a day's marks and more, once the ballast is gone
        if (!ballast) {
            const auto full = morning.store().record(
                { { .session = {}, .student = {}, .value = StatusValue{}, .note = {} } });
            QVERIFY(!full);
        }
        QCOMPARE(lossIn(morning.store().read(), newest(morning.ticks())),
                 QString()); // readable while full
        morning.close();
        QCOMPARE(lossAt(disk), QString()); // by another program, too
        (void)Store::open({ .directory = disk + u"/store"_s,
                            .clock = &m_clock,
                            .vfs = {},
                            .create = false }); // may fail, must not harm

        QVERIFY(QFile::remove(filler));
        Morning recovered(disk + u"/store"_s, m_clock, {});
        QVERIFY(recovered.isOpen());
        QVERIFY(recovered.store().restored().isEmpty());
        QCOMPARE(lossIn(recovered.store().read(), newest(morning.ticks())), QString());
        QVERIFY(recovered.tick(1, Status::Excused) || recovered.tick(1, Status::Present));
        QCOMPARE(QFile::exists(disk + u"/store/ballast"_s), ballast); // laid again
        recovered.close();
        qInfo("%s of %d MB: %d ticks on the full disk, %d of them on the ballast, %d refused, none "
              "lost",
              qPrintable(kind), megabytes, ticked, afterBallast, refused);
        ::umount2(qPrintable(disk), MNT_DETACH);
    }

    /// Programs that start when the disk is full already need room for the lock and the log's index.
    void aProgramStartsOnAFullDisk_data()
    {
        QTest::addColumn<bool>("readsFirst");
        QTest::newRow("to mark") << false;
        QTest::newRow("to read, then to mark") << true;
    }
    void aProgramStartsOnAFullDisk()
    {
        QFETCH(bool, readsFirst);
        const QTemporaryDir dir;
        if (mountSmall(dir.path(), 40).isEmpty())
            QSKIP("no file system can be mounted here: not root, and no user namespaces");
        const QString disk = dir.filePath(u"disk"_s), folder = disk + u"/store"_s, ballast = folder + u"/ballast"_s, filler = disk + u"/filler"_s;
        Morning before(folder, m_clock, {});
        before.setUp();
        before.mark();
        newest(before.ticks());
        before.close();
        QVERIFY(QFile::exists(ballast));
        fill(filler);
        if (readsFirst)
            QCOMPARE(lossAt(disk), QString());

        Morning morning(folder, m_clock, {});
        QVERIFY(morning.isOpen());
        QVERIFY(!QFile::exists(ballast));
        QSignalSpy low(&morning.store(), &Store::spaceLow);
        QCoreApplication::processEvents();
        QCOMPARE(low.size(), readsFirst ? 0 : 1);
        int ticked = 0;
        for (int i = 0; ticked < 1000 && i < 1000; ++i)
            ticked += morning.tick(1 + i % morningStudents, markedStatuses[size_t(i / morningStudents) % 4]);
        QCOMPARE(ticked, 1000);
        QCOMPARE(lossIn(morning.store().read(), newest(morning.ticks())), QString());
        morning.close();

        // With nothing left to let go the reason is the right one, and nothing is harmed.
        QFile::remove(ballast);
        fill(filler);
        const auto refused = Store::open({ .directory = folder, .clock = &m_clock, .vfs = {}, .create = false });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Full);
        QVERIFY2(refused.error().detail.contains(u"the disk is full"_s), qPrintable(refused.error().detail));
        QVERIFY(QFile::remove(filler));
        QCOMPARE(lossAt(disk), QString());
        ::umount2(qPrintable(disk), MNT_DETACH);
    }

private:
    /// The last tick of each student: those before it were overwritten by it.
    static QList<Tick> newest(const QList<Tick> &ticks)
    {
        QHash<StudentId, Tick> last;
        for (const Tick &tick : ticks)
            last.insert(tick.student, tick);
        m_expected = last.values();
        return m_expected;
    }
    static QString lossAt(const QString &disk)
    {
        const auto reader = StoreReader::open(disk + u"/store"_s);
        return reader ? lossIn(**reader, m_expected) : reader.error().detail;
    }

    static inline QList<Tick> m_expected;
    FakeClock m_clock;
};

int main(int argc, char *argv[])
{
    // Mounts of our own: nobody else sees them, and they go with this process.
    if (::unshare(CLONE_NEWNS) != 0)
        (void)::unshare(CLONE_NEWUSER | CLONE_NEWNS);
    (void)::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    QCoreApplication app(argc, argv);
    tst_FullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
