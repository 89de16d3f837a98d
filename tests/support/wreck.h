// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recovery.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QDirIterator>

#include <random>

namespace rollbook {

inline constexpr qsizetype pageBytes = 4096;

inline QByteArray noise(qsizetype size, quint32 seed)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes)
        c = char(random());
    return bytes;
}

inline void copyFolder(const QString &from, const QString &to, const QStringList &except = {})
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (except.contains(files.fileName()))
            continue;
        const QString copy = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(file, copy);
    }
}

/// A day's store, twice: as it is after closing, and as a killed process leaves it, with its log
/// full. Copies of it are there to be damaged.
class Wreck
{
public:
    explicit Wreck(FakeClock &clock) : m_clock(clock)
    {
        LessonStore lesson(clock, 20);
        lesson.addTarget(QStringLiteral("server"));
        for (int i = 0; i < 20; ++i)
            must(bool(lesson.mark(i, markedStatuses[size_t(i) % 4])));
        clock.advance(3'600'000);
        must(bool(makeSnapshot(lesson.path(), clock.wallMs())));
        const auto second = lesson.store().openSession(mathematics({}, QTime(11, 0)));
        for (const Student &student : lesson.students()) {
            MarkEdit edit{ .session = second->id, .student = student.id,
                           .value = StatusValue{ .status = Status::Late, .minutesLate = 4 }, .note = QStringLiteral("caf\u00e9") };
            must(bool(lesson.store().record({ edit })));
        }
        must(bool(lesson.mark(0, Status::Excused)));
        m_marks = marksIn(lesson.store().read());
        const QStringList locks{ QStringLiteral("rollbook.lock"), QStringLiteral("rollbook.db-shm") };
        copyFolder(lesson.path(), m_killed.path(), locks);
        lesson.close();
        copyFolder(lesson.path(), m_closed.path(), locks);
    }

    const QHash<QString, QString> &marks() const { return m_marks; } ///< 40, each of them acknowledged
    QString closed() const { return m_closed.filePath(QStringLiteral("rollbook.db")); }
    QString killed() const { return m_killed.filePath(QStringLiteral("rollbook.db")); }

    /// A fresh copy to damage.
    void lay(bool killed, bool snapshot)
    {
        m_copy = std::make_unique<QTemporaryDir>(scratch());
        copyFolder(killed ? m_killed.path() : m_closed.path(), path());
        if (!snapshot)
            QDir(path() + QStringLiteral("/snapshots")).removeRecursively();
    }
    QString path() const { return m_copy->path(); }
    QString database() const { return m_copy->filePath(QStringLiteral("rollbook.db")); }
    QString oldest(const QString &folder) const { return QDir(m_copy->filePath(folder)).entryInfoList(QDir::Files, QDir::Name).first().filePath(); }
    Result<std::unique_ptr<Store>> open(bool checkLater = false) const
    {
        return Store::open({ .directory = path(), .clock = &m_clock, .vfs = {}, .create = false, .checkLater = checkLater });
    }

private:
    static void must(bool done)
    {
        if (!done)
            qFatal("cannot make the day's store");
    }

    FakeClock &m_clock;
    QTemporaryDir m_killed{ scratch() };
    QTemporaryDir m_closed{ scratch() };
    std::unique_ptr<QTemporaryDir> m_copy;
    QHash<QString, QString> m_marks;
};

} // namespace rollbook
