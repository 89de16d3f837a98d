// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/couchdb.h"
#include "sync/targets/couchdocs.h"

using namespace Qt::StringLiterals;

// Reading documents by their ids, and mending those of which replication between two sites left
// several revisions: the database shows one of them by a choice of its own, the others would be
// lost.

namespace rollbook {
namespace {

constexpr qsizetype keysAtOnce = 500; // the answer stays well below what the transport takes
constexpr int mendings = 3; // each writes and reads; another site may go on meanwhile

} // namespace

Conversation<CouchDb::Documents> CouchDb::readOnce(QStringList ids, AccessToken token) const
{
    Documents found;
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    for (qsizetype from = 0; from < ids.size(); from += keysAtOnce) {
        const QJsonObject body{ { u"keys"_s,
                                  QJsonArray::fromStringList(ids.mid(from, keysAtOnce)) } };
        const HttpRequest ask = request(
            m_path + u"/_all_docs?include_docs=true&conflicts=true"_s, token, "POST", body);
        const auto said = co_await post(ask);
        if (!said)
            co_return tl::unexpected(said.error());
        const HttpReply reply = *said;
        const auto json = classifyCouch(reply, { 200 });
        if (!json)
            co_return tl::unexpected(json.error());
        const QJsonObject answer = json->object();
        if (!answer[u"rows"_s].isArray())
            co_return tl::unexpected(
                contractBroken(u"the answer to _all_docs has no rows"_s, reply.status));
        const QJsonArray rows = answer[u"rows"_s].toArray();
        if (rows.size()
            != std::min(keysAtOnce,
                        ids.size() - from)) // a row left out must not look like a mark not there
            co_return tl::unexpected(contractBroken(
                u"the answer to _all_docs is not about the keys asked for"_s, reply.status));
        for (const QJsonValue &row : rows) {
            const QString error = row[u"error"_s].toString();
            if (!error.isEmpty() && error != u"not_found"_s)
                co_return tl::unexpected(Problem{ Verdict::Busy, u"server_busy"_s,
                                                  error + u": "_s + row[u"reason"_s].toString(),
                                                  reply.status });
            const QJsonObject document = row[u"doc"_s].toObject();
            if (!document.isEmpty() && !document[u"_deleted"_s].toBool()
                && wanted.contains(document[u"_id"_s].toString()))
                found.insert(document[u"_id"_s].toString(), document);
        }
    }
    co_return found;
}

Conversation<CouchDb::Documents> CouchDb::readDocuments(QStringList ids, AccessToken token) const
{
    for (int mended = 0;; ++mended) {
        const auto found = co_await readOnce(ids, token);
        if (!found || mended == mendings)
            co_return found;
        Documents conflicted;
        for (auto document = found->begin(); document != found->end(); ++document) {
            if (!(*document)[u"_conflicts"_s].toArray().isEmpty())
                conflicted.insert(document.key(), *document);
        }
        if (conflicted.isEmpty())
            co_return found;
        const auto changed = co_await settleConflicts(conflicted, token);
        if (!changed)
            co_return tl::unexpected(changed.error());
        if (!*changed) // we may not write here: what the database shows is all there is
            co_return found;
    }
}

Conversation<QHash<QString, QJsonArray>> CouchDb::readLosers(Documents conflicted,
                                                             AccessToken token) const
{
    QJsonArray wanted;
    for (auto document = conflicted.constBegin(); document != conflicted.constEnd(); ++document) {
        const QJsonArray revisions = (*document)[u"_conflicts"_s].toArray();
        for (const QJsonValue &revision : revisions)
            wanted.append(QJsonObject{ { u"id"_s, document.key() }, { u"rev"_s, revision } });
    }
    const QJsonObject body{ { u"docs"_s, wanted } };
    const HttpReply reply = co_await request(m_path + u"/_bulk_get"_s, token, "POST", body);
    const auto json = classifyCouch(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    QHash<QString, QJsonArray> losers;
    const QJsonArray results = json->object()[u"results"_s].toArray();
    for (const QJsonValue &result : results) {
        const QJsonArray revisions = result[u"docs"_s].toArray();
        for (const QJsonValue &revision : revisions) {
            const QJsonObject loser = revision[u"ok"_s].toObject();
            if (!loser.isEmpty() && !loser[u"_deleted"_s].toBool())
                losers[loser[u"_id"_s].toString()].append(loser);
        }
    }
    co_return losers;
}

Conversation<bool> CouchDb::settleConflicts(Documents conflicted, AccessToken token) const
{
    const auto losers = co_await readLosers(conflicted, token);
    if (!losers)
        co_return tl::unexpected(losers.error());
    // First what they come to, then the losers go, and only where the first is stored: at no moment
    // is a mark nowhere.
    QJsonArray merges;
    Documents tombstones; // by revision
    for (auto document = conflicted.constBegin(); document != conflicted.constEnd(); ++document) {
        const QJsonArray revisions = losers->value(document.key());
        QJsonObject merged = contentOf(*document);
        for (const QJsonValue &loser : revisions) {
            merged = mergeDocuments(merged, loser.toObject());
            const QString revision = loser[u"_rev"_s].toString();
            tombstones.insert(revision,
                              { { u"_id"_s, document.key() },
                                { u"_rev"_s, revision },
                                { u"_deleted"_s, true },
                                { u"type"_s, typeOf(document.key()) },
                                { u"v"_s, 1 },
                                { u"merged"_s, true } });
        }
        if (merged == contentOf(*document))
            continue;
        merged[u"_rev"_s] = (*document)[u"_rev"_s];
        merges.append(merged);
    }
    const auto stored = co_await write(merges, token);
    if (!stored)
        co_return tl::unexpected(stored.error());
    bool changed = false;
    for (const Written &w : *stored) {
        changed = changed || w.error.isEmpty()
            || w.error == u"conflict"_s; // somebody else did: read again
        if (!w.error.isEmpty())
            tombstones.removeIf(
                [&](Documents::iterator t) { return (*t)[u"_id"_s].toString() == w.id; });
    }
    QJsonArray removals;
    for (const QJsonObject &tombstone : std::as_const(tombstones))
        removals.append(tombstone);
    const auto removed = co_await write(removals, token);
    if (!removed)
        co_return tl::unexpected(removed.error());
    for (const Written &w : *removed)
        changed = changed || w.error.isEmpty() || w.error == u"conflict"_s;
    co_return changed;
}

Conversation<QList<CouchDb::Written>> CouchDb::write(QJsonArray documents, AccessToken token) const
{
    constexpr qsizetype documentsAtOnce = 200;
    QList<Written> written;
    for (qsizetype from = 0; from < documents.size(); from += documentsAtOnce) {
        QJsonArray part;
        for (qsizetype i = from; i < std::min(documents.size(), from + documentsAtOnce); ++i)
            part.append(documents[i]);
        const QJsonObject body{ { u"docs"_s, part } };
        const HttpRequest ask = request(m_path + u"/_bulk_docs"_s, token, "POST", body);
        const auto said = co_await post(ask);
        if (!said)
            co_return tl::unexpected(said.error());
        const HttpReply reply = *said;
        const auto json = classifyCouch(reply, { 200, 201, 202 });
        if (!json)
            co_return tl::unexpected(json.error());
        if (!json->isArray() || json->array().size() != part.size())
            co_return tl::unexpected(contractBroken(
                u"the answer to _bulk_docs is not about the documents sent"_s, reply.status));
        const QJsonArray rows = json->array();
        for (const QJsonValue &row : rows) {
            const bool ok = row[u"ok"_s].toBool();
            written.append({ row[u"id"_s].toString(),
                             ok ? QString() : row[u"error"_s].toString(u"unknown"_s),
                             row[u"reason"_s].toString() });
        }
    }
    co_return written;
}

} // namespace rollbook
