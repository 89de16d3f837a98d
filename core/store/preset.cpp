// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/preset.h"

#include "core/school/sessionlife.h"
#include "core/store/changes.h"
#include "core/store/requestrows.h"
#include "core/store/rows.h"
#include "core/store/schoolreader.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<> excuse(Change &change, const Session &session, StudentId student)
{
    const auto mark = storedMark(change.db(), session.id, student);
    const auto rules = SchoolReader(change.db()).rules();
    if (!mark || !rules)
        return fail(!mark ? mark.error() : rules.error());
    const QDate today = schoolToday(session.zone, change.now());
    const SessionLife life{ .opened = true, .closedAt = session.finishedAt, .date = session.date };
    const bool never = mark->mark.rev == 0;
    const bool absent = mark->mark.value.status == Status::Absent;
    if (stateOf(life, today, *rules) == SessionState::Locked || (!never && !absent))
        return {};
    return recordMark(change, { .session = session.id, .student = student, .value = StatusValue{ Status::Excused, {} },
                                .decides = true, .how = Capture::Preset });
}

Result<> excuseOnLeave(Change &change, const Session &session)
{
    const QString date = session.date.toString(Qt::ISODate);
    QSet<StudentId> away;
    const auto read = change.db().each(
            u"SELECT %1 FROM roster r JOIN leave l USING(student_id) LEFT JOIN mark m ON m.session_id=r.session_id AND m.student_id=r.student_id "
            "WHERE r.session_id=? AND l.from_date<=? AND l.to_date>=? AND l.state='approved' AND m.session_id IS NULL"_s.arg(leaveColumns),
            { session.id.toString(), date, date }, [&](const Row &row) {
                const Leave leave = leaveOf(row);
                if (leave.covers(session.date, session.start, session.end))
                    away.insert(leave.student);
            });
    if (!read)
        return read;
    for (const StudentId &student : std::as_const(away)) {
        if (auto done = excuse(change, session, student); !done)
            return done;
    }
    return {};
}

} // namespace rollbook
