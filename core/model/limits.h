// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollbook {

inline constexpr int maxMinutesLate = 600; ///< ten hours: longer than any school day
inline constexpr int maxNoteLength = 500; ///< characters: what every server we know can hold

} // namespace rollbook
