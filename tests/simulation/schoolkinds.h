// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/model/syncstatus.h"
#include "tests/simulation/servers/modelserver.h"

namespace rollbook::sim {

/// One kind of server as the simulation needs it: the model, a target for it, and, written down once
/// more and not taken from the adapters, in which words it holds a mark.
struct SchoolKind
{
    QString name;
    std::unique_ptr<ModelServer> (*make)(const SchoolData &school, qint64 nowMs) = nullptr;
    Target (*target)(const SchoolData &school, const SchoolData::Account &account) = nullptr;
    /// How the server holds it; nullopt = it cannot. An unmarked one that it can hold is "".
    std::optional<QString> (*words)(const Mark &mark) = nullptr;
    QString (*stored)(const StoredMark &mark) = nullptr;
    bool exact = false; ///< carries our stamps: the later mark wins, whoever made it
};

/// Those that this version of Rollbook can deliver to.
const QList<SchoolKind> &schoolKinds();
QStringList schoolKindNames();
const SchoolKind &schoolKind(const QString &name);

} // namespace rollbook::sim
