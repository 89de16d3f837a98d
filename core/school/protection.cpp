// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/protection.h"

namespace rollbook {

Protection protectionOf(const MarkState &state, const StudentContext &context)
{
    const Status status = state.mark.value.status;
    if (status != Status::Unmarked && state.source == MarkSource::Server)
        return Protection::Office;
    if (status != Status::Unmarked && state.source == MarkSource::File)
        return Protection::File;
    const bool away = status == Status::Unmarked || status == Status::Excused;
    return context.leave && away ? Protection::Leave : Protection::None;
}

std::optional<StatusValue> presetOf(const MarkState &state, const StudentContext &context)
{
    if (!context.leave || state.mark.value.status != Status::Unmarked || state.mark.rev > 0)
        return std::nullopt; // who was cleared by a person stays cleared
    return StatusValue{ Status::Excused, {} };
}

} // namespace rollbook
