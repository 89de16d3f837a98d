// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/story.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace rollbook {

/// What only the code of each kind of server knows, for the window: given to it by the program.
struct TargetKnowledge
{
    QStringList kinds; ///< that this version can deliver to, and a person can add
    /// How statuses and notes travel to this target; empty when its kind is not known.
    std::function<QList<TargetWording>(const Target &target)> wordings;
    /// The mark that a value of this target's stands for; nullopt when it is none we know.
    std::function<std::optional<MarkValue>(const Target &target, const QJsonObject &value)> decode;
};

} // namespace rollbook
