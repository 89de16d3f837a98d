// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"
#include "core/result.h"
#include "core/school/studentsearch.h"

namespace rollbook {

class Database;

/// That a student was, is or will be in a class.
struct EnrolmentSpan
{
    ClassId classId;
    QString classCode;
    QDate from; ///< both inclusive
    QDate to; ///< invalid = open
    int position = 0;

    bool operator==(const EnrolmentSpan &) const = default;
};

/// A student as the lists of the school have them.
struct StudentEntry
{
    Student student;
    QStringList classes; ///< codes, on the day asked for

    bool operator==(const StudentEntry &) const = default;
};

/// Everybody the school knows, to be looked up by name, number and class.
struct StudentDirectory
{
    QList<StudentEntry> entries; ///< by name
    StudentSearch search; ///< indexes are those of `entries`

    QStringList folded; ///< the names, as they are searched in; by index

    void add(const StudentEntry &entry); ///< the next by name
    /// Whose name begins with the text before those who are found otherwise; then by name.
    QList<int> indexesOf(const QString &text, int limit = 50) const;
    QList<StudentEntry> find(const QString &text, int limit = 50) const;
};

/// Reads students and the people around them, on the store's connection or on a reader's own. Use on the
/// connection's thread.
class PeopleReader
{
public:
    explicit PeopleReader(Database &database) : m_database(database) { }

    Result<Student> byId(StudentId id) const;
    Result<Student> byNumber(const QString &number) const;
    /// Who is at the school on that day; with `all` also those who ended, and who was merged.
    Result<StudentDirectory> directory(QDate day, bool all = false) const;
    Result<QList<EnrolmentSpan>> enrolments(StudentId id) const; ///< the oldest first
    Result<QList<Guardian>> guardians(StudentId id) const; ///< who is called first; needs Action::ReadPeople

private:
    Database &m_database;
};

} // namespace rollbook
