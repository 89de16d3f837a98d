// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/warnings/warninglists.h"

#include "ui/print/printedpage.h"
#include "ui/timetable/lessonwording.h"
#include "ui/wording.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Who is to be called: the guardians, then the student; each with who it is.
QString numbersOf(const CallListEntry &call)
{
    QStringList numbers;
    for (const Guardian &one : call.guardians)
        numbers.append(WarningWording::guardian(one));
    if (!call.student.phone.isEmpty())
        //: %1 is a telephone number
        numbers.append(numbers.isEmpty() ? isolated(call.student.phone) : WarningWording::tr("Own: %1").arg(isolated(call.student.phone)));
    return numbers.isEmpty() ? WarningWording::tr("No number") : numbers.join(WarningWording::tr(", ", "between telephone numbers"));
}

} // namespace

QString WarningWording::guardian(const Guardian &guardian)
{
    const QString name = isolated(guardian.name), phone = isolated(guardian.phone);
    //: %1 is a person, %2 what they are to the student such as "mother", %3 a telephone number
    return guardian.relation.isEmpty() ? name + u' ' + phone : tr("%1 (%2) %3").arg(name, isolated(guardian.relation), phone);
}

Result<NamedWarnings> readNamedWarnings(Database &database, const School &school, QDate day, qint64 now)
{
    const auto timetable = SchoolReader(database).timetable();
    const auto teachers = SchoolReader(database).teacherNames();
    const auto subjects = SchoolReader(database).subjectNames();
    if (!timetable || !teachers || !subjects)
        return fail(!timetable ? timetable.error() : !teachers ? teachers.error() : subjects.error());
    QDate from;
    for (const Term &term : timetable->terms) {
        if (term.kind == u"schoolYear"_s && term.from <= day && day <= term.to)
            from = term.from;
    }
    const auto found = readWarnings(database, school, from, day, day, now);
    return found ? NamedWarnings{ *found, school, *teachers, *subjects } : Result<NamedWarnings>(fail(found.error()));
}

QList<WarningList> WarningWording::lists(const NamedWarnings &warnings)
{
    const SchoolWarnings &found = warnings.found;
    WarningList calls{ tr("To be called"), tr("Nobody is absent without leave on this day."),
                       { tr("Number"), tr("Student"), tr("Class"), tr("Phone"), tr("Absent") }, {} };
    for (const CallListEntry &call : found.calls) {
        const QString since = isolated(LessonWording::time(call.since));
        //: %1 is a time, %n lessons were missed
        const QString absent = call.onLeave ? tr("On leave: no call needed")
            : call.lessons == 1             ? tr("1 lesson, since %1").arg(since)
                                            : tr("%n lessons, since %1", "two or more", call.lessons).arg(since);
        calls.rows.append({ call.student.number, call.student.name, call.classCode, numbersOf(call),
                            call.uncalled < call.lessons || call.onLeave
                                ? absent
                                //: %1 is "1 lesson, since 09:00"
                                : tr("%1; not called, absent by the school's rule").arg(absent) });
    }
    WarningList notTaken{ tr("Registers not taken"), tr("All registers of this day were taken."),
                          { tr("From", "time"), tr("Lesson"), tr("Room"), tr("Teacher"), tr("What is missing") }, {} };
    for (const PlannedSession &p : found.notTaken) {
        const QString title = p.subjectCode.isEmpty() ? p.classCode : p.classCode + u' ' + warnings.subjects.value(p.subjectCode, p.subjectCode);
        notTaken.rows.append({ LessonWording::time(p.start), title, p.room, warnings.teachers.value(p.teacher, p.teacher), tr("Nobody is marked") });
    }
    const QString count = QLocale().toString(found.rules.absencesInARow);
    //: %1 is a number
    WarningList inARow{ tr("Absent %1 times in a row or more").arg(isolated(count)), tr("Nobody."),
                        { tr("Number"), tr("Student"), tr("Absences"), tr("Last", "absence"), {} }, {} };
    for (const AbsenceRow &row : found.inARow)
        inARow.rows.append({ row.student.number, row.student.name, QLocale().toString(row.count), LessonWording::shortDay(row.last), {} });
    const QString threshold = QLocale().toString(found.rules.thresholdPercent);
    //: %1 is a number
    WarningList below{ tr("Attendance below %1 %").arg(isolated(threshold)), tr("Nobody."),
                       { tr("Number"), tr("Student"), tr("Percent"), tr("Absent"), tr("All marks") }, {} };
    for (const auto &[figure, percent] : found.below) {
        const StatusCounts &c = figure.counts;
        //: counts of marks: %1 present, %2 late, %3 excused
        const QString all = tr("Present %1, late %2, excused %3").arg(QLocale().toString(c.present), QLocale().toString(c.late), QLocale().toString(c.excused));
        below.rows.append({ figure.number, figure.name, QLocale().toString(percent, 'f', 1), QLocale().toString(c.absent), all });
    }
    return { calls, notTaken, inARow, below };
}

QString WarningWording::title(const NamedWarnings &warnings)
{
    const QString day = isolated(Wording::day(warnings.found.day)), school = isolated(warnings.school.name);
    //: %1 is a day, %2 the school
    return (warnings.found.ofAll ? tr("Warnings, %1, %2") : tr("Warnings of own classes, %1, %2")).arg(day, school);
}

QString WarningWording::reach(const SchoolWarnings &found)
{
    return found.ofAll ? QString() : tr("These are your own classes, and lessons that you cover. The office sees all.");
}

QByteArray WarningWording::csv(const QList<WarningList> &lists, CsvFormat format)
{
    CsvWriter writer(format, { CsvColumn::Text, CsvColumn::Code, CsvColumn::Text, CsvColumn::Text, CsvColumn::Text, CsvColumn::Text });
    writer.addHeadings({ tr("List"), tr("Number"), tr("Student or lesson"), tr("Class, room or count"), tr("Phone, teacher or day"), tr("Details") });
    for (const WarningList &list : lists) {
        for (const QStringList &row : list.rows)
            writer.addRow(QStringList{ spoken(list.title) } + row);
    }
    return writer.bytes();
}

QByteArray printedWarnings(const NamedWarnings &warnings)
{
    const QString title = WarningWording::title(warnings);
    const QList<WarningList> lists = WarningWording::lists(warnings);
    const auto draw = [&](PrintedPage &page) {
        page.paragraph(title, PrintedPage::Text::Title);
        for (const WarningList &list : lists) {
            if (list.rows.isEmpty()) {
                page.paragraph(list.title, PrintedPage::Text::Heading);
                page.paragraph(list.none, PrintedPage::Text::Plain);
                continue;
            }
            page.section(list.title, list.headings);
            for (const QStringList &row : list.rows)
                page.row(row);
        }
    };
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(spoken(title));
        writer.setCreator(u"Rollbook"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        writer.setResolution(300);
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        PrintedPage measure(writer, painter, { .footer = {}, .pages = 0, .visible = false });
        draw(measure);
        PrintedPage page(writer, painter, { .footer = title, .pages = measure.number(), .visible = true });
        draw(page);
        page.end();
    }
    return bytes;
}

} // namespace rollbook
