// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/reconcile.h"
#include "core/store/change.h"
#include "core/store/outboxentry.h"
#include "core/store/store.h"

#include <QSet>

#include <cstdlib>

using namespace Qt::StringLiterals;

// An older value stands on the server again, or nothing does: a request of ours that was slow on its way, a
// backup that was put back, or somebody's second thought.

namespace rollbook {

/// Of rows of the outbox: what they have on its way now counts as sent, and without an answer.
Result<> Outbox::noteUnanswered(Change &change, const QString &which, const QVariantList &values, qint64 sentAt)
{
    const auto noted = change.db().run(
            u"INSERT INTO unanswered(target_id, session_id, student_id, rev, value_json, sent_at) "
            "SELECT target_id, session_id, student_id, sent_rev, sent_payload, ? FROM outbox "
            "WHERE sent_rev IS NOT NULL AND sent_payload IS NOT NULL AND "_s + which,
            QVariantList{ sentAt } + values);
    return noted ? Result<>() : Result<>(fail(noted.error()));
}

/// A reading shows it: the request has arrived, and is not on its way any more.
Result<> Outbox::forgetUnanswered(Change &change, const Entry &row, qint64 rev)
{
    const auto forgotten = change.db().run(
            u"DELETE FROM unanswered WHERE id=(SELECT min(id) FROM unanswered WHERE target_id=? AND session_id=? AND student_id=? AND rev=?)"_s,
            { m_target.toString(), row.mark.mark.session.toString(), row.mark.mark.student.toString(), rev });
    return forgotten ? Result<>() : Result<>(fail(forgotten.error()));
}

/// Is this a request of ours that was slow on its way, and not somebody else's mark? Each one without an
/// answer can arrive once: two devices that happen to have marked alike must not take each other's marks for
/// their own late ones for ever.
Result<bool> Outbox::cameLate(Change &change, const Entry &row, const QJsonObject &theirs)
{
    constexpr qint64 longestOnItsWayMs = 24LL * 3600 * 1000; // no gateway keeps a request for longer
    std::optional<qint64> late;
    const auto read = change.db().each(
            u"SELECT id, value_json, sent_at FROM unanswered WHERE target_id=? AND session_id=? AND student_id=? ORDER BY id"_s,
            { m_target.toString(), row.mark.mark.session.toString(), row.mark.mark.student.toString() }, [&](const Row &sql) {
                // By our clock that never goes back: the wall's may be set by days meanwhile.
                const bool recent = change.correctedNow() - sql.number(2) <= longestOnItsWayMs;
                if (!late && recent && parseJson(sql.text(1).toUtf8()) == theirs)
                    late = sql.number(0);
            });
    if (!read)
        return fail(read.error());
    if (!late)
        return false;
    if (auto arrived = change.db().run(u"DELETE FROM unanswered WHERE id=?"_s, { *late }); !arrived)
        return fail(arrived.error());
    return true;
}

/// Has the server lost what it had confirmed, or gone back to what it had before? A row that is gone, or that
/// the server itself or our own stamp dates earlier than what it showed us, proves it for the whole session; a value that was
/// there once may as well be somebody's second thought. Few such rows are sent again without asking.
Result<> Outbox::seeWhetherItWentBack(Change &change, Pass &pass, QList<Entry> &rows) const
{
    qsizetype lost = 0, back = 0;
    for (Entry &row : rows) {
        if (row.state != u"done"_s || row.verifiedRev == 0 || row.mark.mark.value.status == Status::Unmarked)
            continue;
        const auto found = pass.theirs.constFind(row.remoteStudent);
        if (found == pass.theirs.constEnd() || !found->value) { // no row, or the empty one of a new session
            lost += row.shadow || !pass.shadowKnown;
            continue;
        }
        const auto fits = stampsFit(change, pass, row, *found);
        if (!fits)
            return fail(fits.error());
        if (*fits) { // it carries our clock
            if (const auto known = olderStamps(change, row, *found); !known)
                return fail(known.error());
            else if (*known) {
                row.theirsWasThere = true;
                ++lost;
            }
            continue;
        }
        if (found->value == row.shadow || found->value == m_codec.encode(factsOf(pass, row)))
            continue;
        if (found->changedAt > 0 && row.shadowChangedAt > 0 && found->changedAt < row.shadowChangedAt) {
            ++lost;
            continue;
        }
        if (row.mark.origin == u"remote"_s) // nothing of ours: somebody's change, and their change back
            continue;
        const auto known = wasThere(change, pass, row, *found->value);
        if (!known)
            return fail(known.error());
        row.theirsWasThere = *known && found->changedAt <= row.shadowChangedAt;
        back += row.theirsWasThere;
    }
    pass.wentBack = lost > 0;
    if (pass.wentBack)
        lost += back;
    pass.regressionAllowed = lost <= 5 && lost * 10 < rows.size();
    return {};
}

/// May the stamps be believed? Of a row that was touched since they were written only beside a value that the history
/// here knows them from: an edit in the server's own pages leaves the stamps of the mark before it.
Result<bool> Outbox::stampsFit(Change &change, const Pass &pass, const Entry &row, const SessionReading::Entry &theirs) const
{
    if (theirs.statusHlc.isEmpty() || !theirs.touched)
        return !theirs.statusHlc.isEmpty();
    bool fits = false;
    const auto read = change.db().each(
            uR"(SELECT after_json FROM event WHERE entity='mark' AND entity_key=? AND kind<>'admin' AND after_json IS NOT NULL
                AND json_extract(after_json,'$.status_hlc')=? AND json_extract(after_json,'$.note_hlc')=?)"_s,
            { row.mark.mark.session.toString() + u'|' + row.mark.mark.student.toString(), theirs.statusHlc, theirs.noteHlc }, [&](const Row &sql) {
                Entry then = row;
                then.mark = markRowOf(parseJson(sql.text(0).toUtf8()));
                fits = fits || m_codec.encode(factsOf(pass, then)) == theirs.value;
            });
    return read ? Result<bool>(fits) : Result<bool>(fail(read.error()));
}

/// Does a server that carries our clock show a state of this mark from before the one that was confirmed? Only
/// what is in our history as it stands there proves it: an older stamp that we have not seen yet is another
/// device's mark that came late, and what the server changed since is a request that was slow on its way.
Result<bool> Outbox::olderStamps(Change &change, const Entry &row, const SessionReading::Entry &theirs) const
{
    if (std::max(theirs.statusHlc, theirs.noteHlc) >= std::max(row.shadowStatusHlc, row.shadowNoteHlc))
        return false;
    if (!theirs.touched && theirs.changedAt > 0 && row.shadowChangedAt > 0 && theirs.changedAt >= row.shadowChangedAt)
        return false;
    const auto seen = change.db().value(
            uR"(SELECT 1 FROM event WHERE entity='mark' AND entity_key=? AND kind<>'admin' AND rev<?
                AND json_extract(after_json,'$.status_hlc')=? AND json_extract(after_json,'$.note_hlc')=? LIMIT 1)"_s,
            { row.mark.mark.session.toString() + u'|' + row.mark.mark.student.toString(), row.verifiedRev, theirs.statusHlc, theirs.noteHlc });
    return seen ? Result<bool>(seen->has_value()) : Result<bool>(fail(seen.error()));
}

/// Did this server hold that value before, as far as the history tells: confirmed of ours, or taken from it?
Result<bool> Outbox::wasThere(Change &change, const Pass &pass, const Entry &row, const QJsonObject &theirs) const
{
    const QString session = row.mark.mark.session.toString(), student = row.mark.mark.student.toString();
    QSet<qint64> confirmed;
    auto read = change.db().each(
            uR"(SELECT json_extract(v.value,'$[1]') FROM event e, json_each(e.after_json,'$.marks') v
                WHERE e.entity='receipt' AND e.entity_key=? AND e.kind='verify' AND e.after_json IS NOT NULL
                  AND json_extract(e.after_json,'$.target')=? AND json_extract(v.value,'$[0]')=?)"_s,
            { session, m_target.toString(), student }, [&](const Row &sql) { confirmed.insert(sql.number(0)); });
    if (!read)
        return fail(read.error());
    bool there = false;
    read = change.db().each(
            u"SELECT rev, kind, after_json FROM event WHERE entity='mark' AND entity_key=? AND kind<>'admin' AND rev<=? AND after_json IS NOT NULL"_s,
            { session + u'|' + student, row.verifiedRev }, [&](const Row &sql) {
                if (sql.text(1) == u"edit"_s && !confirmed.contains(sql.number(0)))
                    return;
                Entry earlier = row;
                earlier.mark = markRowOf(parseJson(sql.text(2).toUtf8()));
                there = there || m_codec.encode(factsOf(pass, earlier)) == theirs;
            });
    if (!read)
        return fail(read.error());
    return there;
}

Result<> Outbox::regress(Change &change, Pass &pass, Entry &row, const Comparison &c)
{
    const QString key = row.mark.mark.session.toString() + u'|' + row.mark.mark.student.toString();
    if (auto event = change.append({ .entity = u"receipt"_s, .key = key, .rev = row.wantRev, .kind = u"regressed"_s, .before = {},
                                     .after = QJsonObject{ { u"target"_s, m_target.toString() } } });
        !event)
        return event;
    row.state = u"ready"_s;
    row.sentRev.reset(); // of what was on its way, too, the newest goes now
    if (auto reset = update(change, row, u"state='ready', sent_rev=NULL, sent_payload=NULL, idem_key=NULL, last_class='regressed', acked_rev=min(acked_rev,want_rev-1), verified_rev=min(verified_rev,want_rev-1), next_at=?"_s,
                            { pass.now });
        !reset)
        return reset;
    return push(change, pass, row, c.ours);
}

} // namespace rollbook
