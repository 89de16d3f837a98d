// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/model/registercontext.h"
#include "core/model/roster.h"
#include "core/model/seating.h"
#include "core/model/story.h"
#include "core/model/syncstatus.h"
#include "core/result.h"

#include <memory>

namespace rollbook {

class Database;

struct SessionFilter
{
    QDate from; ///< invalid = no limit
    QDate to;
    QString classCode; ///< empty = all
};

/// One row of the tidy export: a mark with everything a reader needs to know about it.
struct MarkRecord
{
    Session session;
    Student student;
    Mark mark;
    Receipt receipt;
};

/// One open row of the outbox, for people and scripts.
struct OutboxRow
{
    QString target;
    QString entity;
    SessionId session;
    StudentId student;
    QString number;
    QString state;
    DeliveryState delivery = DeliveryState::Nothing;
    qint64 wantRev = 0;
    qint64 ackedRev = 0;
    qint64 queuedAt = 0;
    qint64 nextAt = 0;
    int attempts = 0;
    QString reason;
    QString serverText;
};

struct AuditReport
{
    qint64 events = 0;
    bool intact = true;
    qint64 firstBadSeq = 0;
    QString problem;
    QString head; ///< hash of the newest event, hexadecimal
};

/// All that is ever read from a store. Works on the store's own connection or, for reports and
/// while another process writes, on a connection opened read-only. Use on one thread.
class StoreReader
{
public:
    explicit StoreReader(Database &database);
    /// Opens a read-only connection of its own to the store in `directory`; takes no lock.
    static Result<std::unique_ptr<StoreReader>> open(const QString &directory);
    ~StoreReader();

    Result<School> school() const;
    Result<RosterState> rosterState(QDate day) const;
    Result<QList<SchoolClass>> classes(QDate day) const;
    Result<QList<Subject>> subjects() const;
    Result<QList<Student>> students(const QString &classCode, QDate day) const;
    /// The JPEG that Student::photo names; NotFound when its file is missing.
    Result<QByteArray> photo(const QString &sha256) const;
    Result<Session> session(SessionId id) const;
    Result<QList<SessionSummary>> sessions(const SessionFilter &filter) const;
    Result<Register> registerOf(SessionId id) const;
    // What a register is taken with; registerreader.cpp and timelinereader.cpp
    Result<RegisterContext> registerContext(SessionId id) const;
    Result<QList<TimelineEntry>> registerTimeline(SessionId id) const; ///< oldest first
    Result<std::optional<SeatingPlan>> seatingPlan(ClassId classId, const QString &room) const;
    Result<QList<MarkRecord>> marks(const SessionFilter &filter) const;
    Result<QList<Receipt>> receipts(SessionId session, StudentId student) const;
    Result<QList<Target>> targets() const;
    Result<SyncStatus> syncStatus() const;
    Result<QList<OutboxRow>> outbox(int limit) const;
    /// The worst receipt of each of these marks, after a change.
    Result<QList<MarkState>> markStates(const QList<std::pair<SessionId, StudentId>> &keys) const;
    Result<AuditReport> audit() const;

    // For the page that tells where the marks are; storyreader.cpp
    Result<MarkStory> markStory(SessionId session, StudentId student) const;
    Result<QList<ConflictCase>> conflicts(bool openOnly = true) const; ///< newest first
    Result<QList<RefusedMark>> refused() const; ///< without those that conflicts() tells of
    Result<QList<TargetDetails>> targetDetails() const;
    Result<QList<SessionDelivery>> sessionDeliveries(SessionId session) const;

    Database &database() const { return *m_database; } ///< for core/store's other readers

private:
    Result<QList<StoryTarget>> storyTargets(SessionId session, StudentId student) const;
    Result<QList<StoryStep>> storyAttempts(SessionId session, StudentId student) const;
    Result<QList<StoryStep>> storyEvents(SessionId session, StudentId student, const QHash<QString, QString> &names) const;
    StoreReader(std::unique_ptr<Database> owned);

    std::unique_ptr<Database> m_owned;
    Database *m_database;
};

/// Today's date where the school is.
QDate schoolToday(const QString &zone, qint64 nowMs);

} // namespace rollbook
