// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/schoolos.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Problem broken(const QString &text, int http) { return { Verdict::Broken, u"contract_broken"_s, text, http }; }

/// Ids are numbers on the wire and texts here.
QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

/// Milliseconds from issue to expiry: both are the server's clock, so ours does not matter.
qint64 lifetimeOf(const QByteArray &jwt)
{
    constexpr qint64 libraryDefault = 300'000;
    const QList<QByteArray> parts = jwt.split('.');
    if (parts.size() != 3)
        return libraryDefault;
    const QJsonObject claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
    const qint64 seconds = claims[u"exp"_s].toInteger() - claims[u"iat"_s].toInteger();
    return claims.contains(u"exp"_s) && claims.contains(u"iat"_s) && seconds > 0 ? seconds * 1000 : libraryDefault;
}

} // namespace

SchoolOs::SchoolOs(const Target &target)
    : m_base(target.url), m_schoolCode(target.options[u"school_code"_s].toString()),
      m_username(target.options[u"username"_s].toString())
{
    QString path = m_base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(u"/api/v1"_s)) // people paste either
        path.chop(7);
    m_base.setPath(path + u"/api/v1/"_s);
}

HttpRequest SchoolOs::request(const QString &path, const AccessToken &token) const
{
    HttpRequest r{ .url = m_base.resolved(QUrl(path)), .headers = {} };
    r.headers.append({ "Authorization", "Bearer " + token.bearer });
    return r;
}

std::optional<QJsonObject> SchoolOs::encode(const Mark &mark) const
{
    if (mark.value.status == Status::Unmarked)
        return std::nullopt;
    QString remarks = mark.note;
    if (mark.value.minutesLate)
        remarks = u"[%1 min]"_s.arg(*mark.value.minutesLate) + (mark.note.isEmpty() ? QString() : u' ' + mark.note);
    return QJsonObject{ { u"status"_s, statusCode(mark.value.status) }, { u"remarks"_s, remarks.isNull() ? u""_s : remarks } };
}

std::optional<std::pair<StatusValue, QString>> SchoolOs::decode(const QJsonObject &value) const
{
    const auto status = statusFromCode(value[u"status"_s].toString());
    if (!status || *status == Status::Unmarked)
        return std::nullopt;
    StatusValue result{ .status = *status, .minutesLate = {} };
    QString note = value[u"remarks"_s].toString();
    // Exactly as encode() writes it: a value that would be written back otherwise never counts as equal.
    static const QRegularExpression minutes(u"^\\[(0|[1-9]\\d{0,2}) min\\](?: (.+))?\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = minutes.match(note);
    if (*status == Status::Late && match.hasMatch() && match.captured(1).toInt() <= 600) {
        result.minutesLate = match.captured(1).toInt();
        note = match.captured(2);
    }
    return std::pair(result, note);
}

bool SchoolOs::isRemoteId(const QString &id) const
{
    bool isNumber = false;
    return id.toLongLong(&isNumber) > 0 && isNumber;
}

HttpRequest SchoolOs::healthRequest() const
{
    return { .url = m_base.resolved(QUrl(u"../../health/"_s)), .headers = {}, .timeoutMs = 20'000 };
}

HttpRequest SchoolOs::signInRequest(const QString &secret) const
{
    // No Authorization header here: an expired one would make the login itself a 401.
    const QJsonObject body{ { u"school_code"_s, m_schoolCode }, { u"username"_s, m_username }, { u"password"_s, secret } };
    return { .url = m_base.resolved(QUrl(u"auth/school-login/"_s)), .method = "POST",
             .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .headers = {}, .timeoutMs = 30'000 };
}

Decoded<AccessToken> SchoolOs::readSignIn(const HttpReply &reply) const
{
    const auto json = classify(reply, { 200 });
    if (!json) {
        Problem p = json.error();
        if (p.verdict == Verdict::Missing || (p.verdict == Verdict::Refused && p.http == 403))
            p = { Verdict::Unauthorized, u"auth"_s, p.text, p.http }; // unknown school, or another school's account
        return tl::unexpected(p);
    }
    const QJsonObject object = json->object();
    const QByteArray access = object[u"access"_s].toString().toLatin1();
    const QString user = idOf(object[u"user"_s].toObject()[u"id"_s]);
    if (access.isEmpty() || user.isEmpty())
        return tl::unexpected(broken(u"the sign-in answer holds no token"_s, reply.status));
    if (object[u"school"_s].toObject()[u"code"_s].toString() != m_schoolCode)
        return tl::unexpected(broken(u"the server signed us in to another school"_s, reply.status));
    return AccessToken{ .bearer = access, .lifetimeMs = lifetimeOf(access), .user = user };
}

HttpRequest SchoolOs::sessionsRequest(int page, const AccessToken &token) const
{
    return request(u"attendance/sessions/?ordering=id&page=%1"_s.arg(page), token);
}

Decoded<RemoteSessionPage> SchoolOs::readSessions(const HttpReply &reply) const
{
    const auto json = classify(reply, { 200 });
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject object = json->object();
    if (!object[u"results"_s].isArray())
        return tl::unexpected(broken(u"the list of sessions has another shape"_s, reply.status));
    RemoteSessionPage page{ .sessions = {}, .more = object[u"next"_s].isString() };
    const QJsonArray results = object[u"results"_s].toArray();
    for (const QJsonValue &value : results) {
        const QJsonObject s = value.toObject();
        const QJsonObject klass = s[u"klass"_s].toObject();
        if (idOf(s[u"id"_s]).isEmpty())
            return tl::unexpected(broken(u"a session has no id"_s, reply.status));
        page.sessions.append({ .id = idOf(s[u"id"_s]), .classId = idOf(klass[u"id"_s]), .className = klass[u"name"_s].toString(),
                               .subjectId = idOf(s[u"subject"_s]), .date = QDate::fromString(s[u"date"_s].toString(), Qt::ISODate) });
    }
    return page;
}

HttpRequest SchoolOs::marksRequest(const QString &remoteSession, const AccessToken &token) const
{
    // The extra parameter keeps a proxy's cache from "confirming" what the server does not hold.
    return request(u"attendance/sessions/%1/?_cb=%2"_s.arg(remoteSession, QUuid::createUuid().toString(QUuid::Id128)), token);
}

Decoded<SessionReading> SchoolOs::readMarks(const HttpReply &reply) const
{
    const auto json = classify(reply, { 200 });
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject object = json->object();
    if (!object[u"attendances"_s].isArray() || idOf(object[u"id"_s]).isEmpty())
        return tl::unexpected(broken(u"the session has another shape"_s, reply.status));
    SessionReading reading;
    reading.remoteSession = idOf(object[u"id"_s]);
    reading.teacher = idOf(object[u"teacher"_s].toObject()[u"id"_s]);
    reading.locked = object[u"status"_s].toString() != u"open"_s;
    const QJsonArray rows = object[u"attendances"_s].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QJsonObject student = row[u"student"_s].toObject();
        if (idOf(student[u"id"_s]).isEmpty())
            return tl::unexpected(broken(u"a mark names no student"_s, reply.status));
        reading.entries.append({ .remoteStudent = idOf(student[u"id"_s]), .number = student[u"admission_number"_s].toString(),
                                 .value = { { u"status"_s, row[u"status"_s].toString() }, { u"remarks"_s, row[u"remarks"_s].toString() } } });
    }
    return reading;
}

HttpRequest SchoolOs::sendRequest(const Batch &batch, const AccessToken &token) const
{
    QJsonArray records;
    for (const BatchItem &item : batch.items) {
        QJsonObject record = item.value; // whole rows: what is left out would be erased
        record[u"student_id"_s] = item.remoteStudent.toLongLong();
        record[u"marked_by_id"_s] = batch.teacher.isEmpty() ? QJsonValue() : QJsonValue(batch.teacher.toLongLong());
        records.append(record);
    }
    HttpRequest r = request(u"attendance/sessions/%1/bulk_mark/"_s.arg(batch.remoteSession), token);
    r.method = "POST";
    r.body = QJsonDocument(QJsonObject{ { u"records"_s, records } }).toJson(QJsonDocument::Compact);
    r.headers.append({ "X-Request-ID", batch.id.toLatin1() });
    return r;
}

Decoded<void> SchoolOs::readSent(const HttpReply &reply, int items) const
{
    const auto json = classify(reply, { 200 });
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject object = json->object();
    if (!object[u"created"_s].isDouble() || !object[u"updated"_s].isDouble())
        return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s, u"the answer does not count the marks"_s, reply.status });
    if (object[u"created"_s].toInteger() + object[u"updated"_s].toInteger() != items)
        return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s, u"the server counted other marks than were sent"_s, reply.status });
    return {};
}

} // namespace rollbook
