// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/event.h"

namespace rollbook {

class Database;
class Journal;

struct Replay
{
    int applied = 0; ///< events that the store lacked and now has
    int damagedLines = 0;
    QList<Event> rechained; ///< of those applied: they followed a damaged line, and follow another entry now
    int unplaced = 0; ///< of those applied: kept in the history, but what they belong to is lost
};

/// Makes store and journal agree: events that only the journal has are applied to the store, in one
/// transaction; events that only the store has (the process ended between commit and write) are
/// appended to the journal.
Result<Replay> bringTogether(Database &database, Journal &journal, const QString &directory, qint64 nowMs);

/// The stored events with a higher seq, oldest first.
Result<QList<Event>> eventsAfter(Database &database, qint64 seq);

} // namespace rollbook
