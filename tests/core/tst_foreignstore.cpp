// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"
#include "tests/support/wreck.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// A file that is not ours lies where the store should be: it is refused, with words that help, and
/// not one byte of it changes, whatever else lies there.
class tst_ForeignStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }

    void anotherProgramsDatabaseIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("amongOurs");
        const auto rows = [](const QByteArray &name, const QString &sql) {
            for (const bool ours : { false, true })
                QTest::newRow((name + (ours ? ", among our files" : ", alone")).constData())
                    << sql << ours;
        };
        const QString tables =
            u"CREATE TABLE student(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO student VALUES(1,'x');"_s;
        rows("without an id", tables);
        rows("with a version", tables + u"PRAGMA user_version=7;"_s);
        rows("with our version", tables + u"PRAGMA user_version=1;"_s);
        rows("with an id", tables + u"PRAGMA application_id=252006674;"_s); // Fossil's
        rows("with an id and no tables",
             u"PRAGMA application_id=252006674; PRAGMA user_version=1;"_s);
        rows("with a log", u"PRAGMA journal_mode=WAL;"_s + tables);
    }
    void anotherProgramsDatabaseIsRefused()
    {
        QFETCH(QString, sql);
        QFETCH(bool, amongOurs);
        m_wreck.lay(false, true);
        if (!amongOurs) {
            for (const char *folder : { "/journal", "/snapshots" })
                QVERIFY(QDir(m_wreck.path() + QString::fromLatin1(folder)).removeRecursively());
        }
        putBytes(m_wreck.database(), {});
        QCOMPARE(meddle(m_wreck.database(), sql), QString());
        const QByteArray theirs = bytesOf(m_wreck.database());
        const auto store = m_wreck.open();
        QVERIFY(!store);
        QCOMPARE(store.error().kind, Error::Kind::NotSupported);
        QVERIFY2(store.error().detail.contains(u"another program"_s),
                 qPrintable(store.error().detail));
        QCOMPARE(bytesOf(m_wreck.database()), theirs);
        QVERIFY(!QDir(m_wreck.path() + u"/quarantine"_s).exists());
    }

    void ourStoreThatLostItsIdIsDamaged()
    {
        m_wreck.lay(false, true);
        QCOMPARE(meddle(m_wreck.database(), u"PRAGMA application_id=1"_s), QString());
        const auto store = m_wreck.open();
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QVERIFY(!(*store)->restored().isEmpty());
        QCOMPARE(marksIn((*store)->read()), m_wreck.marks());
    }

    void aStoreThatWasNeverBegunIsOurs()
    {
        const QTemporaryDir dir(scratch());
        putBytes(dir.filePath(u"ballast"_s), "small");
        putBytes(dir.filePath(u"rollbook.db"_s), {});
        QCOMPARE(meddle(dir.filePath(u"rollbook.db"_s), u"PRAGMA journal_mode=WAL"_s), QString());
        QVERIFY(bytesOf(dir.filePath(u"rollbook.db"_s)).size() > 0);
        QVERIFY(
            Store::open({ .directory = dir.path(), .clock = &m_clock, .vfs = {}, .create = true }));
    }

    void theIdIsTheOneThatTheMigrationWrites()
    {
        m_wreck.lay(false, false);
        const auto store = m_wreck.open();
        QCOMPARE((*store)->database().value(u"PRAGMA application_id"_s).value()->toLongLong(),
                 applicationId);
    }

private:
    FakeClock m_clock;
    Wreck m_wreck{ m_clock };
};

QTEST_GUILESS_MAIN(tst_ForeignStore)
#include "tst_foreignstore.moc"
