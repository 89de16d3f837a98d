// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterreader.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/rostercolumns.h"

#include <QHash>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Embeddings, overrides, isolates and marks of direction, and the byte order mark.
bool isInvisibleMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
}

RosterProblem::Kind kindOf(CsvFlaw flaw)
{
    switch (flaw) {
    case CsvFlaw::BadCharacter: return RosterProblem::Kind::BadCharacters;
    case CsvFlaw::TooManyFields: return RosterProblem::Kind::TooManyFields;
    case CsvFlaw::None:
    case CsvFlaw::StrayQuote:
    case CsvFlaw::UnterminatedQuote:
    case CsvFlaw::FieldTooLong: break;
    }
    return RosterProblem::Kind::BadQuoting;
}

/// True when a quoted field has taken in whole lines: quotes opened by mistake on one line and
/// closed by mistake on another look right, but would swallow the students between.
bool takesInLines(const QString &field, QChar separator)
{
    const qsizetype newLine = field.indexOf(u'\n');
    const qsizetype lineEnd = newLine >= 0 ? newLine : field.indexOf(u'\r');
    return lineEnd >= 0 && field.indexOf(separator, lineEnd) >= 0;
}

/// Turns the records below the headings into students and problems.
class RosterLines
{
public:
    RosterLines(RosterFile &file, const RosterColumns &columns) : m_file(file), m_columns(columns)
    {
    }

    void read(const CsvRecord &record);

private:
    using Kind = RosterProblem::Kind;

    std::optional<RosterProblem> malformed(const CsvRecord &record) const;
    RosterRecord toRecord(const CsvRecord &record) const;
    bool complete(const RosterRecord &student);
    bool endsBeforeRequired(const CsvRecord &record) const;
    QString cell(const CsvRecord &record, const QString &field) const;
    QString headingOf(const QString &field) const { return m_file.columns.value(field); }
    QString nameHeading() const;

    RosterFile &m_file;
    const RosterColumns &m_columns;
    QHash<QString, int> m_lineOf; ///< admission number -> line of its record
};

/// Without what keeps a spreadsheet from computing it: ="0010" and '-7, as CsvWriter writes them.
QString unguarded(const QString &cell)
{
    if (cell.size() > 3 && cell.startsWith("=\""_L1) && cell.endsWith(u'"'))
        return cell.sliced(2, cell.size() - 3);
    return cell.startsWith(u'\'') && formulaGuarded(cell.sliced(1)) == cell ? cell.sliced(1) : cell;
}

QString RosterLines::cell(const CsvRecord &record, const QString &field) const
{
    const int column = m_columns.of(field);
    return column < 0 ? QString() : cleanedCell(record.fields.value(column));
}

QString RosterLines::nameHeading() const
{
    if (m_columns.of(u"name"_s) >= 0)
        return headingOf(u"name"_s);
    return headingOf(u"given"_s) + u" / "_s + headingOf(u"family"_s);
}

/// Excel leaves out separators at the end of lines whose last cells are empty; only a line that
/// ends before a column every student has is broken.
bool RosterLines::endsBeforeRequired(const CsvRecord &record) const
{
    const QStringList required{ u"number"_s, u"name"_s, u"given"_s, u"family"_s, u"class"_s };
    return std::any_of(required.begin(), required.end(), [&](const QString &field) {
        return m_columns.of(field) >= record.fields.size();
    });
}

std::optional<RosterProblem> RosterLines::malformed(const CsvRecord &record) const
{
    if (record.flaw != CsvFlaw::None)
        return RosterProblem{ record.line, kindOf(record.flaw),
                              m_file.headings.value(record.flawField), record.flawDetail };
    const qsizetype expected = m_file.headings.size();
    const QString count = u"%1 instead of %2"_s.arg(record.fields.size()).arg(expected);
    const QStringList beyond = record.fields.mid(expected);
    if (std::any_of(beyond.begin(), beyond.end(),
                    [](const QString &field) { return !cleanedCell(field).isEmpty(); }))
        return RosterProblem{ record.line, Kind::TooManyFields, {}, count };
    if (endsBeforeRequired(record))
        return RosterProblem{ record.line, Kind::TooFewFields, {}, count };
    for (const int column : m_columns.index) {
        if (takesInLines(record.fields.value(column), m_file.separator))
            return RosterProblem{ record.line, Kind::BadQuoting, m_file.headings.value(column),
                                  u"a quoted field that takes in the lines below"_s };
    }
    return std::nullopt;
}

RosterRecord RosterLines::toRecord(const CsvRecord &record) const
{
    RosterRecord student{ record.line,
                          unguarded(cell(record, u"number"_s)),
                          cell(record, u"name"_s),
                          unguarded(cell(record, u"class"_s)),
                          cell(record, u"email"_s),
                          cell(record, u"phone"_s) };
    if (m_columns.of(u"name"_s) < 0) {
        const QStringList parts{ cell(record, u"given"_s), cell(record, u"middle"_s),
                                 cell(record, u"family"_s) };
        student.name = parts.join(u' ').simplified();
    }
    return student;
}

/// Reports what is missing or double; true when the student can be taken.
bool RosterLines::complete(const RosterRecord &student)
{
    const qsizetype before = m_file.problems.size();
    if (student.number.isEmpty())
        m_file.problems += { student.line, Kind::MissingNumber, headingOf(u"number"_s), {} };
    if (student.name.isEmpty())
        m_file.problems += { student.line, Kind::MissingName, nameHeading(), student.number };
    if (student.classCode.isEmpty())
        m_file.problems +=
            { student.line, Kind::MissingClass, headingOf(u"class"_s), student.number };
    const auto first = m_lineOf.constFind(student.number);
    if (first != m_lineOf.cend())
        m_file.problems += { student.line, Kind::DuplicateNumber, headingOf(u"number"_s),
                             QString::number(*first) + u": "_s + student.number };
    return m_file.problems.size() == before;
}

void RosterLines::read(const CsvRecord &record)
{
    const bool blank =
        std::all_of(record.fields.begin(), record.fields.end(),
                    [](const QString &field) { return cleanedCell(field).isEmpty(); });
    if (blank && record.flaw == CsvFlaw::None)
        return;
    if (const std::optional<RosterProblem> problem = malformed(record)) {
        m_file.problems += *problem;
        return;
    }
    const RosterRecord student = toRecord(record);
    if (!complete(student))
        return;
    m_lineOf.insert(student.number, student.line);
    m_file.records += student;
}

Result<QStringList> headingsOf(const CsvTable &table)
{
    if (table.records.isEmpty())
        return fail(Error::Kind::Invalid, u"the file is empty"_s);
    const CsvRecord &first = table.records.constFirst();
    if (first.flaw != CsvFlaw::None)
        return fail(Error::Kind::Invalid,
                    u"line %1 is no line of headings: %2"_s.arg(QString::number(first.line),
                                                                first.flawDetail));
    QStringList headings;
    for (const QString &heading : first.fields)
        headings += cleanedCell(heading);
    return headings;
}

} // namespace

QString cleanedCell(const QString &cell)
{
    qsizetype from = 0;
    qsizetype to = cell.size();
    const auto unseen = [&](qsizetype i) {
        return cell.at(i).isSpace() || isInvisibleMark(cell.at(i));
    };
    while (from < to && unseen(from))
        ++from;
    while (to > from && unseen(to - 1))
        --to;
    return cell.sliced(from, to - from).simplified().normalized(QString::NormalizationForm_C);
}

Result<RosterFile> readRoster(const QByteArray &bytes, const QMap<QString, QString> &mapped)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return fail(Error::Kind::Invalid, u"this is an Excel workbook; open it in Excel and save it as \"CSV UTF-8\", then import that file"_s);
    const Result<CsvTable> table = readCsv(bytes);
    if (!table)
        return fail(table.error());
    const Result<QStringList> headings = headingsOf(*table);
    if (!headings)
        return fail(headings.error());
    const Result<RosterColumns> columns = recogniseColumns(*headings, mapped);
    if (!columns)
        return fail(columns.error());
    RosterFile file;
    file.encoding = table->encoding;
    file.separator = table->separator;
    file.headings = *headings;
    for (auto it = columns->index.cbegin(); it != columns->index.cend(); ++it)
        file.columns.insert(it.key(), headings->at(it.value()));
    RosterLines lines(file, *columns);
    for (qsizetype i = 1; i < table->records.size(); ++i)
        lines.read(table->records.at(i));
    return file;
}

} // namespace rollbook
