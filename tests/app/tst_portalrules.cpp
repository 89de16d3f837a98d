// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/onlineclass.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

/// What the contract asks of a client of the Lecturer Portal, rule by rule, against a portal in
/// another process; what tst_portalserver shows already is not here again. RULES.md tells which is
/// which.
class tst_PortalRules : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.post(u"/reset"_s);
        m_server.post(u"/mode"_s, { { u"mode"_s, u"sample"_s }, { u"answer"_s, QJsonValue() }, { u"bulk"_s, u"404"_s } });
        m_server.post(u"/online"_s);
        m_server.post(u"/received/clear"_s);
    }
    void cleanup()
    {
        m_other.reset();
        m_class.reset();
    }

    void theAddressHasNoSlashTooManyAndTheKeyIsInBothPlaces_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::newRow("plain") << QString();
        QTest::newRow("slash") << u"/"_s;
        QTest::newRow("with the path") << u"/api/"_s;
    }
    void theAddressHasNoSlashTooManyAndTheKeyIsInBothPlaces()
    {
        QFETCH(QString, behind);
        openFinished({}, behind);
        send();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        const QList<QJsonObject> all = records();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0][u"path"_s].toString(), u"/api/attendance/record"_s);
        QCOMPARE(all[0][u"authorization"_s][u"key"_s].toString(), u"right"_s);
        QVERIFY(all[0][u"authorization"_s][u"bearer"_s].toBool());
        QCOMPARE(all[0][u"body_key"_s].toString(), u"right"_s);
    }

    void withoutAConnectionNothingIsDoubtful()
    {
        for (const QString &option : { u"lenient"_s, u"strict"_s }) {
            openFinished({ { u"on_unknown"_s, option } });
            c().clock.skip(10 * minute); // the time to think is over
            m_server.post(u"/offline"_s);
            c().start();
            QTRY_COMPARE(c().problem(), u"offline"_s);
            QCOMPARE(c().column(u"ambiguous"_s, 0), u"0"_s);
            QVERIFY(c().stateOf(0) != DeliveryState::NeedsYou);
            QCOMPARE(c().toSend(), 1);
            m_server.post(u"/online"_s);
            c().clock.skip(20'000); // what is doubtful waits for a minute at least
            c().engine->linkUp();
            QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
            QCOMPARE(c().column(u"ambiguous"_s, 0), u"0"_s);
            QCOMPARE(records().size(), 1);
            m_server.post(u"/received/clear"_s);
        }
    }

    void oneMarkIsNeverUnderWayTwice()
    {
        openFinished();
        m_server.post(u"/fault"_s, { { u"kind"_s, u"delay"_s },
                                     { u"match"_s, u"attendance/record"_s },
                                     { u"seconds"_s, 1 },
                                     { u"count"_s, 1 } });
        send();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sending);
        for (int i = 0; i < 5; ++i) { // an impatient person, and a network that comes and goes
            c().engine->sendNow();
            c().engine->linkUp();
            QTest::qWait(50);
        }
        QCOMPARE(c().stateOf(0), DeliveryState::Sending);
        QCOMPARE(records().size(), 1);
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        c().engine->sendNow();
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(records().size(), 1);
    }

    void theNameOfAMarkIsASettingAndTheSameOnEachAttempt()
    {
        open();
        c().mark(0, Status::Present);
        c().finish();
        send();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        QVERIFY(!records()[0][u"headers"_s].toObject().contains(u"idempotency-key"_s));
        QVERIFY(!attendance(records()[0]).contains(u"client_ref"_s)); // an extension: off unless wanted
        m_server.post(u"/received/clear"_s);

        open({ { u"idempotency"_s, u"on"_s } });
        c().mark(0, Status::Present);
        c().mark(1, Status::Present);
        c().finish();
        m_server.post(u"/fault"_s, { { u"kind"_s, u"drop_answer"_s },
                                     { u"match"_s, u"attendance/record"_s },
                                     { u"count"_s, 1 } });
        send();
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Sent);
        c().clock.skip(11 * minute);
        c().engine->linkUp();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        QHash<QString, QStringList> keys; // by student
        for (const QJsonObject &each : records()) {
            const QString key = each[u"headers"_s][u"idempotency-key"_s].toString();
            QVERIFY(!QUuid::fromString(key).isNull());
            QCOMPARE(attendance(each)[u"client_ref"_s].toString(), key);
            keys[studentOf(each)].append(key);
        }
        const QStringList first = keys[c().students[0].number], second = keys[c().students[1].number];
        QCOMPARE(first.size(), 2);
        QCOMPARE(first[0], first[1]);
        QCOMPARE(second.size(), 1);
        QVERIFY(first[0] != second[0]);
    }

    void whatAPersonSendsAgainKeepsItsName()
    {
        m_server.post(u"/mode"_s, { { u"mode"_s, u"keyed"_s } });
        openFinished({ { u"idempotency"_s, u"on"_s }, { u"on_unknown"_s, u"strict"_s } });
        m_server.post(u"/fault"_s, { { u"kind"_s, u"drop_answer"_s },
                                     { u"match"_s, u"attendance/record"_s },
                                     { u"count"_s, 1 } });
        send();
        QTRY_COMPARE(c().receipt(0).reason, u"uncertain"_s);
        c().finish(false);
        c().mark(0, Status::Present); // the person says: send it
        c().finish();
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        QCOMPARE(records().size(), 2);
        QCOMPARE(m_server.list(u"/rows"_s).size(), 1); // it looks for the name
    }

    void thePercentageIsThatOfTheUnitInAllItsLessons()
    {
        open();
        const QDate day = c().session.date;
        const auto lesson = [&](const QString &subject, int daysAgo, Status status) {
            const Session held = c().store
                                     ->openSession({ .classCode = u"7A"_s,
                                                     .subjectCode = subject,
                                                     .subjectName = subject,
                                                     .date = day.addDays(-daysAgo),
                                                     .start = QTime(9, 45),
                                                     .end = QTime(10, 35),
                                                     .room = u"R1"_s })
                                     .value();
            QVERIFY(c().store->record({ { .session = held.id,
                                          .student = c().students[0].id,
                                          .value = StatusValue{ .status = status } } }));
            QVERIFY(c().store->setFinished(held.id, true));
        };
        for (int i = 1; i <= 11; ++i) // of another semester, some of them
            lesson(u"MAT"_s, i * 20, i % 2 ? Status::Present : Status::Late);
        lesson(u"MAT"_s, 5, Status::Absent); // not there
        lesson(u"ENG"_s, 6, Status::Present); // another unit
        c().mark(0, Status::Present);
        c().finish();
        send();
        QTRY_COMPARE_WITH_TIMEOUT(records().size(), 13, 20'000);
        QCOMPARE(percentageOn(day, u"MAT"_s), 12 * 100 / 12.0);
        QCOMPARE(percentageOn(day.addDays(-6), u"ENG"_s), 100 / 12.0); // in full, not rounded
        m_server.post(u"/received/clear"_s);
        lesson(u"MAT"_s, 7, Status::Present); // the thirteenth
        c().clock.skip(11 * minute);
        c().engine->sendNow();
        QTRY_COMPARE(records().size(), 1);
        QCOMPARE(percentageOn(day.addDays(-7), u"MAT"_s), 1300 / 12.0); // not capped
    }

    void theWordsOfAFailureAreKept()
    {
        openFinished();
        m_server.post(u"/fault"_s, { { u"kind"_s, u"error500"_s },
                                     { u"match"_s, u"attendance/record"_s },
                                     { u"count"_s, 1 } });
        send();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Checking);
        const QString body = c().receipt(0).serverText;
        QVERIFY2(body.contains(u"SQLSTATE"_s), qPrintable(body));
    }

    void classListsAreNotOfferedTwiceToWhoTakesNone_data()
    {
        QTest::addColumn<QString>("answer");
        for (const char *answer : { "404", "405", "501" })
            QTest::newRow(answer) << QString::fromLatin1(answer);
    }
    void classListsAreNotOfferedTwiceToWhoTakesNone()
    {
        QFETCH(QString, answer);
        m_server.post(u"/mode"_s, { { u"bulk"_s, answer } });
        openFinished({ { u"sync_students"_s, u"on"_s } });
        c().start();
        QTRY_COMPARE(c().dispatch(u"roster"_s), u"done"_s);
        QVERIFY(c().store->applyRoster(rosterOf(1, u"8C"_s, u"N"_s)));
        c().start(); // and after a restart
        QTRY_COMPARE(c().dispatch(u"roster"_s), u"done"_s);
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(m_server.wireCount(u"bulk-sync"_s), 1);
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent); // marks go all the same
    }

    void twoDevicesSendOneRowWhereThePortalLooksForRepeats()
    {
        m_server.post(u"/mode"_s, { { u"mode"_s, u"unique"_s } });
        openFinished();
        m_other = device({}, {});
        m_other->mark(0, Status::Present);
        m_other->finish();
        send();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        m_other->start();
        m_other->engine->sendNow();
        QTRY_COMPARE(m_other->stateOf(0), DeliveryState::Sent); // "it is there already" is a yes
        QCOMPARE(records().size(), 2);
        QCOMPARE(m_server.list(u"/rows"_s).size(), 1);
    }

private:
    OnlineClass &c() { return *m_class; }
    std::unique_ptr<OnlineClass> device(const QJsonObject &options, const QString &behind)
    {
        const Target target{ .id = {},
                             .name = u"Portal"_s,
                             .kind = u"portal"_s,
                             .url = m_server.url() + behind,
                             .options = options,
                             .remoteUser = {},
                             .enabled = true };
        return std::make_unique<OnlineClass>(target, m_server.text("api_key"),
                                             SessionRequest{ .classCode = u"7A"_s,
                                                             .subjectCode = u"MAT"_s,
                                                             .subjectName = u"Mathematics"_s,
                                                             .date = {},
                                                             .start = QTime(9, 45),
                                                             .end = QTime(10, 35),
                                                             .room = u"R1"_s });
    }
    void open(const QJsonObject &options = {}, const QString &behind = {})
    {
        m_class.reset();
        m_class = device(options, behind);
    }
    /// One mark, present, in a register that was just finished.
    void openFinished(const QJsonObject &options = {}, const QString &behind = {})
    {
        open(options, behind);
        c().mark(0, Status::Present);
        c().finish();
    }
    void send() ///< a person does not wait for the grace
    {
        c().start();
        c().engine->sendNow();
    }
    QList<QJsonObject> records() const
    {
        QList<QJsonObject> found;
        const QJsonArray all = m_server.list(u"/received"_s);
        for (const QJsonValue &value : all) {
            if (value[u"method"_s].toString() == u"POST"_s
                && value[u"path"_s].toString().contains(u"attendance/record"_s))
                found.append(value.toObject());
        }
        return found;
    }
    static QJsonObject bodyOf(const QJsonObject &record)
    {
        return QJsonDocument::fromJson(record[u"body"_s].toString().toUtf8()).object();
    }
    static QJsonObject attendance(const QJsonObject &record)
    {
        return bodyOf(record)[u"attendance"_s].toObject();
    }
    static QString studentOf(const QJsonObject &record)
    {
        return bodyOf(record)[u"student"_s][u"admission_number"_s].toString();
    }
    double percentageOn(QDate day, const QString &unit) const
    {
        for (const QJsonObject &each : records()) {
            if (attendance(each)[u"date"_s].toString() == day.toString(Qt::ISODate)
                && attendance(each)[u"unit_code"_s].toString() == unit)
                return attendance(each)[u"attendance_percentage"_s].toDouble();
        }
        return -1;
    }

    PracticeServer m_server{ { u"--demo"_s }, u"portal"_s };
    std::unique_ptr<OnlineClass> m_class;
    std::unique_ptr<OnlineClass> m_other;
};

QTEST_GUILESS_MAIN(tst_PortalRules)
#include "tst_portalrules.moc"
