// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/targetoptions.h"

#include "sync/targets/target.h"

#include <QHash>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QStringList yesOrNo{ u"on"_s, u"off"_s, u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"1"_s, u"0"_s };

const QHash<QString, QList<TargetOption>> &all()
{
    const TargetOption username{ u"username"_s, u"the account's name there"_s, {} };
    static const QHash<QString, QList<TargetOption>> options{
        { u"schoolos"_s,
          { { u"school_code"_s, u"the school's code, as on the sign-in page"_s, {} },
            username,
            { u"close_sessions"_s, u"off when left out; on: a finished register is closed there, too"_s, yesOrNo } } },
        { u"campshub"_s,
          { username,
            { u"form_course"_s, u"the code of the course there that stands for registers without a subject, such as the daily register of a class"_s, {} },
            { u"make_sessions"_s, u"on when left out; off: sessions that are not there are waited for"_s, yesOrNo },
            { u"close_sessions"_s, u"on when left out; off: a finished register stays open there"_s, yesOrNo } } },
        { u"cloe"_s,
          { { u"username"_s, u"the account's e-mail address"_s, {} },
            { u"start_late"_s, u"off when left out; on: lessons that are over are sent all the same, dated when they are sent"_s, yesOrNo },
            { u"end_sessions"_s, u"on when left out; off: a finished register stays open there"_s, yesOrNo } } },
        { u"portal"_s,
          { { u"on_unknown"_s, u"when an answer is lost: lenient (when left out) sends again, and the mark may appear twice; strict waits for a person"_s,
              { u"lenient"_s, u"strict"_s } },
            { u"timeout_s"_s, u"how many seconds an answer may take; 10 when left out"_s, {} },
            { u"idempotency"_s, u"off when left out; on: each request carries an Idempotency-Key, for portals that look for it"_s, yesOrNo },
            { u"sync_students"_s, u"off when left out; on: class lists are sent as well"_s, yesOrNo } } },
        { u"firestore"_s,
          { { u"project"_s, u"the id of the Firebase project"_s, {} },
            { u"privacy"_s, u"full (names and numbers of students), pseudonymous (numbers only) or usage (nothing about students)"_s,
              { u"full"_s, u"pseudonymous"_s, u"usage"_s } },
            { u"auth"_s, u"password when left out"_s, { u"password"_s, u"service_account"_s, u"emulator"_s } },
            { u"api_key"_s, u"the project's web API key, to sign in with a password"_s, {} },
            { u"username"_s, u"the account's e-mail address, to sign in with a password"_s, {} },
            { u"lecturer_id"_s, u"the staff id that use is counted for, with privacy=usage"_s, {} },
            { u"database"_s, u"\"(default)\" when left out"_s, {} },
            { u"ids"_s, u"percent when left out; plain: as the older system writes document ids"_s, { u"percent"_s, u"plain"_s } },
            { u"auth_url"_s, u"the address of an Auth emulator of its own"_s, {} } } },
        { u"couchdb"_s,
          { { u"database"_s, u"its name, in small letters"_s, {} },
            username,
            { u"school"_s, u"the school's id; another school's database is then refused"_s, {} } } },
    };
    return options;
}

Error invalid(const QString &text) { return { Error::Kind::Invalid, text }; }

} // namespace

QList<TargetOption> targetOptions(const QString &kind) { return all().value(kind); }

Result<> checkTarget(const Target &target)
{
    const QUrl url(target.url, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return fail(invalid(u"the address must not hold a user name or a password: everybody could read it; give the user name as the option "
                            "username, and the password by itself"_s));
    if (url.hasQuery() || url.hasFragment())
        return fail(invalid(u"the address ends before the \"?\" or \"#\": give the server's own address, such as https://school.example"_s));
    const QList<TargetOption> options = targetOptions(target.kind);
    const QStringList given = target.options.keys();
    for (const QString &name : given) {
        const auto known = std::ranges::find(options, name, &TargetOption::name);
        if (known == options.end()) {
            QStringList names;
            for (const TargetOption &option : options)
                names.append(option.name);
            return fail(invalid(u"a target of kind %1 has no option %2; it has: %3"_s.arg(target.kind, name, names.join(u", "_s))));
        }
        const QString value = target.options[name].toVariant().toString().trimmed();
        if (!value.isEmpty() && !known->values.isEmpty() && !known->values.contains(value.toLower()))
            return fail(invalid(u"the option %1 is one of %2, not \"%3\""_s.arg(name, known->values.join(u", "_s), value)));
    }
    const auto kind = makeTargetKind(target);
    return kind ? Result<>() : Result<>(fail(kind.error()));
}

} // namespace rollbook
