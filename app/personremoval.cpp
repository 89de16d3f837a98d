// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/personremoval.h"

#include "app/unsentrequests.h"
#include "core/exchange/unsentfolder.h"
#include "core/exchange/unsentsource.h"
#include "core/logging.h"
#include "core/store/reader.h"
#include "core/store/storepaths.h"

#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isBelow(const QString &file, const QString &folder)
{
    return (QFileInfo(file).absoluteFilePath() + u'/').startsWith(QFileInfo(folder).absoluteFilePath() + u'/');
}

bool removeStore(const StorePaths &paths)
{
    bool gone = true;
    for (const QString &folder : { paths.journal(), paths.snapshots(), paths.files(), paths.unsent(), paths.quarantine() })
        gone &= QDir(folder).removeRecursively();
    const QString database = paths.database();
    for (const QString &file : { database, database + u"-wal"_s, database + u"-shm"_s, database + u"-journal"_s, paths.ballast(), paths.secrets(), paths.lock() })
        gone &= !QFile::exists(file) || QFile::remove(file);
    return gone;
}

} // namespace

Result<RemovalReady> prepareRemoval(const PeopleFile &people, const DevicePerson &person, const QString &file, qint64 nowMs)
{
    const QString folder = people.folderOf(person);
    QLockFile lock(StorePaths(folder).lock());
    lock.setStaleLockTime(0);
    if (QDir(folder).exists() && !lock.tryLock(0))
        return fail(Error::Kind::Locked, u"the registers of %1 are open; close Rollbook first"_s.arg(person.name));
    RemovalReady ready;
    UnsentRequests requests;
    const auto store = StoreReader::open(folder);
    if (store) {
        const auto targets = (*store)->targets();
        for (const Target &target : targets.value_or(QList<Target>()))
            ready.targets.append(target.id);
        const auto open = unsentRequests(**store);
        if (!open)
            return fail(open.error());
        requests = *open;
    }
    ready.requests = requests.size();
    auto unsent = gatherUnsent(folder, u"removal"_s, nowMs);
    if (!unsent && unsent.error().kind == Error::Kind::NotFound)
        unsent = Unsent(); // nothing was ever marked
    if (!unsent)
        return fail(unsent.error());
    ready.saved = unsent->marks.size() + unsent->unplaced;
    if (unsent->isEmpty() && ready.requests == 0)
        return ready;
    if (file.isEmpty() && ready.requests == 0)
        return fail(Error::Kind::Invalid, u"%1 marks of %2 are confirmed by no server; they need a file"_s.arg(ready.saved).arg(person.name));
    if (file.isEmpty())
        return fail(Error::Kind::Invalid, u"%1 marks and %2 requests for leave or corrections of %3 are confirmed by no server; they need a file"_s.arg(ready.saved).arg(ready.requests).arg(person.name));
    if (isBelow(file, StorePaths(folder).unsent()) || (person.folder != u"."_s && isBelow(file, folder)))
        return fail(Error::Kind::Invalid, u"%1 is in the folder that is deleted"_s.arg(file));
    if (ready.requests > 0) {
        if (auto saved = saveRequests(**store, requests, folder, file); !saved)
            return fail(saved.error());
    }
    if (unsent->isEmpty())
        return ready;
    if (auto saved = savePrivately(file, writeUnsent(*unsent)); !saved)
        return fail(saved.error());
    return ready;
}

Result<People> finishRemoval(const PeopleFile &people, const DevicePerson &person)
{
    auto left = people.remove(person.id);
    if (!left)
        return left;
    const QString folder = people.folderOf(person);
    const bool gone = person.folder == u"."_s ? removeStore(StorePaths(folder)) : QDir(folder).removeRecursively();
    if (!gone)
        qCWarning(lcStore).noquote() << "not everything could be deleted in" << folder;
    return left;
}

} // namespace rollbook
