// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/event.h"
#include "core/store/reader.h"
#include "core/store/rows.h"
#include "core/store/storysteps.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// What happened to a mark, and what waits for a person: put together from the history, the attempts
// and the queue.

namespace rollbook {
namespace {

QString markKey(SessionId session, StudentId student)
{
    return session.toString() + u'|' + student.toString();
}

MarkValue valueOf(const MarkRow &row) { return { .value = row.mark.value, .note = row.mark.note }; }

MarkRow markRowIn(const Row &row, int column)
{
    return markRowOf(parseJson(row.text(column).toUtf8()));
}

/// A request to the office as it was last changed, from the columns of the table.
StoryStep askedStep(const Row &row)
{
    StoryStep step{ .kind = StoryStep::Kind::Asked, .at = row.number(0), .target = {} };
    step.value.value.status = statusFromCode(row.text(1)).value_or(Status::Unmarked);
    step.value.note = row.text(2);
    step.author = row.text(3);
    step.request = requestStateFromCode(row.text(4));
    return step;
}

} // namespace

std::optional<StoryStep> receiptStep(const QString &kind, const QJsonObject &payload,
                                     const QString &student)
{
    StoryStep step;
    step.reason = payload[u"reason"_s].toString();
    if (kind == u"conflict"_s)
        step.kind = StoryStep::Kind::Conflict;
    else if (kind == u"refused"_s)
        step.kind = StoryStep::Kind::Refused;
    else if (kind == u"regressed"_s)
        step.kind = StoryStep::Kind::Regressed;
    else if (kind == u"verify"_s)
        step.kind = StoryStep::Kind::Confirmed;
    else
        return std::nullopt;
    if (step.kind != StoryStep::Kind::Confirmed)
        return step;
    const QJsonArray marks = payload[u"marks"_s].toArray();
    step.marks = int(marks.size());
    const bool named = student.isEmpty() || std::ranges::any_of(
        marks, [&](const QJsonValue &mark) { return mark.toArray().at(0).toString() == student; });
    return named ? std::optional(step) : std::nullopt;
}

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
        u"SELECT rev, kind, after_json FROM event WHERE entity='mark' AND entity_key=? AND after_json IS NOT NULL AND rev<? ORDER BY seq"_s,
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

Result<QList<StoryTarget>> StoreReader::storyTargets(SessionId session, StudentId student) const
{
    const auto known = receipts(session, student);
    if (!known)
        return fail(known.error());
    QList<StoryTarget> targets;
    for (const Receipt &receipt : *known) {
        StoryTarget own{ .receipt = receipt, .record = {}, .answer = {} };
        const auto read = m_database->each(
            uR"(SELECT o.answer, o.ambiguous, o.next_at, o.state, t.caps_json, coalesce(v.record,'')
                    FROM outbox o JOIN target t USING(target_id)
                      LEFT JOIN remote_state v ON v.target_id=o.target_id AND v.session_id=o.session_id AND v.student_id=o.student_id
                    WHERE o.target_id=? AND o.entity='mark' AND o.session_id=? AND o.student_id=?)"_s,
            { receipt.target.toString(), session.toString(), student.toString() },
            [&](const Row &row) {
                own.answer = row.text(0);
                own.ambiguous = int(row.number(1));
                own.nextTryAt = row.text(3) == u"done"_s ? 0 : row.number(2);
                own.readsBack = TargetTraits::fromJson(parseJson(row.text(4).toUtf8())).readBack
                    != TargetTraits::ReadBack::None;
                own.record = row.text(5);
            });
        if (!read)
            return fail(read.error());
        targets.append(own);
    }
    return targets;
}

Result<QList<StoryStep>> StoreReader::storyAttempts(SessionId session, StudentId student) const
{
    QList<StoryStep> attempts;
    const auto read = m_database->each(
        uR"(SELECT t.name, a.started_at, a.items, a.http, a.class, a.detail FROM attempt a JOIN target t USING(target_id)
                WHERE a.session_id=? AND instr(a.students,?)>0 AND t.removed_at IS NULL ORDER BY a.started_at)"_s,
        { session.toString(), student.uuid().toRfc4122() }, [&](const Row &row) {
            attempts.append({ .kind = StoryStep::Kind::Sent,
                              .at = row.number(1),
                              .target = row.text(0),
                              .value = {},
                              .author = {},
                              .reason = row.text(4),
                              .serverText = row.text(5),
                              .http = int(row.number(3)),
                              .marks = int(row.number(2)) });
        });
    if (!read)
        return fail(read.error());
    return attempts;
}

Result<QList<StoryStep>> StoreReader::storyEvents(SessionId session, StudentId student,
                                                  const QHash<QString, QString> &names) const
{
    QList<StoryStep> steps;
    auto read = m_database->each(
        u"SELECT kind, raw_wall, after_json FROM event WHERE entity='mark' AND entity_key=? AND after_json IS NOT NULL ORDER BY seq"_s,
        { markKey(session, student) }, [&](const Row &row) {
            const MarkRow mark = markRowIn(row, 2);
            const bool here = row.text(0) == u"edit"_s;
            steps.append({ .kind = here ? StoryStep::Kind::Marked : StoryStep::Kind::Taken,
                           .at = row.number(1),
                           .target = {},
                           .value = valueOf(mark),
                           .author = mark.mark.author });
        });
    if (!read)
        return fail(read.error());
    const QString id = student.toString();
    read = m_database->each(
        uR"(SELECT kind, raw_wall, after_json FROM event WHERE entity='receipt' AND entity_key IN(?,?) AND after_json IS NOT NULL ORDER BY seq)"_s,
        { markKey(session, student), session.toString() }, [&](const Row &row) {
            const QJsonObject payload = parseJson(row.text(2).toUtf8());
            auto step = receiptStep(row.text(0), payload, id);
            if (!step)
                return;
            step->at = row.number(1);
            step->target = names.value(payload[u"target"_s].toString());
            steps.append(*step);
        });
    if (!read)
        return fail(read.error());
    read = m_database->each(
        u"SELECT changed_at, to_status, reason, author, state FROM correction WHERE session_id=? AND student_id=?"_s,
        { session.toString(), id }, [&](const Row &row) { steps.append(askedStep(row)); });
    if (!read)
        return fail(read.error());
    std::ranges::stable_sort(steps, {}, &StoryStep::at);
    return steps;
}

Result<MarkStory> StoreReader::markStory(SessionId session, StudentId student) const
{
    const auto known = registerOf(session);
    if (!known)
        return fail(known.error());
    const auto line = std::ranges::find_if(
        known->rows, [&](const RegisterRow &row) { return row.student.id == student; });
    if (line == known->rows.end())
        return fail(Error::Kind::NotFound, u"this student is not on this register"_s);
    MarkStory story{ .session = known->session,
                     .student = line->student,
                     .mark = line->state.mark,
                     .targets = {},
                     .steps = {} };
    QHash<QString, QString> names;
    const auto targets =
        m_database->each(u"SELECT target_id, name FROM target"_s, {},
                         [&](const Row &row) { names.insert(row.text(0), row.text(1)); });
    if (!targets)
        return fail(targets.error());
    const auto own = storyTargets(session, student);
    if (!own)
        return fail(own.error());
    story.targets = *own;
    const auto events = storyEvents(session, student, names);
    if (!events)
        return fail(events.error());
    const auto attempts = storyAttempts(session, student);
    if (!attempts)
        return fail(attempts.error());
    story.steps = *events + *attempts;
    std::ranges::stable_sort(story.steps, {}, &StoryStep::at);
    return story;
}

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
