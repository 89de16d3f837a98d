// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox.h"

#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int readBackDays = 30; // how far back a restored store asks the servers what they have
constexpr int sweepDays = 14; // looked at once a day: a server may lose, or apply late, what it confirmed
constexpr qint64 sweepEveryMs = 24LL * 3600 * 1000;

Result<> done(const Result<int> &ran) { return ran ? Result<>() : Result<>(fail(ran.error())); }

/// Announces every mark whose row the following UPDATE will change.
Result<> touchRows(Change &change, const QString &where, const QVariantList &values)
{
    return change.db().each(u"SELECT session_id, student_id FROM outbox WHERE "_s + where, values, [&](const Row &row) {
        change.touch(SessionId::fromString(row.text(0)), StudentId::fromString(row.text(1)));
    });
}

} // namespace

Outbox::Outbox(Store &store, TargetId target, const MarkCodec &codec)
    : m_store(store), m_target(target), m_codec(codec)
{
}

Result<> Outbox::recover()
{
    return m_store.transact([&](Change &change) -> Result<> {
        // A server that cannot be read may still be at work on it: then it waits before it is repeated.
        const auto changed = change.db().run(u"UPDATE outbox SET state='unknown', ambiguous=ambiguous+1, next_at=CASE WHEN ? THEN ? ELSE next_at END "
                                             "WHERE target_id=? AND state='sending'"_s,
                                             { isBlind(), change.now() + blindWaitMs(), m_target.toString() });
        if (changed && *changed > 0)
            change.touchQuietly();
        return done(changed);
    });
}

Result<std::optional<SessionWork>> Outbox::dueWork(qint64 now) const
{
    const bool onClose = m_codec.traits().sendWhen == TargetTraits::SendWhen::OnClose;
    // In the order of the index, so that a long queue costs no more than a short one. What is due in
    // the future only because the clock was set back is due now.
    for (const QString &when : { u"o.next_at<=?"_s, u"o.next_at>? AND (o.state IN('ready','sent') OR (o.state<>'refused' AND o.next_at>?) OR (o.state='refused' AND o.next_at>? AND o.next_at<?))"_s }) {
        QVariantList values{ m_target.toString(), now };
        if (when.count(u'?') > 1)
            values << now + longestWaitMs << now + longestRefusalMs << never;
        values << !onClose << now - closeGraceMs << now + closeGraceMs; // finished in the future: the clock was set back
        const auto id = m_store.database().value(
                uR"(SELECT o.session_id FROM outbox o CROSS JOIN session s ON s.session_id=o.session_id
                    WHERE o.target_id=? AND o.state<>'done' AND %1 AND o.state<>'blocked_auth'
                      AND (? OR (s.finished_at>0 AND (s.finished_at<=? OR s.finished_at>=? OR o.last_class='send_now')))
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
    const QDate today = schoolToday(school->zone, now);
    const auto id = m_store.database().value(
            uR"(SELECT s.session_id FROM link l JOIN session s ON s.session_id=l.code
                  LEFT JOIN session_read r ON r.target_id=l.target_id AND r.session_id=s.session_id
                WHERE l.target_id=? AND l.entity='session' AND (
                  (s.local_date=? AND coalesce(r.read_at,0)<=?) OR (s.local_date>=? AND r.read_at IS NULL)
                  OR (r.sweep_at>0 AND r.sweep_at<=?) OR (s.local_date>=? AND r.read_at<=?))
                ORDER BY r.read_at LIMIT 1)"_s,
            { m_target.toString(), today.toString(Qt::ISODate), now - refreshAfterMs, today.addDays(-readBackDays).toString(Qt::ISODate),
              now, today.addDays(-sweepDays).toString(Qt::ISODate), now - sweepEveryMs });
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
    auto dispatch = dueDispatch(now);
    if (!dispatch)
        return fail(dispatch.error());
    next.dispatch = *dispatch;
    if (!next.dispatch) {
        auto work = dueWork(now);
        if (work && !*work)
            work = refreshWork(now, refreshAfterMs);
        if (!work)
            return fail(work.error());
        next.work = *work;
    }
    const auto due = m_store.database().value(
            uR"(SELECT min(at) FROM (
                  SELECT min(next_at) AS at FROM outbox WHERE target_id=? AND state<>'done' AND next_at>?
                  UNION ALL SELECT min(next_at) FROM dispatch WHERE target_id=? AND state NOT IN('done','refused') AND next_at>?
                  UNION ALL SELECT min(sweep_at) FROM session_read WHERE target_id=? AND sweep_at>?
                  UNION ALL SELECT min(s.finished_at)+? FROM outbox o JOIN session s USING(session_id)
                    WHERE ? AND o.target_id=? AND o.state<>'done' AND s.finished_at>?))"_s,
            { m_target.toString(), now, m_target.toString(), now, m_target.toString(), now, closeGraceMs,
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

Result<> Outbox::waitForSchool(SessionId session, const QString &reason, const QString &text, qint64 retryAt)
{
    return m_store.transact([&](Change &change) -> Result<> {
        const QString where = u"target_id=? AND session_id=? AND state<>'done'"_s;
        if (auto touched = touchRows(change, where, { m_target.toString(), session.toString() }); !touched)
            return touched;
        // What was on its way is compared anew once the session can be read: nothing is sent blindly.
        return done(change.db().run(
                u"UPDATE outbox SET state=CASE state WHEN 'refused' THEN 'refused' ELSE 'blocked_dep' END, "
                "last_class=CASE state WHEN 'refused' THEN last_class ELSE ? END, last_text=CASE state WHEN 'refused' THEN last_text ELSE ? END, "
                // A longer wait stays, unless it is one that only a clock set back can have made: that would be due for ever.
                "next_at=CASE WHEN next_at>? AND (next_at<=? OR (state='refused' AND (next_at<=? OR next_at=?))) THEN next_at ELSE ? END, "
                "sent_rev=NULL, sent_payload=NULL, idem_key=NULL WHERE "_s + where,
                { reason, text, retryAt, change.now() + longestWaitMs, change.now() + longestRefusalMs, never, retryAt, m_target.toString(), session.toString() }));
    });
}

Result<> Outbox::postpone(SessionId session, qint64 until)
{
    return m_store.transact([&](Change &change) -> Result<> {
        const QString where = u"target_id=? AND session_id=? AND state NOT IN('done','refused','blocked_auth')"_s;
        if (auto touched = touchRows(change, where, { m_target.toString(), session.toString() }); !touched)
            return touched;
        change.touchQuietly();
        if (auto noted = change.db().run(u"UPDATE session_read SET read_at=? WHERE target_id=? AND session_id=?"_s,
                                         { change.now(), m_target.toString(), session.toString() });
            !noted)
            return fail(noted.error());
        return done(change.db().run(u"UPDATE outbox SET next_at=?, state=CASE state WHEN 'ready' THEN 'backoff' WHEN 'sent' THEN 'unknown' ELSE state END "
                                    "WHERE "_s + where, { until, m_target.toString(), session.toString() }));
    });
}

Result<SessionId> Outbox::ownerOf(const QString &remoteSession) const
{
    const auto code = m_store.database().value(u"SELECT code FROM link WHERE target_id=? AND entity='session' AND remote_id=?"_s,
                                               { m_target.toString(), remoteSession });
    if (!code)
        return fail(code.error());
    return *code ? SessionId::fromString((*code)->toString()) : SessionId();
}

Result<> Outbox::blockForSignIn(const QString &reason, const QString &text)
{
    return m_store.transact([&](Change &change) -> Result<> {
        const QString where = u"target_id=? AND state IN('ready','backoff')"_s;
        if (auto touched = touchRows(change, where, { m_target.toString() }); !touched)
            return touched;
        return done(change.db().run(u"UPDATE outbox SET state='blocked_auth', last_class=?, last_text=? WHERE "_s + where,
                                    { reason, text, m_target.toString() }));
    });
}

Result<> Outbox::unblock()
{
    return m_store.transact([&](Change &change) -> Result<> {
        const QString where = u"target_id=? AND state='blocked_auth'"_s;
        if (auto touched = touchRows(change, where, { m_target.toString() }); !touched)
            return touched;
        return done(change.db().run(u"UPDATE outbox SET state='ready', last_class='', last_text='' WHERE "_s + where, { m_target.toString() }));
    });
}

Result<> Outbox::makeDue()
{
    return m_store.transact([&](Change &change) -> Result<> {
        // What may be on its way to a server that cannot be read keeps its wait: too early it would be there twice.
        const auto changed = change.db().run(
                u"UPDATE outbox SET next_at=? WHERE target_id=? AND state NOT IN('done','sending',?) AND next_at>? AND next_at<?"_s,
                { change.now(), m_target.toString(), isBlind() ? u"unknown"_s : u""_s, change.now(), never });
        if (!changed)
            return done(changed);
        const auto others = change.db().run(u"UPDATE dispatch SET next_at=? WHERE target_id=? AND state NOT IN('done','refused') AND next_at>?"_s,
                                            { change.now(), m_target.toString(), change.now() });
        if (!others)
            return done(others);
        // The time to think is over for what was finished: a person asked.
        const auto ready = m_codec.traits().sendWhen == TargetTraits::SendWhen::OnClose
                ? change.db().run(u"UPDATE outbox SET last_class='send_now' WHERE target_id=? AND state IN('ready','backoff') "
                                  "AND (SELECT finished_at FROM session s WHERE s.session_id=outbox.session_id)>0"_s,
                                  { m_target.toString() })
                : Result<int>(0);
        if (!ready)
            return done(ready);
        // ... and wants to see what others did, too.
        const auto pull = change.db().run(u"UPDATE cursor SET pulled_at=0 WHERE target_id=?"_s, { m_target.toString() });
        if (pull && *changed + *others + *ready + *pull > 0)
            change.touchQuietly();
        return done(pull);
    });
}

Result<> Outbox::addLinks(const QList<Link> &links)
{
    if (links.isEmpty())
        return {};
    const auto known = [&](Change &change, const Link &link) {
        return change.db().value(u"SELECT remote_id FROM link WHERE target_id=? AND entity=? AND code=?"_s,
                                 { m_target.toString(), link.entity, link.code });
    };
    return m_store.transact([&](Change &change) -> Result<> {
        bool news = false;
        for (const Link &link : links) {
            const auto before = known(change, link);
            if (!before)
                return fail(before.error());
            // What is learnt adds; it never replaces: two ids for one student would take turns for ever.
            if (*before && (link.learnt || (*before)->toString() == link.remoteId))
                continue;
            const QJsonObject row{ { u"target"_s, m_target.toString() }, { u"entity"_s, link.entity },
                                   { u"code"_s, link.code },             { u"remote_id"_s, link.remoteId },
                                   { u"source"_s, link.learnt ? u"learnt"_s : u"mapping"_s }, { u"at"_s, change.now() } };
            if (auto put = putRow(change.db(), u"link"_s, row); !put)
                return put;
            if (auto event = change.append({ .entity = u"link"_s, .key = link.entity + u'|' + link.code, .kind = u"admin"_s, .before = {}, .after = row }); !event)
                return event;
            news = true;
            if (!link.learnt)
                change.touchTargets(); // somebody gave ids: what was looked for in vain may be found now
        }
        if (!news)
            return {};
        const QString where = u"target_id=? AND state='blocked_dep'"_s;
        if (auto touched = touchRows(change, where, { m_target.toString() }); !touched)
            return touched;
        change.touchOutbox();
        return done(change.db().run(u"UPDATE outbox SET state='ready', next_at=? WHERE "_s + where, { change.now(), m_target.toString() }));
    });
}

Result<> Outbox::forgetSession(SessionId session)
{
    return m_store.transact([&](Change &change) -> Result<> {
        change.touchQuietly();
        if (auto gone = change.db().run(u"DELETE FROM link WHERE target_id=? AND entity='session' AND code=?"_s,
                                        { m_target.toString(), session.toString() });
            !gone)
            return fail(gone.error());
        return done(change.db().run(u"DELETE FROM session_read WHERE target_id=? AND session_id=?"_s, { m_target.toString(), session.toString() }));
    });
}

Result<BreakerState> Outbox::breaker() const
{
    BreakerState state;
    const auto read = m_store.database().each(
            u"SELECT failures, not_before, held_until, problem, problem_text FROM breaker WHERE target_id=?"_s,
            { m_target.toString() }, [&](const Row &row) {
                state = { .failures = int(row.number(0)), .notBefore = row.number(1), .heldUntil = row.number(2),
                          .problem = row.text(3), .problemText = row.text(4) };
            });
    if (!read)
        return fail(read.error());
    return state;
}

Result<> Outbox::setBreaker(const BreakerState &state)
{
    return m_store.transact([&](Change &change) -> Result<> {
        change.touchQuietly();
        return done(change.db().run(
                uR"(INSERT INTO breaker(target_id, failures, not_before, held_until, problem, problem_text) VALUES(?,?,?,?,?,?)
                    ON CONFLICT DO UPDATE SET failures=excluded.failures, not_before=excluded.not_before,
                      held_until=excluded.held_until, problem=excluded.problem, problem_text=excluded.problem_text)"_s,
                { m_target.toString(), state.failures, state.notBefore, state.heldUntil, state.problem, state.problemText }));
    });
}

} // namespace rollbook
