// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "sync/syncengine.h"
#include "tests/support/teststore.h"

#include <QElapsedTimer>
#include <QSet>

namespace rollbook::bench {

/// Store and engine, as in the program: one class, a session, one target.
class Device
{
public:
    Device(const QString &directory, const Clock &clock, const Target &target,
           const QString &password, int students);

    const Target &target() const { return m_target; }
    /// The server's ids, where it has its own.
    Result<> link(const QList<QStringList> &mapping);
    /// Another session of the class, for the rounds that follow; the server has heard of it. Once
    /// the first marks are delivered.
    bool openAnother(int round);
    /// Marks the first `marks` students, then delivers: how long until the last is confirmed.
    Result<double> deliver(int round, int marks);

private:
    bool isAtRest() const;
    void count(const QList<MarkState> &marks);

    std::unique_ptr<Store> m_store;
    MemoryCredentials m_credentials;
    std::unique_ptr<SyncEngine> m_engine;
    Target m_target;
    Session m_session;
    QList<Student> m_students;
    QSet<StudentId> m_confirmed;
    qsizetype m_awaited = 0;
    QElapsedTimer m_timer;
    double m_tookMs = 0;
};

} // namespace rollbook::bench
