// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/outbox.h"
#include "sync/syncengine.h"
#include "sync/targets/target.h"
#include "tests/support/teststore.h"
#include "tests/sync/fakeschool.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 minute = 60'000;

HttpReply busy(const QByteArray &retryAfter = {}) { return FakeSchool::json(503, { { u"detail"_s, u"later"_s } }, retryAfter); }

} // namespace

/// The engine before a school that is an object and a clock that stands still: what depends on time,
/// on who is signed in and on what the school knows.
class tst_SyncEngine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_clock = std::make_unique<FakeClock>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_school = {};
        m_other = {};
        m_mostAtOnce = 0;
        m_store = makeStore(m_dir->path(), *m_clock, rosterOf(5));
        m_session = open(u"MAT"_s, QTime(9, 45));
        m_students = m_store->read().students(u"7A"_s, QDate(2026, 11, 20)).value();
        m_target = addTarget(u"School"_s);
        for (int i = 0; i < m_students.size(); ++i)
            m_school.numbers.insert(101 + i, m_students[i].number);
        m_school.sessions[11].date = QDate(2026, 11, 20);
    }
    void cleanup()
    {
        m_engine.reset();
        m_store.reset();
    }

    void aMarkIsConfirmedByReadingItBack()
    {
        link(m_target);
        mark(0, Status::Present);
        start();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_school.log.filter(u"sessions/11/"_s),
                 (QStringList{ u"GET attendance/sessions/11/"_s, u"POST attendance/sessions/11/bulk_mark/"_s, u"GET attendance/sessions/11/"_s }));
        QCOMPARE(m_mostAtOnce, 1);
    }

    void anotherPersonsSignInSendsNothing()
    {
        link(m_target);
        mark(0, Status::Present);
        start();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_store->read().targets()->first().remoteUser, u"7"_s);
        m_school.user = 8;
        m_clock->advance(10 * minute);
        mark(1, Status::Absent);
        QTRY_COMPARE(stateOf(1), DeliveryState::SignIn);
        QCOMPARE(receipt(1).reason, u"auth_other_user"_s);
        start(); // a restart changes nothing
        QTRY_COMPARE(stateOf(1), DeliveryState::SignIn);
        m_engine->sendNow();
        QTRY_VERIFY(m_engine->isIdle());
        QCOMPARE(m_school.count(u"bulk_mark"_s), 1);
        QVERIFY(!m_school.sessions[11].marks.contains(102));
        m_school.user = 7;
        m_engine->useSecret(m_target.id, u"right"_s);
        QTRY_COMPARE(stateOf(1), DeliveryState::Confirmed);
    }

    void aSessionThatIsGoneIsForgottenAndWaits()
    {
        link(m_target);
        mark(0, Status::Present);
        start();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        const FakeSchool::Session kept = m_school.sessions.take(11);
        mark(1, Status::Absent);
        QTRY_COMPARE(stateOf(1), DeliveryState::WaitingForSchool);
        QCOMPARE(receipt(1).reason, u"no_session"_s);
        QCOMPARE(m_engine->status().targets.first().waitingForSchool, 1);
        QTRY_VERIFY(m_engine->isIdle());
        const qsizetype before = m_school.log.size();
        m_engine->linkUp(); // not yet due
        QTRY_VERIFY(m_engine->isIdle());
        QCOMPARE(m_school.log.size(), before);
        m_school.sessions[12] = kept; // the office opens it anew
        m_clock->advance(5 * minute + 1);
        m_engine->linkUp();
        QTRY_COMPARE(stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(m_school.sessions[12].marks[102].status, u"A"_s);
    }

    void aSessionThatIsListedAndNotThereIsNotAskedForWithoutEnd()
    {
        link(m_target);
        m_school.intercept = [](const QString &request) {
            return request == u"GET attendance/sessions/11/"_s ? std::optional(FakeSchool::json(404, { { u"detail"_s, u"Not found."_s } })) : std::nullopt;
        };
        mark(0, Status::Present);
        start();
        QTRY_COMPARE(problem(), u"dep_missing"_s);
        QTRY_VERIFY(m_engine->isIdle());
        QVERIFY2(m_school.log.size() <= 6, qPrintable(m_school.log.join(u' ')));
        m_school.intercept = nullptr;
        m_engine->sendNow();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
    }

    void idsAreLearntFromSessionsAlreadyMarked()
    {
        link(m_target, { u"subject"_s }); // a subject's name is nowhere to be read
        m_school.sessions[10].date = QDate(2026, 11, 19);
        for (int id : { 101, 102, 103 })
            m_school.sessions[10].marks[id] = { m_school.numbers[id], u"P"_s, {} };
        for (int i : { 0, 1, 3 })
            mark(i, Status::Late);
        start();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(stateOf(3), DeliveryState::WaitingForSchool);
        QCOMPARE(receipt(3).reason, u"no_student_id"_s);
        QCOMPARE(m_school.sessions[11].marks.keys(), (QList<int>{ 101, 102 }));
        m_school.sessions[10].marks[104] = { m_school.numbers[104], u"P"_s, {} };
        m_clock->advance(5 * minute + 1);
        m_engine->linkUp();
        QTRY_COMPARE(stateOf(3), DeliveryState::Confirmed);
    }

    void aClassIsNotBelievedForItsNameAlone()
    {
        link(m_target, { u"subject"_s });
        m_school.sessions[10].date = QDate(2026, 11, 19);
        m_school.sessions[10].marks[900] = { u"Z900"_s, u"P"_s, {} }; // another 7A: none of ours
        mark(0, Status::Present);
        start();
        QTRY_COMPARE(stateOf(0), DeliveryState::WaitingForSchool);
        QCOMPARE(receipt(0).reason, u"no_class_id"_s);
        QCOMPARE(m_school.count(u"bulk_mark"_s), 0);
    }

    void severalSessionsGoOneAfterTheOther()
    {
        link(m_target);
        const SessionId english = open(u"ENG"_s, QTime(10, 45)), daily = open({}, QTime(8, 0));
        m_school.sessions[12] = { .subject = 6, .date = QDate(2026, 11, 20), .marks = {} };
        m_school.sessions[13] = { .subject = 0, .date = QDate(2026, 11, 20), .marks = {} };
        for (SessionId session : { m_session, english, daily }) {
            for (int i = 0; i < m_students.size(); ++i)
                mark(i, Status::Present, session);
        }
        start();
        QTRY_COMPARE(m_engine->status().toSend(), 0);
        for (int id : { 11, 12, 13 })
            QCOMPARE(m_school.sessions[id].marks.size(), 5);
        QCOMPARE(m_school.count(u"bulk_mark"_s), 3);
        QCOMPARE(m_school.count(u"school-login"_s), 1);
        QCOMPARE(m_mostAtOnce, 1);
    }

    void theServersWaitIsKeptAlthoughAPersonAsks()
    {
        link(m_target);
        m_school.intercept = [](const QString &request) { return request.contains(u"bulk_mark"_s) ? std::optional(busy("600")) : std::nullopt; };
        mark(0, Status::Present);
        start();
        QTRY_COMPARE(problem(), u"server_busy"_s);
        QCOMPARE(m_engine->status().targets.first().nextTryAt, m_clock->wallMs() + 10 * minute);
        m_school.intercept = nullptr;
        const qsizetype before = m_school.log.size();
        m_engine->sendNow();
        m_engine->linkUp();
        start(); // nor does a restart shorten it
        m_engine->sendNow();
        QTRY_VERIFY(m_engine->isIdle());
        QCOMPARE(m_school.log.size(), before);
        m_clock->advance(10 * minute);
        m_engine->sendNow();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
    }

    void aTokenIsRenewedOnlyForWork()
    {
        link(m_target);
        m_school.tokenSeconds = 60;
        mark(0, Status::Present);
        start();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        QTRY_VERIFY(m_engine->isIdle());
        m_clock->advance(2 * minute); // the token is long gone; no poll is due yet
        const qsizetype before = m_school.log.size();
        m_engine->linkUp();
        QTRY_VERIFY(m_engine->isIdle());
        QCOMPARE(m_school.log.size(), before);
        mark(1, Status::Present);
        QTRY_COMPARE(stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(m_school.count(u"school-login"_s), 2);
    }

    void aChangeMadeAtTheSchoolIsSeenAndOursIsKept()
    {
        link(m_target);
        mark(0, Status::Present);
        start();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        QTRY_VERIFY(m_engine->isIdle());
        m_school.sessions[11].marks[101] = { m_school.numbers[101], u"L"_s, u"[7 min] office"_s };
        QSignalSpy changed(m_store.get(), &Store::marksChanged);
        m_clock->advance(5 * minute + 1);
        m_engine->linkUp();
        QTRY_COMPARE(valueOf(0).value, (StatusValue{ .status = Status::Late, .minutesLate = 7 }));
        QCOMPARE(valueOf(0).note, u"office"_s);
        QCOMPARE(stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(changed.size(), 1);
        QTRY_VERIFY(m_engine->isIdle());
        QCOMPARE(text(u"SELECT winner FROM conflict"_s), u"theirs"_s);
        QVERIFY(text(u"SELECT mine_json FROM conflict"_s).contains(u"\"status\":\"P\""_s));
        QVERIFY(text(u"SELECT theirs_json FROM conflict"_s).contains(u"\"status\":\"L\""_s));
        m_clock->advance(5 * minute + 1); // and it is taken once
        m_engine->linkUp();
        QTRY_VERIFY(m_engine->isIdle());
        QCOMPARE(text(u"SELECT count(*) FROM conflict"_s), u"1"_s);
        QCOMPARE(m_school.count(u"bulk_mark"_s), 1);
    }

    void aTargetInTroubleDelaysNoOther_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("busy") << false;
        QTest::newRow("never answers") << true;
    }
    void aTargetInTroubleDelaysNoOther()
    {
        QFETCH(bool, silent);
        m_other.silent = silent;
        m_other.intercept = [](const QString &) { return std::optional(busy()); };
        const Target second = addTarget(u"Other"_s);
        link(m_target);
        link(second);
        mark(0, Status::Present);
        start();
        QTRY_COMPARE(receipt(0, m_target.id).state, DeliveryState::Confirmed);
        mark(1, Status::Absent);
        QTRY_COMPARE(receipt(1, m_target.id).state, DeliveryState::Confirmed);
        QVERIFY(receipt(0, second.id).state != DeliveryState::Confirmed);
        QVERIFY(stateOf(0) != DeliveryState::Confirmed); // the worst of both is what is shown
        QCOMPARE(m_engine->status().toSend(), 2);
    }

    void aCrashBetweenSendAndAnswerSendsNothingTwice()
    {
        link(m_target);
        mark(0, Status::Present);
        m_school.intercept = [this](const QString &request) {
            m_school.silent = request.contains(u"bulk_mark"_s);
            return std::optional<HttpReply>();
        };
        start();
        QTRY_COMPARE(m_school.count(u"bulk_mark"_s), 1);
        QCOMPARE(stateOf(0), DeliveryState::Sending);
        m_school.intercept = nullptr;
        m_school.silent = false;
        start();
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_school.count(u"bulk_mark"_s), 1);
    }

    void aPasswordThatIsNotThereIsAskedForAndThenKept()
    {
        link(m_target);
        m_credentials.remove(secretKey(m_target.id), [](const Result<> &) { });
        mark(0, Status::Present);
        start();
        QTRY_COMPARE(stateOf(0), DeliveryState::SignIn);
        QCOMPARE(receipt(0).reason, u"no_secret"_s);
        QVERIFY(m_school.log.isEmpty());
        m_engine->useSecret(m_target.id, u"right"_s);
        QTRY_COMPARE(stateOf(0), DeliveryState::Confirmed);
        start();
        mark(1, Status::Present);
        QTRY_COMPARE(stateOf(1), DeliveryState::Confirmed);
    }

private:
    void start()
    {
        m_engine.reset();
        m_engine = std::make_unique<SyncEngine>(SyncParts{ .store = *m_store, .credentials = m_credentials,
                                                           .makeTransport = [this] { return transport(); },
                                                           .random = [] { return 0.5; }, .debounceMs = 0 });
        m_engine->start();
    }
    /// The first target's wire goes to the school, the second's to the other one.
    std::unique_ptr<Transport> transport()
    {
        const bool first = m_engine == nullptr || m_engine->status().targets.size() < 2 || m_wires++ == 0;
        return std::make_unique<FakeTransport>(first ? m_school : m_other, m_mostAtOnce);
    }
    Target addTarget(const QString &name)
    {
        const Target target = m_store->addTarget({ .id = {}, .name = name, .kind = u"schoolos"_s, .url = u"https://school.example"_s,
                                                   .options = { { u"school_code"_s, u"RIVERSIDE"_s }, { u"username"_s, name } },
                                                   .remoteUser = {}, .enabled = true }, {}).value();
        m_credentials.set(secretKey(target.id), u"right"_s);
        return target;
    }
    SessionId open(const QString &subject, QTime start)
    {
        return m_store->openSession({ .classCode = u"7A"_s, .subjectCode = subject, .subjectName = subject, .date = {}, .start = start,
                                      .end = start.addSecs(3000), .room = {} }).value().id;
    }
    void link(const Target &target, const QStringList &entities = { u"class"_s, u"subject"_s, u"student"_s })
    {
        QList<Link> links{ { u"class"_s, u"7A"_s, u"3"_s }, { u"subject"_s, u"MAT"_s, u"5"_s }, { u"subject"_s, u"ENG"_s, u"6"_s } };
        for (int i = 0; i < m_students.size(); ++i)
            links.append({ u"student"_s, m_students[i].number, QString::number(101 + i) });
        links.removeIf([&](const Link &link) { return !entities.contains(link.entity); });
        const auto kind = makeTargetKind(target);
        QVERIFY(Outbox(*m_store, target.id, **kind).addLinks(links));
    }
    void mark(int student, Status status) { mark(student, status, m_session); }
    void mark(int student, Status status, SessionId session)
    {
        QVERIFY(m_store->record({ { .session = session, .student = m_students[student].id, .value = StatusValue{ .status = status } } }));
    }
    MarkState markState(int student) const { return m_store->read().markStates({ { m_session, m_students[student].id } })->first(); }
    DeliveryState stateOf(int student) const { return markState(student).receipt.state; }
    Mark valueOf(int student) const { return markState(student).mark; }
    Receipt receipt(int student) const { return markState(student).receipt; }
    Receipt receipt(int student, TargetId target) const
    {
        const QList<Receipt> all = m_store->read().receipts(m_session, m_students[student].id).value();
        return *std::ranges::find(all, target, &Receipt::target);
    }
    QString problem() const { return m_engine->status().targets.first().problem; }
    QString text(const QString &sql) const { return m_store->database().value(sql, {}).value().value_or(QVariant()).toString(); }

    std::unique_ptr<FakeClock> m_clock;
    FakeSchool m_school, m_other;
    int m_mostAtOnce = 0;
    MemoryCredentials m_credentials;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
    SessionId m_session;
    QList<Student> m_students;
    Target m_target;
};

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_syncengine.moc"
