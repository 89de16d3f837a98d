// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/travelfiles.h"

#include "core/logging.h"
#include "core/store/database.h"
#include "core/store/keptfiles.h"
#include "core/store/listdocuments.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto namedFiles = "(SELECT student_id, sha256 FROM photo UNION SELECT student_id, document FROM leave WHERE document<>'')"_L1;

} // namespace

QString travelName(const QString &student, const QString &sha256) { return student + u':' + sha256; }

Result<> raiseFile(Database &database, const QString &student, const QString &sha256, qint64 now)
{
    return sha256.isEmpty() ? Result<>() : raiseListed(database, u"file"_s, travelName(student, sha256), now);
}

QString allTravelNames() { return u"SELECT 'file|'||student_id||':'||sha256 AS key FROM %1"_s.arg(namedFiles); }

Result<> addFile(Database &database, const QString &name, QJsonArray &documents)
{
    const QString student = name.section(u':', 0, 0), sha256 = name.section(u':', 1);
    const auto wanted = database.value(u"SELECT 1 FROM %1 WHERE student_id=? AND sha256=?"_s.arg(namedFiles), { student, sha256 });
    const auto paths = pathsOf(database);
    if (!wanted || !paths)
        return fail(!wanted ? wanted.error() : paths.error());
    const auto bytes = *wanted ? keptFile(*paths, sha256) : Result<QByteArray>(QByteArray());
    if (!bytes) { // it did not come here yet, or was altered: who made it tells the hub
        qCInfo(lcStore).noquote() << "a file that is not here cannot be told to the hub:" << sha256;
        return {};
    }
    if (!bytes->isEmpty())
        documents.append(QJsonObject{ { u"entity"_s, u"file"_s }, { u"key"_s, name }, { u"hlc"_s, QString() },
                                      { u"row"_s, QJsonObject{ { u"data"_s, QString::fromLatin1(bytes->toBase64()) } } } });
    return {};
}

Result<> keepCame(Database &database, const QHash<QString, QByteArray> &files)
{
    const auto paths = pathsOf(database);
    if (!paths)
        return fail(paths.error());
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto wanted = database.value(u"SELECT 1 FROM %1 WHERE sha256=?"_s.arg(namedFiles), { file.key() });
        if (!wanted)
            return fail(wanted.error());
        const bool whole = QString::fromLatin1(QCryptographicHash::hash(*file, QCryptographicHash::Sha256).toHex()) == file.key();
        if (!*wanted || !whole || file->size() > mostDocumentBytes)
            continue;
        if (auto kept = keepFile(*paths, *file); !kept)
            return fail(kept.error());
    }
    return {};
}

} // namespace rollbook
