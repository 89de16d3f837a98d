// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/words.h"
#include "app/demo.h"
#include "core/school/zonename.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<School> requested(const Context &context)
{
    const School school{ .id = {},
                         .code = context.value(u"school"_s),
                         .name = context.value(u"name"_s),
                         .zone = context.value(u"zone"_s),
                         .teacher = context.value(u"teacher"_s) };
    if (school.code.trimmed().isEmpty() || school.zone.isEmpty())
        return fail(Error::Kind::Invalid, u"init needs --school CODE and --zone ZONE, or --demo"_s);
    if (!isZoneName(school.zone.toLatin1())) // before a folder is made for it
        return fail(
            Error::Kind::Invalid,
            u"unknown time zone %1; use an IANA name such as Europe/London"_s.arg(school.zone));
    return school;
}

Result<Answer> described(Context &context, const Store &store)
{
    const auto school = store.read().school();
    if (!school)
        return fail(school.error());
    const auto state =
        store.read().rosterState(schoolToday(school->zone, context.clock().wallMs()));
    if (!state)
        return fail(state.error());
    const auto sessions = store.read().sessions({});
    if (!sessions)
        return fail(sessions.error());
    const QString folder = context.directory();
    const QJsonObject json{ { u"store"_s, folder },
                            { u"school"_s, jsonOf(*school) },
                            { u"classes"_s, state->classes.size() },
                            { u"students"_s, state->students.size() },
                            { u"sessions"_s, sessions->size() } };
    QStringList lines{ u"Made a store for %1 (%2) in %3."_s.arg(context.isolated(school->name),
                                                                school->code, folder) };
    if (school->demo)
        lines.append(u"It holds %1, %2 and %3 for today."_s.arg(
            counted(state->classes.size(), u"class"_s),
            counted(state->students.size(), u"student"_s),
            counted(sessions->size(), u"session"_s)));
    else
        lines.append(u"Next: rollbookctl --store %1 import roster FILE"_s.arg(folder));
    return Answer{ json, lines };
}

Result<Answer> init(Context &context)
{
    const bool demo = context.has(u"demo"_s);
    if (demo && context.has(u"school"_s))
        return fail(Error::Kind::Invalid, u"give either --demo or --school"_s);
    const auto school = demo ? Result<School>(School()) : requested(context);
    if (!school)
        return fail(school.error());
    const auto store = context.newStore();
    if (!store)
        return fail(store.error());
    if (demo) {
        if (auto made = makeDemoSchool(**store); !made)
            return fail(made.error());
        if (auto opened = openDemoSessions(**store); !opened)
            return fail(opened.error());
    } else if (auto created = (*store)->createSchool(*school); !created) {
        return fail(created.error());
    }
    return described(context, **store);
}

} // namespace

QList<Command> initCommands()
{
    return { { u"init"_s,
               {},
               u"Make a store for a school"_s,
               { { u"school"_s, u"the school's code, as its server knows it"_s, u"CODE"_s },
                 { u"zone"_s, u"the school's time zone, such as Europe/London"_s, u"ZONE"_s },
                 { u"name"_s, u"the school's name"_s, u"NAME"_s },
                 { u"teacher"_s, u"who marks with this store"_s, u"NAME"_s },
                 { u"demo"_s, u"a made-up school with classes and lessons for today"_s } },
               init } };
}

} // namespace rollbook
