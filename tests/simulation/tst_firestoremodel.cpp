// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/modelclient.h"
#include "tests/simulation/servers/firestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sim;

namespace {

const QByteArray root = "projects/rollbook-sim/databases/(default)/documents/";

struct Firestore
{
    FirestoreModel server{ smallSchool() };
    ModelClient client{
        server,
        "https://firestore.googleapis.com/v1/projects/rollbook-sim/databases/(default)/documents"
    };
    ModelClient auth{ server, "https://identitytoolkit.googleapis.com/v1/" };

    Firestore() { client.bearer(json(signIn("chalk-1"))["idToken"_L1]); }
    HttpReply signIn(const QByteArray &password)
    {
        return auth.post(
            u"accounts:signInWithPassword?key=web-api-key-1"_s,
            R"({"email":"teacher1@school.example","returnSecureToken":true,"password":")" + password
                + "\"}");
    }
    HttpReply commit(const QByteArray &writes)
    {
        return client.post(u":commit"_s, "{\"writes\":[" + writes + "]}");
    }
    static QByteArray update(const QByteArray &path, const QByteArray &fields,
                             const QByteArray &more = {})
    {
        return "{\"update\":{\"name\":\"" + root + path + "\",\"fields\":{" + fields + "}}" + more
            + '}';
    }
    static QByteArray marker(const QByteArray &op)
    {
        return update("usage/L1/client_ops/" + op, "", ",\"currentDocument\":{\"exists\":false}");
    }
};

QString word(const HttpReply &reply) { return json(reply)["error"_L1]["status"_L1].toString(); }

} // namespace

/// Against the contract of Firestore.
class TestFirestoreModel : public QObject
{
    Q_OBJECT

private slots:
    void appliesAMarkerOnce();
    void masksAndTransforms();
    void preconditions();
    void names();
    void listsAndQueries();
    void signIn();
    void serviceAccountMindsTheClock();
    void isAllOrNothing();
};

void TestFirestoreModel::appliesAMarkerOnce()
{
    Firestore fire;
    const QByteArray counter = Firestore::update(
        "usage/L1", "",
        R"(,"updateMask":{"fieldPaths":[]},"updateTransforms":[{"fieldPath":"usage_count","increment":{"integerValue":"1"}},{"fieldPath":"last_active","setToServerValue":"REQUEST_TIME"}])");
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

void TestFirestoreModel::masksAndTransforms()
{
    Firestore fire;
    const QString path = u"/marks/m1"_s;
    fire.commit(Firestore::update(
        "marks/m1",
        R"("a":{"stringValue":"1"},"n":{"integerValue":5},"m":{"mapValue":{"fields":{"x":{"booleanValue":true},"y":{"nullValue":null}}}},"l":{"arrayValue":{"values":[]}})"));
    const QJsonValue stored = json(fire.client.get(path));
    QCOMPARE(stored["name"_L1], QString::fromLatin1(root + "marks/m1"));
    QCOMPARE(stored["fields"_L1]["n"_L1]["integerValue"_L1], u"5"_s); // as text
    QCOMPARE(compact(stored["fields"_L1]["l"_L1]), QByteArray(R"({"arrayValue":{}})"));
    // In the mask and not in the body: deleted. Not in the mask: left alone.
    fire.commit(Firestore::update("marks/m1", R"("b":{"stringValue":"2"},"c":{"stringValue":"3"})",
                                  R"(,"updateMask":{"fieldPaths":["a","b","m.x"]})"));
    QCOMPARE(
        compact(QJsonValue(fire.server.fields(u"marks/m1"_s))),
        QByteArray(
            R"({"b":{"stringValue":"2"},"l":{"arrayValue":{}},"m":{"mapValue":{"fields":{"y":{"nullValue":null}}}},"n":{"integerValue":"5"}})"));
    const HttpReply patched =
        fire.client.patch(path + "?updateMask.fieldPaths=b&updateMask.fieldPaths=n"_L1,
                          R"({"fields":{"b":{"stringValue":"4"}}})");
    QCOMPARE(patched.status, 200);
    QVERIFY(json(patched)["fields"_L1]["n"_L1].isUndefined());
    QVERIFY(!json(patched)["fields"_L1]["m"_L1].isUndefined());
    fire.client.patch(path,
                      R"({"fields":{"z":{"doubleValue":1.5}}})"); // no mask: the whole document
    QCOMPARE(compact(QJsonValue(fire.server.fields(u"marks/m1"_s))),
             QByteArray(R"({"z":{"doubleValue":1.5}})"));
    // What does not change keeps its time.
    const QJsonValue before = json(fire.client.get(path))["updateTime"_L1];
    fire.client.now += 1000;
    const QJsonValue result =
        json(fire.commit(Firestore::update("marks/m1", R"("z":{"doubleValue":1.5})")));
    QCOMPARE(result["writeResults"_L1][0]["updateTime"_L1], before);
    QVERIFY(result["commitTime"_L1] != before);
    QCOMPARE(word(fire.commit(Firestore::update("marks/m1", R"("z":{"textValue":"?"})"))),
             u"INVALID_ARGUMENT"_s);
}

void TestFirestoreModel::preconditions()
{
    Firestore fire;
    const auto put = [&](const QByteArray &value, const QByteArray &condition) {
        return fire.commit(Firestore::update("marks/m1",
                                             "\"a\":{\"stringValue\":\"" + value + "\"}",
                                             ",\"currentDocument\":" + condition));
    };
    QCOMPARE(word(put("1", R"({"exists":true})")), u"NOT_FOUND"_s);
    const QByteArray time =
        json(put("1", R"({"exists":false})"))["writeResults"_L1][0]["updateTime"_L1]
            .toString()
            .toLatin1();
    QCOMPARE(put("2", "{\"updateTime\":\"" + time + "\"}").status, 200);
    const HttpReply stale = put("3", "{\"updateTime\":\"" + time + "\"}");
    QCOMPARE(stale.status, 400);
    QCOMPARE(word(stale), u"FAILED_PRECONDITION"_s);
    QCOMPARE(fire.client.post(u"/marks?documentId=m1"_s, R"({"fields":{}})").status, 409);
    QCOMPARE(fire.client.post(u"/marks?documentId=m2"_s, R"({"fields":{}})").status, 200);
    QCOMPARE(fire.client.send("DELETE", u"/marks/nothing"_s).body, QByteArray("{}"));
    const QByteArray transaction =
        json(fire.client.post(u":beginTransaction"_s))["transaction"_L1].toString().toLatin1();
    QCOMPARE(fire.client.post(u":commit"_s, "{\"transaction\":\"" + transaction + "\"}").status,
             200);
    QCOMPARE(fire.client.post(u":commit"_s, "{\"transaction\":\"" + transaction + "\"}").status,
             400);
}

void TestFirestoreModel::names()
{
    Firestore fire;
    QCOMPARE(fire.commit(Firestore::update("sessions/S/students/ADM/001", "")).status,
             400); // an odd number of parts
    QCOMPARE(fire.commit(Firestore::update("sessions/S/students/ADM/2026/001", "")).status,
             200); // deeper, unnoticed
    QCOMPARE(json(fire.client.get(u"/sessions/S/students"_s))["documents"_L1].toArray().size(), 0);
    QCOMPARE(fire.commit(Firestore::update("marks/__x__", "")).status, 400);
    QCOMPARE(fire.client.get(u"/sessions/S/students/ADM%2F001"_s).status,
             200); // a list of students/ADM/001, empty
    QCOMPARE(
        fire
            .commit(Firestore::update(
                "sessions/S/students/ADM%2F1001",
                R"("status":{"stringValue":"L"},"minutes_late":{"integerValue":"4"},"_hlc":{"stringValue":"h1"})"))
            .status,
        200);
    QCOMPARE(fire.client.get(u"/sessions/S/students/ADM%252F1001"_s).status, 200);
    const QList<StoredMark> truth = fire.server.truth();
    QCOMPARE(truth.size(), 1);
    QCOMPARE(truth[0].student, u"ADM/1001"_s);
    QCOMPARE(truth[0].minutesLate, std::optional(4));
    QVERIFY(fire.server.office({ .session = u"S"_s, .student = u"ADM/1001"_s, .status = u"A"_s },
                               fire.client.now));
    QCOMPARE(fire.server.truth()[0].status, u"A"_s);
    QCOMPARE(fire.server.truth()[0].stamp, u"h1"_s); // stands beside a newer value
}

void TestFirestoreModel::listsAndQueries()
{
    Firestore fire;
    for (const QByteArray id : { "a", "b", "c" })
        fire.commit(
            Firestore::update("sessions/S/students/" + id,
                              "\"session_id\":{\"stringValue\":\"S\"},\"n\":{\"integerValue\":\""
                                  + QByteArray::number(int(id[0])) + "\"}"));
    QCOMPARE(fire.client.get(u"/nothing"_s).body, QByteArray("{}"));
    const QJsonValue page =
        json(fire.client.get(u"/sessions/S/students?pageSize=2&mask.fieldPaths=n"_s));
    QCOMPARE(page["documents"_L1].toArray().size(), 2);
    QVERIFY(page["documents"_L1][0]["fields"_L1]["session_id"_L1].isUndefined());
    const QJsonValue rest = json(fire.client.get("/sessions/S/students?pageSize=2&pageToken="_L1
                                                 + page["nextPageToken"_L1].toString()));
    QCOMPARE(rest["documents"_L1].toArray().size(), 1);
    QVERIFY(rest["nextPageToken"_L1].isUndefined());
    QCOMPARE(json(fire.client.get(u"/sessions"_s)).toObject(),
             QJsonObject()); // a parent that was never written
    QCOMPARE(
        json(fire.client.get(u"/sessions?showMissing=true"_s))["documents"_L1].toArray().size(), 1);
    const HttpReply found = fire.client.post(
        u":runQuery"_s,
        R"({"structuredQuery":{"from":[{"collectionId":"students","allDescendants":true}],"where":{"compositeFilter":{"op":"AND","filters":[{"fieldFilter":{"field":{"fieldPath":"session_id"},"op":"EQUAL","value":{"stringValue":"S"}}},{"fieldFilter":{"field":{"fieldPath":"n"},"op":"GREATER_THAN","value":{"integerValue":"97"}}}]}},"orderBy":[{"field":{"fieldPath":"n"},"direction":"DESCENDING"}],"limit":1}})");
    QCOMPARE(json(found).toArray().size(), 1);
    QVERIFY(json(found)[0]["document"_L1]["name"_L1].toString().endsWith("/students/c"_L1));
    const QJsonValue batch = json(fire.client.post(
        u":batchGet"_s,
        "{\"documents\":[\"" + root + "sessions/S/students/a\",\"" + root + "x/y\"]}"));
    QVERIFY(batch[0]["found"_L1].isObject());
    QVERIFY(batch[1]["missing"_L1].isString());
}

void TestFirestoreModel::signIn()
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
    const auto refresh = [&] {
        return secure.post(u"token?key=web-api-key-1"_s,
                           "grant_type=refresh_token&refresh_token="
                               + tokens["refreshToken"_L1].toString().toLatin1());
    };
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

void TestFirestoreModel::serviceAccountMindsTheClock()
{
    Firestore fire;
    fire.server.setServiceAccount(u"robot@sim"_s);
    ModelClient oauth(fire.server, "https://oauth2.googleapis.com/");
    const auto exchange = [&](qint64 iat) {
        const QByteArray claims =
            R"({"iss":"robot@sim","aud":"https:\/\/oauth2.googleapis.com/token","iat":)"
            + QByteArray::number(iat) + ",\"exp\":" + QByteArray::number(iat + 3600) + '}';
        return oauth.post(
            u"token"_s,
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=e30."
                + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                + ".c2ln");
    };
    QCOMPARE(json(exchange(oauth.now / 1000 - 7200))["error"_L1], u"invalid_grant"_s);
    QCOMPARE(json(exchange(oauth.now / 1000 + 300))["error"_L1], u"invalid_grant"_s);
    fire.client.bearer(json(exchange(oauth.now / 1000))["access_token"_L1]);
    QCOMPARE(fire.client.get(u"/marks"_s).status, 200);
}

void TestFirestoreModel::isAllOrNothing()
{
    Firestore fire;
    const QByteArray one = Firestore::update("marks/1", R"("a":{"stringValue":"1"})"),
                     two = Firestore::update("marks/2", R"("a":{"stringValue":"ADM/1003"})");
    fire.commit(one);
    const QByteArray deletes = "{\"delete\":\"" + root + "marks/1\"}";
    fire.server.setPoison(u"ADM/1003"_s);
    QCOMPARE(word(fire.commit(deletes + ',' + Firestore::update("marks/3", "") + ',' + two)),
             u"PERMISSION_DENIED"_s);
    QCOMPARE(fire.server.documentPaths(), QStringList{ u"marks/1"_s });
    QCOMPARE(fire.server.history().size(), 1);
    fire.server.clearPoison();
    fire.server.inject({ .effect = ServerFault::Effect::Halfway, .match = ":commit", .rows = 1 });
    QCOMPARE(word(fire.commit(deletes + ',' + two)), u"INTERNAL"_s);
    QCOMPARE(fire.server.documentPaths(), QStringList{ u"marks/1"_s });
    fire.server.inject({ .effect = ServerFault::Effect::Applied,
                         .match = ":commit",
                         .reply = FirestoreModel::failure(504, "DEADLINE_EXCEEDED", u"late"_s) });
    QCOMPARE(word(fire.commit(deletes + ',' + two)), u"DEADLINE_EXCEEDED"_s);
    QCOMPARE(fire.server.documentPaths(), QStringList{ u"marks/2"_s });
    fire.server.denyWrites(u"marks"_s);
    QCOMPARE(fire.commit(one).status, 403);
}

QTEST_GUILESS_MAIN(TestFirestoreModel)
#include "tst_firestoremodel.moc"
