// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/byrule.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto between = "; "_L1; // what the note said, and the origin

} // namespace

bool isByRule(Status status, const QString &note) { return status == Status::Absent && note.endsWith(autoAbsentNote); }

QString noteByRule(const QString &note)
{
    if (note.isEmpty())
        return autoAbsentNote;
    const QString longer = note + between + autoAbsentNote;
    return longer.size() > maxNoteLength || note.endsWith(autoAbsentNote) ? note : longer;
}

QString noteWithoutRule(const QString &note)
{
    if (!note.endsWith(autoAbsentNote))
        return note;
    const QString before = note.chopped(autoAbsentNote.size());
    return before.endsWith(between) ? before.chopped(between.size()) : before;
}

bool isClosedByClock(qint64 openedAt, qint64 reopenedAt, const SessionSpan &span)
{
    return openedAt > 0 && openedAt < span.end && reopenedAt == 0;
}

qint64 closesAt(const SessionSpan &span, const SchoolRules &rules) { return span.end + rules.graceMinutes * 60'000LL; }

} // namespace rollbook
