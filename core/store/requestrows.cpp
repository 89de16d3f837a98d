// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/requestrows.h"

#include "core/model/isotext.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Status statusIn(const Row &row, int column) { return statusFromCode(row.text(column)).value_or(Status::Unmarked); }

std::optional<int> numberIn(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.number(column)));
}

} // namespace

Leave leaveOf(const Row &row, int first)
{
    return { .id = row.text(first),
             .student = StudentId::fromString(row.text(first + 1)),
             .category = row.text(first + 2),
             .from = isoDate(row.text(first + 3)),
             .to = isoDate(row.text(first + 4)),
             .reason = row.text(first + 5),
             .state = requestStateFromCode(row.text(first + 6)),
             .author = row.text(first + 7),
             .changedAt = row.number(first + 8),
             .start = isoTime(row.text(first + 9)),
             .end = isoTime(row.text(first + 10)),
             .documentName = row.text(first + 11),
             .document = row.text(first + 12),
             .decidedBy = row.text(first + 13),
             .decidedAt = row.number(first + 14),
             .answer = row.text(first + 15) };
}

QJsonObject rowOf(const Leave &leave)
{
    return { { u"id"_s, leave.id },
             { u"student"_s, leave.student.toString() },
             { u"category"_s, leave.category },
             { u"from"_s, leave.from.toString(Qt::ISODate) },
             { u"to"_s, leave.to.toString(Qt::ISODate) },
             { u"reason"_s, leave.reason.simplified() },
             { u"state"_s, requestStateCode(leave.state) },
             { u"author"_s, leave.author },
             { u"changed_at"_s, leave.changedAt },
             { u"start"_s, iso(leave.start) },
             { u"end"_s, iso(leave.end) },
             { u"document_name"_s, leave.documentName },
             { u"document"_s, leave.document },
             { u"decided_by"_s, leave.decidedBy },
             { u"decided_at"_s, leave.decidedAt },
             { u"answer"_s, leave.answer } };
}

Correction correctionOf(const Row &row, int first)
{
    return { .id = row.text(first),
             .session = SessionId::fromString(row.text(first + 1)),
             .student = StudentId::fromString(row.text(first + 2)),
             .from = statusIn(row, first + 3),
             .to = statusIn(row, first + 4),
             .reason = row.text(first + 5),
             .state = requestStateFromCode(row.text(first + 6)),
             .author = row.text(first + 7),
             .changedAt = row.number(first + 8),
             .fromMinutes = numberIn(row, first + 9),
             .fromAuthor = row.text(first + 10),
             .toMinutes = numberIn(row, first + 11),
             .decidedBy = row.text(first + 12),
             .decidedAt = row.number(first + 13),
             .answer = row.text(first + 14),
             .office = statusIn(row, first + 15),
             .officeMinutes = numberIn(row, first + 16) };
}

QJsonObject rowOf(const Correction &c)
{
    QJsonObject row{ { u"id"_s, c.id },
                     { u"session"_s, c.session.toString() },
                     { u"student"_s, c.student.toString() },
                     { u"from_status"_s, statusCode(c.from) },
                     { u"from_author"_s, c.fromAuthor },
                     { u"to_status"_s, statusCode(c.to) },
                     { u"reason"_s, c.reason.simplified() },
                     { u"state"_s, requestStateCode(c.state) },
                     { u"author"_s, c.author },
                     { u"changed_at"_s, c.changedAt },
                     { u"decided_by"_s, c.decidedBy },
                     { u"decided_at"_s, c.decidedAt },
                     { u"answer"_s, c.answer },
                     { u"office_status"_s, statusCode(c.office) } };
    for (const auto &[name, minutes] : { std::pair{ u"from_minutes"_s, c.fromMinutes }, { u"to_minutes"_s, c.toMinutes },
                                         { u"office_minutes"_s, c.officeMinutes } }) {
        if (minutes)
            row[name] = *minutes;
    }
    return row;
}

} // namespace rollbook
