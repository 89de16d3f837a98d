// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/wreck.h"

#include <QLoggingCategory>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

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
        QVERIFY(QFileInfo(m_wreck.killed() + u"-wal"_s).size() > 100'000);
        QCOMPARE(m_wreck.marks().size(), 40);
    }

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
        m_wreck.lay(killed, snapshot);
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
        const QByteArray whole = bytesOf(m_wreck.closed());
        QVERIFY(whole.size() > 20 * pageBytes);
        int rebuilt = 0;
        for (qsizetype page = 0; page < whole.size() / pageBytes; ++page) {
            m_wreck.lay(false, page % 2);
            QByteArray database = whole;
            database.replace(page * pageBytes, pageBytes, zeros ? QByteArray(pageBytes, '\0') : noise(pageBytes, quint32(page)));
            putBytes(file(), database);
            openAndCompare();
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"page %1"_s.arg(page + 1)));
            rebuilt += !m_restored.isEmpty();
        }
        qInfo("%lld pages, %d rebuilt", qlonglong(whole.size() / pageBytes), rebuilt);
    }

    void theLogIsGone()
    {
        m_wreck.lay(true, false);
        QVERIFY(QFile::remove(file() + u"-wal"_s));
        openAndCompare();
        QVERIFY(!m_restored.isEmpty());
    }

    void theLogIsCutAnywhere()
    {
        const QByteArray log = bytesOf(m_wreck.killed() + u"-wal"_s);
        for (qsizetype cut = 0; cut < log.size(); cut += log.size() / 17) {
            m_wreck.lay(true, false);
            putBytes(file() + u"-wal"_s, log.first(cut));
            openAndCompare();
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(cut)));
        }
    }

    void aLogOfAnotherDayLiesThere()
    {
        m_wreck.lay(false, false);
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
        m_wreck.lay(true, snapshot);
        QVERIFY(QFile::remove(file()));
        openAndCompare();
        QVERIFY(!m_restored.isEmpty());
    }

    void aDamagedSnapshotIsPassedOver()
    {
        m_wreck.lay(false, true);
        const QString snapshot = m_wreck.oldest(u"snapshots"_s);
        QByteArray bytes = bytesOf(snapshot);
        putBytes(snapshot, bytes.replace(3 * pageBytes, pageBytes, noise(pageBytes, 4)));
        putBytes(file(), noise(1000, 5));
        openAndCompare();
    }

    void aRestoredStoreIsANewDevice()
    {
        m_wreck.lay(false, false);
        const auto device = [](Store &store) { return store.database().value(u"SELECT device_id FROM device"_s).value()->toString(); };
        QString before;
        {
            const auto store = m_wreck.open();
            before = device(**store);
        }
        putBytes(file(), "garbage");
        const auto store = m_wreck.open();
        QVERIFY(device(**store) != before); // it must never repeat a stamp
        const auto kinds = (*store)->database().value(u"SELECT count(*) FROM event WHERE kind='restore'"_s);
        QCOMPARE((*kinds)->toInt(), 1);
    }

    void openedTwiceItIsAsItWas()
    {
        m_wreck.lay(false, true);
        putBytes(file(), "garbage");
        openAndCompare();
        const auto again = m_wreck.open();
        QVERIFY((*again)->restored().isEmpty());
        QCOMPARE(marksIn((*again)->read()), m_wreck.marks());
    }

private:
    QString file() const { return m_wreck.database(); }
    void openAndCompare()
    {
        QHash<QString, QByteArray> before;
        for (const QString &suffix : { u""_s, u"-wal"_s })
            before.insert(suffix, bytesOf(file() + suffix));
        const auto store = m_wreck.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        m_restored = (*store)->restored();
        QCOMPARE(marksIn((*store)->read()), m_wreck.marks());
        const auto audit = (*store)->read().audit();
        QVERIFY2(audit->intact, qPrintable(audit->problem));
        QCOMPARE((*store)->read().syncStatus()->toSend(), 40); // and all of them will be delivered
        const QDir quarantine(m_wreck.path() + u"/quarantine"_s);
        if (!quarantine.exists())
            return;
        const QStringList folders = quarantine.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), 1);
        for (auto bytes = before.constBegin(); bytes != before.constEnd(); ++bytes)
            QCOMPARE(bytesOf(quarantine.filePath(folders.first() + u"/rollbook.db"_s + bytes.key())), bytes.value());
    }

    FakeClock m_clock;
    Wreck m_wreck{ m_clock };
    QString m_restored;
};

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
