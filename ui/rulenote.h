// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"

#include <QCoreApplication>

namespace rollbook {

/// The words for what the school's rule does when a lesson is over: see core/school/byrule.h.
class RuleNote
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::RuleNote)
public:
    static QString shown(const QString &note); ///< a note as people read it: its origin in their language
    static QString origin(); ///< "Not called: absent by the school's rule"
    /// What an open register says beforehand; `at` is a time that is ready to be shown.
    static QString beforehand(const QString &at, bool makesAbsent);
};

} // namespace rollbook
