// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/roster.h"
#include "core/model/schooldata.h"
#include "core/result.h"

#include <QHash>
#include <QMap>

namespace rollbook {

/// More than this share of the students, or of their memberships in classes, ended by one import is
/// taken for a wrong or cut file.
inline constexpr double mostRemoved = 0.20;

/// The school's lists as the store holds them: entity -> key -> row (see shapes.h).
struct SchoolState
{
    SchoolId school;
    QHash<QString, QMap<QString, QJsonObject>> rows;
    QSet<QString> erased = {}; ///< ids of students who were erased
};

/// What importing `file`, which holds all of the school, would do on `day`. Pure.
///
/// People and classes are matched by the source id, then by number and code; a number or code that
/// changed at the source keeps ours, because marks hang on it. Nobody is deleted: a membership that
/// is not in the file ends the day before (mergeStays). The same file again changes nothing. What the file leaves empty stays as it is, and so do
/// terms, classes and teachers that it does not have.
SchoolPlan planSchool(const SchoolData &file, const SchoolState &state, QDate day, ErasedNumbers erased = ErasedNumbers::LeaveOut);

/// Invalid when the plan would take more than `allowed` (0 to 1) of the students out of all their
/// classes, or end more than that of their memberships in classes.
Result<> checkRemovals(const SchoolPlan &plan, double allowed = mostRemoved);

/// What is in a store as values: for an export.
SchoolData schoolDataOf(const SchoolState &state, const School &school);

} // namespace rollbook
