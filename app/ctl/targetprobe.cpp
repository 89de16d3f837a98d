// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ask.h"
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/passwords.h"
#include "app/ctl/words.h"
#include "sync/httptransport.h"
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
    const auto token = ask(transport, kind.signIn({ .password = *secret, .code = {}, .refresh = {}, .nowMs = context.clock().wallMs() }));
    if (!token)
        return { u"sign_in"_s, token.error(), {} };
    if (!target.remoteUser.isEmpty() && target.remoteUser != token->user)
        return { u"sign_in"_s,
                 Problem{
                     .verdict = Verdict::Unauthorized, .reason = u"auth_other_user"_s, .text = {} },
                 token->user };
    return { u"done"_s, std::nullopt, token->user };
}

/// One sentence: what is wrong and what to do about it.
QString advice(const Problem &problem, const Target &target)
{
    switch (problem.verdict) {
    case Verdict::Offline:
        return u"%1 cannot be reached; check the network and the address"_s.arg(target.url);
    case Verdict::Foreign:
        return u"%1 answers with something else than a school's server (%2); check the address, or sign in to the network"_s
            .arg(target.url, problem.text);
    case Verdict::Untrusted:
        return u"the certificate of %1 is not trusted (%2); nothing was sent"_s.arg(target.url,
                                                                                    problem.text);
    case Verdict::Unauthorized:
        if (problem.reason == u"no_secret"_s)
            return u"the server answers, but no password can be read for it (%1); give one with: rollbookctl target password %2 --secret-env VAR"_s
                .arg(problem.text, target.name);
        if (problem.reason == u"auth_other_user"_s)
            return u"the server knows this sign-in as another person than before; marks would be sent in their name"_s;
        return u"the server does not accept the school code, the user name or the password (%1)"_s
            .arg(problem.text);
    case Verdict::Busy:
        return u"the server is there but not available (%1); try again later"_s.arg(problem.text);
    case Verdict::Ambiguous:
        return u"the server did not answer properly (%1); try again later"_s.arg(problem.text);
    case Verdict::Ok: break;
    default:
        return u"%1 is not a %2 server, or not a version that is known (%3); check the address"_s
            .arg(target.url, target.kind, problem.text);
    }
    return {};
}

Exit exitFor(const std::optional<Problem> &problem)
{
    if (!problem)
        return Exit::Ok;
    switch (problem->verdict) {
    case Verdict::Offline:
    case Verdict::Ambiguous:
    case Verdict::Busy: return Exit::Waiting;
    default: return Exit::NeedsPerson;
    }
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
    const Finding found = probeServer(context, *target, **kind);
    const QString sentence = found.problem
        ? advice(*found.problem, *target)
        : u"%1 answers and accepts the sign-in."_s.arg(target->name);
    Answer answer{ .json = { { u"target"_s, target->name },
                             { u"ok"_s, !found.problem },
                             { u"step"_s, found.step },
                             { u"reason"_s, found.problem ? found.problem->reason : u""_s },
                             { u"http"_s, found.problem ? found.problem->http : 200 },
                             { u"message"_s, sentence },
                             { u"remote_user"_s, found.user } },
                   .lines = {},
                   .exit = exitFor(found.problem) };
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
          {},
          probe }
    };
}

} // namespace rollbook
