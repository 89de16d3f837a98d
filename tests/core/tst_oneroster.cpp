// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"
#include "core/exchange/oneroster.h"
#include "core/exchange/problemwords.h"
#include "core/exchange/schoolplan.h"
#include "core/exchange/timetableplan.h"
#include "core/store/event.h"
#include "core/store/people.h"
#include "core/store/schoolreader.h"
#include "tests/support/fakeclock.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QDate today(2026, 9, 7);

QString fixture(const QString &name) { return QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/fixtures/") + name; }

OneRosterFile northfield(const QString &version)
{
    const auto file = readOneRoster(fixture(u"oneroster-%1-northfield.zip"_s.arg(version)));
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    return *file;
}

/// A small set as bytes, for tests that change it.
QMap<QString, QByteArray> small()
{
    return { { u"manifest.csv"_s, "propertyName,value\r\nmanifest.version,1.0\r\noneroster.version,1.1\r\nfile.users,bulk\r\n" },
             { u"orgs.csv"_s, "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\no1,,,Hill School,school,HILL,\r\n" },
             { u"academicSessions.csv"_s, "sourcedId,title,type,startDate,endDate,schoolYear\r\nt1,Autumn,term,2026-09-01,2026-12-19,2027\r\n" },
             { u"classes.csv"_s, "sourcedId,title,classCode,classType,schoolSourcedId,termSourcedIds,subjectCodes\r\n"
                                 "c1,Maths,7A/MAT,scheduled,o1,t1,MAT\r\n" },
             { u"users.csv"_s, "sourcedId,enabledUser,role,identifier,givenName,familyName,password,sms\r\n"
                               "u1,true,student,N1,Ann,Lee,hunter2,+44\r\nu2,TRUE,student,N2,Bo,Diaz,,\r\nu3,true,Student,N3,Cy,Roe,,\r\n"
                               "u4,true,student,N4,Di,Fox,,\r\nu5,true,student,N5,Ed,Kay,,\r\nu6,true,student,N6,Flo,Orr,,\r\n"
                               "x1,true,teacher,T1,Ada,Poe,,\r\ng1,true,guardian,G1,Gus,Lee,,\r\n" },
             { u"enrollments.csv"_s, "sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\r\n"
                                     "e0,c1,o1,x1,teacher,true,,\r\ne1,c1,o1,u1,student,,,\r\ne2,c1,o1,u2,student,,,\r\ne3,c1,o1,u3,student,,,\r\n"
                                     "e4,c1,o1,u4,student,,,\r\ne5,c1,o1,u5,student,,,\r\ne6,c1,o1,u6,student,,,\r\n" } };
}

/// The set of a district with two schools: o2 has the class c2 with u5 and u6 and the teacher x2.
QMap<QString, QByteArray> district()
{
    auto files = small();
    files[u"orgs.csv"_s] += "o2,,,Dale School,school,DALE,\r\n";
    files[u"classes.csv"_s] += "c2,Maths,8A/MAT,scheduled,o2,t1,MAT\r\n";
    files[u"users.csv"_s] += "x2,true,teacher,T1,Bea,Ray,,\r\n"; // with a number that o1 has, too
    files[u"enrollments.csv"_s].replace("e5,c1,o1", "e5,c2,o2").replace("e6,c1,o1", "e6,c2,o2");
    files[u"enrollments.csv"_s] += "e7,c2,o2,x2,teacher,true,,\r\n";
    return files;
}

/// 1.1 has the schools of a person in orgSourcedIds, 1.2 in roles.csv.
QMap<QString, QByteArray> withSchools(QMap<QString, QByteArray> files, bool inRoles)
{
    QList<QByteArray> lines = files[u"users.csv"_s].trimmed().split('\n');
    QByteArray roles = "sourcedId,userSourcedId,roleType,role,orgSourcedId\r\n";
    for (QByteArray &line : lines) {
        line = line.trimmed();
        const QList<QByteArray> cells = line.split(',');
        const QByteArray org = cells[0] == "u5" || cells[0] == "u6" || cells[0] == "x2" ? "o2" : cells[0] == "u4" ? "\"o2, o1\"" : "o1";
        if (cells[0] == "sourcedId") {
            line += inRoles ? "" : ",orgSourcedIds";
        } else if (inRoles) {
            line.replace("," + cells[2] + ",", ",,");
            for (const QByteArray &one : QByteArray(org).replace("\"", "").split(','))
                roles += "r-" + cells[0] + one.trimmed() + ',' + cells[0] + ",primary," + cells[2] + ',' + one.trimmed() + "\r\n";
        } else {
            line += ',' + org;
        }
    }
    files[u"users.csv"_s] = lines.join("\r\n") + "\r\n";
    if (inRoles)
        files.insert(u"roles.csv"_s, roles);
    return files;
}

QStringList numbers(const QList<Person> &people)
{
    QStringList list;
    for (const Person &p : people)
        list.append(p.number + u' ' + p.name);
    list.sort();
    return list;
}

QMap<QString, QByteArray> without(QMap<QString, QByteArray> files, const QByteArray &enrolment)
{
    QByteArray &bytes = files[u"enrollments.csv"_s];
    const qsizetype at = bytes.indexOf(enrolment + ',');
    bytes.remove(at, bytes.indexOf("\r\n", at) + 2 - at);
    return files;
}

} // namespace

class tst_OneRoster : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(u"2026-09-07T08:00:00Z"_s);
        auto store = Store::open({ .directory = m_folder->path(), .clock = &m_clock, .vfs = {}, .create = true });
        QVERIFY(store);
        m_store = std::move(*store);
        QVERIFY(m_store->createSchool({ .id = {}, .code = u"NF"_s, .name = u"Northfield School"_s, .zone = u"Europe/London"_s, .teacher = u"J. Okafor"_s }));
    }
    void cleanup() { m_store.reset(); }

    void northfieldIsImported_data() { versions(); }
    void northfieldIsImported()
    {
        QFETCH(QString, version);
        const OneRosterFile file = northfield(version);
        QCOMPARE(file.version, version);
        QVERIFY(file.problems.isEmpty());
        const SchoolPlan plan = planned(file.school);
        QCOMPARE(plan.count(SchoolChange::Kind::Add, u"student"_s), 1200);
        QCOMPARE(plan.count(SchoolChange::Kind::Add, u"class"_s), 192);
        QCOMPARE(plan.count(SchoolChange::Kind::Add, u"enrolment"_s), 4800);
        QCOMPARE(plan.count(SchoolChange::Kind::Add, u"teacher"_s), 60);
        QCOMPARE(plan.count(SchoolChange::Kind::Add, u"teaching"_s), 192);
        QCOMPARE(plan.count(SchoolChange::Kind::Change) + plan.count(SchoolChange::Kind::End), 0);
        QVERIFY(apply(plan));
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, today)->size(), 25);
        QCOMPARE(m_store->read().classes(today)->size(), 192);
        // The last day of a term is the one before its endDate.
        const SchoolData stored = data();
        QCOMPARE(stored.terms.constFirst().from, QDate(2026, 9, 1));
        QVERIFY(std::any_of(stored.terms.cbegin(), stored.terms.cend(), [](const Term &t) { return t.sourceId == u"t-1"_s && t.to == QDate(2026, 12, 18); }));

        for (const QString &again : { version, version == u"1.1"_s ? u"1.2"_s : u"1.1"_s }) {
            const SchoolPlan second = planned(northfield(again).school);
            QVERIFY2(second.changes.isEmpty(), qPrintable(again + u": "_s + (second.changes.isEmpty() ? QString() : second.changes.constFirst().label + u' ' + second.changes.constFirst().fields.join(u','))));
            QVERIFY(second.removed.isEmpty());
        }
    }

    void whatIsExportedIsReadBackAlike_data() { versions(); }
    void whatIsExportedIsReadBackAlike()
    {
        QFETCH(QString, version);
        QVERIFY(apply(planned(northfield(version).school)));
        const SchoolData before = data();
        for (const OneRosterVersion to : { OneRosterVersion::V1_1, OneRosterVersion::V1_2 }) {
            const auto files = writeOneRoster(before, to, today);
            const auto zip = makeArchive(files, u"2026-09-07"_s);
            QVERIFY(zip);
            QCOMPARE(*makeArchive(files, u"2026-09-07"_s), *zip);
            QTemporaryDir folder;
            QFile out(folder.filePath(u"out.zip"_s));
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(*zip) == zip->size());
            out.close();
            const auto read = readOneRoster(out.fileName());
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QVERIFY(read->problems.isEmpty());
            QVERIFY(planned(read->school).changes.isEmpty()); // where it came from

            SchoolState empty;
            empty.school = schoolId(u"NF"_s);
            SchoolState copy = empty;
            for (const SchoolChange &c : planSchool(read->school, empty, today).changes)
                copy.rows[c.entity].insert(QString::number(copy.rows[c.entity].size()), c.after);
            QCOMPARE(copy.rows[u"enrolment"_s].size(), before.enrolments.size()); // and elsewhere
            compareLists(read->school, before);
        }
    }

    void theExportFollowsTheStandardToTheLetter()
    {
        QVERIFY(apply(planned(northfield(u"1.2"_s).school)));
        const auto files = writeOneRoster(data(), OneRosterVersion::V1_2, today);
        QCOMPARE(files.constFirst().first, u"manifest.csv"_s);
        QStringList names;
        const QByteArray manifest = files.constFirst().second;
        QCOMPARE(manifest.count("\r\nfile."), 21);
        for (const auto &[name, bytes] : files) {
            names.append(name);
            QVERIFY(!bytes.startsWith("\xEF\xBB\xBF"));
            QVERIFY(bytes.endsWith("\r\n"));
            if (name != u"manifest.csv"_s) {
                QVERIFY(bytes.startsWith("sourcedId,status,dateLastModified,"));
                QVERIFY(manifest.contains("file." + name.chopped(4).toUtf8() + ",bulk"));
            }
        }
        names.sort();
        QCOMPARE(names.join(u' '), u"academicSessions.csv classes.csv courses.csv enrollments.csv manifest.csv orgs.csv roles.csv users.csv"_s);
        const QByteArray terms = std::find_if(files.cbegin(), files.cend(), [](const auto &f) { return f.first == u"academicSessions.csv"_s; })->second;
        QVERIFY(terms.contains("t-1,,,Autumn,term,2026-09-01,2026-12-19,ay-2026,2027\r\n")); // exclusive again
    }

    void aFolderIsReadLikeAZip()
    {
        QTemporaryDir folder;
        const auto files = small();
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QFile file(folder.filePath(it.key().toUpper())); // in any case
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\xEF\xBB\xBF" + it.value()) > 0);
        }
        const auto read = readOneRoster(folder.path());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->school.students.size(), 6);
        QCOMPARE(read->school.teachers.size(), 1); // and no guardian
    }

    void whatARegisterDoesNotNeedIsNotRead()
    {
        const auto read = readOneRoster(small());
        QVERIFY(read);
        QVERIFY(apply(planned(read->school)));
        QVERIFY(m_store->backup(m_folder->filePath(u"copy.db"_s)));
        QFile copy(m_folder->filePath(u"copy.db"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        const QByteArray bytes = copy.readAll();
        QVERIFY(bytes.contains("Diaz"));
        QVERIFY(!bytes.contains("hunter2") && !bytes.contains("+44") && !bytes.contains("Gus"));
    }

    void badSetsSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("delta") << u"manifest.csv"_s << QByteArray("file.users,bulk") << QByteArray("file.users,delta") << u"bulk"_s;
        QTest::newRow("no role") << u"enrollments.csv"_s << QByteArray("userSourcedId,role") << QByteArray("userSourcedId,rolle") << u"enrollments.csv has no column role"_s;
        QTest::newRow("no class") << u"enrollments.csv"_s << QByteArray("classSourcedId") << QByteArray("class") << u"no column classSourcedId"_s;
        QTest::newRow("no ids") << u"users.csv"_s << QByteArray("sourcedId") << QByteArray("id") << u"users.csv has no column sourcedId"_s;
        QTest::newRow("no names") << u"users.csv"_s << QByteArray("givenName,familyName") << QByteArray("vorname,nachname") << u"familyName or givenName"_s;
        QTest::newRow("no dates") << u"academicSessions.csv"_s << QByteArray("startDate") << QByteArray("begin") << u"no column startDate"_s;
        QTest::newRow("no enrolment") << u"enrollments.csv"_s << small()[u"enrollments.csv"_s] << QByteArray("sourcedId,classSourcedId,userSourcedId,role\r\n") << u"enrollments.csv has no lines"_s;
        QTest::newRow("no bytes") << u"enrollments.csv"_s << small()[u"enrollments.csv"_s] << QByteArray() << u"enrollments.csv is empty"_s;
        QTest::newRow("roles in another language") << u"enrollments.csv"_s << QByteArray(",student,") << QByteArray(",Sch\xC3\xBCler,") << QString();
        QTest::newRow("nobody is known") << u"enrollments.csv"_s << QByteArray(",o1,") << QByteArray(",o1,z") << u"line 2: there is no user zx1"_s;
        QTest::newRow("no users") << u"users.csv"_s << QByteArray() << QByteArray() << u"there is no users.csv"_s;
    }
    void badSetsSayWhatIsWrong()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        auto files = small();
        if (from.isEmpty())
            files.remove(file);
        else
            files[file].replace(from, to);
        const auto read = readOneRoster(files);
        if (says.isEmpty()) { // some of it can be used
            QVERIFY(read && read->problems.size() == 6 && read->problems.constFirst().lost);
            return;
        }
        QVERIFY(!read);
        QCOMPARE(read.error().kind, file == u"manifest.csv"_s ? Error::Kind::NotSupported : Error::Kind::Invalid);
        QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
    }

    void badLinesAreNamedAndTheRestTaken()
    {
        auto files = small();
        files[u"enrollments.csv"_s] += "e9,c1,o1,nobody,student,,,\r\ne10,c9,o1,u1,student,,,\r\ne11,c1,o1,u1,student,,,\r\n";
        files[u"users.csv"_s] += "u9,true,student,N1,Zed,Zee,,\r\n";
        const auto read = readOneRoster(files);
        QVERIFY(read);
        QCOMPARE(read->problems.size(), 4);
        QCOMPARE(read->problems.at(0).file, u"users.csv"_s);
        QCOMPARE(read->problems.at(0).line, 10);
        QCOMPARE(read->school.enrolments.size(), 6);
    }

    void ofADistrictOneSchoolComes_data()
    {
        QTest::addColumn<bool>("inRoles");
        QTest::newRow("1.1") << false;
        QTest::newRow("1.2") << true;
    }
    void ofADistrictOneSchoolComes()
    {
        QFETCH(bool, inRoles);
        auto files = withSchools(district(), inRoles);
        const auto both = readOneRoster(files);
        QVERIFY(!both && both.error().detail.contains(u"2 schools; choose one of: o1 (Hill School), o2 (Dale School)"_s));
        auto hill = readOneRoster(files, u"o1"_s);
        QVERIFY2(hill, hill ? "" : qPrintable(hill.error().detail));
        QVERIFY2(hill->problems.isEmpty(), hill->problems.isEmpty() ? "" : qPrintable(describe(hill->problems.constFirst())));
        QCOMPARE(numbers(hill->school.students), (QStringList{ u"N1 Ann Lee"_s, u"N2 Bo Diaz"_s, u"N3 Cy Roe"_s, u"N4 Di Fox"_s }));
        QCOMPARE(numbers(hill->school.teachers), QStringList{ u"T1 Ada Poe"_s });
        QCOMPARE(hill->school.enrolments.size(), 4);
        const auto dale = readOneRoster(files, u"o2"_s);
        QVERIFY(dale && dale->problems.isEmpty());
        QCOMPARE(numbers(dale->school.students), (QStringList{ u"N4 Di Fox"_s, u"N5 Ed Kay"_s, u"N6 Flo Orr"_s }));
        QCOMPARE(numbers(dale->school.teachers), QStringList{ u"T1 Bea Ray"_s });
        // A guest from the other school is in a class here.
        files[u"enrollments.csv"_s] += "e8,c1,o1,u6,student,,,\r\n";
        hill = readOneRoster(files, u"o1"_s);
        QVERIFY(hill && hill->problems.isEmpty());
        QVERIFY(numbers(hill->school.students).contains(u"N6 Flo Orr"_s));
        QCOMPARE(hill->school.enrolments.size(), 5);
    }

    void theSchoolsOfADistrictAreTold()
    {
        const auto files = withSchools(district(), false);
        const QTemporaryDir folder;
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            QFile file(folder.filePath(it.key()));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*it) == it->size());
        }
        const auto schools = oneRosterSchools(folder.path());
        QVERIFY2(schools, schools ? "" : qPrintable(schools.error().detail));
        QCOMPARE(schools->size(), 2);
        for (const OneRosterSchool &school : *schools) { // as many as an import of it brings into classes
            const auto read = readOneRoster(files, school.id);
            QSet<QString> students;
            for (const Membership &m : read->school.enrolments)
                students.insert(m.number);
            QCOMPARE(school.name, read->school.name);
            QCOMPARE(school.classes, int(read->school.classes.size()));
            QCOMPARE(school.students, int(students.size()));
        }
        QCOMPARE(schoolKnownAs(u"o2"_s, *schools), u"o2"_s);
        QCOMPARE(schoolKnownAs(u"o3"_s, *schools), QString());
        QCOMPARE(readOneRoster(files).error().problem.kind, ImportProblem::Kind::SeveralSchools);
    }

    void aSetThatIsNotUtf8IsSaid()
    {
        auto files = small();
        files[u"users.csv"_s].replace("Lee", "M\xfcller");
        const auto read = readOneRoster(files);
        QVERIFY(read);
        QCOMPARE(read->problems.size(), 1);
        QCOMPARE(read->problems[0].kind, ImportProblem::Kind::EncodingGuessed);
        QCOMPARE(read->problems[0].file, u"users.csv"_s);
    }

    void theOnlySchoolWithClassesNeedsNoChoice()
    {
        auto files = withSchools(small(), false);
        files[u"orgs.csv"_s] += "o2,,,Dale School,school,DALE,\r\n";
        files[u"users.csv"_s] += "y1,true,student,Y1,Yan,Roe,,,o2\r\n";
        const auto read = readOneRoster(files);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->school.sourceId, u"o1"_s);
        QCOMPARE(read->school.enrolments.size(), 6);
        QVERIFY(!numbers(read->school.students).contains(u"Y1 Yan Roe"_s));
    }

    void whoIsDisabledIsNoProblem()
    {
        auto files = small();
        files[u"users.csv"_s].replace("u1,true", "u1,false");
        files[u"classes.csv"_s].replace("sourcedId,title", "sourcedId,status,title").replace("c1,Maths", "c1,,Maths") += "c2,tobedeleted,Art,7A/ART,scheduled,o1,t1,ART\r\n";
        files[u"enrollments.csv"_s] += "e9,c2,o1,u2,student,,,\r\n";
        const auto read = readOneRoster(files);
        QVERIFY(read);
        QVERIFY2(read->problems.isEmpty(), read->problems.isEmpty() ? "" : qPrintable(describe(read->problems.constFirst())));
        QCOMPARE(read->school.enrolments.size(), 5);
    }

    void thePreferredNameIsShown()
    {
        auto files = small();
        files[u"users.csv"_s].replace("sms\r\n", "sms,preferredGivenName,preferredFamilyName\r\n").replace("Ann,Lee,hunter2,+44", "Ann,Lee,,,Annie,").replace("Bo,Diaz,,", "Bo,Diaz,,,Bob,Dee");
        QVERIFY(apply(planned(readOneRoster(files)->school)));
        QStringList names = numbers(data().students);
        QCOMPARE(names.mid(0, 2), (QStringList{ u"N1 Annie Lee"_s, u"N2 Bob Dee"_s }));
        QMap<QString, QByteArray> out;
        for (const auto &[name, bytes] : writeOneRoster(data(), OneRosterVersion::V1_2, today))
            out.insert(name, bytes);
        const auto again = readOneRoster(out);
        QVERIFY(again);
        QCOMPARE(numbers(again->school.students), names);
        QVERIFY(std::any_of(again->school.students.cbegin(), again->school.students.cend(), [](const Person &p) { return p.given == u"Ann" && p.name == u"Annie Lee"; }));
    }

    void whoComesBackHasNotLeft()
    {
        QVERIFY(apply(planned(readOneRoster(small())->school)));
        const StudentId bo = studentId(schoolId(u"NF"_s), u"N2"_s);
        QVERIFY(endStudent(*m_store, bo, QDate(2026, 9, 10)));
        m_clock.set(u"2026-10-05T08:00:00Z"_s);
        const QDate day(2026, 10, 5);
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, day)->size(), 5);
        const SchoolPlan plan = planned(readOneRoster(small())->school, day);
        QCOMPARE(plan.problems.size(), 1);
        const auto run = apply(plan);
        QVERIFY(run);
        const auto students = m_store->read().students(u"7A/MAT"_s, day);
        QCOMPARE(students->size(), 6);
        for (const Student &s : *students)
            QVERIFY(!s.ended.isValid());
        QVERIFY(planned(readOneRoster(small())->school, day).changes.isEmpty());
        QVERIFY(m_store->undoImport(run->id));
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, day)->size(), 5);
    }

    void whatIsChangedByHandIsNoImport()
    {
        const auto run = apply(planned(readOneRoster(small())->school));
        QVERIFY(run);
        const auto state = reader().state();
        const SchoolPlan lesson = planTimetable({ .lessons = { { .classCode = u"7A/MAT"_s, .subjectCode = u"MAT"_s, .start = QTime(9, 0), .end = QTime(9, 50) } } }, *state, today, false);
        const auto byHand = m_store->importSchool(lesson, u"timetable"_s, {}, mostRemoved);
        QVERIFY(byHand);
        QCOMPARE(reader().imports()->size(), 1);
        const auto undone = m_store->undoImport(run->id);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().detail));
        QVERIFY2(undone->kept.contains(u"class 7A/MAT Maths"_s), qPrintable(undone->kept.join(u"; "_s))); // a lesson hangs on it
        QVERIFY(m_store->undoImport(byHand->id));
        QVERIFY(m_store->undoImport(run->id).error().detail.contains(u"no import"_s));
    }

    void anIdThatIsThereTwiceCountsOnce()
    {
        auto files = small();
        files[u"users.csv"_s] += "u1,true,student,N9,Dup,Licate,,\r\nu2,TRUE,student,N2,Bo,Diaz,,\r\n";
        files[u"classes.csv"_s] += "c1,Art,7A/ART,scheduled,o1,t1,ART\r\n";
        files.insert(u"courses.csv"_s, "sourcedId,title\r\nk1,One\r\nk1,Two\r\n");
        const auto read = readOneRoster(files);
        QVERIFY(read);
        QStringList said;
        for (const ImportProblem &p : read->problems)
            said.append(u"%1 %2 %3"_s.arg(p.file).arg(p.line).arg(p.lost ? u"lost"_s : u"kept"_s));
        QCOMPARE(said, (QStringList{ u"courses.csv 3 lost"_s, u"classes.csv 3 lost"_s, u"users.csv 10 lost"_s, u"users.csv 11 kept"_s }));
        QCOMPARE(read->school.students.size(), 6);
        QCOMPARE(read->school.students.constFirst().name, u"Ann Lee"_s);
        QCOMPARE(read->school.classes.size(), 1);
        QCOMPARE(read->school.classes.constFirst().code, u"7A/MAT"_s);
    }

    void ofAZipsFoldersOneIsRead()
    {
        QTemporaryDir folder;
        const auto packed = [&](const QList<std::pair<QString, QMap<QString, QByteArray>>> &sets) {
            QList<std::pair<QString, QByteArray>> entries;
            for (const auto &[path, files] : sets) {
                for (auto it = files.cbegin(); it != files.cend(); ++it)
                    entries.append({ path + it.key(), it.value() });
            }
            QFile out(folder.filePath(u"set.zip"_s));
            const auto zip = makeArchive(entries, u"2026-09-07"_s);
            if (!zip || !out.open(QIODevice::WriteOnly) || out.write(*zip) != zip->size())
                qFatal("no zip");
            out.close();
            return readOneRoster(out.fileName());
        };
        auto old = small();
        old[u"users.csv"_s].replace("Ann,Lee", "Old,Lee");
        auto junk = small();
        for (QByteArray &bytes : junk)
            bytes = QByteArray("\0\5\26\7junk", 8);
        auto part = old;
        part.remove(u"enrollments.csv"_s);
        const QList<QList<std::pair<QString, QMap<QString, QByteArray>>>> good{
            { { u"old/"_s, old }, { QString(), small() } },
            { { QString(), small() }, { u"old/"_s, old } },
            { { u"__MACOSX/x/"_s, junk }, { u"x/"_s, small() } },
            { { u"__MACOSX/"_s, junk }, { u"export 2026/set/"_s, small() } },
            { { QString(), part }, { u"a/b/"_s, small() } },
            { { u"export\\"_s, small() }, { u"export/old/"_s, old } },
        };
        for (const auto &sets : good) {
            const auto read = packed(sets);
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QVERIFY(read->problems.isEmpty());
            QCOMPARE(read->school.students.constFirst().name, u"Ann Lee"_s);
        }
        const auto two = packed({ { u"a/"_s, small() }, { u"b/"_s, old } });
        QVERIFY(!two);
        QVERIFY2(two.error().detail.contains(u"a/, b/"_s), qPrintable(two.error().detail));
        const auto mixed = packed({ { u"a/"_s, part }, { u"b/"_s, { { u"enrollments.csv"_s, small()[u"enrollments.csv"_s] } } } });
        QVERIFY(!mixed);
        QVERIFY2(mixed.error().detail.contains(u"there is no enrollments.csv"_s), qPrintable(mixed.error().detail));
    }

    void aSetOfTooManyFieldsIsRefused()
    {
        auto files = small();
        files[u"users.csv"_s] += QByteArray(",,,,,,,,,,\r\n").repeated(400'000);
        const auto read = readOneRoster(files);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.startsWith(u"users.csv: the file has more than"_s), qPrintable(read.error().detail));
        files[u"users.csv"_s] = QByteArray(",,,\r\n").repeated(2'000'000); // and at once where it has no headings
        QVERIFY(readOneRoster(files).error().detail.contains(u"no column sourcedId"_s));
    }

    /// The standard wants two names of everybody; who has one has it in both columns.
    void whoHasOneNameKeepsIt()
    {
        auto files = small();
        files[u"users.csv"_s].replace("Ann,Lee", ",Mononym").replace("Bo,Diaz", "Only,").replace("Cy,Roe", "Ali,Ali").replace("Di,Fox", "Ana,Lopez Diaz");
        QVERIFY(apply(planned(readOneRoster(files)->school)));
        const auto named = [this] {
            QStringList list;
            for (const Person &p : data().students)
                list.append(p.name);
            list.sort();
            return list;
        };
        QCOMPARE(named(), (QStringList{ u"Ali"_s, u"Ana Lopez Diaz"_s, u"Ed Kay"_s, u"Flo Orr"_s, u"Mononym"_s, u"Only"_s }));
        RosterPlan byHand;
        byHand.changes = { { .record = { .number = u"N3"_s, .name = u"Ali Ali"_s, .classCode = u"7A/MAT"_s }, .fields = { u"name"_s } } };
        QVERIFY(m_store->applyRoster(byHand));
        for (const OneRosterVersion version : { OneRosterVersion::V1_1, OneRosterVersion::V1_2 }) {
            QMap<QString, QByteArray> out;
            for (const auto &[name, bytes] : writeOneRoster(data(), version, today))
                out.insert(name, bytes);
            const auto read = readOneRoster(out);
            QVERIFY(read);
            const SchoolPlan again = planned(read->school);
            for (const SchoolChange &c : again.changes)
                QVERIFY2(c.entity == u"class"_s, qPrintable(c.label + u' ' + c.fields.join(u','))); // which had no course
        }
        QCOMPARE(named(), (QStringList{ u"Ali Ali"_s, u"Ana Lopez Diaz"_s, u"Ed Kay"_s, u"Flo Orr"_s, u"Mononym"_s, u"Only"_s }));
    }

    void whoIsMissingIsEndedTheDayBefore()
    {
        QVERIFY(apply(planned(readOneRoster(small())->school)));
        m_clock.set(u"2026-10-05T08:00:00Z"_s);
        const QDate day(2026, 10, 5);
        const SchoolPlan plan = planned(readOneRoster(without(small(), "e2"))->school, day);
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes.constFirst().kind, SchoolChange::Kind::End);
        QCOMPARE(plan.changes.constFirst().label, u"N2 in 7A/MAT"_s);
        QCOMPARE(plan.removed, QStringList{ u"N2"_s });
        QVERIFY(apply(plan));
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, day.addDays(-1))->size(), 6); // history stays
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, day)->size(), 5);
        QVERIFY(planned(readOneRoster(without(small(), "e2"))->school, day).changes.isEmpty());
        // Who comes back begins anew, and is not there in between.
        const QDate later(2026, 11, 2);
        QVERIFY(apply(planned(readOneRoster(small())->school, later)));
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, later)->size(), 6);
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, later.addDays(-1))->size(), 5);
    }

    void anEndDateIsTheFirstDayAway()
    {
        auto files = small();
        files[u"enrollments.csv"_s].replace("u2,student,,,", "u2,student,,2026-09-01,2026-10-01");
        QVERIFY(apply(planned(readOneRoster(files)->school)));
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, QDate(2026, 9, 30))->size(), 6);
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, QDate(2026, 10, 1))->size(), 5);
        QVERIFY(apply(planned(readOneRoster(small())->school))); // and the end is taken back
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, QDate(2026, 10, 1))->size(), 6);
    }

    /// Students and teachers who are in one class more than once: before and now, now and later.
    void theSameFileAgainChangesNothing()
    {
        auto files = small();
        files[u"enrollments.csv"_s].replace("x1,teacher,true,,", "x1,teacher,true,2026-09-01,2026-09-04")
                .replace("u1,student,,,", "u1,student,,2026-09-01,2026-09-05")
                .replace("u2,student,,,", "u2,student,,2026-09-01,2026-12-20");
        files[u"enrollments.csv"_s] += "e0b,c1,o1,x1,teacher,true,2026-09-07,\r\ne1b,c1,o1,u1,student,,2026-09-07,\r\n"
                                       "e2b,c1,o1,u2,student,,2027-01-05,\r\n";
        const auto read = readOneRoster(files);
        QVERIFY(read && read->problems.isEmpty());
        QVERIFY(apply(planned(read->school)));
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, today)->size(), 6);
        const QByteArray before = fingerprint();
        for (const int later : { 0, 0, 30, 200 }) {
            const SchoolPlan again = planned(read->school, today.addDays(later));
            QVERIFY2(again.changes.isEmpty(), qPrintable(again.changes.isEmpty() ? QString() : u"%1: %2"_s.arg(later).arg(again.changes.constFirst().label)));
            QVERIFY(apply(again));
        }
        QCOMPARE(fingerprint(), before);
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, QDate(2027, 1, 2))->size(), 5);
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, QDate(2027, 1, 5))->size(), 6);
    }

    void whoIsInAClassTwiceIsOnItsRegisterOnce()
    {
        auto files = small();
        files[u"enrollments.csv"_s].replace("u1,student,,,", "u1,student,,2026-09-01,2026-12-20");
        files[u"enrollments.csv"_s] += "e1b,c1,o1,u1,student,,2026-09-03,\r\n";
        QVERIFY(apply(planned(readOneRoster(files)->school)));
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, today)->size(), 6);
        const auto session = m_store->openSession({ .classCode = u"7A/MAT"_s, .subjectCode = u"MAT"_s, .date = today });
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
        QCOMPARE(m_store->read().registerOf(session->id)->rows.size(), 6);
        QVERIFY(planned(readOneRoster(files)->school).changes.isEmpty());
    }

    void whoAnswersForAClassFollowsTheSource()
    {
        auto files = small();
        files[u"users.csv"_s] += "x2,true,teacher,T2,Bea,Ray,,\r\n";
        files[u"enrollments.csv"_s] += "e7,c1,o1,x2,teacher,false,,\r\n";
        QVERIFY(apply(planned(readOneRoster(files)->school)));
        files[u"enrollments.csv"_s].replace("x1,teacher,true", "x1,teacher,false").replace("x2,teacher,false", "x2,teacher,true");
        QVERIFY(apply(planned(readOneRoster(files)->school)));
        for (const Membership &m : data().teachings)
            QCOMPARE(m.position == 1, m.number == u"T2"_s);
        QVERIFY(planned(readOneRoster(files)->school).changes.isEmpty());
    }

    /// Everybody keeps a class, and half of all memberships are gone: a file cut in two.
    void aFileCutByClassesIsStopped()
    {
        auto files = small();
        files[u"classes.csv"_s] += "c2,Art,7A/ART,scheduled,o1,t1,ART\r\n";
        const auto cut = readOneRoster(files);
        for (int i = 1; i <= 6; ++i)
            files[u"enrollments.csv"_s] += QByteArray("f%1,c2,o1,u%1,student,,,\r\n").replace("%1", QByteArray::number(i));
        QVERIFY(apply(planned(readOneRoster(files)->school)));
        const SchoolPlan plan = planned(cut->school);
        QVERIFY(plan.removed.isEmpty());
        QCOMPARE(plan.memberships, 12);
        QCOMPARE(plan.membershipsEnded, 6);
        const auto refused = m_store->importSchool(plan, u"oneroster"_s, u"cut.zip"_s, mostRemoved);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(u"0 of 6 students"_s) && refused.error().detail.contains(u"6 of 12 memberships"_s), qPrintable(refused.error().detail));
        QVERIFY(m_store->importSchool(plan, u"oneroster"_s, u"cut.zip"_s, 0.5));
        QCOMPARE(m_store->read().students(u"7A/ART"_s, today)->size(), 0);
    }

    void aCutFileIsStopped()
    {
        QVERIFY(apply(planned(readOneRoster(small())->school)));
        const SchoolPlan one = planned(readOneRoster(without(small(), "e2"))->school); // 1 of 6
        QVERIFY(checkRemovals(one));
        const SchoolPlan two = planned(readOneRoster(without(without(small(), "e2"), "e3"))->school); // 2 of 6
        const auto refused = m_store->importSchool(two, u"oneroster"_s, u"cut.zip"_s, mostRemoved);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(u"2 of 6"_s), qPrintable(refused.error().detail));
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, today)->size(), 6);
        QVERIFY(m_store->importSchool(two, u"oneroster"_s, u"cut.zip"_s, 1.0)); // when that is wanted
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, today)->size(), 4);
    }

    void aNumberThatChangesAtTheSourceStaysOurs()
    {
        QVERIFY(apply(planned(readOneRoster(small())->school)));
        auto files = small();
        files[u"users.csv"_s].replace("u2,TRUE,student,N2,Bo", "u2,TRUE,student,N22,Bob");
        const SchoolPlan plan = planned(readOneRoster(files)->school);
        QCOMPARE(plan.problems.size(), 1);
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes.constFirst().fields, (QStringList{ u"given"_s, u"name"_s }));
        QCOMPARE(plan.changes.constFirst().after[u"number"_s].toString(), u"N2"_s);
    }

    void anImportIsUndoneWhole()
    {
        QVERIFY(m_store->applyRoster(rosterOf(3, u"7A"_s, u"N"_s))); // N001...
        const QByteArray before = fingerprint();
        const auto first = apply(planned(readOneRoster(small())->school));
        QVERIFY(first);
        QVERIFY(fingerprint() != before);
        const QByteArray between = fingerprint();
        const auto second = apply(planned(readOneRoster(without(small(), "e2"))->school));
        QVERIFY(second);
        QVERIFY(!m_store->undoImport(first->id)); // in order
        QVERIFY(m_store->undoImport(second->id));
        QCOMPARE(fingerprint(), between);
        const auto undone = m_store->undoImport(first->id);
        QVERIFY(undone && undone->kept.isEmpty());
        QCOMPARE(fingerprint(), before);
        QVERIFY(!m_store->undoImport(first->id));
        QVERIFY(apply(planned(readOneRoster(small())->school))); // and once more
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, today)->size(), 6);
    }

    void undoingKeepsWhoHasMarks()
    {
        const auto run = apply(planned(readOneRoster(small())->school));
        const auto session = m_store->openSession({ .classCode = u"7A/MAT"_s, .subjectCode = u"MAT"_s, .date = today });
        QVERIFY(session);
        QVERIFY(m_store->record({ { .session = session->id, .student = studentId(schoolId(u"NF"_s), u"N1"_s), .value = StatusValue{ Status::Late, 4 } } }));
        const auto undone = m_store->undoImport(run->id);
        QVERIFY(undone);
        QVERIFY(!undone->kept.isEmpty());
        const auto reg = m_store->read().registerOf(session->id);
        QVERIFY(reg);
        QCOMPARE(reg->rows.size(), 6);
        QCOMPARE(reg->rows.constFirst().state.mark.value.status, Status::Late);
        QCOMPARE(m_store->read().students(u"7A/MAT"_s, today)->size(), 0);
    }

    void undoingKeepsWhatWasChangedSince()
    {
        QVERIFY(apply(planned(readOneRoster(small())->school)));
        auto files = small();
        files[u"users.csv"_s].replace("Bo,Diaz", "Bo,Dias").replace("Cy,Roe", "Cy,Row");
        const auto second = apply(planned(readOneRoster(files)->school));
        QCOMPARE(second->changes, 2);
        RosterPlan byHand; // the office corrects one of the two
        byHand.changes = { { .record = { .number = u"N2"_s, .name = u"Bo Diez"_s, .classCode = u"7A/MAT"_s }, .fields = { u"name"_s } } };
        QVERIFY(m_store->applyRoster(byHand));
        const auto undone = m_store->undoImport(second->id);
        QVERIFY(undone);
        QCOMPARE(undone->undone, 1);
        QCOMPARE(undone->kept.size(), 1);
        QStringList names;
        const auto students = m_store->read().students(u"7A/MAT"_s, today);
        for (const Student &s : *students)
            names.append(s.name);
        QVERIFY2(names.contains(u"Bo Diez"_s) && names.contains(u"Cy Roe"_s), qPrintable(names.join(u", "_s)));
    }

    void theJournalRebuildsAnImportAndItsUndoing()
    {
        QVERIFY(apply(planned(readOneRoster(small())->school)));
        const auto second = apply(planned(readOneRoster(without(small(), "e2"))->school));
        QVERIFY(m_store->undoImport(second->id));
        const QByteArray before = fingerprint();
        QVERIFY(m_store->flushJournal());
        m_store.reset();
        for (const QString &name : { u"rollbook.db"_s, u"rollbook.db-wal"_s, u"rollbook.db-shm"_s })
            QFile::remove(m_folder->filePath(name));
        QDir(m_folder->filePath(u"snapshots"_s)).removeRecursively();
        QLoggingCategory::setFilterRules(u"rollbook.store.warning=false"_s); // that it was rebuilt
        auto again = Store::open({ .directory = m_folder->path(), .clock = &m_clock });
        QLoggingCategory::setFilterRules({});
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        m_store = std::move(*again);
        QCOMPARE(fingerprint(), before);
    }

    void aHostileArchiveIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"bad.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PK\x03\x04 no zip at all") > 0);
        file.close();
        QVERIFY(!readOneRoster(file.fileName()));
        QFile good(fixture(u"oneroster-1.1-northfield.zip"_s));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray whole = good.readAll();
        for (int i = 0; i < 40; ++i) { // a flipped byte anywhere is an error or a problem, never a crash
            QByteArray bytes = whole;
            bytes[qsizetype(i) * bytes.size() / 40] = char(bytes[qsizetype(i) * bytes.size() / 40] ^ 0x55);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) > 0);
            file.close();
            (void)readOneRoster(file.fileName());
        }
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(whole.left(whole.size() / 2)) > 0);
        file.close();
        QVERIFY(!readOneRoster(file.fileName()));
    }

private:
    void versions()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("1.1") << u"1.1"_s;
        QTest::newRow("1.2") << u"1.2"_s;
    }
    SchoolReader reader() { return SchoolReader(m_store->database()); }
    SchoolPlan planned(const SchoolData &file, QDate day = today)
    {
        const auto state = reader().state();
        if (!state)
            qFatal("%s", qPrintable(state.error().detail));
        return planSchool(file, *state, day);
    }
    Result<ImportRun> apply(const SchoolPlan &plan) { return m_store->importSchool(plan, u"oneroster"_s, u"file.zip"_s, 1.0); }
    SchoolData data() { return schoolDataOf(*reader().state(), *m_store->read().school()); }
    /// All rows of the school's lists.
    QByteArray fingerprint()
    {
        QByteArray all;
        const auto state = reader().state();
        QStringList entities = state->rows.keys();
        entities.sort();
        for (const QString &entity : std::as_const(entities)) {
            for (const QJsonObject &row : state->rows[entity])
                all += entity.toUtf8() + compactJson(row) + '\n';
        }
        return all;
    }
    static void compareLists(SchoolData a, SchoolData b)
    {
        const auto byNumber = [](const Person &x, const Person &y) { return x.number < y.number; };
        for (SchoolData *s : { &a, &b }) {
            std::sort(s->students.begin(), s->students.end(), byNumber);
            std::sort(s->teachers.begin(), s->teachers.end(), byNumber);
            std::sort(s->classes.begin(), s->classes.end(), [](const ClassEntry &x, const ClassEntry &y) { return x.code < y.code; });
            std::sort(s->enrolments.begin(), s->enrolments.end(), [](const Membership &x, const Membership &y) { return std::tie(x.classCode, x.number) < std::tie(y.classCode, y.number); });
        }
        QCOMPARE(a.students, b.students);
        QCOMPARE(a.teachers, b.teachers);
        QCOMPARE(a.classes, b.classes);
        QCOMPARE(a.enrolments, b.enrolments);
        QCOMPARE(a.name, b.name);
        QCOMPARE(a.sourceId, b.sourceId);
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_OneRoster)
#include "tst_oneroster.moc"
