// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/outbox.h"
#include "sync/httptransport.h"
#include "sync/syncengine.h"
#include "sync/targets/target.h"
#include "tests/support/firestoreemulator.h"
#include "tests/support/teststore.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// A Firestore to practise with: ours in another process, or Google's own emulator.
struct Place
{
    QString url;
    QJsonObject options;
    QString secret;
};

/// The time of this computer, or later.
class MovableClock final : public Clock
{
public:
    qint64 wallMs() const override { return m_real.wallMs() + ahead; }
    qint64 monotonicMs() const override { return m_real.monotonicMs() + ahead; }
    QString bootId() const override { return m_real.bootId(); }

    qint64 ahead = 0; ///< ms

private:
    SystemClock m_real;
};

/// A teacher's computer: a store with class 7A, an engine, a lesson of mathematics.
class Device
{
public:
    Device(const Place &place, const QString &privacy)
        : m_store(makeStore(m_dir.path(), m_clock, rosterOf(8, u"7A"_s, u"ADM/26/"_s)))
    {
        const auto opened = m_store->openSession({ .classCode = u"7A"_s,
                                                   .subjectCode = u"MAT"_s,
                                                   .subjectName = u"Mathematics"_s,
                                                   .date = {},
                                                   .start = QTime(9, 45),
                                                   .end = QTime(10, 35),
                                                   .room = u"R1"_s });
        session = opened->id;
        students = m_store->read().students(u"7A"_s, opened->date).value();
        QJsonObject options = place.options;
        options[u"privacy"_s] = privacy;
        target = m_store
                     ->addTarget({ .id = {},
                                   .name = u"Cloud"_s,
                                   .kind = u"firestore"_s,
                                   .url = place.url,
                                   .options = options,
                                   .remoteUser = {},
                                   .enabled = true },
                                 {})
                     .value();
        credentials.set(secretKey(target.id), place.secret);
    }
    ~Device() { m_engine.reset(); }

    void start()
    {
        m_engine = std::make_unique<SyncEngine>(
            SyncParts{ .store = *m_store,
                       .credentials = credentials,
                       .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                       .random = [] { return 0.1; },
                       .debounceMs = 20,
                       .ceilings = { .perMinute = 1000, .perHour = 100'000, .bytesPerHour = 1'000'000'000 } });
        m_engine->start();
    }
    void stop() { m_engine.reset(); }
    SyncEngine &engine() { return *m_engine; }
    void mark(int student, Status status, std::optional<int> minutes = {},
              const std::optional<QString> &note = {})
    {
        QVERIFY(
            m_store->record({ { .session = session,
                                .student = students[student].id,
                                .value = StatusValue{ .status = status, .minutesLate = minutes },
                                .note = note } }));
    }
    void note(int student, const QString &text)
    {
        QVERIFY(m_store->record({ { .session = session,
                                    .student = students[student].id,
                                    .value = {},
                                    .note = text } }));
    }
    Mark held(int student) const
    {
        return m_store->read().markStates({ { session, students[student].id } })->first().mark;
    }
    Receipt receipt(int student) const
    {
        return m_store->read().receipts(session, students[student].id)->first();
    }
    DeliveryState stateOf(int student) const { return receipt(student).state; }
    QString problem() const { return m_engine->status().targets.first().problem; }
    /// Minutes pass, and a person asks: what nobody can look up is tried again after a while only.
    void later()
    {
        m_clock.ahead += 10LL * 60 * 1000;
        m_engine->sendNow();
    }
    void ahead(qint64 ms) { m_clock.ahead += ms; }
    QString conflicts() const ///< who won them
    {
        return m_store->database().value(u"SELECT group_concat(winner) FROM conflict"_s).value().value_or(QVariant()).toString();
    }
    bool isWorking() const
    {
        return m_engine->status().targets.first().activity == TargetActivity::Working;
    }
    bool isDone() const { return m_engine->status().toSend() == 0; }

    SessionId session;
    QList<Student> students;
    Target target;
    MemoryCredentials credentials;

private:
    MovableClock m_clock;
    QTemporaryDir m_dir{ QDir::tempPath() + u"/rollbook-XXXXXX"_s };
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
};

QString wordOf(const Mark &mark)
{
    return u"%1 %2 %3"_s.arg(
        statusWord(mark.value.status),
        mark.value.minutesLate ? QString::number(*mark.value.minutesLate) : u"-"_s, mark.note);
}

} // namespace

/// Everything real but the window, against Firestore: the practice server and, where there is one,
/// Google's emulator.
class tst_FirestoreSync : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.isReady());
        m_practice = { m_server.url(),
                       { { u"project"_s, m_server.text("project") },
                         { u"api_key"_s, m_server.text("api_key") },
                         { u"username"_s, m_server.text("username") } },
                       m_server.text("password") };
        m_google = { m_emulator.url(),
                     { { u"project"_s, u"rollbook-practice"_s }, { u"auth"_s, u"emulator"_s } },
                     u"none"_s };
        qInfo("Google's emulator: %s",
              m_google.url.isEmpty() ? "not on this machine" : qPrintable(m_google.url));
    }
    void init()
    {
        m_server.post(u"/reset"_s);
        m_server.post(u"/fault/clear"_s);
        m_server.post(u"/online"_s);
        m_server.post(u"/log/clear"_s);
        if (!m_google.url.isEmpty())
            QVERIFY(ask("DELETE",
                        u"/emulator/v1/projects/rollbook-practice/databases/(default)/documents"_s)
                        .status
                    == 200);
    }

    // What holds against any Firestore.

    void everyKindOfMarkArrivesAndIsReadBack_data() { places(); }
    void everyKindOfMarkArrivesAndIsReadBack()
    {
        Device device(place(), u"full"_s);
        device.mark(0, Status::Present);
        device.mark(1, Status::Absent);
        device.mark(2, Status::Late, 7, u"bus"_s);
        device.mark(3, Status::Excused);
        device.mark(4, Status::Present);
        device.mark(4, Status::Unmarked);
        device.start();
        QTRY_VERIFY_WITH_TIMEOUT(device.isDone(), 20'000);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(device.stateOf(i), DeliveryState::Confirmed);
        const QHash<QString, QJsonObject> rows = studentRows(device);
        QCOMPARE(rows.size(), 5);
        const QJsonObject late = rows[u"ADM%2F26%2F003"_s];
        QCOMPARE(late[u"status"_s][u"stringValue"_s], u"L"_s);
        QCOMPARE(late[u"minutes_late"_s][u"integerValue"_s], u"7"_s);
        QCOMPARE(late[u"note"_s][u"stringValue"_s], u"bus"_s);
        QCOMPARE(late[u"student_name"_s][u"stringValue"_s], u"Student 3"_s);
        QCOMPARE(late[u"time_slot"_s][u"stringValue"_s], u"09:45:00 - 10:35:00"_s);
        QVERIFY(late[u"marked_at"_s].toObject().contains(u"timestampValue"_s));
        QVERIFY(rows[u"ADM%2F26%2F005"_s][u"status"_s].toObject().contains(u"nullValue"_s));
        QCOMPARE(count(u"attendance_records"_s), 5);
    }

    void twoDevicesConverge_data() { places(); }
    void twoDevicesConverge()
    {
        for (const QString &privacy : { u"full"_s, u"pseudonymous"_s }) {
            Device a(place(), privacy), b(place(), privacy);
            a.mark(0, Status::Present); // both, offline; the later one wins
            b.mark(0, Status::Late, 5);
            const qint64 marked = QDateTime::currentMSecsSinceEpoch(); // two clocks order nothing within a millisecond
            QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > marked);
            a.note(0, u"bus"_s); // later still, and a field of its own
            b.mark(1, Status::Absent);
            a.mark(2, Status::Excused);
            b.mark(2, Status::Present);
            b.mark(2, Status::Unmarked); // cleared last: stays cleared
            a.start();
            b.start();
            QTRY_VERIFY_WITH_TIMEOUT(a.isDone() && b.isDone(), 20'000);
            a.mark(7, Status::Present); // whoever has something to send reads first
            b.mark(6, Status::Present);
            QTRY_VERIFY_WITH_TIMEOUT(a.isDone() && b.isDone(), 20'000);
            a.mark(7, Status::Absent);
            QTRY_VERIFY_WITH_TIMEOUT(a.isDone() && wordOf(a.held(6)) == wordOf(b.held(6)), 20'000);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(wordOf(a.held(i)), wordOf(b.held(i)));
            QCOMPARE(wordOf(a.held(0)), u"late 5 bus"_s);
            QCOMPARE(a.held(2).value.status, Status::Unmarked);
            if (QTest::currentTestFailed())
                return;
            init();
        }
    }

    void aRowOfTheOlderSystemMeansPresent_data() { places(); }
    void aRowOfTheOlderSystemMeansPresent()
    {
        Device device(place(), u"full"_s);
        const QString session = device.session.toString();
        putOld(u"sessions/%1/students/ADM%252F26%252F001"_s.arg(session), u"ADM/26/001"_s, session);
        putOld(u"sessions/%1/students/ADM%252F26%252F002"_s.arg(session), u"ADM/26/002"_s, session);
        device.mark(1, Status::Absent); // after it, by the server's time
        device.mark(2, Status::Present);
        device.start();
        QTRY_VERIFY_WITH_TIMEOUT(device.isDone(), 20'000);
        QCOMPARE(device.held(0).value.status, Status::Present);
        const QHash<QString, QJsonObject> rows = studentRows(device);
        QCOMPARE(rows[u"ADM%2F26%2F002"_s][u"status"_s][u"stringValue"_s], u"A"_s);
        QVERIFY(!rows[u"ADM%2F26%2F001"_s].contains(u"status"_s)); // nothing of ours is newer there
    }

    void usageCountsEveryMarkOnce_data() { places(); }
    void usageCountsEveryMarkOnce()
    {
        Device device(place(), u"usage"_s);
        for (int i = 0; i < 4; ++i)
            device.mark(i, Status::Present);
        device.start();
        QTRY_VERIFY_WITH_TIMEOUT(device.isDone(), 20'000);
        QCOMPARE(device.stateOf(0), DeliveryState::Sent); // nothing there could confirm a mark
        device.mark(0, Status::Absent); // counted already
        device.mark(4, Status::Late);
        QTRY_VERIFY_WITH_TIMEOUT(device.isDone(), 20'000);
        QCOMPARE(usage(u"usage_count"_s), u"5"_s);
        QCOMPARE(usage(u"lecturer_name"_s), u"J. Okafor"_s);
        QCOMPARE(count(u"sessions"_s) + count(u"attendance_records"_s), 0);
    }

    // What only our practice server can be told to do.

    void faultsLoseNothingAndDoubleNothing_data()
    {
        QTest::addColumn<QString>("privacy");
        QTest::addColumn<QString>("kind");
        for (const char *privacy : { "full", "usage" }) {
            for (const char *kind : { "close_before",
                                      "drop_answer",
                                      "truncate",
                                      "reset",
                                      "error500",
                                      "error500_applied",
                                      "captive200",
                                      "captive302",
                                      "html401",
                                      "empty200",
                                      "wrong_json",
                                      "unauthorized",
                                      "ABORTED",
                                      "UNAVAILABLE",
                                      "UNAVAILABLE_APPLIED",
                                      "DEADLINE_EXCEEDED_APPLIED",
                                      "INTERNAL",
                                      "INTERNAL_APPLIED",
                                      "RESOURCE_EXHAUSTED",
                                      "CANCELLED_APPLIED",
                                      "FAILED_PRECONDITION" })
                QTest::addRow("%s %s", privacy, kind)
                    << QString::fromLatin1(privacy) << QString::fromLatin1(kind);
        }
        QTest::newRow("full swallow") << u"full"_s << u"swallow"_s;
    }
    void faultsLoseNothingAndDoubleNothing()
    {
        QFETCH(QString, privacy);
        QFETCH(QString, kind);
        fault(kind, u":commit"_s, 1);
        Device device(m_practice, privacy);
        for (int i = 0; i < 5; ++i)
            device.mark(i, Status::Absent);
        device.start();
        QTRY_VERIFY(m_server.wireCount(u":commit"_s) > 0);
        const auto isThrough = [&] {
            if (!device.isDone() && !device.isWorking() && privacy == u"usage"_s)
                device.later();
            else if (!device.isDone() && !device.isWorking())
                device.engine().sendNow();
            return device.isDone();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThrough(), 30'000);
        if (privacy == u"usage"_s) {
            QCOMPARE(usage(u"usage_count"_s), u"5"_s);
            return;
        }
        QCOMPARE(count(u"attendance_records"_s), 5);
        const QHash<QString, QJsonObject> rows = studentRows(device);
        QCOMPARE(rows.size(), 5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(device.stateOf(i), DeliveryState::Confirmed);
        for (const QJsonObject &row : rows)
            QCOMPARE(row[u"status"_s][u"stringValue"_s], u"A"_s);
    }

    void aServerThatOnlySaysYesIsNeverBelieved()
    {
        m_server.post(u"/fault"_s, { { u"kind"_s, u"swallow"_s }, { u"match"_s, u":commit"_s } });
        Device device(m_practice, u"full"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_COMPARE_WITH_TIMEOUT(device.problem(), u"contract_broken"_s, 20'000);
        QVERIFY(device.stateOf(0) != DeliveryState::Confirmed);
        m_server.post(u"/fault/clear"_s);
        device.engine().sendNow();
        QTRY_COMPARE(device.stateOf(0), DeliveryState::Confirmed);
    }

    void oneContendedMarkDoesNotHoldUpTheOthers()
    {
        Device device(m_practice, u"full"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_VERIFY(device.isDone());
        device.stop();
        // Between our reading and our commit somebody changes one of them.
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, u"delay"_s },
                        { u"match"_s, u"/students"_s },
                        { u"seconds"_s, 1 },
                        { u"count"_s, 1 } });
        m_server.post(u"/log/clear"_s);
        for (int i = 0; i < 5; ++i)
            device.mark(i, Status::Late);
        device.start();
        QTRY_COMPARE(m_server.list(u"/fault"_s).size(), 0); // the reading has begun
        m_server.post(u"/doc"_s,
                      { { u"path"_s,
                          u"sessions/%1/students/ADM%2F26%2F001"_s.arg(device.session.toString()) },
                        { u"values"_s, QJsonObject{ { u"office"_s, u"seen"_s } } },
                        { u"merge"_s, true } });
        QTRY_VERIFY_WITH_TIMEOUT(device.isDone(), 20'000);
        // All of them; those nobody touched; after a reading the one that was touched.
        QCOMPARE(m_server.wireCount(u":commit"_s), 3);
        QCOMPARE(m_server.wireCount(u":batchGet"_s), 1);
        const QHash<QString, QJsonObject> rows = studentRows(device);
        QCOMPARE(rows[u"ADM%2F26%2F001"_s][u"status"_s][u"stringValue"_s], u"L"_s);
        QCOMPARE(rows[u"ADM%2F26%2F001"_s][u"office"_s][u"stringValue"_s],
                 u"seen"_s); // fields of others stay
    }

    /// An edit in the console leaves our stamp beside a newer mark: the server's time of change decides, and the loser
    /// is kept.
    void aLaterEditInTheConsoleIsNotOverwritten_data()
    {
        QTest::addColumn<bool>("later");
        QTest::newRow("edited after our mark") << true;
        QTest::newRow("edited before it") << false;
    }
    void aLaterEditInTheConsoleIsNotOverwritten()
    {
        QFETCH(bool, later);
        Device device(m_practice, u"full"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_COMPARE(device.stateOf(0), DeliveryState::Confirmed);
        const auto rows = [&] { return documents(u"sessions/%1/students"_s.arg(device.session.toString())); };
        const QString path = rows().keys().first();
        m_server.post(u"/offline"_s);
        const auto edit = [&](int skew) {
            m_server.post(u"/clock"_s, { { u"skew"_s, skew } });
            m_server.post(u"/doc"_s, { { u"path"_s, path },
                                       { u"values"_s, QJsonObject{ { u"status"_s, u"E"_s } } },
                                       { u"merge"_s, true } });
        };
        if (!later)
            edit(5);
        device.ahead(later ? 0 : 120'000);
        device.mark(0, Status::Absent);
        if (later)
            edit(60);
        m_server.post(u"/online"_s);
        device.later();
        QTRY_COMPARE(device.stateOf(0), DeliveryState::Confirmed);
        const QString expected = later ? u"E"_s : u"A"_s;
        QTRY_COMPARE(rows()[path][u"status"_s].toObject()[u"stringValue"_s].toString(), expected);
        QCOMPARE(statusCode(device.held(0).value.status), expected);
        QCOMPARE(device.conflicts(), later ? u"theirs"_s : u"mine"_s);
        m_server.post(u"/clock"_s, { { u"skew"_s, 0 } });
    }

    void aRowThatIsGoneIsMadeAnew()
    {
        Device device(m_practice, u"full"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_VERIFY(device.isDone());
        m_server.post(
            u"/doc/delete"_s,
            { { u"path"_s,
                u"sessions/%1/students/ADM%2F26%2F001"_s.arg(device.session.toString()) } });
        m_server.post(u"/log/clear"_s);
        device.mark(0, Status::Absent);
        QTRY_COMPARE(device.stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u":commit"_s),
                 1); // what the last reading knew of the row is not held against it
        QCOMPARE(studentRows(device).size(), 1);
    }

    void nothingAboutStudentsLeavesInUsage()
    {
        Device device(m_practice, u"usage"_s);
        for (int i = 0; i < 8; ++i)
            device.mark(i, Status::Late, 3, u"a private matter"_s);
        device.start();
        QTRY_VERIFY(device.isDone());
        const QByteArray all = m_server.control(u"/docs"_s);
        QVERIFY(all.contains("usage_count"));
        for (const Student &student : std::as_const(device.students)) {
            for (const QString &secret :
                 { student.number, student.name, student.id.toString(), u"ADM"_s, u"private"_s })
                QVERIFY2(!all.contains(secret.toUtf8()), qPrintable(secret));
        }
    }

    void pseudonymousNamesNobody()
    {
        Device full(m_practice, u"full"_s);
        full.mark(0, Status::Present);
        full.start();
        QTRY_VERIFY(full.isDone());
        QVERIFY(m_server.control(u"/docs"_s).contains("Student 1"));
        full.stop();
        Device device(m_practice, u"pseudonymous"_s); // the school has thought better of it
        for (int i = 0; i < 8; ++i)
            device.mark(i, Status::Absent);
        device.start();
        QTRY_VERIFY(device.isDone());
        QVERIFY(!m_server.control(u"/docs"_s).contains("Student "));
        QCOMPARE(studentRows(device).size(), 8);
    }

    void whatTheRulesForbidIsKeptForAPerson()
    {
        m_server.post(u"/rules"_s, { { u"deny_write"_s, QJsonArray{ u"attendance_records"_s } } });
        Device device(m_practice, u"full"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_COMPARE(device.stateOf(0), DeliveryState::NeedsYou);
        QCOMPARE(device.receipt(0).reason, u"refused_perm"_s);
        QCOMPARE(studentRows(device).size(), 0); // one write refused, all refused
    }

    void offlineMarksGoByThemselves()
    {
        m_server.post(u"/offline"_s);
        Device device(m_practice, u"full"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_COMPARE(device.problem(), u"offline"_s);
        m_server.post(u"/online"_s);
        device.engine().linkUp();
        QTRY_COMPARE(device.stateOf(0), DeliveryState::Confirmed);
    }

    // Signing in.

    void aWrongPasswordStopsAskingAndKeepsTheMarks()
    {
        Device device(m_practice, u"full"_s);
        device.credentials.set(secretKey(device.target.id), u"wrong"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_COMPARE(device.stateOf(0), DeliveryState::SignIn);
        device.engine().sendNow();
        QCOMPARE(m_server.wireCount(u"signInWithPassword"_s), 1); // never in a loop
        device.engine().useSecret(device.target.id, m_practice.secret);
        QTRY_COMPARE(device.stateOf(0), DeliveryState::Confirmed);
    }

    void tooManyAttemptsWaitsAndNeverBlocks()
    {
        fault(u"TOO_MANY_ATTEMPTS_TRY_LATER"_s, u"signIn"_s, 1);
        Device device(m_practice, u"full"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_COMPARE(device.problem(), u"server_busy"_s);
        QVERIFY(device.stateOf(0) != DeliveryState::SignIn);
        device.engine().sendNow();
        QTRY_COMPARE(device.stateOf(0), DeliveryState::Confirmed);
    }

    void theRefreshTokenSignsInAndAfterItThePassword()
    {
        Device device(m_practice, u"full"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_VERIFY(device.isDone());
        device.stop();
        m_server.post(u"/log/clear"_s);
        device.mark(1, Status::Present);
        device.start(); // no token in memory
        QTRY_VERIFY(device.isDone());
        QCOMPARE(m_server.wireCount(u"securetoken"_s), 1);
        QCOMPARE(m_server.wireCount(u"signInWithPassword"_s), 0);
        device.stop();
        m_server.post(u"/revoke"_s, { { u"email"_s, m_server.text("username") } });
        device.mark(2, Status::Present);
        device.start();
        QTRY_VERIFY(device.isDone());
        QCOMPARE(m_server.wireCount(u"securetoken"_s), 2);
        QCOMPARE(m_server.wireCount(u"signInWithPassword"_s), 1);
    }

    void aServiceAccountSignsInThoughTheClockIsWrong_data()
    {
        QTest::addColumn<int>("skew");
        QTest::addColumn<int>("exchanges");
        QTest::newRow("right") << 0 << 1;
        QTest::newRow("behind") << 7200 << 2;
        QTest::newRow("ahead") << -7200 << 2;
    }
    void aServiceAccountSignsInThoughTheClockIsWrong()
    {
        QFETCH(int, skew);
        QFETCH(int, exchanges);
        m_server.post(u"/clock"_s, { { u"skew"_s, skew } });
        Device device(byKeyFile(), u"full"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_COMPARE(device.stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"/token"_s), exchanges);
        m_server.post(u"/clock"_s, { { u"skew"_s, 0 } });
    }

    void aRevokedKeyAsksForAPerson()
    {
        m_server.post(u"/revoke"_s);
        Device device(byKeyFile(), u"full"_s);
        device.mark(0, Status::Present);
        device.start();
        QTRY_COMPARE(device.stateOf(0), DeliveryState::SignIn);
        QVERIFY(m_server.wireCount(u"/token"_s) <= 2);
    }

private:
    void places() const
    {
        QTest::addColumn<bool>("google");
        QTest::newRow("practice server") << false;
        if (!m_google.url.isEmpty())
            QTest::newRow("Google's emulator") << true;
    }
    const Place &place() const { return isGoogle() ? m_google : m_practice; }
    Place byKeyFile() const
    {
        QFile file(m_server.text("key_file"));
        Place keyed = m_practice;
        keyed.secret =
            file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        keyed.options[u"auth"_s] = u"service_account"_s;
        return keyed;
    }
    void fault(const QString &kind, const QString &match, int times)
    {
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, kind }, { u"match"_s, match }, { u"count"_s, times } });
    }

    bool isGoogle() const { return QByteArray(QTest::currentDataTag()) == "Google's emulator"; }
    /// One request to Google's emulator, as its owner; the program's event loop runs meanwhile.
    HttpReply ask(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const
    {
        HttpTransport transport;
        std::optional<HttpReply> reply;
        transport.send({ .url = QUrl(m_google.url + path),
                         .method = method,
                         .body = method == "GET" ? QByteArray() : QJsonDocument(body).toJson(),
                         .headers = { { "Authorization", "Bearer owner" } } },
                       [&](const HttpReply &answer) { reply = answer; });
        return QTest::qWaitFor([&] { return reply.has_value(); }, 20'000) ? *reply : HttpReply{};
    }
    /// Typed fields by path, of all documents of a collection and, in the practice server, below
    /// it.
    QHash<QString, QJsonObject> documents(const QString &collection) const
    {
        QHash<QString, QJsonObject> found;
        if (!isGoogle()) {
            const QJsonArray all = m_server.list(u"/docs?prefix="_s + collection + u'/');
            for (const QJsonValue &each : all)
                found.insert(each[u"path"_s].toString(), each[u"fields"_s].toObject());
            return found;
        }
        const QJsonObject page =
            QJsonDocument::fromJson(
                ask("GET",
                    u"/v1/projects/rollbook-practice/databases/(default)/documents/"_s + collection)
                    .body)
                .object();
        const QJsonArray all = page[u"documents"_s].toArray();
        for (const QJsonValue &each : all)
            found.insert(each[u"name"_s].toString().section(u"/documents/"_s, 1),
                         each[u"fields"_s].toObject());
        return found;
    }
    QHash<QString, QJsonObject> studentRows(const Device &device) const
    {
        QHash<QString, QJsonObject> rows;
        const auto all = documents(u"sessions/%1/students"_s.arg(device.session.toString()));
        for (auto row = all.begin(); row != all.end(); ++row)
            rows.insert(row.key().section(u'/', -1), row.value());
        return rows;
    }
    qsizetype count(const QString &collection) const { return documents(collection).size(); }
    QString usage(const QString &field) const
    {
        const QJsonObject value =
            documents(u"lecturer_usage"_s)[u"lecturer_usage/j._okafor"_s][field].toObject();
        return value.isEmpty() ? QString() : value.begin().value().toString();
    }
    void putOld(const QString &path, const QString &number, const QString &session)
    {
        const QJsonObject values{ { u"admission_number"_s, number },
                                  { u"session_id"_s, session },
                                  { u"student_name"_s, u"X"_s } };
        if (!isGoogle()) {
            m_server.post(u"/doc"_s,
                          { { u"path"_s, QString(path).replace(u"%25"_s, u"%"_s) },
                            { u"values"_s, values } });
            return;
        }
        QJsonObject fields;
        for (auto value = values.begin(); value != values.end(); ++value)
            fields[value.key()] = QJsonObject{ { u"stringValue"_s, value.value() } };
        QCOMPARE(ask("PATCH",
                     u"/v1/projects/rollbook-practice/databases/(default)/documents/"_s + path,
                     { { u"fields"_s, fields } })
                     .status,
                 200);
    }

    PracticeServer m_server{ {}, u"firestore"_s };
    FirestoreEmulator m_emulator;
    Place m_practice;
    Place m_google;
};

QTEST_GUILESS_MAIN(tst_FirestoreSync)
#include "tst_firestoresync.moc"
