// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/campaign.h"

#include "tests/simulation/tally.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <mutex>
#include <thread>

#include <csignal>
#include <fcntl.h>
#include <sys/time.h>
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

/// A world that never ends is a failure of its seed, too: the process is ended by SIGVTALRM.
void limitTime()
{
    constexpr time_t seconds = 120; // of the processor; a seed takes less than one
    const itimerval limit{ .it_interval = {}, .it_value = { .tv_sec = seconds, .tv_usec = 0 } };
    ::setitimer(ITIMER_VIRTUAL, &limit, nullptr);
}

[[noreturn]] void work(const SeedRange &range, quint64 first, int to)
{
    for (quint64 seed = first; seed < range.from + range.seeds; seed += quint64(range.jobs)) {
        const QByteArray begins = "begin " + QByteArray::number(seed) + '\n';
        if (::write(to, begins.constData(), size_t(begins.size())) != begins.size())
            break; // nobody wants to know any more
        limitTime();
        const Outcome outcome = runWorld(Swarm::drawn(seed, range.kinds), range.sender, false);
        const QByteArray line = lineOf(seed, outcome);
        if (::write(to, line.constData(), size_t(line.size())) != line.size())
            break;
        if (range.stopAtFirst && !outcome.violations.isEmpty())
            break;
    }
    QDir(scratchDirectory()).removeRecursively();
    ::_exit(0);
}

Worker startWorker(const SeedRange &range, quint64 first)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        qFatal("no pipe");
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::close(ends[0]);
        ::signal(SIGPIPE, SIG_IGN); // whoever asked is gone: then it tidies up and ends
        work(range, first, ends[1]);
    }
    ::close(ends[1]);
    return { pid, ::fdopen(ends[0], "r") };
}

/// One of several workers heard out; the seed at which it was ended, 0 = it came to its end.
quint64 listen(const Worker &worker, Campaign &campaign, const std::function<void()> &failed)
{
    char *text = nullptr;
    size_t size = 0;
    quint64 begun = 0;
    for (ssize_t n; (n = ::getline(&text, &size, worker.from)) > 0;) {
        const QByteArray line(text, n);
        if (line.startsWith("begin ")) {
            begun = line.mid(6).trimmed().toULongLong();
            continue;
        }
        begun = 0;
        add(campaign, line);
        if (!campaign.failures.isEmpty())
            failed();
    }
    ::free(text);
    ::fclose(worker.from);
    int status = 0;
    ::waitpid(worker.pid, &status, 0);
    if (status == 0)
        return 0;
    QDir(u"/dev/shm/rollbook-simulation-%1"_s.arg(worker.pid)).removeRecursively();
    if (begun > 0) {
        ++campaign.seeds;
        campaign.failures.append({ begun, u"assertion"_s, u"the program was ended by signal %1"_s.arg(WTERMSIG(status)) });
    }
    return begun;
}

void addUp(Campaign &all, const Campaign &part)
{
    all.seeds += part.seeds;
    all.ms += part.ms;
    all.failures += part.failures;
    for (auto it = part.counts.begin(); it != part.counts.end(); ++it)
        all.counts[it.key()] += *it;
    for (auto it = part.seedsWith.begin(); it != part.seedsWith.end(); ++it)
        all.seedsWith[it.key()] += *it;
}

QJsonObject toJson(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json[it.key()] = *it;
    return json;
}

QMap<QString, qint64> fromJson(const QJsonObject &json)
{
    QMap<QString, qint64> counts;
    for (auto it = json.begin(); it != json.end(); ++it)
        counts[it.key()] = it->toInteger();
    return counts;
}

/// The campaign of this folder so far; `next`: the seed to go on with, unchanged when there is none.
Campaign readCampaign(const QString &file, quint64 &next)
{
    Campaign campaign;
    QFile from(file);
    if (!from.open(QIODevice::ReadOnly))
        return campaign;
    const QJsonObject kept = QJsonDocument::fromJson(from.readAll()).object();
    next = quint64(kept[u"next"_s].toInteger());
    campaign.seeds = quint64(kept[u"seeds"_s].toInteger());
    campaign.ms = kept[u"ms"_s].toInteger();
    campaign.counts = fromJson(kept[u"counts"_s].toObject());
    campaign.seedsWith = fromJson(kept[u"seeds_with"_s].toObject());
    const QJsonArray failures = kept[u"failures"_s].toArray();
    for (const QJsonValue &f : failures)
        campaign.failures.append({ quint64(f[0].toInteger()), f[1].toString(), f[2].toString() });
    return campaign;
}

void writeCampaign(const QString &file, const Campaign &campaign, quint64 next)
{
    QJsonArray failures;
    for (const Campaign::Failure &f : campaign.failures)
        failures.append(QJsonArray{ qint64(f.seed), f.invariant, f.what });
    QSaveFile to(file);
    const QJsonObject now{ { u"next"_s, qint64(next) }, { u"seeds"_s, qint64(campaign.seeds) }, { u"ms"_s, campaign.ms }, { u"failures"_s, failures },
                           { u"counts"_s, toJson(campaign.counts) }, { u"seeds_with"_s, toJson(campaign.seedsWith) } };
    if (!to.open(QIODevice::WriteOnly) || to.write(QJsonDocument(now).toJson()) < 0 || !to.commit())
        qFatal("cannot write %s", qPrintable(file));
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
    const int jobs = std::max(1, range.jobs);
    std::vector<Worker> workers;
    for (int i = 0; i < jobs; ++i)
        workers.push_back(startWorker(range, range.from + quint64(i)));
    std::vector<Campaign> parts(workers.size());
    std::mutex mutex; // guards workers
    bool stopped = false;
    const auto stopOthers = [&](size_t self) {
        const std::scoped_lock lock(mutex);
        stopped = range.stopAtFirst;
        for (size_t i = 0; stopped && i < workers.size(); ++i) {
            if (i != self && workers[i].pid > 0)
                ::kill(workers[i].pid, SIGKILL);
        }
    };
    const auto hear = [&](size_t i) {
        for (;;) {
            const Worker worker = workers[i];
            const quint64 endedAt = listen(worker, parts[i], [&] { stopOthers(i); });
            const std::scoped_lock lock(mutex);
            workers[i].pid = 0;
            if (stopped && endedAt > 0) // by us
                parts[i].failures.removeIf([&](const Campaign::Failure &f) { return f.seed == endedAt; });
            if (stopped || endedAt == 0 || endedAt + quint64(jobs) >= range.from + range.seeds)
                return;
            workers[i] = startWorker(range, endedAt + quint64(jobs)); // the rest of its seeds
        }
    };
    {
        std::vector<std::jthread> ears;
        for (size_t i = 0; i < workers.size(); ++i)
            ears.emplace_back(hear, i);
    }
    Campaign campaign;
    for (const Campaign &part : parts)
        addUp(campaign, part);
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
    QMap<QString, qint64> all = counts;
    const QStringList known = everythingTallied();
    for (const QString &name : known)
        all.insert(name, counts.value(name));
    for (auto it = all.begin(); it != all.end(); ++it)
        text += u"%1 %2 times in %3 % of the seeds%4\n"_s.arg(it.key(), -36).arg(*it, 10).arg(100.0 * double(seedsWith.value(it.key())) / double(std::max<quint64>(1, seeds)), 0, 'f', 1)
                    .arg(*it == 0 ? u"  NEVER"_s : u""_s);
    return text;
}

QString continueCampaign(const QString &folder, SeedRange range, const std::function<void(const QString &line, bool fine)> &tell)
{
    constexpr quint64 piece = 500; // what is lost at most when it is stopped
    QDir().mkpath(folder);
    const QString file = folder + u"/campaign.json"_s;
    Campaign all = readCampaign(file, range.from);
    const quint64 added = range.seeds, end = range.from + added;
    tell(u"goes on at seed %1, after %2 seeds"_s.arg(range.from).arg(all.seeds), true);
    while (range.from < end) {
        range.seeds = std::min(range.piece > 0 ? range.piece : piece, end - range.from);
        const Campaign part = runSeeds(range);
        addUp(all, part);
        range.from += range.seeds;
        writeCampaign(file, all, range.from);
        for (const Campaign::Failure &f : part.failures)
            tell(u"seed %1: %2: %3"_s.arg(f.seed).arg(f.invariant, f.what), false);
        tell(u"%1 seeds, %2 failed, %3 seeds a second; next is seed %4"_s.arg(all.seeds).arg(all.failures.size())
                 .arg(double(part.seeds) * 1000 / double(std::max<qint64>(1, part.ms)), 0, 'f', 1)          .arg(range.from), true);
    }
    tell(u"%1 seeds added"_s.arg(added), true);
    return all.page(true);
}

} // namespace rollbook::sim
