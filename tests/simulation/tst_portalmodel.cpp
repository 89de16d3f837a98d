// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/modelclient.h"
#include "tests/simulation/servers/portal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sim;

namespace {

QByteArray portalBody(const QByteArray &number, const QByteArray &reference = {})
{
    return R"({"action":"record_attendance","student":{"admission_number":")" + number
        + R"("},"attendance":{"unit_code":"MAT","date":"2026-11-21","time_slot":"08:00:00 - 08:40:00","client_ref":")"
        + reference + R"("},"api_key":"wrong"})";
}

} // namespace

/// Against the contract of the Lecturer Portal.
class TestPortalModel : public QObject
{
    Q_OBJECT

private slots:
    void sampleTakesEverything();
    void keyedAnswersAgain();
    void replyStyles();
};

void TestPortalModel::sampleTakesEverything()
{
    PortalModel server(smallSchool());
    ModelClient client(server, "https://portal.example/base");
    client.authorization = "Bearer portal-key-1";
    const QString path = u"/api/attendance/record"_s;
    QCOMPARE(
        client.post(path, portalBody("A1")).body,
        QByteArray(R"({"success":true,"id":"1","message":"Attendance recorded successfully"})"));
    QCOMPARE(json(client.post(path, portalBody("A1")))["id"_L1], u"2"_s);
    QCOMPARE(server.rowsPerKey().value(u"MAT|2026-11-21|08:00:00 - 08:40:00 A1"_s), 2);
    QCOMPARE(client.get(path).status, 200); // a row of nulls
    QCOMPARE(client.post(path, "{broken").status, 200);
    QCOMPARE(server.rows().size(), 4);
    QCOMPARE(client.post(path + u'/').status, 404);
    QCOMPARE(client.post(u"/api/students/bulk-sync"_s).status, 404);
    client.authorization = "portal-key-1"; // the bare key
    QCOMPARE(client.post(path, portalBody("A2")).status, 200);
    server.restart(ModelServer::Tokens::Lost);
    QCOMPARE(client.post(path, portalBody("A2")).body,
             QByteArray(R"({"success":false,"error":"Unauthorized"})"));
    QCOMPARE(server.rows().size(), 5);
}

void TestPortalModel::keyedAnswersAgain()
{
    PortalModel server(smallSchool(), PortalModel::Kind::Keyed);
    ModelClient client(server, "https://portal.example");
    client.authorization = "Bearer portal-key-1";
    const QString path = u"/api/attendance/record"_s;
    const auto send = [&](const QByteArray &body) {
        return client.send("POST", path, body, { { "idempotency-key", "k1" } });
    };
    QCOMPARE(json(send(portalBody("A1")))["id"_L1], u"1"_s);
    QCOMPARE(json(send(portalBody("A1")))["id"_L1], u"1"_s);
    QCOMPARE(send(portalBody("A2")).status, 422);
    QCOMPARE(json(client.post(path, portalBody("A3", "ref")))["id"_L1], u"2"_s);
    QCOMPARE(json(client.post(path, portalBody("A3", "ref")))["id"_L1], u"2"_s);
    QCOMPARE(server.rows().size(), 2);
    QCOMPARE(server.appliedPerKey(), (QMap<QByteArray, int>{ { "k1", 1 }, { "ref", 1 } }));
    PortalModel natural(smallSchool(), PortalModel::Kind::Natural);
    ModelClient other(natural, "https://portal.example");
    other.authorization = "Bearer portal-key-1";
    other.post(path, portalBody("A1"));
    QCOMPARE(json(other.post(path, portalBody("A1", "new")))["id"_L1], u"1"_s);
}

void TestPortalModel::replyStyles()
{
    PortalModel server(smallSchool());
    ModelClient client(server, "https://portal.example");
    client.authorization = "Bearer portal-key-1";
    const QString path = u"/api/attendance/record"_s;
    server.setReplyStyle(PortalModel::ReplyStyle::SaysNo);
    const HttpReply no = client.post(path, portalBody("A1"));
    QCOMPARE(no.status, 200);
    QCOMPARE(json(no)["success"_L1], QJsonValue(false));
    QVERIFY(server.rows().isEmpty());
    server.setReplyStyle(PortalModel::ReplyStyle::NullId);
    QVERIFY(json(client.post(path, portalBody("A1")))["id"_L1].isNull());
    server.setReplyStyle(PortalModel::ReplyStyle::Noisy);
    QVERIFY(json(client.post(path, portalBody("A1"))).toObject().isEmpty()); // not JSON
    server.setReplyStyle(PortalModel::ReplyStyle::NoSuccess);
    QVERIFY(json(client.post(path, portalBody("A1")))["success"_L1].isUndefined());
    QCOMPARE(server.rows().size(), 3);
    server.setPoison(u"A1"_s);
    QCOMPARE(client.post(path, portalBody("A1")).status, 500);
    QCOMPARE(server.rows().size(), 3);
}

QTEST_GUILESS_MAIN(TestPortalModel)
#include "tst_portalmodel.moc"
