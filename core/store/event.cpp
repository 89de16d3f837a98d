// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event.h"

#include "core/store/database.h"
#include "core/store/jsontext.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Each part is preceded by its length, so that no two different events give the same bytes.
void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    hash.addData(QByteArray::number(part.size()) + ':');
    hash.addData(part);
}

QByteArray base64(const QJsonObject &json, const QString &key)
{
    return QByteArray::fromBase64(json[key].toString().toLatin1());
}

} // namespace

Event eventOf(const Row &row)
{
    const auto optional = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.text(column).toUtf8());
    };
    Event e{ .seq = row.number(0), .id = row.text(1), .entity = row.text(2), .key = row.text(3),
             .rev = row.number(4), .hlc = row.text(5), .kind = row.text(6), .before = optional(7),
             .after = optional(8), .salt = row.blob(9), .payloadDigest = row.blob(10), .actor = row.text(11),
             .rawWall = row.number(12), .corrected = {}, .clockQuality = row.text(14), .bootId = row.text(15),
             .uptimeMs = row.number(16), .previousHash = row.blob(17), .hash = row.blob(18) };
    if (!row.isNull(13))
        e.corrected = row.number(13);
    return e;
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject parseJson(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

QByteArray Event::digestOfPayload() const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    addPart(sum, salt);
    addPart(sum, before.value_or(QByteArray()));
    addPart(sum, after.value_or(QByteArray()));
    return sum.result();
}

QByteArray Event::digestOfEvent() const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    addPart(sum, previousHash);
    for (const QString &text : { id, entity, key, hlc, kind, actor, clockQuality, bootId })
        addPart(sum, text.toUtf8());
    for (qint64 number : { rev, rawWall, corrected.value_or(-1), uptimeMs })
        addPart(sum, QByteArray::number(number));
    addPart(sum, payloadDigest);
    return sum.result();
}

QByteArray Event::toJson() const
{
    JsonText json;
    json.add("seq", seq);
    json.add("id", id);
    json.add("entity", entity);
    json.add("key", key);
    json.add("rev", rev);
    json.add("hlc", hlc);
    json.add("kind", kind);
    json.add("actor", actor);
    json.add("raw_wall", rawWall);
    json.add("clock_quality", clockQuality);
    json.add("boot_id", bootId);
    json.add("uptime_ms", uptimeMs);
    json.add("salt", salt.toBase64());
    json.add("payload_digest", payloadDigest.toBase64());
    json.add("prev_hash", previousHash.toBase64());
    json.add("hash", hash.toBase64());
    if (corrected)
        json.add("corrected", *corrected);
    if (before)
        json.add("before", *before);
    if (after)
        json.add("after", *after);
    return json.finish();
}

Result<Event> Event::fromJson(const QJsonObject &json)
{
    Event e;
    e.seq = json[u"seq"_s].toInteger();
    e.id = json[u"id"_s].toString();
    e.entity = json[u"entity"_s].toString();
    e.key = json[u"key"_s].toString();
    e.rev = json[u"rev"_s].toInteger();
    e.hlc = json[u"hlc"_s].toString();
    e.kind = json[u"kind"_s].toString();
    e.actor = json[u"actor"_s].toString();
    e.rawWall = json[u"raw_wall"_s].toInteger();
    if (json.contains(u"corrected"_s))
        e.corrected = json[u"corrected"_s].toInteger();
    e.clockQuality = json[u"clock_quality"_s].toString();
    e.bootId = json[u"boot_id"_s].toString();
    e.uptimeMs = json[u"uptime_ms"_s].toInteger();
    e.salt = base64(json, u"salt"_s);
    e.payloadDigest = base64(json, u"payload_digest"_s);
    e.previousHash = base64(json, u"prev_hash"_s);
    e.hash = base64(json, u"hash"_s);
    if (json.contains(u"before"_s))
        e.before = json[u"before"_s].toString().toUtf8();
    if (json.contains(u"after"_s))
        e.after = json[u"after"_s].toString().toUtf8();
    const bool erased = e.salt.isEmpty() && !e.before; // what is left, if anything, an entry of the erasure vouches for
    if (e.id.isEmpty() || e.hash != e.digestOfEvent() || (!erased && e.payloadDigest != e.digestOfPayload()))
        return fail(Error::Kind::Corrupt, u"journal entry %1 does not match its hash"_s.arg(e.seq));
    return e;
}

} // namespace rollbook
