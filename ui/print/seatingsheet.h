// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/model/seating.h"

#include <QHash>

namespace rollbook {

/// A seating plan with the names that go with it.
struct SeatingSheet
{
    struct Person
    {
        int number = 0;
        QString name;
    };

    Session session;
    SeatingPlan plan;
    QHash<StudentId, Person> people;
};

/// The plan on one page, A4 across, as PDF; the board is at the top. Any thread.
QByteArray printedSeating(const SeatingSheet &sheet);

} // namespace rollbook
