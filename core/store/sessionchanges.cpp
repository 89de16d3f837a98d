// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes.h"
#include "core/store/rows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<ClassId> classByCode(Database &db, const QString &code)
{
    const auto id = db.value(u"SELECT class_id FROM class WHERE code=?"_s, { code });
    if (!id)
        return fail(id.error());
    if (!*id)
        return fail(Error::Kind::NotFound, u"there is no class %1; see: rollbookctl classes"_s.arg(code));
    return ClassId::fromString((*id)->toString());
}

Result<SubjectId> subjectByCode(Change &change, const School &school, const SessionRequest &request)
{
    if (request.subjectCode.isEmpty())
        return SubjectId();
    const Subject subject{ .id = subjectId(school.id, request.subjectCode), .code = request.subjectCode,
                           .name = request.subjectName.isEmpty() ? request.subjectCode : request.subjectName };
    const auto known = change.db().value(u"SELECT 1 FROM subject WHERE subject_id=?"_s, { subject.id.toString() });
    if (!known)
        return fail(known.error());
    if (*known)
        return subject.id;
    if (auto put = putRow(change.db(), u"subject"_s, rowOf(subject)); !put)
        return fail(put.error());
    if (auto event = change.append({ .entity = u"subject"_s, .key = subject.id.toString(), .before = {}, .after = rowOf(subject) }); !event)
        return fail(event.error());
    if (auto raised = raiseDispatch(change.db(), u"roster"_s, {}, change.now()); !raised)
        return fail(raised.error());
    return subject.id;
}

Result<QJsonArray> rosterOn(Database &db, ClassId classId, QDate day)
{
    QJsonArray roster;
    const QString date = day.toString(Qt::ISODate);
    const auto read = db.each(
            uR"(SELECT e.student_id, t.admission_no, t.name FROM enrolment e JOIN student t USING(student_id)
                WHERE e.class_id=? AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?) ORDER BY e.position)"_s,
            { classId.toString(), date, date }, [&](const Row &row) {
                roster.append(QJsonObject{ { u"student"_s, row.text(0) },
                                           { u"position"_s, roster.size() + 1 },
                                           { u"number"_s, row.text(1) },
                                           { u"name"_s, row.text(2) } });
            });
    if (!read)
        return fail(read.error());
    return roster;
}

} // namespace

Result<SessionId> openSession(Change &change, const School &school, const SessionRequest &request, SessionId scheduled)
{
    if (request.end.isValid() && (!request.start.isValid() || request.end <= request.start))
        return fail(Error::Kind::Invalid, u"a session must end after it starts, on the same day"_s);
    const auto classId = classByCode(change.db(), request.classCode);
    if (!classId)
        return fail(classId.error());
    const SessionId id = scheduled.isNull()
            ? sessionId(school.id, request.classCode, request.subjectCode, request.date, request.start)
            : scheduled;
    const auto known = change.db().value(u"SELECT 1 FROM session WHERE session_id=?"_s, { id.toString() });
    if (!known)
        return fail(known.error());
    if (*known)
        return id;
    const auto subject = subjectByCode(change, school, request);
    if (!subject)
        return fail(subject.error());
    // Enrolments begin on the day of the import; a register of an earlier day takes today's class.
    auto roster = rosterOn(change.db(), *classId, request.date);
    if (roster && roster->isEmpty())
        roster = rosterOn(change.db(), *classId, schoolToday(school.zone, change.now()));
    if (!roster)
        return fail(roster.error());
    if (roster->isEmpty())
        return fail(Error::Kind::Invalid, u"class %1 has no students; import a class list first"_s.arg(request.classCode));

    const Session session{ .id = id, .classId = *classId, .subjectId = *subject, .classCode = request.classCode,
                           .subjectCode = request.subjectCode, .subjectName = {}, .date = request.date,
                           .start = request.start, .end = request.end, .zone = school.zone, .room = request.room };
    QJsonObject row = rowOf(session);
    row[u"roster"_s] = *roster;
    const QString stamp = change.stamp();
    row[u"hlc"_s] = stamp;
    if (auto put = putRow(change.db(), u"session"_s, row); !put)
        return fail(put.error());
    if (auto event = change.append({ .entity = u"session"_s, .key = id.toString(), .rev = 1, .before = {}, .after = row, .hlc = stamp }); !event)
        return fail(event.error());
    change.touch(id);
    if (auto raised = raiseDispatch(change.db(), u"session"_s, id.toString(), change.now()); !raised)
        return fail(raised.error());
    return id;
}

Result<> setFinished(Change &change, const Session &session, bool finished, const QString &reason)
{
    if ((session.finishedAt > 0) == finished)
        return {};
    Session changed = session;
    changed.finishedAt = finished ? change.now() : 0;
    QJsonObject row = rowOf(changed);
    if (!reason.trimmed().isEmpty())
        row[u"reason"_s] = reason.simplified();
    const QString stamp = change.stamp();
    row[u"hlc"_s] = stamp;
    if (auto put = putRow(change.db(), u"session"_s, row); !put)
        return put;
    change.touch(session.id);
    change.touchOutbox();
    if (auto raised = raiseDispatch(change.db(), u"session"_s, session.id.toString(), change.now()); !raised)
        return raised;
    return change.append({ .entity = u"session"_s, .key = session.id.toString(), .before = rowOf(session), .after = row, .hlc = stamp });
}

Result<> putSeatingPlan(Change &change, const SeatingPlan &plan)
{
    SeatingPlan kept = plan;
    kept.author = change.actor();
    kept.changedAt = change.correctedNow();
    QJsonObject row = rowOf(kept);
    const QString stamp = change.stamp();
    row[u"hlc"_s] = stamp;
    if (auto put = putRow(change.db(), u"seating"_s, row); !put)
        return put;
    return change.append({ .entity = u"seating"_s, .key = plan.classId.toString() + u'|' + plan.room, .before = {}, .after = row, .hlc = stamp });
}

} // namespace rollbook
