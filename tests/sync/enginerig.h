// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/outbox.h"
#include "sync/syncengine.h"
#include "sync/targets/target.h"
#include "tests/support/teststore.h"
#include "tests/sync/fakeschool.h"

#include <QTest>

#include <algorithm>

namespace rollbook {

/// A store with a class 7A of five and a session of mathematics, an engine, and a school that is an
/// object, all on a clock that stands still. On the server: class 3, subjects 5 (MAT) and 6 (ENG),
/// students 101 on, session 11.
class EngineRig
{
public:
    EngineRig()
    {
        store = makeStore(m_dir.path(), clock, rosterOf(5));
        session = open(QStringLiteral("MAT"), QTime(9, 45));
        students = store->read().students(QStringLiteral("7A"), day).value();
        target = addTarget(QStringLiteral("School"), QStringLiteral("https://school.example"));
        for (int i = 0; i < students.size(); ++i)
            school.numbers.insert(101 + i, students[i].number);
        school.sessions[11].date = day;
    }

    /// Also a restart: what was under way is gone.
    void start()
    {
        engine.reset();
        engine = std::make_unique<SyncEngine>(SyncParts{ .store = *store, .credentials = credentials,
                                                         .makeTransport = [this] {
                                                             return std::make_unique<FakeTransport>(m_hosts, mostAtOnce);
                                                         },
                                                         .random = [] { return 0.5; }, .debounceMs = 0 });
        engine->start();
    }
    Target addTarget(const QString &name, const QString &url)
    {
        const Target added = store->addTarget({ .id = {}, .name = name, .kind = QStringLiteral("schoolos"), .url = url,
                                                .options = { { QStringLiteral("school_code"), QStringLiteral("RIVERSIDE") },
                                                             { QStringLiteral("username"), QStringLiteral("okafor") } },
                                                .remoteUser = {}, .enabled = true }, {}).value();
        credentials.set(secretKey(added.id), QStringLiteral("right"));
        return added;
    }
    SessionId open(const QString &subject, QTime from)
    {
        return store->openSession({ .classCode = QStringLiteral("7A"), .subjectCode = subject, .subjectName = subject, .date = {},
                                    .start = from, .end = from.addSecs(3000), .room = {} }).value().id;
    }
    /// Gives the target the server's ids, as a mapping file would.
    void link(const Target &to, const QString &entities = QStringLiteral("class subject student"))
    {
        const QString klass = QStringLiteral("class"), subject = QStringLiteral("subject");
        QList<Link> links{ { klass, QStringLiteral("7A"), QStringLiteral("3") }, { subject, QStringLiteral("MAT"), QStringLiteral("5") },
                           { subject, QStringLiteral("ENG"), QStringLiteral("6") } };
        for (int i = 0; i < students.size(); ++i)
            links.append({ QStringLiteral("student"), students[i].number, QString::number(101 + i) });
        links.removeIf([&](const Link &l) { return !entities.contains(l.entity); });
        const auto kind = makeTargetKind(to);
        QVERIFY(Outbox(*store, to.id, **kind).addLinks(links));
    }
    void mark(int student, Status status) { mark(student, status, session); }
    void mark(int student, Status status, SessionId in)
    {
        QVERIFY(store->record({ { .session = in, .student = students[student].id, .value = StatusValue{ .status = status } } }));
    }

    MarkState markState(int student) const { return store->read().markStates({ { session, students[student].id } })->first(); }
    DeliveryState stateOf(int student) const { return markState(student).receipt.state; }
    Receipt receipt(int student) const { return markState(student).receipt; }
    Receipt receipt(int student, TargetId of) const
    {
        const QList<Receipt> all = store->read().receipts(session, students[student].id).value();
        return *std::ranges::find(all, of, &Receipt::target);
    }
    QString problem() const { return engine->status().targets.first().problem; }
    QString text(const QString &sql) const { return store->database().value(sql).value().value_or(QVariant()).toString(); }

    const QDate day{ 2026, 11, 20 };
    SchoolClock clock;
    FakeSchool school; ///< school.example
    FakeSchool other; ///< other.example
    int mostAtOnce = 0; ///< requests under way at once on one wire
    MemoryCredentials credentials;
    SessionId session;
    QList<Student> students;
    Target target;

private:
    QMap<QString, FakeSchool *> m_hosts{ { QStringLiteral("school.example"), &school }, { QStringLiteral("other.example"), &other } };
    QTemporaryDir m_dir;

public:
    std::unique_ptr<Store> store;
    std::unique_ptr<SyncEngine> engine;
};

} // namespace rollbook
