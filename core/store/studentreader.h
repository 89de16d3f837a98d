// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/studenthistory.h"
#include "core/result.h"

namespace rollbook {

class Database;

/// Reads what is known of one student, on the store's connection or on a reader's own. Use on the
/// connection's thread.
class StudentReader
{
public:
    explicit StudentReader(Database &database) : m_database(database) { }

    /// The registers the student is on from day to day, inclusive; invalid = no limit. NotFound for a
    /// student the school does not have; Forbidden when the role may read none of the classes. `today`
    /// decides which classes are named.
    Result<StudentHistory> history(StudentId student, QDate from, QDate to, QDate today) const;

private:
    Result<> readStudent(StudentHistory &history, QDate today) const;
    Result<> readEntries(StudentHistory &history) const;
    Result<> readLeaves(StudentHistory &history) const;
    Result<> readCorrections(StudentHistory &history) const;
    Result<> keepReadable(StudentHistory &history, QDate today) const;

    Database &m_database;
};

} // namespace rollbook
