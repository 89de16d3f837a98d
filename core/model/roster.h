// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/school.h"

#include <QMap>
#include <QMetaEnum>
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
    Q_GADGET
public:
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
        SpoiltNumber, ///< a spreadsheet made another number of it, "2.0E+05"; detail: what stands there
        TooLong, ///< detail: how long it is; suggestion: how long it may be
    };
    Q_ENUM(Kind)

    int line = 0;
    Kind kind = Kind::MissingNumber;
    QString field; ///< the heading concerned, as the file spells it
    QString detail;
    QString suggestion = {}; ///< UnknownClass: the nearest class there is

    bool operator==(const RosterProblem &) const = default;
};

/// A roster file, read: what it says, and what is wrong with it. Independent of any store.
struct RosterFile
{
    QString encoding; ///< "UTF-8", "UTF-16LE", "Windows-1252", ...
    bool guessed = false; ///< nothing in the bytes says that it is this encoding: a person has to look
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
        QStringList before; ///< what stood there, one for each field; empty = nothing did
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
