// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dayfacts.h"

#include "core/school/sessionlife.h"
#include "core/school/timetable.h"
#include "core/store/access.h"
#include "core/store/schoolreader.h"

#include <algorithm>

namespace rollbook {
namespace {

DayFacts factsOf(const Timetable &timetable, const QList<PlannedSession> &planned, QDate day)
{
    DayFacts facts;
    facts.taught = isTeachingDay(timetable, day);
    const auto closure = std::ranges::find_if(timetable.closures, [&](const Closure &c) { return c.wholeDay() && c.from <= day && day <= c.to; });
    if (closure != timetable.closures.end())
        facts.closure = closure->name;
    facts.hasLessons = timetable.lessons.isEmpty() || !planned.isEmpty();
    return facts;
}

} // namespace

Result<DayFacts> dayFactsOf(Store &store, QDate day)
{
    const auto timetable = SchoolReader(store.database()).timetable();
    if (!timetable)
        return fail(timetable.error());
    return factsOf(*timetable, plannedSessions(*timetable, day, day), day);
}

Result<DayFacts> dayFactsOf(Store &store, const Session &session)
{
    const SchoolReader reader(store.database());
    const auto timetable = reader.timetable();
    const auto rules = reader.rules();
    const auto school = store.read().school();
    if (!timetable || !rules || !school)
        return fail(!timetable ? timetable.error() : !rules ? rules.error() : school.error());
    const QList<PlannedSession> planned = plannedSessions(*timetable, session.date, session.date);
    DayFacts facts = factsOf(*timetable, planned, session.date);
    facts.timetabled = timetable->lessons.isEmpty() || std::ranges::any_of(planned, [&](const PlannedSession &p) { return p.id == session.id; });
    Database &database = store.database();
    const auto role = roleOf(database);
    if (!role)
        return fail(role.error());
    facts.role = *role;
    facts.yours = mayDo(database, Action::Mark, session.id).has_value();
    facts.listed = facts.yours || isOfTheStaff(database).value_or(true);
    const QDate today = schoolToday(school->zone, store.clock().wallMs());
    facts.arranges = mayDo(database, Action::Mark, session.classId, {}, today.toString(Qt::ISODate)).has_value(); // as the store asks
    facts.readsHistory = mayDo(database, Action::ReadHistory, session.id).has_value();
    facts.mayReopen = mayDo(database, Action::ReopenSession, session.id).has_value();
    const SessionLife life{ .cancelled = false, .opened = true, .closedAt = session.finishedAt, .date = session.date };
    facts.locked = stateOf(life, today, *rules) == SessionState::Locked;
    return facts;
}

} // namespace rollbook
