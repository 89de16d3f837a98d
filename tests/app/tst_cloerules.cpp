// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/onlineclass.h"
#include "tests/app/wirelog.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString bulk = u"/bulk_mark/"_s;
const QString login = u"users/login/"_s;
const QString refresh = u"token/refresh/"_s;

} // namespace

/// What the contract asks of a client of Cloe, rule by rule, against a Cloe in another process; what
/// tst_cloeserver shows already is not here again. RULES.md tells which is which.
class tst_CloeRules : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.post(u"/reset"_s);
        m_server.post(u"/clock"_s, { { u"skew"_s, 0 } });
        m_server.post(u"/online"_s);
        m_server.post(u"/log/clear"_s);
        m_class = device();
    }
    void cleanup()
    {
        // Rule 9, whatever a test does: nothing is deleted, nobody gets an e-mail, no report is made.
        const QStringList others = WireLog(m_server).otherThan(
            { u"(GET|POST) /api/users/.+"_s, u"GET /api/classes/.+"_s, u"GET /api/sessions/.+"_s,
              u"POST /api/sessions/sessions/(start|[0-9a-f-]+/end)/"_s,
              u"GET /api/attendance/attendance/.+"_s,
              u"POST /api/attendance/attendance/bulk_mark/"_s });
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
        m_other.reset();
        m_class.reset();
    }

    // Rule 1: signing in.

    void tokensThatRanOutAreRenewedWithoutThem()
    {
        m_server.post(u"/token_lifetime"_s, { { u"seconds"_s, 3 }, { u"refresh_seconds"_s, 600 } });
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/token_lifetime"_s, { { u"seconds"_s, 600 }, { u"refresh_seconds"_s, 600 } });
        m_server.post(u"/log/clear"_s);
        QTest::qWait(3200); // the server's token lives by real time
        c().mark(1, Status::Present);
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        const WireLog log(m_server);
        QVERIFY(log.answered(401) >= 1); // it had run out
        QCOMPARE(log.of(refresh).size(), 1);
        QCOMPARE(log.of(login).size(), 0);
        QVERIFY(!log.of(refresh).first()[u"bearer"_s].toBool());
    }

    void whenBothRanOutThePasswordSignsInOnceWithoutThem()
    {
        m_server.post(u"/token_lifetime"_s, { { u"seconds"_s, 3 }, { u"refresh_seconds"_s, 3 } });
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/token_lifetime"_s, { { u"seconds"_s, 600 }, { u"refresh_seconds"_s, 600 } });
        m_server.post(u"/log/clear"_s);
        QTest::qWait(3200);
        c().mark(1, Status::Present);
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        const WireLog log(m_server);
        QCOMPARE(log.of(login).size(), 1);
        QVERIFY(!log.of(login).first()[u"bearer"_s].toBool()); // with it the sign-in is a 401
    }

    void theNewestRefreshTokenIsTheOneThatIsKept()
    {
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        const QString first = keptRefresh();
        QVERIFY(!first.isEmpty());
        m_server.post(u"/fault"_s, { { u"kind"_s, u"unauthorized"_s },
                                     { u"match"_s, u"attendance/"_s },
                                     { u"count"_s, 1 } });
        QTest::qWait(1100); // a token made in the same second is the same
        c().mark(1, Status::Present);
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(refresh), 1);
        QVERIFY(keptRefresh() != first);
        QVERIFY(!keptRefresh().isEmpty());
    }

    void aCodeThatBeginsWithZeroIsACode()
    {
        QString code;
        for (int skew = 0; skew < 30 * 200 && !code.startsWith(u'0'); skew += 30) {
            m_server.post(u"/clock"_s, { { u"skew"_s, skew } });
            code = QJsonDocument::fromJson(
                       m_server.control(u"/totp?username="_s + m_server.text("mfa_username")))[u"code"_s]
                       .toString();
        }
        QVERIFY(code.startsWith(u'0'));
        SessionRequest art = lessonOfToday();
        art.subjectCode = u"ART"_s;
        m_class = device(art, { { u"username"_s, m_server.text("mfa_username") } },
                         m_server.text("mfa_password"));
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().problem(), u"mfa_required"_s);
        QCOMPARE(c().stateOf(0), DeliveryState::SignIn); // a prompt is no success
        c().engine->useSecret(c().target.id, m_server.text("mfa_password"), code);
        QTRY_VERIFY(c().problem() != u"mfa_required"_s);
        QCOMPARE(m_server.wireCount(login), 2);
        QCOMPARE(WireLog(m_server).of(login).last()[u"status"_s].toInt(), 200);
    }

    // Rule 2: starting.

    void whoEndsBetweenStartAndMarksStartsOnce()
    {
        m_server.post(u"/fault"_s, { { u"kind"_s, u"close_before"_s }, { u"match"_s, bulk } });
        c().mark(0, Status::Present);
        c().start();
        QTRY_VERIFY(m_server.wireCount(bulk) > 0); // started, and known to be ours
        c().engine.reset(); // the program is ended there
        m_server.post(u"/fault/clear"_s);
        c().start();
        deliverAll();
        QCOMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"/start/"_s), 1);
        QCOMPARE(sessionIds().size(), 1);
    }

    // Rules 3 to 5: marking.

    void aLongClassGoesInLotsOfFiftyOneRequestAtATime()
    {
        const int students = 120;
        QTemporaryDir dir;
        QFile roster(dir.filePath(u"roster.csv"_s));
        QVERIFY(roster.open(QIODevice::WriteOnly));
        roster.write("admission_number,name,class\n");
        for (int i = 1; i <= students; ++i)
            roster.write(u"L%1,Student %1,9A\n"_s.arg(i, 3, 10, QLatin1Char('0')).toUtf8());
        roster.close();
        const PracticeServer server({ u"--roster"_s, roster.fileName() }, u"cloe"_s);
        QVERIFY(server.isReady());
        OnlineClass d(targetOf(server), server.text("password"), lessonOfToday());
        QVERIFY(d.store->applyRoster(rosterOf(students, u"9A"_s, u"L"_s)));
        SessionRequest lesson = lessonOfToday();
        lesson.classCode = u"9A"_s;
        d.session = d.store->openSession(lesson).value();
        d.students = d.store->read().students(u"9A"_s, d.session.date).value();
        for (int i = 0; i < students; ++i)
            d.mark(i, Status::Absent);
        d.start();
        QTRY_COMPARE_WITH_TIMEOUT(d.toSend(), 0, 30'000);
        const WireLog log(server);
        QCOMPARE(log.of(bulk).size(), 3);
        QCOMPARE(log.most(bulk, "rows"), 50);
        QCOMPARE(log.sum(bulk, "stored"), students);
        QVERIFY(log.isOneAtATime());
    }

    void aNoteThatIsTooLongIsCutAndConfirmed()
    {
        c().mark(0, Status::Late, QString(500, u'n'), 7);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        const QString notes = marks().first()[u"notes"_s].toString();
        QCOMPARE(notes.size(), 500);
        QVERIFY(notes.startsWith(u"[7 min] nnn"_s));
        QCOMPARE(c().markOf(0).note.size(), 500); // whole on this device
    }

    void aNoteThatWasTakenAwayIsGoneThereToo()
    {
        c().mark(0, Status::Absent, u"ill"_s);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        c().mark(0, Status::Absent, u""_s);
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(marks().first()[u"notes"_s].toString(), QString());
    }

    void afterABatchOfUnknownFateOnlyWhatIsMissingIsSent_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : { "drop_answer", "truncate", "reset", "error500_applied", "killed" })
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void afterABatchOfUnknownFateOnlyWhatIsMissingIsSent()
    {
        QFETCH(QString, kind);
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, kind }, { u"match"_s, bulk }, { u"count"_s, 1 } });
        for (int i = 0; i < 8; ++i)
            c().mark(i, Status::Late);
        c().start();
        deliverAll();
        QCOMPARE(c().toSend(), 0);
        const QList<QJsonObject> rows = marks();
        QCOMPARE(rows.size(), 8);
        for (const QJsonObject &row : rows) {
            QCOMPARE(row[u"status"_s].toString(), u"LATE"_s);
            QCOMPARE(row[u"writes"_s].toInt(), 1); // what had arrived was not sent again
        }
    }

    // Rule 6: who was later, and what becomes of the other.

    void theLoserIsKept_data()
    {
        QTest::addColumn<bool>("theirsIsLater");
        QTest::newRow("ours lost") << true;
        QTest::newRow("theirs lost") << false;
    }
    void theLoserIsKept()
    {
        QFETCH(bool, theirsIsLater);
        const QString id = startThere();
        c().mark(0, Status::Absent);
        const QDateTime written = QDateTime::currentDateTimeUtc().addSecs(theirsIsLater ? 60 : -60);
        m_server.post(u"/clock"_s, { { u"now"_s, written.toString(Qt::ISODate) } });
        m_server.post(u"/mark"_s, { { u"session"_s, id },
                                    { u"admission_number"_s, c().students[0].number },
                                    { u"status"_s, u"LATE"_s },
                                    { u"notes"_s, u"office"_s } });
        m_server.post(u"/clock"_s);
        c().start();
        QTRY_COMPARE(c().toSend(), 0);
        QCOMPARE(marks().first()[u"status"_s].toString(), theirsIsLater ? u"LATE"_s : u"ABSENT"_s);
        const auto kept =
            c().store->database().value(u"SELECT count(*) FROM conflict WHERE theirs_json LIKE '%LATE%'"_s);
        QCOMPARE(kept.value()->toInt(), 1);
    }

    void theEarlierMarkGivesWayThoughItArrivesLater()
    {
        startThere();
        m_other = device();
        c().mark(0, Status::Present); // offline, and earlier
        c().mark(1, Status::Present);
        m_other->clock.skip(30'000);
        m_server.post(u"/clock"_s, { { u"now"_s, QDateTime::currentDateTimeUtc().addSecs(30).toString(Qt::ISODate) } });
        m_other->mark(0, Status::Late);
        m_other->start();
        QTRY_COMPARE(m_other->stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/clock"_s);
        c().start();
        QTRY_COMPARE(c().toSend(), 0);
        QTRY_COMPARE(c().markOf(0).value.status, Status::Late);
        m_other->clock.skip(10 * 60'000);
        m_other->engine->sendNow();
        QTRY_COMPARE(m_other->markOf(1).value.status, Status::Present);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(c().markOf(i).value, m_other->markOf(i).value);
            QCOMPARE(c().stateOf(i), DeliveryState::Confirmed);
        }
        QCOMPARE(marks().first()[u"status"_s].toString(), u"LATE"_s);
    }

    // Rules 7 and 8: ending.

    void whatIsThereAlreadyWhenItEndedIsConfirmed()
    {
        const QString id = startThere();
        m_server.post(u"/fault"_s, { { u"kind"_s, u"drop_answer"_s }, { u"match"_s, bulk } });
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(marks().size(), 1);
        c().engine.reset(); // it arrived, and this device does not know
        m_server.post(u"/session/end"_s, { { u"session"_s, id } });
        m_server.post(u"/fault/clear"_s);
        m_server.post(u"/log/clear"_s);
        c().start();
        deliverAll();
        QCOMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(bulk), 0);
    }

    void theEndWaitsForMarksThatCannotGoYet()
    {
        startThere();
        m_server.post(u"/unenroll"_s, { { u"class"_s, u"7A"_s },
                                        { u"subject"_s, u"MAT"_s },
                                        { u"admission_number"_s, c().students[0].number } });
        c().mark(0, Status::Present);
        c().mark(1, Status::Present);
        c().finish();
        c().start();
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        QTRY_COMPARE(c().receipt(0).reason, u"no_student_id"_s);
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(m_server.wireCount(u"/end/"_s), 0); // what is ended takes no mark any more
        m_server.post(u"/enroll"_s, { { u"class"_s, u"7A"_s },
                                      { u"subject"_s, u"MAT"_s },
                                      { u"admission_number"_s, c().students[0].number } });
        c().clock.skip(10 * 60'000);
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QTRY_COMPARE(sessionIds(u"ENDED"_s).size(), 1);
    }

    void theEndWaitsForMarksThatAPersonHasToDecideOn()
    {
        m_server.post(u"/fault"_s, { { u"kind"_s, u"poison"_s },
                                     { u"match"_s, bulk },
                                     { u"student"_s, uuidOf(0) } });
        c().mark(0, Status::Present);
        c().mark(1, Status::Present);
        c().finish();
        c().start();
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        QTRY_COMPARE(c().stateOf(0), DeliveryState::NeedsYou);
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(m_server.wireCount(u"/end/"_s), 0);
    }

    // Rule 10: what goes into an address.

    void idsThatAreNoneNeverReachAnAddress()
    {
        const auto kind = makeTargetKind(c().target);
        QVERIFY(Outbox(*c().store, c().target.id, **kind)
                    .addLinks({ { u"class"_s, u"7A/MAT"_s, u"not-a-uuid"_s },
                                { u"session"_s, c().session.id.toString(), u"1; 2"_s },
                                { u"teacher"_s, QString(), u"T-014"_s } }));
        c().mark(0, Status::Present);
        c().start();
        deliverAll();
        QCOMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(WireLog(m_server).answered(500), 0);
        for (const QString &id : { u"not-a-uuid"_s, u"1;"_s, u"T-014"_s })
            QCOMPARE(m_server.wireCount(id), 0);
    }

private:
    OnlineClass &c() { return *m_class; }
    /// 7A's mathematics from midnight to midnight: on, whenever the test runs.
    static SessionRequest lessonOfToday()
    {
        return { .classCode = u"7A"_s,
                 .subjectCode = u"MAT"_s,
                 .subjectName = u"Mathematics"_s,
                 .date = {},
                 .start = QTime(0, 0),
                 .end = {},
                 .room = {} };
    }
    static Target targetOf(const PracticeServer &server, const QJsonObject &options = {})
    {
        QJsonObject all = options;
        if (!all.contains(u"username"_s))
            all[u"username"_s] = server.text("username");
        return { .id = {},
                 .name = u"Cloe"_s,
                 .kind = u"cloe"_s,
                 .url = server.url(),
                 .options = all,
                 .remoteUser = {},
                 .enabled = true };
    }
    std::unique_ptr<OnlineClass> device(const SessionRequest &lesson = lessonOfToday(),
                                        const QJsonObject &options = {}, const QString &password = {})
    {
        return std::make_unique<OnlineClass>(
            targetOf(m_server, options),
            password.isEmpty() ? m_server.text("password") : password, lesson);
    }
    QString startThere()
    {
        const QJsonObject body{ { u"class"_s, u"7A"_s }, { u"subject"_s, u"MAT"_s } };
        return QJsonDocument::fromJson(m_server.control(u"/session"_s, &body))[u"id"_s].toString();
    }
    void deliverAll() ///< through waits that are ours
    {
        for (int i = 0; i < 200 && c().toSend() > 0; ++i) {
            QTest::qWait(20);
            if (c().engine->isIdle()) {
                c().clock.skip(60'000);
                c().engine->sendNow();
            }
        }
    }
    QString keptRefresh()
    {
        QString kept;
        bool answered = false;
        c().credentials.read(refreshKey(c().target.id), [&](const Result<QString> &found) {
            kept = found.value_or(QString());
            answered = true;
        });
        if (!QTest::qWaitFor([&] { return answered; }))
            qFatal("no answer");
        return kept;
    }
    QStringList sessionIds(const QString &status = {}) const
    {
        QStringList ids;
        const QJsonArray sessions = m_server.list(u"/sessions"_s);
        for (const QJsonValue &s : sessions) {
            if (s[u"id"_s].toString() != m_seeded
                && (status.isEmpty() || s[u"status"_s].toString() == status))
                ids.append(s[u"id"_s].toString());
        }
        return ids;
    }
    /// What is stored besides what the school had before, in the order of the roster.
    QList<QJsonObject> marks() const
    {
        QList<QJsonObject> rows;
        const QJsonArray all = m_server.list(u"/marks"_s);
        for (const QJsonValue &mark : all) {
            if (mark[u"session"_s].toString() != m_seeded)
                rows.append(mark.toObject());
        }
        return rows;
    }
    QString uuidOf(int student) const
    {
        for (const QStringList &row : mappingOf(m_server)) {
            if (row[0] == u"student"_s && row[1] == m_class->students[student].number)
                return row[2];
        }
        return {};
    }

    PracticeServer m_server{ { u"--demo"_s }, u"cloe"_s };
    QString m_seeded = m_server.list(u"/sessions"_s).first()[u"id"_s].toString();
    std::unique_ptr<OnlineClass> m_class;
    std::unique_ptr<OnlineClass> m_other;
};

QTEST_GUILESS_MAIN(tst_CloeRules)
#include "tst_cloerules.moc"
