// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/firestoreauth.h"

#include "sync/serviceaccount.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int timeoutMs = 30'000;
constexpr QStringView scope = u"https://www.googleapis.com/auth/datastore";
constexpr QStringView audience =
    u"https://oauth2.googleapis.com/token"; // also where the key file names another address

HttpRequest form(const QUrl &url, const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body +=
            (body.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    return { .url = url,
             .method = "POST",
             .body = body,
             .headers = { { "Content-Type", "application/x-www-form-urlencoded" } },
             .timeoutMs = timeoutMs };
}

QUrl withKey(const QUrl &url, const QString &key)
{
    QUrl keyed = url;
    keyed.setQuery(u"key="_s + QString::fromLatin1(QUrl::toPercentEncoding(key)));
    return keyed;
}

HttpRequest passwordRequest(const FirestoreSignIn &how, const QString &password)
{
    const QJsonObject body{ { u"email"_s, how.username },
                            { u"password"_s, password },
                            { u"returnSecureToken"_s, true } };
    return { .url = withKey(how.identity.resolved(QUrl(u"./v1/accounts:signInWithPassword"_s)),
                            how.apiKey),
             .method = "POST",
             .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
             .headers = {},
             .timeoutMs = timeoutMs };
}

HttpRequest refreshRequest(const FirestoreSignIn &how, const QByteArray &refresh)
{
    return form(withKey(how.tokens.resolved(QUrl(u"./v1/token"_s)), how.apiKey),
                { { u"grant_type"_s, u"refresh_token"_s },
                  { u"refresh_token"_s, QString::fromLatin1(refresh) } });
}

HttpRequest assertionRequest(const QUrl &url, const QByteArray &assertion)
{
    return form(url,
                { { u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s },
                  { u"assertion"_s, QString::fromLatin1(assertion) } });
}

/// Seconds, which come as a text here and as a number there.
qint64 lifetimeMs(const QJsonValue &seconds)
{
    constexpr qint64 usualS = 3600;
    const qint64 told = seconds.toVariant().toLongLong();
    return (told > 0 ? told : usualS) * 1000;
}

/// An error of identitytoolkit or securetoken: a code, sometimes with " : " and words behind it.
Problem ofFirebase(const HttpReply &reply, const Problem &otherwise)
{
    constexpr qint64 tooManyPauseMs = 15LL * 60 * 1000;
    const QString message =
        QJsonDocument::fromJson(reply.body)[u"error"_s][u"message"_s].toString();
    if (reply.failure != HttpReply::Failure::None || reply.status != 400 || message.isEmpty())
        return otherwise;
    const QString code = message.section(u' ', 0, 0);
    if (code == u"TOO_MANY_ATTEMPTS_TRY_LATER"_s || code == u"QUOTA_EXCEEDED"_s)
        return { .verdict = Verdict::Busy,
                 .reason = u"server_busy"_s,
                 .text = message.left(300),
                 .http = 400,
                 .pauseMs = tooManyPauseMs };
    return { Verdict::Unauthorized, u"auth"_s, message.left(300), 400 };
}

/// What a token's answer says, with the names of its members.
Decoded<AccessToken> readToken(const HttpReply &reply, const QString &token, const QString &refresh,
                               const QString &lifetime, const QString &user)
{
    const auto json = classify(reply, { 200 });
    if (!json)
        return tl::unexpected(ofFirebase(reply, json.error()));
    const QJsonObject object = json->object();
    const AccessToken read{ .bearer = object[token].toString().toLatin1(),
                            .refresh = object[refresh].toString().toLatin1(),
                            .lifetimeMs = lifetimeMs(object[lifetime]),
                            .user = object[user].toString(),
                            .more = {} };
    if (read.bearer.isEmpty() || read.user.isEmpty())
        return tl::unexpected(contractBroken(u"the sign-in answer holds no token"_s, reply.status));
    return read;
}

Conversation<AccessToken> signInWithPassword(FirestoreSignIn how, SignInSecret secret)
{
    if (!secret.refresh.isEmpty()) {
        const HttpRequest request = refreshRequest(how, secret.refresh);
        const HttpReply reply = co_await request;
        const auto refreshed = readFirebaseRefresh(reply);
        // A refresh token that is no longer good says nothing about the password.
        if (refreshed || refreshed.error().verdict != Verdict::Unauthorized)
            co_return refreshed;
    }
    const HttpRequest request = passwordRequest(how, secret.password);
    const HttpReply reply = co_await request;
    co_return readFirebaseSignIn(reply);
}

Conversation<AccessToken> signInWithKeyFile(SignInSecret secret)
{
    const auto account = readServiceAccount(secret.password.toUtf8());
    if (!account)
        co_return tl::unexpected(
            Problem{ Verdict::Unauthorized, u"auth"_s, account.error().detail });
    qint64 issuedAt = secret.nowMs;
    for (int attempt = 0;; ++attempt) {
        const auto assertion =
            signedAssertion(*account, scope.toString(), audience.toString(), issuedAt);
        if (!assertion)
            co_return tl::unexpected(
                Problem{ Verdict::Unauthorized, u"auth"_s, assertion.error().detail });
        const HttpRequest request = assertionRequest(account->tokenUri, *assertion);
        const HttpReply reply = co_await request;
        const auto token = readServiceToken(reply, account->email);
        // A wrong clock and a revoked key are refused alike: the server's own time tells them
        // apart.
        const auto serverTime = httpDateMs(reply.date);
        const bool clockMayBeWrong =
            attempt == 0 && serverTime && std::abs(*serverTime - issuedAt) > 2000;
        if (token || token.error().verdict != Verdict::Unauthorized || !clockMayBeWrong)
            co_return token;
        issuedAt = *serverTime;
    }
}

Conversation<AccessToken> signInAsOwner()
{
    constexpr qint64 hourMs = 3600LL * 1000;
    co_return AccessToken{
        .bearer = "owner", .refresh = {}, .lifetimeMs = hourMs, .user = u"owner"_s, .more = {}
    };
}

} // namespace

QUrl googleService(const QUrl &base, const QString &host)
{
    const bool google = base.host().endsWith(u".googleapis.com"_s);
    return google ? QUrl(u"https://%1/"_s.arg(host)) : base.resolved(QUrl(u"./%1/"_s.arg(host)));
}

Decoded<AccessToken> readFirebaseSignIn(const HttpReply &reply)
{
    return readToken(reply, u"idToken"_s, u"refreshToken"_s, u"expiresIn"_s, u"localId"_s);
}

Decoded<AccessToken> readFirebaseRefresh(const HttpReply &reply)
{
    return readToken(reply, u"id_token"_s, u"refresh_token"_s, u"expires_in"_s, u"user_id"_s);
}

Decoded<AccessToken> readServiceToken(const HttpReply &reply, const QString &email)
{
    const auto json = classify(reply, { 200 });
    if (!json) {
        const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
        const QString error = object[u"error"_s].toString();
        const QString text = error + u": "_s + object[u"error_description"_s].toString().left(300);
        if (reply.failure != HttpReply::Failure::None || error.isEmpty())
            return tl::unexpected(json.error());
        const bool passes = error == u"internal_failure"_s || error == u"server_error"_s
            || error == u"temporarily_unavailable"_s;
        return tl::unexpected(
            passes ? Problem{ Verdict::Busy, u"server_busy"_s, text, reply.status }
                   : Problem{ Verdict::Unauthorized, u"auth"_s, text, reply.status });
    }
    const QJsonObject object = json->object();
    const QByteArray bearer = object[u"access_token"_s].toString().toLatin1();
    if (bearer.isEmpty())
        return tl::unexpected(contractBroken(u"the sign-in answer holds no token"_s, reply.status));
    return AccessToken{ .bearer = bearer,
                        .refresh = {},
                        .lifetimeMs = lifetimeMs(object[u"expires_in"_s]),
                        .user = email,
                        .more = {} };
}

Conversation<AccessToken> signInToFirestore(FirestoreSignIn how, SignInSecret secret)
{
    switch (how.way) {
    case FirestoreSignIn::Way::ServiceAccount: return signInWithKeyFile(secret);
    case FirestoreSignIn::Way::Emulator: return signInAsOwner();
    case FirestoreSignIn::Way::Password: break;
    }
    return signInWithPassword(how, secret);
}

} // namespace rollbook
