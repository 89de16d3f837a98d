// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracle.h"

#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace rollbook::sim {

Oracle::Rows Oracle::rowsOf(Device &device, const Seat &seat) const
{
    Rows rows;
    const auto read = device.store()->database().each(
            u"SELECT session_id, student_id, state, last_class, want_rev, acked_rev, verified_rev FROM outbox WHERE entity='mark' AND target_id=?"_s,
            { seat.target.id.toString() }, [&](const rollbook::Row &sql) {
                Row row;
                row.key = device.keyOf(SessionId::fromString(sql.text(0)), StudentId::fromString(sql.text(1)));
                row.state = sql.text(2);
                row.reason = sql.text(3);
                row.want = sql.number(4);
                row.acked = sql.number(5);
                row.verified = sql.number(6);
                rows.insert(row.key, row);
            });
    Q_UNUSED(read)
    return rows;
}

bool Oracle::Row::waitsForSchool() const
{
    static const QStringList reasons{ u"lesson_over"_s, u"lesson_not_begun"_s, u"other_session_open"_s, u"session_ambiguous"_s };
    return state == u"blocked_dep"_s && reasons.contains(reason);
}

bool Oracle::isAnythingUnderWay() const
{
    return std::ranges::any_of(m_rows, [](const Rows &rows) {
        return std::ranges::any_of(rows, [](const Row &row) { return row.want > row.acked && row.state != u"refused"_s && !row.waitsForSchool(); });
    });
}

void Oracle::forget(Device &device)
{
    if (!device.store())
        return;
    for (const auto &seat : device.seats())
        m_rows[placeOf(device, *seat)] = rowsOf(device, *seat);
}

void Oracle::look(Device &device)
{
    if (!device.store() || m_transactions.value(device.index(), -1) == device.store()->transactions())
        return;
    m_transactions.insert(device.index(), device.store()->transactions());
    for (const auto &seat : device.seats())
        lookAtSeat(device, *seat);
}

void Oracle::lookAtSeat(Device &device, const Seat &seat)
{
    const Rows now = rowsOf(device, seat);
    Rows &before = m_rows[placeOf(device, seat)];
    for (const Row &old : std::as_const(before)) {
        if (!now.contains(old.key) && old.want > old.acked)
            violate(u"I3"_s, u"device %1: the undelivered %2 has left the queue"_s.arg(device.index()).arg(old.key));
    }
    for (const Row &row : now) {
        const Row old = before.value(row.key);
        if (row.want < old.want)
            violate(u"I3"_s, u"device %1: %2 wants rev %3 after %4"_s.arg(device.index()).arg(row.key).arg(row.want).arg(old.want));
        if (row.acked < old.acked && row.reason != u"regressed"_s && row.state == u"done"_s)
            violate(u"I3"_s, u"device %1: the acknowledged rev of %2 fell"_s.arg(device.index()).arg(row.key));
        if (row.acked > old.acked)
            lookAtAck(device, seat, row, old.acked);
        if (row.state == u"refused"_s && (old.state != u"refused"_s || old.reason != row.reason))
            lookAtParked(device, seat, row);
        if (row.state == u"done"_s && row.want > row.acked)
            violate(u"I14"_s, u"device %1: %2 is called done and is not acknowledged"_s.arg(device.index()).arg(row.key));
    }
    before = now;
}

/// Acknowledged means that a reading has shown it, or that somebody else's mark has taken its place
/// and both are kept. Where nothing can be read: that the server has it.
void Oracle::lookAtAck(Device &device, const Seat &seat, const Row &row, qint64 before)
{
    const auto &kept = device.announced[row.key].byRev;
    std::optional<Mark> newest; // the newest of our own that this acknowledges
    bool superseded = false;
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (it.key() <= before || it.key() > row.acked)
            continue;
        if (it->author == u"server"_s)
            superseded = true;
        else {
            newest = *it;
            superseded = false;
        }
    }
    if (!newest)
        return;
    m_around.chronicle.count(superseded ? u"superseded"_s : u"acknowledged"_s);
    const SchoolKind &kind = seat.site.kind;
    const auto words = kind.words(*newest);
    if (superseded) {
        // It had arrived, here or on another of the school's servers: the later one is a change like any other.
        const bool arrived = std::ranges::any_of(device.seats(), [&](const auto &one) {
            const auto there = one->site.kind.words(*newest);
            return one->site.kind.exact && there && one->line.shown.value(row.key).contains(*there);
        });
        if (arrived)
            return;
        const auto conflicts = device.store()->database().value(u"SELECT count(*) FROM conflict WHERE session_id=? AND student_id=?"_s,
                                                                { newest->session.toString(), newest->student.toString() });
        if (conflicts && (*conflicts)->toInt() == 0 && device.timesGoneBack == 0) // then the history alone has it
            violate(u"I15"_s, u"device %1: its mark of %2 was replaced and is not kept as a conflict"_s.arg(device.index()).arg(row.key));
        lookAtLoser(device, seat, row, *newest);
        return;
    }
    if (!words)
        return;
    if (!kind.readable && row.reason == u"not_told"_s) { // it keeps only who was there, and that is nobody
        // Or since it was marked another server's value came here.
        if (std::all_of(std::prev(kept.upperBound(row.acked)), kept.end(), [&](const Mark &mark) { return kind.words(mark).has_value(); }))
            violate(u"I4"_s, u"device %1: %2 was not told to a server that could hold it"_s.arg(device.index()).arg(row.key));
        return;
    }
    if (!kind.readable) {
        lookAtBlind(seat.site, row.key, seat.site.network.holdings().value(row.key));
        return;
    }
    bool shown = wasShown(device, seat, row.key, *newest);
    for (auto it = kept.lowerBound(newest->rev); it != kept.end(); ++it) // a later one was, and was lost there again; or another server's value came in between
        shown = shown || wasShown(device, seat, row.key, *it) || (m_around.sites.size() > 1 && !kind.words(*it));
    if (!shown)
        violate(u"I4"_s, u"device %1: rev %2 of %3 (%4) is acknowledged, and no answer has ever shown it"_s.arg(device.index()).arg(row.acked).arg(row.key, *words));
}

qint64 Oracle::madeAt(const Device &device, const QString &key, const Mark &mark) const
{
    const auto found = std::find_if(device.made.rbegin(), device.made.rend(), [&](const MadeMark &m) { return m.key == key && m.mark.rev == mark.rev; });
    return found == device.made.rend() ? 0 : found->trueMs;
}

/// In an answer that was under way when the mark was made, or given later; never in an older one.
bool Oracle::wasShown(const Device &device, const Seat &seat, const QString &key, const Mark &mark) const
{
    constexpr qint64 longestTripMs = 125'000;
    const auto words = seat.site.kind.words(mark);
    if (!words)
        return false;
    const auto values = seat.line.shown.value(key);
    const auto at = values.constFind(*words);
    return at != values.constEnd() && *at + longestTripMs >= madeAt(device, key, mark);
}

/// Where nothing tells who was later, a mark gives way by itself only to one that came after it.
void Oracle::lookAtLoser(Device &device, const Seat &seat, const Row &row, const Mark &loser)
{
    const auto taken = seat.site.kind.words(device.announced[row.key].byRev.value(row.acked));
    if (seat.site.kind.ordersByTime || !taken || seat.site.wentBack || m_around.sites.size() > 1 || device.timesGoneBack > 0 || device.cloned)
        return;
    qint64 writtenAt = 0;
    for (const auto &[at, words] : seat.site.network.writesOf(row.key))
        writtenAt = words == *taken ? std::max(writtenAt, at) : writtenAt;
    if (writtenAt < madeAt(device, row.key, loser))
        violate(u"I5"_s, u"device %1: its mark of %2 gave way to one written before it, and nobody was asked"_s.arg(device.index()).arg(row.key));
}

int Oracle::writersOf(const QString &key) const
{
    QSet<int> writers;
    for (const auto &device : m_devices) {
        for (const MadeMark &mark : device->made) {
            if (mark.key == key)
                writers.insert(mark.device);
        }
    }
    for (const auto &site : m_around.sites) {
        for (const OfficeMark &mark : site->office) {
            if (mark.key == key)
                writers.insert(-1);
        }
    }
    return int(writers.size());
}

bool Oracle::isAnyCloned() const
{
    return std::ranges::any_of(m_devices, [](const auto &device) { return device->cloned; });
}

/// A mark waits for a person only when there is a reason for it.
void Oracle::lookAtParked(Device &device, const Seat &seat, const Row &row)
{
    m_around.chronicle.count(u"parked "_s + row.reason);
    if (!hasCause(device, seat, row))
        violate(u"I8"_s, u"device %1: %2 waits for a person (%3) without a cause"_s.arg(device.index()).arg(row.key, row.reason));
}

bool Oracle::hasCause(Device &device, const Seat &seat, const Row &row) const
{
    const Site &site = seat.site;
    // The office wrote what no client of that server would: a value that cannot be read is shown to a person.
    const auto isUnknown = [&](const OfficeMark &mark) {
        return mark.key == row.key && std::ranges::none_of(markedStatuses, [&](Status status) {
                   const auto words = site.kind.words({ .session = {}, .student = {}, .value = { .status = status, .minutesLate = {} }, .note = {}, .author = {} });
                   return words && words->section(u'|', 0, 0) == mark.words.section(u'|', 0, 0);
               });
    };
    if (row.reason == u"conflict"_s && std::ranges::any_of(site.office, isUnknown))
        return true;
    if (row.reason == u"conflict"_s)
        return writersOf(row.key) > 1 || device.timesGoneBack > 0 || device.cloned || std::ranges::any_of(m_around.sites, &Site::wentBack, [](const auto &one) -> const Site & { return *one; });
    if (row.reason.startsWith(u"refused_perm"_s) || row.reason == u"refused_data"_s)
        // Two copies of one store, or one that forgot, make other marks of the same revision: a portal knows them by the same key.
        return seat.line.wasForbidden || (!site.kind.readable && (device.cloned || device.timesGoneBack > 0));
    if (row.reason == u"session_locked"_s || row.reason == u"refused_late"_s)
        return site.closedSession;
    if (row.reason == u"regressed"_s)
        return site.wentBack || seat.line.timesGone > 1;
    if (row.reason == u"refused_server_bug"_s)
        return site.failedItself || m_around.swarm.of(Trouble::Odd) > 0;
    if (row.reason == u"too_big"_s)
        return seat.line.wasTooBig;
    if (row.reason == u"cannot_hold"_s) {
        const auto &kept = device.announced[row.key].byRev;
        const bool several = m_around.sites.size() > 1; // what another server holds may have come in between
        return kept.isEmpty() || !site.kind.words(kept.last())
                || (several && std::ranges::any_of(kept, [&](const Mark &mark) { return !site.kind.words(mark); }));
    }
    return false;
}

void Oracle::lookAfterStart(Device &device)
{
    if (!device.store())
        return;
    m_transactions.remove(device.index());
    QSet<QString> events;
    QString last, own;
    bool rises = true;
    const auto id = device.store()->database().value(u"SELECT device_id FROM device"_s);
    own = id && *id ? (*id)->toString() : QString();
    const auto read = device.store()->database().each(u"SELECT entity, entity_key, rev, hlc, kind FROM event ORDER BY seq"_s, {}, [&](const rollbook::Row &sql) {
        const QString hlc = sql.text(3);
        if (sql.text(0) == u"mark"_s)
            events.insert(sql.text(1) + u' ' + QString::number(sql.number(2)));
        if (hlc.endsWith(own) && sql.text(4) != u"merge"_s) { // what was merged has stamps from elsewhere
            rises = rises && hlc > last;
            last = hlc;
        }
    });
    Q_UNUSED(read)
    if (!rises)
        violate(u"I12"_s, u"device %1 has stamped twice, or backwards"_s.arg(device.index()));
    QMap<QString, qint64> revs;
    const auto marks = device.store()->database().each(u"SELECT session_id, student_id, rev FROM mark"_s, {}, [&](const rollbook::Row &sql) {
        revs.insert(sql.text(0) + u'|' + sql.text(1), sql.number(2));
    });
    Q_UNUSED(marks)
    for (const MadeMark &made : std::as_const(device.made)) {
        const QString key = made.mark.session.toString() + u'|' + made.mark.student.toString();
        if (made.ticked && (!events.contains(key + u' ' + QString::number(made.mark.rev)) || revs.value(key) < made.mark.rev))
            violate(u"I1"_s, u"device %1: the ticked mark %2 rev %3 is gone"_s.arg(device.index()).arg(made.key).arg(made.mark.rev));
    }
    const auto audit = device.store()->read().audit();
    if (!audit || !audit->intact)
        violate(u"I2"_s, u"device %1: the history's chain is broken: %2"_s.arg(device.index()).arg(audit ? audit->problem : audit.error().detail));
}

} // namespace rollbook::sim
