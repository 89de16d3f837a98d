// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timetable.h"

namespace rollbook {

// What lessons a timetable makes. Pure: two devices with the same timetable have the same lessons with
// the same ids, without having met; nothing is stored until somebody opens one. A server that can make
// sessions itself may stop after one week, or forget holidays (CampsHub360 does both); this does not.

/// The lessons of every date from `from` to `to`, by date, start and class. Each slot on each of its
/// weekdays within a term; closures take lessons away, those that were moved or added by hand as well.
/// Cancelled lessons are in the list and say so. A lesson that was moved is on the day it moved to.
QList<PlannedSession> plannedSessions(const Timetable &timetable, QDate from, QDate to);

/// Overlaps of teacher, room or class among lessons that take place.
QList<TimetableConflict> conflictsOf(const QList<PlannedSession> &sessions);

/// Whether the school teaches on this day: within a term (of any kind but the year, where there are
/// others), and not closed for the whole of it. Weekends are not special.
bool isTeachingDay(const Timetable &timetable, QDate day);

/// 1 or 2: the week of the cycle that a day is in. 1 without a cycle.
int cycleWeek(const Timetable &timetable, QDate day);

/// The term a day is in: the shortest one that has it; nullptr outside.
const Term *termOn(const QList<Term> &terms, QDate day);

/// Nonsense in a slot, in English; empty when it is fine.
QString problemOf(const TimetableSlot &slot);

} // namespace rollbook
