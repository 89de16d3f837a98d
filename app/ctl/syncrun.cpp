// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/syncrun.h"

#include "sync/httptransport.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rollbook {

SyncRun::SyncRun(Store &store, Credentials &credentials, QString only, qint64 timeoutMs)
    : m_store(store), m_only(std::move(only)), m_endAt(store.clock().wallMs() + timeoutMs),
      m_timeoutMs(timeoutMs),
      m_engine({ .store = store,
                 .credentials = credentials,
                 .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                 .random = [] { return QRandomGenerator::global()->generateDouble(); },
                 .debounceMs = 0,
                 .only = m_only })
{
    m_ticks.setInterval(100ms);
    QObject::connect(&m_ticks, &QTimer::timeout, &m_loop, [this] { check(); });
}

SyncStatus SyncRun::run()
{
    m_elapsed.start();
    m_engine.start();
    m_engine.sendNow();
    m_ticks.start();
    m_loop.exec();
    return m_engine.status();
}

void SyncRun::check()
{
    m_timedOut = m_elapsed.elapsed() >= m_timeoutMs;
    if (m_timedOut || !mayStillMove())
        m_loop.quit();
}

bool SyncRun::mayStillMove()
{
    const auto rows = m_store.read().outbox(std::numeric_limits<int>::max());
    if (!rows)
        return false;
    const SyncStatus status = m_engine.status();
    return std::ranges::any_of(status.targets, [&](const TargetStatus &target) {
        return (m_only.isEmpty() || target.name == m_only) && mayStillMove(target, *rows);
    });
}

bool SyncRun::mayStillMove(const TargetStatus &target, const QList<OutboxRow> &rows)
{
    constexpr qint64 lateMs = 1000; // a timer may be this late
    switch (target.activity) {
    case TargetActivity::Working: return true;
    case TargetActivity::SignIn:
    case TargetActivity::Paused: return false;
    case TargetActivity::Waiting:
        m_waitedUntil[target.id] = target.nextTryAt;
        return target.toSend > 0 && target.nextTryAt < m_endAt;
    case TargetActivity::Idle: break;
    }
    // Idle with something left: it is looked at again at its time, if that comes soon enough.
    const qint64 now = m_store.clock().wallMs();
    if (target.toSend > 0 && std::abs(now - m_waitedUntil.value(target.id)) < lateMs)
        return true;
    return std::ranges::any_of(rows, [&](const OutboxRow &row) {
        return row.target == target.name && row.delivery != DeliveryState::NeedsYou
            && row.delivery != DeliveryState::WaitingForSchool && row.nextAt > now - lateMs
            && row.nextAt < m_endAt;
    });
}

} // namespace rollbook
