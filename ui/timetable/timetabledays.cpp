// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/timetabledays.h"

#include "core/school/timetable.h"
#include "core/store/access.h"
#include "core/store/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isOf(const LessonChange &change, const PlannedSession &lesson)
{
    return change.classCode == lesson.classCode && change.subjectCode == lesson.subjectCode && change.date == lesson.scheduledDate
        && change.start == lesson.scheduledStart;
}

} // namespace

const Lesson *TimetableDays::find(SessionId id) const
{
    const auto found = std::ranges::find_if(lessons, [id](const Lesson &l) { return l.planned.id == id; });
    return found == lessons.end() ? nullptr : &*found;
}

QList<TimetableConflict> TimetableDays::conflictsWith(SessionId id) const
{
    QList<TimetableConflict> with;
    std::ranges::copy_if(conflicts, std::back_inserter(with), [id](const TimetableConflict &c) { return c.first.id == id || c.second.id == id; });
    return with;
}

std::optional<LessonChange> TimetableDays::changeOf(const PlannedSession &lesson) const
{
    const auto found = std::ranges::find_if(timetable.changes, [&](const LessonChange &c) { return isOf(c, lesson); });
    return found == timetable.changes.end() ? std::nullopt : std::optional(*found);
}

std::optional<TimetableSlot> TimetableDays::slotOf(const PlannedSession &lesson) const
{
    const QDate day = lesson.scheduledDate;
    const int week = cycleWeek(timetable, day);
    const auto found = std::ranges::find_if(timetable.lessons, [&](const TimetableSlot &s) {
        return s.classCode == lesson.classCode && s.subjectCode == lesson.subjectCode && s.weekday == day.dayOfWeek()
            && s.start == lesson.scheduledStart && (s.week == 0 || s.week == week) && (!s.from.isValid() || s.from <= day)
            && (!s.to.isValid() || day <= s.to);
    });
    return found == timetable.lessons.end() ? std::nullopt : std::optional(*found);
}

QList<TimetableConflict> TimetableDays::clashesOf(const LessonChange &change) const
{
    Timetable then = timetable;
    then.changes.removeIf([&](const LessonChange &c) {
        return c.classCode == change.classCode && c.subjectCode == change.subjectCode && c.date == change.date && c.start == change.start;
    });
    then.changes.append(change);
    const QDate day = change.newDate.isValid() ? change.newDate : change.date;
    const SessionId id = sessionId(then.school, change.classCode, change.subjectCode, change.date, change.start);
    QList<TimetableConflict> clashes = conflictsOf(plannedSessions(then, day, day));
    clashes.removeIf([id](const TimetableConflict &c) { return c.first.id != id && c.second.id != id; });
    return clashes;
}

Result<TimetableDays> readTimetableDays(Database &database, QDate from, QDate to, qint64 now)
{
    const SchoolReader reader(database);
    const auto timetable = reader.timetable();
    const auto lessons = reader.lessons(from, to, now);
    const auto classes = StoreReader(database).classes(from);
    const auto subjects = reader.subjectNames();
    const auto teachers = reader.teacherNames();
    const auto role = roleOf(database);
    const auto rules = reader.storedRules();
    if (!timetable || !lessons || !classes || !subjects || !teachers || !role || !rules) {
        return fail(!timetable   ? timetable.error()
                        : !lessons  ? lessons.error()
                        : !classes  ? classes.error()
                        : !subjects ? subjects.error()
                        : !teachers ? teachers.error()
                        : !role     ? role.error()
                                    : rules.error());
    }
    TimetableDays days{ .from = from, .to = to, .timetable = *timetable, .lessons = *lessons, .subjects = *subjects,
                        .teachers = *teachers, .role = *role, .staff = rules->value(u"staff_number"_s) };
    QList<PlannedSession> planned;
    QSet<QString> rooms;
    for (const Lesson &lesson : *lessons) {
        planned.append(lesson.planned);
        rooms.insert(lesson.planned.room);
    }
    for (const TimetableSlot &slot : timetable->lessons)
        rooms.insert(slot.room);
    rooms.remove({});
    days.conflicts = conflictsOf(planned);
    days.rooms = QStringList(rooms.begin(), rooms.end());
    days.rooms.sort();
    for (const SchoolClass &schoolClass : *classes)
        days.classes.append(schoolClass.code);
    return days;
}

LessonChange movedTo(const TimetableDays &days, const PlannedSession &lesson, QDate date, QTime start)
{
    LessonChange change = days.changeOf(lesson).value_or(LessonChange{
            .kind = lesson.extra ? LessonChange::Kind::Extra : LessonChange::Kind::Changed, .classCode = lesson.classCode,
            .subjectCode = lesson.subjectCode, .date = lesson.scheduledDate, .start = lesson.scheduledStart });
    if (change.kind == LessonChange::Kind::Cancelled)
        change.kind = LessonChange::Kind::Changed;
    change.newDate = date;
    if (start.isValid()) {
        change.newStart = start;
        if (lesson.start.isValid() && lesson.end.isValid())
            change.newEnd = start.addSecs(lesson.start.secsTo(lesson.end));
    }
    return change;
}

} // namespace rollbook
