// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QLocale;
QT_END_NAMESPACE

namespace rollbook {

/// For whom a file is written.
enum class CsvProfile {
    Machine, ///< RFC 4180: UTF-8 without BOM, commas, exact values
    Excel, ///< opens right by a double click: BOM, the locale's separator, no formula ever runs
};

struct CsvFormat
{
    CsvProfile profile = CsvProfile::Machine;
    QChar separator = u','; ///< Excel profile only
};

/// What Excel splits at in this locale: ';' where ',' is the decimal point.
QChar excelSeparator(const QLocale &locale);
CsvFormat excelFormat(const QLocale &locale);

/// Whether a column may be guarded against being taken for a formula.
enum class CsvColumn {
    Code, ///< ids, codes, dates, figures, fixed words: never altered, or nobody can look them up
    Key, ///< admission numbers, class codes: guarded like text, and leading zeros are kept, as ="0010"
    Text, ///< names, notes, rooms, a server's words: whatever somebody typed
};

/// `text` so that no spreadsheet computes it: with an apostrophe before a first character (after
/// white space) that begins a formula.
QString formulaGuarded(const QString &text);

/// Writes separated values; lines end in CR LF. The same rows give the same bytes. Nothing
/// invisible is added to a value in either profile, not even around right-to-left names.
class CsvWriter
{
public:
    CsvWriter(CsvFormat format, QList<CsvColumn> columns);

    void addHeadings(const QStringList &headings);
    /// In the Excel profile cells in Text and Key columns, and beyond the last known column, are guarded.
    void addRow(const QStringList &cells);
    QByteArray bytes() const { return m_bytes; }

private:
    void addCell(const QString &cell, CsvColumn column);

    CsvFormat m_format;
    QChar m_separator;
    QList<CsvColumn> m_columns;
    QByteArray m_bytes;
};

} // namespace rollbook
