// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/classroom.h"

namespace rollbook::bench {

/// A session of class 7A to be filled in.
struct DatedSession
{
    SessionId id;
    QDate date;
    QTime start;
};

/// So many sessions, so many a day, from a day on; in the order of their keys, which is many times
/// faster to insert.
QList<DatedSession> datedSessions(int count, int aDay, QDate first);

/// Writes the sessions into the database of a classroom that is closed, each with the students of its
/// own session, all marked and all confirmed by its target.
Result<> fillStore(const Classroom &classroom, const QList<DatedSession> &sessions);

/// What the calling thread has used of a processor, in milliseconds.
double threadMs();

} // namespace rollbook::bench
