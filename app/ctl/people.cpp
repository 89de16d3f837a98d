// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people.h"

#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/table.h"
#include "app/ctl/wait.h"
#include "app/personremoval.h"
#include "app/unsentrequests.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<Answer> listPeople(Context &context)
{
    const PeopleFile file(context.directory());
    const auto people = file.read();
    if (!people)
        return fail(people.error());
    Table table({ u"name"_s, u"pin"_s, u"store"_s });
    QJsonArray list;
    for (const DevicePerson &person : people->list) {
        table.add({ context.isolated(person.name), person.hasPin() ? u"yes"_s : u"no"_s, file.folderOf(person) });
        list.append(QJsonObject{ { u"id"_s, person.id }, { u"name"_s, person.name }, { u"pin"_s, person.hasPin() }, { u"store"_s, file.folderOf(person) } });
    }
    return Answer{ { { u"people"_s, list } }, table.lines() };
}

/// The person that the first argument names.
Result<DevicePerson> named(const PeopleFile &file, const QString &name)
{
    const auto people = file.read();
    if (!people)
        return fail(people.error());
    const auto known = std::ranges::find_if(people->list, [&](const DevicePerson &person) { return person.name == name || person.id == name; });
    if (known == people->list.end())
        return fail(Error::Kind::NotFound, u"nobody here is called %1; see: rollbookctl people"_s.arg(name));
    return *known;
}

/// For whoever looks after the device: who can write its files may let somebody in.
Result<Answer> forgetPin(Context &context)
{
    const PeopleFile file(context.directory());
    const auto known = named(file, context.argument(0));
    if (!known)
        return fail(known.error());
    if (const auto kept = file.setPin(known->id, {}); !kept)
        return fail(kept.error());
    return Answer{ { { u"id"_s, known->id }, { u"name"_s, known->name } },
                   { u"%1 has no PIN any more; registers and marks are as they were."_s.arg(known->name) } };
}

/// How many passwords are still where they were kept.
int removePasswords(Context &context, const QList<TargetId> &targets)
{
    const auto credentials = context.credentials();
    int kept = 0;
    for (const TargetId &target : targets) {
        for (const QString &key : { secretKey(target), refreshKey(target) }) {
            const auto removed = credentials ? waitFor<Result<>>([&](const auto &done) { (*credentials)->remove(key, done); })
                                             : Result<>(fail(credentials.error()));
            kept += removed || removed.error().kind == Error::Kind::NotFound ? 0 : 1;
        }
    }
    return kept;
}

/// Somebody who does not come back cannot type their PIN.
Result<Answer> removeFromDevice(Context &context)
{
    const PeopleFile file(context.directory());
    const auto known = named(file, context.argument(0));
    if (!known)
        return fail(known.error());
    const auto all = file.read();
    if (all && all->list.size() < 2)
        return fail(Error::Kind::Invalid, u"%1 is the only person here"_s.arg(known->name));
    const auto ready = prepareRemoval(file, *known, context.value(u"unsent"_s), context.clock().wallMs());
    if (!ready) {
        const bool needsFile = ready.error().kind == Error::Kind::Invalid && !context.has(u"unsent"_s);
        return fail(ready.error().kind, ready.error().detail + (needsFile ? u": add --unsent FILE"_s : QString()));
    }
    const int kept = removePasswords(context, ready->targets);
    if (const auto left = finishRemoval(file, *known); !left)
        return fail(left.error());
    QStringList lines{ u"%1 is not on this device any more."_s.arg(known->name) };
    if (ready->saved > 0)
        lines << u"%1 marks that no server has confirmed are in %2."_s.arg(ready->saved).arg(context.value(u"unsent"_s));
    if (ready->requests > 0)
        lines << u"%1 requests for leave or corrections that no server has are in %2: give it to whoever decides."_s.arg(ready->requests).arg(requestsFile(context.value(u"unsent"_s)));
    if (kept > 0)
        lines << u"%1 passwords could not be taken out of the keychain."_s.arg(kept);
    return Answer{ { { u"id"_s, known->id }, { u"name"_s, known->name }, { u"saved"_s, ready->saved }, { u"requests"_s, ready->requests }, { u"passwordsKept"_s, kept } }, lines };
}

} // namespace

QList<Command> peopleCommands()
{
    return { { u"people"_s, {}, u"List the people of a shared device, each with the folder that is their store"_s, {}, listPeople },
             { u"people forget-pin"_s, { u"NAME"_s }, u"Take the PIN of a person away who forgot it; touches no mark"_s, {}, forgetPin },
             { u"people remove"_s, { u"NAME"_s }, u"Remove a person and all that is theirs from this device; marks that are not confirmed need a file"_s,
               { { u"unsent"_s, u"The file that they go to, for: rollbookctl unsent import"_s, u"file"_s } }, removeFromDevice } };
}

} // namespace rollbook
