// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/result.h"

namespace rollbook {

class Change;

/// Marks one student of a register excused because of an approved leave: when nobody ever marked them, or
/// when they are absent and the register is not locked. Who is present, late or was cleared stays so.
Result<> excuse(Change &change, const Session &session, StudentId student);

/// Before a register is finished: excuses whoever is on approved leave at its time and was never marked.
Result<> excuseOnLeave(Change &change, const Session &session);

} // namespace rollbook
