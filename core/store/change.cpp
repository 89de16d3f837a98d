// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"

#include "core/school/merge.h"
#include "core/store/rowfields.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QByteArray newSalt()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size())); // one call of the system for all
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random);
}

} // namespace

Change::Change(Database &database, HybridClock &hlc, const Clock &clock, QString actor, std::optional<qint64> clockOffset,
               const QString &clockQuality)
    : m_database(database), m_hlc(hlc), m_clock(clock), m_actor(std::move(actor)), m_now(clock.wallMs()),
      m_corrected(clockOffset ? std::optional(m_now + *clockOffset) : std::nullopt), m_clockQuality(clockQuality)
{
}

QString Change::device() const { return m_hlc.deviceId(); }

QString Change::stamp()
{
    m_clockMoved = true;
    return m_hlc.next(correctedNow());
}

void Change::observe(const QString &stamp)
{
    m_clockMoved = true;
    m_hlc.observe(stamp, correctedNow() + maxClockLeadMs);
}

Result<> Change::append(const Entry &entry)
{
    Event e;
    e.id = timeOrderedUuid(m_now).toString(QUuid::WithoutBraces);
    e.entity = entry.entity;
    e.key = entry.key;
    e.rev = entry.rev;
    e.hlc = entry.hlc.isEmpty() ? stamp() : entry.hlc;
    e.kind = entry.kind;
    if (entry.before)
        e.before = entry.before->json;
    if (entry.after)
        e.after = entry.after->json;
    e.salt = newSalt();
    e.payloadDigest = e.digestOfPayload();
    e.actor = m_actor;
    e.rawWall = m_now;
    e.corrected = m_corrected;
    e.clockQuality = m_clockQuality;
    e.bootId = m_clock.bootId();
    e.uptimeMs = m_clock.monotonicMs();
    e.previousHash = QByteArray(32, '\0');
    e.seq = 1;
    if (!m_events.isEmpty()) {
        e.previousHash = m_events.last().hash;
        e.seq = m_events.last().seq + 1;
    } else {
        const auto read = m_database.each(u"SELECT hash, seq FROM event ORDER BY seq DESC LIMIT 1"_s, {}, [&](const Row &row) {
            e.previousHash = row.blob(0);
            e.seq = row.number(1) + 1;
        });
        if (!read)
            return read;
    }
    e.hash = e.digestOfEvent();
    const auto inserted = m_database.run( // with its seq: RETURNING would build a temporary table for it
            uR"(INSERT INTO event(seq, event_id, entity, entity_key, rev, hlc, kind, before_json, after_json, salt,
                  payload_digest, actor, raw_wall, corrected, clock_quality, boot_id, uptime_ms, prev_hash, hash)
                VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?))"_s,
            { e.seq, e.id, e.entity, e.key, e.rev, e.hlc, e.kind, nullable(e.before), nullable(e.after), e.salt,
              e.payloadDigest, e.actor, e.rawWall, e.corrected ? QVariant(*e.corrected) : QVariant(), e.clockQuality, e.bootId, e.uptimeMs, e.previousHash, e.hash });
    if (!inserted)
        return fail(inserted.error());
    m_events.append(e);
    return {};
}

Result<> Change::finish()
{
    if (!m_clockMoved)
        return {};
    if (auto done = m_database.run(u"UPDATE device SET hlc_high=?"_s, { m_hlc.high() }); !done)
        return fail(done.error());
    return {};
}

} // namespace rollbook
