// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rollbook {

/// Where passwords are kept. Answers come from the event loop of the calling thread, within ten
/// seconds. Never logs a secret.
class Credentials
{
public:
    virtual ~Credentials() = default;
    using Read = std::function<void(const Result<QString> &)>;
    using Done = std::function<void(const Result<> &)>;
    /// NotFound when there is none; Secret when it cannot be read now (locked, no keychain).
    virtual void read(const QString &key, Read done) = 0;
    virtual void write(const QString &key, const QString &secret, Done done) = 0;
    virtual void remove(const QString &key, Done done) = 0;
};

/// The operating system's keychain. With a deadline of its own: a locked one may wait for a person
/// for ever.
std::unique_ptr<Credentials> makeKeychainCredentials();

/// A file of secrets, each encrypted with AES-256-GCM under a key that scrypt makes from a
/// passphrase: for machines without a keychain.
std::unique_ptr<Credentials> makePassphraseCredentials(const QString &file, const QString &passphrase);

/// What a target's password is called in the keychain.
QString secretKey(TargetId target);
/// ... and what a sign-in left for the next one.
QString refreshKey(TargetId target);

} // namespace rollbook
