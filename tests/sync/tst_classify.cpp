// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/classify.h"

#include <QDateTime>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Failure = HttpReply::Failure;


namespace {

const QByteArray html = "<!DOCTYPE html><html><body>Welcome to CoffeeNet</body></html>";

HttpReply json(int status, const QByteArray &body = "{}")
{
    return { .status = status, .contentType = "application/json; charset=utf-8", .retryAfter = {}, .body = body };
}

HttpReply page(int status, const QByteArray &type = "text/html; charset=utf-8")
{
    return { .status = status, .contentType = type, .retryAfter = {}, .body = html };
}

} // namespace

/// The table of what an answer means, row by row, and whatever else the wire may bring.
class tst_Classify : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void noAnswerHasAReason_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing left") << Failure::NotConnected << Verdict::Offline << u"offline"_s;
        QTest::newRow("cut off") << Failure::Interrupted << Verdict::Ambiguous << u"ambiguous"_s;
        QTest::newRow("certificate") << Failure::Certificate << Verdict::Untrusted << u"tls_intercept"_s;
        QTest::newRow("too large") << Failure::TooLarge << Verdict::Broken << u"contract_broken"_s;
    }
    void noAnswerHasAReason()
    {
        QFETCH(Failure, failure);
        QFETCH(Verdict, verdict);
        QFETCH(QString, reason);
        // A status and a body that came before the failure must not be believed.
        HttpReply reply = json(200, R"({"created":1,"updated":0})");
        reply.failure = failure;
        reply.failureText = u"why"_s;
        const auto read = classify(reply, { 200 });
        QVERIFY(!read);
        QCOMPARE(read.error().verdict, verdict);
        QCOMPARE(read.error().reason, reason);
        QCOMPARE(read.error().text, u"why"_s);
    }

    void anAnswerHasAMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isJson");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("reason");
        const auto ours = [](int status, Verdict verdict, const QString &reason) {
            QTest::addRow("JSON %d", status) << status << true << verdict << reason;
        };
        const auto foreign = [](int status, Verdict verdict, const QString &reason) {
            QTest::addRow("HTML %d", status) << status << false << verdict << reason;
        };
        ours(201, Verdict::Ambiguous, u"unknown_code"_s);
        for (int status : { 301, 302, 303, 307, 308 }) {
            ours(status, Verdict::Foreign, u"captive_suspect"_s);
            foreign(status, Verdict::Foreign, u"captive_suspect"_s);
        }
        for (int status : { 200, 201, 204, 401, 403 })
            foreign(status, Verdict::Foreign, u"not_json"_s);
        for (int status : { 405, 501 }) {
            ours(status, Verdict::Broken, u"contract_broken"_s);
            foreign(status, Verdict::Broken, u"contract_broken"_s);
        }
        for (int status : { 408, 425, 429, 502, 503, 504, 520 }) {
            ours(status, Verdict::Busy, u"server_busy"_s);
            foreign(status, Verdict::Busy, u"server_busy"_s);
        }
        for (bool isJson : { true, false }) {
            const auto either = isJson ? std::function(ours) : std::function(foreign);
            either(407, Verdict::Foreign, u"proxy_auth"_s);
            either(413, Verdict::Refused, u"too_big"_s);
            either(423, Verdict::Busy, u"locked"_s);
            either(507, Verdict::Busy, u"server_full"_s);
            either(500, Verdict::ServerError, u"server_error"_s);
            either(511, Verdict::Foreign, u"captive_suspect"_s);
        }
        foreign(404, Verdict::Broken, u"contract_broken"_s);
        ours(400, Verdict::Refused, u"refused_data"_s);
        ours(422, Verdict::Refused, u"refused_data"_s);
        ours(401, Verdict::Unauthorized, u"auth"_s);
        ours(403, Verdict::Refused, u"refused_perm"_s);
        ours(404, Verdict::Missing, u"dep_missing"_s);
        ours(410, Verdict::Missing, u"dep_missing"_s);
        for (int status : { 402, 406, 418 })
            ours(status, Verdict::Ambiguous, u"unknown_code"_s);
        for (int status : { 400, 409, 410, 412, 418, 422 })
            foreign(status, Verdict::Ambiguous, u"unknown_code"_s);
        ours(409, Verdict::Ambiguous, u"conflict"_s);
        ours(412, Verdict::Ambiguous, u"conflict"_s);
    }
    void anAnswerHasAMeaning()
    {
        QFETCH(int, status);
        QFETCH(bool, isJson);
        QFETCH(Verdict, verdict);
        QFETCH(QString, reason);
        const auto read = classify(isJson ? json(status, R"({"detail":"No."})") : page(status), { 200 });
        QVERIFY(!read);
        QCOMPARE(read.error().verdict, verdict);
        QCOMPARE(read.error().reason, reason);
        QCOMPARE(read.error().http, status);
        QVERIFY(!read.error().text.isEmpty());
        QVERIFY(!read.error().text.contains(u"CoffeeNet"_s));
    }

    void aPageIsNeverBelievedWhateverItsStatus()
    {
        for (const QByteArray &type : QList<QByteArray>{ "text/html", "text/plain", "application/xml", "application/octet-stream", "" }) {
            for (int status = 100; status < 600; ++status) {
                const auto read = classify(page(status, type), { 200, 201, 204 });
                QVERIFY(!read);
                QVERIFY(read.error().verdict != Verdict::Ok);
                // A login page must not sign anybody out, or lose a session.
                QVERIFY(read.error().verdict != Verdict::Unauthorized);
                QVERIFY(read.error().verdict != Verdict::Missing);
                QVERIFY(!read.error().reason.isEmpty());
            }
        }
    }

    void onlyAcceptedStatusesAreGood()
    {
        for (int status = 100; status < 600; ++status) {
            const auto read = classify(json(status, R"({"a":1})"), { 200, 201 });
            QCOMPARE(read.has_value(), status == 200 || status == 201);
        }
        QCOMPARE(classify(json(200, R"({"a":1})"), { 200 })->object()[u"a"_s].toInt(), 1);
        QVERIFY(classify(json(200, "[]"), { 200 })->isArray());
        QVERIFY(!classify(json(200), {}));
    }

    void jsonThatIsNotWholeIsAmbiguous_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n");
        QTest::newRow("cut") << QByteArray(R"({"created":3,"updated":)");
        QTest::newRow("cut in a text") << QByteArray("{\"detail\":\"No");
        QTest::newRow("page that claims to be JSON") << html;
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("two") << QByteArray("{}{}");
        QTest::newRow("bare word") << QByteArray("created");
        QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
        QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(50'000) + "1" + QByteArray(50'000, '}');
    }
    void jsonThatIsNotWholeIsAmbiguous()
    {
        QFETCH(QByteArray, body);
        for (int status : { 200, 400, 401, 403, 404, 500 }) {
            const auto read = classify(json(status, body), { 200 });
            QVERIFY(!read);
            QCOMPARE(read.error().verdict, Verdict::Ambiguous);
            QCOMPARE(read.error().http, status);
        }
    }

    void theServersWordsAreKept_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("detail") << QByteArray(R"({"detail":"Not found."})") << u"Not found."_s;
        QTest::newRow("error") << QByteArray(R"({"error":"Session not found"})") << u"Session not found"_s;
        const auto asIs = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body << QString::fromUtf8(body); };
        asIs("field", R"({"status":["X is not a valid choice."]})");
        asIs("list", R"(["No"])");
        asIs("detail that is no text", R"({"detail":{"a":1}})");
    }
    void theServersWordsAreKept()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QCOMPARE(classify(json(400, body), { 200 }).error().text, text);
    }

    void longWordsAreCut()
    {
        const QByteArray body = "{\"detail\":\"" + QByteArray(5000, 'x') + "\"}";
        QCOMPARE(classify(json(400, body), { 200 }).error().text.size(), 300);
    }

    void retryAfter_data()
    {
        constexpr qint64 hour = 3600 * 1000;
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char *header, qint64 ms) { QTest::newRow(*header ? header : "none") << QByteArray(header) << ms; };
        row("", 0);
        row("0", 1000);
        row("1", 1000);
        row("7", 7000);
        row(" 120 ", 120'000);
        row("-5", 1000);
        row("21600", 6 * hour);
        row("21601", 6 * hour);
        row("99999999999", 6 * hour);
        row("9223372036854775807", 6 * hour);
        row("-9223372036854775808", 1000);
        row("99999999999999999999999999", 60'000);
        row("soon", 60'000);
        row("1.5", 60'000);
        row("12 minutes", 60'000);
        row("Sat, 21 Nov 2026 09:45:00 GMT", 45 * 60 * 1000);
        row("Sat, 21 Nov 2026 09:45:00 +0000", 45 * 60 * 1000);
        row("Sat, 21 Nov 2026 08:00:00 GMT", 1000);
        row("Sun, 21 Nov 2027 09:00:00 GMT", 6 * hour);
        row("Sat, 99 Nov 2026 09:45:00 GMT", 60'000);
        row("2026-11-21T09:45:00Z", 60'000);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, ms);
        const qint64 now = QDateTime::fromString(u"2026-11-21T09:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
        QCOMPARE(retryAfterMs(header, now), ms);
    }

    void retryAfterComesWithEveryRefusal()
    {
        for (int status : { 403, 429, 500, 503 }) {
            HttpReply ours = json(status), foreign = page(status);
            ours.retryAfter = foreign.retryAfter = "30";
            QCOMPARE(classify(ours, { 200 }).error().retryAfterMs, 30'000);
            QCOMPARE(classify(foreign, { 200 }).error().retryAfterMs, 30'000);
        }
        QCOMPARE(classify(json(503), { 200 }).error().retryAfterMs, 0);
    }

    void aBrokenBodyKeepsItsRetryAfter()
    {
        HttpReply broken = json(503, "<html>busy</html>");
        broken.retryAfter = "90";
        QCOMPARE(classify(broken, { 200 }).error().retryAfterMs, 90'000);
    }

    /// Our own clock may be years off.
    void aRetryAfterThatIsADateCountsFromTheServersDate()
    {
        HttpReply busy = json(503);
        busy.date = "Sat, 03 Mar 2001 08:00:00 GMT";
        busy.retryAfter = "Sat, 03 Mar 2001 08:02:00 GMT";
        QCOMPARE(classify(busy, { 200 }).error().retryAfterMs, 120'000);
    }

    void randomBytesNeverCrashAndNeverCountAsGood()
    {
        const QByteArray alphabet = "{}[]\",:\\u0041truefalsn0123456789.e+- ";
        for (quint32 seed = 0; seed < 5000; ++seed) {
            QRandomGenerator random(seed);
            QByteArray body(int(random.bounded(200)), '\0');
            for (char &c : body)
                c = seed % 2 ? alphabet[int(random.bounded(int(alphabet.size())))] : char(random.bounded(256));
            HttpReply reply = json(100 + int(random.bounded(500)), body);
            reply.retryAfter = body.left(12);
            if (seed % 3 == 0)
                reply.contentType = body.mid(3, 20);
            const auto read = classify(reply, { 200 });
            QVERIFY(!read || (reply.status == 200 && !read->isNull()));
            QVERIFY(read || read.error().verdict != Verdict::Ok);
            QVERIFY(read || (read.error().retryAfterMs >= 0 && read.error().retryAfterMs <= 6LL * 3600 * 1000));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Classify)
#include "tst_classify.moc"
