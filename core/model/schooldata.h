// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importproblem.h"
#include "core/model/school.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace rollbook {

/// An academic year, or a part of one.
struct Term
{
    QString sourceId; ///< what the school's own system calls it; joins imports
    QString title;
    QString kind; ///< schoolYear, semester, term or gradingPeriod: OneRoster's words
    QDate from; ///< both inclusive
    QDate to;
    QString parent; ///< sourceId of the year; empty for a year
    int year = 0; ///< the calendar year in which the school year ends

    bool operator==(const Term &) const = default;
};

/// A class with what a school's own system knows of it.
struct ClassEntry
{
    QString sourceId;
    QString code;
    QString name;
    QString subjectCode; ///< empty for a class that is not of one subject
    QString subjectName;
    QString courseId; ///< sourceId of its course
    QString courseTitle;
    QString kind; ///< homeroom or scheduled
    QString grade;
    QString room;
    QStringList terms; ///< sourceIds

    bool operator==(const ClassEntry &) const = default;
};

/// A student or a teacher, with the parts of the name that an export has to give.
struct Person
{
    QString sourceId;
    QString number; ///< admission or staff number
    QString name; ///< as shown
    QString given;
    QString family;
    QString grade; ///< students only
    QString email;

    bool operator==(const Person &) const = default;
};

/// That somebody is in a class, or teaches it, from a day to a day.
struct Membership
{
    QString sourceId;
    QString classCode;
    QString number; ///< of the student or teacher
    QDate from; ///< inclusive; invalid = the file does not say
    QDate to; ///< inclusive; invalid = open
    int position = 0; ///< in the class, 1-based; teachers: 1 = the responsible one

    bool operator==(const Membership &) const = default;
};

/// A school's lists as values: read from a file, or from the store.
struct SchoolData
{
    QString code; ///< empty = the file does not say
    QString name;
    QString sourceId;
    QList<Term> terms;
    QList<ClassEntry> classes;
    QList<Person> students;
    QList<Person> teachers;
    QList<Membership> enrolments;
    QList<Membership> teachings;
};

/// One row that an import would write.
struct SchoolChange
{
    enum class Kind { Add, Change, End };

    Kind kind = Kind::Add;
    QString entity; ///< as in putRow()
    QString label; ///< "student NF/2026/0001", "NF/2026/0001 in 7A/MAT"
    QStringList fields; ///< which differ, for a Change
    QJsonObject before; ///< empty for an Add
    QJsonObject after;
};

/// What an import would do to the school. Nothing in it deletes: who is missing is ended.
struct SchoolPlan
{
    QList<SchoolChange> changes;
    int unchanged = 0;
    int students = 0; ///< in a class today, before the import
    QStringList erased; ///< numbers that belonged to somebody who was erased: left out, or
    QStringList readmitted; ///< taken as somebody new
    QStringList removed; ///< numbers of those who would be in no class any more
    int memberships = 0; ///< of students in classes, today or later, before the import
    int membershipsEnded = 0; ///< of these: in that class no more
    QList<ImportProblem> problems;

    int count(SchoolChange::Kind kind, const QString &entity = {}) const;
    double removedShare() const { return students == 0 ? 0 : double(removed.size()) / students; }
    double endedShare() const { return memberships == 0 ? 0 : double(membershipsEnded) / memberships; }
};

/// An import that was carried out.
struct ImportRun
{
    QString id;
    QString kind; ///< oneroster, ics
    QString file; ///< its name, without the folder
    qint64 at = 0; ///< UTC ms
    QString author;
    int changes = 0;
    qint64 undoneAt = 0; ///< UTC ms; 0 = in force

    bool operator==(const ImportRun &) const = default;
};

/// What came of undoing an import.
struct UndoneImport
{
    int undone = 0; ///< rows taken back
    QStringList kept; ///< "student <id>": changed since, or something hangs on it
};

} // namespace rollbook
