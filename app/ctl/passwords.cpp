// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/passwords.h"

#include "app/ctl/wait.h"
#include "sync/credentials.h"

namespace rollbook {

Result<QString> readSecret(Credentials &credentials, const QString &key)
{
    return waitFor<Result<QString>>([&](auto done) { credentials.read(key, done); });
}

Result<> writeSecret(Credentials &credentials, const QString &key, const QString &secret)
{
    return waitFor<Result<>>([&](auto done) { credentials.write(key, secret, done); });
}

Result<> removeSecret(Credentials &credentials, const QString &key)
{
    return waitFor<Result<>>([&](auto done) { credentials.remove(key, done); });
}

} // namespace rollbook
