// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/exceptions.h"
#include "core/school/finishgate.h"
#include "core/school/obstacle.h"
#include "core/school/protection.h"
#include "core/school/seating.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The rules by which a register is taken: pure functions.
class tst_RegisterRules : public QObject
{
    Q_OBJECT

private slots:
    void exceptionsAreNumbersWithLettersAndMinutes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant"); // number, status, minutes
        QTest::addColumn<QStringList>("nonsense");
        QTest::newRow("numbers") << u"7 19"_s << u"7A 19A"_s << QStringList();
        QTest::newRow("any separator") << u" 7,19;23 "_s << u"7A 19A 23A"_s << QStringList();
        QTest::newRow("letters") << u"7 19l 4E 5p"_s << u"7A 19L 4E 5P"_s << QStringList();
        QTest::newRow("minutes") << u"19L8"_s << u"19L8"_s << QStringList();
        QTest::newRow("Arabic digits") << u"٧ ١٩"_s << u"7A 19A"_s << QStringList();
        QTest::newRow("twice is once") << u"7 7L"_s << u"7L"_s << QStringList();
        QTest::newRow("nothing") << u""_s << u""_s << QStringList();
        QTest::newRow("nonsense") << u"7 Max 8x 9A3 4L9999"_s << u"7A"_s << QStringList{ u"Max"_s, u"8x"_s, u"9A3"_s, u"4L9999"_s };
        QTest::newRow("too long a number") << u"123456789"_s << u""_s << QStringList{ u"123456789"_s };
    }
    void exceptionsAreNumbersWithLettersAndMinutes()
    {
        QFETCH(QString, typed);
        const Exceptions parsed = parseExceptions(typed);
        QStringList meant;
        for (const Exceptions::Entry &e : parsed.entries)
            meant << QString::number(e.number) + statusCode(e.value.status)
                            + (e.value.minutesLate ? QString::number(*e.value.minutesLate) : QString());
        QTEST(meant.join(u' '), "meant");
        QTEST(parsed.notUnderstood, "nonsense");
    }

    void anythingTypedIsReadOrNamed() // never read as something else: digits out = digits in
    {
        std::mt19937 dice(7);
        const QString letters = u"0123456789 PALEpale,xé٣"_s;
        for (int round = 0; round < 3000; ++round) {
            QString typed;
            for (auto n = dice() % 12; n > 0; --n)
                typed += letters.at(qsizetype(dice() % unsigned(letters.size())));
            const Exceptions parsed = parseExceptions(typed);
            for (const Exceptions::Entry &e : parsed.entries) {
                QVERIFY(e.number >= 0 && e.number <= 9999);
                QVERIFY(e.value.status != Status::Unmarked);
                QVERIFY(!e.value.minutesLate || (e.value.status == Status::Late && *e.value.minutesLate <= 600));
            }
        }
    }

    void whoWroteAMarkDecidesWhetherItIsProtected()
    {
        MarkState state;
        StudentContext context;
        QCOMPARE(protectionOf(state, context), Protection::None);
        state.mark.value.status = Status::Absent;
        state.source = MarkSource::Server;
        QCOMPARE(protectionOf(state, context), Protection::Office);
        state.source = MarkSource::File;
        QCOMPARE(protectionOf(state, context), Protection::File);
        state.source = MarkSource::Here;
        context.leave = Leave{};
        QCOMPARE(protectionOf(state, context), Protection::None); // a person marked in spite of the leave
        state.mark.value.status = Status::Excused;
        QCOMPARE(protectionOf(state, context), Protection::Leave);
    }

    void aLeaveIsPresetUntilAPersonHasMarked()
    {
        MarkState state;
        StudentContext context;
        QVERIFY(!presetOf(state, context));
        context.leave = Leave{};
        QCOMPARE(presetOf(state, context), (StatusValue{ Status::Excused, {} }));
        state.mark.rev = 2; // cleared by a person
        QVERIFY(!presetOf(state, context));
    }

    void theGateTellsEachFinding()
    {
        QList<RegisterRow> rows(5);
        for (int i = 0; i < 5; ++i)
            rows[i].student.id = StudentId(QUuid::createUuid());
        rows[0].state.mark.value = { Status::Present, {} };
        rows[1].state.mark.value = { Status::Late, 31 };
        rows[2].state.mark.value = { Status::Late, 30 };
        rows[3].state.mark.value = { Status::Absent, {} };
        RegisterContext context;
        GateFindings found = gateFindings(rows, context, {});
        QCOMPARE(found.unmarked, QList<int>{ 4 });
        QCOMPARE(found.marked, 3);
        QCOMPARE(found.lateAfterClose, QList<int>{ 1 });
        QVERIFY(!found.counted);
        context.students[rows[4].student.id].leave = Leave{}; // is marked by finishing
        QVERIFY(gateFindings(rows, context, 3).unmarked.isEmpty());
        QCOMPARE(gateFindings(rows, context, 4).counted, 4);
        QVERIFY(!gateFindings(rows, context, 3).counted);
        rows[1].state.mark.value.minutesLate = 5;
        QVERIFY(gateFindings(rows, context, 3).clear());
        context.notOnRegister.append(Student{});
        QVERIFY(!gateFindings(rows, context, 3).clear());
    }

    void theMostTellingObstacleIsNamed()
    {
        Session session;
        session.date = QDate(2026, 11, 20);
        const QDate today = session.date;
        QVERIFY(!obstacleOf(session, {}, today));
        // What the calendar, the lists and the rules say.
        QCOMPARE(obstacleOf(session, {}, today, { .locked = true }), (Obstacle{ Obstacle::Kind::Locked, {}, Obstacle::WayOut::AskOffice }));
        QCOMPARE(obstacleOf(session, {}, today, { .yours = false, .locked = true }), (Obstacle{ Obstacle::Kind::NotYours, {}, Obstacle::WayOut::Today }));
        QCOMPARE(obstacleOf(session, {}, today, { .yours = false, .role = Role::Teacher, .listed = false }),
                 (Obstacle{ Obstacle::Kind::NotListed, {}, Obstacle::WayOut::Rules }));
        QCOMPARE(obstacleOf(session, {}, today, { .yours = false, .role = Role::Auditor, .listed = false }),
                 (Obstacle{ Obstacle::Kind::ReadsOnly, {}, Obstacle::WayOut::Rules }));
        QCOMPARE(obstacleOf(session, {}, today, { .taught = false, .closure = u"Half term"_s }),
                 (Obstacle{ Obstacle::Kind::Closed, u"Half term"_s, Obstacle::WayOut::Today }));
        QCOMPARE(obstacleOf(session, {}, today, { .timetabled = false })->kind, Obstacle::Kind::NotTimetabled);
        QCOMPARE(obstacleOf(session, {}, today.addDays(-1), { .taught = false, .timetabled = false })->kind, Obstacle::Kind::Closed);
        QCOMPARE(obstacleOf(session, {}, today.addDays(-1))->kind, Obstacle::Kind::NotYet);
        SessionDelivery office{ .name = u"School"_s, .worst = { .reason = u"no_session"_s }, .marks = 3, .open = 3 };
        QCOMPARE(obstacleOf(session, { office }, today)->kind, Obstacle::Kind::NotOpened);
        SessionDelivery other{ .name = u"Portal"_s, .worst = { .reason = u"session_locked"_s }, .marks = 3, .open = 1 };
        const auto found = obstacleOf(session, { office, other }, today);
        QCOMPARE(found->kind, Obstacle::Kind::Ended);
        QCOMPARE(found->target, u"Portal"_s);
        QCOMPARE(found->wayOut, Obstacle::WayOut::AskOffice);
        other.open = 0; // delivered meanwhile: the old reason no longer counts
        QVERIFY(!obstacleOf(session, { other }, today));
        session.finishedAt = 1;
        QCOMPARE(obstacleOf(session, { office }, today)->kind, Obstacle::Kind::Finished);
        QCOMPARE(obstacleOf(session, {}, today)->wayOut, Obstacle::WayOut::Reopen);
        QCOMPARE(obstacleOf(session, {}, today, { .mayReopen = false })->wayOut, Obstacle::WayOut::AskOffice);
        // What keeps from marking here, and what only from being sent.
        for (const Obstacle::Kind kind : { Obstacle::Kind::Finished, Obstacle::Kind::Locked, Obstacle::Kind::NotYours, Obstacle::Kind::NotListed, Obstacle::Kind::ReadsOnly })
            QVERIFY(preventsMarking({ .kind = kind, .target = {} }));
        QVERIFY(!preventsMarking({ .kind = Obstacle::Kind::NotYours, .target = u"Portal"_s }));
        for (const Obstacle::Kind kind : { Obstacle::Kind::NotYet, Obstacle::Kind::Closed, Obstacle::Kind::NotTimetabled, Obstacle::Kind::Ended, Obstacle::Kind::TooLate, Obstacle::Kind::SignIn })
            QVERIFY(!preventsMarking({ .kind = kind, .target = {} }));
    }

    void everybodyHasOneSeatWhateverIsDone()
    {
        QList<StudentId> students;
        for (int i = 0; i < 31; ++i)
            students.append(StudentId(QUuid::createUuid()));
        for (const auto arrangement : { SeatingPlan::Arrangement::Rows, SeatingPlan::Arrangement::Tables }) {
            SeatingPlan plan = newPlan({}, {}, students, arrangement);
            QVERIFY(sound(plan, students));
            std::mt19937 dice(11);
            for (int round = 0; round < 500; ++round) {
                if (dice() % 10 == 0)
                    students.removeAt(qsizetype(dice() % unsigned(students.size())));
                if (dice() % 10 == 0)
                    students.append(StudentId(QUuid::createUuid()));
                plan = seated(plan, students);
                plan = moved(plan, students.at(qsizetype(dice() % unsigned(students.size()))), int(dice() % 9), int(dice() % 9));
                QVERIFY(sound(plan, students));
            }
        }
    }

    void movingChangesPlacesAndMovingBackRestores()
    {
        QList<StudentId> students{ StudentId(QUuid::createUuid()), StudentId(QUuid::createUuid()) };
        const SeatingPlan plan = newPlan({}, {}, students);
        const SeatingPlan after = moved(plan, students[0], 0, 1);
        QCOMPARE(after.seats[0].column, 1);
        QCOMPARE(after.seats[1].column, 0);
        QCOMPARE(moved(after, students[0], 0, 0), plan);
    }

private:
    static bool sound(const SeatingPlan &plan, const QList<StudentId> &students)
    {
        QSet<StudentId> sitting;
        QSet<std::pair<int, int>> places;
        for (const Seat &seat : plan.seats) {
            sitting.insert(seat.student);
            places.insert({ seat.row, seat.column });
            if (seat.row < 0 || seat.row >= plan.rows || seat.column < 0 || seat.column >= plan.columns)
                return false;
        }
        return plan.seats.size() == students.size() && sitting == QSet<StudentId>(students.begin(), students.end())
            && places.size() == students.size();
    }
};

QTEST_APPLESS_MAIN(tst_RegisterRules)
#include "tst_registerrules.moc"
