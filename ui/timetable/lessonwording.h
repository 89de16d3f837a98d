// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timetable/timetabledays.h"
#include "ui/wording.h"

namespace rollbook {

/// One thing about a lesson that is not as every week: an icon with its words.
struct LessonRemark
{
    Look look;
    QString words;
};

/// What the timetable says to people.
class LessonWording
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::LessonWording)
public:
    static QString title(const TimetableDays &days, const PlannedSession &lesson); ///< "7A Mathematics"
    static QString time(QTime time); ///< "09:45", "All day" without one
    static QString span(QTime start, QTime end); ///< "09:45–10:35"
    static QString place(const TimetableDays &days, const PlannedSession &lesson); ///< "R1, J. Okafor"
    static QString teacher(const TimetableDays &days, const QString &number);
    static QList<LessonRemark> remarks(const TimetableDays &days, const Lesson &lesson);
    static QString conflict(const TimetableDays &days, const TimetableConflict &conflict); ///< a sentence
    static QString closure(const Closure &closure); ///< "Half-term", "12:00–14:00, Sports day"
    static QString spokenLesson(const TimetableDays &days, const Lesson &lesson);
    static QString weekday(int day); ///< 1 = Monday
    static QString week(int week); ///< 0: "Every week", 1: "Week A"
    static QString shortDay(QDate date); ///< "Fri 20 Nov"
};

} // namespace rollbook
