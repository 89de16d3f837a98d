// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/asking.h"

using namespace Qt::StringLiterals;

namespace rollbook {

QString adviceOn(const Problem &problem, const Target &target)
{
    if (problem.reason == u"no_database"_s)
        return u"%1 has no such database (%2); its administrator makes it with: rollbookctl target probe %3 --prepare"_s
            .arg(target.url, problem.text, target.name);
    if (problem.reason == u"no_school"_s || problem.reason == u"other_school"_s)
        return problem.text;
    switch (problem.verdict) {
    case Verdict::Refused: return u"the server says no (%1)"_s.arg(problem.text);
    case Verdict::Offline:
        return u"%1 cannot be reached; check the network and the address"_s.arg(target.url);
    case Verdict::Foreign:
        return u"%1 answers with something else than a school's server (%2); check the address, or sign in to the network"_s
            .arg(target.url, problem.text);
    case Verdict::Untrusted:
        return u"the certificate of %1 is not trusted (%2); nothing was sent. Where the school signs its certificates itself: rollbookctl certificate trust FILE"_s.arg(target.url,
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

Exit exitFor(const Problem &problem)
{
    switch (problem.verdict) {
    case Verdict::Offline:
    case Verdict::Ambiguous:
    case Verdict::Busy: return Exit::Waiting;
    default: return Exit::NeedsPerson;
    }
}

} // namespace rollbook
