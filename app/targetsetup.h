// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/targetsetup.h"
#include "core/store/store.h"
#include "sync/credentials.h"
#include "sync/targets/target.h"
#include "sync/transport.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rollbook {

/// Adds a school system, step by step: asks the server who it is, signs in, compares its class list
/// with ours, and keeps the target with its password and ids. Nothing is stored before add(), and
/// no mark is sent by it. On the store's thread; never waits, so that the store stays free.
class TargetSetup : public QObject
{
    Q_OBJECT
public:
    /// `useSecret` hands the password to the engine, which keeps it and signs in.
    using UseSecret = std::function<void(TargetId target, const QString &secret)>;
    TargetSetup(Store &store, Credentials &credentials, std::unique_ptr<Transport> transport,
                UseSecret useSecret);
    ~TargetSetup() override;

public slots:
    void probe(const rollbook::Target &draft);
    void signIn(const rollbook::Target &draft, const QString &password, const QString &code);
    void add(const rollbook::Target &draft, const QString &password,
             const QList<rollbook::SetupLink> &links);
    /// Whether the server takes this password for one of our school systems; nothing is kept.
    void vouch(const rollbook::TargetId &target, const QString &password, const QString &code);
    void cancel(); ///< whatever is under way is of no interest any more

signals:
    void probed(const rollbook::SetupProbe &found);
    void signedIn(const rollbook::SetupSignIn &found);
    void added(const rollbook::SetupAdded &added);
    void vouched(const rollbook::SetupProblem &problem); ///< none: it is the same person

private:
    template<typename T>
    void hold(Conversation<T> conversation, std::function<void(const Decoded<T> &)> done);
    template<typename T>
    void carryOn(std::shared_ptr<Conversation<T>> conversation,
                 std::function<void(const Decoded<T> &)> done, int turn);
    void readRoster(SetupSignIn found);
    Target withSchool(Target draft) const;
    Result<> compare(SetupSignIn &found, const RemoteRoster &roster) const;

    Store &m_store;
    Credentials &m_credentials;
    std::unique_ptr<Transport> m_transport;
    UseSecret m_useSecret;
    std::unique_ptr<TargetKind> m_kind;
    AccessToken m_token;
    int m_turn = 0; ///< an answer to an earlier question is not listened to
};

} // namespace rollbook
