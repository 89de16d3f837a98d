// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/tokens.h"

#include "tests/simulation/servers/jsonwriter.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray TokenMint::issue(const QString &user, const QByteArray &type, qint64 nowMs,
                            qint64 seconds)
{
    const qint64 iat = nowMs / 1000;
    const QByteArray claims =
        JsonWriter()
            .object()
            .add("token_type", type)
            .add("exp", iat + seconds)
            .add("iat", iat)
            .add("jti", QByteArray::number(++m_issued, 16).rightJustified(32, '0'))
            .add("user_id", user)
            .end()
            .text();
    const QByteArray text =
        R"({"alg":"HS256","typ":"JWT"})"_ba.toBase64(base64) + '.' + claims.toBase64(base64);
    return text + '.' + sign(text);
}

TokenClaims TokenMint::check(const QByteArray &token, const QByteArray &type, qint64 nowMs) const
{
    const qsizetype dot = token.lastIndexOf('.');
    const qsizetype first = token.indexOf('.');
    if (first < 0 || first == dot || sign(token.left(dot)) != token.mid(dot + 1))
        return {};
    const QByteArray text = QByteArray::fromBase64(token.mid(first + 1, dot - first - 1), base64);
    const QJsonObject claims = QJsonDocument::fromJson(text).object();
    TokenClaims found{ .verdict = TokenClaims::Verdict::Good,
                       .user = claims["user_id"_L1].toString() };
    if (claims["exp"_L1].toInteger() <= nowMs / 1000)
        found.verdict = TokenClaims::Verdict::Expired;
    else if (claims["token_type"_L1].toString() != QLatin1StringView(type))
        found.verdict = TokenClaims::Verdict::WrongType;
    return found;
}

QByteArray TokenMint::sign(const QByteArray &text) const
{
    const QByteArray secret = m_name + QByteArray::number(m_generation);
    return QCryptographicHash::hash(secret + text, QCryptographicHash::Sha256).toBase64(base64);
}

} // namespace rollbook::sim
