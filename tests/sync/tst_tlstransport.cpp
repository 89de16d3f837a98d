// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httptransport.h"
#include "tests/sync/wirepeer.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// A certificate that nobody vouches for: the request must not leave.
class tst_TlsTransport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
        const auto made = QProcess::execute(
                u"openssl"_s, { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-batch"_s, u"-days"_s, u"2"_s,
                                u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                                m_dir.filePath(u"key.pem"_s), u"-out"_s, m_dir.filePath(u"certificate.pem"_s) });
        QCOMPARE(made, 0);
    }

    void anUntrustedCertificateIsTheReasonAndNothingIsSent_data()
    {
        QTest::addColumn<bool>("write");
        QTest::newRow("write") << true;
        QTest::newRow("read") << false;
    }
    void anUntrustedCertificateIsTheReasonAndNothingIsSent()
    {
        QFETCH(bool, write);
        WirePeer peer([](QTcpSocket &, int) { });
        QSslServer server;
        server.setSslConfiguration(configuration());
        connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                peer.take(socket);
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));

        HttpTransport transport;
        std::optional<HttpReply> reply;
        transport.send({ .url = QUrl(u"https://127.0.0.1:%1/marks/"_s.arg(server.serverPort())), .method = write ? "POST" : "GET",
                         .body = R"({"password":"secret"})", .headers = { { "Authorization", "Bearer secret" } } },
                       [&](const HttpReply &got) { reply = got; });
        QTRY_VERIFY(reply);
        QCOMPARE(reply->failure, HttpReply::Failure::Certificate);
        QVERIFY(!reply->failureText.isEmpty());
        QVERIFY(!reply->failureText.contains(u"secret"_s));
        QCOMPARE(reply->status, 0);
        QCOMPARE(peer.bytes(), 0);
        QCOMPARE(peer.requests(), 0);
    }

    void aPlainServerBehindHttpsIsNotAnAnswer()
    {
        WirePeer peer([](QTcpSocket &socket, int) { socket.write(WirePeer::whole("200 OK", "{}")); });
        peer.onConnection = [](QTcpSocket &socket) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); };
        QUrl url = peer.url();
        url.setScheme(u"https"_s);
        HttpTransport transport;
        std::optional<HttpReply> reply;
        transport.send({ .url = url, .method = "POST", .body = "{}", .headers = {} }, [&](const HttpReply &got) { reply = got; });
        QTRY_VERIFY(reply);
        QCOMPARE(reply->failure, HttpReply::Failure::NotConnected);
        QCOMPARE(peer.requests(), 0);
    }

private:
    QSslConfiguration configuration() const
    {
        QFile key(m_dir.filePath(u"key.pem"_s)), certificate(m_dir.filePath(u"certificate.pem"_s));
        if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
            qFatal("no certificate");
        QSslConfiguration result = QSslConfiguration::defaultConfiguration();
        result.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        result.setLocalCertificate(QSslCertificate(&certificate));
        return result;
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(tst_TlsTransport)
#include "tst_tlstransport.moc"
