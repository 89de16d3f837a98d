// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/portal.h"
#include "tests/support/talk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

Target portalTarget(const QJsonObject &options = {},
                    const QString &url = u"https://portal.example/app/"_s)
{
    return { .id = {},
             .name = u"Portal"_s,
             .kind = u"portal"_s,
             .url = url,
             .options = options,
             .remoteUser = {},
             .enabled = true };
}

const AccessToken token{ .bearer = "key-1", .lifetimeMs = 1 };

/// A lesson in Nairobi at 8:33 local time.
MarkFacts factsOf(Status status)
{
    MarkFacts facts;
    facts.session = { .classCode = u"7B"_s,
                      .subjectCode = u"MAT"_s,
                      .subjectName = u"Mathematics"_s,
                      .date = QDate(2026, 11, 21),
                      .start = QTime(9, 0),
                      .end = QTime(11, 0),
                      .zone = u"Africa/Nairobi"_s,
                      .room = u"R1"_s };
    facts.student = { .id = {},
                      .number = u" rv/2026/0025 "_s,
                      .name = u"Adaeze   Nwosu"_s,
                      .email = {},
                      .phone = {} };
    facts.mark.value.status = status;
    facts.unitMarks = 1;
    facts.lecturer = u"J. Okafor"_s;
    facts.now = QDateTime(QDate(2026, 11, 21), QTime(5, 33, 33, 655), Qt::UTC).toMSecsSinceEpoch();
    return facts;
}

Batch batchOf(const Portal &portal)
{
    const BatchItem item{ .student = {},
                          .remoteStudent = u"RV/2026/0025"_s,
                          .rev = 1,
                          .value = portal.freeze(factsOf(Status::Present)),
                          .number = u"RV/2026/0025"_s,
                          .key = u"5f0c7cf0-0000-5000-8000-000000000001"_s,
                          .record = {},
                          .etag = {},
                          .facts = factsOf(Status::Present) };
    return { .id = u"a"_s, .session = {}, .remoteSession = {}, .teacher = {}, .items = { item } };
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

HttpReply json(int status, const QByteArray &body)
{
    return { .status = status, .contentType = "application/json", .body = body };
}
HttpReply page(int status)
{
    return { .status = status,
             .contentType = "text/html",
             .body = "<html>We will be back soon</html>" };
}

/// What an answer to the one POST comes to: "accepted", or verdict, reason and whether it had an
/// effect.
QString outcome(const HttpReply &reply)
{
    static const QHash<Verdict, QString> words{
        { Verdict::Offline, u"offline"_s },     { Verdict::Ambiguous, u"ambiguous"_s },
        { Verdict::Busy, u"busy"_s },           { Verdict::Foreign, u"foreign"_s },
        { Verdict::Untrusted, u"untrusted"_s }, { Verdict::Unauthorized, u"unauthorized"_s },
        { Verdict::ServerError, u"error"_s },   { Verdict::Refused, u"refused"_s },
        { Verdict::Missing, u"missing"_s },     { Verdict::Broken, u"broken"_s }
    };
    const auto answer = readPortalAnswer(reply);
    if (answer)
        return u"accepted"_s;
    return words.value(answer.error().verdict)
        + (answer.error().noEffect ? u", no effect"_s : QString());
}

} // namespace

/// What is asked of a Lecturer Portal, and what its answers mean.
class tst_Portal : public QObject
{
    Q_OBJECT

private slots:
    void theBodyIsThatOfTheContract()
    {
        const Portal portal(portalTarget());
        const HttpRequest request = requestsOf(portal.send({}, batchOf(portal), token)).first();
        QCOMPARE(request.url.toString(),
                 u"https://portal.example/app/api/attendance/record"_s); // one slash, and none at
                                                                         // the end
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.timeoutMs, 10'000);
        QCOMPARE(header(request, "Authorization"), "Bearer key-1");
        QCOMPARE(header(request, "Idempotency-Key"), QByteArray());
        QCOMPARE(
            request.body,
            R"({"action":"record_attendance","api_key":"key-1","attendance":{"attendance_percentage":8.333333333333334,"date":"2026-11-21",)"
            R"("lecturer_name":"J. Okafor","time_slot":"09:00:00 - 11:00:00","timestamp":"2026-11-21T08:33:33.655000","unit_code":"MAT",)"
            R"("unit_name":"Mathematics","venue":"R1"},"student":{"admission_number":"RV/2026/0025","email":"","name":"Adaeze Nwosu","phone":""}})");
    }

    void theFrozenBodyHoldsNoKeyAndComesBackFromTheStoreAsItWas()
    {
        const Portal portal(portalTarget());
        Batch batch = batchOf(portal);
        const QByteArray stored =
            QJsonDocument(batch.items[0].value).toJson(QJsonDocument::Compact);
        QVERIFY(!stored.contains("api_key"));
        const QByteArray first = requestsOf(portal.send({}, batch, token)).first().body;
        batch.items[0].value = QJsonDocument::fromJson(stored).object();
        QCOMPARE(requestsOf(portal.send({}, batch, token)).first().body, first);
    }

    void thePercentageIsTheServicesOwn_data()
    {
        QTest::addColumn<int>("marks");
        QTest::addColumn<double>("percentage");
        QTest::newRow("one") << 1 << 8.333333333333334;
        QTest::newRow("all") << 12 << 100.0;
        QTest::newRow("more than all") << 13 << 1300.0 / 12; // never capped
    }
    void thePercentageIsTheServicesOwn()
    {
        QFETCH(int, marks);
        QFETCH(double, percentage);
        MarkFacts facts = factsOf(Status::Present);
        facts.unitMarks = marks;
        const QJsonObject frozen = Portal(portalTarget()).freeze(facts);
        QVERIFY(frozen[u"attendance"_s][u"attendance_percentage"_s].toDouble()
                == percentage); // to the last bit
    }

    void itHoldsPresenceOnly()
    {
        const Portal portal(portalTarget());
        const QJsonObject present{ { u"present"_s, true } };
        QCOMPARE(portal.encode(factsOf(Status::Present)), present);
        QCOMPARE(portal.encode(factsOf(Status::Late)), present);
        for (const Status status : { Status::Absent, Status::Excused, Status::Unmarked })
            QVERIFY(!portal.encode(factsOf(status)));
        QVERIFY(portal.decode(present));
        QVERIFY(!portal.decode({}));
        QCOMPARE(portal.wordings().size(), 7);
    }

    void withIdempotencyEachMarkNamesItself()
    {
        const Portal portal(portalTarget({ { u"idempotency"_s, u"on"_s } }));
        const HttpRequest request = requestsOf(portal.send({}, batchOf(portal), token)).first();
        const QString key = u"5f0c7cf0-0000-5000-8000-000000000001"_s;
        QCOMPARE(header(request, "Idempotency-Key"), key.toLatin1());
        QCOMPARE(QJsonDocument::fromJson(request.body)[u"attendance"_s][u"client_ref"_s].toString(),
                 key);
    }

    void onlyTrueIsAYes_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const HttpReply &reply, const QString &expected) {
            QTest::newRow(name) << reply << expected;
        };
        const HttpReply notConnected{ .failure = HttpReply::Failure::NotConnected };
        const HttpReply interrupted{ .failure = HttpReply::Failure::Interrupted };
        row("true", json(200, R"({"success":true,"id":"17"})"), u"accepted"_s);
        row("201", json(201, R"({"success":true})"), u"accepted"_s);
        row("id null", json(200, R"({"success":true,"id":null})"), u"accepted"_s);
        row("a text", json(200, R"({"success":"true"})"), u"ambiguous"_s);
        row("one", json(200, R"({"success":1})"), u"ambiguous"_s);
        row("missing", json(200, R"({"id":"17"})"), u"ambiguous"_s);
        row("array", json(200, R"([{"success":true}])"), u"ambiguous"_s);
        row("half", json(200, R"({"success":tr)"), u"ambiguous"_s);
        row("false", json(200, R"({"success":false,"error":"Student not found"})"), u"refused"_s);
        row("page", page(200), u"ambiguous"_s);
        row("redirect", page(302), u"foreign"_s);
        row("500", json(500, R"({"success":false,"error":"SQLSTATE[HY000]"})"), u"error"_s);
        row("duplicate",
            json(
                500,
                R"({"success":false,"error":"Integrity constraint violation: 1062 Duplicate entry for key 'mark'"})"),
            u"accepted"_s);
        // In the same words, and nothing is there: a table without AUTO_INCREMENT, a sequence that was not restored.
        row("own number, MySQL", json(500, R"({"success":false,"error":"SQLSTATE[23000]: 1062 Duplicate entry '0' for key 'PRIMARY'"})"), u"error"_s);
        row("own number, MySQL 8", json(500, R"({"success":false,"error":"SQLSTATE[23000]: 1062 Duplicate entry '4294967295' for key 'attendance.PRIMARY'"})"), u"error"_s);
        row("own number, PostgreSQL", json(500, "{\"error\":\"duplicate key value violates unique constraint \\\"attendance_pkey\\\"\"}"), u"error"_s);
        row("own number, SQLite", json(500, R"({"error":"UNIQUE constraint failed: attendance.id"})"), u"error"_s);
        row("a table", json(500, R"({"error":"SQLSTATE[42S01]: Base table or view already exists: 1050 Table 'attendance' already exists"})"), u"error"_s);
        row("a relation", json(500, "{\"error\":\"relation \\\"attendance\\\" already exists\"}"), u"error"_s);
        row("there, PostgreSQL", json(409, "{\"error\":\"duplicate key value violates unique constraint \\\"attendance_student_slot_key\\\"\"}"), u"accepted"_s);
        row("502", page(502), u"busy"_s);
        row("504", json(504, "{}"), u"busy"_s);
        row("timeout", interrupted, u"ambiguous"_s);
        row("400", json(400, R"({"error":"Missing field"})"), u"refused"_s);
        row("no connection", notConnected, u"offline"_s);
        row("401", json(401, R"({"success":false,"error":"Unauthorized"})"),
            u"unauthorized, no effect"_s);
        row("403", json(403, R"({"error":"Forbidden"})"), u"busy, no effect"_s);
        row("404", json(404, R"({"error":"Not found"})"), u"broken, no effect"_s);
        row("404 page", page(404), u"broken, no effect"_s);
        row("405", json(405, "{}"), u"broken, no effect"_s);
        row("429", json(429, "{}"), u"busy, no effect"_s);
        row("401 page", page(401), u"foreign, no effect"_s);
        row("511", page(511), u"foreign, no effect"_s);
    }
    void onlyTrueIsAYes()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QString, expected);
        QCOMPARE(outcome(reply), expected);
    }

    void theWordsOfARefusalAreKept()
    {
        const auto answer =
            readPortalAnswer(json(200, R"({"success":false,"error":"Student is not registered"})"));
        QCOMPARE(answer.error().text, u"Student is not registered"_s);
        QCOMPARE(answer.error().reason, u"refused_data"_s);
    }

    void theIdIsKept()
    {
        const Portal portal(portalTarget());
        for (const QByteArray &id : { QByteArray("\"17\""), QByteArray("17") }) {
            const auto answer =
                talk(portal.send({}, batchOf(portal), token), [&](const HttpRequest &) {
                    return json(200, "{\"success\":true,\"id\":" + id + "}");
                });
            QCOMPARE(answer->text, u"17"_s);
            QCOMPARE(answer->items.first().record, u"17"_s);
        }
    }

    void signingInAsksNobody()
    {
        const Portal portal(portalTarget());
        const auto noOne = [](const HttpRequest &) { return HttpReply{}; };
        const auto in =
            talk(portal.signIn({ .password = u" key-1\n"_s, .code = {}, .refresh = {} }), noOne);
        QCOMPARE(in->bearer, "key-1");
        QVERIFY(in->lifetimeMs > 365LL * 86'400'000);
        QVERIFY(requestsOf(portal.signIn({ .password = u"key-1"_s, .code = {}, .refresh = {} }))
                    .isEmpty());
        QCOMPARE(talk(portal.signIn({}), noOne).error().reason, u"no_secret"_s);
        SessionWork work;
        work.session.id = SessionId(QUuid::createUuid());
        QVERIFY(requestsOf(portal.find(work, token)).isEmpty());
        QCOMPARE(talk(portal.find(work, token), noOne)->remoteSession, work.session.id.toString());
    }

    void theProbeNeverTouchesTheAddressThatStores()
    {
        const Portal portal(portalTarget());
        const QList<HttpRequest> asked = requestsOf(portal.probe(), { page(200) });
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].method, "GET");
        QCOMPARE(asked[0].url.toString(), u"https://portal.example/app/"_s);
        QVERIFY(talk(portal.probe(), [](const HttpRequest &) { return page(404); }));
        QVERIFY(!talk(portal.probe(), [](const HttpRequest &) { return page(302); }));
        QVERIFY(!talk(portal.probe(), [](const HttpRequest &) {
            return HttpReply{ .failure = HttpReply::Failure::NotConnected };
        }));
    }

    void aClassListIsOfferedOnceToAPortalThatTakesNone()
    {
        const Portal portal(portalTarget({ { u"sync_students"_s, true } }));
        QVERIFY(portal.traits().roster);
        QVERIFY(!Portal(portalTarget()).traits().roster);
        const QJsonObject student{
            { u"entity"_s, u"student"_s },
            { u"row"_s, QJsonObject{ { u"number"_s, u"rv/1"_s }, { u"name"_s, u"Ada"_s } } }
        };
        Dispatch roster{
            .entity = u"roster"_s,
            .key = {},
            .row = { { u"documents"_s,
                       QJsonArray{ student, QJsonObject{ { u"entity"_s, u"class"_s } } } } }
        };
        const QList<HttpRequest> asked = requestsOf(portal.deliver(roster, token));
        QCOMPARE(asked.first().url.path(), u"/app/api/students/bulk-sync"_s);
        QCOMPARE(
            asked.first().body,
            R"({"action":"bulk_sync_students","api_key":"key-1","students":[{"admission_number":"RV/1","email":"","name":"Ada","phone":""}]})");
        for (const int status : { 404, 405, 501 }) {
            const auto answer = talk(portal.deliver(roster, token),
                                     [&](const HttpRequest &) { return json(status, "{}"); });
            QVERIFY(answer);
            roster.remoteId = answer->remoteId;
            QVERIFY(
                requestsOf(portal.deliver(roster, token)).isEmpty()); // remembered with the roster
            roster.remoteId.clear();
        }
        QVERIFY(
            !talk(portal.deliver(roster, token), [](const HttpRequest &) { return page(503); }));
        QVERIFY(talk(portal.deliver(roster, token), [](const HttpRequest &) {
            return json(200, R"({"success":true,"synced_count":1})");
        }));
    }

    void optionsAreChecked()
    {
        QCOMPARE(Portal(portalTarget()).traits().resend, true);
        QCOMPARE(Portal(portalTarget({ { u"on_unknown"_s, u"strict"_s } })).traits().resend, false);
        QCOMPARE(Portal(portalTarget({ { u"timeout_s"_s, u"25"_s } })).traits().timeoutMs, 25'000);
        QCOMPARE(Portal(portalTarget({ { u"timeout_s"_s, 25 } })).traits().timeoutMs, 25'000);
        QVERIFY(makeTargetKind(portalTarget()));
        QVERIFY(!makeTargetKind(portalTarget({ { u"on_unknown"_s, u"careful"_s } })));
        QVERIFY(!makeTargetKind(portalTarget({ { u"timeout_s"_s, u"soon"_s } })));
        QVERIFY(!makeTargetKind(portalTarget({ { u"timeout_s"_s, u"0"_s } })));
    }
};

QTEST_GUILESS_MAIN(tst_Portal)
#include "tst_portal.moc"
