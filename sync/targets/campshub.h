// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/campshubsession.h"
#include "sync/targets/target.h"

#include <functional>

namespace rollbook {

/// What a student's QR code says without the server's help. Its signature cannot be checked here.
struct CampsHubQr
{
    QString session;
    qint64 expiresAt = 0; ///< UTC ms
};
std::optional<CampsHubQr> readCampsHubQr(const QByteArray &token);

/// What the server made of a scanned QR code.
struct CampsHubCheckIn
{
    QString record;
    QString mark; ///< present, or late when it came after the grace time
    bool created = false;
};

/// CampsHub360. What shapes it: a session comes with an "absent" for everybody, which is nobody's
/// mark; PATCH of one record is the only write that keeps the true time; filters do nothing, so
/// that records are found by a cursor of our own making; and nothing is forbidden there, neither
/// another lecturer's session nor a closed one, so that both are refused here.
///
/// Options: username; form_course: the code of the course that stands for a class without a
/// subject; make_sessions (true): sessions that are not there are made; close_sessions (true): a
/// finished register closes the session.
class CampsHub final : public TargetKind
{
public:
    explicit CampsHub(const Target &target);

    const TargetTraits &traits() const override { return m_traits; }
    std::optional<QJsonObject> encode(const MarkFacts &facts) const override;
    std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &value) const override;
    QList<TargetWording> wordings() const override;
    bool isRemoteId(const QString &id) const override;

    Conversation<ServerReport> probe() const override;
    /// The token's `more` has our "faculty", whose sessions alone are ours to mark.
    Conversation<AccessToken> signIn(SignInSecret secret) const override;
    Conversation<Findings> find(SessionWork work, AccessToken token) const override;
    void rested() override { m_sections.clear(); }
    Conversation<SessionReading> readMarks(SessionWork work, AccessToken token) const override;
    /// One request for each mark: full state, so that a repeat is harmless.
    Conversation<SendAnswer> send(SessionWork work, Batch batch, AccessToken token) const override;
    Conversation<DispatchAnswer> deliver(Dispatch dispatch, AccessToken token) const override;
    Conversation<RemoteRoster> readRoster(AccessToken token) const override;

    /// Marks a student present by the QR code of a session; overwrites whatever there is, and a
    /// repeat after the grace time makes it late: never sent again without looking.
    Conversation<CampsHubCheckIn> checkIn(QByteArray qrToken, QString remoteStudent,
                                          AccessToken token) const;

private:
    using Rows = QList<QJsonObject>;
    /// Asked of each row; true = that one and those before it are enough. Asked once more of a row that a list
    /// names again, and otherwise, where the answer does not matter.
    using Enough = std::function<bool(const QJsonObject &)>;

    static QString attendance(const QString &path);
    static QString academics(const QString &path);
    HttpRequest request(const QString &path, const AccessToken &token,
                        const QByteArray &method = "GET", const QJsonObject &body = {}) const;
    HttpRequest signInRequest(const QString &path, const QJsonObject &body) const;
    Conversation<QString> facultyOf(AccessToken token) const;
    /// The rows of a list, page by page.
    Conversation<Rows> walk(QString path, QString cursor, Enough enough, AccessToken token) const;
    Conversation<QJsonObject> readObject(QString path, AccessToken token) const;
    Conversation<QList<CampsHubSection>> mySections(AccessToken token) const;
    Conversation<CampsHubSection> readSection(QString id, AccessToken token) const;
    /// The section of a session; without batch and course where we are not told.
    Conversation<CampsHubSection> sectionOf(QString id, AccessToken token) const;

    // campshubfind.cpp
    Conversation<QList<CampsHubSession>> sessionsOn(QDate date, AccessToken token) const;
    Conversation<QList<CampsHubSection>> substituteSections(QList<CampsHubSection> known,
                                                            QList<CampsHubSession> day,
                                                            AccessToken token) const;
    Conversation<Findings> make(SessionWork work, QList<CampsHubSection> sections,
                                AccessToken token) const;
    Conversation<Findings> lookAgain(SessionWork work, QList<CampsHubSection> sections,
                                     QString slot, QString why, AccessToken token) const;
    Conversation<QJsonObject> slotOf(Session session, QList<CampsHubSection> sections,
                                     AccessToken token) const;
    Conversation<Findings> learnStudents(SessionWork work, AccessToken token) const;

    // campshubrequests.cpp
    Conversation<DispatchAnswer> closeSession(Dispatch dispatch, AccessToken token) const;
    Conversation<DispatchAnswer> askForLeave(Dispatch dispatch, AccessToken token) const;
    Conversation<DispatchAnswer> askForCorrection(Dispatch dispatch, AccessToken token) const;
    Conversation<DispatchAnswer> followUp(QString path, QJsonObject there, QString wanted,
                                          AccessToken token) const;

    TargetTraits m_traits;
    QUrl m_base;
    QString m_username;
    QString m_formCourse;
    bool m_makes;
    mutable QHash<QString, CampsHubSection> m_sections; ///< those met in this round, by id
};

} // namespace rollbook
