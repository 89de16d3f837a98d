// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/model/school.h"
#include "core/model/syncstatus.h"
#include "core/model/targettraits.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QVariant>

#include <optional>

namespace rollbook {

class Change;
class Store;
struct Comparison;
struct MarkRow;
enum class Decision;

/// All that is known about one mark when it is put into a server's terms.
struct MarkFacts
{
    Session session;
    Student student; ///< number and name as on the register's roster
    Mark mark;
    QString statusHlc; ///< our clock, one stamp for each field group
    QString noteHlc;
    int unitMarks = 0; ///< this student's present and late marks in the session's subject so far
    QString lecturer; ///< the teacher's display name
    qint64 now = 0; ///< UTC ms, corrected by the servers' clocks
};

/// How one kind of server writes a mark. Pure; implemented by each target.
class MarkCodec
{
public:
    virtual ~MarkCodec() = default;
    virtual const TargetTraits &traits() const = 0;
    /// The value as the server stores it, without our clock's stamps: equal values are equal marks
    /// there. nullopt when the server has no way to hold it.
    virtual std::optional<QJsonObject> encode(const MarkFacts &facts) const = 0;
    /// What is frozen before it is sent, of a mark that encode() can hold. More than the value only
    /// where a repetition has to be equal byte for byte.
    virtual QJsonObject freeze(const MarkFacts &facts) const { return encode(facts).value_or(QJsonObject()); }
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
        std::optional<QJsonObject> value; ///< nullopt = a row that nobody has marked yet
        QString record; ///< what the server calls the row
        QString etag; ///< what a conditional write of the row has to name
        QString statusHlc; ///< our clock, where the server carries it and it can be trusted
        QString noteHlc;
        /// Changed after the stamps were written, by the server's times: they count only beside a value that they are
        /// known to have been given to.
        bool touched = false;
        qint64 changedAt = 0; ///< the server's time of the last change, UTC ms; 0 = not told
        QString author; ///< who changed it, as the server tells
    };

    SessionId session;
    QString remoteSession; ///< whose marks these are, as the answer says itself
    QString remoteClass; ///< and the lesson's class, subject and date; empty = it does not tell
    QString remoteSubject;
    QDate date;
    QString teacher; ///< who marks it, by the server's id
    bool locked = false; ///< closed on the server: treated as locked even where the server does not
    QString lockedText; ///< the server's words or state for that
    QList<Entry> entries;
    qint64 readAt = 0; ///< UTC ms
};

/// Work to do for one session, and what the server calls the things concerned.
struct SessionWork
{
    struct Member
    {
        StudentId student;
        QString number;
        QString name;
        QString remoteStudent; ///< empty = not known yet
        /// See TargetTraits::timesApart: the values there that ours, what was sent and what was last read
        /// explain, while a mark of ours has to go there; empty = none has.
        QList<QJsonObject> known;
    };

    Session session;
    QString remoteSession; ///< empty = not known yet
    QString remoteClass;
    QString remoteSubject;
    QString remoteTeacher;
    QString lecturer; ///< the teacher's display name
    QSet<QString> othersThere; ///< while remoteSession is not known: the ids there of all our other sessions
    QList<Member> roster;
    qint64 now = 0; ///< UTC ms, corrected by the servers' clocks

    int unlinkedStudents() const; ///< on the roster, without an id on the server
};

struct BatchItem
{
    StudentId student;
    QString remoteStudent;
    qint64 rev = 0;
    QJsonObject value; ///< as frozen
    QString number;
    QString key; ///< the same for every attempt at this revision
    QString record; ///< the server's row, when there is one
    QString etag;
    MarkFacts facts;
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
    QString reason; ///< class, one of knownReasons, see core/model/reason.h
    QString serverText;
    int http = 0;
    bool wholeBatch = false; ///< one bad item may have spoilt it: send halves next
    qint64 startedAt = 0;
    QString path;

    struct Item
    {
        StudentId student;
        Outcome outcome = Outcome::Unknown;
        QString reason;
        QString serverText;
        QString record; ///< what the server calls the row it made or changed
    };
    QList<Item> items; ///< those the server spoke of one by one
};

/// What a server said to a batch that it took: of some marks one by one, of the others nothing more
/// than that the batch went through.
struct SendAnswer
{
    QList<SendResult::Item> items;
    QString text; ///< the server's words, kept with the attempt
};

/// Something other than a mark on its way to a target.
struct Dispatch
{
    QString entity; ///< session, roster, leave or correction
    QString key;
    qint64 rev = 0;
    QJsonObject row; ///< as rowOf() writes it; for the roster: "documents"
    QString remoteId; ///< what an earlier delivery of it was called there
    /// By "entity|key": the stamp that another device's wrong clock gave a row. It was seen before ours was made,
    /// which counts as the later one although its stamp is not.
    QHash<QString, QString> claims;
    SessionWork work; ///< of the session concerned, if one is
};

/// When a target may be tried again; outlives the process.
struct BreakerState
{
    int failures = 0;
    qint64 notBefore = 0; ///< UTC ms; our own back-off
    qint64 heldUntil = 0; ///< UTC ms; asked for by the server, kept even when a person presses Send now
    QString problem;
    QString problemText;
    bool signInRefused = false; ///< the server said no to what it was given: not tried again before a person gives something else
};

/// A row as another device wrote it; see rowOf(). Of a mark only the key, "<session>|<student>": it is read
/// with its session.
struct RemoteRow
{
    QString entity;
    QString key;
    QString hlc;
    QJsonObject row;
};

/// The queue of one target: what is due, what was sent, what came of it. All state is in the
/// store; each call is one transaction. Beside the Store, on its thread.
class Outbox
{
public:
    Outbox(Store &store, TargetId target, const MarkCodec &codec);

    /// After a start: whatever was on its way is now unknown.
    Result<> recover();
    /// What is to be done next. Neither work nor dispatch = nothing but perhaps a pull.
    struct Next
    {
        std::optional<SessionWork> work;
        std::optional<Dispatch> dispatch;
        bool pullDue = false;
        qint64 wakeAt = 0; ///< UTC ms of the next thing due; 0 = none
    };
    /// The session with the oldest due mark, or what else goes to the target; otherwise a session to
    /// be read again: today's after `refreshAfterMs`, shortly after a delivery, once a day those of
    /// the last 14 days.
    Result<Next> next(qint64 now, qint64 refreshAfterMs);
    Result<SessionWork> workOf(SessionId session) const;

    /// Compares a reading with what we have, acknowledges what is there, takes what is newer, and
    /// freezes up to batchMax marks to send next. An empty batch = nothing to send.
    Result<Batch> reconcile(const SessionReading &reading, int batchMax);
    /// Freezes marks for a server that takes conditional writes, before reading it: by what was last
    /// read, where that is recent or nothing ever was there. Empty = the session is to be read first.
    /// Whatever comes of it, the reading afterwards decides.
    Result<Batch> leaseUnread(const SessionWork &work, int batchMax);
    /// Freezes marks for a server that cannot be read: those due, or again what was frozen before.
    Result<Batch> lease(SessionId session, int batchMax);
    Result<> settle(const Batch &batch, const SendResult &result);

    /// The server took it, and showed that it holds it. `pending`: somebody there has to decide yet.
    Result<> delivered(const Dispatch &dispatch, const QString &remoteId, const QString &text, bool pending);
    /// It did not arrive, or was refused.
    Result<> settle(const Dispatch &dispatch, const SendResult &result);

    Result<QString> cursor() const; ///< empty = from the beginning
    /// Takes what another device wrote, and the cursor, in one transaction.
    Result<> take(const QList<RemoteRow> &rows, const QList<SessionId> &changedSessions, const QString &cursor);
    /// Keeps what the target's code says it can do; queues what it can take now and could not before.
    Result<> setTraits(const TargetTraits &traits);
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
    Result<QList<Link>> links() const; ///< all that are known
    /// The server no longer knows the session: its link goes, the marks stay and wait. `otherLesson`: it knows the id,
    /// as another lesson, which it describes; an id that a person gave stays then, and its marks wait for a person.
    Result<> forgetSession(SessionId session, const QString &otherLesson = {});

    Result<BreakerState> breaker() const;
    Result<> setBreaker(const BreakerState &state);
    /// What the target has cost lately, as the engine puts it (sync/pace); empty = nothing noted.
    Result<QByteArray> pace() const;
    Result<> setPace(const QByteArray &json);
    /// A person gave another password, or changed the target: what was refused does not hold any more.
    static Result<> allowSignIn(Store &store, TargetId target);
    /// Of the batch no byte has left, and none will: its marks are as before they were frozen.
    Result<> giveBack(const Batch &batch);

private:
    struct Entry;
    struct Pass;
    Result<QList<Entry>> rowsOf(SessionId session) const;
    Result<> addKnown(SessionWork &work) const;
    Result<Pass> beginPass(Change &change, SessionId session, int batchMax) const;
    Result<> readCodes(Pass &pass) const;
    StatusValue theirsOf(const Pass &pass, const StatusValue &told, const StatusValue &ours) const;
    MarkFacts factsOf(const Pass &pass, const Entry &row) const;
    Result<std::optional<SessionWork>> dueWork(qint64 now) const;
    Result<std::optional<SessionWork>> refreshWork(qint64 now, qint64 refreshAfterMs) const;
    enum class Kind { Rows, Files };
    Result<std::optional<Dispatch>> dueDispatch(qint64 now, Kind kind) const;
    Result<> takeRows(Change &change, const QList<RemoteRow> &rows);
    Result<> takeRow(Change &change, const RemoteRow &row);
    Result<> learn(Change &change, const SessionReading &reading);
    Result<> carryOut(Change &change, Pass &pass, Entry &row);
    Result<> carryOutStamped(Change &change, Pass &pass, Entry &row, const SessionReading::Entry &theirs);
    Result<> finishPass(Change &change, Pass &pass, const SessionReading &reading);
    Result<> act(Change &change, Pass &pass, Entry &row, const Comparison &c, Decision decision);
    static void countBrokenPromise(Pass &pass, Entry &row);
    static bool mayBeUnanswered(const Entry &row);
    Result<> acknowledge(Change &change, Pass &pass, Entry &row, qint64 rev);
    Result<> acknowledgeSent(Change &change, Pass &pass, Entry &row, const Comparison &c);
    Result<> noteUnanswered(Change &change, const QString &which, const QVariantList &values, qint64 sentAt);
    Result<> forgetUnanswered(Change &change, const Entry &row, qint64 rev);
    Result<bool> cameLate(Change &change, const Entry &row, const QJsonObject &theirs);
    Result<bool> wasThere(Change &change, const Pass &pass, const Entry &row, const QJsonObject &theirs) const;
    Result<bool> stampsFit(Change &change, const Pass &pass, const Entry &row, const SessionReading::Entry &theirs) const;
    Result<bool> olderStamps(Change &change, const Entry &row, const SessionReading::Entry &theirs) const;
    Result<> seeWhetherItWentBack(Change &change, Pass &pass, QList<Entry> &rows) const;
    Result<> keepShadow(Change &change, const Entry &row, const SessionReading::Entry *theirs);
    Result<> push(Change &change, Pass &pass, Entry &row, const std::optional<QJsonObject> &ours);
    Result<> park(Change &change, const Entry &row, const QString &reason, const std::optional<QJsonObject> &theirs, const QString &text = {});
    Result<> regress(Change &change, Pass &pass, Entry &row, const Comparison &c);
    Result<> takeTheirs(Change &change, const Pass &pass, Entry &row, const QJsonObject &theirs, const QString &basis);
    Result<> takeMerged(Change &change, Entry &row, const MarkRow &merged, const QString &hlc);
    Result<> noteConflict(Change &change, const MarkRow &mine, const QJsonObject &theirs, const QString &theirsHlc, const QString &basis, const QString &winner);
    Result<> update(Change &change, const Entry &row, const QString &assignments, const QVariantList &values);
    Result<> settleItem(Change &change, const Batch &batch, const BatchItem &item, const SendResult &result);
    bool isPlain(const Pass &pass, const Entry &row) const;
    Result<bool> isFresh(SessionId session, qint64 now) const;
    bool isBlind() const { return m_codec.traits().readBack == TargetTraits::ReadBack::None; }
    qint64 blindWaitMs() const; ///< before what may have arrived is sent once more
    Result<> leaseBlind(Change &change, Pass &pass, Entry &row);
    Result<bool> saysTheSame(Change &change, const Pass &pass, const Entry &row, const QJsonObject &value) const;
    Result<> repeatBlind(Change &change, Pass &pass, Entry &row);
    Result<MarkFacts> factsOfRev(Change &change, const Pass &pass, const Entry &row, qint64 rev) const;
    Result<> parkUncertain(Change &change, const Entry &row, const QString &text, int http);
    QString deliveryKey(const Entry &row, qint64 rev) const; ///< the same for every attempt at this revision
    Result<> settleBlind(Change &change, const Entry &row, const BatchItem &item, const SendResult &result);
    Result<> settleSuspect(Change &change, const Entry &row, const SendResult &result);

    Store &m_store;
    TargetId m_target;
    const MarkCodec &m_codec;
    qint64 m_askedAt = 0; ///< UTC ms when a person last asked to send now
    struct Postponed
    {
        qint64 until = 0; ///< UTC ms
        bool gone = false; ///< the server said that it does not know it
    };
    QHash<SessionId, Postponed> m_postponed; ///< sessions that could not be read; a start forgets it, and tries once more
};

} // namespace rollbook
