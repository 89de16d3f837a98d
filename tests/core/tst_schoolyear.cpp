// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timetableplan.h"
#include "core/store/access.h"
#include "core/store/change.h"
#include "core/store/codestore.h"
#include "core/store/event.h"
#include "core/store/sessionactions.h"
#include "core/store/shapes.h"
#include "core/store/statistics.h"
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
    void rolesAreEnforced()
    {
        QFETCH(QString, role);
        QFETCH(QString, teaches);
        const Role r = *roleFromWord(role);
        const Relation relation = teaches == u"own"_s ? Relation::Own : teaches == u"covers"_s ? Relation::Covers : Relation::Other;
        Device d(m_clock);
        const QString teacher = teacherId(theSchool(), u"T1"_s).toString(), of = classId(theSchool(), u"7A"_s).toString();
        const SessionId id = d.lesson().planned.id;
        const auto put = [&](const QString &entity, const QJsonObject &row) {
            return d.store->transact([&](Change &change) -> Result<> {
                change.touchRoster();
                return putShaped(change.db(), *shapeOf(entity), row);
            });
        };
        QVERIFY(put(u"teacher"_s, { { u"id"_s, teacher }, { u"source"_s, u""_s }, { u"number"_s, u"T1"_s }, { u"name"_s, u"A. Poe"_s } }));
        if (relation == Relation::Own)
            QVERIFY(put(u"teaching"_s, { { u"class"_s, of }, { u"teacher"_s, teacher }, { u"from"_s, u"2026-09-01"_s }, { u"position"_s, 1 } }));
        if (relation == Relation::Covers)
            QVERIFY(put(u"lessonchange"_s, { { u"id"_s, id.toString() }, { u"kind"_s, u"changed"_s }, { u"class"_s, of }, { u"date"_s, u"2026-09-07"_s }, { u"start"_s, u"09:00"_s }, { u"teacher"_s, teacher } }));
        QVERIFY(setRule(*d.store, u"staff_number"_s, u"T1"_s));
        const PlannedSession planned = d.lesson().planned;
        const Target target{ .name = u"s"_s, .kind = u"schoolos"_s, .url = u"http://x.example"_s };
        QVERIFY(setRule(*d.store, u"role"_s, role));

        const auto expect = [&](Action action, bool happened) {
            const bool may = permitted(action, r, relation);
            if (may != happened)
                qWarning("%s", qPrintable(actionPhrase(action)));
            return may == happened;
        };
        const auto opened = openLesson(*d.store, planned);
        QVERIFY(expect(Action::OpenSession, opened.has_value()));
        if (!opened) { // somebody else does
            QVERIFY(put(u"rule"_s, { { u"name"_s, u"role"_s }, { u"value"_s, u"admin"_s }, { u"version"_s, 9 } }));
            QVERIFY(openLesson(*d.store, planned));
            QVERIFY(put(u"rule"_s, { { u"name"_s, u"role"_s }, { u"value"_s, role }, { u"version"_s, 10 } }));
        }
        QVERIFY(expect(Action::OpenSession, d.store->openSession({ .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = monday, .start = QTime(9, 0) }).has_value()));
        QVERIFY(expect(Action::Mark, d.mark(id, 1, Status::Present).has_value()));
        QVERIFY(expect(Action::RequestCorrection, d.store->requestCorrection({ .session = id, .student = d.student(1), .from = Status::Present, .to = Status::Absent, .reason = u"x"_s }).has_value()));
        const auto closed = closeLesson(*d.store, id);
        QVERIFY(expect(Action::CloseSession, closed.has_value()));
        if (closed) {
            QVERIFY(expect(Action::ReopenSession, reopenLesson(*d.store, id, u"x"_s).has_value()));
            QVERIFY(expect(Action::CloseSession, d.store->setFinished(id, true).has_value()));
            QVERIFY(expect(Action::ReopenSession, d.store->setFinished(id, false).has_value()));
        }
        QVERIFY(expect(Action::RecordLeave, d.store->recordLeave({ .student = d.student(2), .category = u"medical"_s, .from = monday, .to = monday, .reason = u"x"_s }).has_value()));
        QVERIFY(expect(Action::ChangeLists, d.store->applyRoster(rosterOf(5)).has_value()));
        QVERIFY(expect(Action::ChangeLists, d.store->importSchool({}, u"oneroster"_s, {}, 1).has_value()));
        QVERIFY(expect(Action::ChangeTimetable, d.store->importSchool({}, u"ics"_s, {}, 1).has_value()));
        QVERIFY(expect(Action::ManageTargets, d.store->addTarget(target, {}).has_value()));
        QVERIFY(expect(Action::ChangeRules, setRule(*d.store, u"threshold"_s, u"70"_s).has_value()));
        QVERIFY(expect(Action::ChangeRules, putCodePack(*d.store, *readCodePack(R"({"pack":"o","codes":[{"code":"X","class":"attending"}]})")).has_value()));
        LessonChange off{ .kind = LessonChange::Kind::Cancelled, .classCode = u"7A"_s, .subjectCode = u"MAT"_s, .date = monday.addDays(7), .start = QTime(9, 0), .reason = u"exam"_s };
        if (relation != Relation::Covers) // who covers one lesson covers no other
            QVERIFY(expect(Action::CancelSession, changeLesson(*d.store, off).has_value()));
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
