// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timetableplan.h"
#include "core/school/merge.h"
#include "core/store/codestore.h"
#include "core/store/people.h"
#include "core/store/requests.h"
#include "core/store/schoolreader.h"
#include "core/store/sessionactions.h"
#include "tests/support/hubtablet.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QDate monday(2026, 9, 7);

TimetableFile timetable()
{
    TimetableFile file{ .source = u"ics:lessons"_s };
    file.lessons = { { .classCode = u"7A"_s, .weekday = 1, .start = QTime(9, 0), .end = QTime(9, 50), .room = u"R1"_s,
                       .from = QDate(2026, 9, 1), .to = QDate(2026, 12, 18), .source = file.source, .uid = u"a"_s },
                     { .classCode = u"7A"_s, .weekday = 2, .start = QTime(11, 0), .end = QTime(11, 50), .room = u"R2"_s,
                       .from = QDate(2026, 9, 1), .to = QDate(2026, 12, 18), .source = file.source, .uid = u"b"_s } };
    file.closures = { { .name = u"Half-term"_s, .from = QDate(2026, 10, 26), .to = QDate(2026, 10, 30), .source = file.source } };
    return file;
}

} // namespace

/// The school's lists by the hub: what the office enters on one device is on the others.
class tst_HubLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QProcess install;
        install.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        install.start(u"/usr/bin/python3"_s, { u"-B"_s, QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/servers/couchdb/install.py") });
        if (!install.waitForFinished(300'000) || install.exitCode() == 77)
            QSKIP("the practice hub needs node, npm and a registry");
        m_server = std::make_unique<PracticeServer>(QStringList(), u"couchdb"_s);
        QVERIFY(m_server->isReady());
    }
    void init()
    {
        m_server->post(u"/reset"_s);
        m_server->post(u"/online"_s);
        m_server->post(u"/fault/clear"_s);
        is(u"rollbook-office"_s);
        const Target office = hubTarget({ m_server->url(), m_server->text("database"), m_server->text("admin_username") }).value();
        const auto prepared = talk(CouchDb(office).prepare(CouchDb::basicToken(m_server->text("admin_username"), m_server->text("admin_password"))), exchanged);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().text));
        m_a = std::make_unique<HubTablet>(*m_server, m_clock);
        m_b = std::make_unique<HubTablet>(*m_server, m_clock);
        m_a->begin(rosterOf(6));
        const auto run = import(timetable());
        QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
        m_import = run->id;
    }
    void cleanup()
    {
        m_a.reset();
        m_b.reset();
    }

    void theTimetableTravelsAndBothMakeTheSameSession()
    {
        both();
        QCOMPARE(lessons(*m_b, monday), lessons(*m_a, monday));
        QCOMPARE(lessons(*m_b, monday).size(), 1);
        QCOMPARE(lessons(*m_b, QDate(2026, 10, 26)).size(), 0); // closed
        const auto here = openLesson(*m_a->store, planned(*m_a, monday)), there = openLesson(*m_b->store, planned(*m_b, monday));
        QVERIFY(here && there);
        QCOMPARE(here->id, there->id);
    }

    void oneLessonChangedIsOneDocument()
    {
        both();
        const QJsonArray before = m_server->list(u"/log"_s);
        QVERIFY(changeLesson(*m_a->store, { .kind = LessonChange::Kind::Cancelled, .classCode = u"7A"_s, .date = monday, .start = QTime(9, 0), .reason = u"trip"_s }));
        m_a->lookNow();
        int written = 0;
        const QJsonArray log = m_server->list(u"/log"_s);
        for (qsizetype i = before.size(); i < log.size(); ++i)
            written += log[i].toObject()[u"stored"_s].toInt();
        QCOMPARE(written, 1);
        m_b->lookNow();
        QVERIFY(planned(*m_b, monday).cancelled);
        QVERIFY(takeBack(*m_b->store, planned(*m_b, monday)));
        m_b->lookNow();
        m_a->lookNow();
        QVERIFY(!planned(*m_a, monday).cancelled);
    }

    void anImportTakenBackIsTakenBackEverywhere()
    {
        both();
        QCOMPARE(lessons(*m_b, monday.addDays(1)).size(), 1);
        const auto undone = m_a->store->undoImport(m_import);
        QVERIFY(undone);
        QVERIFY(undone->kept.isEmpty());
        m_a->lookNow();
        m_b->lookNow();
        QCOMPARE(lessons(*m_b, monday).size(), 0);
        QCOMPARE(m_b->text(u"SELECT count(*) FROM closure"_s), u"0"_s);
        // And may come again.
        QVERIFY(import(timetable()));
        m_a->lookNow();
        m_b->lookNow();
        QCOMPARE(lessons(*m_b, monday).size(), 1);
    }

    void thePeriodsOfTheDayTravelAndGo()
    {
        QVERIFY(putPeriods(*m_a->store, { { .code = u"P1"_s, .name = u"First"_s, .start = QTime(8, 55), .end = QTime(9, 45), .weekdays = 31 },
                                          { .code = u"P2"_s, .name = u"Second"_s, .start = QTime(9, 50), .end = QTime(10, 40), .weekdays = 31 } }));
        both();
        const auto there = SchoolReader(m_b->store->database()).periods();
        QCOMPARE(there->size(), 2);
        QVERIFY(putPeriods(*m_a->store, { there->first() }));
        m_a->lookNow();
        m_b->lookNow();
        QCOMPARE(m_b->text(u"SELECT group_concat(code) FROM period"_s), u"P1"_s);
    }

    void aStudentEditedOnOneIsSoOnTheOther()
    {
        both();
        const Student student = m_a->students().first();
        QVERIFY(editStudent(*m_a->store, student.id, { .name = u"Amina Diallo-Brown"_s, .birthday = QDate(2013, 5, 2) }));
        m_a->lookNow();
        m_b->lookNow();
        QCOMPARE(m_b->students().first().name, u"Amina Diallo-Brown"_s);
        QCOMPARE(m_b->text(u"SELECT birthday FROM student WHERE student_id=?"_s, { student.id.toString() }), u"2013-05-02"_s);
    }

    void photosAndLettersComeWithTheirRowsAndAfterTheMarks()
    {
        m_a->lookNow();
        const QByteArray face = QByteArray("\xff\xd8\xff\xc0\x00\x0b\x08\x00\x64\x00\x64", 11) + QByteArray(3000, 'f');
        const QByteArray letter(1'000'000, 'l');
        const Student student = m_a->students().first();
        m_a->engine.reset();
        QVERIFY(setPhoto(*m_a->store, student.id, face));
        QVERIFY(applyForLeave(*m_a->store, { .student = student.id, .category = u"medical"_s, .from = monday, .to = monday, .reason = u"x"_s, .documentName = u"l.pdf"_s }, letter));
        const SessionId lesson = m_a->open(u"MAT"_s);
        m_a->mark(lesson, student, { Status::Present, {} });
        const qsizetype before = m_server->list(u"/log"_s).size();
        m_a->lookNow();
        const QJsonArray log = m_server->list(u"/log"_s);
        qsizetype lastMark = -1, firstFile = -1; // the marks' batch is the last write but for the files
        for (qsizetype i = before; i < log.size(); ++i) {
            const QJsonObject each = log[i].toObject();
            if (QUrl::fromPercentEncoding(each[u"path"_s].toString().toLatin1()).contains(u"file:"_s) && each[u"method"_s] == u"PUT"_s && firstFile < 0)
                firstFile = i;
            if (each[u"path"_s].toString().endsWith(u"/_bulk_docs"_s))
                lastMark = i;
        }
        QVERIFY(firstFile > lastMark && lastMark >= 0);
        QVERIFY(m_b->join(u"B. Adeyemi"_s));
        m_b->lookNow();
        const auto photo = m_b->store->read().photo(m_b->text(u"SELECT sha256 FROM photo"_s));
        const auto came = m_b->store->read().photo(m_b->text(u"SELECT document FROM leave"_s));
        QVERIFY2(photo && came, "the files did not come");
        QCOMPARE(*photo, face);
        QCOMPARE(*came, letter);
        // Content that is not what its name says is not kept.
        const QString other(64, u'a');
        QJsonObject row = m_server->list(u"/docs?prefix=photo:"_s).first().toObject();
        row.remove(u"_rev"_s);
        row[u"sha256"_s] = other;
        row[u"hlc"_s] = stampAt(row[u"hlc"_s].toString(), m_clock.wallMs() + 1000);
        m_server->post(u"/doc"_s, { { u"doc"_s, row } });
        m_server->post(u"/doc"_s, { { u"doc"_s, QJsonObject{ { u"_id"_s, u"file:"_s + student.id.toString() + u':' + other }, { u"type"_s, u"file"_s },
            { u"_attachments"_s, QJsonObject{ { u"content"_s, QJsonObject{ { u"content_type"_s, u"x/y"_s }, { u"data"_s, u"eHl6"_s } } } } } } } });
        m_b->lookNow();
        QCOMPARE(m_b->text(u"SELECT sha256 FROM photo"_s), other);
        QVERIFY(!m_b->store->read().photo(other));
        // Taken away on one, away on the other.
        QVERIFY(setPhoto(*m_b->store, student.id, {}));
        m_b->lookNow();
        m_a->lookNow();
        QCOMPARE(m_a->text(u"SELECT count(*) FROM photo"_s), u"0"_s);
    }

    void theSchoolsRulesTravelAndNobodysRoleDoes()
    {
        QVERIFY(setRule(*m_a->store, u"late.grace"_s, u"8"_s));
        QVERIFY(setRule(*m_a->store, u"staff_number"_s, u"T01"_s));
        both();
        QCOMPARE(m_b->text(u"SELECT value FROM rule WHERE name='late.grace'"_s), u"8"_s);
        QCOMPARE(m_b->text(u"SELECT count(*) FROM rule WHERE name IN('role','staff_number')"_s), u"0"_s);
        QVERIFY(setRole(*m_b->store, Role::Office, true));
        // A document of somebody's making does not make an admin, nor does a value that is no value.
        QJsonObject rule = m_server->list(u"/docs?prefix=rule:late.grace"_s).first().toObject();
        rule.remove(u"_rev"_s);
        rule[u"hlc"_s] = stampAt(rule[u"hlc"_s].toString(), m_clock.wallMs() + 1000);
        rule[u"_id"_s] = u"rule:role"_s;
        rule[u"name"_s] = u"role"_s;
        rule[u"value"_s] = u"admin"_s;
        m_server->post(u"/doc"_s, { { u"doc"_s, rule } });
        rule[u"_id"_s] = u"rule:threshold"_s;
        rule[u"name"_s] = u"threshold"_s;
        rule[u"value"_s] = u"very high"_s;
        m_server->post(u"/doc"_s, { { u"doc"_s, rule } });
        m_b->lookNow();
        QCOMPARE(m_b->text(u"SELECT value FROM rule WHERE name='role'"_s), u"office"_s);
        QCOMPARE(m_b->text(u"SELECT count(*) FROM rule WHERE name='threshold'"_s), u"0"_s);
    }

    void aTeacherDoesNotSetTheSchoolsRules()
    {
        both();
        is(u"rollbook-teacher"_s);
        QVERIFY(setRule(*m_b->store, u"late.grace"_s, u"30"_s));
        m_b->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_b->text(u"SELECT state FROM dispatch WHERE entity_key='rule|late.grace'"_s), u"refused"_s, 20'000);
        QVERIFY(m_b->text(u"SELECT last_text FROM dispatch WHERE entity_key='rule|late.grace'"_s).contains(u"only the office"_s));
        QCOMPARE(m_server->list(u"/docs?prefix=rule:"_s).size(), 0);
    }

private:
    void is(const QString &role)
    {
        m_server->post(u"/account"_s, { { u"username"_s, m_server->text("username") }, { u"password"_s, m_server->text("password") },
                                        { u"roles"_s, QJsonArray{ role } } });
    }
    void both()
    {
        m_a->lookNow();
        QVERIFY(m_b->join(u"B. Adeyemi"_s));
        m_b->lookNow();
    }
    Result<ImportRun> import(const TimetableFile &file)
    {
        const auto state = SchoolReader(m_a->store->database()).state();
        return state ? m_a->store->importSchool(planTimetable(file, *state, monday, false), u"timetable"_s, {}, 1) : Result<ImportRun>(fail(state.error()));
    }
    QStringList lessons(HubTablet &tablet, QDate day) const
    {
        QStringList all;
        const auto lessons = SchoolReader(tablet.store->database()).lessons(day, day, m_clock.wallMs()).value();
        for (const Lesson &lesson : lessons)
            all.append(lesson.planned.id.toString() + u' ' + lesson.planned.room + u' ' + lesson.planned.start.toString());
        return all;
    }
    PlannedSession planned(HubTablet &tablet, QDate day) const
    {
        return SchoolReader(tablet.store->database()).lessons(day, day, m_clock.wallMs()).value().constFirst().planned;
    }

    SystemClock m_clock;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<HubTablet> m_a;
    std::unique_ptr<HubTablet> m_b;
    QString m_import;
};

QTEST_GUILESS_MAIN(tst_HubLists)
#include "tst_hublists.moc"
