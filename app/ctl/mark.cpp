// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/words.h"
#include "core/store/codestore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// What the line asks for, apart from who.
struct Wish
{
    Status status = Status::Unmarked;
    std::optional<int> minutesLate;
    bool minutesGiven = false;
    std::optional<QString> note;
    QString code; ///< of the school's codes; empty = none was asked for
};

Result<Wish> minutesOf(const QString &text, Wish wish)
{
    wish.minutesGiven = true;
    if (text == u"none"_s)
        return wish;
    bool isNumber = false;
    wish.minutesLate = text.toInt(&isNumber);
    if (!isNumber)
        return fail(Error::Kind::Invalid,
                    u"\"%1\" is not a number of minutes; give 0 to 600, or none"_s.arg(text));
    return wish;
}

Result<Wish> wishOf(const Context &context, const QString &statusText)
{
    Wish wish;
    wish.code = context.value(u"code"_s);
    if (wish.code.isEmpty() || !statusText.isEmpty()) {
        const auto status = statusOf(statusText);
        if (!status)
            return fail(status.error());
        wish.status = *status;
    }
    if (context.has(u"note"_s))
        wish.note = context.value(u"note"_s);
    if (context.has(u"minutes-late"_s))
        return minutesOf(context.value(u"minutes-late"_s), wish);
    return wish;
}

QString lineOf(const Context &context, const RegisterRow &row, bool changed)
{
    QString status = statusWord(row.state.mark.value.status);
    if (const QString code = row.state.mark.value.code; !code.isEmpty())
        status += u", code "_s + code;
    if (row.state.mark.value.minutesLate)
        status += u' ' + counted(*row.state.mark.value.minutesLate, u"minute"_s);
    const QString end = changed ? deliveryText(row.state.receipt.state) : u"unchanged"_s;
    return u"%1 %2: %3 (%4)"_s.arg(row.student.number, context.isolated(row.student.name), status,
                                   end);
}

/// Records, and answers with how the register shows the marks of these students afterwards.
Result<Answer> record(const Context &context, Store &store, const QList<MarkEdit> &edits,
                      const QSet<StudentId> &shown, SessionId session)
{
    const auto changed = store.record(edits);
    if (!changed)
        return fail(changed.error());
    QSet<StudentId> touched;
    for (const MarkState &state : *changed)
        touched.insert(state.mark.student);
    const auto after = store.read().registerOf(session);
    if (!after)
        return fail(after.error());
    QJsonArray marks;
    QStringList lines;
    for (const RegisterRow &row : after->rows) {
        if (!touched.contains(row.student.id) && !shown.contains(row.student.id))
            continue;
        marks.append(jsonOf(row));
        lines.append(lineOf(context, row, touched.contains(row.student.id)));
    }
    if (lines.isEmpty())
        lines.append(u"Nobody is unmarked; nothing was changed."_s);
    return Answer{ { { u"session"_s, session.toString() },
                     { u"changed"_s, touched.size() },
                     { u"marks"_s, marks } },
                   lines };
}

Result<Answer> markRest(Context &context)
{
    if (!context.argument(1).isEmpty() || context.has(u"note"_s) || context.has(u"minutes-late"_s) || context.has(u"code"_s))
        return fail(Error::Kind::Invalid, u"--rest goes with a session and nothing else"_s);
    const auto wish = wishOf(context, context.value(u"rest"_s));
    if (!wish)
        return fail(wish.error());
    if (wish->status == Status::Unmarked)
        return fail(Error::Kind::Invalid, u"--rest needs a status: P, A, L or E"_s);
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto lesson = registerNamed((*store)->read(), context.argument(0));
    if (!lesson)
        return fail(lesson.error());
    QList<MarkEdit> edits;
    for (const RegisterRow &row : lesson->rows)
        edits.append({ .session = lesson->session.id,
                       .student = row.student.id,
                       .value = StatusValue{ .status = wish->status, .minutesLate = {} },
                       .note = {},
                       .onlyIfUnmarked = true });
    return record(context, **store, edits, {}, lesson->session.id);
}

/// The value that is asked for. Late again is no news: the minutes stay, and so does a code with the same status.
Result<StatusValue> codedValue(Store &store, const Wish &wish, const StatusValue &before, bool statusByCode)
{
    if (wish.code.isEmpty())
        return wish.status == before.status ? before : StatusValue{ wish.status, {} };
    const auto pack = activeCodePack(store.database());
    if (!pack)
        return fail(pack.error());
    if (!pack->find(wish.code))
        return fail(Error::Kind::Invalid, u"the school's codes (%1) have no \"%2\"; see: rollbookctl codes list %1"_s.arg(pack->name, wish.code));
    StatusValue value = valueOf(*pack, wish.code, before);
    if (!statusByCode && value.status != wish.status)
        return fail(Error::Kind::Invalid, u"the code %1 marks %2, not %3"_s.arg(wish.code, statusWord(value.status), statusWord(wish.status)));
    if (value.status == Status::Unmarked) // what is wrong with it the store says
        value.code = wish.code;
    return value;
}

Result<Answer> markOne(Context &context)
{
    if (context.argument(1).isEmpty() || (context.argument(2).isEmpty() && context.value(u"code"_s).isEmpty()))
        return fail(Error::Kind::Invalid,
                    u"mark needs SESSION STUDENT STATUS, SESSION STUDENT --code CODE, or SESSION --rest STATUS"_s);
    const auto wish = wishOf(context, context.argument(2));
    if (!wish)
        return fail(wish.error());
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto lesson = registerNamed((*store)->read(), context.argument(0));
    if (!lesson)
        return fail(lesson.error());
    const auto row = studentNamed(*lesson, context.argument(1));
    if (!row)
        return fail(row.error());
    const StatusValue &before = row->state.mark.value;
    const auto asked = codedValue(**store, *wish, before, context.argument(2).isEmpty());
    if (!asked)
        return fail(asked.error());
    StatusValue value = *asked;
    if (wish->minutesGiven)
        value.minutesLate = wish->minutesLate;
    const MarkEdit edit{ .session = lesson->session.id,
                         .student = row->student.id,
                         .value = value,
                         .note = wish->note };
    return record(context, **store, { edit }, { row->student.id }, lesson->session.id);
}

Result<Answer> mark(Context &context)
{
    return context.has(u"rest"_s) ? markRest(context) : markOne(context);
}

} // namespace

QList<Command> markCommands()
{
    return {
        { u"mark"_s,
          { u"SESSION"_s, u"[STUDENT"_s, u"[STATUS]]"_s },
          u"Mark a student, by admission number: P, A, L, E, or clear; with --rest everybody who is unmarked"_s,
          { { u"note"_s, u"a note; an empty one removes it"_s, u"TEXT"_s },
            { u"code"_s, u"a code of the school, such as I; its status goes without saying"_s, u"CODE"_s },
            { u"minutes-late"_s, u"with L: 0 to 600, or none"_s, u"N"_s },
            { u"rest"_s, u"mark all who are unmarked, at once"_s, u"STATUS"_s } },
          mark }
    };
}

} // namespace rollbook
