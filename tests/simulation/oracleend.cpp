// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracle.h"

using namespace Qt::StringLiterals;

// After the troubles: what everybody shows, and what the servers hold.

namespace rollbook::sim {

QList<const MadeMark *> Oracle::madeOf(const QString &key) const
{
    QList<const MadeMark *> all;
    for (const auto &device : m_devices) {
        for (const MadeMark &mark : std::as_const(device->made)) {
            if (mark.key == key)
                all.append(&mark);
        }
    }
    std::ranges::stable_sort(all, {}, [](const MadeMark *m) { return m->trueMs; });
    return all;
}

void Oracle::lookAtEnd()
{
    QSet<QString> keys;
    for (const auto &device : m_devices) {
        lookAfterStart(*device);
        look(*device);
        for (const auto &seat : device->seats()) {
            for (const Row &row : std::as_const(m_rows[placeOf(*device, *seat)]))
                lookAtPending(*device, row);
        }
        for (const MadeMark &mark : std::as_const(device->made))
            keys.insert(mark.key);
    }
    QStringList sorted = keys.values();
    sorted.sort();
    for (const auto &site : m_around.sites) {
        const Holdings held = site->network.holdings();
        for (const QString &key : std::as_const(sorted))
            lookAtKey(*site, key, held);
        lookAtDoubles(*site);
        if (!site->server->unmodelled().isEmpty())
            violate(u"model"_s, site->server->unmodelled().join(u", "_s));
    }
}

void Oracle::lookAtPending(Device &device, const Row &row)
{
    if (row.state == u"blocked_auth"_s)
        violate(u"I8"_s, u"device %1: %2 waits for a sign-in that was given"_s.arg(device.index()).arg(row.key));
    else if (row.want > row.acked && row.state != u"refused"_s && !row.waitsForSchool())
        violate(u"I8"_s, u"device %1: %2 is still %3 (%4), long after the troubles ended"_s.arg(device.index()).arg(row.key, row.state, row.reason));
}

void Oracle::lookAtDoubles(const Site &site)
{
    for (const auto &[row, count] : site.server->rowsPerKey().asKeyValueRange()) {
        int allowed = 1;
        if (!site.kind.readable) { // a row for each mark made, as nothing there can be changed
            const QString key = site.network.keyOf(row.section(u' ', 0, -2), row.section(u' ', -1));
            const auto made = madeOf(key);
            allowed = int(std::ranges::count_if(made, [&](const MadeMark *m) { return site.kind.words(m->mark).has_value(); }));
            if (isAnyCloned() || m_around.sites.size() > 1 || std::ranges::any_of(m_devices, [](const auto &device) { return device->timesGoneBack > 0; }))
                continue; // a queue that had forgotten
        }
        if (count > allowed)
            violate(u"I6"_s, u"the server holds %1 rows of %2"_s.arg(count).arg(row));
    }
}

/// Its day is another one: it looks at today's registers once a day.
bool Oracle::isDaysOff(const Device &device) { return std::abs(device.clock().error()) > 3'600'000; }

/// True when this device leaves the mark to a person.
bool Oracle::lookAtShown(Device &device, const Seat &seat, const QString &key, const QString &there)
{
    const Rows &rows = m_rows[placeOf(device, seat)];
    const auto row = rows.constFind(key);
    if (row == rows.constEnd())
        return false;
    if (row->state == u"refused"_s || row->waitsForSchool())
        return true;
    if (isDaysOff(device))
        return false;
    // What this device shows is what the server holds; else it is waiting for something.
    const SchoolKind &kind = seat.site.kind;
    const auto &kept = device.announced[key].byRev;
    const auto shown = kept.isEmpty() ? std::optional<QString>(QString()) : kind.words(kept.last());
    bool same = !shown || *shown == there;
    for (auto it = kept.lowerBound(row->want); it != kept.end() && m_around.sites.size() > 1; ++it) // another server's value since
        same = same || !kind.words(*it) || *kind.words(*it) == there;
    if (row->state == u"done"_s && row->acked == row->want && !same)
        violate(u"I13"_s, u"device %1 shows %2 as \"%3\", confirmed, and the server holds \"%4\""_s.arg(device.index()).arg(key, *shown, there));
    return false;
}

/// Nothing can be read there: what it said yes to, it has.
void Oracle::lookAtBlind(const Site &site, const QString &key, const QString &there)
{
    if (there.isEmpty() && !site.wentBack && m_around.swarm.of(Trouble::Swallow) <= 0)
        violate(u"I4"_s, u"%1 is called sent, and the server does not have it"_s.arg(key));
}

/// What the server holds in the end is the latest mark, wherever it is certain which that is.
void Oracle::lookAtKey(const Site &site, const QString &key, const Holdings &held)
{
    const QString there = held.value(key);
    const QList<const MadeMark *> all = madeOf(key);
    bool parked = false;
    for (const auto &device : m_devices) {
        for (const auto &seat : device->seats())
            parked = (&seat->site == &site && site.kind.readable && !site.network.isAmbiguous(key) && lookAtShown(*device, *seat, key, there)) || parked;
    }
    if (!site.kind.readable || parked || site.wentBack || site.network.isAmbiguous(key)) // an older mark of ours, put back, cannot be told from a correction by the office
        return;
    // Our stamps are by clocks that may be wrong, and each half of a mark goes by its own.
    if ((site.kind.exact || m_around.sites.size() > 1) && writersOf(key) > 1)
        return;
    const MadeMark *last = all.last();
    const OfficeMark *corrected = nullptr;
    for (const OfficeMark &mark : site.office)
        corrected = mark.key == key ? &mark : corrected;
    if (corrected && corrected->trueMs > last->trueMs) {
        if (!m_around.swarm.losesAnswers() && there != corrected->words)
            violate(u"I5"_s, u"%1: the office wrote last, \"%2\", and the server holds \"%3\""_s.arg(key, corrected->words, there));
        return;
    }
    const auto writer = std::ranges::find(m_devices, last->device, [](const auto &device) { return device->index(); });
    if (isDaysOff(**writer) && m_around.swarm.losesAnswers()) // an earlier request of its own, late on its way, is seen the next day
        return;
    const auto lastWords = site.kind.words(last->mark);
    if (!last->ticked || !lastWords)
        return;
    // Where answers are lost, a mark of somebody else's may look like a late one of ours.
    if (writersOf(key) > 1 && m_around.swarm.losesAnswers())
        return;
    // A mark made earlier that reached the server later: an approximate order cannot tell. A copied device
    // writes the same words.
    QSet<QString> own;
    for (const MadeMark *mark : all) {
        if (const auto words = site.kind.words(mark->mark); words && mark->device == last->device)
            own.insert(*words);
    }
    for (const auto &[at, words] : site.network.writesOf(key)) {
        if (at > last->trueMs && (isAnyCloned() || !own.contains(words)))
            return;
    }
    if (there != *lastWords)
        violate(u"I5"_s, u"%1: the last mark is \"%2\", by device %3, and the server holds \"%4\""_s.arg(key, *lastWords).arg(last->device).arg(there));
}

} // namespace rollbook::sim
