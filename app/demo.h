// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace rollbook {

class Store;

// A school to try everything with: three classes, names in many scripts, five lessons a day.

/// Makes the demo school, its classes and its students in an empty store.
Result<> makeDemoSchool(Store &store);

/// Opens today's lessons of the demo school; those that are open already stay as they are. Called
/// at each start, so that there is something to mark every day.
Result<> openDemoSessions(Store &store);

} // namespace rollbook
