// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/hostile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int patience = 10'000;
constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute;
const QByteArray login =
    "<!DOCTYPE html><html><body>Welcome to CoffeeNet, please log in</body></html>";

QByteArray page(const QByteArray &status, const QByteArray &headers = {},
                const QByteArray &type = "text/html")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
        + QByteArray::number(login.size()) + "\r\n" + headers + "\r\n" + login;
}

void row(const QByteArray &name, const QByteArray &answer, const Meaning &meaning)
{
    QTest::newRow(name.constData()) << answer << meaning;
}

void rowsOfTheNetwork()
{
    const Meaning foreign{ Verdict::Foreign, u"not_json"_s },
        suspect{ Verdict::Foreign, u"captive_suspect"_s };
    row("captive portal, 200", page("200 OK"), foreign);
    row("captive portal, 200, plain text", page("200 OK", {}, "text/plain"), foreign);
    row("captive portal, 200, WISPr XML", page("200 OK", {}, "text/xml"), foreign);
    row("captive portal, 200, no type", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nlogin",
        foreign);
    row("captive portal, 200, says it is JSON", page("200 OK", {}, "application/json"),
        { Verdict::Ambiguous, u"ambiguous"_s });
    row("captive portal, 401", page("401 Unauthorized"), foreign);
    row("captive portal, 403", page("403 Forbidden"), foreign);
    row("captive portal, 511", page("511 Network Authentication Required"), suspect);
    for (const QByteArray &code :
         QList<QByteArray>{ "300", "301", "302", "303", "304", "305", "307", "308" })
        row("redirect " + code,
            WirePeer::whole(code + " Elsewhere", "", "Location: http://login.coffee.example/\r\n"),
            suspect);
    row("redirect to itself", WirePeer::whole("302 Found", "", "Location: /marks/\r\n"), suspect);
    row("redirect without a place", WirePeer::whole("302 Found", "{}"), suspect);
    for (const char *scheme : { "Basic realm=\"proxy\"", "Negotiate", "Nonsense" })
        row("proxy that wants " + QByteArray(scheme),
            page("407 Proxy Authentication Required",
                 "Proxy-Authenticate: " + QByteArray(scheme) + "\r\n"),
            { Verdict::Foreign, u"proxy_auth"_s });
    row("an empty 200", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", foreign);
    row("an empty 200 of JSON", WirePeer::whole("200 OK", ""),
        { Verdict::Ambiguous, u"ambiguous"_s });
    row("204", "HTTP/1.1 204 No Content\r\n\r\n", foreign);
    row("206, a part",
        WirePeer::whole("206 Partial Content", "{}", "Content-Range: bytes 0-1/90\r\n"),
        { Verdict::Ambiguous, u"unknown_code"_s });
    row("a cache's answer",
        WirePeer::whole("200 OK", "{}",
                        "Age: 86400\r\nWarning: 110 - \"stale\"\r\nX-Cache: HIT\r\nCache-Control: "
                        "max-age=99999\r\n"),
        { Verdict::Ok });
}

void rowsOfTheServer()
{
    const auto json = [](const QByteArray &status, Verdict verdict, const QString &reason,
                         const QByteArray &body = R"({"detail":"No."})") {
        row("JSON " + status + (body.size() > 20 ? ' ' + body.mid(11, 14) : ""),
            WirePeer::whole(status, body), { verdict, reason });
    };
    const auto html = [](const QByteArray &status, Verdict verdict, const QString &reason) {
        row("HTML " + status, page(status), { verdict, reason });
    };
    for (const auto &either :
         { std::pair("408 Request Timeout", u"server_busy"_s),
           std::pair("425 Too Early", u"server_busy"_s),
           std::pair("429 Too Many Requests", u"server_busy"_s),
           std::pair("502 Bad Gateway", u"server_busy"_s),
           std::pair("503 Service Unavailable", u"server_busy"_s),
           std::pair("504 Gateway Timeout", u"server_busy"_s),
           std::pair("508 Loop", u"server_busy"_s), std::pair("599 Odd", u"server_busy"_s) }) {
        json(either.first, Verdict::Busy, either.second);
        html(either.first, Verdict::Busy, either.second);
    }
    json("413 Too Large", Verdict::Refused, u"too_big"_s);
    html("413 Too Large", Verdict::Refused, u"too_big"_s);
    row("423", WirePeer::whole("423 Locked", "{}"), { Verdict::Busy, u"locked"_s, 0, 5 * minute });
    row("507", page("507 Insufficient Storage"),
        { Verdict::Busy, u"server_full"_s, 0, 30 * minute });
    json("500 Error", Verdict::ServerError, u"server_error"_s);
    html("500 Error", Verdict::ServerError, u"server_error"_s);
    json("500 Error", Verdict::ServerError, u"exists"_s, R"({"detail":"IntegrityError at /api/"})");
    json("401 Unauthorized", Verdict::Unauthorized, u"auth"_s);
    row("401 that wants Basic",
        WirePeer::whole("401 No", "{}", "WWW-Authenticate: Basic realm=\"api\"\r\n"),
        { Verdict::Unauthorized, u"auth"_s });
    json("403 Forbidden", Verdict::Refused, u"refused_perm"_s);
    json("404 Not Found", Verdict::Missing, u"dep_missing"_s);
    json("410 Gone", Verdict::Missing, u"dep_missing"_s);
    html("404 Not Found", Verdict::Broken, u"contract_broken"_s);
    for (const char *status : { "405 Not Allowed", "501 Not Implemented" }) {
        json(status, Verdict::Broken, u"contract_broken"_s);
        html(status, Verdict::Broken, u"contract_broken"_s);
    }
    json("409 Conflict", Verdict::Ambiguous, u"conflict"_s);
    json("412 Precondition Failed", Verdict::Ambiguous, u"conflict"_s);
    json("400 Bad Request", Verdict::Ambiguous, u"conflict"_s,
         R"({"error":{"status":"FAILED_PRECONDITION"}})");
    json("400 Bad Request", Verdict::Refused, u"refused_data"_s);
    json("400 Bad Request", Verdict::ServerError, u"exists"_s,
         R"({"detail":"must make a unique set"})");
    json("400 Bad Request", Verdict::Refused, u"refused_late"_s,
         R"({"detail":"Session has ended."})");
    json("422 Unprocessable", Verdict::Refused, u"refused_data"_s);
    html("400 Bad Request", Verdict::Ambiguous, u"unknown_code"_s);
    for (const char *status :
         { "402 Pay", "406 Odd", "418 Teapot", "421 Misdirected Request", "451 Legal" })
        json(status, Verdict::Ambiguous, u"unknown_code"_s);
    json("201 Created", Verdict::Ambiguous, u"unknown_code"_s); // not what this address answers
}

void rowsOfPatience()
{
    const auto wait = [](const QByteArray &name, const QByteArray &header, qint64 ms,
                         const QByteArray &date = "Sat, 21 Nov 2026 09:00:00 GMT") {
        row("Retry-After, " + name,
            page("429 Too Many Requests", "Date: " + date + "\r\nRetry-After: " + header + "\r\n"),
            { Verdict::Busy, u"server_busy"_s, ms });
    };
    wait("seconds", "7", 7 * second);
    wait("none at all", "0", second);
    wait("negative", "-30", second);
    wait("a day", "86400", 6 * hour);
    wait("huge", "99999999999999999999999999", minute);
    wait("garbage", "soon", minute);
    wait("a fraction", "2.5", minute);
    wait("a date", "Sat, 21 Nov 2026 09:02:00 GMT", 2 * minute);
    wait("a date, the server's clock years behind", "Thu, 01 Jan 1998 00:03:00 GMT", 3 * minute,
         "Thu, 01 Jan 1998 00:00:00 GMT");
    wait("a date that has passed", "Sat, 21 Nov 2026 08:00:00 GMT", second);
    wait("a date next year", "Sun, 21 Nov 2027 09:00:00 GMT", 6 * hour);
    wait("no date", "Sat, 99 Nov 2026 09:45:00 GMT", minute);
    row("Retry-After, with an empty body", WirePeer::whole("503 Busy", "", "Retry-After: 30\r\n"),
        { Verdict::Busy, u"server_busy"_s, 30 * second });
}

void rowsOfText()
{
    const Meaning ambiguous{ Verdict::Ambiguous, u"ambiguous"_s }, ok{ Verdict::Ok };
    const auto body = [](const QByteArray &name, const QByteArray &text, const Meaning &meaning) {
        row("text, " + name, WirePeer::whole("200 OK", text), meaning);
    };
    body("32 deep", QByteArray(32, '[') + QByteArray(32, ']'), ok);
    body("33 deep", QByteArray(33, '[') + QByteArray(33, ']'), ambiguous);
    body("a million deep", QByteArray(1'000'000, '['), ambiguous);
    body("NaN", R"({"created":NaN})", ambiguous);
    body("infinite", R"({"created":1e99999})", ambiguous);
    body("a key twice", R"({"created":1,"created":2})",
         ok); // decoders count; the read-back decides
    body("a byte order mark", "\xef\xbb\xbf{}", ok);
    body("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), ambiguous);
    body("Latin-1", "{\"name\":\"Zo\xeb\"}", ambiguous);
    body("single quotes", "{'created':1}", ambiguous);
    body("a comment", "{} // done", ambiguous);
    body("two documents", "{}\n{}", ambiguous);
    body("JSONP", "cb({})", ambiguous);
    body("cut", "{\"created\":3,\"upda", ambiguous);
    body("null", "null", ambiguous);
    body("zeros", QByteArray(64, '\0'), ambiguous);
}

} // namespace

/// A whole answer, over a real socket, from everything that may stand between a school and its
/// server: what it means is the same every time, and a write is sent once.
class tst_HostileAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void anAnswerHasOneMeaning_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Meaning>("meaning");
        rowsOfTheNetwork();
        rowsOfTheServer();
        rowsOfPatience();
        rowsOfText();
    }
    void anAnswerHasOneMeaning()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Meaning, meaning);
        WirePeer peer([&](QTcpSocket &socket, int) { socket.write(answer); });
        HttpTransport transport;
        const HttpReply written = exchange(transport, writeTo(peer.url(), patience));
        QCOMPARE(peer.requests(), 1);
        QVERIFY(peer.request(1).endsWith(markBody));
        QCOMPARE(meaningOf(written), meaning);
        QCOMPARE(meaningOf(exchange(transport, readFrom(peer.url(), patience))), meaning);
        QCOMPARE(peer.requests(), 2); // no redirect followed, no password tried, no cache asked
        for (int request : { 1, 2 })
            QVERIFY(peer.request(request).contains("Cache-Control: no-cache\r\n"));
        if (const auto read = classify(written, { 200 }); !read)
            QVERIFY(
                !read.error().text.contains(u"CoffeeNet"_s)); // a page's words are nobody's message
    }

    /// Qt begins the NTLM handshake by itself, cannot send the body a second time, and loses the
    /// 407.
    void aProxyThatWantsNtlmGetsAWriteOnce()
    {
        const QByteArray answer =
            page("407 Proxy Authentication Required", "Proxy-Authenticate: NTLM\r\n");
        WirePeer peer([&](QTcpSocket &socket, int) { socket.write(answer); });
        HttpTransport transport;
        QCOMPARE(meaningOf(exchange(transport, writeTo(peer.url(), patience))),
                 (Meaning{ Verdict::Ambiguous, u"ambiguous"_s }));
        QCOMPARE(peer.requests(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_HostileAnswers)
#include "tst_hostileanswers.moc"
