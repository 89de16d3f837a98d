// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What an answer to a batch does to its rows. Nothing is acknowledged here: only a reading does that.

namespace rollbook {

Result<> Outbox::settle(const Batch &batch, const SendResult &result)
{
    return m_store.transact([&](Change &change) -> Result<> {
        for (const BatchItem &item : batch.items) {
            if (auto settled = settleItem(change, batch, item, result); !settled)
                return settled;
        }
        const auto logged = change.db().run(
                u"INSERT INTO attempt(attempt_id, target_id, started_at, finished_at, method, path, items, http, class, detail) VALUES(?,?,?,?,'POST',?,?,?,?,?)"_s,
                { batch.id, m_target.toString(), result.startedAt, change.now(), result.path, int(batch.items.size()), result.http,
                  result.reason, result.serverText.left(200) });
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
    const QString cleared = u"sent_rev=NULL, sent_payload=NULL, idem_key=NULL"_s;
    switch (result.outcome) {
    case SendResult::Outcome::Accepted: return update(change, row, u"state='sent', last_class='', last_text=''"_s, {});
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
    if (!result.wholeBatch)
        return update(change, row, u"state='unknown', ambiguous=ambiguous+1, last_class=?, last_text=?, last_http=?"_s,
                      { result.reason, result.serverText, result.http });
    if (batch.items.size() > 1) // one of them may be what the server chokes on: halves find it
        return update(change, row, u"state='unknown', last_class=?, last_text=?, last_http=?, batch_cap=?"_s,
                      { result.reason, result.serverText, result.http, int(batch.items.size()) / 2 });
    return settleSuspect(change, row, result);
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
