// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"

#include <QList>
#include <QStringList>

namespace rollbook {

/// What marking many at one stroke would do: shown before it is done.
struct BulkPlan
{
    struct Named
    {
        int row = 0;
        StatusValue value;
    };

    QList<MarkEdit> edits;
    QList<Named> named; ///< who gets another status than the rest
    QList<int> protectedRows; ///< who stays as they are although they were named
    int present = 0; ///< how many of the rest become present
    QList<int> noSuchNumber;
    QStringList notUnderstood;

    bool isGood() const { return noSuchNumber.isEmpty() && notUnderstood.isEmpty(); }
};

} // namespace rollbook
