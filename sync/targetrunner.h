// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outbox.h"
#include "sync/machine.h"
#include "sync/syncengine.h"
#include "sync/targets/target.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace rollbook {

/// Carries out the machine's actions for one target: the store, the network and the keychain on one
/// side, events for the machine on the other.
class TargetRunner : public QObject
{
    Q_OBJECT
public:
    TargetRunner(const SyncParts &parts, Target target, std::unique_ptr<TargetKind> kind);
    ~TargetRunner() override;

    Result<> recover();
    const Target &target() const { return m_target; }
    bool isIdle() const { return m_state.phase == Phase::Idle; }
    TargetActivity activity() const;
    qint64 nextTryAt() const;
    const BreakerState &breaker() const { return m_state.breaker; }

    void feed(const MachineEvent &event);
    void searchAgain() { m_vain.clear(); } ///< the school has given ids
    void useSecret(const QString &secret);

signals:
    void moved(); ///< state or counts may have changed
    void secretNotKept(const rollbook::Error &error);

private:
    void carryOut(const MachineAction &action);
    void pick();
    bool soughtInVain(const SessionWork &work) const;
    void signIn();
    void signInWith(const QString &secret);
    void find();
    void readPage();
    void learnNext();
    void finishFind();
    void waitForSchool();
    void readMarks();
    void compare(SessionReading reading);
    void sendBatch();
    void settle(const SendResult &result);
    Result<> keepUser(const QString &user);
    void checked(const Result<> &result); ///< logs what the store refused
    template<typename T>
    void request(const HttpRequest &request, Decoded<T> (TargetKind::*decode)(const HttpReply &) const,
                 std::function<void(const T &)> done);

    SyncParts m_parts;
    Target m_target;
    std::unique_ptr<TargetKind> m_kind;
    std::unique_ptr<Transport> m_transport;
    Outbox m_outbox;
    MachineState m_state;
    QTimer m_wake;

    AccessToken m_token;
    QString m_givenSecret; ///< typed by a person in this run
    std::optional<SessionWork> m_work;
    Batch m_batch;
    qint64 m_sentAt = 0;
    int m_page = 0;
    QList<RemoteSession> m_remote; ///< the list as far as read
    QStringList m_toLearn; ///< remote sessions whose marks may teach students' ids
    SessionMatch m_match;
    QHash<QString, qint64> m_learntAt; ///< class code -> monotonic ms, so that a search is not repeated
    struct Vain
    {
        qint64 at = 0; ///< monotonic ms
        SessionMatch match;
    };
    QHash<SessionId, Vain> m_vain; ///< sessions that the server did not have when last looked for
    bool m_storeFailed = false; ///< what should have been noted was not: wait before going on
    bool m_feeding = false;
    QList<MachineEvent> m_events;
};

} // namespace rollbook
