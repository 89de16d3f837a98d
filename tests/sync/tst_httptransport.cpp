// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httptransport.h"
#include "tests/sync/wirepeer.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Failure = HttpReply::Failure;

enum class Ending { Keep, Close, Reset };

namespace {

const QByteArray body = R"({"records":[{"student_id":1,"status":"P"}]})";
constexpr int patience = 10'000;

HttpRequest post(const QUrl &url, int timeoutMs = patience)
{
    return { .url = url, .method = "POST", .body = body, .headers = {}, .timeoutMs = timeoutMs };
}

WirePeer::Answer says(const QByteArray &answer, Ending ending)
{
    return [answer, ending](QTcpSocket &socket, int) {
        socket.write(answer);
        socket.flush();
        if (ending == Ending::Close)
            socket.disconnectFromHost();
        else if (ending == Ending::Reset)
            WirePeer::reset(socket);
    };
}

/// By Python's gzip: another implementation than the one that packed.
QByteArray unpacked(const QByteArray &bytes)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 { u"-c"_s, u"import gzip,sys; sys.stdout.buffer.write(gzip.decompress(sys.stdin.buffer.read()))"_s });
    python.write(bytes);
    python.closeWriteChannel();
    return python.waitForFinished(patience) ? python.readAllStandardOutput() : QByteArray();
}

} // namespace

/// What a write does to the wire when the other end misbehaves: at most one request, and an honest
/// account of it.
class tst_HttpTransport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aWriteThatWasReadIsNeverRepeated_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<int>("status");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        const auto row = [](const QByteArray &name, const QByteArray &answer, Ending ending, Failure failure, int status) {
            QTest::newRow(name.constData()) << answer << ending << failure << status;
        };
        row("closed without an answer", "", Ending::Close, Failure::Interrupted, 0);
        row("reset without an answer", "", Ending::Reset, Failure::Interrupted, 0);
        row("closed in the status line", "HTTP/1.1 20", Ending::Close, Failure::Interrupted, 0);
        row("closed in the headers", head, Ending::Close, Failure::Interrupted, 0);
        row("closed before the body", head + "Content-Length: 100\r\n\r\n", Ending::Close, Failure::Interrupted, 200);
        row("closed in the body", head + "Content-Length: 100\r\n\r\n{\"created\":1", Ending::Close, Failure::Interrupted, 200);
        row("reset in the body", head + "Content-Length: 100\r\n\r\n{\"created\":1", Ending::Reset, Failure::Interrupted, 200);
        row("chunks cut", head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"cre", Ending::Close, Failure::Interrupted, 200);
        row("chunks without the last", head + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", Ending::Close, Failure::Interrupted, 200);
        row("chunks whole", head + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", Ending::Keep, Failure::None, 200);
        row("whole", WirePeer::whole("200 OK", "{}"), Ending::Keep, Failure::None, 200);
        row("whole, then closed", WirePeer::whole("200 OK", "{}"), Ending::Close, Failure::None, 200);
        row("no length, closed", head + "\r\n{}", Ending::Close, Failure::None, 200);
        row("204", "HTTP/1.1 204 No Content\r\n\r\n", Ending::Keep, Failure::None, 204);
        row("200, empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Ending::Keep, Failure::None, 200);
        for (const QByteArray &code : QList<QByteArray>{ "301", "302", "303", "307", "308" })
            row("redirect " + code, WirePeer::whole(code + " Elsewhere", "", "Location: /login/\r\n"), Ending::Keep, Failure::None, code.toInt());
        row("redirect to another place", WirePeer::whole("302 Found", "", "Location: http://127.0.0.1:9/login\r\n"), Ending::Keep, Failure::None, 302);
        for (const QByteArray &code : QList<QByteArray>{ "400", "403", "404", "409", "413", "429", "500", "502", "503", "504", "511" })
            row("status " + code, WirePeer::whole(code + " No", "{}"), Ending::Keep, Failure::None, code.toInt());
        row("401 with a challenge", WirePeer::whole("401 No", "{}", "WWW-Authenticate: Bearer realm=\"api\"\r\n"), Ending::Keep, Failure::None, 401);
        row("401 that wants Basic", WirePeer::whole("401 No", "{}", "WWW-Authenticate: Basic realm=\"api\"\r\n"), Ending::Keep, Failure::None, 401);
        row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", Ending::Close, Failure::Interrupted, 0);
    }
    void aWriteThatWasReadIsNeverRepeated()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Ending, ending);
        QFETCH(Failure, failure);
        QFETCH(int, status);
        WirePeer peer(says(answer, ending));
        const HttpReply reply = exchange(post(peer.url()));
        QCOMPARE(peer.requests(), 1);
        QVERIFY(peer.request(1).endsWith(body));
        QCOMPARE(reply.failure, failure);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.failureText.isEmpty(), failure == Failure::None);
        QCoreApplication::processEvents(); // a late second try would come now
        QCOMPARE(peer.requests(), 1);
    }

    void theSamePeerSeesAPlainPostMoreThanOnce()
    {
        WirePeer peer(says("", Ending::Close));
        QNetworkAccessManager network;
        QNetworkRequest request(peer.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY2(peer.requests() > 1, "this Qt no longer sends a request again by itself");
    }

    void closedBeforeReadingIsNoRequest_data()
    {
        QTest::addColumn<bool>("orderly");
        QTest::newRow("closed") << true;
        QTest::newRow("reset") << false;
    }
    void closedBeforeReadingIsNoRequest()
    {
        QFETCH(bool, orderly);
        WirePeer peer([](QTcpSocket &, int) { });
        peer.onConnection = [orderly](QTcpSocket &socket) { orderly ? socket.disconnectFromHost() : WirePeer::reset(socket); };
        const HttpReply reply = exchange(post(peer.url()));
        QCOMPARE(peer.requests(), 0);
        QVERIFY(reply.failure == Failure::NotConnected || reply.failure == Failure::Interrupted);
        QVERIFY(reply.failure != Failure::NotConnected || peer.bytes() == 0);
        QCOMPARE(reply.status, 0);
    }

    void nobodyListening()
    {
        WirePeer peer([](QTcpSocket &, int) { });
        const QUrl url = peer.url();
        peer.stopListening();
        QCOMPARE(exchange(post(url)).failure, Failure::NotConnected);
        QCOMPARE(exchange({ .url = url, .headers = {} }).failure, Failure::NotConnected);
        QCOMPARE(peer.connections(), 0);
    }

    void anUnknownHostIsNotConnected()
    {
        QCOMPARE(exchange(post(QUrl(u"http://school.invalid/"_s))).failure, Failure::NotConnected);
    }

    void anAnswerBeforeTheBodyWasReadIsNotRepeated()
    {
        WirePeer peer([](QTcpSocket &, int) { });
        peer.onHeaders = [](QTcpSocket &socket) {
            socket.write(WirePeer::whole("413 Too Large", "{}", "Connection: close\r\n"));
            socket.flush();
            WirePeer::reset(socket);
        };
        HttpRequest large = post(peer.url());
        large.body = QByteArray(4 * 1024 * 1024, 'x');
        const HttpReply reply = exchange(large);
        QCOMPARE(peer.connections(), 1);
        QCOMPARE(peer.requests(), 0);
        QVERIFY(reply.failure == Failure::Interrupted || reply.status == 413);
        QVERIFY(reply.failure != Failure::NotConnected);
    }

    void aConnectionThatWentStaleIsNotUsedTwice()
    {
        WirePeer peer([](QTcpSocket &socket, int request) {
            if (request == 1)
                socket.write(WirePeer::whole("200 OK", "{}"));
            else
                socket.disconnectFromHost();
        });
        QCOMPARE(exchange(post(peer.url(u"/first/"_s))).failure, Failure::None);
        const HttpReply second = exchange(post(peer.url(u"/second/"_s)));
        QCOMPARE(peer.connections(), 1);
        QCOMPARE(peer.requests(), 2);
        QVERIFY(peer.request(2).startsWith("POST /second/"));
        QCOMPARE(second.failure, Failure::Interrupted);
        QCoreApplication::processEvents();
        QCOMPARE(peer.requests(), 2);
    }

    void aConnectionClosedWhileIdleIsNoLoss()
    {
        WirePeer peer([](QTcpSocket &socket, int) {
            socket.write(WirePeer::whole("200 OK", "{}"));
            socket.flush();
            socket.disconnectFromHost();
        });
        for (int i = 1; i <= 5; ++i) {
            const HttpReply reply = exchange(post(peer.url()));
            QCOMPARE(reply.failure, Failure::None);
            QCOMPARE(peer.requests(), i);
        }
    }

    void silenceEndsInTime()
    {
        WirePeer peer([](QTcpSocket &, int) { });
        QElapsedTimer timer;
        timer.start();
        const HttpReply reply = exchange(post(peer.url(), 300));
        QVERIFY(timer.elapsed() < 3000);
        QCOMPARE(reply.failure, Failure::Interrupted);
        QCOMPARE(peer.requests(), 1);
    }

    void theTimeoutIsForTheWholeExchange()
    {
        QTimer drip;
        WirePeer peer([&drip](QTcpSocket &socket, int) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{");
            QObject::connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            drip.start(20);
        });
        QElapsedTimer timer;
        timer.start();
        const HttpReply reply = exchange(post(peer.url(), 400));
        QVERIFY2(timer.elapsed() < 3000, "a byte now and then must not keep an exchange alive for ever");
        QCOMPARE(reply.failure, Failure::Interrupted);
        QCOMPARE(peer.requests(), 1);
    }

    void anAnswerThatIsTooLargeIsDropped_data()
    {
        QTest::addColumn<bool>("saysHowLarge");
        QTest::newRow("with a length") << true;
        QTest::newRow("without one") << false;
    }
    void anAnswerThatIsTooLargeIsDropped()
    {
        QFETCH(bool, saysHowLarge);
        const QByteArray large(6 * 1024 * 1024, ' ');
        const QByteArray answer = saysHowLarge ? WirePeer::whole("200 OK", large)
                                               : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + large;
        WirePeer peer(says(answer, Ending::Close));
        QCOMPARE(exchange(post(peer.url())).failure, Failure::TooLarge);
        QCOMPARE(peer.requests(), 1);
    }

    void headersAreWhatTheServerNeeds()
    {
        WirePeer peer(says(WirePeer::whole("503 Busy", "{}", "Retry-After: 7\r\nSet-Cookie: a=b\r\n"), Ending::Keep));
        HttpRequest request = post(peer.url());
        request.headers.emplaceBack("X-Request-ID", "42");
        const HttpReply reply = exchange(request);
        QCOMPARE(reply.retryAfter, "7");
        QCOMPARE(reply.contentType, "application/json");
        QCOMPARE(reply.body, "{}");
        const QByteArray sent = peer.request(1).toLower();
        QVERIFY(sent.contains("content-length: " + QByteArray::number(body.size()) + "\r\n"));
        QVERIFY(sent.contains("content-type: application/json\r\n"));
        QVERIFY(sent.contains("x-request-id: 42\r\n"));
        QVERIFY(sent.contains("cache-control: no-cache\r\n"));
        QVERIFY(!sent.contains("upgrade: h2c"));
        exchange(post(peer.url()));
        QVERIFY(!peer.request(2).toLower().contains("cookie:"));
    }

    void aLongBodyGoesPackedToAServerThatTakesIt_data()
    {
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<bool>("mayBePacked");
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("long") << onePieceBytes + 1 << true << true;
        QTest::newRow("one piece") << onePieceBytes << true << false;
        QTest::newRow("not to be packed") << onePieceBytes + 1 << false << false;
    }
    void aLongBodyGoesPackedToAServerThatTakesIt()
    {
        QFETCH(qsizetype, length);
        QFETCH(bool, mayBePacked);
        QFETCH(bool, isPacked);
        WirePeer peer(says(WirePeer::whole("201 Created", "[]"), Ending::Keep));
        HttpRequest request = post(peer.url());
        request.body = "{\"docs\":[" + QByteArray(length - 11, ' ') + "]}";
        QCOMPARE(request.body.size(), length);
        request.mayBePacked = mayBePacked;
        QCOMPARE(exchange(request).status, 201);
        const QByteArray sent = peer.request(1);
        const QByteArray arrived = sent.mid(sent.indexOf("\r\n\r\n") + 4);
        QCOMPARE(sent.toLower().contains("content-encoding: gzip\r\n"), isPacked);
        QVERIFY(sent.toLower().contains("content-length: " + QByteArray::number(arrived.size()) + "\r\n"));
        QCOMPARE(isPacked ? unpacked(arrived) : arrived, request.body);
        QCOMPARE(peer.requests(), 1);
    }

    void aDestroyedTransportStaysSilent()
    {
        WirePeer peer([](QTcpSocket &, int) { });
        bool called = false;
        auto transport = std::make_unique<HttpTransport>();
        transport->send(post(peer.url()), [&](const HttpReply &) { called = true; });
        QTRY_COMPARE(peer.requests(), 1);
        transport.reset();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

private:
    HttpReply exchange(const HttpRequest &request)
    {
        struct Seen
        {
            HttpReply reply;
            int calls = 0;
        };
        const auto seen = std::make_shared<Seen>();
        m_transport.send(request, [seen](const HttpReply &got) {
            seen->reply = got;
            ++seen->calls;
        });
        if (seen->calls > 0)
            QTest::qFail("answered before send() returned", __FILE__, __LINE__);
        if (!QTest::qWaitFor([&] { return seen->calls > 0; }, 2 * patience))
            QTest::qFail("not answered", __FILE__, __LINE__);
        return seen->reply;
    }

    HttpTransport m_transport;
};

QTEST_GUILESS_MAIN(tst_HttpTransport)
#include "tst_httptransport.moc"
