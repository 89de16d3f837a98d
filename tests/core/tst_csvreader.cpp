// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

Q_DECLARE_METATYPE(rollbook::CsvFlaw)

using Rows = QList<QStringList>;

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void fieldsAreSplit_data();
    void fieldsAreSplit();
    void separatorIsDetected_data();
    void separatorIsDetected();
    void everyRecordKnowsItsLine();
    void flawsAreReported_data();
    void flawsAreReported();
    void oneStrayQuoteDoesNotSwallowTheLinesBelow();
    void aLineThatDeclaresTheSeparatorIsObeyed();
    void tooLargeAFileIsRefused();
    void tooManyFieldsInAFileAreRefused();
    void longFieldsAndRecordsAreCutAndReported();
    void hostileQuotesTakeLinearTime_data();
    void hostileQuotesTakeLinearTime();
    void randomBytesAlwaysGiveAResult();
};

static CsvTable read(const QByteArray &bytes, const CsvLimits &limits = {})
{
    const Result<CsvTable> table = readCsv(bytes, limits);
    return table ? *table : CsvTable{};
}

static Rows fieldsOf(const CsvTable &table)
{
    Rows rows;
    for (const CsvRecord &record : table.records)
        rows += record.fields;
    return rows;
}

void TestCsvReader::fieldsAreSplit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const Rows plain{ { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
    QTest::newRow("nothing") << QByteArray() << Rows();
    QTest::newRow("only line ends") << QByteArray("\r\n\n\r\r\n") << Rows();
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << plain;
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << plain;
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << plain;
    QTest::newRow("no end of the last line") << QByteArray("a,b\nc,d") << plain;
    QTest::newRow("empty lines between") << QByteArray("\n\na,b\n\nc,d\n\n") << plain;
    QTest::newRow("empty fields") << QByteArray("a,b,c\n,,\n")
                                  << Rows{ { u"a"_s, u"b"_s, u"c"_s }, { u""_s, u""_s, u""_s } };
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, \"\"y\"\"\",\"\"\n")
                            << Rows{ { u"a"_s, u"b"_s }, { u"x, \"y\""_s, u""_s } };
    QTest::newRow("spaces around quotes")
        << QByteArray("a,b\n  \"x\" , \"y\"\n") << Rows{ { u"a"_s, u"b"_s }, { u"x"_s, u"y"_s } };
    QTest::newRow("spaces are kept without quotes")
        << QByteArray("a,b\n x , y\n") << Rows{ { u"a"_s, u"b"_s }, { u" x "_s, u" y"_s } };
    QTest::newRow("line ends in quotes") << QByteArray("a,b\n\"x\r\ny\",\"1\n2\"\n")
                                         << Rows{ { u"a"_s, u"b"_s }, { u"x\r\ny"_s, u"1\n2"_s } };
    QTest::newRow("tabs") << QByteArray("a\tb\nx, y\tz;\n")
                          << Rows{ { u"a"_s, u"b"_s }, { u"x, y"_s, u"z;"_s } };
    QTest::newRow("emoji and direction marks")
        << QByteArray("a,b\n🎓,\u200fليلى\n")
        << Rows{ { u"a"_s, u"b"_s }, { u"🎓"_s, u"\u200fليلى"_s } };
}

void TestCsvReader::fieldsAreSplit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const CsvTable table = read(bytes);
    QCOMPARE(fieldsOf(table), rows);
    for (const CsvRecord &record : table.records)
        QCOMPARE(record.flaw, CsvFlaw::None);
}

void TestCsvReader::separatorIsDetected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << u"a,b\nc,d\n"_s << QChar(u',');
    QTest::newRow("semicolon") << u"a;b\nc;d\n"_s << QChar(u';');
    QTest::newRow("tab") << u"a\tb\nc\td\n"_s << QChar(u'\t');
    QTest::newRow("one column") << u"name\nAnn\n"_s << QChar(u',');
    QTest::newRow("nothing") << QString() << QChar(u',');
    QTest::newRow("headings only") << u"a;b;c"_s << QChar(u';');
    QTest::newRow("commas in names") << u"Name;Klasse\nLee, Ann;7A\nKim, Bo;7B\n"_s << QChar(u';');
    QTest::newRow("a comma in a heading")
        << u"Name, Vorname;Klasse;Nr\nLee, Ann;7A;1\n"_s << QChar(u';');
    QTest::newRow("more semicolons, but quoted") << u"\"a;b;c;d\",e\n\"1;2\",3\n"_s << QChar(u',');
    QTest::newRow("semicolons in one heading") << u"a;b;c,d\n1,2\n3,4\n5,6\n7,8\n"_s << QChar(u',');
    QTest::newRow("some lines broken") << u"a;b;c\n1;2;3\n4;5,5\n6;7;8\n"_s << QChar(u';');
}

void TestCsvReader::separatorIsDetected()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QCOMPARE(detectSeparator(text), separator);
    QCOMPARE(read(text.toUtf8()).separator, separator);
}

void TestCsvReader::everyRecordKnowsItsLine()
{
    const CsvTable table = read("a,b\r\n\r\n1,\"x\r\ny\nz\"\r\n2,x\r3,x\n\n4,\"\r\"\n5,x");
    QList<int> lines;
    for (const CsvRecord &record : table.records)
        lines += record.line;
    QCOMPARE(lines, (QList<int>{ 1, 3, 6, 7, 9, 11 }));
}

void TestCsvReader::flawsAreReported_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<CsvFlaw>("flaw");
    QTest::addColumn<int>("field");
    QTest::newRow("quote in an unquoted field")
        << QByteArray("1,Ann \"Nan\" Lee") << CsvFlaw::StrayQuote << 1;
    QTest::newRow("text after a quoted field")
        << QByteArray("\"1\"x,Ann") << CsvFlaw::StrayQuote << 0;
    QTest::newRow("quote never closed") << QByteArray("1,\"Ann") << CsvFlaw::UnterminatedQuote << 1;
    QTest::newRow("lone quote at the end") << QByteArray("1,\"") << CsvFlaw::UnterminatedQuote << 1;
    QTest::newRow("zero byte") << QByteArray("1,A\0n", 5) << CsvFlaw::BadCharacter << 1;
    QTest::newRow("escape") << QByteArray("\x1b[31m1,Ann") << CsvFlaw::BadCharacter << 0;
    QTest::newRow("delete") << QByteArray("1,A\x7fn") << CsvFlaw::BadCharacter << 1;
    QTest::newRow("control above ASCII") << QByteArray("1,A\u0086n") << CsvFlaw::BadCharacter << 1;
    QTest::newRow("lost character")
        << QByteArray("1,Jos\xef\xbf\xbd") << CsvFlaw::BadCharacter << 1;
    QTest::newRow("no character") << QByteArray("1,A\xef\xbf\xbf") << CsvFlaw::BadCharacter << 1;
    QTest::newRow("tab is fine") << QByteArray("1,A\tn") << CsvFlaw::None << -1;
    QTest::newRow("apostrophes are fine") << QByteArray("1,O'Neill") << CsvFlaw::None << -1;
}

void TestCsvReader::flawsAreReported()
{
    QFETCH(QByteArray, line);
    QFETCH(CsvFlaw, flaw);
    QFETCH(int, field);
    const CsvTable table = read("number,name\n" + line);
    QCOMPARE(table.records.size(), 2);
    const CsvRecord &record = table.records.at(1);
    QCOMPARE(record.line, 2);
    QCOMPARE(record.flaw, flaw);
    QCOMPARE(record.flawField, field);
    QCOMPARE(record.flawDetail.isEmpty(), flaw == CsvFlaw::None);
}

void TestCsvReader::oneStrayQuoteDoesNotSwallowTheLinesBelow()
{
    const CsvTable table = read("n,name\n1,\"Ann\n2,Bo\n3,\"Cy, Jr.\"\n4,\"Di\n5,\"Ed\"\n");
    QList<int> bad;
    QStringList good;
    for (const CsvRecord &record : table.records) {
        if (record.flaw == CsvFlaw::None)
            good += record.fields.constLast();
        else
            bad += record.line;
    }
    QCOMPARE(good, (QStringList{ u"name"_s, u"Bo"_s, u"Cy, Jr."_s, u"Ed"_s }));
    QCOMPARE(bad, (QList<int>{ 2, 5 }));
}

void TestCsvReader::aLineThatDeclaresTheSeparatorIsObeyed()
{
    const CsvTable table = read("sep=;\r\na,b;c\r\n1,2;3\r\n");
    QCOMPARE(table.separator, QChar(u';'));
    QCOMPARE(fieldsOf(table), (Rows{ { u"a,b"_s, u"c"_s }, { u"1,2"_s, u"3"_s } }));
    QCOMPARE(table.records.constFirst().line, 2);
    QCOMPARE(read("sep=;x,y\n1,2\n").records.size(), 2);
}

void TestCsvReader::tooLargeAFileIsRefused()
{
    CsvLimits limits;
    limits.bytes = 10;
    QVERIFY(readCsv("a,b\n1,2\n3,", limits));
    const Result<CsvTable> table = readCsv("a,b\n1,2\n3,4", limits);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Invalid);
    QCOMPARE(table.error().detail, u"the file has 11 bytes; a table may have 10"_s);
}

void TestCsvReader::tooManyFieldsInAFileAreRefused()
{
    CsvLimits limits;
    limits.cells = 4;
    QVERIFY(readCsv("a,b\n1,2\n", limits));
    const Result<CsvTable> table = readCsv("a,b\n1,2\n3,4\n", limits);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Invalid);
}

void TestCsvReader::longFieldsAndRecordsAreCutAndReported()
{
    CsvLimits limits;
    limits.fieldLength = 5;
    limits.fieldsPerRecord = 3;
    const CsvTable table = read("a,b\n1,123456\n2,\"123456\nx\",y\n3,4,5,6\n7,12345\n", limits);
    QCOMPARE(table.records.size(), 6);
    QCOMPARE(table.records.at(1).flaw, CsvFlaw::FieldTooLong);
    QCOMPARE(table.records.at(1).fields.constLast(), u"12345"_s);
    QCOMPARE(table.records.at(2).flaw, CsvFlaw::FieldTooLong);
    QCOMPARE(table.records.at(3).line, 4);
    QCOMPARE(table.records.at(4).flaw, CsvFlaw::TooManyFields);
    QCOMPARE(table.records.at(4).fields.size(), 3);
    QCOMPARE(table.records.at(5).fields, (QStringList{ u"7"_s, u"12345"_s }));
    QCOMPARE(table.records.at(5).line, 6);
}

void TestCsvReader::hostileQuotesTakeLinearTime_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("opening quotes") << QByteArray("x,\"\n");
    QTest::newRow("closed, then text") << QByteArray("\",a\" x\n");
    QTest::newRow("doubled") << QByteArray("\"\"\"\n");
    QTest::newRow("never closed in a line") << QByteArray("\",\"\",\n");
    QTest::newRow("only quotes") << QByteArray("\"");
    QTest::newRow("only separators") << QByteArray(",,,,,,,\n");
    QTest::newRow("only line ends") << QByteArray("\r");
}

void TestCsvReader::hostileQuotesTakeLinearTime()
{
    QFETCH(QByteArray, pattern);
    QElapsedTimer timer;
    timer.start();
    const Result<CsvTable> table = readCsv(pattern.repeated(2'000'000 / pattern.size()));
    QVERIFY(table || table.error().kind == Error::Kind::Invalid);
    QVERIFY2(timer.elapsed() < 20'000, "time must not grow with the square of the size");
}

void TestCsvReader::randomBytesAlwaysGiveAResult()
{
    const QByteArray favourites("\",;\t\r\n\0a\xc3\xa9\xff ", 12);
    for (quint32 seed = 0; seed < 2000; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes(qsizetype(random.bounded(400)), Qt::Uninitialized);
        for (char &c : bytes)
            c = seed % 2 ? char(random.bounded(256)) : favourites.at(qsizetype(random.bounded(12)));
        const Result<CsvTable> table = readCsv(bytes);
        QVERIFY(table);
        int line = 0;
        for (const CsvRecord &record : table->records) {
            QVERIFY(record.line > line);
            line = record.line;
        }
        QCOMPARE(*readCsv(bytes), *table);
    }
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
