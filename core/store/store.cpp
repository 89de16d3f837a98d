// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/logging.h"
#include "core/store/ballast.h"
#include "core/store/change.h"
#include "core/store/journal.h"
#include "core/store/recovery.h"
#include "core/store/storepaths.h"

#include <QLockFile>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

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
    const Error full{ Error::Kind::Full, u"the disk is full; free some space on that of %1"_s.arg(options.directory) };
    bool held = takeLock(*store->m_lock), letGo = false;
    if (!held && store->m_lock->error() == QLockFile::UnknownError && isDiskFull(options.directory)) {
        letGo = letGoOfBallast(options.directory);
        held = letGo && takeLock(*store->m_lock);
    }
    if (!held) {
        if (store->m_lock->error() == QLockFile::LockFailedError)
            return fail(heldBy(*store->m_lock));
        if (isDiskFull(options.directory))
            return fail(full);
        return fail(Error::Kind::Io, u"cannot write in %1: no permission, or the disk is read-only"_s.arg(options.directory));
    }
    auto opened = store->openFiles();
    if (!opened && opened.error().kind == Error::Kind::Full && letGoOfBallast(options.directory)) {
        letGo = true;
        store->m_journal.reset();
        store->m_hlc.reset();
        opened = store->openFiles();
    }
    if (!opened)
        return fail(opened.error().kind == Error::Kind::Full ? full : opened.error());
    if (letGo) // whoever opens the store listens only afterwards
        QMetaObject::invokeMethod(store.get(), &Store::spaceLow, Qt::QueuedConnection);
    return store;
}

Result<> Store::transact(const std::function<Result<>(Change &)> &f)
{
    Result<> done = m_doubtful ? again(f) : attempt(f);
    if (!done && done.error().kind == Error::Kind::Full && letGoOfBallast(m_options.directory)) {
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
    if (!done && done.error().kind == Error::Kind::Corrupt)
        emit damaged();
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
    const auto journalled = m_journal->append(change.events(), change.now());
    if (!journalled)
        qCWarning(lcStore).noquote() << journalled.error().detail; // the store has it; the next start tops the journal up
    if (auto kept = keepTwice(journalled); !kept)
        return kept;
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
