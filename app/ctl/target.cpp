// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/target.h"
#include "sync/targets/targetoptions.h"

#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/passwords.h"
#include "app/ctl/table.h"
#include "app/ctl/words.h"
#include "core/store/outbox.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// Takes what --option says; without a value the option is as if it had never been given.
Result<> takeOptions(const Context &context, Target &target)
{
    const QStringList options = context.values(u"option"_s);
    for (const QString &pair : options) {
        const qsizetype at = pair.indexOf(u'=');
        if (at < 1)
            return fail(Error::Kind::Invalid, u"\"%1\" is not key=value"_s.arg(pair));
        if (at + 1 < pair.size())
            target.options[pair.left(at)] = pair.mid(at + 1);
        else
            target.options.remove(pair.left(at));
    }
    return checkTarget(target);
}

Result<Target> requested(const Context &context)
{
    Target target{ .id = {},
                   .name = context.argument(0).trimmed(),
                   .kind = context.value(u"kind"_s),
                   .url = context.value(u"url"_s),
                   .options = {} };
    if (target.name.isEmpty() || target.kind.isEmpty() || target.url.isEmpty())
        return fail(Error::Kind::Invalid, u"target add needs NAME, --kind KIND and --url URL"_s);
    if (auto taken = takeOptions(context, target); !taken)
        return fail(taken.error());
    return target;
}

/// Keeps the password that the environment variable of --secret-env holds.
Result<> keepSecret(const Context &context, const Target &target)
{
    const auto secret = context.fromEnvironment(u"secret-env"_s);
    if (!secret)
        return fail(secret.error());
    const auto credentials = context.credentials();
    if (!credentials)
        return fail(credentials.error());
    auto kept = writeSecret(**credentials, secretKey(target.id), *secret);
    if (!kept)
        return fail(
            Error::Kind::Secret,
            u"the password of %1 could not be kept (%2); give it again with: rollbookctl target password %1 --secret-env VAR"_s
                .arg(target.name, kept.error().detail));
    return {};
}

Result<QDate> startOf(const Context &context, const StoreReader &reader)
{
    return context.has(u"from"_s) ? dateOf(context.value(u"from"_s)) : today(reader, context);
}

/// What can be wrong with the secrets' variables is wrong before anything is stored.
Result<> checkSecrets(const Context &context)
{
    for (const QString &option : { u"secret-env"_s, u"passphrase-env"_s }) {
        if (!context.has(option))
            continue;
        if (const auto set = context.fromEnvironment(option); !set)
            return fail(set.error());
    }
    return {};
}

Result<Answer> add(Context &context)
{
    const auto wanted = requested(context);
    if (!wanted)
        return fail(wanted.error());
    if (auto checked = checkSecrets(context); !checked)
        return fail(checked.error());
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto from = startOf(context, (*store)->read());
    if (!from)
        return fail(from.error());
    const auto target = (*store)->addTarget(*wanted, *from);
    if (!target)
        return fail(target.error());
    if (context.has(u"secret-env"_s)) {
        if (auto kept = keepSecret(context, *target); !kept)
            return fail(kept.error());
    }
    const auto status = (*store)->read().syncStatus();
    if (!status)
        return fail(status.error());
    const QJsonObject json{ { u"target"_s, jsonOf(*target) },
                            { u"from"_s, from->toString(Qt::ISODate) },
                            { u"to_send"_s, status->toSend() } };
    QStringList lines{ u"Marks from %1 on will be delivered to %2."_s.arg(
        from->toString(Qt::ISODate), target->name) };
    if (!context.has(u"secret-env"_s))
        lines.append(
            u"Give its password with: rollbookctl target password %1 --secret-env VAR"_s.arg(
                target->name));
    lines.append(u"Try it with: rollbookctl target probe %1"_s.arg(target->name));
    return Answer{ json, lines };
}

QJsonObject jsonOf(const Target &target, const TargetStatus &status)
{
    QJsonObject object = rollbook::jsonOf(target);
    object[u"to_send"_s] = status.toSend;
    object[u"waiting_for_school"_s] = status.waitingForSchool;
    object[u"needs_you"_s] = status.needsYou;
    object[u"oldest_queued_at"_s] = jsonInstant(status.oldestQueuedAt);
    object[u"last_confirmed_at"_s] = jsonInstant(status.lastConfirmedAt);
    object[u"next_try_at"_s] = jsonInstant(status.nextTryAt);
    object[u"sign_in"_s] = status.activity == TargetActivity::SignIn;
    object[u"problem"_s] = status.problem;
    object[u"problem_text"_s] = status.problemText;
    return object;
}

Result<Answer> list(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto targets = (*reader)->targets();
    if (!targets)
        return fail(targets.error());
    const auto status = (*reader)->syncStatus();
    if (!status)
        return fail(status.error());
    Table table(
        { u"target"_s, u"kind"_s, u"address"_s, u"to send"_s, u"needs you"_s, u"last problem"_s });
    QJsonArray array;
    for (const Target &target : *targets) {
        const auto found = std::ranges::find(status->targets, target.id, &TargetStatus::id);
        const TargetStatus own = found == status->targets.end() ? TargetStatus() : *found;
        array.append(jsonOf(target, own));
        table.add({ target.name, target.kind, target.url, QString::number(own.toSend),
                    QString::number(own.needsYou), reasonText(own.problem) });
    }
    const QStringList none{
        u"There is no target; marks stay on this device. Add one with: rollbookctl target add"_s
    };
    QStringList lines = targets->isEmpty() ? none : table.lines();
    for (const TargetStatus &own : status->targets) {
        if (own.activity == TargetActivity::SignIn)
            lines.append(own.name + u": "_s + signInAdvice(own.name));
    }
    return Answer{ { { u"targets"_s, array } }, lines };
}

/// Changes the address or the options; what is queued stays queued.
Result<Answer> set(Context &context)
{
    if (!context.has(u"option"_s) && !context.has(u"url"_s))
        return fail(Error::Kind::Invalid, u"target set needs --option key=value or --url URL; the options there are: rollbookctl target options KIND"_s);
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    auto target = targetNamed((*store)->read(), context.argument(0));
    if (!target)
        return fail(target.error());
    if (context.has(u"url"_s))
        target->url = context.value(u"url"_s);
    if (auto taken = takeOptions(context, *target); !taken)
        return fail(taken.error());
    if (auto updated = (*store)->updateTarget(*target); !updated)
        return fail(updated.error());
    return Answer{ { { u"target"_s, jsonOf(*target) } },
                   { u"%1 is set. Try it with: rollbookctl target probe %1"_s.arg(target->name) } };
}

Result<Answer> options(Context &context)
{
    const QString kind = context.argument(0);
    const QList<TargetOption> known = targetOptions(kind);
    if (known.isEmpty())
        return fail(Error::Kind::Invalid, u"there is no kind of target called %1; kinds are %2"_s.arg(kind, targetKinds().join(u", "_s)));
    Table table({ u"option"_s, u"what it says"_s });
    QJsonArray array;
    for (const TargetOption &option : known) {
        table.add({ option.name, option.about });
        array.append(QJsonObject{ { u"name"_s, option.name }, { u"about"_s, option.about }, { u"values"_s, QJsonArray::fromStringList(option.values) } });
    }
    return Answer{ { { u"kind"_s, kind }, { u"options"_s, array } }, table.lines() };
}

Result<Answer> password(Context &context)
{
    if (!context.has(u"secret-env"_s))
        return fail(Error::Kind::Invalid, u"target password needs --secret-env VAR"_s);
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto target = targetNamed(**reader, context.argument(0));
    if (!target)
        return fail(target.error());
    const auto status = (*reader)->syncStatus();
    if (!status)
        return fail(status.error());
    const auto own = std::ranges::find(status->targets, target->id, &TargetStatus::id);
    const bool refused = own != status->targets.end() && own->activity == TargetActivity::SignIn;
    const auto store = refused ? context.store() : Result<Store *>(nullptr); // what was refused is noted there
    if (!store)
        return fail(store.error());
    if (auto kept = keepSecret(context, *target); !kept)
        return fail(kept.error());
    if (auto allowed = refused ? Outbox::allowSignIn(**store, target->id) : Result<>(); !allowed)
        return fail(allowed.error());
    return Answer{ { { u"target"_s, target->name } },
                   { u"The password of %1 is kept."_s.arg(target->name) } };
}

Result<Answer> remove(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const auto target = targetNamed((*store)->read(), context.argument(0));
    if (!target)
        return fail(target.error());
    const auto status = (*store)->read().syncStatus();
    if (!status)
        return fail(status.error());
    const auto own = std::ranges::find(status->targets, target->id, &TargetStatus::id);
    const int waiting = own == status->targets.end() ? 0 : own->toSend;
    if (waiting > 0 && !context.has(u"yes"_s))
        return Answer{
            .json = { { u"target"_s, target->name },
                      { u"removed"_s, false },
                      { u"undelivered"_s, waiting } },
            .lines = {},
            .remarks = { u"rollbookctl: %1 not delivered to %2; nothing was removed. Deliver with sync, or repeat with --yes."_s
                             .arg(counted(waiting, u"mark"_s), target->name) },
            .exit = Exit::NeedsPerson
        };
    if (auto removed = (*store)->removeTarget(target->id); !removed)
        return fail(removed.error());
    Answer answer{
        { { u"target"_s, target->name }, { u"removed"_s, true }, { u"undelivered"_s, waiting } },
        { u"%1 was removed. Its marks and what was delivered are kept in the store."_s.arg(
            target->name) }
    };
    const auto credentials = context.credentials();
    for (const QString &key : { secretKey(target->id), refreshKey(target->id) }) {
        const auto forgotten = credentials ? removeSecret(**credentials, key)
                                           : Result<>(fail(credentials.error()));
        if (forgotten || forgotten.error().kind == Error::Kind::NotFound)
            continue;
        answer.remarks.append(u"warning: its password or its sign-in could not be removed: "_s
                              + forgotten.error().detail);
        break;
    }
    return answer;
}

} // namespace

QList<Command> targetCommands()
{
    const QCommandLineOption secret(
        u"secret-env"_s, u"keep the password that this environment variable holds"_s, u"VAR"_s);
    return {
        { u"target add"_s,
          { u"NAME"_s },
          u"Add a school system to deliver to; needs no network"_s,
          { { u"kind"_s, u"one of "_s + targetKinds().join(u", "_s), u"KIND"_s },
            { u"url"_s, u"its address"_s, u"URL"_s },
            { u"option"_s,
              u"what the kind needs besides, such as school_code and username, see target options; may be repeated"_s,
              u"key=value"_s },
            secret,
            { u"from"_s, u"deliver marks of this day and later; today when left out"_s,
              u"DATE"_s } },
          add },
        { u"target set"_s,
          { u"NAME"_s },
          u"Change the address or the options of a target; what waits for it stays"_s,
          { { u"url"_s, u"its address"_s, u"URL"_s },
            { u"option"_s, u"as of target add; without a value it is taken back; may be repeated"_s, u"key=value"_s } },
          set },
        { u"target options"_s,
          { u"KIND"_s },
          u"List what a target of this kind can be told"_s,
          {},
          options },
        { u"target list"_s, {}, u"List the targets and what waits for them"_s, {}, list },
        { u"target password"_s,
          { u"NAME"_s },
          u"Give the password of a target again"_s,
          { secret },
          password },
        { u"target remove"_s,
          { u"NAME"_s },
          u"Stop delivering to a target; deletes no mark"_s,
          { { u"yes"_s, u"even while marks are not delivered"_s } },
          remove }
    };
}

} // namespace rollbook
