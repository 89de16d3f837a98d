// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/practiceserver.h"

#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace rollbook {

PracticeServer::PracticeServer(const QStringList &arguments, const QString &name)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s,
                    QStringList{ u"-B"_s, QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/servers/") + name + u"/server.py"_s } + arguments);
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30'000))
            break;
    }
    m_facts = QJsonDocument::fromJson(m_process.readLine()).object();
}

PracticeServer::~PracticeServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray PracticeServer::control(const QString &path, const QJsonObject *body) const
{
    const QUrl url(text("control"));
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(5000))
        return {};
    const QByteArray content = body ? QJsonDocument(*body).toJson(QJsonDocument::Compact) : QByteArray();
    socket.write((body ? "POST " : "GET ") + path.toLatin1() + " HTTP/1.1\r\nHost: control\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(content.size()) + "\r\n\r\n" + content);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000) || socket.bytesAvailable())
        answer += socket.readAll();
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QJsonArray PracticeServer::list(const QString &path) const { return QJsonDocument::fromJson(control(path)).array(); }

int PracticeServer::wireCount(const QString &part) const
{
    int count = 0;
    const QJsonArray log = list(u"/log"_s);
    for (const QJsonValue &value : log) {
        const QJsonObject entry = value.toObject();
        count += (entry[u"method"_s].toString() + u' ' + entry[u"path"_s].toString()).contains(part);
    }
    return count;
}

} // namespace rollbook
