// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/cloe.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

const QUuid space(0xc10e0000, 0x0004, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);

QString uuid(const QByteArray &what)
{
    return QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

HttpReply detail(int status, const QString &text) { return errorReply(status, "detail", text); }

HttpReply badToken()
{
    JsonWriter json;
    json.object()
        .add("detail", "Given token not valid for any token type")
        .add("code", "token_not_valid")
        .array("messages");
    json.object()
        .add("token_class", "AccessToken")
        .add("token_type", "access")
        .add("message", "Token is invalid or expired")
        .end();
    return jsonReply(401, json.end().end().text());
}

const char *roleOf(SchoolData::Role role)
{
    return role == SchoolData::Role::Admin  ? "ADMIN"
        : role == SchoolData::Role::Teacher ? "TEACHER"
                                            : "";
}

} // namespace

CloeModel::CloeModel(const SchoolData &data, qint64 nowMs) : ModelServer(data, "cloe")
{
    for (const SchoolData::Pupil &pupil : data.pupils) {
        m_studentIds.append(uuid("student " + pupil.number.toUtf8()));
        m_pupils.insert(m_studentIds.last(), int(m_pupils.size()));
    }
    for (const SchoolData::Lesson &lesson : data.lessons)
        office({ .what = OfficeEdit::What::CreateSession, .lesson = lesson }, nowMs);
}

QString CloeModel::courseId(int course) const
{
    return uuid("class " + QByteArray::number(course));
}

QString CloeModel::teacherId(qsizetype index) const
{
    return uuid("teacher " + QByteArray::number(index));
}

HttpReply CloeModel::answer(const Call &call)
{
    if (call.part(0) != "api"_L1)
        return htmlReply(404, "Not Found");
    if (!call.endsInSlash())
        return htmlReply(301, "");
    const QByteArray accept = call.header("Accept");
    if (accept.startsWith("text/html"))
        return htmlReply(200, "Django REST framework");
    const QString area = call.part(1) + u'/' + call.part(2);
    if (area == "users/login"_L1)
        return signIn(call);
    if (area == "users/token"_L1)
        return refresh(call);
    const auto known = authenticate(call);
    if (const HttpReply *refused = std::get_if<HttpReply>(&known))
        return *refused;
    const Account &me = *std::get<const Account *>(known);
    if (call.isMalformed())
        return detail(400, u"JSON parse error - Expecting value: line 1 column 1 (char 0)"_s);
    if (call.part(1) == "users"_L1)
        return forUsers(call, me);
    if (call.part(1) == "classes"_L1)
        return forClasses(call, me);
    if (area == "sessions/sessions"_L1)
        return forSessions(call, me);
    if (area == "attendance/attendance"_L1)
        return forAttendance(call, me);
    return call.part(1) == "sessions"_L1 || call.part(1) == "attendance"_L1
        ? htmlReply(404, "Not Found")
        : notModelled(call);
}

HttpReply CloeModel::signIn(const Call &call)
{
    if (!call.bearer().isNull()
        && mint().check(call.bearer(), "access", call.ms()).verdict != TokenClaims::Verdict::Good)
        return badToken();
    if (call.json().isArray())
        return crash();
    const QString email = call.object()["email"_L1].toString();
    const QString password = call.object()["password"_L1].toString();
    if (email.isEmpty() || password.isEmpty())
        return errorReply(400, "error", u"Email and password required"_s);
    const QString name = email.section(u'@', 0, 0) + u'@'
        + email.section(u'@', 1).toLower(); // the local part minds case
    for (qsizetype i = 0; i < school().accounts.size(); ++i) {
        const Account &user = school().accounts[i];
        if (user.email != name || user.password != password || !user.active)
            continue;
        JsonWriter json;
        json.object()
            .object("user")
            .add("id", uuid("user " + user.username.toUtf8()))
            .add("email", user.email);
        json.add("first_name", user.fullName.section(u' ', 0, 0))
            .add("last_name", user.fullName.section(u' ', 1));
        json.add("mfa_enabled", false).array("roles");
        if (*roleOf(user.role))
            json.add(nullptr, roleOf(user.role));
        json.end().end().object("tokens").add(
            "refresh", mint().issue(user.username, "refresh", call.ms(), 604'800));
        return jsonReply(200,
                         json.add("access", mint().issue(user.username, "access", call.ms(), 3600))
                             .end()
                             .end()
                             .text());
    }
    return errorReply(401, "error", u"Invalid credentials"_s);
}

/// Rotating, and the old one stays good.
HttpReply CloeModel::refresh(const Call &call)
{
    const QByteArray token = call.object()["refresh"_L1].toString().toLatin1();
    if (token.isEmpty())
        return jsonReply(400, R"({"refresh":["This field is required."]})");
    const TokenClaims claims = mint().check(token, "refresh", call.ms());
    if (claims.verdict != TokenClaims::Verdict::Good) {
        const bool wrongType = claims.verdict == TokenClaims::Verdict::WrongType;
        JsonWriter json;
        json.object().add("detail",
                          wrongType ? "Token has wrong type" : "Token is invalid or expired");
        return jsonReply(401, json.add("code", "token_not_valid").end().text());
    }
    JsonWriter json;
    json.object().add("access", mint().issue(claims.user, "access", call.ms(), 3600));
    return jsonReply(
        200,
        json.add("refresh", mint().issue(claims.user, "refresh", call.ms(), 604'800)).end().text());
}

std::variant<const CloeModel::Account *, HttpReply> CloeModel::authenticate(const Call &call) const
{
    if (call.bearer().isNull())
        return detail(401, u"Authentication credentials were not provided."_s);
    const TokenClaims claims = mint().check(call.bearer(), "access", call.ms());
    if (claims.verdict != TokenClaims::Verdict::Good)
        return badToken();
    const Account *me = account(claims.user);
    if (!me->active)
        return jsonReply(401, R"({"detail":"User is inactive","code":"user_inactive"})");
    return me;
}

HttpReply CloeModel::forUsers(const Call &call, const Account &me) const
{
    if (call.part(2) != "me"_L1)
        return htmlReply(404, "Not Found");
    JsonWriter json;
    json.object().add("id", uuid("user " + me.username.toUtf8())).add("email", me.email);
    json.add("first_name", me.fullName.section(u' ', 0, 0))
        .add("last_name", me.fullName.section(u' ', 1))
        .array("roles");
    if (*roleOf(me.role))
        json.add(nullptr, roleOf(me.role));
    return jsonReply(200, json.end().add("mfa_enabled", false).end().text());
}

int CloeModel::enrolled(int course) const
{
    int count = 0;
    for (int i = 0; i < school().pupils.size(); ++i)
        count += school().pupils[i].classCode == school().courses[course].classCode
            && !m_state.unenrolled.contains(i);
    return count;
}

void CloeModel::writeClass(JsonWriter &json, int course, bool whole) const
{
    const SchoolData::Course &c = school().courses[course];
    const qsizetype teacher = school().indexOfAccount(c.teacher);
    const SchoolData::Subject subject =
        school().subjects.value(school().indexOfSubject(c.subjectCode));
    json.object()
        .add("id", courseId(course))
        .add("name", school().classes.value(school().indexOfClass(c.classCode)).name);
    if (whole) {
        json.object("subject")
            .add("name", subject.name)
            .add("code", subject.code)
            .end()
            .object("teacher")
            .add("id", teacherId(teacher));
        json.add("full_name", school().accounts[teacher].fullName)
            .add("email", school().accounts[teacher].email)
            .end();
        json.add("schedule", "").add("is_full", false);
    } else {
        json.add("subject_name", subject.name)
            .add("subject_code", subject.code)
            .add("teacher_name", school().accounts[teacher].fullName);
    }
    json.add("academic_year", "2026")
        .add("semester", "3")
        .add("room_number", "")
        .add("enrolled_count", enrolled(course));
    json.add("max_students", 60).end();
}

HttpReply CloeModel::forClasses(const Call &call, const Account &me)
{
    const QString what = call.part(2), id = call.part(3), below = call.part(4);
    if (!call.is("GET"))
        return notModelled(call);
    JsonWriter json;
    if (what == "teachers"_L1 && id.isEmpty()) {
        json.array();
        for (qsizetype i = 0; i < school().accounts.size(); ++i) {
            const Account &user = school().accounts[i];
            if (user.role == SchoolData::Role::Teacher)
                json.object()
                    .add("id", teacherId(i))
                    .add("employee_id", user.username)
                    .add("full_name", user.fullName)
                    .add("email", user.email)
                    .end();
        }
        return jsonReply(200, json.end().text());
    }
    if (what == "classes"_L1 && me.role == SchoolData::Role::Guest)
        return detail(403, u"You do not have permission to perform this action."_s);
    const bool ofTeacher = what == "teachers"_L1 && below == "classes"_L1;
    if (ofTeacher || (what == "classes"_L1 && id.isEmpty())) {
        json.array();
        for (int i = 0; i < school().courses.size(); ++i) {
            if (!ofTeacher || teacherId(school().indexOfAccount(school().courses[i].teacher)) == id)
                writeClass(json, i, false);
        }
        return jsonReply(200, json.end().text());
    }
    for (int i = 0; i < school().courses.size() && what == "classes"_L1; ++i) {
        if (courseId(i) != id)
            continue;
        if (below.isEmpty()) {
            writeClass(json, i, true);
            return jsonReply(200, json.text());
        }
        json.array();
        for (int p = 0; p < school().pupils.size() && below == "students"_L1; ++p) {
            const SchoolData::Pupil &pupil = school().pupils[p];
            if (pupil.classCode == school().courses[i].classCode && !m_state.unenrolled.contains(p))
                json.object()
                    .add("id", studentId(p))
                    .add("student_id", pupil.number)
                    .add("full_name", pupil.name)
                    .end();
        }
        return jsonReply(200, json.end().text());
    }
    return detail(404, u"Not found."_s);
}

} // namespace rollbook::sim
