// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access.h"
#include "core/model/isotext.h"
#include "core/store/change.h"
#include "core/store/listdocuments.h"
#include "core/store/rows.h"
#include "core/store/sessionactions.h"
#include "core/store/shapes.h"

using namespace Qt::StringLiterals;

// The school's rules, its day's periods, and the user's role.

namespace rollbook {
namespace {

Result<> putRule(Store &store, const QString &name, const QString &value)
{
    return store.transact([&](Change &change) -> Result<> {
        const auto before = shapedRow(change.db(), u"rule"_s, { { u"name"_s, name } });
        if (!before)
            return fail(before.error());
        if ((*before)["value"_L1].toString() == value && !before->isEmpty())
            return {};
        const QJsonObject row{ { u"name"_s, name }, { u"value"_s, value }, { u"version"_s, (*before)["version"_L1].toInteger() + 1 },
                               { u"changed_at"_s, change.now() }, { u"author"_s, change.actor() } };
        if (auto put = putRow(change.db(), u"rule"_s, row); !put)
            return put;
        if (auto raised = raiseListed(change.db(), u"rule"_s, name, change.now()); !raised)
            return raised;
        change.touchRoster();
        change.touchOutbox();
        return change.append({ .entity = u"rule"_s, .key = name, .kind = u"admin"_s, .before = Change::Payload(*before), .after = row });
    });
}

} // namespace

Result<> setRule(Store &store, const QString &name, const QString &value)
{
    const RuleSpec *spec = ruleSpec(name);
    if (!spec)
        return fail(Error::Kind::NotFound, u"there is no rule %1; see: rollbookctl rules get"_s.arg(name));
    if (name == u"role"_s)
        return fail(Error::Kind::Invalid, u"what you are yourself is set with: rollbookctl rules set role WORD --confirm"_s);
    if (auto may = mayDo(store.database(), Action::ChangeRules); !may)
        return may;
    const auto checked = value.isEmpty() ? Result<QString>(spec->byDefault) : checkedRule(*spec, value);
    return checked ? putRule(store, name, *checked) : Result<>(fail(checked.error()));
}

bool hasOwnLessons(Role role)
{
    return !permitted(Action::Mark, role, Relation::Other) && (permitted(Action::Mark, role, Relation::Own) || permitted(Action::Mark, role, Relation::Covers));
}

Result<> setRole(Store &store, Role role, bool confirmed, const QString &staffNumber)
{
    Database &database = store.database();
    const auto now = roleOf(database);
    const auto stored = database.value(u"SELECT value FROM rule WHERE name='staff_number'"_s);
    if (!now || !stored)
        return fail(!now ? now.error() : stored.error());
    const QString known = *stored ? (*stored)->toString() : QString();
    const QString number = staffNumber.trimmed().isEmpty() ? known : staffNumber.trimmed();
    if (*now == role && number == known)
        return {};
    if (!confirmed)
        return fail(Error::Kind::Invalid, u"you are %1 here; to become %2, which the history keeps, confirm it (--confirm)"_s.arg(roleWord(*now), roleWord(role)));
    if (hasOwnLessons(role)) {
        const auto listed = isStaffNumber(database, number);
        if (!listed)
            return fail(listed.error());
        if (!*listed)
            return fail(Error::Kind::Invalid, number.isEmpty()
                                ? u"a %1 without a staff number has no class and can mark nobody; give the number that the school's lists have (--staff NUMBER)"_s.arg(roleWord(role))
                                : u"the school's lists have no teacher with the staff number %1; without one no class is yours, and you can mark nobody (--staff NUMBER)"_s.arg(number));
    }
    if (number != known) {
        if (auto put = putRule(store, u"staff_number"_s, number); !put)
            return put;
    }
    return *now == role ? Result<>() : putRule(store, u"role"_s, roleWord(role));
}

namespace {

Result<> checkPeriods(const QList<Period> &periods)
{
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const Period &p = periods.at(i);
        if (p.code.trimmed().isEmpty())
            return fail(Error::Kind::Invalid, u"a period needs a short name, such as P1"_s);
        if (!p.start.isValid() || !p.end.isValid() || p.end <= p.start)
            return fail(Error::Kind::Invalid, u"period %1 must end after it begins"_s.arg(p.code));
        if (p.weekdays < 1 || p.weekdays > 127)
            return fail(Error::Kind::Invalid, u"period %1 is on no day of the week"_s.arg(p.code));
        for (const Period &other : periods.mid(0, i)) {
            if ((p.weekdays & other.weekdays) != 0 && p.start < other.end && other.start < p.end)
                return fail(Error::Kind::Invalid, u"the periods %1 and %2 overlap"_s.arg(other.code, p.code));
        }
    }
    return {};
}

} // namespace

Result<> putPeriods(Store &store, const QList<Period> &periods)
{
    if (auto may = mayDo(store.database(), Action::ChangeTimetable); !may)
        return may;
    if (auto good = checkPeriods(periods); !good)
        return good;
    const auto known = shapedRows(store.database(), u"period"_s);
    if (!known)
        return fail(known.error());
    return store.transact([&](Change &change) -> Result<> {
        QSet<QString> kept;
        for (qsizetype i = 0; i < periods.size(); ++i) {
            const Period &p = periods.at(i);
            const QString id = p.id.isEmpty() ? timeOrderedUuid(change.now()).toString(QUuid::WithoutBraces) : p.id;
            kept.insert(id);
            const QJsonObject row{ { u"id"_s, id }, { u"code"_s, p.code.trimmed() }, { u"name"_s, p.name.simplified() }, { u"start"_s, iso(p.start) },
                                   { u"end"_s, iso(p.end) }, { u"weekdays"_s, p.weekdays }, { u"position"_s, i + 1 } };
            if (known->contains(row))
                continue;
            if (auto put = putRow(change.db(), u"period"_s, row); !put)
                return put;
            if (auto raised = raiseListed(change.db(), u"period"_s, id, change.now()); !raised)
                return raised;
            change.touchRoster();
            change.touchOutbox();
            if (auto event = change.append({ .entity = u"period"_s, .key = id, .before = {}, .after = row }); !event)
                return event;
        }
        for (const QJsonObject &row : *known) {
            const QString id = row["id"_L1].toString();
            if (kept.contains(id))
                continue;
            const QJsonObject removed{ { u"of"_s, u"period"_s }, { u"row"_s, row } };
            if (auto put = putRow(change.db(), u"removed"_s, removed); !put)
                return put;
            if (auto raised = raiseListed(change.db(), u"period"_s, id, change.now()); !raised)
                return raised;
            change.touchRoster();
            change.touchOutbox();
            if (auto event = change.append({ .entity = u"removed"_s, .key = id, .before = Change::Payload(row), .after = removed }); !event)
                return event;
        }
        return {};
    });
}

} // namespace rollbook
