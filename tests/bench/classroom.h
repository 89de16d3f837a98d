// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

namespace rollbook::bench {

/// Where a measurement puts its files: beside the program. A temporary folder may be in memory,
/// where a flush costs nothing and proves nothing.
QString onDisk();

/// A store with class 7A, one session of it and one target that is never asked.
class Classroom
{
public:
    Classroom(const Clock &clock, int students);

    QString path() const { return m_dir.path(); }
    QString database() const { return m_dir.filePath(QStringLiteral("rollbook.db")); }
    StoreOptions options() const
    {
        return { .directory = path(), .clock = &m_clock, .vfs = {}, .create = false };
    }
    Store &store() { return *m_store; }
    void close() { m_store.reset(); }

    const Session &session() const { return m_session; }
    /// The tap of a round: every student gets another status than in the round before.
    MarkEdit edit(int student, int round) const;

private:
    const Clock &m_clock;
    QTemporaryDir m_dir{ onDisk() };
    std::unique_ptr<Store> m_store;
    Session m_session;
    QList<Student> m_students;
};

/// Makes a store in `folder` with so many marks, all confirmed; returns a register that is still to be
/// taken. For measurements of the whole program.
Result<SessionId> fillStore(const QString &folder, int marks);

/// The status that a student gets in a round.
Status statusIn(int round, int student);

} // namespace rollbook::bench
