// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a CouchDB shows: documents by key, and what has changed.
#include "tests/simulation/servers/couchdb.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

HttpReply failure(int status, const QString &error, const QString &reason)
{
    return jsonReply(status,
                     JsonWriter().object().add("error", error).add("reason", reason).end().text());
}

bool isTrue(const Call &call, const char *name) { return call.query(name) == "true"_L1; }

} // namespace

HttpReply CouchDbModel::bulkGet(const Call &call) const
{
    JsonWriter json;
    json.object().array("results");
    for (const QJsonValue &wanted : call.object()["docs"_L1].toArray()) {
        const QString id = wanted["id"_L1].toString();
        const QString rev = wanted["rev"_L1].toString();
        const Document document = m_state.documents.value(id);
        json.object().add("id", id).array("docs");
        bool found = false;
        for (const Leaf &leaf : document.leaves) { // without rev: every leaf
            if (!rev.isEmpty() && leaf.rev() != rev.toLatin1())
                continue;
            found = true;
            json.object().raw("ok", text(id, document, leaf, false)).end();
        }
        if (!found) {
            json.object().object("error").add("id", id).add("rev",
                                                            rev.isEmpty() ? u"undefined"_s : rev);
            json.add("error", "not_found").add("reason", "missing").end().end();
        }
        json.end().end();
    }
    return jsonReply(200, json.end().end().text());
}

HttpReply CouchDbModel::allDocs(const Call &call) const
{
    const bool whole = isTrue(call, "include_docs");
    const bool conflicts = isTrue(call, "conflicts");
    JsonWriter json;
    json.object().add("total_rows", m_state.documents.size()).add("offset", 0).array("rows");
    if (call.is("POST") && call.object()["keys"_L1].isArray()) {
        for (const QJsonValue &key : call.object()["keys"_L1].toArray())
            writeRow(json, key.toString(), whole, conflicts);
        return jsonReply(200, json.end().end().text());
    }
    const auto key = [&](const char *name) {
        const QByteArray list = '[' + call.query(name).toUtf8() + ']';
        return QJsonDocument::fromJson(list)[0].toString();
    };
    const QString first = key(call.query("startkey").isEmpty() ? "start_key" : "startkey");
    const QString last = key(call.query("endkey").isEmpty() ? "end_key" : "endkey");
    int left = call.query("limit").isEmpty() ? -1 : call.query("limit").toInt();
    for (auto it = m_state.documents.lowerBound(first); it != m_state.documents.end() && left != 0;
         ++it) {
        if (!last.isEmpty() && it.key() > last)
            break;
        if (it->leaves.first().deleted)
            continue;
        writeRow(json, it.key(), whole, conflicts);
        --left;
    }
    return jsonReply(200, json.end().end().text());
}

void CouchDbModel::writeRow(JsonWriter &json, const QString &id, bool withDocument,
                            bool withConflicts) const
{
    const auto document = m_state.documents.constFind(id);
    if (document == m_state.documents.constEnd()) {
        json.object().add("key", id).add("error", "not_found").end();
        return;
    }
    const Leaf &winner = document->leaves.first();
    json.object().add("id", id).add("key", id).object("value").add("rev", winner.rev());
    if (winner.deleted)
        json.add("deleted", true);
    json.end();
    if (withDocument)
        json.raw("doc",
                 winner.deleted ? QByteArray("null") : text(id, *document, winner, withConflicts));
    json.end();
}

HttpReply CouchDbModel::changes(const Call &call) const
{
    const std::optional<qint64> since =
        call.query("since") == "now"_L1 ? m_state.seq : parseSequence(call.query("since"));
    if (!since)
        return failure(400, u"bad_request"_s,
                       u"Malformed sequence supplied in 'since' parameter."_s);
    qint64 left = call.query("limit").isEmpty() ? -1 : std::max(1, call.query("limit").toInt());
    qint64 last = std::max(*since, qint64(0));
    qint64 pending = 0;
    JsonWriter json;
    json.object().array("results");
    for (auto it = m_state.feed.upperBound(last); it != m_state.feed.end(); ++it) {
        if (left == 0) {
            ++pending;
            continue;
        }
        --left;
        last = it.key();
        const Document &document = *m_state.documents.constFind(*it);
        json.object().add("seq", sequence(it.key())).add("id", *it).array("changes");
        const qsizetype leaves = call.query("style") == "all_docs"_L1 ? document.leaves.size() : 1;
        for (const Leaf &leaf : document.leaves.first(leaves))
            json.object().add("rev", leaf.rev()).end();
        json.end();
        if (document.leaves.first().deleted)
            json.add("deleted", true);
        if (isTrue(call, "include_docs"))
            json.raw("doc",
                     text(*it, document, document.leaves.first(), isTrue(call, "conflicts")));
        json.end();
    }
    return jsonReply(
        200, json.end().add("last_seq", sequence(last)).add("pending", pending).end().text());
}

QByteArray CouchDbModel::sequence(qint64 seq) const
{
    const quint64 place =
        (quint64(seq) + 1) * 0x9e3779b97f4a7c15u ^ quint64(m_epoch) * 0xc2b2ae3d27d4eb4fu;
    return QByteArray::number(seq) + "-g1AAAA" + QByteArray::number(place, 36);
}

std::optional<qint64> CouchDbModel::parseSequence(const QString &text) const
{
    if (text.isEmpty() || text == u'0')
        return 0;
    const qint64 seq = text.section(u'-', 0, 0).toLongLong();
    if (seq < 0 || !text.contains("-g1AAAA"_L1))
        return {};
    return sequence(seq) == text.toLatin1() ? seq : 0; // of another cluster: from the beginning
}

} // namespace rollbook::sim
