// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oracle.h"

#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace rollbook::sim {

QMap<QString, Oracle::Row> Oracle::rowsOf(Device &device) const
{
    QMap<QString, Row> rows;
    const auto read = device.store()->database().each(
            u"SELECT session_id, student_id, state, last_class, want_rev, acked_rev, verified_rev FROM outbox WHERE entity='mark'"_s, {},
            [&](const rollbook::Row &sql) {
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

void Oracle::look(Device &device)
{
    if (!device.store() || m_transactions.value(device.index(), -1) == device.store()->transactions())
        return;
    m_transactions.insert(device.index(), device.store()->transactions());
    const QMap<QString, Row> now = rowsOf(device);
    QMap<QString, Row> &before = m_rows[device.index()];
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
            lookAtAck(device, row, old.acked);
        if (row.state == u"refused"_s && old.state != u"refused"_s)
            lookAtParked(device, row);
        if (row.state == u"done"_s && row.want > row.acked)
            violate(u"I14"_s, u"device %1: %2 is called done and is not acknowledged"_s.arg(device.index()).arg(row.key));
    }
    before = now;
}

/// Acknowledged means that a reading has shown it, or that somebody else's mark has taken its place
/// and both are kept.
void Oracle::lookAtAck(Device &device, const Row &row, qint64 before)
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
    if (superseded) {
        const auto conflicts = device.store()->database().value(u"SELECT count(*) FROM conflict WHERE session_id=? AND student_id=?"_s,
                                                                { newest->session.toString(), newest->student.toString() });
        if (conflicts && (*conflicts)->toInt() == 0)
            violate(u"I15"_s, u"device %1: its mark of %2 was replaced and is not kept as a conflict"_s.arg(device.index()).arg(row.key));
        return;
    }
    const auto words = m_around.kind.words(*newest);
    if (words && !device.line().shown[row.key].contains(*words))
        violate(u"I4"_s, u"device %1: rev %2 of %3 (%4) is acknowledged, and no answer has ever shown it"_s.arg(device.index()).arg(row.acked).arg(row.key, *words));
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
    for (const OfficeMark &mark : office) {
        if (mark.key == key)
            writers.insert(-1);
    }
    return int(writers.size());
}

/// A mark waits for a person only when there is a reason for it.
void Oracle::lookAtParked(Device &device, const Row &row)
{
    m_around.chronicle.count(u"parked "_s + row.reason);
    bool cause = true;
    if (row.reason == u"conflict"_s)
        cause = writersOf(row.key) > 1 || wentBack || device.timesGoneBack > 0;
    else if (row.reason.startsWith(u"refused_perm"_s) || row.reason == u"refused_data"_s)
        cause = device.line().wasForbidden;
    else if (row.reason == u"session_locked"_s || row.reason == u"refused_late"_s)
        cause = closedSession;
    else if (row.reason == u"regressed"_s)
        cause = wentBack;
    else if (row.reason == u"refused_server_bug"_s)
        cause = failedItself;
    else if (row.reason == u"cannot_hold"_s) {
        const auto &kept = device.announced[row.key].byRev;
        cause = kept.isEmpty() || !m_around.kind.words(kept.last());
    }
    if (!cause)
        violate(u"I8"_s, u"device %1: %2 waits for a person (%3) without a cause"_s.arg(device.index()).arg(row.key, row.reason));
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
    const auto read = device.store()->database().each(u"SELECT entity, entity_key, rev, hlc FROM event ORDER BY seq"_s, {}, [&](const rollbook::Row &sql) {
        const QString hlc = sql.text(3);
        if (sql.text(0) == u"mark"_s)
            events.insert(sql.text(1) + u' ' + QString::number(sql.number(2)));
        if (hlc.endsWith(own)) {
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
    const Holdings held = m_around.network.holdings();
    QSet<QString> keys;
    for (const auto &device : m_devices) {
        lookAfterStart(*device);
        look(*device);
        for (const Row &row : std::as_const(m_rows[device->index()])) {
            if (row.want > row.acked && row.state != u"refused"_s && row.state != u"blocked_auth"_s)
                violate(u"I8"_s, u"device %1: %2 is still %3 (%4), long after the troubles ended"_s.arg(device->index()).arg(row.key, row.state, row.reason));
            if (row.state == u"blocked_auth"_s)
                violate(u"I8"_s, u"device %1: %2 waits for a sign-in that was given"_s.arg(device->index()).arg(row.key));
        }
        for (const MadeMark &mark : std::as_const(device->made))
            keys.insert(mark.key);
    }
    QStringList sorted = keys.values();
    sorted.sort();
    for (const QString &key : std::as_const(sorted))
        lookAtKey(key, held);
    for (const auto &[row, count] : m_around.server.rowsPerKey().asKeyValueRange()) {
        if (count > 1)
            violate(u"I6"_s, u"the server holds %1 rows of %2"_s.arg(count).arg(row));
    }
    if (!m_around.server.unmodelled().isEmpty())
        violate(u"model"_s, m_around.server.unmodelled().join(u", "_s));
}

/// What the server holds in the end is the latest mark, wherever it is certain which that is.
void Oracle::lookAtKey(const QString &key, const Holdings &held)
{
    const QString there = held.value(key);
    const QList<const MadeMark *> all = madeOf(key);
    bool parked = false;
    for (const auto &device : m_devices) {
        const auto row = m_rows[device->index()].constFind(key);
        if (row == m_rows[device->index()].constEnd())
            continue;
        if (row->state == u"refused"_s) {
            parked = true;
            continue;
        }
        // What this device shows is what the server holds; else it is waiting for something.
        const auto &kept = device->announced[key].byRev;
        const auto shown = kept.isEmpty() ? std::optional<QString>(QString()) : m_around.kind.words(kept.last());
        if (row->state == u"done"_s && row->acked == row->want && shown && *shown != there)
            violate(u"I13"_s, u"device %1 shows %2 as \"%3\", confirmed, and the server holds \"%4\""_s.arg(device->index()).arg(key, *shown, there));
    }
    if (parked)
        return;
    const MadeMark *last = all.last();
    if (!last->ticked || !last->words)
        return;
    for (const MadeMark *other : all) {
        if (other->device != last->device)
            return; // approximate order; what the devices show was compared above
    }
    for (const OfficeMark &mark : office) {
        if (mark.key == key)
            return;
    }
    if (there != *last->words)
        violate(u"I5"_s, u"%1: the last mark is \"%2\", by device %3 alone, and the server holds \"%4\""_s.arg(key, *last->words).arg(last->device).arg(there));
}

} // namespace rollbook::sim
