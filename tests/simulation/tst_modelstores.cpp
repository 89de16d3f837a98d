// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/modelclient.h"
#include "tests/simulation/servers/couchdb.h"
#include "tests/simulation/servers/firestore.h"
#include "tests/simulation/servers/portal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sim;

/// The servers that keep whatever a client writes, held against their contracts.
class TestModelStores : public QObject
{
    Q_OBJECT

private slots:
    void portalSampleTakesEverything();
    void portalKeyedAnswersAgain();
    void portalReplyStyles();

    void firestoreAppliesAMarkerOnce();
    void firestoreMasksAndTransforms();
    void firestorePreconditions();
    void firestoreNames();
    void firestoreListsAndQueries();
    void firestoreSignIn();
    void firestoreServiceAccountMindsTheClock();
    void firestoreIsAllOrNothing();

    void couchRevisions();
    void couchBulk();
    void couchReadsKeys();
    void couchChanges();
    void couchConflictsOfTwoSites();
    void couchAccess();

    void sameRequestsSameAnswers();
    void aRequestIsCheap();
};

namespace {

const QByteArray root = "projects/rollbook-sim/databases/(default)/documents/";

struct Firestore
{
    FirestoreModel server{ smallSchool() };
    ModelClient client{ server, "https://firestore.googleapis.com/v1/projects/rollbook-sim/databases/(default)/documents" };
    ModelClient auth{ server, "https://identitytoolkit.googleapis.com/v1/" };

    Firestore() { client.bearer(json(signIn("chalk-1"))["idToken"_L1]); }
    HttpReply signIn(const QByteArray &password)
    {
        return auth.post(u"accounts:signInWithPassword?key=web-api-key-1"_s, R"({"email":"teacher1@school.example","returnSecureToken":true,"password":")" + password + "\"}");
    }
    HttpReply commit(const QByteArray &writes) { return client.post(u":commit"_s, "{\"writes\":[" + writes + "]}"); }
    static QByteArray update(const QByteArray &path, const QByteArray &fields, const QByteArray &more = {})
    {
        return "{\"update\":{\"name\":\"" + root + path + "\",\"fields\":{" + fields + "}}" + more + '}';
    }
    static QByteArray marker(const QByteArray &op) { return update("usage/L1/client_ops/" + op, "", ",\"currentDocument\":{\"exists\":false}"); }
};

QString word(const HttpReply &reply) { return json(reply)["error"_L1]["status"_L1].toString(); }

struct Couch
{
    CouchDbModel server{ smallSchool() };
    ModelClient client{ server, "https://hub.example" };

    Couch() { client.authorization = "Basic " + QByteArray("teacher1:chalk-1").toBase64(); }
    HttpReply bulk(const QByteArray &documents) { return client.post(u"/riverside/_bulk_docs"_s, "{\"docs\":[" + documents + "]}"); }
    static QByteArray mark(const QByteArray &status, const QByteArray &stamp, const QByteArray &rev = {}, const QByteArray &student = "s1")
    {
        return "{\"_id\":\"mark:x:" + student + "\"," + (rev.isEmpty() ? QByteArray() : "\"_rev\":\"" + rev + "\",") + "\"type\":\"mark\",\"v\":1,\"status\":\"" + status
            + "\",\"status_hlc\":\"" + stamp + "\",\"minutes_late\":null,\"note\":\"\",\"note_hlc\":\"\"}";
    }
};

QByteArray portalBody(const QByteArray &number, const QByteArray &reference = {})
{
    return R"({"action":"record_attendance","student":{"admission_number":")" + number + R"("},"attendance":{"unit_code":"MAT","date":"2026-11-21","time_slot":"08:00:00 - 08:40:00","client_ref":")" + reference + R"("},"api_key":"wrong"})";
}

} // namespace

void TestModelStores::portalSampleTakesEverything()
{
    PortalModel server(smallSchool());
    ModelClient client(server, "https://portal.example/base");
    client.authorization = "Bearer portal-key-1";
    const QString path = u"/api/attendance/record"_s;
    QCOMPARE(client.post(path, portalBody("A1")).body, QByteArray(R"({"success":true,"id":"1","message":"Attendance recorded successfully"})"));
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
    QCOMPARE(client.post(path, portalBody("A2")).body, QByteArray(R"({"success":false,"error":"Unauthorized"})"));
    QCOMPARE(server.rows().size(), 5);
}

void TestModelStores::portalKeyedAnswersAgain()
{
    PortalModel server(smallSchool(), PortalModel::Kind::Keyed);
    ModelClient client(server, "https://portal.example");
    client.authorization = "Bearer portal-key-1";
    const QString path = u"/api/attendance/record"_s;
    const auto send = [&](const QByteArray &body) { return client.send("POST", path, body, { { "idempotency-key", "k1" } }); };
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

void TestModelStores::portalReplyStyles()
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

void TestModelStores::firestoreAppliesAMarkerOnce()
{
    Firestore fire;
    const QByteArray counter = Firestore::update("usage/L1", "", R"(,"updateMask":{"fieldPaths":[]},"updateTransforms":[{"fieldPath":"usage_count","increment":{"integerValue":"1"}},{"fieldPath":"last_active","setToServerValue":"REQUEST_TIME"}])");
    fire.client.now += 7;
    const HttpReply first = fire.commit(Firestore::marker("op1") + ',' + counter);
    QCOMPARE(first.status, 200);
    const QJsonValue transformed = json(first)["writeResults"_L1][1]["transformResults"_L1];
    QCOMPARE(transformed[0]["integerValue"_L1], u"1"_s);
    QCOMPARE(transformed[1]["timestampValue"_L1], u"2026-11-21T08:00:00.007000Z"_s);
    const HttpReply again = fire.commit(Firestore::marker("op1") + ',' + counter);
    QCOMPARE(again.status, 409);
    QCOMPARE(word(again), u"ALREADY_EXISTS"_s);
    QCOMPARE(fire.server.fields(u"usage/L1"_s)["usage_count"_L1]["integerValue"_L1], u"1"_s);
    fire.commit(Firestore::marker("op2") + ',' + counter);
    QCOMPARE(fire.server.fields(u"usage/L1"_s)["usage_count"_L1]["integerValue"_L1], u"2"_s);
    fire.commit(counter); // a bare increment counts again
    QCOMPARE(fire.server.fields(u"usage/L1"_s)["usage_count"_L1]["integerValue"_L1], u"3"_s);
    QCOMPARE(fire.server.appliedPerKey(), (QMap<QByteArray, int>{ { "op1", 1 }, { "op2", 1 } }));
}

void TestModelStores::firestoreMasksAndTransforms()
{
    Firestore fire;
    const QString path = u"/marks/m1"_s;
    fire.commit(Firestore::update("marks/m1", R"("a":{"stringValue":"1"},"n":{"integerValue":5},"m":{"mapValue":{"fields":{"x":{"booleanValue":true},"y":{"nullValue":null}}}},"l":{"arrayValue":{"values":[]}})"));
    const QJsonValue stored = json(fire.client.get(path));
    QCOMPARE(stored["name"_L1], QString::fromLatin1(root + "marks/m1"));
    QCOMPARE(stored["fields"_L1]["n"_L1]["integerValue"_L1], u"5"_s); // as text
    QCOMPARE(compact(stored["fields"_L1]["l"_L1]), QByteArray(R"({"arrayValue":{}})"));
    // In the mask and not in the body: deleted. Not in the mask: left alone.
    fire.commit(Firestore::update("marks/m1", R"("b":{"stringValue":"2"},"c":{"stringValue":"3"})", R"(,"updateMask":{"fieldPaths":["a","b","m.x"]})"));
    QCOMPARE(compact(QJsonValue(fire.server.fields(u"marks/m1"_s))), QByteArray(R"({"b":{"stringValue":"2"},"l":{"arrayValue":{}},"m":{"mapValue":{"fields":{"y":{"nullValue":null}}}},"n":{"integerValue":"5"}})"));
    const HttpReply patched = fire.client.patch(path + "?updateMask.fieldPaths=b&updateMask.fieldPaths=n"_L1, R"({"fields":{"b":{"stringValue":"4"}}})");
    QCOMPARE(patched.status, 200);
    QVERIFY(json(patched)["fields"_L1]["n"_L1].isUndefined());
    QVERIFY(!json(patched)["fields"_L1]["m"_L1].isUndefined());
    fire.client.patch(path, R"({"fields":{"z":{"doubleValue":1.5}}})"); // no mask: the whole document
    QCOMPARE(compact(QJsonValue(fire.server.fields(u"marks/m1"_s))), QByteArray(R"({"z":{"doubleValue":1.5}})"));
    // What does not change keeps its time.
    const QJsonValue before = json(fire.client.get(path))["updateTime"_L1];
    fire.client.now += 1000;
    const QJsonValue result = json(fire.commit(Firestore::update("marks/m1", R"("z":{"doubleValue":1.5})")));
    QCOMPARE(result["writeResults"_L1][0]["updateTime"_L1], before);
    QVERIFY(result["commitTime"_L1] != before);
    QCOMPARE(word(fire.commit(Firestore::update("marks/m1", R"("z":{"textValue":"?"})"))), u"INVALID_ARGUMENT"_s);
}

void TestModelStores::firestorePreconditions()
{
    Firestore fire;
    const auto put = [&](const QByteArray &value, const QByteArray &condition) {
        return fire.commit(Firestore::update("marks/m1", "\"a\":{\"stringValue\":\"" + value + "\"}", ",\"currentDocument\":" + condition));
    };
    QCOMPARE(word(put("1", R"({"exists":true})")), u"NOT_FOUND"_s);
    const QByteArray time = json(put("1", R"({"exists":false})"))["writeResults"_L1][0]["updateTime"_L1].toString().toLatin1();
    QCOMPARE(put("2", "{\"updateTime\":\"" + time + "\"}").status, 200);
    const HttpReply stale = put("3", "{\"updateTime\":\"" + time + "\"}");
    QCOMPARE(stale.status, 400);
    QCOMPARE(word(stale), u"FAILED_PRECONDITION"_s);
    QCOMPARE(fire.client.post(u"/marks?documentId=m1"_s, R"({"fields":{}})").status, 409);
    QCOMPARE(fire.client.post(u"/marks?documentId=m2"_s, R"({"fields":{}})").status, 200);
    QCOMPARE(fire.client.send("DELETE", u"/marks/nothing"_s).body, QByteArray("{}"));
    const QByteArray transaction = json(fire.client.post(u":beginTransaction"_s))["transaction"_L1].toString().toLatin1();
    QCOMPARE(fire.client.post(u":commit"_s, "{\"transaction\":\"" + transaction + "\"}").status, 200);
    QCOMPARE(fire.client.post(u":commit"_s, "{\"transaction\":\"" + transaction + "\"}").status, 400);
}

void TestModelStores::firestoreNames()
{
    Firestore fire;
    QCOMPARE(fire.commit(Firestore::update("sessions/S/students/ADM/001", "")).status, 400); // an odd number of parts
    QCOMPARE(fire.commit(Firestore::update("sessions/S/students/ADM/2026/001", "")).status, 200); // deeper, unnoticed
    QCOMPARE(json(fire.client.get(u"/sessions/S/students"_s))["documents"_L1].toArray().size(), 0);
    QCOMPARE(fire.commit(Firestore::update("marks/__x__", "")).status, 400);
    QCOMPARE(fire.client.get(u"/sessions/S/students/ADM%2F001"_s).status, 200); // a list of students/ADM/001, empty
    QCOMPARE(fire.commit(Firestore::update("sessions/S/students/ADM%2F1001", R"("status":{"stringValue":"L"},"minutes_late":{"integerValue":"4"},"_hlc":{"stringValue":"h1"})")).status, 200);
    QCOMPARE(fire.client.get(u"/sessions/S/students/ADM%252F1001"_s).status, 200);
    const QList<StoredMark> truth = fire.server.truth();
    QCOMPARE(truth.size(), 1);
    QCOMPARE(truth[0].student, u"ADM/1001"_s);
    QCOMPARE(truth[0].minutesLate, std::optional(4));
    QVERIFY(fire.server.office({ .session = u"S"_s, .student = u"ADM/1001"_s, .status = u"A"_s }, fire.client.now));
    QCOMPARE(fire.server.truth()[0].status, u"A"_s);
    QCOMPARE(fire.server.truth()[0].stamp, u"h1"_s); // stands beside a newer value
}

void TestModelStores::firestoreListsAndQueries()
{
    Firestore fire;
    for (const QByteArray id : { "a", "b", "c" })
        fire.commit(Firestore::update("sessions/S/students/" + id, "\"session_id\":{\"stringValue\":\"S\"},\"n\":{\"integerValue\":\"" + QByteArray::number(int(id[0])) + "\"}"));
    QCOMPARE(fire.client.get(u"/nothing"_s).body, QByteArray("{}"));
    const QJsonValue page = json(fire.client.get(u"/sessions/S/students?pageSize=2&mask.fieldPaths=n"_s));
    QCOMPARE(page["documents"_L1].toArray().size(), 2);
    QVERIFY(page["documents"_L1][0]["fields"_L1]["session_id"_L1].isUndefined());
    const QJsonValue rest = json(fire.client.get("/sessions/S/students?pageSize=2&pageToken="_L1 + page["nextPageToken"_L1].toString()));
    QCOMPARE(rest["documents"_L1].toArray().size(), 1);
    QVERIFY(rest["nextPageToken"_L1].isUndefined());
    QCOMPARE(json(fire.client.get(u"/sessions"_s)).toObject(), QJsonObject()); // a parent that was never written
    QCOMPARE(json(fire.client.get(u"/sessions?showMissing=true"_s))["documents"_L1].toArray().size(), 1);
    const HttpReply found = fire.client.post(u":runQuery"_s, R"({"structuredQuery":{"from":[{"collectionId":"students","allDescendants":true}],"where":{"compositeFilter":{"op":"AND","filters":[{"fieldFilter":{"field":{"fieldPath":"session_id"},"op":"EQUAL","value":{"stringValue":"S"}}},{"fieldFilter":{"field":{"fieldPath":"n"},"op":"GREATER_THAN","value":{"integerValue":"97"}}}]}},"orderBy":[{"field":{"fieldPath":"n"},"direction":"DESCENDING"}],"limit":1}})");
    QCOMPARE(json(found).toArray().size(), 1);
    QVERIFY(json(found)[0]["document"_L1]["name"_L1].toString().endsWith("/students/c"_L1));
    const QJsonValue batch = json(fire.client.post(u":batchGet"_s, "{\"documents\":[\"" + root + "sessions/S/students/a\",\"" + root + "x/y\"]}"));
    QVERIFY(batch[0]["found"_L1].isObject());
    QVERIFY(batch[1]["missing"_L1].isString());
}

void TestModelStores::firestoreSignIn()
{
    Firestore fire;
    const QJsonValue tokens = json(fire.signIn("chalk-1"));
    QCOMPARE(tokens["expiresIn"_L1], u"3600"_s); // a text
    QCOMPARE(json(fire.signIn("wrong"))["error"_L1]["message"_L1], u"INVALID_LOGIN_CREDENTIALS"_s);
    QCOMPARE(fire.auth.post(u"accounts:signInWithPassword"_s).status, 403);
    fire.client.now += 3'600'000;
    QCOMPARE(word(fire.client.get(u"/marks"_s)), u"UNAUTHENTICATED"_s);
    ModelClient secure(fire.server, "https://securetoken.googleapis.com/v1/");
    secure.now = fire.client.now;
    const auto refresh = [&] { return secure.post(u"token?key=web-api-key-1"_s, "grant_type=refresh_token&refresh_token=" + tokens["refreshToken"_L1].toString().toLatin1()); };
    const QJsonValue fresh = json(refresh());
    QCOMPARE(fresh["id_token"_L1], fresh["access_token"_L1]);
    fire.client.bearer(fresh["id_token"_L1]);
    QCOMPARE(fire.client.get(u"/marks"_s).status, 200);
    fire.server.setPassword(u"teacher1"_s, u"other"_s);
    QCOMPARE(json(refresh())["error"_L1]["message"_L1], u"TOKEN_EXPIRED"_s);
    fire.client.authorization.clear();
    QCOMPARE(word(fire.client.get(u"/marks"_s)), u"PERMISSION_DENIED"_s);
    fire.server.setEmulator(true);
    fire.client.authorization = "Bearer owner";
    QCOMPARE(fire.client.get(u"/marks"_s).status, 200);
}

void TestModelStores::firestoreServiceAccountMindsTheClock()
{
    Firestore fire;
    fire.server.setServiceAccount(u"robot@sim"_s);
    ModelClient oauth(fire.server, "https://oauth2.googleapis.com/");
    const auto exchange = [&](qint64 iat) {
        const QByteArray claims = R"({"iss":"robot@sim","aud":"https:\/\/oauth2.googleapis.com/token","iat":)" + QByteArray::number(iat) + ",\"exp\":" + QByteArray::number(iat + 3600) + '}';
        return oauth.post(u"token"_s, "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln");
    };
    QCOMPARE(json(exchange(oauth.now / 1000 - 7200))["error"_L1], u"invalid_grant"_s);
    QCOMPARE(json(exchange(oauth.now / 1000 + 300))["error"_L1], u"invalid_grant"_s);
    fire.client.bearer(json(exchange(oauth.now / 1000))["access_token"_L1]);
    QCOMPARE(fire.client.get(u"/marks"_s).status, 200);
}

void TestModelStores::firestoreIsAllOrNothing()
{
    Firestore fire;
    const QByteArray one = Firestore::update("marks/1", R"("a":{"stringValue":"1"})"), two = Firestore::update("marks/2", R"("a":{"stringValue":"ADM/1003"})");
    fire.commit(one);
    const QByteArray deletes = "{\"delete\":\"" + root + "marks/1\"}";
    fire.server.setPoison(u"ADM/1003"_s);
    QCOMPARE(word(fire.commit(deletes + ',' + Firestore::update("marks/3", "") + ',' + two)), u"PERMISSION_DENIED"_s);
    QCOMPARE(fire.server.documentPaths(), QStringList{ u"marks/1"_s });
    QCOMPARE(fire.server.history().size(), 1);
    fire.server.clearPoison();
    fire.server.inject({ .effect = ServerFault::Effect::Halfway, .match = ":commit", .rows = 1 });
    QCOMPARE(word(fire.commit(deletes + ',' + two)), u"INTERNAL"_s);
    QCOMPARE(fire.server.documentPaths(), QStringList{ u"marks/1"_s });
    fire.server.inject({ .effect = ServerFault::Effect::Applied, .match = ":commit", .reply = FirestoreModel::failure(504, "DEADLINE_EXCEEDED", u"late"_s) });
    QCOMPARE(word(fire.commit(deletes + ',' + two)), u"DEADLINE_EXCEEDED"_s);
    QCOMPARE(fire.server.documentPaths(), QStringList{ u"marks/2"_s });
    fire.server.denyWrites(u"marks"_s);
    QCOMPARE(fire.commit(one).status, 403);
}

void TestModelStores::couchRevisions()
{
    Couch couch;
    const QString path = u"/riverside/mark:x:s1"_s;
    const HttpReply first = couch.client.send("PUT", path, Couch::mark("P", "1"));
    QCOMPARE(first.status, 201);
    const QByteArray rev = json(first)["rev"_L1].toString().toLatin1();
    QVERIFY(rev.startsWith("1-"));
    QCOMPARE(json(couch.client.send("PUT", path, Couch::mark("A", "2")))["error"_L1], u"conflict"_s);
    const QByteArray second = json(couch.client.send("PUT", path, Couch::mark("A", "2", rev)))["rev"_L1].toString().toLatin1();
    QVERIFY(second.startsWith("2-"));
    QCOMPARE(couch.client.send("PUT", path, Couch::mark("L", "3", rev)).status, 409);
    QCOMPARE(json(couch.client.get(path))["_rev"_L1], QString::fromLatin1(second));
    const HttpReply older = couch.client.send("PUT", path, Couch::mark("L", "1", second)); // validate_doc_update
    QCOMPARE(older.status, 403);
    QCOMPARE(json(older)["error"_L1], u"forbidden"_s);
    QCOMPARE(couch.client.send("DELETE", path + "?rev="_L1 + QString::fromLatin1(second)).status, 200);
    QCOMPARE(json(couch.client.get(path))["reason"_L1], u"deleted"_s);
    QCOMPARE(json(couch.client.get(u"/riverside/mark:x:s2"_s))["reason"_L1], u"missing"_s);
    QVERIFY(json(couch.client.send("PUT", path, Couch::mark("P", "4")))["rev"_L1].toString().startsWith("4-"_L1));
    QCOMPARE(couch.client.send("PUT", path, "{broken").status, 400);
}

void TestModelStores::couchBulk()
{
    Couch couch;
    const HttpReply first = couch.bulk(Couch::mark("P", "1") + ',' + R"({"_id":"x","type":"essay"})" + ',' + Couch::mark("P", "1"));
    QCOMPARE(first.status, 201);
    const QJsonValue rows = json(first);
    QCOMPARE(rows[0]["ok"_L1], QJsonValue(true));
    QCOMPARE(rows[1]["error"_L1], u"forbidden"_s);
    QCOMPARE(rows[2]["error"_L1], u"conflict"_s);
    couch.server.setPoison(u"s2"_s);
    const QJsonValue poisoned = json(couch.bulk(Couch::mark("P", "1", {}, "s2") + ',' + Couch::mark("P", "1", {}, "s3")));
    QCOMPARE(poisoned[0]["error"_L1], u"forbidden"_s);
    QCOMPARE(poisoned[1]["id"_L1], u"mark:x:s3"_s);
    couch.server.setQuorumMet(false);
    QCOMPARE(couch.bulk(Couch::mark("P", "1", {}, "s4")).status, 202);
    QCOMPARE(couch.server.truth().size(), 3);
    QCOMPARE(couch.server.truth()[0].stamp, u"1"_s);
    couch.server.inject({ .effect = ServerFault::Effect::Halfway, .match = "_bulk_docs", .rows = 1 });
    QCOMPARE(couch.bulk(Couch::mark("P", "1", {}, "s5") + ',' + Couch::mark("P", "1", {}, "s6")).status, 500);
    QCOMPARE(couch.server.truth().size(), 4);
    QCOMPARE(couch.client.post(u"/riverside/_bulk_docs"_s, "{}").status, 400);
}

void TestModelStores::couchReadsKeys()
{
    Couch couch;
    couch.bulk(Couch::mark("P", "1") + ',' + Couch::mark("A", "1", {}, "s2"));
    const QString rev = json(couch.client.get(u"/riverside/mark:x:s2"_s))["_rev"_L1].toString();
    couch.client.send("DELETE", "/riverside/mark:x:s2?rev="_L1 + rev);
    const QJsonValue rows = json(couch.client.post(u"/riverside/_all_docs?include_docs=true"_s, R"({"keys":["mark:x:s9","mark:x:s1","mark:x:s2"]})"))["rows"_L1];
    QCOMPARE(rows[0]["error"_L1], u"not_found"_s);
    QCOMPARE(rows[1]["doc"_L1]["status"_L1], u"P"_s);
    QCOMPARE(rows[2]["value"_L1]["deleted"_L1], QJsonValue(true));
    QVERIFY(rows[2]["doc"_L1].isNull());
    const QJsonValue got = json(couch.client.post(u"/riverside/_bulk_get"_s, R"({"docs":[{"id":"mark:x:s1"},{"id":"no"}]})"))["results"_L1];
    QCOMPARE(got[0]["docs"_L1][0]["ok"_L1]["_id"_L1], u"mark:x:s1"_s);
    QCOMPARE(got[1]["docs"_L1][0]["error"_L1]["error"_L1], u"not_found"_s);
    const QJsonValue range = json(couch.client.get(u"/riverside/_all_docs?startkey=%22mark:x:%22&endkey=%22mark:x:%EF%BF%B0%22"_s))["rows"_L1];
    QCOMPARE(range.toArray().size(), 1);
}

void TestModelStores::couchChanges()
{
    Couch couch;
    couch.bulk(Couch::mark("P", "1") + ',' + Couch::mark("A", "1", {}, "s2") + ',' + Couch::mark("A", "1", {}, "s3"));
    const auto changes = [&](const QString &query) { return json(couch.client.get("/riverside/_changes?include_docs=true&"_L1 + query)); };
    const QJsonValue page = changes(u"limit=2"_s);
    QCOMPARE(page["results"_L1].toArray().size(), 2);
    QCOMPARE(page["pending"_L1].toInt(), 1);
    QCOMPARE(page["last_seq"_L1], page["results"_L1][1]["seq"_L1]);
    const QString since = page["last_seq"_L1].toString();
    const QJsonValue rest = changes("since="_L1 + since);
    QCOMPARE(rest["results"_L1][0]["doc"_L1]["_id"_L1], u"mark:x:s3"_s);
    const QString all = rest["last_seq"_L1].toString();
    const std::any backup = couch.server.saveImage();
    QVERIFY(couch.server.office({ .session = u"x"_s, .student = u"s1"_s, .status = u"L"_s }, couch.client.now));
    const QJsonValue edited = changes("since="_L1 + all)["results"_L1];
    QCOMPARE(edited.toArray().size(), 1); // each document once, at its last change
    QCOMPARE(edited[0]["doc"_L1]["status"_L1], u"L"_s);
    QCOMPARE(edited[0]["doc"_L1]["status_hlc"_L1], u"1"_s);
    QCOMPARE(changes(u"since=now"_s)["results"_L1].toArray().size(), 0);
    QCOMPARE(couch.client.get(u"/riverside/_changes?since=7"_s).status, 400);
    couch.server.restoreImage(backup); // its sequences are others
    QCOMPARE(changes("since="_L1 + all)["results"_L1].toArray().size(), 3);
}

void TestModelStores::couchConflictsOfTwoSites()
{
    Couch couch;
    couch.bulk(Couch::mark("P", "1"));
    const OfficeEdit other{ .session = u"x"_s, .student = u"s1"_s, .status = u"A"_s, .stamp = u"2"_s };
    QVERIFY(couch.server.replicate(other, couch.client.now));
    const QString path = u"/riverside/mark:x:s1"_s;
    const QJsonValue winner = json(couch.client.get(path + "?conflicts=true"_L1));
    QCOMPARE(winner["_conflicts"_L1].toArray().size(), 1);
    const QString loser = winner["_conflicts"_L1][0].toString();
    QCOMPARE(loser.section(u'-', 0, 0), u"1"_s);
    QVERIFY(winner["_rev"_L1].toString() > loser); // the greater text wins, whatever we think
    QVERIFY(json(couch.client.get(path + "?rev="_L1 + loser))["status"_L1] != winner["status"_L1]);
    QVERIFY(json(couch.client.get(path))["_conflicts"_L1].isUndefined());
    QCOMPARE(couch.client.send("DELETE", path + "?rev="_L1 + loser).status, 200);
    QVERIFY(json(couch.client.get(path + "?conflicts=true"_L1))["_conflicts"_L1].isUndefined());
    QCOMPARE(json(couch.client.get(path))["_rev"_L1], winner["_rev"_L1]);
}

void TestModelStores::couchAccess()
{
    Couch couch;
    couch.client.authorization.clear();
    QCOMPARE(json(couch.client.get(u"/"_s))["couchdb"_L1], u"Welcome"_s);
    QCOMPARE(json(couch.client.get(u"/riverside/x"_s))["error"_L1], u"unauthorized"_s);
    QCOMPARE(couch.client.post(u"/_session"_s, R"({"name":"teacher1","password":"no"})").status, 401);
    QCOMPARE(couch.client.post(u"/_session"_s, R"({"name":"teacher1","password":"chalk-1"})").status, 200);
    const QByteArray cookie = couch.server.lastCookie();
    const auto withCookie = [&](const QByteArray &text) { return couch.client.send("GET", u"/riverside"_s, {}, { { "Cookie", text } }).status; };
    QCOMPARE(withCookie(cookie), 200);
    couch.client.now += 600'000;
    QCOMPARE(withCookie(cookie), 401); // ten minutes, had it not been renewed by use
    couch.client.now -= 1;
    QCOMPARE(withCookie(cookie), 200);
    couch.client.now += 599'000;
    QCOMPARE(withCookie(couch.server.lastCookie()), 200);
    couch.client.authorization = "Basic " + QByteArray("guest:visitor").toBase64();
    QCOMPARE(json(couch.client.get(u"/riverside"_s))["error"_L1], u"forbidden"_s);
    couch.client.authorization = "Basic " + QByteArray("office:ledger").toBase64();
    QCOMPARE(couch.client.send("PUT", u"/riverside"_s).status, 412);
    couch.server.dropDatabase();
    QCOMPARE(json(couch.client.get(u"/riverside/x"_s))["reason"_L1], u"Database does not exist."_s);
    QCOMPARE(couch.client.send("PUT", u"/riverside"_s).status, 201);
}

void TestModelStores::sameRequestsSameAnswers()
{
    const auto run = [] {
        Couch couch;
        QByteArray all = couch.bulk(Couch::mark("P", "1") + ',' + Couch::mark("A", "1", {}, "s2")).body;
        couch.server.replicate({ .session = u"x"_s, .student = u"s1"_s, .status = u"A"_s, .stamp = u"2"_s }, couch.client.now);
        all += couch.client.get(u"/riverside/_changes?include_docs=true&conflicts=true"_s).body;
        Firestore fire;
        all += fire.signIn("chalk-1").body + fire.commit(Firestore::marker("op1")).body;
        return all;
    };
    QCOMPARE(run(), run());
}

void TestModelStores::aRequestIsCheap()
{
    Couch couch;
    QByteArray documents;
    for (int i = 0; i < 40; ++i)
        documents += (i ? "," : "") + Couch::mark("P", "1", {}, QByteArray::number(i));
    couch.bulk(documents);
    QBENCHMARK {
        couch.client.get(u"/riverside/_all_docs?include_docs=true"_s);
    }
}

QTEST_GUILESS_MAIN(TestModelStores)
#include "tst_modelstores.moc"
