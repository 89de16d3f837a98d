// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/result.h"

#include <QDate>
#include <QMap>

namespace rollbook {

class Database;

/// Counts of one student in one class. `unmarked` is always 0: who was not marked is not counted.
struct Figure
{
    StudentId student;
    QString number;
    QString name;
    QString classCode;
    StatusCounts counts;
};

/// A student who is absent on a day, for whoever telephones.
struct CallListEntry
{
    Student student;
    QString classCode; ///< of the first lesson missed
    QTime since; ///< its start
    int lessons = 0; ///< missed that day
    bool onLeave = false; ///< approved leave covers the day: no call needed
    int uncalled = 0; ///< of the lessons, those where nobody called the student: absent by the school's rule alone
    QList<Guardian> guardians = {}; ///< with a number, who is called first; before the student's own number
};

/// A student with `count` absences one after the other, the last on `last`.
struct AbsenceRow
{
    Student student;
    int count = 0;
    QDate last;
};

/// Counts and warnings. Whole months come from the tally, which is kept in the transaction of each
/// mark, so that a figure takes as long after ten years as after one; only the days of a month that
/// is not whole are counted from the marks. Dates are inclusive; invalid = no limit. Who may read what is
/// Action::ReadStatistics: teachers their own classes, on the last day asked for, and of lessons they cover who is absent.
/// What is left is answered; Error Forbidden when nothing is.
class StatisticsReader
{
public:
    explicit StatisticsReader(Database &database) : m_database(database) { }

    /// One figure for each class the student was ever marked in, by class code.
    Result<QList<Figure>> ofStudent(StudentId student, QDate from = {}, QDate to = {}) const;
    /// One figure for each student ever marked in the class, by name.
    Result<QList<Figure>> ofClass(ClassId schoolClass, QDate from = {}, QDate to = {}) const;
    /// One figure for each student of the school over all classes, by name.
    Result<QList<Figure>> ofSchool(QDate from = {}, QDate to = {}) const;
    /// At least `least` absences up to `day` without a lesson attended in between, in the last six
    /// weeks; excused lessons neither count nor interrupt. The most first.
    Result<QList<AbsenceRow>> absencesInARow(QDate day, int least) const;
    Result<QList<CallListEntry>> callList(QDate day) const; ///< by name

private:
    Result<QList<Figure>> figures(const QString &where, const QVariantList &values, QDate from, QDate to) const;

    Result<> addCodes(QMap<QString, Figure> &figures, const QString &where, const QVariantList &values, QDate from, QDate to) const;

    Database &m_database;
};

} // namespace rollbook
