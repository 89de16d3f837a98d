// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// What makes a spreadsheet compute a cell: also the wide forms that Asian keyboards type.
bool beginsFormula(QChar c) { return QStringView(u"=+-@＝＋－＠").contains(c); }

bool isControlSpace(QChar c) { return c == u'\t' || c == u'\r' || c == u'\n'; }

/// A number by its look whose zeros, or further digits, a spreadsheet drops.
bool losesZeros(const QString &text)
{
    const bool digits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && text.size() > 1 && (text.startsWith(u'0') || text.size() > 11);
}

bool needsQuotes(const QString &cell, QChar separator)
{
    if (cell.isEmpty())
        return false;
    // Readers that trim would lose white space at the ends.
    return cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.front().isSpace() || cell.back().isSpace();
}

} // namespace

QChar excelSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? u';' : u',';
}

CsvFormat excelFormat(const QLocale &locale)
{
    return { CsvProfile::Excel, excelSeparator(locale) };
}

QString formulaGuarded(const QString &text)
{
    const auto first =
        std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    const bool formula = first != text.cend() && beginsFormula(*first);
    const bool control = !text.isEmpty() && isControlSpace(text.front());
    return formula || control ? u'\'' + text : text;
}

CsvWriter::CsvWriter(CsvFormat format, QList<CsvColumn> columns)
    : m_format(format),
      m_separator(format.profile == CsvProfile::Machine ? QChar(u',') : format.separator),
      m_columns(std::move(columns))
{
    if (m_format.profile == CsvProfile::Excel)
        m_bytes = "\xef\xbb\xbf";
}

void CsvWriter::addHeadings(const QStringList &headings)
{
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (i > 0)
            m_bytes += QString(m_separator).toUtf8();
        addCell(headings.at(i), CsvColumn::Code);
    }
    m_bytes += "\r\n";
}

void CsvWriter::addRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += QString(m_separator).toUtf8();
        addCell(cells.at(i), m_columns.value(i, CsvColumn::Text));
    }
    m_bytes += "\r\n";
}

void CsvWriter::addCell(const QString &cell, CsvColumn column)
{
    const bool guard = m_format.profile == CsvProfile::Excel && column != CsvColumn::Code;
    QString text = guard ? formulaGuarded(cell) : cell;
    if (guard && column == CsvColumn::Key && losesZeros(text))
        text = u"=\"%1\""_s.arg(text); // the one formula that Excel takes for a text
    if (needsQuotes(text, m_separator))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    m_bytes += text.toUtf8();
}

} // namespace rollbook
