// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace rollbook {

inline constexpr qint64 applicationId = 0x41545444; // 'ATTD', as the first migration writes it

/// Keeps our hands off another program's database, before anything is written to it. Fails with
/// NotSupported when the file is one, with Corrupt when it is ours and no longer says so.
Result<> refuseForeign(const DatabaseOptions &options);

} // namespace rollbook
