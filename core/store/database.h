// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QThread>
#include <QVariant>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace rollbook {

/// One row of an answer; valid only inside the function it is handed to.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) { }
    QString text(int column) const;
    qint64 number(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;

private:
    sqlite3_stmt *m_statement;
};

struct DatabaseOptions
{
    QString file;
    QString vfs;
    bool readOnly = false;
    const std::atomic_bool *stop = nullptr; ///< ends a statement that runs, once it is set; must outlive the connection
};

/// One SQLite connection, with the durability settings checked. The only file that knows Qt Sql and
/// SQLite.
///
/// Qt Sql opens and closes it; statements run on the driver's own handle, because QSqlQuery describes
/// every column of every answer anew and turns all text twice, which cost a mark more than anything
/// else we do for it.
///
/// A null QVariant or QByteArray binds NULL; a QString always binds text, empty when it is null.
/// Statements are prepared once and kept. Use on the thread that opened it.
class Database
{
public:
    /// Sets the pragmas and reads each back; refuses to open when one did not take.
    static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    /// Stands in while the file cannot be opened: every statement fails with Io.
    static std::unique_ptr<Database> unavailable();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs a statement; returns the number of rows it changed.
    Result<int> run(const QString &sql, const QVariantList &values = {});
    /// Calls f for each row, which must not run the same statement again.
    Result<> each(const QString &sql, const QVariantList &values,
                  const std::function<void(const Row &)> &f);
    /// The first column of the first row, if there is one.
    Result<std::optional<QVariant>> value(const QString &sql, const QVariantList &values = {});
    /// "ok", or what PRAGMA quick_check has to say.
    Result<QString> quickCheck();
    /// The same of PRAGMA integrity_check, which compares the indexes as well and takes longer.
    Result<QString> integrityCheck();
    /// A complete, compact copy.
    Result<> copyInto(const QString &file);
    /// Copies the whole log into the database and empties it; fails with Locked while others read.
    Result<> checkpoint();
    /// Off for a writer until its file is known to be sound, so that a damaged one is left as it
    /// was.
    void checkpointOnClose(bool on);
    void copyLogByItself(bool on); ///< likewise, while it is open; on unless set otherwise

private:
    struct Close
    {
        QString name; ///< of the connection in Qt Sql, which owns the handle
        void operator()(sqlite3 *connection) const;
    };
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    struct Reset
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;
    using Running = std::unique_ptr<sqlite3_stmt, Reset>; ///< of a prepared one, to be run again

    Database() = default;
    Result<> connect(const DatabaseOptions &options);
    Result<> setPragmas();
    Result<Prepared> prepare(const QString &sql);
    Result<Running> start(const QString &sql, const QVariantList &values);
    Result<bool> step(const Running &statement); ///< true = there is a row
    Error lastError() const;

    std::unique_ptr<sqlite3, Close> m_connection; ///< null = unavailable; outlives its statements
    std::unordered_map<QString, Prepared> m_statements;
    const Qt::HANDLE m_thread = QThread::currentThreadId();
};

/// BEGIN IMMEDIATE until commit(); rolls back otherwise.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    const Result<> &begun() const { return m_begun; }
    Result<> commit();

private:
    Database &m_database;
    Result<> m_begun;
    bool m_open = false;
};

/// A statement of which nobody asks how many rows it changed.
inline Result<> outcome(const Result<int> &ran) { return ran ? Result<>() : Result<>(fail(ran.error())); }

} // namespace rollbook
