// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_Database : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_db = Database::open({ .file = m_dir->filePath(u"a b#ü.db"_s), .vfs = {} }).value();
        QVERIFY(m_db->run(u"CREATE TABLE t(k INTEGER PRIMARY KEY, v)"_s));
        QVERIFY(m_db->run(u"INSERT INTO t VALUES(1,'one'),(2,'two')"_s));
    }

    void theFileIsWhereItWasAskedFor() { QVERIFY(QFile::exists(m_dir->filePath(u"a b#ü.db"_s))); }

    void valuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QVariant>("back");
        const auto same = [](const char *name, const QVariant &value, const QString &type) {
            QTest::newRow(name) << value << type << value;
        };
        same("text", u"caf\u00e9 \U0001f68c"_s, u"text"_s);
        same("text with a NUL", u"a\0b"_s, u"text"_s);
        QTest::newRow("null text") << QVariant(QString()) << u"text"_s << QVariant(u""_s);
        same("blob", "a\0\xff"_ba, u"blob"_s);
        QTest::newRow("empty blob") << QVariant(""_ba) << u"blob"_s << QVariant(QByteArray());
        QTest::newRow("null blob") << QVariant(QByteArray()) << u"null"_s << QVariant();
        same("nothing", {}, u"null"_s);
        same("number", std::numeric_limits<qint64>::min(), u"integer"_s);
        QTest::newRow("int") << QVariant(-7) << u"integer"_s << QVariant(qint64(-7));
        QTest::newRow("bool") << QVariant(true) << u"integer"_s << QVariant(qint64(1));
    }
    void valuesComeBackAsTheyWere()
    {
        QFETCH(QVariant, value);
        QFETCH(QVariant, back);
        QCOMPARE(m_db->run(u"UPDATE t SET v=? WHERE k=1"_s, { value }), 1);
        QTEST(m_db->value(u"SELECT typeof(v) FROM t WHERE k=1"_s).value()->toString(), "type");
        QCOMPARE(m_db->value(u"SELECT v FROM t WHERE k=1"_s).value().value(), back);
    }

    void aStatementThatCannotBeRunAsGivenIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QVariantList>("values");
        QTest::newRow("too few values") << u"DELETE FROM t WHERE k=? OR k=?"_s << QVariantList{ 1 };
        QTest::newRow("too many values") << u"DELETE FROM t WHERE k=?"_s << QVariantList{ 1, 2 };
        QTest::newRow("a kind of value that no column has")
            << u"DELETE FROM t WHERE k<>?"_s << QVariantList{ QDate(2026, 9, 1) };
        QTest::newRow("two statements") << u"DELETE FROM t; DELETE FROM t"_s << QVariantList{};
        QTest::newRow("no statement") << u" -- nothing"_s << QVariantList{};
        QTest::newRow("no SQL") << u"DELETE t"_s << QVariantList{};
    }
    void aStatementThatCannotBeRunAsGivenIsRefused()
    {
        QFETCH(QString, sql);
        QFETCH(QVariantList, values);
        for (int time = 0; time < 2; ++time) // the second time it would be a kept one
            QVERIFY(!m_db->run(sql, values));
        QCOMPARE(m_db->value(u"SELECT count(*) FROM t"_s).value()->toInt(), 2);
    }

    void aStatementThatFailedCanBeRunAgain()
    {
        const QString insert = u"INSERT INTO t VALUES(?,?)"_s;
        QCOMPARE(m_db->run(insert, { 1, u"again"_s }).error().kind, Error::Kind::Storage);
        QCOMPARE(m_db->run(insert, { 3, u"three"_s }), 1);
    }

    void anAnswerNotReadToItsEndHoldsNothingUp()
    {
        QCOMPARE(m_db->value(u"SELECT v FROM t ORDER BY k"_s).value()->toString(), u"one"_s);
        QVERIFY(m_db->checkpoint()); // not while somebody reads
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
