// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/syncrun.h"
#include "app/ctl/words.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int defaultTimeoutS = 60;

/// What is left for one target, by delivery state and reason.
using Left = QMap<std::pair<DeliveryState, QString>, int>;

Result<QList<OutboxRow>> openRows(const Store &store)
{
    return store.read().outbox(std::numeric_limits<int>::max());
}

QString keyOf(const OutboxRow &row)
{
    return row.target + u'|' + row.session.toString() + u'|' + row.student.toString();
}

/// Marks that were open before and are no longer.
int delivered(const QString &target, const QList<OutboxRow> &before, const QList<OutboxRow> &after)
{
    QSet<QString> open;
    for (const OutboxRow &row : after)
        open.insert(keyOf(row));
    return int(std::ranges::count_if(before, [&](const OutboxRow &row) {
        return row.target == target && !open.contains(keyOf(row));
    }));
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

QJsonObject jsonOf(const TargetStatus &target, int confirmed, const Left &left)
{
    QJsonArray reasons;
    for (auto it = left.constBegin(); it != left.constEnd(); ++it)
        reasons.append(QJsonObject{ { u"state"_s, deliveryWord(it.key().first) },
                                    { u"reason"_s, it.key().second },
                                    { u"marks"_s, it.value() } });
    return { { u"name"_s, target.name },
             { u"activity"_s, activityWord(target.activity) },
             { u"confirmed"_s, confirmed },
             { u"to_send"_s, target.toSend },
             { u"waiting_for_school"_s, target.waitingForSchool },
             { u"needs_you"_s, target.needsYou },
             { u"next_try_at"_s, jsonInstant(target.nextTryAt) },
             { u"problem"_s, target.problem },
             { u"problem_text"_s, target.problemText },
             { u"left"_s, reasons } };
}

QStringList linesOf(const TargetStatus &target, int confirmed, const Left &left,
                    const QString &zone)
{
    QStringList lines{ u"%1: %2 confirmed, %3 left."_s.arg(
        target.name, counted(confirmed, u"mark"_s), QString::number(target.toSend)) };
    for (auto it = left.constBegin(); it != left.constEnd(); ++it)
        lines.append(u"  %1: %2"_s.arg(counted(it.value(), u"mark"_s),
                                       deliveryText(it.key().first, it.key().second)));
    if (!target.problem.isEmpty())
        lines.append(u"  last problem: %1%2"_s.arg(
            reasonText(target.problem),
            target.problemText.isEmpty() ? QString() : u" ("_s + target.problemText + u')'));
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

Answer answerOf(const SyncStatus &status, const QString &only, const QList<OutboxRow> &before,
                const QList<OutboxRow> &after, const QString &zone)
{
    Answer answer;
    QJsonArray targets;
    bool person = false, waiting = false;
    for (const TargetStatus &target : status.targets) {
        if (!only.isEmpty() && target.name != only)
            continue;
        const int confirmed = delivered(target.name, before, after);
        const Left left = leftOf(target.name, after);
        targets.append(jsonOf(target, confirmed, left));
        answer.lines += linesOf(target, confirmed, left, zone);
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
    const auto before = openRows(**store);
    if (!before)
        return fail(before.error());
    SyncRun work(**store, **credentials, *only, *timeout * 1000LL);
    const SyncStatus status = work.run();
    const auto after = openRows(**store);
    if (!after)
        return fail(after.error());
    Answer answer = answerOf(status, *only, *before, *after, school->zone);
    answer.json[u"timed_out"_s] = work.timedOut();
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
