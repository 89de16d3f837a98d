// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schoolplan.h"

#include "core/exchange/membershipplan.h"
#include "core/model/isotext.h"
#include "core/store/shapes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Rows = QMap<QString, QJsonObject>;

Stay stayOf(const QJsonObject &row)
{
    return { dateIn(row, "from"_L1), dateIn(row, "to"_L1), row["source"_L1].toString(), row["position"_L1].toInt() };
}

/// Makes the plan. One object, one plan.
class SchoolPlanner
{
public:
    SchoolPlanner(const SchoolData &file, const SchoolState &state, QDate day, ErasedNumbers erased)
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
    Person namedAlike(const QString &entity, const QString &id, Person person) const;
    QString keptCode(const ClassEntry &entry);
    void planMemberships(const Kind &kind, const QList<Membership> &list);
    void planStays(const Kind &kind, const QString &ofClass, const QString &person, const QList<QJsonObject> &rows, const QList<Stay> &lines);
    void changeStay(const Kind &kind, const QJsonObject &row, Stay now);
    void findRemoved();
    void takeBackLeaving();
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
    QSet<QString> m_today; ///< students in a class before the import
    QSet<QString> m_current; ///< and after it
    SchoolPlan m_plan;
};

const Rows &SchoolPlanner::stored(const QString &entity) const
{
    static const Rows none;
    const auto found = m_state.rows.constFind(entity);
    return found == m_state.rows.constEnd() ? none : *found;
}

void SchoolPlanner::put(const QString &entity, const QString &label, const QJsonObject &row)
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
QString SchoolPlanner::keptNumber(const QString &entity, const Person &person)
{
    QString number = person.number;
    if (!person.sourceId.isEmpty()) {
        for (const QJsonObject &row : stored(entity)) {
            if (row["source"_L1].toString() != person.sourceId || row["number"_L1].toString() == number)
                continue;
            number = row["number"_L1].toString();
            m_plan.problems.append({ .kind = entity == u"student"_s ? ImportProblem::Kind::StudentNumberKept : ImportProblem::Kind::TeacherNumberKept, .args = { number, person.number } });
            break;
        }
    }
    m_numbers.insert(entity + u'|' + person.number, number);
    return number;
}

/// Who has one name has it in both columns of a OneRoster file, and who is called "Ali Ali" too: what is stored decides.
Person SchoolPlanner::namedAlike(const QString &entity, const QString &id, Person person) const
{
    const QString known = stored(entity).value(id)["name"_L1].toString();
    if (person.given.isEmpty() && person.name == person.family && (known == person.family || known == person.family + u' ' + person.family)) {
        person.name.clear(); // what the file leaves empty stays
        person.family.clear();
    }
    return person;
}

QString SchoolPlanner::keptCode(const ClassEntry &entry)
{
    QString code = entry.code;
    for (const QJsonObject &row : stored(u"class"_s)) {
        if (entry.sourceId.isEmpty() || row["source"_L1].toString() != entry.sourceId || row["code"_L1].toString() == code)
            continue;
        code = row["code"_L1].toString();
        m_plan.problems.append({ .kind = ImportProblem::Kind::ClassCodeKept, .args = { code, entry.code } });
        break;
    }
    m_codes.insert(entry.code, code);
    m_terms.insert(code, entry.terms);
    return code;
}

void SchoolPlanner::planLists()
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
    for (const Person &read : m_file.teachers) {
        const QString number = keptNumber(u"teacher"_s, read);
        const QString id = teacherId(school, number).toString();
        const Person p = namedAlike(u"teacher"_s, id, read);
        m_labels.insert(id, number);
        put(u"teacher"_s, u"teacher "_s + number, { { u"id"_s, id }, { u"source"_s, p.sourceId }, { u"number"_s, number }, { u"name"_s, p.name },
                                                    { u"given"_s, p.given }, { u"family"_s, p.family }, { u"email"_s, p.email } });
    }
    for (const Person &read : m_file.students) {
        const QString number = keptNumber(u"student"_s, read);
        const QString id = studentId(school, number).toString();
        if (m_state.erased.contains(id)) {
            const bool isNew = m_erased == ErasedNumbers::NewStudents;
            (isNew ? m_plan.readmitted : m_plan.erased).append(number);
            if (!isNew) {
                m_leftOut.insert(id);
                m_plan.problems.append({ .kind = ImportProblem::Kind::ErasedNumber, .args = { number }, .lost = true });
                continue;
            }
        }
        const Person p = namedAlike(u"student"_s, id, read);
        m_labels.insert(id, number);
        put(u"student"_s, u"student "_s + number, { { u"id"_s, id }, { u"source"_s, p.sourceId }, { u"number"_s, number }, { u"name"_s, p.name },
                                                    { u"given"_s, p.given }, { u"family"_s, p.family }, { u"grade"_s, p.grade },
                                                    { u"email"_s, p.email } });
    }
}

QString SchoolPlanner::idOf(const Kind &kind, const QString &number) const
{
    const QString ours = m_numbers.value(kind.called + u'|' + number, number);
    return kind.called == u"student"_s ? studentId(m_state.school, ours).toString() : teacherId(m_state.school, ours).toString();
}

QString SchoolPlanner::nameOf(const Kind &kind, const QJsonObject &row) const
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
QDate SchoolPlanner::beginOf(const QString &classCode, bool fresh) const
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

/// What becomes of a membership that is stored.
void SchoolPlanner::changeStay(const Kind &kind, const QJsonObject &row, Stay now)
{
    const Stay before = stayOf(row);
    // The order of a class is ours; who answers for it is the source's.
    if (kind.called == u"student"_s || (now.position == 1) == (before.position == 1))
        now.position = before.position;
    QJsonObject after = row;
    QStringList fields;
    const auto set = [&](const QString &field, const QJsonValue &value) {
        after[field] = value;
        fields.append(field);
    };
    if (now.source != before.source)
        set(u"source"_s, now.source);
    if (now.position != before.position)
        set(u"position"_s, now.position);
    if (now.to != before.to)
        set(u"to"_s, iso(now.to));
    const bool ends = now.to.isValid() && (!before.to.isValid() || now.to < before.to) && !now.reaches(m_day);
    if (!fields.isEmpty())
        m_plan.changes.append({ ends ? SchoolChange::Kind::End : SchoolChange::Kind::Change, kind.entity, nameOf(kind, row), fields, row, after });
}

void SchoolPlanner::planStays(const Kind &kind, const QString &ofClass, const QString &person, const QList<QJsonObject> &rows, const QList<Stay> &lines)
{
    const QString code = m_labels.value(ofClass);
    QList<Stay> before;
    for (const QJsonObject &row : rows)
        before.append(stayOf(row));
    const QDate begin = beginOf(code, rows.isEmpty() && !m_terms.value(code + u"|known"_s).contains(kind.entity));
    const QList<Stay> after = mergeStays(before, lines, m_day, begin);
    const qsizetype planned = m_plan.changes.size();
    for (qsizetype i = 0; i < before.size(); ++i)
        changeStay(kind, rows[i], after[i]);
    for (qsizetype i = before.size(); i < after.size(); ++i) {
        const Stay &stay = after[i];
        const QJsonObject row{ { u"class"_s, ofClass }, { kind.person, person }, { u"position"_s, stay.position },
                               { u"source"_s, stay.source }, { u"from"_s, iso(stay.from) }, { u"to"_s, iso(stay.to) } };
        m_plan.changes.append({ SchoolChange::Kind::Add, kind.entity, nameOf(kind, row), {}, {}, row });
    }
    m_plan.unchanged += std::max(0, int(lines.size()) - int(m_plan.changes.size() - planned));
    if (kind.called != u"student"_s)
        return;
    const auto reaches = [this](const Stay &stay) { return stay.reaches(m_day); };
    const bool was = std::any_of(before.cbegin(), before.cend(), reaches), is = std::any_of(after.cbegin(), after.cend(), reaches);
    if (was)
        m_today.insert(person);
    if (is)
        m_current.insert(person);
    m_plan.memberships += was;
    m_plan.membershipsEnded += was && !is;
}

void SchoolPlanner::planMemberships(const Kind &kind, const QList<Membership> &list)
{
    using Pair = std::pair<QString, QString>; // class, person
    QMap<Pair, QList<QJsonObject>> rows; // in the order of their beginnings
    QSet<QString> known; // classes that have, or had, members of this kind
    for (const QJsonObject &row : stored(kind.entity)) {
        const Pair pair(row["class"_L1].toString(), row[kind.person].toString());
        rows[pair].append(row);
        known.insert(pair.first);
    }
    for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it) {
        if (known.contains(classId(m_state.school, it.value()).toString()))
            m_terms[it.value() + u"|known"_s].append(kind.entity);
    }
    QList<Pair> order;
    QHash<Pair, QList<Stay>> lines;
    for (const Membership &m : list) {
        const Pair pair(classId(m_state.school, m_codes.value(m.classCode, m.classCode)).toString(), idOf(kind, m.number));
        if (kind.called == u"student"_s && m_leftOut.contains(pair.second))
            continue;
        QList<Stay> &of = lines[pair];
        if (of.isEmpty())
            order.append(pair);
        of.append({ m.from, m.to, m.sourceId, m.position });
    }
    for (const Pair &pair : std::as_const(order))
        planStays(kind, pair.first, pair.second, rows.take(pair), lines[pair]);
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        planStays(kind, it.key().first, it.key().second, it.value(), {});
}

void SchoolPlanner::findRemoved()
{
    m_plan.students = int(m_today.size());
    for (const QString &student : std::as_const(m_today)) {
        if (!m_current.contains(student))
            m_plan.removed.append(stored(u"student"_s).value(student)["number"_L1].toString());
    }
    m_plan.removed.sort();
}

/// Who had left the school and is in one of its classes by the file has come back.
void SchoolPlanner::takeBackLeaving()
{
    for (const QJsonObject &row : stored(u"student"_s)) {
        const QString id = row["id"_L1].toString();
        const QDate ended = dateIn(row, "ended"_L1);
        if (!ended.isValid() || ended >= m_day || !m_current.contains(id))
            continue;
        const QString number = row["number"_L1].toString();
        m_plan.problems.append({ .kind = ImportProblem::Kind::CameBack, .args = { number, iso(ended) } });
        auto change = std::find_if(m_plan.changes.begin(), m_plan.changes.end(), [&](const SchoolChange &c) { return c.entity == u"student"_s && c.after["id"_L1] == id; });
        if (change == m_plan.changes.end()) {
            --m_plan.unchanged;
            m_plan.changes.append({ SchoolChange::Kind::Change, u"student"_s, u"student "_s + number, {}, row, row });
            change = std::prev(m_plan.changes.end());
        }
        change->fields.append(u"ended"_s);
        change->after[u"ended"_s] = QString();
    }
}

SchoolPlan SchoolPlanner::plan()
{
    planLists();
    planMemberships({ u"teaching"_s, u"teacher"_s, u"teacher"_s }, m_file.teachings);
    planMemberships({ u"enrolment"_s, u"student"_s, u"student"_s }, m_file.enrolments);
    findRemoved();
    takeBackLeaving();
    return std::move(m_plan);
}

} // namespace

SchoolPlan planSchool(const SchoolData &file, const SchoolState &state, QDate day, ErasedNumbers erased)
{
    return SchoolPlanner(file, state, day, erased).plan();
}

Result<> checkRemovals(const SchoolPlan &plan, double allowed)
{
    if (plan.removedShare() <= allowed && plan.endedShare() <= allowed)
        return {};
    return fail(Error::Kind::Invalid,
                u"this import would take %1 of %2 students out of all their classes (%3 %) and end %4 of %5 memberships in classes (%6 %); "
                "%7 % is allowed; see whether the file is whole"_s
                        .arg(plan.removed.size())
                        .arg(plan.students)
                        .arg(qRound(100 * plan.removedShare()))
                        .arg(plan.membershipsEnded)
                        .arg(plan.memberships)
                        .arg(qRound(100 * plan.endedShare()))
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
