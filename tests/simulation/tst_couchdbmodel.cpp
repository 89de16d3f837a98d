// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/modelclient.h"
#include "tests/simulation/servers/couchdb.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sim;

namespace {

struct Couch
{
    CouchDbModel server{ smallSchool() };
    ModelClient client{ server, "https://hub.example" };

    Couch() { client.authorization = "Basic " + QByteArray("teacher1:chalk-1").toBase64(); }
    HttpReply bulk(const QByteArray &documents)
    {
        return client.post(u"/riverside/_bulk_docs"_s, "{\"docs\":[" + documents + "]}");
    }
    static QByteArray mark(const QByteArray &status, const QByteArray &stamp,
                           const QByteArray &rev = {}, const QByteArray &student = "s1")
    {
        return "{\"_id\":\"mark:x:" + student + "\","
            + (rev.isEmpty() ? QByteArray() : "\"_rev\":\"" + rev + "\",")
            + "\"type\":\"mark\",\"v\":1,\"status\":\"" + status + "\",\"status_hlc\":\"" + stamp
            + "\",\"minutes_late\":null,\"note\":\"\",\"note_hlc\":\"\"}";
    }
};

} // namespace

/// Against the contract of CouchDB.
class TestCouchDbModel : public QObject
{
    Q_OBJECT

private slots:
    void revisions();
    void bulk();
    void readsKeys();
    void changes();
    void conflictsOfTwoSites();
    void access();
    void sameRequestsSameAnswers();
};

void TestCouchDbModel::revisions()
{
    Couch couch;
    const QString path = u"/riverside/mark:x:s1"_s;
    const HttpReply first = couch.client.send("PUT", path, Couch::mark("P", "1"));
    QCOMPARE(first.status, 201);
    const QByteArray rev = json(first)["rev"_L1].toString().toLatin1();
    QVERIFY(rev.startsWith("1-"));
    QCOMPARE(json(couch.client.send("PUT", path, Couch::mark("A", "2")))["error"_L1],
             u"conflict"_s);
    const QByteArray second =
        json(couch.client.send("PUT", path, Couch::mark("A", "2", rev)))["rev"_L1]
            .toString()
            .toLatin1();
    QVERIFY(second.startsWith("2-"));
    QCOMPARE(couch.client.send("PUT", path, Couch::mark("L", "3", rev)).status, 409);
    QCOMPARE(json(couch.client.get(path))["_rev"_L1], QString::fromLatin1(second));
    const HttpReply older =
        couch.client.send("PUT", path, Couch::mark("L", "1", second)); // validate_doc_update
    QCOMPARE(older.status, 403);
    QCOMPARE(json(older)["error"_L1], u"forbidden"_s);
    QCOMPARE(couch.client.send("DELETE", path + "?rev="_L1 + QString::fromLatin1(second)).status,
             200);
    QCOMPARE(json(couch.client.get(path))["reason"_L1], u"deleted"_s);
    QCOMPARE(json(couch.client.get(u"/riverside/mark:x:s2"_s))["reason"_L1], u"missing"_s);
    QVERIFY(
        json(couch.client.send("PUT", path, Couch::mark("P", "4")))["rev"_L1].toString().startsWith(
            "4-"_L1));
    QCOMPARE(couch.client.send("PUT", path, "{broken").status, 400);
}

void TestCouchDbModel::bulk()
{
    Couch couch;
    const HttpReply first = couch.bulk(Couch::mark("P", "1") + ',' + R"({"_id":"x","type":"essay"})"
                                       + ',' + Couch::mark("P", "1"));
    QCOMPARE(first.status, 201);
    const QJsonValue rows = json(first);
    QCOMPARE(rows[0]["ok"_L1], QJsonValue(true));
    QCOMPARE(rows[1]["error"_L1], u"forbidden"_s);
    QCOMPARE(rows[2]["error"_L1], u"conflict"_s);
    couch.server.setPoison(u"s2"_s);
    const QJsonValue poisoned =
        json(couch.bulk(Couch::mark("P", "1", {}, "s2") + ',' + Couch::mark("P", "1", {}, "s3")));
    QCOMPARE(poisoned[0]["error"_L1], u"forbidden"_s);
    QCOMPARE(poisoned[1]["id"_L1], u"mark:x:s3"_s);
    couch.server.setQuorumMet(false);
    QCOMPARE(couch.bulk(Couch::mark("P", "1", {}, "s4")).status, 202);
    QCOMPARE(couch.server.truth().size(), 3);
    QCOMPARE(couch.server.truth()[0].stamp, u"1"_s);
    couch.server.inject(
        { .effect = ServerFault::Effect::Halfway, .match = "_bulk_docs", .rows = 1 });
    QCOMPARE(
        couch.bulk(Couch::mark("P", "1", {}, "s5") + ',' + Couch::mark("P", "1", {}, "s6")).status,
        500);
    QCOMPARE(couch.server.truth().size(), 4);
    QCOMPARE(couch.client.post(u"/riverside/_bulk_docs"_s, "{}").status, 400);
}

void TestCouchDbModel::readsKeys()
{
    Couch couch;
    couch.bulk(Couch::mark("P", "1") + ',' + Couch::mark("A", "1", {}, "s2"));
    const QString rev = json(couch.client.get(u"/riverside/mark:x:s2"_s))["_rev"_L1].toString();
    couch.client.send("DELETE", "/riverside/mark:x:s2?rev="_L1 + rev);
    const QJsonValue rows =
        json(couch.client.post(u"/riverside/_all_docs?include_docs=true"_s,
                               R"({"keys":["mark:x:s9","mark:x:s1","mark:x:s2"]})"))["rows"_L1];
    QCOMPARE(rows[0]["error"_L1], u"not_found"_s);
    QCOMPARE(rows[1]["doc"_L1]["status"_L1], u"P"_s);
    QCOMPARE(rows[2]["value"_L1]["deleted"_L1], QJsonValue(true));
    QVERIFY(rows[2]["doc"_L1].isNull());
    const QJsonValue got = json(couch.client.post(
        u"/riverside/_bulk_get"_s, R"({"docs":[{"id":"mark:x:s1"},{"id":"no"}]})"))["results"_L1];
    QCOMPARE(got[0]["docs"_L1][0]["ok"_L1]["_id"_L1], u"mark:x:s1"_s);
    QCOMPARE(got[1]["docs"_L1][0]["error"_L1]["error"_L1], u"not_found"_s);
    const QJsonValue range = json(couch.client.get(
        u"/riverside/_all_docs?startkey=%22mark:x:%22&endkey=%22mark:x:%EF%BF%B0%22"_s))["rows"_L1];
    QCOMPARE(range.toArray().size(), 1);
}

void TestCouchDbModel::changes()
{
    Couch couch;
    couch.bulk(Couch::mark("P", "1") + ',' + Couch::mark("A", "1", {}, "s2") + ','
               + Couch::mark("A", "1", {}, "s3"));
    const auto changes = [&](const QString &query) {
        return json(couch.client.get("/riverside/_changes?include_docs=true&"_L1 + query));
    };
    const QJsonValue page = changes(u"limit=2"_s);
    QCOMPARE(page["results"_L1].toArray().size(), 2);
    QCOMPARE(page["pending"_L1].toInt(), 1);
    QCOMPARE(page["last_seq"_L1], page["results"_L1][1]["seq"_L1]);
    const QString since = page["last_seq"_L1].toString();
    const QJsonValue rest = changes("since="_L1 + since);
    QCOMPARE(rest["results"_L1][0]["doc"_L1]["_id"_L1], u"mark:x:s3"_s);
    const QString all = rest["last_seq"_L1].toString();
    const std::any backup = couch.server.saveImage();
    QVERIFY(couch.server.office({ .session = u"x"_s, .student = u"s1"_s, .status = u"L"_s },
                                couch.client.now));
    const QJsonValue edited = changes("since="_L1 + all)["results"_L1];
    QCOMPARE(edited.toArray().size(), 1); // each document once, at its last change
    QCOMPARE(edited[0]["doc"_L1]["status"_L1], u"L"_s);
    QCOMPARE(edited[0]["doc"_L1]["status_hlc"_L1], u"1"_s);
    QCOMPARE(changes(u"since=now"_s)["results"_L1].toArray().size(), 0);
    QCOMPARE(couch.client.get(u"/riverside/_changes?since=7"_s).status, 400);
    couch.server.restoreImage(backup); // its sequences are others
    QCOMPARE(changes("since="_L1 + all)["results"_L1].toArray().size(), 3);
}

void TestCouchDbModel::conflictsOfTwoSites()
{
    Couch couch;
    couch.bulk(Couch::mark("P", "1"));
    const OfficeEdit other{
        .session = u"x"_s, .student = u"s1"_s, .status = u"A"_s, .stamp = u"2"_s
    };
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

void TestCouchDbModel::access()
{
    Couch couch;
    couch.client.authorization.clear();
    QCOMPARE(json(couch.client.get(u"/"_s))["couchdb"_L1], u"Welcome"_s);
    QCOMPARE(json(couch.client.get(u"/riverside/x"_s))["error"_L1], u"unauthorized"_s);
    QCOMPARE(couch.client.post(u"/_session"_s, R"({"name":"teacher1","password":"no"})").status,
             401);
    QCOMPARE(
        couch.client.post(u"/_session"_s, R"({"name":"teacher1","password":"chalk-1"})").status,
        200);
    const QByteArray cookie = couch.server.lastCookie();
    const auto withCookie = [&](const QByteArray &text) {
        return couch.client.send("GET", u"/riverside"_s, {}, { { "Cookie", text } }).status;
    };
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

void TestCouchDbModel::sameRequestsSameAnswers()
{
    const auto run = [] {
        Couch couch;
        QByteArray all =
            couch.bulk(Couch::mark("P", "1") + ',' + Couch::mark("A", "1", {}, "s2")).body;
        couch.server.replicate(
            { .session = u"x"_s, .student = u"s1"_s, .status = u"A"_s, .stamp = u"2"_s },
            couch.client.now);
        all += couch.client.get(u"/riverside/_changes?include_docs=true&conflicts=true"_s).body;
        return all;
    };
    QCOMPARE(run(), run());
}

QTEST_GUILESS_MAIN(TestCouchDbModel)
#include "tst_couchdbmodel.moc"
