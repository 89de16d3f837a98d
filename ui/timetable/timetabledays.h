// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/permission.h"
#include "core/store/schoolreader.h"

#include <QMap>

namespace rollbook {

/// Days of the timetable with all that the page says about them. A value: read on the data thread,
/// shown on the UI thread.
struct TimetableDays
{
    QDate from; ///< both inclusive
    QDate to;
    Timetable timetable; ///< of the whole school
    QList<Lesson> lessons; ///< of these days, by date, start and class
    QList<TimetableConflict> conflicts; ///< among them
    QStringList classes; ///< codes
    QMap<QString, QString> subjects; ///< code -> name
    QMap<QString, QString> teachers; ///< staff number -> name
    QStringList rooms;
    Role role = Role::Admin; ///< of who uses this store
    QString staff; ///< their staff number; empty = not said

    const Lesson *find(SessionId id) const; ///< nullptr when it is not in these days
    QList<TimetableConflict> conflictsWith(SessionId id) const;
    bool mayChange() const { return permitted(Action::ChangeTimetable, role, Relation::Other); }
    /// What is stored about this lesson's not being as the week says.
    std::optional<LessonChange> changeOf(const PlannedSession &lesson) const;
    /// The weekly lesson that makes this one; nullopt for an extra one.
    std::optional<TimetableSlot> slotOf(const PlannedSession &lesson) const;
    /// What would clash on the lesson's day if it were changed so. Pure; for one lesson before it is kept.
    QList<TimetableConflict> clashesOf(const LessonChange &change) const;
};

/// Which lessons are shown; empty = all.
struct LessonFilter
{
    QString classCode;
    QString teacher;
    QString room;

    bool shows(const PlannedSession &lesson) const
    {
        return (classCode.isEmpty() || lesson.classCode == classCode) && (teacher.isEmpty() || lesson.teacher == teacher)
            && (room.isEmpty() || lesson.room == room);
    }
};

/// Reads on the connection's thread. `now` is UTC ms.
Result<TimetableDays> readTimetableDays(Database &database, QDate from, QDate to, qint64 now);

/// The change that has the lesson begin on this day at this time, with the length it has.
LessonChange movedTo(const TimetableDays &days, const PlannedSession &lesson, QDate date, QTime start);

} // namespace rollbook
