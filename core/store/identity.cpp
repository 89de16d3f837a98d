// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype headerBytes = 100;
constexpr qsizetype applicationIdAt = 68; // https://sqlite.org/fileformat.html, section 1.3

/// What a file is, by its own account and by what is in it.
struct Identity
{
    qint64 id = 0;
    qint64 tables = 0;
    bool hasHistory = false; ///< of schemas, as every store of ours
};

Result<Identity> identityOf(DatabaseOptions options)
{
    options.readOnly = true;
    const auto database = Database::open(options);
    if (!database)
        return fail(database.error());
    const auto id = (*database)->value(u"PRAGMA application_id"_s);
    if (!id)
        return fail(id.error());
    Identity identity{ .id = (*id)->toLongLong() };
    const auto read = (*database)->each(
        u"SELECT count(*), coalesce(sum(name='schema_log'),0) FROM sqlite_schema"_s, {},
        [&](const Row &row) {
            identity.tables = row.number(0);
            identity.hasHistory = row.number(1) > 0;
        });
    return read ? Result<Identity>(identity) : Result<Identity>(fail(read.error()));
}

} // namespace

Result<> refuseForeign(const DatabaseOptions &options)
{
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // new, or it cannot be read: opening it will tell
    const QByteArray header = file.read(headerBytes);
    file.close();
    if (header.size() < headerBytes || !header.startsWith("SQLite format 3"))
        return {}; // no database at all
    const qint64 claimed = qFromBigEndian<qint32>(header.constData() + applicationIdAt);
    if (claimed == applicationId)
        return {};
    const auto identity = identityOf(options); // with the log, which may hold a newer header
    if (!identity)
        return claimed == 0 || identity.error().kind == Error::Kind::Corrupt
            ? Result<>()
            : Result<>(fail(identity.error()));
    if (identity->id == applicationId
        || (identity->id == 0 && identity->tables == 0)) // the latter was never begun
        return {};
    if (identity->hasHistory)
        return fail(Error::Kind::Corrupt,
                    u"the file holds a store, but its header says that another program wrote it"_s);
    return fail(
        Error::Kind::NotSupported,
        u"%1 is a database of another program (application id %2), not a Rollbook store; it was not touched"_s
            .arg(options.file)
            .arg(identity->id));
}

} // namespace rollbook
