// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncengine.h"

#include "core/logging.h"
#include "sync/targetrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

SyncEngine::SyncEngine(SyncParts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    m_debounce = m_parts.makeAlarm([this] {
        for (const auto &runner : m_runners)
            runner->feed({ .kind = MachineEvent::Kind::Changed });
    });
    m_publish = m_parts.makeAlarm([this] { publish(); });

    const Store *store = &m_parts.store;
    connect(store, &Store::outboxChanged, this, [this] {
        if (!m_debounce->isSet())
            m_debounce->set(m_parts.debounceMs);
        publishSoon();
    });
    connect(store, &Store::marksChanged, this, [this] { publishSoon(); });
    connect(store, &Store::targetsChanged, this, [this] {
        for (const auto &runner : m_runners)
            runner->searchAgain();
        reloadTargets();
    });
}

SyncEngine::~SyncEngine()
{
    m_parts.store.disconnect(this); // a runner that ends may give marks back, and nobody is to be told any more
    m_runners.clear();
}

void SyncEngine::start()
{
    m_started = true;
    begin(MachineEvent::Kind::Start);
    publish();
}

/// A target that was added or enabled just now has a person before it: nothing to spread.
void SyncEngine::reloadTargets()
{
    if (m_started) // else start() finds them
        begin(MachineEvent::Kind::Changed);
}

void SyncEngine::begin(MachineEvent::Kind how)
{
    const auto targets = m_parts.store.read().targets();
    if (!targets) {
        qCWarning(lcSync).noquote() << "cannot read the targets:" << targets.error().detail;
        return;
    }
    std::erase_if(m_runners, [&](const std::unique_ptr<TargetRunner> &runner) {
        return std::ranges::none_of(*targets, [&](const Target &t) { return t.enabled && t.id == runner->target().id; });
    });
    for (const Target &target : *targets) {
        const bool running = std::ranges::any_of(m_runners, [&](const auto &runner) { return runner->target().id == target.id; });
        const bool wanted = m_parts.only.isEmpty() || m_parts.only == target.name;
        if (running || !target.enabled || !wanted)
            continue;
        auto kind = makeTargetKind(target);
        if (!kind) {
            qCWarning(lcSync).noquote() << "target cannot be used:" << kind.error().detail;
            continue;
        }
        auto runner = std::make_unique<TargetRunner>(m_parts, target, std::move(*kind));
        connect(runner.get(), &TargetRunner::moved, this, [this] { publishSoon(); });
        connect(runner.get(), &TargetRunner::secretNotKept, this,
                [this, id = target.id](const Error &error) { emit secretNotKept(id, error); });
        connect(runner.get(), &TargetRunner::clockSeen, this,
                [this, id = target.id](const ClockSample &sample) { hearClock(id, sample); });
        connect(runner.get(), &TargetRunner::captiveSeen, this, [this, from = runner.get()] {
            for (const auto &other : m_runners) {
                if (other.get() != from)
                    other->feed({ .kind = MachineEvent::Kind::CaptiveElsewhere });
            }
        });
        if (const auto recovered = runner->recover(); !recovered) {
            qCWarning(lcSync).noquote() << "cannot recover the queue:" << recovered.error().detail;
            continue;
        }
        TargetRunner *started = runner.get();
        m_runners.push_back(std::move(runner));
        started->feed({ .kind = how });
    }
    publishSoon();
}

void SyncEngine::sendNow()
{
    m_debounce->cancel();
    for (const auto &runner : m_runners)
        runner->feed({ .kind = MachineEvent::Kind::SendNow });
}

void SyncEngine::linkUp()
{
    for (const auto &runner : m_runners)
        runner->feed({ .kind = MachineEvent::Kind::LinkUp });
}

void SyncEngine::useSecret(TargetId target, const QString &secret, const QString &code)
{
    for (const auto &runner : m_runners) {
        if (runner->target().id == target)
            runner->useSecret(secret, code);
    }
}

bool SyncEngine::isIdle() const
{
    return !m_debounce->isSet() && std::ranges::all_of(m_runners, [](const auto &runner) { return runner->isIdle(); });
}

SyncStatus SyncEngine::status() const
{
    auto status = m_parts.store.read().syncStatus();
    if (!status) {
        qCWarning(lcSync).noquote() << "cannot read the queue:" << status.error().detail;
        return m_published;
    }
    const qint64 now = m_parts.store.clock().wallMs();
    for (TargetStatus &target : status->targets) {
        const auto runner = std::ranges::find_if(m_runners, [&](const auto &r) { return r->target().id == target.id; });
        if (runner == m_runners.end())
            continue;
        target.activity = (*runner)->activity();
        target.problem = (*runner)->breaker().problem;
        target.problemText = (*runner)->breaker().problemText;
        target.nextTryAt = (*runner)->nextTryAt() > now ? (*runner)->nextTryAt() : 0;
    }
    return *status;
}

/// Once for whatever changes meanwhile.
void SyncEngine::publishSoon()
{
    if (!m_publish->isSet())
        m_publish->set(m_publishAfterMs);
}

void SyncEngine::hearClock(TargetId target, const ClockSample &sample)
{
    m_serverClock.add(target, sample);
    const auto offset = m_serverClock.offsetMs(m_parts.store.clock().monotonicMs());
    if (!offset)
        return;
    if (const auto corrected = m_parts.store.correctClock(*offset); !corrected)
        qCWarning(lcSync).noquote() << "cannot keep the clock's offset:" << corrected.error().detail;
}

void SyncEngine::publish()
{
    const qint64 began = m_parts.store.clock().monotonicMs();
    const SyncStatus now = status();
    m_publishAfterMs = std::max(m_parts.publishMs, 20 * (m_parts.store.clock().monotonicMs() - began));
    if (now != m_published) {
        m_published = now;
        emit statusChanged(now);
    }
    if (isIdle())
        emit becameIdle();
}

} // namespace rollbook
