// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hubjoin.h"

#include "sync/targets/targetoptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

Result<Target> hubTarget(const HubAddress &address)
{
    Target target{ .id = {},
                   .name = u"Hub"_s,
                   .kind = u"couchdb"_s,
                   .url = address.url,
                   .options = { { u"database"_s, address.database },
                                { u"username"_s, address.username } },
                   .remoteUser = {},
                   .enabled = true };
    if (const auto checked = checkTarget(target); !checked)
        return fail(checked.error());
    return target;
}

Conversation<School> askHub(const CouchDb &hub, QString password)
{
    const auto there = co_await hub.probe();
    if (!there)
        co_return tl::unexpected(there.error());
    SignInSecret secret;
    secret.password = password;
    const auto token = co_await hub.signIn(secret);
    if (!token)
        co_return tl::unexpected(token.error());
    const AccessToken known = *token;
    co_return co_await hub.readSchool(known);
}

Result<Target> joinHub(Store &store, School school, const QString &teacher,
                       const HubAddress &address)
{
    auto target = hubTarget(address);
    if (!target)
        return target;
    if (teacher.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"the teacher's name is missing"_s);
    target->options[u"school"_s] =
        school.id.toString(); // from now on a database of another school is refused
    school.teacher = teacher;
    const auto own = store.read().school();
    if (!own && own.error().kind != Error::Kind::NotFound)
        return fail(own.error());
    if (own && own->id != school.id)
        return fail(
            Error::Kind::Invalid,
            u"this store belongs to the school %1, the hub to %2"_s.arg(own->code, school.code));
    if (!own) {
        if (const auto created = store.createSchool(school); !created)
            return fail(created.error());
    }
    const auto targets = store.read().targets();
    if (!targets)
        return fail(targets.error());
    const auto known = std::ranges::find_if(*targets, [&](const Target &t) {
        return t.kind == target->kind && t.url == target->url && t.options == target->options;
    });
    return known != targets->end() ? Result<Target>(*known) : store.addTarget(*target, {});
}

} // namespace rollbook
