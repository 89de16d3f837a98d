// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storecheck.h"

#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/storepaths.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 renewableBytes = 64LL * 1024 * 1024; // a log is 1.6 MB when it is copied into the file
constexpr int standBack = 15; // of 19: behind everything that somebody waits for

Result<qint64> pragmaNumber(Database &database, const QString &sql)
{
    const auto value = database.value(sql);
    return value ? Result<qint64>(value->value_or(0).toLongLong()) : Result<qint64>(fail(value.error()));
}

Result<> checkLength(Database &database, const QString &file)
{
    const auto pages = pragmaNumber(database, u"PRAGMA page_count"_s);
    const auto bytes = pragmaNumber(database, u"PRAGMA page_size"_s);
    if (!pages || !bytes)
        return fail(pages ? bytes.error() : pages.error());
    const qint64 size = QFileInfo(file).size();
    return *pages * *bytes == size
        ? Result<>()
        : Result<>(fail(Error::Kind::Corrupt, u"the file has %1 bytes instead of %2"_s.arg(size).arg(*pages * *bytes)));
}

/// The journal may lack the last entries, as when the program was killed; it never has more.
Result<> checkHead(Database &database, const QString &journal)
{
    const auto newest = Journal::last(journal);
    if (!newest)
        return {};
    const auto hash = database.value(u"SELECT hash FROM event WHERE seq=?"_s, { newest->seq });
    if (!hash)
        return fail(hash.error());
    if (hash->value_or(QVariant()).toByteArray() != newest->hash)
        return fail(Error::Kind::Corrupt, u"the history does not hold the journal's last entry, %1"_s.arg(newest->seq));
    return {};
}

Result<StoreFindings> readThrough(const QString &directory, bool closedBadly, const std::atomic_bool &stop)
{
    const auto database = Database::open({ .file = StorePaths(directory).database(), .vfs = {}, .readOnly = true, .stop = &stop });
    if (!database)
        return fail(database.error());
    const auto check = closedBadly ? (*database)->integrityCheck() : (*database)->quickCheck();
    if (!check)
        return fail(check.error());
    if (*check != u"ok"_s)
        return StoreFindings{ .damage = *check };
    if (!closedBadly)
        return StoreFindings{};
    if (const auto coherent = checkCoherence(**database); !coherent)
        return fail(coherent.error());
    const auto forgotten = findForgotten(**database);
    return forgotten ? Result<StoreFindings>(StoreFindings{ .forgotten = *forgotten }) : Result<StoreFindings>(fail(forgotten.error()));
}

} // namespace

Result<> checkBriefly(Database &database, const QString &storeDirectory, bool closedBadly)
{
    const StorePaths paths(storeDirectory);
    const auto schema = pragmaNumber(database, u"PRAGMA user_version"_s);
    if (!schema)
        return fail(schema.error());
    if (*schema != currentSchema)
        return fail(Error::Kind::Storage, u"the schema is %1 and has to become %2"_s.arg(*schema).arg(currentSchema));
    if (!closedBadly) {
        if (auto length = checkLength(database, paths.database()); !length)
            return length;
    }
    const auto erasing = pragmaNumber(database, u"SELECT count(*) FROM erasure WHERE finished_at=0"_s);
    if (!erasing || *erasing > 0)
        return fail(erasing ? Error{ Error::Kind::Storage, u"something is to be erased first"_s } : erasing.error());
    return checkHead(database, paths.journal());
}

Result<> renewLog(const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(Error::Kind::Io, u"cannot open the log: "_s + file.errorString());
    if (file.size() > renewableBytes)
        return fail(Error::Kind::Storage, u"the log has %1 bytes"_s.arg(file.size()));
    const QByteArray bytes = file.readAll();
    if (!file.seek(0) || file.write(bytes) != bytes.size() || ::fdatasync(file.handle()) != 0)
        return fail(Error::Kind::Io, u"cannot write the log: "_s + file.errorString());
    return {};
}

StoreCheck::StoreCheck(const QString &storeDirectory, bool closedBadly) : m_directory(storeDirectory), m_closedBadly(closedBadly) { }

StoreCheck::~StoreCheck()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

QFuture<Result<StoreFindings>> StoreCheck::begin()
{
    const auto promise = std::make_shared<QPromise<Result<StoreFindings>>>();
    promise->start();
    m_thread.reset(QThread::create([this, promise] {
        ::setpriority(PRIO_PROCESS, id_t(::gettid()), standBack); // of this thread alone, on Linux
        auto found = readThrough(m_directory, m_closedBadly, m_stop);
        if (!m_stop)
            promise->addResult(std::move(found));
        promise->finish();
    }));
    m_thread->setObjectName(u"check"_s);
    m_thread->start();
    return promise->future();
}

} // namespace rollbook
