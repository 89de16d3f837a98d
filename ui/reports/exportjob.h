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

/// What a written file holds, and what it does not.
struct ExportedMarks
{
    int marks = 0;
    int withheld = 0; ///< registers that were asked for, of classes that are not the user's to read
};

/// Writes the file, all of it or nothing. What is not confirmed is written whoever's it is: it would be lost. Blocking.
Result<ExportedMarks> runExport(const ExportJob &job);

/// What to tell people about it: how many, and where the file is.
QString exportSentence(const Result<ExportedMarks> &exported, const QString &file);

} // namespace rollbook
