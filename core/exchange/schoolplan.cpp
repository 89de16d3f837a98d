// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schoolplan.h"

#include "core/store/shapes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Rows = QMap<QString, QJsonObject>;

QString iso(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
QDate dateIn(const QJsonObject &row, QLatin1StringView key) { return QDate::fromString(row[key].toString(), Qt::ISODate); }

/// A membership of the store that is in force on `day`, or will be.
bool isCurrent(const QJsonObject &row, QDate day)
{
    const QDate to = dateIn(row, "to"_L1);
    return !to.isValid() || (to >= day && to >= dateIn(row, "from"_L1));
}

/// Makes the plan. One object, one plan.
class Planner
{
public:
    Planner(const SchoolData &file, const SchoolState &state, QDate day, ErasedNumbers erased)
        : m_file(file), m_state(state), m_day(day), m_erased(erased)
    {
    }
    SchoolPlan plan();

private:
    /// One of the two kinds of membership, with what differs between them.
    struct Kind
    {
        QString entity;
        QString person; ///< the row's key for the person
        QString called;
    };

    const Rows &stored(const QString &entity) const;
    void put(const QString &entity, const QString &label, const QJsonObject &row);
    void planLists();
    QString keptNumber(const QString &entity, const Person &person);
    QString keptCode(const ClassEntry &entry);
    void planMemberships(const Kind &kind, const QList<Membership> &list);
    void planMembership(const Kind &kind, const Membership &m, const QList<QJsonObject> &intervals);
    void end(const Kind &kind, const QJsonObject &row);
    void findRemoved();
    QDate beginOf(const QString &classCode, bool fresh) const;
    QString idOf(const Kind &kind, const QString &number) const;
    QString nameOf(const Kind &kind, const QJsonObject &row) const;

    const SchoolData &m_file;
    const SchoolState &m_state;
    QDate m_day;
    ErasedNumbers m_erased;
    QSet<QString> m_leftOut; ///< ids of students
    QHash<QString, QString> m_numbers; ///< entity|number of the file -> ours
    QHash<QString, QString> m_codes; ///< class code of the file -> ours
    QHash<QString, QStringList> m_terms; ///< our class code -> its terms
    QHash<QString, QString> m_labels; ///< id -> number or code
    QSet<QString> m_current; ///< students in a class after the import
    SchoolPlan m_plan;
};

const Rows &Planner::stored(const QString &entity) const
{
    static const Rows none;
    const auto found = m_state.rows.constFind(entity);
    return found == m_state.rows.constEnd() ? none : *found;
}

void Planner::put(const QString &entity, const QString &label, const QJsonObject &row)
{
    const QJsonObject before = stored(entity).value(shapedKey(entity, row));
    QJsonObject after = before;
    QStringList fields;
    for (auto it = row.constBegin(); it != row.constEnd(); ++it) {
        if (!before.isEmpty() && it->isString() && it->toString().isEmpty())
            continue; // what the file leaves empty stays
        if (after.value(it.key()) != *it)
            fields.append(it.key());
        after[it.key()] = *it;
    }
    if (fields.isEmpty() && !before.isEmpty())
        ++m_plan.unchanged;
    else
        m_plan.changes.append({ before.isEmpty() ? SchoolChange::Kind::Add : SchoolChange::Kind::Change, entity, label,
                                before.isEmpty() ? QStringList() : fields, before, after });
}

/// The number under which we know this person; the file's own when it is new.
QString Planner::keptNumber(const QString &entity, const Person &person)
{
    QString number = person.number;
    if (!person.sourceId.isEmpty()) {
        for (const QJsonObject &row : stored(entity)) {
            if (row["source"_L1].toString() != person.sourceId || row["number"_L1].toString() == number)
                continue;
            number = row["number"_L1].toString();
            m_plan.problems.append({ {}, 0, u"%1 %2 is now numbered %3 at the source; it stays %2 here, because its marks are kept under that number"_s.arg(entity, number, person.number), false });
            break;
        }
    }
    m_numbers.insert(entity + u'|' + person.number, number);
    return number;
}

QString Planner::keptCode(const ClassEntry &entry)
{
    QString code = entry.code;
    for (const QJsonObject &row : stored(u"class"_s)) {
        if (entry.sourceId.isEmpty() || row["source"_L1].toString() != entry.sourceId || row["code"_L1].toString() == code)
            continue;
        code = row["code"_L1].toString();
        m_plan.problems.append({ {}, 0, u"class %1 is now called %2 at the source; it stays %1 here, because its marks are kept under that code"_s.arg(code, entry.code), false });
        break;
    }
    m_codes.insert(entry.code, code);
    m_terms.insert(code, entry.terms);
    return code;
}

void Planner::planLists()
{
    const SchoolId school = m_state.school;
    if (!m_file.sourceId.isEmpty())
        put(u"rule"_s, u"the school's id"_s, { { u"name"_s, u"school.source_id"_s }, { u"value"_s, m_file.sourceId }, { u"version"_s, 1 },
                                               { u"changed_at"_s, 0 }, { u"author"_s, u"import"_s } });
    for (const Term &t : m_file.terms)
        put(u"term"_s, u"term "_s + t.title, { { u"source"_s, t.sourceId }, { u"title"_s, t.title }, { u"kind"_s, t.kind }, { u"from"_s, iso(t.from) },
                                               { u"to"_s, iso(t.to) }, { u"parent"_s, t.parent }, { u"year"_s, t.year } });
    QSet<QString> subjects;
    for (const ClassEntry &c : m_file.classes) {
        if (c.subjectCode.isEmpty() || subjects.contains(c.subjectCode))
            continue;
        subjects.insert(c.subjectCode);
        put(u"subject"_s, u"subject "_s + c.subjectCode,
            { { u"id"_s, subjectId(school, c.subjectCode).toString() }, { u"code"_s, c.subjectCode }, { u"name"_s, c.subjectName } });
    }
    for (const ClassEntry &c : m_file.classes) {
        const QString code = keptCode(c);
        const QString id = classId(school, code).toString();
        m_labels.insert(id, code);
        put(u"class"_s, u"class "_s + code,
            { { u"id"_s, id }, { u"code"_s, code }, { u"name"_s, c.name }, { u"source"_s, c.sourceId },
              { u"subject"_s, c.subjectCode.isEmpty() ? QString() : subjectId(school, c.subjectCode).toString() },
              { u"course"_s, c.courseId }, { u"course_title"_s, c.courseTitle }, { u"kind"_s, c.kind }, { u"grade"_s, c.grade },
              { u"room"_s, c.room }, { u"terms"_s, c.terms.join(u',') } });
    }
    for (const Person &p : m_file.teachers) {
        const QString number = keptNumber(u"teacher"_s, p);
        const QString id = teacherId(school, number).toString();
        m_labels.insert(id, number);
        put(u"teacher"_s, u"teacher "_s + number, { { u"id"_s, id }, { u"source"_s, p.sourceId }, { u"number"_s, number }, { u"name"_s, p.name },
                                                    { u"given"_s, p.given }, { u"family"_s, p.family }, { u"email"_s, p.email } });
    }
    for (const Person &p : m_file.students) {
        const QString number = keptNumber(u"student"_s, p);
        const QString id = studentId(school, number).toString();
        if (m_state.erased.contains(id)) {
            const bool isNew = m_erased == ErasedNumbers::NewStudents;
            (isNew ? m_plan.readmitted : m_plan.erased).append(number);
            if (!isNew) {
                m_leftOut.insert(id);
                m_plan.problems.append({ {}, 0, u"the number %1 belonged to a student who was erased; if it is somebody new now, say so (--readmit)"_s.arg(number), true });
                continue;
            }
        }
        m_labels.insert(id, number);
        put(u"student"_s, u"student "_s + number, { { u"id"_s, id }, { u"source"_s, p.sourceId }, { u"number"_s, number }, { u"name"_s, p.name },
                                                    { u"given"_s, p.given }, { u"family"_s, p.family }, { u"grade"_s, p.grade },
                                                    { u"email"_s, p.email } });
    }
}

QString Planner::idOf(const Kind &kind, const QString &number) const
{
    const QString ours = m_numbers.value(kind.called + u'|' + number, number);
    return kind.called == u"student"_s ? studentId(m_state.school, ours).toString() : teacherId(m_state.school, ours).toString();
}

QString Planner::nameOf(const Kind &kind, const QJsonObject &row) const
{
    const auto label = [&](const QString &entity, const QString &id, QLatin1StringView field) {
        const QString known = m_labels.value(id);
        return known.isEmpty() ? stored(entity).value(id)[field].toString() : known;
    };
    return u"%1 in %2"_s.arg(label(kind.called, row[kind.person].toString(), "number"_L1),
                             label(u"class"_s, row["class"_L1].toString(), "code"_L1));
}

/// When somebody begins of whom the file does not say: a new class with its first term, and who
/// joins a class that there is on the day of the import.
QDate Planner::beginOf(const QString &classCode, bool fresh) const
{
    QDate first;
    for (const Term &t : m_file.terms) {
        if (m_terms.value(classCode).contains(t.sourceId) && (!first.isValid() || t.from < first))
            first = t.from;
    }
    if (!first.isValid())
        return m_day;
    return fresh ? first : std::max(first, m_day);
}

void Planner::end(const Kind &kind, const QJsonObject &row)
{
    QJsonObject after = row;
    after[u"to"_s] = iso(std::max(m_day.addDays(-1), dateIn(row, "from"_L1).addDays(-1))); // at the earliest before it began
    m_plan.changes.append({ SchoolChange::Kind::End, kind.entity, nameOf(kind, row), { u"to"_s }, row, after });
}

void Planner::planMembership(const Kind &kind, const Membership &m, const QList<QJsonObject> &intervals)
{
    const QString code = m_codes.value(m.classCode, m.classCode);
    QJsonObject row{ { u"class"_s, classId(m_state.school, code).toString() }, { kind.person, idOf(kind, m.number) },
                     { u"position"_s, m.position }, { u"source"_s, m.sourceId } };
    const auto current = std::find_if(intervals.cbegin(), intervals.cend(), [&](const QJsonObject &r) { return isCurrent(r, m_day); });
    const bool moved = current != intervals.cend() && m.from.isValid() && iso(m.from) != (*current)["from"_L1].toString();
    if (current != intervals.cend() && !moved) {
        row[u"from"_s] = (*current)["from"_L1];
        row[u"position"_s] = (*current)["position"_L1];
        put(kind.entity, nameOf(kind, row), row);
        if (const QString to = iso(m.to); to != (*current)["to"_L1].toString()) { // an end may be taken back, which put() would not do
            if (!m_plan.changes.isEmpty() && m_plan.changes.constLast().before == *current)
                m_plan.changes.last().after[u"to"_s] = to;
            else {
                --m_plan.unchanged;
                QJsonObject after = *current;
                after[u"to"_s] = to;
                m_plan.changes.append({ SchoolChange::Kind::Change, kind.entity, nameOf(kind, row), { u"to"_s }, *current, after });
            }
        }
        return;
    }
    if (moved)
        end(kind, *current);
    row[u"from"_s] = iso(m.from.isValid() ? m.from : beginOf(code, intervals.isEmpty() && !m_terms.value(code + u"|known"_s).contains(kind.entity)));
    row[u"to"_s] = iso(m.to);
    put(kind.entity, nameOf(kind, row), row);
}

void Planner::planMemberships(const Kind &kind, const QList<Membership> &list)
{
    QHash<QString, QList<QJsonObject>> intervals; // class|person
    QSet<QString> known; // classes that have, or had, members of this kind
    for (const QJsonObject &row : stored(kind.entity)) {
        intervals[row["class"_L1].toString() + u'|' + row[kind.person].toString()].append(row);
        known.insert(row["class"_L1].toString());
    }
    for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it) {
        if (known.contains(classId(m_state.school, it.value()).toString()))
            m_terms[it.value() + u"|known"_s].append(kind.entity);
    }
    QSet<QString> inFile;
    for (const Membership &m : list) {
        const QString person = idOf(kind, m.number);
        if (kind.called == u"student"_s && m_leftOut.contains(person))
            continue;
        const QString key = classId(m_state.school, m_codes.value(m.classCode, m.classCode)).toString() + u'|' + person;
        planMembership(kind, m, intervals.value(key));
        inFile.insert(key);
        if (kind.called == u"student"_s && (!m.to.isValid() || m.to >= m_day))
            m_current.insert(person);
    }
    for (auto it = intervals.cbegin(); it != intervals.cend(); ++it) {
        if (inFile.contains(it.key()))
            continue;
        for (const QJsonObject &row : it.value()) {
            if (isCurrent(row, m_day))
                end(kind, row);
        }
    }
}

void Planner::findRemoved()
{
    QSet<QString> today;
    for (const QJsonObject &row : stored(u"enrolment"_s)) {
        if (isCurrent(row, m_day))
            today.insert(row["student"_L1].toString());
    }
    m_plan.students = int(today.size());
    for (const QString &student : std::as_const(today)) {
        if (!m_current.contains(student))
            m_plan.removed.append(stored(u"student"_s).value(student)["number"_L1].toString());
    }
    m_plan.removed.sort();
}

SchoolPlan Planner::plan()
{
    planLists();
    planMemberships({ u"teaching"_s, u"teacher"_s, u"teacher"_s }, m_file.teachings);
    planMemberships({ u"enrolment"_s, u"student"_s, u"student"_s }, m_file.enrolments);
    findRemoved();
    return std::move(m_plan);
}

} // namespace

SchoolPlan planSchool(const SchoolData &file, const SchoolState &state, QDate day, ErasedNumbers erased)
{
    return Planner(file, state, day, erased).plan();
}

Result<> checkRemovals(const SchoolPlan &plan, double allowed)
{
    if (plan.removedShare() <= allowed)
        return {};
    return fail(Error::Kind::Invalid,
                u"this import would take %1 of %2 students out of their classes (%3 %), more than the %4 % allowed; is the file complete?"_s
                        .arg(plan.removed.size())
                        .arg(plan.students)
                        .arg(qRound(100 * plan.removedShare()))
                        .arg(qRound(100 * allowed)));
}

int SchoolPlan::count(SchoolChange::Kind kind, const QString &entity) const
{
    return int(std::count_if(changes.cbegin(), changes.cend(), [&](const SchoolChange &c) {
        return c.kind == kind && (entity.isEmpty() || c.entity == entity);
    }));
}

SchoolData schoolDataOf(const SchoolState &state, const School &school)
{
    const auto rows = [&](const QString &entity) { return state.rows.value(entity); };
    const auto text = [](const QJsonObject &row, QLatin1StringView key) { return row[key].toString(); };
    SchoolData data{ .code = school.code, .name = school.name,
                     .sourceId = rows(u"rule"_s).value(u"school.source_id"_s)["value"_L1].toString() };
    for (const QJsonObject &r : rows(u"term"_s))
        data.terms.append({ text(r, "source"_L1), text(r, "title"_L1), text(r, "kind"_L1), dateIn(r, "from"_L1), dateIn(r, "to"_L1),
                            text(r, "parent"_L1), r["year"_L1].toInt() });
    const auto subjects = rows(u"subject"_s);
    for (const QJsonObject &r : rows(u"class"_s)) {
        const QJsonObject subject = subjects.value(text(r, "subject"_L1));
        data.classes.append({ text(r, "source"_L1), text(r, "code"_L1), text(r, "name"_L1), text(subject, "code"_L1), text(subject, "name"_L1),
                              text(r, "course"_L1), text(r, "course_title"_L1), text(r, "kind"_L1), text(r, "grade"_L1), text(r, "room"_L1),
                              text(r, "terms"_L1).split(u',', Qt::SkipEmptyParts) });
    }
    const auto person = [&](const QJsonObject &r) {
        return Person{ text(r, "source"_L1), text(r, "number"_L1), text(r, "name"_L1), text(r, "given"_L1), text(r, "family"_L1),
                       text(r, "grade"_L1), text(r, "email"_L1) };
    };
    for (const QJsonObject &r : rows(u"student"_s))
        data.students.append(person(r));
    for (const QJsonObject &r : rows(u"teacher"_s))
        data.teachers.append(person(r));
    const auto memberships = [&](const QString &entity, const QString &called) {
        QList<Membership> list;
        for (const QJsonObject &r : rows(entity)) {
            const QDate from = dateIn(r, "from"_L1), to = dateIn(r, "to"_L1);
            if (to.isValid() && to < from)
                continue; // ended before it began
            list.append({ text(r, "source"_L1), text(rows(u"class"_s).value(text(r, "class"_L1)), "code"_L1),
                          text(rows(called).value(r[called].toString()), "number"_L1), from, to, r["position"_L1].toInt() });
        }
        std::stable_sort(list.begin(), list.end(), [](const Membership &a, const Membership &b) {
            return std::tie(a.classCode, a.position) < std::tie(b.classCode, b.position);
        });
        return list;
    };
    data.enrolments = memberships(u"enrolment"_s, u"student"_s);
    data.teachings = memberships(u"teaching"_s, u"teacher"_s);
    return data;
}

} // namespace rollbook
