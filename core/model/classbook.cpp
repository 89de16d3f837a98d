// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/classbook.h"

namespace rollbook {

StatusCounts ClassBook::countsAt(qsizetype session) const
{
    StatusCounts sum;
    for (qsizetype student = 0; student < students.size(); ++student) {
        const BookCell own = cell(student, session);
        if (own.isOnRegister())
            sum.add(own.status());
    }
    return sum;
}

void ClassBook::put(qsizetype student, qsizetype session, BookCell cell)
{
    BookCell &own = cells[student * sessions.size() + session];
    if (own.isOnRegister())
        counts[student].add(own.status(), -1);
    own = cell;
    if (own.isOnRegister())
        counts[student].add(own.status());
}

} // namespace rollbook
