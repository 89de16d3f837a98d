// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/modelclient.h"
#include "tests/simulation/servers/schoolos.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sim;

namespace {

constexpr qint64 start = 1'795'248'000'000;

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
        const HttpReply reply = client.post(
            u"auth/school-login/"_s,
            R"({"school_code":"RIVERSIDE","username":"teacher1","password":"chalk-1"})");
        client.bearer(json(reply)["access"_L1]);
        return reply;
    }
    HttpReply mark(const QByteArray &records)
    {
        return client.post(path + "bulk_mark/"_L1, "{\"records\":[" + records + "]}");
    }
};

} // namespace

/// Against the contract of SchoolOS.
class TestSchoolOsModel : public QObject
{
    Q_OBJECT

private slots:
    void signsInForFiveMinutes();
    void showsTheRowsAsTheyWere();
    void storesUpToTheFirstBadRow();
    void deadEnds();
    void pagesAndSessionsOfOthers();
    void faults();
    void backupGoesBack();
};

void TestSchoolOsModel::signsInForFiveMinutes()
{
    SchoolOs school;
    QCOMPARE(school.client.get(u"attendance/sessions/"_s).status, 200);
    QCOMPARE(school.client.get(u"attendance/sessions/"_s).date,
             QByteArray("Sat, 21 Nov 2026 08:00:00 GMT"));
    school.client.now += 300'000;
    const HttpReply late = school.client.get(u"attendance/sessions/"_s);
    QCOMPARE(late.status, 401);
    QCOMPARE(json(late)["code"_L1], u"token_not_valid"_s);
    QCOMPARE(json(late)["messages"_L1][0]["message"_L1], u"Token is expired"_s);
    // An expired bearer makes even the login a 401.
    QCOMPARE(school.client
                 .post(u"auth/school-login/"_s,
                       R"({"school_code":"RIVERSIDE","username":"teacher1","password":"chalk-1"})")
                 .status,
             401);
    QCOMPARE(json(school.signIn())["user"_L1]["school_id"_L1].toInt(), 1);
    school.client.authorization.clear();
    QCOMPARE(school.client
                 .post(u"auth/school-login/"_s,
                       R"({"school_code":"riverside","username":"x","password":"y"})")
                 .status,
             404);
    QCOMPARE(school.client
                 .post(u"auth/school-login/"_s,
                       R"({"school_code":"RIVERSIDE","username":"teacher1","password":"y"})")
                 .status,
             401);
    QCOMPARE(
        school.client
            .post(u"auth/school-login/"_s, R"({"school_code":"RIVERSIDE","username":"teacher1"})")
            .status,
        400);
    QCOMPARE(json(school.client.get(u"attendance/sessions/"_s))["detail"_L1],
             u"Authentication credentials were not provided."_s);
    school.signIn();
    school.server.restart(ModelServer::Tokens::Lost);
    QCOMPARE(school.client.get(u"attendance/sessions/"_s).status, 401);
}

void TestSchoolOsModel::showsTheRowsAsTheyWere()
{
    SchoolOs school;
    const QByteArray three =
        R"({"student_id":101,"status":"P","remarks":"a"},{"student_id":102,"status":"A"},{"student_id":"103","status":"L"})";
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

void TestSchoolOsModel::storesUpToTheFirstBadRow()
{
    SchoolOs school;
    const HttpReply reply = school.mark(
        R"({"student_id":101,"status":"P"},{"student_id":102,"status":"P","remarks":null},{"student_id":103,"status":"P"})");
    QCOMPARE(reply.status, 500);
    QVERIFY(reply.contentType.startsWith("text/html"));
    QCOMPARE(school.server.truth().size(), 1);
    QCOMPARE(school.mark(R"({"student_id":999,"status":"P"})").status, 500);
    QCOMPARE(
        school.client.post(school.path + "bulk_mark/"_L1, R"([{"student_id":101,"status":"P"}])")
            .status,
        500);
    QCOMPARE(json(school.client.post(school.path + "bulk_mark/"_L1))["created"_L1].toInt(-1), 0);
    school.server.setPoison(u"ADM/1002"_s);
    QCOMPARE(
        school.mark(R"({"student_id":103,"status":"A"},{"student_id":102,"status":"A"})").status,
        500);
    QCOMPARE(mark(school.server, school.session, u"ADM/1003"_s).status, u"A"_s);
    QCOMPARE(school.server.truth().size(), 2);
    // No lock: a closed session takes marks.
    QVERIFY(school.server.office(
        { .what = OfficeEdit::What::CloseSession, .session = school.session }, start));
    QCOMPARE(school.mark(R"({"student_id":103,"status":"E"})").status, 200);
}

void TestSchoolOsModel::deadEnds()
{
    SchoolOs school;
    const HttpReply batch =
        school.client.post(u"attendance/records/sync_batch/"_s,
                           "{\"session_id\":" + school.session.toLatin1()
                               + R"(,"records":[{"student_id":101,"status":"P"}]})");
    QCOMPARE(batch.status, 200);
    QCOMPARE(json(batch)["errors"_L1].toArray().size(), 1);
    QVERIFY(school.server.truth().isEmpty());
    QCOMPARE(school.client.get(u"attendance/records/"_s).status, 500);
    QCOMPARE(school.client
                 .post(u"attendance/sessions/"_s,
                       R"({"school":1,"class_id":3,"date":"2026-11-21","subject":21})")
                 .status,
             500);
    QCOMPARE(school.client.post(u"attendance/sessions/"_s).status, 400);
    QCOMPARE(school.client.get(u"attendance/sessions"_s).status, 301);
    ModelClient wrong(school.server, "http://school/");
    QCOMPARE(wrong.get(u"portal/"_s).contentType, QByteArray("text/html; charset=utf-8"));
    QCOMPARE(wrong.get(u"portal/"_s).status, 200);
    QCOMPARE(wrong.get(u"api/v2/"_s).status, 404);
    QCOMPARE(json(wrong.get(u"health/"_s))["status"_L1], u"ok"_s);
    QVERIFY(school.server.unmodelled().isEmpty());
}

void TestSchoolOsModel::pagesAndSessionsOfOthers()
{
    SchoolData data = SchoolData::invented(2, 3, 2, QDate(2026, 8, 1), 60);
    SchoolOsModel server(data, start);
    ModelClient client(server, "http://school/api/v1/");
    client.bearer(json(client.post(
        u"auth/school-login/"_s,
        R"({"school_code":"RIVERSIDE","username":"teacher1","password":"chalk-1"})"))["access"_L1]);
    const QJsonValue page = json(client.get(u"attendance/sessions/?ordering=id"_s));
    QCOMPARE(page["count"_L1].toInt(),
             180); // three of the four courses: both of 7A as its form teacher, one of 7B
    QCOMPARE(page["results"_L1].toArray().size(), 100);
    QVERIFY(page["next"_L1].isString());
    QCOMPARE(json(client.get(u"attendance/sessions/?ordering=id&page=2"_s))["results"_L1]
                 .toArray()
                 .size(),
             80);
    QCOMPARE(json(client.get(u"attendance/sessions/?page=3"_s))["detail"_L1], u"Invalid page."_s);
    QCOMPARE(
        json(client.get(u"attendance/sessions/?class_id=4&date=2026-08-01"_s))["count"_L1].toInt(),
        180);
    // Ties in the default order fall differently on each page: some rows come twice, some never.
    QSet<int> seen;
    for (const auto number : { "1"_L1, "2"_L1 }) {
        for (const QJsonValue &row :
             json(client.get("attendance/sessions/?page="_L1 + number))["results"_L1].toArray())
            seen.insert(row["id"_L1].toInt());
    }
    QVERIFY(seen.size() < 180);
    QString foreign;
    for (const StoredSession &session : server.sessions()) {
        if (session.classCode == "7B"_L1 && session.subjectCode == "MAT"_L1)
            foreign = session.id;
    }
    QCOMPARE(client.get("attendance/sessions/"_L1 + foreign + u'/').status, 404);
    client.bearer(json(client.send(
        "POST", u"auth/school-login/"_s,
        R"({"school_code":"RIVERSIDE","username":"office","password":"ledger"})"))["access"_L1]);
    QCOMPARE(client.get(u"attendance/sessions/"_s).status, 403);
}

void TestSchoolOsModel::faults()
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

void TestSchoolOsModel::backupGoesBack()
{
    SchoolOs school;
    school.mark(R"({"student_id":101,"status":"P"})");
    const std::any backup = school.server.saveImage();
    school.mark(R"({"student_id":101,"status":"A"},{"student_id":102,"status":"A"})");
    QVERIFY(school.server.office({ .session = school.session,
                                   .student = u"ADM/1003"_s,
                                   .status = u"E"_s,
                                   .note = u"clinic"_s },
                                 start + 5));
    QCOMPARE(school.server.truth().size(), 3);
    QCOMPARE(mark(school.server, school.session, u"ADM/1003"_s).change.by, u"office"_s);
    school.server.restoreImage(backup);
    QCOMPARE(school.server.truth().size(), 1);
    QCOMPARE(mark(school.server, school.session, u"ADM/1001"_s).status, u"P"_s);
    QCOMPARE(school.server.history().size(), 4); // what happened, happened
    QCOMPARE(school.client.get(school.path).status, 200);
}

QTEST_GUILESS_MAIN(TestSchoolOsModel)
#include "tst_schoolosmodel.moc"
