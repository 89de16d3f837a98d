// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/table.h"
#include "app/ctl/words.h"
#include "core/school/finishgate.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<Answer> listSessions(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto day = today(**reader, context);
    if (!day)
        return fail(day.error());
    const auto filter = filterOf(context, **reader, *day);
    if (!filter)
        return fail(filter.error());
    const auto sessions = (*reader)->sessions(*filter);
    if (!sessions)
        return fail(sessions.error());
    Table table({ u"session"_s, u"when"_s, u"class"_s, u"subject"_s, u"room"_s, u"P"_s, u"A"_s,
                  u"L"_s, u"E"_s, u"unmarked"_s, u"to send"_s, u""_s });
    for (const SessionSummary &s : *sessions)
        table.add({ s.session.id.toString(), whenText(s.session), s.session.classCode,
                    s.session.subjectCode, context.isolated(s.session.room),
                    QString::number(s.counts.present), QString::number(s.counts.absent),
                    QString::number(s.counts.late), QString::number(s.counts.excused),
                    QString::number(s.counts.unmarked), QString::number(s.toSend),
                    s.session.finishedAt > 0 ? u"closed"_s : u""_s });
    const QStringList none{ u"No sessions; open one with: rollbookctl session open CLASS"_s };
    return Answer{ { { u"sessions"_s, jsonList(*sessions) } },
                   sessions->isEmpty() ? none : table.lines() };
}

Result<SessionRequest> requested(const Context &context)
{
    SessionRequest request{ .classCode = context.argument(0),
                            .subjectCode = context.value(u"subject"_s).trimmed(),
                            .subjectName = {},
                            .date = {},
                            .start = {},
                            .end = {},
                            .room = context.value(u"room"_s) };
    if (context.has(u"date"_s)) {
        const auto date = dateOf(context.value(u"date"_s));
        if (!date)
            return fail(date.error());
        request.date = *date;
    }
    for (auto [option, place] :
         { std::pair{ u"start"_s, &request.start }, std::pair{ u"end"_s, &request.end } }) {
        if (!context.has(option))
            continue;
        const auto time = timeOf(context.value(option));
        if (!time)
            return fail(time.error());
        *place = *time;
    }
    return request;
}

constexpr qint64 farAway = 366; // days: a year that was mistyped is further away

Result<Answer> openSession(Context &context)
{
    auto request = requested(context);
    if (!request)
        return fail(request.error());
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto day = today((*store)->read(), context);
    if (!day)
        return fail(day.error());
    if (request->date.isValid() && std::abs(request->date.daysTo(*day)) > farAway && !context.has(u"confirm"_s))
        return fail(Error::Kind::Invalid, u"%1 is more than a year from today; if that is meant, add --confirm"_s.arg(request->date.toString(Qt::ISODate)));
    const auto known = classNamed((*store)->read(), request->classCode, *day);
    if (!known)
        return fail(known.error());
    request->classCode = known->code;
    const auto session = (*store)->openSession(*request);
    if (!session)
        return fail(session.error());
    return Answer{ { { u"session"_s, jsonOf(*session) } }, { session->id.toString() } };
}

template<bool finished>
Result<Answer> setFinished(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto before = registerNamed((*store)->read(), context.argument(0));
    if (!before)
        return fail(before.error());
    std::optional<int> heads;
    if (finished && context.has(u"heads"_s)) {
        bool ok = false;
        heads = context.value(u"heads"_s).toInt(&ok);
        if (!ok || *heads < 0)
            return fail(Error::Kind::Invalid, u"--heads is a number"_s);
    }
    const auto session = (*store)->setFinished(before->session.id, finished, finished ? QString() : context.value(u"reason"_s), heads);
    if (!session)
        return fail(session.error());
    StatusCounts counts;
    for (const RegisterRow &row : before->rows)
        counts.add(row.state.mark.value.status);
    const QString line = u"%1, %2 is %3; %4 unmarked."_s.arg(session->title(), whenText(*session),
                                                             finished ? u"closed"_s : u"open"_s,
                                                             QString::number(counts.unmarked));
    QStringList lines{ line };
    const GateFindings findings = gateFindings(before->rows, {}, heads); // as the window looks before finishing
    if (findings.counted)
        lines.prepend(u"%1 were counted in the room, and %2 are marked as there: look who is not."_s.arg(*findings.counted).arg(findings.marked));
    return Answer{ { { u"session"_s, jsonOf(*session) }, { u"counts"_s, jsonOf(counts) }, { u"headsAgree"_s, !findings.counted } }, lines };
}

} // namespace

QList<Command> sessionCommands()
{
    return { { u"sessions"_s,
               {},
               u"List sessions, by default today's at the school"_s,
               { { u"date"_s, u"only this day"_s, u"DATE"_s },
                 { u"from"_s, u"from this day on"_s, u"DATE"_s },
                 { u"to"_s, u"up to this day"_s, u"DATE"_s },
                 { u"class"_s, u"only this class"_s, u"CODE"_s } },
               listSessions },
             { u"session open"_s,
               { u"CLASS"_s },
               u"Open a session, or find the one that is open, and print its id"_s,
               { { u"date"_s, u"its day; today when left out"_s, u"DATE"_s },
                 { u"start"_s, u"when it begins, at the school"_s, u"HH:MM"_s },
                 { u"end"_s, u"when it ends"_s, u"HH:MM"_s },
                 { u"subject"_s, u"the subject's code; a daily register has none"_s, u"CODE"_s },
                 { u"room"_s, u"where it is"_s, u"ROOM"_s },
                 { u"confirm"_s, u"the day is meant, although it is more than a year away"_s } },
               openSession },
             { u"session close"_s,
               { u"SESSION"_s },
               u"Close a session: its marks cannot be changed until it is reopened"_s,
               { { u"heads"_s, u"how many were counted in the room"_s, u"N"_s } },
               setFinished<true> },
             { u"session reopen"_s,
               { u"SESSION"_s },
               u"Reopen a closed session"_s,
               { { u"reason"_s, u"why; kept in the history"_s, u"TEXT"_s } },
               setFinished<false> } };
}

} // namespace rollbook
