// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/problemwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QLatin1StringView englishWeekday(int weekday)
{
    static constexpr std::array names{ "Monday"_L1, "Tuesday"_L1, "Wednesday"_L1, "Thursday"_L1, "Friday"_L1, "Saturday"_L1, "Sunday"_L1 };
    return names[size_t(std::clamp(weekday, 1, 7) - 1)];
}

/// The sentence with its places filled at once, so that what a file holds is never taken for a place.
QString filled(const QString &sentence, const QStringList &args)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence.at(i) == u'%' && i + 1 < sentence.size() && sentence.at(i + 1).isDigit();
        if (place)
            text += args.value(sentence.at(++i).digitValue() - 1);
        else
            text += sentence.at(i);
    }
    return text;
}

QLatin1StringView sentenceOf(ImportProblem::Kind kind)
{
    using Kind = ImportProblem::Kind;
    switch (kind) {
    case Kind::BadQuoting: return "%1; quote the whole field and double the quotation marks in it"_L1;
    case Kind::BadCharacter: return "%1; save the file again as UTF-8"_L1;
    case Kind::FieldTooLong:
    case Kind::TooManyFields: return "%1"_L1;
    case Kind::NotADate: return "\"%1\" is not a date; write it as 2026-09-07"_L1;
    case Kind::NameTooLong: return "it has %1 characters; %2 is the most"_L1;
    case Kind::TermIncomplete: return "a term needs a sourcedId, a startDate and a later endDate"_L1;
    case Kind::ClassWithoutId: return "a class needs a sourcedId"_L1;
    case Kind::ClassCodeTwice: return "classCode %1 is used twice; this class is called %2"_L1;
    case Kind::UserIncomplete: return "a user needs a sourcedId and a name"_L1;
    case Kind::IdRepeated: return "the sourcedId %1 is on line %2 already, alike"_L1;
    case Kind::IdTwice: return "the sourcedId %1 is on line %2 already, with other particulars; the first line counts; give this one an id of its own"_L1;
    case Kind::NumberTwice: return "the number %1 is already on line %2; the first line counts"_L1;
    case Kind::EnrolledTwice: return "%1 is enrolled in %2 twice"_L1;
    case Kind::StayEndsBeforeBegin: return "endDate is before beginDate: %1 is not in %2 by this line; correct the dates"_L1;
    case Kind::RoleUnknown: return "role is \"%1\"; it must be student or teacher"_L1;
    case Kind::NoSuchUser: return "there is no user %1"_L1;
    case Kind::NoSuchClass: return "there is no class %1"_L1;
    case Kind::MoreLikeThese: return "and %1 more like these"_L1;
    case Kind::StudentNumberKept: return "student %1 is now numbered %2 at the source; it stays %1 here, because its marks are kept under that number"_L1;
    case Kind::TeacherNumberKept: return "teacher %1 is now numbered %2 at the source; it stays %1 here, because its marks are kept under that number"_L1;
    case Kind::ClassCodeKept: return "class %1 is now called %2 at the source; it stays %1 here, because its marks are kept under that code"_L1;
    case Kind::ErasedNumber: return "the number %1 belonged to a student who was erased; if it is somebody new now, say so (--readmit)"_L1;
    case Kind::CameBack: return "student %1 had left the school on %2 and is in a class by this file; that is taken back"_L1;
    case Kind::NamesNoClass: return "it names no class of the school"_L1;
    case Kind::NamesSeveralClasses: return "it names more than one class: %1"_L1;
    case Kind::LessonEndsBeforeStart: return "a lesson must end after it starts, on the same day"_L1;
    case Kind::ChangesLaterOnes: return "a change of this date and all later ones (RANGE) cannot be taken over"_L1;
    case Kind::NoStart: return "it has no DTSTART"_L1;
    case Kind::UnknownZone: return "its time zone \"%1\" is known neither here nor by the file; export with the zone's definition, or with a name such as Europe/Berlin"_L1;
    case Kind::RepeatsTooOften: return "it repeats too often; what is beyond %1 dates is left out"_L1;
    case Kind::NoSuchTeacher: return "there is no teacher %1"_L1;
    case Kind::BadLesson: return "%1"_L1;
    case Kind::LessonTwice: return "the file has two lessons of this class at that time; the first counts; give the groups classes of their own"_L1;
    case Kind::ClosureTwice: return "the file has it twice, with other times; the first counts"_L1;
    case Kind::ClosureEndsBeforeStart: return "it must end after it begins"_L1;
    case Kind::KnownCalendar: return "this is the calendar that was imported as \"%1\" before, and replaces what came from there"_L1;
    case Kind::TeacherConflict: return "teacher %1 is needed twice: for %2 and for %3, first on %4 at %5 (times: %6)"_L1;
    case Kind::RoomConflict: return "room %1 is needed twice: for %2 and for %3, first on %4 at %5 (times: %6)"_L1;
    case Kind::ClassConflict: return "class %1 has two lessons at once: %2 and %3, first on %4 at %5 (times: %6)"_L1;
    case Kind::MoreConflicts: return "and %1 more conflicts"_L1;
    case Kind::NoFile: return "there is no file %1"_L1;
    case Kind::CannotOpen:
    case Kind::ArchiveUnreadable: return "%1 cannot be read: %2"_L1;
    case Kind::ArchiveTooLarge: return "%1 cannot be read: the files in it are too large"_L1;
    case Kind::ArchiveDamaged: return "%1 cannot be read: a file in it is damaged"_L1;
    case Kind::SeveralSets: return "%1 cannot be read: it holds more than one set, in the folders %2; pack one of them alone"_L1;
    case Kind::FileTwice: return "%1 cannot be read: %2 is in it twice; remove one"_L1;
    case Kind::FileMissing: return "there is no %1; a OneRoster set holds orgs, academicSessions, courses, classes, users and enrollments"_L1;
    case Kind::FileEmpty: return "%1 is empty; export the whole set again"_L1;
    case Kind::ColumnMissing: return " has no column %1; without it nothing can be imported"_L1;
    case Kind::TableTooLarge: return "%1"_L1;
    case Kind::ChangesOnly: return "this set holds changes only (%1 is \"delta\"); export a bulk set, which holds all"_L1;
    case Kind::SeveralSchools: return "the set holds several schools"_L1;
    case Kind::NoSuchSchool: return "the set has no school %1, only: %2"_L1;
    case Kind::ClassesWithoutSchool: return "classes.csv has no column schoolSourcedId; without it nobody can say which classes are of the school %1"_L1;
    case Kind::NobodyEnrolled: return "none of the %1 lines of enrollments.csv puts anybody into one of the %2 classes; export the whole set again"_L1;
    case Kind::NotACalendar: return "this is no iCalendar file"_L1;
    case Kind::CalendarTooLarge: return "the calendar is too large"_L1;
    case Kind::CalendarEmpty: return "the calendar has no events; with it all that came from there would end"_L1;
    case Kind::CalendarTakesBack: return "this calendar takes events back (METHOD:CANCEL); export the whole calendar"_L1;
    case Kind::NoSchoolZone: return "unknown time zone %1"_L1;
    case Kind::EmptyTable: return "the file is empty"_L1;
    case Kind::NoHeadings: return "line %1 is no line of headings: %2"_L1;
    case Kind::ExcelWorkbook: return "this is an Excel workbook; in Excel choose Save As and the type \"CSV UTF-8\", then import that file"_L1;
    case Kind::OpenDocument: return "this is an OpenDocument spreadsheet; in LibreOffice choose Save As and the type \"Text CSV\" with Unicode (UTF-8), then import that file"_L1;
    case Kind::UnknownField: return "\"%1\" is not a field; the fields are %2"_L1;
    case Kind::NoSuchHeading: return "the file has no heading \"%1\"; it has %2"_L1;
    case Kind::FieldMappedTwice: return "two headings are mapped to the field %1"_L1;
    case Kind::ColumnsNotRecognised: return "no column is recognised as %1; the headings are %2; say which it is, as in --map \"heading=%3\" (fields: %4)"_L1;
    case Kind::UnknownEncoding: return "\"%1\" is not an encoding that is known here; those are %2"_L1;
    case Kind::EncodingGuessed: return "the file is not UTF-8, as it has to be; it was taken for %1; look at the names"_L1;
    }
    return {};
}

QLatin1StringView sentenceOf(RosterProblem::Kind kind)
{
    using Kind = RosterProblem::Kind;
    // %1 is the field, %2 the detail, %3 the suggestion
    switch (kind) {
    case Kind::MissingNumber: return "the admission number (column \"%1\") is empty"_L1;
    case Kind::MissingName: return "the name (column \"%1\") is empty"_L1;
    case Kind::MissingClass: return "the class (column \"%1\") is empty"_L1;
    case Kind::DuplicateNumber: return "admission number %5 is already on line %4; the first line counts"_L1;
    case Kind::UnknownClass: return "the school has no class %2; correct it, or allow new classes"_L1;
    case Kind::TooManyFields: return "too many fields (%2); a field that contains the separator needs quotes"_L1;
    case Kind::TooFewFields: return "too few fields (%2)"_L1;
    case Kind::BadQuoting: return "%2; quote the whole field and double the quotation marks in it"_L1;
    case Kind::ErasedNumber: return "the number %2 belonged to a student who was erased; if it is somebody new now, say so (--readmit)"_L1;
    case Kind::BadCharacters: return "%2; save the file again as UTF-8"_L1;
    case Kind::SpoiltNumber:
        return "\"%2\" in column \"%1\" is a number that a spreadsheet has changed; format the column as Text, enter the numbers again and save it again"_L1;
    case Kind::TooLong: return "what stands in column \"%1\" has %2 characters; %3 is the most"_L1;
    }
    return {};
}

/// "NoSuchClass" -> "no_such_class".
template<typename Kind>
QString snakeWord(Kind kind)
{
    QString word;
    for (const QChar c : QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind)))) {
        if (c.isUpper() && !word.isEmpty())
            word += u'_';
        word += c.toLower();
    }
    return word;
}

} // namespace

QString describe(const ImportProblem &problem)
{
    using Kind = ImportProblem::Kind;
    QString sentence = filled(sentenceOf(problem.kind), problem.args);
    switch (problem.kind) {
    case Kind::ColumnMissing: return problem.file + sentence;
    case Kind::TableTooLarge: return problem.file.isEmpty() ? sentence : u"%1: %2"_s.arg(problem.file, sentence);
    case Kind::SeveralSchools: return u"the set holds %1 schools; choose one of: %2"_s.arg(problem.args.size()).arg(problem.args.join(u", "_s));
    case Kind::NobodyEnrolled:
        if (problem.args.value(0) == u"0"_s)
            return u"enrollments.csv has no lines; export the whole set again"_s;
        return problem.args.size() > 2 ? sentence + u"; "_s + problem.args[2] : sentence;
    default: break;
    }
    QString which = problem.which;
    if (problem.weekday > 0)
        which += u" on "_s + englishWeekday(problem.weekday);
    QStringList parts{ which, problem.field, sentence };
    parts.removeAll({});
    return parts.join(": "_L1);
}

QString describe(const RosterProblem &problem)
{
    QString detail = problem.detail;
    if (problem.kind == RosterProblem::Kind::UnknownClass && !problem.suggestion.isEmpty())
        detail += u" (nearest: %1)"_s.arg(problem.suggestion);
    return u"line %1: %2"_s.arg(QString::number(problem.line),
                                filled(sentenceOf(problem.kind), { problem.field, detail, problem.suggestion, problem.detail.section(u": "_s, 0, 0), problem.detail.section(u": "_s, 1) }));
}

QString describeBefore(const RosterPlan::Change &change)
{
    QStringList parts;
    for (qsizetype i = 0; i < change.fields.size(); ++i)
        parts += change.before.value(i).isEmpty() ? u"no "_s + change.fields[i] : change.fields[i] + u' ' + change.before[i];
    return parts.join(u", "_s);
}

QString problemWord(ImportProblem::Kind kind) { return snakeWord(kind); }
QString problemWord(RosterProblem::Kind kind) { return snakeWord(kind); }

tl::unexpected<ImportFault> faultOf(ImportProblem problem, Error::Kind kind)
{
    ImportFault fault;
    fault.kind = kind;
    fault.detail = describe(problem);
    fault.problem = std::move(problem);
    return tl::unexpected<ImportFault>(std::move(fault));
}

} // namespace rollbook
