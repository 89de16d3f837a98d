// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;
struct sqlite3_value;

namespace rollbook::bench {

struct FreeValue
{
    void operator()(sqlite3_value *value) const;
};
/// A row as SQLite holds it, kept after its statement has gone on.
using RawRow = std::vector<std::unique_ptr<sqlite3_value, FreeValue>>;

/// A prepared statement of the C interface.
class RawStatement
{
public:
    RawStatement(sqlite3 *db, const char *sql);
    ~RawStatement();
    Q_DISABLE_COPY_MOVE(RawStatement)

    void bind(int parameter, const QString &text); ///< parameters count from 1
    void bind(int parameter, qint64 number);
    void bind(const RawRow &row); ///< parameters 1 to row.size()
    bool run(); ///< to its end, and ready to run again; false when it failed
    RawRow first(); ///< the first row, empty when there is none

private:
    sqlite3_stmt *m_statement = nullptr;
};

/// A connection through SQLite's C interface and nothing else.
class RawDatabase
{
public:
    /// With the pragmas that the store's own connection has.
    static Result<std::unique_ptr<RawDatabase>> open(const QString &file);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    Result<> execute(const QString &sql); ///< one or more statements
    Result<QString> text(const char *sql); ///< the first column of the first row
    std::unique_ptr<RawStatement> prepare(const char *sql);

private:
    RawDatabase() = default;
    QString message() const;

    sqlite3 *m_db = nullptr;
};

} // namespace rollbook::bench
