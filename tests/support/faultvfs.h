// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct sqlite3_vfs;

namespace rollbook {

/// One thing SQLite asked of the disk.
struct DiskWrite
{
    enum class Kind { Write, Truncate, Sync, FailedSync, Delete };

    Kind kind = Kind::Write;
    QString file; ///< its name without the folder
    qint64 at = 0; ///< offset of a write, new size of a truncation
    QByteArray bytes;
};

/// A SQLite VFS that does what the one behind it does, except that it fails when it is told to, and
/// remembers every write when it is told to. Reached by its name, as StoreOptions::vfs.
///
/// Files, locks and shared memory are the system's unless another VFS is given, so that the store runs
/// as it does in a school.
/// A sync is only noted: whether it reached the disk is what the tests decide. Use on one thread.
class FaultVfs
{
public:
    enum Call { Open = 1, Read = 2, Write = 4, Truncate = 8, Sync = 16, Delete = 32, Lock = 64, Any = 127 };
    enum class Error { Full, Io };

    explicit FaultVfs(const QByteArray &name = "rollbook-fault", sqlite3_vfs *behind = nullptr); ///< null = the system's
    ~FaultVfs();
    Q_DISABLE_COPY_MOVE(FaultVfs)

    QString name() const { return QString::fromLatin1(m_name); }

    /// The n-th (from 1) of the calls in `kinds` from now on fails, `times` times in a row.
    void failAt(qint64 n, int kinds, Error error, qint64 times = 1);
    void count(int kinds) { failAt(0, kinds, Error::Io, 0); } ///< fails nothing
    void heal() { count(Any); }
    qint64 calls() const { return m_calls; } ///< of the kinds named, since then
    bool hasFailed() const { return m_failed; }

    /// Remembers writes from now on; for DiskLog.
    void record() { m_recording = true; }
    const QList<DiskWrite> &log() const { return m_log; }

    // For the functions that SQLite calls.
    int fault(Call call);
    void note(DiskWrite write);
    bool remembers() const { return m_recording; }
    sqlite3_vfs *system() const { return m_system; }

private:
    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    sqlite3_vfs *m_system;
    int m_kinds = 0;
    qint64 m_at = 0;
    qint64 m_times = 0;
    qint64 m_calls = 0;
    Error m_error = Error::Io;
    bool m_failed = false;
    bool m_recording = false;
    QList<DiskWrite> m_log;
};

} // namespace rollbook
