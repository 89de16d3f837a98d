// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/seating.h"
#include "core/store/database.h"
#include "core/store/storepaths.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What a register is taken with: what was before, who is away, who sits where, what happened.
class tst_RegisterContext : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_lesson = std::make_unique<LessonStore>(m_clock);
    }
    void cleanup() { m_lesson.reset(); }

    void theLastFiveSessionsAreOldestFirst()
    {
        const QDate today = m_lesson->session().date;
        const QString first = u"PALEPAA"_s; // of seven sessions before this one, all of the first student
        for (int i = 0; i < first.size(); ++i) {
            const auto session = store().openSession(mathematics(today.addDays(i - 7)));
            QVERIFY(session);
            record(session->id, 0, *statusFromCode(first.mid(i, 1)));
        }
        QVERIFY(store().openSession(mathematics(today.addDays(-1), QTime(12, 0)))); // nobody was marked: does not count
        const RegisterContext context = *store().read().registerContext(m_lesson->session().id);
        QString strip;
        for (const Status status : context.students.value(student(0)).recent)
            strip += statusCode(status);
        QCOMPARE(strip, u"LEPAA"_s);
        QCOMPARE(context.students.value(student(0)).absentInRow, 2);
        QVERIFY(!context.students.contains(student(1)));
        QVERIFY(!context.previous); // yesterday's is not the one before today
    }

    void thePreviousSessionOfTheDayIsOffered()
    {
        const auto before = store().openSession(mathematics({}, QTime(8, 0)));
        QVERIFY(before);
        record(before->id, 2, Status::Absent);
        const RegisterContext context = *store().read().registerContext(m_lesson->session().id);
        QCOMPARE(context.previous->id, before->id);
        QCOMPARE(context.previousMarks.value(student(2)).status, Status::Absent);
        QCOMPARE(context.previousMarks.size(), 1);
        QVERIFY(!store().read().registerContext(before->id)->previous);
    }

    void onlyAnApprovedLeaveOfTheDayCounts_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("approved");
        QTest::addColumn<bool>("counts");
        QTest::newRow("today") << 0 << 0 << true << true;
        QTest::newRow("around") << -3 << 3 << true << true;
        QTest::newRow("only asked for") << 0 << 0 << false << false;
        QTest::newRow("over") << -3 << -1 << true << false;
        QTest::newRow("to come") << 1 << 2 << true << false;
    }
    void onlyAnApprovedLeaveOfTheDayCounts()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, approved);
        const QDate today = m_lesson->session().date;
        QVERIFY(store().recordLeave({ .student = student(1), .category = u"medical"_s, .from = today.addDays(from), .to = today.addDays(to),
                                      .reason = u"clinic"_s, .state = approved ? RequestState::Approved : RequestState::Wanted }));
        const auto context = store().read().registerContext(m_lesson->session().id);
        QTEST(context->students.value(student(1)).leave.has_value(), "counts");
    }

    void phrasesAreThoseWrittenMost()
    {
        for (int i = 0; i < 4; ++i)
            QVERIFY(store().record({ { .session = m_lesson->session().id, .student = student(i), .value = {}, .note = i < 3 ? u"bus"_s : u"ill"_s } }));
        QCOMPARE(store().read().registerContext(m_lesson->session().id)->phrases, (QStringList{ u"bus"_s, u"ill"_s }));
    }

    void aSeatingPlanIsKeptForAClassAndARoom()
    {
        QList<StudentId> students;
        for (const Student &s : m_lesson->students())
            students.append(s.id);
        SeatingPlan plan = moved(newPlan(m_lesson->session().classId, u"R1"_s, students), students[0], 3, 2);
        QVERIFY(store().keepSeating(plan));
        QVERIFY(!*store().read().seatingPlan(m_lesson->session().classId, u"R2"_s));
        const auto found = *store().read().seatingPlan(m_lesson->session().classId, u"R1"_s);
        const SeatingPlan kept = found.value_or(SeatingPlan{});
        QCOMPARE(kept.seats, plan.seats);
        QCOMPARE(kept.rows, plan.rows);
        plan = moved(plan, students[0], 0, 0);
        QVERIFY(store().keepSeating(plan));
        QCOMPARE((*store().read().seatingPlan(m_lesson->session().classId, u"R1"_s))->seats, plan.seats);
        QVERIFY(store().read().audit()->intact);
        rebuild(); // from the journal alone
        QCOMPARE((*store().read().seatingPlan(m_lesson->session().classId, u"R1"_s))->seats, plan.seats);
    }

    void theTimelineTellsWhoWhenAndHow()
    {
        MarkEdit edit = m_lesson->edit(0, Status::Absent);
        edit.how = Capture::RollCall;
        QVERIFY(store().record({ edit }));
        edit = m_lesson->edit(0, Status::Late);
        edit.how = Capture::Key;
        QVERIFY(store().record({ edit }));
        QVERIFY(store().setFinished(m_lesson->session().id, true));
        QVERIFY(store().setFinished(m_lesson->session().id, false, u"one came late"_s));
        const QList<TimelineEntry> entries = *store().read().registerTimeline(m_lesson->session().id);
        QCOMPARE(entries.size(), 5);
        using Kind = StoryStep::Kind;
        const Kind kinds[] = { Kind::Opened, Kind::Marked, Kind::Marked, Kind::Finished, Kind::Reopened };
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(entries[i].step.kind, kinds[i]);
            QVERIFY(entries[i].thisDevice);
        }
        QCOMPARE(entries[1].how, Capture::RollCall);
        QCOMPARE(entries[1].studentName, m_lesson->students()[0].name);
        QCOMPARE(entries[1].before.value.status, Status::Unmarked);
        QCOMPARE(entries[2].how, Capture::Key);
        QCOMPARE(entries[2].before.value.status, Status::Absent);
        QCOMPARE(entries[2].step.value.value.status, Status::Late);
        QCOMPARE(entries[4].step.serverText, u"one came late"_s);
        QVERIFY(store().read().audit()->intact);
        rebuild();
        QCOMPARE(store().read().registerTimeline(m_lesson->session().id)->at(1).how, Capture::RollCall);
        QCOMPARE(m_lesson->state(0).mark.value.status, Status::Late);
    }

    void aMarkSaysWhereItsValueWasWritten()
    {
        QVERIFY(m_lesson->mark(0, Status::Absent));
        QCOMPARE(m_lesson->state(0).source, MarkSource::Here);
        QVERIFY(store().database().run(u"UPDATE mark SET origin='remote'"_s));
        QCOMPARE(m_lesson->state(0).source, MarkSource::Server);
        QCOMPARE(store().read().registerOf(m_lesson->session().id)->rows[0].state.source, MarkSource::Server);
    }

private:
    Store &store() { return m_lesson->store(); }
    StudentId student(int i) const { return m_lesson->students()[i].id; }
    void record(SessionId session, int i, Status status)
    {
        QVERIFY(store().record({ { .session = session, .student = student(i), .value = StatusValue{ status, {} } } }));
    }
    void rebuild()
    {
        m_lesson->close();
        const QString file = m_lesson->database();
        for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
            QFile::remove(file + suffix);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the store is damaged"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal replayed"_s));
        QVERIFY(m_lesson->reopen());
    }

    FakeClock m_clock;
    std::unique_ptr<LessonStore> m_lesson;
};

QTEST_GUILESS_MAIN(tst_RegisterContext)
#include "tst_registercontext.moc"
