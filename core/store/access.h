// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/result.h"
#include "core/school/permission.h"

namespace rollbook {

class Database;

// Who uses this store, and what they may: the rules "role" (admin when it was never set, so that a
// teacher with a store of their own is asked for nothing) and "staff_number".

Result<Role> roleOf(Database &database);
/// NotPermitted is Error Invalid with a sentence that says who may. For what is about the school.
Result<> mayDo(Database &database, Action action);
/// The same for a lesson: by its class, and by who covers it.
Result<> mayDo(Database &database, Action action, SessionId session);
/// For a lesson that has no register yet; `session` is the id it would have.
Result<> mayDo(Database &database, Action action, ClassId ofClass, SessionId session, const QString &day);

} // namespace rollbook
