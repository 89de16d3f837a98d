// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace rollbook {

class Change;
class Database;
class Store;

// What is removed on purpose: one person, or what is older than it may be kept. From the tables, the content
// of the history, its second copy and the snapshots. The chain of the history stays whole: an entry keeps its
// place, its digest and its hash, and the entry of the erasure vouches for what is left of the contents.
//
// Ids stay: random-looking names, made from the school and the admission number, by which nobody is found who
// does not know the number already. Another student's note that names somebody stays as well.

/// What would be removed, or was.
struct Erasure
{
    QDate before; ///< by age: everything of lessons before this day; invalid for one student
    int sessions = 0;
    int marks = 0;
    int students = 0; ///< who left before that day and of whom nothing is left
    int leaves = 0;
    int owedSessions = 0; ///< older, and kept because of marks that are not delivered
    QStringList elsewhere; ///< what has to be looked at by hand: encrypted copies, damaged files set aside

    bool operator==(const Erasure &) const = default;
};

/// What runRetention() would remove today, by the rule "retention" (years).
Result<Erasure> previewRetention(Store &store);
/// Removes it. Never what is still to be delivered. Needs Action::ErasePeople, as does the next.
Result<Erasure> runRetention(Store &store);

/// Removes one student. Invalid, with which server still waits, while anything of the student is undelivered.
Result<Erasure> eraseStudent(Store &store, StudentId student, const QString &reason);
/// Everything that is kept about one student, as one object; needs Action::ReadPeople.
Result<QJsonObject> everythingAbout(Database &database, StudentId student);
/// The same for people: one line each.
QStringList readable(const QJsonObject &everything);

/// Carries out those of a hub that nothing stands against any more, and cleans journal, snapshots, copies and
/// log of erasures that were cut short; does nothing otherwise. erasurefiles.cpp
Result<> finishErasures(Store &store);

/// Whether the contents that were removed or cut are those that the newest erasure vouches for; what is wrong
/// otherwise.
Result<QString> checkErased(Database &database);

/// Within a transaction: rows, history and the entry (of this `kind`, with this stamp, or a new one).
Result<> eraseIn(Change &change, QJsonObject row, Erasure &erasure, const QString &kind = QStringLiteral("admin"), const QString &hlc = {});
/// The row of an erasure of one student, with a new id.
Result<QJsonObject> erasureOf(Change &change, const QString &student, const QString &reason);
/// "server: 3": who has not been told all about the student yet; empty = nobody. Without `alsoHubs` those are
/// left out from which other devices learn.
Result<QString> owedFor(Database &database, const QString &student, bool alsoHubs);

/// Carries out an erasure's row in the tables, on the day and in a rebuild. erasurerows.cpp
Result<> putErasure(Database &database, const QJsonObject &row);
/// Takes the contents of the history that an erasure's row means. erasurerows.cpp
Result<> eraseHistory(Database &database, const QJsonObject &row);

} // namespace rollbook
