// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/onlineclass.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// 7A's mathematics from midnight to midnight: on, whenever the test runs.
SessionRequest lessonOfToday()
{
    return { .classCode = u"7A"_s,
             .subjectCode = u"MAT"_s,
             .subjectName = u"Mathematics"_s,
             .date = {},
             .start = QTime(0, 0),
             .end = {},
             .room = {} };
}

} // namespace

/// What the contract asks of a client of Cloe, against a Cloe in another process.
class tst_CloeServer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.post(u"/reset"_s);
        m_server.post(u"/fault/clear"_s);
        m_server.post(u"/clock"_s);
        m_server.post(u"/online"_s);
        m_server.post(u"/log/clear"_s);
        m_class = device();
    }
    void cleanup()
    {
        QCOMPARE(m_server.wireCount(u"DELETE"_s), 0); // it knows no lock, and takes all marks along
        m_other.reset();
        m_class.reset();
    }

    void aLessonThatIsOnIsStartedMarkedAndConfirmed()
    {
        c().mark(0, Status::Present);
        c().mark(1, Status::Absent, u"ill"_s);
        c().mark(2, Status::Late, u"bus"_s, 7);
        c().mark(3, Status::Excused, u"dentist"_s);
        c().start();
        QTRY_COMPARE(c().toSend(), 0);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(c().stateOf(i), DeliveryState::Confirmed);
        QCOMPARE(there(),
                 (QStringList{ u"0 PRESENT "_s, u"1 ABSENT ill"_s, u"2 LATE [7 min] bus"_s,
                               u"3 ABSENT [excused] dentist"_s }));
        QCOMPARE(m_server.wireCount(u"/start/"_s), 1);
        QCOMPARE(m_server.wireCount(u"bulk_mark"_s), 1);
    }

    void whatTheTeacherStartedThereIsAdopted()
    {
        const QString id = startThere();
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"/start/"_s), 0);
        QCOMPARE(sessionIds(), QStringList{ id });
    }

    void aDoubtfulStartMakesOneSession_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : { "drop_answer", "reset", "truncate", "error500",
                                   "error500_applied", "race_start", "close_before", "captive200" })
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void aDoubtfulStartMakesOneSession()
    {
        QFETCH(QString, fault);
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, fault }, { u"match"_s, u"/start/"_s }, { u"count"_s, 1 } });
        c().mark(0, Status::Present);
        c().start();
        deliverAll();
        QCOMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(sessionIds().size(), 1);
    }

    void faultsLoseNothingAndDoubleNothing_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault :
             { "close_before", "drop_answer", "truncate", "reset", "error500", "error500_applied",
               "killed", "race", "swallow", "unauthorized", "captive200", "captive302", "html401",
               "empty200", "wrong_json", "unavailable" })
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    void faultsLoseNothingAndDoubleNothing()
    {
        QFETCH(QString, fault);
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, fault }, { u"match"_s, u"bulk_mark"_s }, { u"count"_s, 1 } });
        for (int i = 0; i < 6; ++i)
            c().mark(i, Status::Absent);
        c().start();
        deliverAll();
        QCOMPARE(c().toSend(), 0);
        QStringList all;
        for (int i = 0; i < 6; ++i)
            all.append(QString::number(i) + u" ABSENT "_s);
        QCOMPARE(there(), all);
        QCOMPARE(sessionIds().size(), 1);
    }

    void aServerThatOnlySaysYesIsNeverBelieved()
    {
        m_server.post(u"/fault"_s, { { u"kind"_s, u"swallow"_s }, { u"match"_s, u"bulk_mark"_s } });
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().problem(), u"contract_broken"_s);
        QCOMPARE(m_server.wireCount(u"bulk_mark"_s), 3);
        QCOMPARE(c().toSend(), 1);
        QVERIFY(c().stateOf(0) != DeliveryState::Confirmed);
    }

    void onePoisonDoesNotHoldUpTheOthers()
    {
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, u"poison"_s },
                        { u"match"_s, u"bulk_mark"_s },
                        { u"student"_s, uuidOf(3) } });
        for (int i = 0; i < 6; ++i)
            c().mark(i, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(5), DeliveryState::Confirmed);
        QTRY_COMPARE(c().stateOf(3), DeliveryState::NeedsYou);
        QCOMPARE(c().receipt(3).serverText, u"could not serialize access"_s);
        QCOMPARE(there().size(), 5);
        QCOMPARE(m_server.wireCount(u"bulk_mark"_s),
                 1); // the answer names it: nothing is sent again for it
    }

    void whoIsNotEnrolledThereIsTold()
    {
        m_server.post(u"/unenroll"_s,
                      { { u"class"_s, u"7A"_s },
                        { u"subject"_s, u"MAT"_s },
                        { u"admission_number"_s, c().students[0].number } });
        c().mark(0, Status::Present);
        c().mark(1, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        QTRY_COMPARE(c().receipt(0).reason, u"no_student_id"_s);
    }

    void marksAfterTheEndAreKeptAndExplained()
    {
        const QString id = startThere();
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/session/end"_s, { { u"session"_s, id } });
        c().mark(0, Status::Late);
        c().mark(1, Status::Present);
        QTRY_COMPARE(c().receipt(1).reason, u"refused_late"_s);
        QCOMPARE(c().stateOf(0), DeliveryState::NeedsYou);
        QVERIFY(c().receipt(0).serverText.startsWith(u"ENDED 20"_s));
        QCOMPARE(there(), QStringList{ u"0 PRESENT "_s });
        QCOMPARE(c().markOf(0).value.status, Status::Late); // what the teacher saw stays
        QCOMPARE(sessionIds().size(), 1); // never another session just to store it
    }

    void aSessionThatEndsInTheMiddleOfABatch()
    {
        startThere();
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, u"ended_midway"_s },
                        { u"match"_s, u"bulk_mark"_s },
                        { u"count"_s, 1 } });
        for (int i = 0; i < 4; ++i)
            c().mark(i, Status::Present);
        c().start();
        QTRY_VERIFY(m_server.wireCount(u"bulk_mark"_s) > 0);
        QTRY_VERIFY(c().engine->isIdle());
        const QStringList stored = there();
        for (int i = 0; i < 4; ++i) // new rows may still get in; whatever is said is what is there
            QCOMPARE(c().stateOf(i),
                     stored.contains(QString::number(i) + u" PRESENT "_s)
                         ? DeliveryState::Confirmed
                         : DeliveryState::NeedsYou);
        QCOMPARE(sessionIds().size(), 1);
    }

    void aLessonThatIsOverIsNeitherStartedNorLost()
    {
        m_class = device(overLesson());
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().receipt(0).reason, u"lesson_over"_s);
        QVERIFY(c().receipt(0).serverText.contains(u"never opened"_s));
        QCOMPARE(m_server.wireCount(u"/start/"_s), 0);
        QCOMPARE(c().stateOf(0), DeliveryState::NeedsYou); // nothing comes of it by itself
        QVERIFY(c().column(u"next_at"_s, 0).toLongLong() > c().clock.wallMs() + 23LL * 3'600'000); // and yet it is looked for every day
        QCOMPARE(c().toSend(), 1);
    }

    void whereTheSchoolTakesItALessonThatIsOverIsUploaded()
    {
        m_class = device(overLesson(), { { u"start_late"_s, u"on"_s } });
        c().mark(0, Status::Present);
        c().finish();
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QTRY_COMPARE(c().dispatch(u"session"_s), u"done"_s);
        QCOMPARE(sessionIds(u"ENDED"_s).size(), 1);
        c().start();
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(m_server.wireCount(u"/start/"_s), 1);
    }

    void aFinishedRegisterEndsTheSessionOnceItsMarksAreThere()
    {
        m_server.post(
            u"/fault"_s,
            { { u"kind"_s, u"drop_answer"_s }, { u"match"_s, u"/end/"_s }, { u"count"_s, 1 } });
        c().mark(0, Status::Present);
        c().finish();
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QTRY_COMPARE(sessionIds(u"ENDED"_s).size(), 1);
        for (int i = 0; i < 100 && c().dispatch(u"session"_s) != u"done"_s; ++i) {
            QTest::qWait(20);
            c().engine->sendNow();
        }
        QCOMPARE(c().dispatch(u"session"_s),
                 u"done"_s); // the second end is refused as done, which it is
        QCOMPARE(there(), QStringList{ u"0 PRESENT "_s });
        const QJsonArray log = m_server.list(u"/log"_s);
        qsizetype marked = -1, ended = -1;
        for (qsizetype i = 0; i < log.size(); ++i) {
            const QString path = log[i][u"path"_s].toString();
            if (path.contains(u"bulk_mark"_s))
                marked = i;
            else if (path.contains(u"/end/"_s) && ended < 0)
                ended = i;
        }
        QVERIFY(marked >= 0 && ended > marked);
    }

    void theLaterOfTwoChangesStays_data()
    {
        QTest::addColumn<bool>("theirsIsLater");
        QTest::newRow("theirs") << true;
        QTest::newRow("ours") << false;
    }
    void theLaterOfTwoChangesStays()
    {
        QFETCH(bool, theirsIsLater);
        const QString id = startThere();
        c().mark(0, Status::Absent);
        const QDateTime written = QDateTime::currentDateTimeUtc().addSecs(theirsIsLater ? 60 : -60);
        m_server.post(u"/clock"_s, { { u"now"_s, written.toString(Qt::ISODate) } });
        m_server.post(u"/mark"_s,
                      { { u"session"_s, id },
                        { u"admission_number"_s, c().students[0].number },
                        { u"status"_s, u"LATE"_s },
                        { u"notes"_s, u"office"_s } });
        m_server.post(u"/clock"_s);
        c().start();
        QTRY_COMPARE(c().toSend(), 0);
        QCOMPARE(there(), QStringList{ theirsIsLater ? u"0 LATE office"_s : u"0 ABSENT "_s });
        QCOMPARE(c().markOf(0).value.status, theirsIsLater ? Status::Late : Status::Absent);
        const auto conflicts = c().store->database().value(
            u"SELECT count(*) FROM conflict WHERE theirs_basis='server_time'"_s);
        QCOMPARE(conflicts.value()->toInt(), 1); // the loser is kept, whoever that is
    }

    void whatEverybodyAgreesOnCostsNoFurtherRequests()
    {
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/log/clear"_s);
        c().mark(1, Status::Late);
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"GET"_s), 2); // read - compare - write - read
        QCOMPARE(m_server.wireCount(u"POST"_s), 1);
    }

    void twoDevicesConverge()
    {
        for (int i = 0; i < 5; ++i)
            c().mark(i, Status::Present);
        c().start();
        QTRY_COMPARE(c().toSend(), 0);
        m_other = device();
        m_other->clock.skip(5000); // the other teacher comes five seconds later
        for (int i = 3; i < 8; ++i)
            m_other->mark(i, Status::Late);
        m_other->start();
        QTRY_COMPARE(m_other->toSend(), 0);
        c().clock.skip(10 * 60'000);
        c().engine->sendNow(); // time to look again
        QTRY_COMPARE(c().markOf(7).value.status, Status::Late);
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(c().markOf(i).value, m_other->markOf(i).value);
            QCOMPARE(c().markOf(i).value.status, i < 3 ? Status::Present : Status::Late);
        }
        QCOMPARE(sessionIds().size(), 1);
    }

    void theRefreshTokenSignsInWithoutThePassword()
    {
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/log/clear"_s);
        c().mark(1, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"users/login"_s), 0);
        QCOMPARE(m_server.wireCount(u"token/refresh"_s), 1);
        // One that ran out falls back to the password.
        m_server.post(u"/reset"_s);
        c().credentials.set(refreshKey(c().target.id), u"ran-out"_s);
        m_class = device();
        c().mark(0, Status::Present);
        c().credentials.set(refreshKey(c().target.id), u"ran-out"_s);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"users/login"_s), 1);
    }

    void aTokenThatRanOutIsReplaced()
    {
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, u"unauthorized"_s },
                        { u"match"_s, u"attendance/"_s },
                        { u"count"_s, 1 } });
        c().mark(1, Status::Present);
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"token/refresh"_s), 1);
        QCOMPARE(m_server.wireCount(u"users/login"_s), 1);
    }

    void aWrongPasswordStopsAsking()
    {
        c().credentials.set(secretKey(c().target.id), u"wrong"_s);
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::SignIn);
        QCOMPARE(m_server.wireCount(u"users/login"_s), 1);
        c().engine->useSecret(c().target.id, m_server.text("password"));
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
    }

    void aSecondFactorIsAskedFor()
    {
        m_class = device({ .classCode = u"7A"_s,
                           .subjectCode = u"ART"_s,
                           .subjectName = u"Art"_s,
                           .date = {},
                           .start = QTime(0, 0),
                           .end = {},
                           .room = {} },
                         { { u"username"_s, m_server.text("mfa_username") } },
                         m_server.text("mfa_password"));
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::SignIn);
        QCOMPARE(c().problem(), u"mfa_required"_s);
        c().engine->useSecret(c().target.id, m_server.text("mfa_password"), u"000000"_s);
        QTRY_COMPARE(m_server.wireCount(u"users/login"_s), 2);
        QTRY_COMPARE(c().stateOf(0), DeliveryState::SignIn);
        const QByteArray code =
            m_server.control(u"/totp?username="_s + m_server.text("mfa_username"));
        c().engine->useSecret(c().target.id, m_server.text("mfa_password"),
                              QJsonDocument::fromJson(code)[u"code"_s].toString());
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
    }

    void anotherTeachersClassIsNeverTouched()
    {
        m_class = device({ .classCode = u"7A"_s,
                           .subjectCode = u"HIS"_s,
                           .subjectName = u"History"_s,
                           .date = {},
                           .start = QTime(0, 0),
                           .end = {},
                           .room = {} });
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().receipt(0).reason, u"no_class_id"_s); // the list of all classes shows it
        QCOMPARE(m_server.wireCount(u"/start/"_s), 0);
    }

    void theMappingFilesIdsAreUsed()
    {
        const auto kind = makeTargetKind(c().target);
        QList<Link> links;
        for (const QStringList &row : mappingOf(m_server)) {
            QVERIFY((*kind)->isRemoteId(row[2]));
            links.append({ row[0], row[1], row[2] });
        }
        QVERIFY(Outbox(*c().store, c().target.id, **kind).addLinks(links));
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"classes/"_s), 0); // nothing had to be looked for
    }

    void anotherLessonLeftOpenIsNotMarkedIn()
    {
        m_server.post(
            u"/session"_s,
            { { u"class"_s, u"7A"_s },
              { u"subject"_s, u"MAT"_s },
              { u"start"_s, QDateTime::currentDateTimeUtc().addDays(-2).toString(Qt::ISODate) } });
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().receipt(0).reason, u"other_session_open"_s);
        QVERIFY(there().isEmpty());
        m_server.post(u"/session/end"_s, { { u"session"_s, sessionIds().first() } });
        c().engine->sendNow();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
    }

    void aDeletedSessionIsLookedForAnew()
    {
        const QString id = startThere();
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/session/delete"_s, { { u"session"_s, id } });
        c().mark(1, Status::Present);
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(sessionIds().size(), 1);
        QVERIFY(sessionIds().first() != id);
    }

    void theRosterIsReadForMatching()
    {
        const auto kind = makeTargetKind(c().target);
        HttpTransport transport;
        const auto carry = [&](auto conversation) {
            conversation.start();
            while (!conversation.isDone()) {
                std::optional<HttpReply> reply;
                transport.send(conversation.request(),
                               [&](const HttpReply &answer) { reply = answer; });
                if (!QTest::qWaitFor([&] { return reply.has_value(); }, 10'000))
                    qFatal("no answer");
                conversation.take(*reply);
            }
            return conversation.result();
        };
        const auto token = carry(
            (*kind)->signIn({ .password = m_server.text("password"), .code = {}, .refresh = {} }));
        const auto roster = carry((*kind)->readRoster(*token));
        QVERIFY(roster);
        const auto found =
            std::ranges::find(roster->classes, u"7A/MAT"_s, &RemoteRoster::Class::code);
        QVERIFY(found != roster->classes.end());
        QCOMPARE(found->students.size(), c().students.size());
        QVERIFY(std::ranges::none_of(roster->classes, [](const RemoteRoster::Class &own) {
            return own.code == u"7A/HIS"_s;
        }));
        QVERIFY(!roster->subjects.isEmpty());
    }

private:
    OnlineClass &c() { return *m_class; }
    std::unique_ptr<OnlineClass> device(const SessionRequest &lesson = lessonOfToday(),
                                        const QJsonObject &options = {},
                                        const QString &password = {})
    {
        QJsonObject all = options;
        if (!all.contains(u"username"_s))
            all[u"username"_s] = m_server.text("username");
        const Target target{ .id = {},
                             .name = u"Cloe"_s,
                             .kind = u"cloe"_s,
                             .url = m_server.url(),
                             .options = all,
                             .remoteUser = {},
                             .enabled = true };
        return std::make_unique<OnlineClass>(
            target, password.isEmpty() ? m_server.text("password") : password, lesson);
    }
    static SessionRequest overLesson()
    {
        SessionRequest lesson = lessonOfToday();
        lesson.date = QDate::currentDate().addDays(-3);
        lesson.end = QTime(0, 50);
        return lesson;
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
    /// The sessions of today and of uploads; the seeded one is of an earlier day.
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
    /// "student status notes" of what is really stored, without what the school had before.
    QStringList there() const
    {
        QStringList rows;
        const QJsonArray marks = m_server.list(u"/marks"_s);
        for (const QJsonValue &mark : marks) {
            if (mark[u"session"_s].toString() == m_seeded)
                continue;
            const auto student = std::ranges::find(
                m_class->students, mark[u"admission_number"_s].toString(), &Student::number);
            rows.append(QString::number(student - m_class->students.begin()) + u' '
                        + mark[u"status"_s].toString() + u' ' + mark[u"notes"_s].toString());
        }
        rows.sort();
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

QTEST_GUILESS_MAIN(tst_CloeServer)
#include "tst_cloeserver.moc"
