// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes.h"
#include "core/school/zonename.h"
#include "core/store/erased.h"
#include "core/store/rows.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<> put(Change &change, const QString &entity, const QString &key, const QJsonObject &row,
             const QString &kind = u"edit"_s)
{
    if (auto done = putRow(change.db(), entity, row); !done)
        return done;
    return change.append({ .entity = entity, .key = key, .kind = kind, .before = {}, .after = row });
}

Result<> putStudentRow(Change &change, const RosterRecord &record, SchoolId school)
{
    Student student{ .id = studentId(school, record.number), .number = record.number, .name = record.name,
                     .email = record.email, .phone = record.phone };
    auto read = change.db().each(u"SELECT email, phone FROM student WHERE student_id=?"_s, { student.id.toString() },
                                 [&](const Row &row) { // an import adds and corrects; what it leaves empty stays
                                     if (student.email.isEmpty())
                                         student.email = row.text(0);
                                     if (student.phone.isEmpty())
                                         student.phone = row.text(1);
                                 });
    if (!read)
        return read;
    return put(change, u"student"_s, student.id.toString(), rowOf(student), u"import"_s);
}

Result<> enrol(Change &change, const RosterRecord &record, SchoolId school, QDate day)
{
    const StudentId student = studentId(school, record.number);
    const auto id = change.db().value(u"SELECT class_id FROM class WHERE code=?"_s, { record.classCode });
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail(Error::Kind::Invalid, u"line %1: there is no class %2"_s.arg(record.line).arg(record.classCode));
    const ClassId to = ClassId::fromString((*id)->toString());

    QList<EnrolmentRow> open;
    auto read = change.db().each(
            u"SELECT class_id, from_date, position FROM enrolment WHERE student_id=? AND to_date IS NULL"_s,
            { student.toString() }, [&](const Row &row) {
                open.append({ ClassId::fromString(row.text(0)), student,
                              QDate::fromString(row.text(1), Qt::ISODate), day.addDays(-1), int(row.number(2)) });
            });
    if (!read)
        return read;
    for (const EnrolmentRow &row : std::as_const(open)) {
        if (row.classId == to)
            return {};
        if (auto closed = put(change, u"enrolment"_s, student.toString(), rowOf(row), u"import"_s); !closed)
            return closed;
    }
    const auto last = change.db().value(u"SELECT coalesce(max(position),0) FROM enrolment WHERE class_id=?"_s, { to.toString() });
    if (!last)
        return fail(last.error());
    const EnrolmentRow row{ to, student, day, {}, (*last)->toInt() + 1 };
    return put(change, u"enrolment"_s, student.toString(), rowOf(row), u"import"_s);
}

} // namespace

Result<> createSchool(Change &change, const School &school)
{
    const auto existing = change.db().value(u"SELECT code FROM school"_s);
    if (!existing)
        return fail(existing.error());
    if (*existing)
        return fail(Error::Kind::Invalid, u"this store already belongs to the school %1"_s.arg((*existing)->toString()));
    if (school.code.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"the school code is empty"_s);
    if (!isZoneName(school.zone.toLatin1()))
        return fail(Error::Kind::Invalid, u"unknown time zone %1; use an IANA name such as Europe/London"_s.arg(school.zone));
    change.touchRoster();
    return put(change, u"school"_s, school.id.toString(), rowOf(school));
}

Result<> applyRosterPlan(Change &change, const RosterPlan &plan, QDate day)
{
    const auto id = change.db().value(u"SELECT school_id FROM school"_s);
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail(Error::Kind::Invalid, u"there is no school in this store yet"_s);
    const SchoolId school = SchoolId::fromString((*id)->toString());
    for (const SchoolClass &c : plan.newClasses) {
        SchoolClass added = c;
        added.id = classId(school, c.code);
        if (added.name.isEmpty())
            added.name = c.code;
        if (auto done = put(change, u"class"_s, added.id.toString(), rowOf(added), u"import"_s); !done)
            return done;
    }
    for (const QString &number : plan.readmitted) {
        if (auto readmitted = readmit(change, studentId(school, number).toString()); !readmitted)
            return readmitted;
    }
    const auto take = [&](const RosterRecord &record) -> Result<> {
        if (auto done = putStudentRow(change, record, school); !done)
            return done;
        return enrol(change, record, school, day);
    };
    for (const RosterRecord &record : plan.adds) {
        if (auto done = take(record); !done)
            return done;
    }
    for (const RosterPlan::Change &changed : plan.changes) {
        if (auto done = take(changed.record); !done)
            return done;
    }
    if (change.isEmpty())
        return {};
    change.touchRoster();
    change.touchOutbox();
    return raiseDispatch(change.db(), u"roster"_s, {}, change.now());
}

} // namespace rollbook
