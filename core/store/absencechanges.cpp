// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes.h"
#include "core/store/requestrows.h"
#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString idOr(const QString &id, qint64 now) { return id.isEmpty() ? timeOrderedUuid(now).toString(QUuid::WithoutBraces) : id; }

Result<> put(Change &change, const QString &entity, QJsonObject row)
{
    const QString stamp = change.stamp();
    row[u"hlc"_s] = stamp;
    const QString key = row[u"id"_s].toString();
    if (auto stored = putRow(change.db(), entity, row); !stored)
        return stored;
    if (auto event = change.append({ .entity = entity, .key = key, .before = {}, .after = row, .hlc = stamp }); !event)
        return event;
    change.touchOutbox();
    change.touchRoster();
    return raiseDispatch(change.db(), entity, key, change.now());
}

} // namespace

Result<> putLeave(Change &change, const Leave &leave)
{
    if (!leave.from.isValid() || !leave.to.isValid() || leave.to < leave.from)
        return fail(Error::Kind::Invalid, u"the leave must end on or after the day it begins"_s);
    if (leave.reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"the leave needs a reason"_s);
    if (leave.start.isValid() != leave.end.isValid() || (leave.partDay() && leave.end <= leave.start))
        return fail(Error::Kind::Invalid, u"a part of a day needs a time from and a later time to"_s);
    Leave kept = leave;
    kept.id = idOr(leave.id, change.now());
    if (kept.author.isEmpty())
        kept.author = change.actor();
    kept.changedAt = change.correctedNow();
    return put(change, u"leave"_s, rowOf(kept));
}

Result<> putCorrection(Change &change, const Correction &correction)
{
    if (correction.to == Status::Unmarked || correction.to == correction.from)
        return fail(Error::Kind::Invalid, u"a correction must name another status than the one there is"_s);
    if (correction.reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"the correction needs a reason"_s);
    Correction kept = correction;
    kept.id = idOr(correction.id, change.now());
    if (kept.author.isEmpty())
        kept.author = change.actor();
    kept.changedAt = change.correctedNow();
    return put(change, u"correction"_s, rowOf(kept));
}

} // namespace rollbook
