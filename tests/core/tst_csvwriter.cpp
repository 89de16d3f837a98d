// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/rosterreader.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void theSeparatorIsTheLocales_data();
    void theSeparatorIsTheLocales();
    void machineFilesAreExact();
    void excelFilesHaveAMarkAndTheSeparator();
    void theMachineProfileAlwaysHasCommas();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void onlyTextColumnsAreGuardedAndOnlyForExcel();
    void keysAreGuardedAndKeepTheirZeros();
    void cellsBeyondTheKnownColumnsAreGuarded();
    void nothingInvisibleIsAdded();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void anExportedRosterIsReadBack();
};

constexpr CsvFormat machine;
constexpr CsvFormat excelComma{ CsvProfile::Excel, u',' };
constexpr CsvFormat excelSemicolon{ CsvProfile::Excel, u';' };

void TestCsvWriter::theSeparatorIsTheLocales_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("English") << u"en_GB"_s << QChar(u',');
    QTest::newRow("Swahili") << u"sw_KE"_s << QChar(u',');
    QTest::newRow("Hindi") << u"hi_IN"_s << QChar(u',');
    QTest::newRow("German") << u"de_DE"_s << QChar(u';');
    QTest::newRow("Swiss German") << u"de_CH"_s << QChar(u',');
    QTest::newRow("French") << u"fr_FR"_s << QChar(u';');
    QTest::newRow("Brazilian") << u"pt_BR"_s << QChar(u';');
    QTest::newRow("Egyptian") << u"ar_EG"_s << QChar(u',');
}

void TestCsvWriter::theSeparatorIsTheLocales()
{
    QFETCH(QString, locale);
    QFETCH(QChar, separator);
    QCOMPARE(excelSeparator(QLocale(locale)), separator);
    QCOMPARE(excelFormat(QLocale(locale)).separator, separator);
    QCOMPARE(excelFormat(QLocale(locale)).profile, CsvProfile::Excel);
}

void TestCsvWriter::machineFilesAreExact()
{
    CsvWriter writer(machine, { CsvColumn::Code, CsvColumn::Text });
    writer.addHeadings({ u"number"_s, u"name"_s });
    writer.addRow({ u"1"_s, u"=1+1"_s });
    writer.addRow({ u"2;"_s, u"Lee, Ann \"Nan\""_s });
    writer.addRow({ u""_s, u"Zoë\nليلى "_s });
    QCOMPARE(
        writer.bytes(),
        QByteArray("number,name\r\n1,=1+1\r\n2;,\"Lee, Ann \"\"Nan\"\"\"\r\n,\"Zoë\nليلى \"\r\n"));
}

void TestCsvWriter::excelFilesHaveAMarkAndTheSeparator()
{
    CsvWriter writer(excelSemicolon, { CsvColumn::Code, CsvColumn::Text });
    writer.addHeadings({ u"number"_s, u"name"_s });
    writer.addRow({ u"1"_s, u"Lee, Ann"_s });
    writer.addRow({ u"2"_s, u"Bo; Jr."_s });
    QCOMPARE(writer.bytes(),
             QByteArray("\xef\xbb\xbfnumber;name\r\n1;Lee, Ann\r\n2;\"Bo; Jr.\"\r\n"));
}

void TestCsvWriter::theMachineProfileAlwaysHasCommas()
{
    CsvWriter writer({ CsvProfile::Machine, u';' }, {});
    writer.addRow({ u"a"_s, u"b"_s });
    QCOMPARE(writer.bytes(), QByteArray("a,b\r\n"));
}

void TestCsvWriter::formulasAreGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guarded");
    QTest::newRow("equals") << u"=HYPERLINK(\"http://x.example\")"_s << true;
    QTest::newRow("plus") << u"+1"_s << true;
    QTest::newRow("minus") << u"-1"_s << true;
    QTest::newRow("at") << u"@SUM(A1)"_s << true;
    QTest::newRow("tab") << u"\tx"_s << true;
    QTest::newRow("carriage return") << u"\rx"_s << true;
    QTest::newRow("line feed") << u"\nx"_s << true;
    QTest::newRow("after spaces") << u"  =1"_s << true;
    QTest::newRow("after a no-break space") << u"\u00a0=1"_s << true;
    QTest::newRow("wide equals") << u"＝1"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("spaces") << u"  "_s << false;
    QTest::newRow("name") << u"Anne-Marie"_s << false;
    QTest::newRow("equals inside") << u"a=1"_s << false;
    QTest::newRow("apostrophe") << u"'t Hooft"_s << false;
    QTest::newRow("Arabic") << u"ليلى"_s << false;
}

void TestCsvWriter::formulasAreGuarded()
{
    QFETCH(QString, text);
    QFETCH(bool, guarded);
    QCOMPARE(formulaGuarded(text), guarded ? u'\'' + text : text);
}

void TestCsvWriter::onlyTextColumnsAreGuardedAndOnlyForExcel()
{
    const QStringList cells{ u"-12"_s, u"=1"_s, u"+44"_s };
    const QList<CsvColumn> columns{ CsvColumn::Code, CsvColumn::Text, CsvColumn::Code };
    CsvWriter exact(machine, columns);
    exact.addRow(cells);
    QCOMPARE(exact.bytes(), QByteArray("-12,=1,+44\r\n"));
    CsvWriter guarded(excelComma, columns);
    guarded.addRow(cells);
    QCOMPARE(guarded.bytes(), QByteArray("\xef\xbb\xbf-12,'=1,+44\r\n"));
}

void TestCsvWriter::keysAreGuardedAndKeepTheirZeros()
{
    const QStringList cells{ u"=N0"_s, u"0010"_s, u"123456789012"_s, u"12"_s, u"0"_s, u"NF/01"_s };
    const QList<CsvColumn> columns(cells.size(), CsvColumn::Key);
    CsvWriter exact(machine, columns);
    exact.addRow(cells);
    QCOMPARE(exact.bytes(), QByteArray("=N0,0010,123456789012,12,0,NF/01\r\n"));
    CsvWriter guarded(excelComma, columns);
    guarded.addRow(cells);
    QCOMPARE(guarded.bytes(), QByteArray("\xef\xbb\xbf'=N0,\"=\"\"0010\"\"\",\"=\"\"123456789012\"\"\",12,0,NF/01\r\n"));
}

void TestCsvWriter::cellsBeyondTheKnownColumnsAreGuarded()
{
    CsvWriter writer(excelComma, { CsvColumn::Code });
    writer.addRow({ u"=1"_s, u"=2"_s });
    QCOMPARE(writer.bytes(), QByteArray("\xef\xbb\xbf=1,'=2\r\n"));
}

void TestCsvWriter::nothingInvisibleIsAdded()
{
    CsvWriter writer(excelComma, { CsvColumn::Text, CsvColumn::Text });
    writer.addRow({ u"ليلى حسن"_s, u"🎓"_s });
    QCOMPARE(writer.bytes(), "\xef\xbb\xbf" + u"ليلى حسن,🎓\r\n"_s.toUtf8());
}

void TestCsvWriter::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<bool>("excel");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("machine") << false << QChar(u',');
    QTest::newRow("Excel, comma") << true << QChar(u',');
    QTest::newRow("Excel, semicolon") << true << QChar(u';');
}

void TestCsvWriter::whatIsWrittenIsReadBack()
{
    QFETCH(bool, excel);
    QFETCH(QChar, separator);
    const QStringList row{ u"a,b;c"_s, u"\"x\""_s, u" spaces "_s, u"l1\r\nl2"_s,
                           u""_s,      u"\"\""_s,  u"ü🎓ليلى"_s };
    CsvWriter writer(excel ? CsvFormat{ CsvProfile::Excel, separator } : machine,
                     QList<CsvColumn>(row.size(), CsvColumn::Text));
    writer.addHeadings(QStringList(row.size(), u"heading"_s));
    for (int i = 0; i < 3; ++i)
        writer.addRow(row);
    const Result<CsvTable> table = readCsv(writer.bytes());
    QVERIFY(table);
    QCOMPARE(table->separator, separator);
    QCOMPARE(table->records.size(), 4);
    for (const CsvRecord &record : table->records.mid(1)) {
        QCOMPARE(record.flaw, CsvFlaw::None);
        QCOMPARE(record.fields, row);
    }
}

void TestCsvWriter::anExportedRosterIsReadBack()
{
    const QList<RosterRecord> students{
        { 2,
          u"NF/1"_s,
          u"=HYPERLINK(\"http://x.example\",\"Ann\") Lee"_s,
          u"7A"_s,
          {},
          u"+44 7700 900003"_s },
        { 3, u"-2"_s, u"Anne-Marie van der Berg, Jr."_s, u"7;B"_s, u"a@x"_s, {} },
        { 4, u"0003"_s, u"ليلى حسن 🎓"_s, u"7\"C\""_s, {}, {} },
    };
    CsvWriter writer(machine, {});
    writer.addHeadings({ u"admission_number"_s, u"name"_s, u"class"_s, u"email"_s, u"phone"_s });
    for (const RosterRecord &s : students)
        writer.addRow({ s.number, s.name, s.classCode, s.email, s.phone });
    const Result<RosterFile> file = readRoster(writer.bytes());
    QVERIFY(file);
    QCOMPARE(file->problems, QList<RosterProblem>());
    QCOMPARE(file->records, students);
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
