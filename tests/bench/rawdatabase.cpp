// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawdatabase.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rollbook::bench {

void FreeValue::operator()(sqlite3_value *value) const { sqlite3_value_free(value); }

RawStatement::RawStatement(sqlite3 *db, const char *sql)
{
    if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        != SQLITE_OK)
        qFatal("%s in %s", sqlite3_errmsg(db), sql);
}

RawStatement::~RawStatement() { sqlite3_finalize(m_statement); }

void RawStatement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void RawStatement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_statement, parameter, number);
}

void RawStatement::bind(const RawRow &row)
{
    int parameter = 0;
    for (const auto &value : row)
        sqlite3_bind_value(m_statement, ++parameter, value.get());
}

bool RawStatement::run()
{
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    return sqlite3_reset(m_statement) == SQLITE_OK && code == SQLITE_DONE;
}

RawRow RawStatement::first()
{
    RawRow row;
    if (sqlite3_step(m_statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
            row.emplace_back(sqlite3_value_dup(sqlite3_column_value(m_statement, column)));
    }
    sqlite3_reset(m_statement);
    return row;
}

Result<std::unique_ptr<RawDatabase>> RawDatabase::open(const QString &file)
{
    std::unique_ptr<RawDatabase> database(new RawDatabase);
    if (sqlite3_open(file.toUtf8().constData(), &database->m_db) != SQLITE_OK)
        return fail(Error::Kind::Storage, database->message());
    const auto set = database->execute(u"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA "
                                       u"fullfsync=1; PRAGMA checkpoint_fullfsync=1;"
                                       "PRAGMA foreign_keys=1; PRAGMA trusted_schema=0; PRAGMA "
                                       "cell_size_check=1; PRAGMA mmap_size=0;"
                                       "PRAGMA wal_autocheckpoint=400"_s);
    if (!set)
        return fail(set.error());
    return database;
}

RawDatabase::~RawDatabase() { sqlite3_close(m_db); }

QString RawDatabase::message() const { return QString::fromUtf8(sqlite3_errmsg(m_db)); }

Result<> RawDatabase::execute(const QString &sql)
{
    if (sqlite3_exec(m_db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(Error::Kind::Storage, message());
    return {};
}

Result<QString> RawDatabase::text(const char *sql)
{
    const RawRow row = RawStatement(m_db, sql).first();
    if (row.empty())
        return fail(Error::Kind::NotFound, u"no row"_s);
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(row[0].get())));
}

std::unique_ptr<RawStatement> RawDatabase::prepare(const char *sql)
{
    return std::make_unique<RawStatement>(m_db, sql);
}

} // namespace rollbook::bench
