// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/result.h"
#include "core/store/reader.h"

namespace rollbook {

/// A file to write from a store that another thread may be writing to.
struct ExportJob
{
    enum class Contents { Marks, Register, NotConfirmed };

    QString directory; ///< of the store
    QString file; ///< its ending says what it is: .xlsx or .csv
    SessionFilter filter;
    Contents contents = Contents::Marks;
    CsvFormat format; ///< of a CSV file; a file whose name ends in .xlsx is a workbook
};

/// The name of the file to write: what the person chose, ending as the kind of file that was chosen beside it.
QString exportFileName(const QString &chosen, bool workbook);

/// Writes the file, all of it or nothing; the number of marks in it. Blocking.
Result<int> runExport(const ExportJob &job);

/// What to tell people about it: how many, and where the file is.
QString exportSentence(const Result<int> &marks, const QString &file);

} // namespace rollbook
