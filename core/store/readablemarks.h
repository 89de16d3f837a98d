// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"

namespace rollbook {

/// Marks that whoever uses the store may take away, and how many registers the filter found besides.
struct ReadableMarks
{
    QList<MarkRecord> records;
    int withheld = 0;
};

/// StoreReader::marks() for tables that leave the device: only of registers that the user may read
/// (Action::ReadStatistics, the classes of the filter's last day, else of today). Error Forbidden when the filter finds
/// registers and none of them is. On the reader's thread.
Result<ReadableMarks> readableMarks(const StoreReader &reader, const SessionFilter &filter);

} // namespace rollbook
