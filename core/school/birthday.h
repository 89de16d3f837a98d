// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace rollbook {

/// Whether a day is somebody's birthday; who was born on 29 February has it on the 28th in other years.
bool isBirthday(QDate born, QDate day);

} // namespace rollbook
