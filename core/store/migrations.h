// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace rollbook {

inline constexpr int currentSchema = 5;

/// Whether migrate() would change a store that holds something. False for a file that only calls itself
/// older: a copy of it would be the newest there is, and as damaged.
bool isOlder(Database &database);

/// Brings the schema up to date, one transaction a step; forward only. Returns the version that
/// was found. Fails with NewerStore when the file was written by a newer Rollbook.
Result<int> migrate(Database &database, qint64 nowMs);

} // namespace rollbook
