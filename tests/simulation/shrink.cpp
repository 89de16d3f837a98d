// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/campaign.h"

namespace rollbook::sim {

Swarm shrunk(Swarm swarm, MakeSender sender, const Outcome &failed)
{
    const QString invariant = failed.violations.first().invariant;
    const auto stillFails = [&](const Swarm &smaller) {
        const Outcome outcome = runWorld(smaller, sender, false);
        return !outcome.violations.isEmpty() && outcome.violations.first().invariant == invariant;
    };
    const auto keepIf = [&](const Swarm &smaller) {
        if (stillFails(smaller))
            swarm = smaller;
    };
    Swarm smaller = swarm;
    smaller.steps = failed.failedAt + 1;
    keepIf(smaller);
    for (const QString &kind : QStringList(swarm.kinds)) {
        smaller = swarm;
        smaller.kinds = QStringList{ kind };
        if (swarm.kinds.size() > 1)
            keepIf(smaller);
    }
    for (int i = 0; i < troubles; ++i) {
        smaller = swarm;
        smaller.rate[size_t(i)] = 0;
        if (swarm.rate[size_t(i)] > 0)
            keepIf(smaller);
    }
    // Halves, quarters, ... of the steps, down to single ones.
    for (int size = std::max(1, swarm.steps / 2); size >= 1; size /= 2) {
        for (int from = 0; from < swarm.steps; from += size) {
            smaller = swarm;
            for (int step = from; step < from + size; ++step)
                smaller.skipped.insert(step);
            if (smaller.skipped.size() > swarm.skipped.size())
                keepIf(smaller);
        }
    }
    return swarm;
}

} // namespace rollbook::sim
