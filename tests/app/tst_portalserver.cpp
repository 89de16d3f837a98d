// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/onlineclass.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

/// What the contract asks of a client of the Lecturer Portal, against a portal in another process.
class tst_PortalServer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.post(u"/reset"_s);
        m_server.post(u"/fault/clear"_s);
        m_server.post(u"/online"_s);
    }
    void cleanup() { m_class.reset(); }

    void presencesGoOnceAfterTheLessonAndNothingElseDoes()
    {
        open();
        c().mark(0, Status::Present);
        c().mark(1, Status::Late, u"bus"_s, 7);
        c().mark(2, Status::Absent);
        c().mark(3, Status::Excused);
        c().start();
        QTRY_VERIFY(c().engine->isIdle());
        c().engine->sendNow(); // not even then: the register is open
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(received().size(), 0);
        c().finish();
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(received().size(), 0); // time to think
        c().clock.skip(10 * minute);
        c().engine->linkUp();
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Sent);
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(m_server.list(u"/rows"_s).size(), 2);
        QCOMPARE(c().stateOf(0), DeliveryState::Sent); // never more: nobody can look
        QCOMPARE(c().receipt(2).reason, u"not_told"_s); // it keeps only who was there
        QCOMPARE(c().stateOf(2), DeliveryState::Nothing); // owed to this server
        QCOMPARE(c().toSend(), 0);
        QCOMPARE(c().column(u"ambiguous"_s, 0), u"0"_s);
        const QJsonObject row = m_server.list(u"/rows"_s).first().toObject();
        QCOMPARE(row[u"unit_code"_s].toString(), u"MAT"_s);
        QCOMPARE(row[u"time_slot"_s].toString(), u"09:45:00 - 10:35:00"_s);
        QCOMPARE(c().column(u"answer"_s, 0), row[u"id"_s].toVariant().toString());
    }

    void sendNowSkipsTheGrace()
    {
        openFinished();
        c().start();
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(received().size(), 0);
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
    }

    void lostAnswersAreRepeatedByteForByteAfterTheWait_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault :
             { "drop_answer", "reset", "truncate", "maintenance", "maintenance_applied",
               "array_applied", "http500_applied", "http502", "http503", "http504_applied",
               "truthy", "no_success", "warnings", "redirect303" })
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void lostAnswersAreRepeatedByteForByteAfterTheWait()
    {
        QFETCH(QString, fault);
        openFinished();
        m_server.post(
            u"/fault"_s,
            { { u"kind"_s, fault }, { u"match"_s, u"attendance/record"_s }, { u"count"_s, 1 } });
        c().start();
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Checking);
        if (fault == u"drop_answer"_s) // and not that it is being asked
            QCOMPARE(c().receipt(0).reason, u"ambiguous_blind"_s);
        QTRY_VERIFY(c().engine->isIdle());
        c().engine->sendNow(); // a person cannot make it double either
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(records().size(), 1); // a redirect was not followed
        QCOMPARE(c().column(u"ambiguous"_s, 0), u"1"_s); // may appear twice
        c().start(); // the program is ended and begins again
        c().clock.skip(11 * minute);
        c().engine->linkUp();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        QCOMPARE(records().size(), 2);
        QCOMPARE(records()[0][u"sha256"_s], records()[1][u"sha256"_s]);
        QVERIFY(!m_server.list(u"/rows"_s).isEmpty());
    }

    void theProgramIsEndedWhileThePortalIsAtWork()
    {
        openFinished();
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, u"delay"_s },
                        { u"match"_s, u"attendance/record"_s },
                        { u"seconds"_s, 2 },
                        { u"count"_s, 1 } });
        c().start();
        c().engine->sendNow();
        QTRY_COMPARE(records().size(), 1);
        QCOMPARE(c().stateOf(0), DeliveryState::Sending);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Checking);
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(records().size(), 1);
        c().clock.skip(11 * minute);
        c().engine->linkUp();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        QCOMPARE(records().size(), 2);
        QCOMPARE(records()[0][u"sha256"_s], records()[1][u"sha256"_s]);
    }

    void whatIsCertainToHaveHadNoEffectIsTriedAgainAndNeverDoubtful_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : { "http401", "http403", "http404", "http405", "http429" })
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void whatIsCertainToHaveHadNoEffectIsTriedAgainAndNeverDoubtful()
    {
        QFETCH(QString, fault);
        openFinished();
        m_server.post(
            u"/fault"_s,
            { { u"kind"_s, fault }, { u"match"_s, u"attendance/record"_s }, { u"count"_s, 1 } });
        c().start();
        c().engine->sendNow();
        for (int i = 0; i < 100 && c().stateOf(0) != DeliveryState::Sent; ++i) {
            QTest::qWait(20);
            c().clock.skip(minute);
            c().engine->sendNow();
        }
        QCOMPARE(c().stateOf(0), DeliveryState::Sent);
        QCOMPARE(c().column(u"ambiguous"_s, 0), u"0"_s);
        QCOMPARE(m_server.list(u"/rows"_s).size(), 1);
        QCOMPARE(records()[0][u"sha256"_s], records().last()[u"sha256"_s]);
    }

    void aWrongKeyAsksForAnother()
    {
        openFinished();
        m_server.post(u"/key"_s, { { u"key"_s, u"another"_s } });
        c().clock.skip(10 * minute);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::SignIn);
        const qsizetype asked = records().size();
        QVERIFY(asked <= 2);
        c().engine->sendNow();
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(records().size(), asked); // never in a loop
        c().engine->useSecret(c().target.id, u"another"_s);
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
    }

    void strictlyAPersonDecides()
    {
        openFinished({ { u"on_unknown"_s, u"strict"_s } });
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, u"drop_answer"_s },
                        { u"match"_s, u"attendance/record"_s },
                        { u"count"_s, 1 } });
        c().start();
        c().engine->sendNow();
        QTRY_COMPARE(c().receipt(0).reason, u"uncertain"_s);
        QCOMPARE(c().stateOf(0), DeliveryState::NeedsYou);
        c().clock.skip(3LL * 24 * 60 * minute);
        c().start();
        c().engine->sendNow();
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(records().size(), 1);
        c().finish(false);
        c().mark(0, Status::Present); // the person says: send it
        c().finish();
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        QCOMPARE(m_server.list(u"/rows"_s).size(), 2);
    }

    void aPortalThatLooksForRepeatsHoldsNone_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("keyed") << u"keyed"_s;
        QTest::newRow("unique") << u"unique"_s;
    }
    void aPortalThatLooksForRepeatsHoldsNone()
    {
        QFETCH(QString, mode);
        m_server.post(u"/mode"_s, { { u"mode"_s, mode } });
        openFinished({ { u"idempotency"_s, u"on"_s } });
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, u"drop_answer"_s },
                        { u"match"_s, u"attendance/record"_s },
                        { u"count"_s, 1 } });
        c().start();
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Checking);
        c().clock.skip(11 * minute);
        c().engine->linkUp();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        QCOMPARE(records().size(), 2);
        QCOMPARE(m_server.list(u"/rows"_s).size(), 1);
    }

    void aRefusalIsKeptInThePortalsWordsAndTheOthersGoOn()
    {
        open();
        c().mark(0, Status::Present);
        c().mark(1, Status::Present);
        c().finish();
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, u"success_false"_s },
                        { u"match"_s, u"attendance/record"_s },
                        { u"count"_s, 1 } });
        c().start();
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Sent);
        QCOMPARE(c().stateOf(0), DeliveryState::NeedsYou);
        QCOMPARE(c().receipt(0).serverText, u"Student is not registered"_s);
        QCOMPARE(records().size(), 2);
    }

    void aStrictPortalTakesTheBody()
    {
        m_server.post(u"/mode"_s, { { u"mode"_s, u"strict"_s } });
        openFinished();
        c().start();
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
    }

    void anEditDuringTheFlightIsNotLost()
    {
        openFinished();
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, u"delay"_s },
                        { u"match"_s, u"attendance/record"_s },
                        { u"seconds"_s, 0.5 },
                        { u"count"_s, 1 } });
        c().start();
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sending);
        c().finish(false);
        c().mark(0, Status::Absent);
        c().finish();
        c().clock.skip(10 * minute);
        c().engine->linkUp();
        QTRY_COMPARE(c().receipt(0).reason,
                     u"cannot_hold"_s); // it cannot be taken back there: a person is told
        QCOMPARE(records().size(), 1);
    }

    void classListsAreOfferedOnlyWhereWantedAndOnce()
    {
        openFinished();
        c().start();
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(m_server.wireCount(u"bulk-sync"_s), 0);
        openFinished({ { u"sync_students"_s, u"on"_s } }); // the sample has no such address
        c().start();
        QTRY_COMPARE(c().dispatch(u"roster"_s), u"done"_s);
        QVERIFY(c().store->applyRoster(rosterOf(1, u"8C"_s, u"N"_s)));
        QTRY_COMPARE(c().dispatch(u"roster"_s), u"done"_s);
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(m_server.wireCount(u"bulk-sync"_s), 1);
        m_server.post(u"/mode"_s, { { u"bulk"_s, u"offered"_s } });
        const qsizetype before = m_server.list(u"/students"_s).size();
        openFinished({ { u"sync_students"_s, u"on"_s } });
        QVERIFY(c().store->applyRoster(rosterOf(2, u"8C"_s, u"N"_s)));
        c().start();
        QTRY_COMPARE(c().dispatch(u"roster"_s), u"done"_s);
        QCOMPARE(m_server.list(u"/students"_s).size(), before + 2);
    }

private:
    OnlineClass &c() { return *m_class; }
    void open(const QJsonObject &options = {})
    {
        const Target target{ .id = {},
                             .name = u"Portal"_s,
                             .kind = u"portal"_s,
                             .url = m_server.url(),
                             .options = options,
                             .remoteUser = {},
                             .enabled = true };
        m_class.reset();
        m_class = std::make_unique<OnlineClass>(target, m_server.text("api_key"),
                                                SessionRequest{ .classCode = u"7A"_s,
                                                                .subjectCode = u"MAT"_s,
                                                                .subjectName = u"Mathematics"_s,
                                                                .date = {},
                                                                .start = QTime(9, 45),
                                                                .end = QTime(10, 35),
                                                                .room = u"R1"_s });
    }
    /// One mark, present, in a register that was just finished.
    void openFinished(const QJsonObject &options = {})
    {
        open(options);
        c().mark(0, Status::Present);
        c().finish();
    }
    QJsonArray received() const { return m_server.list(u"/received"_s); }
    QList<QJsonObject> records() const
    {
        QList<QJsonObject> found;
        const QJsonArray all = received();
        for (const QJsonValue &value : all) {
            if (value[u"method"_s].toString() == u"POST"_s
                && value[u"path"_s].toString().contains(u"attendance/record"_s))
                found.append(value.toObject());
        }
        return found;
    }

    PracticeServer m_server{ { u"--demo"_s }, u"portal"_s };
    std::unique_ptr<OnlineClass> m_class;
};

QTEST_GUILESS_MAIN(tst_PortalServer)
#include "tst_portalserver.moc"
