// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/registercontext.h"

namespace rollbook {

/// Why a mark is not to be changed along with others.
enum class Protection {
    None,
    Leave, ///< the student is away with the school's knowledge
    Office, ///< the value was written on a school system, by the office or on another device
    File, ///< it came by file
};

/// Who wrote a mark decides: "everyone here", "fill the rest" and "copy" never touch a protected
/// one. A person who marks that one student may.
Protection protectionOf(const MarkState &state, const StudentContext &context);

/// The value that an unmarked student has beforehand; nullopt = none.
std::optional<StatusValue> presetOf(const MarkState &state, const StudentContext &context);

} // namespace rollbook
