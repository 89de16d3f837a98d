// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/problemwords.h"
#include "core/exchange/rosterplan.h"

#include "core/exchange/rosterreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

using Kind = RosterProblem::Kind;
Q_DECLARE_METATYPE(rollbook::NewClasses)

class TestRosterPlan : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void anEmptySchoolTakesEveryClass_data();
    void anEmptySchoolTakesEveryClass();
    void importingTwiceChangesNothing();
    void everyDifferenceIsAChange_data();
    void everyDifferenceIsAChange();
    void whatTheFileLeavesOutIsKept();
    void aStudentWithoutAClassIsEnrolled();
    void newClassesFollowThePolicy_data();
    void newClassesFollowThePolicy();
    void aCodeInAnotherCaseIsTheClassThereIs();
    void anExactCodeIsPreferredToOneInAnotherCase();
    void theNearestClassIsSuggested_data();
    void theNearestClassIsSuggested();
    void studentsMissingFromTheirClassAreReportedAndKept();
    void badLinesAreNotMissingStudents();
    void problemsAreInTheOrderOfTheFile();
    void aHostileFileIsPlannedQuickly();
};

static RosterFile read(const QByteArray &lines)
{
    const Result<RosterFile> file = readRoster("number,name,class,email,phone\n" + lines);
    return file ? *file : RosterFile{};
}

static RosterFile fixture(const QString &name)
{
    QFile bytes(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/fixtures/") + name);
    const Result<RosterFile> file =
        readRoster(bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray());
    return file ? *file : RosterFile{};
}

/// What a store holds after `plan`, which began with `state`, is carried out.
static RosterState applied(const RosterPlan &plan, RosterState state = {})
{
    const auto take = [&](const RosterRecord &r) {
        state.students.insert(
            r.number, { studentId(state.school, r.number), r.number, r.name, r.email, r.phone });
        state.classOf.insert(r.number, r.classCode);
    };
    state.classes += plan.newClasses;
    for (const RosterRecord &record : plan.adds)
        take(record);
    for (const RosterPlan::Change &change : plan.changes)
        take(change.record);
    return state;
}

static RosterState school()
{
    RosterState state;
    state.school = schoolId(u"NF"_s);
    return applied(planRoster(read("1,Ann,7A,a@x,+1\n2,Bo,7A,,\n3,Cy,7B,,\n4,Di,7B,,\n"), state,
                              NewClasses::WhenPlausible),
                   state);
}

static QStringList codes(const QList<SchoolClass> &classes)
{
    QStringList list;
    for (const SchoolClass &c : classes)
        list += c.code;
    return list;
}

void TestRosterPlan::anEmptySchoolTakesEveryClass_data()
{
    QTest::addColumn<NewClasses>("policy");
    QTest::newRow("when plausible") << NewClasses::WhenPlausible;
    QTest::newRow("allow") << NewClasses::Allow;
    QTest::newRow("refuse") << NewClasses::Refuse;
}

void TestRosterPlan::anEmptySchoolTakesEveryClass()
{
    QFETCH(NewClasses, policy);
    RosterState state;
    state.school = schoolId(u"NF"_s);
    const RosterPlan plan = planRoster(fixture(u"roster-with-errors.csv"_s), state, policy);
    QCOMPARE(plan.newClasses,
             (QList<SchoolClass>{ { classId(state.school, u"7A"_s), u"7A"_s, u"7A"_s, 1 },
                                  { classId(state.school, u"7Z"_s), u"7Z"_s, u"7Z"_s, 1 } }));
    QCOMPARE(plan.adds.size(), 2);
    QCOMPARE(plan.changes.size(), 0);
    QCOMPARE(plan.unchanged, 0);
    QCOMPARE(plan.problems.size(), 5);
}

void TestRosterPlan::importingTwiceChangesNothing()
{
    const RosterFile file = fixture(u"roster-plain.csv"_s);
    const RosterState state = applied(planRoster(file, {}, NewClasses::WhenPlausible));
    QCOMPARE(state.students.size(), 150);
    const RosterPlan again = planRoster(file, state, NewClasses::WhenPlausible);
    QCOMPARE(again.unchanged, 150);
    QVERIFY(again.adds.isEmpty() && again.changes.isEmpty() && again.newClasses.isEmpty());
    QVERIFY(again.notInFile.isEmpty() && again.problems.isEmpty());
}

void TestRosterPlan::everyDifferenceIsAChange_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("before");
    QTest::newRow("name") << QByteArray("1,Anna,7A,a@x,+1") << QStringList{ u"name"_s }
                          << u"name Ann"_s;
    QTest::newRow("class") << QByteArray("1,Ann,7B,a@x,+1") << QStringList{ u"class"_s }
                           << u"class 7A"_s;
    QTest::newRow("email") << QByteArray("1,Ann,7A,b@x,+1") << QStringList{ u"email"_s }
                           << u"email a@x"_s;
    QTest::newRow("phone") << QByteArray("1,Ann,7A,a@x,+2") << QStringList{ u"phone"_s }
                           << u"phone +1"_s;
    QTest::newRow("none before") << QByteArray("2,Bo,7A,b@x,") << QStringList{ u"email"_s }
                                 << u"no email"_s;
    QTest::newRow("several") << QByteArray("1,Anna,7B,,+2")
                             << QStringList{ u"name"_s, u"class"_s, u"phone"_s }
                             << u"name Ann, class 7A, phone +1"_s;
}

void TestRosterPlan::everyDifferenceIsAChange()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, fields);
    QFETCH(QString, before);
    const RosterPlan plan = planRoster(read(line + '\n'), school(), NewClasses::WhenPlausible);
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(plan.changes.constFirst().fields, fields);
    QCOMPARE(describeBefore(plan.changes.constFirst()), before);
    QCOMPARE(plan.changes.constFirst().record.line, 2);
    QVERIFY(plan.adds.isEmpty());
}

void TestRosterPlan::whatTheFileLeavesOutIsKept()
{
    const RosterPlan same = planRoster(read("1,Ann,7A,,\n"), school(), NewClasses::WhenPlausible);
    QCOMPARE(same.unchanged, 1);
    const Result<RosterFile> narrow = readRoster("number,name,class\n1,Anna,7A\n");
    QVERIFY(narrow);
    const RosterPlan plan = planRoster(*narrow, school(), NewClasses::WhenPlausible);
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(plan.changes.constFirst().fields, QStringList{ u"name"_s });
    QCOMPARE(plan.changes.constFirst().record.email, u"a@x"_s);
    QCOMPARE(plan.changes.constFirst().record.phone, u"+1"_s);
}

void TestRosterPlan::aStudentWithoutAClassIsEnrolled()
{
    RosterState state = school();
    state.classOf.remove(u"1"_s);
    const RosterPlan plan = planRoster(read("1,Ann,7A,,\n"), state, NewClasses::WhenPlausible);
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(describeBefore(plan.changes.constFirst()), u"no class"_s);
}

void TestRosterPlan::newClassesFollowThePolicy_data()
{
    QTest::addColumn<NewClasses>("policy");
    QTest::addColumn<QStringList>("created");
    QTest::addColumn<int>("unknown");
    QTest::newRow("when plausible") << NewClasses::WhenPlausible << QStringList{ u"8C"_s } << 1;
    QTest::newRow("allow") << NewClasses::Allow << QStringList{ u"8C"_s, u"7Z"_s } << 0;
    QTest::newRow("refuse") << NewClasses::Refuse << QStringList() << 3;
}

void TestRosterPlan::newClassesFollowThePolicy()
{
    QFETCH(NewClasses, policy);
    QFETCH(QStringList, created);
    QFETCH(int, unknown);
    const RosterFile file = read("5,Ed,8C,,\n6,Fay,7Z,,\n7,Gus,8C,,\n8,Hal,7A,,\n");
    const RosterPlan plan = planRoster(file, school(), policy);
    QCOMPARE(codes(plan.newClasses), created);
    QCOMPARE(plan.problems.size(), unknown);
    QCOMPARE(plan.adds.size(), 4 - unknown);
    for (const RosterProblem &problem : plan.problems) {
        QCOMPARE(problem.kind, Kind::UnknownClass);
        QCOMPARE(problem.field, u"class"_s);
    }
}

void TestRosterPlan::aCodeInAnotherCaseIsTheClassThereIs()
{
    const RosterFile file = read("1,Ann,7a,,\n5,Ed,7b,,\n6,Fay,8c,,\n7,Gus,8C,,\n");
    const RosterPlan plan = planRoster(file, school(), NewClasses::WhenPlausible);
    QCOMPARE(plan.unchanged, 1);
    QCOMPARE(codes(plan.newClasses), QStringList{ u"8c"_s });
    QCOMPARE(plan.newClasses.constFirst().students, 2);
    QStringList classes;
    for (const RosterRecord &record : plan.adds)
        classes += record.classCode;
    QCOMPARE(classes, (QStringList{ u"7B"_s, u"8c"_s, u"8c"_s }));
}

void TestRosterPlan::anExactCodeIsPreferredToOneInAnotherCase()
{
    RosterState state = school();
    state.classes += { classId(state.school, u"7a"_s), u"7a"_s, u"7a"_s, 0 };
    const RosterPlan plan = planRoster(read("5,Ed,7a,,\n6,Fay,7A,,\n"), state, NewClasses::Refuse);
    QCOMPARE(plan.adds.at(0).classCode, u"7a"_s);
    QCOMPARE(plan.adds.at(1).classCode, u"7A"_s);
}

void TestRosterPlan::theNearestClassIsSuggested_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("one letter off") << u"7Z"_s << u"7A"_s;
    QTest::newRow("a space") << u"7 B"_s << u"7B"_s;
    QTest::newRow("case does not count") << u"7bb"_s << u"7B"_s;
    QTest::newRow("nothing alike") << u"Chess"_s << QString();
    QTest::newRow("long") << QString(100, u'7') << u"7A"_s;
}

void TestRosterPlan::theNearestClassIsSuggested()
{
    QFETCH(QString, code);
    QFETCH(QString, suggestion);
    const RosterPlan plan =
        planRoster(read("9,Ida," + code.toUtf8() + ",,\n"), school(), NewClasses::WhenPlausible);
    QCOMPARE(plan.problems,
             (QList<RosterProblem>{ { 2, Kind::UnknownClass, u"class"_s, code, suggestion } }));
}

void TestRosterPlan::studentsMissingFromTheirClassAreReportedAndKept()
{
    const RosterFile file = read("1,Ann,7A,,\n3,Cy,7A,,\n");
    const RosterPlan plan = planRoster(file, school(), NewClasses::WhenPlausible);
    QCOMPARE(plan.notInFile, QStringList{ u"2"_s }); // 4 is in 7B, of which the file says nothing
    QCOMPARE(plan.changes.size(), 1);
    QCOMPARE(plan.unchanged, 1);
}

void TestRosterPlan::badLinesAreNotMissingStudents()
{
    const RosterFile file = read("1,Ann,7A,,\n2,,7A,,\n3,Cy,7X,,\n4,Di,,,\n5,Ed,7B,,\n");
    const RosterPlan plan = planRoster(file, school(), NewClasses::WhenPlausible);
    QCOMPARE(plan.notInFile, QStringList());
    QCOMPARE(plan.problems.size(), 3);
}

void TestRosterPlan::problemsAreInTheOrderOfTheFile()
{
    const RosterPlan plan =
        planRoster(fixture(u"roster-with-errors.csv"_s), school(), NewClasses::WhenPlausible);
    QList<int> lines;
    for (const RosterProblem &problem : plan.problems)
        lines += problem.line;
    QCOMPARE(lines, (QList<int>{ 3, 4, 5, 6, 7, 8 }));
    QCOMPARE(
        describe(plan.problems.at(3)),
        u"line 6: the school has no class 7Z (nearest: 7A); correct it, or allow new classes"_s);
}

void TestRosterPlan::aHostileFileIsPlannedQuickly()
{
    QByteArray lines;
    for (int i = 0; i < 50'000; ++i)
        lines += QByteArray::number(i) + ",x,c" + QByteArray::number(i).repeated(8) + ",,\n";
    const RosterFile file = read(lines);
    QElapsedTimer timer;
    timer.start();
    const RosterPlan plan = planRoster(file, school(), NewClasses::WhenPlausible);
    QCOMPARE(plan.problems.size(), 50'000);
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_APPLESS_MAIN(TestRosterPlan)
#include "tst_rosterplan.moc"
