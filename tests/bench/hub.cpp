// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/classroom.h"
#include "tests/bench/device.h"
#include "tests/bench/measure.h"
#include "tests/support/practiceserver.h"

#include <QJsonDocument>
#include <QProcess>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

constexpr int students = 100;
constexpr int installMs = 300'000;
const char couchFolder[] = ROLLBOOK_SOURCE_DIR "/tests/servers/couchdb/install.py";
const char pouchFolder[] = ROLLBOOK_SOURCE_DIR "/tests/bench/pouchdb";

/// Where npm's packages of `folder` are, fetched the first time; empty when they cannot be.
QString modulesOf(const QStringList &folder)
{
    QProcess install;
    install.start(u"/usr/bin/python3"_s,
                  QStringList{ u"-B"_s, QString::fromLatin1(couchFolder) } + folder);
    if (!install.waitForFinished(installMs) || install.exitCode() != 0)
        return {};
    return QString::fromUtf8(install.readAllStandardOutput()).trimmed();
}

/// An application of PouchDB that stays open, with connections and a checkpoint; each replication
/// gives its own figure.
class PouchDb
{
public:
    PouchDb(const PracticeServer &server, const QString &modules)
    {
        QUrl url(server.url() + u'/' + server.text("database"));
        url.setUserName(server.text("username"));
        url.setPassword(server.text("password"));
        m_node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_node.start(u"node"_s,
                     { u"--no-deprecation"_s, QString::fromLatin1(pouchFolder) + u"/replicate.js"_s,
                       u"--modules"_s, modules, u"--url"_s, url.toString(), u"--documents"_s,
                       QString::number(students), u"--stay"_s });
    }
    ~PouchDb()
    {
        m_node.closeWriteChannel();
        m_node.waitForFinished();
    }
    /// Milliseconds for as many new documents.
    Result<double> replicate()
    {
        m_node.write(QUuid::createUuid().toByteArray(QUuid::Id128) + '\n');
        while (!m_node.canReadLine()) {
            if (!m_node.waitForReadyRead(60'000))
                return fail(Error::Kind::Network, u"PouchDB did not replicate"_s);
        }
        return QJsonDocument::fromJson(m_node.readLine())[u"ms"_s].toDouble();
    }

private:
    QProcess m_node;
};

/// What the server was asked for in what was timed, and how long it worked on it.
struct Asked
{
    int requests = 0;
    double serverMs = 0;
};

Asked takeLog(const PracticeServer &server)
{
    Asked asked;
    const QJsonArray log = server.list(u"/log"_s);
    for (const QJsonValue &entry : log) {
        if (entry[u"path"_s].toString().contains(u"_changes"_s))
            break; // our looking for what others did, once our marks are confirmed
        ++asked.requests;
        asked.serverMs += entry[u"ms"_s].toDouble();
    }
    server.post(u"/log/clear"_s);
    return asked;
}

QString shareOf(const QString &who, const Samples &requests, const Samples &serverMs)
{
    return u"%1: %2 requests, %3 of it in the server"_s.arg(who)
        .arg(requests.median())
        .arg(inMs(serverMs.median()));
}

Target hub(const PracticeServer &server)
{
    return { .id = {},
             .name = u"Hub"_s,
             .kind = u"couchdb"_s,
             .url = server.url(),
             .options = { { u"database"_s, server.text("database") },
                          { u"username"_s, server.text("username") } } };
}

} // namespace

/// A class's marks on their way to the hub and read back, against PouchDB's replication of as many
/// new documents, which reads nothing back.
Result<Line> measureHub(const Options &options)
{
    const QString pouch = modulesOf({ QString::fromLatin1(pouchFolder) });
    if (modulesOf({}).isEmpty() || pouch.isEmpty())
        return Line{ .what = u"hub"_s,
                     .ours = u"not measured"_s,
                     .judged = 1,
                     .met = true,
                     .note = u"needs node, npm and a registry"_s };
    const PracticeServer server(QStringList(), u"couchdb"_s);
    if (!server.isReady())
        return fail(Error::Kind::NotFound, u"the practice hub did not start"_s);
    const QTemporaryDir directory(onDisk());
    const SystemClock clock;
    Device device(directory.filePath(u"store"_s), clock, hub(server), server.text("password"),
                  students);
    if (const auto warm = device.deliver(0, 1); !warm)
        return fail(warm.error());

    PouchDb pouchDb(server, pouch);
    if (const auto warm = pouchDb.replicate(); !warm)
        return fail(warm.error());

    const int rounds = options.smoke ? 1 : 21;
    Samples ours, floor, ourRequests, ourServer, otherRequests, otherServer;
    for (int round = 1; round <= rounds; ++round) {
        if (!device.openAnother(round)) // new documents on both sides
            return fail(Error::Kind::Network, u"the session did not arrive"_s);
        takeLog(server);
        const auto engine = device.deliver(round, students);
        const Asked own = takeLog(server);
        const auto other = pouchDb.replicate();
        const Asked others = takeLog(server);
        if (!engine || !other)
            return fail(engine ? other.error() : engine.error());
        ours.add(*engine);
        ourRequests.add(own.requests);
        ourServer.add(own.serverMs);
        floor.add(*other);
        otherRequests.add(others.requests);
        otherServer.add(others.serverMs);
    }
    const double ratio = ours.median() / floor.median();
    return Line{ .what = u"hub, %1 marks and read back, PouchDB"_s.arg(students),
                 .ours = u"median "_s + inMs(ours.median()),
                 .floor = u"median "_s + inMs(floor.median()),
                 .judged = ours.median(),
                 .ratio = ratio,
                 .aim = u"ratio < 1"_s,
                 .met = ratio < 1,
                 .note = shareOf(u"ours"_s, ourRequests, ourServer) + u"; "_s
                     + shareOf(u"PouchDB"_s, otherRequests, otherServer) };
}

} // namespace rollbook::bench
