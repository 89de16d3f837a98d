// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codestore.h"
#include "core/store/listdocuments.h"

#include "core/store/access.h"
#include "core/store/change.h"
#include "core/store/rows.h"
#include "core/store/shapes.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<> putCodePack(Store &store, const CodePack &pack)
{
    if (auto may = mayDo(store.database(), Action::ChangeRules); !may)
        return may;
    if (builtInPacks().contains(pack.name))
        return fail(Error::Kind::Invalid, u"the pack %1 is the program's own; give yours another name"_s.arg(pack.name));
    return store.transact([&](Change &change) -> Result<> {
        const auto before = shapedRow(change.db(), u"codepack"_s, { { u"name"_s, pack.name } });
        if (!before)
            return fail(before.error());
        const QJsonObject row{ { u"name"_s, pack.name }, { u"content"_s, QString::fromUtf8(writeCodePack(pack)) },
                               { u"version"_s, (*before)["version"_L1].toInteger() + 1 } };
        if ((*before)["content"_L1] == row["content"_L1])
            return {};
        if (auto put = putRow(change.db(), u"codepack"_s, row); !put)
            return put;
        if (auto raised = raiseListed(change.db(), u"codepack"_s, pack.name, change.now()); !raised)
            return raised;
        change.touchRoster();
        change.touchOutbox();
        return change.append({ .entity = u"codepack"_s, .key = pack.name, .kind = u"import"_s, .before = Change::Payload(*before), .after = row });
    });
}

Result<QStringList> codePacks(Database &database)
{
    const auto rows = shapedRows(database, u"codepack"_s, u"ORDER BY name"_s);
    if (!rows)
        return fail(rows.error());
    QStringList names = builtInPacks();
    for (const QJsonObject &row : *rows)
        names.append(row["name"_L1].toString());
    return names;
}

Result<CodePack> codePack(Database &database, const QString &name)
{
    if (builtInPacks().contains(name))
        return builtInPack(name);
    const auto row = shapedRow(database, u"codepack"_s, { { u"name"_s, name } });
    if (!row)
        return fail(row.error());
    if (row->isEmpty())
        return fail(Error::Kind::NotFound, u"there is no code pack %1; see: rollbookctl codes list"_s.arg(name));
    return readCodePack((*row)["content"_L1].toString().toUtf8());
}

Result<CodePack> activeCodePack(Database &database)
{
    const auto name = database.value(u"SELECT value FROM rule WHERE name='codes'"_s);
    if (!name)
        return fail(name.error());
    const QString own = *name && !(*name)->toString().isEmpty() ? (*name)->toString() : u"generic"_s;
    auto pack = codePack(database, own);
    if (!pack && pack.error().kind == Error::Kind::NotFound) // a hub has told the rule, and the pack is on its way
        return CodePack{ .name = own };
    return pack;
}

} // namespace rollbook
