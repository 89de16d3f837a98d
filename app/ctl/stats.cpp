// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/table.h"
#include "app/ctl/words.h"
#include "core/school/percentage.h"
#include "core/store/schoolreader.h"
#include "core/store/statistics.h"
#include "core/store/warnings.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// What every figure here needs: a range of days, the rules, and the way to make a percentage.
struct Frame
{
    const StoreReader *reader = nullptr;
    School school;
    SchoolRules rules;
    const PercentageRule *percentage = nullptr;
    QDate from;
    QDate to;
    QDate day; ///< today at the school
};

Result<Frame> frameOf(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto school = (*reader)->school();
    const auto rules = SchoolReader((*reader)->database()).rules();
    const auto day = today(**reader, context);
    if (!school || !rules || !day)
        return fail(!school ? school.error() : !rules ? rules.error() : day.error());
    QDate from, to;
    for (const auto &[option, places] : { std::pair{ u"date"_s, QList<QDate *>{ &from, &to } }, { u"from"_s, { &from } }, { u"to"_s, { &to } } }) {
        if (!context.has(option))
            continue;
        const auto date = dateOf(context.value(option));
        if (!date)
            return fail(date.error());
        for (QDate *place : places)
            *place = *date;
    }
    const QString name = context.has(u"rule"_s) ? context.value(u"rule"_s) : rules->percentage;
    const PercentageRule *percentage = percentageRule(name);
    if (!percentage) {
        QStringList names;
        for (const PercentageRule &rule : percentageRules())
            names.append(rule.name);
        return fail(Error::Kind::Invalid, u"there is no rule \"%1\" for percentages; use one of %2"_s.arg(name, names.join(u", "_s)));
    }
    return Frame{ *reader, *school, *rules, percentage, from, to, *day };
}

QJsonObject jsonOf(const Figure &f, const Frame &frame)
{
    return { { u"number"_s, f.number }, { u"name"_s, f.name }, { u"class"_s, f.classCode }, { u"present"_s, f.counts.present },
             { u"absent"_s, f.counts.absent }, { u"late"_s, f.counts.late }, { u"excused"_s, f.counts.excused },
             { u"percent"_s, hasFigure(*frame.percentage, f.counts) ? QJsonValue(frame.percentage->compute(f.counts)) : QJsonValue() } };
}

Answer answerOf(const Context &context, const QList<Figure> &figures, const Frame &frame, bool byClass)
{
    Table table({ byClass ? u"class"_s : u"number"_s, byClass ? u""_s : u"name"_s, u"P"_s, u"A"_s, u"L"_s, u"E"_s, u"percent"_s });
    QJsonArray json;
    for (const Figure &f : figures) {
        json.append(jsonOf(f, frame));
        const QString percent = hasFigure(*frame.percentage, f.counts) ? QString::number(frame.percentage->compute(f.counts), 'f', 2) : u"-"_s;
        table.add({ byClass ? f.classCode : f.number, byClass ? QString() : context.isolated(f.name), QString::number(f.counts.present), QString::number(f.counts.absent),
                    QString::number(f.counts.late), QString::number(f.counts.excused), percent });
    }
    return Answer{ { { u"figures"_s, json }, { u"rule"_s, frame.percentage->name } },
                   figures.isEmpty() ? QStringList{ u"No marks in these days."_s } : table.lines() };
}

Result<Answer> studentFigures(Context &context)
{
    const auto frame = frameOf(context);
    if (!frame)
        return fail(frame.error());
    const auto figures = StatisticsReader(frame->reader->database()).ofStudent(studentId(frame->school.id, context.argument(0)), frame->from, frame->to);
    if (!figures)
        return fail(figures.error());
    return answerOf(context, *figures, *frame, true);
}

Result<Answer> classFigures(Context &context)
{
    const auto frame = frameOf(context);
    if (!frame)
        return fail(frame.error());
    const auto known = classNamed(*frame->reader, context.argument(0), frame->day);
    if (!known)
        return fail(known.error());
    const auto figures = StatisticsReader(frame->reader->database()).ofClass(known->id, frame->from, frame->to);
    if (!figures)
        return fail(figures.error());
    return answerOf(context, *figures, *frame, false);
}

Result<Answer> warnings(Context &context)
{
    const auto frame = frameOf(context);
    if (!frame)
        return fail(frame.error());
    const QDate day = frame->to.isValid() ? frame->to : frame->day;
    const auto found = readWarnings(frame->reader->database(), frame->school, frame->from, frame->to, day, context.clock().wallMs(), frame->percentage);
    if (!found)
        return fail(found.error());

    QStringList lines;
    QJsonArray below, rows, missing, call;
    for (const auto &[f, percent] : found->below) {
        below.append(jsonOf(f, *frame));
        lines.append(u"below %1 %: %2 %3, %4 %"_s.arg(frame->rules.thresholdPercent).arg(f.number, context.isolated(f.name), QString::number(percent, 'f', 2)));
    }
    for (const AbsenceRow &row : found->inARow) {
        rows.append(QJsonObject{ { u"number"_s, row.student.number }, { u"name"_s, row.student.name }, { u"absences"_s, row.count }, { u"last"_s, row.last.toString(Qt::ISODate) } });
        lines.append(u"absent %1 times in a row: %2 %3, last on %4"_s.arg(row.count).arg(row.student.number, context.isolated(row.student.name), row.last.toString(Qt::ISODate)));
    }
    for (const PlannedSession &p : found->notTaken) {
        missing.append(QJsonObject{ { u"session"_s, p.id.toString() }, { u"class"_s, p.classCode }, { u"subject"_s, p.subjectCode }, { u"teacher"_s, p.teacher }, { u"start"_s, jsonTime(p.start) } });
        lines.append(u"register not taken: %1 %2 at %3 %4"_s.arg(p.classCode, p.subjectCode, p.start.toString(u"HH:mm"_s), p.teacher));
    }
    for (const CallListEntry &c : found->calls) {
        QJsonArray guardians;
        QStringList numbers;
        for (const Guardian &g : c.guardians) {
            guardians.append(QJsonObject{ { u"name"_s, g.name }, { u"relation"_s, g.relation }, { u"phone"_s, g.phone } });
            numbers.append(g.relation.isEmpty() ? context.isolated(g.name) + u' ' + g.phone
                                                : u"%1 (%2) %3"_s.arg(context.isolated(g.name), context.isolated(g.relation), g.phone));
        }
        if (!c.student.phone.isEmpty())
            numbers.append(u"own %1"_s.arg(c.student.phone));
        const QString called = c.uncalled < c.lessons ? QString() : u" (not called, by the school's rule)"_s;
        call.append(QJsonObject{ { u"number"_s, c.student.number }, { u"name"_s, c.student.name }, { u"phone"_s, c.student.phone }, { u"class"_s, c.classCode },
                                 { u"since"_s, jsonTime(c.since) }, { u"lessons"_s, c.lessons }, { u"on_leave"_s, c.onLeave }, { u"not_called"_s, c.uncalled }, { u"guardians"_s, guardians } });
        if (!c.onLeave)
            lines.append(u"call: %1 %2, %3, absent since %4%5"_s.arg(c.student.number, context.isolated(c.student.name), numbers.isEmpty() ? u"no telephone number"_s : numbers.join(u", "_s), c.since.toString(u"HH:mm"_s), called));
    }
    if (lines.isEmpty())
        lines.append(u"Nothing to warn of."_s);
    if (!found->ofAll)
        lines.append(u"These are your own classes, and lessons that you cover."_s);
    return Answer{ { { u"day"_s, day.toString(Qt::ISODate) }, { u"of_all"_s, found->ofAll }, { u"below_threshold"_s, below }, { u"absences_in_a_row"_s, rows }, { u"not_taken"_s, missing }, { u"call_list"_s, call } }, lines };
}

} // namespace

QList<Command> statisticsCommands()
{
    const QList<QCommandLineOption> options{ { u"date"_s, u"only this day"_s, u"DATE"_s }, { u"from"_s, u"from this day on"_s, u"DATE"_s },
                                             { u"to"_s, u"up to this day"_s, u"DATE"_s },
                                             { u"rule"_s, u"make percentages by this rule instead of the school's"_s, u"NAME"_s } };
    return { { u"stats student"_s, { u"NUMBER"_s }, u"Count a student's marks, class by class"_s, options, studentFigures },
             { u"stats class"_s, { u"CLASS"_s }, u"Count a class's marks, student by student"_s, options, classFigures },
             { u"warnings"_s, {}, u"List who is below the threshold, long absent or to be called, and registers not taken"_s, options, warnings } };
}

} // namespace rollbook
