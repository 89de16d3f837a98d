// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event.h"

#include <QFile>
#include <QTimer>

#include <functional>

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

    /// What cannot be written now is kept, and written with the next entries.
    Result<> append(const QList<Event> &events, qint64 nowMs);
    Result<> flush();

    struct Content
    {
        QList<Event> events; ///< by seq; those of one seq in the order of the files
        int damagedLines = 0; ///< torn or altered lines, left out
    };
    /// Everything the journal in `directory` holds with seq > after.
    static Result<Content> read(const QString &directory, qint64 after = 0);
    /// Writes every file anew, each line being what `f` makes of it (both without the line's end; empty =
    /// leave it out); a file is replaced whole or not at all. How many lines differ. For erasing: else lines
    /// are never touched. A journal that has a file open goes on in the new one.
    static Result<int> rewrite(const QString &directory, const std::function<QByteArray(const QByteArray &line)> &f);
    static QByteArray lineOf(const Event &event); ///< without the line's end
    static std::optional<Event> eventIn(const QByteArray &line); ///< nullopt: torn or altered
    /// The entry with the highest seq among the last whole lines of its files.
    static std::optional<Event> last(const QString &directory);
    static qint64 lastSeq(const QString &directory); ///< 0 when there is none

private:
    Result<> openFor(qint64 nowMs);

    QString m_directory;
    QFile m_file;
    QByteArray m_unwritten; ///< lines that a full disk did not take
    QTimer m_flushTimer;
    bool m_dirty = false;
    qint64 m_day = -1; ///< since 1970, UTC: within it the file stays the same
    int m_rewritten = 0; ///< how often files had been replaced when m_file was opened
};

quint32 crc32c(const QByteArray &bytes); ///< Castagnoli, RFC 3720 appendix B.4

} // namespace rollbook
