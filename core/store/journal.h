// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event.h"

#include <QFile>
#include <QTimer>

namespace rollbook {

/// The black box beside the store: every event once more, in a plain file in another folder, from
/// which a damaged store is rebuilt. Append-only, one file a month.
///
/// A line is "<bytes of JSON> <CRC-32C, hex> <JSON>\n". Lines are written after the commit and
/// flushed to the disk within a second; the store itself is what a tick waits for.
class Journal
{
public:
    /// `directory` is made when missing. Flushes from a timer of the thread that creates it.
    explicit Journal(QString directory);
    ~Journal();

    Result<> append(const QList<Event> &events, qint64 nowMs);
    Result<> flush();

    struct Content
    {
        QList<Event> events; ///< in the order written
        int damagedLines = 0; ///< torn or altered lines, left out
    };
    /// Everything the journal in `directory` holds with seq > after.
    static Result<Content> read(const QString &directory, qint64 after = 0);
    /// The seq of the newest whole line; 0 when there is none. Reads only the end of a file.
    static qint64 lastSeq(const QString &directory);

private:
    QString m_directory;
    QFile m_file;
    QTimer m_flushTimer;
    bool m_dirty = false;
};

quint32 crc32c(const QByteArray &bytes); ///< Castagnoli, RFC 3720 appendix B.4

} // namespace rollbook
