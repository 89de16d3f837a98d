// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/birthday.h"

namespace rollbook {

bool isBirthday(QDate born, QDate day)
{
    if (!born.isValid() || !day.isValid() || day < born || born.month() != day.month())
        return false;
    const bool leapling = born.month() == 2 && born.day() == 29 && !QDate::isLeapYear(day.year());
    return day.day() == (leapling ? 28 : born.day());
}

} // namespace rollbook
