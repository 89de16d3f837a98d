// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"
#include "core/school/reconcile.h"
#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

// What happens to a mark that somebody else has changed, or that a person has to decide on.

namespace rollbook {

Result<> Outbox::noteConflict(Change &change, const MarkRow &mine, const QJsonObject &theirs, const QString &theirsHlc, const QString &basis,
                              const QString &winner)
{
    const auto noted = change.db().run(
            uR"(INSERT INTO conflict(conflict_id, target_id, session_id, student_id, mine_json, theirs_json, mine_hlc, theirs_hlc,
                  theirs_basis, winner, at) VALUES(?,?,?,?,?,?,?,?,?,?,?))"_s,
            { timeOrderedUuid(change.now()).toString(QUuid::WithoutBraces), m_target.toString(), mine.mark.session.toString(),
              mine.mark.student.toString(), QString::fromUtf8(compactJson(rowOf(mine))), QString::fromUtf8(compactJson(theirs)),
              std::max(mine.statusHlc, mine.noteHlc), theirsHlc, basis, winner, change.now() });
    return noted ? Result<>() : Result<>(fail(noted.error()));
}

Result<> Outbox::park(Change &change, const Entry &row, const QString &reason, const std::optional<QJsonObject> &theirs, const QString &text)
{
    const bool conflict = theirs.has_value();
    if (conflict) {
        if (auto noted = noteConflict(change, row.mark, *theirs, {}, u"none"_s, u"open"_s); !noted)
            return noted;
    }
    const QString key = row.mark.mark.session.toString() + u'|' + row.mark.mark.student.toString();
    QJsonObject detail{ { u"target"_s, m_target.toString() }, { u"reason"_s, reason } };
    if (theirs)
        detail[u"theirs"_s] = *theirs;
    if (auto event = change.append({ .entity = u"receipt"_s, .key = key, .rev = row.wantRev,
                                     .kind = conflict ? u"conflict"_s : u"refused"_s, .before = {}, .after = detail });
        !event)
        return event;
    QString words = text;
    if (const auto value = theirs ? m_codec.decode(*theirs) : std::nullopt)
        words = value->second.isEmpty() ? statusWord(value->first.status) : statusWord(value->first.status) + u", "_s + value->second;
    return update(change, row,
                  u"state='refused', sent_rev=NULL, sent_payload=NULL, idem_key=NULL, last_class=?, last_text=?, next_at=?"_s,
                  { reason, words, conflict || reason == u"regressed"_s ? never : change.now() + retryRefusedMs });
}

Result<> Outbox::takeTheirs(Change &change, const Pass &pass, Entry &row, const QJsonObject &theirs, const QString &basis)
{
    const auto decoded = m_codec.decode(theirs);
    if (!decoded)
        return row.inOutbox ? park(change, row, u"conflict"_s, theirs) : Result<>();
    const QString stamp = change.stamp();
    MarkRow taken = row.mark;
    taken.mark.value = theirsOf(pass, decoded->first, row.mark.mark.value);
    taken.mark.note = decoded->second;
    taken.statusHlc = stamp;
    taken.noteHlc = stamp;
    const MarkRow before = row.mark;
    if (auto put = takeMerged(change, row, taken, stamp); !put)
        return put;
    if (before.mark.rev == 0)
        return {};
    return noteConflict(change, before, theirs, {}, basis, u"theirs"_s);
}

/// The mark becomes what was merged; this target, which it came from, has nothing more to be told of it.
Result<> Outbox::takeMerged(Change &change, Entry &row, const MarkRow &merged, const QString &hlc)
{
    const MarkRow before = row.mark;
    row.mark = merged;
    row.mark.mark.rev = before.mark.rev + 1;
    row.mark.mark.changedAt = change.correctedNow();
    row.mark.mark.author = u"server"_s;
    row.mark.origin = u"remote"_s;
    row.wantRev = row.mark.mark.rev;
    row.sentRev.reset();
    row.state = u"done"_s;
    if (auto put = putRow(change.db(), u"mark"_s, rowOf(row.mark)); !put)
        return put;
    const Mark &mark = row.mark.mark;
    QJsonObject after = rowOf(row.mark);
    after[u"target"_s] = m_target.toString(); // a replay owes it to no other
    if (auto event = change.append({ .entity = u"mark"_s, .key = mark.session.toString() + u'|' + mark.student.toString(),
                                     .rev = mark.rev, .kind = u"merge"_s,
                                     .before = before.mark.rev > 0 ? std::optional(rowOf(before)) : std::nullopt,
                                     .after = after, .hlc = hlc });
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
    return kept ? Result<>() : Result<>(fail(kept.error()));
}

/// The server carries our clock: the greater stamp wins, field group by field group, and both sides end equal.
Result<> Outbox::carryOutStamped(Change &change, Pass &pass, Entry &row, const SessionReading::Entry &theirs)
{
    const auto decoded = m_codec.decode(*theirs.value);
    if (!decoded) {
        const bool known = !row.inOutbox || (row.state == u"refused"_s && row.shadow == theirs.value);
        if (auto parked = known ? Result<>() : park(change, row, u"conflict"_s, theirs.value); !parked)
            return parked;
        return keepShadow(change, row, &theirs); // or every reading would find the same anew
    }
    StampedMark their{ theirsOf(pass, decoded->first, row.mark.mark.value), theirs.statusHlc, decoded->second, theirs.noteHlc };
    // A stamp from the future comes from a wrong clock: it counts as written when it was first seen.
    const bool seen = row.shadow && row.shadowStatusHlc == theirs.statusHlc && row.shadowNoteHlc == theirs.noteHlc;
    const qint64 seenAt = seen && !pass.shadowHlc.isEmpty() ? std::min(stampTime(pass.shadowHlc), pass.correctedNow) : pass.correctedNow;
    for (QString *stamp : { &their.statusHlc, &their.noteHlc }) {
        if (isFarAhead(*stamp, pass.correctedNow))
            *stamp = stampAt(*stamp, seenAt);
        else
            change.observe(*stamp);
    }
    // So does ours: two devices whose clocks were wrong would else correct each other until that day has come.
    StampedMark ours{ row.mark.mark.value, row.mark.statusHlc, row.mark.mark.note, row.mark.noteHlc };
    const qint64 heldSince = row.state == u"done"_s && !pass.shadowHlc.isEmpty() ? std::min(stampTime(pass.shadowHlc), pass.correctedNow - 1) : pass.correctedNow;
    for (QString *stamp : { &ours.statusHlc, &ours.noteHlc }) {
        if (isFarAhead(*stamp, pass.correctedNow))
            *stamp = stampAt(*stamp, heldSince);
    }
    const bool nothingOfOurs = row.mark.mark.rev == 0 || (row.inOutbox && row.state == u"done"_s && row.mark.origin == u"remote"_s);
    const StampedMark merged = nothingOfOurs ? their : mergeMarks(ours, their);
    const bool same = merged.value == their.value && merged.note == their.note;
    const MarkRow mine = row.mark;
    if (merged.value != ours.value || merged.note != ours.note || row.mark.mark.rev == 0) {
        MarkRow taken = row.mark;
        taken.mark.value = merged.value;
        taken.mark.note = merged.note;
        taken.statusHlc = merged.statusHlc;
        taken.noteHlc = merged.noteHlc;
        const bool contested = !nothingOfOurs && row.inOutbox && row.state != u"done"_s;
        if (auto put = takeMerged(change, row, taken, std::max(merged.statusHlc, merged.noteHlc)); !put)
            return put;
        if (contested) {
            if (auto noted = noteConflict(change, mine, *theirs.value, std::max(theirs.statusHlc, theirs.noteHlc), u"hlc"_s, u"theirs"_s); !noted)
                return noted;
        }
    } else if (same && row.inOutbox && (row.state != u"done"_s || row.verifiedRev < row.wantRev)) {
        if (auto acked = acknowledge(change, pass, row, row.wantRev); !acked)
            return acked;
    }
    const bool parked = row.inOutbox && row.state == u"refused"_s && row.nextAt > pass.now; // refused once is refused until then
    if (!same && row.inOutbox && !parked) {
        // Ours is later, in part or in whole: what is merged goes there, as newer than what is there.
        // With the greater stamp of each half, also where both halves say the same: what goes back is refused there.
        row.mark.statusHlc = merged.statusHlc;
        row.mark.noteHlc = merged.noteHlc;
        const QString theirStamp = std::max(theirs.statusHlc, theirs.noteHlc);
        const bool unseen = !row.shadow || row.shadowStatusHlc != theirs.statusHlc || row.shadowNoteHlc != theirs.noteHlc;
        if (unseen && !nothingOfOurs && merged.value != their.value && !theirStamp.endsWith(u'.' + change.device())) {
            if (auto noted = noteConflict(change, mine, *theirs.value, theirStamp, u"hlc"_s, u"mine"_s); !noted)
                return noted;
        }
        const auto value = m_codec.encode(factsOf(pass, row));
        if (!value)
            return park(change, row, u"cannot_hold"_s, std::nullopt);
        if (pass.locked)
            return park(change, row, u"session_locked"_s, std::nullopt, pass.lockedText);
        if (row.theirsWasThere && !pass.regressionAllowed) {
            if (auto asked = park(change, row, u"regressed"_s, std::nullopt); !asked)
                return asked;
            return keepShadow(change, row, &theirs);
        }
        if (row.state == u"done"_s) {
            // What was merged just now has never been there: acknowledged is what was so before.
            if (auto again = update(change, row, u"state='ready', last_class='regressed', acked_rev=min(?,want_rev-1), verified_rev=min(?,want_rev-1), next_at=?"_s,
                                    { row.ackedRev, row.verifiedRev, pass.now });
                !again)
                return again;
            row.state = u"ready"_s;
        }
        countBrokenPromise(pass, row);
        if (auto pushed = push(change, pass, row, value); !pushed)
            return pushed;
    }
    return keepShadow(change, row, &theirs);
}

} // namespace rollbook
