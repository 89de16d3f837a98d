// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/syncrun.h"
#include "app/ctl/words.h"

#include <QMap>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int defaultTimeoutS = 60;

/// What is left for one target, by delivery state and reason.
using Left = QMap<std::pair<DeliveryState, QString>, int>;

/// What became of the marks of one target that were open before.
struct Delivered
{
    int confirmed = 0; ///< read back and equal
    int sent = 0; ///< taken by the server, and not seen there: some cannot be looked at
};

Result<Delivered> deliveredTo(const TargetStatus &target, const QList<OutboxRow> &before, const StoreReader &reader)
{
    Delivered delivered;
    for (const OutboxRow &row : before) {
        if (row.target != target.name)
            continue;
        const auto receipts = reader.receipts(row.session, row.student);
        if (!receipts)
            return fail(receipts.error());
        const auto own = std::ranges::find(*receipts, target.id, &Receipt::target);
        if (own == receipts->end())
            continue;
        delivered.confirmed += own->state == DeliveryState::Confirmed ? 1 : 0;
        delivered.sent += own->state == DeliveryState::Sent ? 1 : 0;
    }
    return delivered;
}

Left leftOf(const QString &target, const QList<OutboxRow> &rows)
{
    Left left;
    for (const OutboxRow &row : rows) {
        if (row.target == target)
            ++left[{ row.delivery, row.reason }];
    }
    return left;
}

bool needsPerson(const TargetStatus &target)
{
    return target.needsYou > 0 || target.activity == TargetActivity::SignIn
        || target.activity == TargetActivity::Paused;
}

QJsonObject jsonOf(const TargetStatus &target, const Delivered &delivered, const Left &left)
{
    QJsonArray reasons;
    for (auto it = left.constBegin(); it != left.constEnd(); ++it)
        reasons.append(QJsonObject{ { u"state"_s, deliveryWord(it.key().first) },
                                    { u"reason"_s, it.key().second },
                                    { u"marks"_s, it.value() } });
    return { { u"name"_s, target.name },
             { u"activity"_s, activityWord(target.activity) },
             { u"confirmed"_s, delivered.confirmed },
             { u"sent"_s, delivered.sent },
             { u"to_send"_s, target.toSend },
             { u"waiting_for_school"_s, target.waitingForSchool },
             { u"needs_you"_s, target.needsYou },
             { u"next_try_at"_s, jsonInstant(target.nextTryAt) },
             { u"problem"_s, target.problem },
             { u"problem_text"_s, target.problemText },
             { u"left"_s, reasons } };
}

QStringList linesOf(const TargetStatus &target, const Delivered &delivered, const Left &left,
                    const QString &zone)
{
    QStringList came;
    if (target.readsBack || delivered.confirmed > 0)
        came.append(counted(delivered.confirmed, u"mark"_s) + u" confirmed"_s);
    if (!target.readsBack || delivered.sent > 0)
        came.append(counted(delivered.sent, u"mark"_s) + u" sent, not read back"_s);
    QStringList lines{ u"%1: %2, %3 left."_s.arg(target.name, came.join(u", "_s),
                                                 QString::number(target.toSend)) };
    for (auto it = left.constBegin(); it != left.constEnd(); ++it)
        lines.append(u"  %1: %2"_s.arg(counted(it.value(), u"mark"_s),
                                       deliveryText(it.key().first, it.key().second)));
    if (!target.problem.isEmpty())
        lines.append(u"  last problem: %1%2"_s.arg(
            reasonText(target.problem),
            target.problemText.isEmpty() ? QString() : u" ("_s + target.problemText + u')'));
    if (target.activity == TargetActivity::SignIn && target.problem != u"no_secret"_s)
        lines.append(u"  "_s + signInAdvice(target.name));
    if (target.nextTryAt > 0 && target.toSend > 0)
        lines.append(u"  next try: "_s + localTime(target.nextTryAt, zone));
    return lines;
}

Result<int> timeoutOf(const Context &context)
{
    if (!context.has(u"timeout"_s))
        return defaultTimeoutS;
    bool isNumber = false;
    const int seconds = context.value(u"timeout"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 86'400)
        return fail(Error::Kind::Invalid,
                    u"the timeout is a number of seconds from 1 to 86400, not \"%1\""_s.arg(
                        context.value(u"timeout"_s)));
    return seconds;
}

/// The name in --target, checked; empty for all.
Result<QString> onlyOf(const Context &context, const StoreReader &reader)
{
    if (context.has(u"target"_s)) {
        const auto target = targetNamed(reader, context.value(u"target"_s));
        return target ? Result<QString>(target->name) : Result<QString>(fail(target.error()));
    }
    const auto targets = reader.targets();
    if (!targets)
        return fail(targets.error());
    if (targets->isEmpty())
        return fail(Error::Kind::NotFound,
                    u"there is no target to deliver to; add one with: rollbookctl target add"_s);
    return QString();
}

Result<Answer> answerOf(const SyncStatus &status, const QString &only,
                        const QList<OutboxRow> &before, const StoreReader &reader,
                        const QString &zone)
{
    const auto after = reader.outbox(std::numeric_limits<int>::max());
    if (!after)
        return fail(after.error());
    Answer answer;
    QJsonArray targets;
    bool person = false, waiting = false;
    for (const TargetStatus &target : status.targets) {
        if (!only.isEmpty() && target.name != only)
            continue;
        const auto delivered = deliveredTo(target, before, reader);
        if (!delivered)
            return fail(delivered.error());
        const Left left = leftOf(target.name, *after);
        targets.append(jsonOf(target, *delivered, left));
        answer.lines += linesOf(target, *delivered, left, zone);
        person = person || needsPerson(target);
        waiting = waiting || target.toSend > 0;
    }
    answer.json[u"targets"_s] = targets;
    answer.exit = person ? Exit::NeedsPerson : waiting ? Exit::Waiting : Exit::Ok;
    return answer;
}

Result<Answer> sync(Context &context)
{
    const auto timeout = timeoutOf(context);
    if (!timeout)
        return fail(timeout.error());
    const auto credentials = context.credentials();
    if (!credentials)
        return fail(credentials.error());
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto school = (*store)->read().school();
    if (!school)
        return fail(school.error());
    const auto only = onlyOf(context, (*store)->read());
    if (!only)
        return fail(only.error());
    const auto before = (*store)->read().outbox(std::numeric_limits<int>::max());
    if (!before)
        return fail(before.error());
    SyncRun work(**store, **credentials, *only, *timeout * 1000LL);
    const SyncStatus status = work.run();
    auto answer = answerOf(status, *only, *before, (*store)->read(), school->zone);
    if (answer)
        answer->json[u"timed_out"_s] = work.timedOut();
    return answer;
}

} // namespace

QList<Command> syncCommands()
{
    return { { u"sync"_s,
               {},
               u"Deliver what waits, and read it back; ends when nothing more can happen now"_s,
               { { u"target"_s, u"wait for this target and report only on it"_s, u"NAME"_s },
                 { u"timeout"_s,
                   u"end after so many seconds, 60 when left out; nothing is lost by it"_s,
                   u"S"_s } },
               sync } };
}

} // namespace rollbook
