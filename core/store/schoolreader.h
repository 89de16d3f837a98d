// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/schoolplan.h"
#include "core/model/timetable.h"
#include "core/school/sessionlife.h"

#include <QMap>

#include <optional>

namespace rollbook {

class Database;

/// A lesson of the timetable, or a register that was opened without one.
struct Lesson
{
    PlannedSession planned; ///< of a register without a timetable made from it
    std::optional<Session> session; ///< once it was opened
    SessionState state = SessionState::Scheduled;
};

/// Reads what the school year is made of, on the store's connection or on a reader's own. Use on
/// the connection's thread.
class SchoolReader
{
public:
    explicit SchoolReader(Database &database) : m_database(database) { }

    Result<SchoolState> state() const; ///< the lists, for a plan or an export
    Result<QList<ImportRun>> imports() const; ///< of files, the newest first; not what was changed by hand
    Result<Timetable> timetable() const; ///< with the school's terms, closures and cycle
    Result<QMap<QString, QString>> teacherNames() const; ///< by staff number
    Result<QMap<QString, QString>> subjectNames() const; ///< by code
    Result<QList<Period>> periods() const; ///< of the school's day, in their order
    Result<QHash<QString, QString>> storedRules() const; ///< those that were ever set
    Result<SchoolRules> rules() const;
    Result<QList<Lesson>> lessons(QDate from, QDate to, qint64 now) const; ///< by date, start and class

private:
    Database &m_database;
};

} // namespace rollbook
