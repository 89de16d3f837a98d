// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access.h"

#include "core/school/refusal.h"
#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Own when the user teaches the class that day, Covers when a change of this lesson names them.
Result<Relation> relationTo(Database &database, const QString &classId, const QString &session, const QString &day)
{
    const auto staff = database.value(u"SELECT teacher_id FROM teacher WHERE number=(SELECT value FROM rule WHERE name='staff_number')"_s);
    if (!staff)
        return fail(staff.error());
    if (!*staff)
        return Relation::Other; // nobody of the lists
    const QString teacher = (*staff)->toString();
    const auto covers = database.value(u"SELECT 1 FROM lesson_change WHERE session_id=? AND teacher_id=? AND removed=0"_s, { session, teacher });
    if (!covers)
        return fail(covers.error());
    if (*covers)
        return Relation::Covers;
    const auto teaches = database.value(
            uR"(SELECT 1 FROM teaching WHERE class_id=? AND teacher_id=? AND from_date<=? AND (to_date IS NULL OR to_date>=?)
                UNION ALL SELECT 1 FROM slot WHERE class_id=? AND teacher_id=? LIMIT 1)"_s,
            { classId, teacher, day, day, classId, teacher });
    if (!teaches)
        return fail(teaches.error());
    return *teaches ? Relation::Own : Relation::Other;
}

Result<> decide(Database &database, Action action, Role role, const QString &classId, const QString &session, const QString &day)
{
    if (permitted(action, role, Relation::Other)) // whose lesson it is makes no difference
        return {};
    const auto relation = relationTo(database, classId, session, day);
    if (!relation)
        return fail(relation.error());
    return permitted(action, role, *relation) ? Result<>() : fail(forbidden({ role, action }));
}

} // namespace

Result<Role> roleOf(Database &database)
{
    const auto word = database.value(u"SELECT value FROM rule WHERE name='role'"_s);
    if (!word)
        return fail(word.error());
    if (!*word)
        return Role::Admin;
    return roleFromWord((*word)->toString()).value_or(Role::Auditor); // an unknown one changes nothing
}

Result<> mayDo(Database &database, Action action)
{
    const auto role = roleOf(database);
    if (!role)
        return fail(role.error());
    return permitted(action, *role, Relation::Other) ? Result<>() : fail(forbidden({ *role, action }));
}

Result<> mayDo(Database &database, Action action, SessionId session)
{
    const auto role = roleOf(database);
    if (!role)
        return fail(role.error());
    if (permitted(action, *role, Relation::Other))
        return {};
    QString classId, day;
    const auto read = database.each(u"SELECT class_id, local_date FROM session WHERE session_id=?"_s, { session.toString() }, [&](const Row &row) {
        classId = row.text(0);
        day = row.text(1);
    });
    if (!read)
        return read;
    return decide(database, action, *role, classId, session.toString(), day);
}

Result<> mayDo(Database &database, Action action, ClassId ofClass, SessionId session, const QString &day)
{
    const auto role = roleOf(database);
    if (!role)
        return fail(role.error());
    return decide(database, action, *role, ofClass.toString(), session.toString(), day);
}

} // namespace rollbook
