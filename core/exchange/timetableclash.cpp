// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timetableclash.h"

#include "core/exchange/timetableplan.h"
#include "core/school/timetable.h"
#include "core/store/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype mostClashes = 100; // nobody reads more

/// Two lessons that are at one time, week after week.
struct TimetableClash
{
    TimetableConflict first;
    int times = 0;
};

QString clashingLesson(const PlannedSession &lesson)
{
    return lesson.subjectCode.isEmpty() ? lesson.classCode : lesson.classCode + u' ' + lesson.subjectCode;
}

QMap<QString, TimetableClash> clashesOf(const SchoolState &state, QDate day)
{
    QMap<QString, TimetableClash> clashes;
    const QList<TimetableConflict> conflicts = conflictsOf(plannedSessions(timetableOf(state), day, day.addYears(1)));
    for (const TimetableConflict &c : conflicts) {
        const QString key = u"%1|%2|%3|%4|%5|%6|%7"_s.arg(QString::number(int(c.what)), c.name, QString::number(c.first.date.dayOfWeek()), c.first.start.toString(),
                                                          clashingLesson(c.first), c.second.start.toString(), clashingLesson(c.second));
        TimetableClash &clash = clashes[key];
        if (clash.times++ == 0 || c.first.date < clash.first.first.date)
            clash.first = c;
    }
    return clashes;
}

SchoolState stateAfterPlan(const SchoolPlan &plan, SchoolState state)
{
    for (const SchoolChange &change : plan.changes)
        state.rows[change.entity][shapedKey(change.entity, change.after)] = change.after;
    return state;
}

ImportProblem problemOfClash(const TimetableClash &clash, const QHash<QString, QString> &teachers)
{
    const TimetableConflict &c = clash.first;
    ImportProblem::Kind kind = ImportProblem::Kind::ClassConflict;
    QString who = c.name;
    switch (c.what) {
    case TimetableConflict::What::Teacher:
        kind = ImportProblem::Kind::TeacherConflict;
        who = teachers.value(who, who);
        break;
    case TimetableConflict::What::Room: kind = ImportProblem::Kind::RoomConflict; break;
    case TimetableConflict::What::Class: break;
    }
    return { .kind = kind,
             .args = { who, clashingLesson(c.first), clashingLesson(c.second), c.first.date.toString(Qt::ISODate),
                       std::max(c.first.start, c.second.start).toString(u"HH:mm"_s), QString::number(clash.times) } };
}

} // namespace

QList<ImportProblem> conflictsMadeBy(const SchoolPlan &plan, const SchoolState &state, QDate day)
{
    if (plan.changes.isEmpty())
        return {};
    const SchoolState after = stateAfterPlan(plan, state);
    const QMap<QString, TimetableClash> before = clashesOf(state, day), now = clashesOf(after, day);
    QHash<QString, QString> teachers;
    for (const QJsonObject &row : after.rows.value(u"teacher"_s))
        teachers.insert(row["number"_L1].toString(), u"%1 %2"_s.arg(row["number"_L1].toString(), row["name"_L1].toString()));
    QList<TimetableClash> news;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (!before.contains(it.key()))
            news.append(*it);
    }
    std::stable_sort(news.begin(), news.end(), [](const TimetableClash &a, const TimetableClash &b) {
        return std::pair(a.first.first.date, a.first.first.start) < std::pair(b.first.first.date, b.first.first.start);
    });
    QList<ImportProblem> problems;
    for (const TimetableClash &clash : news.mid(0, mostClashes))
        problems.append(problemOfClash(clash, teachers));
    if (news.size() > mostClashes)
        problems.append({ .kind = ImportProblem::Kind::MoreConflicts, .args = { QString::number(news.size() - mostClashes) } });
    return problems;
}

} // namespace rollbook
