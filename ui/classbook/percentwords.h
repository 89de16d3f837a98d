// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/classbook.h"

#include <QCoreApplication>

namespace rollbook {

/// What a percentage and the rule that made it are called.
class PercentWords
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::PercentWords)
public:
    static QString percent(std::optional<double> percent, const PercentageSetting &setting); ///< "92.5 %"; a dash while nothing is marked
    static QString below(const PercentageSetting &setting); ///< "below 75 %"
    static QString rule(const PercentageSetting &setting); ///< what is counted, one line
    static QString counts(const StatusCounts &counts); ///< "12 present, 1 absent": those that there are
};

} // namespace rollbook
