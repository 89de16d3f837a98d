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

/// Writes the file, all of it or nothing; the number of marks in it. Blocking.
Result<int> runExport(const ExportJob &job);

/// What to tell people about it: how many, and where the file is.
QString exportSentence(const Result<int> &marks, const QString &file);

} // namespace rollbook
