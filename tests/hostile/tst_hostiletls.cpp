// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/schoolca.h"
#include "tests/hostile/hostile.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int patience = 10'000;

} // namespace

/// What may be wrong with the server's certificate. The device trusts the authority of this test,
/// so that each certificate is refused for its own fault and for nothing else.
class tst_HostileTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
        m_folder.setAutoRemove(true);
        openssl(
            u"req -x509 -newkey rsa:2048 -nodes -batch -days 3650 -subj /CN=School-Authority -keyout ca.key -out ca.pem"_s);
        openssl(
            u"req -x509 -newkey rsa:2048 -nodes -batch -days 3650 -subj /CN=Interceptor -keyout mitm.key -out mitm.pem"_s);
        issue(u"good"_s, u"ca"_s, u"IP:127.0.0.1"_s, 30);
        issue(u"othername"_s, u"ca"_s, u"DNS:school.example"_s, 30);
        issue(u"old"_s, u"ca"_s, u"IP:127.0.0.1\nbasicConstraints=critical,CA:TRUE"_s, -1); // an authority, of yesterday
        issue(u"expired"_s, u"ca"_s, u"IP:127.0.0.1"_s, -1);
        issue(u"intercepted"_s, u"mitm"_s, u"IP:127.0.0.1"_s, 30);
        openssl(
            u"req -x509 -newkey rsa:2048 -nodes -batch -days 30 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout selfsigned.key -out selfsigned.pem"_s);
    }

    void onlyAnAuthorityIsKept()
    {
        const auto refusal = [&](const QString &name, const QByteArray &words) {
            const auto read = readAuthorities(m_folder.filePath(name));
            return !read && read.error().detail.contains(QString::fromLatin1(words));
        };
        QVERIFY(refusal(u"nothing.pem"_s, "cannot be read"));
        QVERIFY(refusal(u"ca.key"_s, "holds no certificate"));
        QVERIFY(refusal(u"good.pem"_s, "a server's own"));
        QVERIFY(refusal(u"old.pem"_s, "good until"));
        QVERIFY(!keepAuthorities(m_folder.filePath(u"good.pem"_s), m_folder.path()));
        QVERIFY(keptAuthorities(m_folder.path())->isEmpty());
    }

    void theSchoolsOwnAuthorityIsTrustedWhenItIsKept()
    {
        const int before = int(QSslConfiguration::defaultConfiguration().caCertificates().size());
        QVERIFY(trustKeptAuthorities(m_folder.path()));
        QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates().size(), before);
        QCOMPARE(answerOf(u"good"_s).first, Verdict::Untrusted); // not before that
        QCOMPARE(keepAuthorities(m_folder.filePath(u"ca.pem"_s), m_folder.path())->size(), 1);
        QCOMPARE(keptAuthorities(m_folder.path())->first().subjectDisplayName(), u"School-Authority"_s);
        QVERIFY(trustKeptAuthorities(m_folder.path()));
        QCOMPARE(answerOf(u"good"_s).first, Verdict::Ok);
        QVERIFY(forgetAuthorities(m_folder.path())); // this process goes on trusting it, for the tests below
        QVERIFY(keptAuthorities(m_folder.path())->isEmpty());
    }

    void aBadCertificateIsToldAndNothingIsSent_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("a good one")
            << u"good"_s << true; // so that the others fail for their own reason
        QTest::newRow("of another name") << u"othername"_s << false;
        QTest::newRow("expired") << u"expired"_s << false;
        QTest::newRow("of an authority nobody knows") << u"intercepted"_s << false;
        QTest::newRow("of its own making") << u"selfsigned"_s << false;
    }
    void aBadCertificateIsToldAndNothingIsSent()
    {
        QFETCH(QString, certificate);
        QFETCH(bool, trusted);
        WirePeer peer(
            [](QTcpSocket &socket, int) { socket.write(WirePeer::whole("200 OK", "{}")); });
        QSslServer server;
        server.setSslConfiguration(configuration(certificate));
        connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                peer.take(socket);
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        HttpTransport transport;
        const QUrl url(u"https://127.0.0.1:%1/marks/"_s.arg(server.serverPort()));
        const Meaning expected =
            trusted ? Meaning{ Verdict::Ok } : Meaning{ Verdict::Untrusted, u"tls_intercept"_s };
        const HttpReply written = exchange(transport, writeTo(url, patience));
        QVERIFY2(meaningOf(written) == expected, qPrintable(written.failureText));
        QCOMPARE(peer.requests(), trusted ? 1 : 0);
        QCOMPARE(meaningOf(exchange(transport, readFrom(url, patience))), expected);
        if (!trusted)
            QCOMPARE(peer.bytes(), 0);
    }

    void aHandshakeThatFailsMeansOffline_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<PeerEnd>("end");
        QTest::newRow("closed") << QByteArray() << PeerEnd::Close;
        QTest::newRow("reset") << QByteArray() << PeerEnd::Reset;
        QTest::newRow("plain HTTP")
            << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << PeerEnd::Keep;
        QTest::newRow("another protocol")
            << QByteArray("220 mail.example ESMTP\r\n") << PeerEnd::Keep;
        QTest::newRow("an alert") << QByteArray::fromHex("15030300020228") << PeerEnd::Keep;
        QTest::newRow("silence") << QByteArray() << PeerEnd::Keep;
    }
    void aHandshakeThatFailsMeansOffline()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(PeerEnd, end);
        WirePeer peer([](QTcpSocket &, int) { });
        peer.onConnection = [&](QTcpSocket &socket) {
            socket.write(greeting);
            socket.flush();
            if (end == PeerEnd::Close)
                socket.disconnectFromHost();
            else if (end == PeerEnd::Reset)
                WirePeer::reset(socket);
        };
        QUrl url = peer.url();
        url.setScheme(u"https"_s);
        HttpTransport transport;
        const Meaning offline{ Verdict::Offline, u"offline"_s };
        QCOMPARE(meaningOf(exchange(transport, writeTo(url, 400))), offline);
        QCOMPARE(peer.requests(), 0);
    }

private:
    /// What a request to a server with this certificate means, and how it was told.
    std::pair<Verdict, QString> answerOf(const QString &certificate)
    {
        WirePeer peer([](QTcpSocket &socket, int) { socket.write(WirePeer::whole("200 OK", "{}")); });
        QSslServer server;
        server.setSslConfiguration(configuration(certificate));
        connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                peer.take(socket);
        });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        HttpTransport transport;
        const HttpReply read = exchange(transport, readFrom(QUrl(u"https://127.0.0.1:%1/marks/"_s.arg(server.serverPort())), patience));
        return { meaningOf(read).verdict, read.failureText };
    }
    void openssl(const QString &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"openssl"_s, arguments.split(u' '));
        process.waitForFinished();
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qFatal("openssl %s: %s", qPrintable(arguments),
                   process.readAllStandardError().constData());
    }
    void issue(const QString &name, const QString &authority, const QString &subject, int days)
    {
        QFile extensions(m_folder.filePath(name + u".ext"_s));
        if (!extensions.open(QIODevice::WriteOnly))
            qFatal("no extensions");
        extensions.write("subjectAltName=" + subject.toLatin1() + "\n");
        extensions.close();
        openssl(
            u"req -newkey rsa:2048 -nodes -batch -subj /CN=server -keyout %1.key -out %1.csr"_s.arg(
                name));
        openssl(
            u"x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -CAcreateserial -days %3 -extfile %1.ext -out %1.pem"_s
                .arg(name, authority)
                .arg(days));
    }
    QSslConfiguration configuration(const QString &name) const
    {
        QFile key(m_folder.filePath(name + u".key"_s)),
            certificate(m_folder.filePath(name + u".pem"_s));
        if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
            qFatal("no certificate");
        QSslConfiguration result = QSslConfiguration::defaultConfiguration();
        result.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        result.setLocalCertificate(QSslCertificate(&certificate));
        return result;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_HostileTls)
#include "tst_hostiletls.moc"
