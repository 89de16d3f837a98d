// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/schoolos.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

QString schoolOsId(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

Decoded<AccessToken> readSchoolOsToken(const HttpReply &reply, const QString &schoolCode)
{
    constexpr qint64 libraryDefaultMs = 300'000;
    const auto json = classify(reply, { 200 });
    if (!json) {
        Problem p = json.error();
        if (p.verdict == Verdict::Missing || (p.verdict == Verdict::Refused && p.http == 403))
            p = { Verdict::Unauthorized, u"auth"_s, p.text, p.http }; // unknown school, or another school's account
        return tl::unexpected(p);
    }
    const QJsonObject object = json->object();
    const QByteArray access = object[u"access"_s].toString().toLatin1();
    const QString user = schoolOsId(object[u"user"_s].toObject()[u"id"_s]);
    if (access.isEmpty() || user.isEmpty())
        return tl::unexpected(contractBroken(u"the sign-in answer holds no token"_s, reply.status));
    if (object[u"school"_s].toObject()[u"code"_s].toString() != schoolCode)
        return tl::unexpected(contractBroken(u"the server signed us in to another school"_s, reply.status));
    // No refresh token: there is no address to use it at.
    return AccessToken{ .bearer = access, .refresh = {}, .lifetimeMs = lifetimeOfJwt(access, libraryDefaultMs), .user = user, .more = {} };
}

Decoded<SchoolOsPage> readSchoolOsPage(const HttpReply &reply)
{
    const auto json = classify(reply, { 200 });
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject object = json->object();
    if (!object[u"results"_s].isArray())
        return tl::unexpected(contractBroken(u"the list of sessions has another shape"_s, reply.status));
    SchoolOsPage page{ .sessions = {}, .more = object[u"next"_s].isString() };
    const QJsonArray results = object[u"results"_s].toArray();
    for (const QJsonValue &value : results) {
        const QJsonObject s = value.toObject();
        const QJsonObject klass = s[u"klass"_s].toObject();
        if (schoolOsId(s[u"id"_s]).isEmpty())
            return tl::unexpected(contractBroken(u"a session has no id"_s, reply.status));
        page.sessions.append({ .id = schoolOsId(s[u"id"_s]), .classId = schoolOsId(klass[u"id"_s]), .className = klass[u"name"_s].toString(),
                               .subjectId = schoolOsId(s[u"subject"_s]), .date = QDate::fromString(s[u"date"_s].toString(), Qt::ISODate) });
    }
    return page;
}

Decoded<SessionReading> readSchoolOsSession(const HttpReply &reply)
{
    const auto json = classify(reply, { 200 });
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject object = json->object();
    if (!object[u"attendances"_s].isArray() || schoolOsId(object[u"id"_s]).isEmpty())
        return tl::unexpected(contractBroken(u"the session has another shape"_s, reply.status));
    SessionReading reading;
    reading.remoteSession = schoolOsId(object[u"id"_s]);
    reading.remoteClass = schoolOsId(object[u"klass"_s].toObject()[u"id"_s]);
    reading.remoteSubject = schoolOsId(object[u"subject"_s]);
    reading.date = QDate::fromString(object[u"date"_s].toString(), Qt::ISODate);
    reading.teacher = schoolOsId(object[u"teacher"_s].toObject()[u"id"_s]);
    reading.lockedText = object[u"status"_s].toString();
    reading.locked = reading.lockedText != u"open"_s;
    const QJsonArray rows = object[u"attendances"_s].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QJsonObject student = row[u"student"_s].toObject();
        if (schoolOsId(student[u"id"_s]).isEmpty())
            return tl::unexpected(contractBroken(u"a mark names no student"_s, reply.status));
        SessionReading::Entry entry;
        entry.remoteStudent = schoolOsId(student[u"id"_s]);
        entry.number = student[u"admission_number"_s].toString();
        entry.record = schoolOsId(row[u"id"_s]);
        entry.value = QJsonObject{ { u"status"_s, row[u"status"_s].toString() }, { u"remarks"_s, row[u"remarks"_s].toString() } };
        reading.entries.append(entry);
    }
    return reading;
}

Decoded<SendAnswer> readSchoolOsAnswer(const HttpReply &reply, qsizetype items)
{
    const auto json = classify(reply, { 200 });
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject object = json->object();
    if (!object[u"created"_s].isDouble() || !object[u"updated"_s].isDouble())
        return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s, u"the answer does not count the marks"_s, reply.status });
    if (object[u"created"_s].toInteger() + object[u"updated"_s].toInteger() != items)
        return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s, u"the server counted other marks than were sent"_s, reply.status });
    return SendAnswer{};
}

Findings matchSchoolOsSession(const SessionWork &work, const QList<SchoolOsSession> &sessions)
{
    if (work.remoteClass.isEmpty())
        return { {}, u"no_class_id"_s, work.session.classCode, {} };
    if (!work.session.subjectCode.isEmpty() && work.remoteSubject.isEmpty())
        return { {}, u"no_subject_id"_s, work.session.subjectCode, {} };
    QList<SchoolOsSession> candidates;
    std::ranges::copy_if(sessions, std::back_inserter(candidates), [&](const SchoolOsSession &s) {
        return s.classId == work.remoteClass && s.date == work.session.date
                && s.subjectId == work.remoteSubject; // a daily register is the session without a subject
    });
    std::ranges::sort(candidates, {}, &SchoolOsSession::id); // pages may repeat a row
    const auto repeated = std::ranges::unique(candidates, {}, &SchoolOsSession::id);
    candidates.erase(repeated.begin(), repeated.end());
    if (candidates.size() == 1)
        return { candidates.first().id, {}, {}, {} };
    const QString when = work.session.date.toString(Qt::ISODate);
    return { {}, candidates.isEmpty() ? u"no_session"_s : u"session_ambiguous"_s, work.session.title() + u' ' + when, {} };
}

} // namespace rollbook
