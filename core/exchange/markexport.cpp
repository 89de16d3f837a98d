// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markexport.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Column
{
    QLatin1StringView heading;
    CsvColumn kind;
};

constexpr std::array columns{
    Column{ "school_date"_L1, CsvColumn::Code },
    Column{ "start"_L1, CsvColumn::Code },
    Column{ "end"_L1, CsvColumn::Code },
    Column{ "time_zone"_L1, CsvColumn::Code },
    Column{ "class"_L1, CsvColumn::Key },
    Column{ "subject_code"_L1, CsvColumn::Key },
    Column{ "subject"_L1, CsvColumn::Text },
    Column{ "room"_L1, CsvColumn::Text },
    Column{ "admission_number"_L1, CsvColumn::Key },
    Column{ "name"_L1, CsvColumn::Text },
    Column{ "status_code"_L1, CsvColumn::Code },
    Column{ "status"_L1, CsvColumn::Code },
    Column{ "minutes_late"_L1, CsvColumn::Code },
    Column{ "note"_L1, CsvColumn::Text },
    Column{ "marked_at"_L1, CsvColumn::Code },
    Column{ "marked_by"_L1, CsvColumn::Text },
    Column{ "delivery"_L1, CsvColumn::Code },
    Column{ "delivered_to"_L1, CsvColumn::Text },
    Column{ "delivered_at"_L1, CsvColumn::Code },
    Column{ "reason"_L1, CsvColumn::Text },
    Column{ "session_id"_L1, CsvColumn::Code },
    Column{ "student_id"_L1, CsvColumn::Code },
    Column{ "revision"_L1, CsvColumn::Code },
    Column{ "server_text"_L1, CsvColumn::Text },
    Column{ "code"_L1, CsvColumn::Code },
};

/// Where the columns stand that the rows are ordered by, first by the first.
constexpr std::array<qsizetype, 5> order{ 0, 1, 4, 5, 8 };

QString instant(qint64 ms)
{
    return ms == 0 ? QString()
                   : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString wallTime(QTime time) { return time.isValid() ? time.toString(u"HH:mm"_s) : QString(); }

QString sessionIdText(SessionId id) { return id.isNull() ? QString() : id.toString(); }

QString studentIdText(StudentId id) { return id.isNull() ? QString() : id.toString(); }

QString deliveredAt(const Receipt &receipt)
{
    const bool delivered =
        receipt.state == DeliveryState::Confirmed || receipt.state == DeliveryState::Sent;
    return delivered ? instant(receipt.at) : QString();
}

QStringList toRow(const MarkRecord &record)
{
    const Session &session = record.session;
    const Mark &mark = record.mark;
    const Receipt &receipt = record.receipt;
    const std::optional<int> late = mark.value.minutesLate;
    return { session.date.toString(Qt::ISODate),
             wallTime(session.start),
             wallTime(session.end),
             session.zone,
             session.classCode,
             session.subjectCode,
             session.subjectName,
             session.room,
             record.student.number,
             record.student.name,
             statusCode(mark.value.status),
             statusWord(mark.value.status),
             late ? QString::number(*late) : QString(),
             mark.note,
             instant(mark.changedAt),
             mark.author,
             deliveryWord(receipt.state),
             receipt.targetName,
             deliveredAt(receipt),
             receipt.reason,
             sessionIdText(session.id),
             studentIdText(record.student.id),
             QString::number(mark.rev),
             receipt.serverText,
             mark.value.code };
}

/// By the columns of `order`, then by everything, so that no input order shows through.
bool precedes(const QStringList &a, const QStringList &b)
{
    for (const qsizetype column : order) {
        if (const int c = QString::compare(a.at(column), b.at(column)); c != 0)
            return c < 0;
    }
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

} // namespace

QStringList markColumns()
{
    QStringList headings;
    for (const Column &column : columns)
        headings += column.heading;
    return headings;
}

QList<CsvColumn> markColumnKinds()
{
    QList<CsvColumn> kinds;
    for (const Column &column : columns)
        kinds += column.kind;
    return kinds;
}

QList<QStringList> markRows(const QList<MarkRecord> &records)
{
    QList<QStringList> rows;
    rows.reserve(records.size());
    for (const MarkRecord &record : records)
        rows += toRow(record);
    std::sort(rows.begin(), rows.end(), precedes);
    return rows;
}

SheetTable markSheet(const QList<MarkRecord> &records)
{
    SheetTable sheet{ .name = u"marks"_s, .headings = markColumns(), .columns = {}, .rows = markRows(records) };
    for (const Column &column : columns) {
        const bool number = column.heading == "minutes_late"_L1 || column.heading == "revision"_L1;
        sheet.columns += column.heading == "school_date"_L1 ? SheetColumn::Date : number ? SheetColumn::Number : SheetColumn::Text;
    }
    return sheet;
}

QByteArray exportMarks(const QList<MarkRecord> &records, CsvFormat format)
{
    CsvWriter writer(format, markColumnKinds());
    writer.addHeadings(markColumns());
    for (const QStringList &row : markRows(records))
        writer.addRow(row);
    return writer.bytes();
}

} // namespace rollbook
