// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/localtime.h"

#include <QDateTime>

#include <algorithm>

namespace rollbook {
namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

qint64 offsetAt(qint64 utcMs, const QTimeZone &zone)
{
    return 1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

} // namespace

qint64 instantOf(QDate date, QTime time, const QTimeZone &zone)
{
    // Not by QDateTime, whose choice at a clock change is not written down. No zone changes its clocks
    // twice within two days.
    const qint64 wall = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    const qint64 before = offsetAt(wall - dayMs, zone), after = offsetAt(wall + dayMs, zone);
    const bool isBefore = offsetAt(wall - before, zone) == before, isAfter = offsetAt(wall - after, zone) == after;
    if (isBefore && isAfter)
        return std::min(wall - before, wall - after);
    return isAfter ? wall - after : wall - before;
}

LocalTime localTimeOf(qint64 utcMs, const QTimeZone &zone)
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(utcMs + offsetAt(utcMs, zone), Qt::UTC);
    return { wall.date(), wall.time() };
}

} // namespace rollbook
