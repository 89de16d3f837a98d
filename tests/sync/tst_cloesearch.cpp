// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/cloescript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::cloe;

/// How a lesson's class and session are found on Cloe, and when one is started.
class tst_CloeSearch : public QObject
{
    Q_OBJECT

private slots:
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
                         + cloe::teacherId.toLatin1()
                         + "\",\"email\":\"Jordan.Ellery@riverside.example\"}]"))
            .on(u"GET classes/teachers/"_s + cloe::teacherId + u"/classes/"_s,
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
                 (QStringList{ u"teacher  "_s + cloe::teacherId, u"class 7B/ENG "_s + lessonClass,
                               u"student S0001 "_s + ada, u"student S0002 "_s + ben }));
        QVERIFY(
            !script.asked.contains(u"GET classes/classes/"_s)); // that list is the whole school's
    }

    void aClassThatIsNotOursIsWaitedFor()
    {
        const Cloe cloe(cloeTarget());
        SessionWork work = lesson();
        work.remoteClass.clear();
        work.remoteTeacher = cloe::teacherId;
        Script script;
        script.on(u"GET classes/teachers/"_s + cloe::teacherId + u"/classes/"_s, json(200, "[]"));
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

    /// A lesson of yesterday that is uploaded only now begins there within ours.
    void aSessionOfAnotherLessonOfOursIsNoCandidate()
    {
        Script script;
        const QByteArray uploaded = sessionRow(u"2026-11-20T09:50:00Z"_s, u"2026-11-20T09:51:00Z"_s, recordId);
        const QByteArray ours = sessionRow(u"2026-11-20T09:46:00Z"_s, u"2026-11-20T10:36:00Z"_s);
        script.on(activeCall, active()).on(historyCall, history(uploaded + ',' + ours));
        SessionWork work = lesson();
        QCOMPARE(talk(Cloe(cloeTarget()).find(work, token), std::ref(script))->reason, u"session_ambiguous"_s);
        work.othersThere = { recordId };
        QCOMPARE(talk(Cloe(cloeTarget()).find(work, token), std::ref(script))->remoteSession, lessonSession);
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
};

QTEST_GUILESS_MAIN(tst_CloeSearch)
#include "tst_cloesearch.moc"
