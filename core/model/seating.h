// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QList>

namespace rollbook {

/// Where a student sits: row 0 is at the board, column 0 at the left of who looks at the board.
struct Seat
{
    StudentId student;
    int row = 0;
    int column = 0;

    bool operator==(const Seat &) const = default;
};

/// Who sits where when a class is in a room.
struct SeatingPlan
{
    enum class Arrangement {
        Rows,
        Tables, ///< of two by two
    };

    ClassId classId;
    QString room; ///< empty = where no room is given
    Arrangement arrangement = Arrangement::Rows;
    int rows = 0;
    int columns = 0;
    QList<Seat> seats;
    QString author;
    qint64 changedAt = 0; ///< UTC ms; 0 = never kept

    bool operator==(const SeatingPlan &) const = default;
};

} // namespace rollbook
