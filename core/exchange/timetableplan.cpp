// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timetableplan.h"

#include "core/model/isotext.h"
#include "core/school/timetable.h"
#include "core/store/shapes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString kindCode(LessonChange::Kind kind)
{
    switch (kind) {
    case LessonChange::Kind::Cancelled: return u"cancelled"_s;
    case LessonChange::Kind::Changed: return u"changed"_s;
    case LessonChange::Kind::Extra: return u"extra"_s;
    }
    return {};
}

LessonChange::Kind kindOf(const QString &code)
{
    return code == u"extra"_s ? LessonChange::Kind::Extra : code == u"changed"_s ? LessonChange::Kind::Changed : LessonChange::Kind::Cancelled;
}

QString lessonCalled(const QString &classCode, const QString &subjectCode) { return subjectCode.isEmpty() ? classCode : classCode + u' ' + subjectCode; }

/// What a row is called: "7A MAT 08:00" on a weekday, "Autumn break 2026-10-12".
struct Which
{
    QString name;
    int weekday = 0; ///< 0 = none
};

class TimetablePlanner
{
public:
    TimetablePlanner(const TimetableFile &file, const SchoolState &state, QDate day) : m_file(file), m_state(state), m_day(day), m_source(file.source)
    {
        m_plan.problems = file.problems;
        for (const QJsonObject &row : state.rows.value(u"class"_s))
            m_classes.insert(row["code"_L1].toString(), row["id"_L1].toString());
        for (const QJsonObject &row : state.rows.value(u"teacher"_s))
            m_teachers.insert(row["number"_L1].toString(), row["id"_L1].toString());
        for (const QJsonObject &row : state.rows.value(u"subject"_s))
            m_subjects.insert(row["id"_L1].toString());
    }
    SchoolPlan plan(bool complete);

private:
    QString newId(const QString &name) const { return QUuid::createUuidV5(m_state.school.uuid(), name.toUtf8()).toString(QUuid::WithoutBraces); }
    void put(const QString &entity, const Which &which, const QJsonObject &row);
    bool known(const QString &classCode, const QString &teacher, const Which &which);
    QString subject(const QString &code);
    void planSlot(const TimetableSlot &slot);
    void planClosure(const Closure &closure);
    void planChange(const LessonChange &change);
    void endMissing();
    QString slotId(const QString &source, const TimetableSlot &slot) const;
    QString closureId(const QString &source, const Closure &closure) const;
    int shared(const QString &source) const;
    void findSource();
    void twice(const QString &entity, const Which &which);
    void problem(ImportProblem::Kind kind, const Which &which, const QString &arg = {})
    {
        m_plan.problems.append({ .kind = kind, .which = which.name, .weekday = which.weekday, .args = { arg }, .lost = true });
    }

    const TimetableFile &m_file;
    const SchoolState &m_state;
    QDate m_day;
    QString m_source; ///< under which the file's rows are stored
    bool m_known = false; ///< something came from there before
    QHash<QString, QString> m_classes;
    QHash<QString, QString> m_teachers;
    QSet<QString> m_subjects;
    QHash<QString, QJsonObject> m_seen; ///< entity|key -> row
    QHash<QString, QList<std::pair<QDate, QDate>>> m_times; ///< class and time of the week -> when
    SchoolPlan m_plan;
};

void TimetablePlanner::twice(const QString &entity, const Which &which)
{
    problem(entity == u"closure"_s ? ImportProblem::Kind::ClosureTwice : ImportProblem::Kind::LessonTwice, which);
}

void TimetablePlanner::put(const QString &entity, const Which &which, const QJsonObject &row)
{
    const QString key = shapedKey(entity, row);
    if (const auto first = m_seen.constFind(entity + u'|' + key); first != m_seen.cend()) {
        if (*first != row)
            twice(entity, which);
        return;
    }
    m_seen.insert(entity + u'|' + key, row);
    const QJsonObject before = m_state.rows.value(entity).value(key);
    if (before == row) {
        ++m_plan.unchanged;
        return;
    }
    QStringList fields;
    for (auto it = row.constBegin(); !before.isEmpty() && it != row.constEnd(); ++it) {
        if (before.value(it.key()) != *it)
            fields.append(it.key());
    }
    const QString label = entity + u' ' + which.name + (which.weekday > 0 ? u" on weekday %1"_s.arg(which.weekday) : QString());
    m_plan.changes.append({ before.isEmpty() ? SchoolChange::Kind::Add : SchoolChange::Kind::Change, entity, label, fields, before, row });
}

bool TimetablePlanner::known(const QString &classCode, const QString &teacher, const Which &which)
{
    if (!m_classes.contains(classCode))
        problem(ImportProblem::Kind::NoSuchClass, which, classCode);
    else if (!teacher.isEmpty() && !m_teachers.contains(teacher))
        problem(ImportProblem::Kind::NoSuchTeacher, which, teacher);
    else
        return true;
    return false;
}

QString TimetablePlanner::subject(const QString &code)
{
    if (code.isEmpty())
        return {};
    const QString id = subjectId(m_state.school, code).toString();
    if (!m_subjects.contains(id)) {
        m_subjects.insert(id);
        put(u"subject"_s, { code }, { { u"id"_s, id }, { u"code"_s, code }, { u"name"_s, code } });
    }
    return id;
}

QString TimetablePlanner::slotId(const QString &source, const TimetableSlot &s) const
{
    return newId(u"slot|%1|%2|%3|%4|%5|%6|%7"_s.arg(source, s.classCode, s.subjectCode, QString::number(s.weekday), iso(s.start), QString::number(s.week),
                                                    s.uid.isEmpty() ? iso(s.from) : s.uid));
}

QString TimetablePlanner::closureId(const QString &source, const Closure &c) const
{
    return newId(u"closure|%1|%2|%3|%4"_s.arg(source, c.name, iso(c.from), iso(c.start)));
}

/// How many of the file's rows are stored as coming from `source`: their ids are made of it and of their UIDs.
int TimetablePlanner::shared(const QString &source) const
{
    const auto slotRows = m_state.rows.value(u"slot"_s), closures = m_state.rows.value(u"closure"_s), changes = m_state.rows.value(u"lessonchange"_s);
    int found = 0;
    for (const TimetableSlot &s : m_file.lessons)
        found += slotRows.contains(slotId(source, s));
    for (const Closure &c : m_file.closures)
        found += closures.contains(closureId(source, c));
    for (const LessonChange &c : m_file.changes)
        found += changes.value(sessionId(m_state.school, c.classCode, c.subjectCode, c.date, c.start).toString())["source"_L1].toString() == source;
    return found;
}

/// A calendar whose name is new and most of whose rows came under another name is that calendar: a file
/// fetched again is called "timetable (1).ics".
void TimetablePlanner::findSource()
{
    QSet<QString> sources;
    for (const QString &entity : { u"slot"_s, u"closure"_s, u"lessonchange"_s }) {
        for (const QJsonObject &row : m_state.rows.value(entity))
            sources.insert(row["source"_L1].toString());
    }
    m_known = !m_source.isEmpty() && sources.contains(m_source);
    if (m_known || !m_source.startsWith(u"ics:"))
        return;
    const qsizetype all = m_file.lessons.size() + m_file.closures.size() + m_file.changes.size();
    int most = 0;
    QString best;
    for (const QString &source : std::as_const(sources)) {
        const int found = source.startsWith(u"ics:") ? shared(source) : 0;
        if (found > most || (found == most && found > 0 && source < best)) {
            most = found;
            best = source;
        }
    }
    if (2 * most <= all)
        return;
    m_plan.problems.append({ .kind = ImportProblem::Kind::KnownCalendar, .args = { best.mid(4) } });
    m_source = best;
    m_known = true;
}

void TimetablePlanner::planSlot(const TimetableSlot &s)
{
    const Which which{ u"%1 %2"_s.arg(lessonCalled(s.classCode, s.subjectCode), iso(s.start)), s.weekday };
    if (const QString bad = problemOf(s); !bad.isEmpty())
        return problem(ImportProblem::Kind::BadLesson, which, bad);
    if (!known(s.classCode, s.teacher, which))
        return;
    const QString id = !s.id.isEmpty() ? s.id : slotId(m_source, s);
    if (s.id.isEmpty() && !m_source.isEmpty()) {
        auto &times = m_times[u"%1|%2|%3|%4|%5"_s.arg(s.classCode, s.subjectCode, QString::number(s.weekday), iso(s.start), QString::number(s.week))];
        for (const auto &[from, to] : std::as_const(times)) {
            if ((!to.isValid() || !s.from.isValid() || s.from <= to) && (!s.to.isValid() || !from.isValid() || from <= s.to))
                return twice(u"slot"_s, which);
        }
        times.append({ s.from, s.to });
    }
    const QDate began = dateIn(m_state.rows.value(u"slot"_s).value(id), "from"_L1);
    QDate from = s.from;
    if (began.isValid() && began < m_day)
        from = s.from.isValid() ? began : s.from; // a calendar may leave out weeks that are over, and has no other past
    else if (m_known && s.from.isValid() && s.from < m_day)
        from = m_day; // moved to this time: before it was at another, and those lessons are over
    if (m_known && began.isNull() && s.to.isValid() && s.to < from)
        return; // over, and never was here
    put(u"slot"_s, which, { { u"id"_s, id }, { u"class"_s, m_classes[s.classCode] }, { u"subject"_s, subject(s.subjectCode) },
                            { u"teacher"_s, m_teachers.value(s.teacher) }, { u"weekday"_s, s.weekday }, { u"start"_s, iso(s.start) },
                            { u"end"_s, iso(s.end) }, { u"week"_s, s.week }, { u"room"_s, s.room }, { u"from"_s, iso(from) },
                            { u"to"_s, iso(s.to) }, { u"source"_s, m_source } });
}

void TimetablePlanner::planClosure(const Closure &c)
{
    if (!c.from.isValid() || !c.to.isValid() || c.to < c.from || (c.start.isValid() && !(c.start < c.end)))
        return problem(ImportProblem::Kind::ClosureEndsBeforeStart, { c.name });
    const QString id = !c.id.isEmpty() ? c.id : closureId(m_source, c);
    put(u"closure"_s, { u"%1 %2"_s.arg(c.name, iso(c.from)) },
        { { u"id"_s, id }, { u"name"_s, c.name }, { u"from"_s, iso(c.from) }, { u"to"_s, iso(c.to) }, { u"start"_s, iso(c.start) },
          { u"end"_s, iso(c.end) }, { u"source"_s, m_source }, { u"removed"_s, 0 } });
}

void TimetablePlanner::planChange(const LessonChange &c)
{
    const Which which{ u"%1 %2 %3"_s.arg(lessonCalled(c.classCode, c.subjectCode), iso(c.date), iso(c.start)) };
    if (!known(c.classCode, c.teacher, which))
        return;
    const QString id = sessionId(m_state.school, c.classCode, c.subjectCode, c.date, c.start).toString();
    if (m_known && c.kind == LessonChange::Kind::Extra && c.date < m_day && !m_state.rows.value(u"lessonchange"_s).contains(id))
        return; // over, and never was here
    put(u"lessonchange"_s, which,
        { { u"id"_s, id }, { u"kind"_s, kindCode(c.kind) },
          { u"class"_s, m_classes[c.classCode] }, { u"subject"_s, subject(c.subjectCode) }, { u"date"_s, iso(c.date) },
          { u"start"_s, iso(c.start) }, { u"new_date"_s, iso(c.newDate) }, { u"new_start"_s, iso(c.newStart) }, { u"new_end"_s, iso(c.newEnd) },
          { u"room"_s, c.room }, { u"teacher"_s, m_teachers.value(c.teacher) }, { u"reason"_s, c.reason }, { u"source"_s, m_source },
          { u"removed"_s, 0 } });
}

void TimetablePlanner::endMissing()
{
    for (const QString &entity : { u"slot"_s, u"closure"_s, u"lessonchange"_s }) {
        const auto rows = m_state.rows.value(entity);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            const QJsonObject &row = *it;
            if (row["source"_L1].toString() != m_source || m_seen.contains(entity + u'|' + it.key()))
                continue;
            QJsonObject after = row;
            if (entity == u"slot"_s) {
                const QDate to = dateIn(row, "to"_L1);
                if (to.isValid() && to < m_day)
                    continue;
                after[u"to"_s] = iso(std::max(m_day.addDays(-1), dateIn(row, "from"_L1).addDays(-1)));
            } else {
                const QDate last = dateIn(row, entity == u"closure"_s ? "to"_L1 : "date"_L1);
                if (last < m_day || row["removed"_L1].toInt() != 0)
                    continue;
                after[u"removed"_s] = 1;
            }
            if (after != row)
                m_plan.changes.append({ SchoolChange::Kind::End, entity, entity + u' ' + row["name"_L1].toString() + row["date"_L1].toString(), {}, row, after });
        }
    }
}

SchoolPlan TimetablePlanner::plan(bool complete)
{
    if (complete)
        findSource();
    for (const TimetableSlot &slot : m_file.lessons)
        planSlot(slot);
    for (const Closure &closure : m_file.closures)
        planClosure(closure);
    for (const LessonChange &change : m_file.changes)
        planChange(change);
    if (complete)
        endMissing();
    return std::move(m_plan);
}

} // namespace

SchoolPlan planTimetable(const TimetableFile &file, const SchoolState &state, QDate day, bool complete)
{
    return TimetablePlanner(file, state, day).plan(complete);
}

SchoolPlan planSlotFrom(const TimetableSlot &stored, const std::optional<TimetableSlot> &now, const SchoolState &state, QDate day)
{
    const bool begun = !stored.from.isValid() || stored.from < day;
    if (now && !begun && (!now->from.isValid() || now->from <= stored.from)) {
        TimetableSlot other = *now;
        other.id = stored.id;
        return planTimetable({ .source = stored.source, .lessons = { other } }, state, day, false);
    }
    TimetableSlot ended = stored;
    const QDate last = stored.from.isValid() ? std::max(day, stored.from).addDays(-1) : day.addDays(-1);
    ended.to = stored.to.isValid() ? std::min(stored.to, last) : last;
    SchoolPlan plan = planTimetable({ .source = stored.source, .lessons = { ended } }, state, day, false);
    if (now) {
        TimetableSlot next = *now;
        next.id.clear();
        next.from = next.from.isValid() ? std::max(day, next.from) : day;
        const SchoolPlan added = planTimetable({ .lessons = { next } }, state, day, false);
        plan.changes += added.changes;
        plan.problems += added.problems;
    }
    return plan;
}

SchoolPlan planWithoutClosure(const Closure &stored, const SchoolState &state)
{
    SchoolPlan plan;
    const QJsonObject before = state.rows.value(u"closure"_s).value(stored.id);
    if (before.isEmpty())
        return plan;
    QJsonObject after = before;
    after[u"removed"_s] = 1;
    plan.changes.append({ SchoolChange::Kind::End, u"closure"_s, u"closure "_s + stored.name, {}, before, after });
    return plan;
}

CalendarReading calendarReadingOf(const SchoolState &state, const School &school, QDate day)
{
    const SchoolData data = schoolDataOf(state, school);
    CalendarReading reading{ .zone = school.zone, .from = day.addYears(-1), .to = day.addYears(1) };
    for (const Term &term : data.terms)
        reading.to = std::max(reading.to, term.to);
    for (const ClassEntry &c : data.classes) {
        for (const QString &name : { c.name, c.code })
            reading.classes.insert(name, c.code);
        reading.subjects.insert(c.code, c.subjectCode);
    }
    return reading;
}

Timetable timetableOf(const SchoolState &state)
{
    const auto rows = [&](const QString &entity) { return state.rows.value(entity); };
    const auto classes = rows(u"class"_s), subjects = rows(u"subject"_s), teachers = rows(u"teacher"_s);
    const auto classOf = [&](const QJsonObject &r) { return classes.value(r["class"_L1].toString())["code"_L1].toString(); };
    const auto subjectOf = [&](const QJsonObject &r) { return subjects.value(r["subject"_L1].toString())["code"_L1].toString(); };
    const auto teacherOf = [&](const QJsonObject &r) { return teachers.value(r["teacher"_L1].toString())["number"_L1].toString(); };
    const auto rule = [&](const QString &name) { return rows(u"rule"_s).value(name)["value"_L1].toString(); };

    Timetable t{ .school = state.school, .terms = schoolDataOf(state, {}).terms };
    for (const QJsonObject &r : rows(u"slot"_s))
        t.lessons.append({ classOf(r), subjectOf(r), teacherOf(r), r["weekday"_L1].toInt(), timeIn(r, "start"_L1), timeIn(r, "end"_L1),
                           r["week"_L1].toInt(), r["room"_L1].toString(), dateIn(r, "from"_L1), dateIn(r, "to"_L1), r["source"_L1].toString(), {}, r["id"_L1].toString() });
    for (const QJsonObject &r : rows(u"closure"_s)) {
        if (r["removed"_L1].toInt() == 0)
            t.closures.append({ r["name"_L1].toString(), dateIn(r, "from"_L1), dateIn(r, "to"_L1), timeIn(r, "start"_L1), timeIn(r, "end"_L1),
                                r["source"_L1].toString(), r["id"_L1].toString() });
    }
    for (const QJsonObject &r : rows(u"lessonchange"_s)) {
        if (r["removed"_L1].toInt() == 0)
            t.changes.append({ kindOf(r["kind"_L1].toString()), classOf(r), subjectOf(r), dateIn(r, "date"_L1), timeIn(r, "start"_L1),
                               dateIn(r, "new_date"_L1), timeIn(r, "new_start"_L1), timeIn(r, "new_end"_L1), r["room"_L1].toString(),
                               teacherOf(r), r["reason"_L1].toString(), r["source"_L1].toString() });
    }
    t.cycle = { std::max(1, rule(u"cycle.weeks"_s).toInt()), QDate::fromString(rule(u"cycle.anchor"_s), Qt::ISODate),
                rule(u"cycle.teaching_weeks"_s) == u"true"_s };
    return t;
}

} // namespace rollbook
