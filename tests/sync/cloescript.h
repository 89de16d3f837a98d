// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/cloe.h"
#include "tests/support/talk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

/// Cloe's side of a conversation, for tests.
namespace rollbook::cloe {

using namespace Qt::StringLiterals;

inline const QString lessonClass = u"11111111-1111-4111-8111-111111111111"_s;
inline const QString lessonSession = u"22222222-2222-4222-8222-222222222222"_s;
inline const QString teacherId = u"33333333-3333-4333-8333-333333333333"_s;
inline const QString recordId = u"44444444-4444-4444-8444-444444444444"_s;
inline const QString ada = u"aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"_s;
inline const QString ben = u"bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"_s;

inline Target cloeTarget(const QJsonObject &more = {})
{
    QJsonObject options = more;
    options[u"username"_s] = u"jordan.ellery@riverside.example"_s;
    return { .id = {},
             .name = u"Cloe"_s,
             .kind = u"cloe"_s,
             .url = u"https://cloe.example/api/"_s,
             .options = options,
             .remoteUser = {},
             .enabled = true };
}

/// A token whose claims name the user; its dates are of no use.
inline QByteArray jwt()
{
    return "e30."
        + QByteArray(R"({"user_id":"u-1","iat":1,"exp":3601})")
              .toBase64(QByteArray::Base64UrlEncoding)
        + ".c2ln";
}

inline const AccessToken token{ .bearer = "abc.def.ghi", .lifetimeMs = 1, .user = u"u-1"_s };

inline HttpReply json(int status, const QByteArray &body)
{
    return { .status = status, .contentType = "application/json", .body = body };
}
inline HttpReply page(int status)
{
    return { .status = status, .contentType = "text/html", .body = "<html></html>" };
}

/// Cloe as a table: what it answers by method and path, the first time, the second time, ...
class Script
{
public:
    Script &on(const QString &call, const HttpReply &reply)
    {
        m_replies[call].append(reply);
        return *this;
    }
    HttpReply operator()(const HttpRequest &request)
    {
        const QString call = QString::fromLatin1(request.method) + u' ' + request.url.path().mid(5);
        asked.append(call);
        requests.append(request);
        QList<HttpReply> &replies = m_replies[call];
        if (replies.isEmpty())
            return json(404, R"({"detail":"Not found."})");
        return replies.size() > 1 ? replies.takeFirst() : replies.first();
    }
    QStringList asked;
    QList<HttpRequest> requests;

private:
    QHash<QString, QList<HttpReply>> m_replies;
};

inline const QString activeCall = u"GET sessions/sessions/active/"_s;
inline const QString historyCall = u"GET sessions/sessions/history/"_s;
inline const QString startCall = u"POST sessions/sessions/start/"_s;
inline const QString marksCall = u"GET attendance/attendance/session/"_s + lessonSession + u'/';

inline QByteArray sessionRow(const QString &start, const QString &end = {},
                             const QString &id = lessonSession)
{
    const QString ended = end.isEmpty() ? u"null"_s : u'"' + end + u'"';
    return u"{\"id\":\"%1\",\"start_time\":\"%2\",\"end_time\":%3,\"is_active\":%4}"_s
        .arg(id, start, ended, end.isEmpty() ? u"true"_s : u"false"_s)
        .toUtf8();
}
inline HttpReply active(const QByteArray &rows = {})
{
    return json(200, "{\"count\":0,\"sessions\":[" + rows + "]}");
}
inline HttpReply history(const QByteArray &rows = {})
{
    return json(200, "{\"count\":0,\"results\":[" + rows + "]}");
}
inline HttpReply started()
{
    return json(201,
                "{\"message\":\"Session started successfully\",\"session\":{\"id\":\""
                    + lessonSession.toLatin1() + "\"}}");
}
inline HttpReply marks(const QByteArray &rows, const QByteArray &status = "ACTIVE")
{
    return json(
        200,
        "{\"session\":{\"id\":\"" + lessonSession.toLatin1() + "\",\"status\":\"" + status
            + "\",\"end_time\":\"2026-11-20T10:36:00.000000Z\"},\"statistics\":{},\"records\":["
            + rows + "]}");
}
inline QByteArray markRow(const QString &student, const QString &number, const QString &status,
                          const QString &notes = {})
{
    return u"{\"id\":\"%1\",\"student_uuid\":\"%2\",\"student_id\":\"%3\",\"status\":\"%4\",\"notes\":\"%5\",\"marked_by_name\":\"J. Ellery\"}"_s
        .arg(recordId, student, number, status, notes)
        .toUtf8();
}

/// 7B English on 20 November, 9:45 to 10:35 in London; now is ten o'clock.
inline SessionWork lesson(const QString &time = u"10:00"_s)
{
    SessionWork work;
    work.session = { .id = SessionId(QUuid::createUuid()),
                     .classCode = u"7B"_s,
                     .subjectCode = u"ENG"_s,
                     .subjectName = u"English"_s,
                     .date = QDate(2026, 11, 20),
                     .start = QTime(9, 45),
                     .end = QTime(10, 35),
                     .zone = u"Europe/London"_s,
                     .room = {} };
    work.remoteClass = lessonClass;
    work.roster = {
        { .student = {},
          .number = u"S0001"_s,
          .name = u"Ada"_s,
          .remoteStudent = ada,
          .known = {} },
        { .student = {}, .number = u"S0002"_s, .name = u"Ben"_s, .remoteStudent = ben, .known = {} }
    };
    work.now = QDateTime(QDate(2026, 11, 20), QTime::fromString(time, u"hh:mm"_s), Qt::UTC)
                   .toMSecsSinceEpoch();
    return work;
}

inline MarkFacts facts(Status status, const QString &note = {}, std::optional<int> minutes = {})
{
    MarkFacts f;
    f.mark.value = { .status = status, .minutesLate = minutes };
    f.mark.note = note;
    return f;
}

inline QJsonObject wire(const QString &status, const QString &notes)
{
    return { { u"status"_s, status }, { u"notes"_s, notes } };
}

} // namespace rollbook::cloe
