// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/targettraits.h"
#include "core/store/database.h"
#include "core/store/event.h"
#include "core/store/reader.h"
#include "core/store/readrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A server that cannot be asked has a sentence of its own.
constexpr auto reasonColumn = "CASE WHEN o.last_class='ambiguous' AND json_extract(t.caps_json,'$.readback')='none' THEN 'ambiguous_blind' "
                              "ELSE o.last_class END"_L1;

// The columns of a receipt, from "outbox o JOIN target t JOIN mark m".
const QString receiptColumns = u"o.target_id, t.name, o.state, o.want_rev, o.verified_rev, o.verified_at, "
                               "o.first_queued_at, %1, o.last_text, m.rev, "
                               "m.code IS NOT NULL AND NOT coalesce(json_extract(t.caps_json,'$.codes'),0)"_s.arg(reasonColumn);

QString receiptsOfMark()
{
    return u"SELECT %1 FROM outbox o JOIN target t USING(target_id) "
           "JOIN mark m ON m.session_id=o.session_id AND m.student_id=o.student_id "
           "WHERE o.session_id=? AND o.student_id=? AND t.removed_at IS NULL"_s.arg(receiptColumns);
}

Receipt receiptOf(const Row &row, int first)
{
    // A value taken from another server is not what this one was asked to hold.
    const bool verified = row.number(first + 3) == row.number(first + 4) && row.number(first + 3) == row.number(first + 9);
    const bool told = row.text(first + 7) != u"not_told"_s;
    const DeliveryState state = told ? deliveryOf(row.text(first + 2), verified) : DeliveryState::Nothing;
    return { .target = TargetId::fromString(row.text(first)),
             .targetName = row.text(first + 1),
             .state = state,
             .at = state == DeliveryState::Confirmed ? row.number(first + 5) : row.number(first + 6),
             .reason = row.text(first + 7),
             .serverText = row.text(first + 8),
             .withoutCode = row.number(first + 10) != 0 };
}

void keepWorst(MarkState &state, const Receipt &receipt)
{
    if (receipt.state > state.receipt.state)
        state.receipt = receipt;
}

/// A mark that no target asks for is nevertheless on the device.
void settleReceipt(MarkState &state)
{
    if (state.receipt.state == DeliveryState::Nothing && state.mark.rev > 0)
        state.receipt = { .target = {}, .targetName = {}, .state = DeliveryState::OnDevice, .at = state.mark.changedAt, .reason = {}, .serverText = {} };
}

constexpr auto markColumns = "m.session_id, m.student_id, m.status, m.minutes_late, m.note, m.rev, m.changed_at, m.author, m.code, m.origin"_L1;
constexpr int markColumnCount = 10; // the origin last

Mark markOf(const Row &row, int first)
{
    Mark mark{ .session = SessionId::fromString(row.text(first)), .student = StudentId::fromString(row.text(first + 1)),
               .value = {}, .note = row.text(first + 4), .rev = row.number(first + 5), .changedAt = row.number(first + 6),
               .author = row.text(first + 7) };
    mark.value.code = row.text(first + 8);
    mark.value.status = statusFromCode(row.text(first + 2)).value_or(Status::Unmarked);
    if (!row.isNull(first + 3))
        mark.value.minutesLate = int(row.number(first + 3));
    return mark;
}

MarkSource sourceOf(const QString &origin)
{
    return origin == u"remote"_s ? MarkSource::Server : origin == u"import"_s ? MarkSource::File : MarkSource::Here;
}

} // namespace

DeliveryState deliveryOf(const QString &state, bool verified)
{
    static const QHash<QString, DeliveryState> states{
        { u"ready"_s, DeliveryState::OnDevice },        { u"sending"_s, DeliveryState::Sending },
        { u"sent"_s, DeliveryState::Sent },             { u"unknown"_s, DeliveryState::Checking },
        { u"backoff"_s, DeliveryState::Waiting },       { u"blocked_auth"_s, DeliveryState::SignIn },
        { u"blocked_dep"_s, DeliveryState::WaitingForSchool }, { u"refused"_s, DeliveryState::NeedsYou },
    };
    if (state == u"done"_s)
        return verified ? DeliveryState::Confirmed : DeliveryState::Sent;
    return states.value(state, DeliveryState::OnDevice);
}

Result<Register> StoreReader::registerOf(SessionId id) const
{
    const auto own = session(id);
    if (!own)
        return fail(own.error());
    Register result{ .session = *own, .rows = {} };
    QHash<StudentId, qsizetype> index;
    auto read = m_database->each(
            // Who was added to the lesson and turned out to be somebody is that person from then on.
            u"SELECT r.student_id, r.position, r.admission_no, r.name, t.birthday, p.sha256, t.temporary, %1 FROM roster r "
            "JOIN student t ON t.student_id=r.student_id LEFT JOIN photo p ON p.student_id=r.student_id LEFT JOIN mark m "
            "ON m.session_id=r.session_id AND m.student_id=r.student_id WHERE r.session_id=? AND t.merged_into IS NULL ORDER BY r.position"_s.arg(markColumns),
            { id.toString() }, [&](const Row &row) {
                RegisterRow line;
                line.student = { .id = StudentId::fromString(row.text(0)), .number = row.text(2), .name = row.text(3), .email = {}, .phone = {},
                                 .birthday = QDate::fromString(row.text(4), Qt::ISODate), .photo = row.text(5), .temporary = row.number(6) != 0 };
                line.position = int(row.number(1));
                line.state.mark = markOf(row, 7);
                line.state.mark.session = id;
                line.state.mark.student = line.student.id;
                line.state.source = sourceOf(row.text(7 + markColumnCount - 1));
                index.insert(line.student.id, result.rows.size());
                result.rows.append(line);
            });
    if (!read)
        return fail(read.error());
    read = m_database->each(u"SELECT o.student_id, %1 FROM outbox o JOIN target t USING(target_id) "
                            "JOIN mark m ON m.session_id=o.session_id AND m.student_id=o.student_id WHERE o.session_id=? AND t.removed_at IS NULL"_s.arg(receiptColumns),
                            { id.toString() }, [&](const Row &row) {
                                const auto at = index.constFind(StudentId::fromString(row.text(0)));
                                if (at != index.constEnd())
                                    keepWorst(result.rows[*at].state, receiptOf(row, 1));
                            });
    if (!read)
        return fail(read.error());
    for (RegisterRow &row : result.rows)
        settleReceipt(row.state);
    return result;
}

Result<QList<MarkState>> StoreReader::markStates(const QList<std::pair<SessionId, StudentId>> &keys) const
{
    QList<MarkState> states;
    // Mark and receipts in one question; no order, which would cost a temporary table for each mark.
    static const QString both = u"SELECT %1, %2 FROM mark m JOIN outbox o ON o.session_id=m.session_id AND o.student_id=m.student_id "
                                "JOIN target t ON t.target_id=o.target_id AND t.removed_at IS NULL "
                                "WHERE m.session_id=? AND m.student_id=?"_s.arg(markColumns, receiptColumns);
    static const QString alone = u"SELECT %1 FROM mark m WHERE m.session_id=? AND m.student_id=?"_s.arg(markColumns);
    for (const auto &[session, student] : keys) {
        MarkState state;
        const QVariantList key{ session.toString(), student.toString() };
        auto read = m_database->each(both, key, [&](const Row &row) {
            if (state.mark.session.isNull()) {
                state.mark = markOf(row, 0);
                state.source = sourceOf(row.text(markColumnCount - 1));
            }
            keepWorst(state, receiptOf(row, markColumnCount));
        });
        if (read && state.mark.session.isNull()) // no target asks for it
            read = m_database->each(alone, key, [&](const Row &row) {
                state.mark = markOf(row, 0);
                state.source = sourceOf(row.text(markColumnCount - 1));
            });
        if (!read)
            return fail(read.error());
        settleReceipt(state);
        states.append(state);
    }
    return states;
}

Result<QList<Receipt>> StoreReader::receipts(SessionId session, StudentId student) const
{
    QList<Receipt> receipts;
    const auto read = m_database->each(receiptsOfMark() + u" ORDER BY t.name"_s, { session.toString(), student.toString() },
                                       [&](const Row &row) { receipts.append(receiptOf(row, 0)); });
    if (!read)
        return fail(read.error());
    return receipts;
}

Result<QList<SessionDelivery>> StoreReader::sessionDeliveries(SessionId session) const
{
    QList<SessionDelivery> deliveries;
    const auto read = m_database->each(
            u"SELECT %1 FROM outbox o JOIN target t USING(target_id) "
            "JOIN mark m ON m.session_id=o.session_id AND m.student_id=o.student_id "
            "WHERE o.session_id=? AND t.removed_at IS NULL ORDER BY t.name"_s.arg(receiptColumns),
            { session.toString() }, [&](const Row &row) {
                const Receipt receipt = receiptOf(row, 0);
                if (deliveries.isEmpty() || deliveries.last().target != receipt.target)
                    deliveries.append({ .target = receipt.target, .name = receipt.targetName, .worst = receipt });
                SessionDelivery &own = deliveries.last();
                ++own.marks;
                own.open += row.text(2) == u"done"_s ? 0 : 1;
                const bool newer = receipt.state == own.worst.state && receipt.at > own.worst.at;
                if (receipt.state > own.worst.state || newer)
                    own.worst = receipt;
            });
    if (!read)
        return fail(read.error());
    return deliveries;
}

Result<QList<MarkRecord>> StoreReader::marks(const SessionFilter &filter) const
{
    const auto chosen = sessions(filter);
    if (!chosen)
        return fail(chosen.error());
    QList<MarkRecord> records;
    for (const SessionSummary &summary : *chosen) {
        const auto reg = registerOf(summary.session.id);
        if (!reg)
            return fail(reg.error());
        for (const RegisterRow &row : reg->rows)
            records.append({ .session = summary.session, .student = row.student, .mark = row.state.mark, .receipt = row.state.receipt });
    }
    return records;
}

Result<QList<Target>> StoreReader::targets() const
{
    QList<Target> targets;
    const auto read = m_database->each(
            u"SELECT target_id, name, kind, base_url, options_json, remote_user, enabled FROM target WHERE removed_at IS NULL ORDER BY name"_s,
            {}, [&](const Row &row) {
                targets.append({ .id = TargetId::fromString(row.text(0)), .name = row.text(1), .kind = row.text(2),
                                 .url = row.text(3), .options = parseJson(row.text(4).toUtf8()), .remoteUser = row.text(5),
                                 .enabled = row.number(6) != 0 });
            });
    if (!read)
        return fail(read.error());
    return targets;
}

Result<SyncStatus> StoreReader::syncStatus() const
{
    SyncStatus status;
    const auto read = m_database->each(
            uR"(SELECT t.target_id, t.name, t.kind,
                  (SELECT count(*) FROM outbox o WHERE o.target_id=t.target_id AND o.state<>'done'),
                  (SELECT count(*) FROM outbox o WHERE o.target_id=t.target_id AND o.state<>'done' AND o.state='blocked_dep'),
                  (SELECT count(*) FROM outbox o WHERE o.target_id=t.target_id AND o.state<>'done' AND o.state='refused'),
                  (SELECT min(first_queued_at) FROM outbox o WHERE o.target_id=t.target_id AND o.state<>'done'),
                  coalesce((SELECT max(read_at) FROM session_read s WHERE s.target_id=t.target_id),
                    (SELECT finished_at FROM attempt a WHERE a.target_id=t.target_id AND a.class='' ORDER BY started_at DESC LIMIT 1)),
                  b.not_before, b.problem, b.problem_text, b.held_until, t.caps_json, b.sign_in_refused
                FROM target t LEFT JOIN breaker b USING(target_id) WHERE t.removed_at IS NULL ORDER BY t.name)"_s,
            {}, [&](const Row &row) {
                TargetStatus target{ .id = TargetId::fromString(row.text(0)), .name = row.text(1), .kind = row.text(2) };
                target.toSend = int(row.number(3));
                target.waitingForSchool = int(row.number(4));
                target.needsYou = int(row.number(5));
                target.oldestQueuedAt = row.number(6);
                target.lastConfirmedAt = row.number(7);
                target.nextTryAt = std::max(row.number(8), row.number(11));
                target.problem = row.text(9);
                target.problemText = row.text(10);
                target.readsBack = TargetTraits::fromJson(parseJson(row.text(12).toUtf8())).readBack != TargetTraits::ReadBack::None;
                target.activity = row.number(13) != 0 ? TargetActivity::SignIn : TargetActivity::Idle;
                status.targets.append(target);
            });
    if (!read)
        return fail(read.error());
    return status;
}

Result<QList<OutboxRow>> StoreReader::outbox(int limit) const
{
    QList<OutboxRow> rows;
    const auto read = m_database->each(
            uR"(SELECT t.name, o.entity, o.session_id, o.student_id, coalesce(r.admission_no,''), o.state, o.want_rev, o.acked_rev,
                  o.first_queued_at, o.next_at, o.attempts, %1, o.last_text, o.verified_rev
                FROM outbox o JOIN target t USING(target_id) LEFT JOIN roster r ON r.session_id=o.session_id AND r.student_id=o.student_id
                WHERE o.state<>'done' AND t.removed_at IS NULL
                ORDER BY t.name, o.first_queued_at, o.session_id, r.position LIMIT ?)"_s.arg(reasonColumn),
            { limit }, [&](const Row &row) {
                rows.append({ .target = row.text(0), .entity = row.text(1), .session = SessionId::fromString(row.text(2)),
                              .student = StudentId::fromString(row.text(3)), .number = row.text(4), .state = row.text(5),
                              .delivery = deliveryOf(row.text(5), row.number(13) == row.number(6)), .wantRev = row.number(6),
                              .ackedRev = row.number(7), .queuedAt = row.number(8), .nextAt = row.number(9),
                              .attempts = int(row.number(10)), .reason = row.text(11), .serverText = row.text(12) });
            });
    if (!read)
        return fail(read.error());
    return rows;
}

} // namespace rollbook
