// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unsent.h"

namespace rollbook {

/// A file of unsent marks that only a passphrase opens. Here rather than in core, which has no
/// cryptography.
Result<QByteArray> sealUnsent(const QByteArray &file, const QString &passphrase);

/// readUnsent(), also of a sealed file. Secret when the passphrase is missing or wrong, or the
/// sealed text was altered: the two cannot be told apart.
Result<Unsent> openUnsent(const QByteArray &file, const QString &passphrase);

/// A passphrase is the first line of its file, so that it never stands on a command line.
Result<QString> passphraseIn(const QString &file);

} // namespace rollbook
