// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/model/absence.h"
#include "core/model/mark.h"
#include "core/model/roster.h"
#include "core/model/schooldata.h"
#include "core/model/syncstatus.h"
#include "core/result.h"
#include "core/store/reader.h"

#include <QObject>

#include <functional>
#include <memory>

class QLockFile;

namespace rollbook {

class Database;
class HybridClock;
class Journal;
class Change;
struct StoreFindings;

/// How to open a store. A store is a directory.
struct StoreOptions
{
    QString directory;
    const Clock *clock = nullptr; ///< must outlive the store
    QString vfs; ///< SQLite VFS by name; empty = the system's. Tests inject faults here
    bool create = false; ///< make the directory and an empty store when there is none
    bool checkLater = false; ///< do not read all of it before it opens; see Store::isUnchecked()
};

/// What a session is opened with; see sessionId() for what makes it unique.
struct SessionRequest
{
    QString classCode;
    QString subjectCode; ///< empty for a daily register
    QString subjectName; ///< used when the subject is new
    QDate date; ///< invalid = today in the school's zone
    QTime start;
    QTime end;
    QString room;
};

/// The device's durable truth. Every change of data goes through here, in one transaction each,
/// and is announced by a signal only after it has been committed.
///
/// Lives on one thread, holds the only writing connection and the lock file that keeps a second
/// writer out.
class Store : public QObject
{
    Q_OBJECT
public:
    /// Verifies pragmas and integrity, migrates, replays what the journal has and the file lacks.
    /// A damaged file is moved to quarantine/ and rebuilt from the newest good snapshot and the
    /// journal; restored() then says so.
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options);
    ~Store() override;

    /// Opened with checkLater, after a brief look that found nothing wrong: the file has not been read
    /// through yet. Until settle() what is recorded is on the disk twice, in the store and in the journal,
    /// before it is announced, and nothing is copied from the log into the file. Nothing should leave the device.
    bool isUnchecked() const { return m_unchecked != Unchecked::No; }
    bool wasClosedBadly() const { return m_unchecked == Unchecked::ClosedBadly; } ///< for StoreCheck
    /// Takes what StoreCheck found; queues again what was forgotten. Fails with Corrupt when that is
    /// damage: then the store has to be opened anew, without checkLater, which rebuilds it. storeopening.cpp
    Result<> settle(const StoreFindings &found);

    const StoreReader &read() const { return *m_reader; }

    Result<School> createSchool(const School &school);
    /// Applies a dry run's plan: adds and changes, all of it or nothing.
    Result<> applyRoster(const RosterPlan &plan);
    /// Applies a plan of planSchool() or planTimetable(), all of it or nothing; it can be undone.
    /// Refused when more than `allowedRemovals` (a share, 0 to 1) of the students would go.
    /// `kind` and `file` are for the list of imports. schoolyearstore.cpp
    Result<ImportRun> importSchool(const SchoolPlan &plan, const QString &kind, const QString &file, double allowedRemovals);
    Result<UndoneImport> undoImport(const QString &id); ///< the last import only; what has marks stays
    /// Opens (or finds) a session and keeps a snapshot of the class's roster with it.
    Result<Session> openSession(const SessionRequest &request);
    /// Finishes or, where the role and the lock let it, opens again; the reason is kept in the history, and
    /// the heads that were counted in the room with the register.
    Result<Session> setFinished(SessionId session, bool finished, const QString &reason = {}, std::optional<int> headCount = {});
    Result<> keepSeating(const SeatingPlan &plan); ///< one a class and room

    /// Marks, all in one transaction. Returns only when they are on the disk: a tick may be shown.
    /// An edit that changes nothing writes nothing.
    Result<QList<MarkState>> record(const QList<MarkEdit> &edits);

    /// A person has looked at a conflict. With an edit that is their answer, recorded in the same
    /// transaction; without one they leave it as it is.
    Result<> decideConflict(const QString &conflict, const std::optional<MarkEdit> &answer);

    /// Days away, and a request to change a mark that comes too late: kept, and sent to the servers
    /// that take it.
    Result<> recordLeave(const Leave &leave);
    Result<> requestCorrection(const Correction &correction);

    /// What the servers' clocks say against ours: from now on marks are stamped by their time. Marks
    /// made before it was known are set right as far as this boot remembers.
    Result<> correctClock(qint64 offsetMs);
    std::optional<qint64> clockOffset() const; ///< ms to add to wallMs(); nullopt = never known
    qint64 correctedNow() const { return clock().wallMs() + clockOffset().value_or(0); }

    Result<Target> addTarget(const Target &target, QDate marksFrom);
    Result<> removeTarget(TargetId target);
    /// Queues for a target that was added without them: one mark, or all of a day and later.
    Result<> queueMark(TargetId target, SessionId session, StudentId student);
    Result<> queueMarksFrom(TargetId target, QDate day);
    Result<> updateTarget(const Target &target);

    /// A note of an earlier repair, empty when the store opened as it was left.
    QString restored() const { return m_restored; }
    /// A copy of the whole store, complete and checked; other connections may go on reading.
    Result<> backup(const QString &file);
    Result<> flushJournal();

    /// For core/store and tests: runs f in one transaction, journals its events and emits its
    /// signals after the commit. Frees the ballast and tries once more when the disk is full.
    Result<> transact(const std::function<Result<>(Change &)> &f);
    Database &database() { return *m_database; }
    const Clock &clock() const { return *m_options.clock; }
    int transactions() const { return m_transactions; } ///< committed since opening

signals:
    void marksChanged(const QList<rollbook::MarkState> &marks);
    void sessionsChanged(const QList<rollbook::SessionId> &sessions);
    void rosterChanged();
    void targetsChanged();
    void outboxChanged(); ///< there may be more, or less, to deliver
    void spaceLow(); ///< the ballast was used: marking works, but not for long
    void damaged(); ///< a change met a damaged page and was not made; the store has to be opened anew

private:
    explicit Store(StoreOptions options);
    Result<Target> targetOf(TargetId id) const;
    // Opening; storeopening.cpp
    Result<> openFiles();
    Result<> openBriefly(); ///< fails when everything has to be read first
    Result<> openWhole();
    Result<> finishOpening();
    Result<> reopen(); ///< reads everything
    Result<> prepareDevice();
    Result<> replayJournal();
    Result<> makeSure();
    Result<> keepTwice(const Result<> &journalled);
    Result<> checkNow();
    Result<> attempt(const std::function<Result<>(Change &)> &f);
    Result<> again(const std::function<Result<>(Change &)> &f); ///< after a disk error
    void announce(const Change &change);

    StoreOptions m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<StoreReader> m_reader;
    std::unique_ptr<HybridClock> m_hlc;
    QString m_actor;
    struct ClockAnchor
    {
        qint64 correctedMs = 0; ///< the servers' time at ...
        qint64 monotonicMs = 0; ///< ... this moment of the boot
    };
    std::optional<ClockAnchor> m_anchor; ///< since a server was heard in this boot
    std::optional<qint64> m_lastOffset; ///< from an earlier one
    QList<MarkState> m_announced; ///< what the last commit changed, as it was announced
    QString m_restored;
    int m_transactions = 0;
    bool m_doubtful = false; ///< what can be read may not all be on the disk
    enum class Unchecked { No, ClosedInOrder, ClosedBadly };
    Unchecked m_unchecked = Unchecked::No;
};

} // namespace rollbook
