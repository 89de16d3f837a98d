// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/retry.h"

#include <algorithm>

namespace rollbook {

qint64 retryDelayMs(int failures, double random)
{
    constexpr qint64 capMs = 5LL * 60 * 1000;
    constexpr qint64 openCapMs = 15LL * 60 * 1000; // from the fifth failure on the breaker is open
    const qint64 ceiling = failures >= 5 ? openCapMs : capMs;
    const qint64 width = std::min<qint64>(ceiling, 2000LL << std::clamp(failures, 1, 20));
    return std::max<qint64>(200, qint64(double(width) * random));
}

} // namespace rollbook
