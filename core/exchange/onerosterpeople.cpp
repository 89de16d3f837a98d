// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/onerosterreader.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Roles of the standard that take no register and are on none.
const QStringList otherRoles{ u"administrator"_s, u"aide"_s, u"counselor"_s, u"districtadministrator"_s, u"guardian"_s, u"parent"_s, u"principal"_s,
                              u"proctor"_s, u"relative"_s, u"siteadministrator"_s, u"systemadministrator"_s };

} // namespace

ImportResult<> OneRosterReader::readUsers()
{
    const auto users = sheet(u"users.csv"_s);
    if (!users)
        return tl::unexpected(users.error());
    const OneRosterSheet &s = *users;
    const int id = s.column(u"sourcedId"_s), status = s.column(u"status"_s), enabled = s.column(u"enabledUser"_s),
              role = s.column(u"role"_s), orgs = s.column(u"orgSourcedIds"_s), given = s.column(u"givenName"_s),
              middle = s.column(u"middleName"_s), family = s.column(u"familyName"_s), identifier = s.column(u"identifier"_s),
              userIds = s.column(u"userIds"_s), email = s.column(u"email"_s), grades = s.column(u"grades"_s),
              preferredGiven = s.column(u"preferredGivenName"_s), preferredFamily = s.column(u"preferredFamilyName"_s);
    QHash<QString, int> ids;
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (!usable(s, line, status) || says(cell(line, enabled), "false"_L1)) {
            if (line.flaw == CsvFlaw::None)
                m_gone.insert(cell(line, id));
            continue;
        }
        OneRosterUser user{ .person = { .sourceId = cell(line, id), .number = cell(line, identifier), .given = cell(line, given),
                               .family = cell(line, family), .grade = firstOf(cell(line, grades)), .email = cell(line, email) },
                   .line = line.line };
        Person &p = user.person;
        if (p.given == p.family) // who has one name has it in both: the standard wants both
            p.given.clear();
        if (!cell(line, middle).isEmpty())
            p.given = (p.given + u' ' + cell(line, middle)).trimmed();
        p.name = (p.given + u' ' + p.family).trimmed();
        const QString wantedGiven = cell(line, preferredGiven), wantedFamily = cell(line, preferredFamily); // 1.2
        if (!p.name.isEmpty() && !(wantedGiven.isEmpty() && wantedFamily.isEmpty()))
            p.name = ((wantedGiven.isEmpty() ? p.given : wantedGiven) + u' ' + (wantedFamily.isEmpty() ? p.family : wantedFamily)).trimmed();
        if (p.number.isEmpty()) { // "{Type:Id}"
            const QString first = firstOf(cell(line, userIds));
            p.number = first.startsWith(u'{') && first.endsWith(u'}') ? first.mid(1, first.size() - 2).section(u':', 1) : first;
        }
        if (p.number.isEmpty())
            p.number = p.sourceId;
        if (p.sourceId.isEmpty() || p.name.isEmpty()) {
            problem(s, line, ImportProblem::Kind::UserIncomplete, {}, true);
            continue;
        }
        if (tooLong(s, line, u"familyName"_s, p.name, longestName) || tooLong(s, line, u"identifier"_s, p.number, longestCode))
            continue;
        if (!repeats(ids, p.sourceId, s, line, [&] { return m_users.value(p.sourceId).person == p; })) {
            m_userOrder.append(p.sourceId);
            m_users.insert(p.sourceId, user);
        }
        // Of a district's file only who is of this school; the others when they are in a class of it.
        QStringList of = cell(line, orgs).split(u',', Qt::SkipEmptyParts);
        std::for_each(of.begin(), of.end(), [](QString &org) { org = org.trimmed(); });
        if (!m_org.isEmpty() && !of.contains(m_org))
            continue;
        OneRosterUser &first = m_users[p.sourceId];
        first.student = first.student || says(cell(line, role), "student"_L1);
        first.teacher = first.teacher || says(cell(line, role), "teacher"_L1);
    }
    return {};
}

ImportResult<> OneRosterReader::readRoles()
{
    const auto roles = sheet(u"roles.csv"_s); // 1.2; empty in 1.1
    if (!roles)
        return tl::unexpected(roles.error());
    const OneRosterSheet &s = *roles;
    const int user = s.column(u"userSourcedId"_s), role = s.column(u"role"_s), org = s.column(u"orgSourcedId"_s),
              status = s.column(u"status"_s);
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (!usable(s, line, status) || !isOurs(cell(line, org)))
            continue;
        const auto found = m_users.find(cell(line, user));
        if (found == m_users.end())
            continue; // of somebody who is not enabled
        found->student = found->student || says(cell(line, role), "student"_L1);
        found->teacher = found->teacher || says(cell(line, role), "teacher"_L1);
    }
    return {};
}

/// Who is in a class is a student, and who teaches one a teacher, whatever the list of users says.
void OneRosterReader::findEnrolled()
{
    const OneRosterSheet &s = m_enrolments;
    const int status = s.column(u"status"_s), classId = s.column(u"classSourcedId"_s), user = s.column(u"userSourcedId"_s),
              role = s.column(u"role"_s);
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        const auto found = m_users.find(cell(line, user));
        if (line.flaw != CsvFlaw::None || says(cell(line, status), "tobedeleted"_L1) || found == m_users.end() || !m_classCodes.contains(cell(line, classId)))
            continue;
        found->student = found->student || says(cell(line, role), "student"_L1);
        found->teacher = found->teacher || says(cell(line, role), "teacher"_L1);
    }
}

/// Students and teachers, each number once; whoever is neither is none of ours.
void OneRosterReader::keepUsers()
{
    QHash<QString, int> students, teachers;
    const auto isNew = [this](QHash<QString, int> &numbers, const OneRosterUser &user) {
        if (const int first = numbers.value(user.person.number); first > 0) {
            problem({ .file = u"users.csv"_s, .line = user.line, .kind = ImportProblem::Kind::NumberTwice, .args = { user.person.number, QString::number(first) }, .lost = true });
            return false;
        }
        numbers.insert(user.person.number, user.line);
        return true;
    };
    for (const QString &id : std::as_const(m_userOrder)) {
        OneRosterUser &user = m_users[id];
        user.student = user.student && isNew(students, user);
        user.teacher = user.teacher && isNew(teachers, user);
        if (user.student)
            m_file.school.students.append(user.person);
        if (user.teacher) {
            Person teacher = user.person;
            teacher.grade.clear();
            m_file.school.teachers.append(teacher);
        }
    }
}

void OneRosterReader::takeMembership(const OneRosterSheet &sheet, const CsvRecord &line, Membership m, const OneRosterUser &user, bool teaches)
{
    m.number = user.person.number;
    const QString key = u"%1|%2|%3|%4|%5"_s.arg(m.classCode, teaches ? u"t"_s : u"s"_s, m.number, m.from.toString(Qt::ISODate), m.to.toString(Qt::ISODate));
    if (m_members.contains(key)) {
        problem(sheet, line, ImportProblem::Kind::EnrolledTwice, { m.number, m.classCode }, false);
        return;
    }
    m_members.insert(key);
    if (m.from.isValid() && m.to.isValid() && m.to < m.from.addDays(-1))
        problem(sheet, line, ImportProblem::Kind::StayEndsBeforeBegin, { m.number, m.classCode }, true);
    if (!teaches || m.position == 0)
        m.position = ++m_positions[m.classCode + (teaches ? u't' : u's')] + (teaches ? 1 : 0);
    (teaches ? m_file.school.teachings : m_file.school.enrolments).append(m);
}

void OneRosterReader::readEnrolments()
{
    const OneRosterSheet &s = m_enrolments;
    const int id = s.column(u"sourcedId"_s), status = s.column(u"status"_s), classId = s.column(u"classSourcedId"_s),
              user = s.column(u"userSourcedId"_s), role = s.column(u"role"_s), primary = s.column(u"primary"_s),
              from = s.column(u"beginDate"_s), to = s.column(u"endDate"_s), org = s.column(u"schoolSourcedId"_s);
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        const QString code = m_classCodes.value(cell(line, classId));
        if (!usable(s, line, status) || m_otherClasses.contains(cell(line, classId)) || (code.isEmpty() && !isOurs(cell(line, org))))
            continue;
        const QString what = cell(line, role).toCaseFolded();
        const bool teaches = what == u"teacher"_s;
        if (otherRoles.contains(what) || m_gone.contains(cell(line, user)))
            continue;
        const auto found = m_users.constFind(cell(line, user));
        std::optional<ImportProblem::Kind> bad;
        int column = role;
        if (!teaches && what != u"student"_s) {
            bad = ImportProblem::Kind::RoleUnknown;
        } else if (found == m_users.cend() || !(teaches ? found->teacher : found->student)) {
            bad = ImportProblem::Kind::NoSuchUser;
            column = user;
        } else if (code.isEmpty()) {
            bad = ImportProblem::Kind::NoSuchClass;
            column = classId;
        }
        if (bad) {
            problem(s, line, *bad, { cell(line, column) }, true);
            continue;
        }
        Membership m{ .sourceId = cell(line, id), .classCode = code, .from = date(s, line, from, u"beginDate"_s) };
        if (const QDate end = date(s, line, to, u"endDate"_s); end.isValid())
            m.to = end.addDays(-1); // exclusive in the standard
        if (teaches && says(cell(line, primary), "true"_L1))
            m.position = 1;
        takeMembership(s, line, m, *found, teaches);
    }
}

} // namespace rollbook
