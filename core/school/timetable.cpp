// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/timetable.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

bool isWithin(QDate day, QDate from, QDate to) { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }

bool isClosed(const Timetable &t, QDate day, QTime start, QTime end)
{
    return std::any_of(t.closures.cbegin(), t.closures.cend(), [&](const Closure &c) {
        if (!isWithin(day, c.from, c.to))
            return false;
        // A lesson without times, such as a daily register, falls out with the whole day only.
        return c.wholeDay() || (start.isValid() && start < c.end && (end.isValid() ? end : start.addSecs(1)) > c.start);
    });
}

bool isInTerm(const QList<Term> &terms, QDate day)
{
    bool parts = false;
    for (const Term &term : terms)
        parts = parts || term.kind != u"schoolYear"_s;
    return terms.isEmpty() || std::any_of(terms.cbegin(), terms.cend(), [&](const Term &term) {
        return (!parts || term.kind != u"schoolYear"_s) && isWithin(day, term.from, term.to);
    });
}

/// Makes the lessons. One object, one range.
class Generator
{
public:
    Generator(const Timetable &timetable, QDate from, QDate to);
    QList<PlannedSession> sessions();

private:
    void addDay(QDate day);
    void addSlot(const TimetableSlot &slot, QDate day);
    void addExtra(const LessonChange &change);
    bool isOfAWeek(const LessonChange &change) const;
    void addMovedInto();
    void keep(PlannedSession session);
    int weekOf(QDate day) const;

    const Timetable &m_timetable;
    QDate m_from;
    QDate m_to;
    std::array<QList<const TimetableSlot *>, 8> m_byWeekday;
    QHash<SessionId, const LessonChange *> m_changes;
    QSet<SessionId> m_done;
    QList<PlannedSession> m_sessions;
};

Generator::Generator(const Timetable &timetable, QDate from, QDate to) : m_timetable(timetable), m_from(from), m_to(to)
{
    for (const TimetableSlot &slot : timetable.lessons) {
        if (problemOf(slot).isEmpty())
            m_byWeekday[size_t(slot.weekday)].append(&slot);
    }
    for (const LessonChange &change : timetable.changes)
        m_changes.insert(sessionId(timetable.school, change.classCode, change.subjectCode, change.date, change.start), &change);
}

int Generator::weekOf(QDate day) const { return cycleWeek(m_timetable, day); }

void Generator::keep(PlannedSession session)
{
    if (m_done.contains(session.id) || session.date < m_from || session.date > m_to)
        return;
    if (!session.cancelled && isClosed(m_timetable, session.date, session.start, session.end))
        return;
    m_done.insert(session.id);
    m_sessions.append(std::move(session));
}

void Generator::addSlot(const TimetableSlot &slot, QDate day)
{
    if (!isWithin(day, slot.from, slot.to) || isClosed(m_timetable, day, slot.start, slot.end))
        return;
    PlannedSession s{ .id = sessionId(m_timetable.school, slot.classCode, slot.subjectCode, day, slot.start),
                      .classCode = slot.classCode, .subjectCode = slot.subjectCode, .teacher = slot.teacher, .room = slot.room,
                      .date = day, .start = slot.start, .end = slot.end, .scheduledDate = day, .scheduledStart = slot.start };
    if (const LessonChange *change = m_changes.value(s.id)) {
        s.cancelled = change->kind == LessonChange::Kind::Cancelled;
        s.reason = change->reason;
        if (change->kind == LessonChange::Kind::Changed) {
            if (change->newDate.isValid())
                s.date = change->newDate;
            if (change->newStart.isValid()) {
                const int length = slot.end.isValid() ? slot.start.secsTo(slot.end) : 0;
                s.start = change->newStart;
                if (slot.end.isValid())
                    s.end = s.start.addSecs(length);
            }
            if (change->newEnd.isValid())
                s.end = change->newEnd;
            if (!change->room.isEmpty())
                s.room = change->room;
            if (!change->teacher.isEmpty()) {
                s.substituted = change->teacher != s.teacher;
                s.teacher = change->teacher;
            }
        }
    }
    keep(std::move(s));
}

void Generator::addDay(QDate day)
{
    if (!isTeachingDay(m_timetable, day))
        return;
    const int week = weekOf(day);
    for (const TimetableSlot *slot : m_byWeekday[size_t(day.dayOfWeek())]) {
        if (slot->week == 0 || slot->week == week)
            addSlot(*slot, day);
    }
}

/// Whether a week makes this lesson on its day anyway.
bool Generator::isOfAWeek(const LessonChange &c) const
{
    const auto &weekly = m_byWeekday[size_t(c.date.dayOfWeek())];
    return isTeachingDay(m_timetable, c.date) && std::any_of(weekly.cbegin(), weekly.cend(), [&](const TimetableSlot *slot) {
        return slot->classCode == c.classCode && slot->subjectCode == c.subjectCode && slot->start == c.start
            && (slot->week == 0 || slot->week == weekOf(c.date)) && isWithin(c.date, slot->from, slot->to)
            && !isClosed(m_timetable, c.date, slot->start, slot->end);
    });
}

void Generator::addExtra(const LessonChange &c)
{
    if (!c.date.isValid() || isOfAWeek(c))
        return;
    keep({ .id = sessionId(m_timetable.school, c.classCode, c.subjectCode, c.date, c.start), .classCode = c.classCode,
           .subjectCode = c.subjectCode, .teacher = c.teacher, .room = c.room, .date = c.newDate.isValid() ? c.newDate : c.date,
           .start = c.newStart.isValid() ? c.newStart : c.start, .end = c.newEnd, .scheduledDate = c.date, .scheduledStart = c.start,
           .extra = true, .reason = c.reason });
}

/// Lessons of days outside the range that were moved to a day in it.
void Generator::addMovedInto()
{
    QSet<QDate> days;
    for (const LessonChange &c : m_timetable.changes) {
        if (c.kind == LessonChange::Kind::Changed && c.newDate.isValid() && isWithin(c.newDate, m_from, m_to) && !isWithin(c.date, m_from, m_to))
            days.insert(c.date);
    }
    for (const QDate day : std::as_const(days))
        addDay(day);
}

QList<PlannedSession> Generator::sessions()
{
    for (QDate day = m_from; day <= m_to; day = day.addDays(1))
        addDay(day);
    addMovedInto();
    for (const LessonChange *change : std::as_const(m_changes)) {
        if (change->kind == LessonChange::Kind::Extra)
            addExtra(*change);
    }
    std::sort(m_sessions.begin(), m_sessions.end(), [](const PlannedSession &a, const PlannedSession &b) {
        return std::tie(a.date, a.start, a.classCode, a.subjectCode) < std::tie(b.date, b.start, b.classCode, b.subjectCode);
    });
    return std::move(m_sessions);
}

QString resourceOf(const PlannedSession &s, TimetableConflict::What what)
{
    switch (what) {
    case TimetableConflict::What::Teacher: return s.teacher;
    case TimetableConflict::What::Room: return s.room;
    case TimetableConflict::What::Class: return s.classCode;
    }
    return {};
}

} // namespace

bool isTeachingDay(const Timetable &timetable, QDate day)
{
    return isInTerm(timetable.terms, day) && !std::any_of(timetable.closures.cbegin(), timetable.closures.cend(), [&](const Closure &c) {
        return c.wholeDay() && isWithin(day, c.from, c.to);
    });
}

int cycleWeek(const Timetable &timetable, QDate day)
{
    const WeekCycle &cycle = timetable.cycle;
    if (cycle.weeks < 2 || !cycle.anchor.isValid())
        return 1;
    const QDate first = mondayOf(cycle.anchor), monday = mondayOf(day);
    qint64 weeks = first.daysTo(monday) / 7;
    if (cycle.teachingWeeksOnly) {
        const auto teaches = [&](QDate on) { // a free Saturday makes no teaching week
            return isTeachingDay(timetable, on) && std::any_of(timetable.lessons.cbegin(), timetable.lessons.cend(), [&](const TimetableSlot &slot) {
                return slot.weekday == on.dayOfWeek();
            });
        };
        const bool later = monday >= first;
        qint64 counted = 0;
        for (QDate week = later ? first : monday; week < (later ? monday : first); week = week.addDays(7)) {
            for (int i = 0; i < 7; ++i) {
                if (teaches(week.addDays(i))) {
                    ++counted;
                    break;
                }
            }
        }
        weeks = later ? counted : -counted;
    }
    return int(((weeks % cycle.weeks) + cycle.weeks) % cycle.weeks) + 1;
}

const Term *termOn(const QList<Term> &terms, QDate day)
{
    const Term *best = nullptr;
    for (const Term &term : terms) {
        if (isWithin(day, term.from, term.to) && (!best || term.from.daysTo(term.to) < best->from.daysTo(best->to)))
            best = &term;
    }
    return best;
}

QString problemOf(const TimetableSlot &slot)
{
    if (slot.classCode.isEmpty())
        return u"a lesson needs a class"_s;
    if (slot.weekday < 1 || slot.weekday > 7)
        return u"a weekday is 1 (Monday) to 7 (Sunday)"_s;
    if (slot.week < 0 || slot.week > 2)
        return u"a week of the cycle is 1 (A), 2 (B) or 0 (every)"_s;
    if (slot.end.isValid() && (!slot.start.isValid() || slot.end <= slot.start))
        return u"a lesson must end after it starts, on the same day"_s;
    if (slot.from.isValid() && slot.to.isValid() && slot.to < slot.from.addDays(-1))
        return u"a lesson's last week is before its first"_s;
    return {};
}

QList<PlannedSession> plannedSessions(const Timetable &timetable, QDate from, QDate to)
{
    return Generator(timetable, from, to).sessions();
}

QList<TimetableConflict> conflictsOf(const QList<PlannedSession> &sessions)
{
    QList<TimetableConflict> conflicts;
    for (const auto what : { TimetableConflict::What::Teacher, TimetableConflict::What::Room, TimetableConflict::What::Class }) {
        QHash<QString, const PlannedSession *> busy; // by resource and day: the lesson that ends last so far
        for (const PlannedSession &s : sessions) { // in order of start
            const QString name = resourceOf(s, what);
            if (s.cancelled || name.isEmpty() || !s.start.isValid())
                continue;
            const PlannedSession *&last = busy[name + s.date.toString(Qt::ISODate)];
            if (last && (last->end.isValid() ? last->end : last->start.addSecs(1)) > s.start)
                conflicts.append({ what, name, *last, s });
            if (!last || s.end > last->end)
                last = &s;
        }
    }
    return conflicts;
}

} // namespace rollbook
