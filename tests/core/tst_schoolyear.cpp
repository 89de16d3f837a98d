// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timetableplan.h"
#include "core/school/refusal.h"
#include "core/store/access.h"
#include "core/store/bookreader.h"
#include "core/store/change.h"
#include "core/store/codestore.h"
#include "core/store/erasure.h"
#include "core/store/event.h"
#include "core/store/people.h"
#include "core/store/peoplereader.h"
#include "core/store/readablemarks.h"
#include "core/store/requests.h"
#include "core/store/sessionactions.h"
#include "core/store/shapes.h"
#include "core/store/statistics.h"
#include "core/store/studentreader.h"
#include "core/store/walkin.h"
#include "core/store/warnings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/teststore.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

SchoolId theSchool() { return schoolId(u"RIVERSIDE"_s); } // not a constant: ids.cpp has one of its own that it needs
const QDate monday(2026, 9, 7);

/// A store with class 7A and a lesson each Monday at 09:00; it is Monday, 08:00 UTC, 09:00 there.
struct Device
{
    explicit Device(FakeClock &clock) : store(makeStore(folder.path(), clock, rosterOf(4)))
    {
        TimetableFile file;
        file.lessons = { { .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .weekday = 1, .start = QTime(9, 0), .end = QTime(9, 50), .from = QDate(2026, 9, 1), .to = QDate(2026, 12, 18) } };
        const auto state = SchoolReader(store->database()).state();
        const auto done = store->importSchool(planTimetable(file, *state, monday, false), u"timetable"_s, {}, 1);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    SchoolReader reader() { return SchoolReader(store->database()); }
    Lesson lesson(QDate day = monday)
    {
        const auto lessons = reader().lessons(day, day, store->clock().wallMs());
        return lessons && lessons->size() == 1 ? lessons->constFirst() : Lesson{};
    }
    StudentId student(int n) { return studentId(theSchool(), u"T%1"_s.arg(n, 3, 10, QChar(u'0'))); }
    Result<> mark(SessionId session, int n, Status status)
    {
        const auto done = store->record({ { .session = session, .student = student(n), .value = StatusValue{ status, {} } } });
        return done ? Result<>() : Result<>(fail(done.error()));
    }
    QByteArray life(SessionId id) { return compactJson(*shapedRow(store->database(), u"sessionlife"_s, { { u"id"_s, id.toString() } })); }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

Leave leaveOf(StudentId student, QDate day)
{
    return { .student = student, .category = u"other"_s, .from = day, .to = day, .reason = u"x"_s };
}

/// A person's answer to a conflict that is not there: refused by the role, or found to be none.
Result<> noConflict(Store &store, SessionId session, StudentId student)
{
    const auto decided = store.decideConflict(u"none"_s, MarkEdit{ .session = session, .student = student, .value = StatusValue{ Status::Absent, {} } });
    return !decided && decided.error().kind == Error::Kind::NotFound ? Result<>() : decided;
}

QString guardianOf(Database &db, StudentId student)
{
    const QJsonObject row{ { u"id"_s, u"g1"_s }, { u"student"_s, student.toString() }, { u"name"_s, u"G"_s } };
    if (!putShaped(db, *shapeOf(u"guardian"_s), row))
        qFatal("no guardian");
    return u"g1"_s;
}

/// Somebody who can be erased: made by the admin, whoever the user is.
StudentId addWalkInAs(Store &store, const QString &role, SessionId session)
{
    if (!setRole(store, Role::Admin, true))
        qFatal("no role");
    (void)store.setFinished(session, false);
    const auto came = addWalkIn(store, session, u"Kim"_s);
    if (!came || !setRole(store, *roleFromWord(role), true))
        qFatal("nobody came");
    return came->id;
}

} // namespace

class tst_SchoolYear : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clock.set(u"2026-09-07T08:00:00Z"_s); }

    void twoDevicesMakeTheSameSession()
    {
        Device a(m_clock), b(m_clock);
        QCOMPARE(a.lesson().state, SessionState::Scheduled);
        const LessonChange moved{ .kind = LessonChange::Kind::Changed, .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = monday, .start = QTime(9, 0),
                                  .newDate = monday.addDays(1), .newStart = QTime(11, 0), .room = u"Hall"_s, .reason = u"trip"_s };
        QVERIFY(changeLesson(*a.store, moved));
        const auto here = openLesson(*a.store, a.lesson(monday.addDays(1)).planned);
        const auto there = openLesson(*b.store, b.lesson().planned);
        QVERIFY(here && there);
        QCOMPARE(here->id, there->id);
        QCOMPARE(here->id, sessionId(theSchool(), u"7A"_s, u"MAT"_s, monday, QTime(9, 0)));
        QCOMPARE(here->date, monday.addDays(1)); // but when it is
        QCOMPARE(here->start, QTime(11, 0));
        QCOMPARE(here->room, u"Hall"_s);
        QCOMPARE(a.store->read().registerOf(here->id)->rows.size(), 4);
        QCOMPARE(openLesson(*a.store, a.lesson(monday.addDays(1)).planned)->id, here->id); // once
    }

    void aLessonLives()
    {
        Device d(m_clock);
        const auto session = openLesson(*d.store, d.lesson().planned);
        QVERIFY(session);
        QCOMPARE(d.lesson().state, SessionState::Open);
        QVERIFY(d.mark(session->id, 1, Status::Present));
        QVERIFY(!changeLesson(*d.store, { .kind = LessonChange::Kind::Cancelled, .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = monday, .start = QTime(9, 0), .reason = u"x"_s }));
        QVERIFY(closeLesson(*d.store, session->id));
        QCOMPARE(d.lesson().state, SessionState::Closed);
        QVERIFY(!d.mark(session->id, 2, Status::Present));
        QVERIFY(!reopenLesson(*d.store, session->id, {})); // needs a reason
        QVERIFY(reopenLesson(*d.store, session->id, u"a late note from home"_s));
        QVERIFY(d.life(session->id).contains("a late note from home"));
        QVERIFY(d.mark(session->id, 2, Status::Present));
        QVERIFY(closeLesson(*d.store, session->id));
        m_clock.set(u"2026-09-14T22:59:59Z"_s); // still the seventh day there
        QCOMPARE(d.lesson().state, SessionState::Closed);
        m_clock.set(u"2026-09-14T23:00:00Z"_s);
        QCOMPARE(d.lesson().state, SessionState::Locked);
        QVERIFY(!reopenLesson(*d.store, session->id, u"too late"_s));
        QVERIFY(!d.store->setFinished(session->id, false)); // nor by the other door
        QVERIFY(setRule(*d.store, u"correction.days"_s, u"30"_s));
        QVERIFY(reopenLesson(*d.store, session->id, u"the school allows it now"_s));
    }

    void cancellingNeedsAReasonAndCanBeTakenBack()
    {
        Device d(m_clock);
        LessonChange off{ .kind = LessonChange::Kind::Cancelled, .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = monday, .start = QTime(9, 0) };
        QVERIFY(!changeLesson(*d.store, off));
        off.reason = u"exam"_s;
        QVERIFY(changeLesson(*d.store, off));
        QCOMPARE(d.lesson().state, SessionState::Cancelled);
        QVERIFY(!openLesson(*d.store, d.lesson().planned));
        QVERIFY(runLessons(*d.store)->opened.isEmpty());
        QVERIFY(takeBack(*d.store, d.lesson().planned));
        QCOMPARE(d.lesson().state, SessionState::Scheduled);
        QVERIFY(!takeBack(*d.store, d.lesson().planned));
    }

    void theClockOpensAndCloses()
    {
        Device d(m_clock);
        m_clock.set(u"2026-09-07T07:54:59Z"_s);
        QVERIFY(runLessons(*d.store)->opened.isEmpty());
        m_clock.set(u"2026-09-07T07:55:00Z"_s); // five minutes before
        const auto run = runLessons(*d.store);
        QVERIFY(run);
        QCOMPARE(run->opened.size(), 1);
        QVERIFY(runLessons(*d.store)->opened.isEmpty()); // once
        const SessionId id = run->opened.constFirst();
        QVERIFY(d.mark(id, 1, Status::Present));
        QVERIFY(d.mark(id, 2, Status::Late));
        m_clock.set(u"2026-09-07T08:55:00Z"_s); // five after the end: not yet
        QVERIFY(runLessons(*d.store)->closed.isEmpty());
        m_clock.set(u"2026-09-07T08:55:01Z"_s);
        const auto closed = runLessons(*d.store);
        QCOMPARE(closed->closed, QList<SessionId>{ id });
        QCOMPARE(closed->absences, 2);
        const auto rows = d.store->read().registerOf(id)->rows;
        QCOMPARE(rows[0].state.mark.value.status, Status::Present); // what was marked stays
        QCOMPARE(rows[3].state.mark.value.status, Status::Absent);
        QCOMPARE(rows[3].state.mark.note, QString(autoAbsentNote));
        QVERIFY(d.life(id).contains("\"auto_absent\":2") && d.life(id).contains("\"auto_closed\":1"));
        // Opened again by a person: that person closes it.
        QVERIFY(reopenLesson(*d.store, id, u"wrong"_s));
        m_clock.advance(60'000);
        QVERIFY(runLessons(*d.store)->closed.isEmpty());
    }

    void rulesThatAreOffDoNothing()
    {
        Device d(m_clock);
        QVERIFY(setRule(*d.store, u"session.auto_open"_s, u"off"_s));
        QVERIFY(runLessons(*d.store)->opened.isEmpty());
        QVERIFY(setRule(*d.store, u"session.auto_open"_s, u"on"_s));
        QVERIFY(setRule(*d.store, u"session.auto_absent"_s, u"off"_s));
        const SessionId id = runLessons(*d.store)->opened.value(0);
        QVERIFY(d.mark(id, 1, Status::Present));
        m_clock.set(u"2026-09-07T10:00:00Z"_s);
        QVERIFY(setRule(*d.store, u"session.auto_close"_s, u"off"_s));
        QVERIFY(runLessons(*d.store)->closed.isEmpty());
        QVERIFY(setRule(*d.store, u"session.auto_close"_s, {})); // the default again
        const auto run = runLessons(*d.store);
        QCOMPARE(run->closed.size(), 1);
        QCOMPARE(run->absences, 0);
        // A register that nobody took says nothing about anybody.
        m_clock.set(u"2026-09-14T08:00:00Z"_s);
        QVERIFY(setRule(*d.store, u"session.auto_absent"_s, u"on"_s));
        QCOMPARE(runLessons(*d.store)->opened.size(), 1);
        m_clock.set(u"2026-09-14T10:00:00Z"_s);
        QCOMPARE(runLessons(*d.store)->absences, 0);
    }

    void rulesAreCheckedAndCounted()
    {
        Device d(m_clock);
        QVERIFY(!setRule(*d.store, u"threshold"_s, u"101"_s));
        QVERIFY(!setRule(*d.store, u"no.such"_s, u"1"_s));
        QVERIFY(setRule(*d.store, u"threshold"_s, u"80"_s));
        QVERIFY(setRule(*d.store, u"threshold"_s, u"80"_s)); // nothing new
        QVERIFY(setRule(*d.store, u"threshold"_s, u"85"_s));
        QCOMPARE(d.reader().rules()->thresholdPercent, 85);
        QCOMPARE((*shapedRow(d.store->database(), u"rule"_s, { { u"name"_s, u"threshold"_s } }))[u"version"_s].toInt(), 2);
        QVERIFY(putCodePack(*d.store, *readCodePack(R"({"pack":"ours","codes":[{"code":"X","class":"attending","status":"P"}]})")));
        QCOMPARE(codePack(d.store->database(), u"ours"_s)->codes.size(), 1);
        QVERIFY(!putCodePack(*d.store, *builtInPack(u"generic"_s)));
    }

    /// Every entry point of the store, by every role: what the table says is what happens.
    void rolesAreEnforced_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("teaches"); // own, covers, other
        for (const Role role : allRoles) {
            for (const QString &relation : { u"own"_s, u"covers"_s, u"other"_s })
                QTest::newRow(qPrintable(roleWord(role) + u' ' + relation)) << roleWord(role) << relation;
        }
    }
    /// Every entry to the store, by every role, for lessons of one's own, covered, and others'.
    void rolesAreEnforced()
    {
        QFETCH(QString, role);
        QFETCH(QString, teaches);
        const Role r = *roleFromWord(role);
        const Relation relation = teaches == u"own"_s ? Relation::Own : teaches == u"covers"_s ? Relation::Covers : Relation::Other;
        Device d(m_clock);
        Store &store = *d.store;
        Database &db = store.database();
        const QString teacher = teacherId(theSchool(), u"T1"_s).toString(), of = classId(theSchool(), u"7A"_s).toString();
        const SessionId id = d.lesson().planned.id;
        const auto put = [&](const QString &entity, const QJsonObject &row) {
            return store.transact([&](Change &change) -> Result<> {
                change.touchRoster();
                return putShaped(change.db(), *shapeOf(entity), row);
            });
        };
        const auto become = [&](const QString &word) { return bool(put(u"rule"_s, { { u"name"_s, u"role"_s }, { u"value"_s, word }, { u"version"_s, 9 } })); };
        QVERIFY(put(u"teacher"_s, { { u"id"_s, teacher }, { u"source"_s, u""_s }, { u"number"_s, u"T1"_s }, { u"name"_s, u"A. Poe"_s } }));
        if (relation == Relation::Own)
            QVERIFY(put(u"teaching"_s, { { u"class"_s, of }, { u"teacher"_s, teacher }, { u"from"_s, u"2026-09-01"_s }, { u"position"_s, 1 } }));
        if (relation == Relation::Covers)
            QVERIFY(put(u"lessonchange"_s, { { u"id"_s, id.toString() }, { u"kind"_s, u"changed"_s }, { u"class"_s, of }, { u"date"_s, u"2026-09-07"_s }, { u"start"_s, u"09:00"_s }, { u"teacher"_s, teacher } }));
        QVERIFY(setRule(store, u"staff_number"_s, u"T1"_s));
        const PlannedSession planned = d.lesson().planned;
        const auto target = store.addTarget({ .name = u"s"_s, .kind = u"schoolos"_s, .url = u"http://x.example"_s }, {});
        const auto wanted = applyForLeave(store, leaveOf(d.student(3), monday.addDays(40)));
        const auto another = createStudent(store, u"X1"_s, { .name = u"X"_s }, u"7A"_s, monday.addDays(90));
        QVERIFY(target && wanted && another);
        QVERIFY(setRole(store, r, true));

        QSet<Action> seen;
        const auto expect = [&](Action action, const auto &result) {
            seen.insert(action);
            const bool may = permitted(action, r, relation);
            if (may != bool(result))
                qWarning("%s: %s", qPrintable(actionPhrase(action)), result ? "happened" : qPrintable(result.error().detail));
            // A refusal is of a kind of its own, says who one is and what is refused, and that is why it is refused.
            const bool explained = result || refusalOf(result.error()) == Refusal{ r, action };
            if (!explained)
                qWarning("%s", qPrintable(result.error().detail));
            return may == bool(result) && (may || explained);
        };
        const auto opened = openLesson(store, planned);
        QVERIFY(expect(Action::OpenSession, opened));
        if (!opened) { // somebody else does
            QVERIFY(become(u"admin"_s));
            QVERIFY(openLesson(store, planned));
            QVERIFY(become(role));
        }
        QVERIFY(expect(Action::OpenSession, store.openSession({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = monday, .start = QTime(9, 0) })));
        QVERIFY(expect(Action::Mark, d.mark(id, 1, Status::Present)));
        QVERIFY(expect(Action::Mark, store.queueMark(target->id, id, d.student(1))));
        QVERIFY(expect(Action::Mark, addWalkIn(store, id, u"Sam"_s)));
        QVERIFY(expect(Action::Mark, addToRegister(store, id, another->id)));
        if (relation != Relation::Covers) // a plan is the class's, not the lesson's
            QVERIFY(expect(Action::Mark, store.keepSeating({ .classId = classId(theSchool(), u"7A"_s), .room = u"R"_s, .rows = 1, .columns = 1 })));
        QVERIFY(expect(Action::RequestCorrection, store.requestCorrection({ .session = id, .student = d.student(1), .from = Status::Present, .to = Status::Absent, .reason = u"x"_s })));
        const auto closed = closeLesson(store, id);
        QVERIFY(expect(Action::CloseSession, closed));
        if (!closed) {
            QVERIFY(become(u"admin"_s));
            QVERIFY(closeLesson(store, id));
            QVERIFY(become(role));
        }
        const auto asked = askForCorrection(store, { .session = id, .student = d.student(2), .to = Status::Absent, .reason = u"x"_s });
        QVERIFY(expect(Action::RequestCorrection, asked));
        if (asked)
            QVERIFY(expect(Action::DecideRequests, decideCorrection(store, asked->id, RequestState::Approved)));
        QVERIFY(expect(Action::DecideRequests, decideLeave(store, wanted->id, RequestState::Approved)));
        QVERIFY(expect(Action::DecideRequests, store.recordLeave({ .student = d.student(2), .category = u"medical"_s, .from = monday, .to = monday, .reason = u"x"_s, .state = RequestState::Rejected })));
        QVERIFY(expect(Action::ReopenSession, reopenLesson(store, id, u"x"_s)));
        if (closed) {
            QVERIFY(expect(Action::CloseSession, store.setFinished(id, true)));
            QVERIFY(expect(Action::ReopenSession, store.setFinished(id, false)));
        }
        QVERIFY(expect(Action::DecideConflict, noConflict(store, id, d.student(1))));
        QVERIFY(expect(Action::RecordLeave, store.recordLeave({ .student = d.student(2), .category = u"medical"_s, .from = monday, .to = monday, .reason = u"x"_s })));
        const auto applied = applyForLeave(store, leaveOf(d.student(2), monday.addDays(50)));
        QVERIFY(expect(Action::RecordLeave, applied));
        if (applied)
            QVERIFY(decideLeave(store, applied->id, RequestState::Withdrawn)); // one's own, whoever one is
        QVERIFY(expect(Action::ChangeLists, store.applyRoster(rosterOf(5))));
        QVERIFY(expect(Action::ChangeLists, store.importSchool({}, u"oneroster"_s, {}, 1)));
        QVERIFY(expect(Action::ChangeLists, createStudent(store, u"X2"_s, { .name = u"Y"_s }, u"7A"_s)));
        QVERIFY(expect(Action::ChangeLists, editStudent(store, another->id, { .phone = u"1"_s })));
        QVERIFY(expect(Action::ChangeLists, putGuardian(store, { .student = another->id, .name = u"A"_s, .phone = u"1"_s })));
        QVERIFY(expect(Action::ChangeLists, removeGuardian(store, guardianOf(db, another->id))));
        QVERIFY(expect(Action::ChangeLists, setPhoto(store, another->id, {})));
        QVERIFY(expect(Action::ChangeLists, endStudent(store, another->id, monday.addDays(100))));
        QVERIFY(expect(Action::ChangeTimetable, store.importSchool({}, u"ics"_s, {}, 1)));
        QVERIFY(expect(Action::ManageTargets, store.addTarget({ .name = u"t"_s, .kind = u"schoolos"_s, .url = u"http://x.example"_s }, {})));
        QVERIFY(expect(Action::ManageTargets, store.updateTarget(*target)));
        QVERIFY(expect(Action::ManageTargets, store.queueMarksFrom(target->id, monday)));
        QVERIFY(expect(Action::ManageTargets, store.removeTarget(target->id)));
        QVERIFY(expect(Action::ChangeRules, setRule(store, u"threshold"_s, u"70"_s)));
        QVERIFY(expect(Action::ChangeRules, putCodePack(store, *readCodePack(R"({"pack":"o","codes":[{"code":"X","class":"attending"}]})"))));
        QVERIFY(expect(Action::ReadHistory, store.read().markStory(id, d.student(1))));
        QVERIFY(expect(Action::ReadHistory, store.read().registerTimeline(id)));
        if (relation != Relation::Covers) // who covers one lesson reads no class's figures
            QVERIFY(expect(Action::ReadStatistics, StatisticsReader(db).ofClass(classId(theSchool(), u"7A"_s), {}, monday)));
        if (relation != Relation::Covers)
            QVERIFY(expect(Action::ReadStatistics, StatisticsReader(db).ofStudent(d.student(1), {}, monday)));
        QVERIFY(expect(Action::ReadStatistics, StatisticsReader(db).ofSchool({}, monday)));
        QVERIFY(expect(Action::ReadStatistics, StatisticsReader(db).absencesInARow(monday, 1)));
        QVERIFY(expect(Action::ReadStatistics, StatisticsReader(db).callList(monday)));
        QVERIFY(expect(Action::ReadStatistics, readWarnings(db, *store.read().school(), {}, monday, monday, m_clock.wallMs())));
        QVERIFY(expect(Action::ReadStatistics, BookReader(db).book(u"7A"_s, {}, {})));
        QVERIFY(expect(Action::ReadStatistics, StudentReader(db).history(d.student(1), {}, {}, monday)));
        QVERIFY(expect(Action::ReadStatistics, readableMarks(store.read(), {})));
        QVERIFY(expect(Action::ReadPeople, PeopleReader(db).guardians(another->id)));
        QVERIFY(expect(Action::ReadPeople, everythingAbout(db, another->id)));
        QVERIFY(expect(Action::ErasePeople, previewRetention(store)));
        QVERIFY(expect(Action::ErasePeople, runRetention(store)));
        QVERIFY(expect(Action::ErasePeople, eraseStudent(store, addWalkInAs(store, role, id), u"x"_s)));
        LessonChange off{ .kind = LessonChange::Kind::Cancelled, .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = monday.addDays(7), .start = QTime(9, 0), .reason = u"exam"_s };
        if (relation != Relation::Covers) // who covers one lesson covers no other
            QVERIFY(expect(Action::CancelSession, changeLesson(store, off)));
        for (const Action action : allActions) {
            const bool elsewhere = relation == Relation::Covers && action == Action::CancelSession;
            QVERIFY2(seen.contains(action) || elsewhere || (action == Action::DecideRequests && !asked), qPrintable(actionPhrase(action)));
        }
        QVERIFY(setRole(store, Role::Admin, true)); // and nobody is locked out
        QVERIFY(setRule(store, u"threshold"_s, u"60"_s));
    }

    void aRoleIsTakenTwiceSaidAndTakenBack()
    {
        Device d(m_clock);
        Store &store = *d.store;
        QCOMPARE(setRole(store, Role::Auditor, false).error().detail, u"you are admin here; to become auditor, which the history keeps, confirm it (--confirm)"_s);
        QVERIFY(!setRule(store, u"role"_s, u"auditor"_s)); // not in passing
        QVERIFY(setRole(store, Role::Auditor, true));
        QVERIFY(!setRule(store, u"threshold"_s, u"60"_s));
        QVERIFY(!setRole(store, Role::Admin, false));
        QVERIFY(setRole(store, Role::Admin, true));
        QVERIFY(setRule(store, u"threshold"_s, u"60"_s));
        QCOMPARE(store.database().value(u"SELECT count(*) FROM event WHERE entity='rule' AND entity_key='role'"_s).value()->toInt(), 2);
    }

    void figuresAreWhatTheMarksSay()
    {
        Device d(m_clock);
        QRandomGenerator random(7);
        QList<SessionId> sessions;
        for (int week = 0; week < 12; ++week) {
            const auto session = openLesson(*d.store, d.lesson(monday.addDays(7 * week)).planned);
            QVERIFY(session);
            sessions.append(session->id);
        }
        for (int i = 0; i < 400; ++i) { // marked, marked again, cleared
            const Status status = Status(random.bounded(5));
            QVERIFY(d.mark(sessions[random.bounded(12)], 1 + int(random.bounded(4)), status));
        }
        const StatisticsReader statistics(d.store->database());
        const QDate last = monday.addDays(77);
        for (int i = 0; i < 60; ++i) {
            const QDate from = i == 0 ? QDate() : monday.addDays(random.bounded(90) - 10);
            const QDate to = i == 0 ? QDate() : from.addDays(random.bounded(80));
            StatusCounts whole;
            const auto figures = statistics.ofClass(classId(theSchool(), u"7A"_s), from, to);
            QVERIFY(figures);
            for (const Figure &f : *figures) {
                const auto own = statistics.ofStudent(f.student, from, to);
                QCOMPARE(own->size(), 1);
                QCOMPARE(own->constFirst().counts, f.counts);
                whole.present += f.counts.present;
                whole.absent += f.counts.absent;
                whole.late += f.counts.late;
                whole.excused += f.counts.excused;
            }
            StatusCounts expected;
            const auto summaries = d.store->read().sessions({ from.isValid() ? from : monday, to.isValid() ? to : last, {} });
            for (const SessionSummary &s : *summaries) {
                expected.present += s.counts.present;
                expected.absent += s.counts.absent;
                expected.late += s.counts.late;
                expected.excused += s.counts.excused;
            }
            QCOMPARE(whole, expected);
        }
        QCOMPARE(statistics.ofSchool()->size(), 4);
    }

    void warningsNameWhoIsMissing()
    {
        Device d(m_clock);
        const QString pattern = u"PAAEA"_s; // of student 1, week by week; the excused one does not interrupt
        for (int week = 0; week < pattern.size(); ++week) {
            const auto session = openLesson(*d.store, d.lesson(monday.addDays(7 * week)).planned);
            QVERIFY(d.mark(session->id, 1, *statusFromCode(pattern.mid(week, 1))));
            QVERIFY(d.mark(session->id, 2, week == 4 ? Status::Present : Status::Absent));
            QVERIFY(d.mark(session->id, 3, Status::Absent));
        }
        const QDate day = monday.addDays(28);
        const StatisticsReader statistics(d.store->database());
        const auto rows = statistics.absencesInARow(day, 3);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).student.number, u"T003"_s);
        QCOMPARE(rows->at(0).count, 5);
        QCOMPARE(rows->at(1).student.number, u"T001"_s);
        QCOMPARE(rows->at(1).count, 3);
        QVERIFY(d.store->recordLeave({ .student = d.student(3), .category = u"medical"_s, .from = day, .to = day, .reason = u"x"_s, .state = RequestState::Approved }));
        const auto calls = statistics.callList(day);
        QCOMPARE(calls->size(), 2);
        QCOMPARE(calls->at(0).student.number, u"T001"_s);
        QVERIFY(!calls->at(0).onLeave && calls->at(1).onLeave);
        QCOMPARE(calls->at(0).since, QTime(9, 0));
    }

private:
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(tst_SchoolYear)
#include "tst_schoolyear.moc"
