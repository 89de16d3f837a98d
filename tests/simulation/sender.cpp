// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sender.h"

namespace rollbook::sim {
namespace {

class Engine final : public Sender
{
public:
    explicit Engine(const SyncParts &parts) : m_engine(parts) { }
    void start() override { m_engine.start(); }
    void sendNow() override { m_engine.sendNow(); }
    void linkUp() override { m_engine.linkUp(); }
    void useSecret(TargetId target, const QString &secret) override { m_engine.useSecret(target, secret); }

private:
    SyncEngine m_engine;
};

} // namespace

std::unique_ptr<Sender> makeEngine(const SyncParts &parts) { return std::make_unique<Engine>(parts); }

} // namespace rollbook::sim
