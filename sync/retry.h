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

/// One request, as it counts against the ceilings.
struct Spent
{
    qint64 at = 0; ///< monotonic ms
    qint64 bytes = 0; ///< it and its answer

    bool operator==(const Spent &) const = default;
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
    const QList<Spent> &spent() const { return m_spent; } ///< oldest first
    void restore(const QList<Spent> &spent) { m_spent = spent; } ///< of an earlier process

private:
    Ceilings m_ceilings;
    QList<Spent> m_spent; ///< of the last hour, oldest first; never more than the hourly ceiling
};

} // namespace rollbook
