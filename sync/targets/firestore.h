// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/firestoreauth.h"
#include "sync/targets/firestoremarks.h"

namespace rollbook {

/// Firestore, over REST v1. What shapes it: ids that we choose, commits of many documents that hold
/// as a whole or not at all, preconditions on a document's update time, and fields of our own. So
/// rows carry our clock and devices converge exactly; a cleared mark is a row without a status.
///
/// What is written is the school's choice and has no default. `full` and `pseudonymous` write a row
/// for each mark (firestoremarks.h) and read it back. `usage` says nothing about students, only how
/// often the lecturer uses the system; as no mark can be seen there, none is ever called confirmed:
/// the server's yes, or its word that the marker of this very mark is there already, means sent.
///
/// Options: project; privacy (full, pseudonymous, usage); auth (password, service_account,
/// emulator; password when not given); api_key and username, for password; database ("(default)"
/// when not given); lecturer_id, the staff id for usage; ids (percent, or plain as the older system
/// writes them: numbers that are no id then wait); auth_url, of an Auth emulator of its own.
class Firestore final : public TargetKind
{
public:
    explicit Firestore(const Target &target);
    /// Empty, or what is wrong with the options.
    static QString faultIn(const Target &target);
    static FirestoreDatabase databaseOf(const Target &target);

    const TargetTraits &traits() const override { return m_traits; }
    bool needsIds() const override { return false; }
    std::optional<QJsonObject> encode(const MarkFacts &facts) const override;
    std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &value) const override;
    QList<TargetWording> wordings() const override;
    bool isRemoteId(const QString &id) const override { return isFirestoreId(id); }

    Conversation<ServerReport> probe() const override;
    Conversation<AccessToken> signIn(SignInSecret secret) const override;
    /// Asks nobody: the ids are ours. A number that cannot be an id has none, and waits.
    Conversation<Findings> find(SessionWork work, AccessToken token) const override;
    Conversation<SessionReading> readMarks(SessionWork work, AccessToken token) const override;
    /// One commit. Where somebody else was first, what they did not touch goes at once, so that no
    /// contended document holds up the others; theirs is read before it is tried again.
    Conversation<SendAnswer> send(SessionWork work, Batch batch, AccessToken token) const override;

private:
    Conversation<SendAnswer> sendMarks(Batch batch, AccessToken token) const;
    Conversation<SendAnswer> sendUsage(SessionWork work, Batch batch, AccessToken token) const;
    Conversation<bool> commit(QJsonArray writes, AccessToken token) const;
    Conversation<QHash<QString, QString>> updateTimes(QStringList names, AccessToken token) const;
    QString idOf(const QString &number) const;

    TargetTraits m_traits;
    FirestoreDatabase m_database;
    FirestoreSignIn m_signIn;
    FirestorePrivacy m_privacy = FirestorePrivacy::Full;
    QString m_staffId;
    bool m_plainIds = false;
};

} // namespace rollbook
