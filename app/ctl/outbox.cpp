// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/table.h"
#include "app/ctl/words.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<Answer> showOutbox(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto school = (*reader)->school();
    if (!school)
        return fail(school.error());
    const auto rows = (*reader)->outbox(std::numeric_limits<int>::max());
    if (!rows)
        return fail(rows.error());
    Table table({ u"target"_s, u"number"_s, u"state"_s, u"queued"_s, u"next try"_s, u"attempts"_s,
                  u"reason"_s, u"session"_s });
    for (const OutboxRow &row : *rows)
        table.add({ row.target, row.number, deliveryText(row.delivery),
                    localTime(row.queuedAt, school->zone),
                    row.delivery == DeliveryState::NeedsYou ? QString()
                                                            : localTime(row.nextAt, school->zone),
                    QString::number(row.attempts), reasonText(row.reason),
                    row.session.toString() });
    const QStringList none{ u"Nothing is waiting to be delivered."_s };
    return Answer{ { { u"rows"_s, jsonList(*rows) } }, rows->isEmpty() ? none : table.lines() };
}

} // namespace

QList<Command> outboxCommands()
{
    return { { u"outbox"_s, {}, u"List what is not confirmed yet"_s, {}, showOutbox } };
}

} // namespace rollbook
