// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/membershipplan.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace rollbook {
namespace {

bool shareADay(const Stay &a, const Stay &b) { return !a.isVoid() && !b.isVoid() && (a.contains(b.from) || b.contains(a.from)); }

/// Merges one list. One object, one person in one class.
class Merger
{
public:
    Merger(const QList<Stay> &stored, QDate day) : m_day(day), m_stays(stored), m_taken(stored.size(), false), m_stored(stored.size()) { }

    void take(const QList<Stay> &file, QDate begin);
    QList<Stay> merged();

private:
    void takeDated(const Stay &line);
    void takeUndated(Stay line, QDate begin);
    void update(qsizetype index, const Stay &line);
    bool isClaimed(QDate day) const;
    qsizetype likely(const Stay &line) const;
    QDate firstFree(QDate begin) const;
    void partOverlaps();
    void endOthers();

    QDate m_day;
    QList<Stay> m_stays; ///< the stored ones, then the new ones
    QList<bool> m_taken; ///< a line of the file is about this one
    qsizetype m_stored;
};

void Merger::update(qsizetype index, const Stay &line)
{
    Stay &stay = m_stays[index];
    m_taken[index] = true;
    stay.to = line.to.isValid() ? std::max(line.to, stay.from.addDays(-1)) : QDate(); // an end may be taken back, too
    if (!line.source.isEmpty())
        stay.source = line.source;
    if (line.position > 0)
        stay.position = line.position;
}

void Merger::takeDated(const Stay &line)
{
    for (qsizetype i = 0; i < m_stays.size(); ++i) {
        if (m_stays[i].from != line.from)
            continue;
        if (!m_taken[i]) // otherwise it is said twice, and this line ends earlier
            update(i, line);
        return;
    }
    m_stays.append(line);
    m_taken.append(true);
}

/// Whether a line that is taken speaks of this day.
bool Merger::isClaimed(QDate day) const
{
    for (qsizetype i = 0; i < m_stays.size(); ++i) {
        if (m_taken[i] && !m_stays[i].isVoid() && m_stays[i].contains(day))
            return true;
    }
    return false;
}

/// The stored stay that a line without a beginning is about; -1 when there is none.
qsizetype Merger::likely(const Stay &line) const
{
    qsizetype best = -1;
    std::tuple<bool, bool, bool> bestRank;
    for (qsizetype i = 0; i < m_stored; ++i) {
        const Stay &stay = m_stays[i];
        const bool sameEnd = line.to.isValid() && stay.to == line.to;
        if (m_taken[i] || stay.isVoid() || (!sameEnd && !stay.reaches(m_day)) || isClaimed(stay.from))
            continue;
        const std::tuple rank(sameEnd, !line.source.isEmpty() && stay.source == line.source, stay.contains(m_day));
        if (best < 0 || rank > bestRank) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

/// The first day from `begin` on that no line takes; invalid when one is open.
QDate Merger::firstFree(QDate begin) const
{
    for (bool moved = true; moved;) {
        moved = false;
        for (qsizetype i = 0; i < m_stays.size() && !moved; ++i) {
            const Stay &stay = m_stays[i];
            if (!m_taken[i] || (stay.isVoid() ? stay.from != begin : !stay.contains(begin)))
                continue;
            if (!stay.to.isValid())
                return {};
            begin = std::max(stay.from, stay.to).addDays(1);
            moved = true;
        }
    }
    return begin;
}

void Merger::takeUndated(Stay line, QDate begin)
{
    if (const qsizetype i = likely(line); i >= 0)
        return update(i, line);
    line.from = firstFree(begin);
    if (line.from.isValid())
        takeDated(line);
}

void Merger::take(const QList<Stay> &file, QDate begin)
{
    for (const Stay &line : file) {
        if (!line.from.isValid())
            return takeUndated(line, begin); // the longest; the others say no more
        takeDated(line);
    }
}

/// Where lines share days the later one takes over: a register has nobody twice.
void Merger::partOverlaps()
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_stays.size(); ++i) {
        if (m_taken[i])
            order.append(i);
    }
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return m_stays[a].from < m_stays[b].from; });
    Stay *last = nullptr;
    for (const qsizetype i : std::as_const(order)) {
        Stay &stay = m_stays[i];
        if (stay.isVoid())
            continue;
        if (!last || !shareADay(*last, stay)) {
            last = &stay;
            continue;
        }
        if (last->to.isValid() && (!stay.to.isValid() || stay.to > last->to)) {
            last->to = stay.from.addDays(-1);
            last = &stay;
        } else {
            stay.to = stay.from.addDays(-1); // within the other
        }
    }
}

void Merger::endOthers()
{
    for (qsizetype i = 0; i < m_stored; ++i) {
        Stay &stay = m_stays[i];
        if (m_taken[i] || stay.isVoid())
            continue;
        if (stay.reaches(m_day))
            stay.to = std::max(m_day, stay.from).addDays(-1); // at the earliest before it began
        for (qsizetype k = 0; k < m_stays.size(); ++k) {
            if (m_taken[k] && shareADay(stay, m_stays[k]))
                stay.to = std::max(m_stays[k].from, stay.from).addDays(-1);
        }
    }
}

QList<Stay> Merger::merged()
{
    partOverlaps();
    endOthers();
    QList<Stay> result = m_stays.first(m_stored);
    for (qsizetype i = m_stored; i < m_stays.size(); ++i) {
        if (!m_stays[i].isVoid()) // who never came is not stored
            result.append(m_stays[i]);
    }
    return result;
}

} // namespace

QList<Stay> mergeStays(const QList<Stay> &stored, QList<Stay> file, QDate day, QDate begin)
{
    // Those with a beginning first, the longest of a day before the others.
    std::stable_sort(file.begin(), file.end(), [](const Stay &a, const Stay &b) {
        const auto rank = [](const Stay &s) {
            const qint64 end = s.to.isValid() ? s.to.toJulianDay() : std::numeric_limits<qint64>::max();
            return std::tuple(!s.from.isValid(), s.from, -end);
        };
        return rank(a) < rank(b);
    });
    Merger merger(stored, day);
    merger.take(file, begin);
    return merger.merged();
}

} // namespace rollbook
