// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/tally.h"

#include "tests/simulation/swarm.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

Chronicle *counter = nullptr;

constexpr std::array phases{ "Idle", "Picking", "SigningIn", "Finding", "Reading", "Sending", "Delivering", "Pulling", "Probing" };
constexpr std::array events{ "Start", "Wake", "Changed", "LinkUp", "SendNow", "NewSecret", "CaptiveElsewhere", "Picked", "SignedIn", "Found", "Compared",
                             "Answered", "Delivered", "Pulled", "Probed", "Failed" };
static_assert(phases.size() == size_t(Phase::Probing) + 1 && events.size() == size_t(MachineEvent::Kind::Failed) + 1);

constexpr size_t firstAnswer = size_t(MachineEvent::Kind::Picked); // those before it come from outside, in any phase

/// The rows of the classification, as the reasons that classify() gives.
const QStringList &classes()
{
    static const QStringList all{ u"ok"_s, u"offline"_s, u"ambiguous"_s, u"tls_intercept"_s, u"captive_suspect"_s, u"not_json"_s, u"proxy_auth"_s, u"auth"_s,
                                  u"refused_perm"_s, u"dep_missing"_s, u"contract_broken"_s, u"conflict"_s, u"exists"_s, u"refused_data"_s, u"refused_late"_s,
                                  u"server_busy"_s, u"server_error"_s, u"too_big"_s, u"locked"_s, u"server_full"_s, u"unknown_code"_s };
    return all;
}

/// What the machine can be told while it waits for something of its own.
bool canHappen(size_t phase, size_t event)
{
    using Kind = MachineEvent::Kind;
    if (event < firstAnswer)
        return Phase(phase) == Phase::Idle || (Phase(phase) != Phase::Picking && Kind(event) != Kind::Start && Kind(event) != Kind::Wake);
    switch (Phase(phase)) {
    case Phase::Idle: return false;
    case Phase::Picking: return Kind(event) == Kind::Picked || Kind(event) == Kind::Failed;
    case Phase::SigningIn: return Kind(event) == Kind::SignedIn || Kind(event) == Kind::Failed;
    case Phase::Finding: return Kind(event) == Kind::Found || Kind(event) == Kind::Failed;
    case Phase::Reading: return Kind(event) == Kind::Compared || Kind(event) == Kind::Failed;
    case Phase::Sending: return Kind(event) == Kind::Answered || Kind(event) == Kind::Failed;
    case Phase::Delivering: return Kind(event) == Kind::Delivered || Kind(event) == Kind::Failed;
    case Phase::Pulling: return Kind(event) == Kind::Pulled || Kind(event) == Kind::Failed;
    case Phase::Probing: return Kind(event) == Kind::Probed || Kind(event) == Kind::Failed;
    }
    return false;
}

QString nameOfStep(size_t phase, size_t event) { return u"step %1 %2"_s.arg(QLatin1StringView(phases[phase]), QLatin1StringView(events[event])); }

} // namespace

void tallyTo(Chronicle *chronicle) { counter = chronicle; }

void tallyStep(Phase phase, const MachineEvent &event)
{
    static const QList<QString> names = [] {
        QList<QString> all;
        for (size_t p = 0; p < phases.size(); ++p) {
            for (size_t e = 0; e < events.size(); ++e)
                all.append(nameOfStep(p, e));
        }
        return all;
    }();
    if (!counter)
        return;
    const QString &name = names[qsizetype(size_t(phase) * events.size() + size_t(event.kind))];
    counter->count(name);
    if (counter->tells())
        counter->tell(u"  "_s + name + (event.problem.reason.isEmpty() ? u""_s : u": "_s + event.problem.reason + u", "_s + event.problem.text.left(100)));
}

void tallyClass(const QString &reason)
{
    if (counter)
        counter->count(u"class "_s + reason);
}

QStringList everythingTallied()
{
    QStringList all;
    for (int i = 0; i < troubles; ++i)
        all.append(u"fault "_s + QLatin1StringView(nameOf(Trouble(i))));
    for (size_t p = 0; p < phases.size(); ++p) {
        for (size_t e = 0; e < events.size(); ++e) {
            if (canHappen(p, e))
                all.append(nameOfStep(p, e));
        }
    }
    for (const QString &reason : classes())
        all.append(u"class "_s + reason);
    return all;
}

} // namespace rollbook::sim
