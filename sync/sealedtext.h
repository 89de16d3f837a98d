// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace rollbook {

/// Encrypts a short text with AES-256-GCM under a key made from a passphrase by scrypt (N=2^15, r=8,
/// p=1: about 32 MB and 0.1 s, OWASP's floor for interactive use). `name` is bound to the result, so
/// that one secret cannot be put in another's place.
Result<QJsonObject> sealText(const QString &text, const QString &passphrase, const QString &name);
/// Fails with Kind::Secret when the passphrase is wrong or the text was altered.
Result<QString> openText(const QJsonObject &sealed, const QString &passphrase, const QString &name);

} // namespace rollbook
