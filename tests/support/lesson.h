// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>
#include <QTemporaryDir>

namespace rollbook {

/// A template for QTemporaryDir: in memory where the system offers that, as a suite of thousands of
/// power cuts and flushes wears nobody's disk.
QString scratch();

/// A store on a temporary disk with a school, class 7A and one open session: where most tests of
/// the store begin.
class LessonStore
{
public:
    explicit LessonStore(const Clock &clock, int students = 5, const QString &vfs = {});

    QString path() const { return m_dir.path(); }
    QString database() const { return m_dir.filePath(QStringLiteral("rollbook.db")); }
    Store &store() { return *m_store; }
    StoreOptions options() const { return { .directory = path(), .clock = &m_clock, .vfs = m_vfs, .create = false }; }
    void close() { m_store.reset(); }
    Result<> reopen(); ///< closes first

    const Session &session() const { return m_session; }
    const QList<Student> &students() const { return m_students; }
    MarkEdit edit(int student, Status status) const;
    Result<QList<MarkState>> mark(int student, Status status) { return m_store->record({ edit(student, status) }); }
    MarkState state(int student) const;
    Target addTarget(const QString &name, QDate marksFrom = {});

private:
    const Clock &m_clock;
    QString m_vfs;
    QTemporaryDir m_dir{ scratch() };
    std::unique_ptr<Store> m_store;
    Session m_session;
    QList<Student> m_students;
};

/// A request for class 7A's mathematics, 9:45 to 10:35; an invalid date is today.
SessionRequest mathematics(QDate date = {}, QTime start = QTime(9, 45));

/// Every mark in the store by "session|student", as "rev status minutes note".
QHash<QString, QString> marksIn(const StoreReader &reader);

/// Runs SQL on a connection that is not ours, as a person with a database tool would. Returns what
/// SQLite has to say against it, empty when it was done.
QString meddle(const QString &database, const QString &sql);

/// A file's bytes, and the other way round.
QByteArray bytesOf(const QString &file);
void putBytes(const QString &file, const QByteArray &bytes);

} // namespace rollbook
