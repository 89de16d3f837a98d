// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/model/story.h"
#include "core/school/permission.h"

#include <optional>

namespace rollbook {

/// What the school's calendar, lists and rules say of a day, or of one lesson on it.
struct DayFacts
{
    bool taught = true; ///< in a term, and not closed for the whole day
    QString closure; ///< why it is closed, such as a holiday's name; empty = outside the terms, or not said
    bool hasLessons = true; ///< the timetable has some on this day, or there is no timetable
    bool timetabled = true; ///< the timetable has this lesson, or there is no timetable
    bool yours = true; ///< the lists give the class, or this lesson, to whoever uses the device
    bool locked = false; ///< too old to be changed here
    Role role = Role::Admin; ///< of whoever uses the device
    bool listed = true; ///< the lists have them; asked only where the lesson is not theirs
    bool mayReopen = true;
    bool readsHistory = true; ///< what happened to its marks is theirs to read
    bool arranges = true; ///< the class's seating plan is theirs to change

    bool operator==(const DayFacts &) const = default;
};

/// Why a register cannot be taken, or not be delivered, as far as this device knows.
struct Obstacle
{
    enum class Kind {
        Finished, ///< here, by the teacher
        NotYet, ///< its day is still to come
        Locked, ///< too old to be changed here
        Closed, ///< the school is, on that day
        NotTimetabled, ///< the timetable does not have the lesson
        NotYours, ///< a school system, or this device's lists, do not let this person mark the class
        NotListed, ///< nor any other: the lists do not have whoever uses the device
        ReadsOnly, ///< whoever uses the device has a role that marks nobody
        Ended, ///< closed on the school system
        TooLate, ///< no more marks are taken for it
        NotOpened, ///< the school has not given it an id, or not added it, yet
        OtherOpen, ///< another lesson of the class has to be ended first
        Ambiguous, ///< more than one session there fits
        NeverOpened, ///< it was not opened while the lesson was on
        SignIn, ///< a password is missing
    };
    enum class WayOut { None, Reopen, SyncPage, AskOffice, Today, Rules };

    Kind kind = Kind::Finished;
    QString target; ///< the school system, empty = this device; of Closed: why
    WayOut wayOut = WayOut::None;

    bool operator==(const Obstacle &) const = default;
};

/// True when no mark can be changed here; with the others it can, and waits or is sent all the same.
bool preventsMarking(const Obstacle &obstacle);

/// The most telling obstacle; nullopt when there is none. `today` is the school's.
std::optional<Obstacle> obstacleOf(const Session &session, const QList<SessionDelivery> &deliveries,
                                   QDate today, const DayFacts &facts = {});

} // namespace rollbook
