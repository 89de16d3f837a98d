// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"

namespace rollbook {

// What goes to standard output and standard error, in UTF-8.

/// False when standard output did not take all of it: a full disk, a closed pipe.
bool print(const Answer &answer, bool asJson);
/// One sentence on standard error, or with JSON {"error":{"kind","message"}} on standard output.
void printError(const Error &error, bool asJson);
bool printLines(const QStringList &lines);
void printRemark(const QString &line);

} // namespace rollbook
