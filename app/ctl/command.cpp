// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

namespace rollbook {

const QList<Command> &commands()
{
    static const QList<Command> all = initCommands() + joinCommands() + importCommands() + schoolImportCommands() + classCommands()
        + timetableCommands() + periodCommands() + rulesCommands() + statisticsCommands()
        + sessionCommands() + markCommands() + registerCommands() + leaveCommands() + correctionCommands() + studentCommands() + retentionCommands() + targetCommands()
        + targetMapCommands() + targetProbeCommands() + certificateCommands() + firestoreCommands() + syncCommands() + outboxCommands()
        + exportCommands() + unsentCommands() + unsentImportCommands() + storeCommands() + restoreCommands()
        + peopleCommands();
    return all;
}

} // namespace rollbook
