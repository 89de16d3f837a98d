// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype longestCellText = 32767; // Excel's
constexpr double widestColumn = 60; // in characters; longer texts are read in the cell
constexpr qsizetype measuredRows = 1000; // for the widths; more would not change them

struct SheetFormats
{
    lxw_format *heading;
    lxw_format *text;
    lxw_format *date;
};

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, SheetColumn kind, const SheetFormats &formats)
{
    if (text.isEmpty())
        return;
    if (kind == SheetColumn::Date) {
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && date.year() >= 1900) { // Excel has none before
            lxw_datetime at{ date.year(), date.month(), date.day(), 0, 0, 0 };
            worksheet_write_datetime(sheet, row, column, &at, formats.date);
            return;
        }
    }
    bool number = false;
    const double value = kind == SheetColumn::Number ? text.toDouble(&number) : 0;
    if (number)
        worksheet_write_number(sheet, row, column, value, nullptr);
    else
        worksheet_write_string(sheet, row, column, text.left(longestCellText).toUtf8().constData(), formats.text);
}

void setWidths(lxw_worksheet *sheet, const SheetTable &table)
{
    for (qsizetype i = 0; i < table.headings.size(); ++i) {
        qsizetype longest = table.headings[i].size();
        for (const QStringList &row : table.rows.mid(0, measuredRows))
            longest = std::max(longest, row.value(i).size());
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), std::min(double(longest) + 2, widestColumn), nullptr);
    }
}

void fillSheet(lxw_worksheet *sheet, const SheetTable &table, const SheetFormats &formats)
{
    setWidths(sheet, table);
    for (qsizetype i = 0; i < table.headings.size(); ++i)
        worksheet_write_string(sheet, 0, lxw_col_t(i), table.headings[i].left(longestCellText).toUtf8().constData(), formats.heading);
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        for (qsizetype c = 0; c < table.rows[r].size(); ++c)
            writeCell(sheet, lxw_row_t(r + 1), lxw_col_t(c), table.rows[r][c], table.columns.value(c, SheetColumn::Text), formats);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.headings.isEmpty())
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.headings.size() - 1));
    if (table.rightToLeft)
        worksheet_right_to_left(sheet);
}

} // namespace

Result<QByteArray> makeWorkbook(const SheetTable &table)
{
    if (table.rows.size() >= LXW_ROW_MAX || table.headings.size() > LXW_COL_MAX)
        return fail(Error::Kind::Invalid, u"an Excel sheet has %1 rows and %2 columns, which is too few; choose a shorter time, or CSV"_s.arg(LXW_ROW_MAX).arg(LXW_COL_MAX));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(Error::Kind::Io, folder.errorString());
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    if (!workbook)
        return fail(Error::Kind::Io, u"no workbook could be made"_s);
    SheetFormats formats{ workbook_add_format(workbook), workbook_add_format(workbook), workbook_add_format(workbook) };
    format_set_bold(formats.heading);
    format_set_num_format(formats.text, "@"); // Text: stays so when somebody edits the cell
    format_set_num_format(formats.date, "yyyy-mm-dd");
    fillSheet(workbook_add_worksheet(workbook, table.name.left(LXW_SHEETNAME_MAX).toUtf8().constData()), table, formats);
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR) // frees it too
        return fail(Error::Kind::Io, QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString());
    return file.readAll();
}

} // namespace rollbook
