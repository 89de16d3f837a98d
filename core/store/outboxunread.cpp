// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"
#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Sending first and reading afterwards, where the server itself refuses a write that does not name
// what it holds.

namespace rollbook {
namespace {

constexpr qint64 freshMs = 15LL * 60
    * 1000; // older readings are likely to be out of date: a write by them mostly comes back

} // namespace

/// Whether what was last read leaves no doubt about the row, so that a reading could only say the
/// same or show that somebody else has written since; the server finds out the latter.
bool Outbox::isPlain(const Pass &pass, const Entry &row) const
{
    const MarkFacts facts = factsOf(pass, row);
    if (row.state != u"ready"_s || row.sentRev || row.attempts > 0 || row.batchCap > 0
        || row.remoteStudent.isEmpty() || !m_codec.encode(facts))
        return false;
    if (!row.shadow) // a clearing of what was never there needs no write
        return row.mark.mark.value.status != Status::Unmarked;
    const auto held = m_codec.decode(*row.shadow);
    if (!held || row.etag.isEmpty() || row.shadowStatusHlc.isEmpty() || row.shadowNoteHlc.isEmpty())
        return false;
    const StampedMark theirs{ held->first, row.shadowStatusHlc, held->second, row.shadowNoteHlc };
    if (std::max(stampTime(theirs.statusHlc), stampTime(theirs.noteHlc))
        > pass.correctedNow + maxClockLeadMs)
        return false;
    const StampedMark ours{ row.mark.mark.value, row.mark.statusHlc, row.mark.mark.note,
                            row.mark.noteHlc };
    const StampedMark merged = mergeMarks(ours, theirs);
    const bool isOurs = merged.value == ours.value && merged.note == ours.note;
    const bool isNew = merged.value != theirs.value || merged.note != theirs.note;
    return isOurs && isNew;
}

Result<bool> Outbox::isFresh(SessionId session, qint64 now) const
{
    const auto read = m_store.database().value(
        u"SELECT read_at FROM session_read WHERE target_id=? AND session_id=?"_s,
        { m_target.toString(), session.toString() });
    if (!read)
        return fail(read.error());
    const qint64 at = *read ? (*read)->toLongLong() : 0;
    return at == 0 || (at <= now && now - at < freshMs);
}

Result<Batch> Outbox::leaseUnread(const SessionWork &work, int batchMax)
{
    const auto fresh = isFresh(work.session.id, m_store.clock().wallMs());
    if (!fresh || !*fresh || !m_codec.traits().conditional || !m_codec.traits().stamps)
        return fresh ? Result<Batch>(Batch()) : Result<Batch>(fail(fresh.error()));
    Batch batch;
    const auto done = m_store.transact([&](Change &change) -> Result<> {
        auto pass = beginPass(change, work.session.id, batchMax);
        if (!pass)
            return fail(pass.error());
        pass->batch.remoteSession = work.remoteSession;
        auto rows = rowsOf(work.session.id);
        if (!rows)
            return fail(rows.error());
        rows->removeIf([](const Entry &row) { return !row.inOutbox || row.state == u"done"_s; });
        if (!std::ranges::all_of(*rows, [&](const Entry &row) { return isPlain(*pass, row); }))
            return {}; // one that has to be looked at: a reading shows all of them
        for (Entry &row : *rows) {
            if (auto pushed = push(change, *pass, row, m_codec.encode(factsOf(*pass, row)));
                !pushed)
                return pushed;
        }
        batch = pass->batch;
        return {};
    });
    if (!done)
        return fail(done.error());
    return batch;
}

} // namespace rollbook
