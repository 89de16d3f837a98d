// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/table.h"
#include "core/store/people.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<Answer> listClasses(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto day = today(**reader, context);
    if (!day)
        return fail(day.error());
    const auto classes = (*reader)->classes(*day);
    if (!classes)
        return fail(classes.error());
    Table table({ u"class"_s, u"name"_s, u"students"_s });
    for (const SchoolClass &c : *classes)
        table.add({ c.code, context.isolated(c.name), QString::number(c.students) });
    return Answer{ { { u"classes"_s, jsonList(*classes) } }, table.lines() };
}

Result<Answer> listStudents(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto day = today(**reader, context);
    if (!day)
        return fail(day.error());
    const auto known = classNamed(**reader, context.argument(0), *day);
    if (!known)
        return fail(known.error());
    const auto students = (*reader)->students(known->code, *day);
    if (!students)
        return fail(students.error());
    Table table({ u"number"_s, u"name"_s });
    for (const Student &student : *students)
        table.add({ student.number, context.isolated(student.name) });
    return Answer{ { { u"class"_s, known->code }, { u"students"_s, jsonList(*students) } },
                   table.lines() };
}

Result<Answer> addClass(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto made = createClass(**store, context.argument(0), context.argument(1));
    if (!made)
        return fail(made.error());
    return Answer{ { { u"class"_s, made->code }, { u"name"_s, made->name } },
                   { u"Class %1 is there. Put students into it with: rollbookctl student add, or import roster"_s.arg(context.isolated(made->code)) } };
}

} // namespace

QList<Command> classCommands()
{
    return {
        { u"classes"_s, {}, u"List the classes"_s, {}, listClasses },
        { u"class add"_s, { u"CODE"_s, u"[NAME]"_s }, u"Make a class; its code stays what it is"_s, {}, addClass },
        { u"students"_s, { u"CLASS"_s }, u"List the students of a class"_s, {}, listStudents }
    };
}

} // namespace rollbook
