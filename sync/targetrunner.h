// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outbox.h"
#include "sync/courier.h"
#include "sync/machine.h"
#include "sync/pace.h"
#include "sync/syncengine.h"
#include "sync/targets/target.h"

#include <QHash>
#include <QPointer>

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
    void useSecret(const QString &secret, const QString &code);

signals:
    void moved(); ///< state or counts may have changed
    void secretNotKept(const rollbook::Error &error);
    /// This network wants a sign-in of its own: every target on it is concerned.
    void captiveSeen();
    void clockSeen(const rollbook::ClockSample &sample);

private:
    void carryOut(const MachineAction &action);
    void pick();
    MachineEvent picked(const Outbox::Next &next);
    bool soughtInVain(const SessionWork &work) const;
    void signIn();
    void signInWith(const SignInSecret &secret);
    void signedIn(const AccessToken &token);
    void find();
    void found(const Findings &findings);
    void waitForSchool();
    void noteVain(); ///< the server does not have the session at hand
    void readMarks();
    void compare(SessionReading reading);
    void lease();
    void leased(const Result<Batch> &batch);
    void sendBatch();
    void settle(const SendResult &result);
    void deliver();
    void pull();
    Result<> keepUser(const QString &user);
    void saveBreaker();
    Result<> takePace();
    void keepPace(bool open = true);
    void noteLeaving();
    void checked(const Result<> &result); ///< logs what the store refused
    void failed(const Problem &problem) { feed({ .kind = MachineEvent::Kind::Failed, .problem = problem }); }

    /// Carries a conversation through and calls done with what it came to; what went wrong is fed to
    /// the machine.
    template<typename T>
    void hold(Conversation<T> conversation, std::function<void(const T &)> done)
    {
        m_courier.hold<T>(std::move(conversation), [this, done = std::move(done)](const Decoded<T> &result) {
            if (result)
                done(*result);
            else
                failed(result.error());
        });
    }

    SyncParts m_parts;
    Target m_target;
    std::unique_ptr<TargetKind> m_kind;
    Courier m_courier;
    Outbox m_outbox;
    MachineState m_state;
    std::unique_ptr<Alarm> m_wake;

    AccessToken m_token;
    SignInSecret m_given; ///< typed by a person in this run
    std::optional<SessionWork> m_work;
    std::optional<Dispatch> m_dispatch;
    Batch m_batch;
    SendAnswer m_answer;
    qint64 m_sentAt = 0;
    Findings m_found;
    QHash<QString, qint64> m_learntAt; ///< class code -> monotonic ms, so that a search is not repeated
    struct Vain
    {
        qint64 at = 0; ///< monotonic ms
        qint64 waitMs = 0; ///< until it is looked for again: longer each time
        Findings findings;
    };
    QHash<SessionId, Vain> m_vain; ///< sessions that the server did not have when last looked for
    bool m_mayGoFirst = false; ///< the session picked may be written to before it is read
    bool m_storeFailed = false; ///< what should have been noted was not: wait before going on
    bool m_breakerUnsaved = false;
    Pace m_pace; ///< as the store has it
    bool m_paceNoted = false; ///< something was sent in this process
    bool m_feeding = false;
    QList<MachineEvent> m_events;
};

} // namespace rollbook
