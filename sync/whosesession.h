// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outbox.h"
#include "sync/classify.h"

#include <optional>

namespace rollbook {

/// Why a reading must not be taken for the session that was asked for; nullopt = it may. Another id than asked for
/// is an answer that was mixed up on the way: `contract_broken`, to be asked for again. The same id with another
/// class, subject or date is an id that was given anew, by a server put back to a backup, or a session that was
/// moved: `other_lesson`, as missing as if it were gone. What either side does not tell is not compared, and a
/// time within the day is no part of what a session is. Pure.
std::optional<Problem> strangerIn(const SessionWork &work, const SessionReading &reading);

} // namespace rollbook
