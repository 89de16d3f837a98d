// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace rollbook {

/// What a column of a workbook holds.
enum class SheetColumn {
    Text, ///< as it is: never a number, so that 0010 stays 0010, and never a formula
    Date, ///< "2026-11-20" as a date; what is none stays text
    Number, ///< "7" as a number; what is none stays text
};

/// One sheet of a workbook: a line of headings and the rows below it.
struct SheetTable
{
    QString name; ///< of the sheet
    QStringList headings;
    QList<SheetColumn> columns; ///< beyond its end: Text
    QList<QStringList> rows;
    bool rightToLeft = false; ///< the first column is at the right, as a reader of Arabic expects
};

/// An Excel workbook (Office Open XML, ECMA-376) with libxlsxwriter. The headings stay in sight and have a filter.
/// Nothing invisible is added to a text: a cell takes its direction from its first letter, as Excel does by itself.
/// Texts beyond Excel's 32,767 characters are cut. Invalid when there are more rows than a sheet has (1,048,575).
/// Blocking: writes to a temporary file.
Result<QByteArray> makeWorkbook(const SheetTable &table);

} // namespace rollbook
