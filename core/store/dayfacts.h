// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/obstacle.h"
#include "core/store/store.h"

namespace rollbook {

// What the store knows of a day that may be in the way of a register. On the store's thread.

Result<DayFacts> dayFactsOf(Store &store, QDate day);
Result<DayFacts> dayFactsOf(Store &store, const Session &session);

} // namespace rollbook
