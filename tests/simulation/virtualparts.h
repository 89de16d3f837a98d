// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "sync/alarm.h"
#include "sync/credentials.h"
#include "tests/simulation/timeline.h"

#include <QHash>

#include <optional>

namespace rollbook::sim {

/// The clock of one device in virtual time: wrong by an offset, running fast or slow, reset at boot,
/// its monotonic part standing still while the device sleeps.
class VirtualClock final : public Clock
{
public:
    explicit VirtualClock(const Timeline &timeline) : m_timeline(timeline), m_since(timeline.now()) { }
    qint64 wallMs() const override { return m_timeline.now() + m_offset + drifted(); }
    qint64 monotonicMs() const override { return 1000 + m_timeline.now() - m_bootAt - slept() + drifted() - m_driftAtBoot; }
    QString bootId() const override { return QStringLiteral("boot-%1").arg(m_boot); }

    void jump(qint64 ms) { m_offset += ms; }
    void setOffset(qint64 ms) { m_offset = ms - drifted(); }
    qint64 error() const { return wallMs() - m_timeline.now(); } ///< against true time
    void setDrift(int ppm) { m_ppm = ppm; }
    void reboot()
    {
        ++m_boot;
        m_bootAt = m_timeline.now();
        m_slept = 0;
        m_sleepFrom = m_sleepTo = m_timeline.now();
        m_driftAtBoot = drifted();
    }
    void sleep(qint64 ms)
    {
        m_slept = slept();
        m_sleepFrom = m_timeline.now();
        m_sleepTo = m_sleepFrom + ms;
    }

private:
    qint64 slept() const { return m_slept + std::min(m_timeline.now(), m_sleepTo) - m_sleepFrom; } ///< since the boot
    qint64 drifted() const { return (m_timeline.now() - m_since) * m_ppm / 1'000'000; }

    const Timeline &m_timeline;
    qint64 m_since;
    qint64 m_offset = 0;
    qint64 m_ppm = 0;
    int m_boot = 1;
    qint64 m_bootAt = m_since;
    qint64 m_slept = 0; ///< before the last sleep
    qint64 m_sleepFrom = m_since;
    qint64 m_sleepTo = m_since;
    qint64 m_driftAtBoot = 0;
};

/// Rings from the timeline; while its device sleeps, only once it has woken.
class VirtualAlarm final : public Alarm
{
public:
    VirtualAlarm(Timeline &timeline, const qint64 &asleepUntil, std::function<void()> ring)
        : m_timeline(timeline), m_asleepUntil(asleepUntil), m_ring(std::move(ring))
    {
    }
    ~VirtualAlarm() override { cancel(); }
    Q_DISABLE_COPY_MOVE(VirtualAlarm)

    void set(qint64 delayMs) override
    {
        cancel();
        m_ticket = m_timeline.in(std::max<qint64>(0, delayMs), [this] { ring(); });
    }
    void cancel() override
    {
        if (m_ticket)
            m_timeline.cancel(*m_ticket);
        m_ticket.reset();
    }
    bool isSet() const override { return m_ticket.has_value(); }

private:
    void ring()
    {
        m_ticket.reset();
        if (m_timeline.now() < m_asleepUntil)
            set(m_asleepUntil - m_timeline.now());
        else
            m_ring();
    }

    Timeline &m_timeline;
    const qint64 &m_asleepUntil;
    std::function<void()> m_ring;
    std::optional<Timeline::Ticket> m_ticket;
};

/// A keychain that outlives the program. Answers from the timeline; not to a program that has ended.
class VirtualKeychain final : public Credentials
{
public:
    explicit VirtualKeychain(Timeline &timeline) : m_timeline(timeline) { }

    void read(const QString &key, Read done) override
    {
        m_timeline.in(1, [this, key, done = std::move(done), life = m_life] {
            if (life != m_life)
                return;
            if (m_secrets.contains(key))
                done(m_secrets[key]);
            else
                done(fail(Error::Kind::NotFound, QStringLiteral("no password is stored")));
        });
    }
    void write(const QString &key, const QString &secret, Done done) override
    {
        m_secrets.insert(key, secret);
        answer(std::move(done));
    }
    void remove(const QString &key, Done done) override
    {
        m_secrets.remove(key);
        answer(std::move(done));
    }
    void set(const QString &key, const QString &secret) { m_secrets.insert(key, secret); }
    void clear() { m_secrets.clear(); }
    void forgetCallers() { ++m_life; }

private:
    void answer(Done done)
    {
        m_timeline.in(1, [this, done = std::move(done), life = m_life] {
            if (life == m_life)
                done({});
        });
    }

    Timeline &m_timeline;
    QHash<QString, QString> m_secrets;
    int m_life = 0;
};

} // namespace rollbook::sim
