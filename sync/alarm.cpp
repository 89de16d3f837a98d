// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/alarm.h"

#include <QTimer>

#include <algorithm>

namespace rollbook {
namespace {

class TimerAlarm final : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> ring)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer); // a coarse one comes up to 5 % early, and nothing would be due yet
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(ring));
    }
    void set(qint64 delayMs) override
    {
        constexpr qint64 dayMs = 24LL * 3600 * 1000;
        m_timer.start(int(std::clamp<qint64>(delayMs, 0, dayMs)));
    }
    void cancel() override { m_timer.stop(); }
    bool isSet() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Alarm> makeTimerAlarm(std::function<void()> ring) { return std::make_unique<TimerAlarm>(std::move(ring)); }

} // namespace rollbook
