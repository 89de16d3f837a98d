// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/campshub.h"

#include "tests/simulation/servers/times.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

constexpr int pageSize = 50;
const QUuid space(0xc0ffee00, 0x0360, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);

HttpReply detail(int status, const QString &text) { return errorReply(status, "detail", text); }

HttpReply badToken(bool expired)
{
    JsonWriter json;
    json.object()
        .add("detail", "Given token not valid for any token type")
        .add("code", "token_not_valid")
        .array("messages");
    json.object().add("token_class", "AccessToken").add("token_type", "access");
    json.add("message", expired ? "Token is expired" : "Token is invalid").end();
    return jsonReply(401, json.end().end().text());
}

} // namespace

CampsHubModel::CampsHubModel(const SchoolData &data, qint64 nowMs) : ModelServer(data, "campshub")
{
    for (const SchoolData::Pupil &pupil : data.pupils) {
        m_studentIds.append(QUuid::createUuidV5(space, "student " + pupil.number.toUtf8())
                                .toString(QUuid::WithoutBraces));
        m_pupils.insert(m_studentIds.last(), int(m_pupils.size()));
    }
    for (const SchoolData::Lesson &lesson : data.lessons)
        office({ .what = OfficeEdit::What::CreateSession, .lesson = lesson }, nowMs);
}

HttpReply CampsHubModel::crash() const
{
    return jsonReply(500, R"({"success":false,"error":"Internal Server Error"})");
}

QString CampsHubModel::facultyId(qsizetype index) const
{
    return QUuid::createUuidV5(space, "faculty " + QByteArray::number(index))
        .toString(QUuid::WithoutBraces);
}

int CampsHubModel::pupilOf(const QString &id) const { return m_pupils.value(id.toLower(), -1); }

HttpReply CampsHubModel::answer(const Call &call)
{
    const QStringList &parts = call.parts();
    if (parts.value(0) != "api"_L1)
        return htmlReply(404, "Not Found");
    if (!call.endsInSlash())
        return htmlReply(301, "");
    if (call.isMalformed())
        return detail(400, u"JSON parse error - Expecting value: line 1 column 1 (char 0)"_s);
    if (parts.value(2) == "token"_L1
        && (parts.value(1) == "auth"_L1 || parts.value(1) == "accounts"_L1))
        return parts.value(3) == "refresh"_L1 ? refresh(call) : signIn(call);
    const auto known = authenticate(call);
    if (const HttpReply *refused = std::get_if<HttpReply>(&known))
        return *refused;
    const SchoolData::Account &me = *std::get<const SchoolData::Account *>(known);
    if (parts.value(1) == "accounts"_L1)
        return forAccounts(call, me);
    if (parts.mid(1, 3) != QStringList{ u"v1"_s, u"attendance"_s, u"api"_s })
        return parts.value(3) == "api"_L1 ? forPeople(call) : htmlReply(404, "Not Found");
    const QString what = parts.value(4);
    const bool isStaff = me.role != SchoolData::Role::Guest;
    if (!isStaff && (call.method() != "GET" || what == "records"_L1))
        return detail(403, u"You do not have permission to perform this action."_s);
    if (what == "sessions"_L1)
        return forSessions(call);
    if (what == "timetable-slots"_L1 && call.is("GET"))
        return timetable(call);
    if (what == "records"_L1)
        return forRecords(call, me);
    if (what == "offline-sync"_L1)
        return offlineSync(call, me);
    if (what == "correction-requests"_L1)
        return forCorrections(call);
    return notModelled(call);
}

HttpReply CampsHubModel::signIn(const Call &call)
{
    const QString given =
        call.object()["username"_L1].toString(call.object()["email"_L1].toString());
    if (!call.object().contains("password"_L1))
        return jsonReply(400, R"({"password":["This field is required."]})");
    for (qsizetype i = 0; i < school().accounts.size(); ++i) {
        const SchoolData::Account &user = school().accounts[i];
        const bool named = !given.compare(user.username, Qt::CaseInsensitive)
            || !given.compare(user.email, Qt::CaseInsensitive);
        if (!named || !user.active || user.password != call.object()["password"_L1].toString())
            continue;
        JsonWriter json;
        json.object().add("refresh", mint().issue(user.username, "refresh", call.ms(), 7 * 86'400));
        json.add("access", mint().issue(user.username, "access", call.ms(), 1440 * 60));
        json.object("session").add("ip", "10.0.0.7").add("login_at", isoTime(call.ms())).end();
        json.object("user")
            .add("id", facultyId(i + 1000))
            .add("email", user.email)
            .add("username", user.username);
        return jsonReply(200, json.end().end().text());
    }
    return detail(401, u"Invalid credentials"_s);
}

HttpReply CampsHubModel::refresh(const Call &call)
{
    const QString sent =
        call.object()["refresh"_L1].toString(call.object()["refresh_token"_L1].toString());
    const QByteArray token = sent.toLatin1();
    const TokenClaims claims = mint().check(token, "refresh", call.ms());
    if (claims.verdict != TokenClaims::Verdict::Good || m_deadRefreshes.contains(token))
        return jsonReply(401,
                         R"({"detail":"Token is invalid or expired","code":"token_not_valid"})");
    JsonWriter json;
    json.object().add("access", mint().issue(claims.user, "access", call.ms(), 1440 * 60));
    if (m_rotatesRefresh) {
        m_deadRefreshes.insert(token);
        json.add("refresh", mint().issue(claims.user, "refresh", call.ms(), 7 * 86'400));
    }
    return jsonReply(200, json.end().text());
}

std::variant<const SchoolData::Account *, HttpReply>
CampsHubModel::authenticate(const Call &call) const
{
    if (call.bearer().isNull())
        return detail(401, u"Authentication credentials were not provided."_s);
    const TokenClaims claims = mint().check(call.bearer(), "access", call.ms());
    if (claims.verdict != TokenClaims::Verdict::Good)
        return badToken(claims.verdict == TokenClaims::Verdict::Expired);
    const SchoolData::Account *me = account(claims.user);
    if (!me || !me->active)
        return jsonReply(401, R"({"detail":"User is inactive","code":"user_inactive"})");
    return me;
}

HttpReply CampsHubModel::forAccounts(const Call &call, const SchoolData::Account &me)
{
    if (call.part(2) == "logout"_L1 && call.is("POST")) {
        m_deadRefreshes.insert(call.object()["refresh"_L1].toString().toLatin1());
        return { .status = 205 };
    }
    if (call.part(2) != "me"_L1)
        return notModelled(call);
    JsonWriter json;
    json.object()
        .add("id", facultyId(school().indexOfAccount(me.username) + 1000))
        .add("username", me.username);
    json.add("email", me.email)
        .add("is_active", true)
        .array("groups")
        .end()
        .array("permissions")
        .end();
    return jsonReply(200, json.end().text());
}

void CampsHubModel::addSection(JsonWriter &json, qsizetype i) const
{
    const SchoolData::Course &course = school().courses[i];
    json.object()
        .add("id", firstSection + i)
        .object("course")
        .add("id", firstCourse + school().indexOfSubject(course.subjectCode))
        .add("code", course.subjectCode)
        .add("title", school().subjects[school().indexOfSubject(course.subjectCode)].name)
        .end();
    json.object("student_batch")
        .add("id", firstBatch + school().indexOfClass(course.classCode))
        .add("batch_name", course.classCode)
        .add("batch_code", u"B-"_s + course.classCode);
    json.end().end();
}

HttpReply CampsHubModel::forPeople(const Call &call) const
{
    JsonWriter json;
    const QString what = call.part(4) + u'/' + call.part(5);
    if (what == "faculty/"_L1) {
        json.object().add("next", nullptr).add("previous", nullptr).array("results");
        for (qsizetype i = 0; i < school().accounts.size(); ++i) {
            json.object().add("id", facultyId(i)).add("name", school().accounts[i].fullName);
            json.object("user").add("id", facultyId(i + 1000)).end().end();
        }
        return jsonReply(200, json.end().end().text());
    }
    if (const qsizetype section = call.part(5).toInt() - firstSection;
        call.part(4) == "course-sections"_L1 && section >= 0 && section < school().courses.size()) {
        addSection(json, section);
        return jsonReply(200, json.text());
    }
    json.array();
    if (what == "course-sections/by_faculty"_L1) {
        for (qsizetype i = 0; i < school().courses.size(); ++i) {
            const SchoolData::Course &course = school().courses[i];
            if (facultyId(school().indexOfAccount(course.teacher)) != call.query("faculty_id"))
                continue;
            addSection(json, i);
        }
    } else if (what == "enrollments/by_course_section"_L1) {
        const SchoolData::Course course =
            school().courses.value(call.query("section_id").toInt() - firstSection);
        for (qsizetype i = 0; i < school().pupils.size(); ++i) {
            const SchoolData::Pupil &pupil = school().pupils[i];
            if (pupil.classCode != course.classCode)
                continue;
            json.object()
                .object("student")
                .add("id", studentId(i))
                .add("roll_number", pupil.number);
            json.add("full_name", pupil.name)
                .end()
                .add("status", m_state.dropped.contains(int(i)) ? "DROPPED" : "ENROLLED")
                .end();
        }
    } else {
        return htmlReply(404, "Not Found");
    }
    return jsonReply(200, json.end().text());
}

/// Newest first; the cursor is a moment: only what was created before it follows.
HttpReply CampsHubModel::page(const Call &call, const QMap<qint64, int> &byCreation,
                              const WriteItem &write) const
{
    auto end = byCreation.end();
    if (const QString cursor = call.query("cursor"); !cursor.isEmpty()) {
        const QByteArray text = QByteArray::fromBase64(cursor.toLatin1());
        const QByteArray value =
            text.startsWith("p=") ? text.mid(2).replace('+', ' ') : QByteArray();
        const auto position =
            parseMicros(QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
        if (!position)
            return detail(404, u"Invalid cursor"_s);
        end = byCreation.lowerBound(*position);
    }
    JsonWriter items;
    items.array();
    int count = 0;
    while (end != byCreation.begin() && count < pageSize) {
        --end;
        write(items, *end);
        ++count;
    }
    QString next;
    if (end != byCreation.begin()) {
        const QString moment =
            QString::fromLatin1(isoMicros(end.key()).replace('T', ' ').chopped(1)) + "+00:00"_L1;
        const QByteArray text = "p=" + QUrl::toPercentEncoding(moment);
        next = "http://backend:8000"_L1 + call.path() + "/?cursor="_L1
            + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(text.toBase64())));
    }
    JsonWriter json;
    json.object()
        .addOrNull("next", next)
        .add("previous", nullptr)
        .raw("results", items.end().text());
    return jsonReply(200, json.end().text());
}

} // namespace rollbook::sim
