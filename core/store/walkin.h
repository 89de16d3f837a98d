// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/result.h"

namespace rollbook {

class Store;

// Who comes to a lesson and is not on its register.

/// Puts a student of the school on an open register, at its end. Who is on it already stays.
Result<> addToRegister(Store &store, SessionId session, StudentId student);
/// Puts somebody on it who is on no list: a temporary student, with a number of its own, until it is known
/// who that is.
Result<Student> addWalkIn(Store &store, SessionId session, const QString &name);

/// What came of saying who a temporary student is.
struct WalkInMerge
{
    int sessions = 0; ///< registers on which the real student is now
    int moved = 0; ///< marks that are the real student's now
    int kept = 0; ///< where both were marked: the real student's mark stays, the other one in the history

    bool operator==(const WalkInMerge &) const = default;
};

/// The marks of a temporary student become those of the real one, with who made them and when; they are
/// queued for every server again under that name. What was never delivered under the old one is not owed any
/// more; what was is taken back there. Reversible.
Result<WalkInMerge> mergeWalkIn(Store &store, StudentId temporary, StudentId real);
/// Takes it back: the temporary student has its marks again. A mark of the real student that was changed
/// meanwhile stays; one that was not is as it was before. `sessions` counts the registers, `moved` the marks.
Result<WalkInMerge> separateWalkIn(Store &store, StudentId temporary);

} // namespace rollbook
