// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change.h"
#include "core/store/outbox.h"
#include "sync/httptransport.h"
#include "sync/syncengine.h"
#include "sync/targets/campshub.h"
#include "sync/targets/campshubrecord.h"
#include "tests/support/talk.h"
#include "tests/support/teststore.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString patch = u"PATCH /api/v1/attendance/api/records/"_s;
const QString post = u"POST /api/v1/attendance/api/records/"_s;
const QString makeSession = u"POST /api/v1/attendance/api/sessions/"_s;

/// One teacher's device: a store, a keychain and an engine.
class Device
{
public:
    Device(const PracticeServer &server, const Clock &clock, const QString &role = {},
           const QJsonObject &options = {})
        : m_server(server)
    {
        store = makeStore(m_dir.path(), clock, demoRoster());
        QJsonObject all = options;
        const QString username =
            role.isEmpty() ? server.text("username") : account(role)[u"username"_s].toString();
        all[u"username"_s] = username;
        target = store
                     ->addTarget({ .id = {},
                                   .name = u"Campus"_s,
                                   .kind = u"campshub"_s,
                                   .url = server.url(),
                                   .options = all,
                                   .remoteUser = {},
                                   .enabled = true },
                                 {})
                     .value();
        credentials.set(secretKey(target.id),
                        role.isEmpty() ? server.text("password")
                                       : account(role)[u"password"_s].toString());
    }

    Session open(const QString &subject, QTime start, QTime end)
    {
        session = store
                      ->openSession({ .classCode = u"7A"_s,
                                      .subjectCode = subject,
                                      .subjectName = subject,
                                      .date = {},
                                      .start = start,
                                      .end = end,
                                      .room = u"R1"_s })
                      .value();
        students = store->read().students(u"7A"_s, session.date).value();
        return session;
    }
    Session mathematics()
    {
        return open(u"MAT"_s, QTime(9, 45), QTime(10, 35));
    } ///< there is a session of it
    Session english()
    {
        return open(u"ENG"_s, QTime(13, 25), QTime(14, 15));
    } ///< there is only a slot for it

    void map()
    {
        const auto kind = makeTargetKind(target);
        Outbox outbox(*store, target.id, **kind);
        QList<Link> links;
        for (const QStringList &row : mappingOf(m_server)) {
            if (row[0] != u"teacher"_s)
                links.append({ row[0], row[1], row[2] });
        }
        QVERIFY(links.size() > 70);
        QVERIFY(outbox.addLinks(links));
    }
    void start()
    {
        engine = std::make_unique<SyncEngine>(
            SyncParts{ .store = *store,
                       .credentials = credentials,
                       .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                       .random = [] { return 0.05; },
                       .debounceMs = 20,
                       .ceilings = { .perMinute = 1000, .perHour = 100'000, .bytesPerHour = 1'000'000'000 } });
        engine->start();
    }
    void mark(int student, Status status, const QString &note = {})
    {
        MarkEdit edit{ .session = session.id,
                       .student = students[student].id,
                       .value = StatusValue{ .status = status } };
        if (!note.isEmpty())
            edit.note = note;
        QVERIFY(store->record({ edit }));
    }
    MarkState at(int student) const
    {
        return store->read().markStates({ { session.id, students[student].id } })->first();
    }
    DeliveryState state(int student) const { return at(student).receipt.state; }
    Status status(int student) const { return at(student).mark.value.status; }
    QString reason(int student) const
    {
        return store->read().receipts(session.id, students[student].id)->first().reason;
    }
    /// Reads the session again, as the engine does by itself every few minutes.
    void lookAgain()
    {
        QVERIFY(store->transact([](Change &change) -> Result<> {
            const auto due =
                change.db().run(u"UPDATE session_read SET read_at=1, sweep_at=1"_s, {});
            change.touchQuietly();
            return due ? Result<>() : Result<>(fail(due.error()));
        }));
        engine->sendNow();
    }

private:
    QTemporaryDir m_dir;

public:
    std::unique_ptr<Store> store;
    MemoryCredentials credentials;
    std::unique_ptr<SyncEngine> engine;
    Target target;
    Session session;
    QList<Student> students;

private:
    QJsonObject account(const QString &role) const
    {
        return QJsonDocument::fromJson(m_server.control(u"/info"_s))[u"accounts"_s][role]
            .toObject();
    }
    const PracticeServer &m_server;
};

/// Carries a conversation through with real requests.
template<typename T>
Decoded<T> carry(Conversation<T> conversation)
{
    HttpTransport transport;
    return talk(std::move(conversation), [&](const HttpRequest &request) {
        QEventLoop loop;
        HttpReply got;
        transport.send(request, [&](const HttpReply &reply) {
            got = reply;
            loop.quit();
        });
        loop.exec();
        return got;
    });
}

} // namespace

/// CampsHub360 in another process, with its quirks: each rule of a safe client, driven through the
/// real engine and store.
class tst_CampsHubServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_server.isReady()); }
    void init()
    {
        m_server.post(u"/reset"_s);
        m_server.post(u"/online"_s);
        grace(1'000'000); // what the server calls late does not depend on when this runs
        m_one = std::make_unique<Device>(m_server, m_clock);
        m_two.reset();
    }
    void cleanup()
    {
        m_two.reset();
        m_one.reset();
    }

    void everyMarkIsOnePatchThatKeepsItsTime()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        for (int i = 0; i < d.students.size(); ++i)
            d.mark(i, markedStatuses[size_t(i) % 4]);
        d.start();
        QTRY_COMPARE_WITH_TIMEOUT(d.engine->status().toSend(), 0, 20'000);
        const auto held = marks(d);
        for (int i = 0; i < d.students.size(); ++i) {
            QCOMPARE(d.state(i), DeliveryState::Confirmed);
            const QJsonObject row = held.value(d.students[i].number);
            QCOMPARE(row[u"status"_s].toString(), statusWord(markedStatuses[size_t(i) % 4]));
            QCOMPARE(row[u"source"_s].toString(), u"offline"_s);
            QCOMPARE(row[u"writes"_s].toInt(), 2); // when it was made, and once by us
            const qint64 at =
                QDateTime::fromString(row[u"marked_at"_s].toString(), Qt::ISODateWithMs)
                    .toMSecsSinceEpoch();
            QVERIFY(qAbs(at - d.at(i).mark.changedAt) < 2000);
        }
        QCOMPARE(m_server.wireCount(patch), int(d.students.size()));
        QCOMPARE(m_server.wireCount(makeSession), 0);
    }

    void withoutAnyMappingNamesAreEnough()
    {
        m_one->mathematics();
        m_one->mark(0, Status::Present);
        m_one->start();
        QTRY_COMPARE(m_one->state(0), DeliveryState::Confirmed);
    }

    void anAbsentOfTheServersOwnIsNobodysMark()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
        for (int i = 1; i < d.students.size(); ++i)
            QCOMPARE(d.at(i).mark.rev, 0);
        d.mark(1, Status::Absent); // the same word, and now it is a mark
        QTRY_COMPARE(d.state(1), DeliveryState::Confirmed);
        QCOMPARE(marks(d).value(d.students[1].number)[u"source"_s].toString(), u"offline"_s);
    }

    void theSecondSignInUsesTheRefreshToken()
    {
        Device &d = *m_one;
        m_server.post(u"/rotate"_s, { { u"on"_s, true } });
        d.mathematics();
        d.map();
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
        fault({ { u"kind"_s, u"unauthorized"_s },
                { u"match"_s, u"attendance/"_s },
                { u"count"_s, 1 } });
        d.mark(1, Status::Present);
        QTRY_COMPARE(d.state(1), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"POST /api/auth/token/refresh/"_s), 1);
        QCOMPARE(m_server.wireCount(u"POST /api/auth/token/"_s), 2); // one of them the refresh
        fault({ { u"kind"_s, u"drop_answer"_s },
                { u"match"_s, u"token/refresh/"_s },
                { u"count"_s, 1 } }); // ours is dead now
        fault({ { u"kind"_s, u"unauthorized"_s },
                { u"match"_s, u"attendance/"_s },
                { u"count"_s, 1 } });
        d.mark(2, Status::Present);
        QTRY_COMPARE(d.engine->status().targets.first().problem, u"ambiguous"_s);
        d.engine->sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(d.state(2), DeliveryState::Confirmed, 20'000); // by the password
    }

    void aWrongPasswordIsTriedOnce()
    {
        Device &d = *m_one;
        d.credentials.set(secretKey(d.target.id), u"wrong"_s);
        d.mathematics();
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::SignIn);
        d.engine->sendNow();
        QCOMPARE(m_server.wireCount(u"POST /api/auth/token/"_s), 1);
        d.engine->useSecret(d.target.id, m_server.text("password"));
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
    }

    void anAccountWithoutSessionsOfItsOwnCannotSend()
    {
        m_one = std::make_unique<Device>(m_server, m_clock,
                                         u"admin"_s); // the server would let it write anything
        m_one->mathematics();
        m_one->map();
        m_one->mark(0, Status::Present);
        m_one->start();
        QTRY_COMPARE(m_one->engine->status().targets.first().activity, TargetActivity::SignIn);
        QCOMPARE(m_server.wireCount(patch), 0);
    }

    void aLoginThatMayNotWriteKeepsItsMarks()
    {
        m_one = std::make_unique<Device>(m_server, m_clock, u"lecturer"_s);
        m_one->mathematics();
        m_one->map();
        m_one->mark(0, Status::Present);
        m_one->start();
        QTRY_COMPARE(m_one->state(0), DeliveryState::WaitingForSchool);
        QCOMPARE(m_server.wireCount(patch) + m_server.wireCount(makeSession), 0);
    }

    void aColleaguesSessionIsNotTouched()
    {
        Device &d = *m_one;
        d.open(u"ART"_s, QTime(14, 30), QTime(15, 20));
        d.map();
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::WaitingForSchool);
        QCOMPARE(d.reason(0), u"no_session"_s);
        QCOMPARE(m_server.wireCount(patch) + m_server.wireCount(post)
                     + m_server.wireCount(makeSession),
                 0);
    }

    void aSessionIsMadeOfItsSlotOnce_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : { "", "drop_answer", "error500_applied", "reset", "truncate",
                                  "wrong_json", "html401" })
            QTest::newRow(*kind ? kind : "no fault") << QString::fromLatin1(kind);
    }
    void aSessionIsMadeOfItsSlotOnce()
    {
        QFETCH(QString, kind);
        Device &d = *m_one;
        d.english();
        d.map();
        d.mark(0, Status::Present);
        if (!kind.isEmpty())
            fault({ { u"kind"_s, kind }, { u"match"_s, makeSession }, { u"count"_s, 1 } });
        d.start();
        if (kind == u"wrong_json"_s || kind == u"html401"_s) { // nothing was made: asked for again
                                                               // only after a pause, or by a person
            QTRY_COMPARE_WITH_TIMEOUT(d.state(0), DeliveryState::WaitingForSchool, 20'000);
            d.engine->sendNow();
        }
        QTRY_COMPARE_WITH_TIMEOUT(d.state(0), DeliveryState::Confirmed, 20'000);
        const QJsonArray made = sessionsOf(d);
        QCOMPARE(made.size(), 1);
        QVERIFY(!made[0][u"slot"_s].isNull());
        QVERIFY(made[0][u"notes"_s].toString().contains(campsHubReference(d.session.id)));
    }

    void aSessionWithoutASlotIsMadeOnceToo()
    {
        Device &d = *m_one;
        d.open(
            u"MAT"_s, QTime(15, 40),
            QTime(16, 30)); // no slot has this time, and nothing on the server tells two such apart
        d.map();
        d.mark(0, Status::Present);
        fault({ { u"kind"_s, u"drop_answer"_s }, { u"match"_s, makeSession }, { u"count"_s, 1 } });
        d.start();
        QTRY_COMPARE_WITH_TIMEOUT(d.state(0), DeliveryState::Confirmed, 20'000);
        QCOMPARE(sessionsOf(d).size(), 2); // the morning's, and this one
        QCOMPARE(m_server.wireCount(makeSession), 1);
        m_two = std::make_unique<Device>(m_server,
                                         m_clock); // the reference is the same on every device
        m_two->open(u"MAT"_s, QTime(15, 40), QTime(16, 30));
        m_two->map();
        m_two->mark(1, Status::Late);
        m_two->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_two->state(1), DeliveryState::Confirmed, 20'000);
        QCOMPARE(sessionsOf(d).size(), 2);
    }

    void theOfficesSessionOfTheSlotIsAdoptedWhereverItWasMoved()
    {
        Device &d = *m_one;
        d.english();
        d.map();
        m_server.post(u"/session"_s,
                      { { u"class"_s, u"7A"_s },
                        { u"subject"_s, u"ENG"_s },
                        { u"date"_s, d.session.date.toString(Qt::ISODate) },
                        { u"start"_s, u"08:00"_s },
                        { u"end"_s, u"08:50"_s } });
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE_WITH_TIMEOUT(d.state(0), DeliveryState::Confirmed, 20'000);
        QCOMPARE(sessionsOf(d).size(), 1);
    }

    void faultsLoseNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("count");
        for (const char *kind :
             { "close_before", "drop_answer", "truncate", "reset", "error500", "error500_applied",
               "captive200", "captive302", "html401", "empty200", "wrong_json", "swallow",
               "unauthorized", "unavailable" })
            QTest::newRow(kind) << QString::fromLatin1(kind) << 1;
    }
    void faultsLoseNothing()
    {
        QFETCH(QString, kind);
        QFETCH(int, count);
        Device &d = *m_one;
        d.mathematics();
        d.map();
        QJsonObject spec{ { u"kind"_s, kind }, { u"match"_s, patch }, { u"count"_s, count } };
        if (kind == u"unavailable"_s)
            spec[u"retry_after"_s] = 1;
        fault(spec);
        for (int i = 0; i < 6; ++i)
            d.mark(i, Status::Late);
        d.start();
        if (kind == u"unavailable"_s) {
            QTRY_COMPARE(d.engine->status().targets.first().problem, u"server_busy"_s);
            QTest::qWait(1100); // what the server asked for is kept, whoever asks
            d.engine->sendNow();
        }
        QTRY_COMPARE_WITH_TIMEOUT(d.engine->status().toSend(), 0, 30'000);
        const auto held = marks(d);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(held.value(d.students[i].number)[u"status"_s].toString(), u"late"_s);
    }

    void aServerThatOnlySaysYesIsNeverBelieved()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
        const int before = m_server.wireCount(patch);
        fault({ { u"kind"_s, u"swallow"_s }, { u"match"_s, patch } });
        d.mark(0, Status::Late); // a row that carries our clock by now
        QTRY_COMPARE_WITH_TIMEOUT(d.engine->status().targets.first().problem, u"contract_broken"_s,
                                  20'000);
        QCOMPARE(m_server.wireCount(patch) - before, 3);
        QVERIFY(d.state(0) != DeliveryState::Confirmed);
        m_server.post(u"/fault/clear"_s);
        d.engine->sendNow();
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
    }

    void onePoisonDoesNotHoldUpTheOthers()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        QString poison;
        for (const QStringList &row : mappingOf(m_server)) {
            if (row[0] == u"student"_s && row[1] == d.students[3].number)
                poison = row[2];
        }
        fault({ { u"kind"_s, u"poison"_s }, { u"match"_s, patch }, { u"student"_s, poison } });
        for (int i = 0; i < 10; ++i)
            d.mark(i, Status::Present);
        d.start();
        QTRY_COMPARE_WITH_TIMEOUT(d.engine->status().toSend(), 1, 20'000);
        QVERIFY(d.state(3) != DeliveryState::Confirmed);
    }

    void whatTheServerRefusesIsAskedOnce()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
        const int before = m_server.wireCount(patch);
        d.mark(0, Status::Late, u"a"_s + QChar(0) + u'b'); // the server takes no NUL
        QTRY_COMPARE(d.state(0), DeliveryState::NeedsYou);
        QCOMPARE(d.reason(0), u"refused_data"_s);
        d.mark(
            1,
            Status::Present); // the session is read again, and what was refused is not sent with it
        QTRY_COMPARE(d.state(1), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(patch) - before, 2);
        QCOMPARE(d.state(0), DeliveryState::NeedsYou);
    }

    void aMissingRowIsPostedAndALateThatIsNoneIsRepaired()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        m_server.post(u"/unmark"_s,
                      { { u"session"_s, remoteSession(d).toInt() },
                        { u"admission_number"_s, d.students[0].number } });
        grace(-1'000'000); // whatever comes now comes late
        d.mark(0, Status::Present);
        d.mark(1, Status::Present);
        m_server.post(
            u"/clock"_s,
            { { u"now"_s,
                campsHubTime(d.at(0).mark.changedAt + 3'600'000) } }); // by its time it would win
        d.start();
        QTRY_COMPARE_WITH_TIMEOUT(d.engine->status().toSend(), 0, 20'000);
        QCOMPARE(m_server.wireCount(post), 1);
        QCOMPARE(marks(d).value(d.students[0].number)[u"status"_s].toString(), u"present"_s);
        QCOMPARE(d.status(0), Status::Present);
    }

    void aLostAnswerToAPostIsNotTakenForSomebodysLate()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        m_server.post(u"/unmark"_s,
                      { { u"session"_s, remoteSession(d).toInt() } }); // nobody has a record
        grace(-1'000'000);
        fault({ { u"kind"_s, u"drop_answer"_s }, { u"match"_s, post }, { u"count"_s, 1 } });
        for (int i = 0; i < 3; ++i)
            d.mark(i, Status::Present);
        m_server.post(
            u"/clock"_s,
            { { u"now"_s,
                campsHubTime(d.at(0).mark.changedAt + 3'600'000) } }); // by its time it would win
        d.start();
        QTRY_COMPARE(d.engine->status().targets.first().problem, u"ambiguous"_s);
        d.engine->sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(d.engine->status().toSend(), 0, 20'000);
        const auto held = marks(d);
        QCOMPARE(held.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(held.value(d.students[i].number)[u"status"_s].toString(), u"present"_s);
        QCOMPARE(m_server.wireCount(post), 3);
    }

    void aMarkMadeInTimeAndPostedInTheEveningKeepsItsTime()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        m_server.post(u"/unmark"_s, { { u"session"_s, remoteSession(d).toInt() } });
        d.mark(0, Status::Present);
        const qint64 made = d.at(0).mark.changedAt;
        m_server.post(u"/clock"_s, { { u"now"_s, campsHubTime(made + 5 * 3'600'000) } });
        d.start();
        QTRY_COMPARE_WITH_TIMEOUT(d.state(0), DeliveryState::Confirmed, 20'000);
        const qint64 at =
            QDateTime::fromString(marks(d).value(d.students[0].number)[u"marked_at"_s].toString(),
                                  Qt::ISODateWithMs)
                .toMSecsSinceEpoch();
        QVERIFY(qAbs(at - made) < 2000);
    }

    void aShutSessionIsLeftAlone_data()
    {
        QTest::addColumn<QString>("status");
        for (const char *status : { "closed", "locked", "cancelled" })
            QTest::newRow(status) << QString::fromLatin1(status);
    }
    void aShutSessionIsLeftAlone()
    {
        QFETCH(QString, status);
        Device &d = *m_one;
        d.mathematics();
        d.map();
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
        setStatus(d, status); // the server would take marks all the same
        d.mark(0, Status::Late);
        QTRY_COMPARE(d.state(0), DeliveryState::NeedsYou);
        QCOMPARE(d.reason(0), u"session_locked"_s);
        QCOMPARE(m_server.wireCount(patch), 1);
        QCOMPARE(marks(d).value(d.students[0].number)[u"status"_s].toString(), u"present"_s);
    }

    void aCorrectionIsAskedForOnceAndWhatIsApprovedIsConfirmed()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        d.mark(0, Status::Absent);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
        setStatus(d, u"locked"_s);
        d.mark(0, Status::Late);
        QTRY_COMPARE(d.state(0), DeliveryState::NeedsYou);
        fault({ { u"kind"_s, u"drop_answer"_s },
                { u"match"_s, u"POST /api/v1/attendance/api/correction-requests/"_s },
                { u"count"_s, 1 } });
        QVERIFY(d.store->requestCorrection({ .id = {},
                                             .session = d.session.id,
                                             .student = d.students[0].id,
                                             .from = Status::Absent,
                                             .to = Status::Late,
                                             .reason = u"came at ten"_s,
                                             .author = {} }));
        QTRY_COMPARE_WITH_TIMEOUT(m_server.list(u"/corrections"_s).size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(dispatchState(d, u"correction"_s) == u"backoff"_s
                                     || dispatchState(d, u"correction"_s) == u"pending"_s,
                                 20'000);
        d.engine->sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(dispatchState(d, u"correction"_s), u"pending"_s, 20'000);
        const QJsonArray asked = m_server.list(u"/corrections"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][u"from"_s].toString(), u"absent"_s);
        QCOMPARE(asked[0][u"to"_s].toString(), u"late"_s);
        // A reading that is on its way would show the mark as it was, and count as the look that is asked for.
        QTRY_VERIFY_WITH_TIMEOUT(d.engine->isIdle(), 20'000);
        approve(u"correction-requests/%1/"_s.arg(asked[0][u"id"_s].toInt()));
        d.lookAgain();
        QTRY_COMPARE_WITH_TIMEOUT(d.state(0), DeliveryState::Confirmed, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(dispatchState(d, u"correction"_s), u"done"_s, 20'000);
    }

    void aFinishedRegisterOpensAndClosesTheSession()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
        QVERIFY(d.store->setFinished(d.session.id, true));
        QTRY_COMPARE_WITH_TIMEOUT(sessionStatus(d), u"closed"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(dispatchState(d, u"session"_s), u"done"_s, 20'000);
        QCOMPARE(m_server.wireCount(u"/open/"_s), 1);
        QCOMPARE(m_server.wireCount(u"/close/"_s), 1);
        QCOMPARE(d.state(0), DeliveryState::Confirmed);
    }

    void wantedOrLaterIsDone()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
        setStatus(d, u"open"_s);
        fault({ { u"kind"_s, u"drop_answer"_s }, { u"match"_s, u"/close/"_s }, { u"count"_s, 1 } });
        QVERIFY(d.store->setFinished(d.session.id, true));
        QTRY_COMPARE_WITH_TIMEOUT(dispatchState(d, u"session"_s), u"backoff"_s, 20'000);
        setStatus(d, u"locked"_s);
        d.engine->sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(dispatchState(d, u"session"_s), u"done"_s, 20'000);
        QCOMPARE(sessionStatus(d), u"locked"_s);
        QCOMPARE(m_server.wireCount(u"/close/"_s), 1);
        QCOMPARE(m_server.wireCount(u"/open/"_s), 0);
    }

    void leaveIsAskedForOnce()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        fault({ { u"kind"_s, u"error500_applied"_s },
                { u"match"_s, u"POST /api/v1/attendance/api/leave-applications/"_s },
                { u"count"_s, 1 } });
        const Leave leave{ .id = {},
                           .student = d.students[2].id,
                           .category = u"family"_s,
                           .from = d.session.date,
                           .to = d.session.date.addDays(2),
                           .reason = u"a wedding"_s,
                           .author = {} };
        d.start(); // which tells the store what this kind of server takes
        QVERIFY(d.store->recordLeave(leave));
        QTRY_COMPARE_WITH_TIMEOUT(dispatchState(d, u"leave"_s), u"backoff"_s, 20'000);
        d.engine->sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(dispatchState(d, u"leave"_s), u"pending"_s, 20'000);
        const QJsonArray asked = m_server.list(u"/leaves"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][u"type"_s].toString(), u"personal"_s);
        QCOMPARE(m_server.wireCount(u"POST /api/v1/attendance/api/leave-applications/"_s), 1);
        Leave overlapping = leave;
        overlapping.to = leave.from;
        QVERIFY(d.store->recordLeave(overlapping));
        QTRY_COMPARE_WITH_TIMEOUT(dispatchState(d, u"leave"_s), u"refused"_s, 20'000);
        QCOMPARE(m_server.list(u"/leaves"_s).size(), 1);
    }

    void theOfficesLaterChangeStays()
    {
        Device &d = *m_one;
        d.mathematics();
        d.map();
        d.mark(0, Status::Present);
        d.start();
        QTRY_COMPARE(d.state(0), DeliveryState::Confirmed);
        officeMarks(d, 0, u"excused"_s); // beside it our stamp is still there
        d.lookAgain();
        QTRY_COMPARE_WITH_TIMEOUT(d.status(0), Status::Excused, 20'000);
        d.mark(0, Status::Late); // and what we mark after that goes before it again
        QTRY_COMPARE_WITH_TIMEOUT(d.state(0), DeliveryState::Confirmed, 20'000);
        QCOMPARE(marks(d).value(d.students[0].number)[u"status"_s].toString(), u"late"_s);
    }

    void betweenTheOfficeAndUsTheLaterOneStays_data()
    {
        QTest::addColumn<int>("officeAfterMs");
        QTest::addColumn<QString>("stays");
        QTest::newRow("the office was later") << 60'000 << u"late"_s;
        QTest::newRow("ours was later") << -60'000 << u"excused"_s;
    }
    void betweenTheOfficeAndUsTheLaterOneStays()
    {
        QFETCH(int, officeAfterMs);
        QFETCH(QString, stays);
        Device &d = *m_one;
        d.mathematics();
        d.map();
        d.mark(0, Status::Excused); // offline
        m_server.post(u"/clock"_s,
                      { { u"now"_s, campsHubTime(d.at(0).mark.changedAt + officeAfterMs) } });
        officeMarks(d, 0, u"late"_s);
        d.start();
        QTRY_COMPARE_WITH_TIMEOUT(d.engine->status().toSend(), 0, 20'000);
        QTRY_COMPARE(marks(d).value(d.students[0].number)[u"status"_s].toString(), stays);
        QCOMPARE(statusWord(d.status(0)), stays);
    }

    void twoDevicesAgreeOnTheLaterMarkWhicheverArrivesFirst()
    {
        m_two = std::make_unique<Device>(m_server, m_clock);
        for (Device *d : { m_one.get(), m_two.get() }) {
            d->mathematics();
            d->map();
        }
        m_one->mark(0, Status::Present); // each is earlier than the other's on one student
        m_two->mark(1, Status::Absent);
        QTest::qWait(5); // a stamp is a moment
        m_two->mark(0, Status::Late);
        m_one->mark(1, Status::Excused);
        m_two->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_two->engine->status().toSend(), 0, 20'000);
        m_one->start(); // its earlier mark comes later, and does not win by that
        QTRY_COMPARE_WITH_TIMEOUT(m_one->engine->status().toSend(), 0, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_one->status(0), Status::Late, 20'000);
        m_two->lookAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_two->status(1), Status::Excused, 20'000);
        QCOMPARE(m_two->status(0), Status::Late);
        QCOMPARE(m_one->status(1), Status::Excused);
        QCOMPARE(marks(*m_one).value(m_one->students[0].number)[u"status"_s].toString(), u"late"_s);
        QCOMPARE(marks(*m_one).value(m_one->students[1].number)[u"status"_s].toString(),
                 u"excused"_s);
        for (Device *d : { m_one.get(), m_two.get() }) {
            QCOMPARE(d->state(0), DeliveryState::Confirmed);
            QCOMPARE(d->state(1), DeliveryState::Confirmed);
        }
    }

    void twoDevicesWithTheOfficeBetweenThemAgree()
    {
        m_two = std::make_unique<Device>(m_server, m_clock);
        for (Device *d : { m_one.get(), m_two.get() }) {
            d->mathematics();
            d->map();
        }
        m_one->mark(0, Status::Present);
        m_one->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_one->state(0), DeliveryState::Confirmed, 20'000);
        m_two->mark(0, Status::Absent); // offline; newer than the first, older than the office
        m_server.post(u"/clock"_s,
                      { { u"now"_s, campsHubTime(m_two->at(0).mark.changedAt + 30'000) } });
        officeMarks(*m_one, 0, u"excused"_s);
        m_two->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_two->status(0), Status::Excused, 20'000);
        m_one->lookAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_one->status(0), Status::Excused, 20'000);
        QCOMPARE(marks(*m_one).value(m_one->students[0].number)[u"status"_s].toString(),
                 u"excused"_s);
        QCOMPARE(m_two->engine->status().toSend() + m_one->engine->status().toSend(), 0);
    }

    void theRosterIsThatOfOurSections()
    {
        const auto kind = makeTargetKind(m_one->target);
        const auto token = carry(
            (*kind)->signIn({ .password = m_server.text("password"), .code = {}, .refresh = {} }));
        QVERIFY(token);
        QCOMPARE(token->more[u"faculty"_s].toString(), m_server.text("faculty"));
        const auto roster = carry((*kind)->readRoster(*token));
        QVERIFY(roster);
        QHash<QString, QString> ids;
        for (const QStringList &row : mappingOf(m_server))
            ids.insert(row[0] + row[1], row[2]);
        QVERIFY(roster->classes.size() >= 3);
        for (const RemoteRoster::Class &c : roster->classes) {
            QCOMPARE(c.id, ids.value(u"class"_s + c.code));
            QVERIFY(c.students.size() > 10);
            for (const RemoteRoster::Person &p : c.students)
                QCOMPARE(p.id, ids.value(u"student"_s + p.number));
        }
        for (const RemoteRoster::Person &s : roster->subjects)
            QVERIFY(s.number == u"FORM"_s || s.id == ids.value(u"subject"_s + s.number));
    }

    void aStudentIsCheckedInByQrCode()
    {
        const CampsHub server(m_one->target);
        const auto token = carry(
            server.signIn({ .password = m_server.text("password"), .code = {}, .refresh = {} }));
        QVERIFY(token);
        m_one->mathematics();
        const QString session = remoteSession(*m_one);
        const auto qr =
            ask(u"sessions/%1/generate-qr/"_s.arg(session))[u"qr_token"_s].toString().toLatin1();
        QCOMPARE(readCampsHubQr(qr)->session, session);
        QString student;
        for (const QStringList &row : mappingOf(m_server)) {
            if (row[0] == u"student"_s && row[1] == m_one->students[0].number)
                student = row[2];
        }
        const auto done = carry(server.checkIn(qr, student, *token));
        QVERIFY(done);
        QCOMPARE(done->mark, u"present"_s);
        const auto refused = carry(server.checkIn("a.b.c", student, *token));
        QCOMPARE(refused.error().verdict, Verdict::Refused);
    }

    void theServerIsKnownBeforeAnybodySignsIn()
    {
        const auto kind = makeTargetKind(m_one->target);
        QCOMPARE(carry((*kind)->probe())->name, u"CampsHub360"_s);
        fault({ { u"kind"_s, u"captive200"_s } });
        QVERIFY(!carry((*kind)->probe()));
        Target nameless = m_one->target;
        nameless.options = {};
        QVERIFY(!makeTargetKind(nameless));
    }

private:
    void fault(const QJsonObject &spec) { m_server.post(u"/fault"_s, spec); }
    void grace(int minutes)
    {
        m_server.post(u"/configure"_s,
                      { { u"key"_s, u"GRACE_PERIOD_MINUTES"_s },
                        { u"value"_s, minutes },
                        { u"data_type"_s, u"integer"_s } });
    }
    QJsonArray sessionsOf(const Device &d) const
    {
        QJsonArray found;
        const QJsonArray sessions = m_server.list(u"/sessions"_s);
        for (const QJsonValue &s : sessions) {
            if (s[u"class"_s] == u"7A"_s && s[u"subject"_s] == d.session.subjectCode
                && s[u"date"_s] == d.session.date.toString(Qt::ISODate))
                found.append(s);
        }
        return found;
    }
    QString remoteSession(const Device &d) const
    {
        return QString::number(sessionsOf(d)[0][u"id"_s].toInt());
    }
    QString sessionStatus(const Device &d) const
    {
        return sessionsOf(d)[0][u"status"_s].toString();
    }
    void setStatus(const Device &d, const QString &status)
    {
        m_server.post(u"/session/status"_s,
                      { { u"session"_s, remoteSession(d).toInt() }, { u"status"_s, status } });
    }
    void officeMarks(const Device &d, int student, const QString &status)
    {
        m_server.post(u"/mark"_s,
                      { { u"session"_s, remoteSession(d).toInt() },
                        { u"admission_number"_s, d.students[student].number },
                        { u"status"_s, status } });
    }
    QHash<QString, QJsonObject> marks(const Device &d) const
    {
        QHash<QString, QJsonObject> held;
        const QJsonArray rows = m_server.list(u"/marks?session="_s + remoteSession(d));
        for (const QJsonValue &row : rows)
            held.insert(row[u"admission_number"_s].toString(), row.toObject());
        return held;
    }
    static QString dispatchState(const Device &d, const QString &entity)
    {
        const auto state = d.store->database().value(
            u"SELECT state FROM dispatch WHERE entity=? ORDER BY first_queued_at DESC LIMIT 1"_s,
            { entity });
        return state && *state ? (*state)->toString() : QString();
    }
    /// What the office does in the server's own pages.
    QJsonObject ask(const QString &path) const
    {
        const auto post = [](const QUrl &url, const QJsonObject &body, const QByteArray &bearer) {
            HttpTransport transport;
            QEventLoop loop;
            QJsonObject answer;
            HttpRequest request{
                .url = url, .method = "POST", .body = QJsonDocument(body).toJson(), .headers = {}
            };
            if (!bearer.isEmpty())
                request.headers.append({ "Authorization", "Bearer " + bearer });
            transport.send(request, [&](const HttpReply &reply) {
                answer = QJsonDocument::fromJson(reply.body).object();
                loop.quit();
            });
            loop.exec();
            return answer;
        };
        const QUrl base(m_server.url());
        const QJsonObject login = post(base.resolved(QUrl(u"/api/auth/token/"_s)),
                                       { { u"username"_s, m_server.text("admin_username") },
                                         { u"password"_s, m_server.text("admin_password") } },
                                       {});
        return post(base.resolved(QUrl(u"/api/v1/attendance/api/"_s + path)), {},
                    login[u"access"_s].toString().toLatin1());
    }
    void approve(const QString &path) const
    {
        QVERIFY(ask(path + u"approve/"_s)[u"status"_s].toString().contains(u"approved"_s));
    }

    SystemClock m_clock;
    PracticeServer m_server{ { u"--demo"_s }, u"campshub"_s };
    std::unique_ptr<Device> m_one;
    std::unique_ptr<Device> m_two;
};

QTEST_GUILESS_MAIN(tst_CampsHubServer)
#include "tst_campshubserver.moc"
