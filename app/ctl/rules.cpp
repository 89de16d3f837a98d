// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/table.h"
#include "core/school/codes.h"
#include "core/store/codestore.h"
#include "core/store/sessionactions.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<Answer> getRules(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto stored = SchoolReader((*reader)->database()).storedRules();
    if (!stored)
        return fail(stored.error());
    const QString only = context.argument(0);
    if (!only.isEmpty() && !ruleSpec(only))
        return fail(Error::Kind::NotFound, u"there is no rule %1; see: rollbookctl rules get"_s.arg(only));
    Table table({ u"rule"_s, u"value"_s, u"default"_s, u"unit"_s, u"meaning"_s });
    QJsonObject json;
    for (const RuleSpec &spec : ruleSpecs()) {
        if (!spec.built || (!only.isEmpty() && spec.name != only))
            continue;
        const QString value = stored->contains(spec.name) ? (*stored)[spec.name] : spec.byDefault;
        table.add({ spec.name, value, spec.byDefault, spec.unit, spec.meaning });
        json[spec.name] = QJsonObject{ { u"value"_s, value }, { u"default"_s, spec.byDefault }, { u"set"_s, stored->contains(spec.name) } };
    }
    if (!only.isEmpty() && json.isEmpty())
        return fail(Error::Kind::NotSupported, u"nothing obeys the rule %1 yet"_s.arg(only));
    return Answer{ { { u"rules"_s, json } }, table.lines() };
}

Result<Answer> changeRule(Context &context)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const QString name = context.argument(0);
    if (name == u"codes"_s) {
        if (const auto pack = codePack((*store)->database(), context.argument(1)); !pack)
            return fail(pack.error());
    }
    if (name == u"role"_s) {
        const auto role = roleFromWord(context.argument(1).isEmpty() ? ruleSpec(name)->byDefault : context.argument(1));
        if (!role)
            return fail(Error::Kind::Invalid, u"role cannot be \"%1\"; it is teacher, substitute, office, admin or auditor"_s.arg(context.argument(1)));
        const auto done = setRole(**store, *role, context.has(u"confirm"_s), context.value(u"staff"_s));
        return done ? getRules(context) : Result<Answer>(fail(done.error()));
    }
    if (context.has(u"staff"_s))
        return fail(Error::Kind::Invalid, u"--staff goes with: rollbookctl rules set role"_s);
    if (auto done = setRule(**store, name, context.argument(1)); !done)
        return fail(done.error());
    return getRules(context);
}

Result<Answer> listCodes(Context &context)
{
    const auto reader = context.reader();
    if (!reader)
        return fail(reader.error());
    const auto names = codePacks((*reader)->database());
    if (!names)
        return fail(names.error());
    QStringList lines;
    QJsonArray packs;
    for (const QString &name : *names) {
        if (!context.argument(0).isEmpty() && name != context.argument(0))
            continue;
        const auto pack = codePack((*reader)->database(), name);
        if (!pack)
            return fail(pack.error());
        packs.append(QJsonDocument::fromJson(writeCodePack(*pack)).object());
        lines.append(u"%1: %2, %3 codes%4"_s.arg(pack->name, pack->title).arg(pack->codes.size()).arg(pack->verified ? QString() : u"; not verified yet"_s));
        if (context.argument(0).isEmpty())
            continue;
        Table table({ u"code"_s, u"meaning"_s, u"counts as"_s, u"marks"_s, u"key"_s, u"only for"_s, u"note"_s });
        for (const AttendanceCode &c : pack->codes) {
            QStringList roles;
            for (const Role role : c.roles)
                roles.append(roleWord(role));
            table.add({ c.code, c.title, statisticalClassWord(c.statisticalClass), statusCode(c.status), c.key, roles.join(u", "_s), c.needsNote ? u"needed"_s : QString() });
        }
        lines += table.lines();
    }
    if (packs.isEmpty())
        return fail(Error::Kind::NotFound, u"there is no code pack %1; there are %2"_s.arg(context.argument(0), names->join(u", "_s)));
    return Answer{ { { u"packs"_s, packs } }, lines };
}

Result<Answer> importCodes(Context &context)
{
    const auto bytes = contentOf(context.argument(0));
    if (!bytes)
        return fail(bytes.error());
    const auto pack = readCodePack(*bytes);
    if (!pack)
        return fail(pack.error());
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    if (auto done = putCodePack(**store, *pack); !done)
        return fail(done.error());
    return Answer{ { { u"pack"_s, pack->name }, { u"codes"_s, pack->codes.size() } },
                   { u"%1: %2 codes. Use them with: rollbookctl rules set codes %1"_s.arg(pack->name).arg(pack->codes.size()) } };
}

} // namespace

QList<Command> rulesCommands()
{
    return {
        { u"rules get"_s, { u"[NAME]"_s }, u"Show the school's rules"_s, {}, getRules },
        { u"rules set"_s, { u"NAME"_s, u"[VALUE]"_s }, u"Set a rule; without a value the default again"_s, { { u"confirm"_s, u"with the role: yes, that is what I am here"_s },
            { u"staff"_s, u"with the role of a teacher or substitute: the staff number in the school's lists"_s, u"NUMBER"_s } }, changeRule },
        { u"codes list"_s, { u"[PACK]"_s }, u"List code packs, or the codes of one"_s, {}, listCodes },
        { u"codes import"_s, { u"FILE"_s }, u"Take a school's own code pack from a JSON file"_s, {}, importCodes },
    };
}

} // namespace rollbook
