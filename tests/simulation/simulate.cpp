// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/campaign.h"
#include "tests/simulation/mutants.h"
#include "tests/simulation/scenarios.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTextStream>

#include <malloc.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sim;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

int tell(const Swarm &swarm, MakeSender sender, bool story)
{
    out() << swarm.text() << Qt::endl;
    const Outcome outcome = runWorld(swarm, sender, story);
    for (const QString &line : outcome.story)
        out() << line << '\n';
    for (const Violation &v : outcome.violations)
        out() << v.invariant << ": " << v.what << '\n';
    if (outcome.violations.isEmpty())
        out() << "nothing that must not happen" << '\n';
    return outcome.violations.isEmpty() ? 0 : 1;
}

int tellShrunk(const Swarm &swarm, MakeSender sender)
{
    const Outcome outcome = runWorld(swarm, sender, false);
    if (outcome.violations.isEmpty()) {
        out() << "nothing to shrink" << Qt::endl;
        return 0;
    }
    const Swarm left = shrunk(swarm, sender, outcome);
    const auto needed = left.steps - std::ranges::count_if(left.skipped, [&](int step) { return step < left.steps; });
    out() << needed << " of " << swarm.steps << " steps are needed" << Qt::endl;
    return tell(left, sender, true);
}

/// Worlds that once failed; see regressions/README.md.
int checkRegressions(const QString &file)
{
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly)) {
        out() << "cannot read " << file << Qt::endl;
        return 2;
    }
    int failed = 0, worlds = 0;
    const QStringList lines = QString::fromUtf8(from.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        ++worlds;
        const Outcome outcome = runWorld(Swarm::fromText(line.section(u':', 1)), makeEngine, false);
        if (!outcome.violations.isEmpty()) {
            ++failed;
            out() << line.section(u':', 0, 0) << ": " << outcome.violations.first().invariant << ' ' << outcome.violations.first().what << '\n';
        }
    }
    out() << worlds << " worlds, " << failed << " failed" << Qt::endl;
    return failed || worlds == 0 ? 1 : 0;
}

/// For each mutant the first seed that finds it.
int killMutants(const QStringList &names, quint64 from, quint64 most, int jobs, const QStringList &kinds)
{
    int alive = 0, tried = 0;
    for (const Mutant &mutant : mutants()) {
        if (!names.isEmpty() && !names.contains(QLatin1StringView(mutant.name)))
            continue;
        ++tried;
        setMutant(&mutant);
        const Campaign found = runSeeds({ .from = from, .seeds = most, .jobs = jobs, .stopAtFirst = true, .kinds = kinds });
        setMutant(nullptr);
        if (found.failures.isEmpty()) {
            ++alive;
            out() << mutant.name << " LIVES after " << found.seeds << " seeds: " << mutant.what << Qt::endl;
        } else {
            out() << mutant.name << ": seed " << found.failures.first().seed << ", " << found.failures.first().invariant << Qt::endl;
        }
    }
    out() << tried - alive << " of " << tried << " mistakes caught" << Qt::endl;
    return alive || tried == 0 ? 1 : 0;
}

/// One thread, and memory that is used again and not given back: a fifth of a seed's time.
void hurry()
{
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 512, 256);
    mallopt(M_MMAP_THRESHOLD, 256 << 20);
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    mallopt(M_TOP_PAD, 16 << 20);
}

} // namespace

int main(int argc, char **argv)
{
    hurry();
    qputenv("QT_HASH_SEED", "0"); // the order of a hash is part of the story
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"*.warning=false\n*.info=false\n*.debug=false"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Schools in virtual time, in which everything goes wrong."_s);
    parser.addHelpOption();
    parser.addOptions({ { u"seeds"_s, u"how many"_s, u"n"_s, u"100"_s },
                        { u"from"_s, u"the first of them"_s, u"seed"_s, u"1"_s },
                        { u"jobs"_s, u"processes"_s, u"n"_s, u"1"_s },
                        { u"open"_s, u"known to fail and not understood yet: no news"_s, u"seeds"_s },
                        { u"kinds"_s, u"of server that the seeds are drawn from, of %1"_s.arg(schoolKindNames().join(u", "_s)), u"kinds"_s, schoolKindNames().join(u',') },
                        { u"seed"_s, u"this one alone"_s, u"seed"_s },
                        { u"world"_s, u"this line of configuration alone"_s, u"line"_s },
                        { u"story"_s, u"tells what happened"_s },
                        { u"shrink"_s, u"leaves out what is not needed for the failure, and tells the rest"_s },
                        { u"mutant"_s, u"with this mistake in the engine; \"all\" for one after the other"_s, u"name"_s },
                        { u"naive"_s, u"with a naive sender, which has to fail in more than half of the seeds"_s },
                        { u"regressions"_s, u"the worlds of this file"_s, u"file"_s },
                        { u"campaign"_s, u"goes on where the last one in this folder stopped"_s, u"folder"_s },
                        { u"piece"_s, u"a campaign is kept after so many seeds"_s, u"n"_s, u"0"_s },
                        { u"herd"_s, u"so many devices get their network back at once"_s, u"devices"_s },
                        { u"failing-day"_s, u"a server fails for a day"_s },
                        { u"counts"_s, u"shows how often what happened"_s } });
    parser.process(app);
    const auto number = [&](const QString &name) { return parser.value(name).toULongLong(); };
    const MakeSender sender = parser.isSet(u"naive"_s) ? makeNaive : makeEngine;
    const bool one = parser.isSet(u"seed"_s) || parser.isSet(u"world"_s);

    if (const QString name = parser.value(u"mutant"_s); !name.isEmpty() && !one)
        return killMutants(name == u"all"_s ? QStringList() : name.split(u','), number(u"from"_s), number(u"seeds"_s), int(number(u"jobs"_s)), parser.value(u"kinds"_s).split(u','));
    if (const QString name = parser.value(u"mutant"_s); !name.isEmpty()) {
        const auto mutant = std::ranges::find_if(mutants(), [&](const Mutant &m) { return name == QLatin1StringView(m.name); });
        if (mutant == mutants().end())
            qFatal("there is no mutant called %s", qPrintable(name));
        setMutant(&*mutant);
    }
    if (one) {
        const Swarm swarm = parser.isSet(u"world"_s) ? Swarm::fromText(parser.value(u"world"_s)) : Swarm::drawn(number(u"seed"_s), parser.value(u"kinds"_s).split(u','));
        return parser.isSet(u"shrink"_s) ? tellShrunk(swarm, sender) : tell(swarm, sender, parser.isSet(u"story"_s));
    }
    if (parser.isSet(u"herd"_s) || parser.isSet(u"failing-day"_s)) {
        const Measured measured = parser.isSet(u"herd"_s) ? herd(int(number(u"herd"_s))) : failingDay();
        out() << measured.words << Qt::endl;
        return measured.good ? 0 : 1;
    }
    if (parser.isSet(u"regressions"_s))
        return checkRegressions(parser.value(u"regressions"_s));

    const SeedRange range{ .from = number(u"from"_s), .seeds = number(u"seeds"_s), .jobs = int(number(u"jobs"_s)), .sender = sender, .kinds = parser.value(u"kinds"_s).split(u','), .piece = number(u"piece"_s) };
    if (parser.isSet(u"campaign"_s)) {
        bool allFine = true;
        out() << continueCampaign(parser.value(u"campaign"_s), range, [&](const QString &line, bool fine) {
            allFine = allFine && fine;
            out() << line << Qt::endl;
        });
        out().flush();
        return allFine ? 0 : 1;
    }
    const Campaign result = runSeeds(range);
    out() << result.page(parser.isSet(u"counts"_s));
    out().flush();
    if (parser.isSet(u"naive"_s))
        return result.failures.size() * 2 > qsizetype(result.seeds) ? 0 : 1;
    // Those that are known to fail and not understood yet are run and told like the others.
    const QStringList open = parser.value(u"open"_s).split(u',', Qt::SkipEmptyParts);
    const auto isNews = [&open](const Campaign::Failure &failure) { return !open.contains(QString::number(failure.seed)); };
    return std::ranges::any_of(result.failures, isNews) ? 1 : 0;
}
