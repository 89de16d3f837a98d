// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/closings.h"

#include "core/store/access.h"
#include "core/store/changes.h"
#include "core/store/schoolreader.h"
#include "core/store/shapes.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<SessionState> stateNow(Store &store, const Session &session)
{
    const auto rules = SchoolReader(store.database()).rules();
    if (!rules)
        return fail(rules.error());
    return stateOf({ .opened = true, .closedAt = session.finishedAt, .date = session.date }, schoolToday(session.zone, store.clock().wallMs()), *rules);
}

} // namespace

Result<ComingClose> comingClose(Store &store, SessionId id)
{
    const SchoolReader reader(store.database());
    const auto session = store.read().session(id);
    const auto school = store.read().school();
    const auto rules = reader.rules();
    if (!session || !school || !rules)
        return fail(!session ? session.error() : !school ? school.error() : rules.error());
    if (session->finishedAt > 0 || !session->start.isValid() || !rules->autoClose || school->demo)
        return ComingClose{};
    const auto lessons = reader.lessons(session->date, session->date, store.clock().wallMs());
    const auto life = shapedRow(store.database(), u"sessionlife"_s, { { u"id"_s, id.toString() } });
    if (!lessons || !life)
        return fail(!lessons ? lessons.error() : life.error());
    const auto lesson = std::ranges::find_if(*lessons, [id](const Lesson &one) { return one.planned.id == id; });
    if (lesson == lessons->cend())
        return ComingClose{};
    const PlannedSession &p = lesson->planned;
    const SessionSpan span = spanOf(p.date, p.start, p.end, school->zone.toLatin1(), *rules);
    if (!isClosedByClock((*life)["opened_at"_L1].toInteger(), (*life)["reopened_at"_L1].toInteger(), span) || !mayDo(store.database(), Action::CloseSession, id))
        return ComingClose{};
    return ComingClose{ closesAt(span, *rules), rules->autoAbsent };
}

Result<QList<RuleClosing>> closedByRule(Store &store, QDate day)
{
    QList<std::pair<SessionId, int>> found;
    const auto read = store.database().each(
            uR"(SELECT s.session_id, m.status, m.note FROM session s JOIN session_life l USING(session_id) JOIN mark m USING(session_id)
                WHERE s.local_date=? AND s.finished_at>0 AND l.auto_closed=1 AND m.status='A' AND m.note<>'' ORDER BY s.start_local, s.session_id)"_s,
            { day.toString(Qt::ISODate) }, [&](const Row &row) {
                if (!isByRule(Status::Absent, row.text(2)))
                    return;
                const SessionId id = SessionId::fromString(row.text(0));
                if (found.isEmpty() || found.constLast().first != id)
                    found.append({ id, 0 });
                ++found.last().second;
            });
    if (!read)
        return fail(read.error());
    QList<RuleClosing> closings;
    for (const auto &[id, absences] : std::as_const(found)) {
        const auto session = store.read().session(id);
        if (!session)
            return fail(session.error());
        if (!mayDo(store.database(), Action::ReadHistory, id))
            continue;
        const auto state = stateNow(store, *session);
        if (!state)
            return fail(state.error());
        closings.append({ *session, absences,
                          *state == SessionState::Closed && mayDo(store.database(), Action::ReopenSession, id) && mayDo(store.database(), Action::Mark, id) });
    }
    return closings;
}

Result<int> undoClosing(Store &store, SessionId id, const QString &reason)
{
    const auto session = store.read().session(id);
    if (!session)
        return fail(session.error());
    for (const Action action : { Action::ReopenSession, Action::Mark }) {
        if (auto may = mayDo(store.database(), action, id); !may)
            return fail(may.error());
    }
    const auto state = stateNow(store, *session);
    if (!state)
        return fail(state.error());
    if (const auto after = stateAfter(*state, SessionAction::Reopen, reason); !after)
        return fail(after.error());
    const auto reg = store.read().registerOf(id);
    if (!reg)
        return fail(reg.error());
    int undone = 0;
    const auto done = store.transact([&](Change &change) -> Result<> {
        if (auto opened = setFinished(change, *session, false, reason); !opened)
            return opened;
        if (auto noted = noteLife(change, id, { { u"reopened_at"_s, change.now() }, { u"reopened_by"_s, change.actor() }, { u"reason"_s, reason.simplified() } }); !noted)
            return noted;
        for (const RegisterRow &row : reg->rows) {
            const Mark &mark = row.state.mark;
            if (!isByRule(mark.value.status, mark.note))
                continue;
            if (auto cleared = recordMark(change, { .session = id, .student = row.student.id, .value = StatusValue{}, .note = noteWithoutRule(mark.note), .how = Capture::Undone }); !cleared)
                return cleared;
            ++undone;
        }
        return {};
    });
    if (!done)
        return fail(done.error());
    if (auto flushed = store.flushJournal(); !flushed)
        return fail(flushed.error());
    return undone;
}

} // namespace rollbook
