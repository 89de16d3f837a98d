// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/reconcile.h"
#include "core/store/outbox.h"
#include "sync/machine.h"
#include "sync/transport.h"

#include <functional>

namespace rollbook::sim {

/// One deliberate mistake in the engine, to see whether the simulation finds it. The product knows
/// nothing of them: this program is linked so that calls between its files (ld's --wrap) pass through
/// mutants.cpp, which changes what goes in or what comes out.
struct Mutant
{
    const char *name = "";
    const char *what = "";
    std::function<QString(const QString &)> sql = {}; ///< another statement; null = it is not run, and counts as done
    std::function<Decision(const Comparison &, Decision)> decision = {};
    std::function<void(Comparison &)> comparison = {};
    std::function<void(SendResult &)> settled = {};
    std::function<void(SessionReading &)> reading = {};
    std::function<void(const MachineEvent &, MachineStep &)> stepped = {};
    std::function<void(const HttpReply &, Decoded<QJsonDocument> &)> classified = {};
    std::function<void(HttpRequest &)> request = {};
    std::function<void(Batch &)> batch = {};
    std::function<void(QJsonObject &)> encoded = {};
    bool raises = true; ///< false: one edit in five is not queued
    bool freezes = true; ///< false: an edit while a batch is under way changes what counts as sent
    bool limits = true; ///< false: neither back-off nor ceilings
    bool stampsRise = true;
    bool commits = true; ///< false: one transaction in thirty is only said to be committed
    bool journals = true;
    bool flushes = true; ///< false: the drive is not told to
    bool recovers = true;
    bool sendsOnce = true;
};

const QList<Mutant> &mutants();
/// Null = none. For the whole process.
void setMutant(const Mutant *mutant);
const Mutant *currentMutant();

} // namespace rollbook::sim
