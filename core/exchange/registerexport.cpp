// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/registerexport.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// A column: lessons of any class on one date, at one time, in one subject. `copy` tells two such
/// lessons of the same class apart.
struct Slot
{
    QString heading;
    int copy = 0;

    bool operator<(const Slot &other) const
    {
        return std::tie(heading, copy) < std::tie(other.heading, other.copy);
    }
};

/// A row: a student in a class. One who changed class has a row in each.
struct Line
{
    QString classCode;
    QString number;
    StudentId student;

    bool operator<(const Line &other) const
    {
        return std::tie(classCode, number, student)
            < std::tie(other.classCode, other.number, other.student);
    }
};

struct Cells
{
    QString name;
    QMap<Slot, StatusValue> marks;
};

/// Sorts as text the way it does as time: "2026-11-20 09:45 MAT".
QString headingOf(const Session &session)
{
    QStringList parts{ session.date.toString(Qt::ISODate) };
    if (session.start.isValid())
        parts += session.start.toString(u"HH:mm"_s);
    if (!session.subjectCode.isEmpty())
        parts += session.subjectCode;
    return parts.join(u' ');
}

QString cellOf(const StatusValue &value)
{
    const QString code = value.code.isEmpty() ? statusCode(value.status) : value.code;
    if (value.status == Status::Late && value.minutesLate)
        return code + u' ' + QString::number(*value.minutesLate);
    return code;
}

/// Everything that may decide between two records of one cell, so that input order never does.
auto precedence(const MarkRecord &record)
{
    return std::make_tuple(record.session.date, record.session.start, record.session.id,
                           record.mark.rev, record.mark.changedAt, int(record.mark.value.status),
                           record.mark.value.minutesLate, record.mark.value.code, record.student.name);
}

QList<const MarkRecord *> ordered(const QList<MarkRecord> &records)
{
    QList<const MarkRecord *> pointers;
    pointers.reserve(records.size());
    for (const MarkRecord &record : records)
        pointers += &record;
    std::sort(pointers.begin(), pointers.end(), [](const MarkRecord *a, const MarkRecord *b) {
        return precedence(*a) < precedence(*b);
    });
    return pointers;
}

/// Which column each session belongs to.
QHash<SessionId, Slot> slotsOf(const QList<const MarkRecord *> &records)
{
    QHash<SessionId, Slot> chosen;
    QHash<std::pair<QString, QString>, int> copies;
    for (const MarkRecord *record : records) {
        const Session &session = record->session;
        if (chosen.contains(session.id))
            continue;
        const QString heading = headingOf(session);
        chosen.insert(session.id, { heading, copies[{ session.classCode, heading }]++ });
    }
    return chosen;
}

QStringList rowOf(const Line &line, const Cells &cells, const QList<Slot> &columns)
{
    QStringList row{ line.classCode, line.number, cells.name };
    StatusCounts counts;
    for (const Slot &slot : columns) {
        const auto mark = cells.marks.constFind(slot);
        if (mark == cells.marks.cend()) {
            row += u"n/a"_s;
        } else {
            row += cellOf(*mark);
            counts.add(mark->status);
        }
    }
    for (const int count :
         { counts.present, counts.absent, counts.late, counts.excused, counts.unmarked })
        row += QString::number(count);
    return row;
}

void addHeadings(RegisterMatrix &matrix, const QList<Slot> &columns)
{
    matrix.headings = QStringList{ u"class"_s, u"admission_number"_s, u"name"_s };
    for (const Slot &slot : columns)
        matrix.headings +=
            slot.copy == 0 ? slot.heading : slot.heading + u" (%1)"_s.arg(slot.copy + 1);
    for (const Status status : markedStatuses)
        matrix.headings += statusCode(status);
    matrix.headings += statusWord(Status::Unmarked);
    matrix.columns = QList<CsvColumn>(matrix.headings.size(), CsvColumn::Code);
    matrix.columns[0] = matrix.columns[1] = CsvColumn::Key;
    matrix.columns[2] = CsvColumn::Text;
}

} // namespace

RegisterMatrix registerMatrix(const QList<MarkRecord> &records)
{
    const QList<const MarkRecord *> sorted = ordered(records);
    const QHash<SessionId, Slot> slotOf = slotsOf(sorted);
    QMap<Line, Cells> lines;
    for (const MarkRecord *record : sorted) {
        const Line line{ record->session.classCode, record->student.number, record->student.id };
        Cells &cells = lines[line];
        cells.name = record->student.name; // the one at the latest lesson
        cells.marks.insert(slotOf.value(record->session.id), record->mark.value);
    }
    QMap<Slot, bool> used;
    for (const Slot &slot : slotOf)
        used.insert(slot, true);
    const QList<Slot> columns = used.keys();
    RegisterMatrix matrix;
    addHeadings(matrix, columns);
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        matrix.rows += rowOf(it.key(), it.value(), columns);
    return matrix;
}

SheetTable registerSheet(const QList<MarkRecord> &records)
{
    constexpr qsizetype counts = 5; // P, A, L, E, unmarked
    const RegisterMatrix matrix = registerMatrix(records);
    SheetTable sheet{ .name = u"register"_s, .headings = matrix.headings, .columns = QList<SheetColumn>(matrix.headings.size(), SheetColumn::Text), .rows = matrix.rows };
    std::fill(sheet.columns.end() - counts, sheet.columns.end(), SheetColumn::Number);
    return sheet;
}

QByteArray exportRegister(const QList<MarkRecord> &records, CsvFormat format)
{
    const RegisterMatrix matrix = registerMatrix(records);
    CsvWriter writer(format, matrix.columns);
    writer.addHeadings(matrix.headings);
    for (const QStringList &row : matrix.rows)
        writer.addRow(row);
    return writer.bytes();
}

} // namespace rollbook
