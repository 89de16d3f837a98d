// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/workbook.h"
#include "core/store/reader.h"

namespace rollbook {

/// The headings of the tidy export, in order.
QStringList markColumns();

/// Which of them hold what somebody typed.
QList<CsvColumn> markColumnKinds();

/// The cells of the tidy export, one row per mark, without headings: civil dates and wall times at
/// the school, instants as ISO 8601 in UTC, words and codes in stable English. Ordered by date,
/// start, class, subject and admission number, whatever the order of `records`.
QList<QStringList> markRows(const QList<MarkRecord> &records);

/// The tidy export as a file. Same marks, same bytes.
QByteArray exportMarks(const QList<MarkRecord> &records, CsvFormat format);

/// The same as a sheet of a workbook: days as dates, minutes and revisions as numbers, all else as text.
SheetTable markSheet(const QList<MarkRecord> &records);

} // namespace rollbook
