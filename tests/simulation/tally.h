// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/machine.h"
#include "tests/simulation/chronicle.h"

namespace rollbook::sim {

/// Where the seams (seams.cpp) count what passes them; null = nowhere.
void tallyTo(Chronicle *chronicle);
/// One step of the engine's machine: "step Reading Compared".
void tallyStep(Phase phase, const MachineEvent &event);
/// What an answer was taken for: "class server_busy".
void tallyClass(const QString &reason);
/// All that can be counted, so that what never happened is shown, too.
QStringList everythingTallied();

} // namespace rollbook::sim
