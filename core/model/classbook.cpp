// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/classbook.h"

namespace rollbook {

int ClassBook::codeIndex(const QString &code)
{
    constexpr qsizetype most = 255;
    if (code.isEmpty())
        return 0;
    qsizetype at = codes.indexOf(code);
    if (at < 0 && codes.size() < most) {
        at = codes.size();
        codes.append(code);
    }
    return int(at + 1);
}

StatusValue ClassBook::value(BookCell cell) const { return { cell.status(), {}, codes.value(cell.code() - 1) }; }

StatusCounts ClassBook::countsAt(qsizetype session) const
{
    StatusCounts sum;
    for (qsizetype student = 0; student < students.size(); ++student) {
        const BookCell own = cell(student, session);
        if (own.isOnRegister())
            addTo(sum, value(own), pack);
    }
    return sum;
}

void ClassBook::put(qsizetype student, qsizetype session, BookCell cell)
{
    BookCell &own = cells[student * sessions.size() + session];
    if (own.isOnRegister())
        addTo(counts[student], value(own), pack, -1);
    own = cell;
    if (own.isOnRegister())
        addTo(counts[student], value(own), pack);
}

} // namespace rollbook
