// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/words.h"
#include "core/exchange/problemwords.h"
#include "core/exchange/rosterplan.h"
#include "core/exchange/rosterreader.h"
#include "core/exchange/textdecoder.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QJsonObject jsonOf(const RosterProblem &problem)
{
    return { { u"line"_s, problem.line },
             { u"kind"_s, problemWord(problem.kind) },
             { u"field"_s, problem.field },
             { u"detail"_s, problem.detail },
             { u"suggestion"_s, problem.suggestion },
             { u"message"_s, describe(problem) } };
}

QJsonObject jsonOf(const RosterRecord &record)
{
    return { { u"line"_s, record.line },
             { u"number"_s, record.number },
             { u"name"_s, record.name },
             { u"class"_s, record.classCode } };
}

QJsonObject jsonOf(const RosterPlan::Change &change)
{
    QJsonObject object = jsonOf(change.record);
    object[u"fields"_s] = QJsonArray::fromStringList(change.fields);
    object[u"before"_s] = describeBefore(change);
    return object;
}

template<typename T>
QJsonArray listOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(jsonOf(value));
    return array;
}

QJsonObject jsonOf(const RosterPlan &plan, const RosterFile &file)
{
    QJsonObject columns;
    for (auto it = file.columns.constBegin(); it != file.columns.constEnd(); ++it)
        columns[it.key()] = it.value();
    QStringList newClasses;
    for (const SchoolClass &c : plan.newClasses)
        newClasses.append(c.code);
    return { { u"encoding"_s, file.encoding },
             { u"encoding_guessed"_s, file.guessed },
             { u"separator"_s, QString(file.separator) },
             { u"columns"_s, columns },
             { u"new_classes"_s, QJsonArray::fromStringList(newClasses) },
             { u"added"_s, listOf(plan.adds) },
             { u"changed"_s, listOf(plan.changes) },
             { u"unchanged"_s, plan.unchanged },
             { u"readmitted"_s, QJsonArray::fromStringList(plan.readmitted) },
             { u"not_in_file"_s, QJsonArray::fromStringList(plan.notInFile) },
             { u"problems"_s, listOf(plan.problems) } };
}

/// A few names by which a person sees whether the encoding is right.
QString tellingNames(const RosterFile &file)
{
    QStringList names;
    for (const RosterRecord &record : file.records) {
        const bool telling = std::any_of(record.name.cbegin(), record.name.cend(), [](QChar c) { return c.unicode() > 0x7f; });
        if (telling && names.size() < 5)
            names += record.name;
    }
    return names.join(u", "_s);
}

QStringList linesOf(const Context &context, const RosterPlan &plan, const RosterFile &file,
                    bool dry)
{
    QStringList codes;
    for (const SchoolClass &c : plan.newClasses)
        codes.append(c.code);
    const QString separator =
        file.separator == u'\t' ? u"tab"_s : u'"' + QString(file.separator) + u'"';
    QStringList lines{ u"%1, separated by %2."_s.arg(file.encoding, separator) };
    if (file.guessed)
        lines.append(u"That encoding is a guess. Are the names right: %1? Otherwise say --encoding NAME: %2."_s.arg(
            context.isolated(tellingNames(file)), textEncodings().join(u", "_s)));
    lines.append((dry ? u"Would add %1, change %2, leave %3 as they are."_s
                      : u"Added %1, changed %2, left %3 as they were."_s)
                     .arg(counted(plan.adds.size(), u"student"_s),
                          QString::number(plan.changes.size()), QString::number(plan.unchanged)));
    if (!codes.isEmpty())
        lines.append(u"New classes: %1."_s.arg(codes.join(u", "_s)));
    for (const RosterPlan::Change &change : plan.changes)
        lines.append(u"  %1 %2: %3 (before: %4)"_s.arg(
            change.record.number, context.isolated(change.record.name), change.fields.join(u", "_s),
            context.isolated(describeBefore(change))));
    if (!plan.readmitted.isEmpty())
        lines.append(u"New, with the number of a student who was erased: %1."_s.arg(plan.readmitted.join(u", "_s)));
    if (!plan.notInFile.isEmpty())
        lines.append(u"Not in the file, and kept: %1."_s.arg(plan.notInFile.join(u", "_s)));
    if (!plan.problems.isEmpty())
        lines.append(u"Not imported, %1:"_s.arg(counted(plan.problems.size(), u"line"_s)));
    for (const RosterProblem &problem : plan.problems)
        lines.append(u"  "_s + describe(problem));
    if (dry)
        lines.append(u"Dry run: nothing was changed."_s);
    return lines;
}

Result<QMap<QString, QString>> mapOf(const Context &context)
{
    QMap<QString, QString> map;
    const QStringList given = context.values(u"map"_s);
    for (const QString &pair : given) {
        const qsizetype at = pair.lastIndexOf(u'=');
        if (at < 1)
            return fail(Error::Kind::Invalid,
                        u"\"%1\" is not heading=field, such as Pupil=name"_s.arg(pair));
        map.insert(pair.left(at), pair.mid(at + 1));
    }
    return map;
}

Result<RosterPlan> planOf(Context &context, const StoreReader &reader, const RosterFile &file)
{
    const auto day = today(reader, context);
    if (!day)
        return fail(day.error());
    const auto state = reader.rosterState(*day);
    if (!state)
        return fail(state.error());
    return planRoster(file, *state,
                      context.has(u"new-classes"_s) ? NewClasses::Allow
                                                    : NewClasses::WhenPlausible,
                      context.has(u"readmit"_s) ? ErasedNumbers::NewStudents : ErasedNumbers::LeaveOut);
}

Result<Answer> importRoster(Context &context)
{
    const bool dry = context.has(u"dry-run"_s);
    const auto mapped = mapOf(context);
    if (!mapped)
        return fail(mapped.error());
    const auto bytes = contentOf(context.argument(0));
    if (!bytes)
        return fail(bytes.error());
    const auto file = readRoster(*bytes, *mapped, context.value(u"encoding"_s));
    if (!file)
        return fail(file.error().kind, u"%1: %2"_s.arg(context.argument(0), file.error().detail));
    if (!dry) {
        if (const auto store = context.store(); !store)
            return fail(store.error());
    }
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto plan = planOf(context, **reader, *file);
    if (!plan)
        return fail(plan.error());
    if (!dry) {
        if (auto applied = (*context.store())->applyRoster(*plan); !applied)
            return fail(applied.error());
    }
    QJsonObject json = jsonOf(*plan, *file);
    json[u"file"_s] = context.argument(0);
    json[u"dry_run"_s] = dry;
    return Answer{ .json = json,
                   .lines = linesOf(context, *plan, *file, dry),
                   .exit = plan->problems.isEmpty() ? Exit::Ok : Exit::NeedsPerson };
}

} // namespace

QList<Command> importCommands()
{
    return {
        { u"import roster"_s,
          { u"FILE"_s },
          u"Take students and classes from a file; never removes anybody"_s,
          { { u"dry-run"_s, u"only say what would be done"_s },
            { u"map"_s,
              u"take the column with this heading for number, name, given, family, class, email, phone or ignore; may be repeated"_s,
              u"heading=field"_s },
            { u"encoding"_s, u"how the file is written, such as UTF-8 or Windows-1256, where it is not recognised"_s, u"NAME"_s },
            { u"new-classes"_s, u"also make classes that a single line names"_s },
            { u"readmit"_s, u"numbers of students who were erased belong to new students now"_s } },
          importRoster }
    };
}

} // namespace rollbook
