// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/schoolos.h"

#include "tests/simulation/servers/times.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

constexpr int pageSize = 100;

HttpReply detail(int status, const QString &text) { return errorReply(status, "detail", text); }

HttpReply notFound() { return detail(404, u"Not found."_s); }

HttpReply invalidToken(TokenClaims::Verdict verdict)
{
    using Verdict = TokenClaims::Verdict;
    const char *message = verdict == Verdict::Expired ? "Token is expired"
        : verdict == Verdict::WrongType               ? "Token has wrong type"
                                                      : "Token is invalid";
    JsonWriter json;
    json.object()
        .add("detail", "Given token not valid for any token type")
        .add("code", "token_not_valid");
    json.array("messages")
        .object()
        .add("token_class", "AccessToken")
        .add("token_type", "access")
        .add("message", message);
    return jsonReply(401, json.end().end().end().text());
}

QByteArray orNull(qint64 ms) { return ms ? '"' + isoTime(ms) + '"' : QByteArray("null"); }

} // namespace

SchoolOsModel::SchoolOsModel(const SchoolData &data, qint64 nowMs) : ModelServer(data, "schoolos")
{
    for (const SchoolData::Lesson &lesson : data.lessons)
        openSession(lesson, nowMs);
}

HttpReply SchoolOsModel::answer(const Call &call)
{
    if (call.part(0) == "health"_L1)
        return call.endsInSlash() ? errorReply(200, "status", u"ok"_s) : htmlReply(301, "");
    if (call.part(0) != "api"_L1)
        return htmlReply(200, "SchoolOS");
    if (call.part(1) != "v1"_L1)
        return htmlReply(404, "Not Found");
    if (!call.endsInSlash())
        return htmlReply(301, "");
    const QByteArray type = call.header("Content-Type");
    const QString area = call.part(2) + u'/' + call.part(3);
    if (area == "auth/school-login"_L1)
        return signIn(call);
    const auto known = authenticate(call);
    if (const HttpReply *refusal = std::get_if<HttpReply>(&known))
        return *refusal;
    const User me = std::get<User>(known);
    if (!type.isEmpty() && !type.contains("json") && !type.contains("form"))
        return detail(
            415, u"Unsupported media type \"%1\" in request."_s.arg(QString::fromLatin1(type)));
    if (call.isMalformed())
        return detail(400, u"JSON parse error - Expecting value: line 1 column 1 (char 0)"_s);
    if (call.part(2) == "health"_L1)
        return errorReply(200, "status", u"ok"_s);
    if (area == "attendance/sessions"_L1)
        return forSessions(call, me);
    if (area == "attendance/records"_L1)
        return forRecords(call);
    if (area == "auth/schools"_L1) {
        JsonWriter json;
        json.array().object().add("id", 1).add("name", school().name).add("code", school().code);
        return jsonReply(200, json.add("country", "KE").add("county", "").end().end().text());
    }
    return notModelled(call);
}

HttpReply SchoolOsModel::signIn(const Call &call)
{
    if (!call.bearer().isNull()) { // checked even here, where none is needed
        const TokenClaims claims = mint().check(call.bearer(), "access", call.ms());
        if (claims.verdict != TokenClaims::Verdict::Good)
            return invalidToken(claims.verdict);
    }
    if (!call.is("POST"))
        return detail(405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(call.method())));
    const QJsonObject body = call.object();
    const QString code = body["school_code"_L1].toString();
    const QString name = body["username"_L1].toString();
    const QString password = body["password"_L1].toString();
    if (code.isEmpty() || name.isEmpty() || password.isEmpty())
        return errorReply(400, "error", u"school_code, username, and password required"_s);
    if (code != school().code)
        return errorReply(404, "error", u"School \"%1\" not found"_s.arg(code));
    const SchoolData::Account *user = account(name);
    if (!user || !user->active || user->password != password)
        return errorReply(401, "error", u"Invalid username or password"_s);
    JsonWriter json;
    json.object().add("access", mint().issue(name, "access", call.ms(), 300));
    json.add("refresh", mint().issue(name, "refresh", call.ms(), 86'400));
    json.object("school").add("id", 1).add("name", school().name).add("code", code).end();
    json.object("user").add("id", firstUser + school().indexOfAccount(name)).add("username", name);
    return jsonReply(200, json.add("email", user->email).add("school_id", 1).end().end().text());
}

std::variant<SchoolOsModel::User, HttpReply> SchoolOsModel::authenticate(const Call &call) const
{
    if (call.bearer().isNull())
        return detail(401, u"Authentication credentials were not provided."_s);
    const TokenClaims claims = mint().check(call.bearer(), "access", call.ms());
    if (claims.verdict != TokenClaims::Verdict::Good)
        return invalidToken(claims.verdict);
    const qsizetype index = school().indexOfAccount(claims.user);
    const SchoolData::Account *user = account(claims.user);
    if (!user || !user->active) {
        JsonWriter json;
        json.object().add("detail", user ? "User is inactive" : "User not found");
        return jsonReply(401,
                         json.add("code", user ? "user_inactive" : "user_not_found").end().text());
    }
    return User{ user, int(firstUser + index), int(firstTeacher + index) };
}

HttpReply SchoolOsModel::forSessions(const Call &call, const User &me)
{
    if (me.account->role == SchoolData::Role::Admin)
        return detail(403, u"Only teachers can perform this action."_s);
    const QString what = call.part(4);
    if (what.isEmpty())
        return call.is("GET") ? list(call, me) : create(call);
    if (what == "today"_L1 || what == "pending_sync"_L1) {
        JsonWriter json;
        json.array();
        const QDate today = QDate::fromString(QString::fromLatin1(isoDate(call.ms())), Qt::ISODate);
        for (auto it = m_state.sessions.begin(); it != m_state.sessions.end(); ++it) {
            if (mine(*it, me) && (what == "today"_L1 ? it->date == today : !it->synced))
                write(json.object(), it.key(), *it, true), json.end();
        }
        return jsonReply(200, json.end().text());
    }
    bool numeric = false;
    const int id = what.toInt(&numeric);
    const auto session = m_state.sessions.constFind(id);
    if (!numeric || session == m_state.sessions.constEnd() || !mine(*session, me))
        return notFound();
    return forSession(call, me, id);
}

HttpReply SchoolOsModel::list(const Call &call, const User &me) const
{
    const int page = call.query("page").isEmpty() ? 1 : call.query("page").toInt();
    QList<int> ids;
    for (auto it = m_state.sessions.begin(); it != m_state.sessions.end(); ++it) {
        if (mine(*it, me))
            ids.append(it.key());
    }
    if (const QString ordering = call.query("ordering"); ordering == "-id"_L1) {
        std::reverse(ids.begin(), ids.end());
    } else if (ordering
               != "id"_L1) { // by -date alone: ties fall as they like, otherwise on each page
        if (page % 2 == 0)
            std::reverse(ids.begin(), ids.end());
        std::stable_sort(ids.begin(), ids.end(), [&](int a, int b) {
            return m_state.sessions[a].date > m_state.sessions[b].date;
        });
    }
    const qsizetype first = (page - 1) * pageSize;
    if (page < 1 || (first >= ids.size() && page > 1))
        return detail(404, u"Invalid page."_s);
    const auto link = [](bool exists, int to) {
        return exists ? u"http://testserver/api/v1/attendance/sessions/?page=%1"_s.arg(to)
                      : QString();
    };
    JsonWriter json;
    json.object().add("count", ids.size());
    json.addOrNull("next", link(first + pageSize < ids.size(), page + 1))
        .addOrNull("previous", link(page > 1, page - 1));
    json.array("results");
    for (const int id : ids.mid(first, pageSize)) {
        write(json.object(), id, m_state.sessions[id], true);
        json.end();
    }
    return jsonReply(200, json.end().end().text());
}

bool SchoolOsModel::mine(const Session &session, const User &me) const
{
    return session.teacher == me.teacher
        || school().classes[session.klass - firstClass].formTeacher == me.account->username;
}

/// Whether another session has the same class, date and subject. A null subject is never the same.
bool SchoolOsModel::clashes(int id, const Session &session) const
{
    return session.subject
        && std::any_of(m_state.sessions.keyValueBegin(), m_state.sessions.keyValueEnd(),
                       [&](const auto &other) {
                           return other.first != id && other.second.klass == session.klass
                               && other.second.date == session.date
                               && other.second.subject == session.subject;
                       });
}

QString SchoolOsModel::number(int student) const
{
    return school().pupils.value(student - firstStudent).number;
}

void SchoolOsModel::write(JsonWriter &json, int id, const Session &session, bool withLocalId) const
{
    const SchoolData::Class &klass = school().classes[session.klass - firstClass];
    json.add("id", id).add("school", 1);
    json.object("klass")
        .add("id", session.klass)
        .add("name", klass.name)
        .add("level", "")
        .add("stream", "")
        .end();
    json.add("term", nullptr)
        .add("date", session.date.toString(Qt::ISODate))
        .addOrNull("subject", session.subject);
    const SchoolData::Account teacher = school().accounts.value(session.teacher - firstTeacher);
    json.object("teacher")
        .add("id", session.teacher)
        .add("teacher_code", u"T%1"_s.arg(session.teacher));
    json.add("name", teacher.fullName).end().add("status", session.status);
    json.add("status_display", session.status.left(1).toUpper() + session.status.mid(1));
    json.raw("opened_at", orNull(session.openedMs)).raw("closed_at", orNull(session.closedMs));
    json.raw("synced_at", orNull(session.syncedMs)).add("synced", session.synced);
    if (withLocalId)
        json.addOrNull("local_id", session.localId);
}

void SchoolOsModel::writeRow(JsonWriter &json, int session, const Row &row) const
{
    const SchoolData::Pupil pupil = school().pupils.value(row.student - firstStudent);
    json.object()
        .add("id", row.id)
        .add("session", session)
        .object("student")
        .add("id", row.student);
    json.add("admission_number", pupil.number)
        .add("name", pupil.name)
        .end()
        .add("status", row.status);
    json.add("status_display", row.status)
        .add("remarks", row.remarks)
        .add("marked_at", isoTime(row.markedMs));
    json.addOrNull("marked_by", row.markedBy).add("synced", false).add("local_id", nullptr).end();
}

/// `before` gives the rows, `counted` the counts: after a write they are not of the same moment.
void SchoolOsModel::writeDetail(JsonWriter &json, int id, const Session &before,
                                const Session &counted) const
{
    write(json, id, counted, false);
    const auto count = [&](QLatin1StringView status) {
        return std::count_if(counted.rows.begin(), counted.rows.end(),
                             [&](const Row &row) { return row.status == status; });
    };
    json.add("total_students", before.rows.size()).add("present_count", count("P"_L1));
    json.add("absent_count", count("A"_L1)).array("attendances");
    for (const Row &row : before.rows)
        writeRow(json, id, row);
    json.end();
}

} // namespace rollbook::sim
