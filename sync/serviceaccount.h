// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QUrl>

namespace rollbook {

/// What a service account's key file says. It opens the whole project to whoever holds it.
struct ServiceAccount
{
    QString email;
    QByteArray privateKey; ///< PEM
    QString keyId;
    QString project;
    QUrl tokenUri; ///< https, or of this computer
};

/// Error Secret, without a word of what the file holds.
Result<ServiceAccount> readServiceAccount(const QByteArray &keyFile);

/// The signed claim (JWT, RS256) that is exchanged for an access token: good for an hour from
/// `issuedAtMs`, which has to be close to the server's time. Pure.
Result<QByteArray> signedAssertion(const ServiceAccount &account, const QString &scope,
                                   const QString &audience, qint64 issuedAtMs);

} // namespace rollbook
