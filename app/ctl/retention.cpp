// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/words.h"
#include "core/store/erasure.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<Answer> retention(Context &context)
{
    const bool run = context.has(u"run"_s);
    if (run == context.has(u"dry-run"_s))
        return fail(Error::Kind::Invalid, u"give either --dry-run or --run"_s);
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto done = run ? runRetention(**store) : previewRetention(**store);
    if (!done)
        return fail(done.error());
    QStringList lines{ u"%1 of lessons before %2: %3 with %4, %5 and %6."_s.arg(run ? u"Removed what was kept"_s : u"Would remove what is kept"_s, done->before.toString(Qt::ISODate),
                                                                               counted(done->sessions, u"register"_s), counted(done->marks, u"mark"_s),
                                                                               counted(done->leaves, u"leave"_s), counted(done->students, u"student"_s)) };
    if (done->owedSessions > 0)
        lines.append(u"%1 as old kept: not delivered yet."_s.arg(counted(done->owedSessions, u"register"_s)));
    for (const QString &place : done->elsewhere)
        lines.append(u"Look at %1 in the store's folder: it was set aside damaged and may hold old marks."_s.arg(place));
    return Answer{ .json = { { u"dry_run"_s, !run }, { u"before"_s, done->before.toString(Qt::ISODate) }, { u"sessions"_s, done->sessions }, { u"marks"_s, done->marks },
                             { u"leaves"_s, done->leaves }, { u"students"_s, done->students }, { u"owed_sessions"_s, done->owedSessions },
                             { u"elsewhere"_s, QJsonArray::fromStringList(done->elsewhere) } },
                   .lines = lines, .exit = done->owedSessions > 0 ? Exit::NeedsPerson : Exit::Ok };
}

} // namespace

QList<Command> retentionCommands()
{
    return { { u"retention"_s, {}, u"Remove what is older than the rule retention says (years), or say what would be removed"_s,
               { { u"dry-run"_s, u"only say"_s }, { u"run"_s, u"remove it"_s } }, retention } };
}

} // namespace rollbook
