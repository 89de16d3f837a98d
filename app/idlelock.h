// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace rollbook {

/// Says when nobody has touched the program for so long. Its timer is set once a wait, not with every
/// key, and not at all while it is off. Time in which the device slept counts: what wakes it up, a key or
/// a touch, is not let through when it comes too late.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);
    ~IdleLock() override;

    void begin(qint64 afterMs); ///< 0 or less = off
    void end();
    bool isOn() const { return m_afterMs > 0; }

signals:
    void idle(); ///< once; begin() again

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void look();
    void emitIdle();
    qint64 left() const;

    const Clock &m_clock;
    qint64 m_afterMs = 0;
    qint64 m_touchedAt = 0; ///< wall and monotonic, ms: either may have missed a sleep or been set
    qint64 m_touchedMonotonic = 0;
    QTimer m_timer;
    bool m_swallows = false;
};

} // namespace rollbook
