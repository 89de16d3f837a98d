// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/cloeanswers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 accessMs = 3600'000 - 30'000; // fixed; a refreshed token keeps the first one's
                                               // "iat". A minute early, with the engine's margin
constexpr qint64 earlyMs = 10LL * 60 * 1000;

qint64 msOf(const QJsonValue &time)
{
    return QDateTime::fromString(time.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

/// Who a token says we are.
QString userOf(const QByteArray &jwt)
{
    const QByteArray claims =
        QByteArray::fromBase64(jwt.split('.').value(1), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(claims).object()[u"user_id"_s].toVariant().toString();
}

Decoded<AccessToken> tokenOf(const QJsonObject &tokens, int status)
{
    const QByteArray access = tokens[u"access"_s].toString().toLatin1();
    const QString user = userOf(access);
    if (access.isEmpty() || user.isEmpty())
        return tl::unexpected(contractBroken(u"the sign-in answer holds no token"_s, status));
    return AccessToken{ .bearer = access,
                        .refresh = tokens[u"refresh"_s].toString().toLatin1(),
                        .lifetimeMs = accessMs,
                        .user = user,
                        .more = {} };
}

/// The first text of a field's errors.
QString fieldError(const QJsonObject &errors, const QString &field)
{
    return errors[field].toArray().first().toString();
}

/// A whole batch that was refused: what is meant is in a field error, with the status 400 for
/// everything.
Problem ofRefusedBatch(const HttpReply &reply, Problem problem)
{
    const QString words = fieldError(QJsonDocument::fromJson(reply.body).object(), u"session_id"_s);
    if (problem.http != 400 || words.isEmpty())
        return problem;
    problem.text = words;
    if (words.contains(u"session ended"_s)) {
        problem.reason = u"refused_late"_s;
    } else if (words.contains(u"not found"_s)) {
        problem.verdict = Verdict::Missing;
        problem.reason = u"dep_missing"_s;
    } else if (words.contains(u"not authorized"_s)) {
        problem.reason = u"refused_perm"_s;
        problem.http = 403; // what it means: true of every mark, halves would not find a bad one
    }
    return problem;
}

/// Somebody wrote at the same moment, or ended the session in the middle: the reading tells what is
/// there.
bool isDecidedByReading(const QString &words)
{
    return words.contains(u"already exists"_s) || words.contains(u"session ended"_s);
}

} // namespace

bool isUuid(const QString &id)
{
    static const QRegularExpression form(
        u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"_s);
    return form.match(id).hasMatch();
}

QString cloeClassCode(const QString &name, const QString &subject)
{
    return subject.isEmpty() ? name : name + u'/' + subject;
}

QString cloeUncached() { return u"_cb="_s + QUuid::createUuid().toString(QUuid::Id128); }

LessonTime lessonTimeOf(const Session &session)
{
    const QTimeZone zone(session.zone.toLatin1());
    const auto at = [&](QDate date, QTime time) {
        return QDateTime(date, time, zone).toMSecsSinceEpoch();
    };
    const qint64 nextMidnight = at(session.date.addDays(1), QTime(0, 0));
    if (!session.start.isValid())
        return { at(session.date, QTime(0, 0)), nextMidnight - 1 };
    if (!session.end.isValid())
        return { at(session.date, session.start), nextMidnight - 1 };
    const QDate lastDay = session.end <= session.start ? session.date.addDays(1) : session.date;
    return { at(session.date, session.start), at(lastDay, session.end) };
}

bool isOfLesson(const CloeSession &session, const LessonTime &lesson)
{
    const qint64 began = session.startedAt.toMSecsSinceEpoch();
    const bool overBefore =
        session.endedAt.isValid() && session.endedAt.toMSecsSinceEpoch() <= lesson.from;
    return session.startedAt.isValid() && lesson.from - earlyMs <= began && began <= lesson.to
        && !overBefore;
}

Decoded<AccessToken> readCloeLogin(const HttpReply &reply, bool codeGiven)
{
    const auto json = classify(reply, { 200 });
    if (!json) {
        Problem problem = json.error();
        if (problem.verdict == Verdict::Unauthorized && codeGiven
            && problem.text.contains(u"MFA"_s))
            problem.reason = u"mfa_required"_s; // the password was right: ask for another code
        return tl::unexpected(problem);
    }
    const QJsonObject object = json->object();
    if (object[u"mfa_required"_s].toBool())
        return tl::unexpected(Problem{ Verdict::Unauthorized, u"mfa_required"_s,
                                       u"this account asks for a one-time code"_s, reply.status });
    return tokenOf(object[u"tokens"_s].toObject(), reply.status);
}

Decoded<AccessToken> readCloeRefresh(const HttpReply &reply)
{
    const auto json = classify(reply, { 200 });
    if (!json)
        return tl::unexpected(json.error());
    return tokenOf(json->object(), reply.status);
}

Decoded<QList<CloeSession>> readCloeSessions(const HttpReply &reply)
{
    const auto json = classify(reply, { 200 });
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject object = json->object();
    const QJsonValue rows =
        object.contains(u"sessions"_s) ? object[u"sessions"_s] : object[u"results"_s];
    if (!rows.isArray())
        return tl::unexpected(
            contractBroken(u"the list of sessions has another shape"_s, reply.status));
    QList<CloeSession> sessions;
    const QJsonArray array = rows.toArray();
    for (const QJsonValue &row : array) {
        const CloeSession session{
            .id = row[u"id"_s].toString(),
            .startedAt = QDateTime::fromString(row[u"start_time"_s].toString(), Qt::ISODateWithMs),
            .endedAt = QDateTime::fromString(row[u"end_time"_s].toString(), Qt::ISODateWithMs),
            .active = row[u"is_active"_s].toBool()
        };
        if (!isUuid(session.id) || !session.startedAt.isValid())
            return tl::unexpected(
                contractBroken(u"a session has no id or no start"_s, reply.status));
        sessions.append(session);
    }
    return sessions;
}

Decoded<QString> readCloeStart(const HttpReply &reply)
{
    const auto json = classify(reply, { 201 });
    if (!json) {
        Problem problem = json.error();
        const QString words =
            fieldError(QJsonDocument::fromJson(reply.body).object(), u"class_id"_s);
        if (!words.isEmpty())
            problem.text = words;
        return tl::unexpected(problem);
    }
    const QString id = json->object()[u"session"_s].toObject()[u"id"_s].toString();
    if (!isUuid(id))
        return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s,
                                       u"the answer names no session"_s, reply.status });
    return id;
}

Decoded<SessionReading> readCloeMarks(const HttpReply &reply)
{
    const auto json = classify(reply, { 200 });
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject session = json->object()[u"session"_s].toObject();
    const QJsonValue records = json->object()[u"records"_s];
    SessionReading reading;
    reading.remoteSession = session[u"id"_s].toString();
    reading.remoteClass = session[u"class_id"_s].toString(); // no date: a lesson that is over is dated at its upload
    if (!records.isArray() || !isUuid(reading.remoteSession))
        return tl::unexpected(contractBroken(u"the session has another shape"_s, reply.status));
    reading.locked = session[u"status"_s].toString() != u"ACTIVE"_s;
    if (reading.locked)
        reading.lockedText =
            u"%1 %2"_s.arg(session[u"status"_s].toString(), session[u"end_time"_s].toString())
                .trimmed();
    const QJsonArray rows = records.toArray();
    for (const QJsonValue &row : rows) {
        SessionReading::Entry entry;
        entry.remoteStudent = row[u"student_uuid"_s].toString();
        entry.number = row[u"student_id"_s].toString(); // here it is the school's own number
        entry.record = row[u"id"_s].toString();
        entry.author = row[u"marked_by_name"_s].toString();
        entry.value = QJsonObject{ { u"status"_s, row[u"status"_s].toString() },
                                   { u"notes"_s, row[u"notes"_s].toString() } };
        if (!isUuid(entry.remoteStudent) || !isUuid(entry.record))
            return tl::unexpected(contractBroken(u"a mark names no student"_s, reply.status));
        reading.entries.append(entry);
    }
    return reading;
}

Decoded<qint64> readCloeChange(const HttpReply &reply)
{
    const auto json = classify(reply, { 200 });
    if (!json) {
        Problem problem = json.error();
        if (problem.verdict == Verdict::Missing) // the row went while we read: the session has not
            problem = { Verdict::Busy, u"server_busy"_s, u"a mark was deleted while it was read"_s,
                        problem.http };
        return tl::unexpected(problem);
    }
    const qint64 changed = msOf(json->object()[u"updated_at"_s]);
    if (changed <= 0)
        return tl::unexpected(
            contractBroken(u"a mark does not say when it was changed"_s, reply.status));
    return changed;
}

Decoded<SendAnswer> readCloeAnswer(const HttpReply &reply, const QList<BatchItem> &items)
{
    const auto json = classify(reply, { 201 });
    if (!json)
        return tl::unexpected(ofRefusedBatch(reply, json.error()));
    const QJsonObject object = json->object();
    if (!object[u"attendance_records"_s].isArray())
        return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s,
                                       u"the answer does not name the marks"_s, reply.status });
    const QJsonArray stored = object[u"attendance_records"_s].toArray();
    const QJsonArray errors = object[u"errors"_s].toArray();
    SendAnswer answer{ .items = {}, .text = object[u"message"_s].toString() };
    for (const BatchItem &item : items) {
        const auto error = std::ranges::find_if(errors, [&](const QJsonValue &e) {
            return e[u"student_id"_s].toString().compare(item.remoteStudent, Qt::CaseInsensitive)
                == 0;
        });
        const auto row = std::ranges::find_if(stored, [&](const QJsonValue &r) {
            return r[u"student_id"_s].toString() == item.number;
        });
        const QString words = error == errors.end() ? QString() : (*error)[u"error"_s].toString();
        SendResult::Item told{ .student = item.student,
                               .outcome = SendResult::Outcome::Accepted,
                               .reason = {},
                               .serverText = words,
                               .record = {} };
        if (error != errors.end() && !isDecidedByReading(words)) {
            told.outcome = SendResult::Outcome::Refused;
            told.reason = u"refused_data"_s;
        } else if (error == errors.end() && row != stored.end()) {
            told.record = (*row)[u"id"_s].toString();
        }
        answer.items.append(told);
    }
    return answer;
}

} // namespace rollbook
