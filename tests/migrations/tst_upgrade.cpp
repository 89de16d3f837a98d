// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/migrations/frozenstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultvfs.h"
#include "tests/support/powercut.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Stores that earlier versions left behind, in the middle of everything: opening them with this
/// one keeps every mark, the history, and whatever is owed to a server, wherever it is interrupted.
class tst_Upgrade : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }

    void everyEarlierSchemaIsFrozen()
    {
        QVERIFY(!frozen().isEmpty());
        for (int version = 1; version < currentSchema; ++version)
            QVERIFY2(
                QFile::exists(fileOf(version)),
                "freeze the store of a schema before changing it: tests/migrations/freeze.cpp");
    }

    void aFrozenStoreHoldsEveryState_data() { rows(); }
    void aFrozenStoreHoldsEveryState()
    {
        QFETCH(QString, file);
        const FrozenStore store(file);
        const auto opened =
            Database::open({ .file = store.database(), .vfs = {}, .readOnly = true });
        for (const QString &state : { u"ready"_s, u"sending"_s, u"sent"_s, u"unknown"_s,
                                      u"backoff"_s, u"refused"_s, u"blocked_dep"_s, u"done"_s })
            QVERIFY2((*opened)
                             ->value(u"SELECT count(*) FROM outbox WHERE state=?"_s, { state })
                             .value()
                             ->toInt()
                         > 0,
                     qPrintable(state));
        QVERIFY(
            (*opened)->value(u"SELECT count(*) FROM mark WHERE status IS NULL"_s).value()->toInt()
            > 0);
    }

    /// From the schema on that has them, a frozen store has a row of every kind that people's work makes.
    void aFrozenStoreHoldsEveryKindOfRow()
    {
        const FrozenStore store(fileOf(3));
        const auto opened = Database::open({ .file = store.database(), .vfs = {}, .readOnly = true });
        const QStringList machinery{ u"sqlite_sequence"_s, u"cursor"_s, u"quarantine"_s, u"conflict"_s };
        for (const QString &table : tablesOf(**opened)) {
            if (!machinery.contains(table))
                QVERIFY2(count(**opened, table) > 0, qPrintable(table));
        }
    }

    void noRowIsLost_data() { rows(); }
    void noRowIsLost()
    {
        QFETCH(QString, file);
        const FrozenStore store(file);
        QHash<QString, int> before;
        {
            const auto opened = Database::open({ .file = store.database(), .vfs = {}, .readOnly = true });
            for (const QString &table : tablesOf(**opened))
                before.insert(table, count(**opened, table));
        }
        const auto now = Store::open({ .directory = store.path(), .clock = &m_clock, .vfs = {}, .create = false });
        QVERIFY(now);
        for (auto table = before.constBegin(); table != before.constEnd(); ++table) {
            if (table.key() != u"schema_log"_s)
                QVERIFY2(count((*now)->database(), table.key()) == *table, qPrintable(table.key()));
        }
        // What is of schema 4 is written and read beside what came along.
        const auto school = (*now)->read().sessions({});
        const auto reg = (*now)->read().registerOf(school->constFirst().session.id);
        QVERIFY(reg && !reg->rows.isEmpty() && reg->rows[0].student.photo.isEmpty() && reg->rows[0].state.mark.value.code.isEmpty());
    }

    void opensWithEveryPromiseKept_data() { rows(); }
    void opensWithEveryPromiseKept()
    {
        QFETCH(QString, file);
        const FrozenStore store(file);
        const auto before = store.promises();
        QVERIFY2(before, before ? "" : qPrintable(before.error().detail));
        QVERIFY(before->marks.size() > 15 && before->outbox.size() > 15
                && before->events.size() > 15);
        expectKept(store.path(), *before);
    }

    /// A statement that fails: the disk is full or broken from some access on.
    void anUpgradeThatFailsIsDoneAgain_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kinds");
        QTest::addColumn<bool>("full");
        for (const QString &file : frozen()) {
            const QByteArray name = QFileInfo(file).baseName().toLatin1();
            QTest::newRow((name + ", full").constData())
                << file << int(FaultVfs::Write | FaultVfs::Truncate) << true;
            QTest::newRow((name + ", broken").constData()) << file << int(FaultVfs::Any) << false;
        }
    }
    void anUpgradeThatFailsIsDoneAgain()
    {
        QFETCH(QString, file);
        QFETCH(int, kinds);
        QFETCH(bool, full);
        const auto before = FrozenStore(file).promises();
        FaultVfs vfs;
        qint64 n = 0;
        for (bool failed = true; failed;) {
            ++n;
            const FrozenStore store(file);
            vfs.failAt(n, kinds, full ? FaultVfs::Error::Full : FaultVfs::Error::Io, 1'000'000);
            (void)Store::open({ .directory = store.path(),
                                .clock = &m_clock,
                                .vfs = vfs.name(),
                                .create = false });
            failed = vfs.hasFailed();
            vfs.heal();
            expectKept(store.path(), *before);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(QString::number(n)));
            QVERIFY(!QDir(store.path() + u"/quarantine"_s).exists()); // a failure is no damage
        }
        qInfo("failed at each of %lld accesses", qlonglong(n - 1));
        QVERIFY(n > 3);
    }

    /// The process, or the power, ends between any two writes.
    void anUpgradeCutShortIsDoneAgain_data() { rows(); }
    void anUpgradeCutShortIsDoneAgain()
    {
        QFETCH(QString, file);
        const FrozenStore store(file);
        const auto before = store.promises();
        QList<DiskWrite> log{ { DiskWrite::Kind::Write, u"rollbook.db"_s, 0,
                                bytesOf(store.database()) },
                              { DiskWrite::Kind::Sync, u"rollbook.db"_s, 0, {} } };
        const qsizetype begin = log.size();
        {
            FaultVfs vfs;
            vfs.record();
            QVERIFY(Store::open({ .directory = store.path(),
                                  .clock = &m_clock,
                                  .vfs = vfs.name(),
                                  .create = false }));
            log += vfs.log();
        }
        int cuts = 0;
        for (qsizetype position = begin; position <= log.size(); ++position) {
            for (const Survivors survivors : allSurvivors) {
                const QTemporaryDir dir(scratch());
                putBytes(dir.filePath(u"ballast"_s), "small");
                const auto files = afterPowerCut(log, position, survivors, quint32(position));
                for (auto left = files.constBegin(); left != files.constEnd(); ++left)
                    putBytes(dir.filePath(left.key()), left.value());
                expectKept(dir.path(), *before);
                QVERIFY2(!QTest::currentTestFailed(),
                         qPrintable(u"write %1, survivors %2"_s.arg(position).arg(int(survivors))));
                ++cuts;
            }
        }
        qInfo("%d cuts", cuts);
        QVERIFY(cuts > 10);
    }

    void aBrokenPromiseWouldBeSeen_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a mark changed") << u"UPDATE mark SET status='A' WHERE status='P'"_s;
        QTest::newRow("a note lost") << u"UPDATE mark SET note=''"_s;
        QTest::newRow("marks lost") << u"DELETE FROM mark WHERE status IS NULL"_s;
        QTest::newRow("history rewritten")
            << u"DROP TRIGGER event_no_update; UPDATE event SET hash=x'00' WHERE seq=7"_s;
        QTest::newRow("history cut")
            << u"DROP TRIGGER event_no_delete; DELETE FROM event WHERE seq=7"_s;
        QTest::newRow("an owed mark forgotten")
            << u"DROP TRIGGER outbox_keep; DELETE FROM outbox WHERE want_rev>acked_rev"_s;
        QTest::newRow("called delivered") << u"UPDATE outbox SET acked_rev=want_rev"_s;
        QTest::newRow("what is on its way forgotten")
            << u"UPDATE outbox SET state='ready', sent_rev=NULL, sent_payload=NULL, idem_key=NULL"_s;
    }
    void aBrokenPromiseWouldBeSeen()
    {
        QFETCH(QString, sql);
        const FrozenStore store(fileOf(1));
        const auto before = store.promises();
        QCOMPARE(brokenPromise(*before, *store.promises()), QString());
        QCOMPARE(meddle(store.database(), sql), QString());
        QVERIFY(!brokenPromise(*before, *store.promises()).isEmpty());
    }

    void aStoreNewerThanTheProgramIsReadAndNeverWritten_data() { rows(); }
    void aStoreNewerThanTheProgramIsReadAndNeverWritten()
    {
        QFETCH(QString, file);
        const FrozenStore store(file);
        QVERIFY(Store::open({ .directory = store.path(),
                              .clock = &m_clock,
                              .vfs = {},
                              .create = false })); // of the current schema now
        const int newer = currentSchema + 1;
        QCOMPARE(meddle(store.database(),
                        u"PRAGMA user_version=%1; INSERT INTO schema_log VALUES(%1,'9.9',1)"_s.arg(
                            newer)),
                 QString());
        const QByteArray before = bytesOf(store.database());
        const auto refused = Store::open(
            { .directory = store.path(), .clock = &m_clock, .vfs = {}, .create = false });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NewerStore);
        const auto reader = StoreReader::open(store.path());
        QVERIFY(reader);
        QVERIFY(marksIn(**reader).size() > 15); // enough to export
        QCOMPARE(bytesOf(store.database()), before);
        QVERIFY(!QDir(store.path() + u"/quarantine"_s).exists());
    }

private:
    static QString fileOf(int version)
    {
        return QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/fixtures/schemas/%1.sql")
            .arg(version, 4, 10, QChar(u'0'));
    }
    static QStringList tablesOf(Database &database)
    {
        QStringList tables;
        (void)database.each(u"SELECT name FROM sqlite_schema WHERE type='table'"_s, {}, [&](const Row &row) { tables.append(row.text(0)); });
        return tables;
    }
    static int count(Database &database, const QString &table)
    {
        const auto rows = database.value(u"SELECT count(*) FROM %1"_s.arg(table));
        return rows ? (*rows)->toInt() : -1;
    }
    static QStringList frozen()
    {
        QStringList files;
        const QDir dir(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/fixtures/schemas"));
        for (const QString &name : dir.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name))
            files.append(dir.filePath(name));
        return files;
    }
    static void rows()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : frozen())
            QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
    }
    void expectKept(const QString &directory, const Promises &before)
    {
        const auto store =
            Store::open({ .directory = directory, .clock = &m_clock, .vfs = {}, .create = false });
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE((*store)->database().value(u"PRAGMA user_version"_s).value()->toInt(),
                 currentSchema);
        const auto now = promisesOf((*store)->database());
        QVERIFY2(now, now ? "" : qPrintable(now.error().detail));
        QCOMPARE(brokenPromise(before, *now), QString());
        const auto audit = (*store)->read().audit();
        QVERIFY2(audit && audit->intact,
                 audit ? qPrintable(audit->problem) : qPrintable(audit.error().detail));
    }

    FakeClock m_clock{ u"2026-11-21T09:00:00Z"_s };
};

QTEST_GUILESS_MAIN(tst_Upgrade)
#include "tst_upgrade.moc"
