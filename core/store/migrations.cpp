// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<> apply(Database &database, int version, qint64 nowMs)
{
    QFile file(u":/rollbook/migrations/%1.sql"_s.arg(version, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, u"migration %1 is missing from the program"_s.arg(version));
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const QStringList statements = QString::fromUtf8(file.readAll()).split(u"\n--;\n"_s);
    for (const QString &statement : statements) {
        if (auto done = database.run(statement); !done)
            return fail(done.error());
    }
    if (auto done = database.run(u"PRAGMA user_version=%1"_s.arg(version)); !done)
        return fail(done.error());
    if (auto done = database.run(u"INSERT INTO schema_log(version, app_version, applied_at) VALUES(?,?,?)"_s,
                                 { version, QStringLiteral(ROLLBOOK_VERSION), nowMs });
        !done)
        return fail(done.error());
    return transaction.commit();
}

/// Every migration leaves a row, so that a flipped bit in the header does not pass for another version.
Result<> confirm(Database &database, int version)
{
    const auto table = database.value(u"SELECT 1 FROM sqlite_schema WHERE type='table' AND name='schema_log'"_s);
    if (!table)
        return fail(table.error());
    int logged = 0;
    if (*table) {
        const auto newest = database.value(u"SELECT coalesce(max(version),0) FROM schema_log"_s);
        if (!newest)
            return fail(newest.error());
        logged = (*newest)->toInt();
    }
    if (logged != version)
        return fail(Error::Kind::Corrupt, u"the file calls itself schema %1, its history says %2"_s.arg(version).arg(logged));
    return {};
}

} // namespace

bool isOlder(Database &database)
{
    const auto found = database.value(u"PRAGMA user_version"_s);
    const int version = found && *found ? (*found)->toInt() : 0;
    return version > 0 && version < currentSchema && confirm(database, version);
}

Result<int> migrate(Database &database, qint64 nowMs)
{
    const auto found = database.value(u"PRAGMA user_version"_s);
    if (!found)
        return fail(found.error());
    const int from = (*found)->toInt();
    if (auto confirmed = confirm(database, from); !confirmed)
        return fail(confirmed.error());
    if (from > currentSchema)
        return fail(Error::Kind::NewerStore,
                    u"this store was written by a newer Rollbook (schema %1, this program knows %2)"_s.arg(from).arg(currentSchema));
    for (int version = from + 1; version <= currentSchema; ++version) {
        if (auto applied = apply(database, version, nowMs); !applied)
            return fail(applied.error());
    }
    return from;
}

} // namespace rollbook
