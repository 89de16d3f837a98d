// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/seating.h"

#include <QSet>

#include <algorithm>

namespace rollbook {
namespace {

constexpr int seatsInRow = 6; // what a classroom of eight by nine metres holds
constexpr int tablesInRow = 4; // of two seats each in width

qsizetype seatOf(const SeatingPlan &plan, int row, int column)
{
    const auto it = std::ranges::find_if(
        plan.seats, [&](const Seat &s) { return s.row == row && s.column == column; });
    return it == plan.seats.end() ? -1 : it - plan.seats.begin();
}

/// Tables are filled one after the other: four seats, then the next table.
std::pair<int, int> place(const SeatingPlan &plan, int n)
{
    if (plan.arrangement == SeatingPlan::Arrangement::Rows)
        return { n / plan.columns, n % plan.columns };
    const int table = n / 4;
    const int tables = std::max(1, plan.columns / 2);
    return { table / tables * 2 + n % 4 / 2, table % tables * 2 + n % 2 };
}

} // namespace

SeatingPlan newPlan(ClassId classId, const QString &room, const QList<StudentId> &students,
                    SeatingPlan::Arrangement arrangement)
{
    SeatingPlan plan{ .classId = classId, .room = room, .arrangement = arrangement };
    plan.columns = arrangement == SeatingPlan::Arrangement::Rows ? seatsInRow : 2 * tablesInRow;
    plan.rows = 1;
    return seated(plan, students);
}

SeatingPlan seated(SeatingPlan plan, const QList<StudentId> &students)
{
    plan.columns = std::max(1, plan.columns);
    const QSet<StudentId> here(students.begin(), students.end());
    QSet<StudentId> sitting;
    plan.seats.removeIf([&](const Seat &seat) {
        if (!here.contains(seat.student) || sitting.contains(seat.student))
            return true;
        sitting.insert(seat.student);
        return false;
    });
    int next = 0;
    for (const StudentId student : students) {
        if (sitting.contains(student))
            continue;
        auto [row, column] = place(plan, next);
        while (seatOf(plan, row, column) >= 0)
            std::tie(row, column) = place(plan, ++next);
        plan.seats.append({ student, row, column });
    }
    for (const Seat &seat : std::as_const(plan.seats)) {
        plan.rows = std::max(plan.rows, seat.row + 1);
        plan.columns = std::max(plan.columns, seat.column + 1);
    }
    return plan;
}

SeatingPlan moved(SeatingPlan plan, StudentId student, int row, int column)
{
    const auto own =
        std::ranges::find_if(plan.seats, [&](const Seat &s) { return s.student == student; });
    if (own == plan.seats.end() || row < 0 || column < 0)
        return plan;
    if (const qsizetype other = seatOf(plan, row, column); other >= 0) {
        plan.seats[other].row = own->row;
        plan.seats[other].column = own->column;
    }
    own->row = row;
    own->column = column;
    plan.rows = std::max(plan.rows, row + 1);
    plan.columns = std::max(plan.columns, column + 1);
    return plan;
}

} // namespace rollbook
