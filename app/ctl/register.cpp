// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/table.h"
#include "app/ctl/words.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString headLine(const Session &session)
{
    return session.title() + u", "_s + whenText(session)
        + (session.finishedAt > 0 ? u" (closed)"_s : u""_s);
}

Result<Answer> showRegister(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto lesson = registerNamed(**reader, context.argument(0));
    if (!lesson)
        return fail(lesson.error());
    Table table(
        { u"#"_s, u"number"_s, u"name"_s, u"status"_s, u"minutes"_s, u"note"_s, u"delivery"_s });
    StatusCounts counts;
    for (const RegisterRow &row : lesson->rows) {
        const Mark &mark = row.state.mark;
        counts.add(mark.value.status);
        table.add({ QString::number(row.position), row.student.number,
                    context.isolated(row.student.name), statusWord(mark.value.status),
                    mark.value.minutesLate ? QString::number(*mark.value.minutesLate) : QString(),
                    context.isolated(mark.note),
                    deliveryText(row.state.receipt.state, row.state.receipt.reason) });
    }
    return Answer{ { { u"session"_s, jsonOf(lesson->session) },
                     { u"counts"_s, jsonOf(counts) },
                     { u"rows"_s, jsonList(lesson->rows) } },
                   QStringList{ headLine(lesson->session) } + table.lines() };
}

Result<Answer> showReceipts(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto lesson = registerNamed(**reader, context.argument(0));
    if (!lesson)
        return fail(lesson.error());
    Table table({ u"number"_s, u"name"_s, u"target"_s, u"state"_s, u"time"_s, u"reason"_s });
    QJsonArray array;
    for (const RegisterRow &row : lesson->rows) {
        const auto receipts = (*reader)->receipts(lesson->session.id, row.student.id);
        if (!receipts)
            return fail(receipts.error());
        for (const Receipt &receipt : *receipts) {
            QJsonObject object = jsonOf(receipt);
            object[u"number"_s] = row.student.number;
            object[u"name"_s] = row.student.name;
            array.append(object);
            table.add({ row.student.number, context.isolated(row.student.name), receipt.targetName,
                        deliveryText(receipt.state), localTime(receipt.at, lesson->session.zone),
                        reasonText(receipt.reason) });
        }
    }
    QStringList lines{ headLine(lesson->session) };
    lines += array.isEmpty()
        ? QStringList{ u"Nothing is marked, or there is no target to deliver to."_s }
        : table.lines();
    return Answer{ { { u"session"_s, jsonOf(lesson->session) }, { u"receipts"_s, array } }, lines };
}

} // namespace

QList<Command> registerCommands()
{
    return {
        { u"register"_s, { u"SESSION"_s }, u"Show the register of a session"_s, {}, showRegister },
        { u"receipts"_s,
          { u"SESSION"_s },
          u"Show what every target has of a session"_s,
          {},
          showReceipts }
    };
}

} // namespace rollbook
