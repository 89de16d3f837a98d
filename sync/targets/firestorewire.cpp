// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/firestorewire.h"

#include "sync/targets/target.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// The {"code","message","status"} of an answer; streaming calls wrap it in an array of one.
QJsonObject errorIn(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    return (json.isArray() ? json.array().at(0).toObject() : json.object())[u"error"_s].toObject();
}

struct Meaning
{
    Verdict verdict;
    QString reason;
};

std::optional<Meaning> meaningOf(const QString &status)
{
    static const QHash<QString, Meaning> meanings{
        { u"INVALID_ARGUMENT"_s, { Verdict::Refused, u"refused_data"_s } },
        { u"OUT_OF_RANGE"_s, { Verdict::Refused, u"refused_data"_s } },
        { u"PERMISSION_DENIED"_s, { Verdict::Refused, u"refused_perm"_s } },
        { u"UNAUTHENTICATED"_s, { Verdict::Unauthorized, u"auth"_s } },
        { u"NOT_FOUND"_s, { Verdict::Missing, u"dep_missing"_s } },
        { u"ALREADY_EXISTS"_s, { Verdict::Ambiguous, u"conflict"_s } },
        { u"FAILED_PRECONDITION"_s, { Verdict::Ambiguous, u"conflict"_s } },
        { u"ABORTED"_s, { Verdict::Ambiguous, u"conflict"_s } },
        { u"RESOURCE_EXHAUSTED"_s, { Verdict::Busy, u"server_busy"_s } },
        { u"UNAVAILABLE"_s, { Verdict::Busy, u"server_busy"_s } },
        { u"DEADLINE_EXCEEDED"_s,
          { Verdict::Busy, u"server_busy"_s } }, // it may have been done all the same
        { u"CANCELLED"_s, { Verdict::Busy, u"server_busy"_s } },
        { u"INTERNAL"_s, { Verdict::ServerError, u"server_error"_s } },
        { u"UNKNOWN"_s, { Verdict::ServerError, u"server_error"_s } },
        { u"UNIMPLEMENTED"_s, { Verdict::Broken, u"contract_broken"_s } },
    };
    const auto found = meanings.constFind(status);
    return found == meanings.constEnd() ? std::nullopt : std::optional(*found);
}

QJsonValue plainValue(const QJsonObject &typed)
{
    if (typed.contains(u"integerValue"_s)) // a text as a rule; a number is accepted
        return typed[u"integerValue"_s].toVariant().toLongLong();
    for (const QString &key :
         { u"stringValue"_s, u"booleanValue"_s, u"doubleValue"_s, u"timestampValue"_s }) {
        if (typed.contains(key))
            return typed[key];
    }
    return typed.contains(u"nullValue"_s) ? QJsonValue(QJsonValue::Null)
                                          : QJsonValue(QJsonValue::Undefined);
}

QJsonObject typedValue(const QJsonValue &plain)
{
    if (plain.isDouble())
        return { { u"integerValue"_s, QString::number(plain.toInteger()) } };
    if (plain.isBool())
        return { { u"booleanValue"_s, plain } };
    if (plain.isString())
        return { { u"stringValue"_s, plain } };
    return { { u"nullValue"_s, QJsonValue() } };
}

} // namespace

QString FirestoreDatabase::root() const
{
    return u"projects/%1/databases/%2/documents"_s.arg(project, database);
}

QString FirestoreDatabase::pathOf(const QString &name) const
{
    const QString start = root() + u'/';
    return name.startsWith(start) ? name.mid(start.size()) : QString();
}

HttpRequest FirestoreDatabase::get(const QString &name, const QByteArray &query,
                                   const QByteArray &bearer) const
{
    // Each id once more: one that holds "%2F" would otherwise arrive as a slash.
    QByteArray address = base.toEncoded() + QUrl::toPercentEncoding(name, "/()");
    if (!query.isEmpty())
        address += '?' + query;
    HttpRequest request{ .url = QUrl::fromEncoded(address, QUrl::StrictMode), .headers = {} };
    if (!bearer.isEmpty())
        request.headers.append({ "Authorization", "Bearer " + bearer });
    return request;
}

HttpRequest FirestoreDatabase::post(const QByteArray &method, const QJsonObject &body,
                                    const QByteArray &bearer, const QString &name) const
{
    HttpRequest request = get(name.isEmpty() ? root() : name, {}, bearer);
    request.url = QUrl::fromEncoded(request.url.toEncoded() + method, QUrl::StrictMode);
    request.method = "POST";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

bool isFirestoreId(const QString &id)
{
    constexpr qsizetype maxBytes = 1500;
    static const QRegularExpression reserved(u"^__.*__\\z"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    return !id.isEmpty() && id.isValidUtf16() && id.toUtf8().size() <= maxBytes
        && !id.contains(u'/') && id != u"."_s && id != u".."_s && !reserved.match(id).hasMatch();
}

QString firestoreId(const QString &text)
{
    QString id = text;
    id.replace(u'%', u"%25"_s).replace(u'/', u"%2F"_s);
    if (id == u"."_s || id == u".."_s)
        return id.replace(u'.', u"%2E"_s);
    if (id.startsWith(u"__"_s) && !isFirestoreId(id))
        id.replace(0, 1, u"%5F"_s);
    return id;
}

QString textOfFirestoreId(const QString &id) { return QUrl::fromPercentEncoding(id.toUtf8()); }

QJsonObject typedFields(const QJsonObject &plain)
{
    QJsonObject typed;
    for (auto field = plain.begin(); field != plain.end(); ++field)
        typed[field.key()] = typedValue(field.value());
    return typed;
}

QJsonObject plainFields(const QJsonObject &typed)
{
    QJsonObject plain;
    for (auto field = typed.begin(); field != typed.end(); ++field) {
        const QJsonValue value = plainValue(field.value().toObject());
        if (!value.isUndefined())
            plain[field.key()] = value;
    }
    return plain;
}

qint64 firestoreTimeMs(const QString &text)
{
    // Down to nanoseconds, of which Qt would round the last millisecond up.
    static const QRegularExpression fraction(u"(\\.\\d{3})\\d+"_s);
    const QDateTime time =
        QDateTime::fromString(QString(text).replace(fraction, u"\\1"_s), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

Decoded<QJsonDocument> classifyFirestore(const HttpReply &reply)
{
    constexpr qint64 quotaPauseMs = 60'000;
    const auto json = classify(reply, { 200 });
    if (json && (!json->isArray() || !json->array().at(0)[u"error"_s].isObject()))
        return json;
    const QJsonObject error = errorIn(reply.body);
    const auto meaning = meaningOf(error[u"status"_s].toString());
    const bool heard = json || reply.failure == HttpReply::Failure::None;
    if (!heard || !meaning || reply.status == 407 || reply.status == 511)
        return json
            ? tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s,
                                      error[u"message"_s].toString().left(300), reply.status })
            : tl::unexpected(json.error());
    const QString text =
        error[u"status"_s].toString() + u": "_s + error[u"message"_s].toString().left(300);
    Problem problem{ meaning->verdict, meaning->reason, text, reply.status };
    problem.retryAfterMs = json ? 0 : json.error().retryAfterMs;
    if (error[u"status"_s].toString() == u"RESOURCE_EXHAUSTED"_s)
        problem.pauseMs = quotaPauseMs;
    return tl::unexpected(problem);
}

Decoded<QJsonObject> readFirestoreCommit(const HttpReply &reply, qsizetype writes)
{
    const auto json = classifyFirestore(reply);
    if (!json) {
        Problem problem = json.error();
        if (problem.verdict == Verdict::Missing) { // what was to be changed is gone; reading tells
            problem.verdict = Verdict::Ambiguous;
            problem.reason = u"conflict"_s;
        }
        return tl::unexpected(problem);
    }
    if (json->object()[u"writeResults"_s].toArray().size() != writes)
        return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s,
                                       u"the answer does not count the documents written"_s,
                                       reply.status });
    return json->object();
}

Decoded<QHash<QString, QString>> readFirestoreTimes(const HttpReply &reply)
{
    const auto json = classifyFirestore(reply);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->isArray())
        return tl::unexpected(
            contractBroken(u"the answer is no list of documents"_s, reply.status));
    QHash<QString, QString> times;
    const QJsonArray rows = json->array();
    for (const QJsonValue &row : rows) {
        const QJsonObject found = row[u"found"_s].toObject();
        if (!found.isEmpty())
            times.insert(found[u"name"_s].toString(), found[u"updateTime"_s].toString());
    }
    return times;
}

} // namespace rollbook
