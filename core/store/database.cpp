// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/logging.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return Error::Kind::Full;
    case SQLITE_IOERR: return Error::Kind::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Error::Kind::Corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Kind::Locked;
    default: return Error::Kind::Storage;
    }
}

Error sqlError(const QSqlError &error)
{
    // A schema format that no SQLite ever wrote is damage; SQLite has no code of its own for it.
    const bool format = error.databaseText() == u"unsupported file format"_s;
    return { format ? Error::Kind::Corrupt : kindOf(error.nativeErrorCode().toInt()),
             error.databaseText() + u" (SQLite "_s + error.nativeErrorCode() + u')' };
}

struct Pragma
{
    QLatin1StringView name;
    int value;
};

// Why each of them: a tick is shown only after COMMIT has flushed (FULL); the two fullfsync matter
// where fsync alone leaves data in the drive's cache; the rest make damage show itself early.
constexpr Pragma writerPragmas[] = {
    { "synchronous"_L1, 2 },    { "fullfsync"_L1, 1 },       { "checkpoint_fullfsync"_L1, 1 },
    { "foreign_keys"_L1, 1 },   { "trusted_schema"_L1, 0 },  { "cell_size_check"_L1, 1 },
    { "mmap_size"_L1, 0 },      { "wal_autocheckpoint"_L1, 400 },
};

} // namespace

QString Row::text(int column) const { return m_query.value(column).toString(); }
qint64 Row::number(int column) const { return m_query.value(column).toLongLong(); }
QByteArray Row::blob(int column) const { return m_query.value(column).toByteArray(); }
bool Row::isNull(int column) const { return m_query.isNull(column); }

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options)
{
    std::unique_ptr<Database> database(new Database(QUuid::createUuid().toString()));
    if (auto connected = database->connect(options); !connected)
        return fail(connected.error());
    if (!options.readOnly) {
        database->checkpointOnClose(false);
        if (auto set = database->setPragmas(); !set)
            return fail(set.error());
    }
    return database;
}

std::unique_ptr<Database> Database::unavailable() { return std::unique_ptr<Database>(new Database({})); }

Database::~Database()
{
    if (m_connection.isEmpty())
        return;
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<> Database::connect(const DatabaseOptions &options)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    QString connectOptions = u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s;
    if (options.readOnly)
        connectOptions += u";QSQLITE_OPEN_READONLY"_s;
    db.setConnectOptions(connectOptions);
    QString name = QString::fromLatin1(QUrl::fromLocalFile(options.file).toEncoded());
    if (!options.vfs.isEmpty())
        name += u"?vfs="_s + options.vfs;
    db.setDatabaseName(name);
    if (!db.open())
        return fail(sqlError(db.lastError()));
    return {};
}

Result<> Database::setPragmas()
{
    const auto mode = value(u"PRAGMA journal_mode=WAL"_s);
    if (!mode && mode.error().kind != Error::Kind::Io)
        return fail(mode.error());
    int synchronous = 2;
    if (!mode || mode->value_or(QVariant()).toString() != u"wal"_s) {
        // The file system has no shared memory: the rollback journal is slower and as safe with EXTRA.
        const auto fallback = value(u"PRAGMA journal_mode=DELETE"_s);
        if (!fallback || fallback->value_or(QVariant()).toString() != u"delete"_s)
            return fail(Error::Kind::Storage, u"neither WAL nor DELETE journal mode can be set"_s);
        synchronous = 3;
    }
    for (const Pragma &pragma : writerPragmas) {
        const int wanted = pragma.name == "synchronous"_L1 ? synchronous : pragma.value;
        if (auto set = value(u"PRAGMA %1=%2"_s.arg(pragma.name).arg(wanted)); !set)
            return fail(set.error());
        const auto is = value(u"PRAGMA %1"_s.arg(pragma.name));
        if (!is)
            return fail(is.error());
        // mmap_size answers nothing at all where memory mapping is compiled out or off.
        if (*is && (*is)->toInt() != wanted)
            return fail(Error::Kind::Storage, u"PRAGMA %1 is %2, not %3"_s.arg(pragma.name).arg((*is)->toInt()).arg(wanted));
    }
    return {};
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values)
{
    if (m_connection.isEmpty())
        return fail(Error::Kind::Io, u"the store could not be opened again after a disk error"_s);
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = sqlError(query->lastError());
            m_prepared.remove(sql);
            return fail(error.kind, error.detail + u" in "_s + sql.left(200));
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &v = values[i];
        const bool nullText = v.typeId() == QMetaType::QString && v.toString().isNull();
        query->bindValue(int(i), nullText ? QVariant(u""_s) : v);
    }
    if (!query->exec()) {
        const Error error = sqlError(query->lastError());
        query->finish();
        qCWarning(lcStore).noquote() << "SQL failed:" << error.detail;
        return fail(error);
    }
    return query.get();
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query)
        return fail(query.error());
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<> Database::each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &f)
{
    const auto query = execute(sql, values);
    if (!query)
        return fail(query.error());
    const Row row(**query);
    while ((*query)->next())
        f(row);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.type() != QSqlError::NoError)
        return fail(sqlError(error));
    return {};
}

Result<std::optional<QVariant>> Database::value(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query)
        return fail(query.error());
    std::optional<QVariant> first;
    if ((*query)->next())
        first = (*query)->value(0);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.type() != QSqlError::NoError)
        return fail(sqlError(error));
    return first;
}

Result<QString> Database::quickCheck()
{
    const auto answer = value(u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return fail(answer.error());
    return answer->value_or(u"no answer"_s).toString();
}

Result<QString> Database::integrityCheck()
{
    const auto answer = value(u"PRAGMA integrity_check(1)"_s);
    if (!answer)
        return fail(answer.error());
    return answer->value_or(u"no answer"_s).toString();
}

Result<> Database::copyInto(const QString &file)
{
    if (auto copied = run(u"VACUUM INTO ?"_s, { file }); !copied)
        return fail(copied.error());
    return {};
}

void Database::checkpointOnClose(bool on)
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    sqlite3_db_config(*static_cast<sqlite3 *const *>(handle.constData()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

Result<> Database::checkpoint()
{
    const auto busy = value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return fail(busy.error());
    if (busy->value_or(0).toInt() != 0)
        return fail(Error::Kind::Locked, u"somebody is reading; the log could not be copied whole"_s);
    return {};
}

Transaction::Transaction(Database &database) : m_database(database)
{
    if (auto begun = m_database.run(u"BEGIN IMMEDIATE"_s); begun)
        m_open = true;
    else
        m_begun = fail(begun.error());
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(u"ROLLBACK"_s); // fails harmlessly when SQLite has rolled back by itself
}

Result<> Transaction::commit()
{
    if (auto done = m_database.run(u"COMMIT"_s); !done)
        return fail(done.error());
    m_open = false;
    return {};
}

} // namespace rollbook
