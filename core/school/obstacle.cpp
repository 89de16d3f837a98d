// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/obstacle.h"

#include <algorithm>
#include <iterator>

namespace rollbook {
namespace {

using Kind = Obstacle::Kind;
using WayOut = Obstacle::WayOut;

struct Known
{
    const char16_t *reason; ///< see Receipt::reason
    Kind kind;
    WayOut wayOut;
};

// In the order in which they tell most.
constexpr Known known[] = {
    { u"refused_perm", Kind::NotYours, WayOut::SyncPage },
    { u"session_locked", Kind::Ended, WayOut::AskOffice },
    { u"refused_late", Kind::TooLate, WayOut::AskOffice },
    { u"lesson_over", Kind::NeverOpened, WayOut::SyncPage },
    { u"session_ambiguous", Kind::Ambiguous, WayOut::SyncPage },
    { u"other_session_open", Kind::OtherOpen, WayOut::SyncPage },
    { u"auth", Kind::SignIn, WayOut::SyncPage },
    { u"no_secret", Kind::SignIn, WayOut::SyncPage },
    { u"mfa_required", Kind::SignIn, WayOut::SyncPage },
    { u"no_session", Kind::NotOpened, WayOut::SyncPage },
    { u"dep_missing", Kind::NotOpened, WayOut::SyncPage },
    { u"no_class_id", Kind::NotOpened, WayOut::SyncPage },
    { u"no_subject_id", Kind::NotOpened, WayOut::SyncPage },
    { u"no_course", Kind::NotOpened, WayOut::SyncPage },
};

/// Why somebody may not mark a lesson that is not theirs.
Obstacle notYours(const DayFacts &facts)
{
    if (!permitted(Action::Mark, facts.role, Relation::Own) && !permitted(Action::Mark, facts.role, Relation::Covers))
        return { .kind = Kind::ReadsOnly, .target = {}, .wayOut = WayOut::Rules };
    if (!facts.listed)
        return { .kind = Kind::NotListed, .target = {}, .wayOut = WayOut::Rules };
    return { .kind = Kind::NotYours, .target = {}, .wayOut = WayOut::Today };
}

} // namespace

bool preventsMarking(const Obstacle &obstacle)
{
    switch (obstacle.kind) {
    case Kind::NotYours: return obstacle.target.isEmpty(); // a school system's no keeps nothing from being marked here
    case Kind::Finished:
    case Kind::Locked:
    case Kind::NotListed:
    case Kind::ReadsOnly: return true;
    default: return false;
    }
}

std::optional<Obstacle> obstacleOf(const Session &session, const QList<SessionDelivery> &deliveries,
                                   QDate today, const DayFacts &facts)
{
    if (!facts.yours)
        return notYours(facts);
    if (facts.locked)
        return Obstacle{ .kind = Kind::Locked, .target = {}, .wayOut = WayOut::AskOffice };
    if (session.finishedAt > 0)
        return Obstacle{ .kind = Kind::Finished, .target = {}, .wayOut = facts.mayReopen ? WayOut::Reopen : WayOut::AskOffice };
    for (const Known &entry : known) {
        const auto it = std::ranges::find_if(deliveries, [&](const SessionDelivery &d) {
            return d.open > 0 && d.worst.reason == QStringView(entry.reason);
        });
        if (it != deliveries.end())
            return Obstacle{ .kind = entry.kind, .target = it->name, .wayOut = entry.wayOut };
    }
    if (!facts.taught)
        return Obstacle{ .kind = Kind::Closed, .target = facts.closure, .wayOut = WayOut::Today };
    if (!facts.timetabled)
        return Obstacle{ .kind = Kind::NotTimetabled, .target = {}, .wayOut = WayOut::Today };
    if (session.date > today)
        return Obstacle{ .kind = Kind::NotYet, .target = {}, .wayOut = WayOut::None };
    return std::nullopt;
}

} // namespace rollbook
