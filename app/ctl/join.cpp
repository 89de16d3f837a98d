// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/passwords.h"
#include "app/hubjoin.h"
#include "sync/httptransport.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<Answer> join(Context &context)
{
    const HubAddress address{ .url = context.value(u"url"_s),
                              .database = context.value(u"database"_s),
                              .username = context.value(u"user"_s) };
    const QString teacher = context.value(u"teacher"_s);
    if (teacher.trimmed().isEmpty() || !context.has(u"secret-env"_s))
        return fail(
            Error::Kind::Invalid,
            u"join needs --url URL, --database DB, --user NAME, --teacher NAME and --secret-env VAR"_s);
    const auto target = hubTarget(address);
    if (!target)
        return fail(target.error());
    const auto secret = context.fromEnvironment(u"secret-env"_s);
    if (!secret)
        return fail(secret.error());
    // The hub is asked before anything is made: a wrong address leaves nothing behind.
    const CouchDb hub(*target);
    HttpTransport transport;
    const auto school = ask(transport, askHub(hub, *secret));
    if (!school) {
        const QString sentence = adviceOn(school.error(), *target);
        return Answer{ .json = { { u"ok"_s, false },
                                 { u"reason"_s, school.error().reason },
                                 { u"message"_s, sentence } },
                       .lines = {},
                       .remarks = { u"rollbookctl: "_s + sentence + u'.' },
                       .exit = exitFor(school.error()) };
    }
    const auto store = context.newStore();
    if (!store)
        return fail(store.error());
    const auto joined = joinHub(**store, *school, teacher, address);
    if (!joined)
        return fail(joined.error());
    const auto credentials = context.credentials();
    const auto kept = credentials ? writeSecret(**credentials, secretKey(joined->id), *secret)
                                  : Result<>(fail(credentials.error()));
    Answer answer{ .json = { { u"ok"_s, true },
                             { u"store"_s, context.directory() },
                             { u"school"_s, jsonOf((*store)->read().school().value_or(*school)) },
                             { u"target"_s, jsonOf(*joined) } },
                   .lines = { u"Joined %1 (%2). Next: rollbookctl --store %3 sync"_s.arg(
                       context.isolated(school->name), school->code, context.directory()) } };
    if (!kept) {
        answer.remarks.append(
            u"warning: the password could not be kept (%1); give it again with: rollbookctl target password %2 --secret-env VAR"_s
                .arg(kept.error().detail, joined->name));
        answer.exit = Exit::NeedsPerson;
    }
    return answer;
}

} // namespace

QList<Command> joinCommands()
{
    return {
        { u"join"_s,
          {},
          u"Make a store for a school that has a hub; classes, students and marks come with the first sync"_s,
          { { u"url"_s, u"the hub's address"_s, u"URL"_s },
            { u"database"_s, u"the school's database there"_s, u"DB"_s },
            { u"user"_s, u"your name there"_s, u"NAME"_s },
            { u"secret-env"_s,
              u"the environment variable that holds your password there; it is kept"_s, u"VAR"_s },
            { u"teacher"_s, u"who marks with this store"_s, u"NAME"_s } },
          join }
    };
}

} // namespace rollbook
