// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/model/seating.h"

namespace rollbook {

// Seats are moved on values; what comes out is kept by the store.

/// A plan in which everybody sits in the order of the register: six to a row, or tables of four.
SeatingPlan newPlan(ClassId classId, const QString &room, const QList<StudentId> &students,
                    SeatingPlan::Arrangement arrangement = SeatingPlan::Arrangement::Rows);

/// The plan for these students: who left the class has no seat any more, who is new takes the next
/// free one, and there are rows enough for all.
SeatingPlan seated(SeatingPlan plan, const QList<StudentId> &students);

/// Moves a student to a seat; who sits there takes the other's.
SeatingPlan moved(SeatingPlan plan, StudentId student, int row, int column);

} // namespace rollbook
