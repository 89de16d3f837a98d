// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QDateTime>

namespace rollbook {

/// A clock that stands still until it is told.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QString &utc = QStringLiteral("2026-09-07T08:00:00Z")) { set(utc); }

    qint64 wallMs() const override { return m_wall; }
    qint64 monotonicMs() const override { return m_monotonic; }
    QString bootId() const override { return QStringLiteral("boot"); }

    /// An ISO 8601 instant, "2026-03-29T00:59:59Z". The monotonic time does not follow.
    void set(const QString &utc) { m_wall = QDateTime::fromString(utc, Qt::ISODateWithMs).toMSecsSinceEpoch(); }
    void advance(qint64 ms)
    {
        m_wall += ms;
        m_monotonic += ms;
    }

private:
    qint64 m_wall = 0;
    qint64 m_monotonic = 1000;
};

} // namespace rollbook
