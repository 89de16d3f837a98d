// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/oneroster.h"
#include "core/exchange/rosterreader.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Of the standard's files those that a register needs; in particular not demographics.csv.
const QStringList wantedFiles{ u"manifest.csv"_s, u"orgs.csv"_s,  u"academicSessions.csv"_s, u"courses.csv"_s,
                               u"classes.csv"_s,  u"users.csv"_s, u"roles.csv"_s,            u"enrollments.csv"_s };

constexpr CsvLimits limits{ .bytes = 256 * 1024 * 1024, .cells = 20'000'000 };
constexpr qsizetype mostProblems = 500; // nobody reads more

/// One file of the set: its lines, and its columns by heading.
class Sheet
{
public:
    Sheet(QString name, const CsvTable &table) : m_name(std::move(name)), m_table(table)
    {
        if (table.records.isEmpty())
            return;
        const QStringList headings = table.records.constFirst().fields;
        for (int i = 0; i < headings.size(); ++i) {
            const QString folded = headings[i].trimmed().toCaseFolded();
            if (!m_columns.contains(folded))
                m_columns.insert(folded, i);
        }
    }

    const QString &name() const { return m_name; }
    qsizetype lines() const { return std::max<qsizetype>(m_table.records.size() - 1, 0); }
    const CsvRecord &line(qsizetype i) const { return m_table.records[i + 1]; }
    int column(const QString &heading) const { return m_columns.value(heading.toCaseFolded(), -1); }

private:
    QString m_name;
    CsvTable m_table;
    QHash<QString, int> m_columns;
};

QString cell(const CsvRecord &line, int column) { return column < 0 ? QString() : cleanedCell(line.fields.value(column)); }

QString firstOf(const QString &list) { return list.section(u',', 0, 0).trimmed(); }

struct User
{
    Person person;
    bool student = false;
    bool teacher = false;
};

/// Reads one set. One object, one set.
class Reader
{
public:
    explicit Reader(const QMap<QString, QByteArray> &files, QString org) : m_files(files), m_org(std::move(org)) { }
    Result<OneRosterFile> read();

private:
    Result<Sheet> sheet(const QString &name);
    void problem(const QString &file, int line, const QString &text, bool lost);
    Result<> readManifest();
    Result<> readOrgs();
    Result<> readTerms();
    Result<> readCourses();
    Result<> readClasses();
    Result<> readUsers();
    Result<> readRoles();
    Result<> readEnrolments();
    void keepUsers();
    bool usable(const Sheet &sheet, const CsvRecord &line, int status);
    QDate date(const Sheet &sheet, const CsvRecord &line, int column, const QString &heading);
    void takeMembership(const Sheet &sheet, const CsvRecord &line, Membership m, const User &user, bool teaches);

    struct Course
    {
        QString title;
        QString subjectCode;
        QString subjectName;
    };

    const QMap<QString, QByteArray> &m_files;
    QString m_org;
    OneRosterFile m_file;
    QHash<QString, Course> m_courses;
    QHash<QString, QString> m_classCodes; ///< sourceId -> code
    QHash<QString, User> m_users;
    QStringList m_userOrder;
    QHash<QString, int> m_positions; ///< class and role -> members so far
    QSet<QString> m_members;
};

Result<Sheet> Reader::sheet(const QString &name)
{
    const auto table = readCsv(m_files.value(name), limits);
    if (!table)
        return fail(table.error().kind, u"%1: %2"_s.arg(name, table.error().detail));
    return Sheet(name, *table);
}

void Reader::problem(const QString &file, int line, const QString &text, bool lost)
{
    if (m_file.problems.size() < mostProblems)
        m_file.problems.append({ file, line, text, lost });
}

/// False for a line that is not whole, or that the school wants gone.
bool Reader::usable(const Sheet &sheet, const CsvRecord &line, int status)
{
    if (line.flaw != CsvFlaw::None) {
        problem(sheet.name(), line.line, line.flawDetail, true);
        return false;
    }
    return cell(line, status).compare(u"tobedeleted"_s, Qt::CaseInsensitive) != 0;
}

QDate Reader::date(const Sheet &sheet, const CsvRecord &line, int column, const QString &heading)
{
    const QString text = cell(line, column);
    if (text.isEmpty())
        return {};
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        problem(sheet.name(), line.line, u"%1 is not a date: \"%2\""_s.arg(heading, text), false);
    return date;
}

Result<> Reader::readManifest()
{
    m_file.version = u"1.0"_s;
    const auto manifest = sheet(u"manifest.csv"_s);
    if (!manifest)
        return fail(manifest.error());
    const QStringList ours{ u"file.orgs"_s,    u"file.academicSessions"_s, u"file.courses"_s, u"file.classes"_s,
                            u"file.users"_s,   u"file.roles"_s,            u"file.enrollments"_s };
    for (qsizetype i = 0; i < manifest->lines(); ++i) {
        const CsvRecord &line = manifest->line(i);
        const QString name = cell(line, 0);
        const QString value = cell(line, 1);
        if (name == u"oneroster.version"_s)
            m_file.version = value;
        if (value.compare(u"delta"_s, Qt::CaseInsensitive) == 0 && ours.contains(name, Qt::CaseInsensitive))
            return fail(Error::Kind::NotSupported,
                        u"this set holds changes only (%1 is \"delta\"); export a bulk set, which holds all"_s.arg(name));
    }
    return {};
}

Result<> Reader::readOrgs()
{
    const auto orgs = sheet(u"orgs.csv"_s);
    if (!orgs)
        return fail(orgs.error());
    const int id = orgs->column(u"sourcedId"_s), name = orgs->column(u"name"_s), type = orgs->column(u"type"_s),
              code = orgs->column(u"identifier"_s), status = orgs->column(u"status"_s);
    QStringList schools;
    for (qsizetype i = 0; i < orgs->lines(); ++i) {
        const CsvRecord &line = orgs->line(i);
        if (!usable(*orgs, line, status) || cell(line, type).compare(u"school"_s, Qt::CaseInsensitive) != 0)
            continue;
        schools.append(u"%1 (%2)"_s.arg(cell(line, id), cell(line, name)));
        if (!m_org.isEmpty() && cell(line, id) != m_org)
            continue;
        m_file.school.sourceId = cell(line, id);
        m_file.school.name = cell(line, name);
        m_file.school.code = cell(line, code);
    }
    if (m_org.isEmpty() && schools.size() > 1)
        return fail(Error::Kind::Invalid, u"the set holds %1 schools; choose one of: %2"_s.arg(schools.size()).arg(schools.join(u", "_s)));
    if (!m_org.isEmpty() && m_file.school.sourceId.isEmpty())
        return fail(Error::Kind::Invalid, u"the set has no school %1, only: %2"_s.arg(m_org, schools.join(u", "_s)));
    return {};
}

Result<> Reader::readTerms()
{
    const auto terms = sheet(u"academicSessions.csv"_s);
    if (!terms)
        return fail(terms.error());
    const Sheet &s = *terms;
    const int id = s.column(u"sourcedId"_s), status = s.column(u"status"_s), title = s.column(u"title"_s), type = s.column(u"type"_s),
              from = s.column(u"startDate"_s), to = s.column(u"endDate"_s), parent = s.column(u"parentSourcedId"_s),
              year = s.column(u"schoolYear"_s);
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (!usable(s, line, status))
            continue;
        const Term term{ .sourceId = cell(line, id), .title = cell(line, title), .kind = cell(line, type),
                         .from = date(s, line, from, u"startDate"_s),
                         .to = date(s, line, to, u"endDate"_s).addDays(-1), // exclusive in the standard
                         .parent = cell(line, parent), .year = cell(line, year).toInt() };
        if (term.sourceId.isEmpty() || !term.from.isValid() || !term.to.isValid() || term.to < term.from)
            problem(s.name(), line.line, u"a term needs a sourcedId, a startDate and a later endDate"_s, true);
        else
            m_file.school.terms.append(term);
    }
    return {};
}

Result<> Reader::readCourses()
{
    const auto courses = sheet(u"courses.csv"_s);
    if (!courses)
        return fail(courses.error());
    const Sheet &s = *courses;
    const int id = s.column(u"sourcedId"_s), title = s.column(u"title"_s), status = s.column(u"status"_s),
              codes = s.column(u"subjectCodes"_s), names = s.column(u"subjects"_s);
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (usable(s, line, status))
            m_courses.insert(cell(line, id), { cell(line, title), firstOf(cell(line, codes)), firstOf(cell(line, names)) });
    }
    return {};
}

Result<> Reader::readClasses()
{
    const auto classes = sheet(u"classes.csv"_s);
    if (!classes)
        return fail(classes.error());
    const Sheet &s = *classes;
    const int id = s.column(u"sourcedId"_s), status = s.column(u"status"_s), title = s.column(u"title"_s), code = s.column(u"classCode"_s),
              course = s.column(u"courseSourcedId"_s), kind = s.column(u"classType"_s), room = s.column(u"location"_s),
              org = s.column(u"schoolSourcedId"_s), terms = s.column(u"termSourcedIds"_s), grades = s.column(u"grades"_s),
              names = s.column(u"subjects"_s), codes = s.column(u"subjectCodes"_s);
    QSet<QString> used;
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (!usable(s, line, status) || (!m_org.isEmpty() && cell(line, org) != m_org))
            continue;
        ClassEntry c{ .sourceId = cell(line, id), .code = cell(line, code), .name = cell(line, title), .courseId = cell(line, course),
                      .kind = cell(line, kind), .grade = firstOf(cell(line, grades)), .room = cell(line, room) };
        if (c.sourceId.isEmpty()) {
            problem(s.name(), line.line, u"a class needs a sourcedId"_s, true);
            continue;
        }
        if (c.code.isEmpty())
            c.code = c.sourceId;
        if (used.contains(c.code)) {
            problem(s.name(), line.line, u"classCode %1 is used twice; this class is called %2"_s.arg(c.code, c.sourceId), false);
            c.code = c.sourceId;
        }
        used.insert(c.code);
        if (c.name.isEmpty())
            c.name = c.code;
        const Course of = m_courses.value(c.courseId);
        c.courseTitle = of.title;
        c.subjectCode = firstOf(cell(line, codes));
        c.subjectName = firstOf(cell(line, names));
        if (c.subjectCode.isEmpty() && c.subjectName.isEmpty()) {
            c.subjectCode = of.subjectCode;
            c.subjectName = of.subjectName;
        }
        if (c.subjectCode.isEmpty())
            c.subjectCode = c.subjectName;
        if (c.subjectName.isEmpty())
            c.subjectName = c.subjectCode;
        for (const QString &term : cell(line, terms).split(u',', Qt::SkipEmptyParts))
            c.terms.append(term.trimmed());
        m_classCodes.insert(c.sourceId, c.code);
        m_file.school.classes.append(c);
    }
    return {};
}

Result<> Reader::readUsers()
{
    const auto users = sheet(u"users.csv"_s);
    if (!users)
        return fail(users.error());
    const Sheet &s = *users;
    const int id = s.column(u"sourcedId"_s), status = s.column(u"status"_s), enabled = s.column(u"enabledUser"_s),
              role = s.column(u"role"_s), given = s.column(u"givenName"_s), middle = s.column(u"middleName"_s),
              family = s.column(u"familyName"_s), identifier = s.column(u"identifier"_s), userIds = s.column(u"userIds"_s),
              email = s.column(u"email"_s), grades = s.column(u"grades"_s);
    QHash<QString, int> numbers;
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (!usable(s, line, status) || cell(line, enabled).compare(u"false"_s, Qt::CaseInsensitive) == 0)
            continue;
        const QString what = cell(line, role).toCaseFolded();
        User user{ .person = { .sourceId = cell(line, id), .number = cell(line, identifier), .given = cell(line, given),
                               .family = cell(line, family), .grade = firstOf(cell(line, grades)), .email = cell(line, email) },
                   .student = what == u"student"_s, .teacher = what == u"teacher"_s };
        Person &p = user.person;
        if (!cell(line, middle).isEmpty())
            p.given = (p.given + u' ' + cell(line, middle)).trimmed();
        p.name = (p.given + u' ' + p.family).trimmed();
        if (p.number.isEmpty()) { // "{Type:Id}"
            const QString first = firstOf(cell(line, userIds));
            p.number = first.startsWith(u'{') && first.endsWith(u'}') ? first.mid(1, first.size() - 2).section(u':', 1) : first;
        }
        if (p.number.isEmpty())
            p.number = p.sourceId;
        if (p.sourceId.isEmpty() || p.name.isEmpty()) {
            problem(s.name(), line.line, u"a user needs a sourcedId and a name"_s, true);
        } else if (const int first = numbers.value(what + u'|' + p.number); first > 0) {
            problem(s.name(), line.line, u"the number %1 is already on line %2; the first line counts"_s.arg(p.number).arg(first), true);
        } else {
            numbers.insert(what + u'|' + p.number, line.line);
            m_userOrder.append(p.sourceId);
            m_users.insert(p.sourceId, user);
        }
    }
    return {};
}

Result<> Reader::readRoles()
{
    const auto roles = sheet(u"roles.csv"_s); // 1.2; empty in 1.1
    if (!roles)
        return fail(roles.error());
    const Sheet &s = *roles;
    const int user = s.column(u"userSourcedId"_s), role = s.column(u"role"_s), org = s.column(u"orgSourcedId"_s),
              status = s.column(u"status"_s);
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (!usable(s, line, status) || (!m_org.isEmpty() && cell(line, org) != m_org))
            continue;
        const auto found = m_users.find(cell(line, user));
        if (found == m_users.end())
            continue; // of somebody who is not enabled
        const QString what = cell(line, role).toCaseFolded();
        found->student = found->student || what == u"student"_s;
        found->teacher = found->teacher || what == u"teacher"_s;
    }
    return {};
}

void Reader::takeMembership(const Sheet &sheet, const CsvRecord &line, Membership m, const User &user, bool teaches)
{
    m.number = user.person.number;
    const QString key = m.classCode + u'|' + (teaches ? u't' : u's') + u'|' + m.number + u'|' + m.from.toString(Qt::ISODate);
    if (m_members.contains(key)) {
        problem(sheet.name(), line.line, u"%1 is enrolled in %2 twice"_s.arg(m.number, m.classCode), false);
        return;
    }
    m_members.insert(key);
    if (!teaches || m.position == 0)
        m.position = ++m_positions[m.classCode + (teaches ? u't' : u's')] + (teaches ? 1 : 0);
    (teaches ? m_file.school.teachings : m_file.school.enrolments).append(m);
}

Result<> Reader::readEnrolments()
{
    const auto enrolments = sheet(u"enrollments.csv"_s);
    if (!enrolments)
        return fail(enrolments.error());
    const Sheet &s = *enrolments;
    const int id = s.column(u"sourcedId"_s), status = s.column(u"status"_s), classId = s.column(u"classSourcedId"_s),
              user = s.column(u"userSourcedId"_s), role = s.column(u"role"_s), primary = s.column(u"primary"_s),
              from = s.column(u"beginDate"_s), to = s.column(u"endDate"_s), org = s.column(u"schoolSourcedId"_s);
    for (qsizetype i = 0; i < s.lines(); ++i) {
        const CsvRecord &line = s.line(i);
        if (!usable(s, line, status) || (!m_org.isEmpty() && cell(line, org) != m_org))
            continue;
        const QString what = cell(line, role).toCaseFolded();
        if (what != u"student"_s && what != u"teacher"_s)
            continue; // aides, proctors and administrators take no register
        const auto found = m_users.find(cell(line, user));
        const QString code = m_classCodes.value(cell(line, classId));
        if (found == m_users.end() || code.isEmpty()) {
            problem(s.name(), line.line, found == m_users.end() ? u"there is no user %1"_s.arg(cell(line, user))
                                                               : u"there is no class %1"_s.arg(cell(line, classId)), true);
            continue;
        }
        Membership m{ .sourceId = cell(line, id), .classCode = code, .from = date(s, line, from, u"beginDate"_s) };
        if (const QDate end = date(s, line, to, u"endDate"_s); end.isValid())
            m.to = end.addDays(-1); // exclusive in the standard
        const bool teaches = what == u"teacher"_s;
        (teaches ? found->teacher : found->student) = true;
        if (teaches && cell(line, primary).compare(u"true"_s, Qt::CaseInsensitive) == 0)
            m.position = 1;
        takeMembership(s, line, m, *found, teaches);
    }
    return {};
}

/// Students and teachers; whoever is neither is none of ours.
void Reader::keepUsers()
{
    for (const QString &id : std::as_const(m_userOrder)) {
        const User &user = m_users[id];
        if (user.student)
            m_file.school.students.append(user.person);
        if (user.teacher) {
            Person teacher = user.person;
            teacher.grade.clear();
            m_file.school.teachers.append(teacher);
        }
    }
}

Result<OneRosterFile> Reader::read()
{
    for (const QString &name : { u"classes.csv"_s, u"users.csv"_s, u"enrollments.csv"_s }) {
        if (!m_files.contains(name))
            return fail(Error::Kind::Invalid, u"there is no %1; a OneRoster set holds orgs, academicSessions, courses, classes, users and enrollments"_s.arg(name));
    }
    for (const auto step : { &Reader::readManifest, &Reader::readOrgs, &Reader::readTerms, &Reader::readCourses,
                             &Reader::readClasses, &Reader::readUsers, &Reader::readRoles, &Reader::readEnrolments }) {
        if (auto done = (this->*step)(); !done)
            return fail(done.error());
    }
    keepUsers();
    return std::move(m_file);
}

} // namespace

Result<OneRosterFile> readOneRoster(const QMap<QString, QByteArray> &files, const QString &orgId)
{
    return Reader(files, orgId).read();
}

Result<OneRosterFile> readOneRoster(const QString &path, const QString &orgId)
{
    const auto files = readArchive(path, wantedFiles);
    return files ? readOneRoster(*files, orgId) : Result<OneRosterFile>(fail(files.error()));
}

} // namespace rollbook
