// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace rollbook {
namespace {

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

IdleLock::IdleLock(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
}

IdleLock::~IdleLock() = default;

void IdleLock::begin(qint64 afterMs)
{
    end();
    m_swallows = false;
    if (afterMs <= 0)
        return;
    m_afterMs = afterMs;
    m_touchedAt = m_clock.wallMs();
    m_touchedMonotonic = m_clock.monotonicMs();
    m_timer.start(int(afterMs));
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::end()
{
    m_afterMs = 0;
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

qint64 IdleLock::left() const
{
    const qint64 passed = std::max(m_clock.wallMs() - m_touchedAt, m_clock.monotonicMs() - m_touchedMonotonic);
    return m_afterMs - passed;
}

void IdleLock::look()
{
    if (const qint64 rest = left(); rest > 0) {
        m_timer.start(int(rest));
        return;
    }
    emitIdle();
}

/// One key is several events: all of this turn of the event loop are kept back.
void IdleLock::emitIdle()
{
    m_afterMs = 0;
    m_timer.stop();
    m_swallows = true;
    QTimer::singleShot(0, this, [this] {
        m_swallows = false;
        if (!isOn())
            end();
    });
    emit idle();
}

bool IdleLock::eventFilter(QObject *object, QEvent *event)
{
    if (isTouch(event->type())) {
        if (m_swallows)
            return true;
        if (left() <= 0) {
            emitIdle();
            return true;
        }
        m_touchedAt = m_clock.wallMs();
        m_touchedMonotonic = m_clock.monotonicMs();
    }
    return QObject::eventFilter(object, event);
}

} // namespace rollbook
