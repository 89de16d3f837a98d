// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/recovery.h"
#include "core/store/journal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QTest>

#include <functional>
#include <random>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qsizetype pageBytes = 4096;

void copyFolder(const QString &from, const QString &to, const QStringList &except)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (except.contains(files.fileName()))
            continue;
        const QString copy = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(file, copy);
    }
}

QByteArray noise(qsizetype size, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes)
        c = char(random());
    return bytes;
}

using Damage = std::function<void(QByteArray &database)>;

} // namespace

Q_DECLARE_METATYPE(Damage)

/// A damaged store is put aside, never deleted, and rebuilt with every mark that was ever shown.
class tst_Recovery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"rollbook.*=false"_s);
        Lesson lesson(m_clock, 20);
        lesson.addTarget(u"server"_s);
        for (int i = 0; i < 20; ++i)
            QVERIFY(lesson.mark(i, markedStatuses[size_t(i) % 4]));
        m_clock.advance(3'600'000);
        QVERIFY(makeSnapshot(lesson.path(), m_clock.wallMs()));
        const auto second = lesson.store().openSession(mathematics({}, QTime(11, 0)));
        for (const Student &student : lesson.students()) {
            MarkEdit edit = lesson.edit(0, Status::Late);
            edit.session = second->id;
            edit.student = student.id;
            edit.value->minutesLate = 4;
            edit.note = u"caf\u00e9"_s;
            QVERIFY(lesson.store().record({ edit }));
        }
        QVERIFY(lesson.mark(0, Status::Excused));
        m_marks = marksIn(lesson.store().read());
        QCOMPARE(m_marks.size(), 40);
        const QStringList locks{ u"rollbook.lock"_s, u"rollbook.db-shm"_s };
        copyFolder(lesson.path(), m_killed.path(), locks); // as a killed process leaves it: the log is full
        lesson.close();
        copyFolder(lesson.path(), m_closed.path(), locks);
        QVERIFY(QFileInfo(m_killed.filePath(u"rollbook.db-wal"_s)).size() > 100'000);
    }

    void init() { m_dir = std::make_unique<QTemporaryDir>(scratch()); }

    void theDatabaseIsRebuilt_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<bool>("killed");
        QTest::addColumn<bool>("snapshot");
        const auto rows = [](const QByteArray &name, const Damage &damage) {
            for (const bool killed : { false, true }) {
                for (const bool snapshot : { false, true })
                    QTest::newRow((name + (killed ? ", killed" : ", closed") + (snapshot ? ", snapshot" : "")).constData()) << damage << killed << snapshot;
            }
        };
        rows("emptied", [](QByteArray &db) { db.clear(); });
        rows("garbage", [](QByteArray &db) { db = noise(db.size(), 1); });
        rows("short garbage", [](QByteArray &db) { db = "not a database"; });
        rows("zeros", [](QByteArray &db) { db.fill('\0'); });
        rows("header overwritten", [](QByteArray &db) { db.replace(0, 100, noise(100, 2)); });
        rows("text instead of the magic", [](QByteArray &db) { db.replace(0, 16, "<!DOCTYPE html>\n"); });
        for (int tenth = 1; tenth < 10; tenth += 2)
            rows("cut at " + QByteArray::number(tenth) + "/10", [tenth](QByteArray &db) { db.truncate(db.size() * tenth / 10); });
        rows("cut in a page", [](QByteArray &db) { db.truncate(db.size() - 100); });
        rows("the header only", [](QByteArray &db) { db.truncate(100); });
        rows("pages swapped", [](QByteArray &db) {
            const QByteArray third = db.mid(2 * pageBytes, pageBytes);
            db.replace(2 * pageBytes, pageBytes, db.mid(5 * pageBytes, pageBytes));
            db.replace(5 * pageBytes, pageBytes, third);
        });
    }
    void theDatabaseIsRebuilt()
    {
        QFETCH(Damage, damage);
        QFETCH(bool, killed);
        QFETCH(bool, snapshot);
        lay(killed, snapshot);
        QByteArray database = bytesOf(file());
        damage(database);
        putBytes(file(), database);
        openAndCompare();
        if (!killed) // a log full of newer pages may heal what lies beneath
            QVERIFY(!m_restored.isEmpty());
    }

    void everyPageMayBeLost_data()
    {
        QTest::addColumn<bool>("zeros");
        QTest::newRow("noise") << false;
        QTest::newRow("zeros") << true;
    }
    void everyPageMayBeLost()
    {
        QFETCH(bool, zeros);
        const QByteArray whole = bytesOf(m_closed.filePath(u"rollbook.db"_s));
        QVERIFY(whole.size() > 20 * pageBytes);
        int rebuilt = 0;
        for (qsizetype page = 0; page < whole.size() / pageBytes; ++page) {
            init();
            lay(false, page % 2);
            QByteArray database = whole;
            database.replace(page * pageBytes, pageBytes, zeros ? QByteArray(pageBytes, '\0') : noise(pageBytes, quint32(page)));
            putBytes(file(), database);
            openAndCompare();
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"page %1"_s.arg(page + 1)));
            rebuilt += !m_restored.isEmpty();
        }
        qInfo("%lld pages, %d rebuilt", qlonglong(whole.size() / pageBytes), rebuilt);
    }

    void xflip()
    {
        const QByteArray whole = bytesOf(m_closed.filePath(u"rollbook.db"_s));
        int fail=0, restoredN=0, diff=0, audit=0;
        std::mt19937 random(9);
        for (qsizetype i = 0; i < 800; ++i) {
            init();
            lay(false, i % 2);
            QByteArray database = whole;
            const qsizetype at = i < 100 ? i : qsizetype(random() % quint64(whole.size()));
            database[at] = char(database[at] ^ (1 << (random() % 8)));
            putBytes(file(), database);
            const auto store = open();
            if (!store) { ++fail; qInfo("%lld: open failed %s", qlonglong(at), qPrintable(store.error().detail)); continue; }
            restoredN += !(*store)->restored().isEmpty();
            if (marksIn((*store)->read()) != m_marks) { ++diff; qInfo("%lld: marks differ", qlonglong(at)); }
            if (!(*store)->read().audit()->intact) { ++audit;  }
        }
        qInfo("fail %d restored %d diff %d audit %d", fail, restoredN, diff, audit);
    }
    void theLogIsGone()
    {
        lay(true, false);
        QVERIFY(QFile::remove(file() + u"-wal"_s));
        openAndCompare();
        QVERIFY(!m_restored.isEmpty());
    }

    void theLogIsCutAnywhere()
    {
        const QByteArray log = bytesOf(m_killed.filePath(u"rollbook.db-wal"_s));
        for (qsizetype cut = 0; cut < log.size(); cut += log.size() / 17) {
            init();
            lay(true, false);
            putBytes(file() + u"-wal"_s, log.first(cut));
            openAndCompare();
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(cut)));
        }
    }

    void aLogOfAnotherDayLiesThere()
    {
        lay(false, false);
        putBytes(file() + u"-wal"_s, noise(200'000, 3));
        openAndCompare();
    }

    void theDatabaseIsGone_data()
    {
        QTest::addColumn<bool>("snapshot");
        QTest::newRow("journal") << false;
        QTest::newRow("snapshot and journal") << true;
    }
    void theDatabaseIsGone()
    {
        QFETCH(bool, snapshot);
        lay(true, snapshot);
        QVERIFY(QFile::remove(file()));
        openAndCompare();
        QVERIFY(!m_restored.isEmpty());
    }

    void aDamagedSnapshotIsPassedOver()
    {
        lay(false, true);
        const QString snapshot = QDir(m_dir->filePath(u"snapshots"_s)).entryInfoList(QDir::Files).first().filePath();
        QByteArray bytes = bytesOf(snapshot);
        putBytes(snapshot, bytes.replace(3 * pageBytes, pageBytes, noise(pageBytes, 4)));
        putBytes(file(), noise(1000, 5));
        openAndCompare();
    }

    void marksAfterADamagedLineOfTheJournalComeBackToo()
    {
        lay(false, false);
        QFile::remove(file());
        const QString journal = QDir(m_dir->filePath(u"journal"_s)).entryInfoList(QDir::Files).first().filePath();
        QList<QByteArray> lines = bytesOf(journal).split('\n');
        lines[lines.size() - 12][40] = '#'; // one mark in the middle of the second session
        putBytes(journal, lines.join('\n'));
        auto store = open();
        QVERIFY(store);
        const QHash<QString, QString> marks = marksIn((*store)->read());
        QCOMPARE(marks.size(), 39); // the one line is gone; those after it are not
        for (auto mark = marks.constBegin(); mark != marks.constEnd(); ++mark)
            QCOMPARE(mark.value(), m_marks.value(mark.key()));
        QVERIFY((*store)->read().audit()->intact);
        const qint64 events = (*store)->read().audit()->events;
        store->reset();
        for (int again = 0; again < 2; ++again) { // and once more, with both histories in the journal
            QVERIFY(QFile::remove(file()));
            m_clock.advance(1000);
            const auto second = open();
            QCOMPARE(marksIn((*second)->read()), marks);
            QVERIFY((*second)->read().audit()->intact);
            QVERIFY((*second)->read().audit()->events >= events);
        }
    }

    void aRestoredStoreIsANewDevice()
    {
        lay(false, false);
        const auto device = [](Store &store) { return store.database().value(u"SELECT device_id FROM device"_s).value()->toString(); };
        QString before;
        {
            const auto store = open();
            before = device(**store);
        }
        putBytes(file(), "garbage");
        const auto store = open();
        QVERIFY(device(**store) != before); // it must never repeat a stamp
        const auto kinds = (*store)->database().value(u"SELECT count(*) FROM event WHERE kind='restore'"_s);
        QCOMPARE((*kinds)->toInt(), 1);
    }

    void openedTwiceItIsAsItWas()
    {
        lay(false, true);
        putBytes(file(), "garbage");
        openAndCompare();
        const auto again = open();
        QVERIFY((*again)->restored().isEmpty());
        QCOMPARE(marksIn((*again)->read()), m_marks);
    }

    void snapshotsAreThinnedAndNeverAllRemoved()
    {
        lay(false, false);
        for (int day = 0; day < 60; ++day) {
            m_clock.advance(86'400'000);
            QVERIFY(makeSnapshot(m_dir->path(), m_clock.wallMs()));
        }
        const QStringList kept = QDir(m_dir->filePath(u"snapshots"_s)).entryList(QDir::Files, QDir::Name);
        QVERIFY2(kept.size() >= 14 && kept.size() <= 30, qPrintable(QString::number(kept.size())));
        QCOMPARE(newestSnapshotAt(StorePaths(m_dir->path())), m_clock.wallMs());
    }

private:
    QString file() const { return m_dir->filePath(u"rollbook.db"_s); }
    void lay(bool killed, bool snapshot)
    {
        copyFolder(killed ? m_killed.path() : m_closed.path(), m_dir->path(), {});
        if (!snapshot)
            QDir(m_dir->filePath(u"snapshots"_s)).removeRecursively();
    }
    Result<std::unique_ptr<Store>> open() const
    {
        return Store::open({ .directory = m_dir->path(), .clock = &m_clock, .vfs = {}, .create = false });
    }
    void openAndCompare()
    {
        QHash<QString, QByteArray> before;
        for (const QString &suffix : { u""_s, u"-wal"_s })
            before.insert(suffix, bytesOf(file() + suffix));
        const auto store = open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        m_restored = (*store)->restored();
        QCOMPARE(marksIn((*store)->read()), m_marks);
        const auto audit = (*store)->read().audit();
        QVERIFY2(audit->intact, qPrintable(audit->problem));
        QCOMPARE((*store)->read().syncStatus()->toSend(), 40); // and all of them will be delivered
        const QDir quarantine(m_dir->filePath(u"quarantine"_s));
        if (!quarantine.exists())
            return;
        const QStringList folders = quarantine.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), 1);
        for (auto bytes = before.constBegin(); bytes != before.constEnd(); ++bytes)
            QCOMPARE(bytesOf(quarantine.filePath(folders.first() + u"/rollbook.db"_s + bytes.key())), bytes.value());
    }

    FakeClock m_clock;
    QTemporaryDir m_killed{ scratch() };
    QTemporaryDir m_closed{ scratch() };
    std::unique_ptr<QTemporaryDir> m_dir;
    QHash<QString, QString> m_marks;
    QString m_restored;
};

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
