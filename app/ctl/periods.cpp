// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "app/ctl/jsonvalues.h"
#include "app/ctl/lookup.h"
#include "app/ctl/table.h"
#include "core/store/sessionactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QStringList dayNames{ u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s };

QString daysText(int weekdays)
{
    QStringList names;
    for (int day = 0; day < 7; ++day) {
        if ((weekdays >> day) & 1)
            names.append(dayNames.at(day));
    }
    return names.join(u',');
}

Result<int> daysOf(const QString &text)
{
    int days = 0;
    const QStringList names = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const auto known = std::ranges::find_if(dayNames, [&](const QString &day) { return day.compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
        if (known == dayNames.end())
            return fail(Error::Kind::Invalid, u"\"%1\" is no day; use %2"_s.arg(name, dayNames.join(u", "_s)));
        days |= 1 << (known - dayNames.begin());
    }
    return days;
}

Result<Answer> answerWith(const Result<QList<Period>> &periods)
{
    if (!periods)
        return fail(periods.error());
    Table table({ u"period"_s, u"name"_s, u"from"_s, u"to"_s, u"days"_s });
    QJsonArray rows;
    for (const Period &p : *periods) {
        rows.append(QJsonObject{ { u"code"_s, p.code }, { u"name"_s, p.name }, { u"start"_s, jsonTime(p.start) }, { u"end"_s, jsonTime(p.end) },
                                 { u"days"_s, QJsonArray::fromStringList(daysText(p.weekdays).split(u',')) } });
        table.add({ p.code, p.name, p.start.toString(u"HH:mm"_s), p.end.toString(u"HH:mm"_s), daysText(p.weekdays) });
    }
    return Answer{ { { u"periods"_s, rows } }, periods->isEmpty() ? QStringList{ u"No periods."_s } : table.lines() };
}

Result<Answer> list(Context &context)
{
    const auto reader = context.reader();
    return reader ? answerWith(SchoolReader((*reader)->database()).periods()) : Result<Answer>(fail(reader.error()));
}

/// Changes the list by `f` and puts it, in the order of the day.
Result<Answer> changeWith(Context &context, const std::function<Result<>(QList<Period> &)> &f)
{
    const auto store = context.store();
    if (!store)
        return fail(store.error());
    const SchoolReader reader((*store)->database());
    auto periods = reader.periods();
    if (!periods)
        return fail(periods.error());
    if (auto changed = f(*periods); !changed)
        return fail(changed.error());
    std::ranges::stable_sort(*periods, {}, &Period::start);
    if (auto put = putPeriods(**store, *periods); !put)
        return fail(put.error());
    return answerWith(reader.periods());
}

Result<Answer> set(Context &context)
{
    const auto start = timeOf(context.argument(1)), end = timeOf(context.argument(2));
    const auto days = context.has(u"days"_s) ? daysOf(context.value(u"days"_s)) : Result<int>(Period().weekdays);
    if (!start || !end || !days)
        return fail(!start ? start.error() : !end ? end.error() : days.error());
    return changeWith(context, [&](QList<Period> &periods) -> Result<> {
        const Period wanted{ .code = context.argument(0), .name = context.value(u"name"_s), .start = *start, .end = *end, .weekdays = *days };
        const auto known = std::ranges::find(periods, wanted.code, &Period::code);
        if (known == periods.end()) {
            periods.append(wanted);
        } else {
            const QString id = known->id;
            *known = wanted;
            known->id = id;
        }
        return {};
    });
}

Result<Answer> remove(Context &context)
{
    return changeWith(context, [&](QList<Period> &periods) -> Result<> {
        if (periods.removeIf([&](const Period &p) { return p.code == context.argument(0); }) == 0)
            return fail(Error::Kind::NotFound, u"there is no period %1; see: rollbookctl period list"_s.arg(context.argument(0)));
        return {};
    });
}

} // namespace

QList<Command> periodCommands()
{
    return { { u"period list"_s, {}, u"List the periods of the school's day"_s, {}, list },
             { u"period set"_s, { u"CODE"_s, u"START"_s, u"END"_s }, u"Add a period, or change it: P1 08:55 09:45"_s,
               { { u"name"_s, u"as it is shown"_s, u"TEXT"_s }, { u"days"_s, u"Mon,Tue,...; Monday to Friday when left out"_s, u"DAYS"_s } }, set },
             { u"period remove"_s, { u"CODE"_s }, u"Take a period away; lessons stay where they are"_s, {}, remove } };
}

} // namespace rollbook
