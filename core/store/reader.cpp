// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include "core/model/isotext.h"
#include "core/store/ballast.h"
#include "core/store/database.h"
#include "core/store/erased.h"
#include "core/store/erasure.h"
#include "core/store/event.h"
#include "core/store/keptfiles.h"
#include "core/store/migrations.h"
#include "core/store/readrows.h"
#include "core/store/storepaths.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rollbook {
Session sessionOf(const Row &row)
{
    return { .id = SessionId::fromString(row.text(0)),
             .classId = ClassId::fromString(row.text(1)),
             .subjectId = row.isNull(2) ? SubjectId() : SubjectId::fromString(row.text(2)),
             .classCode = row.text(3),
             .subjectCode = row.text(4),
             .subjectName = row.text(5),
             .date = QDate::fromString(row.text(6), Qt::ISODate),
             .start = isoTime(row.text(7)),
             .end = isoTime(row.text(8)),
             .zone = row.text(9),
             .room = row.text(10),
             .finishedAt = row.number(11) };
}

QDate schoolToday(const QString &zone, qint64 nowMs)
{
    return QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone(zone.toLatin1())).date();
}

StoreReader::StoreReader(std::unique_ptr<Database> owned) : m_owned(std::move(owned)), m_database(m_owned.get()) { }

StoreReader::StoreReader(Database &database) : m_database(&database) { }

StoreReader::~StoreReader() = default;

Result<std::unique_ptr<StoreReader>> StoreReader::open(const QString &directory)
{
    const QString file = StorePaths(directory).database();
    if (!QFile::exists(file))
        return fail(Error::Kind::NotFound,
                    u"there is no Rollbook store in %1; make one with: rollbookctl --store %1 init"_s.arg(directory));
    auto database = Database::open({ .file = file, .vfs = {}, .readOnly = true });
    if (!database)
        return fail(database.error());
    auto version = (*database)->value(u"PRAGMA user_version"_s);
    if (!version && version.error().kind == Error::Kind::Full && letGoOfBallast(directory)) // reading needs the index of the log
        version = (*database)->value(u"PRAGMA user_version"_s);
    if (!version && version.error().kind == Error::Kind::Full)
        return fail(Error::Kind::Full, u"the disk is full; free some space on that of %1"_s.arg(directory));
    if (!version)
        return fail(version.error());
    if ((*version)->toInt() < 1)
        return fail(Error::Kind::Corrupt, u"%1 is not a Rollbook store"_s.arg(file));
    return std::unique_ptr<StoreReader>(new StoreReader(std::move(*database)));
}

Result<School> StoreReader::school() const
{
    std::optional<School> school;
    const auto read = m_database->each(u"SELECT school_id, code, name, zone, teacher, demo FROM school"_s, {}, [&](const Row &row) {
        school = School{ .id = SchoolId::fromString(row.text(0)), .code = row.text(1), .name = row.text(2),
                         .zone = row.text(3), .teacher = row.text(4), .demo = row.number(5) != 0 };
    });
    if (!read)
        return fail(read.error());
    if (!school)
        return fail(Error::Kind::NotFound, u"there is no school in this store yet"_s);
    return *school;
}

Result<QList<SchoolClass>> StoreReader::classes(QDate day) const
{
    QList<SchoolClass> classes;
    const QString date = day.toString(Qt::ISODate);
    const auto read = m_database->each(
            uR"(SELECT c.class_id, c.code, c.name, count(e.student_id) FROM class c LEFT JOIN enrolment e
                  ON e.class_id=c.class_id AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?)
                GROUP BY c.class_id ORDER BY c.code)"_s,
            { date, date }, [&](const Row &row) {
                classes.append({ .id = ClassId::fromString(row.text(0)), .code = row.text(1), .name = row.text(2),
                                 .students = int(row.number(3)) });
            });
    if (!read)
        return fail(read.error());
    return classes;
}

Result<QList<Subject>> StoreReader::subjects() const
{
    QList<Subject> subjects;
    const auto read = m_database->each(u"SELECT subject_id, code, name FROM subject ORDER BY code"_s, {}, [&](const Row &row) {
        subjects.append({ .id = SubjectId::fromString(row.text(0)), .code = row.text(1), .name = row.text(2) });
    });
    if (!read)
        return fail(read.error());
    return subjects;
}

Result<QList<Student>> StoreReader::students(const QString &classCode, QDate day) const
{
    QList<Student> students;
    const QString date = day.toString(Qt::ISODate);
    const auto read = m_database->each(
            uR"(SELECT t.student_id, t.admission_no, t.name, t.email, t.phone, t.birthday, p.sha256, t.ended FROM enrolment e
                  JOIN class c USING(class_id) JOIN student t USING(student_id) LEFT JOIN photo p USING(student_id)
                WHERE c.code=? AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?) ORDER BY e.position)"_s,
            { classCode, date, date }, [&](const Row &row) {
                students.append({ .id = StudentId::fromString(row.text(0)), .number = row.text(1), .name = row.text(2),
                                  .email = row.text(3), .phone = row.text(4), .birthday = QDate::fromString(row.text(5), Qt::ISODate),
                                  .photo = row.text(6), .ended = QDate::fromString(row.text(7), Qt::ISODate) });
            });
    if (!read)
        return fail(read.error());
    return students;
}

Result<QByteArray> StoreReader::photo(const QString &sha256) const
{
    const auto paths = pathsOf(*m_database);
    return paths ? keptFile(*paths, sha256) : Result<QByteArray>(fail(paths.error()));
}

Result<RosterState> StoreReader::rosterState(QDate day) const
{
    RosterState state;
    const auto own = school();
    if (!own)
        return fail(own.error());
    state.school = own->id;
    const auto all = classes(day);
    if (!all)
        return fail(all.error());
    state.classes = *all;
    const QString date = day.toString(Qt::ISODate);
    const auto read = m_database->each(
            uR"(SELECT t.student_id, t.admission_no, t.name, t.email, t.phone, c.code FROM student t
                  LEFT JOIN enrolment e ON e.student_id=t.student_id AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?)
                  LEFT JOIN class c USING(class_id))"_s,
            { date, date }, [&](const Row &row) {
                const QString number = row.text(1);
                state.students.insert(number, { .id = StudentId::fromString(row.text(0)), .number = number,
                                                .name = row.text(2), .email = row.text(3), .phone = row.text(4) });
                if (!row.isNull(5))
                    state.classOf.insert(number, row.text(5));
            });
    if (!read)
        return fail(read.error());
    const auto erased = erasedStudents(*m_database);
    if (!erased)
        return fail(erased.error());
    state.erased = *erased;
    return state;
}

Result<Session> StoreReader::session(SessionId id) const
{
    std::optional<Session> session;
    const auto read = m_database->each(u"SELECT %1 FROM %2 WHERE s.session_id=?"_s.arg(sessionColumns, sessionTables),
                                       { id.toString() }, [&](const Row &row) { session = sessionOf(row); });
    if (!read)
        return fail(read.error());
    if (!session)
        return fail(Error::Kind::NotFound, u"there is no session %1; see: rollbookctl sessions"_s.arg(id.toString()));
    return *session;
}

Result<QList<SessionSummary>> StoreReader::sessions(const SessionFilter &filter) const
{
    QList<SessionSummary> summaries;
    const auto read = m_database->each(
            uR"(SELECT %1,
                  (SELECT count(*) FROM roster r JOIN student t USING(student_id) WHERE r.session_id=s.session_id AND t.merged_into IS NULL),
                  (SELECT count(*) FROM mark m WHERE m.session_id=s.session_id AND m.status='P'),
                  (SELECT count(*) FROM mark m WHERE m.session_id=s.session_id AND m.status='A'),
                  (SELECT count(*) FROM mark m WHERE m.session_id=s.session_id AND m.status='L'),
                  (SELECT count(*) FROM mark m WHERE m.session_id=s.session_id AND m.status='E'),
                  (SELECT count(DISTINCT o.student_id) FROM outbox o JOIN target t USING(target_id)
                    WHERE o.session_id=s.session_id AND t.removed_at IS NULL AND o.state<>'done'),
                  (SELECT count(DISTINCT o.student_id) FROM outbox o JOIN target t USING(target_id)
                    WHERE o.session_id=s.session_id AND t.removed_at IS NULL AND o.state='refused'),
                  (SELECT count(DISTINCT o.student_id) FROM outbox o JOIN target t USING(target_id)
                    WHERE o.session_id=s.session_id AND t.removed_at IS NULL AND o.state='blocked_dep'),
                  (SELECT count(DISTINCT o.student_id) FROM outbox o JOIN target t USING(target_id)
                    JOIN mark m ON m.session_id=o.session_id AND m.student_id=o.student_id
                    WHERE o.session_id=s.session_id AND t.removed_at IS NULL AND o.state='done'
                      AND (o.verified_rev<>o.want_rev OR o.want_rev<>m.rev)),
                  (SELECT count(*) FROM mark m WHERE m.session_id=s.session_id AND m.status IS NOT NULL
                    AND NOT EXISTS(SELECT 1 FROM outbox o JOIN target t USING(target_id)
                      WHERE o.session_id=m.session_id AND o.student_id=m.student_id AND t.removed_at IS NULL))
                FROM %2 WHERE s.local_date>=? AND s.local_date<=? AND (?='' OR c.code=?)
                ORDER BY s.local_date, s.start_local, c.code, j.code)"_s.arg(sessionColumns, sessionTables),
            { filter.from.isValid() ? filter.from.toString(Qt::ISODate) : u"0000"_s,
              filter.to.isValid() ? filter.to.toString(Qt::ISODate) : u"9999-99"_s, filter.classCode, filter.classCode },
            [&](const Row &row) {
                SessionSummary summary{ .session = sessionOf(row) };
                summary.counts.present = int(row.number(13));
                summary.counts.absent = int(row.number(14));
                summary.counts.late = int(row.number(15));
                summary.counts.excused = int(row.number(16));
                summary.counts.unmarked = int(row.number(12)) - summary.counts.total();
                summary.toSend = int(row.number(17));
                summary.needsYou = int(row.number(18));
                summary.waitingForSchool = int(row.number(19));
                summary.sent = int(row.number(20));
                summary.unqueued = int(row.number(21));
                summaries.append(summary);
            });
    if (!read)
        return fail(read.error());
    return summaries;
}

Result<AuditReport> StoreReader::audit() const
{
    AuditReport report;
    QByteArray previous(32, '\0');
    const auto read = m_database->each(
            uR"(SELECT seq, event_id, entity, entity_key, rev, hlc, kind, before_json, after_json, salt, payload_digest,
                  actor, raw_wall, corrected, clock_quality, boot_id, uptime_ms, prev_hash, hash FROM event ORDER BY seq)"_s,
            {}, [&](const Row &row) {
                ++report.events;
                if (!report.intact)
                    return;
                const Event e = eventOf(row);
                QString problem;
                if (e.previousHash != previous)
                    problem = u"entry %1 does not follow the one before it"_s.arg(e.seq);
                else if (e.hash != e.digestOfEvent())
                    problem = u"entry %1 was altered"_s.arg(e.seq);
                else if (!e.salt.isEmpty() && e.payloadDigest != e.digestOfPayload())
                    problem = u"the content of entry %1 was altered"_s.arg(e.seq);
                if (!problem.isEmpty()) {
                    report.intact = false;
                    report.firstBadSeq = e.seq;
                    report.problem = problem;
                }
                previous = e.hash;
            });
    if (!read)
        return fail(read.error());
    const auto erased = checkErased(*m_database);
    if (!erased)
        return fail(erased.error());
    if (report.intact && !erased->isEmpty()) {
        report.intact = false;
        report.problem = *erased;
    }
    report.head = QString::fromLatin1(previous.toHex());
    return report;
}

} // namespace rollbook
