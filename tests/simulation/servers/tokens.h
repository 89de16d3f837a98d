// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rollbook::sim {

/// What a token says, if its signature is good.
struct TokenClaims
{
    enum class Verdict { Good, Expired, Invalid, WrongType };

    Verdict verdict = Verdict::Invalid;
    QString user;
};

/// Issues and checks tokens of the shape header.claims.signature, stateless as the real ones are:
/// only another secret makes an issued token invalid before its time.
class TokenMint
{
public:
    explicit TokenMint(QByteArray name) : m_name(std::move(name)) { }

    QByteArray issue(const QString &user, const QByteArray &type, qint64 nowMs, qint64 seconds);
    TokenClaims check(const QByteArray &token, const QByteArray &type, qint64 nowMs) const;
    void rotateSecret() { ++m_generation; }

private:
    QByteArray sign(const QByteArray &text) const;

    QByteArray m_name;
    int m_generation = 0;
    int m_issued = 0;
};

} // namespace rollbook::sim
