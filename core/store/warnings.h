// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/percentage.h"
#include "core/store/schoolreader.h"
#include "core/store/statistics.h"

namespace rollbook {

/// What the school should look at on a day.
struct SchoolWarnings
{
    struct Below
    {
        Figure figure;
        double percent = 0;
    };

    QDate day;
    SchoolRules rules;
    QList<Below> below; ///< the threshold, by name
    QList<AbsenceRow> inARow; ///< the most first
    QList<PlannedSession> notTaken; ///< over, not cancelled, and nobody is marked
    QList<CallListEntry> calls; ///< absent on the day, also those on leave; by name
    bool ofAll = true; ///< false: of the user's own classes only, and of lessons covered
};

/// Figures from `from` to `to` (both inclusive; invalid = no limit), the rest of `day`. Percentages by
/// `percentage`; null = by the school's rule. `now` is UTC ms. Of what the user may read; Forbidden when that is nothing. On the
/// connection's thread.
Result<SchoolWarnings> readWarnings(Database &database, const School &school, QDate from, QDate to, QDate day, qint64 now,
                                    const PercentageRule *percentage = nullptr);

} // namespace rollbook
