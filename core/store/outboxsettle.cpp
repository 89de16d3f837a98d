// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"
#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What an answer to a batch does to its rows. Nothing is acknowledged here: only a reading does that.

namespace rollbook {

Result<Batch> Outbox::lease(SessionId session, int batchMax)
{
    Batch batch;
    const auto done = m_store.transact([&](Change &change) -> Result<> {
        auto pass = beginPass(change, session, batchMax);
        if (!pass)
            return fail(pass.error());
        const bool onClose = m_codec.traits().sendWhen == TargetTraits::SendWhen::OnClose;
        if (onClose && pass->session.finishedAt == 0)
            return {}; // opened again since it was picked
        // Within the time to think it goes only when a person asked.
        if (onClose && pass->session.finishedAt > m_askedAt && std::abs(pass->now - pass->session.finishedAt) < closeGraceMs)
            return {};
        auto read = change.db().each(
                uR"(SELECT m.student_id, count(*) FROM mark m JOIN session s USING(session_id)
                    WHERE m.status IN('P','L') AND s.subject_id IS (SELECT subject_id FROM session WHERE session_id=?)
                      AND m.student_id IN (SELECT student_id FROM roster WHERE session_id=?) GROUP BY m.student_id)"_s,
                { session.toString(), session.toString() },
                [&](const Row &row) { pass->unitMarks.insert(StudentId::fromString(row.text(0)), int(row.number(1))); });
        if (!read)
            return read;
        change.touchQuietly();
        auto rows = rowsOf(session);
        if (!rows)
            return fail(rows.error());
        for (Entry &row : *rows) {
            if (pass->batch.items.size() >= batchMax)
                break;
            if (!row.inOutbox || row.state == u"done"_s || row.state == u"sending"_s || row.state == u"blocked_auth"_s
                || row.isParkedAt(pass->now))
                continue;
            if (auto leased = leaseBlind(change, *pass, row); !leased)
                return leased;
        }
        batch = pass->batch;
        return {};
    });
    if (!done)
        return fail(done.error());
    return batch;
}

qint64 Outbox::blindWaitMs() const { return std::max<qint64>(60'000, 2LL * m_codec.traits().timeoutMs); }

Result<> Outbox::leaseBlind(Change &change, Pass &pass, Entry &row)
{
    if (row.waitsAt(pass.now) && row.state != u"ready"_s)
        return {};
    const auto value = m_codec.encode(factsOf(pass, row));
    if (!value) { // cleared, or what it cannot hold: what was on its way before is not sent once more
        const bool nothingThere = row.ackedRev == 0 && !row.shadow && !row.sentRev && !row.sent;
        if (nothingThere && row.state != u"refused"_s) // it keeps only who was there
            return update(change, row, u"acked_rev=want_rev, state='done', last_class='not_told', last_text=''"_s, {});
        return row.state == u"refused"_s ? update(change, row, u"next_at=?"_s, { never }) : park(change, row, u"cannot_hold"_s, std::nullopt);
    }
    if (row.sentRev && row.sent)
        return repeatBlind(change, pass, row);
    if (row.shadow == value) // an edit that this server would not notice, and it would count twice
        return update(change, row, u"acked_rev=want_rev, state='done', last_class='', last_text=''"_s, {});
    if (row.remoteStudent.isEmpty())
        row.remoteStudent = row.number; // it knows students by their number
    const auto same = saysTheSame(change, pass, row, *value);
    if (!same)
        return fail(same.error());
    row.attempts = 0;
    if (auto pushed = push(change, pass, row, value); !pushed || !*same || pass.batch.items.isEmpty())
        return pushed;
    BatchItem &item = pass.batch.items.last(); // as it was when it was tried in vain, or nobody knows whether it arrived
    item.value = *row.sent;
    item.key = row.sentKey;
    return update(change, row, u"sent_payload=?, idem_key=?"_s, { QString::fromUtf8(compactJson(item.value)), item.key });
}

/// Whether what was frozen before, under its key, says the same mark as `value` would: then it goes again byte for byte,
/// under the same key, also when a person decided on it meanwhile and the revision is another.
Result<bool> Outbox::saysTheSame(Change &change, const Pass &pass, const Entry &row, const QJsonObject &value) const
{
    if (!row.sent || row.sentKey.isEmpty())
        return false;
    for (qint64 rev = row.wantRev; rev > 0; --rev) {
        if (deliveryKey(row, rev) != row.sentKey)
            continue;
        const auto facts = factsOfRev(change, pass, row, rev);
        return facts ? Result<bool>(facts->mark.value == row.mark.mark.value && m_codec.encode(*facts) == value) : Result<bool>(fail(facts.error()));
    }
    return false;
}

/// What became of it is not known: the same bytes under the same key, or a person decides.
Result<> Outbox::repeatBlind(Change &change, Pass &pass, Entry &row)
{
    if (!m_codec.traits().resend)
        return parkUncertain(change, row, {}, 0);
    const auto facts = factsOfRev(change, pass, row, *row.sentRev);
    if (!facts)
        return fail(facts.error());
    pass.batch.items.append({ .student = row.mark.mark.student, .remoteStudent = row.remoteStudent.isEmpty() ? row.number : row.remoteStudent,
                              .rev = *row.sentRev, .value = *row.sent, .number = row.number, .key = row.sentKey.isEmpty() ? deliveryKey(row, *row.sentRev) : row.sentKey,
                              .record = {}, .etag = {}, .facts = *facts });
    return update(change, row, u"state='sending', attempts=attempts+1"_s, {});
}

/// The mark as it was at an earlier revision; as it is now when the history does not have it.
Result<MarkFacts> Outbox::factsOfRev(Change &change, const Pass &pass, const Entry &row, qint64 rev) const
{
    const auto then = change.db().value(
            u"SELECT after_json FROM event WHERE entity='mark' AND entity_key=? AND rev=? AND after_json IS NOT NULL ORDER BY seq DESC LIMIT 1"_s,
            { row.mark.mark.session.toString() + u'|' + row.mark.mark.student.toString(), rev });
    if (!then)
        return fail(then.error());
    Entry earlier = row;
    if (*then && rev != row.mark.mark.rev)
        earlier.mark = markRowOf(parseJson((*then)->toString().toUtf8()));
    return factsOf(pass, earlier);
}

/// The bytes and their key stay: when a person sends the same again, it goes under the same key.
Result<> Outbox::parkUncertain(Change &change, const Entry &row, const QString &text, int http)
{
    return update(change, row,
                  u"state='refused', last_class='uncertain', last_text=?, last_http=?, next_at=?, attempts=0, sent_rev=NULL"_s,
                  { text, http, never });
}

Result<> Outbox::settle(const Batch &batch, const SendResult &result)
{
    QByteArray students(""); // not null
    for (const BatchItem &item : batch.items)
        students += item.student.uuid().toRfc4122();
    return m_store.transact([&](Change &change) -> Result<> {
        for (const BatchItem &item : batch.items) {
            SendResult own = result; // what the server said of this one goes before what it said of all
            const auto named = std::ranges::find(result.items, item.student, &SendResult::Item::student);
            if (result.outcome == SendResult::Outcome::Accepted && named != result.items.end()) {
                own.outcome = named->outcome;
                own.reason = named->reason;
                own.serverText = named->serverText.isEmpty() ? result.serverText : named->serverText;
            }
            if (auto settled = settleItem(change, batch, item, own); !settled)
                return settled;
        }
        const auto logged = change.db().run(
                u"INSERT INTO attempt(attempt_id, target_id, started_at, finished_at, method, path, items, http, class, detail, session_id, students) VALUES(?,?,?,?,'POST',?,?,?,?,?,?,?)"_s,
                { batch.id, m_target.toString(), result.startedAt, change.now(), result.path, int(batch.items.size()), result.http,
                  result.reason, result.serverText.left(200), batch.session.toString(), students });
        return logged ? Result<>() : Result<>(fail(logged.error()));
    });
}

Result<> Outbox::settleItem(Change &change, const Batch &batch, const BatchItem &item, const SendResult &result)
{
    Entry row;
    row.mark.mark.session = batch.session;
    row.mark.mark.student = item.student;
    const auto onItsWay = change.db().value(
            u"SELECT 1 FROM outbox WHERE target_id=? AND entity='mark' AND session_id=? AND student_id=? AND sent_rev=?"_s,
            { m_target.toString(), batch.session.toString(), item.student.toString(), item.rev });
    if (!onItsWay)
        return fail(onItsWay.error());
    if (!*onItsWay) // a reading has decided it before the answer came
        return {};
    if (isBlind())
        return settleBlind(change, row, item, result);
    const QString cleared = u"sent_rev=NULL, sent_payload=NULL, idem_key=NULL"_s;
    switch (result.outcome) {
    case SendResult::Outcome::Accepted:
        return update(change, row, u"state='sent', last_class='', last_text='', answer=?"_s, { result.serverText.left(200) });
    case SendResult::Outcome::NotSent:
        return update(change, row, u"state='backoff', last_class=?, last_text=?, last_http=?, next_at=?, "_s + cleared,
                      { result.reason, result.serverText, result.http, change.now() });
    case SendResult::Outcome::Refused:
        if (result.wholeBatch && batch.items.size() > 1)
            break; // one of them is refused: halves find it
        return update(change, row, u"state='refused', last_class=?, last_text=?, last_http=?, next_at=?, "_s + cleared,
                      { result.reason, result.serverText, result.http, change.now() + retryRefusedMs });
    case SendResult::Outcome::Unknown: break;
    }
    if (!result.wholeBatch) {
        if (auto noted = noteUnanswered(change, u"target_id=? AND entity='mark' AND session_id=? AND student_id=?"_s,
                                        { m_target.toString(), batch.session.toString(), item.student.toString() }, stampTime(change.stamp()));
            !noted)
            return noted;
        return update(change, row, u"state='unknown', ambiguous=ambiguous+1, last_class=?, last_text=?, last_http=?"_s,
                      { result.reason, result.serverText, result.http });
    }
    if (batch.items.size() > 1) // one of them may be what the server chokes on: halves find it
        return update(change, row, u"state='unknown', last_class=?, last_text=?, last_http=?, batch_cap=?"_s,
                      { result.reason, result.serverText, result.http, int(batch.items.size()) / 2 });
    return settleSuspect(change, row, result);
}

/// Nothing will ever be read: a yes is all there is, and what has no answer is sent again as it was,
/// later, or waits for a person where the school wants no doubles.
Result<> Outbox::settleBlind(Change &change, const Entry &row, const BatchItem &item, const SendResult &result)
{
    const QString cleared = u"sent_rev=NULL, sent_payload=NULL, idem_key=NULL"_s;
    switch (result.outcome) {
    case SendResult::Outcome::Accepted:
        if (const auto value = m_codec.encode(item.facts)) { // what it holds now, as far as can be known
            const SessionReading::Entry held{ .remoteStudent = item.remoteStudent, .number = item.number, .value = value };
            if (auto kept = keepShadow(change, row, &held); !kept)
                return kept;
        }
        return update(change, row,
                      u"acked_rev=sent_rev, state=CASE WHEN want_rev>sent_rev THEN 'ready' ELSE 'done' END, attempts=0, last_class='', "
                      "last_text='', last_http=?, answer=?, verified_at=?, "_s + cleared,
                      { result.http, result.serverText.left(200), change.now() });
    case SendResult::Outcome::Refused: // tried again it goes as it was: an earlier try may be there, under the same key
        return update(change, row, u"state='refused', last_class=?, last_text=?, last_http=?, next_at=?, attempts=0, sent_rev=NULL"_s,
                      { result.reason, result.serverText, result.http, change.now() + retryRefusedMs });
    case SendResult::Outcome::NotSent:
        // The bytes are kept as they are. Of a repetition only this attempt is known to have had no effect.
        return update(change, row,
                      u"state=CASE WHEN attempts>0 THEN 'unknown' ELSE 'backoff' END, sent_rev=CASE WHEN attempts>0 THEN sent_rev END, "
                      "last_class=?, last_text=?, last_http=?, next_at=?"_s,
                      { result.reason, result.serverText, result.http, change.now() });
    case SendResult::Outcome::Unknown: break;
    }
    if (auto counted = update(change, row, u"ambiguous=ambiguous+1"_s, {}); !counted || !m_codec.traits().resend)
        return counted ? parkUncertain(change, row, result.serverText, result.http) : counted;
    return update(change, row, u"state='unknown', last_class=?, last_text=?, last_http=?, next_at=?+min(?*(1<<min(attempts,8)),?)"_s,
                  { result.reason, result.serverText, result.http, change.now(), blindWaitMs(), longestWaitMs });
}

Result<> Outbox::settleSuspect(Change &change, const Entry &row, const SendResult &result)
{
    constexpr int parkAfter = 5; // the same bytes, alone, while others get through
    const auto attempts = change.db().value(
            u"SELECT attempts FROM outbox WHERE target_id=? AND entity='mark' AND session_id=? AND student_id=?"_s,
            { m_target.toString(), row.mark.mark.session.toString(), row.mark.mark.student.toString() });
    if (!attempts)
        return fail(attempts.error());
    const int tried = attempts->value_or(QVariant(0)).toInt() + 1;
    const auto others = change.db().value(
            uR"(SELECT 1 FROM outbox o WHERE o.target_id=? AND o.verified_at>(SELECT first_queued_at FROM outbox
                  WHERE target_id=? AND entity='mark' AND session_id=? AND student_id=?) LIMIT 1)"_s,
            { m_target.toString(), m_target.toString(), row.mark.mark.session.toString(), row.mark.mark.student.toString() });
    if (!others)
        return fail(others.error());
    if (tried >= parkAfter && others->has_value())
        return update(change, row,
                      u"state='refused', last_class='refused_server_bug', last_text=?, last_http=?, next_at=?, attempts=0, "
                      "sent_rev=NULL, sent_payload=NULL, idem_key=NULL"_s,
                      { result.serverText, result.http, change.now() + retryRefusedMs });
    const qint64 wait = std::min<qint64>(lookAgainMs, 2000LL << std::min(tried, 8));
    return update(change, row, u"state='unknown', last_class=?, last_text=?, last_http=?, batch_cap=1, attempts=?, next_at=?"_s,
                  { result.reason, result.serverText, result.http, tried, change.now() + wait });
}

} // namespace rollbook
