// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/couchdb.h"
#include "sync/targets/couchdocs.h"

using namespace Qt::StringLiterals;

// Erasing one student from the hub: the tombstone first, which every device obeys, then whatever is about them.
// What is deleted leaves ids and revisions; the bodies of earlier revisions go when the database is compacted,
// which CouchDB does by itself and `target probe --prepare` asks for.

namespace rollbook {
namespace {

constexpr int idsAtOnce = 5000;
constexpr int documentsAtOnce = 200;
constexpr int mostRounds = 10; // each takes one revision of what replication left several of

/// Of those, an id tells whom they are about.
bool isTold(const QString &type) { return QStringList{ u"mark"_s, u"enrolment"_s, u"photo"_s, u"file"_s }.contains(type); }

QJsonObject deletionOf(const QJsonObject &document)
{
    const QString id = document[u"_id"_s].toString();
    return { { u"_id"_s, id }, { u"_rev"_s, document[u"_rev"_s] }, { u"_deleted"_s, true },
             { u"type"_s, typeOf(id) }, { u"v"_s, 1 }, { u"erased"_s, true } };
}

} // namespace

Conversation<CouchDb::Documents> CouchDb::readAll(QString type, bool whole, std::function<bool(const QJsonObject &)> keep, AccessToken token) const
{
    Documents kept;
    const int limit = whole ? documentsAtOnce : idsAtOnce;
    PageWatch watch(u"the documents of a type"_s);
    QString last; // of the page before
    for (;;) {
        const auto key = [](const QString &id) { return QString::fromLatin1(QUrl::toPercentEncoding(u'"' + id + u'"')); };
        const QString page = u"/_all_docs?endkey=%1&limit=%2&include_docs=%3&startkey=%4"_s.arg(
            key(type + u';'), QString::number(limit), whole ? u"true"_s : u"false"_s, key(last.isEmpty() ? type + u':' : last));
        const HttpReply reply = co_await request(m_path + page, token);
        const auto json = classifyCouch(reply, { 200 });
        if (!json)
            co_return tl::unexpected(json.error());
        QJsonArray rows = json->object()[u"rows"_s].toArray();
        const bool full = rows.size() >= limit;
        if (!last.isEmpty() && !rows.isEmpty() && rows.first()[u"id"_s].toString() == last)
            rows.removeFirst();
        QStringList ids;
        for (const QJsonValue &row : std::as_const(rows)) {
            const QString id = row[u"id"_s].toString();
            ids.append(id);
            const QJsonObject document = whole ? row[u"doc"_s].toObject()
                                               : QJsonObject{ { u"_id"_s, id }, { u"_rev"_s, row[u"value"_s][u"rev"_s] } };
            if (typeOf(id) == type && keep(document))
                kept.insert(id, document);
        }
        if (ids.isEmpty() || !full)
            co_return kept;
        if (const auto problem = watch.take(ids))
            co_return tl::unexpected(*problem);
        last = ids.constLast();
    }
}

Conversation<CouchDb::Documents> CouchDb::documentsAbout(QString student, AccessToken token) const
{
    const std::function<bool(const QJsonObject &)> about = [student](const QJsonObject &document) {
        return isTold(typeOf(document[u"_id"_s].toString())) ? document[u"_id"_s].toString().contains(u':' + student) : studentsOf(document).contains(student);
    };
    const QStringList own(u"student:"_s + student);
    const auto found = co_await readOnce(own, token);
    if (!found)
        co_return tl::unexpected(found.error());
    Documents all = *found;
    const QStringList types{ u"enrolment"_s, u"mark"_s, u"session"_s, u"guardian"_s, u"photo"_s, u"file"_s, u"leave"_s, u"correction"_s };
    for (const QString &type : types) {
        const auto more = co_await readAll(type, !isTold(type), about, token);
        if (!more)
            co_return tl::unexpected(more.error());
        all.insert(*more);
    }
    co_return all;
}

Conversation<CouchDb::Delivery> CouchDb::purge(QString student, AccessToken token) const
{
    const Documents erasures{ { erasureDocumentId(student), QJsonObject{ { u"type"_s, u"erasure"_s } } } };
    for (int round = 0; round < mostRounds; ++round) {
        const auto there = co_await documentsAbout(student, token);
        if (!there)
            co_return tl::unexpected(there.error());
        if (there->isEmpty())
            co_return Delivery();
        QStringList registers;
        QJsonArray removals;
        for (const QJsonObject &document : *there) {
            if (typeOf(document[u"_id"_s].toString()) == u"session"_s)
                registers.append(document[u"_id"_s].toString());
            else
                removals.append(deletionOf(document));
        }
        const auto sessions = co_await readDocuments(registers, token); // of several revisions, one
        if (!sessions)
            co_return tl::unexpected(sessions.error());
        for (const QJsonObject &session : *sessions) {
            const auto left = withoutErased(session, erasures);
            QJsonObject kept = left ? contentOf(*left) : deletionOf(session);
            kept[u"_rev"_s] = session[u"_rev"_s];
            removals.append(kept);
        }
        const auto written = co_await write(removals, token);
        if (!written)
            co_return tl::unexpected(written.error());
        Delivery delivery;
        for (const Written &w : *written) {
            if (!isRefusal(w.error, w.reason))
                continue;
            delivery.refused.append(w.id);
            delivery.text = w.reason;
        }
        if (!delivery.refused.isEmpty())
            co_return delivery;
    }
    co_return tl::unexpected(Problem{ Verdict::Busy, u"conflict"_s, u"others write about the student all the time"_s });
}

Conversation<DispatchAnswer> CouchDb::deliverErasure(Dispatch dispatch, AccessToken token) const
{
    const QString student = dispatch.key.section(u'|', 1), id = erasureDocumentId(student);
    const QJsonArray rows = dispatch.row[u"documents"_s].toArray();
    if (rows.isEmpty())
        co_return DispatchAnswer{ .remoteId = id, .text = {} };
    Documents tombstone;
    tombstone.insert(id, rowDocument(u"erasure"_s, student, rows.first()[u"hlc"_s].toString(), rows.first()[u"row"_s].toObject()));
    const bool lifted = !isErasure(tombstone.value(id));
    const QHash<QString, QString> claims;
    const auto brought = co_await bring(tombstone, claims, token);
    if (!brought)
        co_return tl::unexpected(brought.error());
    if (!brought->refused.isEmpty())
        co_return tl::unexpected(Problem{ Verdict::Refused, u"refused_perm"_s, id + u": "_s + brought->text, 403 });
    const QStringList own(id);
    const auto now = co_await readOnce(own, token); // somebody else may have said later that the number is somebody new's
    if (!now)
        co_return tl::unexpected(now.error());
    if (lifted || !isErasure(now->value(id)))
        co_return DispatchAnswer{ .remoteId = id, .text = {} };
    const auto purged = co_await purge(student, token);
    if (!purged)
        co_return tl::unexpected(purged.error());
    // Who may not delete has told everybody; a device of the office sees what is left, and takes it away.
    co_return DispatchAnswer{ .remoteId = id, .text = purged->refused.isEmpty() ? QString() : u"the office's device removes what is left: "_s + purged->text };
}

} // namespace rollbook
