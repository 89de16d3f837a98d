// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"
#include "tests/support/teststore.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What record() promises, and what a session keeps.
class tst_Store : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_clock.set(u"2026-09-07T08:00:00Z"_s);
        m_lesson = std::make_unique<LessonStore>(m_clock);
    }
    void cleanup() { m_lesson.reset(); }

    void manyMarksAreOneTransaction()
    {
        m_lesson->addTarget(u"one"_s);
        const int before = store().transactions();
        const qint64 events = count(u"event"_s);
        const auto recorded = store().record({ edit(0, Status::Present), edit(1, Status::Absent), edit(2, Status::Late) });
        QCOMPARE(recorded->size(), 3);
        QCOMPARE(store().transactions(), before + 1);
        QCOMPARE(count(u"mark"_s), 3);
        QCOMPARE(count(u"outbox"_s), 3);
        QCOMPARE(count(u"event"_s), events + 3);
    }

    void oneBadMarkAndNothingIsKept()
    {
        m_lesson->addTarget(u"one"_s);
        QSignalSpy changed(&store(), &Store::marksChanged);
        QSignalSpy outbox(&store(), &Store::outboxChanged);
        const int before = store().transactions();
        const qint64 events = count(u"event"_s);
        MarkEdit stranger = edit(1, Status::Absent);
        stranger.student = studentId(schoolId(u"OTHER"_s), u"X"_s);
        const auto recorded = store().record({ edit(0, Status::Present), stranger });
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().kind, Error::Kind::NotFound);
        QCOMPARE(store().transactions(), before);
        QCOMPARE(count(u"mark"_s), 0);
        QCOMPARE(count(u"outbox"_s), 0);
        QCOMPARE(count(u"event"_s), events);
        QCOMPARE(changed.size() + outbox.size(), 0);
        QVERIFY(m_lesson->reopen());
        QCOMPARE(count(u"mark"_s), 0);
    }

    void announcedOnlyWhenOthersCanReadIt()
    {
        int seen = 0;
        connect(&store(), &Store::marksChanged, this, [&](const QList<MarkState> &marks) {
            const auto other = StoreReader::open(m_lesson->path());
            for (const MarkState &state : marks) {
                const auto there = (*other)->markStates({ { state.mark.session, state.mark.student } });
                QCOMPARE(there->first(), state);
                ++seen;
            }
        });
        QVERIFY(store().record({ edit(0, Status::Present), edit(1, Status::Late) }));
        QCOMPARE(seen, 2);
    }

    void anEditThatChangesNothingWritesNothing()
    {
        MarkEdit with = edit(0, Status::Late);
        with.value->minutesLate = 5;
        with.note = u"bus"_s;
        QVERIFY(store().record({ with }));
        const int before = store().transactions();
        const qint64 events = count(u"event"_s);
        QSignalSpy changed(&store(), &Store::marksChanged);
        with.note = u"  bus "_s; // spaces do not count
        QCOMPARE(store().record({ with })->size(), 0);
        QCOMPARE(store().record({})->size(), 0);
        QCOMPARE(store().record({ edit(1, Status::Unmarked) })->size(), 0);
        QCOMPARE(store().transactions(), before);
        QCOMPARE(count(u"event"_s), events);
        QCOMPARE(changed.size(), 0);
    }

    void everyChangeIsANewRevision()
    {
        for (const Status status : { Status::Present, Status::Absent, Status::Unmarked, Status::Present })
            QCOMPARE(m_lesson->mark(0, status)->first().mark.value.status, status);
        QCOMPARE(m_lesson->state(0).mark.rev, 4);
        QCOMPARE(m_lesson->state(0).mark.author, u"J. Okafor"_s);
        QCOMPARE(m_lesson->state(0).mark.changedAt, m_clock.wallMs());
        MarkEdit note = edit(0, Status::Present);
        note.value.reset();
        note.note = u"left early"_s;
        QCOMPARE(store().record({ note })->first().mark.value.status, Status::Present);
        QCOMPARE(m_lesson->state(0).mark.rev, 5);
    }

    void fillingTheRestLeavesWhatIsMarked()
    {
        QVERIFY(m_lesson->mark(1, Status::Absent));
        QList<MarkEdit> all;
        for (int i = 0; i < 5; ++i) {
            all.append(edit(i, Status::Present));
            all.last().onlyIfUnmarked = true;
        }
        QCOMPARE(store().record(all)->size(), 4);
        QCOMPARE(m_lesson->state(1).mark.value.status, Status::Absent);
        QCOMPARE(m_lesson->state(4).mark.value.status, Status::Present);
    }

    void aFinishedRegisterRefuses()
    {
        QVERIFY(m_lesson->mark(0, Status::Present));
        QVERIFY(store().setFinished(m_lesson->session().id, true)->finishedAt > 0);
        const auto refused = m_lesson->mark(0, Status::Absent);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(m_lesson->state(0).mark.value.status, Status::Present);
        QCOMPARE(store().setFinished(m_lesson->session().id, false)->finishedAt, 0);
        QVERIFY(m_lesson->mark(0, Status::Absent));
    }

    void checksMinutesAndNotes_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("noteLength");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("late without minutes") << Status::Late << -1 << 0 << true;
        QTest::newRow("late by 0") << Status::Late << 0 << 0 << true;
        QTest::newRow("late by 600") << Status::Late << 600 << 0 << true;
        QTest::newRow("late by 601") << Status::Late << 601 << 0 << false;
        QTest::newRow("late by -2") << Status::Late << -2 << 0 << false;
        QTest::newRow("present with minutes") << Status::Present << 3 << 0 << false;
        QTest::newRow("unmarked with minutes") << Status::Unmarked << 3 << 0 << false;
        QTest::newRow("a long note") << Status::Present << -1 << 500 << true;
        QTest::newRow("a note too long") << Status::Present << -1 << 501 << false;
    }
    void checksMinutesAndNotes()
    {
        QFETCH(Status, status);
        QFETCH(int, minutes);
        QFETCH(int, noteLength);
        QFETCH(bool, allowed);
        MarkEdit e = edit(0, status);
        if (minutes != -1)
            e.value->minutesLate = minutes;
        e.note = QString(noteLength, u'\u00e9');
        const auto recorded = store().record({ e });
        QCOMPARE(bool(recorded), allowed);
        QCOMPARE(count(u"mark"_s), allowed ? 1 : 0);
        if (!allowed)
            QCOMPARE(recorded.error().kind, Error::Kind::Invalid);
    }

    void aSessionIsOpenedOnce()
    {
        const int before = store().transactions();
        const auto again = store().openSession(mathematics());
        QCOMPARE(again->id, m_lesson->session().id);
        QCOMPARE(store().transactions(), before);
        QVERIFY(store().openSession(mathematics({}, QTime(11, 0)))->id != m_lesson->session().id);
    }

    void aSessionNeedsAClassWithStudentsAndSensibleTimes()
    {
        SessionRequest request = mathematics();
        request.classCode = u"9Z"_s;
        QCOMPARE(store().openSession(request).error().kind, Error::Kind::NotFound);
        request = mathematics({}, QTime(12, 0));
        request.end = QTime(11, 0);
        QCOMPARE(store().openSession(request).error().kind, Error::Kind::Invalid);
        RosterPlan empty;
        empty.newClasses.append({ .id = {}, .code = u"8B"_s, .name = u"8B"_s });
        QVERIFY(store().applyRoster(empty));
        request = mathematics();
        request.classCode = u"8B"_s;
        QCOMPARE(store().openSession(request).error().kind, Error::Kind::Invalid);
    }

    void theRegisterStaysAsItWasWhenTheClassChanges()
    {
        const auto before = store().read().registerOf(m_lesson->session().id);
        RosterPlan plan;
        plan.newClasses.append({ .id = {}, .code = u"7B"_s, .name = u"7B"_s });
        plan.adds.append({ .line = 2, .number = u"T099"_s, .name = u"New"_s, .classCode = u"7A"_s });
        plan.changes.append({ .record = { .line = 3, .number = u"T001"_s, .name = u"Renamed"_s, .classCode = u"7A"_s }, .fields = { u"name"_s } });
        plan.changes.append({ .record = { .line = 4, .number = u"T002"_s, .name = u"Student 2"_s, .classCode = u"7B"_s }, .fields = { u"class"_s } });
        m_clock.advance(86'400'000);
        QVERIFY(store().applyRoster(plan));
        const auto after = store().read().registerOf(m_lesson->session().id);
        QCOMPARE(after->rows.size(), 5);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(after->rows[i].student, before->rows[i].student);
            QCOMPARE(after->rows[i].position, i + 1);
        }
        QVERIFY(m_lesson->mark(1, Status::Present)); // has left the class, was there that day
        const auto next = store().openSession(mathematics());
        QStringList numbers;
        const Register reg = store().read().registerOf(next->id).value();
        for (const RegisterRow &row : reg.rows)
            numbers.append(row.student.number);
        QCOMPARE(numbers, QStringList({ u"T001"_s, u"T003"_s, u"T004"_s, u"T005"_s, u"T099"_s }));
    }

    void twoDevicesThatNeverMetAgreeOnEveryId()
    {
        FakeClock otherClock(u"2026-09-07T09:30:00Z"_s);
        LessonStore other(otherClock);
        QCOMPARE(other.session().id, m_lesson->session().id);
        QCOMPARE(other.session().classId, m_lesson->session().classId);
        QCOMPARE(other.session().subjectId, m_lesson->session().subjectId);
        QCOMPARE(other.students(), m_lesson->students());
        QCOMPARE(other.store().read().school()->id, store().read().school()->id);
    }

    void thereIsOneSchoolAndItsZoneExists()
    {
        QVERIFY(!store().createSchool({ .id = {}, .code = u"SECOND"_s, .name = {}, .zone = u"Europe/London"_s, .teacher = {} }));
        QTemporaryDir dir;
        const auto fresh = Store::open({ .directory = dir.path(), .clock = &m_clock, .vfs = {}, .create = true });
        QCOMPARE((*fresh)->createSchool({ .id = {}, .code = u"X"_s, .name = {}, .zone = u"Europe/Camelot"_s, .teacher = {} }).error().kind, Error::Kind::Invalid);
        QCOMPARE((*fresh)->createSchool({ .id = {}, .code = u"  "_s, .name = {}, .zone = u"Europe/London"_s, .teacher = {} }).error().kind, Error::Kind::Invalid);
        QVERIFY(!(*fresh)->read().school());
    }

private:
    Store &store() { return m_lesson->store(); }
    MarkEdit edit(int student, Status status) const { return m_lesson->edit(student, status); }
    qint64 count(const QString &table) { return store().database().value(u"SELECT count(*) FROM "_s + table).value()->toLongLong(); }

    FakeClock m_clock;
    std::unique_ptr<LessonStore> m_lesson;
};

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
