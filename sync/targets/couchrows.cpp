// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/absence.h"
#include "sync/targets/couchdocs.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

// Rows as documents and back. What comes in was written by others: every field is looked at, and
// only what the store's tables accept goes on, because one bad row would stop all that comes after
// it.

namespace rollbook {
namespace {

constexpr qsizetype longestText = 1000;

/// Which of a row's fields travel; the teacher who uses a store and its delivery stay on the
/// device.
const QHash<QString, QStringList> &fieldsOf()
{
    static const QHash<QString, QStringList> fields{
        { u"school"_s, { u"code"_s, u"name"_s, u"zone"_s } },
        { u"class"_s, { u"code"_s, u"name"_s } },
        { u"subject"_s, { u"code"_s, u"name"_s } },
        { u"student"_s, { u"number"_s, u"name"_s, u"email"_s, u"phone"_s } },
        { u"enrolment"_s, { u"class"_s, u"student"_s, u"from"_s, u"to"_s, u"position"_s } },
        { u"session"_s,
          { u"class"_s, u"subject"_s, u"date"_s, u"start"_s, u"end"_s, u"zone"_s, u"room"_s,
            u"finished_at"_s, u"roster"_s } },
        { u"leave"_s,
          { u"student"_s, u"category"_s, u"from"_s, u"to"_s, u"reason"_s, u"state"_s, u"author"_s,
            u"changed_at"_s } },
        { u"correction"_s,
          { u"session"_s, u"student"_s, u"from_status"_s, u"to_status"_s, u"reason"_s, u"state"_s,
            u"author"_s, u"changed_at"_s } },
    };
    return fields;
}

bool isUuid(const QJsonValue &value)
{
    const QUuid uuid = QUuid::fromString(value.toString());
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == value.toString();
}

bool isText(const QJsonValue &value)
{
    return value.isString() && value.toString().size() <= longestText;
}
bool isWord(const QJsonValue &value)
{
    return isText(value) && !value.toString().trimmed().isEmpty();
}
bool isCount(const QJsonValue &value) { return value.isDouble() && value.toInteger(-1) >= 0; }
bool isDay(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), u"yyyy-MM-dd"_s).isValid();
}
bool isTimeOrNone(const QJsonValue &value)
{
    return value.isString()
        && (value.toString().isEmpty()
            || QTime::fromString(value.toString(), u"HH:mm"_s).isValid());
}
bool isStatus(const QJsonValue &value)
{
    return value.isString()
        && statusFromCode(value.toString()).value_or(Status::Unmarked) != Status::Unmarked;
}
bool isState(const QJsonValue &value)
{
    return isText(value)
        && requestStateCode(requestStateFromCode(value.toString())) == value.toString();
}

bool isRoster(const QJsonValue &value)
{
    const QJsonArray roster = value.toArray();
    return !roster.isEmpty() && std::ranges::all_of(roster, [](const QJsonValue &v) {
        const QJsonObject entry = v.toObject();
        return isUuid(entry[u"student"_s]) && isCount(entry[u"position"_s])
            && isWord(entry[u"number"_s]) && isText(entry[u"name"_s]);
    });
}

bool isGoodSession(const QJsonObject &d)
{
    return isUuid(d[u"class"_s])
        && (d[u"subject"_s].toString().isEmpty() || isUuid(d[u"subject"_s])) && isDay(d[u"date"_s])
        && isTimeOrNone(d[u"start"_s]) && isTimeOrNone(d[u"end"_s]) && isText(d[u"room"_s])
        && isCount(d[u"finished_at"_s])
        && QTimeZone::isTimeZoneIdAvailable(d[u"zone"_s].toString().toLatin1())
        && isRoster(d[u"roster"_s]);
}

bool isGoodLeave(const QJsonObject &d)
{
    static const QStringList categories{ u"medical"_s, u"family"_s, u"excused"_s, u"suspension"_s,
                                         u"other"_s };
    return isUuid(d[u"student"_s]) && categories.contains(d[u"category"_s].toString())
        && isDay(d[u"from"_s]) && isDay(d[u"to"_s])
        && d[u"from"_s].toString() <= d[u"to"_s].toString() && isText(d[u"reason"_s])
        && isState(d[u"state"_s]) && isText(d[u"author"_s]) && isCount(d[u"changed_at"_s]);
}

bool isGoodCorrection(const QJsonObject &d)
{
    return isUuid(d[u"session"_s]) && isUuid(d[u"student"_s])
        && (d[u"from_status"_s].toString().isEmpty() || isStatus(d[u"from_status"_s]))
        && isStatus(d[u"to_status"_s]) && isText(d[u"reason"_s]) && isState(d[u"state"_s])
        && isText(d[u"author"_s]) && isCount(d[u"changed_at"_s]);
}

bool isGoodEnrolment(const QJsonObject &d, const QString &key)
{
    const QString own = d[u"class"_s].toString() + u'|' + d[u"student"_s].toString() + u'|'
        + d[u"from"_s].toString();
    return isUuid(d[u"class"_s]) && isUuid(d[u"student"_s]) && isDay(d[u"from"_s])
        && isCount(d[u"position"_s]) && own == key
        && (d[u"to"_s].toString().isEmpty() || isDay(d[u"to"_s]));
}

/// Ids of classes, subjects and students follow from the school's and the code: another id with the
/// same code would be a second row that the store must refuse.
bool isGood(const QString &type, const QString &key, const QJsonObject &d, SchoolId school)
{
    const QString code = d[u"code"_s].toString(), number = d[u"number"_s].toString();
    if (type == u"enrolment"_s)
        return isGoodEnrolment(d, key);
    if (!isUuid(key))
        return false;
    if (type == u"school"_s)
        return isWord(d[u"code"_s]) && isText(d[u"name"_s]) && schoolId(code).toString() == key;
    if (type == u"class"_s)
        return isWord(d[u"code"_s]) && isText(d[u"name"_s])
            && classId(school, code).toString() == key;
    if (type == u"subject"_s)
        return isWord(d[u"code"_s]) && isText(d[u"name"_s])
            && subjectId(school, code).toString() == key;
    if (type == u"student"_s)
        return isWord(d[u"number"_s]) && isText(d[u"name"_s])
            && studentId(school, number).toString() == key;
    return type == u"session"_s ? isGoodSession(d)
        : type == u"leave"_s    ? isGoodLeave(d)
                                : type == u"correction"_s && isGoodCorrection(d);
}

} // namespace

QJsonObject rowDocument(const QString &entity, const QString &key, const QString &hlc,
                        const QJsonObject &row)
{
    QJsonObject document{ { u"_id"_s, entity + u':' + QString(key).replace(u'|', u':') },
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
    if (entity == u"enrolment"_s)
        key.replace(u':', u'|');
    const QString hlc = document[u"hlc"_s].toString();
    if (document[u"type"_s].toString() != entity || !isStamp(hlc)
        || !isGood(entity, key, document, school))
        return std::nullopt;
    QJsonObject row;
    const QStringList fields = fieldsOf().value(entity);
    for (const QString &field : fields) {
        if (!document[field].isNull() && !document[field].isUndefined())
            row[field] = document[field];
    }
    if (entity != u"enrolment"_s)
        row[u"id"_s] = key;
    if (entity == u"session"_s || entity == u"leave"_s || entity == u"correction"_s)
        row[u"hlc"_s] = hlc;
    return PullPage::Document{ .entity = entity, .key = key, .hlc = hlc, .row = row };
}

QStringList parentsOf(const QJsonObject &document)
{
    const QString type = typeOf(document[u"_id"_s].toString());
    QStringList parents;
    const auto add = [&](const QString &entity) {
        const QString id = document[entity].toString();
        if (!id.isEmpty())
            parents.append(entity + u':' + id);
    };
    if (type == u"enrolment"_s || type == u"session"_s)
        add(u"class"_s);
    if (type == u"session"_s)
        add(u"subject"_s);
    if (type == u"correction"_s)
        add(u"session"_s);
    if (type == u"enrolment"_s || type == u"leave"_s || type == u"correction"_s)
        add(u"student"_s);
    const QJsonArray roster = type == u"session"_s ? document[u"roster"_s].toArray() : QJsonArray();
    for (const QJsonValue &entry : roster)
        parents.append(u"student:"_s + entry[u"student"_s].toString());
    return parents;
}

} // namespace rollbook
