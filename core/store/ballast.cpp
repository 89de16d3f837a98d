// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ballast.h"

#include "core/logging.h"
#include "core/store/storepaths.h"

#include <QStorageInfo>

#include <fcntl.h>

namespace rollbook {
namespace {

constexpr qint64 ballastBytes = 16LL * 1024 * 1024; // room for about 6,000 marks once the disk is full: tst_fulldisk
constexpr qint64 roomToOpen = 64 * 1024;

} // namespace

void layBallast(const QString &directory)
{
    QFile file(StorePaths(directory).ballast());
    if (file.exists() || !file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    if (::posix_fallocate(file.handle(), 0, ballastBytes) != 0)
        file.remove(); // no room for it: then there is nothing to free either
}

bool letGoOfBallast(const QString &directory)
{
    if (!QFile::remove(StorePaths(directory).ballast()))
        return false;
    qCWarning(lcStore) << "the disk is full; the ballast was let go";
    return true;
}

bool isDiskFull(const QString &directory)
{
    const QStorageInfo disk(directory);
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < roomToOpen;
}

} // namespace rollbook
