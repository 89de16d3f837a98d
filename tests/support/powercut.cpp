// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/powercut.h"

#include <algorithm>
#include <cstring>

namespace rollbook {
namespace {

constexpr qint64 sectorBytes = 512;

/// One file on a drive with a cache that loses power.
struct DriveFile
{
    QByteArray durable;
    QList<DiskWrite> cached;
};

void apply(QByteArray &image, const DiskWrite &write)
{
    if (write.kind == DiskWrite::Kind::Truncate) {
        image.resize(write.at, '\0');
        return;
    }
    const qint64 end = write.at + write.bytes.size();
    if (image.size() < end)
        image.resize(end, '\0');
    std::memcpy(image.data() + write.at, write.bytes.constData(), size_t(write.bytes.size()));
}

QList<DiskWrite> sectorsOf(const DiskWrite &write)
{
    if (write.kind == DiskWrite::Kind::Truncate)
        return { write };
    QList<DiskWrite> sectors;
    for (qint64 done = 0; done < write.bytes.size();) {
        const qint64 n = std::min(sectorBytes - (write.at + done) % sectorBytes, write.bytes.size() - done);
        sectors.append({ write.kind, write.file, write.at + done, write.bytes.mid(done, n) });
        done += n;
    }
    return sectors;
}

QList<DiskWrite> sectorsOf(const QList<DiskWrite> &writes)
{
    QList<DiskWrite> sectors;
    for (const DiskWrite &write : writes)
        sectors += sectorsOf(write);
    return sectors;
}

void survive(DriveFile &file, Survivors survivors, std::mt19937 &random)
{
    const auto below = [&](qsizetype n) { return qsizetype(random() % quint64(n + 1)); };
    switch (survivors) {
    case Survivors::None: return;
    case Survivors::Subset:
        for (const DiskWrite &sector : sectorsOf(file.cached)) {
            if (random() % 2)
                apply(file.durable, sector);
        }
        return;
    case Survivors::Prefix:
    case Survivors::Late: {
        const QList<DiskWrite> sectors = sectorsOf(file.cached);
        const qsizetype cut = below(sectors.size());
        const bool prefix = survivors == Survivors::Prefix;
        for (const DiskWrite &sector : prefix ? sectors.first(cut) : sectors.sliced(cut))
            apply(file.durable, sector);
        return;
    }
    case Survivors::Torn: {
        const qsizetype whole = below(file.cached.size());
        for (const DiskWrite &write : file.cached.first(whole))
            apply(file.durable, write);
        if (whole == file.cached.size())
            return;
        const QList<DiskWrite> torn = sectorsOf(file.cached[whole]);
        for (const DiskWrite &sector : torn.first(below(torn.size())))
            apply(file.durable, sector);
        return;
    }
    }
}

} // namespace

QHash<QString, QByteArray> afterPowerCut(const QList<DiskWrite> &log, qsizetype position, Survivors survivors, quint32 seed)
{
    QHash<QString, DriveFile> drive;
    for (qsizetype i = 0; i < position; ++i) {
        const DiskWrite &write = log[i];
        DriveFile &file = drive[write.file];
        switch (write.kind) {
        case DiskWrite::Kind::Write:
        case DiskWrite::Kind::Truncate: file.cached.append(write); break;
        case DiskWrite::Kind::Sync:
            for (const DiskWrite &cached : std::as_const(file.cached))
                apply(file.durable, cached);
            file.cached.clear();
            break;
        case DiskWrite::Kind::FailedSync: file.cached.clear(); break; // forgotten: the next sync says yes to nothing
        case DiskWrite::Kind::Delete: drive.remove(write.file); break;
        }
    }
    std::mt19937 random(seed);
    QStringList names = drive.keys();
    names.sort(); // a hash has another order in every process
    QHash<QString, QByteArray> files;
    for (const QString &name : std::as_const(names)) {
        DriveFile &file = drive[name];
        survive(file, survivors, random);
        files.insert(name, file.durable);
    }
    return files;
}

} // namespace rollbook
