// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coherence.h"
#include "core/store/people.h"
#include "core/store/peoplereader.h"
#include "core/store/rows.h"
#include "core/store/walkin.h"
#include "tests/support/delivery.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Students as the school changes them, and who comes to a lesson unannounced. The day is 7 September 2026.
class tst_Students : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }
    void init()
    {
        m_d = std::make_unique<Delivery>(4);
        RosterPlan other;
        other.newClasses = { { .id = {}, .code = u"7B"_s, .name = u"7B"_s } };
        other.adds = { { .number = u"B001"_s, .name = u"\u00c9lodie Lef\u00e8vre"_s, .classCode = u"7B"_s } };
        QVERIFY(store().applyRoster(other));
    }
    void cleanup() { m_d.reset(); }

    void aStudentIsCreatedEditedAndFoundAgain()
    {
        const auto made = createStudent(store(), u" T900 "_s, { .name = u"Wanjiru  Kamau"_s, .birthday = QDate(2014, 2, 28) }, u"7B"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->number, u"T900"_s);
        QCOMPARE(made->name, u"Wanjiru Kamau"_s);
        QCOMPARE(made->birthday, QDate(2014, 2, 28));
        QCOMPARE(names(u"7B"_s), (QStringList{ u"B001"_s, u"T900"_s }));
        QVERIFY(editStudent(store(), made->id, { .phone = u"0700 1"_s, .birthday = QDate() }));
        m_d->restart();
        const auto kept = people().byNumber(u"T900"_s);
        QCOMPARE(kept->name, u"Wanjiru Kamau"_s); // what is not said stays
        QCOMPARE(kept->phone, u"0700 1"_s);
        QVERIFY(!kept->birthday.isValid());
        QVERIFY(editStudent(store(), made->id, { .phone = u"0700 1"_s })); // which changes nothing, and writes nothing
        QCOMPARE(createStudent(store(), u"T900"_s, { .name = u"Another"_s }, u"7B"_s).error().detail, u"the admission number T900 belongs to Wanjiru Kamau already"_s);
        QCOMPARE(createStudent(store(), u"T901"_s, { .name = u"A"_s, .birthday = QDate(2030, 1, 1) }, u"7B"_s).error().detail, u"2030-01-01 cannot be a birthday"_s);
        QCOMPARE(createStudent(store(), u"T901"_s, { .name = u" "_s }, u"7B"_s).error().detail, u"a student needs a name"_s);
        QCOMPARE(createStudent(store(), u"T901"_s, { .name = u"A"_s }, u"9Z"_s).error().kind, Error::Kind::NotFound);
    }

    void aClassIsMadeByHand()
    {
        const auto made = createClass(store(), u" 9Z\u202e "_s, u"Class  nine"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->code, u"9Z"_s);
        QCOMPARE(made->name, u"Class nine"_s);
        QVERIFY(createStudent(store(), u"T9"_s, { .name = u"Ann Lee"_s }, u"9Z"_s));
        m_d->restart();
        QCOMPARE(names(u"9Z"_s), QStringList{ u"T9"_s });
        QCOMPARE(createClass(store(), u"9z"_s, {}).error().detail, u"there is a class 9Z already"_s);
        QCOMPARE(createClass(store(), u"\u200e"_s, {}).error().detail, u"a class needs a code, such as 7A"_s);
        QCOMPARE(createClass(store(), QString(101, u'x'), {}).error().kind, Error::Kind::Invalid);
        QCOMPARE(createClass(store(), u"9Y"_s, {})->name, u"9Y"_s);
    }

    void namesHaveALengthAndNoControls()
    {
        const auto made = createStudent(store(), u"T900"_s, { .name = u"Ann \u202eLee\u202c"_s }, u"7B"_s);
        QVERIFY(made);
        QCOMPARE(made->name, u"Ann Lee"_s); // nothing that turns what stands beside it
        QVERIFY(createStudent(store(), u"T901"_s, { .name = QString(200, u'n') }, u"7B"_s));
        const auto refused = createStudent(store(), u"T902"_s, { .name = QString(5000, u'n') }, u"7B"_s);
        QVERIFY2(!refused && refused.error().detail.contains(u"5000 characters; 200 is the most"_s), qPrintable(refused.error().detail));
        QVERIFY(editStudent(store(), made->id, { .name = u"A\u0007nn"_s }).error().detail.contains(u"U+0007"_s));
        QVERIFY(!createStudent(store(), QString(101, u'7'), { .name = u"Ann"_s }, u"7B"_s));
    }

    /// Marks and registers stay where they were made; the register that is open says that its class changed.
    void movingAStudentMovesNoMark()
    {
        QVERIFY(m_d->lesson.mark(0, Status::Present));
        const auto before = marksIn(store().read());
        const StudentId moved = student(0);
        m_d->clock.advance(24LL * 3600 * 1000);
        const auto next = store().openSession(mathematics());
        QVERIFY(!store().read().registerContext(next->id)->rosterChanged());
        QVERIFY(moveStudent(store(), moved, u"7A"_s, u"7B"_s));
        QCOMPARE(marksIn(store().read()), before);
        QCOMPARE(store().read().registerOf(m_d->lesson.session().id)->rows.size(), 4);
        QVERIFY(!store().read().registerContext(m_d->lesson.session().id)->rosterChanged()); // was in the class that day
        const auto context = store().read().registerContext(next->id);
        QCOMPARE(context->leftSince.size(), 1);
        QCOMPARE(context->leftSince[0].id, moved);
        QVERIFY(context->notOnRegister.isEmpty());
        QCOMPARE(names(u"7A"_s, 1).size(), 3);
        QCOMPARE(names(u"7B"_s, 1).size(), 2);
        const auto spans = people().enrolments(moved);
        QCOMPARE(spans->size(), 2);
        QCOMPARE(spans->at(0).to, spans->at(1).from.addDays(-1));
        QCOMPARE(moveStudent(store(), moved, u"7A"_s, u"7B"_s).error().detail.section(u',', 0, 0), u"the student is in class 7B already"_s);
        QVERIFY(moveStudent(store(), moved, u"7B"_s, u"7A"_s)); // and back on the same day
        QVERIFY(!store().read().registerContext(next->id)->rosterChanged());
        QCOMPARE(names(u"7A"_s, 1).size(), 4);
        QCOMPARE(names(u"7B"_s, 1).size(), 1);
        m_d->restart();
        QVERIFY(store().read().audit()->intact);
    }

    void whoLeavesIsInNoClassAndKeepsTheMarks()
    {
        QVERIFY(m_d->lesson.mark(0, Status::Late));
        QVERIFY(enrolStudent(store(), student(0), u"7B"_s));
        const QDate last = m_d->lesson.session().date.addDays(3);
        QVERIFY(endStudent(store(), student(0), last));
        QCOMPARE(names(u"7A"_s, 3).size(), 4);
        QCOMPARE(names(u"7A"_s, 4).size(), 3);
        QCOMPARE(names(u"7B"_s, 4).size(), 1);
        QCOMPARE(people().directory(last)->find(m_d->lesson.students()[0].number).size(), 1);
        QCOMPARE(people().directory(last.addDays(1))->find(m_d->lesson.students()[0].number).size(), 0);
        QCOMPARE(people().directory(last.addDays(1), true)->find(m_d->lesson.students()[0].number).size(), 1);
        QVERIFY(!enrolStudent(store(), student(0), u"7B"_s, last.addDays(10)));
        QCOMPARE(marksIn(store().read()).size(), 1);
        QVERIFY(endStudent(store(), student(0), {}));
        QVERIFY(enrolStudent(store(), student(0), u"7B"_s, last.addDays(10)));
    }

    void whomToCall()
    {
        const auto first = putGuardian(store(), { .student = student(0), .name = u"Achieng Otieno"_s, .relation = u"mother"_s, .phone = u"0711"_s });
        const auto second = putGuardian(store(), { .student = student(0), .name = u"J. Otieno"_s, .email = u"j@x.example"_s });
        QVERIFY(first && second);
        Guardian changed = *first;
        changed.phone = u"0722"_s;
        QVERIFY(putGuardian(store(), changed));
        m_d->restart();
        const auto kept = people().guardians(student(0));
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->at(0).phone, u"0722"_s);
        QVERIFY(removeGuardian(store(), first->id));
        QCOMPARE(people().guardians(student(0))->size(), 1);
        QCOMPARE(putGuardian(store(), { .student = student(0), .name = u"X"_s }).error().detail, u"somebody to call needs a telephone number or an e-mail address"_s);
    }

    void aPhotoIsSetAndTakenAway()
    {
        QByteArray jpeg("\xff\xd8\xff\xc0\x00\x0b\x08\x00\x64\x00\x64", 11);
        jpeg.append(QByteArray(100, '\1'));
        QVERIFY(setPhoto(store(), student(0), jpeg));
        const QString name = people().byId(student(0))->photo;
        QCOMPARE(store().read().photo(name).value(), jpeg);
        QVERIFY(setPhoto(store(), student(0), {}));
        QVERIFY(people().byId(student(0))->photo.isEmpty());
        QVERIFY(!store().read().photo(name)); // the file is gone as well
        QVERIFY(!setPhoto(store(), student(0), "not a photo"));
    }

    void searching_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("no accents") << u"lefevre"_s << u"B001"_s;
        QTest::newRow("accents") << u"\u00e9lo"_s << u"B001"_s;
        QTest::newRow("apart in Unicode") << u"e\u0301lodie"_s << u"B001"_s;
        QTest::newRow("two words in any order") << u"lef el"_s << u"B001"_s;
        QTest::newRow("with the class") << u"LEF 7b"_s << u"B001"_s;
        QTest::newRow("not the middle of a word") << u"fevre"_s << u""_s;
        QTest::newRow("number") << u"b0"_s << u"B001"_s;
        QTest::newRow("another class") << u"lef 7a"_s << u""_s;
        QTest::newRow("part of a number") << u"0042"_s << u"NF/2026/0042"_s;
        QTest::newRow("part of a double name") << u"jones"_s << u"NF/2026/0042"_s;
        QTest::newRow("a letter with a stroke") << u"oyvind"_s << u"NF/2026/0042"_s;
    }
    void searching()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QVERIFY(createStudent(store(), u"NF/2026/0042"_s, { .name = u"\u00d8yvind Smith-Jones"_s }, u"7B"_s));
        QStringList numbers;
        const auto directory = people().directory(m_d->lesson.session().date);
        const QList<StudentEntry> entries = directory->find(text);
        for (const StudentEntry &entry : entries)
            numbers.append(entry.student.number);
        QCOMPARE(numbers.join(u','), found);
        QCOMPARE(directory->find({}).size(), 6);
    }

    void whoCameUnannouncedIsOnThatRegisterOnly()
    {
        const auto came = addWalkIn(store(), session(), u" Sam "_s);
        QVERIFY2(came, came ? "" : qPrintable(came.error().detail));
        const auto reg = store().read().registerOf(session());
        QCOMPARE(reg->rows.size(), 5);
        QCOMPARE(reg->rows[4].student.name, u"Sam"_s);
        QVERIFY(reg->rows[4].student.temporary);
        QCOMPARE(reg->rows[4].position, 5);
        QVERIFY(record(came->id, Status::Present));
        QCOMPARE(store().read().students(u"7A"_s, m_d->lesson.session().date)->size(), 4);
        QCOMPARE(store().openSession(mathematics({}, QTime(11, 0))).value().id != session(), true);
        QVERIFY(addToRegister(store(), session(), people().byNumber(u"B001"_s)->id)); // known, of another class
        QCOMPARE(store().read().registerOf(session())->rows.size(), 6);
        QVERIFY(store().setFinished(session(), true));
        QCOMPARE(addWalkIn(store(), session(), u"Kim"_s).error().detail, u"this register is finished; reopen it to add somebody"_s);
        m_d->restart();
        QCOMPARE(store().read().registerOf(session())->rows.size(), 6);
    }

    void theMarksOfWhoCameBecomeTheRealStudents()
    {
        const auto came = addWalkIn(store(), session(), u"Sam"_s);
        const StudentId real = people().byNumber(u"B001"_s)->id;
        QVERIFY(store().record({ { .session = session(), .student = came->id, .value = StatusValue{ Status::Late, 7 }, .note = u"ran"_s } }));
        QCOMPARE(queue(came->id), u"ready 1 0"_s);
        const auto merged = mergeWalkIn(store(), came->id, real);
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().detail));
        QCOMPARE(*merged, (WalkInMerge{ 1, 1, 0 }));
        const auto reg = store().read().registerOf(session());
        QCOMPARE(reg->rows.size(), 5); // one line, not two
        QCOMPARE(reg->rows[4].student.id, real);
        QCOMPARE(reg->rows[4].state.mark.value, (StatusValue{ Status::Late, 7 }));
        QCOMPARE(reg->rows[4].state.mark.note, u"ran"_s);
        QCOMPARE(store().read().sessions({})->constFirst().counts.unmarked, 4);
        QCOMPARE(queue(real), u"ready 1 0"_s); // owed under the real name
        QCOMPARE(queue(came->id), u"done 2 2"_s); // and no more under the other: nothing of it ever left
        QVERIFY(checkCoherence(store().database()));
        QVERIFY(!mergeWalkIn(store(), came->id, real));

        const auto apart = separateWalkIn(store(), came->id);
        QVERIFY2(apart, apart ? "" : qPrintable(apart.error().detail));
        QCOMPARE(apart->moved, 1);
        const auto again = store().read().registerOf(session());
        QCOMPARE(again->rows.size(), 5);
        QCOMPARE(again->rows[4].student.id, came->id);
        QCOMPARE(again->rows[4].state.mark.value, (StatusValue{ Status::Late, 7 }));
        QCOMPARE(again->rows[4].state.mark.note, u"ran"_s);
        QCOMPARE(queue(came->id), u"ready 3 2"_s);
        QCOMPARE(queue(real).section(u' ', 0, 0), u"done"_s);
        QVERIFY(!separateWalkIn(store(), came->id));
        QVERIFY(mergeWalkIn(store(), came->id, real)); // as often as it takes
        m_d->restart();
        QCOMPARE(store().read().registerOf(session())->rows[4].student.id, real);
        QVERIFY(store().read().audit()->intact && checkCoherence(store().database()));
    }

    /// What left under the other name, or may have, is taken back there.
    void whatWasSentUnderTheOtherNameIsTakenBack()
    {
        const auto came = addWalkIn(store(), session(), u"Sam"_s);
        QVERIFY(record(came->id, Status::Present));
        QVERIFY(store().database().run(u"UPDATE outbox SET acked_rev=1, verified_rev=1, state='done' WHERE student_id=?"_s, { came->id.toString() }));
        QVERIFY(mergeWalkIn(store(), came->id, people().byNumber(u"B001"_s)->id));
        QCOMPARE(queue(came->id), u"ready 2 1"_s); // cleared there
    }

    void whereBothWereMarkedTheRealStudentsMarkStays()
    {
        const auto came = addWalkIn(store(), session(), u"Sam"_s);
        QVERIFY(record(came->id, Status::Present));
        QVERIFY(m_d->lesson.mark(2, Status::Absent));
        const auto merged = mergeWalkIn(store(), came->id, student(2));
        QCOMPARE(*merged, (WalkInMerge{ 1, 0, 1 }));
        QCOMPARE(m_d->lesson.state(2).mark.value.status, Status::Absent);
        QVERIFY(separateWalkIn(store(), came->id));
        QCOMPARE(m_d->lesson.state(2).mark.value.status, Status::Absent);
        QCOMPARE(store().read().registerOf(session())->rows[4].state.mark.value.status, Status::Present);
    }

    /// What the real student was marked after a merge is nobody else's.
    void aMarkChangedSinceAMergeStays()
    {
        const auto came = addWalkIn(store(), session(), u"Sam"_s);
        QVERIFY(record(came->id, Status::Present));
        QVERIFY(mergeWalkIn(store(), came->id, student(2)));
        QVERIFY(m_d->lesson.mark(2, Status::Excused));
        const auto apart = separateWalkIn(store(), came->id);
        QCOMPARE(apart->kept, 1);
        QCOMPARE(m_d->lesson.state(2).mark.value.status, Status::Excused);
        QCOMPARE(store().read().registerOf(session())->rows[4].state.mark.value.status, Status::Present);
    }

    /// From the journal alone: the same students, classes, marks and merges.
    void aRebuildMakesTheSame()
    {
        const auto came = addWalkIn(store(), session(), u"Sam"_s);
        QVERIFY(record(came->id, Status::Present));
        QVERIFY(mergeWalkIn(store(), came->id, student(2)));
        QVERIFY(moveStudent(store(), student(0), u"7A"_s, u"7B"_s, m_d->lesson.session().date.addDays(1)));
        QVERIFY(putGuardian(store(), { .student = student(0), .name = u"A"_s, .phone = u"1"_s }));
        QVERIFY(endStudent(store(), student(1), m_d->lesson.session().date));
        const auto marks = marksIn(store().read());
        const auto spans = people().enrolments(student(0));
        m_d->outbox.reset();
        m_d->lesson.close();
        QVERIFY(QFile::remove(m_d->lesson.database()));
        QFile::remove(m_d->lesson.database() + u"-wal"_s);
        QDir(m_d->lesson.path() + u"/snapshots"_s).removeRecursively();
        QVERIFY(m_d->lesson.reopen());
        QVERIFY(!store().restored().isEmpty());
        QCOMPARE(marksIn(store().read()), marks);
        QCOMPARE(*people().enrolments(student(0)), *spans);
        QCOMPARE(people().byId(came->id)->mergedInto, student(2));
        QCOMPARE(people().guardians(student(0))->size(), 1);
        QVERIFY(people().byId(student(1))->ended.isValid());
        QVERIFY(store().read().audit()->intact);
    }

private:
    Store &store() { return m_d->lesson.store(); }
    PeopleReader people() { return PeopleReader(store().database()); }
    SessionId session() { return m_d->lesson.session().id; }
    StudentId student(int i) { return m_d->lesson.students()[i].id; }
    bool record(StudentId who, Status status) { return bool(store().record({ { .session = session(), .student = who, .value = StatusValue{ status, {} } } })); }
    QString queue(StudentId who)
    {
        return store().database().value(u"SELECT state||' '||want_rev||' '||acked_rev FROM outbox WHERE student_id=?"_s, { who.toString() }).value()->toString();
    }
    QStringList names(const QString &code, int later = 0)
    {
        QStringList numbers;
        const auto students = store().read().students(code, m_d->lesson.session().date.addDays(later));
        for (const Student &s : *students)
            numbers.append(s.number);
        return numbers;
    }

    std::unique_ptr<Delivery> m_d;
};

QTEST_GUILESS_MAIN(tst_Students)
#include "tst_students.moc"
