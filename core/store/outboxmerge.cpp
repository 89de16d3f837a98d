// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/reconcile.h"
#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

// What happens to a mark that somebody else has changed, or that the server refuses or has lost.

namespace rollbook {

Result<bool> Outbox::isEarlierOfOurs(Change &change, const Entry &row, const QJsonObject &theirs) const
{
    const auto ambiguous = change.db().value(u"SELECT ambiguous FROM outbox WHERE target_id=? AND entity='mark' AND session_id=? AND student_id=?"_s,
                                             { m_target.toString(), row.mark.mark.session.toString(), row.mark.mark.student.toString() });
    if (!ambiguous)
        return fail(ambiguous.error());
    if (ambiguous->value_or(QVariant(0)).toInt() == 0) // every answer came: nothing of ours can still be under way
        return false;
    bool ours = false;
    const auto read = change.db().each(
            u"SELECT after_json FROM event WHERE entity='mark' AND entity_key=? AND kind='edit' AND after_json IS NOT NULL"_s,
            { row.mark.mark.session.toString() + u'|' + row.mark.mark.student.toString() }, [&](const Row &sql) {
                ours = ours || m_codec.encode(markRowOf(parseJson(sql.text(0).toUtf8())).mark) == theirs;
            });
    if (!read)
        return fail(read.error());
    return ours;
}

Result<> Outbox::park(Change &change, const Entry &row, const QString &reason, const std::optional<QJsonObject> &theirs)
{
    const bool conflict = theirs.has_value();
    if (conflict) {
        const auto noted = change.db().run(
                uR"(INSERT INTO conflict(conflict_id, target_id, session_id, student_id, mine_json, theirs_json, mine_hlc,
                      theirs_basis, winner, at) VALUES(?,?,?,?,?,?,?,'none','open',?))"_s,
                { timeOrderedUuid(change.now()).toString(QUuid::WithoutBraces), m_target.toString(), row.mark.mark.session.toString(),
                  row.mark.mark.student.toString(), QString::fromUtf8(compactJson(rowOf(row.mark))),
                  QString::fromUtf8(compactJson(*theirs)), row.mark.statusHlc, change.now() });
        if (!noted)
            return fail(noted.error());
    }
    const QString key = row.mark.mark.session.toString() + u'|' + row.mark.mark.student.toString();
    QJsonObject detail{ { u"target"_s, m_target.toString() }, { u"reason"_s, reason } };
    if (theirs)
        detail[u"theirs"_s] = *theirs;
    if (auto event = change.append({ .entity = u"receipt"_s, .key = key, .rev = row.wantRev,
                                     .kind = conflict ? u"conflict"_s : u"refused"_s, .before = {}, .after = detail });
        !event)
        return event;
    QString text;
    if (const auto value = theirs ? m_codec.decode(*theirs) : std::nullopt)
        text = value->second.isEmpty() ? statusWord(value->first.status) : statusWord(value->first.status) + u", "_s + value->second;
    return update(change, row,
                  u"state='refused', sent_rev=NULL, sent_payload=NULL, idem_key=NULL, last_class=?, last_text=?, next_at=?"_s,
                  { reason, text, conflict || reason == u"regressed"_s ? never : change.now() + retryRefusedMs });
}

Result<> Outbox::regress(Change &change, Pass &pass, Entry &row, const Comparison &c)
{
    const QString key = row.mark.mark.session.toString() + u'|' + row.mark.mark.student.toString();
    if (auto event = change.append({ .entity = u"receipt"_s, .key = key, .rev = row.wantRev, .kind = u"regressed"_s, .before = {},
                                     .after = QJsonObject{ { u"target"_s, m_target.toString() } } });
        !event)
        return event;
    row.state = u"ready"_s;
    if (auto reset = update(change, row, u"state='ready', last_class='regressed', acked_rev=want_rev-1, verified_rev=want_rev-1, next_at=?"_s,
                            { pass.now });
        !reset)
        return reset;
    return push(change, pass, row, c);
}

Result<> Outbox::takeTheirs(Change &change, Entry &row, const QJsonObject &theirs)
{
    const auto decoded = m_codec.decode(theirs);
    if (!decoded)
        return row.inOutbox ? park(change, row, u"conflict"_s, theirs) : Result<>();
    const MarkRow before = row.mark;
    const QString stamp = change.stamp();
    row.mark.mark.value = decoded->first;
    row.mark.mark.note = decoded->second;
    row.mark.mark.rev += 1;
    row.mark.mark.changedAt = change.now();
    row.mark.mark.author = u"server"_s;
    row.mark.origin = u"remote"_s;
    row.mark.statusHlc = stamp;
    row.mark.noteHlc = stamp;
    if (auto put = putRow(change.db(), u"mark"_s, rowOf(row.mark)); !put)
        return put;
    const Mark &mark = row.mark.mark;
    if (auto event = change.append({ .entity = u"mark"_s, .key = mark.session.toString() + u'|' + mark.student.toString(),
                                     .rev = mark.rev, .kind = u"merge"_s,
                                     .before = before.mark.rev > 0 ? std::optional(rowOf(before)) : std::nullopt,
                                     .after = rowOf(row.mark), .hlc = stamp });
        !event)
        return event;
    change.touch(mark.session, mark.student);
    const auto kept = change.db().run(
            uR"(INSERT INTO outbox(target_id, entity, session_id, student_id, want_rev, acked_rev, verified_rev, verified_at, state, first_queued_at)
                VALUES(?,'mark',?,?,?,?,?,?,'done',?)
                ON CONFLICT DO UPDATE SET want_rev=excluded.want_rev, acked_rev=excluded.acked_rev,
                  verified_rev=excluded.verified_rev, verified_at=excluded.verified_at, state='done',
                  sent_rev=NULL, sent_payload=NULL, idem_key=NULL, last_class='superseded', last_text='', attempts=0, batch_cap=NULL)"_s,
            { m_target.toString(), mark.session.toString(), mark.student.toString(), mark.rev, mark.rev, mark.rev, change.now(), change.now() });
    if (!kept)
        return fail(kept.error());
    if (before.mark.rev == 0)
        return {};
    const auto noted = change.db().run(
            uR"(INSERT INTO conflict(conflict_id, target_id, session_id, student_id, mine_json, theirs_json, mine_hlc, theirs_basis, winner, at)
                VALUES(?,?,?,?,?,?,?,'none','theirs',?))"_s,
            { timeOrderedUuid(change.now()).toString(QUuid::WithoutBraces), m_target.toString(), mark.session.toString(),
              mark.student.toString(), QString::fromUtf8(compactJson(rowOf(before))), QString::fromUtf8(compactJson(theirs)),
              before.statusHlc, change.now() });
    return noted ? Result<>() : Result<>(fail(noted.error()));
}

} // namespace rollbook
