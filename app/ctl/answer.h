// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace rollbook {

/// How the program ends. Stable: scripts depend on it.
enum class Exit {
    Ok = 0,
    Failed = 1, ///< storage, or something unexpected
    Usage = 2, ///< the command, or a file given to it, is wrong
    Waiting = 3, ///< not all is delivered yet; no network
    NeedsPerson = 4, ///< something that only a person can put right
    Locked = 5, ///< the store is open elsewhere
    NotFound = 6,
    Damaged = 7, ///< the store is damaged and could not be rebuilt
};

/// What a command has to say, for people and for scripts.
struct Answer
{
    QJsonObject json;
    QStringList lines; ///< for people, on standard output
    QByteArray bytes = {}; ///< goes to standard output as it is, instead of lines
    QStringList remarks = {}; ///< on standard error, without an end to the command
    Exit exit = Exit::Ok;
};

Exit exitFor(Error::Kind kind);
/// Stable English for --json: "not_found", ...
QString errorWord(Error::Kind kind);

} // namespace rollbook
