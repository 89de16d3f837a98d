// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/words.h"
#include "core/exchange/archive.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/oneroster.h"
#include "core/exchange/problemwords.h"
#include "core/exchange/timetableclash.h"
#include "core/exchange/timetableplan.h"
#include "core/store/schoolreader.h"

#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype mostLines = 60; // of a preview for people; --json has all

QString kindWord(SchoolChange::Kind kind)
{
    switch (kind) {
    case SchoolChange::Kind::Add: return u"add"_s;
    case SchoolChange::Kind::Change: return u"change"_s;
    case SchoolChange::Kind::End: return u"end"_s;
    }
    return {};
}

QJsonObject jsonOf(const SchoolChange &change)
{
    return { { u"kind"_s, kindWord(change.kind) }, { u"entity"_s, change.entity }, { u"label"_s, change.label },
             { u"fields"_s, QJsonArray::fromStringList(change.fields) } };
}

QJsonObject jsonOf(const ImportProblem &problem)
{
    return { { u"file"_s, problem.file }, { u"line"_s, problem.line }, { u"kind"_s, problemWord(problem.kind) }, { u"field"_s, problem.field },
             { u"message"_s, describe(problem) }, { u"lost"_s, problem.lost } };
}

template<typename T>
QJsonArray listOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(jsonOf(value));
    return array;
}

Answer answerOf(const Context &context, const SchoolPlan &plan, const ImportRun &run, bool dry)
{
    QStringList entities;
    for (const SchoolChange &c : plan.changes) {
        if (!entities.contains(c.entity))
            entities.append(c.entity);
    }
    QStringList lines;
    QJsonObject counts;
    for (const QString &entity : std::as_const(entities)) {
        const int adds = plan.count(SchoolChange::Kind::Add, entity), changes = plan.count(SchoolChange::Kind::Change, entity),
                  ends = plan.count(SchoolChange::Kind::End, entity);
        lines.append(u"%1: %2 added, %3 changed, %4 ended"_s.arg(entity).arg(adds).arg(changes).arg(ends));
        counts[entity] = QJsonObject{ { u"added"_s, adds }, { u"changed"_s, changes }, { u"ended"_s, ends } };
    }
    lines.append(u"unchanged: %1"_s.arg(plan.unchanged));
    if (!plan.removed.isEmpty())
        lines.append(u"%1 of %2 would be in no class any more: %3"_s.arg(plan.removed.size()).arg(counted(plan.students, u"student"_s), plan.removed.mid(0, 20).join(u", "_s)));
    if (plan.membershipsEnded > 0)
        lines.append(u"%1 of %2 memberships of students in classes would end"_s.arg(plan.membershipsEnded).arg(plan.memberships));
    if (dry) {
        for (const SchoolChange &c : plan.changes.mid(0, mostLines))
            lines.append(u"  %1 %2%3"_s.arg(kindWord(c.kind), context.isolated(c.label), c.fields.isEmpty() ? QString() : u" ("_s + c.fields.join(u", "_s) + u')'));
        if (plan.changes.size() > mostLines)
            lines.append(u"  and %1 more"_s.arg(plan.changes.size() - mostLines));
    }
    bool lost = false;
    for (const ImportProblem &p : plan.problems) {
        lines.append(u"  %1%2"_s.arg(p.line > 0 ? u"%1 line %2: "_s.arg(p.file).arg(p.line) : QString(), describe(p)));
        lost = lost || p.lost;
    }
    if (dry)
        lines.append(u"Dry run: nothing was changed."_s);
    else if (!run.id.isEmpty())
        lines.append(u"Import %1; take it back with: rollbookctl import undo"_s.arg(run.id));
    QJsonObject json{ { u"dry_run"_s, dry }, { u"counts"_s, counts }, { u"unchanged"_s, plan.unchanged },
                      { u"students"_s, plan.students }, { u"removed"_s, QJsonArray::fromStringList(plan.removed) },
                      { u"memberships"_s, plan.memberships }, { u"memberships_ended"_s, plan.membershipsEnded },
                      { u"problems"_s, listOf(plan.problems) }, { u"import"_s, run.id.isEmpty() ? QJsonValue() : QJsonValue(run.id) } };
    if (dry)
        json[u"changes"_s] = listOf(plan.changes);
    return Answer{ .json = json, .lines = lines, .exit = lost ? Exit::NeedsPerson : Exit::Ok };
}

Result<double> allowedRemovals(const Context &context)
{
    if (!context.has(u"allow-removals"_s))
        return mostRemoved;
    bool ok = false;
    const int percent = context.value(u"allow-removals"_s).toInt(&ok);
    if (!ok || percent < 0 || percent > 100)
        return fail(Error::Kind::Invalid, u"--allow-removals is a percentage from 0 to 100"_s);
    return percent / 100.0;
}

/// Plans with `make` and, unless it is a dry run, carries it out.
Result<Answer> plannedImport(Context &context, const QString &kind,
                             const std::function<Result<SchoolPlan>(const SchoolState &, const School &, QDate)> &make)
{
    const bool dry = context.has(u"dry-run"_s);
    const auto allowed = kind == u"oneroster"_s ? allowedRemovals(context) : Result<double>(mostRemoved);
    if (!allowed)
        return fail(allowed.error());
    if (!dry) {
        if (const auto store = context.store(); !store)
            return fail(store.error());
    }
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto school = (*reader)->school();
    const auto day = today(**reader, context);
    const auto state = SchoolReader((*reader)->database()).state();
    if (!school || !day || !state)
        return fail(!school ? school.error() : !day ? day.error() : state.error());
    const auto plan = make(*state, *school, *day);
    if (!plan)
        return fail(plan.error());
    if (dry) {
        Answer answer = answerOf(context, *plan, {}, true);
        if (const auto checked = checkRemovals(*plan, *allowed); !checked)
            answer.remarks.append(u"It would be refused: "_s + checked.error().detail + u" Allow more with --allow-removals."_s);
        return answer;
    }
    const auto run = (*context.store())->importSchool(*plan, kind, QFileInfo(context.argument(0)).fileName(), *allowed);
    if (!run)
        return fail(run.error());
    return answerOf(context, *plan, *run, false);
}

Result<Answer> importOneRoster(Context &context)
{
    return plannedImport(context, u"oneroster"_s, [&](const SchoolState &state, const School &school, QDate day) -> Result<SchoolPlan> {
        auto file = readOneRoster(context.argument(0), context.value(u"school"_s));
        if (!file && file.error().problem.kind == ImportProblem::Kind::SeveralSchools) {
            const auto schools = oneRosterSchools(context.argument(0));
            if (const QString known = schools ? schoolKnownAs(schoolDataOf(state, school).sourceId, *schools) : QString(); !known.isEmpty())
                file = readOneRoster(context.argument(0), known); // the one that came before
        }
        if (!file)
            return fail(file.error());
        SchoolPlan plan = planSchool(file->school, state, day, context.has(u"readmit"_s) ? ErasedNumbers::NewStudents : ErasedNumbers::LeaveOut);
        plan.problems = file->problems + plan.problems;
        return plan;
    });
}

Result<Answer> importCalendar(Context &context)
{
    const auto bytes = contentOf(context.argument(0));
    if (!bytes)
        return fail(bytes.error());
    return plannedImport(context, u"ics"_s, [&](const SchoolState &state, const School &school, QDate day) -> Result<SchoolPlan> {
        CalendarReading reading = calendarReadingOf(state, school, day);
        reading.closures = context.has(u"closures"_s);
        reading.name = QFileInfo(context.argument(0)).completeBaseName();
        const auto file = readCalendar(*bytes, reading);
        if (!file)
            return fail(file.error());
        SchoolPlan plan = planTimetable(*file, state, day);
        plan.problems += conflictsMadeBy(plan, state, day);
        return plan;
    });
}

Result<Answer> listImports(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto school = (*reader)->school();
    const auto runs = SchoolReader((*reader)->database()).imports();
    if (!school || !runs)
        return fail(!school ? school.error() : runs.error());
    Answer answer;
    QJsonArray list;
    for (const ImportRun &run : *runs) {
        list.append(QJsonObject{ { u"id"_s, run.id }, { u"kind"_s, run.kind }, { u"file"_s, run.file }, { u"at"_s, jsonInstant(run.at) },
                                 { u"author"_s, run.author }, { u"changes"_s, run.changes }, { u"undone_at"_s, jsonInstant(run.undoneAt) } });
        answer.lines.append(u"%1  %2  %3  %4, %5%6"_s.arg(run.id, localTime(run.at, school->zone), run.kind, run.file, counted(run.changes, u"change"_s),
                                                        run.undoneAt > 0 ? u", undone"_s : QString()));
    }
    answer.json = { { u"imports"_s, list } };
    return answer;
}

Result<Answer> undoLastImport(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    QString id = context.argument(0);
    if (id.isEmpty()) {
        const auto runs = SchoolReader((*store)->database()).imports();
        if (!runs)
            return fail(runs.error());
        for (const ImportRun &run : *runs) {
            if (run.undoneAt == 0 && id.isEmpty())
                id = run.id;
        }
        if (id.isEmpty())
            return fail(Error::Kind::Invalid, u"there is no import to take back"_s);
    }
    const auto undone = (*store)->undoImport(id);
    if (!undone)
        return fail(undone.error());
    QStringList lines{ u"%1 taken back."_s.arg(counted(undone->undone, u"row"_s)) };
    for (const QString &kept : undone->kept)
        lines.append(u"  kept, because it was changed or is needed: "_s + kept);
    return Answer{ { { u"undone"_s, undone->undone }, { u"kept"_s, QJsonArray::fromStringList(undone->kept) } }, lines };
}

Result<Answer> exportOneRoster(Context &context)
{
    const QString wanted = context.value(u"as"_s);
    if (!wanted.isEmpty() && wanted != u"1.1"_s && wanted != u"1.2"_s)
        return fail(Error::Kind::Invalid, u"OneRoster is written as 1.1 or 1.2, not \"%1\""_s.arg(wanted));
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto school = (*reader)->school();
    const auto day = today(**reader, context);
    const auto state = SchoolReader((*reader)->database()).state();
    if (!school || !day || !state)
        return fail(!school ? school.error() : !day ? day.error() : state.error());
    const auto files = writeOneRoster(schoolDataOf(*state, *school), wanted == u"1.1"_s ? OneRosterVersion::V1_1 : OneRosterVersion::V1_2, *day);
    const auto zip = makeArchive(files, day->toString(Qt::ISODate));
    if (!zip)
        return fail(zip.error());
    if (auto outside = checkOutside(context, context.argument(0)); !outside)
        return fail(outside.error());
    if (auto saved = save(context.argument(0), *zip); !saved)
        return fail(saved.error());
    QJsonObject counts;
    for (const auto &[name, bytes] : files)
        counts[name] = int(bytes.count("\r\n")) - 1;
    return Answer{ { { u"file"_s, context.argument(0) }, { u"lines"_s, counts } },
                   { u"%1 files written to %2."_s.arg(files.size()).arg(context.argument(0)) } };
}

} // namespace

QList<Command> schoolImportCommands()
{
    const QCommandLineOption dry{ u"dry-run"_s, u"only say what would be done"_s };
    return {
        { u"import oneroster"_s,
          { u"FILE"_s },
          u"Take the school's lists from a OneRoster zip file or folder, 1.1 or 1.2; who is missing is ended, not removed"_s,
          { dry,
            { u"readmit"_s, u"numbers of students who were erased belong to new students now"_s },
            { u"allow-removals"_s, u"go on although more than 20 percent of the students would leave, or of the memberships in classes would end: up to this many"_s, u"PERCENT"_s },
            { u"school"_s, u"of several schools the one with this sourcedId"_s, u"ID"_s } },
          importOneRoster },
        { u"import ics"_s,
          { u"FILE"_s },
          u"Take a timetable, or closures, from an iCalendar file; again replaces what came from it before"_s,
          { dry, { u"closures"_s, u"events with times are closures too, of a part of a day"_s } },
          importCalendar },
        { u"import list"_s, {}, u"List what was imported"_s, {}, listImports },
        { u"import undo"_s, { u"[ID]"_s }, u"Take the last import back whole"_s, {}, undoLastImport },
        { u"export oneroster"_s,
          { u"FILE"_s },
          u"Write the school's lists as a OneRoster zip file"_s,
          { { u"as"_s, u"1.1 or 1.2 (when left out)"_s, u"VERSION"_s } },
          exportOneRoster },
    };
}

} // namespace rollbook
