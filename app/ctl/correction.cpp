// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/table.h"
#include "app/ctl/words.h"
#include "core/store/peoplereader.h"
#include "core/store/requests.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QJsonValue jsonMinutes(std::optional<int> minutes) { return minutes ? QJsonValue(*minutes) : QJsonValue(); }

Result<QJsonObject> jsonOf(const StoreReader &reader, const Correction &c)
{
    const auto student = PeopleReader(reader.database()).byId(c.student);
    const auto session = reader.session(c.session);
    if (!student || !session)
        return fail(!student ? student.error() : session.error());
    const bool decided = c.office != Status::Unmarked;
    return QJsonObject{ { u"id"_s, c.id },
                        { u"session"_s, rollbook::jsonOf(*session) },
                        { u"number"_s, student->number },
                        { u"name"_s, student->name },
                        { u"from"_s, statusWord(c.from) },
                        { u"from_minutes"_s, jsonMinutes(c.fromMinutes) },
                        { u"from_author"_s, c.fromAuthor },
                        { u"to"_s, statusWord(c.to) },
                        { u"to_minutes"_s, jsonMinutes(c.toMinutes) },
                        { u"office"_s, decided ? QJsonValue(statusWord(c.office)) : QJsonValue() },
                        { u"office_minutes"_s, jsonMinutes(c.officeMinutes) },
                        { u"reason"_s, c.reason },
                        { u"state"_s, requestStateCode(c.state) },
                        { u"author"_s, c.author },
                        { u"decided_by"_s, c.decidedBy },
                        { u"decided_at"_s, jsonInstant(c.decidedAt) },
                        { u"answer"_s, c.answer } };
}

Result<Answer> answerWith(const StoreReader &reader, const Correction &c)
{
    const auto json = jsonOf(reader, c);
    if (!json)
        return fail(json.error());
    const Status set = c.office == Status::Unmarked ? c.to : c.office;
    return Answer{ { { u"correction"_s, *json } },
                   { u"%1  %2 from %3 to %4: %5"_s.arg(c.id, (*json)[u"number"_s].toString(), statusWord(c.from), statusWord(set), requestStateCode(c.state)) } };
}

Result<std::optional<int>> minutesOf(const Context &context)
{
    if (!context.has(u"minutes-late"_s))
        return std::optional<int>();
    bool ok = false;
    const int minutes = context.value(u"minutes-late"_s).toInt(&ok);
    if (!ok || minutes < 0 || minutes > 600)
        return fail(Error::Kind::Invalid, u"--minutes-late is a number from 0 to 600"_s);
    return std::optional(minutes);
}

Result<Answer> add(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto reg = registerNamed((*store)->read(), context.argument(0));
    if (!reg)
        return fail(reg.error());
    const auto row = studentNamed(*reg, context.argument(1));
    const auto to = statusOf(context.argument(2));
    const auto minutes = minutesOf(context);
    if (!row || !to || !minutes)
        return fail(!row ? row.error() : !to ? to.error() : minutes.error());
    const auto asked = askForCorrection(**store, { .session = reg->session.id, .student = row->student.id, .to = *to,
                                                   .reason = context.value(u"reason"_s), .toMinutes = *minutes });
    return asked ? answerWith((*store)->read(), *asked) : Result<Answer>(fail(asked.error()));
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
    const auto days = filterOf(context, **reader, QDate());
    if (!days)
        return fail(days.error());
    filter.from = days->from;
    filter.to = days->to;
    const auto found = corrections((*reader)->database(), filter);
    const auto refused = (*reader)->refused();
    if (!found || !refused)
        return fail(!found ? found.error() : refused.error());
    Table table({ u"id"_s, u"when"_s, u"class"_s, u"number"_s, u"name"_s, u"from"_s, u"to"_s, u"state"_s, u"reason"_s });
    QJsonArray rows, late;
    for (const Correction &c : *found) {
        const auto json = jsonOf(**reader, c);
        const auto session = (*reader)->session(c.session);
        if (!json || !session)
            return fail(!json ? json.error() : session.error());
        if (!days->classCode.isEmpty() && session->classCode != days->classCode)
            continue;
        rows.append(*json);
        table.add({ c.id, whenText(*session), session->classCode, (*json)[u"number"_s].toString(), context.isolated((*json)[u"name"_s].toString()),
                    statusWord(c.from), statusWord(c.office == Status::Unmarked ? c.to : c.office), requestStateCode(c.state), context.isolated(c.reason) });
    }
    QStringList lines = found->isEmpty() ? QStringList{ u"No corrections."_s } : table.lines();
    for (const RefusedMark &mark : *refused) { // the way out of those is a correction
        if (mark.asked || (mark.receipt.reason != u"refused_late"_s && mark.receipt.reason != u"lesson_over"_s))
            continue;
        late.append(QJsonObject{ { u"session"_s, mark.session.id.toString() }, { u"number"_s, mark.student.number }, { u"target"_s, mark.receipt.targetName } });
        lines.append(u"%1 came too late for %2: rollbookctl correction add %3 %1 STATUS --reason ..."_s.arg(mark.student.number, mark.receipt.targetName,
                                                                                                             mark.session.id.toString()));
    }
    return Answer{ { { u"corrections"_s, rows }, { u"refused_late"_s, late } }, lines };
}

template<RequestState decision>
Result<Answer> decide(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    std::optional<StatusValue> office;
    if (decision == RequestState::Approved && context.has(u"set"_s)) { // the others know no such option
        const auto status = statusOf(context.value(u"set"_s));
        const auto minutes = minutesOf(context);
        if (!status || !minutes)
            return fail(!status ? status.error() : minutes.error());
        office = StatusValue{ *status, *minutes };
    }
    const auto decided = decideCorrection(**store, context.argument(0), decision, context.value(u"answer"_s), office);
    return decided ? answerWith((*store)->read(), *decided) : Result<Answer>(fail(decided.error()));
}

} // namespace

QList<Command> correctionCommands()
{
    const QCommandLineOption answer(u"answer"_s, u"what is said to it"_s, u"TEXT"_s);
    const QCommandLineOption minutes(u"minutes-late"_s, u"with late"_s, u"N"_s);
    return { { u"correction add"_s,
               { u"SESSION"_s, u"NUMBER"_s, u"STATUS"_s },
               u"Ask for another mark in a finished register, or where a server refused it as too late"_s,
               { { u"reason"_s, u"why"_s, u"TEXT"_s }, minutes },
               add },
             { u"correction list"_s,
               {},
               u"List corrections, and marks that came too late and were not asked about"_s,
               { { u"state"_s, u"wanted, approved, rejected or withdrawn"_s, u"WORD"_s },
                 { u"date"_s, u"of lessons on this day"_s, u"DATE"_s },
                 { u"from"_s, u"from this day on"_s, u"DATE"_s },
                 { u"to"_s, u"up to this day"_s, u"DATE"_s },
                 { u"class"_s, u"only this class"_s, u"CODE"_s } },
               list },
             { u"correction approve"_s,
               { u"ID"_s },
               u"Change the mark as it was asked for, or to what the office says"_s,
               { answer, minutes, { u"set"_s, u"what the office sets instead"_s, u"STATUS"_s } },
               decide<RequestState::Approved> },
             { u"correction reject"_s, { u"ID"_s }, u"Leave the mark as it is"_s, { answer }, decide<RequestState::Rejected> },
             { u"correction withdraw"_s, { u"ID"_s }, u"Take the request back"_s, { answer }, decide<RequestState::Withdrawn> } };
}

} // namespace rollbook
