// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace rollbook::sim {

/// SQLite's open files, in memory: no system call for a page or a lock, which were a quarter of a
/// seed's time. A file is read when it is opened and written when it is closed, so that whoever looks
/// at a closed store with other means sees it. One connection to a file at a time; for one thread.
///
/// What may be lost is not its business: tests/support/faultvfs goes in front of it and notes every
/// write and flush.
class RamVfs
{
public:
    /// The one of this process, registered with SQLite.
    static RamVfs &instance();
    ~RamVfs();
    Q_DISABLE_COPY_MOVE(RamVfs)

    sqlite3_vfs *vfs() const { return m_vfs.get(); }
    /// What the file holds at this moment, open or not; null when there is none.
    QByteArray bytes(const QString &path) const;
    /// The open files below this folder are gone with the program that had them open.
    void forget(const QString &folder);

    struct File
    {
        std::string path; ///< empty: temporary
        std::vector<char> bytes;
        std::vector<std::unique_ptr<char[]>> shared; ///< the regions of the WAL's index
        bool changed = false;
        bool forgotten = false;
    };

    // For the functions that SQLite calls.
    int open(const char *name, int flags, File **file);
    void close(File *file);
    int remove(const char *name);
    bool exists(const char *name) const;

private:
    RamVfs();

    std::unique_ptr<sqlite3_vfs> m_vfs;
    QHash<QByteArray, File *> m_open;
};

} // namespace rollbook::sim
