// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/network.h"

#include <any>
#include <memory>
#include <vector>

namespace rollbook::sim {

/// Somebody at the school wrote on the server itself.
struct OfficeMark
{
    QString key;
    QString words;
    qint64 trueMs = 0;
};

/// One server of the school, the network before it, and what has befallen it.
struct Site
{
    Site(const QString &kindName, int siteNumber, const SchoolData &school, Timeline &timeline, const Swarm &swarm, Chronicle &chronicle)
        : kind(schoolKind(kindName)), number(siteNumber), server(kind.make(school, timeline.now())),
          network(timeline, swarm, chronicle, *server, kind, siteNumber), backup(server->saveImage())
    {
    }

    QString host() const { return QStringLiteral("school%1.example").arg(number); }
    /// What has to be given to sign in.
    QString secretOf(const QString &password) const { return kind.readable ? password : QStringLiteral("portal-key-1"); }

    const SchoolKind &kind;
    int number;
    std::unique_ptr<ModelServer> server;
    Network network;
    std::any backup;
    QList<OfficeMark> office;
    bool wentBack = false; ///< to a backup
    bool closedSession = false; ///< the office, or a finished register
    bool failedItself = false; ///< 500s, poison
};

using Sites = std::vector<std::unique_ptr<Site>>;

} // namespace rollbook::sim
