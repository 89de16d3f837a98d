// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/event.h"
#include "core/store/reader.h"
#include "core/store/storyrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What waits for a person: conflicts, refusals, and what a target has not taken.

namespace rollbook {
namespace {

// A conflict is open until a person has looked at it, or somebody has marked again since: then the
// mark is more than one revision on, or its last change was made here.
constexpr auto openConflict =
    "(c.seen_by_user_at IS NULL AND c.overridden_at IS NULL AND "
    "(m.rev<=json_extract(c.mine_json,'$.rev') "
    "OR (m.rev=json_extract(c.mine_json,'$.rev')+1 AND m.origin<>'local')))"_L1;

ConflictCase::Winner winnerOf(const QString &word)
{
    return word == u"mine"_s  ? ConflictCase::Winner::Mine
        : word == u"theirs"_s ? ConflictCase::Winner::Theirs
                              : ConflictCase::Winner::Open;
}

/// What both sides had before this revision of ours: the last value that came from elsewhere or was
/// read back. nullopt when there is none.
Result<std::optional<MarkValue>> baseOf(Database &db, const ConflictCase &conflict, qint64 mineRev)
{
    QHash<qint64, MarkValue> values;
    qint64 base = 0;
    auto read = db.each(
        u"SELECT rev, kind, after_json FROM event WHERE entity='mark' AND entity_key=? AND kind<>'admin' AND after_json IS NOT NULL AND rev<? ORDER BY seq"_s,
        { markKey(conflict.session.id, conflict.student.id), mineRev }, [&](const Row &row) {
            values.insert(row.number(0), valueOf(markRowIn(row, 2)));
            if (row.text(1) != u"edit"_s)
                base = std::max(base, row.number(0));
        });
    if (!read)
        return fail(read.error());
    read = db.each(
        uR"(SELECT json_extract(v.value,'$[1]') FROM event e, json_each(e.after_json,'$.marks') v
                       WHERE e.entity='receipt' AND e.entity_key=? AND e.kind='verify' AND e.after_json IS NOT NULL
                         AND json_extract(e.after_json,'$.target')=? AND json_extract(v.value,'$[0]')=?)"_s,
        { conflict.session.id.toString(), conflict.target.toString(),
          conflict.student.id.toString() },
        [&](const Row &row) {
            if (row.number(0) < mineRev)
                base = std::max(base, row.number(0));
        });
    if (!read)
        return fail(read.error());
    return values.contains(base) ? std::optional(values.value(base)) : std::nullopt;
}

ConflictCase conflictOf(const Row &row)
{
    ConflictCase c{ .id = row.text(0),
                    .target =
                        row.text(1).isEmpty() ? TargetId() : TargetId::fromString(row.text(1)),
                    .targetName = row.text(2),
                    .targetKind = row.text(3) };
    c.session.id = SessionId::fromString(row.text(4));
    c.student = { .id = StudentId::fromString(row.text(5)),
                  .number = row.text(6),
                  .name = row.text(7),
                  .email = {},
                  .phone = {} };
    const MarkRow mine = markRowIn(row, 8);
    c.mine = valueOf(mine);
    c.mineAuthor = mine.mark.author;
    c.mineAt = mine.mark.changedAt;
    c.theirs = parseJson(row.text(9).toUtf8());
    c.winner = winnerOf(row.text(10));
    c.at = row.number(11);
    c.decided = row.number(12) == 0;
    if (c.target.isNull()) {
        const MarkRow theirs = markRowOf(c.theirs);
        c.theirsValue = valueOf(theirs);
        c.theirsAuthor = theirs.mark.author;
        c.theirsAt = theirs.mark.changedAt;
    } else {
        c.theirsAt = row.number(13);
        c.theirsAuthor = row.text(15);
    }
    return c;
}

} // namespace

Result<QList<ConflictCase>> StoreReader::conflicts(bool openOnly) const
{
    QList<ConflictCase> conflicts;
    QList<qint64> revs;
    const auto read = m_database->each(
        uR"(SELECT c.conflict_id, c.target_id, coalesce(t.name,''), coalesce(t.kind,''), c.session_id, c.student_id, r.admission_no, r.name,
                  c.mine_json, c.theirs_json, c.winner, c.at, %1, coalesce(v.changed_at,0), json_extract(c.mine_json,'$.rev'), coalesce(v.author,'')
                FROM conflict c JOIN roster r ON r.session_id=c.session_id AND r.student_id=c.student_id
                  JOIN mark m ON m.session_id=c.session_id AND m.student_id=c.student_id
                  LEFT JOIN target t ON t.target_id=c.target_id
                  LEFT JOIN remote_state v ON v.target_id=c.target_id AND v.session_id=c.session_id AND v.student_id=c.student_id
                    AND v.value_json=c.theirs_json
                WHERE t.removed_at IS NULL AND (%1 OR ?=0) ORDER BY c.at DESC LIMIT 200)"_s.arg(
            openConflict),
        { openOnly ? 1 : 0 }, [&](const Row &row) {
            conflicts.append(conflictOf(row));
            revs.append(row.number(14));
        });
    if (!read)
        return fail(read.error());
    for (qsizetype i = 0; i < conflicts.size(); ++i) {
        const auto own = session(conflicts[i].session.id);
        if (!own)
            return fail(own.error());
        conflicts[i].session = *own;
        const auto base = baseOf(*m_database, conflicts[i], revs[i]);
        if (!base)
            return fail(base.error());
        conflicts[i].base = *base;
        const auto how = m_database->value(u"SELECT json_extract(after_json,'$.how') FROM event WHERE entity='mark' AND entity_key=? AND rev=? "
                                           "AND after_json IS NOT NULL ORDER BY seq DESC LIMIT 1"_s,
                                           { markKey(conflicts[i].session.id, conflicts[i].student.id), revs[i] });
        if (!how)
            return fail(how.error());
        conflicts[i].mineHow = captureFromCode(how->value_or(QVariant()).toString());
    }
    return conflicts;
}

Result<QList<RefusedMark>> StoreReader::refused() const
{
    struct Found
    {
        SessionId session;
        StudentId student;
        RefusedMark mark;
    };
    QList<Found> found;
    const auto read = m_database->each(
        uR"(SELECT o.session_id, o.student_id, o.target_id, t.caps_json, o.next_at, r.admission_no, r.name,
                  EXISTS(SELECT 1 FROM correction k WHERE k.session_id=o.session_id AND k.student_id=o.student_id AND k.state='wanted')
                FROM outbox o JOIN target t USING(target_id) JOIN roster r ON r.session_id=o.session_id AND r.student_id=o.student_id
                WHERE o.state='refused' AND t.removed_at IS NULL
                  AND NOT EXISTS(SELECT 1 FROM conflict c JOIN mark m ON m.session_id=c.session_id AND m.student_id=c.student_id
                    WHERE c.target_id=o.target_id AND c.session_id=o.session_id AND c.student_id=o.student_id AND c.winner='open' AND %1)
                ORDER BY o.first_queued_at, r.position LIMIT 200)"_s.arg(openConflict),
        {}, [&](const Row &row) {
            Found one{ .session = SessionId::fromString(row.text(0)),
                       .student = StudentId::fromString(row.text(1)),
                       .mark = {} };
            one.mark.receipt.target = TargetId::fromString(row.text(2));
            one.mark.corrections =
                TargetTraits::fromJson(parseJson(row.text(3).toUtf8())).corrections;
            one.mark.nextTryAt = row.number(4) >= 8'640'000'000'000'000 ? 0 : row.number(4);
            one.mark.student = { .id = one.student,
                                 .number = row.text(5),
                                 .name = row.text(6),
                                 .email = {},
                                 .phone = {} };
            one.mark.asked = row.number(7) != 0;
            found.append(one);
        });
    if (!read)
        return fail(read.error());
    QList<RefusedMark> marks;
    for (Found &one : found) {
        const auto own = session(one.session);
        if (!own)
            return fail(own.error());
        const auto states = markStates({ { one.session, one.student } });
        if (!states)
            return fail(states.error());
        const auto all = receipts(one.session, one.student);
        if (!all)
            return fail(all.error());
        const auto receipt = std::ranges::find(*all, one.mark.receipt.target, &Receipt::target);
        one.mark.session = *own;
        one.mark.mark = states->value(0).mark;
        if (receipt != all->end())
            one.mark.receipt = *receipt;
        marks.append(one.mark);
    }
    return marks;
}

Result<QList<TargetDetails>> StoreReader::targetDetails() const
{
    const auto known = targets();
    if (!known)
        return fail(known.error());
    QList<TargetDetails> details;
    for (const Target &target : *known) {
        TargetDetails own{ .target = target, .traits = {}, .dispatches = {} };
        const QString id = target.id.toString();
        auto read = m_database->each(
            u"SELECT caps_json FROM target WHERE target_id=?"_s, { id }, [&](const Row &row) {
                own.traits = TargetTraits::fromJson(parseJson(row.text(0).toUtf8()));
            });
        if (read && own.traits.readBack == TargetTraits::ReadBack::None)
            read = m_database->each(
                u"SELECT count(*) FROM outbox WHERE target_id=? AND state='done' AND ambiguous>0"_s,
                { id }, [&](const Row &row) { own.perhapsTwice = int(row.number(0)); });
        if (read)
            read = m_database->each(
                uR"(SELECT entity, state, CASE state WHEN 'pending' THEN delivered_at ELSE first_queued_at END, last_class, last_text
                        FROM dispatch WHERE target_id=? AND state<>'done' ORDER BY first_queued_at LIMIT 100)"_s,
                { id }, [&](const Row &row) {
                    own.dispatches.append({ .entity = row.text(0),
                                            .state = row.text(1),
                                            .queuedAt = row.number(2),
                                            .reason = row.text(3),
                                            .serverText = row.text(4) });
                });
        if (!read)
            return fail(read.error());
        details.append(own);
    }
    return details;
}

} // namespace rollbook
