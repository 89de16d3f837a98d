// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncengine.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace rollbook {

/// Lets the engine work until nothing more can happen in the time that is left.
class SyncRun
{
public:
    /// `only` is a target's name, or empty: whose end is waited for.
    SyncRun(Store &store, Credentials &credentials, QString only, qint64 timeoutMs);

    /// Runs the program's event loop; the state at the end.
    SyncStatus run();
    bool timedOut() const { return m_timedOut; }

private:
    bool mayStillMove();
    bool mayStillMove(const TargetStatus &target, const QList<OutboxRow> &rows);
    void check();

    Store &m_store;
    QString m_only;
    qint64 m_endAt; ///< UTC ms
    qint64 m_timeoutMs;
    QElapsedTimer m_elapsed;
    bool m_timedOut = false;
    QHash<TargetId, qint64> m_waitedUntil; ///< UTC ms; its alarm may ring a little after that
    QEventLoop m_loop;
    QTimer m_ticks;
    SyncEngine m_engine;
};

} // namespace rollbook
