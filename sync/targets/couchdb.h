// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/target.h"

#include <QHash>
#include <QJsonArray>

#include <functional>

namespace rollbook {

/// CouchDB as the hub of a school that has no server of its own: one database a school, documents
/// of our own making (couchdocs.h). What shapes it: ids that every device makes alike, revisions
/// that a write has to name, stamps in every document, and a feed of changes; so devices that never
/// met converge. Nothing is ever deleted but revisions that lost.
///
/// Options: database, username; school (its id), when known: another school's database is then
/// refused.
class CouchDb final : public TargetKind
{
public:
    explicit CouchDb(const Target &target);
    /// Empty, or what is wrong with the options.
    static QString faultIn(const Target &target);
    static AccessToken basicToken(const QString &username, const QString &password);

    const TargetTraits &traits() const override { return m_traits; }
    bool needsIds() const override { return false; }
    std::optional<QJsonObject> encode(const MarkFacts &facts) const override;
    std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &value) const override;
    QList<TargetWording> wordings() const override;
    bool isRemoteId(const QString &id) const override;

    Conversation<ServerReport> probe() const override;
    /// Basic: every request carries the name and the password, nothing can run out.
    Conversation<AccessToken> signIn(SignInSecret secret) const override;
    Conversation<Findings> find(SessionWork work, AccessToken token) const override;
    /// Also mends what replication between two sites left behind: revisions that lost are merged
    /// in.
    Conversation<SessionReading> readMarks(SessionWork work, AccessToken token) const override;
    Conversation<SendAnswer> send(SessionWork work, Batch batch, AccessToken token) const override;
    Conversation<DispatchAnswer> deliver(Dispatch dispatch, AccessToken token) const override;
    /// The cursor is {"since": the server's own, "waiting": ids of documents that could not be
    /// applied yet}: those are looked at again each time, so that nothing is lost and nothing holds
    /// up the rest.
    Conversation<PullPage> pull(QString cursor, AccessToken token) const override;

    /// The school that the database belongs to; Missing when it holds none yet.
    Conversation<School> readSchool(AccessToken token) const;
    /// With an administrator's token: makes the database, lets the roles in, installs the rules of
    /// writing. Changes only what is not so already; the notes say what was done.
    Conversation<ServerReport> prepare(AccessToken token) const;

private:
    using Documents = QHash<QString, QJsonObject>; ///< by id
    struct Written
    {
        QString id;
        QString error; ///< empty = stored
        QString reason;
    };
    struct Feed
    {
        Documents documents;
        QStringList conflicted; ///< of these, those with revisions that lost
        QStringList changedMarks;
        QStringList marks; ///< of these, those that are there
        QString since;
        bool more = false;
    };
    struct Delivery
    {
        QStringList refused; ///< ids
        QString text; ///< the server's words for the first of them
    };

    HttpRequest request(const QString &path, const AccessToken &token,
                        const QByteArray &method = "GET", const QJsonObject &body = {}) const;
    /// A POST whose body may go packed, which CouchDB takes since 1.0. What does not understand that
    /// has not looked at it: it is told the same in plain.
    Conversation<HttpReply> post(HttpRequest request) const;
    /// Documents by their ids, in any number; those that are not there are left out. Losing
    /// revisions are merged and removed first, unless the server does not let us.
    Conversation<Documents> readDocuments(QStringList ids, AccessToken token) const;
    Conversation<Documents> readOnce(QStringList ids, AccessToken token) const;
    Conversation<QList<Written>> write(QJsonArray documents, AccessToken token) const;
    /// Whether anything was changed.
    Conversation<bool> settleConflicts(Documents conflicted, AccessToken token) const;
    /// The revisions that lost, by the id of their document.
    Conversation<QHash<QString, QJsonArray>> readLosers(Documents conflicted,
                                                        AccessToken token) const;
    /// Fine unless the database belongs to another school than `ours`; nothing may be written
    /// there.
    Conversation<bool> checkSchool(QString ours, AccessToken token) const;
    /// Those of a type that `keep` says yes to, page by page; only _id and _rev where not `whole`.
    Conversation<Documents> readAll(QString type, bool whole, std::function<bool(const QJsonObject &)> keep, AccessToken token) const;
    /// What is there about somebody: to be deleted, or, of registers, to be written without them.
    Conversation<Documents> documentsAbout(QString student, AccessToken token) const;
    /// Deletes it, in a way that leaves nothing but ids. The refused ones are those that only the office may.
    Conversation<Delivery> purge(QString student, AccessToken token) const;
    Conversation<DispatchAnswer> deliverFile(Dispatch dispatch, AccessToken token) const;
    /// Empty when it is not there (yet).
    Conversation<QByteArray> readFile(QString name, AccessToken token) const;
    Conversation<DispatchAnswer> deliverErasure(Dispatch dispatch, AccessToken token) const;
    /// `wanted` with the tombstones of their students asked for as well, and what that leaves of them.
    Conversation<Delivery> bring(Documents wanted, QHash<QString, QString> claims, AccessToken token) const;
    Conversation<Feed> changesSince(QString since, AccessToken token) const;
    Conversation<Documents> withParents(Documents documents, AccessToken token) const;
    Conversation<bool> letRolesIn(AccessToken token) const;
    Conversation<bool> installRules(AccessToken token) const;

    TargetTraits m_traits;
    QUrl m_base;
    QString m_database;
    QString m_path; ///< of the database, percent-encoded
    QString m_username;
    SchoolId m_school; ///< null = not known
};

/// classify(), with CouchDB's own words, and a database that is not there as what it is: no session
/// is missing because of it.
Decoded<QJsonDocument> classifyCouch(const HttpReply &reply, const QList<int> &accepted);
/// Whether one document of several was refused for good; "older:" only asks to read again.
bool isRefusal(const QString &error, const QString &reason);

} // namespace rollbook
