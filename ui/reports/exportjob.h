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
    QString file;
    SessionFilter filter;
    Contents contents = Contents::Marks;
    CsvFormat format;
};

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
