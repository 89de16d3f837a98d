// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unsent.h"

namespace rollbook {

class Database;

/// What the store in `directory` has not had confirmed, read beside whoever has it open. When its
/// database is damaged, missing or cannot be opened, what its journal says. Blocking, any thread.
///
/// A mark is unsent while an enabled target has not read it back. Without any enabled target every
/// mark is: nobody else has it.
Result<Unsent> gatherUnsent(const QString &directory, const QString &why, qint64 nowMs);

/// The same from a sound database. Fails rather than leaving anything out.
Result<Unsent> unsentIn(Database &database);

/// The same from the journal alone, as far as its lines can be read. What was confirmed is left out
/// where the journal says so; in doubt a mark is in.
Unsent unsentIn(const QList<Event> &journal);

} // namespace rollbook
