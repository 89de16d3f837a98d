// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/timeline.h"

#include <QMap>
#include <QStringList>

namespace rollbook::sim {

struct Violation
{
    QString invariant; ///< I1 to I15 of the invariants in README.md
    QString what;
};

/// What happened in one world: its story in plain words, when one is wanted, how often what, and the
/// first thing that must not happen.
class Chronicle
{
public:
    Chronicle(const Timeline &timeline, bool tells) : m_timeline(timeline), m_tells(tells) { }

    bool tells() const { return m_tells; } ///< asked before words are put together
    void tell(const QString &words);
    void count(const QString &what) { ++m_counts[what]; }
    void violate(const QString &invariant, const QString &what);
    const QList<Violation> &violations() const { return m_violations; }
    const QMap<QString, qint64> &counts() const { return m_counts; }
    const QStringList &story() const { return m_story; }

private:
    const Timeline &m_timeline;
    bool m_tells;
    QStringList m_story;
    QMap<QString, qint64> m_counts;
    QList<Violation> m_violations;
};

} // namespace rollbook::sim
