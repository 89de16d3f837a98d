// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"

namespace rollbook {

/// "7 19L8 4e": who is not simply here, by the number in the register.
struct Exceptions
{
    struct Entry
    {
        int number = 0;
        StatusValue value; ///< Absent when no letter says otherwise

        bool operator==(const Entry &) const = default;
    };

    QList<Entry> entries; ///< as typed; a number that comes again counts as it was typed last
    QStringList notUnderstood;
};

/// Numbers, each with a status letter and minutes late if need be, separated by whatever is neither
/// letter nor digit. Digits of any script.
Exceptions parseExceptions(QStringView text);

} // namespace rollbook
