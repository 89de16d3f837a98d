// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;
class QSqlDatabase;
class QSqlError;

namespace rollbook {

/// One row of an answer; valid only inside the function it is handed to.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }
    QString text(int column) const;
    qint64 number(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;

private:
    const QSqlQuery &m_query;
};

struct DatabaseOptions
{
    QString file;
    QString vfs;
    bool readOnly = false;
};

/// One SQLite connection, with the durability settings checked. The only file that knows Qt Sql.
///
/// A null QVariant binds NULL; a QString always binds text, empty when it is null. Statements are
/// prepared once and kept. Use on the thread that opened it.
class Database
{
public:
    /// Sets the pragmas and reads each back; refuses to open when one did not take.
    static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    /// Stands in while the file cannot be opened: every statement fails with Io.
    static std::unique_ptr<Database> unavailable();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs a statement; returns the number of rows it changed.
    Result<int> run(const QString &sql, const QVariantList &values = {});
    /// Calls f for each row, which must not run the same statement again.
    Result<> each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &f);
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
    /// Off for a writer until its file is known to be sound, so that a damaged one is left as it was.
    void checkpointOnClose(bool on);

private:
    explicit Database(QString connection) : m_connection(std::move(connection)) { }
    Result<> connect(const DatabaseOptions &options);
    Result<> setPragmas();
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);

    QString m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
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

} // namespace rollbook
