// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/syncstatus.h"

#include <numeric>

namespace rollbook {

int SyncStatus::toSend() const
{
    return std::accumulate(targets.begin(), targets.end(), 0,
                           [](int sum, const TargetStatus &t) { return sum + t.toSend; });
}

int SyncStatus::needsYou() const
{
    return std::accumulate(targets.begin(), targets.end(), 0,
                           [](int sum, const TargetStatus &t) { return sum + t.needsYou; });
}

qint64 SyncStatus::oldestQueuedAt() const
{
    qint64 oldest = 0;
    for (const TargetStatus &t : targets) {
        if (t.oldestQueuedAt > 0 && (oldest == 0 || t.oldestQueuedAt < oldest))
            oldest = t.oldestQueuedAt;
    }
    return oldest;
}

} // namespace rollbook
