// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/couchcheck.h"

#include "core/model/absence.h"
#include "core/school/codes.h"
#include "core/school/rules.h"
#include "core/school/zonename.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype longestText = 1000;

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
bool isSha256(const QJsonValue &value)
{
    static const QRegularExpression hex(u"^[0-9a-f]{64}\\z"_s);
    return hex.match(value.toString()).hasMatch();
}
bool isTextOrNone(const QJsonValue &value) { return value.isUndefined() || isText(value); }
bool isUuidOrNone(const QJsonValue &value) { return value.toString().isEmpty() || isUuid(value); }
bool isFrom(const QJsonValue &value, int least, int most)
{
    return value.isDouble() && value.toInteger(least - 1) >= least && value.toInteger() <= most;
}
bool isCount(const QJsonValue &value) { return value.isDouble() && value.toInteger(-1) >= 0; }
bool isDay(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), u"yyyy-MM-dd"_s).isValid();
}
bool isDayOrNone(const QJsonValue &value) { return value.toString().isEmpty() || isDay(value); }
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
        && isZoneName(d[u"zone"_s].toString().toLatin1())
        && isRoster(d[u"roster"_s]);
}

bool isDecision(const QJsonObject &d)
{
    return isTextOrNone(d[u"decided_by"_s]) && isTextOrNone(d[u"answer"_s])
        && (d[u"decided_at"_s].isUndefined() || isCount(d[u"decided_at"_s]));
}

bool isPartOfDay(const QJsonObject &d)
{
    return (d[u"start"_s].isUndefined() || isTimeOrNone(d[u"start"_s]))
        && (d[u"end"_s].isUndefined() || isTimeOrNone(d[u"end"_s]));
}

bool areMinutesOrNone(const QJsonObject &d, const QStringList &fields)
{
    return std::ranges::all_of(fields, [&](const QString &field) { return d[field].isUndefined() || isFrom(d[field], 0, 600); });
}

bool isGoodLeave(const QJsonObject &d)
{
    static const QStringList categories{ u"medical"_s, u"family"_s, u"excused"_s, u"suspension"_s,
                                         u"other"_s };
    return isUuid(d[u"student"_s]) && categories.contains(d[u"category"_s].toString())
        && isDay(d[u"from"_s]) && isDay(d[u"to"_s])
        && d[u"from"_s].toString() <= d[u"to"_s].toString() && isText(d[u"reason"_s])
        && isState(d[u"state"_s]) && isText(d[u"author"_s]) && isCount(d[u"changed_at"_s])
        && isPartOfDay(d) && isDecision(d) && isTextOrNone(d[u"document_name"_s])
        && (d[u"document"_s].toString().isEmpty() || isSha256(d[u"document"_s]));
}

bool isGoodCorrection(const QJsonObject &d)
{
    return isUuid(d[u"session"_s]) && isUuid(d[u"student"_s])
        && (d[u"from_status"_s].toString().isEmpty() || isStatus(d[u"from_status"_s]))
        && isStatus(d[u"to_status"_s]) && isText(d[u"reason"_s]) && isState(d[u"state"_s])
        && isText(d[u"author"_s]) && isCount(d[u"changed_at"_s]) && isDecision(d)
        && isTextOrNone(d[u"from_author"_s])
        && (d[u"office_status"_s].toString().isEmpty() || isStatus(d[u"office_status"_s]))
        && areMinutesOrNone(d, { u"from_minutes"_s, u"to_minutes"_s, u"office_minutes"_s });
}

/// Of an enrolment, or of who teaches: `whom` is student or teacher.
bool isGoodMembership(const QJsonObject &d, const QString &whom, const QString &key)
{
    const QString own = d[u"class"_s].toString() + u'|' + d[whom].toString() + u'|'
        + d[u"from"_s].toString();
    return isUuid(d[u"class"_s]) && isUuid(d[whom]) && isDay(d[u"from"_s])
        && isCount(d[u"position"_s]) && own == key && isDayOrNone(d[u"to"_s])
        && isTextOrNone(d[u"source"_s]);
}

bool areTextsOrNone(const QJsonObject &d, const QStringList &fields)
{
    return std::ranges::all_of(fields,
                               [&](const QString &field) { return isTextOrNone(d[field]); });
}

bool isGoodTerm(const QJsonObject &d, const QString &key)
{
    return isWord(d[u"source"_s]) && d[u"source"_s].toString() == key && isText(d[u"title"_s])
        && isText(d[u"kind"_s]) && isDay(d[u"from"_s]) && isDay(d[u"to"_s])
        && d[u"from"_s].toString() <= d[u"to"_s].toString() && isText(d[u"parent"_s])
        && isCount(d[u"year"_s]);
}

bool isGoodSlot(const QJsonObject &d)
{
    return isUuid(d[u"class"_s]) && isUuidOrNone(d[u"subject"_s]) && isUuidOrNone(d[u"teacher"_s])
        && isFrom(d[u"weekday"_s], 1, 7) && isTimeOrNone(d[u"start"_s])
        && isTimeOrNone(d[u"end"_s]) && isFrom(d[u"week"_s], 0, 2) && isText(d[u"room"_s])
        && isDayOrNone(d[u"from"_s]) && isDayOrNone(d[u"to"_s]) && isText(d[u"source"_s]);
}

bool isGoodPeriod(const QJsonObject &d)
{
    return isWord(d[u"code"_s]) && isText(d[u"name"_s]) && isTimeOrNone(d[u"start"_s])
        && isTimeOrNone(d[u"end"_s]) && isFrom(d[u"weekdays"_s], 1, 127) && isCount(d[u"position"_s]);
}

bool isGoodClosure(const QJsonObject &d)
{
    return isText(d[u"name"_s]) && isDay(d[u"from"_s]) && isDay(d[u"to"_s])
        && d[u"from"_s].toString() <= d[u"to"_s].toString() && isTimeOrNone(d[u"start"_s])
        && isTimeOrNone(d[u"end"_s]) && isText(d[u"source"_s]) && isFrom(d[u"removed"_s], 0, 1);
}

bool isGoodLessonChange(const QJsonObject &d)
{
    static const QStringList kinds{ u"cancelled"_s, u"changed"_s, u"extra"_s };
    return kinds.contains(d[u"kind"_s].toString()) && isUuid(d[u"class"_s])
        && isUuidOrNone(d[u"subject"_s]) && isUuidOrNone(d[u"teacher"_s]) && isDay(d[u"date"_s])
        && isTimeOrNone(d[u"start"_s]) && isDayOrNone(d[u"new_date"_s])
        && isTimeOrNone(d[u"new_start"_s]) && isTimeOrNone(d[u"new_end"_s]) && isText(d[u"room"_s])
        && isText(d[u"reason"_s]) && isText(d[u"source"_s]) && isFrom(d[u"removed"_s], 0, 1);
}

/// Also that it is no rule about who uses a store: nobody becomes an admin by a document.
bool isGoodRule(const QJsonObject &d, const QString &key)
{
    const RuleSpec *spec = ruleSpec(key);
    const QString value = d[u"value"_s].toString();
    return spec && !spec->personal && d[u"name"_s].toString() == key
        && (value == spec->byDefault || checkedRule(*spec, value)) && isCount(d[u"version"_s])
        && isCount(d[u"changed_at"_s]) && isText(d[u"author"_s]);
}

bool isGoodCodePack(const QJsonObject &d, const QString &key)
{
    const auto pack = readCodePack(d[u"content"_s].toString().toUtf8());
    return pack && pack->name == key && d[u"name"_s].toString() == key
        && !builtInPacks().contains(key) && isCount(d[u"version"_s]);
}

/// Ids of classes, subjects, students and teachers follow from the school's and the code: another
/// id with the same code would be a second row that the store must refuse.
bool isGoodPerson(const QJsonObject &d, const QString &id, const QString &key)
{
    return isWord(d[u"number"_s]) && isText(d[u"name"_s]) && id == key && isDayOrNone(d[u"birthday"_s])
        && isDayOrNone(d[u"ended"_s]) && isUuidOrNone(d[u"merged_into"_s])
        && (d[u"temporary"_s].isUndefined() || isFrom(d[u"temporary"_s], 0, 1))
        && areTextsOrNone(d, { u"email"_s, u"phone"_s, u"source"_s, u"given"_s, u"family"_s, u"grade"_s });
}

/// Of one who is to be called no more nothing but the id travels.
bool isGoodGuardian(const QJsonObject &d)
{
    return isUuid(d[u"student"_s])
        && (d[u"gone"_s].toBool() || (isWord(d[u"name"_s]) && isText(d[u"relation"_s]) && isText(d[u"phone"_s]) && isText(d[u"email"_s]) && isCount(d[u"position"_s])));
}

bool isGoodClass(const QJsonObject &d, const QString &id, const QString &key)
{
    return isWord(d[u"code"_s]) && isText(d[u"name"_s]) && id == key && isUuidOrNone(d[u"subject"_s])
        && areTextsOrNone(d, { u"source"_s, u"course"_s, u"course_title"_s, u"kind"_s, u"grade"_s, u"room"_s, u"terms"_s });
}

} // namespace

bool isGoodDocument(const QString &type, const QString &key, const QJsonObject &d, SchoolId school)
{
    using Check = std::function<bool()>;
    const QString code = d[u"code"_s].toString(), number = d[u"number"_s].toString();
    const QHash<QString, Check> named{
        { u"enrolment"_s, [&] { return isGoodMembership(d, u"student"_s, key); } },
        { u"teaching"_s, [&] { return isGoodMembership(d, u"teacher"_s, key); } },
        { u"term"_s, [&] { return isGoodTerm(d, key); } },
        { u"rule"_s, [&] { return isGoodRule(d, key); } },
        { u"codepack"_s, [&] { return isGoodCodePack(d, key); } },
    };
    if (const auto check = named.constFind(type); check != named.constEnd())
        return (*check)();
    const QHash<QString, Check> withId{
        { u"school"_s,
          [&] { return isGoodClass(d, schoolId(code).toString(), key); } },
        { u"subject"_s, [&] { return isGoodClass(d, subjectId(school, code).toString(), key); } },
        { u"class"_s, [&] { return isGoodClass(d, classId(school, code).toString(), key); } },
        { u"student"_s, [&] { return isGoodPerson(d, studentId(school, number).toString(), key); } },
        { u"teacher"_s, [&] { return isGoodPerson(d, teacherId(school, number).toString(), key); } },
        { u"session"_s, [&] { return isGoodSession(d); } },
        { u"leave"_s, [&] { return isGoodLeave(d); } },
        { u"correction"_s, [&] { return isGoodCorrection(d); } },
        { u"slot"_s, [&] { return isGoodSlot(d); } },
        { u"closure"_s, [&] { return isGoodClosure(d); } },
        { u"period"_s, [&] { return isGoodPeriod(d); } },
        { u"lessonchange"_s, [&] { return isGoodLessonChange(d); } },
        { u"photo"_s, [&] { return d[u"student"_s].toString() == key && isSha256(d[u"sha256"_s]) && isText(d[u"author"_s]) && isCount(d[u"changed_at"_s]); } },
        { u"guardian"_s, [&] { return isGoodGuardian(d); } },
        { u"erasure"_s, [&] { return isFrom(d[u"lifted"_s], 0, 1); } },
    };
    const auto check = withId.constFind(type);
    return check != withId.constEnd() && isUuid(key) && (*check)();
}

} // namespace rollbook
