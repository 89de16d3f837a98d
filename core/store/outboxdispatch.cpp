// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outboxentry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

// What goes to a target besides marks, and what comes from one that other devices write to.

namespace rollbook {
namespace {

Result<> done(const Result<int> &ran) { return ran ? Result<>() : Result<>(fail(ran.error())); }

/// What our history calls the thing that a row is about: enrolments are kept under their student.
QString keyOf(const RemoteRow &row) { return row.entity == u"enrolment"_s ? row.row[u"student"_s].toString() : row.key; }

/// The newest stamp of our own row for it; empty when there is none.
Result<QString> stampOf(Database &db, const RemoteRow &row)
{
    const auto hlc = row.entity == u"enrolment"_s
            ? db.value(uR"(SELECT hlc FROM event WHERE entity='enrolment' AND entity_key=? AND json_extract(after_json,'$.class')=?
                             AND json_extract(after_json,'$.from')=? ORDER BY seq DESC LIMIT 1)"_s,
                       { keyOf(row), row.row[u"class"_s].toString(), row.row[u"from"_s].toString() })
            : db.value(u"SELECT hlc FROM event WHERE entity=? AND entity_key=? ORDER BY seq DESC LIMIT 1"_s, { row.entity, row.key });
    if (!hlc)
        return fail(hlc.error());
    return *hlc ? (*hlc)->toString() : QString();
}

/// Everything about classes and students, each row with its stamp, in an order in which it can be applied.
Result<QJsonObject> rosterDocuments(Database &db)
{
    QJsonArray documents;
    const auto read = db.each(
            uR"(SELECT e.entity, e.entity_key, e.hlc, e.after_json FROM event e JOIN (
                  SELECT max(seq) AS seq FROM event
                  WHERE entity IN ('school','class','subject','student') AND after_json IS NOT NULL GROUP BY entity, entity_key) n USING(seq)
                UNION ALL
                SELECT e.entity, json_extract(e.after_json,'$.class')||'|'||e.entity_key||'|'||json_extract(e.after_json,'$.from'), e.hlc, e.after_json
                FROM event e JOIN (SELECT max(seq) AS seq FROM event WHERE entity='enrolment' AND after_json IS NOT NULL
                  GROUP BY entity_key, json_extract(after_json,'$.class'), json_extract(after_json,'$.from')) n USING(seq)
                ORDER BY 3)"_s,
            {}, [&](const Row &row) {
                documents.append(QJsonObject{ { u"entity"_s, row.text(0) }, { u"key"_s, row.text(1) }, { u"hlc"_s, row.text(2) },
                                              { u"row"_s, parseJson(row.text(3).toUtf8()) } });
            });
    if (!read)
        return fail(read.error());
    return QJsonObject{ { u"documents"_s, documents } };
}

/// The row of a leave, a correction or a session as its newest event has it.
Result<QJsonObject> currentRow(Database &db, const QString &entity, const QString &key)
{
    QJsonObject current;
    const auto read = db.each(u"SELECT after_json, hlc FROM event WHERE entity=? AND entity_key=? AND after_json IS NOT NULL ORDER BY seq"_s,
                              { entity, key }, [&](const Row &row) {
                                  const QJsonObject after = parseJson(row.text(0).toUtf8());
                                  for (auto field = after.begin(); field != after.end(); ++field) // the roster is only in the first
                                      current[field.key()] = field.value();
                                  current[u"hlc"_s] = row.text(1);
                              });
    if (!read)
        return fail(read.error());
    return current;
}

} // namespace

Result<> raiseDispatch(Database &database, const QString &entity, const QString &key, qint64 now)
{
    static const QHash<QString, QString> capability{ { u"session"_s, u"$.sessions"_s }, { u"roster"_s, u"$.roster"_s },
                                                     { u"leave"_s, u"$.leave"_s }, { u"correction"_s, u"$.corrections"_s } };
    return done(database.run(
            uR"(INSERT INTO dispatch(target_id, entity, entity_key, want_rev, state, next_at, first_queued_at)
                SELECT target_id, ?, ?, 1, 'ready', ?, ? FROM target
                  WHERE enabled=1 AND removed_at IS NULL AND coalesce(json_extract(caps_json, ?),0)=1
                ON CONFLICT DO UPDATE SET want_rev=want_rev+1, state='ready', next_at=excluded.next_at, attempts=0,
                  first_queued_at=CASE WHEN dispatch.state='done' THEN excluded.first_queued_at ELSE dispatch.first_queued_at END)"_s,
            { entity, key, now, now, capability.value(entity) }));
}

Result<std::optional<Dispatch>> Outbox::dueDispatch(qint64 now) const
{
    Database &db = m_store.database();
    std::optional<Dispatch> due;
    // A finished session is said to be so only once its marks have arrived; those that wait for a
    // person do not hold it up.
    auto read = db.each(
            uR"(SELECT d.entity, d.entity_key, d.want_rev, d.remote_id FROM dispatch d
                WHERE d.target_id=? AND d.state NOT IN('done','refused') AND d.next_at<=?
                  AND NOT (d.entity='session' AND EXISTS(SELECT 1 FROM session s WHERE s.session_id=d.entity_key AND s.finished_at>0)
                           AND EXISTS(SELECT 1 FROM outbox o WHERE o.target_id=d.target_id AND o.session_id=d.entity_key
                                      AND o.state NOT IN('done','refused')))
                ORDER BY d.entity<>'roster', d.next_at LIMIT 1)"_s,
            { m_target.toString(), now }, [&](const Row &row) {
                due = Dispatch{ .entity = row.text(0), .key = row.text(1), .rev = row.number(2), .row = {}, .remoteId = row.text(3), .work = {} };
            });
    if (!read)
        return fail(read.error());
    if (!due)
        return std::nullopt;
    const auto row = due->entity == u"roster"_s ? rosterDocuments(db) : currentRow(db, due->entity, due->key);
    if (!row)
        return fail(row.error());
    due->row = *row;
    const QString session = due->entity == u"session"_s ? due->key : due->row[u"session"_s].toString();
    if (!session.isEmpty()) {
        const auto work = workOf(SessionId::fromString(session));
        if (!work)
            return fail(work.error());
        due->work = *work;
    }
    const QString student = due->row[u"student"_s].toString();
    if (!student.isEmpty()) {
        read = db.each(uR"(SELECT t.admission_no, coalesce(l.remote_id,'') FROM student t
                             LEFT JOIN link l ON l.target_id=? AND l.entity='student' AND l.code=t.admission_no WHERE t.student_id=?)"_s,
                       { m_target.toString(), student }, [&](const Row &found) {
                           due->row[u"number"_s] = found.text(0);
                           due->row[u"remote_student"_s] = found.text(1);
                       });
        if (!read)
            return fail(read.error());
    }
    return due;
}

Result<> Outbox::delivered(const Dispatch &dispatch, const QString &remoteId, const QString &text, bool pending)
{
    constexpr qint64 askAgainMs = 3600 * 1000; // somebody at the school decides: not in minutes
    return m_store.transact([&](Change &change) -> Result<> {
        change.touchOutbox();
        if (auto noted = change.db().run(
                    uR"(UPDATE dispatch SET acked_rev=?, remote_id=?, delivered_at=?, attempts=0, last_class='', last_http=0, last_text=?,
                          state=CASE WHEN want_rev>? THEN 'ready' WHEN ? THEN 'pending' ELSE 'done' END, next_at=?
                        WHERE target_id=? AND entity=? AND entity_key=?)"_s,
                    { dispatch.rev, remoteId, change.now(), text.left(200), dispatch.rev, pending, pending ? change.now() + askAgainMs : change.now(),
                      m_target.toString(), dispatch.entity, dispatch.key });
            !noted)
            return fail(noted.error());
        return change.append({ .entity = u"receipt"_s, .key = dispatch.entity + u'|' + dispatch.key, .rev = dispatch.rev, .kind = u"ack"_s, .before = {},
                               .after = QJsonObject{ { u"target"_s, m_target.toString() }, { u"remote_id"_s, remoteId }, { u"text"_s, text } } });
    });
}

Result<> Outbox::settle(const Dispatch &dispatch, const SendResult &result)
{
    return m_store.transact([&](Change &change) -> Result<> {
        change.touchQuietly();
        const bool refused = result.outcome == SendResult::Outcome::Refused;
        const qint64 wait = refused ? retryRefusedMs : lookAgainMs;
        return done(change.db().run(
                uR"(UPDATE dispatch SET state=?, attempts=attempts+1, next_at=?, last_class=?, last_http=?, last_text=?
                    WHERE target_id=? AND entity=? AND entity_key=? AND want_rev=?)"_s,
                { refused ? u"refused"_s : u"backoff"_s, change.now() + wait, result.reason, result.http, result.serverText.left(200),
                  m_target.toString(), dispatch.entity, dispatch.key, dispatch.rev }));
    });
}

Result<QString> Outbox::cursor() const
{
    const auto value = m_store.database().value(u"SELECT value FROM cursor WHERE target_id=?"_s, { m_target.toString() });
    if (!value)
        return fail(value.error());
    return *value ? (*value)->toString() : QString();
}

Result<> Outbox::takeRow(Change &change, const RemoteRow &row)
{
    if (row.entity == u"school"_s) // ours was made from it, and names our own teacher
        return {};
    const auto ours = stampOf(change.db(), row);
    if (!ours)
        return fail(ours.error());
    if (row.entity == u"session"_s) { // also of one that was opened here, later: its marks are read from now on
        const auto linked = change.db().run(
                u"INSERT INTO link(target_id, entity, code, remote_id, source, at) VALUES(?,'session',?,?,'learnt',?) ON CONFLICT DO NOTHING"_s,
                { m_target.toString(), row.key, row.key, change.now() });
        if (!linked)
            return fail(linked.error());
    }
    if (*ours >= row.hlc)
        return {};
    if (auto put = putRow(change.db(), row.entity, row.row); !put)
        return put;
    change.observe(row.hlc);
    if (auto event = change.append({ .entity = row.entity, .key = keyOf(row), .kind = u"merge"_s, .before = {}, .after = row.row, .hlc = row.hlc }); !event)
        return event;
    if (row.entity != u"session"_s) {
        change.touchRoster();
        return {};
    }
    change.touch(SessionId::fromString(row.key));
    return {};
}

Result<> Outbox::take(const QList<RemoteRow> &rows, const QList<SessionId> &changedSessions, const QString &cursor)
{
    return m_store.transact([&](Change &change) -> Result<> {
        Database &db = change.db();
        for (const RemoteRow &row : rows) {
            if (auto taken = takeRow(change, row); !taken)
                return taken;
        }
        for (const SessionId &session : changedSessions) { // read whole, as every session is; also one still to come
            if (auto due = db.run(uR"(INSERT INTO session_read(target_id, session_id, read_at, hlc, sweep_at) VALUES(?,?,0,'',?)
                                      ON CONFLICT DO UPDATE SET sweep_at=excluded.sweep_at)"_s,
                                  { m_target.toString(), session.toString(), change.now() });
                !due)
                return fail(due.error());
        }
        change.touchQuietly();
        return done(db.run(uR"(INSERT INTO cursor(target_id, value, pulled_at) VALUES(?,?,?)
                               ON CONFLICT DO UPDATE SET value=excluded.value, pulled_at=excluded.pulled_at)"_s,
                           { m_target.toString(), cursor, change.now() }));
    });
}

Result<> Outbox::setTraits(const TargetTraits &traits)
{
    const auto stored = m_store.database().value(u"SELECT caps_json FROM target WHERE target_id=?"_s, { m_target.toString() });
    if (!stored)
        return fail(stored.error());
    const QString now = QString::fromUtf8(compactJson(traits.toJson()));
    const QString before = stored->value_or(QVariant()).toString();
    if (before == now)
        return {};
    const TargetTraits could = TargetTraits::fromJson(parseJson(before.toUtf8()));
    return m_store.transact([&](Change &change) -> Result<> {
        change.touchOutbox();
        if (auto kept = change.db().run(u"UPDATE target SET caps_json=? WHERE target_id=?"_s, { now, m_target.toString() }); !kept)
            return fail(kept.error());
        const QString queue = u"INSERT INTO dispatch(target_id, entity, entity_key, want_rev, state, next_at, first_queued_at) "
                              "SELECT ?, ?, %1, 1, 'ready', ?, ? FROM %2 WHERE true ON CONFLICT DO NOTHING"_s;
        if (traits.roster && !could.roster) {
            if (auto queued = change.db().run(queue.arg(u"''"_s, u"school"_s), { m_target.toString(), u"roster"_s, change.now(), change.now() }); !queued)
                return fail(queued.error());
        }
        // What was asked for before the target came, as far as it still matters.
        const QString today = schoolToday(QStringLiteral("UTC"), change.now()).toString(Qt::ISODate);
        const QList<std::tuple<bool, QString, QString, QString>> requests{
            { traits.leave && !could.leave, u"leave"_s, u"leave_id"_s, u"(SELECT leave_id FROM leave WHERE state<>'withdrawn' AND to_date>='%1')"_s.arg(today) },
            { traits.corrections && !could.corrections, u"correction"_s, u"correction_id"_s, u"(SELECT correction_id FROM correction WHERE state='wanted')"_s },
        };
        for (const auto &[gained, entity, key, rows] : requests) {
            if (!gained)
                continue;
            if (auto queued = change.db().run(queue.arg(key, rows), { m_target.toString(), entity, change.now(), change.now() }); !queued)
                return fail(queued.error());
        }
        if (traits.sessions && !could.sessions) {
            const QString sessions = u"(SELECT DISTINCT session_id FROM outbox WHERE target_id='%1')"_s.arg(m_target.toString());
            return done(change.db().run(queue.arg(u"session_id"_s, sessions), { m_target.toString(), u"session"_s, change.now(), change.now() }));
        }
        return {};
    });
}

} // namespace rollbook
