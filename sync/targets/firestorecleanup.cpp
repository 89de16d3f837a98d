// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/firestorecleanup.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int cleanupPageSize = 300;

bool exists(const QJsonObject &document) { return document.contains(u"updateTime"_s); }

QString nameOf(const QJsonValue &document) { return document[u"name"_s].toString(); }

/// What is there, each document once.
struct Found
{
    QJsonArray documents;
    QSet<QString> names;

    void add(const QJsonArray &more)
    {
        for (const QJsonValue &document : more) {
            if (!exists(document.toObject()) || names.contains(nameOf(document)))
                continue;
            names.insert(nameOf(document));
            documents.append(document);
        }
    }
};

/// The records of a session, from behind the document `after`.
QJsonObject recordsQuery(const QString &session, const QString &after)
{
    const QJsonObject filter{ { u"field"_s, QJsonObject{ { u"fieldPath"_s, u"session_id"_s } } },
                              { u"op"_s, u"EQUAL"_s },
                              { u"value"_s, QJsonObject{ { u"stringValue"_s, session } } } };
    QJsonObject query{
        { u"from"_s, QJsonArray{ QJsonObject{ { u"collectionId"_s, u"attendance_records"_s } } } },
        { u"where"_s, QJsonObject{ { u"fieldFilter"_s, filter } } },
        { u"orderBy"_s,
          QJsonArray{
              QJsonObject{ { u"field"_s, QJsonObject{ { u"fieldPath"_s, u"__name__"_s } } } } } },
        { u"limit"_s, cleanupPageSize }
    };
    if (!after.isEmpty())
        query[u"startAt"_s] =
            QJsonObject{ { u"values"_s,
                           QJsonArray{ QJsonObject{ { u"referenceValue"_s, after } } } },
                         { u"before"_s, false } };
    return { { u"structuredQuery"_s, query } };
}

} // namespace

bool FirestoreCleanup::mayRemove(const QString &name) const
{
    const QString path = m_database.pathOf(name);
    const QStringList ids = path.split(u'/');
    if (ids.size() == 2)
        return ids[0] == u"sessions"_s || ids[0] == u"attendance_records"_s;
    return ids.size() > 2 && ids.size() % 2 == 0 && ids[0] == u"sessions"_s
        && ids[2] == u"students"_s;
}

bool FirestoreCleanup::isOurs(const QJsonObject &document)
{
    return document[u"fields"_s].toObject().contains(u"_status_hlc"_s);
}

Conversation<QJsonArray> FirestoreCleanup::list(QString collection, AccessToken token) const
{
    PageWatch watch(u"the list of documents"_s);
    QJsonArray all;
    QString page;
    do {
        QByteArray query = "showMissing=true&pageSize=" + QByteArray::number(cleanupPageSize);
        if (!page.isEmpty())
            query += "&pageToken=" + QUrl::toPercentEncoding(page);
        const HttpRequest request = m_database.get(collection, query, token.bearer);
        const HttpReply reply = co_await request;
        const auto json = classifyFirestore(reply);
        if (!json)
            co_return tl::unexpected(json.error());
        const QJsonArray documents = json->object()[u"documents"_s].toArray();
        for (const QJsonValue &document : documents)
            all.append(document);
        page = json->object()[u"nextPageToken"_s].toString();
        if (const auto endless = page.isEmpty() ? std::nullopt : watch.take({ page }); endless)
            co_return tl::unexpected(*endless);
    } while (!page.isEmpty());
    co_return all;
}

Conversation<QStringList> FirestoreCleanup::collectionsBelow(QString document,
                                                             AccessToken token) const
{
    PageWatch watch(u"the list of collections"_s);
    QStringList ids;
    QJsonObject body{ { u"pageSize"_s, cleanupPageSize } };
    QString page;
    do {
        const HttpRequest request =
            m_database.post(":listCollectionIds", body, token.bearer, document);
        const HttpReply reply = co_await request;
        const auto json = classifyFirestore(reply);
        if (!json)
            co_return tl::unexpected(json.error());
        const QJsonArray found = json->object()[u"collectionIds"_s].toArray();
        for (const QJsonValue &id : found)
            ids.append(id.toString());
        page = json->object()[u"nextPageToken"_s].toString();
        if (const auto endless = page.isEmpty() ? std::nullopt : watch.take({ page }); endless)
            co_return tl::unexpected(*endless);
        body[u"pageToken"_s] = page;
    } while (!page.isEmpty());
    co_return ids;
}

Conversation<QJsonArray> FirestoreCleanup::recordsOf(QString session, AccessToken token) const
{
    PageWatch watch(u"the list of records"_s);
    QJsonArray all;
    QString last;
    for (bool more = true; more;) {
        const QJsonObject body = recordsQuery(session, last);
        const HttpRequest request = m_database.post(":runQuery", body, token.bearer);
        const HttpReply reply = co_await request;
        const auto json = classifyFirestore(reply);
        if (!json)
            co_return tl::unexpected(json.error());
        const QJsonArray rows = json->array();
        QStringList names;
        for (const QJsonValue &row : rows) {
            if (!row[u"document"_s].isObject()) // the last row tells only the time
                continue;
            all.append(row[u"document"_s]);
            last = nameOf(row[u"document"_s]);
            names.append(last);
        }
        more = names.size() >= cleanupPageSize;
        if (const auto endless = more ? watch.take(names) : std::nullopt; endless)
            co_return tl::unexpected(*endless);
    }
    co_return all;
}

/// Where listing below a document is not allowed: the rows that the records' numbers lead to.
Conversation<QJsonArray> FirestoreCleanup::deepRows(QString session, QJsonArray records,
                                                    AccessToken token) const
{
    QJsonArray rows;
    QStringList asked;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QJsonObject record = plainFields(records.at(i)[u"fields"_s].toObject());
        const QString number = record[u"admission_number"_s].toString();
        const QStringList ids = number.split(u'/');
        const bool isPath =
            ids.size() % 2 == 1 && ids.size() > 1 && std::ranges::all_of(ids, isFirestoreId);
        if (!isPath || record[u"session_id"_s].toString() != session || asked.contains(number))
            continue;
        asked.append(number);
        const HttpRequest request = m_database.get(
            m_database.name({ u"sessions"_s, session, u"students"_s, number }), {}, token.bearer);
        const HttpReply reply = co_await request;
        const auto json = classifyFirestore(reply);
        if (json)
            rows.append(json->object());
        else if (json.error().verdict != Verdict::Missing)
            co_return tl::unexpected(json.error());
    }
    co_return rows;
}

Conversation<FirestoreCleanup::Survey> FirestoreCleanup::survey(QString session,
                                                                AccessToken token) const
{
    const QString parents = m_database.root() + u"/sessions"_s,
                  copies = m_database.root() + u"/attendance_records"_s;
    auto reading = session.isEmpty() ? list(copies, token) : recordsOf(session, token);
    const auto records = co_await std::move(reading);
    if (!records)
        co_return tl::unexpected(records.error());
    Found found;
    found.add(*records);
    const auto sessions = co_await list(parents, token);
    if (!sessions)
        co_return tl::unexpected(sessions.error());
    bool complete = true;
    for (qsizetype i = 0; i < sessions->size(); ++i) {
        const QString name = nameOf(sessions->at(i)), id = name.section(u'/', -1);
        if (!session.isEmpty() && id != session)
            continue;
        found.add(QJsonArray{ sessions->at(i) });
        const auto rows = co_await below(name + u"/students"_s, token);
        if (!rows)
            co_return tl::unexpected(rows.error());
        found.add(rows->documents);
        if (rows->complete)
            continue;
        complete = false;
        const auto deep = co_await deepRows(id, *records, token);
        if (!deep)
            co_return tl::unexpected(deep.error());
        found.add(*deep);
    }
    co_return Survey{ found.documents, complete };
}

Conversation<FirestoreCleanup::Survey> FirestoreCleanup::below(QString collection,
                                                               AccessToken token) const
{
    Survey found;
    QStringList collections{ collection };
    while (!collections.isEmpty()) {
        const QString next = collections.takeFirst();
        const auto children = co_await list(next, token);
        if (!children)
            co_return tl::unexpected(children.error());
        for (qsizetype i = 0; i < children->size(); ++i) {
            found.documents.append(children->at(i));
            const QString name = nameOf(children->at(i));
            const auto ids = co_await collectionsBelow(name, token);
            if (!ids && ids.error().reason != u"refused_perm"_s)
                co_return tl::unexpected(ids.error());
            if (!ids) { // not allowed for one, not allowed for any
                for (qsizetype rest = i + 1; rest < children->size(); ++rest)
                    found.documents.append(children->at(rest));
                co_return Survey{ found.documents, false };
            }
            for (const QString &id : *ids)
                collections.append(name + u'/' + id);
        }
    }
    co_return found;
}

Conversation<bool> FirestoreCleanup::remove(QJsonObject document, AccessToken token) const
{
    const QString name = nameOf(document);
    if (!mayRemove(name) || !exists(document))
        co_return tl::unexpected(Problem{ Verdict::Refused, u"refused_data"_s,
                                          u"this document is not the older system's"_s });
    const QJsonObject write{ { u"delete"_s, name },
                             { u"currentDocument"_s,
                               QJsonObject{ { u"updateTime"_s, document[u"updateTime"_s] } } } };
    const HttpRequest request =
        m_database.post(":commit", { { u"writes"_s, QJsonArray{ write } } }, token.bearer);
    const HttpReply reply = co_await request;
    const auto done = readFirestoreCommit(reply, 1);
    if (!done && done.error().reason == u"conflict"_s)
        co_return false;
    if (!done)
        co_return tl::unexpected(done.error());
    co_return true;
}

} // namespace rollbook
