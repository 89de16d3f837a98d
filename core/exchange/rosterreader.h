// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importproblem.h"
#include "core/model/roster.h"

#include <QByteArray>

namespace rollbook {

/// A name is at most this long, in characters; whatever is longer is no name. A number or a code is shorter.
inline constexpr qsizetype longestName = 200;
inline constexpr qsizetype longestCode = 100;

/// A cell without what cannot be seen: trimmed, inner white space collapsed, NFC, and no marks or
/// overrides of direction, which turn what stands beside them. Everything else stays as it is.
QString cleanedCell(const QString &cell);

/// Reads a roster: columns by heading in any order (see rostercolumns.h; `mapped` is heading ->
/// field), every line either a record or a problem, blank lines skipped. Of lines with the same
/// admission number the first good one counts. Error Invalid when nothing can be read at all:
/// an empty or far too large file, required columns missing, `mapped` naming what is not there.
///
/// Problem::detail is "2: NF/2026/0001" for DuplicateNumber (first line, number), the admission
/// number for MissingName and MissingClass, "5 instead of 3" for TooManyFields and TooFewFields,
/// in words for BadQuoting and BadCharacters, and what stands there for SpoiltNumber.
/// `encoding` is what a person said of the file, one of textEncodings().
ImportResult<RosterFile> readRoster(const QByteArray &bytes, const QMap<QString, QString> &mapped = {}, const QString &encoding = {});

} // namespace rollbook
