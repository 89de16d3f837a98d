// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/studenthistory.h"

#include <algorithm>

namespace rollbook {

StatusCounts countsOf(const QList<HistoryEntry> &entries, const CodePack &codes)
{
    StatusCounts sum;
    for (const HistoryEntry &entry : entries)
        addTo(sum, entry.value, codes);
    return sum;
}

QList<WeekCounts> countsByWeek(const QList<HistoryEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    const auto mondayOf = [](const HistoryEntry &entry) { return entry.session.date.addDays(1 - entry.session.date.dayOfWeek()); };
    QDate first = mondayOf(entries.first()), last = first;
    for (const HistoryEntry &entry : entries) {
        first = std::min(first, mondayOf(entry));
        last = std::max(last, mondayOf(entry));
    }
    QList<WeekCounts> weeks;
    for (QDate monday = first; monday <= last; monday = monday.addDays(7))
        weeks.append({ monday, {} });
    for (const HistoryEntry &entry : entries)
        weeks[first.daysTo(mondayOf(entry)) / 7].counts.add(entry.value.status);
    return weeks;
}

} // namespace rollbook
