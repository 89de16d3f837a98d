// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/modelclient.h"
#include "tests/simulation/servers/campshub.h"
#include "tests/simulation/servers/cloe.h"
#include "tests/simulation/servers/schoolos.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sim;

namespace {

constexpr qint64 start = 1'795'248'000'000;

QString remoteId(const ModelServer &server, const char *entity, const QString &code)
{
    for (const MappingLine &line : server.mapping()) {
        if (line.entity == QLatin1StringView(entity) && line.code == code)
            return line.remoteId;
    }
    return {};
}

StoredMark mark(const ModelServer &server, const QString &session, const QString &student)
{
    for (const StoredMark &mark : server.truth()) {
        if (mark.session == session && mark.student == student)
            return mark;
    }
    return {};
}

QString sessionOf(const ModelServer &server, const QString &classCode, const QString &subject)
{
    for (const StoredSession &session : server.sessions()) {
        if (session.classCode == classCode && session.subjectCode == subject)
            return session.id;
    }
    return {};
}

} // namespace

/// The servers of the school kind, held against their contracts.
class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void schoolOsSignsInForFiveMinutes();
    void schoolOsShowsTheRowsAsTheyWere();
    void schoolOsStoresUpToTheFirstBadRow();
    void schoolOsDeadEnds();
    void schoolOsPagesAndSessionsOfOthers();
    void schoolOsFaults();
    void schoolOsBackupGoesBack();

    void campsHubMakesARecordForEveryone();
    void campsHubPagesByCursor();
    void campsHubCallsComeLate();
    void campsHubKeepsTheTrueTimeByPatchOnly();
    void campsHubCreatesSessions();
    void campsHubCorrections();

    void cloeStartsOnce();
    void cloeRefusesInTwoStages();
    void cloeLocksWhatIsEnded();
    void cloeReadsBack();
    void cloeRefreshKeepsTheOldToken();
};

namespace {

struct SchoolOs
{
    SchoolOsModel server{ smallSchool(), start };
    ModelClient client{ server, "http://school/api/v1/" };
    QString session = sessionOf(server, u"7A"_s, u"MAT"_s);
    QString path = "attendance/sessions/"_L1 + session + u'/';

    SchoolOs() { signIn(); }
    HttpReply signIn()
    {
        client.authorization.clear();
        const HttpReply reply = client.post(u"auth/school-login/"_s, R"({"school_code":"RIVERSIDE","username":"teacher1","password":"chalk-1"})");
        client.bearer(json(reply)["access"_L1]);
        return reply;
    }
    HttpReply mark(const QByteArray &records) { return client.post(path + "bulk_mark/"_L1, "{\"records\":[" + records + "]}"); }
};

struct CampsHub
{
    CampsHubModel server{ smallSchool(), start };
    ModelClient client{ server, "http://hub" };
    QString api = u"/api/v1/attendance/api/"_s;
    QString session = sessionOf(server, u"7A"_s, u"MAT"_s);

    CampsHub()
    {
        client.bearer(json(client.post(u"/api/auth/token/"_s, R"({"username":"TEACHER1","password":"chalk-1"})"))["access"_L1]);
    }
    QString record(const QString &number)
    {
        for (const QJsonValue &row : json(client.get(api + "records/"_L1))["results"_L1].toArray()) {
            if (row["student_roll_number"_L1] == number && QString::number(row["session"_L1].toInt()) == session)
                return QString::number(row["id"_L1].toInt());
        }
        return {};
    }
};

struct Cloe
{
    CloeModel server;
    ModelClient client{ server, "http://cloe/api/" };
    QString course = remoteId(server, "course", u"7A/MAT"_s);

    explicit Cloe(SchoolData data = smallSchool()) : server((data.lessons.clear(), data), start)
    {
        client.bearer(json(client.post(u"users/login/"_s, R"({"email":"teacher1@school.example","password":"chalk-1"})"))["tokens"_L1]["access"_L1]);
    }
    HttpReply startSession() { return client.post(u"sessions/sessions/start/"_s, "{\"class_id\":\"" + course.toLatin1() + "\"}"); }
    QByteArray row(const QString &number, const QByteArray &status)
    {
        return "{\"student_id\":\"" + remoteId(server, "student", number).toLatin1() + "\",\"status\":\"" + status + "\",\"notes\":\"\"}";
    }
    HttpReply bulk(const QString &session, const QByteArray &rows)
    {
        return client.post(u"attendance/attendance/bulk_mark/"_s, "{\"session_id\":\"" + session.toLatin1() + "\",\"records\":[" + rows + "]}");
    }
};

} // namespace

void TestModels::schoolOsSignsInForFiveMinutes()
{
    SchoolOs school;
    QCOMPARE(school.client.get(u"attendance/sessions/"_s).status, 200);
    QCOMPARE(school.client.get(u"attendance/sessions/"_s).date, QByteArray("Sat, 21 Nov 2026 08:00:00 GMT"));
    school.client.now += 300'000;
    const HttpReply late = school.client.get(u"attendance/sessions/"_s);
    QCOMPARE(late.status, 401);
    QCOMPARE(json(late)["code"_L1], u"token_not_valid"_s);
    QCOMPARE(json(late)["messages"_L1][0]["message"_L1], u"Token is expired"_s);
    // An expired bearer makes even the login a 401.
    QCOMPARE(school.client.post(u"auth/school-login/"_s, R"({"school_code":"RIVERSIDE","username":"teacher1","password":"chalk-1"})").status, 401);
    QCOMPARE(json(school.signIn())["user"_L1]["school_id"_L1].toInt(), 1);
    school.client.authorization.clear();
    QCOMPARE(school.client.post(u"auth/school-login/"_s, R"({"school_code":"riverside","username":"x","password":"y"})").status, 404);
    QCOMPARE(school.client.post(u"auth/school-login/"_s, R"({"school_code":"RIVERSIDE","username":"teacher1","password":"y"})").status, 401);
    QCOMPARE(school.client.post(u"auth/school-login/"_s, R"({"school_code":"RIVERSIDE","username":"teacher1"})").status, 400);
    QCOMPARE(json(school.client.get(u"attendance/sessions/"_s))["detail"_L1], u"Authentication credentials were not provided."_s);
    school.signIn();
    school.server.restart(ModelServer::Tokens::Lost);
    QCOMPARE(school.client.get(u"attendance/sessions/"_s).status, 401);
}

void TestModels::schoolOsShowsTheRowsAsTheyWere()
{
    SchoolOs school;
    const QByteArray three = R"({"student_id":101,"status":"P","remarks":"a"},{"student_id":102,"status":"A"},{"student_id":"103","status":"L"})";
    const QJsonValue first = json(school.mark(three));
    QCOMPARE(first["created"_L1].toInt(), 3);
    QCOMPARE(first["session"_L1]["attendances"_L1].toArray().size(), 0); // from before the write
    QCOMPARE(first["session"_L1]["total_students"_L1].toInt(), 0);
    QCOMPARE(first["session"_L1]["present_count"_L1].toInt(), 1); // from after it
    const QJsonValue rows = json(school.client.get(school.path))["attendances"_L1];
    QCOMPARE(rows.toArray().size(), 3);
    QCOMPARE(rows[0]["student"_L1]["admission_number"_L1], u"ADM/1001"_s);

    school.client.now += 60'000;
    const QJsonValue again = json(school.mark(R"({"student_id":101,"status":"P"})"));
    QCOMPARE(again["updated"_L1].toInt(), 1);
    const QJsonValue after = json(school.client.get(school.path))["attendances"_L1][0];
    QCOMPARE(after["id"_L1], rows[0]["id"_L1]);
    QCOMPARE(after["marked_at"_L1], rows[0]["marked_at"_L1]);
    QCOMPARE(after["remarks"_L1], u""_s); // left out: emptied
    const StoredMark stored = mark(school.server, school.session, u"ADM/1001"_s);
    QCOMPARE(stored.change.writes, 2);
    QCOMPARE(stored.change.by, u"teacher1"_s);
    QCOMPARE(stored.change.trueMs, school.client.now);
}

void TestModels::schoolOsStoresUpToTheFirstBadRow()
{
    SchoolOs school;
    const HttpReply reply = school.mark(R"({"student_id":101,"status":"P"},{"student_id":102,"status":"P","remarks":null},{"student_id":103,"status":"P"})");
    QCOMPARE(reply.status, 500);
    QVERIFY(reply.contentType.startsWith("text/html"));
    QCOMPARE(school.server.truth().size(), 1);
    QCOMPARE(school.mark(R"({"student_id":999,"status":"P"})").status, 500);
    QCOMPARE(school.client.post(school.path + "bulk_mark/"_L1, R"([{"student_id":101,"status":"P"}])").status, 500);
    QCOMPARE(json(school.client.post(school.path + "bulk_mark/"_L1))["created"_L1].toInt(-1), 0);
    school.server.setPoison(u"ADM/1002"_s);
    QCOMPARE(school.mark(R"({"student_id":103,"status":"A"},{"student_id":102,"status":"A"})").status, 500);
    QCOMPARE(mark(school.server, school.session, u"ADM/1003"_s).status, u"A"_s);
    QCOMPARE(school.server.truth().size(), 2);
    // No lock: a closed session takes marks.
    QVERIFY(school.server.office({ .what = OfficeEdit::What::CloseSession, .session = school.session }, start));
    QCOMPARE(school.mark(R"({"student_id":103,"status":"E"})").status, 200);
}

void TestModels::schoolOsDeadEnds()
{
    SchoolOs school;
    const HttpReply batch = school.client.post(u"attendance/records/sync_batch/"_s, "{\"session_id\":" + school.session.toLatin1() + R"(,"records":[{"student_id":101,"status":"P"}]})");
    QCOMPARE(batch.status, 200);
    QCOMPARE(json(batch)["errors"_L1].toArray().size(), 1);
    QVERIFY(school.server.truth().isEmpty());
    QCOMPARE(school.client.get(u"attendance/records/"_s).status, 500);
    QCOMPARE(school.client.post(u"attendance/sessions/"_s, R"({"school":1,"class_id":3,"date":"2026-11-21","subject":21})").status, 500);
    QCOMPARE(school.client.post(u"attendance/sessions/"_s).status, 400);
    QCOMPARE(school.client.get(u"attendance/sessions"_s).status, 301);
    ModelClient wrong(school.server, "http://school/");
    QCOMPARE(wrong.get(u"portal/"_s).contentType, QByteArray("text/html; charset=utf-8"));
    QCOMPARE(wrong.get(u"portal/"_s).status, 200);
    QCOMPARE(wrong.get(u"api/v2/"_s).status, 404);
    QCOMPARE(json(wrong.get(u"health/"_s))["status"_L1], u"ok"_s);
    QVERIFY(school.server.unmodelled().isEmpty());
}

void TestModels::schoolOsPagesAndSessionsOfOthers()
{
    SchoolData data = SchoolData::invented(2, 3, 2, QDate(2026, 8, 1), 60);
    SchoolOsModel server(data, start);
    ModelClient client(server, "http://school/api/v1/");
    client.bearer(json(client.post(u"auth/school-login/"_s, R"({"school_code":"RIVERSIDE","username":"teacher1","password":"chalk-1"})"))["access"_L1]);
    const QJsonValue page = json(client.get(u"attendance/sessions/?ordering=id"_s));
    QCOMPARE(page["count"_L1].toInt(), 180); // three of the four courses: both of 7A as its form teacher, one of 7B
    QCOMPARE(page["results"_L1].toArray().size(), 100);
    QVERIFY(page["next"_L1].isString());
    QCOMPARE(json(client.get(u"attendance/sessions/?ordering=id&page=2"_s))["results"_L1].toArray().size(), 80);
    QCOMPARE(json(client.get(u"attendance/sessions/?page=3"_s))["detail"_L1], u"Invalid page."_s);
    QCOMPARE(json(client.get(u"attendance/sessions/?class_id=4&date=2026-08-01"_s))["count"_L1].toInt(), 180);
    // Ties in the default order fall differently on each page: some rows come twice, some never.
    QSet<int> seen;
    for (const auto number : { "1"_L1, "2"_L1 }) {
        for (const QJsonValue &row : json(client.get("attendance/sessions/?page="_L1 + number))["results"_L1].toArray())
            seen.insert(row["id"_L1].toInt());
    }
    QVERIFY(seen.size() < 180);
    QString foreign;
    for (const StoredSession &session : server.sessions()) {
        if (session.classCode == "7B"_L1 && session.subjectCode == "MAT"_L1)
            foreign = session.id;
    }
    QCOMPARE(client.get("attendance/sessions/"_L1 + foreign + u'/').status, 404);
    client.bearer(json(client.send("POST", u"auth/school-login/"_s, R"({"school_code":"RIVERSIDE","username":"office","password":"ledger"})"))["access"_L1]);
    QCOMPARE(client.get(u"attendance/sessions/"_s).status, 403);
}

void TestModels::schoolOsFaults()
{
    SchoolOs school;
    using Effect = ServerFault::Effect;
    const QByteArray two = R"({"student_id":101,"status":"P"},{"student_id":102,"status":"A"})";
    school.server.inject({ .effect = Effect::Swallowed, .match = "bulk_mark" });
    QCOMPARE(json(school.mark(two))["created"_L1].toInt(), 2);
    QVERIFY(school.server.truth().isEmpty());
    QVERIFY(school.server.history().isEmpty());
    school.server.inject({ .effect = Effect::Halfway, .match = "bulk_mark", .rows = 1 });
    QCOMPARE(school.mark(two).status, 500);
    QCOMPARE(school.server.truth().size(), 1);
    school.server.inject({ .effect = Effect::Applied, .match = "bulk_mark" });
    QCOMPARE(school.mark(two).status, 500);
    QCOMPARE(school.server.truth().size(), 2);
    school.server.inject(ServerFault::maintenance("Wed, soon", 2));
    QCOMPARE(school.client.get(school.path).retryAfter, QByteArray("Wed, soon"));
    QCOMPARE(school.client.get(school.path).status, 503);
    school.server.setClockOffset(3'600'000);
    QCOMPARE(school.client.get(school.path).date, QByteArray("Sat, 21 Nov 2026 09:00:00 GMT"));
    QCOMPARE(school.server.requestCount("POST /api/v1/attendance/sessions/{}/bulk_mark"), 3);
}

void TestModels::schoolOsBackupGoesBack()
{
    SchoolOs school;
    school.mark(R"({"student_id":101,"status":"P"})");
    const std::any backup = school.server.saveImage();
    school.mark(R"({"student_id":101,"status":"A"},{"student_id":102,"status":"A"})");
    QVERIFY(school.server.office({ .session = school.session, .student = u"ADM/1003"_s, .status = u"E"_s, .note = u"clinic"_s }, start + 5));
    QCOMPARE(school.server.truth().size(), 3);
    QCOMPARE(mark(school.server, school.session, u"ADM/1003"_s).change.by, u"office"_s);
    school.server.restoreImage(backup);
    QCOMPARE(school.server.truth().size(), 1);
    QCOMPARE(mark(school.server, school.session, u"ADM/1001"_s).status, u"P"_s);
    QCOMPARE(school.server.history().size(), 4); // what happened, happened
    QCOMPARE(school.client.get(school.path).status, 200);
}

void TestModels::campsHubMakesARecordForEveryone()
{
    CampsHub hub;
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).status, u"absent"_s);
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).source, u"system"_s);
    const QJsonValue session = json(hub.client.get(hub.api + "sessions/"_L1 + hub.session + u'/'));
    QCOMPARE(session["attendance_summary"_L1]["total_students"_L1].toInt(), 3);
    QCOMPARE(session["student_snapshots"_L1].toArray().size(), 3);
    // A row that exists: the bulk call counts it and leaves it alone.
    const QByteArray student = remoteId(hub.server, "student", u"ADM/1001"_s).toLatin1();
    const HttpReply bulk = hub.client.post(hub.api + "records/bulk_mark/"_L1, "{\"session_id\":" + hub.session.toLatin1() + ",\"attendance_data\":[{\"student_id\":\"" + student + "\",\"mark\":\"late\"}]}");
    QCOMPARE(json(bulk)["created_count"_L1].toInt(), 1);
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).status, u"absent"_s);
    QCOMPARE(hub.client.post(hub.api + "records/bulk-mark/"_L1).status, 405);
    QCOMPARE(hub.client.post(hub.api + "records/bulk_mark/"_L1, R"({"session_id":1,"attendance_data":[{"student_id":"x","mark":"late"}]})").body, QByteArray(R"(["Session not found"])"));
    ModelClient guest(hub.server, "http://hub");
    guest.bearer(json(guest.post(u"/api/auth/token/"_s, R"({"username":"guest","password":"visitor"})"))["access"_L1]);
    QCOMPARE(guest.get(hub.api + "sessions/"_L1).status, 200);
    QCOMPARE(guest.get(hub.api + "records/"_L1).status, 403);
    QCOMPARE(json(guest.post(u"/api/auth/token/"_s, R"({"username":"guest","password":"no"})"))["detail"_L1], u"Invalid credentials"_s);
}

void TestModels::campsHubPagesByCursor()
{
    SchoolData data = SchoolData::invented(1, 40, 1, QDate(2026, 11, 16), 2); // 4 sessions, 160 records
    CampsHubModel server(data, start);
    ModelClient client(server, "http://hub");
    client.bearer(json(client.post(u"/api/auth/token/"_s, R"({"email":"teacher1@school.example","password":"chalk-1"})"))["access"_L1]);
    QSet<int> seen;
    QString path = u"/api/v1/attendance/api/records/?session=1"_s; // the filter does nothing
    for (int pages = 0; !path.isEmpty(); ++pages) {
        QVERIFY(pages < 4);
        const QJsonValue page = json(client.get(path));
        for (const QJsonValue &row : page["results"_L1].toArray())
            seen.insert(row["id"_L1].toInt());
        const QUrl next(page["next"_L1].toString());
        QVERIFY(page["next"_L1].isNull() || next.host() == "backend"_L1); // the server's own name
        path = page["next"_L1].isNull() ? QString() : next.path() + u'?' + next.query(QUrl::FullyEncoded);
    }
    QCOMPARE(seen.size(), 160);
    // A cursor made by hand goes to any time.
    const QJsonValue first = json(client.get(u"/api/v1/attendance/api/sessions/?start_date=2026-11-16&end_date=2026-11-16"_s))["results"_L1];
    QCOMPARE(first.toArray().size(), 2);
    const QByteArray before = "p=" + first[1]["created_at"_L1].toString().toLatin1().replace(':', "%3A");
    const QJsonValue older = json(client.get("/api/v1/attendance/api/records/?cursor="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(before.toBase64())))));
    QCOMPARE(older["results"_L1].toArray().size(), 0);
    QCOMPARE(json(client.get(u"/api/v1/attendance/api/records/?cursor=!!"_s))["detail"_L1], u"Invalid cursor"_s);
    QCOMPARE(client.get(u"/api/v1/attendance/api/sessions/?start_date=soon"_s).status, 500);
}

void TestModels::campsHubCallsComeLate()
{
    CampsHub hub;
    const QString id = hub.record(u"ADM/1001"_s);
    QCOMPARE(hub.client.send("DELETE", hub.api + "records/"_L1 + id + u'/').status, 204);
    const QByteArray student = remoteId(hub.server, "student", u"ADM/1001"_s).toLatin1();
    const QByteArray body = "{\"session\":" + hub.session.toLatin1() + ",\"student\":\"" + student + "\",\"mark\":\"present\"}";
    hub.client.now = start - 3 * 3'600'000 + 5 * 60'000; // five minutes after 08:00 in Nairobi: not yet late
    QCOMPARE(hub.client.post(hub.api + "records/"_L1, body).status, 201);
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).status, u"present"_s);
    QVERIFY(json(hub.client.post(hub.api + "records/"_L1, body))["non_field_errors"_L1].isArray()); // unique
    hub.client.send("DELETE", hub.api + "records/"_L1 + hub.record(u"ADM/1001"_s) + u'/');
    hub.client.now += 1;
    QCOMPARE(hub.client.post(hub.api + "records/"_L1, body).status, 201);
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).status, u"late"_s);
    hub.client.now = start + 86'400'000;
    QCOMPARE(hub.client.get(hub.api + "sessions/"_L1).status, 401);
}

void TestModels::campsHubKeepsTheTrueTimeByPatchOnly()
{
    CampsHub hub;
    const QString id = hub.record(u"ADM/1002"_s);
    const QJsonValue before = json(hub.client.get(hub.api + "records/"_L1 + id + u'/'));
    hub.client.now += 1000;
    const HttpReply patched = hub.client.patch(hub.api + "records/"_L1 + id + u'/', R"({"mark":"present","marked_at":"2026-11-21T08:00:09+03:00","source":"offline","client_uuid":"abc","reason":"r"})");
    QCOMPARE(patched.status, 200);
    QCOMPARE(json(patched)["marked_at"_L1], u"2026-11-21T05:00:09.000000Z"_s);
    QVERIFY(json(patched)["updated_at"_L1].toString() > before["updated_at"_L1].toString());
    QCOMPARE(json(patched)["created_at"_L1], before["created_at"_L1]);
    const QByteArray student = remoteId(hub.server, "student", u"ADM/1002"_s).toLatin1();
    const QByteArray rows = "{\"records\":[{\"session_id\":" + hub.session.toLatin1() + ",\"student_id\":\"" + student + "\"},{\"session_id\":999,\"student_id\":\"" + student + "\",\"mark\":\"late\"}]}";
    hub.client.patch(hub.api + "records/"_L1 + id + u'/', R"({"mark":"absent"})");
    const QJsonValue synced = json(hub.client.post(hub.api + "offline-sync/"_L1, rows));
    QCOMPARE(synced["updated_records"_L1].toInt(), 1);
    QCOMPARE(synced["errors"_L1].toArray().size(), 1);
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1002"_s).status, u"present"_s); // a mark left out
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1002"_s).stamp, u"abc"_s);
    QCOMPARE(hub.client.patch(hub.api + "records/"_L1 + id + u'/', R"({"mark":"PRESENT"})").status, 400);
    hub.server.setPoison(u"ADM/1002"_s);
    QCOMPARE(hub.client.patch(hub.api + "records/"_L1 + id + u'/', R"({"mark":"late"})").body, QByteArray(R"({"success":false,"error":"Internal Server Error"})"));
}

void TestModels::campsHubCreatesSessions()
{
    CampsHub hub;
    const QByteArray section = remoteId(hub.server, "course", u"7A/ENG"_s).toLatin1();
    const QByteArray faculty = remoteId(hub.server, "teacher", u"teacher1"_s).toLatin1();
    const QByteArray body = "{\"course_section\":" + section + ",\"faculty\":\"" + faculty + R"(","scheduled_date":"2026-11-23","start_datetime":"2026-11-23T05:00:00Z","end_datetime":"2026-11-23T05:40:00Z","notes":"[cref:1]")";
    const qsizetype before = hub.server.sessions().size();
    QVERIFY(json(hub.client.post(hub.api + "sessions/"_L1, body + '}'))["id"_L1].isUndefined());
    QCOMPARE(hub.client.post(hub.api + "sessions/"_L1, body + '}').status, 201); // no slot: another one
    QCOMPARE(hub.server.sessions().size(), before + 2);
    QCOMPARE(hub.client.post(hub.api + "sessions/"_L1, body + ",\"timetable_slot\":501}").status, 201);
    QVERIFY(json(hub.client.post(hub.api + "sessions/"_L1, body + ",\"timetable_slot\":501}"))["non_field_errors"_L1].isArray());
    const QJsonValue listed = json(hub.client.get(hub.api + "sessions/?start_date=2026-11-23&end_date=2026-11-23"_L1))["results"_L1];
    QCOMPARE(listed.toArray().size(), 3);
    QCOMPARE(listed[0]["status"_L1], u"scheduled"_s);
    const QString path = hub.api + "sessions/"_L1 + QString::number(listed[0]["id"_L1].toInt());
    QCOMPARE(hub.client.post(path + "/lock/"_L1).status, 400);
    QCOMPARE(hub.client.post(path + "/open/"_L1).status, 200);
    QCOMPARE(json(hub.client.post(path + "/open/"_L1))["error"_L1], u"Cannot open session in open status"_s);
    QCOMPARE(hub.client.post(path + "/close/"_L1).status, 200);
    QCOMPARE(hub.client.post(path + "/lock/"_L1).status, 200);
    QCOMPARE(hub.client.post(hub.api + "sessions"_L1, body + '}').status, 301);
}

void TestModels::campsHubCorrections()
{
    CampsHub hub;
    const QByteArray head = "{\"session\":" + hub.session.toLatin1() + ",\"student\":\"" + remoteId(hub.server, "student", u"ADM/1001"_s).toLatin1() + "\",\"reason\":\"was there\",\"from_mark\":\"absent\",\"to_mark\":";
    QCOMPARE(hub.client.post(hub.api + "correction-requests/"_L1, head + "\"absent\"}").status, 400);
    QCOMPARE(hub.client.post(hub.api + "correction-requests/"_L1, head + "\"present\"}").status, 201);
    QCOMPARE(hub.client.post(hub.api + "correction-requests/"_L1, head + "\"present\"}").status, 400);
    QCOMPARE(json(hub.client.get(hub.api + "correction-requests/"_L1))["results"_L1][0]["status"_L1], u"pending"_s);
    QVERIFY(hub.server.office({ .what = OfficeEdit::What::ApproveCorrection, .session = hub.session, .student = u"ADM/1001"_s }, start));
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).status, u"present"_s);
}

void TestModels::cloeStartsOnce()
{
    Cloe cloe;
    const HttpReply first = cloe.startSession();
    QCOMPARE(first.status, 201);
    const HttpReply second = cloe.startSession();
    QCOMPARE(second.status, 400);
    QVERIFY(json(second)["class_id"_L1][0].toString().contains("already has an active session started at 08:00 on Nov 21, 2026"_L1));
    const QJsonValue active = json(cloe.client.get("sessions/sessions/active/?class_id="_L1 + cloe.course));
    QCOMPARE(active["count"_L1].toInt(), 1);
    QCOMPARE(active["sessions"_L1][0]["id"_L1], json(first)["session"_L1]["id"_L1]);
    QCOMPARE(cloe.client.get(u"sessions/sessions/active/?class_id=7A"_s).status, 500);
    QCOMPARE(cloe.client.get(u"sessions/start/"_s).status, 404); // document 004's form
    const QString other = remoteId(cloe.server, "course", u"7B/MAT"_s);
    const HttpReply foreign = cloe.client.post(u"sessions/sessions/start/"_s, "{\"class_id\":\"" + other.toLatin1() + "\"}");
    QVERIFY(json(foreign)["class_id"_L1][0].toString().startsWith("You are not assigned"_L1));
}

void TestModels::cloeRefusesInTwoStages()
{
    Cloe cloe;
    const QString session = json(cloe.startSession())["session"_L1]["id"_L1].toString();
    const HttpReply shape = cloe.bulk(session, cloe.row(u"ADM/1001"_s, "PRESENT") + ',' + cloe.row(u"ADM/1002"_s, "EXCUSED"));
    QCOMPARE(shape.status, 400);
    QVERIFY(json(shape)["records"_L1][0].toString().startsWith("Record 1: invalid status 'EXCUSED'"_L1));
    QVERIFY(cloe.server.truth().isEmpty());
    const HttpReply rows = cloe.bulk(session, cloe.row(u"ADM/1001"_s, "PRESENT") + ',' + cloe.row(u"ADM/1004"_s, "LATE")); // 1004 is in 7B
    QCOMPARE(rows.status, 201);
    QCOMPARE(json(rows)["count"_L1].toInt(), 1);
    QCOMPARE(json(rows)["attendance_records"_L1][0]["student_id"_L1], u"ADM/1001"_s); // the number
    QCOMPARE(json(rows)["errors"_L1][0]["student_id"_L1], remoteId(cloe.server, "student", u"ADM/1004"_s)); // the UUID
    QCOMPARE(json(cloe.bulk(session, cloe.row(u"ADM/1004"_s, "LATE")))["count"_L1].toInt(-1), 0);
    QCOMPARE(cloe.client.post(u"attendance/attendance/bulk-mark/"_s).status, 405);
    cloe.server.setPoison(u"ADM/1003"_s);
    QCOMPARE(cloe.bulk(session, cloe.row(u"ADM/1002"_s, "LATE") + ',' + cloe.row(u"ADM/1003"_s, "LATE")).status, 500);
    QCOMPARE(cloe.server.truth().size(), 2);
}

void TestModels::cloeLocksWhatIsEnded()
{
    Cloe cloe;
    const QString session = json(cloe.startSession())["session"_L1]["id"_L1].toString();
    cloe.bulk(session, cloe.row(u"ADM/1001"_s, "PRESENT"));
    QCOMPARE(cloe.client.post("sessions/sessions/"_L1 + session + "/end/"_L1).status, 200);
    QVERIFY(json(cloe.client.post("sessions/sessions/"_L1 + session + "/end/"_L1))["non_field_errors"_L1].isArray());
    const HttpReply late = cloe.bulk(session, cloe.row(u"ADM/1002"_s, "PRESENT"));
    QCOMPARE(late.status, 400);
    QVERIFY(json(late)["session_id"_L1][0].toString().startsWith("Cannot mark attendance - session ended at"_L1));
    const QString row = json(cloe.client.get("attendance/attendance/session/"_L1 + session + u'/'))["records"_L1][0]["id"_L1].toString();
    QCOMPARE(json(cloe.client.patch("attendance/attendance/"_L1 + row + u'/', R"({"status":"ABSENT"})"))["detail"_L1], u"Cannot modify attendance - session ended and is locked"_s);
    QCOMPARE(mark(cloe.server, session, u"ADM/1001"_s).status, u"PRESENT"_s);
    QCOMPARE(cloe.startSession().status, 201); // the next one may begin
    QCOMPARE(json(cloe.client.get(u"sessions/sessions/history/?date_from=2026-11-21&status=ENDED"_s))["count"_L1].toInt(), 1);
    QCOMPARE(cloe.client.send("DELETE", "attendance/attendance/"_L1 + row + u'/').status, 204); // although it has ended
}

void TestModels::cloeReadsBack()
{
    Cloe cloe;
    const QString session = json(cloe.startSession())["session"_L1]["id"_L1].toString();
    const QByteArray single = "{\"session_id\":\"" + session.toLatin1() + "\"," + cloe.row(u"ADM/1002"_s, "ABSENT").replace("\"notes\":\"\"", "\"notes\":\"ill\"").mid(1);
    const QJsonValue first = json(cloe.client.post(u"attendance/attendance/mark/"_s, single))["attendance"_L1];
    cloe.client.now += 5000;
    const HttpReply again = cloe.client.post(u"attendance/attendance/mark/"_s, QByteArray(single).replace(",\"notes\":\"ill\"", ""));
    QCOMPARE(again.status, 201);
    const QJsonValue second = json(again)["attendance"_L1];
    QCOMPARE(second["id"_L1], first["id"_L1]);
    QCOMPARE(second["marked_at"_L1], first["marked_at"_L1]);
    QVERIFY(second["updated_at"_L1].toString() > first["updated_at"_L1].toString());
    QCOMPARE(second["notes"_L1], u""_s);
    const QJsonValue view = json(cloe.client.get("attendance/attendance/session/"_L1 + session + u'/'));
    QCOMPARE(view["records"_L1][0]["student_uuid"_L1], remoteId(cloe.server, "student", u"ADM/1002"_s));
    QVERIFY(view["records"_L1][0]["updated_at"_L1].isUndefined());
    QCOMPARE(view["statistics"_L1]["not_marked"_L1].toInt(), 2);
    QCOMPARE(cloe.client.get(u"attendance/attendance/session/12/"_s).status, 500);
    QCOMPARE(cloe.client.get(u"attendance/attendance/session/00000000-0000-4000-8000-000000000001/"_s).status, 404);
    QCOMPARE(json(cloe.client.get(u"classes/classes/"_s))[0]["enrolled_count"_L1].toInt(), 3);
    QCOMPARE(json(cloe.client.get("classes/classes/"_L1 + cloe.course + "/students/"_L1)).toArray().size(), 3);
    QCOMPARE(cloe.server.rowsPerKey().value(session + " ADM/1002"_L1), 1);
}

void TestModels::cloeRefreshKeepsTheOldToken()
{
    Cloe cloe;
    cloe.client.authorization.clear();
    const QJsonValue tokens = json(cloe.client.post(u"users/login/"_s, R"({"email":"teacher1@SCHOOL.example","password":"chalk-1"})"))["tokens"_L1];
    QCOMPARE(cloe.client.post(u"users/login/"_s, R"({"email":"Teacher1@school.example","password":"chalk-1"})").status, 401);
    const QByteArray refresh = "{\"refresh\":\"" + tokens["refresh"_L1].toString().toLatin1() + "\"}";
    cloe.client.now += 3'600'000;
    cloe.client.bearer(tokens["access"_L1]);
    QCOMPARE(cloe.client.get(u"users/me/"_s).status, 401);
    QCOMPARE(cloe.client.post(u"users/login/"_s, R"({"email":"teacher1@school.example","password":"chalk-1"})").status, 401); // the bearer
    QCOMPARE(cloe.client.post(u"users/token/refresh/"_s, refresh).status, 200);
    const HttpReply again = cloe.client.post(u"users/token/refresh/"_s, refresh);
    QCOMPARE(again.status, 200);
    cloe.client.bearer(json(again)["access"_L1]);
    QCOMPARE(cloe.client.get(u"users/me/"_s).status, 200);
    QCOMPARE(json(cloe.client.post(u"users/token/refresh/"_s, "{\"refresh\":\"" + json(again)["access"_L1].toString().toLatin1() + "\"}"))["detail"_L1], u"Token has wrong type"_s);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
