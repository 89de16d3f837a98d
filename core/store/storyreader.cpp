// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access.h"
#include "core/store/database.h"
#include "core/store/event.h"
#include "core/store/reader.h"
#include "core/store/storyrows.h"
#include "core/store/storysteps.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// What happened to a mark: put together from the history, the attempts and the queue.

namespace rollbook {
namespace {

} // namespace

StoryStep askedStep(const QJsonObject &row, qint64 at)
{
    StoryStep step{ .kind = StoryStep::Kind::Asked, .at = at, .target = {} };
    step.request = requestStateFromCode(row[u"state"_s].toString());
    const bool asked = step.request == RequestState::Wanted;
    const QString office = row[u"office_status"_s].toString();
    step.value.value.status = statusFromCode(office.isEmpty() ? row[u"to_status"_s].toString() : office).value_or(Status::Unmarked);
    step.value.note = row[u"reason"_s].toString();
    step.author = row[asked || row[u"decided_by"_s].toString().isEmpty() ? u"author"_s : u"decided_by"_s].toString();
    step.serverText = row[u"answer"_s].toString();
    return step;
}

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
        u"SELECT kind, raw_wall, after_json FROM event WHERE entity='mark' AND entity_key=? AND kind<>'admin' AND after_json IS NOT NULL ORDER BY seq"_s,
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
        uR"(SELECT e.raw_wall, e.after_json FROM correction k JOIN event e ON e.entity='correction' AND e.entity_key=k.correction_id
            WHERE k.session_id=? AND k.student_id=? AND e.after_json IS NOT NULL ORDER BY e.seq)"_s,
        { session.toString(), id }, [&](const Row &row) { steps.append(askedStep(parseJson(row.text(1).toUtf8()), row.number(0))); });
    if (!read)
        return fail(read.error());
    std::ranges::stable_sort(steps, {}, &StoryStep::at);
    return steps;
}

Result<MarkStory> StoreReader::markStory(SessionId session, StudentId student) const
{
    if (auto may = mayDo(*m_database, Action::ReadHistory, session); !may)
        return fail(may.error());
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

} // namespace rollbook
