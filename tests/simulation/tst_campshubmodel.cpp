// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/modelclient.h"
#include "tests/simulation/servers/campshub.h"

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

struct CampsHub
{
    CampsHubModel server{ smallSchool(), start };
    ModelClient client{ server, "http://hub" };
    QString api = u"/api/v1/attendance/api/"_s;
    QString session = sessionOf(server, u"7A"_s, u"MAT"_s);

    CampsHub()
    {
        client.bearer(
            json(client.post(u"/api/auth/token/"_s,
                             R"({"username":"TEACHER1","password":"chalk-1"})"))["access"_L1]);
    }
    QString record(const QString &number)
    {
        for (const QJsonValue &row :
             json(client.get(api + "records/"_L1))["results"_L1].toArray()) {
            if (row["student_roll_number"_L1] == number
                && QString::number(row["session"_L1].toInt()) == session)
                return QString::number(row["id"_L1].toInt());
        }
        return {};
    }
};

} // namespace

/// Against the contract of CampsHub360.
class TestCampsHubModel : public QObject
{
    Q_OBJECT

private slots:
    void makesARecordForEveryone();
    void pagesByCursor();
    void callsComeLate();
    void keepsTheTrueTimeByPatchOnly();
    void createsSessions();
    void corrections();
};

void TestCampsHubModel::makesARecordForEveryone()
{
    CampsHub hub;
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).status, u"absent"_s);
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).source, u"system"_s);
    const QJsonValue session = json(hub.client.get(hub.api + "sessions/"_L1 + hub.session + u'/'));
    QCOMPARE(session["attendance_summary"_L1]["total_students"_L1].toInt(), 3);
    QCOMPARE(session["student_snapshots"_L1].toArray().size(), 3);
    // A row that exists: the bulk call counts it and leaves it alone.
    const QByteArray student = remoteId(hub.server, "student", u"ADM/1001"_s).toLatin1();
    const HttpReply bulk = hub.client.post(hub.api + "records/bulk_mark/"_L1,
                                           "{\"session_id\":" + hub.session.toLatin1()
                                               + ",\"attendance_data\":[{\"student_id\":\""
                                               + student + "\",\"mark\":\"late\"}]}");
    QCOMPARE(json(bulk)["created_count"_L1].toInt(), 1);
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).status, u"absent"_s);
    QCOMPARE(hub.client.post(hub.api + "records/bulk-mark/"_L1).status, 405);
    QCOMPARE(hub.client
                 .post(hub.api + "records/bulk_mark/"_L1,
                       R"({"session_id":1,"attendance_data":[{"student_id":"x","mark":"late"}]})")
                 .body,
             QByteArray(R"(["Session not found"])"));
    ModelClient guest(hub.server, "http://hub");
    guest.bearer(json(guest.post(u"/api/auth/token/"_s,
                                 R"({"username":"guest","password":"visitor"})"))["access"_L1]);
    QCOMPARE(guest.get(hub.api + "sessions/"_L1).status, 200);
    QCOMPARE(guest.get(hub.api + "records/"_L1).status, 403);
    QCOMPARE(json(guest.post(u"/api/auth/token/"_s,
                             R"({"username":"guest","password":"no"})"))["detail"_L1],
             u"Invalid credentials"_s);
}

void TestCampsHubModel::pagesByCursor()
{
    SchoolData data =
        SchoolData::invented(1, 40, 1, QDate(2026, 11, 16), 2); // 4 sessions, 160 records
    CampsHubModel server(data, start);
    ModelClient client(server, "http://hub");
    client.bearer(json(
        client.post(u"/api/auth/token/"_s,
                    R"({"email":"teacher1@school.example","password":"chalk-1"})"))["access"_L1]);
    QSet<int> seen;
    QString path = u"/api/v1/attendance/api/records/?session=1"_s; // the filter does nothing
    for (int pages = 0; !path.isEmpty(); ++pages) {
        QVERIFY(pages < 4);
        const QJsonValue page = json(client.get(path));
        for (const QJsonValue &row : page["results"_L1].toArray())
            seen.insert(row["id"_L1].toInt());
        const QUrl next(page["next"_L1].toString());
        QVERIFY(page["next"_L1].isNull() || next.host() == "backend"_L1); // the server's own name
        path = page["next"_L1].isNull() ? QString()
                                        : next.path() + u'?' + next.query(QUrl::FullyEncoded);
    }
    QCOMPARE(seen.size(), 160);
    // A cursor made by hand goes to any time.
    const QJsonValue first = json(
        client.get(u"/api/v1/attendance/api/sessions/?start_date=2026-11-16&end_date=2026-11-16"_s))
        ["results"_L1];
    QCOMPARE(first.toArray().size(), 2);
    const QByteArray before =
        "p=" + first[1]["created_at"_L1].toString().toLatin1().replace(':', "%3A");
    const QJsonValue older = json(client.get(
        "/api/v1/attendance/api/records/?cursor="_L1
        + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(before.toBase64())))));
    QCOMPARE(older["results"_L1].toArray().size(), 0);
    QCOMPARE(json(client.get(u"/api/v1/attendance/api/records/?cursor=!!"_s))["detail"_L1],
             u"Invalid cursor"_s);
    QCOMPARE(client.get(u"/api/v1/attendance/api/sessions/?start_date=soon"_s).status, 500);
}

void TestCampsHubModel::callsComeLate()
{
    CampsHub hub;
    const QString id = hub.record(u"ADM/1001"_s);
    QCOMPARE(hub.client.send("DELETE", hub.api + "records/"_L1 + id + u'/').status, 204);
    const QByteArray student = remoteId(hub.server, "student", u"ADM/1001"_s).toLatin1();
    const QByteArray body = "{\"session\":" + hub.session.toLatin1() + ",\"student\":\"" + student
        + "\",\"mark\":\"present\"}";
    hub.client.now =
        start - 3 * 3'600'000 + 5 * 60'000; // five minutes after 08:00 in Nairobi: not yet late
    QCOMPARE(hub.client.post(hub.api + "records/"_L1, body).status, 201);
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).status, u"present"_s);
    QVERIFY(json(hub.client.post(hub.api + "records/"_L1, body))["non_field_errors"_L1]
                .isArray()); // unique
    hub.client.send("DELETE", hub.api + "records/"_L1 + hub.record(u"ADM/1001"_s) + u'/');
    hub.client.now += 1;
    QCOMPARE(hub.client.post(hub.api + "records/"_L1, body).status, 201);
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).status, u"late"_s);
    hub.client.now = start + 86'400'000;
    QCOMPARE(hub.client.get(hub.api + "sessions/"_L1).status, 401);
}

void TestCampsHubModel::keepsTheTrueTimeByPatchOnly()
{
    CampsHub hub;
    const QString id = hub.record(u"ADM/1002"_s);
    const QJsonValue before = json(hub.client.get(hub.api + "records/"_L1 + id + u'/'));
    hub.client.now += 1000;
    const HttpReply patched = hub.client.patch(
        hub.api + "records/"_L1 + id + u'/',
        R"({"mark":"present","marked_at":"2026-11-21T08:00:09+03:00","source":"offline","client_uuid":"abc","reason":"r"})");
    QCOMPARE(patched.status, 200);
    QCOMPARE(json(patched)["marked_at"_L1], u"2026-11-21T05:00:09.000000Z"_s);
    QVERIFY(json(patched)["updated_at"_L1].toString() > before["updated_at"_L1].toString());
    QCOMPARE(json(patched)["created_at"_L1], before["created_at"_L1]);
    const QByteArray student = remoteId(hub.server, "student", u"ADM/1002"_s).toLatin1();
    const QByteArray rows = "{\"records\":[{\"session_id\":" + hub.session.toLatin1()
        + ",\"student_id\":\"" + student + "\"},{\"session_id\":999,\"student_id\":\"" + student
        + "\",\"mark\":\"late\"}]}";
    hub.client.patch(hub.api + "records/"_L1 + id + u'/', R"({"mark":"absent"})");
    const QJsonValue synced = json(hub.client.post(hub.api + "offline-sync/"_L1, rows));
    QCOMPARE(synced["updated_records"_L1].toInt(), 1);
    QCOMPARE(synced["errors"_L1].toArray().size(), 1);
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1002"_s).status, u"present"_s); // a mark left out
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1002"_s).stamp, u"abc"_s);
    QCOMPARE(hub.client.patch(hub.api + "records/"_L1 + id + u'/', R"({"mark":"PRESENT"})").status,
             400);
    hub.server.setPoison(u"ADM/1002"_s);
    QCOMPARE(hub.client.patch(hub.api + "records/"_L1 + id + u'/', R"({"mark":"late"})").body,
             QByteArray(R"({"success":false,"error":"Internal Server Error"})"));
}

void TestCampsHubModel::createsSessions()
{
    CampsHub hub;
    const QByteArray section = remoteId(hub.server, "course", u"7A/ENG"_s).toLatin1();
    const QByteArray faculty = remoteId(hub.server, "teacher", u"teacher1"_s).toLatin1();
    const QByteArray body = "{\"course_section\":" + section + ",\"faculty\":\"" + faculty
        + R"(","scheduled_date":"2026-11-23","start_datetime":"2026-11-23T05:00:00Z","end_datetime":"2026-11-23T05:40:00Z","notes":"[cref:1]")";
    const qsizetype before = hub.server.sessions().size();
    QVERIFY(json(hub.client.post(hub.api + "sessions/"_L1, body + '}'))["id"_L1].isUndefined());
    QCOMPARE(hub.client.post(hub.api + "sessions/"_L1, body + '}').status,
             201); // no slot: another one
    QCOMPARE(hub.server.sessions().size(), before + 2);
    QCOMPARE(hub.client.post(hub.api + "sessions/"_L1, body + ",\"timetable_slot\":501}").status,
             201);
    QVERIFY(json(hub.client.post(hub.api + "sessions/"_L1,
                                 body + ",\"timetable_slot\":501}"))["non_field_errors"_L1]
                .isArray());
    const QJsonValue listed = json(hub.client.get(
        hub.api + "sessions/?start_date=2026-11-23&end_date=2026-11-23"_L1))["results"_L1];
    QCOMPARE(listed.toArray().size(), 3);
    QCOMPARE(listed[0]["status"_L1], u"scheduled"_s);
    const QString path = hub.api + "sessions/"_L1 + QString::number(listed[0]["id"_L1].toInt());
    QCOMPARE(hub.client.post(path + "/lock/"_L1).status, 400);
    QCOMPARE(hub.client.post(path + "/open/"_L1).status, 200);
    QCOMPARE(json(hub.client.post(path + "/open/"_L1))["error"_L1],
             u"Cannot open session in open status"_s);
    QCOMPARE(hub.client.post(path + "/close/"_L1).status, 200);
    QCOMPARE(hub.client.post(path + "/lock/"_L1).status, 200);
    QCOMPARE(hub.client.post(hub.api + "sessions"_L1, body + '}').status, 301);
}

void TestCampsHubModel::corrections()
{
    CampsHub hub;
    const QByteArray head = "{\"session\":" + hub.session.toLatin1() + ",\"student\":\""
        + remoteId(hub.server, "student", u"ADM/1001"_s).toLatin1()
        + "\",\"reason\":\"was there\",\"from_mark\":\"absent\",\"to_mark\":";
    QCOMPARE(hub.client.post(hub.api + "correction-requests/"_L1, head + "\"absent\"}").status,
             400);
    QCOMPARE(hub.client.post(hub.api + "correction-requests/"_L1, head + "\"present\"}").status,
             201);
    QCOMPARE(hub.client.post(hub.api + "correction-requests/"_L1, head + "\"present\"}").status,
             400);
    QCOMPARE(
        json(hub.client.get(hub.api + "correction-requests/"_L1))["results"_L1][0]["status"_L1],
        u"pending"_s);
    QVERIFY(hub.server.office({ .what = OfficeEdit::What::ApproveCorrection,
                                .session = hub.session,
                                .student = u"ADM/1001"_s },
                              start));
    QCOMPARE(mark(hub.server, hub.session, u"ADM/1001"_s).status, u"present"_s);
}

QTEST_GUILESS_MAIN(TestCampsHubModel)
#include "tst_campshubmodel.moc"
