// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/problemwording.h"

#include "ui/timetable/lessonwording.h"
#include "ui/wording.h"

#include <QDate>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString dataArg(const ImportProblem &problem, int i) { return isolated(problem.args.value(i)); }
QString pathArg(const ImportProblem &problem) { return isolated(QDir::toNativeSeparators(problem.args.value(0))); }
QString numberArg(const ImportProblem &problem, int i) { return isolated(QLocale().toString(problem.args.value(i).toLongLong())); }
QString dayArg(const ImportProblem &problem, int i) { return isolated(Wording::day(QDate::fromString(problem.args.value(i), Qt::ISODate))); }

} // namespace

QString ProblemWording::where(const ImportProblem &problem)
{
    if (problem.line == 0)
        return isolated(problem.file);
    const QString line = QLocale().toString(problem.line);
    //: %1 is a file's name, %2 a number
    return problem.file.isEmpty() ? tr("Line %1").arg(line) : tr("%1, line %2").arg(isolated(problem.file), line);
}

QString ProblemWording::conflict(const ImportProblem &problem)
{
    const int times = problem.args.value(5).toInt();
    //: how often two lessons are at one time
    const QString often = times == 1 ? tr("once") : tr("%n times", "two or more", times);
    const auto fill = [&](const QString &sentence) {
        return sentence.arg(dataArg(problem, 0), dataArg(problem, 1), dataArg(problem, 2), dayArg(problem, 3), dataArg(problem, 4), isolated(often));
    };
    switch (problem.kind) {
    case ImportProblem::Kind::TeacherConflict:
        //: %1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often
        return fill(tr("Teacher %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6."));
    case ImportProblem::Kind::RoomConflict:
        //: %1 is a room, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often
        return fill(tr("Room %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6."));
    default:
        //: %1 is a class, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often
        return fill(tr("Class %1 has two lessons at a time: %2 and %3, first on %4 at %5, %6."));
    }
}

QString ProblemWording::sentence(const ImportProblem &problem)
{
    using Kind = ImportProblem::Kind;
    switch (problem.kind) { // without `default`: the compiler says when a kind is missing
    case Kind::BadQuoting: return tr("A quotation mark is missing or too many. Put the whole cell in quotation marks, and double those in it.");
    case Kind::BadCharacter: return tr("It has characters that are not text. Save the file again as UTF-8.");
    case Kind::FieldTooLong: return tr("A cell is longer than any name or number. See whether a quotation mark is missing.");
    case Kind::TooManyFields: return tr("It has more cells than any class list. See whether the file is one.");
    case Kind::NotADate:
        //: %1 is a heading of the file, %2 what stands there
        return tr("%1 is not a date: “%2”. Write it as 2026-09-07.").arg(isolated(problem.field), dataArg(problem, 0));
    case Kind::NameTooLong:
        //: %1 is a heading of the file, %2 and %3 are numbers
        return tr("%1 has %2 characters. The most is %3.").arg(isolated(problem.field), numberArg(problem, 0), numberArg(problem, 1));
    case Kind::TermIncomplete: return tr("A term needs a sourcedId, a startDate and a later endDate.");
    case Kind::ClassWithoutId: return tr("A class needs a sourcedId.");
    case Kind::ClassCodeTwice: return tr("The class code %1 is used twice. This class is called %2.").arg(dataArg(problem, 0), dataArg(problem, 1));
    case Kind::UserIncomplete: return tr("A person needs a sourcedId and a name.");
    case Kind::IdRepeated: return tr("The sourcedId %1 is on line %2 already, with the same details.").arg(dataArg(problem, 0), numberArg(problem, 1));
    case Kind::IdTwice:
        return tr("The sourcedId %1 is on line %2 already, with other details. The first line counts. Give this one an id of its own.")
                .arg(dataArg(problem, 0), numberArg(problem, 1));
    case Kind::NumberTwice: return tr("The number %1 is on line %2 already. The first line counts.").arg(dataArg(problem, 0), numberArg(problem, 1));
    case Kind::EnrolledTwice: return tr("%1 is in %2 twice. Once is enough.").arg(dataArg(problem, 0), dataArg(problem, 1));
    case Kind::StayEndsBeforeBegin: return tr("It ends before it begins: %1 is not in %2 by this line. Correct the dates.").arg(dataArg(problem, 0), dataArg(problem, 1));
    case Kind::RoleUnknown: return tr("The role is “%1”. It has to be student or teacher.").arg(dataArg(problem, 0));
    case Kind::NoSuchUser: return tr("There is no person %1 in the file. Add the line to users.csv.").arg(dataArg(problem, 0));
    case Kind::NoSuchClass: return tr("There is no class %1. Import the classes first, or correct the name.").arg(dataArg(problem, 0));
    case Kind::MoreLikeThese:
        return problem.args.value(0) == u"1"_s ? tr("And 1 more like these.") : tr("And %n more like these.", "two or more", problem.args.value(0).toInt());
    case Kind::StudentNumberKept:
        //: %1 and %2 are numbers of one person
        return tr("Student %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.").arg(dataArg(problem, 0), dataArg(problem, 1));
    case Kind::TeacherNumberKept:
        //: %1 and %2 are numbers of one person
        return tr("Teacher %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.").arg(dataArg(problem, 0), dataArg(problem, 1));
    case Kind::ClassCodeKept: return tr("Class %1 is called %2 at the source now. It stays %1 here: the marks are kept under it.").arg(dataArg(problem, 0), dataArg(problem, 1));
    case Kind::ErasedNumber:
        //: %1 is an admission number
        return tr("The number %1 belonged to a student who was erased. If it is somebody new now, say so with the button above.").arg(dataArg(problem, 0));
    case Kind::CameBack:
        //: %1 is a number, %2 a day
        return tr("Student %1 had left the school on %2 and is in a class by this file. That is taken back.").arg(dataArg(problem, 0), dayArg(problem, 1));
    case Kind::NamesNoClass: return tr("It names no class of the school. Write the class's code or name into its title.");
    case Kind::NamesSeveralClasses:
        //: %1 are codes of classes
        return tr("It names more than one class: %1. Leave one.").arg(dataArg(problem, 0));
    case Kind::LessonEndsBeforeStart: return tr("A lesson has to end after it starts, on the same day.");
    case Kind::ChangesLaterOnes: return tr("A change of this date and of all later ones cannot be taken over. Change each date.");
    case Kind::NoStart: return tr("It does not say when it starts (DTSTART).");
    case Kind::UnknownZone:
        //: %1 is the name of a time zone
        return tr("Its time zone “%1” is not known. Export the calendar with a name such as Europe/Berlin.").arg(dataArg(problem, 0));
    case Kind::RepeatsTooOften:
        //: %1 is a number
        return tr("It repeats too often. What is beyond %1 dates is left out.").arg(numberArg(problem, 0));
    case Kind::NoSuchTeacher: return tr("There is no teacher %1. Import the teachers first, or correct the number.").arg(dataArg(problem, 0));
    case Kind::BadLesson: return tr("Its weekday, week, times or first and last day do not fit together.");
    case Kind::LessonTwice: return tr("The file has two lessons of this class at that time. The first counts. Give the groups classes of their own.");
    case Kind::ClosureTwice: return tr("The file has it twice, with different times. The first counts.");
    case Kind::ClosureEndsBeforeStart: return tr("It has to end after it begins.");
    case Kind::KnownCalendar:
        //: %1 is the name of a calendar
        return tr("This is the calendar that was imported as “%1” before. It replaces what came from there.").arg(dataArg(problem, 0));
    case Kind::TeacherConflict:
    case Kind::RoomConflict:
    case Kind::ClassConflict: return conflict(problem);
    case Kind::MoreConflicts:
        return problem.args.value(0) == u"1"_s ? tr("And 1 more conflict.") : tr("And %n more conflicts.", "two or more", problem.args.value(0).toInt());
    case Kind::NoFile: return tr("There is no file %1 any more. Choose another one.").arg(pathArg(problem));
    case Kind::CannotOpen: return tr("The file %1 cannot be opened. Choose another one.").arg(pathArg(problem));
    case Kind::ArchiveUnreadable: return tr("%1 is no zip file, or a damaged one. Fetch it again.").arg(pathArg(problem));
    case Kind::ArchiveTooLarge: return tr("The files in %1 are larger than any school's lists. See whether it is the right one.").arg(pathArg(problem));
    case Kind::ArchiveDamaged: return tr("A file in %1 is damaged. Fetch it again.").arg(pathArg(problem));
    case Kind::SeveralSets:
        //: %1 is a file, %2 are folders in it
        return tr("%1 holds more than one set, in the folders %2. Pack one of them alone.").arg(pathArg(problem), dataArg(problem, 1));
    case Kind::FileTwice: return tr("%2 is in %1 twice. Remove one.").arg(pathArg(problem), dataArg(problem, 1));
    case Kind::FileMissing: return tr("There is no %1 in it. A OneRoster set has orgs, academicSessions, courses, classes, users and enrollments.").arg(dataArg(problem, 0));
    case Kind::FileEmpty: return tr("%1 is empty. Export the whole set again.").arg(dataArg(problem, 0));
    case Kind::ColumnMissing:
        //: %1 is a file, %2 are headings
        return tr("%1 has no column %2. Without it nothing can be imported. Export the whole set again.").arg(isolated(problem.file), dataArg(problem, 0));
    case Kind::TableTooLarge: return tr("The file is larger than any school's list. See whether it is the right one.");
    case Kind::ChangesOnly:
        //: %1 is a name in the file
        return tr("This set holds only changes (%1). Export a bulk set, which holds everything.").arg(dataArg(problem, 0));
    case Kind::SeveralSchools:
        return tr("The set holds %n schools. Choose the one that is yours.", "two or more", int(problem.args.size()));
    case Kind::NoSuchSchool:
        //: %1 is the id of a school, %2 are the schools of a file
        return tr("The set has no school %1, only: %2.").arg(dataArg(problem, 0), dataArg(problem, 1));
    case Kind::ClassesWithoutSchool:
        return tr("classes.csv has no column schoolSourcedId. Without it nobody can say which classes belong to the school %1.").arg(dataArg(problem, 0));
    case Kind::NobodyEnrolled:
        //: %1 and %2 are numbers
        return tr("No line of enrollments.csv (it has %1) puts anybody into one of the classes (there are %2). Export the whole set again.")
                .arg(numberArg(problem, 0), numberArg(problem, 1));
    case Kind::NotACalendar: return tr("This is no iCalendar file. Choose one whose name ends in .ics.");
    case Kind::CalendarTooLarge: return tr("The calendar is larger than any school's timetable. See whether it is the right one.");
    case Kind::CalendarEmpty: return tr("The calendar has no events. With it, everything that came from there would end.");
    case Kind::CalendarTakesBack: return tr("This calendar only takes events back. Export the whole calendar.");
    case Kind::NoSchoolZone:
        //: %1 is the name of a time zone
        return tr("The school's time zone %1 is not known on this device. Choose another one in the settings.").arg(dataArg(problem, 0));
    case Kind::EmptyTable: return tr("The file has no lines. Choose another one.");
    case Kind::NoHeadings:
        //: %1 is a number
        return tr("Line %1 has no headings that can be read. The first line has to name the columns.").arg(numberArg(problem, 0));
    case Kind::ExcelWorkbook: return tr("This is an Excel workbook. In Excel, choose Save As and the type “CSV UTF-8”, then import that file.");
    case Kind::OpenDocument:
        return tr("This is an OpenDocument spreadsheet. In LibreOffice, choose Save As and the type “Text CSV” with Unicode (UTF-8), then import that file.");
    case Kind::UnknownField:
    case Kind::NoSuchHeading:
    case Kind::FieldMappedTwice:
    case Kind::ColumnsNotRecognised:
        return tr("Some columns are missing or not recognised. Say below which column is the admission number, the name and the class.");
    case Kind::UnknownEncoding: return tr("The encoding %1 is not known. Choose another one.").arg(dataArg(problem, 0));
    case Kind::EncodingGuessed:
        //: %1 is an encoding, such as Windows-1250
        return tr("The file is not UTF-8, as it has to be. It was taken for %1: look at the names.").arg(dataArg(problem, 0));
    }
    return {};
}

QString ProblemWording::problem(const ImportProblem &problem)
{
    QString which = isolated(problem.which);
    if (problem.weekday > 0)
        //: %1 is a lesson, such as "7A MAT 08:00", %2 a weekday
        which = tr("%1, %2", "a lesson of a week").arg(which, LessonWording::weekday(problem.weekday));
    //: %1 is an event, a lesson or a closure, %2 what is wrong with it
    return which.isEmpty() ? sentence(problem) : tr("%1: %2").arg(which, sentence(problem));
}

} // namespace rollbook
