// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "sync/syncengine.h"
#include "sync/targets/couchdb.h"
#include "sync/targets/couchdocs.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"
#include "tests/support/talk.h"
#include "tests/support/teststore.h"
#include "tests/sync/fakehub.h"

#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 minuteMs = 60'000;
const QStringList sentFirst{ u"POST _bulk_docs"_s, u"POST _all_docs"_s, u"GET _changes"_s };

/// The hub that is an object, behind what an engine sends through; one answer can be lost.
class HubTransport final : public Transport
{
public:
    HubTransport(FakeHub &hub, QString &losesAnswerTo) : m_hub(hub), m_losesAnswerTo(losesAnswerTo)
    {
    }
    void send(const HttpRequest &request, std::function<void(const HttpReply &)> done) override
    {
        HttpReply reply = answerTo(request);
        if (!m_losesAnswerTo.isEmpty() && request.url.path().endsWith(m_losesAnswerTo)) {
            m_losesAnswerTo.clear();
            reply = { .failure = HttpReply::Failure::Interrupted };
        }
        QTimer::singleShot(0, &m_context, [reply, done = std::move(done)] { done(reply); });
    }

private:
    HttpReply answerTo(const HttpRequest &request)
    {
        const QString call = request.url.path().section(u'/', -1);
        if (call == u"_session"_s)
            return FakeHub::reply(
                200,
                QJsonDocument(
                    QJsonObject{ { u"userCtx"_s, QJsonObject{ { u"name"_s, u"a.teacher"_s } } } }));
        if (call == u"rollbook"_s)
            return FakeHub::reply(200, QJsonDocument(QJsonObject{}));
        return m_hub(request);
    }

    FakeHub &m_hub;
    QString &m_losesAnswerTo;
    QObject m_context;
};

} // namespace

/// Marks go to the hub before it is read, where its refusals make that safe; and only there.
class tst_CouchFirst : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_engine.reset();
        m_store.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_hub = {};
        m_losesAnswerTo.clear();
        m_clock = FakeClock();
        m_store = makeStore(m_dir->path(), m_clock, rosterOf(4));
        const auto target = m_store->addTarget(
            { .id = {},
              .name = u"Hub"_s,
              .kind = u"couchdb"_s,
              .url = u"https://hub.example"_s,
              .options = { { u"database"_s, u"rollbook"_s }, { u"username"_s, u"a.teacher"_s } },
              .remoteUser = {},
              .enabled = true },
            {});
        m_credentials.set(secretKey(target->id), u"right"_s);
        m_session = m_store->openSession(mathematics()).value();
        m_students = m_store->read().students(u"7A"_s, m_session.date).value();
        start();
        settle(); // roster and session are there; nothing of the marks has been
    }
    void cleanup() { m_engine.reset(); }

    void newMarksGoFirstAndAreReadAfterwards()
    {
        mark(0, Status::Present);
        mark(1, Status::Absent);
        settle();
        QCOMPARE(m_hub.log.mid(0, 3), sentFirst);
        QCOMPARE(held(0)[u"status"_s].toString(), u"P"_s);
        QCOMPARE(stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(stateOf(1), DeliveryState::Confirmed);
    }

    /// Whoever was there first is not overwritten; the later stamp wins as ever.
    void whoWasThereFirstIsMergedNotOverwritten_data()
    {
        QTest::addColumn<bool>("theirsIsLater");
        QTest::addColumn<QString>("wins");
        QTest::newRow("theirs is later") << true << u"L"_s;
        QTest::newRow("ours is later") << false << u"P"_s;
    }
    void whoWasThereFirstIsMergedNotOverwritten()
    {
        QFETCH(bool, theirsIsLater);
        QFETCH(QString, wins);
        mark(0, Status::Present);
        mark(1, Status::Present);
        putTheirs(0, Status::Late, theirsIsLater ? minuteMs : -minuteMs, u"bus"_s);
        const QString revision = held(0)[u"_rev"_s].toString();
        m_hub.beforeWrite = [&] { m_revisions.append(held(0)[u"_rev"_s].toString()); };
        settle();
        m_hub.beforeWrite = nullptr;
        QCOMPARE(m_revisions.first(), revision); // the first write found it,
        if (m_revisions.size() > 1)
            QCOMPARE(m_revisions[1], revision); // ... and left it alone
        QCOMPARE(m_hub.log.mid(0, 2), sentFirst.mid(0, 2));
        QCOMPARE(held(0)[u"status"_s].toString(), wins);
        QCOMPARE(held(0)[u"note"_s].toString(), theirsIsLater ? u"bus"_s : QString());
        QCOMPARE(statusCode(m_store->read()
                                .markStates({ { m_session.id, m_students[0].id } })
                                ->first()
                                .mark.value.status),
                 wins);
        QCOMPARE(stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(stateOf(1), DeliveryState::Confirmed);
    }

    void anEditNamesTheRevisionLastRead()
    {
        mark(0, Status::Present);
        settle();
        m_clock.advance(minuteMs);
        mark(0, Status::Absent);
        m_hub.log.clear();
        settle();
        QCOMPARE(m_hub.log.mid(0, 3), sentFirst);
        QCOMPARE(held(0)[u"status"_s].toString(), u"A"_s);
        QCOMPARE(stateOf(0), DeliveryState::Confirmed);
    }

    void anEditMadeMeanwhileIsNotOverwritten()
    {
        mark(0, Status::Present);
        settle();
        m_clock.advance(minuteMs);
        mark(0, Status::Absent);
        putTheirs(0, Status::Late, 2 * minuteMs);
        settle();
        QCOMPARE(held(0)[u"status"_s].toString(), u"L"_s);
        QCOMPARE(stateOf(0), DeliveryState::Confirmed);
    }

    /// What may be on its way, or was read long ago, is read first.
    void whatMayBeThereIsReadFirst()
    {
        mark(0, Status::Present);
        m_losesAnswerTo = u"_bulk_docs"_s;
        settle(false);
        QVERIFY(stateOf(0) != DeliveryState::Confirmed);
        settle();
        QCOMPARE(stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_hub.count(u"POST _bulk_docs"_s), 1); // never a second time
    }

    void afterARestartWhatWasOnItsWayIsReadFirst()
    {
        mark(0, Status::Present);
        mark(1, Status::Present);
        QVERIFY(m_store->database().run(
            u"UPDATE outbox SET state='sending', sent_rev=want_rev, sent_payload='{}'"_s));
        start();
        settle();
        QCOMPARE(m_hub.log.first(), u"POST _all_docs"_s);
        QCOMPARE(stateOf(0), DeliveryState::Confirmed);
    }

    void anOldReadingIsDoneAgainFirst()
    {
        mark(0, Status::Present);
        settle();
        m_engine.reset();
        m_clock.advance(16 * minuteMs);
        mark(0, Status::Absent);
        m_hub.log.clear();
        start();
        settle();
        QCOMPARE(m_hub.log.first(), u"POST _all_docs"_s);
        QCOMPARE(held(0)[u"status"_s].toString(), u"A"_s);
        QCOMPARE(stateOf(0), DeliveryState::Confirmed);
    }

    void whatIsThereAlreadyIsNotWritten()
    {
        mark(0, Status::Present);
        settle();
        mark(0, Status::Absent);
        mark(0, Status::Present); // as the hub has it
        m_hub.log.clear();
        settle();
        QCOMPARE(m_hub.count(u"POST _bulk_docs"_s), 0);
        QCOMPARE(stateOf(0), DeliveryState::Confirmed);
    }

    /// A document that this version cannot read is somebody's: a person decides.
    void whatCannotBeReadIsNotOverwritten_data()
    {
        QTest::addColumn<bool>("readBefore");
        QTest::newRow("never read") << false;
        QTest::newRow("ours was there") << true;
    }
    void whatCannotBeReadIsNotOverwritten()
    {
        QFETCH(bool, readBefore);
        if (readBefore) {
            mark(0, Status::Present);
            settle();
            m_clock.advance(minuteMs);
        }
        putTheirs(0, Status::Late, 0);
        QJsonObject newer = held(0);
        newer[u"status"_s] = u"Z"_s;
        m_hub.put(newer);
        mark(0, Status::Absent);
        settle(false);
        QCOMPARE(held(0)[u"status"_s].toString(), u"Z"_s);
        QVERIFY(stateOf(0) != DeliveryState::Confirmed);
    }

    /// A yes that stores nothing confirms nothing.
    void aYesAloneConfirmsNothing()
    {
        mark(0, Status::Present);
        m_hub.refuse = [](const QJsonObject &) {
            return QJsonObject{ { u"ok"_s, true }, { u"rev"_s, u"1-y"_s } };
        };
        settle(false);
        QVERIFY(held(0).isEmpty());
        QVERIFY(stateOf(0) != DeliveryState::Confirmed);
    }

    /// What does not take a packed body is told the same in plain, once; what refuses that is
    /// heard.
    void aServerThatWantsItPlainGetsItPlain_data()
    {
        QTest::addColumn<int>("marks");
        QTest::addColumn<int>("refusal");
        QTest::addColumn<QList<bool>>("packed");
        QTest::newRow("takes it") << 150 << 0 << QList<bool>{ true };
        QTest::newRow("415") << 150 << 415 << QList<bool>{ true, false };
        QTest::newRow("400, not JSON to it") << 150 << 400 << QList<bool>{ true, false };
        QTest::newRow("short") << 2 << 400 << QList<bool>{ false };
    }
    void aServerThatWantsItPlainGetsItPlain()
    {
        QFETCH(int, marks);
        QFETCH(int, refusal);
        QFETCH(QList<bool>, packed);
        Batch batch{ .id = u"attempt"_s, .session = m_session.id };
        for (int i = 0; i < marks; ++i) {
            const StudentId student = studentId({}, QString::number(i));
            batch.items.append({ .student = student,
                                 .facts = { .session = m_session,
                                            .student = { .id = student },
                                            .mark = { .session = m_session.id,
                                                      .student = student,
                                                      .value = { .status = Status::Present } },
                                            .statusHlc = u"1790000000000.00000.dev"_s,
                                            .noteHlc = u"1790000000000.00000.dev"_s } });
        }
        QList<bool> seen;
        QList<QByteArray> bodies;
        const CouchDb hub(m_store->read().targets()->first());
        const auto answer = talk(hub.send({}, batch, {}), [&](const HttpRequest &request) {
            seen.append(request.isPacked());
            bodies.append(request.body);
            const bool refused = request.isPacked() ? refusal > 0 : marks < 3 && refusal > 0;
            return refused
                ? FakeHub::reply(refusal, QJsonDocument(QJsonObject{ { u"error"_s, u"x"_s } }))
                : m_hub(request);
        });
        QCOMPARE(seen, packed);
        QCOMPARE(bodies.first(), bodies.last());
        QCOMPARE(bool(answer), marks > 2);
        if (answer)
            QCOMPARE(answer->items.size(), marks);
    }

private:
    void start()
    {
        m_engine.reset();
        m_engine = std::make_unique<SyncEngine>(SyncParts{
            .store = *m_store,
            .credentials = m_credentials,
            .makeTransport =
                [this] { return std::make_unique<HubTransport>(m_hub, m_losesAnswerTo); },
            .random = [] { return 0.1; },
            .debounceMs = 0 });
        m_engine->start();
    }
    void settle(bool delivered = true)
    {
        m_engine->sendNow();
        QTRY_VERIFY(m_engine->isIdle() && (!delivered || m_engine->status().toSend() == 0));
    }
    void mark(int student, Status status)
    {
        m_hub.log.clear();
        QVERIFY(m_store->record({ { .session = m_session.id,
                                    .student = m_students[student].id,
                                    .value = StatusValue{ .status = status } } }));
    }
    /// Another device's mark, this much later than now.
    void putTheirs(int student, Status status, qint64 laterMs, const QString &note = {})
    {
        const QString at =
            u"%1.00000.other"_s.arg(m_clock.wallMs() + laterMs, 13, 10, QLatin1Char('0'));
        m_hub.put(markDocument({ .session = m_session,
                                 .student = m_students[student],
                                 .mark = { .session = m_session.id,
                                           .student = m_students[student].id,
                                           .value = { .status = status },
                                           .note = note,
                                           .author = u"B. Teacher"_s },
                                 .statusHlc = at,
                                 .noteHlc = at }));
    }
    QJsonObject held(int student) const
    {
        return m_hub.documents.value(
            markDocumentId(m_session.id, m_students[student].id.toString()));
    }
    DeliveryState stateOf(int student) const
    {
        return m_store->read()
            .markStates({ { m_session.id, m_students[student].id } })
            ->first()
            .receipt.state;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    FakeHub m_hub;
    QString m_losesAnswerTo; ///< the next answer to this call gets lost
    MemoryCredentials m_credentials;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
    Session m_session;
    QList<Student> m_students;
    QStringList m_revisions;
};

QTEST_GUILESS_MAIN(tst_CouchFirst)
#include "tst_couchfirst.moc"
