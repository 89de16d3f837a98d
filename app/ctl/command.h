// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"

#include <QCommandLineOption>
#include <QList>

namespace rollbook {

class Context;

/// One command of rollbookctl: how it is called, what it is for, and the function that does it.
struct Command
{
    QString name; ///< one or two words: "mark", "target add"
    QStringList arguments; ///< positional ones by name; those in [brackets] may be left out
    QString summary; ///< one sentence without a full stop
    QList<QCommandLineOption> options;
    Result<Answer> (*run)(Context &context) = nullptr;
};

/// All commands, in the order of the help text.
const QList<Command> &commands();

// One file for each noun.
QList<Command> initCommands();
QList<Command> joinCommands();
QList<Command> importCommands();
QList<Command> schoolImportCommands();
QList<Command> timetableCommands();
QList<Command> periodCommands();
QList<Command> rulesCommands();
QList<Command> statisticsCommands();
QList<Command> classCommands();
QList<Command> sessionCommands();
QList<Command> markCommands();
QList<Command> registerCommands();
QList<Command> leaveCommands();
QList<Command> correctionCommands();
QList<Command> studentCommands();
QList<Command> retentionCommands();
QList<Command> targetCommands();
QList<Command> targetMapCommands();
QList<Command> targetProbeCommands();
QList<Command> certificateCommands();
QList<Command> firestoreCommands();
QList<Command> syncCommands();
QList<Command> outboxCommands();
QList<Command> exportCommands();
QList<Command> unsentCommands();
QList<Command> unsentImportCommands();
QList<Command> storeCommands();
QList<Command> restoreCommands();
QList<Command> peopleCommands();

} // namespace rollbook
