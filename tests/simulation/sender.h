// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncengine.h"

namespace rollbook::sim {

/// Whatever delivers a store's marks: the product's engine, or something worse to compare it with.
class Sender
{
public:
    virtual ~Sender() = default;
    virtual void start() = 0;
    virtual void sendNow() = 0;
    virtual void linkUp() = 0;
    virtual void useSecret(TargetId target, const QString &secret) = 0;
};

using MakeSender = std::unique_ptr<Sender> (*)(const SyncParts &parts);

std::unique_ptr<Sender> makeEngine(const SyncParts &parts);
/// Believes every 200, reads nothing back, freezes nothing, and forgets what was refused.
std::unique_ptr<Sender> makeNaive(const SyncParts &parts);

} // namespace rollbook::sim
