// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/hostedengine.h"
#include "app/lessonclock.h"
#include "app/targetsetup.h"
#include "core/logging.h"
#include "core/store/recovery.h"
#include "core/store/storecheck.h"
#include "core/store/storepaths.h"
#include "core/whendone.h"

#include <QNetworkInformation>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rollbook {

Desk::Desk(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) { }

Desk::~Desk() = default;

void Desk::open()
{
    const StoreOptions options{ .directory = m_parts.directory, .clock = &m_parts.clock, .vfs = {}, .create = m_parts.create,
                                .checkLater = !m_parts.checkFirst };
    DataThread::begin(options, this, [this](Result<std::unique_ptr<DataThread>> started) {
        if (started)
            take(std::move(*started));
        else
            emit failed(started.error());
    });
}

void Desk::take(std::unique_ptr<DataThread> data)
{
    m_data = std::move(data);
    const auto look = [prepare = m_parts.prepare](Store &store) -> Result<Found> {
        if (prepare) {
            if (const auto prepared = prepare(store); !prepared)
                return fail(prepared.error());
        }
        const auto school = store.read().school();
        if (!school)
            return fail(school.error());
        const auto status = store.read().syncStatus();
        return Found{ *school, store.restored(), status.value_or(SyncStatus()), store.isUnchecked(), store.wasClosedBadly() };
    };
    whenDone(m_data->run(look), this, [this](const Result<Found> &found) {
        if (!found) {
            m_data.reset(); // another try may open it anew
            if (found.error().kind == Error::Kind::Corrupt && !std::exchange(m_parts.checkFirst, true))
                open();
            else
                emit failed(found.error());
            return;
        }
        m_school = found->school;
        m_restored = found->restored;
        m_status = found->status;
        m_unchecked = found->unchecked;
        m_closedBadly = found->closedBadly;
        host();
    });
}

void Desk::host()
{
    // Both at once: the window waits for one answer, not for two.
    const auto made = std::make_shared<HostedEngine *>(nullptr); // of the data thread
    const auto engine = m_data->hostLater([made, make = m_parts.makeCredentials, herd = m_parts.herdMs](Store &store) {
        auto hosted = std::make_unique<HostedEngine>(store, make(), herd);
        *made = hosted.get();
        return hosted;
    });
    const auto setup = m_data->hostLater([made](Store &store) {
        return std::make_unique<TargetSetup>(store, (*made)->credentials(), std::make_unique<HttpTransport>(),
                                             [made](TargetId target, const QString &secret) { (*made)->useSecret(target, secret, {}); });
    });
    whenDone(engine, this, [this](HostedEngine *hosted) { m_engine = hosted; });
    whenDone(setup, this, [this](TargetSetup *hosted) {
        m_setup = hosted;
        begin();
    });
}

void Desk::begin()
{
    connect(m_engine, &HostedEngine::statusChanged, this, [this](const SyncStatus &status) {
        m_status = status;
        emit statusChanged(status);
    });
    auto *safety = new SafetyNet({ .storeDirectory = m_parts.directory, .clock = m_parts.clock, .print = m_parts.print }, this);
    connect(m_engine, &HostedEngine::statusChanged, safety, &SafetyNet::setStatus);
    connect(m_data->store(), &Store::spaceLow, safety, &SafetyNet::look);
    connect(safety, &SafetyNet::copyMade, this, [this](const UnsentCopyMade &copy) {
        m_copy = copy;
        emit copyMade();
    });
    connect(m_data->store(), &Store::damaged, this, [this] { emit damaged(u"a change met a damaged page"_s); });
    emit opened(); // first: whoever listens to the engine hears it from the beginning
    if (!m_unchecked) {
        beginWork();
        return;
    }
    // Behind what the pages ask for first: reading the whole file would keep the disk from answering them.
    QTimer::singleShot(0, this, [this] { whenDone(m_data->run([](Store &) { return true; }), this, [this](bool) { check(); }); });
}

void Desk::check()
{
    m_check = std::make_unique<StoreCheck>(m_parts.directory, m_closedBadly);
    whenDone(m_check->begin(), this, [this](const Result<StoreFindings> &found) {
        m_check.reset();
        if (found)
            settle(*found);
        else
            emit damaged(found.error().detail);
    });
}

void Desk::settle(const StoreFindings &found)
{
    whenDone(m_data->run([found](Store &store) { return store.settle(found); }), this, [this](const Result<> &sound) {
        if (sound)
            beginWork();
        else
            emit damaged(sound.error().detail);
    });
}

/// What needs a store that is known to be sound: nothing wrong leaves the device, no damaged file becomes a snapshot.
void Desk::beginWork()
{
    whenDone(m_data->hostLater([](Store &store) { return std::make_unique<LessonClock>(store); }), this,
             [](LessonClock *lessons) { QMetaObject::invokeMethod(lessons, &LessonClock::start, Qt::QueuedConnection); });
    watchNetwork();
    QMetaObject::invokeMethod(m_engine, &HostedEngine::start, Qt::QueuedConnection);
    makeDailySnapshot();
    emit settled();
}

void Desk::watchNetwork()
{
    // A hint only: whether the school's server answers is what decides.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, m_engine,
            [engine = m_engine](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    engine->linkUp();
            });
}

void Desk::makeDailySnapshot()
{
    const auto job = [directory = m_parts.directory, now = m_parts.clock.wallMs()]() -> Result<QString> {
        return isSnapshotDue(StorePaths(directory), now) ? makeSnapshot(directory, now) : Result<QString>(QString());
    };
    whenDone(QtConcurrent::run(job), this, [](const Result<QString> &made) {
        if (!made)
            qCWarning(lcStore).noquote() << "no snapshot:" << made.error().detail;
    });
}

} // namespace rollbook
