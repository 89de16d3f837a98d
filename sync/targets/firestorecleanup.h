// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/firestorewire.h"
#include "sync/targets/target.h"

#include <QJsonArray>

namespace rollbook {

/// Removes what the older attendance system has left in Firestore: rows of students below sessions
/// and in attendance_records. Finds, besides, what that system's own command missed: sessions that
/// are only parents, rows that a slash in an admission number put levels deeper, and the records of
/// a single session. Never touches lecturer_usage or lecturer_profiles.
class FirestoreCleanup
{
public:
    explicit FirestoreCleanup(FirestoreDatabase database) : m_database(std::move(database)) { }

    struct Survey
    {
        QJsonArray documents; ///< whole, as the server has them
        bool complete = true; ///< false = this account may not list what lies below a document
    };
    /// Everything of one session, or with an empty id of all; writes nothing.
    Conversation<Survey> survey(QString session, AccessToken token) const;
    /// False when somebody has changed or deleted it since it was read: the copy is not of it.
    Conversation<bool> remove(QJsonObject document, AccessToken token) const;

    /// Whether the older system, and nobody else, wrote documents of this name.
    bool mayRemove(const QString &name) const;
    /// Whether Rollbook wrote it: it carries our clock.
    static bool isOurs(const QJsonObject &document);

private:
    /// A collection's documents; those that are only parents have no times.
    Conversation<QJsonArray> list(QString collection, AccessToken token) const;
    Conversation<QStringList> collectionsBelow(QString document, AccessToken token) const;
    /// A collection and all that lies deeper.
    Conversation<Survey> below(QString collection, AccessToken token) const;
    Conversation<QJsonArray> recordsOf(QString session, AccessToken token) const;
    Conversation<QJsonArray> deepRows(QString session, QJsonArray records, AccessToken token) const;

    FirestoreDatabase m_database;
};

} // namespace rollbook
