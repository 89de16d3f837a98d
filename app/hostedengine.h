// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/httptransport.h"
#include "sync/syncengine.h"

#include <QRandomGenerator>

namespace rollbook {

/// After a start or a link-up a school's devices come within so long, not all at once; see SyncParts.
inline constexpr qint64 herdSpreadMs = 120'000;

/// The engine with the parts it owns in the real program, for DataThread::host().
class HostedEngine : public QObject
{
    Q_OBJECT
public:
    HostedEngine(Store &store, std::unique_ptr<Credentials> credentials, qint64 herdMs)
        : m_credentials(std::move(credentials)),
          m_engine({ .store = store, .credentials = *m_credentials,
                     .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                     .random = [] { return QRandomGenerator::global()->generateDouble(); },
                     .herdMs = herdMs })
    {
        connect(&m_engine, &SyncEngine::statusChanged, this, &HostedEngine::statusChanged);
        connect(&m_engine, &SyncEngine::secretNotKept, this, [this](TargetId, const Error &error) { emit secretNotKept(error); });
    }

    Credentials &credentials() { return *m_credentials; } ///< on the engine's thread

public slots:
    void start() { m_engine.start(); }
    void sendNow() { m_engine.sendNow(); }
    void linkUp() { m_engine.linkUp(); }
    void useSecret(const rollbook::TargetId &target, const QString &secret, const QString &code) { m_engine.useSecret(target, secret, code); }

signals:
    void statusChanged(const rollbook::SyncStatus &status);
    void secretNotKept(const rollbook::Error &error);

private:
    std::unique_ptr<Credentials> m_credentials;
    SyncEngine m_engine;
};

} // namespace rollbook
