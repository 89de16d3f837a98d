// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMetaEnum>
#include <QStringList>

namespace rollbook {

/// Something about a file of a school that a person should know. Without words of any language: the command
/// line has its own (core/exchange/problemwords.h), and so has the window (ui/students/problemwording.h).
struct ImportProblem
{
    Q_GADGET
public:
    enum class Kind {
        // A line of a table
        BadQuoting, ///< args: where, in English
        BadCharacter, ///< args: which, in English
        FieldTooLong, ///< args: the most, in English
        TooManyFields, ///< args: the most, in English
        NotADate, ///< field; args: what stands there
        NameTooLong, ///< field; args: how long it is, how long it may be
        TermIncomplete,
        ClassWithoutId,
        ClassCodeTwice, ///< args: the code, what the class is called instead
        UserIncomplete,
        IdRepeated, ///< alike; args: the id, the line that has it first
        IdTwice, ///< with other particulars; args: as above
        NumberTwice, ///< args: the number, the line that has it first
        EnrolledTwice, ///< args: the number, the class
        StayEndsBeforeBegin, ///< args: the number, the class
        RoleUnknown, ///< args: what stands there
        NoSuchUser, ///< args: whom the line names
        NoSuchClass, ///< args: which the line, or the lesson, names
        MoreLikeThese, ///< args: how many
        // What the file says, beside what the school has
        StudentNumberKept, ///< args: the number here, the number there
        TeacherNumberKept, ///< args: as above
        ClassCodeKept, ///< args: the code here, the code there
        ErasedNumber, ///< args: the number
        CameBack, ///< args: the number, the ISO date on which the student left
        // An event, a lesson, a closure: which
        NamesNoClass,
        NamesSeveralClasses, ///< args: the codes, in one text
        LessonEndsBeforeStart,
        ChangesLaterOnes, ///< RANGE
        NoStart,
        UnknownZone, ///< args: its name
        RepeatsTooOften, ///< args: the most dates
        NoSuchTeacher, ///< args: whom the lesson names
        BadLesson, ///< args: why, in English
        LessonTwice,
        ClosureTwice,
        ClosureEndsBeforeStart,
        KnownCalendar, ///< args: its name before
        TeacherConflict, ///< args: who, one lesson, the other, ISO date of the first time, "08:00", how many times
        RoomConflict, ///< args: as above
        ClassConflict, ///< args: as above
        MoreConflicts, ///< args: how many
        // The whole file
        NoFile, ///< args: its path
        CannotOpen, ///< args: its path, why in English
        ArchiveUnreadable, ///< args: as above
        ArchiveTooLarge, ///< args: its path
        ArchiveDamaged, ///< args: its path
        SeveralSets, ///< args: its path, the folders in one text
        FileTwice, ///< args: the path, the name that is there twice
        FileMissing, ///< args: the name of the file that is not there
        FileEmpty, ///< args: its name
        ColumnMissing, ///< args: the headings, in one text
        TableTooLarge, ///< args: how large, in English
        ChangesOnly, ///< args: the property of the manifest that says so
        SeveralSchools, ///< args: "id (name)" of each
        NoSuchSchool, ///< args: the id, the schools in one text
        ClassesWithoutSchool, ///< args: the id of the school
        NobodyEnrolled, ///< args: how many lines, how many classes, what is wrong with the first in English
        NotACalendar,
        CalendarTooLarge,
        CalendarEmpty,
        CalendarTakesBack, ///< METHOD:CANCEL
        NoSchoolZone, ///< args: the zone
        EmptyTable,
        NoHeadings, ///< args: the line, why in English
        ExcelWorkbook,
        OpenDocument,
        UnknownField, ///< args: what was given, the fields in one text
        NoSuchHeading, ///< args: what was given, the headings in one text
        FieldMappedTwice, ///< args: the field
        ColumnsNotRecognised, ///< args: the fields that lack a column, in one text; the headings; the first field; all fields
        UnknownEncoding, ///< args: what was given, those that are known
        EncodingGuessed, ///< file; args: the encoding that it was taken for
    };
    Q_ENUM(Kind)

    QString file = {};
    int line = 0; ///< 1-based; 0 = the whole file
    Kind kind = Kind::BadQuoting;
    QString which = {}; ///< the event, lesson or closure that it is about; empty = the line says it
    int weekday = 0; ///< of that lesson: 1 = Monday; 0 = none
    QString field = {}; ///< the heading concerned, as the file spells it
    QStringList args = {};
    bool lost = false; ///< the line is not imported; otherwise it is, with a remark

    bool operator==(const ImportProblem &) const = default;
};

/// Why a file was not read at all: an Error as any other, and what the window words.
struct ImportFault : Error
{
    ImportProblem problem;
};

/// A file, read, or why it was not.
template<typename T = void>
using ImportResult = tl::expected<T, ImportFault>;

} // namespace rollbook
