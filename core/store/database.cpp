// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/logging.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error::Kind kindOf(int code)
{
    if (code == SQLITE_IOERR_SHMSIZE) // the index of the log could not be made as long as it has to be
        return Error::Kind::Full;
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

int bind(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString) {
        const QByteArray utf8 = value.toString().toUtf8();
        return sqlite3_bind_text(statement, parameter, utf8.constData(), int(utf8.size()),
                                 SQLITE_TRANSIENT);
    }
    if (value.isNull())
        return sqlite3_bind_null(statement, parameter);
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return bytes.isNull() ? sqlite3_bind_null(statement, parameter)
                              : sqlite3_bind_blob(statement, parameter, bytes.constData(),
                                                  int(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    default: return SQLITE_MISUSE; // no column of ours holds anything else
    }
}

QString textOf(sqlite3_stmt *statement, int column)
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(statement, column));
}

QByteArray blobOf(sqlite3_stmt *statement, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return { bytes, sqlite3_column_bytes(statement, column) };
}

QVariant variantOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
    case SQLITE_BLOB: return blobOf(statement, column);
    default: return textOf(statement, column);
    }
}

constexpr int pagesBeforeCopying = 400; // 1.6 MB of log
constexpr int stepsBetweenLooks = 10'000; // whether to stop: some hundred times a second

struct Pragma
{
    QLatin1StringView name;
    int value;
};

// Why each of them: a tick is shown only after COMMIT has flushed (FULL); the two fullfsync matter
// where fsync alone leaves data in the drive's cache; the rest make damage show itself early.
constexpr Pragma writerPragmas[] = {
    { "synchronous"_L1, 2 },
    { "fullfsync"_L1, 1 },
    { "checkpoint_fullfsync"_L1, 1 },
    { "foreign_keys"_L1, 1 },
    { "trusted_schema"_L1, 0 },
    { "cell_size_check"_L1, 1 },
    { "mmap_size"_L1, 0 },
    { "wal_autocheckpoint"_L1, pagesBeforeCopying },
};

} // namespace

QString Row::text(int column) const { return textOf(m_statement, column); }
qint64 Row::number(int column) const { return sqlite3_column_int64(m_statement, column); }
QByteArray Row::blob(int column) const { return blobOf(m_statement, column); }
bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Database::Close::operator()(sqlite3 *) const { QSqlDatabase::removeDatabase(name); }
void Database::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
void Database::Reset::operator()(sqlite3_stmt *statement) const { sqlite3_reset(statement); }

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options)
{
    std::unique_ptr<Database> database(new Database);
    if (auto connected = database->connect(options); !connected)
        return fail(connected.error());
    if (!options.readOnly) {
        database->checkpointOnClose(false);
        if (auto set = database->setPragmas(); !set)
            return fail(set.error());
    }
    return database;
}

std::unique_ptr<Database> Database::unavailable()
{
    return std::unique_ptr<Database>(new Database);
}

Result<> Database::connect(const DatabaseOptions &options)
{
    const QString connection = QUuid::createUuid().toString();
    auto db = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection));
    QString connectOptions = u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s;
    if (options.readOnly)
        connectOptions += u";QSQLITE_OPEN_READONLY"_s;
    db->setConnectOptions(connectOptions);
    QString name = QString::fromLatin1(QUrl::fromLocalFile(options.file).toEncoded());
    if (!options.vfs.isEmpty())
        name += u"?vfs="_s + options.vfs;
    db->setDatabaseName(name);
    if (!db->open()) {
        const Error error{ kindOf(db->lastError().nativeErrorCode().toInt()), db->lastError().text() };
        db.reset();
        QSqlDatabase::removeDatabase(connection);
        return fail(error);
    }
    // The plugin is linked with the same library as we are: its handle is ours to use.
    sqlite3 *const handle = *static_cast<sqlite3 *const *>(db->driver()->handle().constData());
    db.reset();
    m_connection = { handle, Close{ connection } };
    sqlite3_extended_result_codes(handle, 1);
    if (options.stop) {
        const auto look = [](void *stop) { return int(static_cast<const std::atomic_bool *>(stop)->load()); };
        sqlite3_progress_handler(handle, stepsBetweenLooks, look, const_cast<std::atomic_bool *>(options.stop));
    }
    return {};
}

Result<> Database::setPragmas()
{
    const auto mode = value(u"PRAGMA journal_mode=WAL"_s);
    if (!mode && mode.error().kind != Error::Kind::Io)
        return fail(mode.error());
    int synchronous = 2;
    if (!mode || mode->value_or(QVariant()).toString() != u"wal"_s) {
        // The file system has no shared memory: the rollback journal is slower and as safe with
        // EXTRA.
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
            return fail(
                Error::Kind::Storage,
                u"PRAGMA %1 is %2, not %3"_s.arg(pragma.name).arg((*is)->toInt()).arg(wanted));
    }
    return {};
}

Error Database::lastError() const
{
    const int code = sqlite3_extended_errcode(m_connection.get());
    const QString text = QString::fromUtf8(sqlite3_errmsg(m_connection.get()));
    // A schema format that no SQLite ever wrote is damage; SQLite has no code of its own for it.
    const bool format = text == u"unsupported file format"_s;
    return { format ? Error::Kind::Corrupt : kindOf(code), text + u" (SQLite "_s + QString::number(code) + u')' };
}

Result<Database::Prepared> Database::prepare(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.get(), utf8.constData(), int(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &made, &rest);
    Prepared statement(made);
    if (code != SQLITE_OK) {
        const Error error = lastError();
        return fail(error.kind, error.detail + u" in "_s + sql.left(200));
    }
    if (!statement || !QByteArrayView(rest, utf8.constEnd()).trimmed().isEmpty())
        return fail(Error::Kind::Storage, u"not one statement: "_s + sql.left(200));
    return statement;
}

Result<Database::Running> Database::start(const QString &sql, const QVariantList &values)
{
    Q_ASSERT(QThread::currentThreadId() == m_thread); // SQLite is opened without a mutex
    if (!m_connection)
        return fail(Error::Kind::Io, u"the store could not be opened again after a disk error"_s);
    Prepared &kept = m_statements[sql];
    if (!kept) {
        auto statement = prepare(sql);
        if (!statement)
            return fail(statement.error());
        kept = std::move(*statement);
    }
    Running running(kept.get());
    if (sqlite3_bind_parameter_count(running.get()) != values.size())
        return fail(Error::Kind::Storage, u"%1 values for "_s.arg(values.size()) + sql.left(200));
    for (int i = 0; i < int(values.size()); ++i) {
        if (bind(running.get(), i + 1, values[i]) != SQLITE_OK)
            return fail(Error::Kind::Storage,
                        u"value %1 cannot be bound in "_s.arg(i) + sql.left(200));
    }
    return running;
}

Result<bool> Database::step(const Running &statement)
{
    const int code = sqlite3_step(statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    const Error error = lastError();
    qCWarning(lcStore).noquote() << "SQL failed:" << error.detail;
    return fail(error);
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    if (auto done = each(sql, values, [](const Row &) { }); !done)
        return fail(done.error());
    return sqlite3_changes(m_connection.get());
}

Result<> Database::each(const QString &sql, const QVariantList &values,
                        const std::function<void(const Row &)> &f)
{
    const auto running = start(sql, values);
    if (!running)
        return fail(running.error());
    const Row row(running->get());
    auto more = step(*running);
    for (; more && *more; more = step(*running))
        f(row);
    if (!more)
        return fail(more.error());
    return {};
}

Result<std::optional<QVariant>> Database::value(const QString &sql, const QVariantList &values)
{
    const auto running = start(sql, values);
    if (!running)
        return fail(running.error());
    const auto row = step(*running);
    if (!row)
        return fail(row.error());
    return *row ? std::optional(variantOf(running->get(), 0)) : std::nullopt;
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
    sqlite3_db_config(m_connection.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 0 : 1, nullptr);
}

void Database::copyLogByItself(bool on)
{
    sqlite3_wal_autocheckpoint(m_connection.get(), on ? pagesBeforeCopying : 0);
}

Result<> Database::checkpoint()
{
    const auto busy = value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!busy)
        return fail(busy.error());
    if (busy->value_or(0).toInt() != 0)
        return fail(Error::Kind::Locked,
                    u"somebody is reading; the log could not be copied whole"_s);
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
        (void)m_database.run(
            u"ROLLBACK"_s); // fails harmlessly when SQLite has rolled back by itself
}

Result<> Transaction::commit()
{
    if (auto done = m_database.run(u"COMMIT"_s); !done)
        return fail(done.error());
    m_open = false;
    return {};
}

} // namespace rollbook
