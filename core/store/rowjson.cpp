// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/model/isotext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// Values as the rows that the history, the journal and a hub hold of them.

namespace rollbook {
QJsonObject rowOf(const School &s)
{
    return { { u"id"_s, s.id.toString() }, { u"code"_s, s.code },       { u"name"_s, s.name },
             { u"zone"_s, s.zone },        { u"teacher"_s, s.teacher }, { u"demo"_s, s.demo } };
}

QJsonObject rowOf(const SchoolClass &c)
{
    return { { u"id"_s, c.id.toString() }, { u"code"_s, c.code }, { u"name"_s, c.name } };
}

QJsonObject rowOf(const Subject &s)
{
    return { { u"id"_s, s.id.toString() }, { u"code"_s, s.code }, { u"name"_s, s.name } };
}

QJsonObject rowOf(const Student &s)
{
    QJsonObject row{ { u"id"_s, s.id.toString() }, { u"number"_s, s.number }, { u"name"_s, s.name },
                     { u"email"_s, s.email },      { u"phone"_s, s.phone } };
    if (s.birthday.isValid())
        row[u"birthday"_s] = s.birthday.toString(Qt::ISODate);
    if (s.ended.isValid())
        row[u"ended"_s] = s.ended.toString(Qt::ISODate);
    if (s.temporary)
        row[u"temporary"_s] = 1;
    if (!s.mergedInto.isNull())
        row[u"merged_into"_s] = s.mergedInto.toString();
    return row;
}

QJsonObject rowOf(const Session &s)
{
    return { { u"id"_s, s.id.toString() },
             { u"class"_s, s.classId.toString() },
             { u"subject"_s, s.subjectId.isNull() ? QString() : s.subjectId.toString() },
             { u"date"_s, s.date.toString(Qt::ISODate) },
             { u"start"_s, iso(s.start) },
             { u"end"_s, iso(s.end) },
             { u"zone"_s, s.zone },
             { u"room"_s, s.room },
             { u"finished_at"_s, s.finishedAt } };
}

QJsonObject rowOf(const Target &t)
{
    return { { u"id"_s, t.id.toString() }, { u"name"_s, t.name },       { u"kind"_s, t.kind },
             { u"url"_s, t.url },          { u"options"_s, t.options }, { u"remote_user"_s, t.remoteUser },
             { u"enabled"_s, t.enabled } };
}

QJsonObject rowOf(const EnrolmentRow &r)
{
    QJsonObject json{ { u"class"_s, r.classId.toString() },
                      { u"student"_s, r.student.toString() },
                      { u"from"_s, r.from.toString(Qt::ISODate) },
                      { u"position"_s, r.position } };
    if (r.to.isValid())
        json[u"to"_s] = r.to.toString(Qt::ISODate);
    return json;
}

QJsonObject rowOf(const SeatingPlan &plan)
{
    QJsonArray seats;
    for (const Seat &seat : plan.seats)
        seats.append(QJsonArray{ seat.student.toString(), seat.row, seat.column });
    return { { u"class"_s, plan.classId.toString() },
             { u"room"_s, plan.room },
             { u"arrangement"_s, plan.arrangement == SeatingPlan::Arrangement::Tables ? u"tables"_s : u"rows"_s },
             { u"rows"_s, plan.rows },
             { u"columns"_s, plan.columns },
             { u"seats"_s, seats },
             { u"author"_s, plan.author },
             { u"changed_at"_s, plan.changedAt } };
}

} // namespace rollbook
