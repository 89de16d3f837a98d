// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/school/permission.h"

namespace rollbook {

/// What a role was not allowed.
struct Refusal
{
    Role role = Role::Teacher;
    Action action = Action::Mark;

    bool operator==(const Refusal &) const = default;
};

/// Error Forbidden, with the sentence of the log and the command line. Pure.
Error forbidden(const Refusal &refusal);
/// What that Error was about, for a window that words it in its own language; nullopt for any other.
std::optional<Refusal> refusalOf(const Error &error);

} // namespace rollbook
