// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access.h"
#include "core/store/codestore.h"
#include "core/store/database.h"
#include "core/store/event.h"
#include "core/store/reader.h"
#include "core/store/requestrows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// What is known beside a register's own marks.

namespace rollbook {
namespace {

constexpr int shown = 5; // sessions in the strip on a student's card
constexpr int looked = 20; // sessions looked at for absences in a row
constexpr int mostPhrases = 6;

QVariantList timeOf(const Session &session)
{
    const QString date = session.date.toString(Qt::ISODate);
    return { session.classId.toString(), date, date, session.start.isValid() ? session.start.toString(u"HH:mm"_s) : QString() };
}

// The class's sessions before this one in which somebody was marked.
constexpr auto earlier = "FROM session s WHERE s.class_id=? AND (s.local_date<? OR (s.local_date=? AND s.start_local<?)) "
                         "AND EXISTS(SELECT 1 FROM mark m WHERE m.session_id=s.session_id AND m.status IS NOT NULL) "
                         "ORDER BY s.local_date DESC, s.start_local DESC"_L1;

Result<> readRecent(Database &db, const Session &session, RegisterContext &context)
{
    QStringList sessions; // newest first
    auto read = db.each(u"SELECT s.session_id %1 LIMIT %2"_s.arg(earlier).arg(looked), timeOf(session),
                        [&](const Row &row) { sessions.append(row.text(0)); });
    QSet<StudentId> came; // whose row of absences has ended
    for (int i = 0; read && i < sessions.size(); ++i) {
        read = db.each(u"SELECT student_id, status FROM mark WHERE session_id=? AND status IS NOT NULL"_s, { sessions.at(i) },
                       [&](const Row &row) {
                           const StudentId student = StudentId::fromString(row.text(0));
                           const Status status = statusFromCode(row.text(1)).value_or(Status::Unmarked);
                           StudentContext &own = context.students[student];
                           if (own.recent.size() < shown)
                               own.recent.prepend(status);
                           if (status == Status::Absent && !came.contains(student))
                               ++own.absentInRow;
                           else
                               came.insert(student);
                       });
    }
    return read;
}

Result<> readPrevious(const StoreReader &reader, Database &db, const Session &session, RegisterContext &context)
{
    std::optional<SessionId> previous;
    auto read = db.each(u"SELECT s.session_id, s.local_date %1 LIMIT 1"_s.arg(earlier), timeOf(session), [&](const Row &row) {
        if (row.text(1) == session.date.toString(Qt::ISODate))
            previous = SessionId::fromString(row.text(0));
    });
    if (!read || !previous)
        return read;
    const auto known = reader.session(*previous);
    if (!known)
        return fail(known.error());
    context.previous = *known;
    return db.each(u"SELECT student_id, status, minutes_late FROM mark WHERE session_id=? AND status IS NOT NULL"_s,
                   { previous->toString() }, [&](const Row &row) {
                       StatusValue value{ statusFromCode(row.text(1)).value_or(Status::Unmarked), {} };
                       if (!row.isNull(2))
                           value.minutesLate = int(row.number(2));
                       context.previousMarks.insert(StudentId::fromString(row.text(0)), value);
                   });
}

Result<> readRequests(Database &db, const Session &session, RegisterContext &context)
{
    const QString date = session.date.toString(Qt::ISODate);
    auto read = db.each(u"SELECT %1 FROM roster r JOIN leave l USING(student_id) "
                        "WHERE r.session_id=? AND l.from_date<=? AND l.to_date>=? AND l.state='approved' ORDER BY l.to_date"_s.arg(leaveColumns),
                        { session.id.toString(), date, date }, [&](const Row &row) {
                            const Leave leave = leaveOf(row);
                            if (leave.covers(session.date, session.start, session.end))
                                context.students[leave.student].leave = leave;
                        });
    if (!read)
        return read;
    return db.each(u"SELECT %1 FROM correction k WHERE k.session_id=? ORDER BY k.changed_at"_s.arg(correctionColumns), { session.id.toString() },
                   [&](const Row &row) {
                       const Correction correction = correctionOf(row);
                       context.students[correction.student].correction = correction;
                   });
}

/// Who came to the class since the register was opened, and who left it.
Result<> readRosterChanges(Database &db, const Session &session, RegisterContext &context)
{
    const QString date = session.date.toString(Qt::ISODate);
    const auto studentIn = [](const Row &row) {
        return Student{ .id = StudentId::fromString(row.text(0)), .number = row.text(1), .name = row.text(2), .email = {}, .phone = {} };
    };
    auto read = db.each(
            uR"(SELECT t.student_id, t.admission_no, t.name FROM enrolment e JOIN student t USING(student_id)
                WHERE e.class_id=? AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?)
                  AND NOT EXISTS(SELECT 1 FROM roster r WHERE r.session_id=? AND r.student_id=e.student_id) ORDER BY e.position)"_s,
            { session.classId.toString(), date, date, session.id.toString() },
            [&](const Row &row) { context.notOnRegister.append(studentIn(row)); });
    if (!read)
        return read;
    // Only who was in the class on that day can have left it: a register of a day before the lists came
    // has nobody whose enrolment had begun.
    return db.each(
            uR"(SELECT t.student_id, t.admission_no, t.name FROM roster r JOIN student t USING(student_id)
                WHERE r.session_id=? AND t.temporary=0
                  AND EXISTS(SELECT 1 FROM enrolment e WHERE e.class_id=? AND e.student_id=r.student_id AND e.from_date<=?)
                  AND NOT EXISTS(SELECT 1 FROM enrolment e WHERE e.class_id=? AND e.student_id=r.student_id
                    AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?)) ORDER BY r.position)"_s,
            { session.id.toString(), session.classId.toString(), date, session.classId.toString(), date, date },
            [&](const Row &row) { context.leftSince.append(studentIn(row)); });
}

} // namespace

Result<RegisterContext> StoreReader::registerContext(SessionId id) const
{
    const auto own = session(id);
    if (!own)
        return fail(own.error());
    RegisterContext context;
    auto read = readRecent(*m_database, *own, context);
    if (read)
        read = readPrevious(*this, *m_database, *own, context);
    if (read)
        read = readRequests(*m_database, *own, context);
    if (read)
        read = readRosterChanges(*m_database, *own, context);
    if (read)
        read = m_database->each(u"SELECT value FROM rule WHERE name='register.closes'"_s, {}, [&](const Row &row) { context.registerCloses = row.text(0).toInt(); });
    if (read)
        read = m_database->each(u"SELECT head_count FROM session_life WHERE session_id=? AND head_count IS NOT NULL"_s, { id.toString() },
                                [&](const Row &row) { context.headCount = int(row.number(0)); });
    if (read) {
        const auto codes = activeCodePack(*m_database);
        const auto role = roleOf(*m_database);
        if (!codes || !role)
            return fail(codes ? role.error() : codes.error());
        context.codes = *codes;
        context.role = *role;
    }
    if (read) { // of the last thousand marks, so that it costs the same in any store
        read = m_database->each(
                uR"(SELECT note FROM (SELECT m.note FROM session s JOIN mark m USING(session_id) WHERE s.class_id=? AND m.note<>''
                      ORDER BY s.local_date DESC LIMIT 1000) WHERE length(note)<=40 GROUP BY note ORDER BY count(*) DESC, note LIMIT ?)"_s,
                { own->classId.toString(), mostPhrases }, [&](const Row &row) { context.phrases.append(row.text(0)); });
    }
    if (!read)
        return fail(read.error());
    return context;
}

Result<std::optional<SeatingPlan>> StoreReader::seatingPlan(ClassId classId, const QString &room) const
{
    std::optional<SeatingPlan> plan;
    const auto read = m_database->each(
            u"SELECT arrangement, row_count, column_count, seats_json, author, changed_at FROM seating WHERE class_id=? AND room=?"_s,
            { classId.toString(), room }, [&](const Row &row) {
                plan = SeatingPlan{ .classId = classId, .room = room };
                plan->arrangement = row.text(0) == u"tables"_s ? SeatingPlan::Arrangement::Tables : SeatingPlan::Arrangement::Rows;
                plan->rows = int(row.number(1));
                plan->columns = int(row.number(2));
                const QJsonArray seats = QJsonDocument::fromJson(row.text(3).toUtf8()).array();
                for (const QJsonValue &value : seats) {
                    const QJsonArray seat = value.toArray();
                    plan->seats.append({ StudentId::fromString(seat.at(0).toString()), seat.at(1).toInt(), seat.at(2).toInt() });
                }
                plan->author = row.text(4);
                plan->changedAt = row.number(5);
            });
    if (!read)
        return fail(read.error());
    return plan;
}

} // namespace rollbook
