// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erased.h"
#include "core/store/schoolreader.h"

#include "core/exchange/timetableplan.h"
#include "core/school/timetable.h"
#include "core/store/reader.h"
#include "core/store/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<> take(Database &database, const QString &entity, SchoolState &state)
{
    const auto rows = shapedRows(database, entity);
    if (!rows)
        return fail(rows.error());
    auto &byKey = state.rows[entity];
    for (const QJsonObject &row : *rows)
        byKey.insert(shapedKey(entity, row), row);
    return {};
}

Result<QMap<QString, QString>> names(Database &database, const QString &entity, QLatin1StringView key)
{
    const auto rows = shapedRows(database, entity);
    if (!rows)
        return fail(rows.error());
    QMap<QString, QString> names;
    for (const QJsonObject &row : *rows)
        names.insert(row[key].toString(), row["name"_L1].toString());
    return names;
}

} // namespace

Result<SchoolState> SchoolReader::state() const
{
    SchoolState state;
    const auto id = m_database.value(u"SELECT school_id FROM school"_s);
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail(Error::Kind::NotFound, u"there is no school in this store yet"_s);
    state.school = SchoolId::fromString((*id)->toString());
    for (const QString &entity : { u"rule"_s, u"term"_s, u"subject"_s, u"class"_s, u"teacher"_s, u"student"_s, u"teaching"_s, u"enrolment"_s,
                                   u"slot"_s, u"closure"_s, u"lessonchange"_s }) {
        if (auto read = take(m_database, entity, state); !read)
            return fail(read.error());
    }
    const auto erased = erasedStudents(m_database);
    if (!erased)
        return fail(erased.error());
    state.erased = *erased;
    return state;
}

Result<Timetable> SchoolReader::timetable() const
{
    SchoolState state;
    const auto id = m_database.value(u"SELECT school_id FROM school"_s);
    if (!id)
        return fail(id.error());
    state.school = *id ? SchoolId::fromString((*id)->toString()) : SchoolId();
    for (const QString &entity : { u"rule"_s, u"term"_s, u"subject"_s, u"class"_s, u"teacher"_s, u"slot"_s, u"closure"_s, u"lessonchange"_s }) {
        if (auto read = take(m_database, entity, state); !read)
            return fail(read.error());
    }
    return timetableOf(state);
}

Result<QMap<QString, QString>> SchoolReader::teacherNames() const { return names(m_database, u"teacher"_s, "number"_L1); }

Result<QMap<QString, QString>> SchoolReader::subjectNames() const { return names(m_database, u"subject"_s, "code"_L1); }
Result<QList<Period>> SchoolReader::periods() const
{
    const auto rows = shapedRows(m_database, u"period"_s, u"ORDER BY position, start_local"_s);
    if (!rows)
        return fail(rows.error());
    QList<Period> periods;
    const auto time = [](const QJsonValue &value) { return QTime::fromString(value.toString(), u"HH:mm"_s); };
    for (const QJsonObject &r : *rows)
        periods.append({ r["id"_L1].toString(), r["code"_L1].toString(), r["name"_L1].toString(), time(r["start"_L1]), time(r["end"_L1]),
                         int(r["weekdays"_L1].toInteger()), int(r["position"_L1].toInteger()) });
    return periods;
}

Result<QHash<QString, QString>> SchoolReader::storedRules() const
{
    QHash<QString, QString> rules;
    const auto read = m_database.each(u"SELECT name, value FROM rule"_s, {}, [&](const Row &row) { rules.insert(row.text(0), row.text(1)); });
    if (!read)
        return fail(read.error());
    return rules;
}

Result<SchoolRules> SchoolReader::rules() const
{
    const auto stored = storedRules();
    return stored ? schoolRules(*stored) : Result<SchoolRules>(fail(stored.error()));
}

Result<QList<Lesson>> SchoolReader::lessons(QDate from, QDate to, qint64 now) const
{
    const StoreReader reader(m_database);
    const auto school = reader.school();
    const auto table = timetable();
    const auto opened = reader.sessions({ from, to, {} });
    const auto rule = rules();
    if (!school || !table || !opened || !rule)
        return fail(!school ? school.error() : !table ? table.error() : !opened ? opened.error() : rule.error());
    const QDate today = schoolToday(school->zone, now);
    QHash<SessionId, Session> registers;
    for (const SessionSummary &summary : *opened)
        registers.insert(summary.session.id, summary.session);
    QList<Lesson> lessons;
    for (const PlannedSession &planned : plannedSessions(*table, from, to)) {
        Lesson lesson{ .planned = planned };
        if (const auto found = registers.constFind(planned.id); found != registers.constEnd())
            lesson.session = *found;
        registers.remove(planned.id);
        lessons.append(lesson);
    }
    for (const Session &s : std::as_const(registers)) {
        PlannedSession planned{ .id = s.id, .classCode = s.classCode, .subjectCode = s.subjectCode, .room = s.room, .date = s.date,
                                .start = s.start, .end = s.end, .scheduledDate = s.date, .scheduledStart = s.start };
        lessons.append({ .planned = planned, .session = s });
    }
    for (Lesson &l : lessons)
        l.state = stateOf({ l.planned.cancelled, l.session.has_value(), l.session ? l.session->finishedAt : 0, l.session ? l.session->date : l.planned.date }, today, *rule);
    std::stable_sort(lessons.begin(), lessons.end(), [](const Lesson &a, const Lesson &b) {
        return std::tie(a.planned.date, a.planned.start, a.planned.classCode) < std::tie(b.planned.date, b.planned.start, b.planned.classCode);
    });
    return lessons;
}

Result<QList<ImportRun>> SchoolReader::imports() const
{
    const auto rows = shapedRows(m_database, u"importrun"_s, u"WHERE kind<>'timetable' ORDER BY first_seq DESC"_s);
    if (!rows)
        return fail(rows.error());
    QList<ImportRun> runs;
    for (const QJsonObject &r : *rows)
        runs.append({ r["id"_L1].toString(), r["kind"_L1].toString(), r["file"_L1].toString(), r["at"_L1].toInteger(),
                      r["author"_L1].toString(), int(r["changes"_L1].toInteger()), r["undone_at"_L1].toInteger() });
    return runs;
}

} // namespace rollbook
