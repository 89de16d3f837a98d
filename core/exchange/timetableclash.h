// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/schoolplan.h"

namespace rollbook {

/// The conflicts of teacher, room and class that `plan` would make in the year from `day` on, and that are not there
/// without it: one for each pair of lessons of a week, with how often it comes. Nothing is left out of the import
/// for one. Pure.
QList<ImportProblem> conflictsMadeBy(const SchoolPlan &plan, const SchoolState &state, QDate day);

} // namespace rollbook
