// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sign-in servers beside Firestore: e-mail and password, refresh, service accounts.
#include "tests/simulation/servers/firestore.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

constexpr qint64 idTokenSeconds = 3600;
constexpr qint64 refreshSeconds = 3650LL * 86'400;

/// The shape of Firebase Auth: the code is in `message`, and there is no `status`.
HttpReply authFailure(const QString &message)
{
    JsonWriter json;
    json.object().object("error").add("code", 400).add("message", message).array("errors");
    json.object().add("message", message).add("domain", "global").add("reason", "invalid").end();
    return jsonReply(400, json.end().end().end().text());
}

HttpReply invalidGrant(const QString &why)
{
    return jsonReply(400,
                     JsonWriter()
                         .object()
                         .add("error", "invalid_grant")
                         .add("error_description", why)
                         .end()
                         .text());
}

} // namespace

/// What a refresh token stands for: it dies with the password it was got by.
QString FirestoreModel::refreshSubject(const SchoolData::Account &user) const
{
    return user.username + u'|'
        + QString::fromLatin1(
               QCryptographicHash::hash(user.password.toUtf8(), QCryptographicHash::Md5).toHex());
}

HttpReply FirestoreModel::signIn(const Call &call)
{
    const QString key = call.query("key");
    if (key.isEmpty())
        return failure(403, "PERMISSION_DENIED", u"The request is missing a valid API key."_s);
    if (key != m_apiKey)
        return failure(400, "INVALID_ARGUMENT",
                       u"API key not valid. Please pass a valid API key."_s);
    const QString email = call.object()["email"_L1].toString();
    const auto &accounts = school().accounts;
    const auto user =
        std::find_if(accounts.begin(), accounts.end(), [&](const SchoolData::Account &a) {
            return a.email.compare(email, Qt::CaseInsensitive) == 0;
        });
    if (user == accounts.end() || user->password != call.object()["password"_L1].toString())
        return authFailure(u"INVALID_LOGIN_CREDENTIALS"_s);
    if (!user->active)
        return authFailure(u"USER_DISABLED"_s);
    JsonWriter json;
    json.object()
        .add("kind", "identitytoolkit#VerifyPasswordResponse")
        .add("localId", "uid-"_L1 + user->username);
    json.add("email", user->email).add("displayName", user->fullName);
    json.add("idToken", mint().issue(user->username, "id", call.ms(), idTokenSeconds))
        .add("registered", true);
    json.add("refreshToken",
             mint().issue(refreshSubject(*user), "refresh", call.ms(), refreshSeconds));
    return jsonReply(200, json.add("expiresIn", "3600").end().text());
}

HttpReply FirestoreModel::refresh(const Call &call)
{
    if (call.query("key").isEmpty())
        return failure(403, "PERMISSION_DENIED", u"The request is missing a valid API key."_s);
    if (call.query("key") != m_apiKey)
        return failure(400, "INVALID_ARGUMENT",
                       u"API key not valid. Please pass a valid API key."_s);
    const QByteArray token = call.form("refresh_token").toLatin1();
    const TokenClaims claims = mint().check(token, "refresh", call.ms());
    if (claims.verdict != TokenClaims::Verdict::Good)
        return authFailure(u"INVALID_REFRESH_TOKEN"_s);
    const SchoolData::Account *user = account(claims.user.section(u'|', 0, 0));
    if (!user)
        return authFailure(u"USER_NOT_FOUND"_s);
    if (!user->active)
        return authFailure(u"USER_DISABLED"_s);
    if (refreshSubject(*user) != claims.user)
        return authFailure(u"TOKEN_EXPIRED"_s);
    const QByteArray id = mint().issue(user->username, "id", call.ms(), idTokenSeconds);
    JsonWriter json;
    json.object().add("access_token", id).add("expires_in", "3600").add("token_type", "Bearer");
    json.add("refresh_token", token).add("id_token", id).add("user_id", "uid-"_L1 + user->username);
    return jsonReply(200, json.add("project_id", m_project).end().text());
}

/// A service account's signed assertion for an access token. The signature is not checked, the
/// times are.
HttpReply FirestoreModel::exchange(const Call &call)
{
    if (call.form("grant_type") != "urn:ietf:params:oauth:grant-type:jwt-bearer"_L1)
        return invalidGrant(u"unsupported grant type"_s);
    const QByteArray claimsText = QByteArray::fromBase64(
        call.form("assertion").section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(claimsText).object();
    if (m_serviceAccount.isEmpty() || claims["iss"_L1].toString() != m_serviceAccount)
        return invalidGrant(u"Invalid grant: account not found"_s);
    const qint64 now = call.ms() / 1000;
    const qint64 iat = claims["iat"_L1].toInteger();
    const qint64 exp = claims["exp"_L1].toInteger();
    if (claims["aud"_L1].toString() != "https://oauth2.googleapis.com/token"_L1 || iat > now + 60
        || exp <= now || exp - iat > 3600)
        return invalidGrant(
            u"Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim."_s);
    JsonWriter json;
    json.object().add("access_token", mint().issue(m_serviceAccount, "service", call.ms(), 3599));
    return jsonReply(200, json.add("expires_in", 3599).add("token_type", "Bearer").end().text());
}

std::variant<FirestoreModel::Caller, HttpReply> FirestoreModel::authenticate(const Call &call) const
{
    const QByteArray token = call.bearer();
    if (token.isNull()) {
        return m_isEmulator
            ? std::variant<Caller, HttpReply>(Caller{ {}, true })
            : failure(403, "PERMISSION_DENIED", u"Missing or insufficient permissions."_s);
    }
    if (m_isEmulator && token == "owner")
        return Caller{ {}, true };
    using Verdict = TokenClaims::Verdict;
    if (const TokenClaims service = mint().check(token, "service", call.ms());
        service.verdict == Verdict::Good)
        return Caller{ service.user, true };
    const TokenClaims claims = mint().check(token, "id", call.ms());
    if (claims.verdict != Verdict::Good)
        return failure(401, "UNAUTHENTICATED", u"Missing or invalid authentication."_s);
    if (account(claims.user)->role == SchoolData::Role::Guest)
        return failure(403, "PERMISSION_DENIED", u"Missing or insufficient permissions."_s);
    return Caller{ claims.user, false };
}

} // namespace rollbook::sim
