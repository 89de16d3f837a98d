// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace rollbook {

/// The command that a line names, and in how many words.
struct Spoken
{
    const Command *command = nullptr; ///< null when the line holds nothing but options
    qsizetype words = 0;
};

/// Options that every command knows, before or after its name.
QList<QCommandLineOption> globalOptions();

/// Error Invalid naming the nearest command when there is no such one.
Result<Spoken> findCommand(const QStringList &arguments);

/// Has `parser` parse the line; returns the command's own positional arguments. Their number is
/// checked, unless help is asked for.
Result<QStringList> parse(QCommandLineParser &parser, const Spoken &spoken,
                          const QStringList &arguments);

} // namespace rollbook
