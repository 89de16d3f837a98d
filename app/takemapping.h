// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/result.h"

namespace rollbook {

class Store;

struct MappingTaken
{
    int links = 0;
    int badLines = 0; ///< left out
};

/// Gives a target the school's ids from a mapping file (entity,code,remote_id). Data thread.
Result<MappingTaken> takeMapping(Store &store, TargetId target, const QString &file);

} // namespace rollbook
