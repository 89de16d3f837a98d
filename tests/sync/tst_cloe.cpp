// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/cloe.h"
#include "tests/support/talk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString lessonClass = u"11111111-1111-4111-8111-111111111111"_s;
const QString lessonSession = u"22222222-2222-4222-8222-222222222222"_s;
const QString teacherId = u"33333333-3333-4333-8333-333333333333"_s;
const QString recordId = u"44444444-4444-4444-8444-444444444444"_s;
const QString ada = u"aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"_s;
const QString ben = u"bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb"_s;

Target cloeTarget(const QJsonObject &more = {})
{
    QJsonObject options = more;
    options[u"username"_s] = u"jordan.ellery@riverside.example"_s;
    return { .id = {},
             .name = u"Cloe"_s,
             .kind = u"cloe"_s,
             .url = u"https://cloe.example/api/"_s,
             .options = options,
             .remoteUser = {},
             .enabled = true };
}

/// A token whose claims name the user; its dates are of no use.
QByteArray jwt()
{
    return "e30."
        + QByteArray(R"({"user_id":"u-1","iat":1,"exp":3601})")
              .toBase64(QByteArray::Base64UrlEncoding)
        + ".c2ln";
}

const AccessToken token{ .bearer = "abc.def.ghi", .lifetimeMs = 1, .user = u"u-1"_s };

HttpReply json(int status, const QByteArray &body)
{
    return { .status = status, .contentType = "application/json", .body = body };
}
HttpReply page(int status)
{
    return { .status = status, .contentType = "text/html", .body = "<html></html>" };
}

/// Cloe as a table: what it answers by method and path, the first time, the second time, ...
class Script
{
public:
    Script &on(const QString &call, const HttpReply &reply)
    {
        m_replies[call].append(reply);
        return *this;
    }
    HttpReply operator()(const HttpRequest &request)
    {
        const QString call = QString::fromLatin1(request.method) + u' ' + request.url.path().mid(5);
        asked.append(call);
        requests.append(request);
        QList<HttpReply> &replies = m_replies[call];
        if (replies.isEmpty())
            return json(404, R"({"detail":"Not found."})");
        return replies.size() > 1 ? replies.takeFirst() : replies.first();
    }
    QStringList asked;
    QList<HttpRequest> requests;

private:
    QHash<QString, QList<HttpReply>> m_replies;
};

const QString activeCall = u"GET sessions/sessions/active/"_s;
const QString historyCall = u"GET sessions/sessions/history/"_s;
const QString startCall = u"POST sessions/sessions/start/"_s;
const QString marksCall = u"GET attendance/attendance/session/"_s + lessonSession + u'/';

QByteArray sessionRow(const QString &start, const QString &end = {},
                      const QString &id = lessonSession)
{
    const QString ended = end.isEmpty() ? u"null"_s : u'"' + end + u'"';
    return u"{\"id\":\"%1\",\"start_time\":\"%2\",\"end_time\":%3,\"is_active\":%4}"_s
        .arg(id, start, ended, end.isEmpty() ? u"true"_s : u"false"_s)
        .toUtf8();
}
HttpReply active(const QByteArray &rows = {})
{
    return json(200, "{\"count\":0,\"sessions\":[" + rows + "]}");
}
HttpReply history(const QByteArray &rows = {})
{
    return json(200, "{\"count\":0,\"results\":[" + rows + "]}");
}
HttpReply started()
{
    return json(201,
                "{\"message\":\"Session started successfully\",\"session\":{\"id\":\""
                    + lessonSession.toLatin1() + "\"}}");
}
HttpReply marks(const QByteArray &rows, const QByteArray &status = "ACTIVE")
{
    return json(
        200,
        "{\"session\":{\"id\":\"" + lessonSession.toLatin1() + "\",\"status\":\"" + status
            + "\",\"end_time\":\"2026-11-20T10:36:00.000000Z\"},\"statistics\":{},\"records\":["
            + rows + "]}");
}
QByteArray markRow(const QString &student, const QString &number, const QString &status,
                   const QString &notes = {})
{
    return u"{\"id\":\"%1\",\"student_uuid\":\"%2\",\"student_id\":\"%3\",\"status\":\"%4\",\"notes\":\"%5\",\"marked_by_name\":\"J. Ellery\"}"_s
        .arg(recordId, student, number, status, notes)
        .toUtf8();
}

/// 7B English on 20 November, 9:45 to 10:35 in London; now is ten o'clock.
SessionWork lesson(const QString &time = u"10:00"_s)
{
    SessionWork work;
    work.session = { .id = SessionId(QUuid::createUuid()),
                     .classCode = u"7B"_s,
                     .subjectCode = u"ENG"_s,
                     .subjectName = u"English"_s,
                     .date = QDate(2026, 11, 20),
                     .start = QTime(9, 45),
                     .end = QTime(10, 35),
                     .zone = u"Europe/London"_s,
                     .room = {} };
    work.remoteClass = lessonClass;
    work.roster = {
        { .student = {},
          .number = u"S0001"_s,
          .name = u"Ada"_s,
          .remoteStudent = ada,
          .known = {} },
        { .student = {}, .number = u"S0002"_s, .name = u"Ben"_s, .remoteStudent = ben, .known = {} }
    };
    work.now = QDateTime(QDate(2026, 11, 20), QTime::fromString(time, u"hh:mm"_s), Qt::UTC)
                   .toMSecsSinceEpoch();
    return work;
}

MarkFacts facts(Status status, const QString &note = {}, std::optional<int> minutes = {})
{
    MarkFacts f;
    f.mark.value = { .status = status, .minutesLate = minutes };
    f.mark.note = note;
    return f;
}

QJsonObject wire(const QString &status, const QString &notes)
{
    return { { u"status"_s, status }, { u"notes"_s, notes } };
}

} // namespace

/// What is asked of Cloe, in which order, and what its answers mean.
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

    void theClassIsFoundAmongOurOwn()
    {
        const Cloe cloe(cloeTarget());
        SessionWork work = lesson();
        work.remoteClass.clear();
        work.roster[1].remoteStudent.clear();
        Script script;
        const QByteArray other = "99999999-9999-4999-8999-999999999999";
        script
            .on(u"GET classes/teachers/"_s,
                json(200,
                     "[{\"id\":\"" + other + "\",\"email\":\"a@b\"},{\"id\":\""
                         + teacherId.toLatin1()
                         + "\",\"email\":\"Jordan.Ellery@riverside.example\"}]"))
            .on(u"GET classes/teachers/"_s + teacherId + u"/classes/"_s,
                json(200,
                     "[{\"id\":\"" + other
                         + "\",\"name\":\"7B\",\"subject_code\":\"MAT\"},{\"id\":\""
                         + lessonClass.toLatin1()
                         + "\",\"name\":\"7B\",\"subject_code\":\"ENG\"}]"))
            .on(u"GET classes/classes/"_s + lessonClass + u"/students/"_s,
                json(200,
                     "[{\"id\":\"" + ada.toLatin1() + "\",\"student_id\":\"S0001\"},{\"id\":\""
                         + ben.toLatin1() + "\",\"student_id\":\"S0002\"},{\"id\":\"" + other
                         + "\",\"student_id\":\"S0009\"}]"))
            .on(activeCall, active(sessionRow(u"2026-11-20T09:46:00.000000Z"_s)));
        const auto found = talk(cloe.find(work, token), std::ref(script));
        QCOMPARE(found->remoteSession, lessonSession);
        QStringList links;
        for (const Link &link : found->links)
            links.append(link.entity + u' ' + link.code + u' ' + link.remoteId);
        QCOMPARE(links,
                 (QStringList{ u"teacher  "_s + teacherId, u"class 7B/ENG "_s + lessonClass,
                               u"student S0001 "_s + ada, u"student S0002 "_s + ben }));
        QVERIFY(
            !script.asked.contains(u"GET classes/classes/"_s)); // that list is the whole school's
    }

    void aClassThatIsNotOursIsWaitedFor()
    {
        const Cloe cloe(cloeTarget());
        SessionWork work = lesson();
        work.remoteClass.clear();
        work.remoteTeacher = teacherId;
        Script script;
        script.on(u"GET classes/teachers/"_s + teacherId + u"/classes/"_s, json(200, "[]"));
        const auto found = talk(cloe.find(work, token), std::ref(script));
        QCOMPARE(found->reason, u"no_class_id"_s);
        QCOMPARE(script.asked.size(), 1);
    }

    void anActiveSessionOfTheLessonIsAdopted_data()
    {
        QTest::addColumn<QString>("began");
        QTest::addColumn<QString>("expected");
        QTest::newRow("on time") << u"2026-11-20T09:46:12.318402Z"_s << lessonSession;
        QTest::newRow("a little early") << u"2026-11-20T09:36:00Z"_s << lessonSession;
        QTest::newRow("at the very end") << u"2026-11-20T10:34:00Z"_s << lessonSession;
        QTest::newRow("the lesson before") << u"2026-11-20T08:50:00Z"_s << u"other_session_open"_s;
        QTest::newRow("left open yesterday")
            << u"2026-11-19T09:46:00Z"_s << u"other_session_open"_s;
    }
    void anActiveSessionOfTheLessonIsAdopted()
    {
        QFETCH(QString, began);
        QFETCH(QString, expected);
        Script script;
        script.on(activeCall, active(sessionRow(began)))
            .on(historyCall, history())
            .on(startCall, started());
        const auto found = talk(Cloe(cloeTarget()).find(lesson(), token), std::ref(script));
        QCOMPARE(found->remoteSession + found->reason, expected);
        QVERIFY(!script.asked.contains(startCall));
    }

    void aLessonThatWasUploadedAndEndedIsFound()
    {
        Script script;
        const QByteArray before = sessionRow(u"2026-11-20T09:37:00Z"_s, u"2026-11-20T09:44:00Z"_s,
                                             recordId); // over before ours began
        script.on(activeCall, active())
            .on(historyCall,
                history(before + ','
                        + sessionRow(u"2026-11-20T09:46:00Z"_s, u"2026-11-20T10:36:00Z"_s)))
            .on(startCall, started());
        const auto found = talk(Cloe(cloeTarget()).find(lesson(), token), std::ref(script));
        QCOMPARE(found->remoteSession, lessonSession);
        QVERIFY(!script.asked.contains(startCall));
        const QUrlQuery query(script.requests.last().url);
        QCOMPARE(query.queryItemValue(u"date_from"_s), u"2026-11-19"_s);
        QCOMPARE(query.queryItemValue(u"date_to"_s), u"2026-11-20"_s);
        QCOMPARE(query.queryItemValue(u"class_id"_s), lessonClass);
    }

    void twoEndedSessionsOfOneLessonAreForAPerson()
    {
        Script script;
        script.on(activeCall, active())
            .on(historyCall,
                history(
                    sessionRow(u"2026-11-20T09:46:00Z"_s, u"2026-11-20T09:50:00Z"_s) + ','
                    + sessionRow(u"2026-11-20T09:51:00Z"_s, u"2026-11-20T10:36:00Z"_s, recordId)));
        QCOMPARE(talk(Cloe(cloeTarget()).find(lesson(), token), std::ref(script))->reason,
                 u"session_ambiguous"_s);
    }

    void aLessonIsStartedOnlyWhileItIsOn_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("startLate");
        QTest::addColumn<QString>("expected");
        QTest::newRow("before") << u"09:44"_s << false << u"lesson_not_begun"_s;
        QTest::newRow("begins") << u"09:45"_s << false << lessonSession;
        QTest::newRow("ends") << u"10:35"_s << false << lessonSession;
        QTest::newRow("over") << u"10:36"_s << false << u"lesson_over"_s;
        QTest::newRow("over, and the school takes that") << u"18:00"_s << true << lessonSession;
        QTest::newRow("before, whatever the school takes")
            << u"09:44"_s << true << u"lesson_not_begun"_s;
    }
    void aLessonIsStartedOnlyWhileItIsOn()
    {
        QFETCH(QString, time);
        QFETCH(bool, startLate);
        QFETCH(QString, expected);
        Script script;
        script.on(activeCall, active()).on(historyCall, history()).on(startCall, started());
        const auto found =
            talk(Cloe(cloeTarget({ { u"start_late"_s, startLate } })).find(lesson(time), token),
                 std::ref(script));
        QCOMPARE(found->remoteSession + found->reason, expected);
        QCOMPARE(script.asked.contains(startCall), expected == lessonSession);
    }

    void theHoursAreThoseOfTheSchoolsZone()
    {
        SessionWork work = lesson(u"10:00"_s);
        work.session.zone = u"Africa/Nairobi"_s; // 9:45 there is 6:45 UTC
        const LessonTime time = lessonTimeOf(work.session);
        QVERIFY(!time.isOn(work.now));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(time.from, Qt::UTC).time(), QTime(6, 45));
        work.session.start = {};
        const LessonTime day = lessonTimeOf(work.session);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(day.from, Qt::UTC).time(), QTime(21, 0));
        QCOMPARE(day.to - day.from, 24LL * 3'600'000 - 1);
        work.session.start = QTime(23, 30);
        work.session.end = QTime(0, 30);
        QCOMPARE(lessonTimeOf(work.session).to - lessonTimeOf(work.session).from, 3'600'000);
    }

    void afterADoubtfulStartWhatIsActiveIsAdopted_data()
    {
        QTest::addColumn<HttpReply>("answer");
        QTest::newRow("already active") << json(
            400,
            R"({"class_id":["This class already has an active session started at 09:46 on Nov 20, 2026"]})");
        QTest::newRow("500") << page(500);
        QTest::newRow("502") << page(502);
        QTest::newRow("lost") << HttpReply{ .failure = HttpReply::Failure::Interrupted };
        QTest::newRow("login page") << page(200);
        QTest::newRow("no id") << json(201, R"({"message":"Session started successfully"})");
    }
    void afterADoubtfulStartWhatIsActiveIsAdopted()
    {
        QFETCH(HttpReply, answer);
        const Cloe cloe(cloeTarget());
        Script there;
        there.on(activeCall, active())
            .on(activeCall, active(sessionRow(u"2026-11-20T10:00:00Z"_s)))
            .on(historyCall, history())
            .on(startCall, answer);
        QCOMPARE(talk(cloe.find(lesson(), token), std::ref(there))->remoteSession, lessonSession);
        Script notThere;
        notThere.on(activeCall, active()).on(historyCall, history()).on(startCall, answer);
        const auto found = talk(cloe.find(lesson(), token), std::ref(notThere));
        QVERIFY(!found || found->remoteSession.isEmpty());
        QCOMPARE(notThere.asked.count(startCall), 1); // never blindly again
    }

    void aStartThatIsRefusedWaitsForTheSchool()
    {
        Script script;
        script.on(activeCall, active())
            .on(historyCall, history())
            .on(startCall, json(400, R"({"class_id":["You are not assigned to teach '7B'"]})"));
        const auto found = talk(Cloe(cloeTarget()).find(lesson(), token), std::ref(script));
        QCOMPARE(found->reason, u"refused_perm"_s);
        QCOMPARE(found->text, u"You are not assigned to teach '7B'"_s);
        Script gone;
        gone.on(activeCall, active())
            .on(historyCall, history())
            .on(startCall, json(400, R"({"class_id":["Class not found"]})"));
        QCOMPARE(talk(Cloe(cloeTarget()).find(lesson(), token), std::ref(gone))->reason,
                 u"no_class_id"_s);
    }

    void lateAnEmptySessionIsTakenAndAFullOneLeft()
    {
        const Cloe cloe(cloeTarget({ { u"start_late"_s, true } }));
        Script empty;
        empty.on(activeCall, active(sessionRow(u"2026-11-20T17:59:00Z"_s)))
            .on(historyCall, history())
            .on(marksCall, marks({}));
        QCOMPARE(talk(cloe.find(lesson(u"18:00"_s), token), std::ref(empty))->remoteSession,
                 lessonSession);
        Script full;
        full.on(activeCall, active(sessionRow(u"2026-11-20T17:59:00Z"_s)))
            .on(historyCall, history())
            .on(marksCall, marks(markRow(ada, u"S0001"_s, u"PRESENT"_s)));
        QCOMPARE(talk(cloe.find(lesson(u"18:00"_s), token), std::ref(full))->reason,
                 u"other_session_open"_s);
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
               std::pair(recordId, u"S0003"_s), std::pair(teacherId, u"S0004"_s) })
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
