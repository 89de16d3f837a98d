// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hubjoin.h"
#include "core/store/database.h"
#include "sync/httptransport.h"
#include "sync/syncengine.h"
#include "tests/support/talk.h"
#include "tests/support/teststore.h"

#include <QEventLoop>
#include <QTest>

namespace rollbook {

/// Sends one request and waits for what comes of it.
inline HttpReply exchanged(const HttpRequest &request)
{
    HttpTransport transport;
    HttpReply reply;
    QEventLoop loop;
    transport.send(request, [&](const HttpReply &came) {
        reply = came;
        loop.quit();
    });
    loop.exec();
    return reply;
}

/// A teacher's device: a store of its own and an engine, and the practice hub somewhere else.
class HubTablet
{
public:
    explicit HubTablet(const PracticeServer &server, const Clock &clock)
        : m_server(server), m_clock(clock)
    {
    }

    HubAddress address() const
    {
        return { m_server.url(), m_server.text("database"), m_server.text("username") };
    }
    /// The first device of the school: it has the classes.
    void begin(const RosterPlan &plan)
    {
        store = makeStore(m_dir.path(), m_clock, plan);
        target = store->addTarget(hubTarget(address()).value(), {}).value();
        keepPassword();
    }
    /// Another one: it has nothing but the address.
    Result<> join(const QString &teacher)
    {
        const CouchDb hub(hubTarget(address()).value());
        const auto school = talk(askHub(hub, m_server.text("password")), exchanged);
        if (!school)
            return fail(Error::Kind::Network, school.error().text);
        auto opened = Store::open(
            { .directory = m_dir.path(), .clock = &m_clock, .vfs = {}, .create = true });
        if (!opened)
            return fail(opened.error());
        store = std::move(*opened);
        const auto joined = joinHub(*store, *school, teacher, address());
        if (!joined)
            return fail(joined.error());
        target = *joined;
        keepPassword();
        return {};
    }
    QString directory() const { return m_dir.path(); }
    /// After its files were put back, or taken away to be copied.
    void reopen()
    {
        engine.reset();
        store.reset();
        auto opened = Store::open({ .directory = m_dir.path(), .clock = &m_clock, .vfs = {}, .create = false });
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        store = std::move(*opened);
    }
    void start()
    {
        engine.reset();
        engine = std::make_unique<SyncEngine>(
            SyncParts{ .store = *store,
                       .credentials = credentials,
                       .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                       .random = [] { return 0.1; },
                       .debounceMs = 20,
                       .ceilings = { .perMinute = 1000, .perHour = 100'000, .bytesPerHour = 1'000'000'000 } });
        engine->start();
    }
    /// What five minutes of waiting do: looks for what others changed, and waits until all is
    /// quiet.
    void lookNow()
    {
        QVERIFY(store->database().run(QStringLiteral("UPDATE cursor SET pulled_at=0")));
        start();
        QTRY_VERIFY2_WITH_TIMEOUT(isQuiet(), qPrintable(what()), 20'000);
    }
    /// What is not done yet.
    QString what() const
    {
        return text(QStringLiteral("SELECT group_concat(x, '; ') FROM (SELECT entity||' '||entity_key||' '||state||' '||last_class||' '||last_text AS x FROM dispatch "
                                   "WHERE state<>'done' UNION ALL SELECT 'mark '||state||' '||last_class||' '||last_text FROM outbox WHERE state<>'done' "
                                   "UNION ALL SELECT 'pulled '||pulled_at FROM cursor UNION ALL SELECT 'breaker '||problem||' '||problem_text FROM breaker)"));
    }
    /// The same, where another server cannot be reached.
    void lookAtHub()
    {
        QVERIFY(store->database().run(QStringLiteral("UPDATE cursor SET pulled_at=0")));
        start();
        QTRY_VERIFY_WITH_TIMEOUT(text(QStringLiteral("SELECT pulled_at>0 FROM cursor WHERE target_id=?"), { target.id.toString() }) == QStringLiteral("1"), 20'000);
    }
    bool isQuiet() const
    {
        const auto pulled = store->database().value(QStringLiteral("SELECT pulled_at FROM cursor"));
        return engine->isIdle() && pulled && *pulled && (*pulled)->toLongLong() > 0
            && undelivered() == 0;
    }
    int undelivered() const
    {
        const auto waiting = store->database().value(
            QStringLiteral("SELECT count(*) FROM dispatch WHERE state NOT IN('done','pending')"));
        return engine->status().toSend() + (*waiting)->toInt();
    }
    SessionId open(const QString &subject, QTime from = QTime(9, 45))
    {
        return store
            ->openSession({ .classCode = QStringLiteral("7A"),
                            .subjectCode = subject,
                            .subjectName = subject,
                            .date = {},
                            .start = from,
                            .end = from.addSecs(3000),
                            .room = QStringLiteral("R1") })
            .value()
            .id;
    }
    void mark(SessionId session, const Student &student, StatusValue value,
              const std::optional<QString> &note = {})
    {
        QVERIFY(store->record(
            { { .session = session, .student = student.id, .value = value, .note = note } }));
    }
    MarkState state(SessionId session, const Student &student) const
    {
        return store->read().markStates({ { session, student.id } })->first();
    }
    QString text(const QString &sql, const QVariantList &values = {}) const
    {
        return store->database().value(sql, values).value().value_or(QVariant()).toString();
    }
    QList<Student> students() const
    {
        return store->read()
            .students(QStringLiteral("7A"),
                      schoolToday(QStringLiteral("Europe/London"), m_clock.wallMs()))
            .value();
    }

private:
    void keepPassword() { credentials.set(secretKey(target.id), m_server.text("password")); }

    const PracticeServer &m_server;
    const Clock &m_clock;
    QTemporaryDir m_dir;

public:
    MemoryCredentials credentials;
    std::unique_ptr<Store> store;
    std::unique_ptr<SyncEngine> engine;
    Target target;
};

} // namespace rollbook
