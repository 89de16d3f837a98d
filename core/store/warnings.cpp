// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/warnings.h"

#include "core/store/access.h"
#include "core/store/reader.h"

namespace rollbook {

Result<SchoolWarnings> readWarnings(Database &database, const School &school, QDate from, QDate to, QDate day, qint64 now,
                                    const PercentageRule *percentage)
{
    const SchoolReader reader(database);
    const StatisticsReader statistics(database);
    const auto rules = reader.rules();
    if (!rules)
        return fail(rules.error());
    const PercentageRule *rule = percentage ? percentage : percentageRule(rules->percentage);
    if (!rule)
        return fail(Error::Kind::Invalid, QStringLiteral("there is no rule \"%1\" for percentages").arg(rules->percentage));
    const auto allowed = allowedLessons(database, Action::ReadStatistics, day);
    if (!allowed)
        return fail(allowed.error());
    const auto figures = statistics.ofSchool(from, to);
    const auto inARow = statistics.absencesInARow(day, rules->absencesInARow);
    const auto calls = statistics.callList(day);
    const auto lessons = reader.lessons(day, day, now);
    const auto sessions = StoreReader(database).sessions({ day, day, {} });
    if (!figures || !inARow || !calls || !lessons || !sessions)
        return fail(!figures ? figures.error() : !inARow ? inARow.error() : !calls ? calls.error() : !lessons ? lessons.error() : sessions.error());
    SchoolWarnings warnings{ .day = day, .rules = *rules, .inARow = *inARow, .calls = *calls, .ofAll = allowed->all };
    for (const Figure &figure : *figures) {
        if (const double percent = rule->compute(figure.counts); percent < rules->thresholdPercent && hasFigure(*rule, figure.counts))
            warnings.below.append({ figure, percent });
    }
    QHash<SessionId, int> marked;
    for (const SessionSummary &s : *sessions)
        marked.insert(s.session.id, s.counts.total() - s.counts.unmarked);
    for (const Lesson &lesson : *lessons) {
        const PlannedSession &p = lesson.planned;
        const SessionSpan span = spanOf(p.date, p.start, p.end, school.zone.toLatin1(), *rules);
        const bool readable = allowed->has(classId(school.id, p.classCode), p.id);
        if (readable && lesson.state != SessionState::Cancelled && span.end < now && marked.value(p.id) == 0)
            warnings.notTaken.append(p);
    }
    return warnings;
}

} // namespace rollbook
