// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/takemapping.h"

#include "app/ctl/mappingfile.h"
#include "core/store/store.h"
#include "sync/targets/target.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook {

Result<MappingTaken> takeMapping(Store &store, TargetId id, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, u"cannot read %1: %2"_s.arg(name, file.errorString()));
    const auto mapping = readMapping(file.readAll());
    if (!mapping)
        return fail(mapping.error());
    const auto targets = store.read().targets();
    if (!targets)
        return fail(targets.error());
    for (const Target &target : *targets) {
        if (target.id != id)
            continue;
        const auto kind = makeTargetKind(target);
        if (!kind)
            return fail(kind.error());
        QList<Link> links;
        for (const MappingFile::Line &line : mapping->lines)
            links.append(line.link);
        if (auto added = Outbox(store, id, **kind).addLinks(links); !added)
            return fail(added.error());
        return MappingTaken{ int(links.size()), int(mapping->problems.size()) };
    }
    return fail(Error::Kind::NotFound, u"there is no such target"_s);
}

} // namespace rollbook
