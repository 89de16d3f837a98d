// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/couchcheck.h"
#include "sync/targets/couchdocs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Rows as documents and back.

namespace rollbook {
namespace {

/// Which of a row's fields travel; the teacher who uses a store and its delivery stay on the
/// device.
const QHash<QString, QStringList> &fieldsOf()
{
    static const QHash<QString, QStringList> fields{
        { u"school"_s, { u"code"_s, u"name"_s, u"zone"_s } },
        { u"class"_s,
          { u"code"_s, u"name"_s, u"source"_s, u"subject"_s, u"course"_s, u"course_title"_s,
            u"kind"_s, u"grade"_s, u"room"_s, u"terms"_s } },
        { u"subject"_s, { u"code"_s, u"name"_s } },
        { u"student"_s,
          { u"number"_s, u"name"_s, u"email"_s, u"phone"_s, u"source"_s, u"given"_s, u"family"_s,
            u"grade"_s, u"birthday"_s, u"ended"_s, u"temporary"_s, u"merged_into"_s } },
        { u"photo"_s, { u"student"_s, u"sha256"_s, u"author"_s, u"changed_at"_s } },
        { u"guardian"_s, { u"student"_s, u"name"_s, u"relation"_s, u"phone"_s, u"email"_s, u"position"_s } },
        { u"enrolment"_s,
          { u"class"_s, u"student"_s, u"from"_s, u"to"_s, u"position"_s, u"source"_s } },
        { u"term"_s,
          { u"source"_s, u"title"_s, u"kind"_s, u"from"_s, u"to"_s, u"parent"_s, u"year"_s } },
        { u"teacher"_s,
          { u"source"_s, u"number"_s, u"name"_s, u"given"_s, u"family"_s, u"email"_s } },
        { u"teaching"_s,
          { u"class"_s, u"teacher"_s, u"from"_s, u"to"_s, u"position"_s, u"source"_s } },
        { u"slot"_s,
          { u"class"_s, u"subject"_s, u"teacher"_s, u"weekday"_s, u"start"_s, u"end"_s, u"week"_s,
            u"room"_s, u"from"_s, u"to"_s, u"source"_s } },
        { u"closure"_s,
          { u"name"_s, u"from"_s, u"to"_s, u"start"_s, u"end"_s, u"source"_s, u"removed"_s } },
        { u"lessonchange"_s,
          { u"kind"_s, u"class"_s, u"subject"_s, u"date"_s, u"start"_s, u"new_date"_s,
            u"new_start"_s, u"new_end"_s, u"room"_s, u"teacher"_s, u"reason"_s, u"source"_s,
            u"removed"_s } },
        { u"period"_s,
          { u"code"_s, u"name"_s, u"start"_s, u"end"_s, u"weekdays"_s, u"position"_s } },
        { u"codepack"_s, { u"name"_s, u"content"_s, u"version"_s } },
        { u"erasure"_s, { u"lifted"_s } }, // nothing else: who it was is not said
        { u"rule"_s, { u"name"_s, u"value"_s, u"version"_s, u"changed_at"_s, u"author"_s } },
        { u"session"_s,
          { u"class"_s, u"subject"_s, u"date"_s, u"start"_s, u"end"_s, u"zone"_s, u"room"_s,
            u"finished_at"_s, u"roster"_s } },
        { u"leave"_s,
          { u"student"_s, u"category"_s, u"from"_s, u"to"_s, u"start"_s, u"end"_s, u"reason"_s,
            u"state"_s, u"author"_s, u"changed_at"_s, u"document_name"_s, u"document"_s, u"decided_by"_s,
            u"decided_at"_s, u"answer"_s } },
        { u"correction"_s,
          { u"session"_s, u"student"_s, u"from_status"_s, u"from_minutes"_s, u"from_author"_s,
            u"to_status"_s, u"to_minutes"_s, u"reason"_s, u"state"_s, u"author"_s, u"changed_at"_s,
            u"decided_by"_s, u"decided_at"_s, u"answer"_s, u"office_status"_s, u"office_minutes"_s } },
    };
    return fields;
}

/// Whose key has several parts, with ':' between them in the document's id.
bool isCompound(const QString &entity) { return entity == u"enrolment"_s || entity == u"teaching"_s; }

} // namespace

QJsonObject rowDocument(const QString &entity, const QString &key, const QString &hlc,
                        const QJsonObject &row)
{
    QJsonObject document{ { u"_id"_s, entity + u':' + (isCompound(entity) ? QString(key).replace(u'|', u':') : key) },
                          { u"type"_s, entity },
                          { u"v"_s, 1 },
                          { u"hlc"_s, hlc } };
    const QStringList fields = fieldsOf().value(entity);
    for (const QString &field : fields) {
        if (row.contains(field))
            document[field] = row[field];
    }
    return document;
}

std::optional<PullPage::Document> rowOfDocument(const QJsonObject &document, SchoolId school)
{
    const QString id = document[u"_id"_s].toString();
    const QString entity = typeOf(id);
    QString key = id.mid(entity.size() + 1);
    if (isCompound(entity))
        key.replace(u':', u'|');
    const QString hlc = document[u"hlc"_s].toString();
    if (document[u"type"_s].toString() != entity || !isStamp(hlc)
        || !isGoodDocument(entity, key, document, school))
        return std::nullopt;
    QJsonObject row;
    const QStringList fields = fieldsOf().value(entity);
    for (const QString &field : fields) {
        if (!document[field].isNull() && !document[field].isUndefined())
            row[field] = document[field];
    }
    static const QStringList keyedByField{ u"term"_s, u"rule"_s, u"codepack"_s };
    if (!isCompound(entity) && !keyedByField.contains(entity))
        row[u"id"_s] = key;
    if (entity == u"session"_s || entity == u"leave"_s || entity == u"correction"_s)
        row[u"hlc"_s] = hlc;
    if (document[u"gone"_s].toBool()) // the undoing of an import took it away
        return PullPage::Document{ .entity = u"removed"_s,
                                   .key = key,
                                   .hlc = hlc,
                                   .row = { { u"of"_s, entity }, { u"row"_s, row } } };
    return PullPage::Document{ .entity = entity, .key = key, .hlc = hlc, .row = row };
}

QStringList parentsOf(const QJsonObject &document)
{
    static const QHash<QString, QStringList> refersTo{
        { u"class"_s, { u"subject"_s } },
        { u"enrolment"_s, { u"class"_s, u"student"_s } },
        { u"teaching"_s, { u"class"_s, u"teacher"_s } },
        { u"slot"_s, { u"class"_s, u"subject"_s, u"teacher"_s } },
        { u"lessonchange"_s, { u"class"_s, u"subject"_s, u"teacher"_s } },
        { u"session"_s, { u"class"_s, u"subject"_s } },
        { u"leave"_s, { u"student"_s } },
        { u"guardian"_s, { u"student"_s } },
        { u"photo"_s, { u"student"_s } },
        { u"correction"_s, { u"session"_s, u"student"_s } },
    };
    const QString type = typeOf(document[u"_id"_s].toString());
    QStringList parents;
    const QStringList entities = document[u"gone"_s].toBool() ? QStringList() : refersTo.value(type);
    for (const QString &entity : entities) {
        const QString id = document[entity].toString();
        if (!id.isEmpty())
            parents.append(entity + u':' + id);
    }
    if (type == u"student"_s && !document[u"merged_into"_s].toString().isEmpty())
        parents.append(u"student:"_s + document[u"merged_into"_s].toString());
    const QJsonArray roster = type == u"session"_s ? document[u"roster"_s].toArray() : QJsonArray();
    for (const QJsonValue &entry : roster)
        parents.append(u"student:"_s + entry[u"student"_s].toString());
    return parents;
}

QStringList studentsOf(const QJsonObject &document)
{
    const QString id = document[u"_id"_s].toString(), type = typeOf(id);
    if (type == u"student"_s)
        return { id.mid(type.size() + 1) };
    if (type == u"mark"_s)
        return { id.section(u':', 2) };
    QStringList students;
    if (const QString one = document[u"student"_s].toString(); !one.isEmpty())
        students.append(one);
    const QJsonArray roster = document[u"roster"_s].toArray();
    for (const QJsonValue &line : roster)
        students.append(line[u"student"_s].toString());
    return students;
}

QString erasureDocumentId(const QString &student) { return u"erasure:"_s + student; }

bool isErasure(const QJsonObject &document)
{
    return document[u"type"_s] == u"erasure"_s && document[u"lifted"_s].toInt() != 1;
}

std::optional<QJsonObject> withoutErased(QJsonObject document, const QHash<QString, QJsonObject> &erasures)
{
    const auto erased = [&](const QString &student) { return isErasure(erasures.value(erasureDocumentId(student))); };
    const QJsonArray all = document.value(u"roster"_s).toArray(); // [] would put one in
    if (all.isEmpty()) {
        const QStringList students = studentsOf(document);
        return std::ranges::any_of(students, erased) ? std::nullopt : std::optional(document);
    }
    QJsonArray roster;
    for (const QJsonValue &line : all) {
        if (!erased(line[u"student"_s].toString()))
            roster.append(line);
    }
    document[u"roster"_s] = roster;
    return roster.isEmpty() ? std::nullopt : std::optional(document);
}

} // namespace rollbook
