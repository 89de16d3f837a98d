// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/schoolplan.h"
#include "core/model/timetable.h"

namespace rollbook {

/// What taking over `file` on `day` would do. Pure. What came from the same source and is not in
/// the file any more ends: a weekly lesson with yesterday, a closure or a changed lesson when it is
/// still to come. Unknown classes and teachers are problems, and their lessons are left out.
/// `complete`: the file is all of its source; otherwise it only adds, and nothing ends.
SchoolPlan planTimetable(const TimetableFile &file, const SchoolState &state, QDate day, bool complete = true);

/// The timetable in a store's rows.
Timetable timetableOf(const SchoolState &state);

} // namespace rollbook
