// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listdocuments.h"
#include "core/store/outboxentry.h"
#include "core/store/travelfiles.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// What goes to a target besides marks.

namespace rollbook {
namespace {

/// The row of a leave, a correction or a session as its newest event has it. Only the event that opens a
/// session has its roster; later ones add to it.
Result<QJsonObject> currentRow(Database &db, const QString &entity, const QString &key)
{
    QJsonObject current;
    const auto read = db.each(u"SELECT after_json, hlc FROM event WHERE entity=? AND entity_key=? AND after_json IS NOT NULL ORDER BY seq"_s,
                              { entity, key }, [&](const Row &row) {
                                  const QJsonObject after = parseJson(row.text(0).toUtf8());
                                  QJsonArray roster = current[u"roster"_s].toArray();
                                  const QJsonArray more = after[u"roster"_s].toArray();
                                  for (const QJsonValue &entry : more) {
                                      if (std::ranges::none_of(roster, [&](const QJsonValue &has) { return has[u"student"_s] == entry[u"student"_s]; }))
                                          roster.append(entry);
                                  }
                                  for (auto field = after.begin(); field != after.end(); ++field)
                                      current[field.key()] = field.value();
                                  if (!roster.isEmpty())
                                      current[u"roster"_s] = roster;
                                  current[u"hlc"_s] = row.text(1);
                              });
    if (!read)
        return fail(read.error());
    return current;
}

/// Which targets say that they can do something; SQL.
QString takes(const QString &capability) { return u"coalesce(json_extract(caps_json,'$.%1'),0)=1"_s.arg(capability); }

Result<> queue(Database &database, const QString &entity, const QString &key, qint64 now, const QString &where)
{
    return outcome(database.run(
            uR"(INSERT INTO dispatch(target_id, entity, entity_key, want_rev, state, next_at, first_queued_at)
                SELECT target_id, ?, ?, 1, 'ready', ?, ? FROM target WHERE enabled=1 AND removed_at IS NULL AND %1
                ON CONFLICT DO UPDATE SET want_rev=want_rev+1, state='ready', next_at=excluded.next_at, attempts=0,
                  first_queued_at=CASE WHEN dispatch.state='done' THEN excluded.first_queued_at ELSE dispatch.first_queued_at END)"_s.arg(where),
            { entity, key, now, now }));
}

/// The stamps that wrong clocks gave to rows which are older than ours; see Outbox::take().
Result<> addClaims(Database &db, Dispatch &dispatch)
{
    const bool roster = dispatch.entity == u"roster"_s;
    const QString which = roster ? u"entity IN('%1')"_s.arg(listedEntities().join(u"','"_s)) : u"entity=? AND entity_key=?"_s;
    return db.each(uR"(SELECT CASE entity WHEN 'enrolment'
                                THEN entity||'|'||json_extract(after_json,'$.class')||'|'||json_extract(after_json,'$.student')||'|'||json_extract(after_json,'$.from')
                                ELSE entity||'|'||entity_key END, json_extract(after_json,'$.claimed_hlc')
                       FROM event WHERE %1 AND after_json IS NOT NULL AND json_extract(after_json,'$.claimed_hlc') IS NOT NULL ORDER BY seq)"_s.arg(which),
                   roster ? QVariantList() : QVariantList{ dispatch.entity, dispatch.key },
                   [&](const Row &row) { dispatch.claims.insert(row.text(0), row.text(1)); });
}

} // namespace

Result<> raiseDispatch(Database &database, const QString &entity, const QString &key, qint64 now)
{
    static const QHash<QString, QString> capability{ { u"session"_s, u"sessions"_s }, { u"roster"_s, u"roster"_s },
                                                     { u"leave"_s, u"leave"_s }, { u"correction"_s, u"corrections"_s } };
    if (auto queued = queue(database, entity, key, now, takes(capability.value(entity))); !queued)
        return queued;
    // Where the account is known not to be allowed this, it is not sent in order to be refused: it waits with the
    // others, which are asked about once a day and whenever somebody signs in anew.
    return outcome(database.run(
            uR"(UPDATE dispatch SET state='refused', last_class='account_may_not', last_http=o.last_http, last_text=o.last_text, next_at=o.next_at
                FROM (SELECT target_id AS target, last_http, last_text, next_at FROM dispatch
                      WHERE entity=?1 AND entity_key<>?2 AND state='refused' AND last_class='account_may_not' AND next_at>?3) o
                WHERE entity=?1 AND entity_key=?2 AND target_id=o.target)"_s,
            { entity, key, now }));
}

Result<> raiseListed(Database &database, const QString &entity, const QString &key, qint64 now)
{
    static const QStringList classList{ u"class"_s, u"subject"_s, u"student"_s, u"enrolment"_s };
    if (!isListed(entity, key))
        return {};
    if (auto raised = queue(database, u"roster"_s, entity + u'|' + key, now, takes(u"timetable"_s)); !raised)
        return raised;
    return classList.contains(entity) // a server that takes class lists takes them whole
            ? queue(database, u"roster"_s, {}, now, takes(u"roster"_s) + u" AND NOT "_s + takes(u"timetable"_s))
            : Result<>();
}

Result<std::optional<Dispatch>> Outbox::dueDispatch(qint64 now, Kind kind) const
{
    Database &db = m_store.database();
    std::optional<Dispatch> due;
    // A finished session is said to be so only once its marks have arrived; those that wait for a
    // person do not hold it up, unless the server takes none after the end; but not for long, as the
    // next lesson of the class waits for that end. What was refused is tried
    // again once a day: server rules get mended. A longer wait is of a clock that was set back.
    auto read = db.each(
            uR"(SELECT d.entity, d.entity_key, d.want_rev, d.remote_id FROM dispatch d
                WHERE d.target_id=? AND d.state<>'done' AND (d.next_at<=? OR d.next_at>?) AND (d.entity_key LIKE 'file|%')=?
                  AND NOT (d.entity='session' AND EXISTS(SELECT 1 FROM session s WHERE s.session_id=d.entity_key AND s.finished_at>0)
                           AND EXISTS(SELECT 1 FROM outbox o WHERE o.target_id=d.target_id AND o.session_id=d.entity_key
                                      AND o.state<>'done' AND (o.state<>'refused' OR (? AND o.last_class NOT IN('refused_late','lesson_over','session_locked','cannot_hold')
                                        AND d.first_queued_at BETWEEN ? AND ?))))
                ORDER BY d.entity<>'roster', d.entity_key<>'', d.next_at LIMIT 1)"_s,
            { m_target.toString(), now, now + longestRefusalMs, kind == Kind::Files, m_codec.traits().lateRefused, now - endWaitsMs, now + endWaitsMs }, [&](const Row &row) {
                due = Dispatch{ .entity = row.text(0), .key = row.text(1), .rev = row.number(2), .row = {}, .remoteId = row.text(3), .work = {} };
            });
    if (!read)
        return fail(read.error());
    if (!due)
        return std::nullopt;
    const auto row = due->entity == u"roster"_s ? listDocuments(db, due->key) : currentRow(db, due->entity, due->key);
    if (!row)
        return fail(row.error());
    due->row = *row;
    if (const QString start = due->row[u"start"_s].toString(); due->entity == u"leave"_s && !start.isEmpty()) // no server takes the times
        due->row[u"told_reason"_s] = u"%1 (%2 to %3)"_s.arg(due->row[u"reason"_s].toString(), start, due->row[u"end"_s].toString());
    if (auto claimed = addClaims(db, *due); !claimed)
        return fail(claimed.error());
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
        return outcome(change.db().run(
                uR"(UPDATE dispatch SET state=?, attempts=attempts+1, next_at=?, last_class=?, last_http=?, last_text=?
                    WHERE target_id=? AND entity=? AND entity_key=? AND want_rev=?)"_s,
                { refused ? u"refused"_s : u"backoff"_s, change.now() + wait, result.reason, result.http, result.serverText.left(200),
                  m_target.toString(), dispatch.entity, dispatch.key, dispatch.rev }));
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
    const auto school = m_store.read().school();
    if (!school)
        return fail(school.error());
    const TargetTraits could = TargetTraits::fromJson(parseJson(before.toUtf8()));
    return m_store.transact([&](Change &change) -> Result<> {
        change.touchOutbox();
        if (auto kept = change.db().run(u"UPDATE target SET caps_json=? WHERE target_id=?"_s, { now, m_target.toString() }); !kept)
            return fail(kept.error());
        // What was asked for before the target came, as far as it still matters.
        struct Old
        {
            bool gained = false;
            QString entity;
            QString keys;
            QVariantList values;
        };
        const QString today = schoolToday(school->zone, change.correctedNow()).toString(Qt::ISODate);
        const QList<Old> all{
            { (traits.roster && !could.roster) || (traits.timetable && !could.timetable), u"roster"_s, u"SELECT '' AS key FROM school"_s, {} },
            { traits.timetable && !could.timetable, u"roster"_s, allTravelNames(), {} },
            { traits.leave && !could.leave, u"leave"_s, u"SELECT leave_id AS key FROM leave WHERE state<>'withdrawn' AND to_date>=?"_s, { today } },
            { traits.corrections && !could.corrections, u"correction"_s, u"SELECT correction_id AS key FROM correction WHERE state='wanted'"_s, {} },
            { traits.sessions && !could.sessions, u"session"_s, u"SELECT DISTINCT session_id AS key FROM outbox WHERE target_id=?"_s, { m_target.toString() } },
        };
        for (const Old &old : all) {
            if (!old.gained)
                continue;
            const QString queue = u"INSERT INTO dispatch(target_id, entity, entity_key, want_rev, state, next_at, first_queued_at) "
                                  "SELECT ?, ?, key, 1, 'ready', ?, ? FROM (%1) WHERE true ON CONFLICT DO NOTHING"_s.arg(old.keys);
            if (auto queued = change.db().run(queue, QVariantList{ m_target.toString(), old.entity, change.now(), change.now() } + old.values); !queued)
                return fail(queued.error());
        }
        return {};
    });
}

} // namespace rollbook
