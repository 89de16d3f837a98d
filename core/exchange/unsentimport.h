// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unsent.h"
#include "core/exchange/unsentmerge.h"
#include "core/store/change.h"

namespace rollbook {

class Store;

/// What taking a file of unsent marks over would do. Nothing in it ever removes anything.
struct UnsentPlan
{
    struct NewRow
    {
        QString entity;
        QString key;
        QJsonObject row;
    };
    struct NewMark
    {
        QString number; ///< of the student
        QString name;
        MarkRow before; ///< revision 0 when it was never marked here
        MarkRow theirs;
        MarkMerge merge;
    };

    QList<NewRow> rows; ///< classes, subjects, students and sessions that this store does not know
    QList<NewRow> rosters; ///< sessions it knows, with students who were not on their register
    QList<Event> events; ///< entries of the history that were not taken over before
    QList<NewMark> marks; ///< with something new to say; not all of them change anything
    int erased = 0; ///< students of the file who were erased here: nothing of them is taken
    int known = 0; ///< marks of which everything was taken over before

    bool isEmpty() const
    {
        return rows.isEmpty() && rosters.isEmpty() && events.isEmpty() && marks.isEmpty();
    }
    qsizetype newRows(const QString &entity) const;
    qsizetype changed() const; ///< marks that are another value afterwards
    qsizetype disputed() const;
};

/// Compares the file with the store; changes nothing. `nowMs` is UTC ms by the servers' clocks, as far as
/// they are known: later stamps come from a wrong clock.
Result<UnsentPlan> planUnsent(Database &database, const Unsent &file, qint64 nowMs);

/// Takes the file over in one transaction, all of it or nothing: the greater stamp wins in each
/// field group, the loser is kept as a conflict, and each entry of the history is taken over once.
Result<UnsentPlan> importUnsent(Store &store, const Unsent &file);

} // namespace rollbook
