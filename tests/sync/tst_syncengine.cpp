// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/enginerig.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

/// What depends on who is signed in and on what the school knows.
class tst_SyncEngine : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aMarkIsConfirmedByReadingItBack()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(rig.school.log.filter(u"sessions/11/"_s),
                 (QStringList{ u"GET attendance/sessions/11/"_s, u"POST attendance/sessions/11/bulk_mark/"_s, u"GET attendance/sessions/11/"_s }));
        QCOMPARE(rig.mostAtOnce, 1);
    }

    void anotherPersonsSignInSendsNothing()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(rig.store->read().targets()->first().remoteUser, u"7"_s);
        rig.school.user = 8;
        rig.clock.advance(10 * minute);
        rig.mark(1, Status::Absent);
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::SignIn);
        QCOMPARE(rig.receipt(1).reason, u"auth_other_user"_s);
        rig.start(); // a restart changes nothing
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::SignIn);
        rig.engine->sendNow();
        QTRY_VERIFY(rig.engine->isIdle());
        QCOMPARE(rig.school.count(u"bulk_mark"_s), 1);
        QVERIFY(!rig.school.sessions[11].marks.contains(102));
        rig.school.user = 7;
        rig.engine->useSecret(rig.target.id, u"right"_s);
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::Confirmed);
    }

    void aSessionThatIsGoneIsForgottenAndWaits()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        const FakeSchool::Session kept = rig.school.sessions.take(11);
        rig.mark(1, Status::Absent);
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::WaitingForSchool);
        QCOMPARE(rig.receipt(1).reason, u"no_session"_s);
        QCOMPARE(rig.engine->status().targets.first().waitingForSchool, 1);
        QTRY_VERIFY(rig.engine->isIdle());
        const qsizetype before = rig.school.log.size();
        rig.engine->linkUp(); // not yet due
        QTRY_VERIFY(rig.engine->isIdle());
        QCOMPARE(rig.school.log.size(), before);
        rig.school.sessions[12] = kept; // the office opens it anew
        rig.clock.advance(5 * minute + 1);
        rig.engine->linkUp();
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(rig.school.sessions[12].marks[102].status, u"A"_s);
    }

    void aSessionThatIsListedAndNotThereIsNotAskedForWithoutEnd()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.school.intercept = [](const QString &request) {
            return request == u"GET attendance/sessions/11/"_s ? std::optional(FakeSchool::json(404, { { u"detail"_s, u"Not found."_s } })) : std::nullopt;
        };
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.problem(), u"dep_missing"_s);
        QTRY_VERIFY(rig.engine->isIdle());
        QVERIFY2(rig.school.log.size() <= 6, qPrintable(rig.school.log.join(u' ')));
        rig.school.intercept = nullptr;
        rig.engine->sendNow();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
    }

    void idsAreLearntFromSessionsAlreadyMarked()
    {
        EngineRig rig;
        rig.link(rig.target, u"subject"_s); // a subject's name is nowhere to be read
        rig.school.sessions[10].date = QDate(2026, 11, 19);
        for (int id : { 101, 102, 103 })
            rig.school.sessions[10].marks[id] = { rig.school.numbers[id], u"P"_s, {} };
        for (int i : { 0, 1, 3 })
            rig.mark(i, Status::Late);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(rig.stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(rig.stateOf(3), DeliveryState::WaitingForSchool);
        QCOMPARE(rig.receipt(3).reason, u"no_student_id"_s);
        QCOMPARE(rig.school.sessions[11].marks.keys(), (QList<int>{ 101, 102 }));
        rig.school.sessions[10].marks[104] = { rig.school.numbers[104], u"P"_s, {} };
        rig.clock.advance(5 * minute + 1);
        rig.engine->linkUp();
        QTRY_COMPARE(rig.stateOf(3), DeliveryState::Confirmed);
    }

    void aClassIsNotBelievedForItsNameAlone()
    {
        EngineRig rig;
        rig.link(rig.target, u"subject"_s);
        rig.school.sessions[10].date = QDate(2026, 11, 19);
        rig.school.sessions[10].marks[900] = { u"Z900"_s, u"P"_s, {} }; // another 7A: none of ours
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::WaitingForSchool);
        QCOMPARE(rig.receipt(0).reason, u"no_class_id"_s);
        QCOMPARE(rig.school.count(u"bulk_mark"_s), 0);
    }

    /// It says two things of one student, and so nothing.
    void aReadingThatContradictsItselfIsNotBelieved()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        rig.school.intercept = [&](const QString &line) -> std::optional<HttpReply> {
            if (line != u"GET attendance/sessions/11/"_s)
                return {};
            const auto row = [](const QString &status) {
                return QJsonObject{ { u"student"_s, QJsonObject{ { u"id"_s, 101 }, { u"admission_number"_s, u"S001"_s } } }, { u"status"_s, status }, { u"remarks"_s, u""_s } };
            };
            return FakeSchool::json(200, { { u"id"_s, 11 }, { u"klass"_s, QJsonObject{ { u"id"_s, 3 }, { u"name"_s, u"7A"_s } } }, { u"subject"_s, 5 },
                                           { u"date"_s, u"2026-11-20"_s }, { u"teacher"_s, QJsonObject{ { u"id"_s, 4 } } }, { u"status"_s, u"open"_s },
                                           { u"attendances"_s, QJsonArray{ row(u"P"_s), row(u"A"_s) } } });
        };
        rig.clock.advance(10 * minute);
        rig.mark(1, Status::Absent);
        QTRY_COMPARE(rig.problem(), u"contract_broken"_s);
        QCOMPARE(rig.stateOf(0), DeliveryState::Confirmed); // as it was
        QCOMPARE(rig.markState(0).mark.value.status, Status::Present);
        QVERIFY(!rig.school.sessions[11].marks.contains(102));
        rig.school.intercept = nullptr;
        rig.clock.advance(60 * minute);
        rig.engine->sendNow();
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::Confirmed);
    }

    /// An answer that was mixed up on the way must not lead the marks into another class's session.
    void anotherSessionsAnswerIsNotBelieved()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.school.sessions[12] = { .classId = 4, .className = u"9Z"_s, .subject = 5, .date = rig.day };
        rig.school.sessions[12].marks[101] = { u"S001"_s, u"P"_s, {} };
        rig.school.intercept = [&](const QString &line) -> std::optional<HttpReply> {
            if (line != u"GET attendance/sessions/11/"_s)
                return {};
            const QJsonObject row{ { u"student"_s, QJsonObject{ { u"id"_s, 101 }, { u"admission_number"_s, u"S001"_s } } }, { u"status"_s, u"P"_s }, { u"remarks"_s, u""_s } };
            return FakeSchool::json(200, { { u"id"_s, 12 }, { u"klass"_s, QJsonObject{ { u"id"_s, 4 }, { u"name"_s, u"9Z"_s } } }, { u"subject"_s, 5 },
                                           { u"date"_s, u"2026-11-20"_s }, { u"status"_s, u"open"_s }, { u"attendances"_s, QJsonArray{ row } } });
        };
        rig.mark(0, Status::Present);
        rig.mark(1, Status::Absent);
        rig.start();
        QTRY_COMPARE(rig.problem(), u"contract_broken"_s);
        QTRY_VERIFY(rig.engine->isIdle());
        QCOMPARE(rig.school.count(u"bulk_mark"_s), 0);
        QVERIFY(rig.stateOf(0) != DeliveryState::Confirmed);
        rig.school.intercept = nullptr;
        rig.clock.advance(60 * minute);
        rig.engine->sendNow();
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(rig.school.sessions[11].marks.size(), 2);
        QCOMPARE(rig.school.sessions[12].marks.size(), 1);
    }

    /// The id was given anew by a server put back to a backup, or the session was moved.
    void anIdThatIsAnotherLessonNowIsLookedForAnew_data()
    {
        QTest::addColumn<bool>("otherClass");
        QTest::newRow("another class") << true;
        QTest::newRow("another day") << false;
    }
    void anIdThatIsAnotherLessonNowIsLookedForAnew()
    {
        QFETCH(bool, otherClass);
        EngineRig rig;
        rig.link(rig.target);
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        rig.school.sessions[11] = otherClass ? FakeSchool::Session{ .classId = 4, .className = u"9Z"_s, .date = rig.day }
                                             : FakeSchool::Session{ .date = rig.day.addDays(1) };
        const int written = rig.school.count(u"bulk_mark"_s);
        rig.mark(1, Status::Absent);
        QTRY_COMPARE(rig.receipt(1).reason, u"no_session"_s);
        QTRY_VERIFY(rig.engine->isIdle());
        QCOMPARE(rig.school.count(u"bulk_mark"_s), written);
        QVERIFY(rig.school.sessions[11].marks.isEmpty());
        rig.school.sessions[21].date = rig.day; // ours, added again
        rig.clock.advance(21 * minute);
        rig.engine->sendNow();
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::Confirmed);
        QVERIFY(rig.school.sessions[21].marks.contains(102));
        QVERIFY(rig.school.sessions[11].marks.isEmpty());
    }

    /// Nobody's to overrule but a person's, who is told.
    void anIdThatAPersonGaveAndIsAnotherLessonNeedsAPerson()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.school.sessions[12] = { .classId = 4, .className = u"9Z"_s, .date = rig.day };
        const auto kind = makeTargetKind(rig.target);
        Outbox outbox(*rig.store, rig.target.id, **kind);
        QVERIFY(outbox.addLinks({ { u"session"_s, rig.session.toString(), u"12"_s } }));
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::NeedsYou);
        QCOMPARE(rig.receipt(0).reason, u"other_lesson"_s);
        QVERIFY2(rig.receipt(0).serverText.contains(u"class 4 instead of 3"_s), qPrintable(rig.receipt(0).serverText));
        QTRY_VERIFY(rig.engine->isIdle());
        QCOMPARE(rig.school.count(u"bulk_mark"_s), 0);
        QVERIFY(outbox.addLinks({ { u"session"_s, rig.session.toString(), u"11"_s } }));
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        QVERIFY(rig.school.sessions[12].marks.isEmpty());
    }

    /// Its whole list is read for them: once for all, and less and less often.
    void registersThatTheSchoolNeverOpensAreLookedForSeldom()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.school.sessions.clear();
        QList<SessionId> lessons{ rig.session };
        for (int i = 0; i < 6; ++i)
            lessons.append(rig.open(i % 2 ? u"MAT"_s : u"ENG"_s, QTime(11 + i, 0)));
        for (const SessionId &lesson : lessons)
            rig.mark(0, Status::Present, lesson);
        const auto lists = [&] { return rig.school.count(u"GET attendance/sessions/"_s); };
        rig.start();
        QTRY_COMPARE(rig.text(u"SELECT count(*) FROM outbox WHERE state='blocked_dep'"_s), u"7"_s);
        QCOMPARE(lists(), 1);
        QList<int> looks; // in the minutes since
        for (int at = 1; at <= 60; ++at) {
            rig.clock.advance(minute);
            const int before = lists();
            rig.engine->linkUp();
            QTRY_VERIFY(rig.engine->isIdle());
            if (lists() > before)
                looks.append(at);
            QVERIFY(lists() - before <= 1);
        }
        QCOMPARE(looks, (QList<int>{ 5, 15, 35, 55 }));
        rig.school.sessions[11].date = rig.day;
        rig.clock.advance(minute);
        rig.engine->sendNow(); // a person need not wait
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
    }

    void severalSessionsGoOneAfterTheOther()
    {
        EngineRig rig;
        rig.link(rig.target);
        const SessionId english = rig.open(u"ENG"_s, QTime(10, 45)), daily = rig.open({}, QTime(8, 0));
        rig.school.sessions[12] = { .subject = 6, .date = QDate(2026, 11, 20), .marks = {} };
        rig.school.sessions[13] = { .subject = 0, .date = QDate(2026, 11, 20), .marks = {} };
        for (SessionId session : { rig.session, english, daily }) {
            for (int i = 0; i < rig.students.size(); ++i)
                rig.mark(i, Status::Present, session);
        }
        rig.start();
        QTRY_COMPARE(rig.engine->status().toSend(), 0);
        for (int id : { 11, 12, 13 })
            QCOMPARE(rig.school.sessions[id].marks.size(), 5);
        QCOMPARE(rig.school.count(u"bulk_mark"_s), 3);
        QCOMPARE(rig.school.count(u"school-login"_s), 1);
        QCOMPARE(rig.mostAtOnce, 1);
    }

    void aPasswordThatIsNotThereIsAskedForAndThenKept()
    {
        EngineRig rig;
        rig.link(rig.target);
        rig.credentials.remove(secretKey(rig.target.id), [](const Result<> &) { });
        rig.mark(0, Status::Present);
        rig.start();
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::SignIn);
        QCOMPARE(rig.receipt(0).reason, u"no_secret"_s);
        QVERIFY(rig.school.log.isEmpty());
        rig.engine->useSecret(rig.target.id, u"right"_s);
        QTRY_COMPARE(rig.stateOf(0), DeliveryState::Confirmed);
        rig.start();
        rig.mark(1, Status::Present);
        QTRY_COMPARE(rig.stateOf(1), DeliveryState::Confirmed);
    }
};

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_syncengine.moc"
