// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrlQuery>

#include <functional>

namespace rollbook {

/// A CouchDB that is an object: documents by id, and what was asked of it.
struct FakeHub
{
    QMap<QString, QJsonObject> documents; ///< with _rev; `_losers` holds losing revisions
    QStringList changed; ///< ids, oldest first
    QStringList log; ///< "POST _all_docs", ...
    std::function<QJsonObject(const QJsonObject &)>
        refuse; ///< of a document; an empty answer = accepted
    std::function<void()> beforeWrite; ///< somebody else is faster
    bool numbersItsFeed = false;

    void put(QJsonObject document)
    {
        const QString id = document[QStringLiteral("_id")].toString();
        document[QStringLiteral("_rev")] = QString::number(++m_revision) + QStringLiteral("-x");
        documents.insert(id, document);
        changed.removeAll(id);
        changed.append(id);
    }
    HttpReply operator()(const HttpRequest &request)
    {
        const QString call = request.url.path().section(u'/', -1);
        log.append(QString::fromLatin1(request.method) + u' ' + call);
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (call == QStringLiteral("_all_docs"))
            return reply(200, QJsonDocument(request.isWrite() ? byKeys(body) : schools()));
        if (call == QStringLiteral("_bulk_docs"))
            return reply(201, QJsonDocument(write(body[QStringLiteral("docs")].toArray())));
        if (call == QStringLiteral("_bulk_get"))
            return reply(200, QJsonDocument(losers(body[QStringLiteral("docs")].toArray())));
        if (call == QStringLiteral("_changes"))
            return changes(QUrlQuery(request.url));
        return reply(
            404,
            QJsonDocument(QJsonObject{ { QStringLiteral("error"), QStringLiteral("not_found") },
                                       { QStringLiteral("reason"), QStringLiteral("missing") } }));
    }
    static HttpReply reply(int status, const QJsonDocument &json)
    {
        return { .status = status, .contentType = "application/json", .body = json.toJson() };
    }
    int count(const QString &call) const { return int(log.count(call)); }

private:
    static QJsonObject shown(QJsonObject document)
    {
        QJsonArray revisions;
        const QJsonArray lost = document.take(QStringLiteral("_losers")).toArray();
        for (const QJsonValue &loser : lost)
            revisions.append(loser[QStringLiteral("_rev")]);
        if (!revisions.isEmpty())
            document[QStringLiteral("_conflicts")] = revisions;
        return document;
    }
    QJsonObject row(const QString &id) const
    {
        if (!documents.contains(id))
            return { { QStringLiteral("key"), id },
                     { QStringLiteral("error"), QStringLiteral("not_found") } };
        return { { QStringLiteral("id"), id },
                 { QStringLiteral("key"), id },
                 { QStringLiteral("doc"), shown(documents[id]) } };
    }
    QJsonObject byKeys(const QJsonObject &body) const
    {
        QJsonArray rows;
        const QJsonArray keys = body[QStringLiteral("keys")].toArray();
        for (const QJsonValue &key : keys)
            rows.append(row(key.toString()));
        return { { QStringLiteral("rows"), rows } };
    }
    QJsonObject schools() const
    {
        QJsonArray rows;
        for (const QString &id : documents.keys()) {
            if (id.startsWith(QStringLiteral("school:")))
                rows.append(row(id));
        }
        return { { QStringLiteral("rows"), rows } };
    }
    QJsonObject losers(const QJsonArray &wanted) const
    {
        QJsonArray results;
        for (const QJsonValue &want : wanted) {
            const QJsonArray lost =
                documents.value(want[QStringLiteral("id")].toString())[QStringLiteral("_losers")]
                    .toArray();
            for (const QJsonValue &loser : lost) {
                if (loser[QStringLiteral("_rev")] == want[QStringLiteral("rev")])
                    results.append(QJsonObject{
                        { QStringLiteral("docs"),
                          QJsonArray{ QJsonObject{ { QStringLiteral("ok"), loser } } } } });
            }
        }
        return { { QStringLiteral("results"), results } };
    }
    QJsonArray write(const QJsonArray &sent)
    {
        if (beforeWrite)
            beforeWrite();
        QJsonArray answer;
        for (const QJsonValue &value : sent) {
            QJsonObject document = value.toObject();
            QJsonObject said = refuse ? refuse(document) : QJsonObject();
            if (said.isEmpty())
                said = store(document);
            said[QStringLiteral("id")] = document[QStringLiteral("_id")];
            answer.prepend(said); // the order is not promised by all
        }
        return answer;
    }
    QJsonObject store(const QJsonObject &document)
    {
        const QJsonObject conflict{ { QStringLiteral("error"), QStringLiteral("conflict") },
                                    { QStringLiteral("reason"),
                                      QStringLiteral("Document update conflict.") } };
        const QString id = document[QStringLiteral("_id")].toString();
        const QJsonObject held = documents.value(id);
        if (document[QStringLiteral("_deleted")].toBool()) {
            QJsonArray left = held[QStringLiteral("_losers")].toArray();
            for (qsizetype i = 0; i < left.size(); ++i) {
                if (left[i][QStringLiteral("_rev")] != document[QStringLiteral("_rev")])
                    continue;
                left.removeAt(i);
                documents[id][QStringLiteral("_losers")] = left;
                return { { QStringLiteral("ok"), true },
                         { QStringLiteral("rev"), QStringLiteral("9-x") } };
            }
            return conflict;
        }
        if (held[QStringLiteral("_rev")].toString() != document[QStringLiteral("_rev")].toString())
            return conflict;
        QJsonObject next = document;
        if (held.contains(QStringLiteral("_losers")))
            next[QStringLiteral("_losers")] = held[QStringLiteral("_losers")];
        put(next);
        return { { QStringLiteral("ok"), true },
                 { QStringLiteral("rev"), documents[id][QStringLiteral("_rev")] } };
    }
    HttpReply changes(const QUrlQuery &query) const
    {
        const QString since = query.queryItemValue(QStringLiteral("since"));
        const qsizetype from = since == u'0' ? 0 : since.section(u'-', 0, 0).toInt();
        if (since != u'0' && !numbersItsFeed && !since.endsWith(QStringLiteral("-feed")))
            return reply(400,
                         QJsonDocument(QJsonObject{
                             { QStringLiteral("error"), QStringLiteral("bad_request") },
                             { QStringLiteral("reason"), QStringLiteral("Malformed sequence") } }));
        const qsizetype until =
            std::min(changed.size(), from + query.queryItemValue(QStringLiteral("limit")).toInt());
        QJsonArray results;
        for (qsizetype i = from; i < until; ++i)
            results.append(QJsonObject{ { QStringLiteral("id"), changed[i] },
                                        { QStringLiteral("doc"), shown(documents[changed[i]]) } });
        const QJsonValue last = numbersItsFeed
            ? QJsonValue(until)
            : QJsonValue(QString::number(until) + QStringLiteral("-feed"));
        return reply(
            200,
            QJsonDocument(QJsonObject{ { QStringLiteral("results"), results },
                                       { QStringLiteral("last_seq"), last },
                                       { QStringLiteral("pending"), changed.size() - until } }));
    }

    int m_revision = 0;
};

} // namespace rollbook
