// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendar.h"
#include "core/exchange/schoolplan.h"
#include "core/model/timetable.h"

#include <optional>

namespace rollbook {

/// What taking over `file` on `day` would do. Pure. What came from the same source and is not in
/// the file any more ends: a weekly lesson with yesterday, a closure or a changed lesson when it is
/// still to come. Unknown classes and teachers are problems, and their lessons are left out.
/// What is new in a source that is known begins on `day` at the earliest: a lesson that moves to another time
/// has no past there. A calendar with a new name that has most of a known one's UIDs is that one.
/// `complete`: the file is all of its source; otherwise it only adds, and nothing ends.
SchoolPlan planTimetable(const TimetableFile &file, const SchoolState &state, QDate day, bool complete = true);

/// What a weekly lesson's being `now`, or ending where nothing is given, from `day` on would do. What was
/// before that day stays as it was: lessons that were held keep their times and rooms.
SchoolPlan planSlotFrom(const TimetableSlot &stored, const std::optional<TimetableSlot> &now, const SchoolState &state, QDate day);

/// What taking a stored closure away would do; nothing when it is not there.
SchoolPlan planWithoutClosure(const Closure &stored, const SchoolState &state);

/// How a calendar names the classes there are: by code, by name, "7A/MAT" also as "7A Mathematics". Read
/// from a year before `day` to a year after it, or to the end of the last term.
CalendarReading calendarReadingOf(const SchoolState &state, const School &school, QDate day);

/// The timetable in a store's rows.
Timetable timetableOf(const SchoolState &state);

} // namespace rollbook
