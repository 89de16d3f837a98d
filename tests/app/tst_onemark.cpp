// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox.h"
#include "sync/httptransport.h"
#include "sync/syncengine.h"
#include "sync/targets/target.h"
#include "tests/support/teststore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// A store, an engine and a practice server in another process: everything real but the window.
class tst_OneMark : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server.post(u"/reset"_s);
        m_server.post(u"/online"_s);
        m_store = makeStore(m_dir->path(), m_clock, demoRoster());
        const auto session = m_store->openSession({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .subjectName = u"Mathematics"_s,
                                                    .date = {}, .start = QTime(9, 45), .end = QTime(10, 35), .room = u"R1"_s });
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
        m_session = session->id;
        m_students = m_store->read().students(u"7A"_s, session->date).value();
        m_target = m_store->addTarget(schoolTarget(m_server), {}).value();
        m_credentials.set(secretKey(m_target.id), m_server.text("password"));
    }
    void cleanup()
    {
        m_engine.reset();
        m_store.reset();
    }

    void oneMarkIsThreeTransactionsAndOneWrite()
    {
        map();
        mark(0, Status::Present);
        startEngine();
        m_server.post(u"/log/clear"_s);
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed); // signed in, found the session, warmed up
        m_server.post(u"/log/clear"_s);
        const int before = m_store->transactions();
        mark(1, Status::Late);
        QTRY_COMPARE(stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"bulk_mark"_s), 1);
        QCOMPARE(m_server.wireCount(u"GET"_s), 2); // read – compare – write – read
        QCOMPARE(m_store->transactions() - before, 4); // the tap; lease and settle; the read-back
    }

    void confirmedMeansTheServerHoldsIt()
    {
        map();
        for (int i = 0; i < m_students.size(); ++i)
            mark(i, markedStatuses[size_t(i) % 4]);
        startEngine();
        QTRY_COMPARE(m_engine->status().toSend(), 0);
        const QHash<QString, QString> held = serverMarks();
        for (int i = 0; i < m_students.size(); ++i) {
            QCOMPARE(stateOf(i), DeliveryState::Confirmed);
            QCOMPARE(held.value(m_students[i].number), statusCode(markedStatuses[size_t(i) % 4]));
        }
    }

    void faultsLoseNothingAndDoubleNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("count");
        for (const char *kind : { "close_before", "drop_answer", "truncate", "reset", "error500", "error500_applied", "partial",
                                  "captive200", "captive302", "html401", "empty200", "wrong_json", "swallow", "unauthorized" })
            QTest::newRow(kind) << QString::fromLatin1(kind) << 1;
        QTest::newRow("drop_answer twice") << u"drop_answer"_s << 2;
    }
    void faultsLoseNothingAndDoubleNothing()
    {
        QFETCH(QString, kind);
        QFETCH(int, count);
        map();
        m_server.post(u"/fault"_s, { { u"kind"_s, kind }, { u"match"_s, u"bulk_mark"_s }, { u"count"_s, count } });
        for (int i = 0; i < 6; ++i)
            mark(i, Status::Absent);
        startEngine();
        QTRY_COMPARE_WITH_TIMEOUT(m_engine->status().toSend(), 0, 30'000);
        const QHash<QString, QString> held = serverMarks();
        for (int i = 0; i < 6; ++i)
            QCOMPARE(held.value(m_students[i].number), u"A"_s);
        QCOMPARE(held.size(), 6);
    }

    void aServerThatOnlySaysYesIsNeverBelieved()
    {
        map();
        m_server.post(u"/fault"_s, { { u"kind"_s, u"swallow"_s }, { u"match"_s, u"bulk_mark"_s } });
        mark(0, Status::Present);
        startEngine();
        QTRY_COMPARE_WITH_TIMEOUT(m_engine->status().targets.first().problem, u"contract_broken"_s, 20'000);
        QCOMPARE(m_engine->status().toSend(), 1);
        QVERIFY(stateOf(0) != DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"bulk_mark"_s), 3);
        m_server.post(u"/fault/clear"_s);
        m_engine->sendNow();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
    }

    void offlineMarksGoByThemselvesWhenTheServerIsBack()
    {
        map();
        m_server.post(u"/offline"_s);
        for (int i = 0; i < 5; ++i)
            mark(i, Status::Present);
        startEngine();
        QTRY_COMPARE(m_engine->status().targets.first().problem, u"offline"_s);
        QCOMPARE(m_engine->status().toSend(), 5);
        m_server.post(u"/online"_s);
        m_engine->linkUp();
        QTRY_COMPARE(m_engine->status().toSend(), 0);
    }

    void withoutIdsMarksWaitForTheSchoolAndAreKept()
    {
        mark(0, Status::Present);
        mark(1, Status::Absent);
        startEngine();
        // The class and its students are learnt from the session taken yesterday; the subject cannot be.
        QTRY_COMPARE(stateOf(0), DeliveryState::WaitingForSchool);
        QCOMPARE(m_store->read().receipts(m_session, m_students[0].id)->first().reason, u"no_subject_id"_s);
        QCOMPARE(m_server.wireCount(u"bulk_mark"_s), 0);
        map();
        QTRY_COMPARE(m_engine->status().toSend(), 0);
    }

    void aTokenThatRanOutIsReplacedWithoutLosingTheQueue()
    {
        map();
        m_server.post(u"/fault"_s, { { u"kind"_s, u"unauthorized"_s }, { u"match"_s, u"attendance/"_s }, { u"count"_s, 1 } });
        mark(0, Status::Excused);
        startEngine();
        QTRY_COMPARE(m_engine->status().toSend(), 0);
        QCOMPARE(m_server.wireCount(u"school-login"_s), 2);
    }

    void aWrongPasswordStopsAskingAndKeepsTheMarks()
    {
        map();
        m_credentials.set(secretKey(m_target.id), u"wrong"_s);
        mark(0, Status::Present);
        startEngine();
        QTRY_COMPARE(stateOf(0), DeliveryState::SignIn);
        QCOMPARE(m_engine->status().targets.first().activity, TargetActivity::SignIn);
        QCOMPARE(m_server.wireCount(u"school-login"_s), 1);
        m_engine->sendNow();
        QCOMPARE(m_server.wireCount(u"school-login"_s), 1); // never in a loop
        m_engine->useSecret(m_target.id, m_server.text("password"));
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
    }

    void anotherPersonsChangeIsNotOverwritten()
    {
        map();
        startEngine();
        const QString remote = remoteSession();
        m_server.post(u"/mark"_s, { { u"session"_s, remote.toInt() }, { u"admission_number"_s, m_students[0].number },
                                    { u"status"_s, u"L"_s }, { u"remarks"_s, u"office"_s } });
        mark(0, Status::Absent);
        QTRY_COMPARE(stateOf(0), DeliveryState::NeedsYou);
        QCOMPARE(m_store->read().receipts(m_session, m_students[0].id)->first().reason, u"conflict"_s);
        QCOMPARE(serverMarks().value(m_students[0].number), u"L"_s);
        mark(0, Status::Absent); // marking again is "use mine"
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(serverMarks().value(m_students[0].number), u"A"_s);
    }

    void twoSessionsOfOursNeverShareOneOfTheServers()
    {
        map();
        mark(0, Status::Present);
        startEngine();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        // The same class, day and subject again in the afternoon: the server can hold only one of them.
        const auto second = m_store->openSession({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .subjectName = {}, .date = {},
                                                   .start = QTime(14, 0), .end = {}, .room = {} });
        QVERIFY(m_store->record({ { .session = second->id, .student = m_students[0].id, .value = StatusValue{ .status = Status::Absent } } }));
        const auto stateThere = [&] { return m_store->read().receipts(second->id, m_students[0].id)->first(); };
        QTRY_COMPARE(stateThere().state, DeliveryState::WaitingForSchool);
        QCOMPARE(stateThere().reason, u"session_ambiguous"_s);
        QCOMPARE(serverMarks().value(m_students[0].number), u"P"_s);
        QCOMPARE(stateOf(0), DeliveryState::Confirmed);
    }

    void anEditDuringTheFlightStaysQueued()
    {
        map();
        m_server.post(u"/fault"_s, { { u"kind"_s, u"delay"_s }, { u"match"_s, u"bulk_mark"_s }, { u"seconds"_s, 0.6 }, { u"count"_s, 1 } });
        mark(0, Status::Present);
        startEngine();
        QTRY_COMPARE(stateOf(0), DeliveryState::Sending);
        mark(0, Status::Late);
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(serverMarks().value(m_students[0].number), u"L"_s);
    }

    void onePoisonDoesNotHoldUpTheOthers()
    {
        map();
        int poison = 0;
        for (const QStringList &row : mappingOf(m_server)) {
            if (row[0] == u"student"_s && row[1] == m_students[3].number)
                poison = row[2].toInt();
        }
        m_server.post(u"/fault"_s, { { u"kind"_s, u"poison"_s }, { u"match"_s, u"bulk_mark"_s }, { u"student"_s, poison } });
        for (int i = 0; i < 10; ++i)
            mark(i, Status::Present);
        startEngine();
        QTRY_COMPARE_WITH_TIMEOUT(serverMarks().size(), 9, 20'000);
        QTRY_COMPARE(m_engine->status().toSend(), 1);
        QVERIFY(stateOf(3) != DeliveryState::Confirmed);
    }

private:
    void startEngine()
    {
        m_engine = std::make_unique<SyncEngine>(SyncParts{ .store = *m_store, .credentials = m_credentials,
                                                           .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                                                           .random = [] { return 0.1; }, .debounceMs = 20,
                       .ceilings = { .perMinute = 1000, .perHour = 100'000, .bytesPerHour = 1'000'000'000 } });
        m_engine->start();
    }
    void map()
    {
        const auto kind = makeTargetKind(m_target);
        Outbox outbox(*m_store, m_target.id, **kind);
        QList<Link> links;
        for (const QStringList &row : mappingOf(m_server))
            links.append({ row[0], row[1], row[2] });
        QVERIFY(links.size() > 70);
        QVERIFY(outbox.addLinks(links));
    }
    void mark(int student, Status status)
    {
        QVERIFY(m_store->record({ { .session = m_session, .student = m_students[student].id, .value = StatusValue{ .status = status } } }));
    }
    DeliveryState stateOf(int student) const
    {
        return m_store->read().markStates({ { m_session, m_students[student].id } })->first().receipt.state;
    }
    QString remoteSession() const
    {
        const QJsonArray sessions = m_server.list(u"/sessions"_s);
        for (const QJsonValue &value : sessions) {
            const QJsonObject s = value.toObject();
            if (s[u"class"_s].toString() == u"7A"_s && s[u"subject"_s].toString() == u"MAT"_s && s[u"status"_s].toString() == u"open"_s)
                return QString::number(s[u"id"_s].toInt());
        }
        return {};
    }
    QHash<QString, QString> serverMarks() const
    {
        QHash<QString, QString> marks;
        const QJsonArray rows = m_server.list(u"/marks?session="_s + remoteSession());
        for (const QJsonValue &value : rows)
            marks.insert(value[u"admission_number"_s].toString(), value[u"status"_s].toString());
        return marks;
    }

    SystemClock m_clock;
    PracticeServer m_server;
    MemoryCredentials m_credentials;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
    SessionId m_session;
    QList<Student> m_students;
    Target m_target;
};

QTEST_GUILESS_MAIN(tst_OneMark)
#include "tst_onemark.moc"
