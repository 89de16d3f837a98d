// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <new>

namespace rollbook {
namespace {

/// What SQLite holds as an open file: ours in front, the system's behind it in the same memory.
struct FaultFile
{
    sqlite3_file base;
    FaultVfs *vfs;
    const char *name; ///< null for a temporary file; SQLite keeps it alive while the file is open
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultFile *ours(sqlite3_file *file) { return reinterpret_cast<FaultFile *>(file); }
FaultVfs *ours(sqlite3_vfs *vfs) { return static_cast<FaultVfs *>(vfs->pAppData); }
sqlite3_file *real(sqlite3_file *file) { return ours(file)->real(); }
sqlite3_vfs *real(sqlite3_vfs *vfs) { return ours(vfs)->system(); }

QString shortName(const char *path) { return QFileInfo(QString::fromUtf8(path)).fileName(); }

void note(FaultFile *file, DiskWrite::Kind kind, qint64 at = 0, QByteArray bytes = {})
{
    if (file->name && file->vfs->remembers())
        file->vfs->note({ kind, shortName(file->name), at, std::move(bytes) });
}

int closeFile(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }

int readFile(sqlite3_file *file, void *to, int n, sqlite3_int64 at)
{
    if (const int failed = ours(file)->vfs->fault(FaultVfs::Read))
        return failed;
    return real(file)->pMethods->xRead(real(file), to, n, at);
}

int writeFile(sqlite3_file *file, const void *from, int n, sqlite3_int64 at)
{
    if (const int failed = ours(file)->vfs->fault(FaultVfs::Write))
        return failed;
    const int done = real(file)->pMethods->xWrite(real(file), from, n, at);
    if (done == SQLITE_OK)
        note(ours(file), DiskWrite::Kind::Write, at, QByteArray(static_cast<const char *>(from), n));
    return done;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int failed = ours(file)->vfs->fault(FaultVfs::Truncate))
        return failed;
    const int done = real(file)->pMethods->xTruncate(real(file), size);
    if (done == SQLITE_OK)
        note(ours(file), DiskWrite::Kind::Truncate, size);
    return done;
}

int syncFile(sqlite3_file *file, int)
{
    const int failed = ours(file)->vfs->fault(FaultVfs::Sync);
    note(ours(file), failed ? DiskWrite::Kind::FailedSync : DiskWrite::Kind::Sync);
    return failed;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }

int lockFile(sqlite3_file *file, int level)
{
    if (const int failed = ours(file)->vfs->fault(FaultVfs::Lock))
        return failed;
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int isReserved(sqlite3_file *file, int *out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); }
int control(sqlite3_file *file, int op, void *arg) { return real(file)->pMethods->xFileControl(real(file), op, arg); }
int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
int traits(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **out)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}

int shmLock(sqlite3_file *file, int offset, int n, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}

void shmBarrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
int shmUnmap(sqlite3_file *file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

// Version 2: shared memory for the WAL, but no memory-mapped reading past our eyes.
const sqlite3_io_methods methods{ 2,          closeFile,  readFile,   writeFile, truncateFile, syncFile, fileSize,
                                  lockFile,   unlockFile, isReserved, control,   sectorSize,   traits,   shmMap,
                                  shmLock,    shmBarrier, shmUnmap,   nullptr,   nullptr };

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opened = new (file) FaultFile{ { nullptr }, ours(vfs), name };
    if (const int failed = ours(vfs)->fault(FaultVfs::Open))
        return failed;
    const int done = real(vfs)->xOpen(real(vfs), name, opened->real(), flags, outFlags);
    if (opened->real()->pMethods) // then SQLite has to close it, whatever xOpen said
        opened->base.pMethods = &methods;
    return done;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    if (const int failed = ours(vfs)->fault(FaultVfs::Delete))
        return failed;
    const int done = real(vfs)->xDelete(real(vfs), name, syncFolder);
    if (done == SQLITE_OK && ours(vfs)->remembers())
        ours(vfs)->note({ DiskWrite::Kind::Delete, shortName(name), 0, {} });
    return done;
}

int access(sqlite3_vfs *vfs, const char *name, int flags, int *out) { return real(vfs)->xAccess(real(vfs), name, flags, out); }
int fullPath(sqlite3_vfs *vfs, const char *name, int n, char *out) { return real(vfs)->xFullPathname(real(vfs), name, n, out); }
int randomness(sqlite3_vfs *vfs, int n, char *out) { return real(vfs)->xRandomness(real(vfs), n, out); }
int sleepFor(sqlite3_vfs *vfs, int microseconds) { return real(vfs)->xSleep(real(vfs), microseconds); }
int currentTime(sqlite3_vfs *vfs, double *out) { return real(vfs)->xCurrentTime(real(vfs), out); }
int lastError(sqlite3_vfs *vfs, int n, char *out) { return real(vfs)->xGetLastError(real(vfs), n, out); }

} // namespace

FaultVfs::FaultVfs(const QByteArray &name, sqlite3_vfs *behind)
    : m_name(name), m_vfs(std::make_unique<sqlite3_vfs>()), m_system(behind ? behind : sqlite3_vfs_find(nullptr))
{
    *m_vfs = {};
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = int(sizeof(FaultFile)) + m_system->szOsFile;
    m_vfs->mxPathname = m_system->mxPathname;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = access;
    m_vfs->xFullPathname = fullPath;
    m_vfs->xRandomness = randomness;
    m_vfs->xSleep = sleepFor;
    m_vfs->xCurrentTime = currentTime;
    m_vfs->xGetLastError = lastError;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

FaultVfs::~FaultVfs() { sqlite3_vfs_unregister(m_vfs.get()); }

void FaultVfs::failAt(qint64 n, int kinds, Error error, qint64 times)
{
    m_at = n;
    m_kinds = kinds;
    m_error = error;
    m_times = times;
    m_calls = 0;
    m_failed = false;
}

int FaultVfs::fault(Call call)
{
    if (!(m_kinds & call))
        return SQLITE_OK;
    ++m_calls;
    if (m_calls < m_at || m_calls >= m_at + m_times)
        return SQLITE_OK;
    m_failed = true;
    if (m_error == Error::Full && (call == Write || call == Truncate))
        return SQLITE_FULL;
    switch (call) {
    case Open: return SQLITE_CANTOPEN;
    case Read: return SQLITE_IOERR_READ;
    case Truncate: return SQLITE_IOERR_TRUNCATE;
    case Sync: return SQLITE_IOERR_FSYNC;
    case Delete: return SQLITE_IOERR_DELETE;
    case Lock: return SQLITE_IOERR_LOCK;
    case Write:
    case Any: break;
    }
    return SQLITE_IOERR_WRITE;
}

void FaultVfs::note(DiskWrite write) { m_log.append(std::move(write)); }

} // namespace rollbook
