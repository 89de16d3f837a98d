// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firestoreemulator.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString installedJar()
{
    const QString place =
        u"/usr/lib/google-cloud-sdk/platform/cloud-firestore-emulator/cloud-firestore-emulator.jar"_s;
    return QFileInfo::exists(place) ? place : QString();
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(1000))
        return false;
    socket.write("GET / HTTP/1.1\r\nHost: emulator\r\nConnection: close\r\n\r\n");
    return socket.waitForReadyRead(5000) && socket.readAll().startsWith("HTTP/1.1 200");
}

} // namespace

FirestoreEmulator::FirestoreEmulator()
{
    const QString named = qEnvironmentVariable("ROLLBOOK_FIRESTORE_EMULATOR");
    if (!named.isEmpty() && !named.endsWith(u".jar"_s)) {
        m_url = u"http://"_s + named;
        return;
    }
    const QString jar = named.isEmpty() ? installedJar() : named;
    if (jar.isEmpty() || QStandardPaths::findExecutable(u"java"_s).isEmpty())
        return;
    const quint16 port = freePort();
    // It ends with this process, however that ends.
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(u"setpriv"_s,
                    { u"--pdeathsig"_s, u"TERM"_s, u"java"_s, u"-Duser.language=en"_s, u"-cp"_s,
                      jar, u"com.google.cloud.datastore.emulator.firestore.CloudFirestore"_s,
                      u"--host=127.0.0.1"_s, u"--port=%1"_s.arg(port) });
    for (const QDeadlineTimer end(90'000);
         !end.hasExpired() && m_process.state() != QProcess::NotRunning;) {
        if (answers(port)) {
            m_url = u"http://127.0.0.1:%1"_s.arg(port);
            return;
        }
        m_process.waitForFinished(200);
    }
}

FirestoreEmulator::~FirestoreEmulator()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace rollbook
