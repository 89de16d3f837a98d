// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/model/ids.h"
#include "core/store/database.h"
#include "core/store/event.h"
#include "core/store/hlc.h"

#include <QSet>

namespace rollbook {

/// What one transaction does: hands out the stamp, appends events to the chain, and remembers what
/// has to be announced once it is committed.
class Change
{
public:
    Change(Database &database, HybridClock &hlc, const Clock &clock, QString actor);

    Database &db() { return m_database; }
    const QString &actor() const { return m_actor; }
    qint64 now() const { return m_now; } ///< UTC ms
    QString stamp(); ///< a new stamp, higher than every earlier one
    void observe(const QString &stamp) { m_hlc.observe(stamp); } ///< one from elsewhere: ours follow it

    struct Entry
    {
        QString entity;
        QString key;
        qint64 rev = 0;
        QString kind = QStringLiteral("edit");
        std::optional<QJsonObject> before;
        std::optional<QJsonObject> after;
        QString hlc; ///< empty = take a new stamp
    };
    Result<> append(const Entry &entry);
    /// Writes the clock's height; part of every transaction that took a stamp.
    Result<> finish();

    void touch(SessionId session, StudentId student) { m_marks.append({ session, student }); }
    void touch(SessionId session) { m_sessions.insert(session); }
    void touchRoster() { m_roster = true; }
    void touchTargets() { m_targets = true; }
    void touchOutbox() { m_outbox = true; }
    void touchQuietly() { m_quiet = true; } ///< worth a commit, nothing to announce

    const QList<Event> &events() const { return m_events; }
    const QList<std::pair<SessionId, StudentId>> &marks() const { return m_marks; }
    const QSet<SessionId> &sessions() const { return m_sessions; }
    bool rosterTouched() const { return m_roster; }
    bool targetsTouched() const { return m_targets; }
    bool outboxTouched() const { return m_outbox; }
    bool isEmpty() const
    {
        return m_events.isEmpty() && m_marks.isEmpty() && m_sessions.isEmpty() && !m_roster && !m_targets && !m_outbox
                && !m_quiet;
    }

private:
    Database &m_database;
    HybridClock &m_hlc;
    const Clock &m_clock;
    QString m_actor;
    qint64 m_now;
    QString m_lastStamp;
    QList<Event> m_events;
    QList<std::pair<SessionId, StudentId>> m_marks;
    QSet<SessionId> m_sessions;
    bool m_roster = false;
    bool m_targets = false;
    bool m_outbox = false;
    bool m_quiet = false;
};

} // namespace rollbook
