// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterreader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

using Kind = RosterProblem::Kind;

class TestRosterReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyGoodFileIsReadWhole_data();
    void everyGoodFileIsReadWhole();
    void awkwardNamesStayAsTheyAre();
    void whatASpreadsheetNeedsIsNoPartOfANumber();
    void aWorkbookIsNamed();
    void numbersThatASpreadsheetSpoiltAreNotTaken_data();
    void numbersThatASpreadsheetSpoiltAreNotTaken();
    void noNameIsWithoutEnd();
    void anEncodingCanBeSaid();
    void theSameStudentsComeOutOfEveryFormat();
    void cellsAreCleanedAndNoMore_data();
    void cellsAreCleanedAndNoMore();
    void columnsMayStandInAnyOrder();
    void namePartsAreJoined();
    void headingsMayBeMapped();
    void blankLinesAreSkippedAndCounted();
    void separatorsMissingAfterTheLastCellAreNoProblem();
    void unreadableFilesAreRefused_data();
    void unreadableFilesAreRefused();
    void randomBytesAlwaysGiveAResult();
    void damagedRostersAlwaysGiveAResult();
};

static QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/fixtures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static RosterFile read(const QByteArray &bytes, const QMap<QString, QString> &mapped = {})
{
    const Result<RosterFile> file = readRoster(bytes, mapped);
    return file ? *file : RosterFile{};
}

void TestRosterReader::everyGoodFileIsReadWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("records");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("nameHeading");
    QTest::newRow("plain") << u"roster-plain.csv"_s << 150 << u"UTF-8"_s << QChar(u',')
                           << u"name"_s;
    QTest::newRow("German Excel") << u"roster-excel-windows1252-semicolon.csv"_s << 187
                                  << u"Windows-1252"_s << QChar(u';') << u""_s;
    QTest::newRow("Excel Unicode text")
        << u"roster-excel-utf16-tab.txt"_s << 60 << u"UTF-16LE"_s << QChar(u'\t') << u"Full name"_s;
}

void TestRosterReader::everyGoodFileIsReadWhole()
{
    QFETCH(QString, name);
    QFETCH(int, records);
    QFETCH(QString, encoding);
    QFETCH(QChar, separator);
    QFETCH(QString, nameHeading);
    const Result<RosterFile> file = readRoster(fixture(name));
    QVERIFY(file);
    QCOMPARE(file->records.size(), records);
    QCOMPARE(file->problems, QList<RosterProblem>());
    QCOMPARE(file->encoding, encoding);
    QCOMPARE(file->separator, separator);
    QCOMPARE(file->columns.value(u"name"_s), nameHeading);
    int line = 1;
    for (const RosterRecord &record : file->records) {
        QCOMPARE(record.line, ++line);
        QVERIFY(record.number.startsWith(u"NF/2026/"_s));
        QVERIFY(!record.name.isEmpty());
        QVERIFY(record.classCode.startsWith(u'7') || record.classCode.startsWith(u'8'));
    }
}

void TestRosterReader::whatASpreadsheetNeedsIsNoPartOfANumber()
{
    const auto file = readRoster("number,name,class\r\n\"=\"\"0010\"\"\",Ann Lee,'=7A\r\n'-7,Bo O'Dea,7A\r\n'x,Cy Roe,7A\r\n");
    QVERIFY(file && file->problems.isEmpty());
    QCOMPARE(file->records.size(), 3);
    QCOMPARE(file->records[0].number, u"0010"_s);
    QCOMPARE(file->records[0].classCode, u"=7A"_s);
    QCOMPARE(file->records[1].number, u"-7"_s);
    QCOMPARE(file->records[2].number, u"'x"_s);
}

void TestRosterReader::numbersThatASpreadsheetSpoiltAreNotTaken_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("number"); // empty = spoilt
    for (const char *cell : { "2.0E+05", "\"1,2E+11\"", "1.0", "2E-3", "\"20260001,00\"", "1.23457e+11" })
        QTest::newRow(cell) << QByteArray(cell) << QString();
    for (const char *cell : { "2E5", "1.5", "7E1", "NF/2026/0001", "2026.1" })
        QTest::newRow(cell) << QByteArray(cell) << QString::fromLatin1(cell);
    QTest::newRow("=\"001\"") << QByteArray("=\"001\"") << u"001"_s;
    QTest::newRow("quoted =\"001\"") << QByteArray("\"=\"\"001\"\"\"") << u"001"_s;
}

void TestRosterReader::numbersThatASpreadsheetSpoiltAreNotTaken()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, number);
    const auto file = readRoster("number,name,class\r\n" + cell + ",Ann Lee,7A\r\nB2,Bo Ray,7A\r\n");
    QVERIFY(file);
    QCOMPARE(file->records.constLast().number, u"B2"_s); // the line below is not swallowed
    if (number.isEmpty()) {
        QCOMPARE(file->problems.size(), 1);
        QCOMPARE(file->problems[0].kind, Kind::SpoiltNumber);
        QCOMPARE(file->problems[0].line, 2);
        QCOMPARE(file->records.size(), 1);
    } else {
        QVERIFY(file->problems.isEmpty());
        QCOMPARE(file->records[0].number, number);
    }
}

void TestRosterReader::noNameIsWithoutEnd()
{
    const auto file = readRoster("number,name,class\n1," + QByteArray(200, 'n') + ",7A\n2," + QByteArray(201, 'n') + ",7A\n3,Ann," + QByteArray(101, 'c') + "\n");
    QVERIFY(file);
    QCOMPARE(file->records.size(), 1);
    QCOMPARE(file->problems, (QList<RosterProblem>{ { 3, Kind::TooLong, u"name"_s, u"201"_s, u"200"_s }, { 4, Kind::TooLong, u"class"_s, u"101"_s, u"100"_s } }));
}

void TestRosterReader::anEncodingCanBeSaid()
{
    const QByteArray polish("number,name,class\n1,\xa3ukasz \x8cliwa,7A\n");
    const auto file = readRoster(polish, {}, u"windows-1250"_s);
    QVERIFY(file && !file->guessed);
    QCOMPARE(file->records[0].name, u"Łukasz Śliwa"_s);
    QVERIFY(readRoster(polish)->guessed);
    const auto none = readRoster(polish, {}, u"EBCDIC"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().problem.kind, ImportProblem::Kind::UnknownEncoding);
}

void TestRosterReader::aWorkbookIsNamed()
{
    const auto calc = readRoster(QByteArray("PK\x03\x04") + QByteArray(26, '\x01') + "mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK");
    QVERIFY(!calc && calc.error().problem.kind == ImportProblem::Kind::OpenDocument);
    for (const QByteArray &begin : { QByteArray("PK\x03\x04"), QByteArray("\xD0\xCF\x11\xE0") }) {
        const auto file = readRoster(begin + QByteArray(200, '\x01'));
        QVERIFY(!file && file.error().kind == Error::Kind::Invalid);
        QVERIFY2(file.error().detail.contains(u"Excel workbook"_s), qPrintable(file.error().detail));
    }
}

void TestRosterReader::awkwardNamesStayAsTheyAre()
{
    const RosterFile file = read(fixture(u"roster-plain.csv"_s));
    QCOMPARE(file.records.at(3),
             (RosterRecord{ 5, u"NF/2026/0004"_s, u"=HYPERLINK(\"http://x.example\",\"Ann\") Lee"_s,
                            u"7A"_s, u"nf.2026.0004@northfield.example"_s, u"+44 7700 900003"_s }));
    QCOMPARE(file.records.at(30).name, u"Anne-Marie van der Berg, Jr."_s);
    QCOMPARE(file.records.at(35).name, u"Àdùkẹ́ Fálétí"_s.normalized(QString::NormalizationForm_C));
    QCOMPARE(file.records.at(39).name, u"خديجة المصري"_s);
    const RosterFile german = read(fixture(u"roster-excel-windows1252-semicolon.csv"_s));
    QCOMPARE(german.columns.value(u"given"_s), u"Vorname"_s);
    QCOMPARE(german.columns.value(u"number"_s), u"Schülernummer"_s);
    QCOMPARE(german.records.at(28).name, u"Anne-Marie van der Berg, Jr."_s);
    QCOMPARE(german.records.at(36).name, u"Élodie Lefèvre"_s);
}

void TestRosterReader::theSameStudentsComeOutOfEveryFormat()
{
    const RosterFile plain = read(fixture(u"roster-plain.csv"_s));
    const RosterFile german = read(fixture(u"roster-excel-windows1252-semicolon.csv"_s));
    const RosterFile tabs = read(fixture(u"roster-excel-utf16-tab.txt"_s));
    QMap<QString, RosterRecord> byNumber;
    for (const RosterRecord &record : plain.records)
        byNumber.insert(record.number, record);
    int compared = 0;
    for (const RosterRecord &record : german.records + tabs.records) {
        if (!byNumber.contains(record.number))
            continue;
        QCOMPARE(record.name, byNumber.value(record.number).name);
        QCOMPARE(record.classCode, byNumber.value(record.number).classCode);
        ++compared;
    }
    QVERIFY(compared > 60);
}

void TestRosterReader::cellsAreCleanedAndNoMore_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("spaces") << u"  Ann \t\n Lee\u00a0"_s << u"Ann Lee"_s;
    QTest::newRow("NFC") << u"Jose\u0301"_s << u"José"_s;
    QTest::newRow("isolates at the ends") << u"\u2068 ليلى حسن\u2069"_s << u"ليلى حسن"_s;
    QTest::newRow("marks and spaces at the ends")
        << u"\u200f \u202bليلى\u202c \u200e"_s << u"ليلى"_s;
    QTest::newRow("only marks") << u"\u200e\u200f \ufeff"_s << QString();
    QTest::newRow("marks inside go")
        << u"ليلى \u200eAnn\u200f \u202eحسن\u202c"_s << u"ليلى Ann حسن"_s;
    QTest::newRow("joiners stay") << u"क्\u200dष 👩\u200d🎓"_s << u"क्\u200dष 👩\u200d🎓"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"=1+1"_s;
    QTest::newRow("apostrophe") << u"'t Hooft"_s << u"'t Hooft"_s;
    QTest::newRow("quotes") << u"\"Nan\""_s << u"\"Nan\""_s;
}

void TestRosterReader::cellsAreCleanedAndNoMore()
{
    QFETCH(QString, cell);
    QFETCH(QString, cleaned);
    QCOMPARE(cleanedCell(cell), cleaned);
    QCOMPARE(cleanedCell(cleaned), cleaned);
}

void TestRosterReader::columnsMayStandInAnyOrder()
{
    const RosterFile file =
        read("Phone;Form;Colour;Email;Full name;Admission no\n+1;7A;red;a@x;Ann;1\n");
    QCOMPARE(file.records,
             (QList<RosterRecord>{ { 2, u"1"_s, u"Ann"_s, u"7A"_s, u"a@x"_s, u"+1"_s } }));
    QCOMPARE(file.headings.size(), 6);
    QCOMPARE(file.columns.value(u"class"_s), u"Form"_s);
    QVERIFY(!file.columns.values().contains(u"Colour"_s));
}

void TestRosterReader::namePartsAreJoined()
{
    const RosterFile file = read("leerlingnummer;achternaam;tussenvoegsel;voornaam;klas\n"
                                 "1;Berg;van den;Anne;1A\n2;Kok;;Bo;1A\n3;;;Cy;1A\n4;;;;1A\n");
    QStringList names;
    for (const RosterRecord &record : file.records)
        names += record.name;
    QCOMPARE(names, (QStringList{ u"Anne van den Berg"_s, u"Bo Kok"_s, u"Cy"_s }));
    QCOMPARE(
        file.problems,
        (QList<RosterProblem>{ { 5, Kind::MissingName, u"voornaam / achternaam"_s, u"4"_s } }));
}

void TestRosterReader::headingsMayBeMapped()
{
    const QByteArray bytes("A,B,C\n1,Ann,7A\n");
    QVERIFY(!readRoster(bytes));
    const RosterFile file =
        read(bytes, { { u"a"_s, u"number"_s }, { u"B"_s, u"name"_s }, { u"C"_s, u"class"_s } });
    QCOMPARE(file.records.size(), 1);
    QCOMPARE(file.columns.value(u"number"_s), u"A"_s);
}

void TestRosterReader::blankLinesAreSkippedAndCounted()
{
    const RosterFile file =
        read("\r\nnumber,name,class\r\n\r\n,,\r\n  \r\n,,,,\r\n\u200f\r\n1,Ann,7A\r\n\r\n");
    QCOMPARE(file.problems, QList<RosterProblem>());
    QCOMPARE(file.records.size(), 1);
    QCOMPARE(file.records.constFirst().line, 8);
}

void TestRosterReader::separatorsMissingAfterTheLastCellAreNoProblem()
{
    const RosterFile file =
        read("number,name,class,email,phone,\n1,Ann,7A\n2,Bo,7A,b@x,\n3,Cy,7A,,,,,,\n");
    QCOMPARE(file.problems, QList<RosterProblem>());
    QCOMPARE(file.records.size(), 3);
}

void TestRosterReader::unreadableFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << u"the file is empty"_s;
    QTest::newRow("blank") << QByteArray("\xef\xbb\xbf\r\n\n") << u"the file is empty"_s;
    QTest::newRow("no roster") << QByteArray("colour,size\nred,1\n")
                               << u"no column is recognised"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << u"no column is recognised"_s;
    QTest::newRow("an archive") << QByteArray("PK\x03\x04\x14\0\x06\0", 8)
                                << u"this is an Excel workbook"_s;
    QTest::newRow("too large") << QByteArray(64 * 1024 * 1024 + 1, ' ')
                               << u"the file has 67108865 bytes"_s;
}

void TestRosterReader::unreadableFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const Result<RosterFile> file = readRoster(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Invalid);
    QVERIFY2(file.error().detail.startsWith(detail), qPrintable(file.error().detail));
}

void TestRosterReader::randomBytesAlwaysGiveAResult()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes(qsizetype(random.bounded(500)), Qt::Uninitialized);
        for (char &c : bytes)
            c = char(random.bounded(256));
        const Result<RosterFile> bare = readRoster(bytes);
        QVERIFY(bare || bare.error().kind == Error::Kind::Invalid);
        const Result<RosterFile> file = readRoster("number,name,class\n" + bytes);
        QVERIFY(file || file.error().kind == Error::Kind::Invalid);
    }
}

void TestRosterReader::damagedRostersAlwaysGiveAResult()
{
    const QByteArray good = fixture(u"roster-plain.csv"_s);
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes = good.first(qsizetype(random.bounded(int(good.size()))));
        for (int i = 0; i < 5 && !bytes.isEmpty(); ++i)
            bytes[qsizetype(random.bounded(int(bytes.size())))] = char(random.bounded(256));
        const Result<RosterFile> file = readRoster(bytes);
        if (!file)
            continue;
        for (const RosterRecord &record : file->records) {
            QVERIFY(!record.number.isEmpty() && !record.name.isEmpty()
                    && !record.classCode.isEmpty());
            QCOMPARE(cleanedCell(record.name), record.name);
        }
    }
}

QTEST_APPLESS_MAIN(TestRosterReader)
#include "tst_rosterreader.moc"
