// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/modelclient.h"
#include "tests/simulation/servers/cloe.h"

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

struct Cloe
{
    CloeModel server;
    ModelClient client{ server, "http://cloe/api/" };
    QString course = remoteId(server, "course", u"7A/MAT"_s);

    explicit Cloe(SchoolData data = smallSchool()) : server((data.lessons.clear(), data), start)
    {
        client.bearer(json(client.post(
            u"users/login/"_s,
            R"({"email":"teacher1@school.example","password":"chalk-1"})"))["tokens"_L1]
                                                                           ["access"_L1]);
    }
    HttpReply startSession()
    {
        return client.post(u"sessions/sessions/start/"_s,
                           "{\"class_id\":\"" + course.toLatin1() + "\"}");
    }
    QByteArray row(const QString &number, const QByteArray &status)
    {
        return "{\"student_id\":\"" + remoteId(server, "student", number).toLatin1()
            + "\",\"status\":\"" + status + "\",\"notes\":\"\"}";
    }
    HttpReply bulk(const QString &session, const QByteArray &rows)
    {
        return client.post(u"attendance/attendance/bulk_mark/"_s,
                           "{\"session_id\":\"" + session.toLatin1() + "\",\"records\":[" + rows
                               + "]}");
    }
};

} // namespace

/// Against the contract of Cloe.
class TestCloeModel : public QObject
{
    Q_OBJECT

private slots:
    void startsOnce();
    void refusesInTwoStages();
    void locksWhatIsEnded();
    void readsBack();
    void refreshKeepsTheOldToken();
};

void TestCloeModel::startsOnce()
{
    Cloe cloe;
    const HttpReply first = cloe.startSession();
    QCOMPARE(first.status, 201);
    const HttpReply second = cloe.startSession();
    QCOMPARE(second.status, 400);
    QVERIFY(json(second)["class_id"_L1][0].toString().contains(
        "already has an active session started at 08:00 on Nov 21, 2026"_L1));
    const QJsonValue active =
        json(cloe.client.get("sessions/sessions/active/?class_id="_L1 + cloe.course));
    QCOMPARE(active["count"_L1].toInt(), 1);
    QCOMPARE(active["sessions"_L1][0]["id"_L1], json(first)["session"_L1]["id"_L1]);
    QCOMPARE(cloe.client.get(u"sessions/sessions/active/?class_id=7A"_s).status, 500);
    QCOMPARE(cloe.client.get(u"sessions/start/"_s).status, 404); // document 004's form
    const QString other = remoteId(cloe.server, "course", u"7B/MAT"_s);
    const HttpReply foreign = cloe.client.post(u"sessions/sessions/start/"_s,
                                               "{\"class_id\":\"" + other.toLatin1() + "\"}");
    QVERIFY(json(foreign)["class_id"_L1][0].toString().startsWith("You are not assigned"_L1));
}

void TestCloeModel::refusesInTwoStages()
{
    Cloe cloe;
    const QString session = json(cloe.startSession())["session"_L1]["id"_L1].toString();
    const HttpReply shape = cloe.bulk(
        session, cloe.row(u"ADM/1001"_s, "PRESENT") + ',' + cloe.row(u"ADM/1002"_s, "EXCUSED"));
    QCOMPARE(shape.status, 400);
    QVERIFY(json(shape)["records"_L1][0].toString().startsWith(
        "Record 1: invalid status 'EXCUSED'"_L1));
    QVERIFY(cloe.server.truth().isEmpty());
    const HttpReply rows = cloe.bulk(session,
                                     cloe.row(u"ADM/1001"_s, "PRESENT") + ','
                                         + cloe.row(u"ADM/1004"_s, "LATE")); // 1004 is in 7B
    QCOMPARE(rows.status, 201);
    QCOMPARE(json(rows)["count"_L1].toInt(), 1);
    QCOMPARE(json(rows)["attendance_records"_L1][0]["student_id"_L1], u"ADM/1001"_s); // the number
    QCOMPARE(json(rows)["errors"_L1][0]["student_id"_L1],
             remoteId(cloe.server, "student", u"ADM/1004"_s)); // the UUID
    QCOMPARE(json(cloe.bulk(session, cloe.row(u"ADM/1004"_s, "LATE")))["count"_L1].toInt(-1), 0);
    QCOMPARE(cloe.client.post(u"attendance/attendance/bulk-mark/"_s).status, 405);
    cloe.server.setPoison(u"ADM/1003"_s);
    QCOMPARE(
        cloe.bulk(session, cloe.row(u"ADM/1002"_s, "LATE") + ',' + cloe.row(u"ADM/1003"_s, "LATE"))
            .status,
        500);
    QCOMPARE(cloe.server.truth().size(), 2);
}

void TestCloeModel::locksWhatIsEnded()
{
    Cloe cloe;
    const QString session = json(cloe.startSession())["session"_L1]["id"_L1].toString();
    cloe.bulk(session, cloe.row(u"ADM/1001"_s, "PRESENT"));
    QCOMPARE(cloe.client.post("sessions/sessions/"_L1 + session + "/end/"_L1).status, 200);
    QVERIFY(json(cloe.client.post("sessions/sessions/"_L1 + session
                                  + "/end/"_L1))["non_field_errors"_L1]
                .isArray());
    const HttpReply late = cloe.bulk(session, cloe.row(u"ADM/1002"_s, "PRESENT"));
    QCOMPARE(late.status, 400);
    QVERIFY(json(late)["session_id"_L1][0].toString().startsWith(
        "Cannot mark attendance - session ended at"_L1));
    const QString row = json(cloe.client.get("attendance/attendance/session/"_L1 + session
                                             + u'/'))["records"_L1][0]["id"_L1]
                            .toString();
    QCOMPARE(json(cloe.client.patch("attendance/attendance/"_L1 + row + u'/',
                                    R"({"status":"ABSENT"})"))["detail"_L1],
             u"Cannot modify attendance - session ended and is locked"_s);
    QCOMPARE(mark(cloe.server, session, u"ADM/1001"_s).status, u"PRESENT"_s);
    QCOMPARE(cloe.startSession().status, 201); // the next one may begin
    QCOMPARE(json(cloe.client.get(
                 u"sessions/sessions/history/?date_from=2026-11-21&status=ENDED"_s))["count"_L1]
                 .toInt(),
             1);
    QCOMPARE(cloe.client.send("DELETE", "attendance/attendance/"_L1 + row + u'/').status,
             204); // although it has ended
}

void TestCloeModel::readsBack()
{
    Cloe cloe;
    const QString session = json(cloe.startSession())["session"_L1]["id"_L1].toString();
    const QByteArray single = "{\"session_id\":\"" + session.toLatin1() + "\","
        + cloe.row(u"ADM/1002"_s, "ABSENT").replace("\"notes\":\"\"", "\"notes\":\"ill\"").mid(1);
    const QJsonValue first =
        json(cloe.client.post(u"attendance/attendance/mark/"_s, single))["attendance"_L1];
    cloe.client.now += 5000;
    const HttpReply again = cloe.client.post(u"attendance/attendance/mark/"_s,
                                             QByteArray(single).replace(",\"notes\":\"ill\"", ""));
    QCOMPARE(again.status, 201);
    const QJsonValue second = json(again)["attendance"_L1];
    QCOMPARE(second["id"_L1], first["id"_L1]);
    QCOMPARE(second["marked_at"_L1], first["marked_at"_L1]);
    QVERIFY(second["updated_at"_L1].toString() > first["updated_at"_L1].toString());
    QCOMPARE(second["notes"_L1], u""_s);
    const QJsonValue view =
        json(cloe.client.get("attendance/attendance/session/"_L1 + session + u'/'));
    QCOMPARE(view["records"_L1][0]["student_uuid"_L1],
             remoteId(cloe.server, "student", u"ADM/1002"_s));
    QVERIFY(view["records"_L1][0]["updated_at"_L1].isUndefined());
    QCOMPARE(view["statistics"_L1]["not_marked"_L1].toInt(), 2);
    QCOMPARE(cloe.client.get(u"attendance/attendance/session/12/"_s).status, 500);
    QCOMPARE(
        cloe.client.get(u"attendance/attendance/session/00000000-0000-4000-8000-000000000001/"_s)
            .status,
        404);
    QCOMPARE(json(cloe.client.get(u"classes/classes/"_s))[0]["enrolled_count"_L1].toInt(), 3);
    QCOMPARE(json(cloe.client.get("classes/classes/"_L1 + cloe.course + "/students/"_L1))
                 .toArray()
                 .size(),
             3);
    QCOMPARE(cloe.server.rowsPerKey().value(session + " ADM/1002"_L1), 1);
}

void TestCloeModel::refreshKeepsTheOldToken()
{
    Cloe cloe;
    cloe.client.authorization.clear();
    const QJsonValue tokens = json(cloe.client.post(
        u"users/login/"_s,
        R"({"email":"teacher1@SCHOOL.example","password":"chalk-1"})"))["tokens"_L1];
    QCOMPARE(
        cloe.client
            .post(u"users/login/"_s, R"({"email":"Teacher1@school.example","password":"chalk-1"})")
            .status,
        401);
    const QByteArray refresh =
        "{\"refresh\":\"" + tokens["refresh"_L1].toString().toLatin1() + "\"}";
    cloe.client.now += 3'600'000;
    cloe.client.bearer(tokens["access"_L1]);
    QCOMPARE(cloe.client.get(u"users/me/"_s).status, 401);
    QCOMPARE(
        cloe.client
            .post(u"users/login/"_s, R"({"email":"teacher1@school.example","password":"chalk-1"})")
            .status,
        401); // the bearer
    QCOMPARE(cloe.client.post(u"users/token/refresh/"_s, refresh).status, 200);
    const HttpReply again = cloe.client.post(u"users/token/refresh/"_s, refresh);
    QCOMPARE(again.status, 200);
    cloe.client.bearer(json(again)["access"_L1]);
    QCOMPARE(cloe.client.get(u"users/me/"_s).status, 200);
    QCOMPARE(
        json(cloe.client.post(u"users/token/refresh/"_s,
                              "{\"refresh\":\"" + json(again)["access"_L1].toString().toLatin1()
                                  + "\"}"))["detail"_L1],
        u"Token has wrong type"_s);
}

QTEST_GUILESS_MAIN(TestCloeModel)
#include "tst_cloemodel.moc"
