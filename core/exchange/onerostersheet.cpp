// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onerostersheet.h"

#include "core/exchange/problemwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype mostSheetBytes = 256 * 1024 * 1024; // of one file

/// The headings alone, so that a large file of something else is not taken apart first.
QByteArray firstLine(const QByteArray &bytes)
{
    constexpr qsizetype longest = 64 * 1024;
    const qsizetype end = bytes.indexOf('\n');
    return bytes.first(std::min(end < 0 ? bytes.size() : end + 1, longest));
}

QHash<QString, int> columnsOf(const CsvTable &table)
{
    QHash<QString, int> columns;
    if (table.records.isEmpty())
        return columns;
    const QStringList headings = table.records.constFirst().fields;
    for (int i = 0; i < headings.size(); ++i) {
        const QString folded = headings[i].trimmed().toCaseFolded();
        if (!columns.contains(folded))
            columns.insert(folded, i);
    }
    return columns;
}

QStringList missing(const QHash<QString, int> &columns, const NeededHeadings &needed)
{
    const auto there = [&](const QString &heading) { return columns.contains(heading.toCaseFolded()); };
    QStringList list;
    for (const QString &heading : needed.all) {
        if (!there(heading))
            list.append(heading);
    }
    if (!needed.any.isEmpty() && std::none_of(needed.any.cbegin(), needed.any.cend(), there))
        list.append(needed.any.join(u" or "_s));
    return list;
}

tl::unexpected<ImportFault> unusable(const QString &name, const QStringList &headings)
{
    return faultOf({ .file = name, .kind = ImportProblem::Kind::ColumnMissing, .args = { headings.join(u", "_s) } });
}

} // namespace

ImportResult<OneRosterSheet> OneRosterSheet::read(const QString &name, const QByteArray &bytes, const NeededHeadings &needed, qsizetype &cells)
{
    OneRosterSheet sheet;
    sheet.m_name = name;
    if (bytes.isEmpty())
        return sheet;
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.first(std::min<qsizetype>(bytes.size(), 64)).contains('\0');
    if (!wide) { // a line end is one byte
        if (const auto head = readCsv(firstLine(bytes)); head && head->records.size() == 1 && head->records.constFirst().flaw == CsvFlaw::None) {
            if (const QStringList lacking = missing(columnsOf(*head), needed); !lacking.isEmpty())
                return unusable(name, lacking);
        }
    }
    const auto table = readCsv(bytes, { .bytes = mostSheetBytes, .cells = cells });
    if (!table) {
        ImportProblem why = table.error().problem;
        why.file = name;
        return faultOf(why, table.error().kind);
    }
    for (const CsvRecord &record : table->records)
        cells -= record.fields.size();
    sheet.m_table = *table;
    sheet.m_columns = columnsOf(*table);
    if (const QStringList lacking = missing(sheet.m_columns, needed); !lacking.isEmpty() && !table->records.isEmpty())
        return unusable(name, lacking);
    return sheet;
}

} // namespace rollbook
