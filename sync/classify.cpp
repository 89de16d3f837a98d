// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/classify.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int maxDepth = 32; // none of the servers nests deeper than six
constexpr qint64 lockedPauseMs = 5LL * 60 * 1000;
constexpr qint64 fullPauseMs = 30LL * 60 * 1000; // somebody has to make room there

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

/// Answers whose status says all, whatever their form: of the network itself, or of a server that
/// asks for patience.
std::optional<Problem> ofStatus(int status)
{
    switch (status) {
    case 407: return Problem{ Verdict::Foreign, u"proxy_auth"_s, u"the network's proxy asks for a sign-in (407)"_s, status };
    case 511: return Problem{ Verdict::Foreign, u"captive_suspect"_s, u"the network asks for a sign-in (511)"_s, status };
    case 413: // from a proxy in front of the server: smaller batches get through
        return Problem{ Verdict::Refused, u"too_big"_s, u"the request was too large (413)"_s, status };
    case 423:
        return Problem{ .verdict = Verdict::Busy, .reason = u"locked"_s, .text = u"the server has locked it for now (423)"_s, .http = status, .pauseMs = lockedPauseMs };
    case 507:
        return Problem{ .verdict = Verdict::Busy, .reason = u"server_full"_s, .text = u"the server has no space left (507)"_s, .http = status, .pauseMs = fullPauseMs };
    default: break;
    }
    if (status >= 300 && status < 400)
        return Problem{ Verdict::Foreign, u"captive_suspect"_s, u"the answer was a redirect (%1)"_s.arg(status), status };
    if (status == 408 || status == 425 || status == 429 || (status > 501 && status < 600))
        return Problem{ Verdict::Busy, u"server_busy"_s, u"the server is not available (%1)"_s.arg(status), status };
    return std::nullopt;
}

/// Answers that are not JSON: a proxy, a login page, a crashed server, a wrong address.
Problem ofForeign(const HttpReply &reply)
{
    const int status = reply.status;
    const QString kind = QString::fromLatin1(reply.contentType.isEmpty() ? QByteArray("no content type") : reply.contentType);
    if (status < 300 || status == 401 || status == 403)
        return { Verdict::Foreign, u"not_json"_s, u"the answer (%1) was %2 instead of JSON"_s.arg(QString::number(status), kind), status };
    if (status == 500) // a crash page; Django's names the exception
        return { Verdict::ServerError, reply.body.contains("IntegrityError") ? u"exists"_s : u"server_error"_s, u"the server failed (500)"_s, status };
    if (status == 404 || status == 405 || status == 501)
        return { Verdict::Broken, u"contract_broken"_s, u"there is no such address on this server (%1)"_s.arg(status), status };
    return { Verdict::Ambiguous, u"unknown_code"_s, u"the answer (%1) was %2 instead of JSON"_s.arg(QString::number(status), kind), status };
}

/// What "no" means: a late mark, one that is there already, one that met somebody else's, or a bad one.
Problem ofRefusal(const QJsonDocument &json, const QString &words, int status)
{
    static const QRegularExpression unique(u"\\bunique\\b"_s), late(u"\\b(closed|ended|locked|synced)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QString code = json.object()[u"error"_s].toObject()[u"status"_s].toString(); // Firestore's
    if (code == u"FAILED_PRECONDITION"_s || code == u"ABORTED"_s || code == u"ALREADY_EXISTS"_s)
        return { Verdict::Ambiguous, u"conflict"_s, words, status };
    if (status == 400 && words.contains(unique))
        return { Verdict::ServerError, u"exists"_s, words, status };
    return { Verdict::Refused, words.contains(late) ? u"refused_late"_s : u"refused_data"_s, words, status };
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
    case 409:
    case 412: return { Verdict::Ambiguous, u"conflict"_s, words, status };
    case 400:
    case 422: return ofRefusal(json, words, status);
    case 500: return { Verdict::ServerError, words.contains(u"IntegrityError"_s) ? u"exists"_s : u"server_error"_s, words, status };
    default: break;
    }
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

int jsonDepth(const QByteArray &text)
{
    int depth = 0, deepest = 0;
    bool inText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

namespace {

Decoded<QJsonDocument> classifyAnswer(const HttpReply &reply, const QList<int> &accepted)
{
    const bool tooDeep = jsonDepth(reply.body) > maxDepth;
    if (auto problem = ofStatus(reply.status)) {
        if (const auto json = tooDeep || !isJson(reply) ? QJsonDocument() : QJsonDocument::fromJson(reply.body); json.isObject() && !json.object().isEmpty())
            problem->text = wordsOf(json);
        return tl::unexpected(*problem);
    }
    if (!isJson(reply))
        return tl::unexpected(ofForeign(reply));
    if (tooDeep)
        return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s, u"the answer nests too deep"_s, reply.status });
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(reply.body, &error);
    if (json.isNull())
        return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s, u"the answer is not whole JSON: "_s + error.errorString(), reply.status });
    if (accepted.contains(reply.status))
        return json;
    return tl::unexpected(ofJson(reply, json));
}

} // namespace

Decoded<QJsonDocument> classify(const HttpReply &reply, const QList<int> &accepted)
{
    if (reply.failure != HttpReply::Failure::None)
        return tl::unexpected(ofFailure(reply));
    auto answer = classifyAnswer(reply, accepted);
    if (!answer) // the server's clock may be another than ours: what it names by date is meant by its own
        answer.error().retryAfterMs = retryAfterMs(reply.retryAfter, httpDateMs(reply.date).value_or(QDateTime::currentMSecsSinceEpoch()));
    return answer;
}

} // namespace rollbook
