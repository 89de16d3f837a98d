// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/problemwords.h"
#include "core/exchange/rosterplan.h"
#include "core/exchange/rosterreader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

using Kind = RosterProblem::Kind;
Q_DECLARE_METATYPE(rollbook::RosterProblem)
Q_DECLARE_METATYPE(rollbook::RosterProblem::Kind)

/// What is said about the lines that are not taken.
class TestRosterProblems : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyBadLineIsReportedWithItsReason();
    void badLinesAreReported_data();
    void badLinesAreReported();
    void ofLinesWithOneNumberTheFirstGoodOneCounts();
    void quotesThatMatchByAccidentDoNotSwallowStudents();
    void everyProblemIsOneSentence_data();
    void everyProblemIsOneSentence();
};

static QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/fixtures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static RosterFile read(const QByteArray &bytes)
{
    const Result<RosterFile> file = readRoster(bytes);
    return file ? *file : RosterFile{};
}

void TestRosterProblems::everyBadLineIsReportedWithItsReason()
{
    const Result<RosterFile> file = readRoster(fixture(u"roster-with-errors.csv"_s));
    QVERIFY(file);
    QCOMPARE(file->records,
             (QList<RosterRecord>{ { 2, u"NF/2026/0001"_s, u"Ann Lee"_s, u"7A"_s, {}, {} },
                                   { 6, u"NF/2026/0003"_s, u"Ben Ó"_s, u"7Z"_s, {}, {} } }));
    QCOMPARE(file->problems,
             (QList<RosterProblem>{
                 { 3, Kind::MissingNumber, u"admission_number"_s, {} },
                 { 4, Kind::MissingName, u"name"_s, u"NF/2026/0002"_s },
                 { 5, Kind::DuplicateNumber, u"admission_number"_s, u"2: NF/2026/0001"_s },
                 { 7, Kind::TooManyFields, {}, u"5 instead of 3"_s },
                 { 8, Kind::TooFewFields, {}, u"1 instead of 3"_s } }));
}

void TestRosterProblems::badLinesAreReported_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("field");
    QTest::newRow("no number") << QByteArray(" ,Ann,7A") << Kind::MissingNumber << u"number"_s;
    QTest::newRow("no name") << QByteArray("1,\u00a0\u200f,7A") << Kind::MissingName << u"name"_s;
    QTest::newRow("no class") << QByteArray("1,Ann,\"\"") << Kind::MissingClass << u"class"_s;
    QTest::newRow("too many") << QByteArray("1,Lee, Ann,7A") << Kind::TooManyFields << u""_s;
    QTest::newRow("too few") << QByteArray("1,Ann") << Kind::TooFewFields << u""_s;
    QTest::newRow("stray quote") << QByteArray("1,Ann \"Nan\" Lee,7A") << Kind::BadQuoting
                                 << u"name"_s;
    QTest::newRow("open quote") << QByteArray("1,\"Ann,7A") << Kind::BadQuoting << u"name"_s;
    QTest::newRow("zero byte") << QByteArray("1,A\0nn,7A", 9) << Kind::BadCharacters << u"name"_s;
    QTest::newRow("lost character")
        << QByteArray("1,Jos\xef\xbf\xbd,7A") << Kind::BadCharacters << u"name"_s;
    QTest::newRow("endless field")
        << "1," + QByteArray(70'000, 'x') + ",7A" << Kind::BadQuoting << u"name"_s;
    QTest::newRow("endless line") << QByteArray(70'000, ',') << Kind::TooManyFields << u""_s;
}

void TestRosterProblems::badLinesAreReported()
{
    QFETCH(QByteArray, line);
    QFETCH(Kind, kind);
    QFETCH(QString, field);
    const RosterFile file = read("number,name,class\n0,Bo Low,7A\n" + line + "\n9,Zoë,7B\n");
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.constFirst().line, 3);
    QCOMPARE(file.problems.constFirst().kind, kind);
    QCOMPARE(file.problems.constFirst().field, field);
    QCOMPARE(file.records.size(), 2);
    QCOMPARE(file.records.constLast().line, 4);
}

void TestRosterProblems::ofLinesWithOneNumberTheFirstGoodOneCounts()
{
    const RosterFile file = read("number,name,class\n1,,7A\n 1 ,Ann,7A\n1,Anna,7B\n1,Annie,7C\n");
    QCOMPARE(file.records.size(), 1);
    QCOMPARE(file.records.constFirst().name, u"Ann"_s);
    QCOMPARE(file.problems.size(), 3);
    QCOMPARE(file.problems.at(1).detail, u"3: 1"_s);
    QCOMPARE(file.problems.at(2).detail, u"3: 1"_s);
}

void TestRosterProblems::quotesThatMatchByAccidentDoNotSwallowStudents()
{
    const RosterFile file =
        read("number,name,class\n1,\"Ann,7A\n2,Bo,7A\n3,Cy\",7A\n4,\"Di\nDee\",7A\n");
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.constFirst().line, 2);
    QCOMPARE(file.problems.constFirst().kind, Kind::BadQuoting);
    QCOMPARE(file.records.size(), 1);
    QCOMPARE(file.records.constFirst().name, u"Di Dee"_s);
}

void TestRosterProblems::everyProblemIsOneSentence_data()
{
    QTest::addColumn<RosterProblem>("problem");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const RosterProblem &problem, const QString &sentence) {
        QTest::newRow(name) << problem << sentence;
    };
    row("number", { 3, Kind::MissingNumber, u"Nr%1"_s, {} },
        u"line 3: the admission number (column \"Nr%1\") is empty"_s);
    row("name", { 4, Kind::MissingName, u"Name"_s, u"1"_s },
        u"line 4: the name (column \"Name\") is empty"_s);
    row("class", { 5, Kind::MissingClass, u"Form"_s, u"1"_s },
        u"line 5: the class (column \"Form\") is empty"_s);
    row("duplicate", { 4, Kind::DuplicateNumber, u"Nr"_s, u"2: NF/2026: 1"_s },
        u"line 4: admission number NF/2026: 1 is already on line 2; the first line counts"_s);
    row("too many", { 7, Kind::TooManyFields, {}, u"5 instead of 3"_s },
        u"line 7: too many fields (5 instead of 3); a field that contains the separator needs quotes"_s);
    row("too few", { 8, Kind::TooFewFields, {}, u"1 instead of 3"_s },
        u"line 8: too few fields (1 instead of 3)"_s);
    row("quotes", { 9, Kind::BadQuoting, u"Name"_s, u"a quotation mark that is never closed"_s },
        u"line 9: a quotation mark that is never closed; quote the whole field and double the "
        "quotation marks in it"_s);
    row("characters", { 10, Kind::BadCharacters, u"Name"_s, u"the control character U+0000"_s },
        u"line 10: the control character U+0000; save the file again as UTF-8"_s);
}

void TestRosterProblems::everyProblemIsOneSentence()
{
    QFETCH(RosterProblem, problem);
    QFETCH(QString, sentence);
    QCOMPARE(describe(problem), sentence);
}

QTEST_APPLESS_MAIN(TestRosterProblems)
#include "tst_rosterproblems.moc"
