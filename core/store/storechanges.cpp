// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/sessionlife.h"
#include "core/store/access.h"
#include "core/store/changes.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/preset.h"
#include "core/store/schoolreader.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<School> Store::createSchool(const School &school)
{
    School created = school;
    created.code = school.code.trimmed();
    created.id = schoolId(created.code);
    if (created.name.isEmpty())
        created.name = created.code;
    if (auto done = transact([&](Change &change) { return rollbook::createSchool(change, created); }); !done)
        return fail(done.error());
    m_actor = created.teacher;
    return created;
}

Result<> Store::applyRoster(const RosterPlan &plan)
{
    if (auto may = mayDo(*m_database, Action::ChangeLists); !may)
        return may;
    const auto school = read().school();
    if (!school)
        return fail(school.error());
    const QDate today = schoolToday(school->zone, clock().wallMs());
    return transact([&](Change &change) { return applyRosterPlan(change, plan, today); });
}

Result<Session> Store::openSession(const SessionRequest &request)
{
    const auto school = read().school();
    if (!school)
        return fail(school.error());
    SessionRequest dated = request;
    if (!dated.date.isValid())
        dated.date = schoolToday(school->zone, clock().wallMs());
    SessionId id = sessionId(school->id, dated.classCode, dated.subjectCode, dated.date, dated.start);
    if (auto may = mayDo(*m_database, Action::OpenSession, classId(school->id, dated.classCode), id, dated.date.toString(Qt::ISODate)); !may)
        return fail(may.error());
    const auto done = transact([&](Change &change) -> Result<> {
        const auto opened = rollbook::openSession(change, *school, dated);
        if (!opened)
            return fail(opened.error());
        id = *opened;
        return {};
    });
    if (!done)
        return fail(done.error());
    return read().session(id);
}

Result<Session> Store::setFinished(SessionId id, bool finished, const QString &reason)
{
    const auto session = read().session(id);
    if (!session)
        return session;
    if (auto may = mayDo(*m_database, finished ? Action::CloseSession : Action::ReopenSession, id); !may)
        return fail(may.error());
    if (!finished && session->finishedAt > 0) {
        const auto rules = SchoolReader(*m_database).rules();
        if (!rules)
            return fail(rules.error());
        const SessionLife life{ .opened = true, .closedAt = session->finishedAt, .date = session->date };
        if (stateOf(life, schoolToday(session->zone, clock().wallMs()), *rules) == SessionState::Locked)
            return fail(Error::Kind::Invalid, u"this register is locked; ask for a correction"_s);
    }
    const auto done = transact([&](Change &change) -> Result<> {
        if (auto excused = finished ? excuseOnLeave(change, *session) : Result<>(); !excused)
            return excused;
        return rollbook::setFinished(change, *session, finished, reason);
    });
    if (!done)
        return fail(done.error());
    if (auto flushed = flushJournal(); !flushed)
        return fail(flushed.error());
    return read().session(id);
}

Result<> Store::keepSeating(const SeatingPlan &plan)
{
    const auto school = read().school();
    if (!school)
        return fail(school.error());
    if (auto may = mayDo(*m_database, Action::Mark, plan.classId, {}, schoolToday(school->zone, clock().wallMs()).toString(Qt::ISODate)); !may)
        return may;
    return transact([&](Change &change) { return putSeatingPlan(change, plan); });
}

Result<QList<MarkState>> Store::record(const QList<MarkEdit> &edits)
{
    const auto done = transact([&](Change &change) -> Result<> {
        SessionId allowed;
        for (const MarkEdit &edit : edits) {
            if (edit.session != allowed) {
                if (auto may = mayDo(change.db(), Action::Mark, edit.session); !may)
                    return may;
                allowed = edit.session;
            }
            if (auto recorded = recordMark(change, edit); !recorded)
                return recorded;
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    return m_announced;
}

Result<> Store::decideConflict(const QString &conflict, const std::optional<MarkEdit> &answer)
{
    return transact([&](Change &change) -> Result<> {
        if (answer) {
            if (auto may = mayDo(change.db(), Action::DecideConflict, answer->session); !may)
                return may;
        }
        return rollbook::decideConflict(change, conflict, answer);
    });
}

Result<> Store::recordLeave(const Leave &leave)
{
    const bool decided = leave.state == RequestState::Approved || leave.state == RequestState::Rejected;
    if (auto may = mayDo(*m_database, decided ? Action::DecideRequests : Action::RecordLeave); !may)
        return may;
    return transact([&](Change &change) { return putLeave(change, leave); });
}

Result<> Store::requestCorrection(const Correction &correction)
{
    const bool decided = correction.state == RequestState::Approved || correction.state == RequestState::Rejected;
    if (auto may = decided ? mayDo(*m_database, Action::DecideRequests) : mayDo(*m_database, Action::RequestCorrection, correction.session); !may)
        return may;
    return transact([&](Change &change) { return putCorrection(change, correction); });
}

Result<Target> Store::addTarget(const Target &target, QDate marksFrom)
{
    if (auto may = mayDo(*m_database, Action::ManageTargets); !may)
        return fail(may.error());
    Target added = target;
    added.id = TargetId(timeOrderedUuid(clock().wallMs()));
    if (auto done = transact([&](Change &change) { return rollbook::addTarget(change, added, marksFrom); }); !done)
        return fail(done.error());
    return added;
}

Result<> Store::updateTarget(const Target &target)
{
    if (auto may = mayDo(*m_database, Action::ManageTargets); !may)
        return may;
    return transact([&](Change &change) { return rollbook::updateTarget(change, target, false); });
}

Result<Target> Store::targetOf(TargetId id) const
{
    const auto targets = read().targets();
    if (!targets)
        return fail(targets.error());
    for (const Target &target : *targets) {
        if (target.id == id)
            return target;
    }
    return fail(Error::Kind::NotFound, u"there is no such target"_s);
}

Result<> Store::removeTarget(TargetId id)
{
    if (auto may = mayDo(*m_database, Action::ManageTargets); !may)
        return may;
    const auto target = targetOf(id);
    if (!target)
        return fail(target.error());
    return transact([&](Change &change) { return rollbook::updateTarget(change, *target, true); });
}

Result<> Store::queueMark(TargetId target, SessionId session, StudentId student)
{
    if (auto may = mayDo(*m_database, Action::Mark, session); !may)
        return may;
    return transact([&](Change &change) { return rollbook::queueMark(change, target, session, student); });
}

Result<> Store::queueMarksFrom(TargetId id, QDate day)
{
    if (auto may = mayDo(*m_database, Action::ManageTargets); !may)
        return may;
    const auto target = targetOf(id);
    if (!target)
        return fail(target.error());
    return transact([&](Change &change) { return rollbook::queueMarksFrom(change, *target, day); });
}

} // namespace rollbook
