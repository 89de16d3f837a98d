// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncstatus.h"
#include "core/result.h"

#include <QStringList>

namespace rollbook {

/// What may be said about a server of one kind, besides its address. In English, for the command line.
struct TargetOption
{
    QString name;
    QString about;
    QStringList values; ///< the only ones it may have; empty = any
};

/// All options of a kind, those it needs first; empty for a kind that there is not.
QList<TargetOption> targetOptions(const QString &kind);

/// Invalid when the address holds what it must not (a user name, a question mark), when an option is none of its
/// kind's, or has a value that it cannot have. For what a person types: a target that is stored is taken as it is.
Result<> checkTarget(const Target &target);

} // namespace rollbook
