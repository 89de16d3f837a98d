// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/model/syncstatus.h"
#include "core/result.h"

#include <QJsonObject>

#include <QVariant>

#include <optional>

namespace rollbook {

class Change;
class Store;
struct Comparison;
enum class Decision;

/// How one kind of server writes a mark. Pure; implemented by each target.
class MarkCodec
{
public:
    virtual ~MarkCodec() = default;
    /// The value as the server stores it; nullopt for a cleared mark.
    virtual std::optional<QJsonObject> encode(const Mark &mark) const = 0;
    /// The status and note that a stored value stands for; nullopt when it is no status we know.
    virtual std::optional<std::pair<StatusValue, QString>> decode(const QJsonObject &value) const = 0;
};

/// What a server calls one of our things.
struct Link
{
    QString entity; ///< class, subject, student, session or teacher
    QString code; ///< class code, subject code, admission number or session id
    QString remoteId;
    bool learnt = false; ///< seen on the server, rather than given in a mapping file
};

/// One session as just read from a server.
struct SessionReading
{
    struct Entry
    {
        QString remoteStudent;
        QString number; ///< admission number, when the server tells it
        QJsonObject value;
    };

    SessionId session;
    QString remoteSession;
    QString teacher; ///< who marks it, by the server's id
    bool locked = false; ///< closed on the server: treated as locked because the server does not
    QList<Entry> entries;
    qint64 readAt = 0; ///< UTC ms
};

/// Work to do for one session, and what the server calls the things concerned.
struct SessionWork
{
    Session session;
    QString remoteSession; ///< empty = not known yet
    QString remoteClass;
    QString remoteSubject;
    int unlinkedStudents = 0; ///< on the roster, without an id on the server
};

struct BatchItem
{
    StudentId student;
    QString remoteStudent;
    qint64 rev = 0;
    QJsonObject value;
};

/// Marks on their way in one request, frozen in the store before the first byte leaves.
struct Batch
{
    QString id; ///< UUIDv7 of the attempt
    SessionId session;
    QString remoteSession;
    QString teacher;
    QList<BatchItem> items;
    int acknowledged = 0; ///< marks that the reading confirmed
    bool contractBroken = false; ///< three times accepted and three times not there
};

/// How a request with a batch ended.
struct SendResult
{
    enum class Outcome {
        Accepted, ///< the server said yes; the read-back decides
        Unknown, ///< it may or may not have arrived
        NotSent, ///< no byte left, or the server refused to look at it
        Refused, ///< the server said no to these marks
    };
    Outcome outcome = Outcome::Unknown;
    QString reason; ///< class, see sync.md's classification
    QString serverText;
    int http = 0;
    bool wholeBatch = false; ///< one bad item may have spoilt it: send halves next
    qint64 startedAt = 0;
    QString path;
};

/// When a target may be tried again; outlives the process.
struct BreakerState
{
    int failures = 0;
    qint64 notBefore = 0; ///< UTC ms; our own back-off
    qint64 heldUntil = 0; ///< UTC ms; asked for by the server, kept even when a person presses Send now
    QString problem;
    QString problemText;
};

/// The queue of one target: what is due, what was sent, what came of it. All state is in the
/// store; each call is one transaction. Beside the Store, on its thread.
class Outbox
{
public:
    Outbox(Store &store, TargetId target, const MarkCodec &codec);

    /// After a start: whatever was on its way is now unknown.
    Result<> recover();
    /// The session with the oldest due mark; otherwise one of the last 30 days that has a link and
    /// was not read for `refreshAfterMs`. nullopt = nothing to do. `wakeAt` gets the next due time.
    Result<std::optional<SessionWork>> next(qint64 now, qint64 refreshAfterMs, qint64 &wakeAt);

    /// Compares a reading with what we have, acknowledges what is there, takes what is newer, and
    /// freezes up to batchMax marks to send next. An empty batch = nothing to send.
    Result<Batch> reconcile(const SessionReading &reading, int batchMax);
    Result<> settle(const Batch &batch, const SendResult &result);
    /// The school has not given something its id yet: kept, looked for again at `retryAt`.
    Result<> waitForSchool(SessionId session, const QString &reason, const QString &text, qint64 retryAt);
    /// The session could not be read: the others go first, this one is tried again at `until`.
    Result<> postpone(SessionId session, qint64 until);
    /// Our session that this id of the server's already belongs to; null = none.
    Result<SessionId> ownerOf(const QString &remoteSession) const;
    /// Everything due waits for a sign-in, or no longer does.
    Result<> blockForSignIn(const QString &reason, const QString &text);
    Result<> unblock();
    /// Everything in this target is due now: a person asked, or new ids came.
    Result<> makeDue();

    Result<> addLinks(const QList<Link> &links);
    /// Those of `links` (students) whose code is on the roster of the session.
    Result<QList<Link>> knownNumbers(SessionId session, const QList<Link> &links) const;
    /// The server no longer knows the session: its link goes, the marks stay and wait.
    Result<> forgetSession(SessionId session);

    Result<BreakerState> breaker() const;
    Result<> setBreaker(const BreakerState &state);

private:
    struct Entry;
    struct Pass;
    Result<QList<Entry>> rowsOf(SessionId session) const;
    Result<> learn(Change &change, const SessionReading &reading);
    Result<> carryOut(Change &change, Pass &pass, Entry &row);
    Result<> finishPass(Change &change, Pass &pass, const SessionReading &reading);
    Result<> act(Change &change, Pass &pass, Entry &row, const Comparison &c, Decision decision);
    Result<> acknowledge(Change &change, Pass &pass, Entry &row, qint64 rev);
    Result<> acknowledgeSent(Change &change, Pass &pass, Entry &row, const Comparison &c);
    Result<bool> isEarlierOfOurs(Change &change, const Entry &row, const QJsonObject &theirs) const;
    Result<> keepShadow(Change &change, const Entry &row, const Comparison &c);
    Result<> push(Change &change, Pass &pass, Entry &row, const Comparison &c);
    Result<> park(Change &change, const Entry &row, const QString &reason, const std::optional<QJsonObject> &theirs);
    Result<> regress(Change &change, Pass &pass, Entry &row, const Comparison &c);
    Result<> takeTheirs(Change &change, Entry &row, const QJsonObject &theirs);
    Result<> update(Change &change, const Entry &row, const QString &assignments, const QVariantList &values);
    Result<> settleItem(Change &change, const Batch &batch, const BatchItem &item, const SendResult &result);
    Result<> settleSuspect(Change &change, const Entry &row, const SendResult &result);

    Store &m_store;
    TargetId m_target;
    const MarkCodec &m_codec;
};

} // namespace rollbook
