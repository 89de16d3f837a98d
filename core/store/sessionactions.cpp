// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/problemwords.h"
#include "core/store/sessionactions.h"

#include "core/exchange/timetableplan.h"
#include "core/school/byrule.h"
#include "core/school/timetable.h"
#include "core/store/access.h"
#include "core/store/changes.h"
#include "core/store/listdocuments.h"
#include "core/store/preset.h"
#include "core/store/rows.h"
#include "core/store/shapes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<QJsonObject> lifeOf(Database &db, SessionId session)
{
    auto row = shapedRow(db, u"sessionlife"_s, { { u"id"_s, session.toString() } });
    if (row && row->isEmpty())
        row = QJsonObject{ { u"id"_s, session.toString() } };
    return row;
}

Result<> open(Change &change, const School &school, const PlannedSession &lesson, bool byItself)
{
    const auto known = change.db().value(u"SELECT 1 FROM session WHERE session_id=?"_s, { lesson.id.toString() });
    if (!known)
        return fail(known.error());
    if (*known)
        return {};
    const SessionRequest request{ .classCode = lesson.classCode, .subjectCode = lesson.subjectCode, .date = lesson.date,
                                  .start = lesson.start, .end = lesson.end, .room = lesson.room };
    if (const auto opened = rollbook::openSession(change, school, request, lesson.id); !opened)
        return fail(opened.error());
    return noteLife(change, lesson.id, { { u"opened_at"_s, change.now() }, { u"opened_by"_s, change.actor() }, { u"auto_opened"_s, int(byItself) } });
}

Result<> close(Change &change, const Session &session, bool byItself, int absences)
{
    if (auto excused = excuseOnLeave(change, session); !excused)
        return excused;
    if (auto done = rollbook::setFinished(change, session, true, {}); !done)
        return done;
    return noteLife(change, session.id, { { u"closed_at"_s, change.now() }, { u"closed_by"_s, change.actor() },
                                      { u"auto_closed"_s, int(byItself) }, { u"auto_absent"_s, absences } });
}

Result<SessionState> stateOfSession(Store &store, const Session &session)
{
    const auto rules = SchoolReader(store.database()).rules();
    if (!rules)
        return fail(rules.error());
    return stateOf({ .opened = true, .closedAt = session.finishedAt, .date = session.date },
                   schoolToday(session.zone, store.clock().wallMs()), *rules);
}

Result<Session> act(Store &store, SessionId id, SessionAction action, Action needed, const QString &reason,
                    const std::function<Result<>(Change &, const Session &)> &f)
{
    const auto session = store.read().session(id);
    if (!session)
        return session;
    if (auto may = mayDo(store.database(), needed, id); !may)
        return fail(may.error());
    const auto state = stateOfSession(store, *session);
    if (!state)
        return fail(state.error());
    if (const auto after = stateAfter(*state, action, reason); !after)
        return fail(after.error());
    if (auto done = store.transact([&](Change &change) { return f(change, *session); }); !done)
        return fail(done.error());
    if (auto flushed = store.flushJournal(); !flushed)
        return fail(flushed.error());
    return store.read().session(id);
}

Result<> putPlan(Store &store, const SchoolPlan &plan)
{
    for (const ImportProblem &problem : plan.problems)
        return fail(Error::Kind::Invalid, describe(problem));
    return store.transact([&](Change &change) -> Result<> {
        for (const SchoolChange &c : plan.changes) {
            if (auto put = putRow(change.db(), c.entity, c.after); !put)
                return put;
            auto event = change.append({ .entity = c.entity, .key = shapedKey(c.entity, c.after),
                                         .before = c.before.isEmpty() ? std::nullopt : std::optional<Change::Payload>(c.before), .after = c.after });
            if (!event)
                return event;
            if (auto raised = raiseListed(change.db(), c.entity, shapedKey(c.entity, c.after), change.now()); !raised)
                return raised;
            change.touchRoster();
            change.touchOutbox();
        }
        return {};
    });
}

/// Who is on the register and was not in the class when it was opened: added because they came.
Result<QSet<StudentId>> guestsOf(Database &db, const Session &session)
{
    QSet<StudentId> guests;
    const QString date = session.date.toString(Qt::ISODate);
    const auto read = db.each(
            uR"(SELECT r.student_id FROM roster r WHERE r.session_id=? AND NOT EXISTS(SELECT 1 FROM enrolment e
                  WHERE e.class_id=? AND e.student_id=r.student_id AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?))
                AND EXISTS(SELECT 1 FROM enrolment e WHERE e.class_id=? AND e.from_date<=? AND (e.to_date IS NULL OR e.to_date>=?)))"_s,
            { session.id.toString(), session.classId.toString(), date, date, session.classId.toString(), date, date }, [&](const Row &row) { guests.insert(StudentId::fromString(row.text(0))); });
    return read ? Result<QSet<StudentId>>(guests) : Result<QSet<StudentId>>(fail(read.error()));
}

/// Closes one register, and marks absent who is unmarked if the school wants that.
Result<int> closeByItself(Store &store, const Session &session, const SchoolRules &rules)
{
    if (auto excused = store.transact([&](Change &change) { return excuseOnLeave(change, session); }); !excused)
        return fail(excused.error());
    auto reg = store.read().registerOf(session.id);
    const auto guests = guestsOf(store.database(), session);
    if (!reg || !guests)
        return fail(!reg ? reg.error() : guests.error());
    reg->rows.removeIf([&](const RegisterRow &row) { return row.state.mark.value.status == Status::Unmarked && guests->contains(row.student.id); });
    const QList<MarkEdit> absences = absencesAtClose(*reg, rules);
    const auto done = store.transact([&](Change &change) -> Result<> {
        for (const MarkEdit &edit : absences) {
            if (auto recorded = recordMark(change, edit); !recorded)
                return recorded;
        }
        return close(change, session, true, int(absences.size()));
    });
    return done ? Result<int>(int(absences.size())) : Result<int>(fail(done.error()));
}

} // namespace

Result<> noteLife(Change &change, SessionId session, const QJsonObject &news)
{
    const auto before = lifeOf(change.db(), session);
    if (!before)
        return fail(before.error());
    QJsonObject row = *before;
    for (auto it = news.constBegin(); it != news.constEnd(); ++it)
        row[it.key()] = *it;
    if (auto put = putRow(change.db(), u"sessionlife"_s, row); !put)
        return put;
    return change.append({ .entity = u"sessionlife"_s, .key = session.toString(), .before = Change::Payload(*before), .after = row });
}

Result<Session> openLesson(Store &store, const PlannedSession &lesson)
{
    const auto school = store.read().school();
    if (!school)
        return fail(school.error());
    if (lesson.cancelled)
        return fail(Error::Kind::Invalid, u"this lesson is cancelled; take that back first"_s);
    if (auto may = mayDo(store.database(), Action::OpenSession, classId(school->id, lesson.classCode), lesson.id, lesson.date.toString(Qt::ISODate)); !may)
        return fail(may.error());
    if (auto done = store.transact([&](Change &change) { return open(change, *school, lesson, false); }); !done)
        return fail(done.error());
    return store.read().session(lesson.id);
}

Result<Session> closeLesson(Store &store, SessionId id)
{
    return act(store, id, SessionAction::Close, Action::CloseSession, {}, [](Change &change, const Session &session) {
        return session.finishedAt > 0 ? Result<>() : close(change, session, false, 0);
    });
}

Result<Session> reopenLesson(Store &store, SessionId id, const QString &reason)
{
    return act(store, id, SessionAction::Reopen, Action::ReopenSession, reason, [&](Change &change, const Session &session) -> Result<> {
        if (auto done = rollbook::setFinished(change, session, false, reason); !done)
            return done;
        return noteLife(change, session.id, { { u"reopened_at"_s, change.now() }, { u"reopened_by"_s, change.actor() }, { u"reason"_s, reason.simplified() } });
    });
}

Result<> changeLesson(Store &store, const LessonChange &change)
{
    const auto state = SchoolReader(store.database()).state();
    if (!state)
        return fail(state.error());
    const SessionId id = sessionId(state->school, change.classCode, change.subjectCode, change.date, change.start);
    const bool cancels = change.kind == LessonChange::Kind::Cancelled;
    const Action needed = cancels ? Action::CancelSession : Action::ChangeTimetable;
    if (auto may = mayDo(store.database(), needed, classId(state->school, change.classCode), id, change.date.toString(Qt::ISODate)); !may)
        return may;
    if (cancels) {
        const auto opened = store.database().value(u"SELECT 1 FROM session WHERE session_id=?"_s, { id.toString() });
        if (!opened)
            return fail(opened.error());
        if (const auto after = stateAfter(*opened ? SessionState::Open : SessionState::Scheduled, SessionAction::Cancel, change.reason); !after)
            return fail(after.error());
    }
    return putPlan(store, planTimetable({ .changes = { change } }, *state, schoolToday(u"UTC"_s, store.clock().wallMs()), false));
}

Result<> takeBack(Store &store, const PlannedSession &lesson)
{
    const auto row = shapedRow(store.database(), u"lessonchange"_s, { { u"id"_s, lesson.id.toString() } });
    if (!row)
        return fail(row.error());
    if (row->isEmpty() || (*row)["removed"_L1].toInt() != 0)
        return fail(Error::Kind::NotFound, u"this lesson is as the timetable says"_s);
    if (auto may = mayDo(store.database(), Action::CancelSession, ClassId::fromString((*row)["class"_L1].toString()), lesson.id,
                         lesson.scheduledDate.toString(Qt::ISODate));
        !may)
        return may;
    QJsonObject after = *row;
    after[u"removed"_s] = 1;
    SchoolPlan plan;
    plan.changes.append({ SchoolChange::Kind::End, u"lessonchange"_s, {}, {}, *row, after });
    return putPlan(store, plan);
}

Result<AutoRun> runLessons(Store &store)
{
    AutoRun run;
    const auto school = store.read().school();
    const SchoolReader reader(store.database());
    const auto rules = reader.rules();
    if (!school || !rules)
        return fail(!school ? school.error() : rules.error());
    const qint64 now = store.clock().wallMs();
    const QDate today = schoolToday(school->zone, now);
    const auto lessons = reader.lessons(today.addDays(-1), today, now); // a lesson may end after midnight elsewhere, or the device slept
    if (!lessons)
        return fail(lessons.error());
    for (const Lesson &lesson : *lessons) {
        const PlannedSession &p = lesson.planned;
        const SessionSpan span = spanOf(p.date, p.start, p.end, school->zone.toLatin1(), *rules);
        if (lesson.state == SessionState::Scheduled && opensByItself(span, now, *rules)) {
            if (!mayDo(store.database(), Action::OpenSession, classId(school->id, p.classCode), p.id, p.date.toString(Qt::ISODate)))
                continue;
            if (auto done = store.transact([&](Change &change) { return open(change, *school, p, true); }); !done) {
                if (done.error().kind == Error::Kind::Invalid)
                    continue; // a class without students has no register
                return fail(done.error());
            }
            run.opened.append(p.id);
        } else if (lesson.state == SessionState::Open && p.start.isValid() && rollbook::closesByItself(span, now, *rules)) {
            const auto life = lifeOf(store.database(), p.id);
            if (!life)
                return fail(life.error());
            if (!isClosedByClock((*life)["opened_at"_L1].toInteger(), (*life)["reopened_at"_L1].toInteger(), span)
                || !mayDo(store.database(), Action::CloseSession, p.id))
                continue;
            const auto absences = closeByItself(store, *lesson.session, *rules);
            if (!absences)
                return fail(absences.error());
            run.absences += *absences;
            run.closed.append(p.id);
        }
    }
    return run;
}

} // namespace rollbook
