// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultvfs.h"
#include "tests/support/lesson.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_Migrations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }

    void aNewFileGetsTheWholeSchemaOnce()
    {
        const QTemporaryDir dir(scratch());
        const auto database = Database::open({ .file = dir.filePath(u"new.db"_s), .vfs = {} });
        QCOMPARE(migrate(**database, 17).value(), 0);
        QCOMPARE(migrate(**database, 18).value(), currentSchema);
        QCOMPARE((*database)->value(u"PRAGMA user_version"_s).value()->toInt(), currentSchema);
        QCOMPARE((*database)->value(u"SELECT count(*) FROM schema_log"_s).value()->toInt(), currentSchema);
        QCOMPARE((*database)->value(u"SELECT applied_at FROM schema_log WHERE version=1"_s).value()->toInt(), 17);
        QCOMPARE((*database)->quickCheck().value(), u"ok"_s);
    }

    void everyTableIsStrict()
    {
        LessonStore lesson(m_clock);
        QCOMPARE(lesson.store().database().value(
                         u"SELECT group_concat(name) FROM pragma_table_list WHERE schema='main' AND type='table' AND strict=0 AND name NOT LIKE 'sqlite_%'"_s).value()->toString(),
                 QString());
    }

    void aStoreOfANewerProgramIsOnlyRead()
    {
        LessonStore lesson(m_clock);
        QVERIFY(lesson.mark(0, Status::Late));
        const auto marks = marksIn(lesson.store().read());
        lesson.close();
        const int newer = currentSchema + 1;
        QCOMPARE(meddle(lesson.database(), u"PRAGMA user_version=%1; INSERT INTO schema_log VALUES(%1,'9.9',1)"_s.arg(newer)), QString());
        const QByteArray before = bytesOf(lesson.database());
        const auto refused = Store::open(lesson.options());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NewerStore);
        QVERIFY(refused.error().detail.contains(QString::number(newer)));
        QCOMPARE(bytesOf(lesson.database()), before);
        QVERIFY(!QDir(lesson.path() + u"/quarantine"_s).exists());
        const auto reader = StoreReader::open(lesson.path());
        QVERIFY(reader);
        QCOMPARE(marksIn(**reader), marks);
        QVERIFY((*reader)->audit()->intact);
        QCOMPARE(bytesOf(lesson.database()), before);
    }

    void aVersionThatNoMigrationWroteIsDamage_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("a bit more") << (currentSchema | 8);
        QTest::newRow("a high bit") << 0x40000001;
        QTest::newRow("none") << 0;
    }
    void aVersionThatNoMigrationWroteIsDamage()
    {
        QFETCH(int, version);
        LessonStore lesson(m_clock);
        QVERIFY(lesson.mark(0, Status::Late));
        const auto marks = marksIn(lesson.store().read());
        lesson.close();
        QCOMPARE(meddle(lesson.database(), u"PRAGMA user_version=%1"_s.arg(version)), QString());
        QVERIFY(lesson.reopen());
        QVERIFY(!lesson.store().restored().isEmpty());
        QCOMPARE(marksIn(lesson.store().read()), marks);
    }

    /// Whichever write it is that fails, the file holds all of a migration or nothing of it.
    void aMigrationCutShortIsDoneAgain()
    {
        FaultVfs vfs;
        int failures = 0;
        for (qint64 n = 1;; n += 3) {
            const QTemporaryDir dir(scratch());
            putBytes(dir.filePath(u"ballast"_s), "small");
            const StoreOptions options{ .directory = dir.path(), .clock = &m_clock, .vfs = vfs.name(), .create = true };
            vfs.failAt(n, FaultVfs::Write | FaultVfs::Truncate | FaultVfs::Sync, FaultVfs::Error::Full, 1'000'000);
            const bool opened = bool(Store::open(options));
            const bool failed = vfs.hasFailed();
            vfs.heal();
            failures += !opened;
            const auto store = Store::open(options);
            QVERIFY2(store, qPrintable(u"write %1: %2"_s.arg(n).arg(store ? QString() : store.error().detail)));
            QCOMPARE((*store)->database().value(u"PRAGMA user_version"_s).value()->toInt(), currentSchema);
            QCOMPARE((*store)->database().value(u"SELECT count(*) FROM schema_log"_s).value()->toInt(), currentSchema);
            QVERIFY((*store)->restored().isEmpty());
            QVERIFY(!QDir(dir.path() + u"/quarantine"_s).exists());
            if (!failed)
                break;
        }
        QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
    }

private:
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
