// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QHash>
#include <QList>

#include <optional>

namespace rollbook {

/// A server's time by one answer: `offsetMs` ahead of our wall clock, which showed `wallMs` at `monotonicMs`.
struct ClockSample
{
    qint64 offsetMs = 0;
    qint64 roundTripMs = 0;
    qint64 monotonicMs = 0;
    qint64 wallMs = 0;
};

/// How far the servers' clocks are ahead of ours, from the Date of their answers. Of each server the
/// sample with the shortest way of the last 24 hours counts, of several servers the median. A Date
/// names a second, so the error is about half a second and half the way. What was said before our wall
/// clock was set, or the device slept, says nothing of the clock as it is now: it is forgotten. Pure.
class ServerClock
{
public:
    void add(TargetId target, const ClockSample &sample);
    std::optional<qint64> offsetMs(qint64 monotonicMs) const;

private:
    QHash<TargetId, QList<ClockSample>> m_samples; ///< newest last, at most 32 each
    std::optional<qint64> m_lead; ///< of the wall clock over the monotonic one, at the last sample
};

} // namespace rollbook
