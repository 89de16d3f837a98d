// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "sync/machine.h"
#include "sync/retry.h"

#include <QByteArray>

namespace rollbook {

/// What of one target's state outlives the process, so that the ceilings hold for the store however often a
/// program is started: what fails and why, what is left for trying again, what was spent. Times are
/// monotonic ms.
struct Pace
{
    quint32 failing = 0;
    Trouble trouble = Trouble::None;
    qint64 failedAt = 0;
    int refusals = 0;
    double retryTokens = maxRetryTokens;
    qint64 retryTokensAt = 0;
    QList<Spent> spent; ///< oldest first
    int sinceGood = 0; ///< how many of the last of them came after the last good answer
    bool open = false; ///< a program works with it: if it does not end in order, a request may have left unnoted

    bool operator==(const Pace &) const = default;
};

/// As JSON, for the store. The boot and both clocks are noted with it.
QByteArray textOf(const Pace &pace, const Clock &clock);
/// What was noted, in the clock's time of now. Within one boot the monotonic clock tells how long ago it was; after
/// another boot the wall clock does. Where that was set back nobody knows: then no more than a minute's worth is held
/// against the target, so that a device without a clock of its own is never locked out. Nothing readable = nothing.
Pace paceOf(const QByteArray &text, const Clock &clock);

} // namespace rollbook
