// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/outbox.h"
#include "sync/httptransport.h"
#include "sync/syncengine.h"
#include "sync/targets/target.h"
#include "tests/bench/classroom.h"
#include "tests/bench/measure.h"
#include "tests/support/lesson.h"
#include "tests/support/teststore.h"
#include "ui/register/registerpage.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rollbook::bench {
namespace {

constexpr int students = 100;
constexpr double aimRatio = 1.5;
constexpr double aimTapMs = 1;
constexpr qint64 aimKiB = 150 * 1024;
constexpr int tapEveryMs = 20;

/// stubschool.py in a process of its own, ended with this object.
class StubSchool
{
public:
    StubSchool()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(ROLLBOOK_BENCH_DIR "/stubschool.py"), {});
        if (m_process.waitForReadyRead(20'000))
            m_url = QJsonDocument::fromJson(m_process.readLine())[u"url"].toString();
    }
    ~StubSchool()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5000);
    }
    const QString &url() const { return m_url; }

private:
    QProcess m_process;
    QString m_url;
};

/// The engine with what it needs, beside the store.
class HostedEngine : public QObject
{
public:
    HostedEngine(Store &store, TargetId target)
        : engine({ .store = store, .credentials = m_credentials,
                   .makeTransport = [] { return std::make_unique<HttpTransport>(); }, .random = [] { return 0.5; } })
    {
        m_credentials.set(secretKey(target), u"right"_s);
    }

private:
    MemoryCredentials m_credentials;

public:
    SyncEngine engine;
};

/// A store with that many marks of one class waiting for the target; the last session, of which nothing is
/// marked yet, is the one that is tapped.
struct LongQueue
{
    LongQueue(const QString &directory, const Clock &clock, const QString &url, int sessions)
    {
        const auto store = makeStore(directory, clock, rosterOf(students));
        target = store->addTarget({ .id = {}, .name = u"School"_s, .kind = u"schoolos"_s, .url = url,
                                    .options = { { u"school_code"_s, u"RIVERSIDE"_s }, { u"username"_s, u"okafor"_s } },
                                    .remoteUser = {}, .enabled = true }, {}).value();
        QList<Link> links{ { u"class"_s, u"7A"_s, u"3"_s }, { u"subject"_s, u"MAT"_s, u"5"_s } };
        for (int student = 1; student <= students; ++student)
            links.append({ u"student"_s, u"T%1"_s.arg(student, 3, 10, QLatin1Char('0')), QString::number(student) });
        for (int i = 0; i <= sessions; ++i) {
            SessionRequest request = mathematics();
            request.start = QTime(0, 0).addSecs(60 * i);
            request.end = request.start.addSecs(60);
            const Session session = store->openSession(request).value();
            links.append({ u"session"_s, session.id.toString(), QString::number(1000 + i) });
            tapped = session.id;
            if (i == sessions)
                break;
            QList<MarkEdit> edits;
            const QList<Student> roster = store->read().students(u"7A"_s, session.date).value();
            for (const Student &student : roster)
                edits.append({ .session = session.id, .student = student.id,
                               .value = StatusValue{ statusIn(i, int(edits.size())), {} }, .note = {} });
            if (!store->record(edits))
                qFatal("cannot mark");
        }
        const auto kind = makeTargetKind(target);
        if (!Outbox(*store, target.id, **kind).addLinks(links))
            qFatal("cannot link");
    }

    Target target;
    SessionId tapped;
};

/// The most memory that the process had since it was last forgotten, in KiB.
qint64 peakKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

struct Delivered
{
    double ms = 0;
    qint64 peak = 0; ///< KiB
    Samples taps; ///< how long each held the window's thread
};

/// Delivers the queue, while somebody taps.
Result<Delivered> deliver(int sessions)
{
    const QTemporaryDir directory(onDisk());
    const StubSchool school;
    if (school.url().isEmpty())
        return fail(Error::Kind::NotFound, u"the stub server did not start"_s);
    const SystemClock clock;
    const LongQueue queue(directory.path(), clock, school.url(), sessions);
    auto data = DataThread::start({ .directory = directory.path(), .clock = &clock, .vfs = {}, .create = false });
    if (!data)
        return fail(data.error());
    const auto known = (*data)->run([](Store &store) { return store.read().school(); }).result();
    if (!known)
        return fail(known.error());
    const Theme theme(Theme::Mode::Light);
    RegisterPage page(**data, *known, clock, theme);
    page.resize(1100, 760);
    page.show();
    page.open(queue.tapped);
    RegisterModel &model = page.model();
    if (!eventsUntil([&] { return model.rowCount() == students; }))
        return fail(Error::Kind::Storage, u"the register did not open"_s);

    Delivered result;
    QElapsedTimer timer;
    bool isDone = false;
    auto *hosted = (*data)->host([target = queue.target.id](Store &store) { return std::make_unique<HostedEngine>(store, target); });
    QObject::connect(&hosted->engine, &SyncEngine::statusChanged, &page, [&](const SyncStatus &status) {
        // What is tapped meanwhile is a register more at most.
        if (!isDone && status.toSend() <= students) {
            isDone = true;
            result.ms = double(timer.nsecsElapsed()) / 1e6;
        }
    });
    QTimer tapper;
    int taps = 0;
    QObject::connect(&tapper, &QTimer::timeout, &page, [&] {
        const int row = taps % students;
        const QString code = statusCode(statusIn(taps / students, row));
        ++taps;
        result.taps.add(timed([&] { model.setData(model.index(row, RegisterModel::StatusColumn), code); }));
    });
    forgetPeak();
    timer.start();
    tapper.start(tapEveryMs);
    QMetaObject::invokeMethod(&hosted->engine, &SyncEngine::start, Qt::QueuedConnection);
    if (!eventsUntil([&] { return isDone; }, 900s))
        return fail(Error::Kind::Network, u"the queue was not delivered"_s);
    tapper.stop();
    result.peak = peakKiB();
    return result;
}

} // namespace

/// A hundred thousand marks delivered and read back, against ten thousand: how long each takes, the memory,
/// and how long a tap meanwhile holds the window's thread.
Result<Line> measureQueue(const Options &options)
{
    const int few = options.smoke ? 2 : 100, many = options.smoke ? 4 : 1000;
    const auto small = deliver(few), large = small ? deliver(many) : small;
    if (!large)
        return fail(large.error());
    const double floor = small->ms / (few * students), ours = large->ms / (many * students);
    const double ratio = ours / floor, tap = large->taps.quantile(0.99);
    return Line{ .what = u"queue of %1 marks, of %2"_s.arg(many * students).arg(few * students),
                 .ours = u"each "_s + inMs(ours),
                 .floor = u"each "_s + inMs(floor),
                 .judged = ours,
                 .ratio = ratio,
                 .aim = u"<= 1.5, tap <= 1 ms, 150 MiB"_s,
                 .met = ratio <= aimRatio && tap <= aimTapMs && large->peak <= aimKiB,
                 .note = u"at most %1 MiB; taps meanwhile: %2"_s.arg(large->peak / 1024).arg(halfAndTail(large->taps)) };
}

} // namespace rollbook::bench
