// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes.h"
#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<> addTarget(Change &change, const Target &target, QDate marksFrom)
{
    const auto taken = change.db().value(u"SELECT 1 FROM target WHERE name=?"_s, { target.name });
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail(Error::Kind::Invalid, u"there is already a target called %1"_s.arg(target.name));
    QJsonObject row = rowOf(target);
    if (marksFrom.isValid())
        row[u"marks_from"_s] = marksFrom.toString(Qt::ISODate);
    if (auto put = putRow(change.db(), u"target"_s, row); !put)
        return put;
    change.touchTargets();
    change.touchOutbox();
    if (auto event = change.append({ .entity = u"target"_s, .key = target.id.toString(), .kind = u"admin"_s, .before = {}, .after = row }); !event)
        return event;
    return queueOldMarks(change.db(), row, change.now());
}

Result<> queueMarksFrom(Change &change, const Target &target, QDate day)
{
    if (!day.isValid())
        return fail(Error::Kind::Invalid, u"there is no such day"_s);
    QJsonObject row = rowOf(target); // in the history, so that a rebuild queues them too
    row[u"marks_from"_s] = day.toString(Qt::ISODate);
    if (auto event = change.append({ .entity = u"target"_s, .key = target.id.toString(), .kind = u"admin"_s, .before = rowOf(target), .after = row }); !event)
        return event;
    change.touchOutbox();
    return queueOldMarks(change.db(), row, change.now());
}

Result<> queueMark(Change &change, TargetId target, SessionId session, StudentId student)
{
    const auto queued = change.db().run(
            uR"(INSERT INTO outbox(target_id, entity, session_id, student_id, want_rev, state, next_at, first_queued_at)
                SELECT ?, 'mark', session_id, student_id, rev, 'ready', ?, ? FROM mark WHERE session_id=? AND student_id=?
                ON CONFLICT DO NOTHING)"_s,
            { target.toString(), change.now(), change.now(), session.toString(), student.toString() });
    if (!queued)
        return fail(queued.error());
    change.touch(session, student);
    change.touchOutbox();
    return {};
}

Result<> updateTarget(Change &change, const Target &target, bool removed)
{
    Target changed = target;
    QJsonObject row = rowOf(changed);
    if (removed) { // its rows stay: what was queued for it can still be seen and exported
        row[u"name"_s] = target.name + u" (removed "_s + QString::number(change.now()) + u')';
        row[u"enabled"_s] = false;
        row[u"removed_at"_s] = change.now();
    }
    if (auto put = putRow(change.db(), u"target"_s, row); !put)
        return put;
    // With another address or name the password may be the right one.
    if (const auto allowed = change.db().run(u"UPDATE breaker SET sign_in_refused=0 WHERE target_id=?"_s, { target.id.toString() }); !allowed)
        return fail(allowed.error());
    change.touchTargets();
    change.touchOutbox();
    return change.append({ .entity = u"target"_s, .key = target.id.toString(), .kind = u"admin"_s, .before = rowOf(target), .after = row });
}

} // namespace rollbook
