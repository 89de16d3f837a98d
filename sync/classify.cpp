// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/classify.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isJson(const HttpReply &reply) { return reply.contentType.toLower().startsWith("application/json"); }

/// The words of a JSON error body, for people: DRF's detail, a view's error, or the first field's.
QString wordsOf(const QJsonDocument &json)
{
    const QJsonObject object = json.object();
    for (const QString &key : { u"detail"_s, u"error"_s }) {
        if (object[key].isString())
            return object[key].toString().left(300);
    }
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact)).left(300);
}

Problem ofFailure(const HttpReply &reply)
{
    Problem p{ .verdict = Verdict::Ambiguous, .reason = u"ambiguous"_s, .text = reply.failureText, .http = reply.status };
    switch (reply.failure) {
    case HttpReply::Failure::NotConnected: p.verdict = Verdict::Offline; p.reason = u"offline"_s; break;
    case HttpReply::Failure::Certificate: p.verdict = Verdict::Untrusted; p.reason = u"tls_intercept"_s; break;
    case HttpReply::Failure::TooLarge: p.verdict = Verdict::Broken; p.reason = u"contract_broken"_s; break;
    default: break;
    }
    return p;
}

/// Answers of the network itself, whatever their form.
std::optional<Problem> ofNetwork(int status)
{
    if (status == 407)
        return Problem{ Verdict::Foreign, u"proxy_auth"_s, u"the network's proxy asks for a sign-in (407)"_s, status };
    if (status == 511)
        return Problem{ Verdict::Foreign, u"captive_suspect"_s, u"the network asks for a sign-in (511)"_s, status };
    return std::nullopt;
}

/// Answers that are not JSON: a proxy, a login page, a crashed server, a wrong address.
Problem ofForeign(const HttpReply &reply)
{
    const int status = reply.status;
    const QString kind = QString::fromLatin1(reply.contentType.isEmpty() ? QByteArray("no content type") : reply.contentType);
    if (status >= 300 && status < 400)
        return { Verdict::Foreign, u"captive_suspect"_s, u"the answer was a redirect (%1)"_s.arg(status), status };
    if (status < 300 || status == 401 || status == 403)
        return { Verdict::Foreign, u"not_json"_s, u"the answer (%1) was %2 instead of JSON"_s.arg(QString::number(status), kind), status };
    if (status == 500)
        return { Verdict::ServerError, u"server_error"_s, u"the server failed (500)"_s, status };
    if (status == 404 || status == 405 || status == 501)
        return { Verdict::Broken, u"contract_broken"_s, u"there is no such address on this server (%1)"_s.arg(status), status };
    if (status == 413) // from a proxy in front of the server: smaller batches get through
        return { Verdict::Refused, u"refused_data"_s, u"the request was too large (413)"_s, status };
    return { Verdict::Busy, u"server_busy"_s, u"the server is not available (%1)"_s.arg(status), status };
}

Problem ofJson(const HttpReply &reply, const QJsonDocument &json)
{
    const int status = reply.status;
    const QString words = wordsOf(json);
    switch (status) {
    case 401: return { Verdict::Unauthorized, u"auth"_s, words, status };
    case 403: return { Verdict::Refused, u"refused_perm"_s, words, status };
    case 404:
    case 410: return { Verdict::Missing, u"dep_missing"_s, words, status };
    case 405:
    case 501: return { Verdict::Broken, u"contract_broken"_s, words, status };
    case 400:
    case 413:
    case 422: return { Verdict::Refused, u"refused_data"_s, words, status };
    case 500: return { Verdict::ServerError, u"server_error"_s, words, status };
    default: break;
    }
    if (status >= 300 && status < 400)
        return { Verdict::Foreign, u"captive_suspect"_s, words, status };
    if (status == 408 || status == 423 || status == 425 || status == 429 || status >= 500)
        return { Verdict::Busy, u"server_busy"_s, words, status };
    return { Verdict::Ambiguous, u"unknown_code"_s, words, status };
}

} // namespace

qint64 retryAfterMs(const QByteArray &header, qint64 nowMs)
{
    if (header.isEmpty())
        return 0;
    constexpr qint64 unreadable = 60'000, least = 1000, most = 6LL * 3600 * 1000;
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::clamp(seconds, least / 1000, most / 1000) * 1000;
    const auto at = httpDateMs(header);
    return at ? std::clamp(*at - nowMs, least, most) : unreadable;
}

std::optional<qint64> httpDateMs(const QByteArray &header)
{
    QString date = QString::fromLatin1(header).trimmed();
    if (date.endsWith(u"GMT"_s)) // as HTTP writes it; Qt reads only numbers there
        date = date.chopped(3) + u"+0000"_s;
    const QDateTime at = QDateTime::fromString(date, Qt::RFC2822Date);
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

Decoded<QJsonDocument> classify(const HttpReply &reply, const QList<int> &accepted)
{
    if (reply.failure != HttpReply::Failure::None)
        return tl::unexpected(ofFailure(reply));
    if (const auto network = ofNetwork(reply.status))
        return tl::unexpected(*network);
    // A moment is meant by the server's clock, which its answer tells; ours may be wrong.
    const qint64 now = httpDateMs(reply.date).value_or(QDateTime::currentMSecsSinceEpoch());
    const auto wait = retryAfterMs(reply.retryAfter, now);
    if (!isJson(reply)) {
        Problem p = ofForeign(reply);
        p.retryAfterMs = wait;
        return tl::unexpected(p);
    }
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(reply.body, &error);
    if (json.isNull())
        return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s, u"the answer is not whole JSON: "_s + error.errorString(), reply.status, wait });
    if (accepted.contains(reply.status))
        return json;
    Problem p = ofJson(reply, json);
    p.retryAfterMs = wait;
    return tl::unexpected(p);
}

} // namespace rollbook
