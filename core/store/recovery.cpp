// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery.h"

#include "core/logging.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto stampFormat = "yyyyMMdd-HHmmss-zzz"_L1;

QString stamp(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(stampFormat); }

QStringList snapshotNames(const StorePaths &paths) // newest first
{
    return QDir(paths.snapshots()).entryList({ u"*.db"_s }, QDir::Files, QDir::Name | QDir::Reversed);
}

QDateTime timeOf(const QString &name)
{
    QDateTime time = QDateTime::fromString(name.chopped(3), stampFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool isGood(const QString &file)
{
    const auto database = Database::open({ .file = file, .vfs = {}, .readOnly = true });
    if (!database)
        return false;
    const auto check = (*database)->quickCheck();
    return check && *check == u"ok"_s;
}

void thin(const StorePaths &paths, qint64 nowMs)
{
    QSet<QString> days, weeks, months;
    for (const QString &name : snapshotNames(paths)) {
        const QDateTime at = timeOf(name);
        if (!at.isValid() || at.msecsTo(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC)) < 48LL * 3600 * 1000)
            continue;
        const QString day = at.date().toString(Qt::ISODate);
        const QString week = u"%1-%2"_s.arg(at.date().year()).arg(at.date().weekNumber());
        const QString month = at.date().toString(u"yyyy-MM"_s);
        const bool keep = (!days.contains(day) && days.size() < 14) || (!weeks.contains(week) && weeks.size() < 8)
                || (!months.contains(month) && months.size() < 12);
        days.insert(day);
        weeks.insert(week);
        months.insert(month);
        if (!keep)
            QFile::remove(QDir(paths.snapshots()).filePath(name));
    }
}

} // namespace

Result<QString> quarantineDatabase(const StorePaths &paths, qint64 nowMs)
{
    const QDir folder(QDir(paths.quarantine()).filePath(stamp(nowMs)));
    if (!folder.mkpath(u"."_s))
        return fail(Error::Kind::Io, u"cannot make "_s + folder.path());
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s }) {
        const QString from = paths.database() + suffix;
        if (QFile::exists(from) && !QFile::rename(from, folder.filePath(u"rollbook.db"_s + suffix)))
            return fail(Error::Kind::Io, u"cannot move %1 to %2"_s.arg(from, folder.path()));
    }
    return folder.path();
}

Result<QString> restoreNewestSnapshot(const StorePaths &paths)
{
    for (const QString &name : snapshotNames(paths)) {
        const QString file = QDir(paths.snapshots()).filePath(name);
        if (!isGood(file)) {
            qCWarning(lcStore) << "snapshot is damaged, trying an older one:" << name;
            continue;
        }
        if (!QFile::copy(file, paths.database()))
            return fail(Error::Kind::Io, u"cannot copy %1"_s.arg(file));
        return name;
    }
    return QString();
}

Result<> copyChecked(Database &database, const QString &file)
{
    const QString partial = file + u".partial"_s;
    QFile::remove(partial);
    if (auto copied = database.copyInto(partial); !copied)
        return copied;
    if (!isGood(partial)) {
        QFile::remove(partial);
        return fail(Error::Kind::Io, u"the copy did not pass its check: %1"_s.arg(file));
    }
    QFile::setPermissions(partial, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile::remove(file);
    if (!QFile::rename(partial, file))
        return fail(Error::Kind::Io, u"cannot write %1"_s.arg(file));
    return {};
}

Result<QString> makeSnapshot(const QString &storeDirectory, qint64 nowMs)
{
    const StorePaths paths(storeDirectory);
    QDir().mkpath(paths.snapshots());
    const auto database = Database::open({ .file = paths.database(), .vfs = {}, .readOnly = true });
    if (!database)
        return fail(database.error());
    const QString file = QDir(paths.snapshots()).filePath(stamp(nowMs) + u".db"_s);
    if (auto copied = copyChecked(**database, file); !copied)
        return fail(copied.error());
    thin(paths, nowMs);
    return file;
}

qint64 newestSnapshotAt(const StorePaths &paths)
{
    const QStringList names = snapshotNames(paths);
    return names.isEmpty() ? 0 : timeOf(names.first()).toMSecsSinceEpoch();
}

bool isSnapshotDue(const StorePaths &paths, qint64 nowMs)
{
    return nowMs - newestSnapshotAt(paths) >= 24LL * 3600 * 1000;
}

} // namespace rollbook
