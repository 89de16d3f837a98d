// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/table.h"
#include "core/store/peoplereader.h"
#include "core/store/requests.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<QJsonObject> jsonOf(Database &db, const Leave &leave)
{
    const auto student = PeopleReader(db).byId(leave.student);
    if (!student)
        return fail(student.error());
    return QJsonObject{ { u"id"_s, leave.id },
                        { u"number"_s, student->number },
                        { u"name"_s, student->name },
                        { u"category"_s, leave.category },
                        { u"from"_s, leave.from.toString(Qt::ISODate) },
                        { u"to"_s, leave.to.toString(Qt::ISODate) },
                        { u"start"_s, jsonTime(leave.start) },
                        { u"end"_s, jsonTime(leave.end) },
                        { u"reason"_s, leave.reason },
                        { u"document"_s, leave.documentName },
                        { u"state"_s, requestStateCode(leave.state) },
                        { u"author"_s, leave.author },
                        { u"decided_by"_s, leave.decidedBy },
                        { u"decided_at"_s, jsonInstant(leave.decidedAt) },
                        { u"answer"_s, leave.answer } };
}

Result<Answer> answerWith(Database &db, const Leave &leave)
{
    const auto json = jsonOf(db, leave);
    if (!json)
        return fail(json.error());
    const QString days = leave.from == leave.to ? leave.from.toString(Qt::ISODate)
                                                : u"%1 to %2"_s.arg(leave.from.toString(Qt::ISODate), leave.to.toString(Qt::ISODate));
    return Answer{ { { u"leave"_s, *json } },
                   { u"%1  %2, %3: %4"_s.arg(leave.id, (*json)[u"number"_s].toString(), days, requestStateCode(leave.state)) } };
}

Result<Answer> add(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto student = anyStudent((*store)->read(), context.argument(0));
    const auto from = dateOf(context.argument(1));
    const auto to = context.argument(2).isEmpty() ? from : dateOf(context.argument(2));
    if (!student || !from || !to)
        return fail(!student ? student.error() : !from ? from.error() : to.error());
    Leave leave{ .student = student->id, .category = context.has(u"category"_s) ? context.value(u"category"_s) : u"other"_s,
                 .from = *from, .to = *to, .reason = context.value(u"reason"_s) };
    for (auto [option, place] : { std::pair{ u"start"_s, &leave.start }, { u"end"_s, &leave.end } }) {
        if (!context.has(option))
            continue;
        const auto time = timeOf(context.value(option));
        if (!time)
            return fail(time.error());
        *place = *time;
    }
    QByteArray document;
    if (context.has(u"document"_s)) {
        const auto bytes = contentOf(context.value(u"document"_s));
        if (!bytes)
            return fail(bytes.error());
        document = *bytes;
        leave.documentName = QFileInfo(context.value(u"document"_s)).fileName();
    }
    if (context.has(u"paper"_s))
        leave.documentName = context.value(u"paper"_s);
    const auto kept = applyForLeave(**store, leave, document);
    return kept ? answerWith((*store)->database(), *kept) : Result<Answer>(fail(kept.error()));
}

Result<Answer> list(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    RequestFilter filter;
    if (context.has(u"state"_s)) {
        filter.state = requestStateFromCode(context.value(u"state"_s));
        if (requestStateCode(*filter.state) != context.value(u"state"_s))
            return fail(Error::Kind::Invalid, u"--state is wanted, approved, rejected or withdrawn"_s);
    }
    if (context.has(u"student"_s)) {
        const auto student = anyStudent(**reader, context.value(u"student"_s));
        if (!student)
            return fail(student.error());
        filter.student = student->id;
    }
    const auto days = filterOf(context, **reader, QDate());
    if (!days)
        return fail(days.error());
    filter.from = days->from;
    filter.to = days->to;
    const auto found = leaves((*reader)->database(), filter);
    if (!found)
        return fail(found.error());
    Table table({ u"id"_s, u"number"_s, u"name"_s, u"from"_s, u"to"_s, u"time"_s, u"category"_s, u"state"_s, u"reason"_s });
    QJsonArray rows;
    for (const Leave &leave : *found) {
        const auto json = jsonOf((*reader)->database(), leave);
        if (!json)
            return fail(json.error());
        rows.append(*json);
        const QString time = leave.partDay() ? leave.start.toString(u"HH:mm"_s) + u'-' + leave.end.toString(u"HH:mm"_s) : QString();
        table.add({ leave.id, (*json)[u"number"_s].toString(), context.isolated((*json)[u"name"_s].toString()), leave.from.toString(Qt::ISODate),
                    leave.to.toString(Qt::ISODate), time, leave.category, requestStateCode(leave.state), context.isolated(leave.reason) });
    }
    return Answer{ { { u"leaves"_s, rows } }, found->isEmpty() ? QStringList{ u"No leave."_s } : table.lines() };
}

template<RequestState decision>
Result<Answer> decide(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto decided = decideLeave(**store, context.argument(0), decision, context.value(u"answer"_s));
    return decided ? answerWith((*store)->database(), *decided) : Result<Answer>(fail(decided.error()));
}

} // namespace

QList<Command> leaveCommands()
{
    const QCommandLineOption answer(u"answer"_s, u"what is said to it"_s, u"TEXT"_s);
    return { { u"leave add"_s,
               { u"NUMBER"_s, u"FROM"_s, u"[TO]"_s },
               u"Ask for days, or a part of each day, away for a student"_s,
               { { u"reason"_s, u"why"_s, u"TEXT"_s },
                 { u"category"_s, u"medical, family, excused, suspension or other"_s, u"WORD"_s },
                 { u"start"_s, u"only from this time of each day"_s, u"HH:MM"_s },
                 { u"end"_s, u"until this time"_s, u"HH:MM"_s },
                 { u"document"_s, u"a letter, kept with the store"_s, u"FILE"_s },
                 { u"paper"_s, u"a letter that is kept elsewhere: what it is called"_s, u"TEXT"_s } },
               add },
             { u"leave list"_s,
               {},
               u"List leave, by default all"_s,
               { { u"state"_s, u"wanted, approved, rejected or withdrawn"_s, u"WORD"_s },
                 { u"student"_s, u"of this admission number"_s, u"NUMBER"_s },
                 { u"date"_s, u"on this day"_s, u"DATE"_s },
                 { u"from"_s, u"from this day on"_s, u"DATE"_s },
                 { u"to"_s, u"up to this day"_s, u"DATE"_s } },
               list },
             { u"leave approve"_s, { u"ID"_s }, u"Approve leave; absences that it covers become excused"_s, { answer }, decide<RequestState::Approved> },
             { u"leave reject"_s, { u"ID"_s }, u"Reject leave"_s, { answer }, decide<RequestState::Rejected> },
             { u"leave withdraw"_s, { u"ID"_s }, u"Take leave back; marks that it made stay"_s, { answer }, decide<RequestState::Withdrawn> } };
}

} // namespace rollbook
