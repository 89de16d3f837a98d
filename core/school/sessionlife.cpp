// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/sessionlife.h"

#include "core/school/byrule.h"
#include "core/school/localtime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int mostMinutesLate = 600; // what a mark holds: ten hours

Result<SessionState> refused(const QString &why) { return fail(Error::Kind::Invalid, why); }

} // namespace

QString sessionStateWord(SessionState state)
{
    switch (state) {
    case SessionState::Scheduled: return u"scheduled"_s;
    case SessionState::Open: return u"open"_s;
    case SessionState::Closed: return u"closed"_s;
    case SessionState::Locked: return u"locked"_s;
    case SessionState::Cancelled: return u"cancelled"_s;
    }
    return {};
}

SessionState stateOf(const SessionLife &life, QDate today, const SchoolRules &rules)
{
    if (life.opened) // a register that was taken counts, whatever the timetable says afterwards
        return life.closedAt == 0 ? SessionState::Open
            : life.date.daysTo(today) > rules.correctionDays ? SessionState::Locked : SessionState::Closed;
    return life.cancelled ? SessionState::Cancelled : SessionState::Scheduled;
}

Result<SessionState> stateAfter(SessionState state, SessionAction action, const QString &reason)
{
    const bool explained = !reason.trimmed().isEmpty();
    switch (action) {
    case SessionAction::Open:
        if (state == SessionState::Scheduled || state == SessionState::Open)
            return SessionState::Open;
        return refused(state == SessionState::Cancelled ? u"this lesson is cancelled; take that back first"_s
                                                        : u"this register is closed; reopen it"_s);
    case SessionAction::Close:
        if (state == SessionState::Open || state == SessionState::Closed)
            return SessionState::Closed;
        return refused(u"only an open register can be closed"_s);
    case SessionAction::Reopen:
        if (state == SessionState::Locked)
            return refused(u"this register is locked; ask for a correction"_s);
        if (state != SessionState::Closed)
            return refused(u"only a closed register can be reopened"_s);
        if (!explained)
            return refused(u"reopening a register needs a reason"_s);
        return SessionState::Open;
    case SessionAction::Cancel:
        if (state != SessionState::Scheduled)
            return refused(u"only a lesson whose register is not open can be cancelled"_s);
        if (!explained)
            return refused(u"cancelling a lesson needs a reason"_s);
        return SessionState::Cancelled;
    case SessionAction::Restore:
        if (state != SessionState::Cancelled)
            return refused(u"this lesson is not cancelled"_s);
        return SessionState::Scheduled;
    }
    return refused(u"unknown action"_s);
}

SessionSpan spanOf(QDate date, QTime start, QTime end, const QByteArray &zone, const SchoolRules &rules)
{
    const QTimeZone at(zone);
    if (!start.isValid())
        return { instantOf(date, QTime(0, 0), at), instantOf(date.addDays(1), QTime(0, 0), at) };
    const qint64 begins = instantOf(date, start, at);
    // Where the clocks jump over the end, the lesson is as long as it was to be.
    qint64 ends = end.isValid() ? instantOf(date, end, at) : begins + rules.minimumMinutes * minuteMs;
    if (ends <= begins)
        ends = begins + qint64(end.isValid() ? start.msecsTo(end) : minuteMs);
    return { begins, std::max(ends, begins + 1) };
}

bool opensByItself(const SessionSpan &span, qint64 now, const SchoolRules &rules)
{
    return rules.autoOpen && now >= span.start - rules.graceMinutes * minuteMs && now < span.end;
}

bool closesByItself(const SessionSpan &span, qint64 now, const SchoolRules &rules)
{
    return rules.autoClose && span.end < now - rules.graceMinutes * minuteMs;
}

qint64 untilNextLook(const QList<SessionSpan> &spans, qint64 now, const SchoolRules &rules)
{
    constexpr qint64 near = 15 * minuteMs;
    const qint64 grace = rules.graceMinutes * minuteMs;
    qint64 next = now + near;
    for (const SessionSpan &span : spans) {
        for (const qint64 moment : { span.start - grace, span.end + grace + 1 }) {
            if (moment > now)
                next = std::min(next, moment);
        }
    }
    return next - now >= near ? near : std::min(next - now, minuteMs);
}

StatusValue arrival(qint64 start, qint64 arrivedAt, const SchoolRules &rules)
{
    if (arrivedAt <= start + rules.graceMinutes * minuteMs)
        return { Status::Present, {} };
    return { Status::Late, int(std::min<qint64>((arrivedAt - start) / minuteMs, mostMinutesLate)) };
}

bool stayedLongEnough(qint64 arrived, qint64 left, const SchoolRules &rules)
{
    return left - arrived >= rules.minimumMinutes * minuteMs;
}

QList<MarkEdit> absencesAtClose(const Register &reg, const SchoolRules &rules)
{
    const bool taken = std::any_of(reg.rows.cbegin(), reg.rows.cend(), [](const RegisterRow &row) {
        return row.state.mark.value.status != Status::Unmarked;
    });
    QList<MarkEdit> edits;
    for (const RegisterRow &row : reg.rows) {
        // Who was added to the lesson was added because they came.
        if (rules.autoAbsent && taken && !row.student.temporary && row.state.mark.value.status == Status::Unmarked)
            edits.append({ .session = reg.session.id, .student = row.student.id, .value = StatusValue{ Status::Absent, {} },
                           .note = noteByRule(row.state.mark.note), .onlyIfUnmarked = true });
    }
    return edits;
}

} // namespace rollbook
