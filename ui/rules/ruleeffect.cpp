// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleeffect.h"

#include "core/school/percentage.h"
#include "core/school/permission.h"
#include "core/school/timetable.h"
#include "core/store/reader.h"
#include "core/store/schoolreader.h"
#include "core/store/statistics.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using What = RuleEffect::What;

int below(const QList<Figure> &figures, const SchoolRules &rules)
{
    const PercentageRule *rule = percentageRule(rules.percentage);
    return int(std::ranges::count_if(figures, [&](const Figure &f) { return rule && hasFigure(*rule, f.counts) && rule->compute(f.counts) < rules.thresholdPercent; }));
}

int locked(const QList<SessionSummary> &sessions, const SchoolRules &rules, QDate today)
{
    return int(std::ranges::count_if(sessions, [&](const SessionSummary &s) {
        return stateOf({ .opened = true, .closedAt = s.session.finishedAt, .date = s.session.date }, today, rules) == SessionState::Locked;
    }));
}

QSet<SessionId> lessonIds(const Timetable &timetable, QDate from)
{
    QSet<SessionId> ids;
    for (const PlannedSession &s : plannedSessions(timetable, from, from.addDays(27)))
        ids.insert(s.id);
    return ids;
}

WeekCycle cycleOf(const QHash<QString, QString> &rules)
{
    return { std::max(1, rules.value(u"cycle.weeks"_s).toInt()), QDate::fromString(rules.value(u"cycle.anchor"_s), Qt::ISODate),
             rules.value(u"cycle.teaching_weeks"_s) == u"true"_s };
}

} // namespace

Result<RuleEffect> ruleEffect(Database &database, const School &school, const QString &name, const QString &value, qint64 now)
{
    const SchoolReader reader(database);
    const auto stored = reader.storedRules();
    if (!stored)
        return fail(stored.error());
    QHash<QString, QString> changed = *stored;
    changed[name] = value;
    const SchoolRules before = schoolRules(*stored), after = schoolRules(changed);
    const QDate today = schoolToday(school.zone, now);
    if (name == u"role"_s) {
        const Role role = roleFromWord(value).value_or(Role::Auditor);
        return RuleEffect{ What::Role, 1, int(permitted(Action::ChangeRules, role, Relation::Other)) };
    }
    if (name == u"threshold"_s || name == u"percentage"_s) {
        const auto figures = StatisticsReader(database).ofSchool();
        if (!figures)
            return fail(figures.error());
        return RuleEffect{ What::StudentsBelow, below(*figures, before), below(*figures, after) };
    }
    if (name == u"warning.absences"_s) {
        const StatisticsReader statistics(database);
        const auto first = statistics.absencesInARow(today, before.absencesInARow), second = statistics.absencesInARow(today, after.absencesInARow);
        if (!first || !second)
            return fail(!first ? first.error() : second.error());
        return RuleEffect{ What::StudentsInARow, int(first->size()), int(second->size()) };
    }
    if (name == u"correction.days"_s) {
        const auto sessions = StoreReader(database).sessions({ today.addYears(-2), today, {} });
        if (!sessions)
            return fail(sessions.error());
        return RuleEffect{ What::RegistersLocked, locked(*sessions, before, today), locked(*sessions, after, today) };
    }
    if (name.startsWith(u"cycle."_s)) {
        auto timetable = reader.timetable();
        if (!timetable)
            return fail(timetable.error());
        const auto as = lessonIds(*timetable, today);
        timetable->cycle = cycleOf(changed);
        const auto then = lessonIds(*timetable, today);
        return RuleEffect{ What::Lessons, 0, int((as - then).size() + (then - as).size()) };
    }
    return RuleEffect{};
}

} // namespace rollbook
