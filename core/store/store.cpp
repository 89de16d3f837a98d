// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/logging.h"
#include "core/store/change.h"
#include "core/store/coherence.h"
#include "core/store/erasure.h"
#include "core/store/identity.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/recovery.h"
#include "core/store/replay.h"
#include "core/store/rows.h"
#include "core/store/storepaths.h"

#include <QFileInfo>
#include <QLockFile>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 ballastBytes = 16LL * 1024 * 1024; // room for about 6,000 marks once the disk is full: tst_fulldisk

Error heldBy(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host, program;
    lock.getLockInfo(&pid, &host, &program);
    return { Error::Kind::Locked,
             u"the store is open in %1 (process %2 on %3); close it there and try again"_s.arg(
                     program.isEmpty() ? u"another program"_s : program, QString::number(pid),
                     host.isEmpty() ? u"this computer"_s : host) };
}

bool takeLock(QLockFile &lock)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(200))
        return true;
    // A process that was killed, or lost power, while it took the lock leaves an empty file. That
    // names nobody who could hold it, and Qt would respect it for ever.
    qint64 pid = 0;
    QString host, program;
    const bool nobodys = lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&pid, &host, &program);
    return nobodys && lock.removeStaleLockFile() && lock.tryLock(200);
}

void layBallast(const QString &path)
{
    QFile file(path);
    if (file.exists() || !file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    if (::posix_fallocate(file.handle(), 0, ballastBytes) != 0)
        file.remove(); // no room for it: then there is nothing to free either
}

} // namespace

Store::Store(StoreOptions options) : m_options(std::move(options)) { }

Store::~Store()
{
    m_journal.reset(); // flushes
    m_reader.reset();
    m_database.reset(); // checkpoints
    m_lock.reset();
}

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options)
{
    const StorePaths paths(options.directory);
    const bool exists = QFile::exists(paths.database()) || QDir(paths.journal()).exists();
    if (!exists && !options.create)
        return fail(Error::Kind::NotFound,
                    u"there is no Rollbook store in %1; make one with: rollbookctl --store %1 init"_s.arg(options.directory));
    if (!QDir().mkpath(options.directory))
        return fail(Error::Kind::Io, u"cannot make the folder %1"_s.arg(options.directory));
    QFile::setPermissions(options.directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);

    std::unique_ptr<Store> store(new Store(options));
    store->m_lock = std::make_unique<QLockFile>(paths.lock());
    if (!takeLock(*store->m_lock)) {
        if (store->m_lock->error() == QLockFile::LockFailedError)
            return fail(heldBy(*store->m_lock));
        return fail(Error::Kind::Io, u"cannot write in %1: no permission, or the disk is read-only"_s.arg(options.directory));
    }
    if (auto opened = store->openFiles(); !opened)
        return fail(opened.error());
    return store;
}

Result<> Store::openFiles()
{
    const StorePaths paths(m_options.directory);
    m_doubtful = QFileInfo(paths.database() + u"-wal"_s).size() > 0; // not closed in order
    // SQLite would take an empty file for a new database, and delete the log beside it.
    const bool missing = QFileInfo(paths.database()).size() == 0
            && (Journal::lastSeq(paths.journal()) > 0 || newestSnapshotAt(paths) > 0);
    auto opened = missing ? Result<>(fail(Error::Kind::Corrupt, u"the database file is missing or empty"_s)) : reopen();
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
    if (!opened)
        return opened;
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
    layBallast(paths.ballast());
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

Result<> Store::transact(const std::function<Result<>(Change &)> &f)
{
    Result<> done = m_doubtful ? again(f) : attempt(f);
    if (!done && done.error().kind == Error::Kind::Full && QFile::remove(StorePaths(m_options.directory).ballast())) {
        qCWarning(lcStore) << "the disk is full; the ballast was let go";
        emit spaceLow();
        done = m_doubtful ? again(f) : attempt(f);
    } else if (!done && done.error().kind == Error::Kind::Io && !m_doubtful) {
        // After a failed write or flush nothing on this connection can be believed any more.
        qCWarning(lcStore) << "the disk reported an error; opening the store again";
        m_doubtful = true;
        done = again(f);
    }
    if (!done && done.error().kind == Error::Kind::Io)
        m_doubtful = true;
    return done;
}

Result<> Store::again(const std::function<Result<>(Change &)> &f)
{
    if (auto opened = reopen(); !opened)
        return opened;
    if (auto sure = makeSure(); !sure)
        return sure;
    return attempt(f);
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

Result<> Store::attempt(const std::function<Result<>(Change &)> &f)
{
    m_announced.clear();
    Change change(*m_database, *m_hlc, clock(), m_actor, clockOffset(), m_anchor ? u"synced"_s : m_lastOffset ? u"stale"_s : u"unsynced"_s);
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (auto worked = f(change); !worked)
        return worked;
    if (change.isEmpty())
        return {}; // rolls back nothing
    if (auto finished = change.finish(); !finished)
        return finished;
    // Read inside the transaction: what is announced is what is committed, and nothing can fail afterwards.
    auto states = change.marks().isEmpty() ? Result<QList<MarkState>>() : m_reader->markStates(change.marks());
    if (!states)
        return fail(states.error());
    if (auto committed = transaction.commit(); !committed)
        return committed;
    ++m_transactions;
    m_announced = std::move(*states);
    if (auto journalled = m_journal->append(change.events(), change.now()); !journalled)
        qCWarning(lcStore).noquote() << journalled.error().detail; // the store has it; the next start tops the journal up
    announce(change);
    return {};
}

void Store::announce(const Change &change)
{
    if (!m_announced.isEmpty())
        emit marksChanged(m_announced);
    if (!change.sessions().isEmpty())
        emit sessionsChanged(change.sessions().values());
    if (change.rosterTouched())
        emit rosterChanged();
    if (change.targetsTouched())
        emit targetsChanged();
    if (change.outboxTouched())
        emit outboxChanged();
}

Result<> Store::backup(const QString &file) { return copyChecked(*m_database, file); }

Result<> Store::flushJournal() { return m_journal->flush(); }

} // namespace rollbook
