// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// A hybrid logical clock: stamps that follow wall time and never go back, whatever the clock does.
/// Stamps are texts of equal shape; comparing the texts compares the stamps.
class HybridClock
{
public:
    HybridClock() = default;
    /// `high` is the highest stamp ever issued or seen, or empty.
    HybridClock(QString deviceId, const QString &high);

    QString next(qint64 nowMs);
    /// Every later stamp is higher than this one, which came from elsewhere.
    void observe(const QString &stamp);
    QString deviceId() const { return m_deviceId; }

private:
    QString m_deviceId;
    qint64 m_ms = 0;
    int m_counter = 0;
};

} // namespace rollbook
