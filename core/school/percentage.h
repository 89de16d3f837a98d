// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"

namespace rollbook {

/// A named way to make a percentage of counts. Servers differ, even within one; a figure is only
/// comparable with another of the same rule.
struct PercentageRule
{
    QString name;
    QString meaning; ///< English, one line
    double (*compute)(const StatusCounts &counts); ///< unmarked counts as enrolled and not marked
};

/// school: 100 (P+L) / (P+A+L), nothing possible = 0: excused and unmarked stay out of it. A mark with a code counts
/// as the code's statistical class says (weightOf()).
/// The others are what a server shows, to the last digit; see percentage.cpp for each one's source.
const QList<PercentageRule> &percentageRules();
const PercentageRule *percentageRule(const QString &name);

/// False where the rule `school` has nothing to make a figure of: who was excused from every lesson is not at 0 %.
/// The others' figures are what a server shows, whatever that means.
bool hasFigure(const PercentageRule &rule, const StatusCounts &counts);

/// A figure with two decimals as Python's round() makes it: the nearest decimal of the exact binary
/// value, ties to even.
double roundedAsPython(double value, int places = 2);

} // namespace rollbook
