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
    /// `clockOffset` is how far the servers' clocks are ahead of ours, when that is known.
    Change(Database &database, HybridClock &hlc, const Clock &clock, QString actor, std::optional<qint64> clockOffset = {},
           const QString &clockQuality = QStringLiteral("unsynced"));

    Database &db() { return m_database; }
    const QString &actor() const { return m_actor; }
    QString device() const; ///< this one, as in its stamps
    qint64 now() const { return m_now; } ///< UTC ms, as the device believes: for plans of its own
    qint64 correctedNow() const { return m_corrected.value_or(m_now); } ///< UTC ms by the servers' clocks: for what others compare
    QString stamp(); ///< a new stamp, higher than every earlier one
    /// A stamp from elsewhere is taken: what is stamped next is later than it.
    void observe(const QString &stamp);

    /// A row as compact JSON: made of the object, or already written.
    struct Payload
    {
        Payload(const QJsonObject &row) : json(compactJson(row)) { }
        Payload(QByteArray written) : json(std::move(written)) { }
        QByteArray json;
    };
    struct Entry
    {
        QString entity;
        QString key;
        qint64 rev = 0;
        QString kind = QStringLiteral("edit");
        std::optional<Payload> before;
        std::optional<Payload> after;
        QString hlc; ///< empty = take a new stamp
    };
    Result<> append(const Entry &entry);
    /// Writes the clock's height; part of every transaction that issued a stamp or saw one.
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
        return m_events.isEmpty() && m_marks.isEmpty() && m_sessions.isEmpty() && !m_roster
            && !m_targets && !m_outbox && !m_quiet;
    }

private:
    Database &m_database;
    HybridClock &m_hlc;
    const Clock &m_clock;
    QString m_actor;
    qint64 m_now;
    std::optional<qint64> m_corrected;
    QString m_clockQuality;
    bool m_clockMoved = false;
    QList<Event> m_events;
    QList<std::pair<SessionId, StudentId>> m_marks;
    QSet<SessionId> m_sessions;
    bool m_roster = false;
    bool m_targets = false;
    bool m_outbox = false;
    bool m_quiet = false;
};

} // namespace rollbook
