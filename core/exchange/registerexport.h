// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/workbook.h"
#include "core/store/reader.h"

namespace rollbook {

/// The register matrix: one row per student and class, one column per lesson.
struct RegisterMatrix
{
    QStringList headings; ///< class, admission_number, name, "2026-11-20 09:45 MAT"..., P, A, L, E,
                          ///< unmarked
    QList<CsvColumn> columns;
    QList<QStringList> rows; ///< by class, then admission number

    bool operator==(const RegisterMatrix &) const = default;
};

/// `records` holds every student of every session's register, unmarked ones too. A cell is "P",
/// "A", "E", "L", or "L 7" for seven minutes late; empty while unmarked, and "n/a" when the student
/// was not in the register of that lesson. Lessons of several classes at the same time in the same
/// subject share a column; two of one class get " (2)" after the second heading.
RegisterMatrix registerMatrix(const QList<MarkRecord> &records);

/// The matrix as a file. Same marks, same bytes.
QByteArray exportRegister(const QList<MarkRecord> &records, CsvFormat format);

/// The same as a sheet of a workbook: the counts as numbers, all else as text.
SheetTable registerSheet(const QList<MarkRecord> &records);

} // namespace rollbook
