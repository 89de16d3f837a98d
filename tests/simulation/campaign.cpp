// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/campaign.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook::sim {
namespace {

QString scratchDirectory() { return u"/dev/shm/rollbook-simulation-%1"_s.arg(::getpid()); }

/// One line of a worker: what came of one seed.
QByteArray lineOf(quint64 seed, const Outcome &outcome)
{
    QJsonObject counts;
    for (auto it = outcome.counts.begin(); it != outcome.counts.end(); ++it)
        counts[it.key()] = *it;
    QJsonObject line{ { u"seed"_s, qint64(seed) }, { u"counts"_s, counts } };
    if (!outcome.violations.isEmpty()) {
        line[u"invariant"_s] = outcome.violations.first().invariant;
        line[u"what"_s] = outcome.violations.first().what;
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void add(Campaign &campaign, const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    ++campaign.seeds;
    const QJsonObject counts = json[u"counts"_s].toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        campaign.counts[it.key()] += it->toInteger();
        ++campaign.seedsWith[it.key()];
    }
    if (json.contains(u"invariant"_s))
        campaign.failures.append({ quint64(json[u"seed"_s].toInteger()), json[u"invariant"_s].toString(), json[u"what"_s].toString() });
}

/// A process of its own for every n-th seed. Says which seed it begins, then what came of it.
struct Worker
{
    pid_t pid = 0;
    FILE *from = nullptr;
};

[[noreturn]] void work(const SeedRange &range, int index, int to)
{
    for (quint64 seed = range.from + quint64(index); seed < range.from + range.seeds; seed += quint64(range.jobs)) {
        const QByteArray begins = "begin " + QByteArray::number(seed) + '\n';
        const Outcome outcome = (void(::write(to, begins.constData(), size_t(begins.size())) < 0), runWorld(Swarm::drawn(seed, range.kinds), range.sender, false));
        const QByteArray line = lineOf(seed, outcome);
        if (::write(to, line.constData(), size_t(line.size())) != line.size())
            break; // nobody wants to know any more
        if (range.stopAtFirst && !outcome.violations.isEmpty())
            break;
    }
    QDir(scratchDirectory()).removeRecursively();
    ::_exit(0);
}

Worker startWorker(const SeedRange &range, int index)
{
    int ends[2];
    if (::pipe(ends) != 0)
        qFatal("no pipe");
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::close(ends[0]);
        work(range, index, ends[1]);
    }
    ::close(ends[1]);
    return { pid, ::fdopen(ends[0], "r") };
}

void listen(Worker &worker, Campaign &campaign)
{
    char *text = nullptr;
    size_t size = 0;
    quint64 begun = 0;
    bool within = false;
    for (ssize_t n; (n = ::getline(&text, &size, worker.from)) > 0;) {
        const QByteArray line(text, n);
        within = line.startsWith("begin ");
        if (within)
            begun = line.mid(6).trimmed().toULongLong();
        else
            add(campaign, line);
    }
    ::free(text);
    ::fclose(worker.from);
    int status = 0;
    ::waitpid(worker.pid, &status, 0);
    if (status != 0 && within) {
        QDir(u"/dev/shm/rollbook-simulation-%1"_s.arg(worker.pid)).removeRecursively();
        ++campaign.seeds;
        campaign.failures.append({ begun, u"assertion"_s, u"the program was ended by signal %1"_s.arg(WTERMSIG(status)) });
    }
}

} // namespace

Outcome runWorld(const Swarm &swarm, MakeSender sender, bool tells)
{
    World world(swarm, sender, tells, scratchDirectory());
    return world.run();
}

Campaign runSeeds(const SeedRange &range)
{
    QElapsedTimer timer;
    timer.start();
    QList<Worker> workers;
    for (int i = 0; i < std::max(1, range.jobs); ++i)
        workers.append(startWorker(range, i));
    Campaign campaign;
    for (Worker &worker : workers)
        listen(worker, campaign);
    std::ranges::sort(campaign.failures, {}, &Campaign::Failure::seed);
    campaign.ms = timer.elapsed();
    return campaign;
}

QString Campaign::page(bool withCounts) const
{
    QString text;
    for (const Failure &f : failures)
        text += u"seed %1: %2: %3\n"_s.arg(f.seed).arg(f.invariant, f.what);
    text += u"%1 seeds, %2 failed, %3 ms a seed, %4 seeds a second\n"_s.arg(seeds).arg(failures.size()).arg(double(ms) / double(std::max<quint64>(1, seeds)), 0, 'f', 1)
                .arg(double(seeds) * 1000 / double(std::max<qint64>(1, ms)), 0, 'f', 1);
    if (!withCounts)
        return text;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        text += u"%1 %2 times in %3 % of the seeds\n"_s.arg(it.key(), -36).arg(*it, 10).arg(100.0 * double(seedsWith[it.key()]) / double(std::max<quint64>(1, seeds)), 0, 'f', 1);
    return text;
}

QString continueCampaign(const QString &folder, SeedRange range)
{
    QDir().mkpath(folder);
    const QString file = folder + u"/campaign.json"_s;
    QFile before(file);
    const QJsonObject kept = before.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(before.readAll()).object() : QJsonObject();
    range.from = quint64(kept[u"next"_s].toInteger(qint64(range.from)));
    Campaign all = runSeeds(range);
    const auto next = qint64(range.from + range.seeds);
    all.seeds += quint64(kept[u"seeds"_s].toInteger());
    all.ms += kept[u"ms"_s].toInteger();
    QJsonArray failures = kept[u"failures"_s].toArray();
    for (const Campaign::Failure &f : std::as_const(all.failures))
        failures.append(QJsonArray{ qint64(f.seed), f.invariant, f.what });
    all.failures.clear();
    for (const QJsonValue &f : std::as_const(failures))
        all.failures.append({ quint64(f[0].toInteger()), f[1].toString(), f[2].toString() });
    QJsonObject counts, seedsWith;
    for (const auto &[name, mine, theirs] : { std::tuple(u"counts"_s, &all.counts, &counts), std::tuple(u"seeds_with"_s, &all.seedsWith, &seedsWith) }) {
        const QJsonObject old = kept[name].toObject();
        for (auto it = old.begin(); it != old.end(); ++it)
            (*mine)[it.key()] += it->toInteger();
        for (auto it = mine->begin(); it != mine->end(); ++it)
            (*theirs)[it.key()] = *it;
    }
    QSaveFile to(file);
    const QJsonObject now{ { u"next"_s, next }, { u"seeds"_s, qint64(all.seeds) }, { u"ms"_s, all.ms }, { u"failures"_s, failures },
                           { u"counts"_s, counts }, { u"seeds_with"_s, seedsWith } };
    if (!to.open(QIODevice::WriteOnly) || to.write(QJsonDocument(now).toJson()) < 0 || !to.commit())
        qFatal("cannot write %s", qPrintable(file));
    return all.page(true);
}

} // namespace rollbook::sim
