// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/erasure.h"
#include "core/store/event.h"
#include "core/store/shapes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// What an erasure does to the tables and to the contents of the history.

namespace rollbook {
namespace {

Result<> runAll(Database &db, const QStringList &statements, const QVariantList &values)
{
    for (const QString &sql : statements) {
        if (auto done = db.run(sql, values); !done)
            return fail(done.error());
    }
    return {};
}

/// Everything of one student; those who turned out to be them go first.
Result<> eraseRows(Database &db, const QString &student)
{
    QStringList merged;
    auto read = db.each(u"SELECT student_id FROM student WHERE merged_into=?"_s, { student }, [&](const Row &row) { merged.append(row.text(0)); });
    if (!read)
        return read;
    for (const QString &other : std::as_const(merged)) {
        if (auto done = eraseRows(db, other); !done)
            return done;
    }
    return runAll(db,
                  { // delivered, or of a server that is gone: nobody waits for it
                    u"UPDATE outbox SET acked_rev=want_rev, state='done', sent_rev=NULL, sent_payload=NULL, idem_key=NULL WHERE student_id=?"_s,
                    u"DELETE FROM outbox WHERE student_id=?"_s,
                    u"UPDATE dispatch SET acked_rev=want_rev WHERE entity IN('leave','correction') AND entity_key IN(SELECT leave_id FROM leave WHERE student_id=?1 UNION SELECT correction_id FROM correction WHERE student_id=?1)"_s,
                    u"DELETE FROM dispatch WHERE entity IN('leave','correction') AND entity_key IN(SELECT leave_id FROM leave WHERE student_id=?1 UNION SELECT correction_id FROM correction WHERE student_id=?1)"_s,
                    u"DELETE FROM unanswered WHERE student_id=?"_s,
                    u"DELETE FROM remote_state WHERE student_id=?"_s,
                    u"DELETE FROM conflict WHERE student_id=?"_s,
                    u"DELETE FROM mark WHERE student_id=?"_s,
                    u"DELETE FROM tally WHERE student_id=?"_s,
                    u"DELETE FROM correction WHERE student_id=?"_s,
                    u"DELETE FROM leave WHERE student_id=?"_s,
                    u"DELETE FROM guardian WHERE student_id=?"_s,
                    u"DELETE FROM photo WHERE student_id=?"_s,
                    u"DELETE FROM roster WHERE student_id=?"_s,
                    u"DELETE FROM enrolment WHERE student_id=?"_s,
                    u"UPDATE attempt SET detail='' WHERE instr(detail,(SELECT admission_no FROM student WHERE student_id=?1))>0 OR instr(detail,(SELECT name FROM student WHERE student_id=?1))>0"_s,
                    u"UPDATE outbox SET last_text='', answer='' WHERE instr(last_text||' '||answer,(SELECT admission_no FROM student WHERE student_id=?1))>0 OR instr(last_text||' '||answer,(SELECT name FROM student WHERE student_id=?1))>0"_s,
                    u"DELETE FROM link WHERE entity='student' AND code=(SELECT admission_no FROM student WHERE student_id=?)"_s,
                    u"DELETE FROM student WHERE student_id=?"_s },
                  { student });
}

/// Everything of lessons before a day, but for the registers named in `kept`: those are owed to a server.
Result<> eraseLessons(Database &db, const QString &before, const QJsonArray &kept)
{
    QSet<QString> owed;
    for (const QJsonValue &id : kept)
        owed.insert(id.toString());
    QStringList sessions, students;
    auto read = db.each(u"SELECT session_id FROM session WHERE local_date<?"_s, { before }, [&](const Row &row) {
        if (!owed.contains(row.text(0)))
            sessions.append(row.text(0));
    });
    if (!read)
        return read;
    for (const QString &session : std::as_const(sessions)) {
        QStringList statements{ u"UPDATE outbox SET acked_rev=want_rev, state='done', sent_rev=NULL, sent_payload=NULL, idem_key=NULL WHERE session_id=?"_s,
                                u"UPDATE dispatch SET acked_rev=want_rev WHERE entity='session' AND entity_key=?"_s,
                                u"DELETE FROM dispatch WHERE entity='session' AND entity_key=?"_s,
                                u"UPDATE dispatch SET acked_rev=want_rev WHERE entity='correction' AND entity_key IN(SELECT correction_id FROM correction WHERE session_id=?)"_s,
                                u"DELETE FROM dispatch WHERE entity='correction' AND entity_key IN(SELECT correction_id FROM correction WHERE session_id=?)"_s };
        for (const QString &table : { u"outbox"_s, u"unanswered"_s, u"remote_state"_s, u"conflict"_s, u"attempt"_s, u"session_read"_s, u"mark"_s,
                                      u"correction"_s, u"roster"_s, u"session_life"_s, u"session"_s })
            statements.append(u"DELETE FROM %1 WHERE session_id=?"_s.arg(table));
        if (auto done = runAll(db, statements, { session }); !done)
            return done;
    }
    if (auto done = runAll(db,
                           { u"UPDATE dispatch SET acked_rev=want_rev WHERE entity='leave' AND entity_key IN(SELECT leave_id FROM leave WHERE to_date<?)"_s,
                             u"DELETE FROM dispatch WHERE entity='leave' AND entity_key IN(SELECT leave_id FROM leave WHERE to_date<?)"_s,
                             u"DELETE FROM leave WHERE to_date<?"_s, u"DELETE FROM enrolment WHERE to_date<?"_s,
                             u"DELETE FROM lesson_change WHERE local_date<?"_s },
                           { before });
        !done)
        return done;
    if (auto done = db.run(u"DELETE FROM tally WHERE present+absent+late+excused=0 AND month<substr(?,1,7)"_s, { before }); !done)
        return fail(done.error());
    // Who left, and of whom there is nothing any more.
    read = db.each(uR"(SELECT student_id FROM student t WHERE t.ended<? AND NOT EXISTS(SELECT 1 FROM roster r WHERE r.student_id=t.student_id)
                         AND NOT EXISTS(SELECT 1 FROM enrolment e WHERE e.student_id=t.student_id) AND NOT EXISTS(SELECT 1 FROM leave l WHERE l.student_id=t.student_id))"_s,
                   { before }, [&](const Row &row) { students.append(row.text(0)); });
    for (const QString &student : std::as_const(students)) {
        if (auto done = eraseRows(db, student); !done)
            return done;
    }
    return read;
}

/// The content of an entry without one student: of a register, its line; of anything else, nothing.
Result<> cut(Database &db, qint64 seq, const QString &left)
{
    const auto done = db.run(u"UPDATE event SET salt=NULL, before_json=NULL, after_json=? WHERE seq=?"_s, { left.isEmpty() ? QVariant() : QVariant(left), seq });
    return done ? Result<>() : Result<>(fail(done.error()));
}

QString withoutLine(const QString &json, const QString &student)
{
    QJsonObject row = parseJson(json.toUtf8());
    QJsonArray left;
    const QJsonArray roster = row[u"roster"_s].toArray();
    for (const QJsonValue &line : roster) {
        if (line[u"student"_s].toString() != student)
            left.append(line);
    }
    row[u"roster"_s] = left;
    return QString::fromUtf8(compactJson(row));
}

struct Cut
{
    qint64 seq = 0;
    QString left;
};

/// All entries about one student. Those of registers, and none else, speak of others as well.
Result<QList<Cut>> cutsFor(Database &db, const QString &student)
{
    QList<Cut> cuts;
    // The lists first: few, and any part may name the student.
    auto read = db.each(
            uR"(SELECT seq FROM event WHERE entity IN('student','enrolment','photo','guardian','leave','correction','walkin','removed','imported')
                AND (before_json IS NOT NULL OR after_json IS NOT NULL)
                AND (instr(entity_key,?1)>0 OR instr(coalesce(before_json,'')||coalesce(after_json,''),?1)>0))"_s,
            { student }, [&](const Row &row) { cuts.append(Cut{ row.number(0), {} }); });
    if (read) // what servers call them: under the number, as entries of them and registers still have it
        read = db.each(
                uR"(SELECT seq FROM event WHERE entity='link' AND after_json IS NOT NULL AND json_extract(after_json,'$.entity')='student'
                    AND json_extract(after_json,'$.code') IN(SELECT json_extract(after_json,'$.number') FROM event WHERE entity='student' AND entity_key=?1 AND after_json IS NOT NULL
                      UNION SELECT json_extract(line.value,'$.number') FROM event s, json_each(s.after_json,'$.roster') line
                        WHERE s.entity='session' AND instr(s.after_json,?1)>0 AND json_extract(line.value,'$.student')=?1))"_s,
                { student }, [&](const Row &row) { cuts.append(Cut{ row.number(0), {} }); });
    if (read)
        read = db.each(uR"(SELECT seq FROM event WHERE entity IN('mark','receipt') AND substr(entity_key,38)=? AND (before_json IS NOT NULL OR after_json IS NOT NULL))"_s,
                       { student }, [&](const Row &row) { cuts.append(Cut{ row.number(0), {} }); });
    if (read)
        read = db.each(u"SELECT seq, after_json FROM event WHERE entity='session' AND instr(after_json,?)>0"_s, { student },
                       [&](const Row &row) { cuts.append(Cut{ row.number(0), withoutLine(row.text(1), student) }); });
    if (!read)
        return fail(read.error());
    return cuts;
}

/// What was said of lessons, leave and marks that the tables no longer have.
Result<QList<Cut>> cutsOfLost(Database &db)
{
    QList<Cut> cuts;
    const auto read = db.each(
            uR"(SELECT seq FROM event WHERE (before_json IS NOT NULL OR after_json IS NOT NULL) AND (
                  (entity IN('session','sessionlife','mark','receipt') AND length(entity_key)>=36 AND substr(entity_key,9,1)='-'
                    AND NOT EXISTS(SELECT 1 FROM session s WHERE s.session_id=substr(entity_key,1,36)))
                  OR (entity='leave' AND NOT EXISTS(SELECT 1 FROM leave l WHERE l.leave_id=entity_key))
                  OR (entity='correction' AND NOT EXISTS(SELECT 1 FROM correction k WHERE k.correction_id=entity_key))))"_s,
            {}, [&](const Row &row) { cuts.append(Cut{ row.number(0), {} }); });
    if (!read)
        return fail(read.error());
    return cuts;
}

} // namespace

Result<> putErasure(Database &database, const QJsonObject &row)
{
    const QString student = row[u"student"_s].toString();
    if (row[u"finished_at"_s].toInteger() == 0) { // not when only its end is noted
        if (auto erased = student.isEmpty() ? eraseLessons(database, row[u"before"_s].toString(), row[u"kept"_s].toArray()) : eraseRows(database, student); !erased)
            return erased;
    }
    return putShaped(database, *shapeOf(u"erasure"_s), row);
}

Result<> eraseHistory(Database &database, const QJsonObject &row)
{
    QStringList students;
    if (const QString student = row[u"student"_s].toString(); !student.isEmpty())
        students.append(student);
    const QJsonArray others = row[u"students"_s].toArray();
    for (const QJsonValue &other : others)
        students.append(other.toString());
    for (const QString &student : std::as_const(students)) {
        const auto cuts = cutsFor(database, student);
        if (!cuts)
            return fail(cuts.error());
        for (const Cut &c : *cuts) {
            if (auto done = cut(database, c.seq, c.left); !done)
                return done;
        }
    }
    const auto lost = students.isEmpty() || !row[u"before"_s].toString().isEmpty() ? cutsOfLost(database) : Result<QList<Cut>>();
    if (!lost)
        return fail(lost.error());
    for (const Cut &c : *lost) {
        if (auto done = cut(database, c.seq, c.left); !done)
            return done;
    }
    return {};
}

} // namespace rollbook
