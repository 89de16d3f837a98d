// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/registerexport.h"

#include "core/exchange/csvreader.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace rollbook;

class TestRegisterExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"ar_EG"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyStudentHasARowAndEveryLessonAColumn();
    void cellsSayWhatWasMarked_data();
    void cellsSayWhatWasMarked();
    void lessonsOfSeveralClassesShareAColumn();
    void twoLikeLessonsOfAClassHaveTwoColumns();
    void aLessonWithoutTimeOrSubjectIsHeadedByItsDate();
    void aStudentWhoChangedClassHasARowInEach();
    void theNameIsTheLatest();
    void sameMarksSameBytes();
    void noMarksGiveOnlyHeadings();
    void namesAndKeysAreGuardedForExcelAndCodesAreNot();
};

static MarkRecord mark(int day, QTime start, const QString &classCode, const QString &subject,
                       const QString &number, StatusValue value)
{
    const SchoolId school = schoolId(u"NF"_s);
    MarkRecord r;
    r.session.date = QDate(2026, 11, day);
    r.session.start = start;
    r.session.classCode = classCode;
    r.session.subjectCode = subject;
    r.session.id = sessionId(school, classCode, subject, r.session.date, start);
    r.student = { studentId(school, number), number, u"Student "_s + number, {}, {} };
    r.mark.session = r.session.id;
    r.mark.student = r.student.id;
    r.mark.value = value;
    return r;
}

static const QTime nine(9, 0);
static const QTime ten(10, 0);
static const StatusValue present{ Status::Present, std::nullopt };
static const StatusValue absent{ Status::Absent, std::nullopt };
static const StatusValue unmarked{};
static const StatusValue late7{ Status::Late, 7 };

void TestRegisterExport::everyStudentHasARowAndEveryLessonAColumn()
{
    const QList<MarkRecord> records{
        mark(20, ten, u"7A"_s, u"MAT"_s, u"2"_s, late7),
        mark(20, nine, u"7A"_s, u"ENG"_s, u"2"_s, present),
        mark(20, nine, u"7A"_s, u"ENG"_s, u"1"_s, { Status::Excused, std::nullopt }),
        mark(20, ten, u"7A"_s, u"MAT"_s, u"1"_s, unmarked),
        mark(19, ten, u"7A"_s, u"MAT"_s, u"1"_s, absent),
    };
    const QByteArray bytes = exportRegister(records, {});
    QCOMPARE(bytes,
             QByteArray("class,admission_number,name,2026-11-19 10:00 MAT,2026-11-20 09:00 ENG,"
                        "2026-11-20 10:00 MAT,P,A,L,E,unmarked\r\n"
                        "7A,1,Student 1,A,E,,0,1,0,1,1\r\n"
                        "7A,2,Student 2,n/a,P,L 7,1,0,1,0,0\r\n"));
}

void TestRegisterExport::cellsSayWhatWasMarked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("cell");
    QTest::newRow("unmarked") << int(Status::Unmarked) << -1 << QString();
    QTest::newRow("present") << int(Status::Present) << -1 << u"P"_s;
    QTest::newRow("absent") << int(Status::Absent) << -1 << u"A"_s;
    QTest::newRow("late") << int(Status::Late) << -1 << u"L"_s;
    QTest::newRow("late, minutes known") << int(Status::Late) << 120 << u"L 120"_s;
    QTest::newRow("late by nothing") << int(Status::Late) << 0 << u"L 0"_s;
    QTest::newRow("excused") << int(Status::Excused) << -1 << u"E"_s;
}

void TestRegisterExport::cellsSayWhatWasMarked()
{
    QFETCH(int, status);
    QFETCH(int, minutes);
    QFETCH(QString, cell);
    StatusValue value{ Status(status), std::nullopt };
    if (minutes >= 0)
        value.minutesLate = minutes;
    const RegisterMatrix matrix =
        registerMatrix({ mark(20, nine, u"7A"_s, u"ENG"_s, u"1"_s, value) });
    QCOMPARE(matrix.rows.constFirst().at(3), cell);
}

void TestRegisterExport::lessonsOfSeveralClassesShareAColumn()
{
    const RegisterMatrix matrix =
        registerMatrix({ mark(20, nine, u"7B"_s, u"ENG"_s, u"1"_s, present),
                         mark(20, nine, u"7A"_s, u"ENG"_s, u"2"_s, absent),
                         mark(20, ten, u"7A"_s, u"ENG"_s, u"2"_s, present) });
    QCOMPARE(matrix.headings.mid(3, 2),
             (QStringList{ u"2026-11-20 09:00 ENG"_s, u"2026-11-20 10:00 ENG"_s }));
    QCOMPARE(matrix.rows.at(0).first(5),
             (QStringList{ u"7A"_s, u"2"_s, u"Student 2"_s, u"A"_s, u"P"_s }));
    QCOMPARE(matrix.rows.at(1).first(5),
             (QStringList{ u"7B"_s, u"1"_s, u"Student 1"_s, u"P"_s, u"n/a"_s }));
    for (const QStringList &row : matrix.rows)
        QCOMPARE(row.size(), matrix.headings.size());
    QCOMPARE(matrix.columns.size(), matrix.headings.size());
}

void TestRegisterExport::twoLikeLessonsOfAClassHaveTwoColumns()
{
    MarkRecord moved = mark(20, nine, u"7A"_s, u"ENG"_s, u"1"_s, absent);
    moved.session.id = SessionId(QUuid(u"ffffffff-0000-4000-8000-000000000000"_s));
    const RegisterMatrix matrix =
        registerMatrix({ moved, mark(20, nine, u"7A"_s, u"ENG"_s, u"1"_s, present) });
    QCOMPARE(matrix.headings.mid(3, 2),
             (QStringList{ u"2026-11-20 09:00 ENG"_s, u"2026-11-20 09:00 ENG (2)"_s }));
    QCOMPARE(matrix.rows.constFirst().mid(3, 4), (QStringList{ u"P"_s, u"A"_s, u"1"_s, u"1"_s }));
}

void TestRegisterExport::aLessonWithoutTimeOrSubjectIsHeadedByItsDate()
{
    const RegisterMatrix matrix =
        registerMatrix({ mark(20, QTime(), u"7A"_s, {}, u"1"_s, present),
                         mark(21, nine, u"7A"_s, {}, u"1"_s, present),
                         mark(22, QTime(), u"7A"_s, u"ENG"_s, u"1"_s, present) });
    QCOMPARE(matrix.headings.mid(3, 3),
             (QStringList{ u"2026-11-20"_s, u"2026-11-21 09:00"_s, u"2026-11-22 ENG"_s }));
}

void TestRegisterExport::aStudentWhoChangedClassHasARowInEach()
{
    const RegisterMatrix matrix =
        registerMatrix({ mark(19, nine, u"7A"_s, u"ENG"_s, u"1"_s, absent),
                         mark(20, nine, u"7B"_s, u"ENG"_s, u"1"_s, present) });
    QCOMPARE(matrix.rows.size(), 2);
    QCOMPARE(matrix.rows.at(0).mid(3, 4), (QStringList{ u"A"_s, u"n/a"_s, u"0"_s, u"1"_s }));
    QCOMPARE(matrix.rows.at(1).mid(3, 4), (QStringList{ u"n/a"_s, u"P"_s, u"1"_s, u"0"_s }));
}

void TestRegisterExport::theNameIsTheLatest()
{
    MarkRecord later = mark(21, nine, u"7A"_s, u"ENG"_s, u"1"_s, present);
    later.student.name = u"Renamed"_s;
    const RegisterMatrix matrix =
        registerMatrix({ later, mark(20, nine, u"7A"_s, u"ENG"_s, u"1"_s, present) });
    QCOMPARE(matrix.rows.size(), 1);
    QCOMPARE(matrix.rows.constFirst().at(2), u"Renamed"_s);
}

void TestRegisterExport::sameMarksSameBytes()
{
    QList<MarkRecord> records;
    for (int i = 0; i < 400; ++i) {
        const StatusValue value = i % 3 ? present : i % 2 ? late7 : absent;
        MarkRecord r = mark(1 + i % 7, i % 2 ? nine : ten, i % 5 ? u"7A"_s : u"7B"_s, u"ENG"_s,
                            QString::number(i % 31), value);
        r.mark.rev = i % 2;
        records += r;
    }
    const QByteArray bytes = exportRegister(records, {});
    std::mt19937 engine(11);
    for (int round = 0; round < 10; ++round) {
        std::shuffle(records.begin(), records.end(), engine);
        QCOMPARE(exportRegister(records, {}), bytes);
    }
}

void TestRegisterExport::noMarksGiveOnlyHeadings()
{
    QCOMPARE(exportRegister({}, {}),
             QByteArray("class,admission_number,name,P,A,L,E,unmarked\r\n"));
}

void TestRegisterExport::namesAndKeysAreGuardedForExcelAndCodesAreNot()
{
    MarkRecord r = mark(20, nine, u"-7"_s, u"ENG"_s, u"+1"_s, present);
    r.student.name = u"=1+1"_s;
    const Result<CsvTable> table = readCsv(exportRegister({ r }, { CsvProfile::Excel, u';' }));
    QVERIFY(table);
    QCOMPARE(table->separator, QChar(u';'));
    QCOMPARE(table->records.at(1).fields.first(4),
             (QStringList{ u"'-7"_s, u"'+1"_s, u"'=1+1"_s, u"P"_s }));
}

QTEST_APPLESS_MAIN(TestRegisterExport)
#include "tst_registerexport.moc"
