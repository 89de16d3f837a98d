// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/jsonvalues.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rollbook {

QJsonValue jsonInstant(qint64 ms)
{
    return ms == 0 ? QJsonValue()
                   : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue jsonTime(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QJsonValue();
}

QJsonObject jsonOf(const School &school)
{
    return { { u"code"_s, school.code },
             { u"name"_s, school.name },
             { u"zone"_s, school.zone },
             { u"teacher"_s, school.teacher },
             { u"demo"_s, school.demo } };
}

QJsonObject jsonOf(const SchoolClass &schoolClass)
{
    return { { u"code"_s, schoolClass.code },
             { u"name"_s, schoolClass.name },
             { u"students"_s, schoolClass.students } };
}

QJsonObject jsonOf(const Student &student)
{
    return { { u"number"_s, student.number },
             { u"name"_s, student.name },
             { u"email"_s, student.email },
             { u"phone"_s, student.phone } };
}

QJsonObject jsonOf(const Session &session)
{
    return { { u"id"_s, session.id.toString() },
             { u"class"_s, session.classCode },
             { u"subject"_s, session.subjectCode },
             { u"subject_name"_s, session.subjectName },
             { u"date"_s, session.date.toString(Qt::ISODate) },
             { u"start"_s, jsonTime(session.start) },
             { u"end"_s, jsonTime(session.end) },
             { u"zone"_s, session.zone },
             { u"room"_s, session.room },
             { u"finished_at"_s, jsonInstant(session.finishedAt) } };
}

QJsonObject jsonOf(const StatusCounts &counts)
{
    return { { u"present"_s, counts.present },
             { u"absent"_s, counts.absent },
             { u"late"_s, counts.late },
             { u"excused"_s, counts.excused },
             { u"unmarked"_s, counts.unmarked } };
}

QJsonObject jsonOf(const SessionSummary &summary)
{
    QJsonObject object = jsonOf(summary.session);
    object[u"counts"_s] = jsonOf(summary.counts);
    object[u"to_send"_s] = summary.toSend;
    object[u"needs_you"_s] = summary.needsYou;
    object[u"waiting_for_school"_s] = summary.waitingForSchool;
    object[u"sent"_s] = summary.sent;
    object[u"unqueued"_s] = summary.unqueued;
    return object;
}

QJsonObject jsonOf(const RegisterRow &row)
{
    const Mark &mark = row.state.mark;
    const Receipt &receipt = row.state.receipt;
    return { { u"position"_s, row.position },
             { u"number"_s, row.student.number },
             { u"name"_s, row.student.name },
             { u"status"_s, statusWord(mark.value.status) },
             { u"minutes_late"_s,
               mark.value.minutesLate ? QJsonValue(*mark.value.minutesLate) : QJsonValue() },
             { u"code"_s, mark.value.code },
             { u"note"_s, mark.note },
             { u"rev"_s, mark.rev },
             { u"changed_at"_s, jsonInstant(mark.changedAt) },
             { u"author"_s, mark.author },
             { u"delivery"_s, deliveryWord(receipt.state) },
             { u"reason"_s, receipt.reason } };
}

QJsonObject jsonOf(const Receipt &receipt)
{
    return { { u"target"_s, receipt.targetName },
             { u"state"_s, deliveryWord(receipt.state) },
             { u"at"_s, jsonInstant(receipt.at) },
             { u"reason"_s, receipt.reason },
             { u"without_code"_s, receipt.withoutCode },
             { u"server_text"_s, receipt.serverText } };
}

QJsonObject jsonOf(const OutboxRow &row)
{
    return { { u"target"_s, row.target },
             { u"entity"_s, row.entity },
             { u"session"_s, row.session.toString() },
             { u"number"_s, row.number },
             { u"state"_s, deliveryWord(row.delivery) },
             { u"want_rev"_s, row.wantRev },
             { u"acked_rev"_s, row.ackedRev },
             { u"queued_at"_s, jsonInstant(row.queuedAt) },
             { u"next_at"_s, jsonInstant(row.nextAt) },
             { u"attempts"_s, row.attempts },
             { u"reason"_s, row.reason },
             { u"server_text"_s, row.serverText } };
}

QJsonObject jsonOf(const Target &target)
{
    return { { u"name"_s, target.name },       { u"kind"_s, target.kind },
             { u"url"_s, target.url },         { u"options"_s, target.options },
             { u"enabled"_s, target.enabled }, { u"remote_user"_s, target.remoteUser } };
}

QJsonObject jsonOf(const AuditReport &report)
{
    return { { u"events"_s, report.events },
             { u"intact"_s, report.intact },
             { u"first_bad_seq"_s, report.intact ? QJsonValue() : QJsonValue(report.firstBadSeq) },
             { u"problem"_s, report.problem },
             { u"head"_s, report.head } };
}

QString activityWord(TargetActivity activity)
{
    switch (activity) {
    case TargetActivity::Idle: return u"idle"_s;
    case TargetActivity::Working: return u"working"_s;
    case TargetActivity::Waiting: return u"waiting"_s;
    case TargetActivity::SignIn: return u"sign_in"_s;
    case TargetActivity::Paused: return u"paused"_s;
    }
    return {};
}

} // namespace rollbook
