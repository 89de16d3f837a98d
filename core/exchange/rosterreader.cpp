// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterreader.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/problemwords.h"
#include "core/exchange/rostercolumns.h"

#include <QHash>
#include <QRegularExpression>

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

/// What a spreadsheet makes of a long number, or of one that it takes for a measure: 2.0E+05, 1,2E+11, 1.0. An
/// admission number has no point and no exponent with a sign.
bool isSpoiltNumber(const QString &text)
{
    static const QRegularExpression spoilt(u"^[0-9]+(?:[.,][0-9]+)?[eE][+-][0-9]+$|^[0-9]+[.,]0+$"_s);
    return spoilt.match(text).hasMatch();
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
                          unguarded(cell(record, u"name"_s)),
                          unguarded(cell(record, u"class"_s)),
                          cell(record, u"email"_s),
                          unguarded(cell(record, u"phone"_s)) };
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
    if (isSpoiltNumber(student.number))
        m_file.problems += { student.line, Kind::SpoiltNumber, headingOf(u"number"_s), student.number };
    const auto fits = [&](const QString &text, const QString &heading, qsizetype most) {
        if (text.size() > most)
            m_file.problems += { student.line, Kind::TooLong, heading, QString::number(text.size()), QString::number(most) };
    };
    fits(student.number, headingOf(u"number"_s), longestCode);
    fits(student.name, nameHeading(), longestName);
    fits(student.classCode, headingOf(u"class"_s), longestCode);
    fits(student.email, headingOf(u"email"_s), longestName);
    fits(student.phone, headingOf(u"phone"_s), longestCode);
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

/// A spreadsheet's own file, by its first bytes: .xlsx and .ods are zip files, .xls is an OLE compound file. An
/// OpenDocument file begins with an entry "mimetype" that is not packed (OpenDocument 1.3, part 2, 3.3).
std::optional<ImportProblem::Kind> workbookKind(const QByteArray &bytes)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return ImportProblem::Kind::ExcelWorkbook;
    if (!bytes.startsWith("PK\x03\x04"))
        return std::nullopt;
    return bytes.first(std::min<qsizetype>(bytes.size(), 256)).contains("application/vnd.oasis.opendocument") ? ImportProblem::Kind::OpenDocument : ImportProblem::Kind::ExcelWorkbook;
}

ImportResult<QStringList> headingsOf(const CsvTable &table)
{
    if (table.records.isEmpty())
        return faultOf({ .kind = ImportProblem::Kind::EmptyTable });
    const CsvRecord &first = table.records.constFirst();
    if (first.flaw != CsvFlaw::None)
        return faultOf({ .kind = ImportProblem::Kind::NoHeadings, .args = { QString::number(first.line), first.flawDetail } });
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
    QString seen = cell.sliced(from, to - from);
    seen.removeIf(isInvisibleMark);
    return seen.simplified().normalized(QString::NormalizationForm_C);
}

ImportResult<RosterFile> readRoster(const QByteArray &bytes, const QMap<QString, QString> &mapped, const QString &encoding)
{
    if (const auto workbook = workbookKind(bytes))
        return faultOf({ .kind = *workbook });
    const ImportResult<CsvTable> table = readCsv(bytes, {}, encoding);
    if (!table)
        return tl::unexpected(table.error());
    const ImportResult<QStringList> headings = headingsOf(*table);
    if (!headings)
        return tl::unexpected(headings.error());
    const ImportResult<RosterColumns> columns = recogniseColumns(*headings, mapped);
    if (!columns)
        return tl::unexpected(columns.error());
    RosterFile file;
    file.encoding = table->encoding;
    file.guessed = table->guessed;
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
