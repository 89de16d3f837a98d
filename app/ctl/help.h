// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace rollbook {

QStringList generalHelp();
QStringList helpFor(const Command &command);

} // namespace rollbook
