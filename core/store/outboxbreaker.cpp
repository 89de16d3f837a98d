// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

// When a target may be tried again, what it has cost while it failed, and what never left for it.

namespace rollbook {
namespace {

Result<> keptQuietly(Store &store, const QString &sql, const QVariantList &values)
{
    return store.transact([&](Change &change) -> Result<> {
        change.touchQuietly();
        const auto ran = change.db().run(sql, values);
        return ran ? Result<>() : Result<>(fail(ran.error()));
    });
}

} // namespace

Result<BreakerState> Outbox::breaker() const
{
    BreakerState state;
    const auto read = m_store.database().each(
            u"SELECT failures, not_before, held_until, problem, problem_text, sign_in_refused FROM breaker WHERE target_id=?"_s,
            { m_target.toString() }, [&](const Row &row) {
                state = { .failures = int(row.number(0)), .notBefore = row.number(1), .heldUntil = row.number(2),
                          .problem = row.text(3), .problemText = row.text(4), .signInRefused = row.number(5) != 0 };
            });
    if (!read)
        return fail(read.error());
    return state;
}

Result<> Outbox::setBreaker(const BreakerState &state)
{
    return keptQuietly(m_store,
                       uR"(INSERT INTO breaker(target_id, failures, not_before, held_until, problem, problem_text, sign_in_refused) VALUES(?,?,?,?,?,?,?)
                           ON CONFLICT DO UPDATE SET failures=excluded.failures, not_before=excluded.not_before, held_until=excluded.held_until,
                             problem=excluded.problem, problem_text=excluded.problem_text, sign_in_refused=excluded.sign_in_refused)"_s,
                       { m_target.toString(), state.failures, state.notBefore, state.heldUntil, state.problem, state.problemText, state.signInRefused });
}

Result<QByteArray> Outbox::pace() const
{
    const auto kept = m_store.database().value(u"SELECT pace_json FROM breaker WHERE target_id=?"_s, { m_target.toString() });
    if (!kept)
        return fail(kept.error());
    return kept->value_or(QVariant()).toString().toUtf8();
}

Result<> Outbox::setPace(const QByteArray &json)
{
    return keptQuietly(m_store,
                       u"INSERT INTO breaker(target_id, failures, not_before, held_until, problem, problem_text, pace_json) VALUES(?,0,0,0,'','',?) "
                       "ON CONFLICT DO UPDATE SET pace_json=excluded.pace_json"_s,
                       { m_target.toString(), QString::fromUtf8(json) });
}

Result<> Outbox::allowSignIn(Store &store, TargetId target)
{
    return keptQuietly(store, u"UPDATE breaker SET sign_in_refused=0 WHERE target_id=?"_s, { target.toString() });
}

Result<> Outbox::giveBack(const Batch &batch)
{
    return m_store.transact([&](Change &change) -> Result<> {
        for (const BatchItem &item : batch.items) {
            change.touch(batch.session, item.student);
            // Where nothing can be read, what was frozen stays: a repetition has to be equal, and may still be under way from before.
            const auto back = change.db().run(
                    isBlind() ? u"UPDATE outbox SET state=CASE WHEN attempts>0 THEN 'unknown' ELSE 'ready' END, sent_rev=CASE WHEN attempts>0 THEN sent_rev END, "
                                "attempts=max(0,attempts-1) WHERE target_id=? AND entity='mark' AND session_id=? AND student_id=? AND state='sending' AND sent_rev=?"_s
                              : u"UPDATE outbox SET state='ready', sent_rev=NULL, sent_payload=NULL, idem_key=NULL "
                                "WHERE target_id=? AND entity='mark' AND session_id=? AND student_id=? AND state='sending' AND sent_rev=?"_s,
                    { m_target.toString(), batch.session.toString(), item.student.toString(), item.rev });
            if (!back)
                return fail(back.error());
        }
        return {};
    });
}

} // namespace rollbook
