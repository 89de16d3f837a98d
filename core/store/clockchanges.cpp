// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"
#include "core/store/change.h"
#include "core/store/rows.h"
#include "core/store/store.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

// The servers' time against ours: what is stamped from now on, and what was stamped before it was known.

namespace rollbook {
namespace {

constexpr qint64 worthCorrectingMs = 2000;

/// A local mark still to be delivered, and the moment it was really made as far as that can be told.
struct Doubtful
{
    QString key;
    qint64 madeAt = 0;
};

Result<QList<Doubtful>> doubtfulMarks(Database &db, const QString &bootId, qint64 bootBeganAt, qint64 now)
{
    QList<Doubtful> found;
    const auto read = db.each(
            uR"(SELECT e.entity_key, max(e.seq), e.clock_quality, e.boot_id, e.uptime_ms, e.hlc FROM event e
                JOIN (SELECT DISTINCT session_id, student_id FROM outbox WHERE state<>'done') o
                  ON e.entity='mark' AND e.entity_key=o.session_id||'|'||o.student_id
                WHERE e.kind='edit' GROUP BY e.entity_key)"_s,
            {}, [&](const Row &row) {
                const qint64 stamped = stampTime(row.text(5));
                if (row.text(2) == u"unsynced"_s && row.text(3) == bootId)
                    found.append({ row.text(0), bootBeganAt + row.number(4) });
                else if (stamped > now + maxClockLeadMs)
                    found.append({ row.text(0), now });
                if (!found.isEmpty() && std::llabs(found.last().madeAt - stamped) <= worthCorrectingMs)
                    found.removeLast();
            });
    if (!read)
        return fail(read.error());
    return found;
}

Result<> restamp(Change &change, const Doubtful &doubtful)
{
    const SessionId session = SessionId::fromString(doubtful.key.section(u'|', 0, 0));
    const StudentId student = StudentId::fromString(doubtful.key.section(u'|', 1));
    QString statusHlc, noteHlc;
    auto read = change.db().each(u"SELECT status_hlc, note_hlc FROM mark WHERE session_id=? AND student_id=?"_s,
                                 { session.toString(), student.toString() }, [&](const Row &row) {
                                     statusHlc = row.text(0);
                                     noteHlc = row.text(1);
                                 });
    if (!read)
        return read;
    const qint64 shift = doubtful.madeAt - std::max(stampTime(statusHlc), stampTime(noteHlc));
    const QString status = stampAt(statusHlc, stampTime(statusHlc) + shift);
    const QString note = stampAt(noteHlc, stampTime(noteHlc) + shift);
    if (auto moved = change.db().run(u"UPDATE mark SET status_hlc=?, note_hlc=?, changed_at=? WHERE session_id=? AND student_id=?"_s,
                                     { status, note, doubtful.madeAt, session.toString(), student.toString() });
        !moved)
        return fail(moved.error());
    change.touch(session, student);
    return change.append({ .entity = u"clock"_s, .key = doubtful.key, .kind = u"admin"_s, .before = {},
                           .after = QJsonObject{ { u"status_hlc"_s, status }, { u"note_hlc"_s, note } } });
}

} // namespace

std::optional<qint64> Store::clockOffset() const
{
    if (m_anchor) // a wall clock that is set meanwhile does not move it
        return m_anchor->correctedMs + clock().monotonicMs() - m_anchor->monotonicMs - clock().wallMs();
    return m_lastOffset;
}

Result<> Store::correctClock(qint64 offsetMs)
{
    const bool first = !m_anchor;
    if (!first && std::llabs(*clockOffset() - offsetMs) <= worthCorrectingMs)
        return {};
    const qint64 now = clock().wallMs() + offsetMs;
    m_anchor = ClockAnchor{ now, clock().monotonicMs() };
    const auto doubtful = first ? doubtfulMarks(*m_database, clock().bootId(), now - clock().monotonicMs(), now) : Result<QList<Doubtful>>();
    if (!doubtful)
        return fail(doubtful.error());
    const auto corrected = transact([&](Change &change) -> Result<> {
        for (const Doubtful &mark : *doubtful) {
            if (auto done = restamp(change, mark); !done)
                return done;
        }
        change.touchQuietly();
        const auto kept = change.db().run(u"UPDATE device SET clock_offset=?"_s, { offsetMs });
        return kept ? Result<>() : Result<>(fail(kept.error()));
    });
    if (!corrected || m_hlc->heightMs() <= now + maxClockLeadMs)
        return corrected;
    // Our own clock has run ahead, and may not go back: it is left behind with the device's old name.
    const QString deviceId = timeOrderedUuid(now).toString(QUuid::WithoutBraces);
    const auto renamed = transact([&](Change &change) -> Result<> {
        change.touchQuietly();
        const auto done = change.db().run(u"UPDATE device SET device_id=?, hlc_high=''"_s, { deviceId });
        return done ? Result<>() : Result<>(fail(done.error()));
    });
    if (renamed)
        m_hlc = std::make_unique<HybridClock>(deviceId, QString());
    return renamed;
}

} // namespace rollbook
