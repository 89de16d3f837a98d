// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/targetsetup.h"
#include "sync/httptransport.h"
#include "sync/syncengine.h"
#include "tests/support/teststore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// A school system is added to a real store from a practice server in another process, as the
/// assistant does it, and one mark is tried.
class tst_TargetSetup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server.post(u"/reset"_s);
        m_server.post(u"/online"_s);
        m_store = makeStore(m_dir->path(), m_clock, demoRoster());
        m_session = m_store
                        ->openSession({ .classCode = u"7A"_s,
                                        .subjectCode = u"MAT"_s,
                                        .subjectName = u"Mathematics"_s,
                                        .date = {},
                                        .start = QTime(9, 45),
                                        .end = QTime(10, 35),
                                        .room = u"R1"_s })
                        ->id;
        m_students =
            m_store->read().students(u"7A"_s, m_store->read().session(m_session)->date).value();
        m_credentials = std::make_unique<MemoryCredentials>();
        m_engine = std::make_unique<SyncEngine>(
            SyncParts{ .store = *m_store,
                       .credentials = *m_credentials,
                       .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                       .random = [] { return 0.1; },
                       .debounceMs = 20 });
        m_engine->start();
        m_setup = std::make_unique<TargetSetup>(*m_store, *m_credentials,
                                                std::make_unique<HttpTransport>(),
                                                [this](TargetId target, const QString &secret) {
                                                    m_engine->useSecret(target, secret);
                                                });
        m_server.post(u"/log/clear"_s);
    }
    void cleanup()
    {
        m_setup.reset();
        m_engine.reset();
        m_store.reset();
    }

    void aProbeTellsNothingAboutUs()
    {
        const SetupProbe found = probe(draft());
        QVERIFY2(found.problem.isEmpty(), qPrintable(found.problem.text));
        QCOMPARE(found.server, u"SchoolOS"_s);
        QCOMPARE(found.traits.readBack, TargetTraits::ReadBack::Session);
        QVERIFY(!found.wordings.isEmpty());
        QCOMPARE(m_server.wireCount(u"login"_s), 0);
        QCOMPARE(m_server.wireCount(u"POST"_s), 0);
    }

    void nobodyThereIsSaid()
    {
        Target nowhere = draft();
        nowhere.url = u"http://127.0.0.1:1"_s;
        QCOMPARE(probe(nowhere).problem.reason, u"offline"_s);
        nowhere.url = u"no address"_s;
        QCOMPARE(probe(nowhere).problem.reason, u"invalid"_s);
    }

    void aWrongPasswordIsSaidAndNothingIsStored()
    {
        const SetupSignIn found = signIn(u"wrong"_s);
        QCOMPARE(found.problem.reason, u"auth"_s);
        QVERIFY(m_store->read().targets()->isEmpty());
    }

    void aServerWithoutAClassListSaysSo()
    {
        const SetupSignIn found = signIn(password());
        QVERIFY2(found.problem.isEmpty(), qPrintable(found.problem.text));
        QVERIFY(!found.user.isEmpty());
        QVERIFY(!found.hasRoster);
        QVERIFY(found.needsIds);
    }

    void nothingIsSentBeforeAPersonSaysSoAndThenOneMark()
    {
        mark(0, Status::Present);
        mark(1, Status::Late);
        QVERIFY(signIn(password()).problem.isEmpty());
        const Target target = add();
        QVERIFY(!m_store->read().targets()->first().remoteUser.isEmpty()); // nobody else can sign
                                                                           // in there now
        QCOMPARE(m_store->read().syncStatus()->toSend(), 0);
        QCOMPARE(m_server.wireCount(u"bulk_mark"_s), 0);
        QVERIFY(m_store->queueMark(target.id, m_session, m_students[1].id));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), DeliveryState::Confirmed, 20'000);
        QCOMPARE(m_server.wireCount(u"bulk_mark"_s), 1);
        QCOMPARE(serverMarks(), 1);
        const MarkStory story = m_store->read().markStory(m_session, m_students[1].id).value();
        QCOMPARE(story.steps.last().kind, StoryStep::Kind::Confirmed);
        QVERIFY(!story.targets.first().record.isEmpty()); // what the server calls it
        QVERIFY(m_store->queueMarksFrom(target.id, m_store->read().session(m_session)->date));
        QTRY_COMPARE_WITH_TIMEOUT(serverMarks(), 2, 20'000);
    }

    void aNameThatIsTakenIsSaid()
    {
        QVERIFY(signIn(password()).problem.isEmpty());
        add();
        QSignalSpy added(m_setup.get(), &TargetSetup::added);
        m_setup->add(draft(), password(), {});
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().first().value<SetupAdded>().problem.reason, u"storage"_s);
    }

    void whatWasGivenUpIsNotHeardOfAgain()
    {
        QSignalSpy probed(m_setup.get(), &TargetSetup::probed);
        m_setup->probe(draft());
        m_setup->cancel();
        QCOMPARE(probe(draft()).problem.reason, QString()); // the second one answers
        QCOMPARE(probed.size(), 1);
    }

private:
    Target draft() const { return schoolTarget(m_server); }
    QString password() const { return m_server.text("password"); }
    template<typename T, typename Signal, typename Ask>
    T answer(Signal signal, Ask ask)
    {
        QSignalSpy spy(m_setup.get(), signal);
        ask();
        if (spy.isEmpty() && !spy.wait(15'000))
            qFatal("no answer");
        return spy.first().first().template value<T>();
    }
    SetupProbe probe(const Target &target)
    {
        return answer<SetupProbe>(&TargetSetup::probed, [&] { m_setup->probe(target); });
    }
    SetupSignIn signIn(const QString &secret)
    {
        return answer<SetupSignIn>(&TargetSetup::signedIn,
                                   [&] { m_setup->signIn(draft(), secret, {}); });
    }
    /// With the ids of a mapping file, as this server tells none.
    Target add()
    {
        QList<SetupLink> links;
        for (const QStringList &row : mappingOf(m_server))
            links.append({ row[0], row[1], row[2] });
        const SetupAdded done = answer<SetupAdded>(
            &TargetSetup::added, [&] { m_setup->add(draft(), password(), links); });
        if (!done.problem.isEmpty())
            qFatal("not added: %s", qPrintable(done.problem.text));
        return done.target;
    }
    void mark(int student, Status status)
    {
        QVERIFY(m_store->record({ { .session = m_session,
                                    .student = m_students[student].id,
                                    .value = StatusValue{ .status = status } } }));
    }
    DeliveryState stateOf(int student) const
    {
        return m_store->read()
            .markStates({ { m_session, m_students[student].id } })
            ->first()
            .receipt.state;
    }
    int serverMarks() const
    {
        int today = 0;
        const QString date = m_store->read().session(m_session)->date.toString(Qt::ISODate);
        const QJsonArray rows = m_server.list(u"/marks"_s);
        for (const QJsonValue &row : rows)
            today += row[u"date"_s].toString() == date && row[u"class"_s].toString() == u"7A"_s
                && row[u"subject"_s].toString() == u"MAT"_s;
        return today;
    }

    SystemClock m_clock;
    PracticeServer m_server;
    std::unique_ptr<MemoryCredentials> m_credentials;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<TargetSetup> m_setup;
    SessionId m_session;
    QList<Student> m_students;
};

QTEST_GUILESS_MAIN(tst_TargetSetup)
#include "tst_targetsetup.moc"
