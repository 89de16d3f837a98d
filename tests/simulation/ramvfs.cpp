// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/ramvfs.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>
#include <new>

#include <sys/stat.h>
#include <unistd.h>

namespace rollbook::sim {
namespace {

/// What SQLite holds as an open file.
struct Handle
{
    sqlite3_file base;
    RamVfs::File *file;
};

RamVfs::File &of(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file)->file; }

int closeFile(sqlite3_file *file)
{
    RamVfs::instance().close(&of(file));
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int n, sqlite3_int64 at)
{
    const auto &bytes = of(file).bytes;
    const auto there = std::min<sqlite3_int64>(n, std::max<sqlite3_int64>(0, sqlite3_int64(bytes.size()) - at));
    if (there > 0)
        std::memcpy(to, bytes.data() + at, size_t(there));
    if (there == n)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + there, 0, size_t(n - there));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int n, sqlite3_int64 at)
{
    auto &bytes = of(file).bytes;
    const auto end = size_t(at + n);
    if (bytes.size() < end)
        bytes.resize(end);
    std::memcpy(bytes.data() + at, from, size_t(n));
    of(file).changed = true;
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    of(file).bytes.resize(size_t(size));
    of(file).changed = true;
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = sqlite3_int64(of(file).bytes.size());
    return SQLITE_OK;
}

int flushFile(sqlite3_file *, int) { return SQLITE_OK; }
int lockFile(sqlite3_file *, int) { return SQLITE_OK; }

int isReserved(sqlite3_file *, int *out)
{
    *out = 0;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return 4096; } // as the system's says
int traits(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **out)
{
    auto &shared = of(file).shared;
    *out = nullptr;
    if (size_t(region) >= shared.size() && !extend)
        return SQLITE_OK;
    while (shared.size() <= size_t(region))
        shared.push_back(std::make_unique<char[]>(size_t(size)));
    *out = shared[size_t(region)].get();
    return SQLITE_OK;
}

int shmLock(sqlite3_file *, int, int, int) { return SQLITE_OK; }
void shmBarrier(sqlite3_file *) { }

int shmUnmap(sqlite3_file *file, int)
{
    of(file).shared.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods{ 2,        closeFile,  readFile,   writeFile, truncateFile, flushFile, fileSize,
                                  lockFile, lockFile,   isReserved, control,   sectorSize,   traits,    shmMap,
                                  shmLock,  shmBarrier, shmUnmap,   nullptr,   nullptr };

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opened = new (file) Handle{ { nullptr }, nullptr };
    if (const int failed = RamVfs::instance().open(name, flags, &opened->file))
        return failed;
    opened->base.pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int) { return RamVfs::instance().remove(name); }

int access(sqlite3_vfs *, const char *name, int, int *out)
{
    *out = RamVfs::instance().exists(name);
    return SQLITE_OK;
}

QByteArray read(const char *name)
{
    QFile file(QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

RamVfs &RamVfs::instance()
{
    static RamVfs one;
    return one;
}

RamVfs::RamVfs() : m_vfs(std::make_unique<sqlite3_vfs>(*sqlite3_vfs_find(nullptr)))
{
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = int(sizeof(Handle));
    m_vfs->zName = "rollbook-ram";
    m_vfs->pNext = nullptr;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = access;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

RamVfs::~RamVfs() { sqlite3_vfs_unregister(m_vfs.get()); }

QByteArray RamVfs::bytes(const QString &path) const
{
    const QByteArray name = path.toUtf8();
    if (const File *open = m_open.value(name))
        return { open->bytes.data(), qsizetype(open->bytes.size()) };
    return read(name.constData());
}

void RamVfs::forget(const QString &folder)
{
    const QByteArray below = folder.toUtf8() + '/';
    for (auto it = m_open.begin(); it != m_open.end(); ++it)
        (*it)->forgotten = (*it)->forgotten || it.key().startsWith(below);
}

int RamVfs::open(const char *name, int flags, File **file)
{
    if (!name) {
        *file = new File;
        return SQLITE_OK;
    }
    struct stat there = {};
    const bool isThere = ::stat(name, &there) == 0;
    if ((!isThere && !(flags & SQLITE_OPEN_CREATE)) || m_open.contains(name))
        return SQLITE_CANTOPEN;
    auto opened = std::make_unique<File>();
    opened->path = name;
    if (isThere && there.st_size > 0) {
        const QByteArray bytes = read(name);
        opened->bytes.assign(bytes.begin(), bytes.end());
    } else if (!isThere && !QFile(QString::fromUtf8(name)).open(QIODevice::WriteOnly)) { // to be seen
        return SQLITE_CANTOPEN;
    }
    *file = opened.release();
    m_open.insert(name, *file);
    return SQLITE_OK;
}

void RamVfs::close(File *file)
{
    const std::unique_ptr<File> closed(file);
    if (file->path.empty())
        return;
    m_open.remove(QByteArray::fromStdString(file->path));
    QFile to(QString::fromStdString(file->path));
    if (file->changed && !file->forgotten && to.open(QIODevice::WriteOnly))
        to.write(file->bytes.data(), qint64(file->bytes.size()));
}

int RamVfs::remove(const char *name)
{
    if (File *open = m_open.value(name)) { // as the system's: whoever has it open keeps it
        open->forgotten = true;
        m_open.remove(name);
    }
    return ::unlink(name) == 0 ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}

bool RamVfs::exists(const char *name) const
{
    if (const File *open = m_open.value(name))
        return !open->bytes.empty();
    struct stat there = {};
    return ::stat(name, &there) == 0 && there.st_size > 0;
}

} // namespace rollbook::sim
