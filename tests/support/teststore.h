// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "sync/credentials.h"
#include "tests/support/practiceserver.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTimer>

namespace rollbook {

/// A plan of n students of class 7A, numbered T001 on.
RosterPlan rosterOf(int students, const QString &classCode = QStringLiteral("7A"), const QString &prefix = QStringLiteral("T"));

/// The roster of the demo school's class, as the practice server has it.
RosterPlan demoRoster();

/// A new store in `directory` with a school, a class 7A and its students.
std::unique_ptr<Store> makeStore(const QString &directory, const Clock &clock, const RosterPlan &plan);

/// A target for the practice server, and the server's ids for classes, subjects and students.
Target schoolTarget(const PracticeServer &server);
QList<QStringList> mappingOf(const PracticeServer &server); ///< entity, code, remote id

/// Passwords in memory, answered from the event loop like a real keychain's.
class MemoryCredentials final : public Credentials
{
public:
    void read(const QString &key, Read done) override
    {
        QTimer::singleShot(0, &m_context, [this, key, done] {
            if (m_secrets.contains(key))
                done(m_secrets[key]);
            else
                done(fail(Error::Kind::NotFound, QStringLiteral("no password is stored")));
        });
    }
    void write(const QString &key, const QString &secret, Done done) override
    {
        m_secrets.insert(key, secret);
        QTimer::singleShot(0, &m_context, [done] { done({}); });
    }
    void remove(const QString &key, Done done) override
    {
        m_secrets.remove(key);
        QTimer::singleShot(0, &m_context, [done] { done({}); });
    }
    void set(const QString &key, const QString &secret) { m_secrets.insert(key, secret); }

private:
    QHash<QString, QString> m_secrets;
    QObject m_context;
};

} // namespace rollbook
