// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/rosterreader.h"

#include <QHash>

namespace rollbook {

/// Headings that a file of the set must have: all of `all`, and one of `any` when that names some.
struct NeededHeadings
{
    QStringList all;
    QStringList any;
};

/// One file of a OneRoster set: its lines, and its columns by heading in any case.
class OneRosterSheet
{
public:
    OneRosterSheet() = default;

    /// Reads a file. `cells` is what the set may hold still, in fields, and is counted down. No bytes
    /// are a sheet without lines. Invalid, naming the file, when it is no table, has too many fields or
    /// lacks a heading of `needed`.
    static ImportResult<OneRosterSheet> read(const QString &name, const QByteArray &bytes, const NeededHeadings &needed, qsizetype &cells);

    const QString &name() const { return m_name; }
    QString guessedEncoding() const { return m_table.guessed ? m_table.encoding : QString(); } ///< empty = it is certain
    qsizetype lines() const { return std::max<qsizetype>(m_table.records.size() - 1, 0); }
    const CsvRecord &line(qsizetype i) const { return m_table.records[i + 1]; }
    int column(const QString &heading) const { return m_columns.value(heading.toCaseFolded(), -1); } ///< -1 = not there

private:
    QString m_name;
    CsvTable m_table;
    QHash<QString, int> m_columns;
};

inline QString cell(const CsvRecord &line, int column) { return column < 0 ? QString() : cleanedCell(line.fields.value(column)); }

} // namespace rollbook
