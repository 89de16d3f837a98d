// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay.h"

#include "core/logging.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/listdocuments.h"
#include "core/store/rowfields.h"
#include "core/store/rows.h"
#include "core/store/travelfiles.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<> insertVerbatim(Database &db, const Event &e)
{
    const auto done = db.run(
            uR"(INSERT INTO event(seq, event_id, entity, entity_key, rev, hlc, kind, before_json, after_json, salt,
                  payload_digest, actor, raw_wall, corrected, clock_quality, boot_id, uptime_ms, prev_hash, hash)
                VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?))"_s,
            { e.seq, e.id, e.entity, e.key, e.rev, e.hlc, e.kind, nullable(e.before), nullable(e.after), e.salt.isEmpty() ? QVariant() : QVariant(e.salt),
              e.payloadDigest, e.actor, e.rawWall, e.corrected ? QVariant(*e.corrected) : QVariant(), e.clockQuality,
              e.bootId, e.uptimeMs, e.previousHash, e.hash });
    return done ? Result<>() : Result<>(fail(done.error()));
}

/// What was made here and is not a mark goes to the servers that take it, as on the day it was made; what
/// came from a server is there.
Result<> raiseOther(Database &db, const Event &e, qint64 nowMs)
{
    static const QStringList single{ u"session"_s, u"leave"_s, u"correction"_s };
    if (e.kind == u"merge"_s)
        return {};
    if (e.entity == u"photo"_s || e.entity == u"leave"_s) {
        const QJsonObject row = parseJson(*e.after);
        const QString file = row[e.entity == u"photo"_s ? u"sha256"_s : u"document"_s].toString();
        if (auto raised = raiseFile(db, row[u"student"_s].toString(), file, nowMs); !raised)
            return raised;
    }
    if (isListed(e.entity, e.key) || e.entity == u"removed"_s)
        return raiseDispatch(db, u"roster"_s, {}, nowMs);
    return single.contains(e.entity) ? raiseDispatch(db, e.entity, e.key, nowMs) : Result<>();
}

/// The server's name for what was delivered, so that it is not made there a second time. Delivered again
/// it is: whether it was changed meanwhile is not known.
Result<> rememberDelivery(Database &db, const Event &e, const QJsonObject &receipt)
{
    const auto done = db.run(u"UPDATE dispatch SET remote_id=? WHERE target_id=? AND entity=? AND entity_key=?"_s,
                             { receipt[u"remote_id"_s].toString(), receipt[u"target"_s].toString(),
                               e.key.section(u'|', 0, 0), e.key.section(u'|', 1) });
    return done ? Result<>() : Result<>(fail(done.error()));
}

Result<> applyRow(Database &db, const Event &e, qint64 nowMs)
{
    if (!e.after)
        return {};
    const QJsonObject row = parseJson(*e.after);
    if (auto put = putRow(db, e.entity, row); !put)
        return put;
    if (e.entity == u"target"_s)
        return queueOldMarks(db, row, nowMs);
    if (e.entity == u"receipt"_s && e.kind == u"ack"_s)
        return rememberDelivery(db, e, row);
    if (e.entity != u"mark"_s)
        return raiseOther(db, e, nowMs);
    if (e.kind == u"admin"_s) // set right, not changed: what was owed is owed
        return {};
    const MarkRow mark = markRowOf(row);
    if (e.kind != u"merge"_s)
        return raiseOutbox(db, mark.mark.session, mark.mark.student, mark.mark.rev, nowMs);
    // To be compared with where it came from, and not owed to the others. Older entries do not say where that is.
    return raiseOutboxOf(db, row[u"target"_s].toString(), mark.mark.session, mark.mark.student, mark.mark.rev, nowMs);
}

/// The newest entry of the chain, which the next one has to follow.
struct Head
{
    qint64 seq = 0;
    QByteArray hash = QByteArray(32, '\0');
};

Result<Head> headOf(Database &db)
{
    Head head;
    auto read = db.each(u"SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"_s, {}, [&](const Row &row) {
        head = { row.number(0), row.blob(1) };
    });
    if (!read)
        return fail(read.error());
    return head;
}

/// Where a damaged line is missing, those after it no longer follow. They are still marks that
/// somebody made: they are chained anew, and what belongs to a lost row stays in the history only.
Result<> applyEvent(Database &db, Event e, Head &head, Replay &replay, qint64 nowMs)
{
    const auto known = db.value(u"SELECT 1 FROM event WHERE event_id=?"_s, { e.id });
    if (!known)
        return fail(known.error());
    if (*known) // a line written twice, or chained anew by an earlier repair
        return {};
    const bool follows = e.previousHash == head.hash;
    if (!follows) {
        e.seq = head.seq + 1;
        e.previousHash = head.hash;
        e.hash = e.digestOfEvent();
        replay.rechained.append(e);
    }
    if (auto inserted = insertVerbatim(db, e); !inserted)
        return inserted;
    head = { e.seq, e.hash };
    ++replay.applied;
    const auto applied = applyRow(db, e, nowMs);
    if (applied || replay.rechained.isEmpty() || applied.error().kind != Error::Kind::Storage)
        return applied;
    qCWarning(lcStore).noquote() << "entry" << e.seq << "belongs to something the journal lost:" << applied.error().detail;
    ++replay.unplaced;
    return {};
}

Result<Replay> applyAll(Database &db, const Journal::Content &content, qint64 nowMs)
{
    Transaction transaction(db);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    auto head = headOf(db);
    if (!head)
        return fail(head.error());
    Replay replay{ .damagedLines = content.damagedLines };
    for (const Event &event : content.events) {
        if (auto done = applyEvent(db, event, *head, replay, nowMs); !done)
            return fail(done.error());
    }
    if (auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return replay;
}

} // namespace

Result<QList<Event>> eventsAfter(Database &database, qint64 seq)
{
    QList<Event> events;
    const auto read = database.each(
            uR"(SELECT seq, event_id, entity, entity_key, rev, hlc, kind, before_json, after_json, salt, payload_digest,
                  actor, raw_wall, corrected, clock_quality, boot_id, uptime_ms, prev_hash, hash
                FROM event WHERE seq>? ORDER BY seq)"_s,
            { seq }, [&](const Row &row) { events.append(eventOf(row)); });
    if (!read)
        return fail(read.error());
    return events;
}

Result<Replay> bringTogether(Database &database, Journal &journal, const QString &directory, qint64 nowMs)
{
    const auto newest = database.value(u"SELECT coalesce(max(seq),0) FROM event"_s);
    if (!newest)
        return fail(newest.error());
    const qint64 stored = (*newest)->toLongLong();
    const qint64 journalled = Journal::lastSeq(directory);
    Replay replay;
    if (journalled > stored) {
        const auto content = Journal::read(directory, stored);
        if (!content)
            return fail(content.error());
        const auto applied = applyAll(database, *content, nowMs);
        if (!applied)
            return fail(applied.error());
        replay = *applied;
        if (auto appended = journal.append(replay.rechained, nowMs); !appended)
            return fail(appended.error());
    } else if (journalled < stored) {
        const auto missing = eventsAfter(database, journalled);
        if (!missing)
            return fail(missing.error());
        if (auto appended = journal.append(*missing, nowMs); !appended)
            return fail(appended.error());
    }
    return replay;
}

} // namespace rollbook
