// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncstatus.h"
#include "core/store/outbox.h"
#include "sync/classify.h"

#include <memory>

namespace rollbook {

/// A sign-in that a server gave us. Kept in memory only.
struct AccessToken
{
    QByteArray bearer;
    qint64 lifetimeMs = 0;
    QString user; ///< who the server says we are
};

/// A session as the server's list shows it.
struct RemoteSession
{
    QString id;
    QString classId;
    QString className;
    QString subjectId; ///< empty = none
    QDate date;
};

struct RemoteSessionPage
{
    QList<RemoteSession> sessions;
    bool more = false;
};

/// One kind of server: what to ask and what its answers mean. Pure: no state, no retry, no I/O.
/// The only place that knows the server's field names.
class TargetKind : public MarkCodec
{
public:
    virtual int batchMax() const = 0;
    /// Whether the server could have given this id; a mapping file's mistakes show here.
    virtual bool isRemoteId(const QString &id) const = 0;

    /// An address that asks for no password and tells nothing about us: is this our server at all?
    virtual HttpRequest healthRequest() const = 0;

    virtual HttpRequest signInRequest(const QString &secret) const = 0;
    virtual Decoded<AccessToken> readSignIn(const HttpReply &reply) const = 0;

    virtual HttpRequest sessionsRequest(int page, const AccessToken &token) const = 0;
    virtual Decoded<RemoteSessionPage> readSessions(const HttpReply &reply) const = 0;

    /// All marks of one session; also the read-back.
    virtual HttpRequest marksRequest(const QString &remoteSession, const AccessToken &token) const = 0;
    virtual Decoded<SessionReading> readMarks(const HttpReply &reply) const = 0;

    virtual HttpRequest sendRequest(const Batch &batch, const AccessToken &token) const = 0;
    /// Ok means no more than that the server said yes to this many marks.
    virtual Decoded<void> readSent(const HttpReply &reply, int items) const = 0;
};

/// The kinds that exist, and those that this version can deliver to.
QStringList targetKinds();
/// Null with an error that says so when the kind is not built yet, or options are missing.
Result<std::unique_ptr<TargetKind>> makeTargetKind(const Target &target);

/// Which of the server's sessions is ours; an id, or why none can be named.
struct SessionMatch
{
    QString remoteSession;
    QString reason; ///< no_class_id, no_subject_id, no_session, session_ambiguous; empty when matched
    QString text;
};
SessionMatch matchSession(const SessionWork &work, const QList<RemoteSession> &sessions);

} // namespace rollbook
