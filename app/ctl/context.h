// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "core/store/store.h"
#include "sync/credentials.h"

#include <QCommandLineParser>

#include <memory>

namespace rollbook {

/// What a command works with: its arguments and, opened when first asked for, the store.
class Context
{
public:
    /// `parser` has parsed the whole line; `arguments` are the command's own positional ones.
    Context(const QCommandLineParser &parser, QStringList arguments);
    ~Context();

    QString argument(int i) const { return m_arguments.value(i); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    bool json() const { return has(QStringLiteral("json")); }
    QString directory() const;
    const Clock &clock() const { return m_clock; }

    /// Reads beside whoever has the store open; takes no lock.
    Result<const StoreReader *> reader();
    /// Opens the store to write; Locked when somebody else has it.
    Result<Store *> store();
    Result<Store *> newStore(); ///< makes the store when there is none
    void closeStore();
    /// After a command that wrote: a checked copy of the store, once a day.
    Result<> snapshotIfDue();
    /// What was repaired when the store was opened; empty when nothing.
    QString restored() const { return m_restored; }

    /// The keychain, or with --passphrase-env the encrypted file in the store.
    Result<std::unique_ptr<Credentials>> credentials() const;
    /// The text of the environment variable that `option` names.
    Result<QString> fromEnvironment(const QString &option) const;

    /// A name or a note in a table: isolated on a terminal, so that one written from right to left
    /// does not turn its neighbours around; elsewhere as it is.
    QString isolated(const QString &text) const;

private:
    Result<Store *> open(StoreOptions options);

    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreReader> m_reader;
    QString m_restored;
};

} // namespace rollbook
