// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/classroom.h"
#include "tests/bench/curl.h"
#include "tests/bench/device.h"
#include "tests/bench/measure.h"
#include "tests/support/teststore.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

constexpr int students = 100;
constexpr double aimRatio = 1.5;

QString writeRoster(const QString &directory)
{
    QByteArray csv = "admission number,name,class\n";
    const RosterPlan plan = rosterOf(students);
    for (const RosterRecord &record : plan.adds)
        csv += (record.number + u',' + record.name + u',' + record.classCode + u'\n').toUtf8();
    const QString path = directory + u"/roster.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace

/// A class's marks delivered and read back by the engine, against the same requests by curl.
Result<Line> measureDelivery(const Options &options)
{
    const QTemporaryDir directory(onDisk());
    const PracticeServer server({ u"--roster"_s, writeRoster(directory.path()) });
    if (!server.isReady())
        return fail(Error::Kind::NotFound, u"the practice server did not start"_s);
    const SystemClock clock;
    Device device(directory.filePath(u"store"_s), clock, schoolTarget(server),
                  server.text("password"), students);
    if (const auto linked = device.link(mappingOf(server)); !linked)
        return fail(linked.error());
    Curl curl(server, device.target(), directory.path(), students);
    if (const auto signedIn = curl.signIn(server.text("password")); !signedIn)
        return fail(signedIn.error());
    if (const auto warm = device.deliver(0, 1); !warm)
        return fail(warm.error());

    const int rounds = options.smoke ? 1 : 11;
    Samples ours;
    Samples floor;
    for (int round = 0; round <= rounds; ++round) {
        server.post(u"/log/clear"_s);
        const auto engine = device.deliver(round + 1, students);
        const int reads = server.wireCount(u"GET "_s);
        const int writes = server.wireCount(u"bulk_mark"_s);
        const auto bare = curl.deliver(round + 1);
        if (!engine || !bare)
            return fail(engine ? bare.error() : engine.error());
        if (reads != 3 || writes != 2)
            return fail(
                Error::Kind::Network,
                u"the engine sent %1 reads and %2 writes, not 3 and 2"_s.arg(reads).arg(writes));
        if (round == 0)
            continue; // on both sides the first round makes the rows, the later ones change them
        ours.add(*engine);
        floor.add(*bare);
    }
    const double ratio = ours.median() / floor.median();
    return Line{ .what = u"delivery of %1 marks, curl"_s.arg(students),
                 .ours = u"median "_s + inMs(ours.median()),
                 .floor = u"median "_s + inMs(floor.median()),
                 .judged = ours.median(),
                 .ratio = ratio,
                 .aim = u"ratio <= 1.5"_s,
                 .met = ratio <= aimRatio };
}

} // namespace rollbook::bench
