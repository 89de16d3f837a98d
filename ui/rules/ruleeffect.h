// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/result.h"

namespace rollbook {

class Database;

/// What another value of a rule would change in what is there already. Marks are never among it: a
/// rule makes figures, warnings, locks and lessons, and does not rewrite what was recorded.
struct RuleEffect
{
    enum class What {
        FromNowOn, ///< only what happens from now on
        StudentsBelow, ///< students below the threshold
        StudentsInARow, ///< students with so many absences one after the other
        RegistersLocked, ///< registers that can only be corrected
        Lessons, ///< lessons of the next four weeks that would come, or go: in `after`
        Role, ///< what the user may do: `after` = whether the rules can still be changed (0 or 1)
    };

    What what = What::FromNowOn;
    int before = 0;
    int after = 0;
};

/// Reads on the connection's thread. `now` is UTC ms; `value` is one that checkedRule() allows.
Result<RuleEffect> ruleEffect(Database &database, const School &school, const QString &name, const QString &value, qint64 now);

} // namespace rollbook
