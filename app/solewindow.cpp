// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/solewindow.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int windowAnswersMs = 5000; // one that hangs is not waited for
constexpr qint64 longestCall = 4096;
const QByteArray comesForward = "comes\n";

/// See socket(7), SO_PEERCRED: who the other process was when the two met.
bool isOwnProcess(const QLocalSocket &socket)
{
    ucred other{};
    socklen_t size = sizeof other;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == ::geteuid();
}

/// Two lines, so that what comes in pieces can be told from what is whole.
QByteArray written(const WindowCall &call)
{
    return call.token.simplified().left(1024).toUtf8() + '\n' + call.session.toString().toUtf8() + '\n';
}

/// Also of a folder that will be made only when a school is.
QString wherePathLeads(const QString &directory)
{
    QString there = QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
    QString rest;
    while (QFileInfo(there).canonicalFilePath().isEmpty() && there != QFileInfo(there).path()) {
        rest.prepend(u'/' + QFileInfo(there).fileName());
        there = QFileInfo(there).path();
    }
    return QFileInfo(there).canonicalFilePath() + rest;
}

} // namespace

SoleWindow::SoleWindow(const QString &storeDirectory, QObject *parent) : QObject(parent), m_name(nameFor(storeDirectory))
{
    m_server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SoleWindow::answer);
}

QString SoleWindow::nameFor(const QString &storeDirectory)
{
    const QByteArray path = QCryptographicHash::hash(wherePathLeads(storeDirectory).toUtf8(), QCryptographicHash::Sha256);
    return u"org.rollbook.Rollbook-%1-%2"_s.arg(::geteuid()).arg(QString::fromLatin1(path.toHex().left(32)));
}

bool SoleWindow::listens() { return m_server.isListening() || m_server.listen(m_name); }

bool SoleWindow::handOver(const WindowCall &call)
{
    QDeadlineTimer left(windowAnswersMs);
    const auto ms = [&left] { return int(left.remainingTime()); };
    while (!listens() && !left.hasExpired()) {
        QLocalSocket socket;
        socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
        socket.connectToServer(m_name);
        if (!socket.waitForConnected(ms()))
            continue; // it has just gone
        if (!isOwnProcess(socket))
            return false; // somebody else took the name: the store's own lock decides
        socket.write(written(call));
        while (!socket.canReadLine() && socket.waitForReadyRead(ms())) { }
        if (socket.readAll() == comesForward)
            return true;
        // It ended instead, and has let go of the store: this one opens it.
    }
    return false;
}

void SoleWindow::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOwnProcess(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(longestCall);
        const auto read = [this, socket] {
            const QList<QByteArray> lines = socket->peek(longestCall).split('\n');
            if (lines.size() < 3)
                return;
            socket->readAll();
            emit called({ .token = QString::fromUtf8(lines.at(0)), .session = SessionId::fromString(QString::fromUtf8(lines.at(1))) });
            socket->write(comesForward);
            socket->flush();
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        QTimer::singleShot(windowAnswersMs, socket, &QLocalSocket::abort);
        read();
    }
}

} // namespace rollbook
