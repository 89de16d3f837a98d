// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people.h"

#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/table.h"

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

/// For whoever looks after the device: who can write its files may let somebody in.
Result<Answer> forgetPin(Context &context)
{
    const PeopleFile file(context.directory());
    const auto people = file.read();
    if (!people)
        return fail(people.error());
    const QString name = context.argument(0);
    const auto known = std::ranges::find_if(people->list, [&](const DevicePerson &person) { return person.name == name || person.id == name; });
    if (known == people->list.end())
        return fail(Error::Kind::NotFound, u"nobody here is called %1; see: rollbookctl people"_s.arg(name));
    if (const auto kept = file.setPin(known->id, {}); !kept)
        return fail(kept.error());
    return Answer{ { { u"id"_s, known->id }, { u"name"_s, known->name } },
                   { u"%1 has no PIN any more; registers and marks are as they were."_s.arg(known->name) } };
}

} // namespace

QList<Command> peopleCommands()
{
    return { { u"people"_s, {}, u"List the people of a shared device, each with the folder that is their store"_s, {}, listPeople },
             { u"people forget-pin"_s, { u"NAME"_s }, u"Take the PIN of a person away who forgot it; touches no mark"_s, {}, forgetPin } };
}

} // namespace rollbook
