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
    Target (*target)(const SchoolData &school, const SchoolData::Account &account) = nullptr; ///< without name and address
    /// How the server holds it; nullopt = it cannot. An unmarked one that it can hold is "".
    std::optional<QString> (*words)(const Mark &mark) = nullptr;
    QString (*stored)(const StoredMark &mark) = nullptr;
    const char *writes = ""; ///< part of the request that writes marks
    bool exact = false; ///< carries our stamps: the later mark wins, whoever made it
    bool readable = true; ///< what was sent can be read again
    bool onClose = false; ///< takes finished registers only
    bool closes = false; ///< a finished register is closed there: what is marked afterwards may be refused
    bool passesCaches = true; ///< false: speaks to its clients alone, over TLS of its own, and would refuse an odd query
    bool ordersByTime = true; ///< tells when a row was changed, or carries our stamps
    bool asksEachTime = false; ///< the password travels with every request: any 401 refuses it
};

/// All that Rollbook delivers to.
const QList<SchoolKind> &schoolKinds();
QStringList schoolKindNames();
const SchoolKind &schoolKind(const QString &name);

} // namespace rollbook::sim
