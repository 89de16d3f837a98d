// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/coherence.h"

#include <QFuture>

#include <atomic>
#include <memory>

class QThread;

namespace rollbook {

/// What reading a store through has found.
struct StoreFindings
{
    QString damage; ///< empty = none
    QList<OwedMark> forgotten; ///< owed to a server and not queued; only looked for after a bad end
};

/// What can be told without reading everything: the file is as long as it says, its schema is of this
/// program, and the newest entry of its history is the one that the journal ends with, so that the next one
/// follows the right one. Fails when that is not so, or when it cannot be told: then all has to be read first.
/// `closedBadly`: the log is not empty, and may hold what the file lacks.
Result<> checkBriefly(Database &database, const QString &storeDirectory, bool closedBadly);

/// Writes what a process that ended badly left in the log once more, and flushes it: a commit whose flush
/// had not returned, or had failed, can be read and need not be on the disk. For the holder of the store's
/// lock, before SQLite opens the file. Fails when the log is too large for that.
Result<> renewLog(const QString &log);

/// Reads a store through from its first page to its last, over a connection of its own and on a thread that
/// stands back for every other, while others mark in it. Takes a second for some hundred thousand marks.
class StoreCheck
{
public:
    /// `closedBadly`: compares indexes, and marks with their history, too; see checkCoherence().
    StoreCheck(const QString &storeDirectory, bool closedBadly);
    ~StoreCheck(); ///< ends it: waits for one table at most
    Q_DISABLE_COPY_MOVE(StoreCheck)

    /// Once. Fails when the file cannot be read; no answer when it was ended.
    QFuture<Result<StoreFindings>> begin();

private:
    QString m_directory;
    bool m_closedBadly;
    std::atomic_bool m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace rollbook
