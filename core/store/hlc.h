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
    /// A stamp from elsewhere was taken: whatever is stamped next is later. Stamps after `latestMs`
    /// come from a wrong clock and are not followed.
    void observe(const QString &stamp, qint64 latestMs);
    /// The height itself as a stamp, for the device's row: the next one is later, whatever was issued or seen.
    QString high() const;
    qint64 heightMs() const { return m_ms; }
    QString deviceId() const { return m_deviceId; }

private:
    QString m_deviceId;
    qint64 m_ms = 0;
    int m_counter = 0;
};

} // namespace rollbook
