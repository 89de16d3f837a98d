// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/model/story.h"

#include <optional>

namespace rollbook {

/// Why a register cannot be taken, or not be delivered, as far as this device knows.
struct Obstacle
{
    enum class Kind {
        Finished, ///< here, by the teacher
        NotYet, ///< its day is still to come
        NotYours, ///< a school system does not let this person mark the class
        Ended, ///< closed on the school system
        TooLate, ///< no more marks are taken for it
        NotOpened, ///< the school has not given it an id, or not added it, yet
        OtherOpen, ///< another lesson of the class has to be ended first
        Ambiguous, ///< more than one session there fits
        NeverOpened, ///< it was not opened while the lesson was on
        SignIn, ///< a password is missing
    };
    enum class WayOut { None, Reopen, SyncPage, AskOffice };

    Kind kind = Kind::Finished;
    QString target; ///< the school system; empty = this device
    WayOut wayOut = WayOut::None;

    bool operator==(const Obstacle &) const = default;
};

/// The most telling obstacle; nullopt when there is none. `today` is the school's.
std::optional<Obstacle> obstacleOf(const Session &session, const QList<SessionDelivery> &deliveries,
                                   QDate today);

} // namespace rollbook
