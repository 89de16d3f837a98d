// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

#include <array>

namespace rollbook::sim {

/// All that can go wrong in the world. Those up to LastOfNetwork, and Odd, befall single requests.
enum class Trouble {
    Lost, ///< the request never arrives
    LostAnswer,
    Twice, ///< arrives twice
    Zombie, ///< arrives long after the client gave up
    Slow,
    Truncated,
    Cached, ///< a proxy answers a reading with an older one
    Busy, ///< 429 or 503 with an odd Retry-After
    NotAllowed, ///< 401 out of nothing
    Forbidden, ///< 403 out of nothing
    LastOfNetwork = Forbidden,
    LinkDown,
    Captive,
    Intercepted, ///< somebody else's certificate
    Kill,
    PowerCut,
    Sleep,
    ClockJump,
    Drift,
    DiskFull,
    OldCopy, ///< the database file of an earlier day is put back
    SignOut,
    Restart, ///< of the server: its tokens are lost
    Maintenance,
    Backup, ///< the server goes back to an earlier state
    NewPassword,
    OfficeEdit,
    CloseSession,
    Poison, ///< one student makes the server fail
    FailApplied, ///< 500 although the work was done
    FailNotApplied,
    Swallow, ///< a good answer, and nothing stored
    Halfway, ///< dies after some rows
    Odd, ///< a status that something between makes up: 407, 413, 423, 501, 507, ...
    Clone, ///< the store's folder is copied to another machine, and both are used
    Count,
};
inline constexpr int troubles = int(Trouble::Count);
const char *nameOf(Trouble trouble);
constexpr bool befallsRequests(Trouble t) { return t <= Trouble::LastOfNetwork || t == Trouble::Odd; }

/// What one seed's world is like: which troubles there are, and how many of everything.
struct Swarm
{
    quint64 seed = 0;
    int devices = 3;
    int teachers = 2;
    int steps = 300;
    QStringList kinds{ QStringLiteral("schoolos") }; ///< of the school's servers; each takes every mark
    bool hurried = false; ///< hardly a pause: two hours instead of six
    bool liveness = true; ///< the troubles end, and everything has to arrive
    std::array<double, troubles> rate{}; ///< chance for each request, or each step; 0 = not in this world
    QSet<int> skipped; ///< steps left out, by the shrinking

    static Swarm drawn(quint64 seed, const QStringList &kinds);
    double of(Trouble trouble) const { return rate[size_t(trouble)]; }
    bool losesAnswers() const;
    QString text() const; ///< one line, as regressions are kept
    static Swarm fromText(const QString &line);
};

} // namespace rollbook::sim
