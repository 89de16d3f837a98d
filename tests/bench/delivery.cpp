// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox.h"
#include "sync/httptransport.h"
#include "sync/syncengine.h"
#include "sync/targets/target.h"
#include "tests/bench/classroom.h"
#include "tests/bench/curl.h"
#include "tests/bench/measure.h"
#include "tests/support/lesson.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

/// Store and engine, as in the program: one class, one session, one target.
class Device
{
public:
    Device(const QString &directory, const Clock &clock, const PracticeServer &server)
        : m_store(makeStore(directory, clock, rosterOf(students)))
    {
        m_target = m_store->addTarget(schoolTarget(server), {}).value();
        m_credentials.set(secretKey(m_target.id), server.text("password"));
        m_session = m_store->openSession(mathematics()).value();
        m_students = m_store->read().students(u"7A"_s, m_session.date).value();
        QList<Link> links;
        for (const QStringList &row : mappingOf(server))
            links.append({ row[0], row[1], row[2] });
        const auto kind = makeTargetKind(m_target);
        m_linked = Outbox(*m_store, m_target.id, **kind).addLinks(links);
        QObject::connect(m_store.get(), &Store::marksChanged, m_store.get(),
                         [this](const QList<MarkState> &marks) { count(marks); });
        m_engine = std::make_unique<SyncEngine>(
            SyncParts{ .store = *m_store,
                       .credentials = m_credentials,
                       .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                       .random = [] { return 0.5; },
                       .debounceMs = 3'600'000,
                       .only = {} });
        if (m_linked)
            m_engine->start();
    }

    const Target &target() const { return m_target; }

    /// Marks the first `marks` students, then delivers: how long until the last is confirmed.
    Result<double> deliver(int round, int marks)
    {
        if (!m_linked)
            return fail(m_linked.error());
        QList<MarkEdit> edits;
        for (int i = 0; i < marks; ++i)
            edits.append({ .session = m_session.id,
                           .student = m_students[i].id,
                           .value = StatusValue{ statusIn(round, i), {} },
                           .note = {} });
        if (const auto recorded = m_store->record(edits); !recorded)
            return fail(recorded.error());
        m_confirmed.clear();
        m_awaited = marks;
        m_timer.start();
        m_engine->sendNow();
        const auto atRest = [this] {
            return m_engine->status().targets.value(0).activity == TargetActivity::Idle;
        };
        if (!eventsUntil([this] { return m_confirmed.size() >= m_awaited; }, 60s)
            || !eventsUntil(atRest))
            return fail(Error::Kind::Network, u"the marks were not delivered"_s);
        return m_tookMs;
    }

private:
    void count(const QList<MarkState> &marks)
    {
        if (m_confirmed.size() >= m_awaited)
            return;
        for (const MarkState &state : marks) {
            if (state.receipt.state == DeliveryState::Confirmed)
                m_confirmed.insert(state.mark.student);
        }
        if (m_confirmed.size() >= m_awaited)
            m_tookMs = double(m_timer.nsecsElapsed()) / 1e6;
    }

    std::unique_ptr<Store> m_store;
    MemoryCredentials m_credentials;
    std::unique_ptr<SyncEngine> m_engine;
    Target m_target;
    Session m_session;
    QList<Student> m_students;
    Result<> m_linked;
    QSet<StudentId> m_confirmed;
    qsizetype m_awaited = 0;
    QElapsedTimer m_timer;
    double m_tookMs = 0;
};

} // namespace

/// A class's marks delivered and read back by the engine, against the same requests by curl.
Result<Line> measureDelivery(const Options &options)
{
    const QTemporaryDir directory(onDisk());
    const PracticeServer server({ u"--roster"_s, writeRoster(directory.path()) });
    if (!server.isReady())
        return fail(Error::Kind::NotFound, u"the practice server did not start"_s);
    const SystemClock clock;
    Device device(directory.filePath(u"store"_s), clock, server);
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
