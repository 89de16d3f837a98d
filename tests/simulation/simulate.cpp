// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sim;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString scratchDirectory() { return u"/dev/shm/rollbook-simulation-%1"_s.arg(QCoreApplication::applicationPid()); }

Outcome runSeed(const Swarm &swarm, MakeSender sender, bool tells)
{
    World world(swarm, sender, tells, scratchDirectory());
    return world.run();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_HASH_SEED", "0");
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"*.warning=false\n*.info=false\n*.debug=false"_s);
    QCommandLineParser parser;
    parser.addOptions({ { u"seeds"_s, u"how many"_s, u"n"_s, u"100"_s }, { u"from"_s, u"the first seed"_s, u"s"_s, u"1"_s },
                        { u"seed"_s, u"this one"_s, u"s"_s }, { u"story"_s, u"tells it"_s }, { u"counts"_s, u"shows how often what"_s } });
    parser.process(app);
    const auto names = schoolKindNames();
    if (parser.isSet(u"seed"_s)) {
        const Swarm swarm = Swarm::drawn(parser.value(u"seed"_s).toULongLong(), names);
        out() << swarm.text() << Qt::endl;
        const Outcome outcome = runSeed(swarm, makeEngine, parser.isSet(u"story"_s));
        for (const QString &line : outcome.story)
            out() << line << '\n';
        for (const Violation &v : outcome.violations)
            out() << v.invariant << ": " << v.what << '\n';
        out() << "last step " << outcome.failedAt << Qt::endl;
        return outcome.violations.isEmpty() ? 0 : 1;
    }
    QElapsedTimer timer;
    timer.start();
    int failed = 0;
    QMap<QString, qint64> counts;
    const quint64 from = parser.value(u"from"_s).toULongLong(), n = parser.value(u"seeds"_s).toULongLong();
    for (quint64 seed = from; seed < from + n; ++seed) {
        const Outcome outcome = runSeed(Swarm::drawn(seed, names), makeEngine, false);
        for (auto it = outcome.counts.begin(); it != outcome.counts.end(); ++it)
            counts[it.key()] += *it;
        if (outcome.violations.isEmpty())
            continue;
        ++failed;
        out() << "seed " << seed << " step " << outcome.failedAt << ": " << outcome.violations.first().invariant << ": " << outcome.violations.first().what << Qt::endl;
    }
    out() << n << " seeds, " << failed << " failed, " << double(timer.elapsed()) / double(n) << " ms a seed" << Qt::endl;
    if (parser.isSet(u"counts"_s)) {
        for (auto it = counts.begin(); it != counts.end(); ++it)
            out() << it.key() << ": " << *it << '\n';
    }
    return failed ? 1 : 0;
}
