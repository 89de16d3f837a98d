// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace rollbook {

/// What a mark says. Unmarked is a state of its own and is never shown or sent as absent.
enum class Status { Unmarked, Present, Absent, Late, Excused };

inline constexpr std::array markedStatuses{ Status::Present, Status::Absent, Status::Late, Status::Excused };

/// "P", "A", "L", "E"; empty for Unmarked. Stable: stored, sent and exported.
QString statusCode(Status status);
std::optional<Status> statusFromCode(QStringView code);
/// "present", "absent", ...: stable English, for the command line and machine CSV.
QString statusWord(Status status);
/// Accepts a code or a word in any case: "P", "present".
std::optional<Status> statusFromInput(QStringView text);

} // namespace rollbook
