// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace rollbook {

/// The time, as a value that tests can replace. Safe to read from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 wallMs() const = 0; ///< milliseconds since 1970, UTC, as the device believes
    virtual qint64 monotonicMs() const = 0; ///< milliseconds since some moment of this boot; never goes back
    virtual QString bootId() const = 0; ///< the same for two readings of monotonicMs() that may be compared
};

/// The clock of the device.
class SystemClock final : public Clock
{
public:
    SystemClock();
    qint64 wallMs() const override;
    qint64 monotonicMs() const override;
    QString bootId() const override { return m_bootId; }

private:
    QString m_bootId;
};

} // namespace rollbook
