// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"

namespace rollbook {

/// A mark with the stamps of its two field groups, as two devices compare it.
struct StampedMark
{
    StatusValue value;
    QString statusHlc;
    QString note;
    QString noteHlc;

    bool operator==(const StampedMark &) const = default;
};

/// Last write wins, field group by field group: the greater stamp, and for equal stamps that ought not
/// to exist the greater content, so that every device decides alike. Commutative, associative and
/// idempotent: devices that saw the same marks hold the same mark, whatever the order. Pure.
StampedMark mergeMarks(const StampedMark &a, const StampedMark &b);

/// Whether a text is a stamp as HybridClock writes it. The one shape, so that what a hub holds can be
/// carried by file. A device id is 1 to 64 letters, digits and hyphens.
bool isStamp(const QString &text);
/// The moment of a stamp in UTC ms; 0 when it is none.
qint64 stampTime(const QString &hlc);
/// The same stamp at another moment.
QString stampAt(const QString &hlc, qint64 ms);

/// A stamp more than five minutes ahead of the servers' time comes from a wrong clock; it may not win for
/// ever.
inline constexpr qint64 maxClockLeadMs = 5LL * 60 * 1000;
bool isFarAhead(const QString &hlc, qint64 nowMs);
/// The stamp as it is compared: one from a wrong clock counts as of now.
QString boundedStamp(const QString &hlc, qint64 nowMs);

} // namespace rollbook
