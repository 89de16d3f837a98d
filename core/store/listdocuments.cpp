// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listdocuments.h"

#include "core/school/rules.h"
#include "core/store/erased.h"
#include "core/store/event.h"
#include "core/store/shapes.h"
#include "core/store/travelfiles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Those that nothing refers to: their removal can be told to others.
const QStringList &removable()
{
    static const QStringList entities{ u"enrolment"_s, u"teaching"_s, u"slot"_s, u"closure"_s, u"lessonchange"_s, u"term"_s, u"period"_s, u"guardian"_s, u"photo"_s };
    return entities;
}

/// The stamp of the newest entry about each row of an entity, by the row's key.
Result<QHash<QString, QString>> stampsOf(Database &db, const QString &entity)
{
    QHash<QString, QString> stamps;
    const QString key = entity == u"enrolment"_s // some are kept under their student
            ? u"json_extract(after_json,'$.class')||'|'||json_extract(after_json,'$.student')||'|'||json_extract(after_json,'$.from')"_s
            : u"entity_key"_s;
    const auto read = db.each(u"SELECT %1, hlc, max(seq) FROM event WHERE entity=? AND after_json IS NOT NULL GROUP BY 1"_s.arg(key), { entity },
                              [&](const Row &row) { stamps.insert(row.text(0), row.text(1)); });
    if (!read)
        return fail(read.error());
    return stamps;
}

Result<> addRows(Database &db, const QString &entity, const QString &onlyKey, QJsonArray &documents)
{
    const auto rows = shapedRows(db, entity);
    if (!rows)
        return fail(rows.error());
    const auto stamps = stampsOf(db, entity);
    if (!stamps)
        return fail(stamps.error());
    for (const QJsonObject &row : *rows) {
        const QString key = shapedKey(entity, row);
        const QString stamp = stamps->value(key);
        if (stamp.isEmpty() || !isListed(entity, key) || !(onlyKey.isEmpty() || key == onlyKey))
            continue;
        documents.append(QJsonObject{ { u"entity"_s, entity }, { u"key"_s, key }, { u"hlc"_s, stamp }, { u"row"_s, row } });
    }
    return {};
}

Result<> addSchool(Database &db, QJsonArray &documents)
{
    const auto read = db.each(u"SELECT entity_key, hlc, after_json FROM event WHERE entity='school' AND after_json IS NOT NULL ORDER BY seq DESC LIMIT 1"_s,
                              {}, [&](const Row &row) {
                                  documents.append(QJsonObject{ { u"entity"_s, u"school"_s }, { u"key"_s, row.text(0) }, { u"hlc"_s, row.text(1) },
                                                                { u"row"_s, parseJson(row.text(2).toUtf8()) } });
                              });
    return read ? Result<>() : Result<>(fail(read.error()));
}

/// What was taken away and did not come back since: all, or the one named.
Result<> addRemoved(Database &db, const QString &onlyEntity, const QString &onlyKey, QJsonArray &documents)
{
    QList<std::pair<QJsonObject, QString>> removed; // by key the newest
    const auto read = db.each(u"SELECT after_json, hlc, max(seq) FROM event WHERE entity='removed' AND after_json IS NOT NULL GROUP BY entity_key"_s, {},
                              [&](const Row &row) { removed.append({ parseJson(row.text(0).toUtf8()), row.text(1) }); });
    if (!read)
        return fail(read.error());
    for (const auto &[row, stamp] : std::as_const(removed)) {
        const QString of = row[u"of"_s].toString();
        const QJsonObject was = row[u"row"_s].toObject();
        if (!removable().contains(of) || !(onlyEntity.isEmpty() || (of == onlyEntity && shapedKey(of, was) == onlyKey)))
            continue;
        const auto there = shapedRow(db, of, was);
        if (!there)
            return fail(there.error());
        if (there->isEmpty())
            documents.append(QJsonObject{ { u"entity"_s, u"removed"_s }, { u"key"_s, shapedKey(of, was) }, { u"hlc"_s, stamp }, { u"row"_s, row } });
    }
    return {};
}

} // namespace

const QStringList &listedEntities()
{
    static const QStringList entities{ u"subject"_s, u"class"_s,    u"student"_s, u"guardian"_s, u"photo"_s, u"enrolment"_s, u"term"_s,    u"teacher"_s,
                                       u"teaching"_s, u"slot"_s,    u"closure"_s, u"lessonchange"_s, u"period"_s, u"codepack"_s, u"rule"_s };
    return entities;
}

bool isListed(const QString &entity, const QString &key)
{
    if (entity != u"rule"_s)
        return listedEntities().contains(entity) || entity == u"erasure"_s || entity == u"readmission"_s || entity == u"file"_s;
    const RuleSpec *spec = ruleSpec(key);
    return spec && !spec->personal;
}

Result<QJsonObject> listDocuments(Database &database, const QString &only)
{
    QJsonArray documents;
    if (!only.isEmpty()) {
        const QString entity = only.section(u'|', 0, 0), key = only.section(u'|', 1);
        if (entity == u"erasure"_s) {
            const auto added = addErasures(database, key, documents);
            return added ? Result<QJsonObject>(QJsonObject{ { u"documents"_s, documents } }) : Result<QJsonObject>(fail(added.error()));
        }
        if (entity == u"file"_s) {
            const auto added = addFile(database, key, documents);
            return added ? Result<QJsonObject>(QJsonObject{ { u"documents"_s, documents } }) : Result<QJsonObject>(fail(added.error()));
        }
        if (auto added = addRows(database, entity, key, documents); !added)
            return fail(added.error());
        if (auto added = documents.isEmpty() ? addRemoved(database, entity, key, documents) : Result<>(); !added)
            return fail(added.error());
        return QJsonObject{ { u"documents"_s, documents } };
    }
    if (auto added = addSchool(database, documents); !added)
        return fail(added.error());
    for (const QString &entity : listedEntities()) {
        if (auto added = addRows(database, entity, {}, documents); !added)
            return fail(added.error());
    }
    if (auto added = addRemoved(database, {}, {}, documents); !added)
        return fail(added.error());
    if (auto added = addErasures(database, {}, documents); !added)
        return fail(added.error());
    return QJsonObject{ { u"documents"_s, documents } };
}

} // namespace rollbook
