// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"
#include "core/store/codestore.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What is known of a session's marks, here and on the server, before a reading is compared with it; and what
// a reading leaves behind.

namespace rollbook {
namespace {

std::optional<QJsonObject> optionalJson(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(parseJson(row.text(column).toUtf8()));
}

} // namespace

Result<QList<Outbox::Entry>> Outbox::rowsOf(SessionId session) const
{
    QList<Entry> rows;
    const auto read = m_store.database().each(
            uR"(SELECT r.student_id, r.admission_no, o.state, o.want_rev, o.acked_rev, o.verified_rev, o.sent_rev, o.sent_payload,
                  o.attempts, o.batch_cap, o.next_at, l.remote_id, v.value_json, r.name, v.record, v.etag, v.status_hlc, v.note_hlc,
                  coalesce(o.idem_key,''), m.status, m.minutes_late, m.status_hlc, m.note, m.note_hlc, m.rev, m.changed_at, m.author, m.origin, coalesce(o.last_class,''),
                  coalesce(v.changed_at,0), m.code
                FROM roster r
                  LEFT JOIN outbox o ON o.session_id=r.session_id AND o.student_id=r.student_id AND o.target_id=? AND o.entity='mark'
                  LEFT JOIN mark m ON m.session_id=r.session_id AND m.student_id=r.student_id
                  LEFT JOIN link l ON l.target_id=? AND l.entity='student' AND l.code=r.admission_no
                  LEFT JOIN remote_state v ON v.session_id=r.session_id AND v.student_id=r.student_id AND v.target_id=?
                WHERE r.session_id=? ORDER BY r.position)"_s,
            { m_target.toString(), m_target.toString(), m_target.toString(), session.toString() }, [&](const Row &sql) {
                Entry row;
                row.inOutbox = !sql.isNull(2);
                row.number = sql.text(1);
                row.state = sql.text(2);
                row.wantRev = sql.number(3);
                row.ackedRev = sql.number(4);
                row.verifiedRev = sql.number(5);
                if (!sql.isNull(6))
                    row.sentRev = sql.number(6);
                row.sent = optionalJson(sql, 7);
                row.attempts = int(sql.number(8));
                row.batchCap = int(sql.number(9));
                row.nextAt = sql.number(10);
                row.remoteStudent = sql.text(11);
                row.shadow = optionalJson(sql, 12);
                row.name = sql.text(13);
                row.record = sql.text(14);
                row.etag = sql.text(15);
                row.shadowStatusHlc = sql.text(16);
                row.shadowNoteHlc = sql.text(17);
                row.sentKey = sql.text(18);
                row.mark.mark = { .session = session, .student = StudentId::fromString(sql.text(0)), .value = {},
                                  .note = sql.text(22), .rev = sql.number(24), .changedAt = sql.number(25), .author = sql.text(26) };
                row.mark.mark.value.status = statusFromCode(sql.text(19)).value_or(Status::Unmarked);
                if (!sql.isNull(20))
                    row.mark.mark.value.minutesLate = int(sql.number(20));
                row.mark.statusHlc = sql.text(21);
                row.mark.noteHlc = sql.text(23);
                row.mark.origin = sql.text(27);
                row.lastClass = sql.text(28);
                row.shadowChangedAt = sql.number(29);
                row.mark.mark.value.code = sql.text(30);
                rows.append(row);
            });
    if (!read)
        return fail(read.error());
    return rows;
}

Result<> Outbox::addKnown(SessionWork &work) const
{
    const auto rows = rowsOf(work.session.id);
    if (!rows)
        return fail(rows.error());
    Pass pass;
    pass.now = m_store.clock().wallMs();
    pass.correctedNow = work.now;
    pass.session = work.session;
    pass.lecturer = work.lecturer;
    if (auto codes = readCodes(pass); !codes)
        return codes;
    for (const Entry &row : *rows) {
        if (!row.inOutbox || row.state == u"done"_s || row.isParkedAt(pass.now))
            continue;
        const auto member = std::ranges::find(work.roster, row.mark.mark.student, &SessionWork::Member::student);
        for (const auto &value : { m_codec.encode(factsOf(pass, row)), row.sent, row.shadow }) {
            if (value && member != work.roster.end())
                member->known.append(*value);
        }
    }
    return {};
}

Result<> Outbox::learn(Change &change, const SessionReading &reading)
{
    QHash<QString, QString> linked;
    const auto read = change.db().each(uR"(SELECT l.code, l.remote_id FROM roster r JOIN link l
                                             ON l.target_id=? AND l.entity='student' AND l.code=r.admission_no WHERE r.session_id=?)"_s,
                                       { m_target.toString(), reading.session.toString() },
                                       [&](const Row &row) { linked.insert(row.text(0), row.text(1)); });
    if (!read)
        return read;
    for (const SessionReading::Entry &entry : reading.entries) {
        if (entry.number.isEmpty() || linked.value(entry.number) == entry.remoteStudent)
            continue;
        const auto known = change.db().run(
                uR"(INSERT INTO link(target_id, entity, code, remote_id, source, at)
                    SELECT ?, 'student', admission_no, ?, 'learnt', ? FROM student WHERE admission_no=?
                    ON CONFLICT DO UPDATE SET remote_id=excluded.remote_id, source='learnt', at=excluded.at
                      WHERE link.remote_id<>excluded.remote_id)"_s,
                { m_target.toString(), entry.remoteStudent, change.now(), entry.number });
        if (!known)
            return fail(known.error());
    }
    return {};
}

Result<Outbox::Pass> Outbox::beginPass(Change &change, SessionId session, int batchMax) const
{
    Pass pass;
    pass.now = change.now();
    pass.correctedNow = change.correctedNow();
    pass.batchMax = batchMax;
    const auto own = m_store.read().session(session);
    if (!own)
        return fail(own.error());
    pass.session = *own;
    const auto lecturer = change.db().value(u"SELECT display_name FROM account"_s);
    if (!lecturer)
        return fail(lecturer.error());
    pass.lecturer = lecturer->value_or(QVariant()).toString();
    if (auto codes = readCodes(pass); !codes)
        return fail(codes.error());
    pass.batch = { .id = timeOrderedUuid(pass.now).toString(QUuid::WithoutBraces), .session = session, .remoteSession = {}, .teacher = {}, .items = {} };
    return pass;
}

Result<> Outbox::readCodes(Pass &pass) const
{
    Database &db = m_store.database();
    const auto coded = m_codec.traits().codes ? Result<std::optional<QVariant>>()
                                              : db.value(u"SELECT t.kind FROM mark m, target t WHERE m.session_id=? AND m.code IS NOT NULL AND t.target_id=? LIMIT 1"_s,
                                                         { pass.session.id.toString(), m_target.toString() });
    if (!coded || !*coded)
        return coded ? Result<>() : Result<>(fail(coded.error()));
    const auto pack = activeCodePack(db);
    if (!pack)
        return fail(pack.error());
    pass.codes = *pack;
    pass.kind = (*coded)->toString();
    return {};
}

/// What a server says in our terms: where it has no place for codes and says what it was told of ours, ours.
StatusValue Outbox::theirsOf(const Pass &pass, const StatusValue &told, const StatusValue &ours) const
{
    if (m_codec.traits().codes || ours.code.isEmpty() || told.status != saidTo(pass.codes, ours, pass.kind).status)
        return told;
    return { ours.status, told.status == ours.status ? told.minutesLate : ours.minutesLate, ours.code };
}

MarkFacts Outbox::factsOf(const Pass &pass, const Entry &row) const
{
    MarkFacts facts{ .session = pass.session,
             .student = { .id = row.mark.mark.student, .number = row.number, .name = row.name, .email = {}, .phone = {} },
             .mark = row.mark.mark, .statusHlc = row.mark.statusHlc, .noteHlc = row.mark.noteHlc,
             .unitMarks = pass.unitMarks.value(row.mark.mark.student), .lecturer = pass.lecturer, .now = pass.correctedNow };
    if (!m_codec.traits().codes)
        facts.mark.value = saidTo(pass.codes, facts.mark.value, pass.kind);
    return facts;
}

Result<> Outbox::keepShadow(Change &change, const Entry &row, const SessionReading::Entry *theirs)
{
    const QString session = row.mark.mark.session.toString();
    const QString student = row.mark.mark.student.toString();
    if (!theirs) {
        if (!row.shadow)
            return {};
        const auto gone = change.db().run(u"DELETE FROM remote_state WHERE target_id=? AND session_id=? AND student_id=?"_s,
                                          { m_target.toString(), session, student });
        return gone ? Result<>() : Result<>(fail(gone.error()));
    }
    const auto kept = change.db().run(
            uR"(INSERT INTO remote_state(target_id, session_id, student_id, value_json, record, etag, status_hlc, note_hlc, changed_at, author)
                VALUES(?,?,?,?,?,?,?,?,?,?)
                ON CONFLICT DO UPDATE SET value_json=excluded.value_json, record=excluded.record, etag=excluded.etag,
                  status_hlc=excluded.status_hlc, note_hlc=excluded.note_hlc, changed_at=excluded.changed_at, author=excluded.author)"_s,
            { m_target.toString(), session, student, QString::fromUtf8(compactJson(*theirs->value)), theirs->record, theirs->etag,
              theirs->statusHlc, theirs->noteHlc, theirs->changedAt, theirs->author });
    return kept ? Result<>() : Result<>(fail(kept.error()));
}

} // namespace rollbook
