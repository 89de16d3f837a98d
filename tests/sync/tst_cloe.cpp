// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/cloescript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::cloe;

/// How marks travel to Cloe and back, how one signs in, and what its answers mean.
class tst_Cloe : public QObject
{
    Q_OBJECT

private slots:
    void marksTravelThereAndBack_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("note");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QJsonObject>("there");
        const auto row = [](const char *name, Status s, const QString &note, int minutes,
                            const QJsonObject &there) {
            QTest::newRow(name) << int(s) << note << minutes << there;
        };
        row("present", Status::Present, u""_s, -1, wire(u"PRESENT"_s, u""_s));
        row("absent with a note", Status::Absent, u"ill"_s, -1, wire(u"ABSENT"_s, u"ill"_s));
        row("excused", Status::Excused, u""_s, -1, wire(u"ABSENT"_s, u"[excused]"_s));
        row("excused with a note", Status::Excused, u"dentist"_s, -1,
            wire(u"ABSENT"_s, u"[excused] dentist"_s));
        row("late", Status::Late, u""_s, -1, wire(u"LATE"_s, u""_s));
        row("late by 7", Status::Late, u"bus"_s, 7, wire(u"LATE"_s, u"[7 min] bus"_s));
    }
    void marksTravelThereAndBack()
    {
        QFETCH(int, status);
        QFETCH(QString, note);
        QFETCH(int, minutes);
        QFETCH(QJsonObject, there);
        const Cloe cloe(cloeTarget());
        const MarkFacts ours =
            facts(Status(status), note, minutes < 0 ? std::nullopt : std::optional(minutes));
        QCOMPARE(cloe.encode(ours), there);
        const auto back = cloe.decode(there);
        QCOMPARE(back->first, ours.mark.value);
        QCOMPARE(back->second, note);
    }

    void whatCannotTravel()
    {
        const Cloe cloe(cloeTarget());
        QVERIFY(!cloe.encode(facts(Status::Unmarked)));
        QVERIFY(!cloe.decode(wire(u"EXCUSED"_s, u""_s)));
        QVERIFY(!cloe.decode(wire(u"present"_s, u""_s)));
        QCOMPARE(cloe.decode(wire(u"LATE"_s, u"[007 min] x"_s))->second,
                 u"[007 min] x"_s); // not as we write it
        QCOMPARE(cloe.decode(wire(u"PRESENT"_s, u"[excused]"_s))->second, u"[excused]"_s);
        const QString longNote(499, u'x');
        QCOMPARE(
            cloe.encode(facts(Status::Present, longNote + u"😀"_s))->value(u"notes"_s).toString(),
            longNote); // no half of a sign
        QCOMPARE(cloe.wordings().size(), 7);
    }

    void theLoginCarriesNoBearerAndTheCodeAsText()
    {
        const Cloe cloe(cloeTarget());
        const HttpRequest login =
            requestsOf(cloe.signIn({ .password = u"secret"_s, .code = u"012345"_s, .refresh = {} }))
                .first();
        QCOMPARE(login.url.toString(), u"https://cloe.example/api/users/login/"_s);
        QCOMPARE(
            login.body,
            R"({"email":"jordan.ellery@riverside.example","mfa_token":"012345","password":"secret"})");
        QVERIFY(login.headers.isEmpty());
        QVERIFY(!requestsOf(cloe.signIn({ .password = u"secret"_s, .code = {}, .refresh = {} }))
                     .first()
                     .body.contains("mfa_token"));
    }

    void theNewestRefreshTokenIsKeptAndTheLifetimeIsFixed()
    {
        const Cloe cloe(cloeTarget());
        Script script;
        script.on(u"POST users/token/refresh/"_s,
                  json(200, "{\"access\":\"" + jwt() + "\",\"refresh\":\"newer\"}"));
        const auto in = talk(cloe.signIn({ .password = u"p"_s, .code = {}, .refresh = "older" }),
                             std::ref(script));
        QCOMPARE(in->refresh, "newer");
        QCOMPARE(in->user, u"u-1"_s);
        QCOMPARE(in->lifetimeMs, 3'570'000); // whatever iat and exp say
        QCOMPARE(script.asked.size(), 1);
        QVERIFY(script.requests[0].headers.isEmpty());
    }

    void aRefreshTokenThatRanOutFallsBackToThePassword()
    {
        const Cloe cloe(cloeTarget());
        Script script;
        script
            .on(u"POST users/token/refresh/"_s,
                json(401, R"({"detail":"Token is invalid or expired","code":"token_not_valid"})"))
            .on(u"POST users/login/"_s,
                json(200,
                     "{\"user\":{\"id\":\"u-1\"},\"tokens\":{\"access\":\"" + jwt()
                         + "\",\"refresh\":\"r\"}}"));
        QCOMPARE(talk(cloe.signIn({ .password = u"p"_s, .code = {}, .refresh = "old" }),
                      std::ref(script))
                     ->refresh,
                 "r");
        Script busy;
        busy.on(u"POST users/token/refresh/"_s, page(503));
        QCOMPARE(
            talk(cloe.signIn({ .password = u"p"_s, .code = {}, .refresh = "old" }), std::ref(busy))
                .error()
                .verdict,
            Verdict::Busy);
        QCOMPARE(busy.asked.size(), 1);
    }

    void aPromptForACodeIsNoSuccess()
    {
        const Cloe cloe(cloeTarget());
        Script script;
        script.on(u"POST users/login/"_s, json(200, R"({"mfa_required":true})"));
        const auto in =
            talk(cloe.signIn({ .password = u"p"_s, .code = {}, .refresh = {} }), std::ref(script));
        QCOMPARE(in.error().verdict, Verdict::Unauthorized);
        QCOMPARE(in.error().reason, u"mfa_required"_s);
        QCOMPARE(readCloeLogin(json(401, R"({"error":"Invalid MFA token"})"), true).error().reason,
                 u"mfa_required"_s);
        QCOMPARE(
            readCloeLogin(json(401, R"({"error":"Invalid credentials"})"), true).error().reason,
            u"auth"_s);
        QCOMPARE(readCloeLogin(json(200, R"({"tokens":{}})"), false).error().verdict,
                 Verdict::Broken);
    }

    void aReadingGoesByTheUuidAndKnowsTheLock()
    {
        const auto open =
            readCloeMarks(marks(markRow(ada, u"S0001"_s, u"LATE"_s, u"[7 min] bus"_s)));
        QVERIFY(!open->locked);
        const SessionReading::Entry &entry = open->entries.first();
        QCOMPARE(entry.remoteStudent, ada);
        QCOMPARE(entry.number, u"S0001"_s);
        QCOMPARE(entry.record, recordId);
        QCOMPARE(entry.author, u"J. Ellery"_s);
        QCOMPARE(*entry.value, wire(u"LATE"_s, u"[7 min] bus"_s));
        QCOMPARE(entry.changedAt, 0);
        const auto ended = readCloeMarks(marks({}, "ENDED"));
        QVERIFY(ended->locked);
        QCOMPARE(ended->lockedText, u"ENDED 2026-11-20T10:36:00.000000Z"_s);
        QCOMPARE(readCloeMarks(page(500)).error().verdict, Verdict::ServerError);
        QCOMPARE(readCloeMarks(json(404, R"({"detail":"Session not found"})")).error().verdict,
                 Verdict::Missing);
        QCOMPARE(readCloeMarks(json(200, R"({"session":{},"records":[]})")).error().verdict,
                 Verdict::Broken);
    }

    void onlyWhatIsNotExplainedIsAskedForItsTime()
    {
        const Cloe cloe(cloeTarget());
        SessionWork work = lesson();
        work.remoteSession = lessonSession;
        const QString recordCall = u"GET attendance/attendance/"_s + recordId + u'/';
        const auto read = [&](Script &script) {
            script
                .on(marksCall,
                    marks(markRow(ada, u"S0001"_s, u"ABSENT"_s) + ','
                          + markRow(ben, u"S0002"_s, u"PRESENT"_s)))
                .on(recordCall, json(200, R"({"updated_at":"2026-11-20T09:59:01.500000Z"})"));
            return talk(cloe.readMarks(work, token), std::ref(script));
        };
        Script nothingWaits;
        QVERIFY(read(nothingWaits));
        QCOMPARE(nothingWaits.asked.size(), 1);
        work.roster[0].known = { wire(u"ABSENT"_s, u""_s) };
        work.roster[1].known = { wire(u"PRESENT"_s, u""_s), wire(u"LATE"_s, u""_s) };
        Script explained;
        QVERIFY(read(explained));
        QCOMPARE(explained.asked.size(), 1);
        work.roster[0].known = { wire(u"LATE"_s, u""_s) };
        Script differs;
        const auto reading = read(differs);
        QCOMPARE(differs.asked.count(recordCall), 1);
        QCOMPARE(reading->entries[0].changedAt,
                 QDateTime(QDate(2026, 11, 20), QTime(9, 59, 1, 500), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(reading->entries[1].changedAt, 0);
    }

    void aRecordThatWentMeanwhileIsNotAMissingSession()
    {
        QCOMPARE(readCloeChange(json(404, R"({"detail":"Not found."})")).error().verdict,
                 Verdict::Busy);
        QCOMPARE(readCloeChange(json(200, "{}")).error().verdict, Verdict::Broken);
    }

    void idsAreCheckedBeforeTheyGoIntoAnAddress()
    {
        const Cloe cloe(cloeTarget());
        for (const QString &id : { u"17"_s, u"../users"_s, lessonSession + u'x', QString() })
            QVERIFY(!cloe.isRemoteId(id));
        QVERIFY(cloe.isRemoteId(lessonSession.toUpper()));
        SessionWork work = lesson();
        work.remoteSession = u"17"_s;
        QVERIFY(requestsOf(cloe.readMarks(work, token)).isEmpty());
        Dispatch finished{
            .entity = u"session"_s, .key = {}, .row = { { u"finished_at"_s, 1 } }, .work = work
        };
        QVERIFY(requestsOf(cloe.deliver(finished, token)).isEmpty());
    }

    void aBatchIsWholeRows()
    {
        const Cloe cloe(cloeTarget());
        Batch batch{ .id = u"attempt"_s, .remoteSession = lessonSession };
        batch.items.append({ .remoteStudent = ada,
                             .rev = 1,
                             .value = wire(u"PRESENT"_s, u""_s),
                             .number = u"S0001"_s });
        const HttpRequest request = requestsOf(cloe.send(lesson(), batch, token)).first();
        QCOMPARE(request.url.path(), u"/api/attendance/attendance/bulk_mark/"_s);
        QCOMPARE(request.body,
                 QByteArray("{\"records\":[{\"notes\":\"\",\"status\":\"PRESENT\",\"student_id\":\""
                            + ada.toLatin1() + "\"}],\"session_id\":\"" + lessonSession.toLatin1()
                            + "\"}"));
        QCOMPARE(cloe.traits().batchMax, 50);
    }

    void rowsAreToldOneByOne()
    {
        QList<BatchItem> items;
        for (const auto &[id, number] :
             { std::pair(ada, u"S0001"_s), std::pair(ben, u"S0002"_s),
               std::pair(recordId, u"S0003"_s), std::pair(cloe::teacherId, u"S0004"_s) })
            items.append({ .student = StudentId(QUuid::createUuid()),
                           .remoteStudent = id,
                           .rev = 1,
                           .number = number });
        const QByteArray body = "{\"message\":\"m\",\"count\":1,\"attendance_records\":[{\"id\":\""
            + recordId.toLatin1()
            + "\",\"student_id\":\"S0001\",\"status\":\"PRESENT\"}],\"errors\":[{\"student_id\":\""
            + ben.toUpper().toLatin1()
            + "\",\"error\":\"Student 'Ben' is not enrolled in '7B'\"},{\"student_id\":\""
            + recordId.toLatin1()
            + "\",\"error\":\"Attendance with this Session and Student already exists.\"}]}";
        const auto answer = readCloeAnswer(json(201, body), items);
        QList<SendResult::Outcome> outcomes;
        for (const SendResult::Item &item : answer->items)
            outcomes.append(item.outcome);
        using enum SendResult::Outcome; // the third is there with somebody's value, the fourth was
                                        // not named: the reading tells
        QCOMPARE(outcomes, (QList<SendResult::Outcome>{ Accepted, Refused, Accepted, Accepted }));
        QCOMPARE(answer->items[0].record, recordId);
        QCOMPARE(answer->items[1].serverText, u"Student 'Ben' is not enrolled in '7B'"_s);
    }

    void aRefusedBatchSaysWhatItMeans_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("http");
        QTest::newRow("ended") << json(
            400,
            R"({"session_id":["Cannot mark attendance - session ended at 10:36 on Nov 20, 2026"]})")
                               << int(Verdict::Refused) << u"refused_late"_s << 400;
        QTest::newRow("foreign") << json(
            400, R"({"session_id":["You are not authorized to mark attendance for this session"]})")
                                 << int(Verdict::Refused) << u"refused_perm"_s << 403;
        QTest::newRow("unknown") << json(400, R"({"session_id":["Session with ID 'x' not found"]})")
                                 << int(Verdict::Missing) << u"dep_missing"_s << 400;
        QTest::newRow("shape") << json(400,
                                       R"({"records":["Record 1: invalid status 'EXCUSED'."]})")
                               << int(Verdict::Refused) << u"refused_data"_s << 400;
        QTest::newRow("500") << page(500) << int(Verdict::ServerError) << u"server_error"_s << 500;
        QTest::newRow("no rows") << json(201, R"({"message":"m"})") << int(Verdict::Ambiguous)
                                 << u"ambiguous"_s << 201;
    }
    void aRefusedBatchSaysWhatItMeans()
    {
        QFETCH(HttpReply, reply);
        QFETCH(int, verdict);
        QFETCH(QString, reason);
        QFETCH(int, http);
        const Problem problem = readCloeAnswer(reply, {}).error();
        QCOMPARE(int(problem.verdict), verdict);
        QCOMPARE(problem.reason, reason);
        QCOMPARE(problem.http, http);
    }

    void endingTwiceIsDone()
    {
        const Cloe cloe(cloeTarget());
        SessionWork work = lesson();
        work.remoteSession = lessonSession;
        const Dispatch finished{
            .entity = u"session"_s, .key = {}, .row = { { u"finished_at"_s, 1 } }, .work = work
        };
        const QString endCall = u"POST sessions/sessions/"_s + lessonSession + u"/end/"_s;
        for (
            const HttpReply &reply :
            { json(200, R"({"message":"Session ended successfully","session":{}})"),
              json(
                  400,
                  R"({"non_field_errors":["This session already ended at 10:36 on Nov 20, 2026"]})") }) {
            Script script;
            script.on(endCall, reply);
            QCOMPARE(talk(cloe.deliver(finished, token), std::ref(script))->remoteId,
                     lessonSession);
            QCOMPARE(script.asked, QStringList{ endCall });
        }
        Script lost;
        lost.on(endCall, page(502));
        QVERIFY(!talk(cloe.deliver(finished, token), std::ref(lost)));
        const Dispatch reopened{
            .entity = u"session"_s, .key = {}, .row = { { u"finished_at"_s, 0 } }, .work = work
        };
        QVERIFY(requestsOf(cloe.deliver(reopened, token)).isEmpty());
        QVERIFY(!Cloe(cloeTarget({ { u"end_sessions"_s, u"false"_s } })).traits().sessions);
        QVERIFY(cloe.traits().sessions);
    }

    void theProbeKnowsCloeByItsRefusal()
    {
        const Cloe cloe(cloeTarget());
        Script script;
        script.on(u"GET users/me/"_s,
                  json(401, R"({"detail":"Authentication credentials were not provided."})"));
        QCOMPARE(talk(cloe.probe(), std::ref(script))->name, u"Cloe"_s);
        QVERIFY(script.requests[0].headers.isEmpty());
        QVERIFY(!talk(cloe.probe(), [](const HttpRequest &) { return page(200); }));
        QVERIFY(!talk(cloe.probe(), [](const HttpRequest &) { return json(200, "{}"); }));
    }

    void theOptionsAreChecked()
    {
        QVERIFY(makeTargetKind(cloeTarget()));
        Target nameless = cloeTarget();
        nameless.options = {};
        QVERIFY(!makeTargetKind(nameless));
    }
};

QTEST_GUILESS_MAIN(tst_Cloe)
#include "tst_cloe.moc"
