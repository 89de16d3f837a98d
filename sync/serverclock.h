// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QHash>
#include <QList>

#include <optional>

namespace rollbook {

/// How far the servers' clocks are ahead of ours, from the Date of their answers. Of each server the
/// sample with the shortest way of the last 24 hours counts, of several servers the median. A Date
/// names a second, so the error is about half a second and half the way. Pure.
class ServerClock
{
public:
    void add(TargetId target, qint64 offsetMs, qint64 roundTripMs, qint64 monotonicMs);
    std::optional<qint64> offsetMs(qint64 monotonicMs) const;

private:
    struct Sample
    {
        qint64 offsetMs = 0;
        qint64 roundTripMs = 0;
        qint64 at = 0;
    };
    QHash<TargetId, QList<Sample>> m_samples; ///< newest last, at most 32 each
};

} // namespace rollbook
