// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/outbox.h"
#include "sync/httptransport.h"
#include "sync/syncengine.h"
#include "sync/targets/target.h"
#include "tests/support/teststore.h"

#include <QDateTime>
#include <QTest>

namespace rollbook {

/// The computer's clock, which a test can put forward: waits of minutes then pass at once.
class SkippingClock final : public Clock
{
public:
    qint64 wallMs() const override { return m_system.wallMs() + m_skipped; }
    qint64 monotonicMs() const override { return m_system.monotonicMs() + m_skipped; }
    QString bootId() const override { return m_system.bootId(); }
    void skip(qint64 ms) { m_skipped += ms; }

private:
    SystemClock m_system;
    qint64 m_skipped = 0;
};

/// One device: a store with class 7A of the demo school, an engine, and one target, which is a
/// practice server in another process.
class OnlineClass
{
public:
    OnlineClass(const Target &wanted, const QString &secret, const SessionRequest &lesson)
    {
        store = makeStore(m_dir.path(), clock, demoRoster());
        const auto opened = store->openSession(lesson);
        if (!opened)
            qFatal("cannot open: %s", qPrintable(opened.error().detail));
        session = *opened;
        students = store->read()
                       .students(QStringLiteral("7A"), schoolToday(session.zone, clock.wallMs()))
                       .value();
        const auto added = store->addTarget(wanted, {});
        if (!added)
            qFatal("cannot add: %s", qPrintable(added.error().detail));
        target = *added;
        credentials.set(secretKey(target.id), secret);
    }

    void start() ///< also a restart: what was under way is gone
    {
        engine.reset();
        engine = std::make_unique<SyncEngine>(
            SyncParts{ .store = *store,
                       .credentials = credentials,
                       .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                       .random = [] { return 0.05; },
                       .debounceMs = 10,
                       .ceilings = { .perMinute = 1000, .perHour = 100'000, .bytesPerHour = 1'000'000'000 } });
        engine->start();
    }
    void mark(int student, Status status, const QString &note = {}, std::optional<int> minutes = {})
    {
        const auto made =
            store->record({ { .session = session.id,
                              .student = students[student].id,
                              .value = StatusValue{ .status = status, .minutesLate = minutes },
                              .note = note.isNull() ? std::nullopt : std::optional(note) } });
        if (!made)
            qFatal("cannot mark: %s", qPrintable(made.error().detail));
    }
    void finish(bool finished = true)
    {
        if (const auto done = store->setFinished(session.id, finished); !done)
            qFatal("cannot finish: %s", qPrintable(done.error().detail));
    }

    Receipt receipt(int student) const
    {
        return store->read().receipts(session.id, students[student].id)->first();
    }
    DeliveryState stateOf(int student) const { return receipt(student).state; }
    Mark markOf(int student) const
    {
        return store->read().markStates({ { session.id, students[student].id } })->first().mark;
    }
    QString problem() const { return engine->status().targets.first().problem; }
    int toSend() const { return engine->status().toSend(); }
    QString column(const QString &name, int student) const
    {
        return store->database()
            .value(QStringLiteral("SELECT %1 FROM outbox WHERE student_id=?").arg(name),
                   { students[student].id.toString() })
            .value()
            .value_or(QVariant())
            .toString();
    }
    /// The state of what goes there besides marks: "done", or a word that says why not.
    QString dispatch(const QString &entity) const
    {
        return store->database()
            .value(QStringLiteral("SELECT state FROM dispatch WHERE entity=?"), { entity })
            .value()
            .value_or(QVariant())
            .toString();
    }

    SkippingClock clock;
    MemoryCredentials credentials;
    Session session;
    QList<Student> students;
    Target target;

private:
    QTemporaryDir m_dir;

public:
    std::unique_ptr<Store> store;
    std::unique_ptr<SyncEngine> engine;
};

} // namespace rollbook
