// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/schooldata.h"

#include <QList>

namespace rollbook {

/// A period of the school day: "P1", 08:55 to 09:45.
struct Period
{
    QString id = {}; ///< UUID; empty = new
    QString code;
    QString name;
    QTime start; ///< wall time at the school
    QTime end;
    int weekdays = 31; ///< 1 for Monday, 2 for Tuesday, 4 ... added up; Monday to Friday
    int position = 0;

    bool isOn(int weekday) const { return (weekdays >> (weekday - 1)) & 1; } ///< 1 = Monday
    bool operator==(const Period &) const = default;
};

/// A lesson that comes back each week, or each second one.
struct TimetableSlot
{
    QString classCode;
    QString subjectCode; ///< empty for a daily register
    QString teacher; ///< staff number; empty = whoever teaches the class
    int weekday = 1; ///< 1 = Monday ... 7 = Sunday
    QTime start; ///< wall time at the school
    QTime end;
    int week = 0; ///< of the cycle: 0 = every week, 1 = A, 2 = B
    QString room;
    QDate from; ///< both inclusive; invalid = open
    QDate to;
    QString source; ///< where it came from, so that a new import replaces it; empty = entered here
    QString uid; ///< of the event it came from: with weekday and start the row's identity
    QString id; ///< of the row in the store; empty = not from there

    bool operator==(const TimetableSlot &) const = default;
};

/// Days, or a part of a day, without lessons.
struct Closure
{
    QString name;
    QDate from; ///< both inclusive
    QDate to;
    QTime start; ///< invalid = the whole day; otherwise lessons that overlap [start, end) fall out
    QTime end;
    QString source;
    QString id; ///< of the row in the store; empty = not from there

    bool wholeDay() const { return !start.isValid(); }
    bool operator==(const Closure &) const = default;
};

/// One lesson that is not as the week says, found by when it was originally scheduled.
struct LessonChange
{
    enum class Kind {
        Cancelled,
        Changed, ///< moved, in another room, with another teacher; what is not said stays
        Extra, ///< a makeup lesson, or one that no week has
    };

    Kind kind = Kind::Cancelled;
    QString classCode;
    QString subjectCode;
    QDate date; ///< originally scheduled
    QTime start;
    QDate newDate; ///< invalid = the same day
    QTime newStart;
    QTime newEnd;
    QString room;
    QString teacher; ///< the substitute
    QString reason;
    QString source;

    bool operator==(const LessonChange &) const = default;
};

/// How the weeks of a cycle are counted.
struct WeekCycle
{
    int weeks = 1; ///< 1 or 2
    QDate anchor; ///< any day of an A week
    bool teachingWeeksOnly = false; ///< a week without a day that is taught on does not count, so that after it the cycle goes on

    bool operator==(const WeekCycle &) const = default;
};

/// All that decides which lessons there are.
struct Timetable
{
    SchoolId school;
    QList<Term> terms; ///< none = every day of the week may have lessons
    QList<TimetableSlot> lessons; ///< of a week
    QList<Closure> closures;
    QList<LessonChange> changes;
    WeekCycle cycle;
};

/// What a calendar says, to be compared with what there is from the same source.
struct TimetableFile
{
    QString source; ///< "ics:Northfield timetable"
    QList<TimetableSlot> lessons;
    QList<Closure> closures;
    QList<LessonChange> changes;
    QList<ImportProblem> problems;
};

/// One lesson of one day, as the timetable has it. Becomes a Session when somebody opens it.
struct PlannedSession
{
    SessionId id; ///< of the originally scheduled class, subject, date and start
    QString classCode;
    QString subjectCode;
    QString teacher;
    QString room;
    QDate date; ///< when it is
    QTime start;
    QTime end;
    QDate scheduledDate; ///< when it was to be
    QTime scheduledStart;
    bool cancelled = false;
    bool extra = false;
    bool substituted = false;
    QString reason;

    bool moved() const { return date != scheduledDate || start != scheduledStart; }
    bool operator==(const PlannedSession &) const = default;
};

/// Two lessons that cannot both be.
struct TimetableConflict
{
    enum class What { Teacher, Room, Class };

    What what = What::Class;
    QString name; ///< of the teacher, room or class
    PlannedSession first;
    PlannedSession second;
};

} // namespace rollbook
