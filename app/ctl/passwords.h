// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace rollbook {

class Credentials;

// Credentials answer from the event loop; a command has time to wait for them.

Result<QString> readSecret(Credentials &credentials, const QString &key);
Result<> writeSecret(Credentials &credentials, const QString &key, const QString &secret);
Result<> removeSecret(Credentials &credentials, const QString &key);

} // namespace rollbook
