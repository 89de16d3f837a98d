// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/couchdb.h"
#include "sync/targets/couchdocs.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

// Photos and letters: file:<student>:<sha256>, the content as an attachment, which the feed of changes leaves
// out. CouchDB takes documents of 8 MB (max_document_size) without counting attachments, and attachments of any
// size unless the administrator set one (max_attachment_size); a letter has 5 MB at most.

namespace rollbook {
namespace {

constexpr int fileTimeoutMs = 5 * 60 * 1000; // 5 MB at 200 kbit/s

QString digestOf(const QByteArray &bytes)
{
    return u"md5-"_s + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64());
}

} // namespace

Conversation<DispatchAnswer> CouchDb::deliverFile(Dispatch dispatch, AccessToken token) const
{
    const QString name = dispatch.key.section(u'|', 1), id = u"file:"_s + name;
    const QString erasure = erasureDocumentId(name.section(u':', 0, 0));
    const QJsonArray rows = dispatch.row[u"documents"_s].toArray();
    if (rows.isEmpty()) // nothing names it any more
        co_return DispatchAnswer{ .remoteId = id, .text = {} };
    const QString data = rows.first()[u"row"_s][u"data"_s].toString();
    const QByteArray bytes = QByteArray::fromBase64(data.toLatin1());
    QStringList ids{ id, erasure };
    for (int round = 0; round < 2; ++round) {
        const auto there = co_await readOnce(ids, token);
        if (!there)
            co_return tl::unexpected(there.error());
        if (isErasure(there->value(erasure)))
            co_return DispatchAnswer{ .remoteId = id, .text = {} };
        const QJsonObject held = there->value(id)[u"_attachments"_s][u"content"_s].toObject();
        if (held[u"digest"_s].toString() == digestOf(bytes)) // read back: it is this content
            co_return DispatchAnswer{ .remoteId = id, .text = {} };
        if (round > 0)
            break;
        QJsonObject document{ { u"type"_s, u"file"_s }, { u"v"_s, 1 },
                              { u"_attachments"_s, QJsonObject{ { u"content"_s, QJsonObject{ { u"content_type"_s, u"application/octet-stream"_s }, { u"data"_s, data } } } } } };
        if (there->contains(id))
            document[u"_rev"_s] = there->value(id)[u"_rev"_s];
        HttpRequest put = request(m_path + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id)), token, "PUT", document);
        put.timeoutMs = fileTimeoutMs;
        const HttpReply reply = co_await put;
        const auto json = classifyCouch(reply, { 200, 201, 202, 409 });
        if (!json)
            co_return tl::unexpected(json.error());
    }
    co_return tl::unexpected(Problem{ Verdict::Busy, u"conflict"_s, u"the file is not there as it was sent"_s });
}

Conversation<QByteArray> CouchDb::readFile(QString name, AccessToken token) const
{
    HttpRequest get = request(m_path + u"/file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)) + u"/content"_s, token);
    get.timeoutMs = fileTimeoutMs;
    const HttpReply reply = co_await get;
    if (reply.failure == HttpReply::Failure::None && reply.status == 200)
        co_return reply.body;
    if (reply.failure == HttpReply::Failure::TooLarge || (reply.failure == HttpReply::Failure::None && reply.status == 404))
        co_return QByteArray();
    const auto json = classifyCouch(reply, {});
    co_return tl::unexpected(json.error());
}

} // namespace rollbook
