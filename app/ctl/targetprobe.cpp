// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/passwords.h"
#include "app/ctl/words.h"
#include "sync/httptransport.h"
#include "sync/targets/couchdb.h"
#include "sync/targets/target.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// How far a probe came, and what stopped it.
struct Finding
{
    QString step; ///< "health", "sign_in" or "done"
    std::optional<Problem> problem;
    QString user; ///< who the server says we are
};

/// The password; or why there is none to try.
Decoded<QString> secretOf(const Context &context, const Target &target)
{
    const auto credentials = context.credentials();
    if (!credentials)
        return tl::unexpected(Problem{ .verdict = Verdict::Unauthorized,
                                       .reason = u"no_secret"_s,
                                       .text = credentials.error().detail });
    const auto secret = readSecret(**credentials, secretKey(target.id));
    if (!secret)
        return tl::unexpected(Problem{ .verdict = Verdict::Unauthorized,
                                       .reason = u"no_secret"_s,
                                       .text = secret.error().detail });
    return *secret;
}

Finding probeServer(const Context &context, const Target &target, const TargetKind &kind)
{
    HttpTransport transport;
    if (const auto health = ask(transport, kind.probe()); !health)
        return { u"health"_s, health.error(), {} };
    const auto secret = secretOf(context, target);
    if (!secret)
        return { u"sign_in"_s, secret.error(), {} };
    const auto token =
        ask(transport, kind.signIn({ .password = *secret, .code = {}, .refresh = {} }));
    if (!token)
        return { u"sign_in"_s, token.error(), {} };
    if (!target.remoteUser.isEmpty() && target.remoteUser != token->user)
        return { u"sign_in"_s,
                 Problem{
                     .verdict = Verdict::Unauthorized, .reason = u"auth_other_user"_s, .text = {} },
                 token->user };
    return { u"done"_s, std::nullopt, token->user };
}

/// The administrator's part of a hub: the database, who may use it, the rules of writing.
Result<Answer> prepare(const Context &context, const Target &target)
{
    if (target.kind != u"couchdb"_s)
        return fail(Error::Kind::NotSupported,
                    u"only a couchdb target can be prepared; %1 is a %2 target"_s.arg(target.name,
                                                                                      target.kind));
    const QString admin = context.value(u"admin"_s);
    const auto secret = context.fromEnvironment(u"admin-secret-env"_s);
    if (admin.isEmpty() || !secret)
        return fail(
            Error::Kind::Invalid,
            u"--prepare needs --admin NAME and --admin-secret-env VAR, an administrator of the server"_s);
    const CouchDb hub(target);
    HttpTransport transport;
    auto done = ask(transport, hub.probe());
    if (done)
        done = ask(transport, hub.prepare(CouchDb::basicToken(admin, *secret)));
    const QString sentence = done ? done->notes.join(u"; "_s) : adviceOn(done.error(), target);
    Answer answer{ .json = { { u"target"_s, target.name },
                             { u"ok"_s, done.has_value() },
                             { u"step"_s, u"prepare"_s },
                             { u"reason"_s, done ? u""_s : done.error().reason },
                             { u"http"_s, done ? 200 : done.error().http },
                             { u"message"_s, sentence },
                             { u"remote_user"_s, u""_s } },
                   .lines = done ? done->notes : QStringList(),
                   .exit = done ? Exit::Ok : exitFor(done.error()) };
    if (!done)
        answer.remarks.append(u"rollbookctl: "_s + sentence + u'.');
    return answer;
}

Result<Answer> probe(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto target = targetNamed(**reader, context.argument(0));
    if (!target)
        return fail(target.error());
    const auto kind = makeTargetKind(*target);
    if (!kind)
        return fail(kind.error());
    if (context.has(u"prepare"_s))
        return prepare(context, *target);
    const Finding found = probeServer(context, *target, **kind);
    const QString sentence = found.problem
        ? adviceOn(*found.problem, *target)
        : u"%1 answers and accepts the sign-in."_s.arg(target->name);
    Answer answer{ .json = { { u"target"_s, target->name },
                             { u"ok"_s, !found.problem },
                             { u"step"_s, found.step },
                             { u"reason"_s, found.problem ? found.problem->reason : u""_s },
                             { u"http"_s, found.problem ? found.problem->http : 200 },
                             { u"message"_s, sentence },
                             { u"remote_user"_s, found.user } },
                   .lines = {},
                   .exit = found.problem ? exitFor(*found.problem) : Exit::Ok };
    (found.problem ? answer.remarks : answer.lines)
        .append(found.problem ? u"rollbookctl: "_s + sentence + u'.' : sentence);
    return answer;
}

} // namespace

QList<Command> targetProbeCommands()
{
    return {
        { u"target probe"_s,
          { u"NAME"_s },
          u"Try the address and the sign-in of a target, and say what is wrong; sends no mark"_s,
          { { u"prepare"_s,
              u"as the server's administrator: make the hub's database and its rules first"_s },
            { u"admin"_s, u"the administrator's name, with --prepare"_s, u"NAME"_s },
            { u"admin-secret-env"_s, u"... and the environment variable that holds the password"_s,
              u"VAR"_s } },
          probe }
    };
}

} // namespace rollbook
