// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/reader.h"
#include "core/store/rows.h"

// What a mark's history says, from its rows; for storyreader.cpp and inboxreader.cpp.

namespace rollbook {

inline QString markKey(SessionId session, StudentId student)
{
    return session.toString() + QLatin1Char('|') + student.toString();
}

inline MarkValue valueOf(const MarkRow &row) { return { .value = row.mark.value, .note = row.mark.note }; }

inline MarkRow markRowIn(const Row &row, int column)
{
    return markRowOf(parseJson(row.text(column).toUtf8()));
}

} // namespace rollbook
