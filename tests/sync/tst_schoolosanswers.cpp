// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/schoolos.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

HttpReply json(int status, const QByteArray &body)
{
    return { .status = status, .contentType = "application/json", .retryAfter = {}, .body = body };
}
HttpReply html(int status)
{
    return { .status = status, .contentType = "text/html", .retryAfter = {}, .body = "<h1>Server Error (500)</h1>" };
}

/// A token as the library makes it; header and signature do not matter.
QByteArray jwt(const QByteArray &claims)
{
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
}

QByteArray loginAnswer(const QByteArray &access, const QByteArray &school = "RIVERSIDE")
{
    return "{\"access\":\"" + access + "\",\"refresh\":\"r\",\"school\":{\"id\":1,\"name\":\"Riverside\",\"code\":\"" + school
            + "\"},\"user\":{\"id\":7,\"username\":\"okafor\",\"email\":\"\",\"school_id\":1}}";
}

constexpr auto listAnswer = R"({"count":3,"next":"http:\/\/h\/api\/v1\/attendance\/sessions\/?ordering=id&page=2","previous":null,"results":[
 {"id":11,"school":1,"klass":{"id":3,"name":"7A","level":"7","stream":"A"},"term":null,"date":"2026-11-21","subject":5,
  "teacher":{"id":4,"teacher_code":"T4","name":"J. Okafor"},"status":"open","status_display":"Open","opened_at":"2026-11-21T06:00:00Z",
  "closed_at":null,"synced_at":null,"synced":false,"local_id":null},
 {"id":12,"school":1,"klass":{"id":3,"name":"7A","level":"7","stream":"A"},"term":2,"date":"2026-11-20","subject":null,"teacher":null,
  "status":"closed","status_display":"Closed","opened_at":"2026-11-20T06:00:00Z","closed_at":null,"synced_at":null,"synced":true,"local_id":"x"}]})";

constexpr auto detailAnswer = R"({"id":11,"school":1,"klass":{"id":3,"name":"7A","level":"7","stream":"A"},"term":null,"date":"2026-11-21",
 "subject":5,"teacher":{"id":4,"teacher_code":"T4","name":"J. Okafor"},"status":"open","total_students":2,"present_count":1,"absent_count":0,
 "attendances":[
  {"id":900,"session":11,"student":{"id":101,"admission_number":"T001","name":"A"},"status":"P","status_display":"Present","remarks":"",
   "marked_at":"2026-11-21T06:10:00.123456Z","marked_by":4,"synced":false,"local_id":null},
  {"id":901,"session":11,"student":{"id":102,"admission_number":"T002","name":"B"},"status":"L","status_display":"Late","remarks":"[7 min] bus",
   "marked_at":"2026-11-21T06:10:00.123456Z","marked_by":null,"synced":false,"local_id":null}]})";

} // namespace

/// What SchoolOS says, in its own words, and what is made of it.
class tst_SchoolOsAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aTokenLivesAsLongAsItSays_data()
    {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<qint64>("lifetime");
        QTest::newRow("five minutes") << jwt(R"({"token_type":"access","exp":1790000300,"iat":1790000000,"user_id":7})") << qint64(300'000);
        QTest::newRow("an hour") << jwt(R"({"exp":1790003600,"iat":1790000000})") << qint64(3'600'000);
        QTest::newRow("no issue") << jwt(R"({"exp":1790003600})") << qint64(300'000);
        QTest::newRow("backwards") << jwt(R"({"exp":1,"iat":1790000000})") << qint64(300'000);
        QTest::newRow("not a JWT") << QByteArray("opaque") << qint64(300'000);
        QTest::newRow("garbage inside") << QByteArray("a.!!!.b") << qint64(300'000);
    }
    void aTokenLivesAsLongAsItSays()
    {
        QFETCH(QByteArray, access);
        QFETCH(qint64, lifetime);
        const auto token = readSchoolOsToken(json(200, loginAnswer(access)), u"RIVERSIDE"_s);
        QVERIFY(token);
        QCOMPARE(token->bearer, access);
        QCOMPARE(token->user, u"7"_s);
        QCOMPARE(token->lifetimeMs, lifetime);
    }

    void whatSignInCanSay_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const HttpReply &reply, Verdict verdict, const char *text) {
            QTest::newRow(name) << reply << int(verdict) << QString::fromLatin1(text);
        };
        row("wrong password", json(401, R"({"error":"Invalid username or password"})"), Verdict::Unauthorized, "Invalid username or password");
        row("unknown school", json(404, "{\"error\":\"School \\\"X\\\" not found\"}"), Verdict::Unauthorized, "School \"X\" not found");
        row("another school's account", json(403, R"({"error":"No access to this school"})"), Verdict::Unauthorized, "No access to this school");
        row("a field missing", json(400, R"({"error":"school_code, username, and password required"})"), Verdict::Refused,
            "school_code, username, and password required");
        row("wrong address", html(200), Verdict::Foreign, "");
        row("login page", html(401), Verdict::Foreign, "");
        row("as shipped", html(500), Verdict::ServerError, "");
        row("no such path", html(404), Verdict::Broken, "");
        row("no token", json(200, R"({"user":{"id":7},"school":{"code":"RIVERSIDE"}})"), Verdict::Broken, "");
        row("no user", json(200, R"({"access":"a.b.c","school":{"code":"RIVERSIDE"}})"), Verdict::Broken, "");
        row("another school", json(200, loginAnswer("a.b.c", "HILLTOP")), Verdict::Broken, "");
        row("a list", json(200, "[]"), Verdict::Broken, "");
    }
    void whatSignInCanSay()
    {
        QFETCH(HttpReply, reply);
        QFETCH(int, verdict);
        QFETCH(QString, text);
        const auto token = readSchoolOsToken(reply, u"RIVERSIDE"_s);
        QVERIFY(!token);
        QCOMPARE(int(token.error().verdict), verdict);
        QCOMPARE(token.error().http, reply.status);
        if (!text.isEmpty())
            QCOMPARE(token.error().text, text);
    }

    void sessionsAreReadFromTheirPage()
    {
        const auto page = readSchoolOsPage(json(200, listAnswer));
        QVERIFY(page);
        QVERIFY(page->more);
        QCOMPARE(page->sessions.size(), 2);
        const SchoolOsSession &first = page->sessions.first();
        QCOMPARE(first.id, u"11"_s);
        QCOMPARE(first.classId, u"3"_s);
        QCOMPARE(first.className, u"7A"_s);
        QCOMPARE(first.subjectId, u"5"_s);
        QCOMPARE(first.date, QDate(2026, 11, 21));
        QVERIFY(page->sessions.last().subjectId.isEmpty());
        QVERIFY(!readSchoolOsPage(json(200, R"({"count":0,"next":null,"previous":null,"results":[]})"))->more);
    }

    void marksAreReadFromTheDetail()
    {
        const auto reading = readSchoolOsSession(json(200, detailAnswer));
        QVERIFY(reading);
        QCOMPARE(reading->remoteSession, u"11"_s);
        QCOMPARE(reading->teacher, u"4"_s);
        QVERIFY(!reading->locked);
        QCOMPARE(reading->entries.size(), 2);
        QCOMPARE(reading->entries[1].remoteStudent, u"102"_s);
        QCOMPARE(reading->entries[1].number, u"T002"_s);
        QCOMPARE(reading->entries[1].value, (QJsonObject{ { u"status"_s, u"L"_s }, { u"remarks"_s, u"[7 min] bus"_s } }));
    }

    void whateverIsNotOpenIsLocked()
    {
        for (const char *status : { "closed", "synced", "archived" }) {
            const auto reading = readSchoolOsSession(json(200, QByteArray(detailAnswer).replace("\"open\"", QByteArray("\"") + status + '"')));
            QVERIFY(reading && reading->locked);
        }
    }

    void anotherShapeIsBroken_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : { "[]", "{}", R"({"results":null})", R"({"results":{}})", R"({"results":[{}]})", R"({"results":[7]})",
                                  R"({"results":[{"id":"11"}]})", R"({"id":11})", R"({"id":"11","attendances":[]})", R"({"attendances":[]})",
                                  R"({"id":11,"attendances":{}})", R"({"id":11,"attendances":[{"status":"P"}]})",
                                  R"({"id":11,"attendances":[{"student":{"admission_number":"T001"},"status":"P"}]})" })
            QTest::newRow(body) << QByteArray(body);
    }
    void anotherShapeIsBroken()
    {
        QFETCH(QByteArray, body);
        const auto sessions = readSchoolOsPage(json(200, body));
        QVERIFY(!sessions);
        QCOMPARE(sessions.error().verdict, Verdict::Broken);
        const auto marks = readSchoolOsSession(json(200, body));
        QVERIFY(!marks);
        QCOMPARE(marks.error().verdict, Verdict::Broken);
        const auto sent = readSchoolOsAnswer(json(200, body), 1);
        QVERIFY(!sent);
        QCOMPARE(sent.error().verdict, Verdict::Ambiguous); // it may have arrived
    }

    void aSendIsOkOnlyWhenAllAreCounted()
    {
        const auto counted = [](const char *body, int items) { return readSchoolOsAnswer(json(200, body), items).has_value(); };
        QVERIFY(counted(R"({"created":2,"updated":1,"session":{}})", 3));
        QVERIFY(!counted(R"({"created":2,"updated":0,"session":{}})", 3));
        QVERIFY(!counted(R"({"created":2,"updated":2,"session":{}})", 3));
        QVERIFY(!counted(R"({"created":0,"updated":0,"session":{}})", 1));
        QVERIFY(!counted(R"({"created":"3","updated":0})", 3));
        QVERIFY(!counted(R"({"created":0,"updated":0,"errors":[{"student_id":1,"error":"no"}]})", 1));
    }

    void theStaleEchoIsNotLookedAt()
    {
        // Three marks were created; the answer shows the session as it was before.
        const QByteArray answer = "{\"created\":3,\"updated\":0,\"session\":{\"id\":11,\"total_students\":0,\"present_count\":3,\"attendances\":[]}}";
        QVERIFY(readSchoolOsAnswer(json(200, answer), 3));
        QVERIFY(!readSchoolOsAnswer(json(201, answer), 3));
    }

    void everyoneCanFail()
    {
        const auto verdicts = [](const HttpReply &reply) {
            return QList<Verdict>{ readSchoolOsPage(reply).error().verdict, readSchoolOsSession(reply).error().verdict,
                                   readSchoolOsAnswer(reply, 1).error().verdict };
        };
        const auto all = [](Verdict verdict) { return QList<Verdict>(3, verdict); };
        QCOMPARE(verdicts(json(401, R"({"detail":"Given token not valid for any token type","code":"token_not_valid"})")), all(Verdict::Unauthorized));
        QCOMPARE(verdicts(json(401, R"({"detail":"User is inactive","code":"user_inactive"})")), all(Verdict::Unauthorized));
        QCOMPARE(verdicts(json(403, R"({"detail":"Only teachers can perform this action."})")), all(Verdict::Refused));
        QCOMPARE(verdicts(json(404, R"({"detail":"Not found."})")), all(Verdict::Missing));
        QCOMPARE(verdicts(json(400, R"({"detail":"JSON parse error - Expecting value"})")), all(Verdict::Refused));
        QCOMPARE(verdicts(html(200)), all(Verdict::Foreign));
        QCOMPARE(verdicts(html(301)), all(Verdict::Foreign));
        QCOMPARE(verdicts(html(500)), all(Verdict::ServerError));
        QCOMPARE(verdicts({ .failure = HttpReply::Failure::Interrupted, .failureText = {} }), all(Verdict::Ambiguous));
    }
};

QTEST_GUILESS_MAIN(tst_SchoolOsAnswers)
#include "tst_schoolosanswers.moc"
