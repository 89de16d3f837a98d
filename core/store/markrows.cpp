// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/store/event.h"
#include "core/store/jsontext.h"
#include "core/store/rowfields.h"

using namespace Qt::StringLiterals;

// Marks: their rows, and their places in the queues.

namespace rollbook {
QJsonObject rowOf(const MarkRow &r) { return parseJson(jsonOf(r)); }

QByteArray jsonOf(const MarkRow &r)
{
    JsonText json; // the names as QJsonObject orders them
    json.add("author", r.mark.author);
    json.add("changed_at", r.mark.changedAt);
    if (!r.mark.value.code.isEmpty())
        json.add("code", r.mark.value.code);
    if (r.how != Capture::Unsaid)
        json.add("how", captureCode(r.how));
    if (r.mark.value.minutesLate)
        json.add("minutes_late", *r.mark.value.minutesLate);
    json.add("note", r.mark.note);
    json.add("note_hlc", r.noteHlc);
    json.add("origin", r.origin);
    json.add("rev", r.mark.rev);
    json.add("session", r.mark.session.toString());
    json.add("status", statusCode(r.mark.value.status));
    json.add("status_hlc", r.statusHlc);
    json.add("student", r.mark.student.toString());
    return json.finish();
}

MarkRow markRowOf(const QJsonObject &r)
{
    MarkRow row;
    row.mark.session = SessionId::fromString(text(r, "session"_L1));
    row.mark.student = StudentId::fromString(text(r, "student"_L1));
    row.mark.value.status = statusFromCode(text(r, "status"_L1)).value_or(Status::Unmarked);
    if (r.contains("minutes_late"_L1))
        row.mark.value.minutesLate = int(number(r, "minutes_late"_L1));
    row.mark.note = text(r, "note"_L1);
    row.mark.rev = number(r, "rev"_L1);
    row.mark.changedAt = number(r, "changed_at"_L1);
    row.mark.author = text(r, "author"_L1);
    row.mark.value.code = text(r, "code"_L1);
    row.statusHlc = text(r, "status_hlc"_L1);
    row.noteHlc = text(r, "note_hlc"_L1);
    row.origin = text(r, "origin"_L1);
    row.how = captureFromCode(text(r, "how"_L1));
    return row;
}

Result<> putMark(Database &db, const MarkRow &r)
{
    const QString status = statusCode(r.mark.value.status);
    return outcome(db.run(uR"(INSERT INTO mark(session_id, student_id, status, minutes_late, status_hlc, note, note_hlc, rev,
                         changed_at, author, origin, code) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET status=excluded.status, minutes_late=excluded.minutes_late,
                         status_hlc=excluded.status_hlc, note=excluded.note, note_hlc=excluded.note_hlc, rev=excluded.rev,
                         changed_at=excluded.changed_at, author=excluded.author, origin=excluded.origin, code=excluded.code)"_s,
               { r.mark.session.toString(), r.mark.student.toString(), status.isEmpty() ? QVariant() : QVariant(status),
                 r.mark.value.minutesLate ? QVariant(*r.mark.value.minutesLate) : QVariant(), r.statusHlc, r.mark.note,
                 r.noteHlc, r.mark.rev, r.mark.changedAt, r.mark.author, r.origin,
                 r.mark.value.code.isEmpty() ? QVariant() : QVariant(r.mark.value.code) }));
}

Result<MarkRow> storedMark(Database &database, SessionId session, StudentId student)
{
    MarkRow mark{ .mark = { .session = session, .student = student, .value = {}, .note = {}, .author = {} }, .statusHlc = {}, .noteHlc = {} };
    const auto read = database.each(
            uR"(SELECT status, minutes_late, status_hlc, note, note_hlc, rev, changed_at, author, origin, code
                FROM mark WHERE session_id=? AND student_id=?)"_s,
            { session.toString(), student.toString() }, [&](const Row &row) {
                mark.mark.value.status = statusFromCode(row.text(0)).value_or(Status::Unmarked);
                if (!row.isNull(1))
                    mark.mark.value.minutesLate = int(row.number(1));
                mark.statusHlc = row.text(2);
                mark.mark.note = row.text(3);
                mark.noteHlc = row.text(4);
                mark.mark.rev = row.number(5);
                mark.mark.changedAt = row.number(6);
                mark.mark.author = row.text(7);
                mark.origin = row.text(8);
                mark.mark.value.code = row.text(9);
            });
    if (!read)
        return fail(read.error());
    return mark;
}

Result<> raiseOutboxOf(Database &database, const QString &target, SessionId session, StudentId student, qint64 rev, qint64 now)
{
    // A row on its way keeps its state: the answer to what was sent comes first, then the newer
    // revision is ready by itself (want_rev > sent_rev).
    return outcome(database.run(uR"(
        INSERT INTO outbox(target_id, entity, session_id, student_id, want_rev, state, next_at, first_queued_at)
          SELECT target_id, 'mark', ?, ?, ?, 'ready', ?, ? FROM target WHERE enabled=1 AND removed_at IS NULL AND (?='' OR target_id=?)
        ON CONFLICT DO UPDATE SET want_rev=excluded.want_rev,
          first_queued_at=CASE WHEN outbox.state='done' THEN excluded.first_queued_at ELSE outbox.first_queued_at END,
          state=CASE WHEN instr('|sending|sent|unknown|blocked_auth|blocked_dep|','|'||outbox.state||'|')>0 THEN outbox.state ELSE 'ready' END,
          last_class=CASE WHEN instr('|sending|sent|unknown|blocked_auth|blocked_dep|','|'||outbox.state||'|')>0 THEN outbox.last_class ELSE '' END,
          last_text=CASE WHEN instr('|sending|sent|unknown|blocked_auth|blocked_dep|','|'||outbox.state||'|')>0 THEN outbox.last_text ELSE '' END,
          attempts=CASE WHEN outbox.sent_rev IS NULL THEN 0 ELSE outbox.attempts END,
          next_at=CASE WHEN outbox.state='blocked_dep' THEN outbox.next_at
            WHEN outbox.state='unknown' AND (SELECT json_extract(caps_json,'$.readback') FROM target t WHERE t.target_id=outbox.target_id)='none'
              THEN outbox.next_at -- repeated too early it would be there twice
            ELSE excluded.next_at END)"_s,
               { session.toString(), student.toString(), rev, now, now, target, target }));
}

Result<> raiseOutbox(Database &database, SessionId session, StudentId student, qint64 rev, qint64 now)
{
    return raiseOutboxOf(database, u""_s, session, student, rev, now);
}

Result<> queueOldMarks(Database &database, const QJsonObject &target, qint64 now)
{
    const QString from = text(target, "marks_from"_L1);
    if (from.isEmpty())
        return {};
    return outcome(database.run(uR"(
        INSERT INTO outbox(target_id, entity, session_id, student_id, want_rev, state, next_at, first_queued_at)
          SELECT ?, 'mark', m.session_id, m.student_id, m.rev, 'ready', ?, ? FROM mark m JOIN session s USING(session_id)
          WHERE s.local_date>=?
        ON CONFLICT DO NOTHING)"_s,
               { text(target, "id"_L1), now, now, from }));
}

} // namespace rollbook
