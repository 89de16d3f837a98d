// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/servers/call.h"
#include "tests/simulation/servers/schooldata.h"
#include "tests/simulation/servers/tokens.h"

#include <QMap>
#include <QSet>

#include <any>

namespace rollbook::sim {

/// When, how often and by whom a stored thing was changed.
struct RowChange
{
    qint64 serverMs = 0; ///< the server's clock
    qint64 trueMs = 0; ///< the simulation's clock
    QString by; ///< user name, or "office"
    int writes = 0;
};

/// One row that a server holds about one student at one session.
struct StoredMark
{
    QString session; ///< the server's id
    QString student; ///< admission number where the server knows it, else the client's student id
    QString status; ///< in the server's own words
    QString note;
    std::optional<int> minutesLate;
    QString stamp; ///< the client's own stamp, on servers that carry one
    QString markedAt; ///< the client's own time of the mark, on servers that keep one
    QString
        source; ///< who made the row, on servers that say: CampsHub360 makes "system" ones itself
    RowChange change;
};

struct StoredSession
{
    QString id;
    QString classCode;
    QString subjectCode;
    QDate date; ///< in the school's zone
    QTime start; ///< null on servers that have none
    QString state; ///< in the server's own words
};

/// One write of one row that took effect, in the order of arrival.
struct AppliedWrite
{
    qint64 trueMs = 0;
    QString session;
    QString student;
    QString status;
    QString note;
    QString by;
    QByteArray key; ///< idempotency key of the request, if any
};

struct MappingLine
{
    QString entity; ///< class, subject, course, student, teacher
    QString code; ///< a course is CLASS/SUBJECT
    QString remoteId;
};

/// Something that the school does on the server itself.
struct OfficeEdit
{
    enum class What {
        SetMark, ///< status P, A, L or E is put into the server's words; others are stored as they
                 ///< are
        DeleteMark,
        CloseSession, ///< ended, where that is the word
        LockSession,
        ReopenSession,
        DeleteSession,
        CreateSession,
        RenameStudent, ///< note = the new name
        RemoveStudent, ///< from the class: unenrolled
        ApproveCorrection, ///< the pending request for this session and student
    };

    What what = What::SetMark;
    QString session; ///< the server's id
    QString student; ///< as in StoredMark
    QString status;
    QString note;
    QString stamp; ///< kept as it is when empty
    SchoolData::Lesson lesson; ///< with CreateSession
};

/// Something that goes wrong inside the server.
struct ServerFault
{
    enum class Effect {
        NotApplied,
        Applied, ///< the work is done, the answer is another
        Swallowed, ///< the server's own answer, and nothing is stored
        Halfway, ///< dies after `rows` rows; an atomic server then stores none
    };

    Effect effect = Effect::NotApplied;
    QByteArray match; ///< part of "POST /api/…"; empty: any request
    int count = 1; ///< requests that it hits; -1: until cleared
    int rows = 0;
    std::optional<HttpReply> reply; ///< instead of the server's own 500

    /// 503 with a page; `retryAfter` as it stands in the header: seconds, a date, garbage or
    /// nothing.
    static ServerFault maintenance(const QByteArray &retryAfter, int count = 1);
};

/// A school's server in memory: what it answers, what it holds, and what may happen to it.
/// Deterministic and without a clock of its own.
class ModelServer
{
public:
    enum class Tokens { Kept, Lost };

    ModelServer(SchoolData school, const QByteArray &name);
    virtual ~ModelServer();
    Q_DISABLE_COPY_MOVE(ModelServer)

    HttpReply handle(const HttpRequest &request, qint64 nowMs);

    virtual QList<StoredMark> truth() const = 0;
    virtual QList<StoredSession> sessions() const = 0;
    /// Every id that the server gave; the README says which of them a client cannot learn by
    /// asking.
    virtual QList<MappingLine> mapping() const = 0;
    /// False when there is nothing to do it to.
    virtual bool office(const OfficeEdit &edit, qint64 nowMs) = 0;

    /// What a backup holds; cheap (implicitly shared). Ids and sequences go back with it, as they
    /// do.
    virtual std::any saveImage() const = 0;
    virtual void restoreImage(const std::any &image) { loadImage(image); }
    virtual void restart(Tokens tokens);

    void setClockOffset(qint64 ms) { m_clockOffset = ms; } ///< server's clock - true time
    /// The oldest that matches is used.
    void inject(const ServerFault &fault) { m_faults.append(fault); }
    void clearFaults() { m_faults.clear(); }
    /// A write that names this student (admission number, or a text in its row) makes the server
    /// fail.
    void setPoison(const QString &student) { m_poison.insert(student); }
    void clearPoison() { m_poison.clear(); }
    void setPassword(const QString &username, const QString &password);
    void setActive(const QString &username, bool active);

    const SchoolData &school() const { return m_school; }
    /// By method and path with ids as {}: "POST /api/v1/attendance/sessions/{}/bulk_mark"
    const QMap<QByteArray, int> &requests() const { return m_requests; }
    int requestCount(const QByteArray &part) const; ///< of the kinds that contain it
    const QList<AppliedWrite> &history() const { return m_history; }
    QMap<QByteArray, int> appliedPerKey() const { return m_applied; } ///< requests that took effect
    QMap<QString, int> rowsPerKey() const; ///< of truth(), by "session student"
    const QStringList &unmodelled() const { return m_unmodelled; } ///< requests beyond the model

protected:
    virtual HttpReply answer(const Call &call) = 0;
    virtual void loadImage(const std::any &image) = 0;
    virtual HttpReply crash() const { return htmlReply(500, "Server Error (500)"); }

    bool takeRow(); ///< false: the server dies before this row
    bool hasPoison() const { return !m_poison.isEmpty(); }
    bool isPoison(const QString &student) const { return m_poison.contains(student); }
    bool isPoisonText(const QByteArray &text) const;
    /// Notes one row written; `change` may be null.
    void wrote(const Call &call, AppliedWrite write, RowChange *change);
    void officeWrote(qint64 nowMs, AppliedWrite write, RowChange *change);
    qsizetype historyMark() const { return m_history.size(); }
    /// Of a write that is all or nothing.
    void rollBackHistory(qsizetype mark) { m_history.resize(mark); }
    void setKey(const QByteArray &key) { m_key = key; } ///< where it is not in the header
    qint64 serverMs(qint64 trueMs) const { return trueMs + m_clockOffset; }
    HttpReply notModelled(const Call &call);
    TokenMint &mint() { return m_mint; }
    const TokenMint &mint() const { return m_mint; }
    const SchoolData::Account *account(const QString &username) const;
    SchoolData &editSchool() { return m_school; }

private:
    std::optional<ServerFault> takeFault(const QByteArray &line);
    HttpReply faulty(const ServerFault &fault, const Call &call);

    SchoolData m_school;
    TokenMint m_mint;
    qint64 m_clockOffset = 0;
    QList<ServerFault> m_faults;
    QSet<QString> m_poison;
    QMap<QByteArray, int> m_requests;
    QMap<QByteArray, int> m_applied;
    QList<AppliedWrite> m_history;
    QStringList m_unmodelled;
    QByteArray m_key;
    int m_rowsLeft = -1; ///< -1: no end
};

} // namespace rollbook::sim
