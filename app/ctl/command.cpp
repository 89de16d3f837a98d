// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

namespace rollbook {

const QList<Command> &commands()
{
    static const QList<Command> all = initCommands() + joinCommands() + importCommands() + classCommands()
        + sessionCommands() + markCommands() + registerCommands() + targetCommands()
        + targetMapCommands() + targetProbeCommands() + syncCommands() + outboxCommands()
        + exportCommands() + unsentCommands() + unsentImportCommands() + storeCommands() + restoreCommands();
    return all;
}

} // namespace rollbook
