// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsentimport.h"
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/words.h"
#include "app/unsentseal.h"
#include "core/store/database.h"
#include "core/store/storepaths.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString textOf(const MarkRow &row)
{
    QString text = row.mark.rev == 0 ? u"unmarked"_s : statusWord(row.mark.value.status);
    if (row.mark.value.minutesLate)
        text += u" %1 min"_s.arg(*row.mark.value.minutesLate);
    return row.mark.note.isEmpty() ? text : text + u" (%1)"_s.arg(row.mark.note);
}

QString outcomeOf(const UnsentPlan::NewMark &mark)
{
    if (mark.merge.valueChanged)
        return mark.before.mark.rev == 0 ? u"added"_s : u"changed"_s;
    return mark.merge.disputes.isEmpty() ? u"same"_s : u"kept"_s;
}

QJsonObject jsonOf(const UnsentPlan::NewMark &mark)
{
    return { { u"session"_s, mark.theirs.mark.session.toString() },
             { u"number"_s, mark.number },
             { u"name"_s, mark.name },
             { u"outcome"_s, outcomeOf(mark) },
             { u"conflict"_s, !mark.merge.disputes.isEmpty() },
             { u"before"_s, textOf(mark.before) },
             { u"in_file"_s, textOf(mark.theirs) },
             { u"after"_s, textOf(mark.merge.row) } };
}

QJsonObject jsonOf(const UnsentPlan &plan, const Unsent &file)
{
    QJsonArray marks;
    for (const UnsentPlan::NewMark &mark : plan.marks)
        marks.append(jsonOf(mark));
    return { { u"made_at"_s, jsonInstant(file.madeAt) },
             { u"device"_s, file.device },
             { u"source"_s, file.source },
             { u"new_classes"_s, plan.newRows(u"class"_s) },
             { u"new_students"_s, plan.newRows(u"student"_s) },
             { u"new_sessions"_s, plan.newRows(u"session"_s) },
             { u"changed"_s, plan.changed() },
             { u"conflicts"_s, plan.disputed() },
             { u"known"_s, plan.known },
             { u"erased"_s, plan.erased },
             { u"new_entries"_s, plan.events.size() },
             { u"marks"_s, marks } };
}

QStringList linesOf(const Context &context, const UnsentPlan &plan, const Unsent &file, bool dry)
{
    QStringList lines;
    if (plan.isEmpty())
        return { u"Nothing new: all %1 in the file were taken over before."_s.arg(
            counted(file.marks.size(), u"mark"_s)) };
    lines.append((dry ? u"Would take over %1; %2 in conflict, %3 known already."_s
                      : u"Took over %1; %2 in conflict, %3 known already."_s)
                     .arg(counted(plan.changed(), u"mark"_s), QString::number(plan.disputed()),
                          QString::number(plan.known)));
    if (plan.erased > 0)
        lines.append(u"Nothing was taken of %1 who were erased here."_s.arg(counted(plan.erased, u"student"_s)));
    const qsizetype students = plan.newRows(u"student"_s), sessions = plan.newRows(u"session"_s);
    if (students + sessions > 0)
        lines.append(u"New here: %1, %2."_s.arg(counted(students, u"student"_s),
                                                counted(sessions, u"session"_s)));
    for (const UnsentPlan::NewMark &mark : plan.marks) {
        QString line = u"  %1 %2: %3 -> %4"_s.arg(mark.number, context.isolated(mark.name),
                                                  textOf(mark.before), textOf(mark.merge.row));
        if (!mark.merge.disputes.isEmpty())
            line +=
                u"; the file says %1, the later one stays and the other is kept in the history"_s
                    .arg(textOf(mark.theirs));
        lines.append(line);
    }
    if (dry)
        lines.append(u"Dry run: nothing was changed."_s);
    return lines;
}

Result<UnsentPlan> dryRun(Context &context, const Unsent &file)
{
    if (const auto reader = context.reader(); !reader) // says in words what is wrong
        return fail(reader.error());
    const auto database = Database::open(
        { .file = StorePaths(context.directory()).database(), .vfs = {}, .readOnly = true });
    if (!database)
        return fail(database.error());
    return planUnsent(**database, file, context.clock().wallMs());
}

Result<UnsentPlan> takeOver(Context &context, const Unsent &file)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    return importUnsent(**store, file);
}

Result<Answer> importFile(Context &context)
{
    const QString name = context.argument(0);
    const bool dry = context.has(u"dry-run"_s);
    const auto bytes = contentOf(name);
    if (!bytes)
        return fail(bytes.error());
    const auto passphrase = context.has(u"passphrase-file"_s)
        ? passphraseIn(context.value(u"passphrase-file"_s))
        : Result<QString>(QString());
    if (!passphrase)
        return fail(passphrase.error());
    const auto file = openUnsent(*bytes, *passphrase);
    if (!file)
        return fail(file.error().kind, u"%1: %2"_s.arg(name, file.error().detail));
    const auto plan = dry ? dryRun(context, *file) : takeOver(context, *file);
    if (!plan)
        return fail(plan.error());
    QJsonObject json = jsonOf(*plan, *file);
    json[u"file"_s] = name;
    json[u"dry_run"_s] = dry;
    return Answer{ json, linesOf(context, *plan, *file, dry) };
}

} // namespace

QList<Command> unsentImportCommands()
{
    return {
        { u"unsent import"_s,
          { u"FILE"_s },
          u"Take over the marks in a file of unsent export; the later value wins, nothing is removed, twice is once"_s,
          { { u"dry-run"_s, u"only say what would be done"_s },
            { u"passphrase-file"_s, u"the first line of this file opens an encrypted one"_s,
              u"FILE"_s } },
          importFile }
    };
}

} // namespace rollbook
