// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/refusal.h"
#include "core/store/access.h"
#include "core/store/bookreader.h"
#include "core/store/change.h"
#include "core/store/database.h"
#include "core/store/readablemarks.h"
#include "core/store/sessionactions.h"
#include "core/store/shapes.h"
#include "core/store/statistics.h"
#include "core/store/studentreader.h"
#include "core/store/warnings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/teststore.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

SchoolId theSchool() { return schoolId(u"RIVERSIDE"_s); }
const QDate monday(2026, 9, 7);

} // namespace

/// What somebody with classes of their own reads and takes away, and that they are one of the school's lists.
class tst_OwnClasses : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clock.set(u"2026-09-07T08:00:00Z"_s); }

    /// Of two classes with the same marks a teacher of one reads that one, and a substitute the one lesson covered.
    void aTeacherReadsOnesOwnClasses()
    {
        const QTemporaryDir folder;
        const auto opened = makeStore(folder.path(), m_clock, rosterOf(4));
        Store &store = *opened;
        Database &db = store.database();
        QVERIFY(store.applyRoster(rosterOf(4, u"7B"_s, u"S"_s)));
        const auto put = [&](const QString &entity, const QJsonObject &row) {
            return store.transact([&](Change &change) -> Result<> {
                change.touchRoster();
                return putShaped(change.db(), *shapeOf(entity), row);
            });
        };
        const auto person = [](const QString &number) { return teacherId(theSchool(), number).toString(); };
        for (const QString &number : { u"T1"_s, u"T2"_s, u"T3"_s })
            QVERIFY(put(u"teacher"_s, { { u"id"_s, person(number) }, { u"source"_s, u""_s }, { u"number"_s, number }, { u"name"_s, number } }));
        QVERIFY(put(u"teaching"_s, { { u"class"_s, classId(theSchool(), u"7A"_s).toString() }, { u"teacher"_s, person(u"T1"_s) }, { u"from"_s, u"2026-09-01"_s }, { u"position"_s, 1 } }));
        QList<SessionId> ids;
        const StudentId one = studentId(theSchool(), u"T001"_s), other = studentId(theSchool(), u"S001"_s);
        for (const QString &code : { u"7A"_s, u"7B"_s }) {
            for (int week = 0; week < 3; ++week) {
                const auto session = store.openSession({ .classCode = code, .subjectCode = u"MAT"_s, .subjectName = u"Mathematics"_s, .date = monday.addDays(7 * week), .start = QTime(9, 0), .end = QTime(9, 50) });
                QVERIFY(session);
                ids.append(session->id);
                QVERIFY(store.record({ { .session = session->id, .student = code == u"7A"_s ? one : other, .value = StatusValue{ Status::Absent, {} } } }));
            }
        }
        QVERIFY(put(u"lessonchange"_s, { { u"id"_s, ids.last().toString() }, { u"kind"_s, u"changed"_s }, { u"class"_s, classId(theSchool(), u"7B"_s).toString() },
                                         { u"date"_s, u"2026-09-21"_s }, { u"start"_s, u"09:00"_s }, { u"teacher"_s, person(u"T2"_s) } }));
        const QDate day = monday.addDays(14);
        const StatisticsReader statistics(db);
        const auto numbers = [](const auto &list) {
            QStringList found;
            for (const auto &row : list) {
                if constexpr (requires { row.student.number; })
                    found.append(row.student.number);
                else
                    found.append(row.number);
            }
            found.sort();
            return found.join(u' ');
        };
        const auto warned = [&] { return readWarnings(db, *store.read().school(), {}, day, day, m_clock.wallMs()); };
        const auto all = warned();
        QVERIFY(all && all->ofAll);
        QCOMPARE(numbers(all->calls), u"S001 T001"_s);
        QCOMPARE(readableMarks(store.read(), {})->records.size(), 24);

        QVERIFY(setRole(store, Role::Teacher, true, u"T1"_s)); // of 7A
        QCOMPARE(numbers(*statistics.ofSchool({}, day)), u"T001"_s);
        QCOMPARE(numbers(*statistics.ofSchool(monday, day)), u"T001"_s); // months and days both
        QCOMPARE(numbers(*statistics.absencesInARow(day, 3)), u"T001"_s);
        QCOMPARE(numbers(*statistics.callList(day)), u"T001"_s);
        QVERIFY(!statistics.ofStudent(other, {}, day));
        QCOMPARE(statistics.ofStudent(one, {}, day)->size(), 1);
        const auto own = warned();
        QVERIFY(own && !own->ofAll);
        QCOMPARE(own->below.size(), 1);
        QCOMPARE(BookReader(db).book(u"7A"_s, {}, {})->sessions.size(), 3);
        QCOMPARE(BookReader(db).book(u"7B"_s, {}, {}).error().kind, Error::Kind::Forbidden);
        QCOMPARE(StudentReader(db).history(other, {}, {}, day).error().kind, Error::Kind::Forbidden);
        const auto marks = readableMarks(store.read(), {});
        QCOMPARE(marks->records.size(), 12);
        QCOMPARE(marks->withheld, 3);
        QVERIFY(std::ranges::all_of(marks->records, [](const MarkRecord &record) { return record.session.classCode == u"7A"_s; }));
        QCOMPARE(readableMarks(store.read(), { .classCode = u"7B"_s }).error().kind, Error::Kind::Forbidden);
        QCOMPARE(store.read().marks({})->size(), 24); // what is not confirmed is saved, whoever's it is

        QVERIFY(setRole(store, Role::Substitute, true, u"T2"_s)); // of one lesson of 7B
        QVERIFY(statistics.ofSchool({}, day)->isEmpty());
        QCOMPARE(numbers(*statistics.callList(day)), u"S001"_s);
        QVERIFY(statistics.callList(monday)->isEmpty());
        QVERIFY(statistics.absencesInARow(day, 2)->isEmpty()); // one lesson is no row
        QCOMPARE(BookReader(db).book(u"7B"_s, {}, {})->sessions.size(), 1);
        QCOMPARE(BookReader(db).book(u"7A"_s, {}, {}).error().kind, Error::Kind::Forbidden);
        QCOMPARE(StudentReader(db).history(other, {}, {}, day)->entries.size(), 1);
        QCOMPARE(readableMarks(store.read(), {})->withheld, 5);

        QVERIFY(setRole(store, Role::Teacher, true, u"T3"_s)); // of the lists, and of no class
        QCOMPARE(refusalOf(warned().error()), (Refusal{ Role::Teacher, Action::ReadStatistics }));
        QCOMPARE(readableMarks(store.read(), {}).error().kind, Error::Kind::Forbidden);

        QVERIFY(setRole(store, Role::Auditor, true));
        QCOMPARE(numbers(*statistics.ofSchool({}, day)), u"S001 T001"_s);
        QCOMPARE(readableMarks(store.read(), {})->withheld, 0);
    }

    /// Whom the lists do not have could mark nobody: the number is asked for, and nothing is changed without it.
    void aTeacherIsOneOfTheLists()
    {
        const QTemporaryDir folder;
        const auto opened = makeStore(folder.path(), m_clock, rosterOf(4));
        Store &store = *opened;
        Database &db = store.database();
        for (const Role role : { Role::Teacher, Role::Substitute }) {
            const auto none = setRole(store, role, true);
            QCOMPARE(none.error().kind, Error::Kind::Invalid);
            QVERIFY2(none.error().detail.contains(u"--staff NUMBER"_s), qPrintable(none.error().detail));
            QVERIFY(setRole(store, role, true, u"T9"_s).error().detail.contains(u"no teacher with the staff number T9"_s));
        }
        QCOMPARE(*roleOf(db), Role::Admin);
        QCOMPARE(db.value(u"SELECT count(*) FROM rule"_s).value()->toInt(), 0);
        QVERIFY(store.transact([&](Change &change) -> Result<> {
            change.touchRoster();
            return putShaped(change.db(), *shapeOf(u"teacher"_s), { { u"id"_s, teacherId(theSchool(), u"T9"_s).toString() }, { u"source"_s, u""_s }, { u"number"_s, u"T9"_s }, { u"name"_s, u"A. Poe"_s } });
        }));
        QCOMPARE(setRole(store, Role::Teacher, false, u"T9"_s).error().kind, Error::Kind::Invalid); // said twice, as any role
        QVERIFY(setRole(store, Role::Teacher, true, u" T9 "_s));
        QCOMPARE(*roleOf(db), Role::Teacher);
        QVERIFY(*isOfTheStaff(db));
        QVERIFY(setRole(store, Role::Substitute, true)); // the number that is set stays
        QVERIFY(!setRole(store, Role::Substitute, true, u"T8"_s));
        QVERIFY(setRole(store, Role::Office, true));
    }

private:
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(tst_OwnClasses)
#include "tst_ownclasses.moc"
