// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace rollbook {

/// How long to wait after the n-th failure in a row (n ≥ 1), in ms: full jitter, rand(0, min(cap,
/// 2 s · 2^n)), never less than 200 ms. Full jitter spreads a school's devices best; see "Exponential
/// Backoff And Jitter", AWS Architecture Blog, 2015.
qint64 retryDelayMs(int failures, double random);

/// Hard ceilings on what one target may cost while it fails. A client without them was seen to use 31 GB
/// in ten hours.
struct Ceilings
{
    int perMinute = 4; ///< requests
    int perHour = 60;
    qint64 bytesPerHour = 1'000'000;
};

/// Counts what was spent against the ceilings; what they hold back, and when, is ceilingOf() the
/// machine's state.
class RequestBudget
{
public:
    explicit RequestBudget(const Ceilings &ceilings = {}) : m_ceilings(ceilings) {}

    qint64 waitMs(qint64 monotonicMs) const; ///< until the next request may go; 0 = now
    void spend(qint64 monotonicMs, qint64 bytes);
    void add(qint64 bytes); ///< the answer to the last request
    void reset() { m_spent.clear(); } ///< the target works again

private:
    struct Spent
    {
        qint64 at = 0;
        qint64 bytes = 0;
    };
    Ceilings m_ceilings;
    QList<Spent> m_spent; ///< of the last hour, oldest first; never more than the hourly ceiling
};

} // namespace rollbook
