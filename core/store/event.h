// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace rollbook {

/// One entry of the append-only history. Each is chained to the one before by its hash, which runs
/// over a salted digest of the payload, so that a person's data can be erased with the chain intact.
struct Event
{
    qint64 seq = 0;
    QString id; ///< UUIDv7
    QString entity; ///< school, roster, session, mark, target, link, store
    QString key;
    qint64 rev = 0;
    QString hlc;
    QString kind; ///< edit, merge, conflict, verify, refused, regressed, import, restore, admin, ...
    std::optional<QByteArray> before; ///< compact JSON
    std::optional<QByteArray> after;
    QByteArray salt;
    QByteArray payloadDigest;
    QString actor;
    qint64 rawWall = 0;
    std::optional<qint64> corrected;
    QString clockQuality;
    QString bootId;
    qint64 uptimeMs = 0;
    QByteArray previousHash;
    QByteArray hash;

    QByteArray digestOfPayload() const; ///< SHA-256 over salt, before, after
    QByteArray digestOfEvent() const; ///< SHA-256 over everything but seq, payload and salt

    QByteArray toJson() const; ///< one object, compact
    static Result<Event> fromJson(const QJsonObject &json);
};

class Row;
/// From the columns seq, event_id, entity, entity_key, rev, hlc, kind, before_json, after_json, salt,
/// payload_digest, actor, raw_wall, corrected, clock_quality, boot_id, uptime_ms, prev_hash, hash.
Event eventOf(const Row &row);

QByteArray compactJson(const QJsonObject &object);
QJsonObject parseJson(const QByteArray &bytes); ///< empty when it is not an object

} // namespace rollbook
