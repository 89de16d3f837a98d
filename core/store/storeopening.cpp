// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "core/store/ballast.h"
#include "core/store/change.h"
#include "core/store/coherence.h"
#include "core/store/erasure.h"
#include "core/store/identity.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/recovery.h"
#include "core/store/replay.h"
#include "core/store/store.h"
#include "core/store/storecheck.h"
#include "core/store/storepaths.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// SQLite would take an empty file for a new database, and delete the log beside it.
bool isMissing(const StorePaths &paths)
{
    return QFileInfo(paths.database()).size() == 0 && (Journal::lastSeq(paths.journal()) > 0 || newestSnapshotAt(paths) > 0);
}

bool hasLog(const StorePaths &paths) { return QFileInfo(paths.database() + u"-wal"_s).size() > 0; }

} // namespace

Result<> Store::openFiles()
{
    if (!m_options.checkLater || QFileInfo(StorePaths(m_options.directory).database()).size() == 0)
        return openWhole();
    const auto opened = openBriefly();
    if (opened)
        return opened;
    qCInfo(lcStore).noquote() << "the store is read through before it opens:" << opened.error().detail;
    m_unchecked = Unchecked::No;
    m_restored.clear();
    m_journal.reset();
    m_hlc.reset();
    return openWhole();
}

/// What has to be certain before somebody marks is: the file is ours and of this schema; what the log has
/// is on the disk; the next entry of the history follows the right one. Damage that lies elsewhere cannot
/// take a mark away that is made meanwhile: the journal has it before its tick is shown, see keepTwice().
Result<> Store::openBriefly()
{
    const StorePaths paths(m_options.directory);
    const DatabaseOptions options{ .file = paths.database(), .vfs = m_options.vfs };
    if (auto ours = refuseForeign(options); !ours)
        return ours;
    const bool closedBadly = hasLog(paths);
    if (closedBadly) {
        if (auto renewed = renewLog(options.file + u"-wal"_s); !renewed)
            return renewed;
    }
    auto database = Database::open(options);
    if (!database)
        return fail(database.error());
    (*database)->copyLogByItself(false); // a damaged file stays as it was
    if (auto fine = checkBriefly(**database, m_options.directory, closedBadly); !fine)
        return fine;
    if (auto migrated = migrate(**database, clock().wallMs()); !migrated) // confirms the schema; there is nothing to do
        return fail(migrated.error());
    m_doubtful = false;
    m_unchecked = closedBadly ? Unchecked::ClosedBadly : Unchecked::ClosedInOrder;
    m_database = std::move(*database);
    m_reader = std::make_unique<StoreReader>(*m_database);
    return finishOpening();
}

Result<> Store::openWhole()
{
    const StorePaths paths(m_options.directory);
    m_doubtful = hasLog(paths); // not closed in order
    auto opened = isMissing(paths) ? Result<>(fail(Error::Kind::Corrupt, u"the database file is missing or empty"_s)) : reopen();
    if (!opened && opened.error().kind == Error::Kind::Corrupt) {
        const Error damage = opened.error();
        qCWarning(lcStore).noquote() << "the store is damaged:" << damage.detail;
        if (newestSnapshotAt(paths) == 0 && Journal::lastSeq(paths.journal()) == 0)
            return fail(Error::Kind::Corrupt,
                        u"%1 is damaged (%2), and there is neither a snapshot nor a journal to rebuild it from; the file was not touched"_s.arg(
                                paths.database(), damage.detail));
        const auto kept = quarantineDatabase(paths, clock().wallMs());
        if (!kept)
            return fail(kept.error());
        const auto snapshot = restoreNewestSnapshot(paths);
        if (!snapshot)
            return fail(snapshot.error());
        opened = reopen();
        m_restored = u"The store was damaged (%1). It was rebuilt from %2 and the journal; the damaged file is kept in %3."_s
                             .arg(damage.detail, snapshot->isEmpty() ? u"nothing"_s : u"the snapshot "_s + *snapshot, *kept);
    }
    return opened ? finishOpening() : opened;
}

Result<> Store::finishOpening()
{
    const StorePaths paths(m_options.directory);
    QFile::setPermissions(paths.database(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto ready = prepareDevice(); !ready)
        return ready;
    m_journal = std::make_unique<Journal>(paths.journal());
    if (auto replayed = replayJournal(); !replayed)
        return replayed;
    if (m_doubtful) {
        if (auto raised = raiseForgotten(*m_database, clock().wallMs()); raised && *raised > 0)
            qCWarning(lcStore) << "the outbox had forgotten marks:" << *raised;
        if (auto sure = makeSure(); !sure) // then the first change has to
            qCWarning(lcStore).noquote() << "cannot copy the log left over:" << sure.error().detail;
    }
    if (auto clean = finishErasures(*this); !clean) // one that was cut short; tried again at the next start
        qCWarning(lcStore).noquote() << "what was erased is not out of every file yet:" << clean.error().detail;
    layBallast(m_options.directory);
    const auto school = m_reader->school();
    m_actor = school ? school->teacher : QString();
    return {};
}

Result<> Store::reopen()
{
    m_database = Database::unavailable(); // closes; until the file is open again, readers get an error
    m_reader = std::make_unique<StoreReader>(*m_database);
    const DatabaseOptions options{ .file = StorePaths(m_options.directory).database(), .vfs = m_options.vfs };
    if (auto ours = refuseForeign(options); !ours)
        return ours;
    auto database = Database::open(options);
    if (!database)
        return fail(database.error());
    const auto check = m_doubtful ? (*database)->integrityCheck() : (*database)->quickCheck();
    if (!check)
        return fail(check.error());
    if (*check != u"ok"_s)
        return fail(Error::Kind::Corrupt, *check);
    if (isOlder(**database)) { // a step of the schema is one transaction; this is for what nobody thought of
        if (const auto kept = makeSnapshot(m_options.directory, clock().wallMs()); !kept)
            qCWarning(lcStore).noquote() << "no copy could be made before the schema changes:" << kept.error().detail;
    }
    if (auto migrated = migrate(**database, clock().wallMs()); !migrated)
        return fail(migrated.error());
    if (m_doubtful) {
        if (auto coherent = checkCoherence(**database); !coherent)
            return coherent;
    }
    (*database)->checkpointOnClose(true);
    m_unchecked = Unchecked::No;
    m_database = std::move(*database);
    m_reader = std::make_unique<StoreReader>(*m_database);
    return {};
}

Result<> Store::prepareDevice()
{
    QString deviceId, high;
    auto read = m_database->each(u"SELECT device_id, hlc_high, clock_offset FROM device"_s, {}, [&](const Row &row) {
        deviceId = row.text(0);
        high = row.text(1);
        if (!row.isNull(2))
            m_lastOffset = row.number(2);
    });
    if (!read)
        return read;
    const bool fresh = deviceId.isEmpty();
    if (fresh || !m_restored.isEmpty()) {
        // A restored store must never repeat a stamp of the device it was: it becomes a new device.
        deviceId = timeOrderedUuid(clock().wallMs()).toString(QUuid::WithoutBraces);
        const auto done = fresh
                ? m_database->run(u"INSERT INTO device(device_id, hlc_high, created_at) VALUES(?,'',?)"_s, { deviceId, clock().wallMs() })
                : m_database->run(u"UPDATE device SET device_id=?, restore_epoch=restore_epoch+1"_s, { deviceId });
        if (!done)
            return fail(done.error());
    }
    if (!m_restored.isEmpty()) { // the row may be older than the history; what was merged has stamps from elsewhere
        const auto newest = m_database->value(u"SELECT max(hlc) FROM event WHERE kind<>'merge'"_s);
        if (!newest)
            return fail(newest.error());
        high = std::max(high, newest->value_or(QVariant()).toString());
    }
    m_hlc = std::make_unique<HybridClock>(deviceId, high);
    return {};
}

Result<> Store::replayJournal()
{
    const StorePaths paths(m_options.directory);
    const auto replayed = bringTogether(*m_database, *m_journal, paths.journal(), clock().wallMs());
    if (!replayed)
        return fail(replayed.error());
    if (m_restored.isEmpty() && replayed->applied == 0)
        return {};
    if (m_restored.isEmpty())
        m_restored = u"The store lacked %1 entries that the journal has; they were put back."_s.arg(replayed->applied);
    if (replayed->damagedLines > 0)
        m_restored += u" %1 lines of the journal cannot be read."_s.arg(replayed->damagedLines);
    if (replayed->unplaced > 0)
        m_restored += u" %1 entries are kept in the history only, because what they belong to is lost."_s.arg(replayed->unplaced);
    if (auto renewed = prepareDevice(); !renewed) // now that it is known to be a restored store
        return renewed;
    qCWarning(lcStore) << "journal replayed:" << replayed->applied << "entries," << replayed->damagedLines << "damaged lines";
    return transact([&](Change &change) -> Result<> {
        // What the servers have may be newer than what we remember of them: read all again.
        if (auto done = change.db().run(u"DELETE FROM session_read"_s); !done)
            return fail(done.error());
        return change.append({ .entity = u"store"_s, .key = u"restore"_s, .kind = u"restore"_s, .before = {},
                               .after = QJsonObject{ { u"applied"_s, replayed->applied }, { u"damaged"_s, replayed->damagedLines } } });
    });
}

Result<> Store::makeSure()
{
    // What a failed flush left in the log can be read, but need not be on the disk. A copy of it in
    // the database is; and the commit begins the log anew, so that no remainder of the old one can
    // come back over the newer database.
    if (auto copied = m_database->checkpoint(); !copied)
        return copied;
    const auto committed = attempt([](Change &change) -> Result<> {
        change.stamp();
        change.touchQuietly();
        return {};
    });
    if (committed)
        m_doubtful = false;
    return committed;
}

/// In a store that nobody has read through yet a mark has to be in the journal before it is shown: whatever
/// is damaged elsewhere, the rebuild has it. Where the journal cannot take it, the store is read through now.
Result<> Store::keepTwice(const Result<> &journalled)
{
    if (m_unchecked == Unchecked::No)
        return {};
    const auto kept = journalled ? m_journal->flush() : journalled;
    return kept ? Result<>() : checkNow();
}

Result<> Store::checkNow()
{
    const bool badly = m_unchecked == Unchecked::ClosedBadly;
    const auto check = badly ? m_database->integrityCheck() : m_database->quickCheck();
    if (!check)
        return fail(check.error());
    if (*check != u"ok"_s)
        return fail(Error::Kind::Corrupt, *check);
    if (badly) {
        if (auto coherent = checkCoherence(*m_database); !coherent)
            return coherent;
    }
    return settle({});
}

Result<> Store::settle(const StoreFindings &found)
{
    if (!found.damage.isEmpty())
        return fail(Error::Kind::Corrupt, found.damage);
    if (m_unchecked != Unchecked::No) {
        m_unchecked = Unchecked::No;
        m_database->copyLogByItself(true);
        m_database->checkpointOnClose(true);
    }
    const auto raised = raise(*m_database, found.forgotten, clock().wallMs());
    if (!raised)
        return fail(raised.error());
    if (*raised > 0) {
        qCWarning(lcStore) << "the outbox had forgotten marks:" << *raised;
        emit outboxChanged();
    }
    return {};
}

} // namespace rollbook
