// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay.h"

#include "core/logging.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QVariant nullable(const std::optional<QByteArray> &json)
{
    return json ? QVariant(QString::fromUtf8(*json)) : QVariant();
}

Result<> insertVerbatim(Database &db, const Event &e)
{
    const auto done = db.run(
            uR"(INSERT INTO event(seq, event_id, entity, entity_key, rev, hlc, kind, before_json, after_json, salt,
                  payload_digest, actor, raw_wall, corrected, clock_quality, boot_id, uptime_ms, prev_hash, hash)
                VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?))"_s,
            { e.seq, e.id, e.entity, e.key, e.rev, e.hlc, e.kind, nullable(e.before), nullable(e.after), e.salt,
              e.payloadDigest, e.actor, e.rawWall, e.corrected ? QVariant(*e.corrected) : QVariant(), e.clockQuality,
              e.bootId, e.uptimeMs, e.previousHash, e.hash });
    return done ? Result<>() : Result<>(fail(done.error()));
}

Result<> applyEvent(Database &db, const Event &e, qint64 nowMs)
{
    if (auto inserted = insertVerbatim(db, e); !inserted)
        return inserted;
    if (!e.after)
        return {};
    const QJsonObject row = parseJson(*e.after);
    if (auto put = putRow(db, e.entity, row); !put)
        return put;
    if (e.entity != u"mark"_s)
        return {};
    const MarkRow mark = markRowOf(row);
    return raiseOutbox(db, mark.mark.session, mark.mark.student, mark.mark.rev, nowMs);
}

Result<int> applyAll(Database &db, const QList<Event> &events, qint64 nowMs)
{
    Transaction transaction(db);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    const auto head = db.value(u"SELECT hash FROM event ORDER BY seq DESC LIMIT 1"_s);
    if (!head)
        return fail(head.error());
    QByteArray previous = *head ? (*head)->toByteArray() : QByteArray(32, '\0');
    int applied = 0;
    for (const Event &event : events) {
        if (event.previousHash != previous) {
            qCWarning(lcStore) << "the journal does not continue the store at entry" << event.seq;
            break;
        }
        if (auto done = applyEvent(db, event, nowMs); !done)
            return fail(done.error());
        previous = event.hash;
        ++applied;
    }
    if (auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return applied;
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
        const auto applied = applyAll(database, content->events, nowMs);
        if (!applied)
            return fail(applied.error());
        replay = { *applied, content->damagedLines };
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
