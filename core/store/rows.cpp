// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include "core/store/erasure.h"
#include "core/store/event.h"
#include "core/store/jsontext.h"
#include "core/store/shapes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString text(const QJsonObject &row, QLatin1StringView key) { return row[key].toString(); }
qint64 number(const QJsonObject &row, QLatin1StringView key) { return row[key].toInteger(); }

QVariant nullableText(const QJsonObject &row, QLatin1StringView key)
{
    const QString value = row[key].toString();
    return value.isEmpty() ? QVariant() : QVariant(value);
}

QString hours(QTime time) { return time.isValid() ? time.toString(u"HH:mm"_s) : QString(); }

Result<> run(Database &db, const QString &sql, const QVariantList &values)
{
    if (auto done = db.run(sql, values); !done)
        return fail(done.error());
    return {};
}

Result<> putSchool(Database &db, const QJsonObject &r)
{
    const QString id = text(r, "id"_L1);
    if (auto done = run(db, uR"(INSERT INTO school(school_id, code, name, zone, teacher, demo) VALUES(?,?,?,?,?,?)
                               ON CONFLICT DO UPDATE SET name=excluded.name, zone=excluded.zone, teacher=excluded.teacher)"_s,
                        { id, text(r, "code"_L1), text(r, "name"_L1), text(r, "zone"_L1), text(r, "teacher"_L1),
                          int(r["demo"_L1].toBool()) });
        !done)
        return done;
    // One account a store until shared tablets come; its id follows from the school's.
    return run(db, uR"(INSERT INTO account(account_id, display_name, school_id) VALUES(?,?,?)
                       ON CONFLICT DO UPDATE SET display_name=excluded.display_name)"_s,
               { id, text(r, "teacher"_L1), id });
}

/// Sets the columns that the row has a word for, and leaves the others: a row from another tablet may know less.
/// An empty word is stored as NULL where `nulls`.
Result<> setGiven(Database &db, const QJsonObject &r, const QString &table, const QString &key,
                  const QList<std::pair<QLatin1StringView, QLatin1StringView>> &columns, bool nulls = true)
{
    QStringList set;
    QVariantList values;
    for (const auto &[json, column] : columns) {
        if (!r.contains(json))
            continue;
        set.append(u"%1=?"_s.arg(column));
        values.append(r[json].isDouble() ? QVariant(r[json].toInteger()) : nulls ? nullableText(r, json) : QVariant(text(r, json)));
    }
    if (set.isEmpty())
        return {};
    return run(db, u"UPDATE %1 SET %2 WHERE %3=?"_s.arg(table, set.join(u','), key), values + QVariantList{ text(r, "id"_L1) });
}

// What only the school's own system knows (source and what follows) is in some rows and not in others,
// such as those of a class list or another tablet; what a row does not have stays as it is.

Result<> putClass(Database &db, const QJsonObject &r)
{
    if (auto done = run(db, uR"(INSERT INTO class(class_id, school_id, code, name) VALUES(?,(SELECT school_id FROM school),?,?)
                                ON CONFLICT DO UPDATE SET name=excluded.name)"_s,
                        { text(r, "id"_L1), text(r, "code"_L1), text(r, "name"_L1) });
        !done || !r.contains("source"_L1))
        return done;
    return run(db, uR"(UPDATE class SET source_id=?, subject_id=?, course_id=?, course_title=?, kind=?, grade=?, room=?, terms=?
                       WHERE class_id=?)"_s,
               { nullableText(r, "source"_L1), nullableText(r, "subject"_L1), nullableText(r, "course"_L1),
                 nullableText(r, "course_title"_L1), nullableText(r, "kind"_L1), nullableText(r, "grade"_L1),
                 nullableText(r, "room"_L1), nullableText(r, "terms"_L1), text(r, "id"_L1) });
}

Result<> putSubject(Database &db, const QJsonObject &r)
{
    return run(db, uR"(INSERT INTO subject(subject_id, school_id, code, name) VALUES(?,(SELECT school_id FROM school),?,?)
                       ON CONFLICT DO UPDATE SET name=excluded.name)"_s,
               { text(r, "id"_L1), text(r, "code"_L1), text(r, "name"_L1) });
}

Result<> putStudent(Database &db, const QJsonObject &r)
{
    if (auto done = run(db, uR"(INSERT INTO student(student_id, school_id, admission_no, name, email, phone)
                                VALUES(?,(SELECT school_id FROM school),?,?,?,?)
                                ON CONFLICT DO UPDATE SET name=excluded.name, email=excluded.email, phone=excluded.phone)"_s,
                        { text(r, "id"_L1), text(r, "number"_L1), text(r, "name"_L1), text(r, "email"_L1), text(r, "phone"_L1) });
        !done)
        return done;
    return setGiven(db, r, u"student"_s, u"student_id"_s,
                    { { "source"_L1, "source_id"_L1 }, { "given"_L1, "given"_L1 }, { "family"_L1, "family"_L1 }, { "grade"_L1, "grade"_L1 },
                      { "birthday"_L1, "birthday"_L1 }, { "ended"_L1, "ended"_L1 }, { "temporary"_L1, "temporary"_L1 },
                      { "merged_into"_L1, "merged_into"_L1 } });
}

Result<> putEnrolment(Database &db, const QJsonObject &r)
{
    return run(db, uR"(INSERT INTO enrolment(class_id, student_id, from_date, to_date, position, source_id) VALUES(?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET to_date=excluded.to_date, position=excluded.position,
                         source_id=coalesce(excluded.source_id, source_id))"_s,
               { text(r, "class"_L1), text(r, "student"_L1), text(r, "from"_L1), nullableText(r, "to"_L1),
                 number(r, "position"_L1), nullableText(r, "source"_L1) });
}

Result<> putSession(Database &db, const QJsonObject &r)
{
    const QString id = text(r, "id"_L1);
    if (auto done = run(db, uR"(INSERT INTO session(session_id, school_id, account_id, class_id, subject_id, local_date,
                                 start_local, end_local, tz, room, rev, hlc, finished_at)
                               VALUES(?,(SELECT school_id FROM school),(SELECT account_id FROM account),?,?,?,?,?,?,?,1,?,?)
                               ON CONFLICT DO UPDATE SET finished_at=excluded.finished_at, end_local=excluded.end_local,
                                 room=excluded.room, rev=rev+1, hlc=excluded.hlc)"_s,
                        { id, text(r, "class"_L1), nullableText(r, "subject"_L1), text(r, "date"_L1), text(r, "start"_L1),
                          text(r, "end"_L1), text(r, "zone"_L1), text(r, "room"_L1), text(r, "hlc"_L1),
                          number(r, "finished_at"_L1) });
        !done)
        return done;
    const QJsonArray roster = r["roster"_L1].toArray();
    for (const QJsonValue &value : roster) {
        const QJsonObject entry = value.toObject();
        if (auto done = run(db, uR"(INSERT INTO roster(session_id, student_id, position, admission_no, name)
                                   VALUES(?,?,?,?,?) ON CONFLICT DO NOTHING)"_s,
                            { id, text(entry, "student"_L1), number(entry, "position"_L1), text(entry, "number"_L1),
                              text(entry, "name"_L1) });
            !done)
            return done;
    }
    return {};
}

Result<> putMarkOf(Database &db, const QJsonObject &r)
{
    const MarkRow row = markRowOf(r);
    if (statusCode(row.mark.value.status) != text(r, "status"_L1)) // not to be taken for a cleared mark
        return fail(Error::Kind::Storage, u"unknown status in a mark"_s);
    return putMark(db, row);
}

Result<> putTarget(Database &db, const QJsonObject &r)
{
    const qint64 removed = number(r, "removed_at"_L1);
    return run(db, uR"(INSERT INTO target(target_id, account_id, name, kind, base_url, options_json, remote_user, enabled, removed_at)
                       VALUES(?,(SELECT account_id FROM account),?,?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET name=excluded.name, base_url=excluded.base_url, options_json=excluded.options_json,
                         remote_user=excluded.remote_user, enabled=excluded.enabled, removed_at=excluded.removed_at)"_s,
               { text(r, "id"_L1), text(r, "name"_L1), text(r, "kind"_L1), text(r, "url"_L1),
                 QString::fromUtf8(compactJson(r["options"_L1].toObject())), text(r, "remote_user"_L1),
                 int(r["enabled"_L1].toBool()), removed ? QVariant(removed) : QVariant() });
}

Result<> putLeave(Database &db, const QJsonObject &r)
{
    if (auto done = run(db, uR"(INSERT INTO leave(leave_id, student_id, category, from_date, to_date, reason, state, author, changed_at, hlc)
                       VALUES(?,?,?,?,?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET category=excluded.category, from_date=excluded.from_date, to_date=excluded.to_date,
                         reason=excluded.reason, state=excluded.state, author=excluded.author, changed_at=excluded.changed_at, hlc=excluded.hlc)"_s,
               { text(r, "id"_L1), text(r, "student"_L1), text(r, "category"_L1), text(r, "from"_L1), text(r, "to"_L1), text(r, "reason"_L1),
                 text(r, "state"_L1), text(r, "author"_L1), number(r, "changed_at"_L1), text(r, "hlc"_L1) });
        !done)
        return done;
    return setGiven(db, r, u"leave"_s, u"leave_id"_s,
                    { { "start"_L1, "start_local"_L1 }, { "end"_L1, "end_local"_L1 }, { "document_name"_L1, "document_name"_L1 },
                      { "document"_L1, "document"_L1 }, { "decided_by"_L1, "decided_by"_L1 }, { "decided_at"_L1, "decided_at"_L1 },
                      { "answer"_L1, "answer"_L1 } }, false);
}

Result<> putCorrection(Database &db, const QJsonObject &r)
{
    if (auto done = run(db, uR"(INSERT INTO correction(correction_id, session_id, student_id, from_status, to_status, reason, state, author, changed_at, hlc)
                       VALUES(?,?,?,?,?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET state=excluded.state, reason=excluded.reason, changed_at=excluded.changed_at, hlc=excluded.hlc)"_s,
               { text(r, "id"_L1), text(r, "session"_L1), text(r, "student"_L1), nullableText(r, "from_status"_L1), text(r, "to_status"_L1),
                 text(r, "reason"_L1), text(r, "state"_L1), text(r, "author"_L1), number(r, "changed_at"_L1), text(r, "hlc"_L1) });
        !done)
        return done;
    if (auto done = setGiven(db, r, u"correction"_s, u"correction_id"_s,
                             { { "from_author"_L1, "from_author"_L1 }, { "decided_by"_L1, "decided_by"_L1 }, { "decided_at"_L1, "decided_at"_L1 },
                               { "answer"_L1, "answer"_L1 } }, false);
        !done)
        return done;
    return setGiven(db, r, u"correction"_s, u"correction_id"_s,
                    { { "from_minutes"_L1, "from_minutes"_L1 }, { "to_minutes"_L1, "to_minutes"_L1 },
                      { "office_status"_L1, "office_status"_L1 }, { "office_minutes"_L1, "office_minutes"_L1 } });
}

Result<> putLink(Database &db, const QJsonObject &r)
{
    return run(db, uR"(INSERT INTO link(target_id, entity, code, remote_id, source, at) VALUES(?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET remote_id=excluded.remote_id, source=excluded.source, at=excluded.at)"_s,
               { text(r, "target"_L1), text(r, "entity"_L1), text(r, "code"_L1), text(r, "remote_id"_L1),
                 text(r, "source"_L1), number(r, "at"_L1) });
}

/// The row that an import added and that its undoing takes away again.
Result<> putRemoved(Database &db, const QJsonObject &r)
{
    return removeShaped(db, text(r, "of"_L1), r["row"_L1].toObject());
}

} // namespace

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
             { u"start"_s, hours(s.start) },
             { u"end"_s, hours(s.end) },
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

namespace {

Result<> putSeating(Database &db, const QJsonObject &r)
{
    return run(db, uR"(INSERT INTO seating(class_id, room, arrangement, row_count, column_count, seats_json, author, changed_at, hlc)
                       VALUES(?,?,?,?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET arrangement=excluded.arrangement, row_count=excluded.row_count,
                         column_count=excluded.column_count, seats_json=excluded.seats_json, author=excluded.author,
                         changed_at=excluded.changed_at, hlc=excluded.hlc)"_s,
               { text(r, "class"_L1), text(r, "room"_L1), text(r, "arrangement"_L1), number(r, "rows"_L1), number(r, "columns"_L1),
                 QString::fromUtf8(QJsonDocument(r["seats"_L1].toArray()).toJson(QJsonDocument::Compact)), text(r, "author"_L1),
                 number(r, "changed_at"_L1), text(r, "hlc"_L1) });
}

} // namespace

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

QJsonObject rowOf(const MarkRow &r) { return parseJson(jsonOf(r)); }

QByteArray jsonOf(const MarkRow &r)
{
    JsonText json; // the names as QJsonObject orders them
    json.add("author", r.mark.author);
    json.add("changed_at", r.mark.changedAt);
    if (!r.mark.code.isEmpty())
        json.add("code", r.mark.code);
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
    row.mark.code = text(r, "code"_L1);
    row.statusHlc = text(r, "status_hlc"_L1);
    row.noteHlc = text(r, "note_hlc"_L1);
    row.origin = text(r, "origin"_L1);
    row.how = captureFromCode(text(r, "how"_L1));
    return row;
}

Result<> putMark(Database &db, const MarkRow &r)
{
    const QString status = statusCode(r.mark.value.status);
    return run(db, uR"(INSERT INTO mark(session_id, student_id, status, minutes_late, status_hlc, note, note_hlc, rev,
                         changed_at, author, origin, code) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)
                       ON CONFLICT DO UPDATE SET status=excluded.status, minutes_late=excluded.minutes_late,
                         status_hlc=excluded.status_hlc, note=excluded.note, note_hlc=excluded.note_hlc, rev=excluded.rev,
                         changed_at=excluded.changed_at, author=excluded.author, origin=excluded.origin, code=excluded.code)"_s,
               { r.mark.session.toString(), r.mark.student.toString(), status.isEmpty() ? QVariant() : QVariant(status),
                 r.mark.value.minutesLate ? QVariant(*r.mark.value.minutesLate) : QVariant(), r.statusHlc, r.mark.note,
                 r.noteHlc, r.mark.rev, r.mark.changedAt, r.mark.author, r.origin,
                 r.mark.code.isEmpty() ? QVariant() : QVariant(r.mark.code) });
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
                mark.mark.code = row.text(9);
            });
    if (!read)
        return fail(read.error());
    return mark;
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

Result<> putRow(Database &database, const QString &entity, const QJsonObject &row)
{
    static const QHash<QString, Result<> (*)(Database &, const QJsonObject &)> writers{
        { u"school"_s, putSchool },       { u"class"_s, putClass },     { u"subject"_s, putSubject },
        { u"student"_s, putStudent },     { u"enrolment"_s, putEnrolment }, { u"session"_s, putSession },
        { u"mark"_s, putMarkOf },          { u"target"_s, putTarget },   { u"link"_s, putLink },
        { u"leave"_s, putLeave },         { u"correction"_s, putCorrection }, { u"removed"_s, putRemoved },
        { u"seating"_s, putSeating },     { u"erasure"_s, putErasure },
    };
    if (const auto writer = writers.constFind(entity); writer != writers.constEnd())
        return (*writer)(database, row);
    if (const Shape *shape = shapeOf(entity); shape && shape->writable)
        return putShaped(database, *shape, row);
    return {};
}

Result<> raiseOutboxOf(Database &database, const QString &target, SessionId session, StudentId student, qint64 rev, qint64 now)
{
    // A row on its way keeps its state: the answer to what was sent comes first, then the newer
    // revision is ready by itself (want_rev > sent_rev).
    return run(database, uR"(
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
               { session.toString(), student.toString(), rev, now, now, target, target });
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
    return run(database, uR"(
        INSERT INTO outbox(target_id, entity, session_id, student_id, want_rev, state, next_at, first_queued_at)
          SELECT ?, 'mark', m.session_id, m.student_id, m.rev, 'ready', ?, ? FROM mark m JOIN session s USING(session_id)
          WHERE s.local_date>=?
        ON CONFLICT DO NOTHING)"_s,
               { text(target, "id"_L1), now, now, from });
}

} // namespace rollbook
