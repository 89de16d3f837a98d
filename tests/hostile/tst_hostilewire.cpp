// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/hostile.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int patience = 10'000;
constexpr int little = 400; // ms, where waiting is the point
const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const Meaning ambiguous{ Verdict::Ambiguous, u"ambiguous"_s }, ok{ Verdict::Ok },
    broken{ Verdict::Broken, u"contract_broken"_s };

/// gzip of `{"created":1,"updated":0}`
QByteArray zipped()
{
    return QByteArray::fromBase64("H4sIAAAAAAACA6tWSi5KTSxJTVGyMtRRKi1IgbANagH7uDRMGQAAAA==");
}

void row(const QByteArray &name, const QByteArray &answer, PeerEnd end, const Meaning &meaning,
         int timeoutMs = patience)
{
    QTest::newRow(name.constData()) << answer << end << meaning << timeoutMs;
}

void rowsOfEndings()
{
    for (const auto &[how, end] : { std::pair<QByteArray, PeerEnd>("closed", PeerEnd::Close),
                                    { "reset", PeerEnd::Reset } }) {
        row(how + " without an answer", "", end, ambiguous);
        row(how + " in the status line", "HTTP/1.1 20", end, ambiguous);
        row(how + " in the headers", head, end, ambiguous);
        row(how + " in a header", head + "Content-Len", end, ambiguous);
        row(how + " before the body", head + "Content-Length: 100\r\n\r\n", end, ambiguous);
        row(how + " in the body", head + "Content-Length: 100\r\n\r\n{\"created\":1", end,
            ambiguous);
        row(how + " between chunks", head + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", end,
            ambiguous);
        row(how + " in a chunk", head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"cre", end,
            ambiguous);
        row(how + " after 100 Continue", "HTTP/1.1 100 Continue\r\n\r\n", end, ambiguous);
    }
    row("no length, closed after a whole text", head + "\r\n{}", PeerEnd::Close, ok);
    row("no length, closed in the text", head + "\r\n{\"created\":", PeerEnd::Close, ambiguous);
    row("HTTP/1.0, whole", "HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{}",
        PeerEnd::Close, ok);
}

void rowsOfLengths()
{
    row("a length too long, kept open", head + "Content-Length: 100\r\n\r\n{}", PeerEnd::Keep,
        ambiguous, little);
    row("a length too short", head + "Content-Length: 9\r\n\r\n{\"created\":1}", PeerEnd::Close,
        ambiguous);
    row("a length that is no number", head + "Content-Length: many\r\n\r\n{}", PeerEnd::Close, ok);
    row("a negative length", head + "Content-Length: -5\r\n\r\n{}", PeerEnd::Close, ok);
    row("a chunk of garbage length",
        head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", PeerEnd::Close,
        ambiguous);
    row("a chunk of negative length",
        head + "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n", PeerEnd::Close,
        ambiguous);
    row("a chunk of endless length",
        head + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}\r\n0\r\n\r\n",
        PeerEnd::Close, ambiguous);
    row("chunks, whole",
        head + "Transfer-Encoding: chunked\r\n\r\n2;x=y\r\n{}\r\n0\r\nTrailer: 1\r\n\r\n",
        PeerEnd::Keep, ok);
    row("too large, says so", WirePeer::whole("200 OK", QByteArray(6 << 20, ' ')), PeerEnd::Close,
        broken);
    row("too large, does not say so", head + "\r\n" + QByteArray(6 << 20, ' '), PeerEnd::Close,
        broken);
    const QByteArray chunk = "100000\r\n" + QByteArray(1 << 20, ' ') + "\r\n";
    row("too large, in chunks",
        head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeated(6) + "0\r\n\r\n",
        PeerEnd::Close, broken);
}

void rowsOfEncodings()
{
    const auto encoded = [](const QByteArray &encoding, const QByteArray &bytes) {
        return head + "Content-Encoding: " + encoding
            + "\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n" + bytes;
    };
    row("gzip, whole", encoded("gzip", zipped()), PeerEnd::Keep, ok);
    row("gzip, truncated", encoded("gzip", zipped().first(24)), PeerEnd::Close, ambiguous);
    row("gzip, cut by the connection", encoded("gzip", zipped()).chopped(12), PeerEnd::Close,
        ambiguous);
    row("gzip, bad", encoded("gzip", "\x1f\x8b\x08 this is no gzip"), PeerEnd::Close, ambiguous);
    row("gzip, not at all", encoded("gzip", "{}"), PeerEnd::Close, ambiguous);
    row("deflate, bad", encoded("deflate", "{}{}{}{}"), PeerEnd::Close, ambiguous);
    row("an encoding nobody knows", encoded("x-secret", "\x01\x02\x03"), PeerEnd::Close, ambiguous);
}

void rowsOfOddities()
{
    row("100, then the answer", "HTTP/1.1 100 Continue\r\n\r\n" + WirePeer::whole("200 OK", "{}"),
        PeerEnd::Keep, ok);
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", PeerEnd::Close, ambiguous);
    row("HTTP/0.9", "{\"created\":1}", PeerEnd::Close, ambiguous);
    row("HTTP/0.9, a page", "<html>log in</html>", PeerEnd::Close, ambiguous);
    row("ICY", "ICY 200 OK\r\nContent-Type: application/json\r\n\r\n{}", PeerEnd::Close, ambiguous);
    row("a status that is no number",
        "HTTP/1.1 fine OK\r\nContent-Type: application/json\r\n\r\n{}", PeerEnd::Close, ambiguous);
    row("HTTP/2's answer", QByteArray("\0\0\x12\4\0\0\0\0\0", 9), PeerEnd::Close, ambiguous);
    row("binary", QByteArray::fromHex("160301000aff"), PeerEnd::Close, ambiguous);
    row("a header without a colon",
        "HTTP/1.1 200 OK\r\nnonsense\r\nContent-Type: application/json\r\nContent-Length: "
        "2\r\n\r\n{}",
        PeerEnd::Close, { Verdict::Foreign, u"not_json"_s });
    row("an endless status line", "HTTP/1.1 200 " + QByteArray(200'000, 'O'), PeerEnd::Close,
        ambiguous);
    row("an endless header", head + "X: " + QByteArray(400'000, 'x'), PeerEnd::Close, ambiguous);
}

void rowsOfSilence()
{
    row("no answer at all", "", PeerEnd::Keep, ambiguous, little);
    row("silence in the headers", head, PeerEnd::Keep, ambiguous, little);
    row("silence after the headers", head + "Content-Length: 2\r\n\r\n", PeerEnd::Keep, ambiguous,
        little);
    row("silence in a chunk", head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{", PeerEnd::Keep,
        ambiguous, little);
    row("100 and silence", "HTTP/1.1 100 Continue\r\n\r\n", PeerEnd::Keep, ambiguous, little);
}

} // namespace

/// A connection that ends, stalls or speaks nonsense in every phase of an answer.
class tst_HostileWire : public QObject
{
    Q_OBJECT

private slots:
    void aBadConnectionHasOneMeaning_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<PeerEnd>("end");
        QTest::addColumn<Meaning>("meaning");
        QTest::addColumn<int>("timeoutMs");
        rowsOfEndings();
        rowsOfLengths();
        rowsOfEncodings();
        rowsOfOddities();
        rowsOfSilence();
    }
    void aBadConnectionHasOneMeaning()
    {
        QFETCH(QByteArray, answer);
        QFETCH(PeerEnd, end);
        QFETCH(Meaning, meaning);
        QFETCH(int, timeoutMs);
        WirePeer peer([&](QTcpSocket &socket, int) {
            socket.write(answer);
            socket.flush();
            if (end == PeerEnd::Close)
                socket.disconnectFromHost();
            else if (end == PeerEnd::Reset)
                WirePeer::reset(socket);
        });
        HttpTransport transport;
        QElapsedTimer timer;
        timer.start();
        const HttpReply reply = exchange(transport, writeTo(peer.url(), timeoutMs));
        QVERIFY(timer.elapsed() < timeoutMs + 3000);
        QCOMPARE(peer.requests(), 1);
        QCOMPARE(meaningOf(reply), meaning);
        QCOMPARE(meaningOf(exchange(transport, readFrom(peer.url(), timeoutMs))),
                 meaning); // a read may be tried more than once
    }

    void aDripDoesNotKeepAnExchangeAlive_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("drop");
        QTest::newRow("headers") << head << QByteArray("X: y\r\n");
        QTest::newRow("one header") << head + "X: " << QByteArray("y");
        QTest::newRow("body") << head + "Content-Length: 100000\r\n\r\n{" << QByteArray(" ");
        QTest::newRow("chunks") << head + "Transfer-Encoding: chunked\r\n\r\n"
                                << QByteArray("1\r\n \r\n");
        QTest::newRow("100 Continue")
            << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    }
    void aDripDoesNotKeepAnExchangeAlive()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, drop);
        QTimer drip;
        WirePeer peer([&](QTcpSocket &socket, int) {
            socket.write(first);
            QObject::connect(&drip, &QTimer::timeout, &socket,
                             [&socket, drop] { socket.write(drop); });
            drip.start(20);
        });
        HttpTransport transport;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(meaningOf(exchange(transport, writeTo(peer.url(), little))), ambiguous);
        QVERIFY(timer.elapsed() < little + 3000);
        QCOMPARE(peer.requests(), 1);
    }

    void aServerThatCannotBeReachedMeansOffline_data()
    {
        QTest::addColumn<QString>("url");
        WirePeer closed([](QTcpSocket &, int) { });
        const QString url = closed.url().toString();
        QTest::newRow("refused") << url;
        QTest::newRow("refused, TLS") << QString(url).replace(u"http:"_s, u"https:"_s);
        QTest::newRow("no such name") << u"http://school.invalid/"_s;
        QTest::newRow("no such name, TLS") << u"https://school.invalid/"_s;
        QTest::newRow("no such protocol") << u"gopher://127.0.0.1/"_s;
    }
    void aServerThatCannotBeReachedMeansOffline()
    {
        QFETCH(QString, url);
        HttpTransport transport;
        const Meaning offline{ Verdict::Offline, u"offline"_s };
        QCOMPARE(meaningOf(exchange(transport, writeTo(QUrl(url), patience))), offline);
        QCOMPARE(meaningOf(exchange(transport, readFrom(QUrl(url), patience))), offline);
    }

    /// A host that lets nobody in: its queue of connections is full and nobody takes one out of it.
    void aHostThatDoesNotAnswerTheKnockMeansOffline()
    {
        QTcpServer server;
        server.setListenBacklogSize(0);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        server.pauseAccepting();
        std::array<QTcpSocket, 3> others;
        for (QTcpSocket &other : others)
            other.connectToHost(server.serverAddress(), server.serverPort());
        QTRY_COMPARE(others[0].state(), QAbstractSocket::ConnectedState);
        HttpTransport transport;
        const QUrl url(u"http://127.0.0.1:%1/marks/"_s.arg(server.serverPort()));
        QCOMPARE(meaningOf(exchange(transport, writeTo(url, little))),
                 (Meaning{ Verdict::Offline, u"offline"_s }));
    }

    void anAnswerBeforeTheQuestionIsWorthNoMoreThanAnyYes() // the read-back decides
    {
        WirePeer peer([](QTcpSocket &, int) { });
        peer.onConnection = [](QTcpSocket &socket) {
            socket.write(WirePeer::whole("200 OK", R"({"created":1,"updated":0})"));
            socket.flush();
            socket.disconnectFromHost();
        };
        HttpTransport transport;
        const Meaning meaning = meaningOf(exchange(transport, writeTo(peer.url(), little)));
        QVERIFY(peer.requests() <= 1);
        if (meaning.verdict == Verdict::Offline) // what says that nothing left must be right
            QCOMPARE(peer.requests(), 0);
    }

    void connectionsClosedOrResetAtTheDoorAreTriedAFewTimesAtMost()
    {
        for (const bool hard : { false, true }) {
            WirePeer peer([](QTcpSocket &, int) { });
            peer.onConnection = [hard](QTcpSocket &socket) {
                if (hard)
                    WirePeer::reset(socket);
                else
                    socket.disconnectFromHost();
            };
            HttpTransport transport;
            const Meaning meaning = meaningOf(exchange(transport, writeTo(peer.url(), patience)));
            QVERIFY(meaning.verdict == Verdict::Ambiguous || meaning.verdict == Verdict::Offline);
            QVERIFY(peer.requests() <= 1);
            QVERIFY(peer.connections() <= 4);
        }
    }
};

QTEST_GUILESS_MAIN(tst_HostileWire)
#include "tst_hostilewire.moc"
