// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/target.h"

namespace rollbook {

/// A session as the server's list shows it.
struct SchoolOsSession
{
    QString id;
    QString classId;
    QString className;
    QString subjectId; ///< empty = none
    QDate date;
};

/// SchoolOS. What shapes it: the only write that works is bulk_mark, which replaces whole rows, is
/// not atomic, compares no times and counts instead of naming; so every write is read back.
class SchoolOs : public TargetKind
{
public:
    explicit SchoolOs(const Target &target);

    const TargetTraits &traits() const override { return m_traits; }
    std::optional<QJsonObject> encode(const MarkFacts &facts) const override;
    std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &value) const override;
    QList<TargetWording> wordings() const override;
    bool isRemoteId(const QString &id) const override;

    Conversation<ServerReport> probe() const override;
    Conversation<AccessToken> signIn(SignInSecret secret) const override;
    Conversation<Findings> find(SessionWork work, AccessToken token) const override;
    void rested() override { m_listed.reset(); }
    Conversation<SessionReading> readMarks(SessionWork work, AccessToken token) const override;
    Conversation<SendAnswer> send(SessionWork work, Batch batch, AccessToken token) const override;
    /// Leave, as the "exceptions" of an administrator's account: listed before it is posted, because a
    /// repeated post makes a second one. A finished session is closed when it is still open.
    Conversation<DispatchAnswer> deliver(Dispatch dispatch, AccessToken token) const override;

private:
    HttpRequest request(const QString &path, const AccessToken &token, const QByteArray &method = "GET", const QJsonObject &body = {}) const;
    Conversation<SessionReading> readSession(QString remoteSession, AccessToken token) const;
    Conversation<DispatchAnswer> closeSession(Dispatch dispatch, AccessToken token) const;
    Conversation<DispatchAnswer> grantLeave(Dispatch dispatch, AccessToken token) const;
    Conversation<DispatchAnswer> findLeave(QJsonObject wanted, AccessToken token) const;

    TargetTraits m_traits;
    QUrl m_base;
    QString m_schoolCode;
    QString m_username;
    bool m_closes;
    /// The whole list, which has no filter and may have hundreds of pages: read once for all sessions of a round.
    mutable std::optional<QList<SchoolOsSession>> m_listed;
};

struct SchoolOsPage
{
    QList<SchoolOsSession> sessions;
    bool more = false;
};

// What the answers mean. Pure, for the conversations above and for tests.
/// Ids are numbers on the wire and texts here; empty = it is none.
QString schoolOsId(const QJsonValue &value);
Decoded<AccessToken> readSchoolOsToken(const HttpReply &reply, const QString &schoolCode);
Decoded<SchoolOsPage> readSchoolOsPage(const HttpReply &reply);
Decoded<SessionReading> readSchoolOsSession(const HttpReply &reply);
/// The server counts and names nobody: anything but the number that was sent has to be looked at.
Decoded<SendAnswer> readSchoolOsAnswer(const HttpReply &reply, qsizetype items);

/// Which of the server's sessions is ours.
Findings matchSchoolOsSession(const SessionWork &work, const QList<SchoolOsSession> &sessions);

} // namespace rollbook
