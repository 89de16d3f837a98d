// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is to be done next, and all that is known about it.

namespace rollbook {
namespace {

constexpr int readBackDays = 30; // how far back a restored store asks the servers what they have
constexpr int sweepDays = 14; // looked at once a day: a server may lose, or apply late, what it confirmed
constexpr qint64 sweepEveryMs = 24LL * 3600 * 1000;

} // namespace

Result<std::optional<SessionWork>> Outbox::dueWork(qint64 now) const
{
    const bool onClose = m_codec.traits().sendWhen == TargetTraits::SendWhen::OnClose;
    // In the order of the index, so that a long queue costs no more than a short one. What is due in
    // the future only because the clock was set back is due now.
    for (const QString &when : { u"o.next_at<=?"_s, u"o.next_at>? AND (o.state IN('ready','sent') OR (o.state<>'refused' AND o.next_at>?) OR (o.state='refused' AND o.next_at>? AND o.next_at<?))"_s }) {
        QVariantList values{ m_target.toString(), now };
        if (when.count(u'?') > 1)
            values << now + longestWaitMs << now + longestRefusalMs << never;
        values << !onClose << std::max(now - closeGraceMs, std::min(m_askedAt, now)) << now + closeGraceMs; // finished in the future: the clock was set back
        const auto id = m_store.database().value(
                uR"(SELECT o.session_id FROM outbox o CROSS JOIN session s ON s.session_id=o.session_id
                    WHERE o.target_id=? AND o.state<>'done' AND %1 AND o.state<>'blocked_auth'
                      AND (? OR (s.finished_at>0 AND (s.finished_at<=? OR s.finished_at>=?)))
                    ORDER BY o.next_at LIMIT 1)"_s.arg(when), values);
        if (!id)
            return fail(id.error());
        if (!*id)
            continue;
        const auto work = workOf(SessionId::fromString((*id)->toString()));
        return work ? Result<std::optional<SessionWork>>(*work) : Result<std::optional<SessionWork>>(fail(work.error()));
    }
    return std::nullopt;
}

Result<std::optional<SessionWork>> Outbox::refreshWork(qint64 now, qint64 refreshAfterMs) const
{
    if (m_codec.traits().readBack == TargetTraits::ReadBack::None)
        return std::nullopt;
    const auto school = m_store.read().school();
    if (!school)
        return fail(school.error());
    const QDate today = schoolToday(school->zone, m_store.correctedNow());
    QStringList others{ QString() };
    for (auto postponed = m_postponed.begin(); postponed != m_postponed.end(); ++postponed) {
        if (postponed->until > now && postponed->until <= now + longestWaitMs)
            others.append(postponed.key().toString());
    }
    // What was read in the future was read before the clock was set back.
    const auto id = m_store.database().value(
            uR"(SELECT s.session_id FROM link l JOIN session s ON s.session_id=l.code
                  LEFT JOIN session_read r ON r.target_id=l.target_id AND r.session_id=s.session_id
                WHERE l.target_id=? AND l.entity='session' AND instr(?,s.session_id)=0 AND (
                  (s.local_date=? AND coalesce(r.read_at,0)<=?) OR (s.local_date>=? AND r.read_at IS NULL)
                  OR (r.sweep_at>0 AND r.sweep_at<=?) OR (s.local_date>=? AND r.read_at<=?)
                  OR (s.local_date>=? AND r.read_at>?))
                ORDER BY r.read_at LIMIT 1)"_s,
            { m_target.toString(), others.join(u' '), today.toString(Qt::ISODate), now - refreshAfterMs, today.addDays(-readBackDays).toString(Qt::ISODate),
              now, today.addDays(-sweepDays).toString(Qt::ISODate), now - sweepEveryMs, today.addDays(-sweepDays).toString(Qt::ISODate),
              now + longestWaitMs });
    if (!id)
        return fail(id.error());
    if (!*id)
        return std::nullopt;
    const auto work = workOf(SessionId::fromString((*id)->toString()));
    return work ? Result<std::optional<SessionWork>>(*work) : Result<std::optional<SessionWork>>(fail(work.error()));
}

Result<Outbox::Next> Outbox::next(qint64 now, qint64 refreshAfterMs)
{
    Next next;
    auto dispatch = dueDispatch(now, Kind::Rows);
    if (!dispatch)
        return fail(dispatch.error());
    next.dispatch = *dispatch;
    if (!next.dispatch) {
        auto work = dueWork(now);
        if (work && !*work) { // photos and letters only while no mark waits
            dispatch = dueDispatch(now, Kind::Files);
            if (!dispatch)
                return fail(dispatch.error());
            next.dispatch = *dispatch;
        }
        if (work && !*work && !next.dispatch)
            work = refreshWork(now, refreshAfterMs);
        if (!work)
            return fail(work.error());
        next.work = *work;
    }
    const auto due = m_store.database().value(
            uR"(SELECT min(at) FROM (
                  SELECT min(next_at) AS at FROM outbox WHERE target_id=? AND state<>'done' AND next_at>?
                  UNION ALL SELECT min(next_at) FROM dispatch WHERE target_id=? AND state<>'done' AND next_at>?
                  UNION ALL SELECT min(first_queued_at)+? FROM dispatch WHERE target_id=? AND entity='session' AND state<>'done' AND first_queued_at>?
                  UNION ALL SELECT min(sweep_at) FROM session_read WHERE target_id=? AND sweep_at>?
                  UNION ALL SELECT min(s.finished_at)+? FROM outbox o JOIN session s USING(session_id)
                    WHERE ? AND o.target_id=? AND o.state<>'done' AND s.finished_at>?))"_s,
            { m_target.toString(), now, m_target.toString(), now, endWaitsMs, m_target.toString(), now - endWaitsMs, m_target.toString(), now, closeGraceMs,
              m_codec.traits().sendWhen == TargetTraits::SendWhen::OnClose, m_target.toString(), now - closeGraceMs });
    if (!due)
        return fail(due.error());
    next.wakeAt = *due && !(*due)->isNull() ? (*due)->toLongLong() : 0;
    const auto pulled = m_store.database().value(u"SELECT pulled_at FROM cursor WHERE target_id=?"_s, { m_target.toString() });
    if (!pulled)
        return fail(pulled.error());
    const qint64 last = *pulled ? (*pulled)->toLongLong() : 0;
    next.pullDue = last + refreshAfterMs <= now || last > now + longestWaitMs;
    return next;
}

Result<SessionWork> Outbox::workOf(SessionId session) const
{
    Database &db = m_store.database();
    const QString target = m_target.toString();
    SessionWork work;
    const auto own = m_store.read().session(session);
    if (!own)
        return fail(own.error());
    work.session = *own;
    work.now = m_store.correctedNow();
    auto read = db.each(u"SELECT entity, remote_id FROM link WHERE target_id=? AND ((entity='session' AND code=?) "
                        "OR (entity='class' AND code IN(?,?)) OR (entity='subject' AND code=?) OR (entity='teacher' AND code='')) "
                        "ORDER BY length(code)"_s, // where a group in a subject is a class of its own, "7B/ENG" goes before "7B"
                        { target, session.toString(), own->classCode, own->classCode + u'/' + own->subjectCode, own->subjectCode },
                        [&](const Row &row) {
                            const QString entity = row.text(0);
                            QString &where = entity == u"session"_s ? work.remoteSession
                                    : entity == u"class"_s          ? work.remoteClass
                                    : entity == u"subject"_s        ? work.remoteSubject
                                                                    : work.remoteTeacher;
                            where = row.text(1);
                        });
    if (!read)
        return fail(read.error());
    if (work.remoteSession.isEmpty()) {
        read = db.each(u"SELECT remote_id FROM link WHERE target_id=? AND entity='session'"_s, { target },
                       [&](const Row &row) { work.othersThere.insert(row.text(0)); });
        if (!read)
            return fail(read.error());
    }
    read = db.each(uR"(SELECT r.student_id, r.admission_no, r.name, l.remote_id FROM roster r
                         LEFT JOIN link l ON l.target_id=? AND l.entity='student' AND l.code=r.admission_no
                       WHERE r.session_id=? ORDER BY r.position)"_s,
                   { target, session.toString() }, [&](const Row &row) {
                       work.roster.append({ StudentId::fromString(row.text(0)), row.text(1), row.text(2), row.text(3) });
                   });
    if (!read)
        return fail(read.error());
    const auto lecturer = db.value(u"SELECT display_name FROM account"_s);
    if (!lecturer)
        return fail(lecturer.error());
    work.lecturer = lecturer->value_or(QVariant()).toString();
    if (m_codec.traits().timesApart) {
        if (auto added = addKnown(work); !added)
            return fail(added.error());
    }
    return work;
}

int SessionWork::unlinkedStudents() const
{
    return int(std::ranges::count_if(roster, [](const Member &m) { return m.remoteStudent.isEmpty(); }));
}

} // namespace rollbook
