// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/byrule.h"

namespace rollbook {

class Store;

// Registers that close by themselves, told beforehand and afterwards. On the store's thread.

/// What is to become of an open register when its lesson is over.
struct ComingClose
{
    qint64 at = 0; ///< UTC ms after which it closes by itself; 0 = it does not
    bool makesAbsent = false; ///< and whoever is not marked then is absent by the school's rule

    bool operator==(const ComingClose &) const = default;
};
Result<ComingClose> comingClose(Store &store, SessionId session);

/// A register that closed by itself, with students whom nobody had called.
struct RuleClosing
{
    Session session;
    int absences = 0; ///< marks that are still as the rule made them
    bool mayUndo = false; ///< not locked, and the user may open it again

    bool operator==(const RuleClosing &) const = default;
};
Result<QList<RuleClosing>> closedByRule(Store &store, QDate day); ///< of what the user may read, by start

/// Opens the register again, with `reason` in the history, and makes unmarked whom the rule made absent, all at once.
/// Marks that a person made, or changed since, stay. How many were taken back. Invalid when it is locked or not closed.
Result<int> undoClosing(Store &store, SessionId session, const QString &reason);

} // namespace rollbook
