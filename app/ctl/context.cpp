// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/context.h"

#include "core/store/recovery.h"
#include "core/store/storepaths.h"

#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook {

Context::Context(const QCommandLineParser &parser, QStringList arguments)
    : m_parser(parser), m_arguments(std::move(arguments))
{
}

Context::~Context() = default;

QString Context::directory() const
{
    if (has(u"store"_s))
        return value(u"store"_s);
    const QString set = qEnvironmentVariable("ROLLBOOK_STORE");
    if (!set.isEmpty())
        return set;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rollbook"_s;
}

Result<const StoreReader *> Context::reader()
{
    if (m_store)
        return &m_store->read();
    if (!m_reader) {
        auto opened = StoreReader::open(directory());
        if (!opened && opened.error().kind == Error::Kind::Corrupt)
            return fail(
                Error::Kind::Corrupt,
                u"the store in %1 is damaged (%2); rebuild it with: rollbookctl --store %1 store check --repair"_s
                    .arg(directory(), opened.error().detail));
        if (!opened)
            return fail(opened.error());
        m_reader = std::move(*opened);
    }
    return m_reader.get();
}

Result<Store *> Context::store()
{
    return open({ .directory = directory(), .clock = &m_clock, .vfs = {} });
}

Result<Store *> Context::newStore()
{
    return open({ .directory = directory(), .clock = &m_clock, .vfs = {}, .create = true });
}

Result<Store *> Context::open(StoreOptions options)
{
    if (!m_store) {
        auto opened = Store::open(options);
        if (!opened)
            return fail(opened.error());
        m_store = std::move(*opened);
        m_restored = m_store->restored();
        m_reader.reset();
    }
    return m_store.get();
}

void Context::closeStore() { m_store.reset(); }

Result<> Context::snapshotIfDue()
{
    const qint64 now = m_clock.wallMs();
    if (!m_store || !isSnapshotDue(StorePaths(directory()), now))
        return {};
    const auto made = makeSnapshot(directory(), now);
    return made ? Result<>() : Result<>(fail(made.error()));
}

Result<std::unique_ptr<Credentials>> Context::credentials() const
{
    if (!has(u"passphrase-env"_s))
        return makeKeychainCredentials();
    const auto passphrase = fromEnvironment(u"passphrase-env"_s);
    if (!passphrase)
        return fail(passphrase.error());
    return makePassphraseCredentials(StorePaths(directory()).secrets(), *passphrase);
}

Result<QString> Context::fromEnvironment(const QString &option) const
{
    const QString variable = value(option);
    const QString text = qEnvironmentVariable(variable.toLocal8Bit().constData());
    if (text.isEmpty())
        return fail(
            Error::Kind::Invalid,
            u"the environment variable %1, which --%2 names, is not set"_s.arg(variable, option));
    return text;
}

QString Context::isolated(const QString &text) const
{
    static const bool onTerminal = ::isatty(STDOUT_FILENO) == 1;
    if (!onTerminal || text.isEmpty())
        return text;
    return QChar(0x2068) + text + QChar(0x2069); // FIRST STRONG ISOLATE ... POP DIRECTIONAL ISOLATE
}

} // namespace rollbook
