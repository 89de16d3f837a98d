// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/table.h"
#include "app/ctl/words.h"
#include "core/exchange/problemwords.h"
#include "core/exchange/timetableplan.h"
#include "core/school/timetable.h"
#include "core/store/sessionactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QStringList weekdays{ u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s };

QString span(QTime start, QTime end) { return start.toString(u"HH:mm"_s) + (end.isValid() ? u'-' + end.toString(u"HH:mm"_s) : QString()); }
QJsonValue jsonDate(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

QJsonObject jsonOf(const PlannedSession &s)
{
    return { { u"id"_s, s.id.toString() }, { u"class"_s, s.classCode }, { u"subject"_s, s.subjectCode }, { u"teacher"_s, s.teacher },
             { u"room"_s, s.room }, { u"date"_s, jsonDate(s.date) }, { u"start"_s, jsonTime(s.start) }, { u"end"_s, jsonTime(s.end) },
             { u"scheduled_date"_s, jsonDate(s.scheduledDate) }, { u"scheduled_start"_s, jsonTime(s.scheduledStart) },
             { u"cancelled"_s, s.cancelled }, { u"moved"_s, s.moved() }, { u"extra"_s, s.extra }, { u"substituted"_s, s.substituted },
             { u"reason"_s, s.reason } };
}

QJsonObject jsonOf(const TimetableConflict &c)
{
    const QString what = c.what == TimetableConflict::What::Teacher ? u"teacher"_s : c.what == TimetableConflict::What::Room ? u"room"_s : u"class"_s;
    return { { u"what"_s, what }, { u"name"_s, c.name }, { u"first"_s, jsonOf(c.first) }, { u"second"_s, jsonOf(c.second) } };
}

Result<Timetable> timetableIn(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    if (const auto school = (*reader)->school(); !school)
        return fail(school.error());
    return SchoolReader((*reader)->database()).timetable();
}

Result<Answer> showTimetable(Context &context)
{
    const auto timetable = timetableIn(context);
    if (!timetable)
        return fail(timetable.error());
    const QString wanted = context.value(u"class"_s), teacher = context.value(u"teacher"_s);
    QList<TimetableSlot> lessons = timetable->lessons;
    lessons.removeIf([&](const TimetableSlot &s) { return (!wanted.isEmpty() && s.classCode != wanted) || (!teacher.isEmpty() && s.teacher != teacher); });
    std::sort(lessons.begin(), lessons.end(), [](const TimetableSlot &a, const TimetableSlot &b) {
        return std::tie(a.weekday, a.start, a.classCode) < std::tie(b.weekday, b.start, b.classCode);
    });
    Table table({ u"day"_s, u"time"_s, u"week"_s, u"class"_s, u"subject"_s, u"teacher"_s, u"room"_s, u"from"_s, u"to"_s });
    QJsonArray json, closures;
    for (const TimetableSlot &s : lessons) {
        const QString week = s.week == 0 ? QString() : s.week == 1 ? u"A"_s : u"B"_s;
        table.add({ weekdays.value(s.weekday - 1), span(s.start, s.end), week, s.classCode, s.subjectCode, s.teacher, context.isolated(s.room),
                    s.from.toString(Qt::ISODate), s.to.toString(Qt::ISODate) });
        json.append(QJsonObject{ { u"weekday"_s, s.weekday }, { u"start"_s, jsonTime(s.start) }, { u"end"_s, jsonTime(s.end) }, { u"week"_s, week },
                                 { u"class"_s, s.classCode }, { u"subject"_s, s.subjectCode }, { u"teacher"_s, s.teacher }, { u"room"_s, s.room },
                                 { u"from"_s, jsonDate(s.from) }, { u"to"_s, jsonDate(s.to) } });
    }
    QStringList lines = lessons.isEmpty() ? QStringList{ u"No lessons; add one with: rollbookctl timetable add, or import a calendar"_s } : table.lines();
    for (const Closure &c : timetable->closures) {
        lines.append(u"closed %1 to %2%3: %4"_s.arg(c.from.toString(Qt::ISODate), c.to.toString(Qt::ISODate),
                                                   c.wholeDay() ? QString() : u' ' + span(c.start, c.end), context.isolated(c.name)));
        closures.append(QJsonObject{ { u"name"_s, c.name }, { u"from"_s, jsonDate(c.from) }, { u"to"_s, jsonDate(c.to) },
                                     { u"start"_s, jsonTime(c.start) }, { u"end"_s, jsonTime(c.end) } });
    }
    return Answer{ { { u"lessons"_s, json }, { u"closures"_s, closures } }, lines };
}

/// A lesson or closure entered by hand, by the same plan as an import.
Result<Answer> enter(Context &context, const TimetableFile &file)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto day = today((*store)->read(), context);
    const auto state = SchoolReader((*store)->database()).state();
    if (!day || !state)
        return fail(!day ? day.error() : state.error());
    const SchoolPlan plan = planTimetable(file, *state, *day, false);
    for (const ImportProblem &problem : plan.problems)
        return fail(Error::Kind::Invalid, describe(problem));
    const auto run = (*store)->importSchool(plan, u"timetable"_s, {}, mostRemoved);
    if (!run)
        return fail(run.error());
    return Answer{ { { u"changes"_s, plan.changes.size() } }, { plan.changes.isEmpty() ? u"It was there already."_s : u"Done."_s } };
}

template<typename T, typename Read>
Result<> take(const Context &context, const QString &option, T &place, Read read)
{
    if (!context.has(option))
        return {};
    const auto value = read(context.value(option));
    if (!value)
        return fail(value.error());
    place = *value;
    return {};
}

Result<Answer> addLesson(Context &context)
{
    TimetableSlot slot{ .classCode = context.argument(0), .subjectCode = context.value(u"subject"_s), .teacher = context.value(u"teacher"_s),
                        .weekday = int(weekdays.indexOf(context.argument(1).left(1).toUpper() + context.argument(1).mid(1, 2).toLower())) + 1,
                        .room = context.value(u"room"_s) };
    const auto start = timeOf(context.argument(2));
    if (!start)
        return fail(start.error());
    slot.start = *start;
    if (const QString week = context.value(u"week"_s).toUpper(); !week.isEmpty())
        slot.week = week == u"A"_s ? 1 : week == u"B"_s ? 2 : -1;
    for (const auto &done : { take(context, u"end"_s, slot.end, timeOf), take(context, u"from"_s, slot.from, dateOf), take(context, u"to"_s, slot.to, dateOf) }) {
        if (!done)
            return fail(done.error());
    }
    return enter(context, { .lessons = { slot } });
}

Result<Answer> addClosure(Context &context)
{
    const auto from = dateOf(context.argument(0));
    if (!from)
        return fail(from.error());
    Closure closure{ .name = context.argument(1), .from = *from, .to = *from };
    for (const auto &done : { take(context, u"to"_s, closure.to, dateOf), take(context, u"start"_s, closure.start, timeOf), take(context, u"end"_s, closure.end, timeOf) }) {
        if (!done)
            return fail(done.error());
    }
    if (closure.start.isValid() != closure.end.isValid())
        return fail(Error::Kind::Invalid, u"a part of a day needs --start and --end"_s);
    return enter(context, { .closures = { closure } });
}

Result<Answer> changeOneLesson(Context &context)
{
    LessonChange change{ .classCode = context.argument(0), .subjectCode = context.value(u"subject"_s), .room = context.value(u"room"_s),
                         .teacher = context.value(u"teacher"_s), .reason = context.value(u"reason"_s) };
    const QStringList said{ u"cancel"_s, u"extra"_s, u"restore"_s, u"new-date"_s, u"new-start"_s, u"end"_s, u"room"_s, u"teacher"_s };
    if (std::none_of(said.cbegin(), said.cend(), [&](const QString &option) { return context.has(option); }))
        return fail(Error::Kind::Invalid, u"nothing is said that changes; give one of --%1"_s.arg(said.join(u" --"_s)));
    const auto date = dateOf(context.argument(1));
    const auto start = timeOf(context.argument(2));
    if (!date || !start)
        return fail(!date ? date.error() : start.error());
    change.date = *date;
    change.start = *start;
    for (const auto &done : { take(context, u"new-date"_s, change.newDate, dateOf), take(context, u"new-start"_s, change.newStart, timeOf), take(context, u"end"_s, change.newEnd, timeOf) }) {
        if (!done)
            return fail(done.error());
    }
    change.kind = context.has(u"cancel"_s) ? LessonChange::Kind::Cancelled : context.has(u"extra"_s) ? LessonChange::Kind::Extra : LessonChange::Kind::Changed;
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto school = (*store)->read().school();
    if (!school)
        return fail(school.error());
    const SessionId id = sessionId(school->id, change.classCode, change.subjectCode, change.date, change.start);
    auto done = context.has(u"restore"_s) ? takeBack(**store, { .id = id, .scheduledDate = change.date }) : changeLesson(**store, change);
    if (!done)
        return fail(done.error());
    return Answer{ { { u"id"_s, id.toString() } }, { id.toString() } };
}

Result<Answer> generate(Context &context)
{
    QDate from, to;
    for (const auto &done : { take(context, u"from"_s, from, dateOf), take(context, u"to"_s, to, dateOf) }) {
        if (!done)
            return fail(done.error());
    }
    const auto timetable = timetableIn(context);
    if (!timetable)
        return fail(timetable.error());
    if (!from.isValid() || !to.isValid() || to < from || from.daysTo(to) > 3660)
        return fail(Error::Kind::Invalid, u"give --from and --to, at most ten years"_s);
    const auto sessions = plannedSessions(*timetable, from, to);
    const auto conflicts = conflictsOf(sessions);
    Table table({ u"session"_s, u"when"_s, u"class"_s, u"subject"_s, u"teacher"_s, u"room"_s, u""_s });
    QJsonArray json, conflictJson;
    for (const PlannedSession &s : sessions) {
        const QString remark = s.cancelled ? u"cancelled"_s : s.extra ? u"extra"_s : s.moved() ? u"moved"_s : s.substituted ? u"substitute"_s : QString();
        table.add({ s.id.toString(), s.date.toString(Qt::ISODate) + u' ' + span(s.start, s.end), s.classCode, s.subjectCode, s.teacher, context.isolated(s.room), remark });
        json.append(jsonOf(s));
    }
    QStringList lines = sessions.isEmpty() ? QStringList{ u"The timetable has no lessons then."_s } : table.lines();
    for (const TimetableConflict &c : conflicts) {
        const QJsonObject object = jsonOf(c);
        conflictJson.append(object);
        lines.append(u"conflict of %1 %2: %3 and %4, %5"_s.arg(object[u"what"_s].toString(), c.name, c.first.classCode, c.second.classCode,
                                                             c.second.date.toString(Qt::ISODate) + u' ' + span(c.second.start, c.second.end)));
    }
    return Answer{ .json = { { u"sessions"_s, json }, { u"conflicts"_s, conflictJson } }, .lines = lines, .exit = conflicts.isEmpty() ? Exit::Ok : Exit::NeedsPerson };
}

Result<Answer> runByClock(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto run = runLessons(**store);
    if (!run)
        return fail(run.error());
    return Answer{ { { u"opened"_s, run->opened.size() }, { u"closed"_s, run->closed.size() }, { u"absences"_s, run->absences } },
                   { u"%1 opened, %2 closed, %3."_s.arg(run->opened.size()).arg(run->closed.size()).arg(counted(run->absences, u"student"_s) + u" marked absent"_s) } };
}

} // namespace

QList<Command> timetableCommands()
{
    const QCommandLineOption subject{ u"subject"_s, u"the subject's code"_s, u"CODE"_s }, room{ u"room"_s, u"where it is"_s, u"ROOM"_s },
            end{ u"end"_s, u"when it ends"_s, u"HH:MM"_s }, from{ u"from"_s, u"from this day on"_s, u"DATE"_s }, to{ u"to"_s, u"up to this day"_s, u"DATE"_s };
    return {
        { u"timetable"_s, {}, u"Show the weekly lessons and the closures"_s,
          { { u"class"_s, u"only this class"_s, u"CODE"_s }, { u"teacher"_s, u"only this teacher's"_s, u"NUMBER"_s } }, showTimetable },
        { u"timetable add"_s, { u"CLASS"_s, u"WEEKDAY"_s, u"START"_s }, u"Add a weekly lesson: CLASS Mon 09:45"_s,
          { subject, end, room, from, to, { u"teacher"_s, u"staff number"_s, u"NUMBER"_s }, { u"week"_s, u"A or B, of two weeks"_s, u"WEEK"_s } }, addLesson },
        { u"timetable close"_s, { u"DATE"_s, u"NAME"_s }, u"Add a holiday, or another day or part of a day without lessons"_s,
          { to, { u"start"_s, u"a part of the day: from"_s, u"HH:MM"_s }, { u"end"_s, u"... to"_s, u"HH:MM"_s } }, addClosure },
        { u"timetable change"_s, { u"CLASS"_s, u"DATE"_s, u"START"_s }, u"Change one lesson, named by when it was scheduled"_s,
          { subject, room, end, { u"teacher"_s, u"the substitute's staff number"_s, u"NUMBER"_s }, { u"new-date"_s, u"move it to this day"_s, u"DATE"_s },
            { u"new-start"_s, u"... and this time"_s, u"HH:MM"_s }, { u"cancel"_s, u"it does not take place"_s }, { u"extra"_s, u"a makeup lesson that no week has"_s },
            { u"restore"_s, u"take the change back"_s }, { u"reason"_s, u"why"_s, u"TEXT"_s } }, changeOneLesson },
        { u"sessions generate"_s, {}, u"List the lessons of these days as the timetable makes them, with their ids and conflicts; nothing is stored"_s, { from, to }, generate },
        { u"sessions run"_s, {}, u"Open and close registers that are due by the school's rules"_s, {}, runByClock },
    };
}

} // namespace rollbook
