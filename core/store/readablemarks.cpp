// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readablemarks.h"

#include "core/store/access.h"

namespace rollbook {

Result<ReadableMarks> readableMarks(const StoreReader &reader, const SessionFilter &filter)
{
    const auto records = reader.marks(filter);
    if (!records)
        return fail(records.error());
    ReadableMarks found{ *records, 0 };
    if (records->isEmpty())
        return found;
    const auto allowed = allowedLessons(reader.database(), Action::ReadStatistics, filter.to);
    if (!allowed)
        return fail(allowed.error());
    QSet<SessionId> withheld;
    found.records.removeIf([&](const MarkRecord &record) {
        const bool readable = allowed->has(record.session.classId, record.session.id);
        if (!readable)
            withheld.insert(record.session.id);
        return !readable;
    });
    if (found.records.isEmpty())
        return fail(mayDo(reader.database(), Action::ReadStatistics).error());
    found.withheld = int(withheld.size());
    return found;
}

} // namespace rollbook
