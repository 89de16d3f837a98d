// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncstatus.h"
#include "core/store/store.h"
#include "sync/alarm.h"
#include "sync/credentials.h"
#include "sync/machine.h"
#include "sync/retry.h"
#include "sync/serverclock.h"
#include "sync/transport.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace rollbook {

class TargetRunner;

/// What the engine needs from outside; all of it must outlive the engine.
struct SyncParts
{
    Store &store;
    Credentials &credentials;
    std::function<std::unique_ptr<Transport>()> makeTransport; ///< one for each target
    std::function<double()> random; ///< 0 ≤ x < 1
    int debounceMs = 2000; ///< so that a burst of taps is one batch
    qint64 herdMs = 0; ///< the first contact after a start or a link-up comes within so long, at random
    qint64 publishMs = 50; ///< a batch changes many rows: one answer for all of them
    MakeAlarm makeAlarm = makeTimerAlarm;
    Ceilings ceilings = {}; ///< on a failing target; tests of something else raise them, not to wait for minutes
    QString only; ///< the name of a target = this one and no other
};

/// Delivers what the outbox holds, to every enabled target, each at its own pace. Beside the Store,
/// on its thread; its only asynchronous step is the network.
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    explicit SyncEngine(SyncParts parts, QObject *parent = nullptr);
    ~SyncEngine() override;

    SyncStatus status() const;
    bool isIdle() const; ///< no target has a request or a due row under way

public slots:
    void start(); ///< recovers what a crash left, then begins
    void sendNow(); ///< a person asks: skips the waits that are ours, not those a server asked for
    void linkUp(); ///< the network is back
    /// Keeps it and signs in; `code` is a one-time code, where the server asks for one. With an empty
    /// secret, the one that is kept is used again.
    void useSecret(rollbook::TargetId target, const QString &secret, const QString &code = {});
    void reloadTargets();

signals:
    void statusChanged(const rollbook::SyncStatus &status);
    void becameIdle();
    void secretNotKept(rollbook::TargetId target, const rollbook::Error &error); ///< used, but not stored

private:
    void begin(MachineEvent::Kind how);
    void publish();
    void publishSoon();
    void hearClock(TargetId target, const ClockSample &sample);

    SyncParts m_parts;
    std::vector<std::unique_ptr<TargetRunner>> m_runners;
    std::unique_ptr<Alarm> m_debounce;
    std::unique_ptr<Alarm> m_publish;
    SyncStatus m_published;
    ServerClock m_serverClock;
    bool m_started = false; ///< nothing is sent before
    qint64 m_publishAfterMs = 0; ///< longer where counting the queue takes longer
};

} // namespace rollbook
