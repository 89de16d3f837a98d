// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/swarm.h"

#include "tests/simulation/dice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

constexpr std::array<const char *, troubles> names{
    "lost", "lost-answer", "twice", "zombie", "slow", "truncated", "cached", "busy", "not-allowed", "forbidden",
    "link-down", "captive", "intercepted", "kill", "power-cut", "sleep", "clock-jump", "drift", "disk-full", "old-copy",
    "sign-out", "restart", "maintenance", "backup", "new-password", "office-edit", "close-session", "poison", "fail-applied",
    "fail-not-applied", "swallow", "halfway", "odd", "clone",
};

constexpr bool isRare(Trouble t)
{
    return t == Trouble::OldCopy || t == Trouble::Backup || t == Trouble::NewPassword || t == Trouble::CloseSession || t == Trouble::SignOut || t == Trouble::Clone;
}

} // namespace

const char *nameOf(Trouble trouble) { return names[size_t(trouble)]; }

Swarm Swarm::drawn(quint64 seed, const QStringList &kinds)
{
    Dice dice{ seed, 1 };
    Swarm swarm{ .seed = seed };
    swarm.devices = int(dice.chance(0.2) ? dice.between(4, 6) : 3);
    swarm.teachers = int(dice.between(1, 2));
    swarm.kinds = QStringList{ dice.pick(kinds) };
    swarm.liveness = dice.chance(0.7);
    Dice more{ seed, 13 };
    swarm.hurried = more.chance(0.9);
    for (const double another : { 0.15, 0.1 }) { // the same marks to several servers
        const QString kind = more.pick(kinds);
        if (more.chance(another) && !swarm.kinds.contains(kind))
            swarm.kinds.append(kind);
    }
    for (int i = 0; i < troubles; ++i) {
        Dice own{ seed, 2, quint64(i) };
        if (!own.chance(0.35))
            continue;
        const bool ofRequests = befallsRequests(Trouble(i));
        const std::array<double, 3> rates = ofRequests ? std::array{ 0.02, 0.08, 0.25 }
            : isRare(Trouble(i))                       ? std::array{ 0.003, 0.006, 0.012 }
                                                       : std::array{ 0.005, 0.015, 0.04 };
        swarm.rate[size_t(i)] = own.pick(rates);
    }
    return swarm;
}

bool Swarm::losesAnswers() const
{
    using enum Trouble;
    return std::ranges::any_of(std::array{ Lost, LostAnswer, Zombie, Slow, Truncated, Busy, Kill, PowerCut, Sleep, Captive, Maintenance, FailApplied,
                                           FailNotApplied, Halfway, Poison, OldCopy, Odd, Clone },
                               [this](Trouble t) { return of(t) > 0; });
}

QString Swarm::text() const
{
    QStringList words{ u"seed=%1"_s.arg(seed), u"devices=%1"_s.arg(devices), u"teachers=%1"_s.arg(teachers), u"steps=%1"_s.arg(steps),
                       u"kind=%1"_s.arg(kinds.join(u',')), u"hurried=%1"_s.arg(int(hurried)), u"liveness=%1"_s.arg(int(liveness)) };
    for (int i = 0; i < troubles; ++i) {
        if (rate[size_t(i)] > 0)
            words.append(u"%1=%2"_s.arg(QLatin1StringView(names[size_t(i)])).arg(rate[size_t(i)]));
    }
    QList<int> left = skipped.values();
    std::sort(left.begin(), left.end());
    QStringList numbers;
    for (const int step : std::as_const(left))
        numbers.append(QString::number(step));
    if (!numbers.isEmpty())
        words.append(u"skipped="_s + numbers.join(u','));
    return words.join(u' ');
}

Swarm Swarm::fromText(const QString &line)
{
    Swarm swarm;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0), value = word.section(u'=', 1);
        if (name == u"seed"_s)
            swarm.seed = value.toULongLong();
        else if (name == u"devices"_s)
            swarm.devices = value.toInt();
        else if (name == u"teachers"_s)
            swarm.teachers = value.toInt();
        else if (name == u"steps"_s)
            swarm.steps = value.toInt();
        else if (name == u"kind"_s)
            swarm.kinds = value.split(u',');
        else if (name == u"hurried"_s)
            swarm.hurried = value.toInt() != 0;
        else if (name == u"liveness"_s)
            swarm.liveness = value.toInt() != 0;
        else if (name == u"skipped"_s) {
            const QStringList numbers = value.split(u',');
            for (const QString &number : numbers)
                swarm.skipped.insert(number.toInt());
        } else {
            for (int i = 0; i < troubles; ++i) {
                if (name == QLatin1StringView(names[size_t(i)]))
                    swarm.rate[size_t(i)] = value.toDouble();
            }
        }
    }
    return swarm;
}

} // namespace rollbook::sim
