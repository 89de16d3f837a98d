// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/cloeanswers.h"
#include "sync/targets/target.h"

namespace rollbook {

/// Cloe. What shapes it: a session exists only now, from its start to its end by the server's
/// clock, and ended is locked; a class is a group in a subject; a mark is an upsert that compares
/// no times, and the time of its change is on a page of its own. A yes to a batch proves nothing,
/// so it is read back.
///
/// Options: `username`, the e-mail address of the account; `start_late` on = lessons that are over
/// are uploaded all the same, dated at the upload; `end_sessions` off = a finished register stays
/// open there.
class Cloe : public TargetKind
{
public:
    explicit Cloe(const Target &target);

    const TargetTraits &traits() const override { return m_traits; }
    std::optional<QJsonObject> encode(const MarkFacts &facts) const override;
    std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &value) const override;
    QList<TargetWording> wordings() const override;
    bool isRemoteId(const QString &id) const override;

    Conversation<ServerReport> probe() const override;
    Conversation<AccessToken> signIn(SignInSecret secret) const override;
    /// The class and its students by their codes; then the lesson's session: adopted where it is
    /// active or was uploaded already, else started, if the lesson is on.
    Conversation<Findings> find(SessionWork work, AccessToken token) const override;
    /// Rows that are not explained by what we know are asked one by one for the time of their
    /// change.
    Conversation<SessionReading> readMarks(SessionWork work, AccessToken token) const override;
    Conversation<SendAnswer> send(SessionWork work, Batch batch, AccessToken token) const override;
    /// Ends the session of a finished register.
    Conversation<DispatchAnswer> deliver(Dispatch dispatch, AccessToken token) const override;
    Conversation<RemoteRoster> readRoster(AccessToken token) const override;

private:
    HttpRequest request(const QString &path, const AccessToken &token,
                        const QByteArray &method = "GET", const QJsonObject &body = {}) const;
    HttpRequest login(const QString &path, const QJsonObject &body) const;
    Conversation<QJsonArray> list(QString path, AccessToken token) const;
    Conversation<QString> ownTeacher(AccessToken token) const;
    Conversation<Findings> findClass(SessionWork work, AccessToken token) const;
    Conversation<Findings> findSession(SessionWork work, AccessToken token) const;
    Conversation<Findings> startSession(SessionWork work, AccessToken token) const;
    Conversation<QList<CloeSession>> sessionsOf(QString query, AccessToken token) const;

    TargetTraits m_traits;
    QUrl m_base;
    QString m_username;
    bool m_startLate;
};

} // namespace rollbook
