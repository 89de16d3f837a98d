// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/result.h"
#include "core/school/permission.h"

#include <QDate>
#include <QSet>

namespace rollbook {

class Database;

// Who uses this store, and what they may: the rules "role" (admin when it was never set, so that a
// teacher with a store of their own is asked for nothing) and "staff_number".

Result<Role> roleOf(Database &database);
/// Error Forbidden says who may. For what is about the school.
Result<> mayDo(Database &database, Action action);
/// The same for a lesson: by its class, and by who covers it.
Result<> mayDo(Database &database, Action action, SessionId session);
/// For a lesson that has no register yet; `session` is the id it would have.
Result<> mayDo(Database &database, Action action, ClassId ofClass, SessionId session, const QString &day);

/// Whose lessons somebody may do something with: everybody's, or those of some classes and some lessons besides.
struct AllowedLessons
{
    bool all = false;
    QSet<ClassId> classes; ///< one's own, when not all
    QSet<SessionId> covered; ///< lessons of any class that name one as the substitute, when not all

    bool has(ClassId ofClass) const { return all || classes.contains(ofClass); }
    bool has(ClassId ofClass, SessionId session) const { return has(ofClass) || covered.contains(session); }
};
/// mayDo() for all lessons at once: the classes are those taught on `day` (invalid = today, in UTC). Error Forbidden
/// when there is not one class or lesson.
Result<AllowedLessons> allowedLessons(Database &database, Action action, QDate day = {});

/// Whether the school's lists have a teacher with that number.
Result<bool> isStaffNumber(Database &database, const QString &number);
/// The same of the rule "staff_number": who the lists do not have has no class.
Result<bool> isOfTheStaff(Database &database);

} // namespace rollbook
