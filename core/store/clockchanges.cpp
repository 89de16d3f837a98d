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

/// An edit that a mark still to be delivered shows, and when it was really made as far as that can be told.
struct Doubtful
{
    SessionId session;
    StudentId student;
    qint64 rev = 0;
    QString stamp;
    qint64 madeAt = 0;
};

Result<QList<Doubtful>> doubtfulEdits(Database &db, const QString &bootId, qint64 bootBeganAt, qint64 now)
{
    QList<Doubtful> found;
    const auto read = db.each(
            uR"(SELECT o.session_id, o.student_id, e.rev, e.hlc, e.clock_quality, e.boot_id, e.uptime_ms
                FROM (SELECT DISTINCT session_id, student_id FROM outbox WHERE state<>'done') o
                  JOIN mark m ON m.session_id=o.session_id AND m.student_id=o.student_id
                  JOIN event e ON e.entity='mark' AND e.entity_key=o.session_id||'|'||o.student_id
                    AND e.kind='edit' AND e.hlc IN(m.status_hlc, m.note_hlc))"_s,
            {}, [&](const Row &row) {
                Doubtful edit{ SessionId::fromString(row.text(0)), StudentId::fromString(row.text(1)), row.number(2), row.text(3) };
                const qint64 stamped = stampTime(edit.stamp);
                if (row.text(4) == u"unsynced"_s && row.text(5) == bootId)
                    edit.madeAt = bootBeganAt + row.number(6);
                else if (isFarAhead(edit.stamp, now))
                    edit.madeAt = now;
                else
                    return;
                if (std::llabs(edit.madeAt - stamped) > worthCorrectingMs)
                    found.append(edit);
            });
    if (!read)
        return fail(read.error());
    return found;
}

/// Moves what the edit stamped, and nothing else: the other field group may be of another edit, or of
/// another device.
Result<> restamp(Change &change, const Doubtful &edit)
{
    const auto found = storedMark(change.db(), edit.session, edit.student);
    if (!found)
        return fail(found.error());
    const MarkRow before = *found;
    MarkRow row = before;
    for (QString *stamp : { &row.statusHlc, &row.noteHlc }) {
        if (*stamp == edit.stamp)
            *stamp = stampAt(edit.stamp, edit.madeAt);
    }
    if (row.mark.rev == edit.rev)
        row.mark.changedAt = edit.madeAt;
    if (auto moved = putMark(change.db(), row); !moved)
        return moved;
    change.touch(edit.session, edit.student);
    const QString key = edit.session.toString() + u'|' + edit.student.toString();
    return change.append({ .entity = u"mark"_s, .key = key, .rev = row.mark.rev, .kind = u"admin"_s,
                           .before = jsonOf(before), .after = jsonOf(row) });
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
    const auto doubtful = first ? doubtfulEdits(*m_database, clock().bootId(), now - clock().monotonicMs(), now) : Result<QList<Doubtful>>();
    if (!doubtful)
        return fail(doubtful.error());
    const auto corrected = transact([&](Change &change) -> Result<> {
        for (const Doubtful &edit : *doubtful) {
            if (auto done = restamp(change, edit); !done)
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
