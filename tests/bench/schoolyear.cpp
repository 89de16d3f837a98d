// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/oneroster.h"
#include "core/school/timetable.h"
#include "core/store/database.h"
#include "core/store/peoplereader.h"
#include "core/store/schoolreader.h"
#include "core/store/statistics.h"
#include "core/store/store.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawdatabase.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::bench {
namespace {

constexpr double aimPreviewMs = 1000; // a person waits for it
constexpr double aimImportMs = 2000;
constexpr double aimYearMs = 2000;
constexpr double aimQueryMs = 20; // the 99th percentile, which also gives 500 a second
constexpr double aimSearchMs = 16; // a frame: at each key

/// The example school of 1,200 students in 192 classes, on a temporary disk.
class Northfield
{
public:
    Northfield()
    {
        QFile ballast(m_dir.filePath(u"ballast"_s)); // the real one is large
        if (!ballast.open(QIODevice::WriteOnly))
            qFatal("no folder");
        auto opened = Store::open({ .directory = m_dir.path(), .clock = &m_clock, .vfs = {}, .create = true });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_store = std::move(*opened);
        if (auto made = m_store->createSchool({ .id = {}, .code = u"NF01"_s, .name = {}, .zone = u"Europe/London"_s, .teacher = u"V. Patel"_s }); !made)
            qFatal("%s", qPrintable(made.error().detail));
    }

    QString database() const { return m_dir.filePath(u"rollbook.db"_s); }
    QString path() const { return m_dir.path(); }
    Store &store() { return *m_store; }
    void close() { m_store.reset(); }

    static Result<OneRosterFile> file() { return readOneRoster(QStringLiteral(ROLLBOOK_BENCH_DIR "/../fixtures/oneroster-1.2-northfield.zip")); }
    /// Reads the file and says what an import would do.
    Result<SchoolPlan> preview() const
    {
        const auto read = file();
        const auto state = SchoolReader(m_store->database()).state();
        if (!read || !state)
            return fail(!read ? read.error() : state.error());
        return planSchool(read->school, *state, QDate(2026, 9, 7));
    }

private:
    FakeClock m_clock;
    QTemporaryDir m_dir{ QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s };
    std::unique_ptr<Store> m_store;
};

Line lineOf(const QString &what, double ms, double aim, const QString &note = {})
{
    return { .what = what, .ours = inMs(ms), .floor = {}, .judged = ms, .ratio = {}, .aim = u"<= "_s + inMs(aim), .met = ms <= aim, .note = note };
}

/// Marks for all enrolments, lesson after lesson, five a week in forty weeks of a year; no queue beside them.
Result<> fillMarks(const QString &database, qint64 marks)
{
    const auto db = RawDatabase::open(database);
    if (!db)
        return fail(db.error());
    const int lessons = int(std::max<qint64>(1, marks / 4800)); // a class
    return (*db)->execute(uR"(
        PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000; PRAGMA temp_store=MEMORY; BEGIN;
        DROP TRIGGER tally_insert; DROP INDEX mark_student;
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i+1 FROM n WHERE i<%1-1),
          made(id, class_id, day, start) AS (SELECT lower(hex(randomblob(16))), class_id, date('2018-09-03', '+'||((i/5)*7+i%5+(i/200)*84)||' days'), '09:'||printf('%02d', i%60) FROM n, class)
        INSERT INTO session(session_id, school_id, account_id, class_id, local_date, start_local, end_local, tz, room, rev, hlc)
          SELECT substr(id,1,8)||'-'||substr(id,9,4)||'-'||substr(id,13,4)||'-'||substr(id,17,4)||'-'||substr(id,21), school_id, (SELECT account_id FROM account),
            class_id, day, start, '', 'Europe/London', '', 1, '' FROM made, school;
        INSERT INTO mark(session_id, student_id, status, status_hlc, note, note_hlc, rev, changed_at, author, origin)
          SELECT s.session_id, e.student_id, substr('PPPPPPPPPAPLPPE',1+abs(random()%15),1), '', '', '', 1, 1, '', 'local'
          FROM session s JOIN enrolment e USING(class_id) ORDER BY s.session_id, e.student_id;
        CREATE INDEX mark_student ON mark(student_id);
        DELETE FROM tally;
        INSERT INTO tally SELECT m.student_id, s.class_id, substr(s.local_date,1,7), sum(m.status='P'), sum(m.status='A'), sum(m.status='L'), sum(m.status='E')
          FROM mark m JOIN session s USING(session_id) GROUP BY 1, 2, 3;
        COMMIT; PRAGMA journal_mode=WAL)"_s.arg(lessons));
}

struct Asked
{
    Samples of[4]; ///< a class for ever, a class for a term, a student for ever, a student for a term
    Samples all;
};

/// Questions as people ask them, to random classes and students.
Result<Asked> ask(Northfield &school, int questions)
{
    QStringList classes, students;
    const auto reader = StoreReader::open(school.path());
    if (!reader)
        return fail(reader.error());
    Database &db = (*reader)->database();
    (void)db.each(u"SELECT class_id FROM class"_s, {}, [&](const Row &row) { classes.append(row.text(0)); });
    (void)db.each(u"SELECT student_id FROM student"_s, {}, [&](const Row &row) { students.append(row.text(0)); });
    const auto last = db.value(u"SELECT max(local_date) FROM session"_s);
    if (classes.isEmpty() || students.isEmpty() || !last)
        return fail(Error::Kind::Corrupt, u"there is nobody to ask about"_s);
    const QDate to = QDate::fromString((*last)->toString(), Qt::ISODate), from = to.addDays(-80);
    const StatisticsReader statistics(db);
    Asked asked;
    auto *random = QRandomGenerator::global();
    for (int i = 0; i < questions; ++i) {
        const ClassId ofClass = ClassId::fromString(classes.at(random->bounded(int(classes.size()))));
        const StudentId student = StudentId::fromString(students.at(random->bounded(int(students.size()))));
        const bool term = i % 2 == 1;
        Result<QList<Figure>> figures;
        const double ms = timed([&] {
            figures = i % 4 < 2 ? statistics.ofClass(ofClass, term ? from : QDate(), term ? to : QDate())
                                : statistics.ofStudent(student, term ? from : QDate(), term ? to : QDate());
        });
        if (!figures || figures->isEmpty())
            return fail(Error::Kind::Corrupt, figures ? u"a question without an answer"_s : figures.error().detail);
        asked.of[i % 4].add(ms);
        asked.all.add(ms);
    }
    return asked;
}

} // namespace

Result<Line> measurePreview(const Options &)
{
    Northfield school;
    Result<SchoolPlan> plan;
    const double ms = timed([&] { plan = school.preview(); });
    if (!plan)
        return fail(plan.error());
    return lineOf(u"lists of 1,200 read and compared"_s, ms, aimPreviewMs, u"%1 rows to add"_s.arg(plan->changes.size()));
}

Result<Line> measureImport(const Options &)
{
    Northfield school;
    Result<ImportRun> run;
    const double ms = timed([&] {
        const auto plan = school.preview();
        run = plan ? school.store().importSchool(*plan, u"oneroster"_s, u"lists.zip"_s, 1) : Result<ImportRun>(fail(plan.error()));
    });
    if (!run)
        return fail(run.error());
    return lineOf(u"... and imported"_s, ms, aimImportMs, u"%1 rows, each with its history"_s.arg(run->changes));
}

Result<Line> measureYear(const Options &)
{
    Timetable t{ .school = schoolId(u"NF01"_s), .terms = { { u"1"_s, {}, u"term"_s, QDate(2026, 9, 7), QDate(2027, 7, 16), {}, 2027 } } };
    for (int i = 0; i < 192 * 5; ++i)
        t.lessons.append({ .classCode = u"C%1"_s.arg(i / 5), .subjectCode = u"MAT"_s, .weekday = 1 + i % 5, .start = QTime(8 + i / 5 % 6, 0), .end = QTime(8 + i / 5 % 6, 50) });
    for (int i = 0; i < 12; ++i)
        t.closures.append({ u"day"_s, QDate(2026, 10, 1).addDays(i * 20), QDate(2026, 10, 1).addDays(i * 20), {}, {}, {} });
    qsizetype lessons = 0;
    const double ms = timed([&] { lessons = plannedSessions(t, QDate(2026, 9, 7), QDate(2027, 7, 16)).size(); });
    return lineOf(u"a year of 192 classes, 5 a week"_s, ms, aimYearMs, u"%1 lessons"_s.arg(lessons));
}

Result<Line> measureFindStudent(const Options &options)
{
    const int people = options.smoke ? 200 : 5000;
    StudentDirectory directory;
    const QStringList given{ u"\u00c9lodie"_s, u"Wanjiru"_s, u"Zo\u00eb"_s, u"Bj\u00f6rn"_s, u"Ana"_s, u"Mohammed"_s, u"Siobh\u00e1n"_s };
    for (int i = 0; i < people; ++i) {
        const Student student{ .id = {}, .number = u"NF/2026/%1"_s.arg(i, 4, 10, QChar(u'0')), .name = given.at(i % 7) + u" Lef\u00e8vre-%1"_s.arg(i), .email = {}, .phone = {} };
        directory.add({ student, { u"%1A"_s.arg(7 + i % 6) } });
    }
    Samples keys;
    for (int i = 0; i < 300; ++i) {
        for (const QString &typed : { u"l"_s, u"le"_s, u"lef 7a"_s, u"elodie"_s, u"zzz"_s, u"2026"_s })
            keys.add(timed([&] { (void)directory.find(typed); }));
    }
    Line line = lineOf(u"one of %1 students found, a key"_s.arg(people), keys.quantile(0.99), aimSearchMs);
    line.ours = halfAndTail(keys);
    return line;
}

Result<Line> measureStatistics(const Options &options)
{
    Northfield school;
    const auto plan = school.preview();
    const auto run = plan ? school.store().importSchool(*plan, u"oneroster"_s, u"lists.zip"_s, 1) : Result<ImportRun>(fail(plan.error()));
    if (!run)
        return fail(run.error());
    school.close();
    const qint64 marks = options.smoke ? 48'000 : 8'000'000;
    if (auto filled = fillMarks(school.database(), marks); !filled)
        return fail(filled.error());
    const auto asked = ask(school, options.smoke ? 40 : 8000);
    if (!asked)
        return fail(asked.error());
    Line line = lineOf(u"a figure over %1 marks"_s.arg(marks), asked->all.quantile(0.99), aimQueryMs);
    line.ours = halfAndTail(asked->all);
    const auto rate = [](const Samples &samples) { return QString::number(qRound(1000 / samples.median())); };
    line.note = u"a second, by the median: class %1, class in a term %2, student %3, student in a term %4"_s
                    .arg(rate(asked->of[0]), rate(asked->of[1]), rate(asked->of[2]), rate(asked->of[3]));
    return line;
}

} // namespace rollbook::bench
