// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncstatus.h"
#include "core/store/outbox.h"
#include "sync/conversation.h"

#include <QSet>

#include <memory>
#include <optional>
#include <utility>

namespace rollbook {

/// What a person or the keychain gives to sign in with.
struct SignInSecret
{
    QString password; ///< or an API key, or a key file's content
    QString code; ///< a one-time code, when the server asked for one
    QByteArray refresh; ///< what the last sign-in left for the next one; empty = none
    qint64 nowMs = 0; ///< UTC, corrected by the servers' clocks: for claims that carry the time
};

/// A sign-in that a server gave us.
struct AccessToken
{
    QByteArray bearer; ///< kept in memory only
    QByteArray refresh; ///< goes to the keychain before the bearer is used; empty = this server has none
    qint64 lifetimeMs = 0;
    QString user; ///< who the server says we are
    QJsonObject more; ///< what this kind of server has told about the account: its teacher id, ...
};

/// What the search for a session came to.
struct Findings
{
    QString remoteSession; ///< empty = none can be named; then `reason` says why
    QString reason; ///< no_class_id, no_subject_id, no_session, session_ambiguous, ...
    QString text;
    QList<Link> links; ///< ids seen on the way; students only of this register are kept
};

/// What a server says about itself before anybody signs in.
struct ServerReport
{
    QString name; ///< "CouchDB 3.3"
    QStringList notes; ///< English, for the person who adds it: what was seen
};

/// What came of a leave, a correction, a session's state or the roster. Both are good ends.
struct DispatchAnswer
{
    QString remoteId;
    QString text; ///< the server's words, for the record
    bool pending = false; ///< somebody at the school has to decide: ask again later
};

/// What changed on a server since a cursor that it gave.
struct PullPage
{
    struct Document
    {
        QString entity; ///< school, class, subject, student, enrolment, session, leave, correction
        QString key;
        QString hlc;
        QJsonObject row; ///< as rowOf() writes it
    };
    QList<Document> documents; ///< in the server's order
    QList<SessionId> changedSessions; ///< marks of these changed: they are read again
    QStringList marks; ///< "<session>|<student>" of the marks that are there, of those that changed
    QHash<QString, QByteArray> files; ///< photos and letters by the SHA-256 that rows name
    QString cursor; ///< kept only together with what the page holds
    bool more = false;
};

/// A class list as the server has it, for matching.
struct RemoteRoster
{
    struct Person
    {
        QString id;
        QString number;
        QString name;
    };
    struct Class
    {
        QString id;
        QString code;
        QString name;
        QList<Person> students;
    };
    QList<Class> classes;
    QList<Person> subjects; ///< id, code in `number`, name
};

/// One kind of server: what to ask and what its answers mean. Pure: no state, no retry, no I/O, no
/// clock; the only place that knows the server's field names. Must outlive its conversations.
///
/// Every step that writes must be safe to repeat after any failure: it looks before it creates.
class TargetKind : public MarkCodec
{
public:
    /// How statuses, clearing, minutes late and notes travel; one line for each thing.
    virtual QList<TargetWording> wordings() const = 0;
    /// Whether the server could have given this id; a mapping file's mistakes show here.
    virtual bool isRemoteId(const QString &id) const = 0;

    /// Whether classes and students have ids of the server's own there, which have to be known first.
    virtual bool needsIds() const { return true; }

    /// Asks for no password and tells nothing about us: is this our server at all?
    virtual Conversation<ServerReport> probe() const = 0;
    virtual Conversation<AccessToken> signIn(SignInSecret secret) const = 0;
    /// Finds, adopts or (where the server allows it) makes the server's session, and learns ids.
    virtual Conversation<Findings> find(SessionWork work, AccessToken token) const = 0;
    /// The target rests: what was listed for the sessions of this round is not used in the next.
    virtual void rested() { }
    /// All marks of one session; also the read-back. Never called where traits() say it cannot be.
    virtual Conversation<SessionReading> readMarks(SessionWork work, AccessToken token) const = 0;
    /// Ok means no more than that the server said so.
    virtual Conversation<SendAnswer> send(SessionWork work, Batch batch, AccessToken token) const = 0;

    // What only some servers offer; see traits().
    virtual Conversation<DispatchAnswer> deliver(Dispatch dispatch, AccessToken token) const;
    virtual Conversation<PullPage> pull(QString cursor, AccessToken token) const;
    virtual Conversation<RemoteRoster> readRoster(AccessToken token) const;
};

/// The problem of a server that does not keep to its contract.
Problem contractBroken(const QString &text, int http = 0);
/// Sees to it that a list in pages comes to an end: every page brings something new, and there are no more of
/// them than the largest school could need.
class PageWatch
{
public:
    explicit PageWatch(QString what) : m_what(std::move(what)) { }
    /// What the page holds that no other does: the ids of its rows, or the token of the one after it. The
    /// problem when it goes round, or goes on for ever; nullopt = the next may be asked for.
    std::optional<Problem> take(const QStringList &names);

private:
    QString m_what; ///< "the list of sessions"
    QSet<QString> m_seen;
    int m_pages = 0;
};
/// The problem of something that this kind of server does not offer.
Problem notOffered();
/// Milliseconds from a JSON web token's issue to its expiry: both are the server's clock, so ours
/// does not matter. `otherwise` when it does not say.
qint64 lifetimeOfJwt(const QByteArray &jwt, qint64 otherwise);
/// The address with `path` behind it, whether or not it ends in a slash; parts of `api` that a
/// person pasted along are not doubled.
QUrl baseUrl(const QString &address, const QString &api);
/// A yes-or-no option, however it was given: true, "true", "on", "yes" or "1".
bool isOptionOn(const Target &target, const QString &option, bool otherwise = false);

/// The kinds that exist, and those that this version can deliver to.
QStringList targetKinds();
/// Null with an error that says so when the kind is not built yet, or options are missing.
Result<std::unique_ptr<TargetKind>> makeTargetKind(const Target &target);

} // namespace rollbook
