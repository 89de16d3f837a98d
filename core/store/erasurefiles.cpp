// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"
#include "core/store/erased.h"
#include "core/store/erasure.h"
#include "core/store/journal.h"
#include "core/store/keptfiles.h"
#include "core/store/recovery.h"
#include "core/store/store.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// What an erasure does to the files beside the database: journal, snapshots, copies, photos and letters.

namespace rollbook {
namespace {

/// The second copy of the history has what the history has, and nothing more.
Result<> cleanJournal(Database &db, const StorePaths &paths)
{
    QHash<QString, Event> cut;
    const auto read = db.each(
            uR"(SELECT seq, event_id, entity, entity_key, rev, hlc, kind, before_json, after_json, salt, payload_digest,
                  actor, raw_wall, corrected, clock_quality, boot_id, uptime_ms, prev_hash, hash FROM event WHERE salt IS NULL)"_s,
            {}, [&](const Row &row) {
                const Event event = eventOf(row);
                cut.insert(event.id, event);
            });
    if (!read)
        return read;
    const auto written = Journal::rewrite(paths.journal(), [&](const QByteArray &line) {
        const auto event = Journal::eventIn(line);
        if (!event)
            return QByteArray(); // what cannot be read cannot be known to be clean
        const auto erased = cut.constFind(event->id);
        return erased == cut.constEnd() ? line : Journal::lineOf(*erased);
    });
    return written ? Result<>() : Result<>(fail(written.error()));
}

/// One copy of now instead of all earlier ones.
Result<> cleanSnapshots(const StorePaths &paths, qint64 now)
{
    const QStringList before = QDir(paths.snapshots()).entryList(QDir::Files);
    const auto fresh = makeSnapshot(paths.dir.path(), now);
    if (!fresh)
        return fail(fresh.error());
    for (const QString &name : before) {
        const QString file = QDir(paths.snapshots()).filePath(name);
        if (QFileInfo(file) != QFileInfo(*fresh))
            QFile::remove(file);
    }
    return {};
}

} // namespace

Result<> finishErasures(Store &store)
{
    if (auto carried = carryOutWaiting(store); !carried)
        return carried;
    QStringList ids;
    const auto read = store.database().each(u"SELECT erasure_id FROM erasure WHERE finished_at=0"_s, {}, [&](const Row &row) { ids.append(row.text(0)); });
    if (!read || ids.isEmpty())
        return read;
    for (const QString &id : std::as_const(ids)) { // a rebuild has put contents back
        const auto json = store.database().value(u"SELECT after_json FROM event WHERE entity='erasure' AND entity_key=? AND after_json IS NOT NULL ORDER BY seq DESC LIMIT 1"_s, { id });
        if (!json)
            return fail(json.error());
        if (!*json)
            continue;
        const QJsonObject row = parseJson((*json)->toString().toUtf8());
        const auto erased = store.transact([&](Change &change) {
            change.touchQuietly();
            return eraseHistory(change.db(), row);
        });
        if (!erased)
            return erased;
    }
    const auto paths = pathsOf(store.database());
    if (!paths)
        return fail(paths.error());
    if (auto flushed = store.flushJournal(); !flushed)
        return flushed;
    if (auto journal = cleanJournal(store.database(), *paths); !journal)
        return journal;
    if (auto compact = store.database().run(u"VACUUM"_s); !compact)
        return fail(compact.error());
    if (auto log = store.database().checkpoint(); !log)
        return log;
    if (auto snapshots = cleanSnapshots(*paths, store.clock().wallMs()); !snapshots)
        return snapshots;
    const QDir copies(paths->unsent()); // made anew when there is something to copy
    const QStringList old = copies.entryList(QDir::Files);
    for (const QString &name : old)
        QFile::remove(copies.filePath(name));
    if (auto swept = sweepFiles(*paths, store.database()); !swept)
        return fail(swept.error());
    return store.transact([&](Change &change) -> Result<> {
        change.touchQuietly();
        const auto done = change.db().run(u"UPDATE erasure SET finished_at=? WHERE finished_at=0"_s, { change.now() });
        return done ? Result<>() : Result<>(fail(done.error()));
    });
}

} // namespace rollbook
