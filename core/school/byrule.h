// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/limits.h"
#include "core/school/sessionlife.h"

namespace rollbook {

// Marks that nobody made: absent, because the register closed by itself and the student had not been called.
// Their origin is in the note, which goes wherever the mark goes: to other devices, to files, and to the servers,
// one of which writes the same words (contract chapter 8, rule 4). Pure.

/// Whether a mark with this status and note was made by the school's rule, here or by a server.
bool isByRule(Status status, const QString &note);
/// The note with the origin after what it said; as it was where that has no room.
QString noteByRule(const QString &note);
/// What the note said before; any other note as it is. A person who marks the student says so themselves.
QString noteWithoutRule(const QString &note);

/// Whether a register that was opened at `openedAt` (UTC ms; 0 = by nobody known) and last reopened at `reopenedAt`
/// (0 = never) is the clock's to close. One that a person opened after the lesson, or opened again, is theirs.
bool isClosedByClock(qint64 openedAt, qint64 reopenedAt, const SessionSpan &span);
/// The moment (UTC ms) after which it closes by itself.
qint64 closesAt(const SessionSpan &span, const SchoolRules &rules);

} // namespace rollbook
