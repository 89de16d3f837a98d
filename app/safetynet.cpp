// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safetynet.h"

#include "core/exchange/unsentfolder.h"
#include "core/exchange/unsentsource.h"
#include "core/logging.h"
#include "core/store/storepaths.h"
#include "core/whendone.h"

#include <QDateTime>
#include <QLocale>
#include <QStorageInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rollbook {
namespace {

/// When the newest damaged database was put aside; the folders are named by the time.
qint64 newestQuarantine(const StorePaths &paths)
{
    const QStringList names = QDir(paths.quarantine()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    QDateTime time = QDateTime::fromString(names.value(0), u"yyyyMMdd-HHmmss-zzz"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

/// The newest copy that can be read. A sealed one says nothing about its marks.
SafetyCopy newestCopy(const StorePaths &paths)
{
    const QList<UnsentCopy> copies = unsentCopies(paths.unsent());
    for (const UnsentCopy &copy : copies) {
        if (copy.problem.isEmpty() && !copy.sealed)
            return { .madeAt = copy.madeAt, .why = copy.why, .fingerprint = copy.fingerprint };
    }
    return {};
}

Result<UnsentCopyMade> write(const Unsent &unsent, const StorePaths &paths, SafetyReason reason, const PrintUnsent &print)
{
    const QFileDevice::Permissions own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(paths.unsent()) || !QFile::setPermissions(paths.unsent(), own))
        return fail(Error::Kind::Io, u"cannot make the folder %1"_s.arg(paths.unsent()));
    const QString base = QDir(paths.unsent()).filePath(unsentBaseName(unsent));
    if (auto saved = savePrivately(base + u".json"_s, writeUnsent(unsent)); !saved)
        return fail(saved.error());
    const auto note = [](const Result<> &done) {
        if (!done)
            qCWarning(lcStore).noquote() << "beside a copy of unsent marks:" << done.error().detail;
    };
    note(savePrivately(base + u".csv"_s, unsentCsv(unsent, excelFormat(QLocale::system()))));
    const auto printed = print(unsent);
    note(printed ? savePrivately(base + u".pdf"_s, *printed) : Result<>(fail(printed.error())));
    thinUnsentCopies(paths.unsent()); // only now: never fewer copies because one could not be written
    return UnsentCopyMade{ base, int(unsent.marks.size()), reason };
}

} // namespace

Result<std::optional<UnsentCopyMade>> makeUnsentCopyIfDue(const QString &storeDirectory, SafetyState state, qint64 nowMs,
                                                          const PrintUnsent &print)
{
    const StorePaths paths(storeDirectory);
    const QStorageInfo disk(storeDirectory);
    if (state.freeBytes < 0 && disk.isValid())
        state.freeBytes = disk.bytesAvailable();
    state.quarantinedAt = std::max(state.quarantinedAt, newestQuarantine(paths));
    const SafetyCopy last = newestCopy(paths);
    const auto reason = safetyReason(state, last, nowMs);
    if (!reason)
        return std::nullopt;
    const auto unsent = gatherUnsent(storeDirectory, safetyWord(*reason), nowMs);
    if (!unsent)
        return fail(unsent.error());
    if (unsent->isEmpty() || !safetyNetDue(*reason, fingerprint(*unsent), last, nowMs))
        return std::nullopt;
    const auto made = write(*unsent, paths, *reason, print);
    if (!made)
        return fail(made.error());
    return std::optional(*made);
}

SafetyNet::SafetyNet(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(m_parts.settleMs);
    connect(&m_settle, &QTimer::timeout, this, &SafetyNet::look);
    connect(&m_hourly, &QTimer::timeout, this, &SafetyNet::look);
    m_hourly.start(1h);
    m_settle.start(); // after the start, which has more urgent things to do
}

void SafetyNet::setStatus(const SyncStatus &status)
{
    const SafetyState before = m_state;
    m_state.unsent = status.toSend();
    m_state.refused = status.needsYou();
    m_state.oldestAt = status.oldestQueuedAt();
    const bool changed = before.unsent != m_state.unsent || before.refused != m_state.refused || before.oldestAt != m_state.oldestAt;
    if (changed && !m_settle.isActive()) // not started anew: a busy morning must not put it off for ever
        m_settle.start();
}

void SafetyNet::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    const auto job = [directory = m_parts.storeDirectory, state = m_state, now = m_parts.clock.wallMs(), print = m_parts.print] {
        return makeUnsentCopyIfDue(directory, state, now, print);
    };
    whenDone(QtConcurrent::run(job), this, [this](const Result<std::optional<UnsentCopyMade>> &made) {
        m_looking = false;
        if (!made)
            qCWarning(lcStore).noquote() << "no copy of unsent marks:" << made.error().detail;
        else if (*made)
            emit copyMade(**made);
        emit looked();
        if (std::exchange(m_again, false))
            look();
    });
}

} // namespace rollbook
