// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/store/database.h"

namespace rollbook {

/// Whether marks and history are of the same hour. They are not when the log of an earlier hour lay
/// beside the database: SQLite puts its pages over newer ones, and may find nothing wrong with the
/// result. Fails with Corrupt then.
Result<> checkCoherence(Database &database);

/// A mark that a server waits for.
struct OwedMark
{
    SessionId session;
    StudentId student;
};

/// What the history says is owed to a server and the outbox has forgotten.
Result<QList<OwedMark>> findForgotten(Database &database);
/// Queues it again, as it is now. Returns how many marks that were.
Result<int> raise(Database &database, const QList<OwedMark> &forgotten, qint64 nowMs);
Result<int> raiseForgotten(Database &database, qint64 nowMs); ///< both

} // namespace rollbook
