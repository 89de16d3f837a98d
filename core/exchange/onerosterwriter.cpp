// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/oneroster.h"

#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The headings in the order of the standard; status and dateLastModified stay empty in bulk.
const QStringList orgHeadings{ u"sourcedId"_s, u"status"_s, u"dateLastModified"_s, u"name"_s, u"type"_s, u"identifier"_s, u"parentSourcedId"_s };
const QStringList termHeadings{ u"sourcedId"_s, u"status"_s,  u"dateLastModified"_s, u"title"_s,     u"type"_s,
                                u"startDate"_s, u"endDate"_s, u"parentSourcedId"_s,  u"schoolYear"_s };
const QStringList courseHeadings{ u"sourcedId"_s,  u"status"_s, u"dateLastModified"_s, u"schoolYearSourcedId"_s, u"title"_s,
                                  u"courseCode"_s, u"grades"_s, u"orgSourcedId"_s,     u"subjects"_s,            u"subjectCodes"_s };
const QStringList classHeadings{ u"sourcedId"_s, u"status"_s,    u"dateLastModified"_s, u"title"_s,           u"grades"_s,
                                 u"courseSourcedId"_s, u"classCode"_s, u"classType"_s,  u"location"_s,        u"schoolSourcedId"_s,
                                 u"termSourcedIds"_s,  u"subjects"_s,  u"subjectCodes"_s, u"periods"_s };
const QStringList userHeadings11{ u"sourcedId"_s,  u"status"_s,     u"dateLastModified"_s, u"enabledUser"_s, u"orgSourcedIds"_s, u"role"_s,
                                  u"username"_s,   u"userIds"_s,    u"givenName"_s,        u"familyName"_s,  u"middleName"_s,
                                  u"identifier"_s, u"email"_s,      u"sms"_s,              u"phone"_s,       u"agentSourcedIds"_s,
                                  u"grades"_s,     u"password"_s };
const QStringList userHeadings12{ u"sourcedId"_s,  u"status"_s,   u"dateLastModified"_s,    u"enabledUser"_s,       u"username"_s,
                                  u"userIds"_s,    u"givenName"_s, u"familyName"_s,         u"middleName"_s,        u"identifier"_s,
                                  u"email"_s,      u"sms"_s,      u"phone"_s,               u"agentSourcedIds"_s,   u"grades"_s,
                                  u"password"_s,   u"userMasterIdentifier"_s, u"resourceSourcedIds"_s, u"preferredGivenName"_s,
                                  u"preferredMiddleName"_s, u"preferredFamilyName"_s, u"primaryOrgSourcedId"_s, u"pronouns"_s };
const QStringList roleHeadings{ u"sourcedId"_s, u"status"_s,    u"dateLastModified"_s, u"userSourcedId"_s, u"roleType"_s,
                                u"role"_s,      u"beginDate"_s, u"endDate"_s,          u"orgSourcedId"_s,  u"userProfileSourcedId"_s };
const QStringList enrolmentHeadings{ u"sourcedId"_s, u"status"_s,  u"dateLastModified"_s, u"classSourcedId"_s, u"schoolSourcedId"_s,
                                     u"userSourcedId"_s, u"role"_s, u"primary"_s,         u"beginDate"_s,      u"endDate"_s };

const QStringList files11{ u"academicSessions"_s, u"categories"_s, u"classes"_s,   u"classResources"_s, u"courses"_s,
                           u"courseResources"_s,  u"demographics"_s, u"enrollments"_s, u"lineItems"_s,  u"orgs"_s,
                           u"resources"_s,        u"results"_s,    u"users"_s };
const QStringList files12{ u"academicSessions"_s, u"categories"_s,  u"classes"_s,  u"classResources"_s, u"courses"_s, u"courseResources"_s,
                           u"demographics"_s,     u"enrollments"_s, u"lineItemLearningObjectiveIds"_s, u"lineItems"_s,
                           u"lineItemScoreScales"_s, u"orgs"_s, u"resources"_s, u"resultLearningObjectiveIds"_s, u"results"_s,
                           u"resultScoreScales"_s, u"roles"_s, u"scoreScales"_s, u"userProfiles"_s, u"userResources"_s, u"users"_s };

/// A GUID of the standard: below 256 of these characters. What is not one is replaced by a UUID made of it.
QString guid(const QString &id, const QString &otherwise)
{
    const auto fits = [](const QString &text) {
        if (text.isEmpty() || text.size() > 255)
            return false;
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            if (!(u < 128 && (c.isLetterOrNumber() || u == u'.' || u == u'-' || u == u'_' || u == u'/' || u == u'@')))
                return false;
        }
        return true;
    };
    if (fits(id))
        return id;
    if (id.isEmpty() && fits(otherwise))
        return otherwise;
    static const QUuid space(u"3f0cf2a6-5b7d-5d68-9a3e-0d1f9f6f3c11"_s); // fixed for ever: ids must not change
    return QUuid::createUuidV5(space, (id.isEmpty() ? otherwise : id).toUtf8()).toString(QUuid::WithoutBraces);
}

QString oneLine(const QString &text) { return text.simplified(); } // no line break inside a field
QString isoDate(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
/// The standard's endDate is the day after the last one.
QString endDate(QDate last) { return last.isValid() ? isoDate(last.addDays(1)) : QString(); }

class Writer
{
public:
    Writer(const SchoolData &school, OneRosterVersion version, QDate day) : m_school(school), m_version(version), m_day(day) { }
    QList<std::pair<QString, QByteArray>> write();

private:
    void add(const QString &name, const QStringList &headings, const QList<QStringList> &rows);
    void addManifest();
    QString org() const { return guid(m_school.sourceId, u"org-"_s + m_school.code); }
    QString year() const;
    QString courseOf(const ClassEntry &c) const;
    QString personId(const Person &p, const QString &role) const { return guid(p.sourceId, role + u'-' + p.number); }
    QList<QStringList> terms() const;
    QList<QStringList> courses() const;
    QList<QStringList> classes() const;
    QList<QStringList> users() const;
    QList<QStringList> roles() const;
    QList<QStringList> enrolments() const;
    void person(QList<QStringList> &rows, const Person &p, const QString &role) const;
    void memberships(QList<QStringList> &rows, const QList<Membership> &list, const QString &role, const QHash<QString, QString> &ids) const;

    const SchoolData &m_school;
    OneRosterVersion m_version;
    QDate m_day;
    QList<std::pair<QString, QByteArray>> m_files;
};

void Writer::add(const QString &name, const QStringList &headings, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return; // a file without data is not allowed
    CsvWriter csv({}, QList<CsvColumn>(headings.size(), CsvColumn::Code));
    csv.addHeadings(headings);
    for (const QStringList &row : rows)
        csv.addRow(row);
    m_files.append({ name + u".csv"_s, csv.bytes() });
}

void Writer::addManifest()
{
    const bool newer = m_version == OneRosterVersion::V1_2;
    CsvWriter csv({}, { CsvColumn::Code, CsvColumn::Code });
    csv.addHeadings({ u"propertyName"_s, u"value"_s });
    csv.addRow({ u"manifest.version"_s, u"1.0"_s });
    csv.addRow({ u"oneroster.version"_s, newer ? u"1.2"_s : u"1.1"_s });
    for (const QString &name : newer ? files12 : files11) {
        const bool there = std::any_of(m_files.cbegin(), m_files.cend(), [&](const auto &file) { return file.first == name + u".csv"_s; });
        csv.addRow({ u"file."_s + name, there ? u"bulk"_s : u"absent"_s });
    }
    csv.addRow({ u"source.systemName"_s, u"Rollbook"_s });
    csv.addRow({ u"source.systemCode"_s, oneLine(m_school.code) });
    m_files.prepend({ u"manifest.csv"_s, csv.bytes() });
}

QString Writer::year() const
{
    for (const Term &term : m_school.terms) {
        if (term.kind == u"schoolYear"_s && term.from <= m_day && m_day <= term.to)
            return guid(term.sourceId, {});
    }
    return {};
}

QString Writer::courseOf(const ClassEntry &c) const
{
    return guid(c.courseId, u"co-"_s + (c.subjectCode.isEmpty() ? c.code : c.subjectCode));
}

QList<QStringList> Writer::terms() const
{
    QList<QStringList> rows;
    for (const Term &t : m_school.terms)
        rows.append({ guid(t.sourceId, {}), {}, {}, oneLine(t.title), t.kind, isoDate(t.from), endDate(t.to),
                      t.parent.isEmpty() ? QString() : guid(t.parent, {}), QString::number(t.year) });
    return rows;
}

QList<QStringList> Writer::courses() const
{
    QList<QStringList> rows;
    QSet<QString> seen;
    for (const ClassEntry &c : m_school.classes) {
        const QString id = courseOf(c);
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const QString title = !c.courseTitle.isEmpty() ? c.courseTitle : c.subjectName.isEmpty() ? c.name : c.subjectName;
        rows.append({ id, {}, {}, year(), oneLine(title), {}, {}, org(), {}, {} });
    }
    return rows;
}

QList<QStringList> Writer::classes() const
{
    QList<QStringList> rows;
    QString anyTerm = year();
    if (anyTerm.isEmpty() && !m_school.terms.isEmpty())
        anyTerm = guid(m_school.terms.constFirst().sourceId, {});
    for (const ClassEntry &c : m_school.classes) {
        QStringList terms;
        for (const QString &term : c.terms)
            terms.append(guid(term, {}));
        rows.append({ guid(c.sourceId, u"cl-"_s + c.code), {}, {}, oneLine(c.name), c.grade, courseOf(c), oneLine(c.code),
                      c.kind.isEmpty() ? u"scheduled"_s : c.kind, oneLine(c.room), org(), terms.isEmpty() ? anyTerm : terms.join(u','),
                      oneLine(c.subjectName), oneLine(c.subjectCode), {} });
    }
    return rows;
}

void Writer::person(QList<QStringList> &rows, const Person &p, const QString &role) const
{
    // Both parts of a name are required; of a name that was never in parts the last word is the family's.
    const QString family = oneLine(!p.family.isEmpty() || !p.given.isEmpty() ? p.family : p.name.section(u' ', -1));
    const QString given = oneLine(!p.family.isEmpty() || !p.given.isEmpty() ? p.given : p.name.section(u' ', 0, -2));
    const QString name = oneLine(p.email.isEmpty() ? p.number : p.email);
    const QString number = oneLine(p.number);
    // The name as shown may be another than these two: "Liz Poe" of Elizabeth Poe.
    const QString shown = oneLine(p.name);
    const bool other = !(p.given + p.family).isEmpty() && shown != (given + u' ' + family).trimmed();
    const bool sameFamily = other && !family.isEmpty() && shown.endsWith(u' ' + family);
    const QString usedGiven = !other ? QString() : sameFamily ? shown.chopped(family.size() + 1) : shown.section(u' ', 0, -2);
    const QString usedFamily = !other || sameFamily ? QString() : shown.section(u' ', -1);
    const QString first = given.isEmpty() ? family : given, last = family.isEmpty() ? given : family;
    if (m_version == OneRosterVersion::V1_1)
        rows.append({ personId(p, role), {}, {}, u"true"_s, org(), role, name, {}, first, last, {}, number, p.email, {}, {}, {}, p.grade, {} });
    else
        rows.append({ personId(p, role), {}, {}, u"true"_s, name, {}, first, last, {}, number, p.email, {}, {}, {}, p.grade, {},
                      {}, {}, usedGiven, {}, usedFamily, org(), {} });
}

QList<QStringList> Writer::users() const
{
    QList<QStringList> rows;
    for (const Person &p : m_school.teachers)
        person(rows, p, u"teacher"_s);
    for (const Person &p : m_school.students)
        person(rows, p, u"student"_s);
    return rows;
}

QList<QStringList> Writer::roles() const
{
    QList<QStringList> rows;
    const auto row = [&](const Person &p, const QString &role) {
        rows.append({ guid(u"role-"_s + personId(p, role), {}), {}, {}, personId(p, role), u"primary"_s, role, {}, {}, org(), {} });
    };
    for (const Person &p : m_school.teachers)
        row(p, u"teacher"_s);
    for (const Person &p : m_school.students)
        row(p, u"student"_s);
    return rows;
}

void Writer::memberships(QList<QStringList> &rows, const QList<Membership> &list, const QString &role,
                         const QHash<QString, QString> &ids) const
{
    QHash<QString, QString> classIds;
    for (const ClassEntry &c : m_school.classes)
        classIds.insert(c.code, guid(c.sourceId, u"cl-"_s + c.code));
    const bool teaches = role == u"teacher"_s;
    QSet<QString> used; // who is there twice, now and later, may have one id at the source
    for (const Membership &m : list) {
        if (m.to.isValid() && m.to < m_day)
            continue;
        const QString person = ids.value(m.number);
        const QString primary = !teaches ? QString() : m.position == 1 ? u"true"_s : u"false"_s;
        QString id = guid(m.sourceId, u"e-%1-%2"_s.arg(classIds.value(m.classCode), person));
        if (used.contains(id))
            id = guid(u"%1-%2"_s.arg(id, isoDate(m.from)), {});
        used.insert(id);
        rows.append({ id, {}, {}, classIds.value(m.classCode), org(),
                      person, role, primary, isoDate(m.from), endDate(m.to) });
    }
}

QList<QStringList> Writer::enrolments() const
{
    QHash<QString, QString> students, teachers;
    for (const Person &p : m_school.students)
        students.insert(p.number, personId(p, u"student"_s));
    for (const Person &p : m_school.teachers)
        teachers.insert(p.number, personId(p, u"teacher"_s));
    QList<QStringList> rows;
    memberships(rows, m_school.teachings, u"teacher"_s, teachers);
    memberships(rows, m_school.enrolments, u"student"_s, students);
    return rows;
}

QList<std::pair<QString, QByteArray>> Writer::write()
{
    add(u"orgs"_s, orgHeadings, { { org(), {}, {}, oneLine(m_school.name), u"school"_s, oneLine(m_school.code), {} } });
    add(u"academicSessions"_s, termHeadings, terms());
    add(u"courses"_s, courseHeadings, courses());
    add(u"classes"_s, classHeadings, classes());
    add(u"users"_s, m_version == OneRosterVersion::V1_1 ? userHeadings11 : userHeadings12, users());
    if (m_version == OneRosterVersion::V1_2)
        add(u"roles"_s, roleHeadings, roles());
    add(u"enrollments"_s, enrolmentHeadings, enrolments());
    addManifest();
    return std::move(m_files);
}

} // namespace

QList<std::pair<QString, QByteArray>> writeOneRoster(const SchoolData &school, OneRosterVersion version, QDate day)
{
    return Writer(school, version, day).write();
}

} // namespace rollbook
