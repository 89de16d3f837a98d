// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

#include <sys/socket.h>

namespace rollbook {

/// The other end of the wire, byte by byte: collects what arrives, counts the whole requests and
/// then does what the test says. Serves plain sockets itself; TLS ones are handed to take().
class WirePeer
{
public:
    /// Called for each whole request with its number, from 1.
    using Answer = std::function<void(QTcpSocket &, int request)>;

    explicit WirePeer(Answer answer) : m_answer(std::move(answer))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                take(socket);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    /// Serves one connection.
    void take(QTcpSocket *socket)
    {
        ++m_connections;
        if (onConnection)
            onConnection(*socket);
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
            const QByteArray bytes = socket->readAll();
            m_bytes += bytes.size();
            buffer->append(bytes);
            if (onHeaders && buffer->contains("\r\n\r\n"))
                onHeaders(*socket);
            while (const qsizetype length = wholeRequest(*buffer)) {
                m_requests.append(buffer->left(length));
                buffer->remove(0, length);
                m_answer(*socket, int(m_requests.size()));
            }
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    QUrl url(const QString &path = QStringLiteral("/marks/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()) + path);
    }
    int connections() const { return m_connections; }
    int requests() const { return int(m_requests.size()); }
    QByteArray request(int number) const { return m_requests.value(number - 1); }
    qint64 bytes() const { return m_bytes; }
    void stopListening() { m_server.close(); }

    std::function<void(QTcpSocket &)> onConnection; ///< before anything is read
    std::function<void(QTcpSocket &)> onHeaders; ///< when the head is there, whatever of the body is

    /// Ends a connection with a reset instead of an orderly close.
    static void reset(QTcpSocket &socket)
    {
        const linger atOnce{ .l_onoff = 1, .l_linger = 0 };
        setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        socket.abort();
    }

    /// An answer with a length that is right.
    static QByteArray whole(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n" + headers + "\r\n" + body;
    }

private:
    static qsizetype wholeRequest(const QByteArray &buffer)
    {
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0)
            return 0;
        qsizetype body = 0;
        const QList<QByteArray> lines = buffer.left(head).split('\n');
        for (const QByteArray &line : lines) {
            if (line.toLower().startsWith("content-length:"))
                body = line.mid(15).trimmed().toLongLong();
        }
        return buffer.size() >= head + 4 + body ? head + 4 + body : 0;
    }

    QTcpServer m_server;
    Answer m_answer;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    qint64 m_bytes = 0;
};

} // namespace rollbook
