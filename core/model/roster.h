// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace rollbook {

/// What is made of numbers that belonged to somebody who was erased.
enum class ErasedNumbers {
    LeaveOut, ///< said, and not taken: the list may be from before the erasure
    NewStudents, ///< a person said that they belong to somebody new
};

/// One good line of a roster file.
struct RosterRecord
{
    int line = 0; ///< 1-based line of the file on which the record begins
    QString number;
    QString name;
    QString classCode;
    QString email;
    QString phone;

    bool operator==(const RosterRecord &) const = default;
};

/// A line that is not imported, and why.
struct RosterProblem
{
    enum class Kind {
        MissingNumber,
        MissingName,
        MissingClass,
        DuplicateNumber, ///< detail: the line that has it first
        UnknownClass, ///< the school has classes, and this is none of them
        TooManyFields,
        TooFewFields,
        BadQuoting,
        ErasedNumber, ///< of a student who was erased: nobody new until a person says so; detail: the number
        BadCharacters, ///< bytes that are not text in the file's encoding
    };

    int line = 0;
    Kind kind = Kind::MissingNumber;
    QString field; ///< the heading concerned, as the file spells it
    QString detail;

    bool operator==(const RosterProblem &) const = default;
};

/// A roster file, read: what it says, and what is wrong with it. Independent of any store.
struct RosterFile
{
    QString encoding; ///< "UTF-8", "UTF-16LE", "Windows-1252", ...
    QChar separator;
    QStringList headings;
    QMap<QString, QString> columns; ///< field (number, name, given, family, class, email, phone) -> heading
    QList<RosterRecord> records;
    QList<RosterProblem> problems;
};

/// What the store holds today, as far as an import needs to know.
struct RosterState
{
    SchoolId school;
    QList<SchoolClass> classes;
    QMap<QString, Student> students; ///< by admission number
    QMap<QString, QString> classOf; ///< admission number -> class code
    QSet<QString> erased; ///< ids of students who were erased
};

/// What an import would do. Nothing in it ever deletes.
struct RosterPlan
{
    struct Change
    {
        RosterRecord record;
        QStringList fields; ///< which of name, class, email, phone differ
        QString before; ///< in words, "class 7A": for the dry run
    };

    QList<SchoolClass> newClasses;
    QList<RosterRecord> adds;
    QList<Change> changes;
    int unchanged = 0;
    QStringList readmitted; ///< of the adds, the numbers that belonged to somebody who was erased
    QStringList notInFile; ///< enrolled in a class of the file but not in it: reported, kept
    QList<RosterProblem> problems;
};

} // namespace rollbook
