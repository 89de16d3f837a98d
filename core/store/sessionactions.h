// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/permission.h"
#include "core/store/schoolreader.h"
#include "core/store/store.h"

namespace rollbook {

// What people, and the clock, do with lessons; each one transaction of the store, on its thread.
// The rules are core/school/sessionlife's; who may is core/school/permission's.

/// Makes the register of a lesson, under the id it was scheduled with, and says who opened it.
Result<Session> openLesson(Store &store, const PlannedSession &lesson);
/// Closes, or reopens with a reason.
Result<Session> closeLesson(Store &store, SessionId session);
Result<Session> reopenLesson(Store &store, SessionId session, const QString &reason);

/// A lesson that is not to be, moved, in another room or with a substitute. Cancelling needs a reason
/// and a register that is not open; takeBack() makes it an ordinary one again.
Result<> changeLesson(Store &store, const LessonChange &change);
Result<> takeBack(Store &store, const PlannedSession &lesson);

/// What the clock did.
struct AutoRun
{
    QList<SessionId> opened;
    QList<SessionId> closed;
    int absences = 0; ///< marks that were made absent at a close
};
/// Opens and closes what is due by the school's rules. Whoever's lessons these are: only those that
/// the user may open. Called once a minute, and after a sleep; running it twice does nothing more.
Result<AutoRun> runLessons(Store &store);

/// Sets a rule of the school; empty = the default again. Each change has the next version. Not the role.
Result<> setRule(Store &store, const QString &name, const QString &value);

/// The periods of the school's day, all of them: those that are not in the list any more go. Refused, with which,
/// when two overlap on a day or one ends before it begins.
Result<> putPeriods(Store &store, const QList<Period> &periods);

/// Whether somebody of that role marks lessons of their own, or that they cover, and no others.
bool hasOwnLessons(Role role);

/// Sets what the user of this store is, whatever that was: a role is taken, and taken back, by saying so twice
/// (`confirmed`), and every change is in the history with who and when. It is no lock. A store belongs to one
/// person and is a file on that person's device, which nothing here can keep from its owner; a role that
/// could not be taken back would lock out a school that mistyped, and nobody else. What a person may change
/// for the whole school is kept by the servers, with their own accounts.
/// Teachers and substitutes are known by a staff number of the school's lists: `staffNumber`, else the one that is set.
/// Error Invalid without one that the lists have: no class would be theirs, and they could mark nobody.
Result<> setRole(Store &store, Role role, bool confirmed, const QString &staffNumber = {});

} // namespace rollbook
