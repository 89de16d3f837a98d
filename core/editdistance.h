// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace rollbook {

/// Edits (insert, delete, replace) that make one word of the other: for "did you mean ...?".
/// Levenshtein distance; time is the product of the lengths.
qsizetype editDistance(QStringView a, QStringView b);

} // namespace rollbook
