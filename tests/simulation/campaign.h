// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/world.h"

namespace rollbook::sim {

struct SeedRange
{
    quint64 from = 1;
    quint64 seeds = 100;
    int jobs = 1; ///< processes: a failed assertion ends one of them, and is a failure of its seed
    MakeSender sender = makeEngine;
    bool stopAtFirst = false;
    QStringList kinds = schoolKindNames(); ///< of server, from which each seed draws
    quint64 piece = 0; ///< of a campaign: kept after so many seeds; 0 = as is usual
};

/// What came of many seeds.
struct Campaign
{
    struct Failure
    {
        quint64 seed = 0;
        QString invariant;
        QString what;
    };
    quint64 seeds = 0;
    qint64 ms = 0;
    QList<Failure> failures; ///< in the order of the seeds
    QMap<QString, qint64> counts; ///< how often what happened
    QMap<QString, qint64> seedsWith; ///< in how many seeds at all

    QString page(bool withCounts) const; ///< for people
};

Outcome runWorld(const Swarm &swarm, MakeSender sender, bool tells);
Campaign runSeeds(const SeedRange &range);
/// Runs the next seeds of the campaign kept in `folder`, adds them up there piece by piece, tells how
/// far it is, and returns the page.
QString continueCampaign(const QString &folder, SeedRange range, const std::function<void(const QString &line, bool fine)> &tell);

/// The same failure with as little as possible of everything.
Swarm shrunk(Swarm swarm, MakeSender sender, const Outcome &failed);

} // namespace rollbook::sim
