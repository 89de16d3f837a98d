// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/storepaths.h"

namespace rollbook {

class Database;

/// Moves the database and its side files to quarantine/<time>/; nothing is ever deleted. Returns
/// the folder they are in.
Result<QString> quarantineDatabase(const StorePaths &paths, qint64 nowMs);

/// Puts the newest snapshot that passes its integrity check in the database's place, if there is
/// one. Returns its file name, empty when none is usable.
Result<QString> restoreNewestSnapshot(const StorePaths &paths);

/// Makes a checked snapshot in snapshots/ over a connection of its own, and thins the old ones
/// (all of two days, then 14 daily, 8 weekly, 12 monthly). Safe beside a writer; any thread.
Result<QString> makeSnapshot(const QString &storeDirectory, qint64 nowMs);

/// When the newest snapshot was made, UTC ms; 0 when there is none.
qint64 newestSnapshotAt(const StorePaths &paths);

/// Whether a day has passed since the newest snapshot.
bool isSnapshotDue(const StorePaths &paths, qint64 nowMs);

/// A complete copy of the store at `file`, checked, made beside it and renamed into place.
Result<> copyChecked(Database &database, const QString &file);

} // namespace rollbook
