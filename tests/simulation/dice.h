// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <initializer_list>

namespace rollbook::sim {

/// Chance from a seed (splitmix64). Each question has dice of its own, made of the seed and what is
/// asked about, so that leaving one thing out of a story changes nothing of the others.
class Dice
{
public:
    Dice(std::initializer_list<quint64> seeds)
    {
        for (const quint64 seed : seeds)
            m_state = mixed(m_state ^ seed);
    }
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        return mixed(m_state);
    }
    qint64 below(qint64 n) { return n <= 0 ? 0 : qint64(next() % quint64(n)); }
    qint64 between(qint64 least, qint64 most) { return least + below(most - least + 1); }
    double unit() { return double(next() >> 11) / double(1ULL << 53); } ///< 0 ≤ x < 1
    bool chance(double p) { return unit() < p; }
    template<typename List>
    auto pick(const List &list)
    {
        return *(list.begin() + below(qint64(list.size())));
    }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    quint64 m_state = 0x2545f4914f6cdd1dU;
};

} // namespace rollbook::sim
