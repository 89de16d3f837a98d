// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markexport.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/rosterreader.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace rollbook;

class TestMarkExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"ar_EG"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyColumnHoldsWhatItSays();
    void theFileIsReadBackExactly();
    void whatIsUnknownIsEmpty();
    void onlyWhatWasDeliveredHasATimeOfDelivery_data();
    void onlyWhatWasDeliveredHasATimeOfDelivery();
    void rowsAreInTheOrderOfTheTimetable();
    void sameMarksSameBytes_data();
    void sameMarksSameBytes();
    void noMarksGiveOnlyHeadings();
    void textAndKeysAreGuardedForExcelAndCodesAreNot();
    void aRosterIsReadFromAnExport();
};

static qint64 utc(int hour, int minute)
{
    return QDateTime(QDate(2026, 11, 19), QTime(hour, minute, 3, 42), Qt::UTC).toMSecsSinceEpoch();
}

static MarkRecord record(const QString &number, const QString &classCode, QTime start,
                         const QString &subject)
{
    const SchoolId school = schoolId(u"NF"_s);
    MarkRecord r;
    r.session.date = QDate(2026, 11, 20);
    r.session.id = sessionId(school, classCode, subject, r.session.date, start);
    r.session.classCode = classCode;
    r.session.subjectCode = subject;
    r.session.start = start;
    r.session.zone = u"Pacific/Chatham"_s;
    r.student = { studentId(school, number), number, u"Student "_s + number, {}, {} };
    r.mark.session = r.session.id;
    r.mark.student = r.student.id;
    r.mark.value = { Status::Present, std::nullopt };
    r.mark.rev = 1;
    return r;
}

static MarkRecord full()
{
    MarkRecord r = record(u"NF/1"_s, u"7A"_s, QTime(9, 45), u"MAT"_s);
    r.session.end = QTime(10, 30);
    r.session.subjectName = u"Mathematics"_s;
    r.session.room = u"Lab \"2\""_s;
    r.student.name = u"ليلى حسن"_s;
    r.mark.value = { Status::Late, 7, u"L1"_s };
    r.mark.note = u"bus, again\nsecond time"_s;
    r.mark.rev = 12'345;
    r.mark.changedAt = utc(20, 0);
    r.mark.author = u"T. Wanjiru"_s;
    r.receipt = { TargetId(), u"Northfield"_s, DeliveryState::Confirmed, utc(20, 1), {}, {} };
    return r;
}

static QMap<QString, QString> rowOf(const MarkRecord &r)
{
    QMap<QString, QString> row;
    const QStringList cells = markRows({ r }).constFirst();
    for (qsizetype i = 0; i < cells.size(); ++i)
        row.insert(markColumns().at(i), cells.at(i));
    return row;
}

void TestMarkExport::everyColumnHoldsWhatItSays()
{
    QCOMPARE(
        markColumns().join(u','),
        u"school_date,start,end,time_zone,class,subject_code,subject,room,admission_number,name,"
        "status_code,status,minutes_late,note,marked_at,marked_by,delivery,delivered_to,delivered_"
        "at,"
        "reason,session_id,student_id,revision,server_text,code"_s);
    QCOMPARE(markColumnKinds().size(), markColumns().size());
    const MarkRecord r = full();
    QCOMPARE(markRows({ r }).constFirst(),
             (QStringList{ u"2026-11-20"_s,
                           u"09:45"_s,
                           u"10:30"_s,
                           u"Pacific/Chatham"_s,
                           u"7A"_s,
                           u"MAT"_s,
                           u"Mathematics"_s,
                           u"Lab \"2\""_s,
                           u"NF/1"_s,
                           u"ليلى حسن"_s,
                           u"L"_s,
                           u"late"_s,
                           u"7"_s,
                           u"bus, again\nsecond time"_s,
                           u"2026-11-19T20:00:03.042Z"_s,
                           u"T. Wanjiru"_s,
                           u"confirmed"_s,
                           u"Northfield"_s,
                           u"2026-11-19T20:01:03.042Z"_s,
                           QString(),
                           r.session.id.toString(),
                           r.student.id.toString(),
                           u"12345"_s,
                           QString(),
                           u"L1"_s }));
}

void TestMarkExport::theFileIsReadBackExactly()
{
    const QByteArray bytes = exportMarks({ full() }, {});
    QVERIFY(bytes.startsWith("school_date,start,"));
    QVERIFY(bytes.endsWith("\r\n"));
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->records.size(), 2);
    QCOMPARE(table->records.at(0).fields, markColumns());
    QCOMPARE(table->records.at(1).fields, markRows({ full() }).constFirst());
}

void TestMarkExport::whatIsUnknownIsEmpty()
{
    MarkRecord r = record(u"1"_s, u"7A"_s, QTime(), {});
    r.mark = {};
    r.mark.value = { Status::Unmarked, std::nullopt };
    const QMap<QString, QString> row = rowOf(r);
    for (const QString &column :
         { u"start"_s, u"end"_s, u"subject_code"_s, u"room"_s, u"status_code"_s, u"minutes_late"_s,
           u"note"_s, u"marked_at"_s, u"marked_by"_s, u"delivered_to"_s, u"delivered_at"_s,
           u"reason"_s })
        QCOMPARE(row.value(column, u"?"_s), QString());
    QCOMPARE(row.value(u"status"_s), u"unmarked"_s);
    QCOMPARE(row.value(u"delivery"_s), u"nothing"_s);
    QCOMPARE(row.value(u"revision"_s), u"0"_s);
    MarkRecord nobody;
    QCOMPARE(rowOf(nobody).value(u"session_id"_s), QString());
    QCOMPARE(rowOf(nobody).value(u"school_date"_s), QString());
}

void TestMarkExport::onlyWhatWasDeliveredHasATimeOfDelivery_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("delivered");
    for (int state = int(DeliveryState::Nothing); state <= int(DeliveryState::NeedsYou); ++state) {
        const auto value = DeliveryState(state);
        QTest::newRow(qPrintable(deliveryWord(value)))
            << state << (value == DeliveryState::Confirmed || value == DeliveryState::Sent);
    }
}

void TestMarkExport::onlyWhatWasDeliveredHasATimeOfDelivery()
{
    QFETCH(int, state);
    QFETCH(bool, delivered);
    MarkRecord r = full();
    r.receipt.state = DeliveryState(state);
    r.receipt.reason = u"session_closed"_s;
    r.receipt.serverText = u"Session is closed."_s;
    const QMap<QString, QString> row = rowOf(r);
    QCOMPARE(row.value(u"delivery"_s), deliveryWord(DeliveryState(state)));
    QCOMPARE(row.value(u"delivered_at"_s).isEmpty(), !delivered);
    QCOMPARE(row.value(u"reason"_s), u"session_closed"_s);
    QCOMPARE(row.value(u"server_text"_s), u"Session is closed."_s);
}

void TestMarkExport::rowsAreInTheOrderOfTheTimetable()
{
    MarkRecord earlier = record(u"9"_s, u"9Z"_s, QTime(15, 0), u"X"_s);
    earlier.session.date = QDate(2026, 9, 30);
    const QList<MarkRecord> expected{
        earlier,
        record(u"1"_s, u"7B"_s, QTime(), {}),
        record(u"1"_s, u"7B"_s, QTime(9, 0), u"SCI"_s),
        record(u"1"_s, u"7A"_s, QTime(10, 0), u"ENG"_s),
        record(u"2"_s, u"7A"_s, QTime(10, 0), u"ENG"_s),
        record(u"1"_s, u"7A"_s, QTime(10, 0), u"MAT"_s),
        record(u"1"_s, u"7B"_s, QTime(10, 0), u"ENG"_s),
    };
    QList<MarkRecord> reversed = expected;
    std::reverse(reversed.begin(), reversed.end());
    QStringList keys;
    const QList<QStringList> rows = markRows(reversed);
    for (const QStringList &row : rows)
        keys += row.at(0).last(5) + u' ' + row.at(1) + u' ' + row.at(4) + u' ' + row.at(5) + u' '
            + row.at(8);
    QCOMPARE(keys,
             (QStringList{ u"09-30 15:00 9Z X 9"_s, u"11-20  7B  1"_s, u"11-20 09:00 7B SCI 1"_s,
                           u"11-20 10:00 7A ENG 1"_s, u"11-20 10:00 7A ENG 2"_s,
                           u"11-20 10:00 7A MAT 1"_s, u"11-20 10:00 7B ENG 1"_s }));
}

void TestMarkExport::sameMarksSameBytes_data()
{
    QTest::addColumn<bool>("excel");
    QTest::newRow("machine") << false;
    QTest::newRow("Excel") << true;
}

void TestMarkExport::sameMarksSameBytes()
{
    QFETCH(bool, excel);
    const CsvFormat format = excel ? excelFormat(QLocale(u"de_DE"_s)) : CsvFormat{};
    QList<MarkRecord> records;
    for (int i = 0; i < 300; ++i) {
        MarkRecord r = record(QString::number(i % 50), i % 2 ? u"7A"_s : u"7B"_s,
                              QTime(8 + i % 5, 0), u"MAT"_s);
        r.mark.rev = i / 250; // some are alike in all that rows are ordered by
        records += r;
    }
    const QByteArray bytes = exportMarks(records, format);
    std::mt19937 engine(7);
    for (int round = 0; round < 10; ++round) {
        std::shuffle(records.begin(), records.end(), engine);
        QCOMPARE(exportMarks(records, format), bytes);
    }
}

void TestMarkExport::noMarksGiveOnlyHeadings()
{
    QCOMPARE(exportMarks({}, {}), markColumns().join(u',').toUtf8() + "\r\n");
}

void TestMarkExport::textAndKeysAreGuardedForExcelAndCodesAreNot()
{
    MarkRecord r = record(u"-0012"_s, u"+7"_s, QTime(9, 0), u"=M"_s);
    r.session.subjectName = r.session.room = r.student.name = r.mark.note = r.mark.author =
        u"=1+1"_s;
    r.receipt.targetName = r.receipt.reason = r.receipt.serverText = u"@x"_s;
    const Result<CsvTable> excel = readCsv(exportMarks({ r }, { CsvProfile::Excel, u';' }));
    const Result<CsvTable> machine = readCsv(exportMarks({ r }, {}));
    QVERIFY(excel && machine);
    QCOMPARE(excel->separator, QChar(u';'));
    QCOMPARE(machine->records.at(1).fields, markRows({ r }).constFirst());
    QStringList guarded;
    for (qsizetype i = 0; i < markColumns().size(); ++i) {
        if (excel->records.at(1).fields.at(i) != machine->records.at(1).fields.at(i))
            guarded += markColumns().at(i);
    }
    QCOMPARE(guarded,
             (QStringList{ u"class"_s, u"subject_code"_s, u"subject"_s, u"room"_s, u"admission_number"_s, u"name"_s, u"note"_s, u"marked_by"_s,
                           u"delivered_to"_s, u"reason"_s, u"server_text"_s }));
}

void TestMarkExport::aRosterIsReadFromAnExport()
{
    MarkRecord r = full();
    r.student.name = u"=HYPERLINK(\"http://x.example\",\"Ann\") Lee"_s;
    const Result<RosterFile> file = readRoster(exportMarks({ r }, {}));
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
    QCOMPARE(file->problems, QList<RosterProblem>());
    QCOMPARE(file->records,
             (QList<RosterRecord>{ { 2, u"NF/1"_s, r.student.name, u"7A"_s, {}, {} } }));
}

QTEST_APPLESS_MAIN(TestMarkExport)
#include "tst_markexport.moc"
