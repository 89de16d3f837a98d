// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetable/lessonwording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {

QString LessonWording::title(const TimetableDays &days, const PlannedSession &lesson)
{
    if (lesson.subjectCode.isEmpty())
        return isolated(lesson.classCode);
    const QString name = days.subjects.value(lesson.subjectCode, lesson.subjectCode);
    return isolated(lesson.classCode + u' ' + name);
}

QString LessonWording::time(QTime time) { return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : tr("All day"); }

QString LessonWording::span(QTime start, QTime end)
{
    if (!start.isValid() || !end.isValid())
        return isolated(time(start));
    //: From a time to a time
    return isolated(tr("%1–%2", "times").arg(time(start), time(end)));
}

QString LessonWording::teacher(const TimetableDays &days, const QString &number)
{
    return isolated(days.teachers.value(number, number));
}

QString LessonWording::place(const TimetableDays &days, const PlannedSession &lesson)
{
    if (lesson.room.isEmpty())
        return teacher(days, lesson.teacher);
    if (lesson.teacher.isEmpty())
        return isolated(lesson.room);
    //: %1 is a room, %2 a teacher
    return tr("%1, %2").arg(isolated(lesson.room), teacher(days, lesson.teacher));
}

QList<LessonRemark> LessonWording::remarks(const TimetableDays &days, const Lesson &lesson)
{
    const PlannedSession &p = lesson.planned;
    QList<LessonRemark> remarks;
    if (p.cancelled)
        //: %1 is the reason
        remarks.append({ { u"close"_s, Token::Absent }, p.reason.isEmpty() ? tr("Cancelled") : tr("Cancelled: %1").arg(isolated(p.reason)) });
    if (!p.cancelled && p.extra)
        remarks.append({ { u"plus"_s, Token::Accent }, tr("Extra lesson") });
    if (!p.cancelled && p.moved())
        //: %1 is a day, %2 a time
        remarks.append({ { u"arrows"_s, Token::Late }, p.date == p.scheduledDate ? tr("Moved from %1").arg(isolated(time(p.scheduledStart)))
                                                            : tr("Moved from %1, %2").arg(isolated(shortDay(p.scheduledDate)), isolated(time(p.scheduledStart))) });
    if (!p.cancelled && p.substituted)
        remarks.append({ { u"students"_s, Token::Late }, tr("Substitute: %1").arg(teacher(days, p.teacher)) });
    if (!p.cancelled && !p.reason.isEmpty())
        remarks.append({ {}, isolated(p.reason) });
    const auto conflicts = days.conflictsWith(p.id);
    for (const TimetableConflict &c : conflicts) {
        switch (c.what) {
        case TimetableConflict::What::Teacher: remarks.append({ { u"alert"_s, Token::Absent }, tr("Teacher is needed twice") }); break;
        case TimetableConflict::What::Room: remarks.append({ { u"alert"_s, Token::Absent }, tr("Room is needed twice") }); break;
        case TimetableConflict::What::Class: remarks.append({ { u"alert"_s, Token::Absent }, tr("Class has two lessons") }); break;
        }
    }
    if (lesson.state == SessionState::Open)
        remarks.append({ { u"register"_s, Token::Accent }, tr("Register open") });
    else if (lesson.state == SessionState::Closed)
        remarks.append({ { u"tick"_s, Token::Present }, tr("Register finished") });
    else if (lesson.state == SessionState::Locked)
        remarks.append({ { u"key"_s, Token::Text2 }, tr("Register locked") });
    return remarks;
}

QString LessonWording::conflict(const TimetableDays &days, const TimetableConflict &c)
{
    const QString first = title(days, c.first), second = title(days, c.second);
    const QString at = isolated(shortDay(c.second.date)), from = isolated(time(c.second.start));
    switch (c.what) {
    case TimetableConflict::What::Teacher:
        //: %1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time
        return tr("%1 is to teach %2 and %3 at once: %4, %5.").arg(teacher(days, c.name), first, second, at, from);
    case TimetableConflict::What::Room:
        //: %1 is a room, %2 and %3 are lessons, %4 a day, %5 a time
        return tr("Room %1 is needed for %2 and %3 at once: %4, %5.").arg(isolated(c.name), first, second, at, from);
    case TimetableConflict::What::Class:
        //: %1 and %2 are lessons, %3 a day, %4 a time
        return tr("The class has %1 and %2 at once: %3, %4.").arg(first, second, at, from);
    }
    return {};
}

QString LessonWording::closure(const Closure &c)
{
    if (c.wholeDay())
        return isolated(c.name);
    //: %1 is from when to when, %2 what it is, such as "Sports day"
    return tr("%1, %2").arg(span(c.start, c.end), isolated(c.name));
}

QString LessonWording::spokenLesson(const TimetableDays &days, const Lesson &lesson)
{
    const PlannedSession &p = lesson.planned;
    QStringList parts{ title(days, p), shortDay(p.date), span(p.start, p.end), place(days, p) };
    for (const LessonRemark &remark : LessonWording::remarks(days, lesson))
        parts.append(remark.words);
    parts.removeAll({});
    return spoken(parts.join(tr(", ", "between parts of a spoken name")));
}

QString LessonWording::weekday(int day) { return QLocale().standaloneDayName(day, QLocale::LongFormat); }

QString LessonWording::week(int week) { return week == 0 ? tr("Every week") : week == 1 ? tr("Week A") : tr("Week B"); }

QString LessonWording::shortDay(QDate date) { return QLocale().toString(date, tr("ddd d MMM", "short weekday, day and month")); }

} // namespace rollbook
