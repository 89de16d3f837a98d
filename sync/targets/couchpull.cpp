// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "sync/targets/couchdb.h"
#include "sync/targets/couchdocs.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// The feed of changes, put so that it can be applied: what a document refers to comes before it,
// from the feed or read for it; what refers to something that is not there yet is looked at again
// next time.

namespace rollbook {
namespace {

constexpr int pageSize = 200;

struct CouchCursor
{
    QString since; ///< the server's own, never computed
    QStringList waiting;
    QStringList files; ///< "<student>:<sha256>" of photos and letters that rows named and that did not come yet
};

constexpr qsizetype filesAtOnce = 3; // then marks may go before the next ones
constexpr qsizetype mostFiles = 20'000;

/// What the row names, if it names a file.
QString fileOf(const PullPage::Document &row)
{
    const QString sha256 = (row.entity == u"photo"_s ? row.row[u"sha256"_s] : row.entity == u"leave"_s ? row.row[u"document"_s] : QJsonValue()).toString();
    return sha256.isEmpty() ? QString() : row.row[u"student"_s].toString() + u':' + sha256;
}

CouchCursor cursorOf(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    CouchCursor cursor{ json[u"since"_s].toString(u"0"_s), {}, {} };
    const QJsonArray waiting = json[u"waiting"_s].toArray();
    for (const QJsonValue &id : waiting)
        cursor.waiting.append(id.toString());
    const QJsonArray files = json[u"files"_s].toArray();
    for (const QJsonValue &name : files)
        cursor.files.append(name.toString());
    return cursor;
}

QString textOf(const CouchCursor &cursor)
{
    const QJsonObject json{ { u"since"_s, cursor.since },
                            { u"waiting"_s, QJsonArray::fromStringList(cursor.waiting) },
                            { u"files"_s, QJsonArray::fromStringList(cursor.files) } };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SessionId sessionOfMark(const QString &documentId)
{
    return SessionId::fromString(documentId.section(u':', 1, 1));
}

/// The documents with their parents among them, and those without, which have to wait.
struct Sorted
{
    QList<QJsonObject> documents; ///< parents first
    QStringList waiting;
};

Sorted sortByParents(const QHash<QString, QJsonObject> &all, bool schoolIsThere)
{
    static const QStringList needSchool{ u"class"_s, u"subject"_s, u"student"_s,
                                         u"teacher"_s };
    Sorted sorted{ all.values(), {} };
    std::ranges::sort(sorted.documents, {}, [](const QJsonObject &d) {
        const QString id = d[u"_id"_s].toString();
        return std::pair(rankOfType(typeOf(id)), id);
    });
    QSet<QString> there;
    sorted.documents.removeIf([&](const QJsonObject &document) {
        const QString id = document[u"_id"_s].toString();
        const QStringList parents = parentsOf(document);
        const bool ready = (schoolIsThere || !needSchool.contains(typeOf(id)))
            && std::ranges::all_of(parents, [&](const QString &parent) {
                   return there.contains(parent) || (typeOf(parent) == u"student"_s && isErasure(all.value(erasureDocumentId(parent.mid(8)))));
               });
        if (ready)
            there.insert(id);
        else
            sorted.waiting.append(id);
        return !ready;
    });
    return sorted;
}

} // namespace

Conversation<CouchDb::Feed> CouchDb::changesSince(QString since, AccessToken token) const
{
    const QString query =
        u"/_changes?limit=%1&include_docs=true&conflicts=true&since="_s.arg(pageSize);
    HttpReply reply = co_await request(
        m_path + query + QString::fromLatin1(QUrl::toPercentEncoding(since)), token);
    if (reply.failure == HttpReply::Failure::None && reply.status == 400
        && since != u"0"_s) // not a sequence of this database
        reply = co_await request(m_path + query + u'0', token);
    const auto json = classifyCouch(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    const QJsonObject answer = json->object();
    if (!answer[u"results"_s].isArray() || answer[u"last_seq"_s].isUndefined())
        co_return tl::unexpected(
            contractBroken(u"the answer to _changes is no feed"_s, reply.status));
    Feed feed;
    const QJsonArray results = answer[u"results"_s].toArray();
    for (const QJsonValue &change : results) {
        const QString id = change[u"id"_s].toString();
        const QJsonObject document = change[u"doc"_s].toObject();
        const int rank = rankOfType(typeOf(id));
        if (rank == 0)
            feed.changedMarks.append(id);
        if (rank == 0 && !change[u"deleted"_s].toBool())
            feed.marks.append(id);
        if (rank <= 0 || change[u"deleted"_s].toBool() || document[u"_id"_s].toString() != id)
            continue; // somebody else's document, a rule, or one that was removed: nothing is
                      // deleted here for that
        feed.documents.insert(id, document);
        if (!document[u"_conflicts"_s].toArray().isEmpty())
            feed.conflicted.append(id);
    }
    feed.since =
        answer[u"last_seq"_s].toVariant().toString(); // a text with CouchDB, a number with others
    const QJsonValue pending = answer[u"pending"_s];
    feed.more = feed.since != since
        && (pending.isDouble() ? pending.toInteger() > 0 : results.size() >= pageSize);
    co_return feed;
}

Conversation<CouchDb::Documents> CouchDb::withParents(Documents documents, AccessToken token) const
{
    QSet<QString> asked;
    for (;;) {
        QStringList missing;
        for (const QJsonObject &document : std::as_const(documents)) {
            const QStringList parents = parentsOf(document);
            for (const QString &parent : parents) {
                if (documents.contains(parent) || asked.contains(parent))
                    continue;
                asked.insert(parent);
                missing.append(parent);
                if (typeOf(parent) == u"student"_s) // or who was erased: nothing waits for them
                    missing.append(erasureDocumentId(parent.mid(8)));
            }
        }
        if (missing.isEmpty())
            co_return documents;
        const auto found = co_await readDocuments(missing, token);
        if (!found)
            co_return tl::unexpected(found.error());
        documents.insert(*found);
    }
}

Conversation<PullPage> CouchDb::pull(QString cursor, AccessToken token) const
{
    CouchCursor at = cursorOf(cursor);
    const auto feed = co_await changesSince(at.since, token);
    if (!feed)
        co_return tl::unexpected(feed.error());
    Documents documents = feed->documents;
    const auto looked = co_await readDocuments(feed->conflicted + at.waiting, token);
    if (!looked)
        co_return tl::unexpected(looked.error());
    documents.insert(*looked);
    const auto all = co_await withParents(documents, token);
    if (!all)
        co_return tl::unexpected(all.error());
    SchoolId school = m_school;
    if (school.isNull() && !all->isEmpty()) {
        const auto own = co_await readSchool(token);
        if (!own && own.error().verdict != Verdict::Missing)
            co_return tl::unexpected(own.error());
        school = own ? own->id : SchoolId();
    }
    // What is not one of ours is left out before anything is found to refer to it.
    Documents good;
    QHash<QString, PullPage::Document> rows;
    for (auto document = all->begin(); document != all->end(); ++document) {
        const auto row = rowOfDocument(*document, school);
        if (!row && !school.isNull())
            qCInfo(lcSync).noquote()
                << "skipped a document of the hub that cannot be read:" << document.key();
        if (!row && !school.isNull())
            continue;
        good.insert(document.key(), *document);
        if (row)
            rows.insert(document.key(), *row);
    }
    const Sorted sorted = sortByParents(good, !school.isNull());
    PullPage page{ .documents = {}, .changedSessions = {}, .marks = {}, .files = {}, .cursor = {}, .more = feed->more };
    for (const QString &id : feed->marks)
        page.marks.append(id.section(u':', 1).replace(u':', u'|'));
    for (const QJsonObject &document : sorted.documents) {
        const auto row = rows.constFind(document[u"_id"_s].toString());
        if (row != rows.constEnd())
            page.documents.append(*row);
        const QString file = row != rows.constEnd() ? fileOf(*row) : QString();
        if (!file.isEmpty() && !at.files.contains(file) && at.files.size() < mostFiles)
            at.files.prepend(file);
    }
    // The rows are taken first: a file without one would be nobody's.
    qsizetype left = feed->more || !page.documents.isEmpty() ? 0 : std::min(filesAtOnce, at.files.size());
    page.more = page.more || (left == 0 && !page.documents.isEmpty() && !at.files.isEmpty());
    for (bool came = false; left > 0; --left) {
        const QString name = at.files.takeFirst();
        const auto bytes = co_await readFile(name, token);
        if (!bytes)
            co_return tl::unexpected(bytes.error());
        if (bytes->isEmpty())
            at.files.append(name); // whoever has it may bring it yet
        else
            page.files.insert(name.section(u':', 1), *bytes);
        came = came || !bytes->isEmpty();
        page.more = page.more || (came && !at.files.isEmpty());
    }
    for (const QString &id : feed->changedMarks) {
        const SessionId session = sessionOfMark(id);
        if (!session.isNull() && !page.changedSessions.contains(session))
            page.changedSessions.append(session);
    }
    page.cursor = textOf({ feed->since, sorted.waiting, at.files });
    co_return page;
}

} // namespace rollbook
