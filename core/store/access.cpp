// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access.h"

#include "core/school/refusal.h"
#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Who teaches which class, for ?1 = a teacher and ?2 = a day. Asked of one class, and of all.
constexpr auto taughtClasses = "SELECT class_id FROM teaching WHERE teacher_id=?1 AND from_date<=?2 AND (to_date IS NULL OR to_date>=?2) "
                               "UNION ALL SELECT class_id FROM slot WHERE teacher_id=?1"_L1;

/// The user among the school's teachers; empty = nobody of the lists.
Result<QString> userAsTeacher(Database &database)
{
    const auto staff = database.value(u"SELECT teacher_id FROM teacher WHERE number=(SELECT value FROM rule WHERE name='staff_number')"_s);
    if (!staff)
        return fail(staff.error());
    return *staff ? (*staff)->toString() : QString();
}

/// Own when the user teaches the class that day, Covers when a change of this lesson names them.
Result<Relation> relationTo(Database &database, const QString &classId, const QString &session, const QString &day)
{
    const auto teacher = userAsTeacher(database);
    if (!teacher)
        return fail(teacher.error());
    if (teacher->isEmpty())
        return Relation::Other;
    const auto covers = database.value(u"SELECT 1 FROM lesson_change WHERE session_id=? AND teacher_id=? AND removed=0"_s, { session, *teacher });
    if (!covers)
        return fail(covers.error());
    if (*covers)
        return Relation::Covers;
    const auto teaches = database.value(u"SELECT 1 FROM (%1) WHERE class_id=?3 LIMIT 1"_s.arg(taughtClasses), { *teacher, day, classId });
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

Result<AllowedLessons> allowedLessons(Database &database, Action action, QDate day)
{
    AllowedLessons allowed;
    const auto role = roleOf(database);
    if (!role)
        return fail(role.error());
    allowed.all = permitted(action, *role, Relation::Other);
    if (allowed.all)
        return allowed;
    const auto teacher = userAsTeacher(database);
    if (!teacher)
        return fail(teacher.error());
    Result<> read;
    const QString on = (day.isValid() ? day : QDateTime::currentDateTimeUtc().date()).toString(Qt::ISODate);
    if (!teacher->isEmpty() && permitted(action, *role, Relation::Own)) {
        read = database.each(taughtClasses, { *teacher, on }, [&](const Row &row) { allowed.classes.insert(ClassId::fromString(row.text(0))); });
    }
    if (read && !teacher->isEmpty() && permitted(action, *role, Relation::Covers)) {
        read = database.each(u"SELECT session_id FROM lesson_change WHERE teacher_id=? AND removed=0"_s, { *teacher },
                             [&](const Row &row) { allowed.covered.insert(SessionId::fromString(row.text(0))); });
    }
    if (!read)
        return fail(read.error());
    return allowed.classes.isEmpty() && allowed.covered.isEmpty() ? Result<AllowedLessons>(fail(forbidden({ *role, action }))) : allowed;
}

Result<bool> isStaffNumber(Database &database, const QString &number)
{
    const auto found = database.value(u"SELECT 1 FROM teacher WHERE number=? AND number<>''"_s, { number });
    return found ? Result<bool>(found->has_value()) : Result<bool>(fail(found.error()));
}

Result<bool> isOfTheStaff(Database &database)
{
    const auto teacher = userAsTeacher(database);
    return teacher ? Result<bool>(!teacher->isEmpty()) : Result<bool>(fail(teacher.error()));
}

} // namespace rollbook
