// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/targets/firestorewire.h"
#include "sync/targets/target.h"

#include <QJsonArray>

namespace rollbook {

/// How much of a student is written.
enum class FirestorePrivacy {
    Full,
    Pseudonymous, ///< the admission number and nothing else that names anybody
    Usage, ///< nothing about students at all
};

// A mark as two documents: sessions/{session}/students/{id}, which is read back and carries our
// clock, and a copy in attendance_records for whoever counts there. The fields are those of the
// older system, for which being there meant present, and our own.

/// The mark's own part, without stamps: what is compared.
QJsonObject firestoreMark(const Mark &mark);
std::optional<std::pair<StatusValue, QString>> markOfFirestore(const QJsonObject &value);

/// All fields of both documents but the server's time.
QJsonObject firestoreDocument(const MarkFacts &facts, const QString &remoteSession,
                              FirestorePrivacy privacy);
/// The name of the students' document that this mark is in, or is to be in.
QString firestoreStudentName(const FirestoreDatabase &database, const BatchItem &item,
                             const QString &remoteSession);
/// The id of the copy in attendance_records: the same on every device.
QString firestoreRecordId(const QString &remoteSession, const QString &number);
/// Two writes for each mark; each holds only if its document is as it was when it was read.
QJsonArray firestoreMarkWrites(const FirestoreDatabase &database, const Batch &batch,
                               FirestorePrivacy privacy);

/// The rows of a list of students' documents; one row for each admission number.
class FirestoreReading
{
public:
    FirestoreReading(const FirestoreDatabase &database, SessionWork work)
        : m_database(database), m_work(std::move(work)), m_session(m_work.remoteSession)
    {
    }
    void take(const QJsonArray &documents);
    SessionReading result() const;

private:
    SessionReading::Entry entryOf(const QJsonObject &document) const;
    QString remoteStudent(const QString &number) const;

    FirestoreDatabase m_database;
    SessionWork m_work;
    QString m_session; ///< whose documents they are, by their names
    QHash<QString, SessionReading::Entry> m_entries; ///< by admission number
    QHash<QString, SessionReading::Entry> m_documents; ///< by name
    QList<SessionReading::Entry> m_contradictions;
};

// What the current layout holds: that the lecturer uses the system, and how often.

/// The lecturer's document: the staff id, else the name as the other system writes it.
QString firestoreLecturerId(const QString &staffId, const QString &name);
QString firestoreMarkerName(const FirestoreDatabase &database, const QString &lecturerId,
                            const BatchItem &item);
/// One count for each of `items`, each with a marker that lets it count once only.
QJsonArray firestoreUsageWrites(const FirestoreDatabase &database, const QString &lecturerId,
                                const SessionWork &work, const QList<BatchItem> &items);

} // namespace rollbook
