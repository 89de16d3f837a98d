// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/targetknowledge.h"

namespace rollbook {

/// What the code of each kind of server tells the window.
TargetKnowledge makeTargetKnowledge();

} // namespace rollbook
