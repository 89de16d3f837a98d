// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace rollbook {

/// The instant (UTC ms) of a wall time. When the clocks go back it means the first of the two, and a
/// time that is skipped when they go forward is read with the offset from before: RFC 5545, 3.3.5.
qint64 instantOf(QDate date, QTime time, const QTimeZone &zone);

/// The wall time of an instant.
struct LocalTime
{
    QDate date;
    QTime time;
};
LocalTime localTimeOf(qint64 utcMs, const QTimeZone &zone);

} // namespace rollbook
