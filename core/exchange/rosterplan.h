// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/roster.h"

namespace rollbook {

/// May an import create classes that a school with classes does not have? A school without any
/// takes all of the file's.
enum class NewClasses {
    WhenPlausible, ///< when two lines name it; on a single line it is taken for a typing error
    Allow,
    Refuse,
};

/// What importing `file` would do to the school in `state`; nothing is ever deleted or emptied.
///
/// Students are matched by admission number. A class code is compared exactly, and when it differs
/// only in case from a class there is, that one's spelling is used. In a Change an empty email or
/// phone is already replaced by the stored one, so that its record can be written as it is.
/// The problems are the file's and UnknownClass, with the nearest class as a suggestion, by line.
RosterPlan planRoster(const RosterFile &file, const RosterState &state, NewClasses policy, ErasedNumbers erased = ErasedNumbers::LeaveOut);

} // namespace rollbook
