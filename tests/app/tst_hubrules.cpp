// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"
#include "tests/app/wirelog.h"
#include "tests/support/hubtablet.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString bulk = u"_bulk_docs"_s;

} // namespace

/// What the contract asks of a client of the hub, against a CouchDB in another process; what tst_hub
/// shows already is not here again. RULES.md tells which is which.
class tst_HubRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QProcess install;
        install.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        install.start(
            u"/usr/bin/python3"_s,
            { u"-B"_s, QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/servers/couchdb/install.py") });
        if (!install.waitForFinished(300'000) || install.exitCode() == 77)
            QSKIP("the practice hub needs node, npm and a registry");
        m_server = std::make_unique<PracticeServer>(QStringList(), u"couchdb"_s);
        QVERIFY(m_server->isReady());
    }
    void init()
    {
        m_server->post(u"/reset"_s);
        m_server->post(u"/online"_s);
        keepAccount(m_server->text("password"));
        const Target office =
            hubTarget({ m_server->url(), m_server->text("database"), m_server->text("admin_username") })
                .value();
        QVERIFY(talk(CouchDb(office).prepare(CouchDb::basicToken(m_server->text("admin_username"),
                                                                 m_server->text("admin_password"))),
                     exchanged));
        m_a = std::make_unique<HubTablet>(*m_server, m_clock);
        m_b = std::make_unique<HubTablet>(*m_server, m_clock);
        m_a->begin(rosterOf(6));
        m_server->post(u"/log/clear"_s);
    }
    void cleanup()
    {
        // Whatever a test does: a device deletes nothing and makes no database.
        const QStringList others = WireLog(*m_server).otherThan(
            { u"GET /"_s, u"(GET|POST) /_session"_s, u"GET /[a-z_]+/?"_s, u"GET /[a-z_]+/.+"_s,
              u"POST /[a-z_]+/(_bulk_docs|_all_docs|_bulk_get|_changes)"_s });
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
        m_a.reset();
        m_b.reset();
    }

    // Writing.

    void whatArrivedIsNotWrittenAgain_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : { "drop_answer", "truncate", "reset", "error500_applied", "accepted" })
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whatArrivedIsNotWrittenAgain()
    {
        QFETCH(QString, kind);
        const SessionId session = m_a->open(u"MAT"_s);
        const QList<Student> students = m_a->students();
        m_a->lookNow();
        m_server->post(u"/fault"_s, { { u"kind"_s, kind }, { u"match"_s, bulk }, { u"count"_s, 1 } });
        for (const Student &student : students)
            m_a->mark(session, student, { .status = Status::Late, .minutesLate = 3 });
        QTRY_VERIFY_WITH_TIMEOUT(arrived(*m_a), 30'000);
        for (const Student &student : students) {
            const QJsonObject stored = document(markId(session, student));
            QCOMPARE(stored[u"status"_s].toString(), u"L"_s);
            QVERIFY2(stored[u"_rev"_s].toString().startsWith(u"1-"_s), qPrintable(stored[u"_rev"_s].toString()));
        }
    }

    void whoWritesBetweenReadingAndWritingIsMerged()
    {
        const SessionId session = m_a->open(u"MAT"_s);
        const Student student = m_a->students()[0];
        m_a->mark(session, student, { .status = Status::Present });
        m_a->lookNow();
        const QJsonObject read = document(markId(session, student));
        m_a->engine.reset(); // not looking
        m_a->mark(session, student, { .status = Status::Absent });
        QJsonObject meanwhile = read; // another device's note, on the revision that ours names too
        meanwhile[u"note"_s] = u"came later"_s;
        meanwhile[u"note_hlc"_s] = stampAt(read[u"note_hlc"_s].toString(),
                                           stampTime(read[u"status_hlc"_s].toString()) + 1000);
        m_server->post(u"/doc"_s, { { u"doc"_s, meanwhile } });
        m_a->start();
        QTRY_VERIFY_WITH_TIMEOUT(arrived(*m_a), 20'000);
        QTRY_COMPARE(m_a->state(session, student).receipt.state, DeliveryState::Confirmed);
        const QJsonObject merged = document(markId(session, student));
        QCOMPARE(merged[u"status"_s].toString(), u"A"_s); // the later half of each
        QCOMPARE(merged[u"note"_s].toString(), u"came later"_s);
        QCOMPARE(m_a->state(session, student).mark.note, u"came later"_s);
    }

    void whatTheOtherDeviceSaysTooIsNotFoughtOver()
    {
        const SessionId session = m_a->open(u"MAT"_s);
        const QList<Student> students = m_a->students();
        for (const Student &student : students)
            m_a->mark(session, student, { .status = Status::Present });
        m_a->lookNow();
        QVERIFY(m_b->join(u"B. Adeyemi"_s));
        m_b->lookNow();
        for (const Student &student : students) // both, not looking, the same
            m_b->mark(session, student, { .status = Status::Late });
        for (const Student &student : students)
            m_a->mark(session, student, { .status = Status::Late });
        for (int round = 0; round < 2; ++round) {
            m_a->lookNow();
            m_b->lookNow();
        }
        const QJsonObject before = document(markId(session, students[0]));
        m_server->post(u"/log/clear"_s);
        for (int round = 0; round < 3; ++round) { // nothing swings for ever
            m_a->lookNow();
            m_b->lookNow();
        }
        QCOMPARE(WireLog(*m_server).sum(bulk, "stored"), 0);
        QCOMPARE(document(markId(session, students[0]))[u"_rev"_s], before[u"_rev"_s]);
        for (HubTablet *tablet : { m_a.get(), m_b.get() }) {
            for (const Student &student : students) {
                QCOMPARE(tablet->state(session, student).mark.value.status, Status::Late);
                QCOMPARE(tablet->state(session, student).receipt.state, DeliveryState::Confirmed);
            }
        }
    }

    void aMarkTakenBackIsADocumentAndNoDeletion()
    {
        const SessionId session = m_a->open(u"MAT"_s);
        const Student student = m_a->students()[0];
        m_a->mark(session, student, { .status = Status::Present });
        m_a->lookNow();
        QVERIFY(m_b->join(u"B. Adeyemi"_s));
        m_b->lookNow();
        m_a->mark(session, student, { .status = Status::Unmarked });
        m_a->lookNow();
        m_b->lookNow();
        const QJsonObject stored = document(markId(session, student));
        QVERIFY(stored[u"status"_s].isNull());
        QVERIFY(!stored.contains(u"_deleted"_s));
        QCOMPARE(m_b->state(session, student).mark.value.status, Status::Unmarked);
    }

    // Access.

    void aPasswordThatWasChangedAsksAPersonAndKeepsTheMarks()
    {
        const SessionId session = m_a->open(u"MAT"_s);
        const QList<Student> students = m_a->students();
        m_a->mark(session, students[0], { .status = Status::Present });
        m_a->lookNow();
        keepAccount(u"another"_s);
        m_server->post(u"/log/clear"_s);
        m_a->mark(session, students[1], { .status = Status::Late });
        QTRY_COMPARE(m_a->state(session, students[1]).receipt.state, DeliveryState::SignIn);
        m_a->engine->sendNow();
        QTRY_VERIFY(m_a->engine->isIdle());
        QVERIFY(WireLog(*m_server).of(QString()).size() <= 6); // never in a loop
        QCOMPARE(m_a->state(session, students[1]).mark.value.status, Status::Late);
        m_a->engine->useSecret(m_a->target.id, u"another"_s);
        QTRY_COMPARE(m_a->state(session, students[1]).receipt.state, DeliveryState::Confirmed);
    }

    // Everything travels.

    void whatOneTabletKnowsTheOtherLearns()
    {
        const SessionId session = m_a->open(u"MAT"_s);
        QList<Student> students = m_a->students();
        m_a->mark(session, students[0], { .status = Status::Late, .minutesLate = 12 }, u"bus"_s);
        m_a->lookNow();
        QVERIFY(m_b->join(u"B. Adeyemi"_s));
        m_b->lookNow();
        QCOMPARE(m_b->text(u"SELECT name FROM subject WHERE code='MAT'"_s), u"MAT"_s);
        QCOMPARE(m_b->state(session, students[0]).mark.value.minutesLate.value_or(-1), 12);
        QCOMPARE(m_b->state(session, students[0]).mark.note, u"bus"_s);
        QCOMPARE(m_b->store->read().session(session)->room, u"R1"_s);
        QCOMPARE(m_b->store->read().session(session)->start, QTime(9, 45));

        // The other way: who joined opens a lesson, and asks for leave and for a correction.
        const SessionId later = m_b->open(u"ENG"_s, QTime(13, 25));
        m_b->mark(later, students[1], { .status = Status::Excused }, u"dentist"_s);
        QVERIFY(m_b->store->recordLeave({ .id = {},
                                          .student = students[2].id,
                                          .category = u"family"_s,
                                          .from = m_b->store->read().session(later)->date,
                                          .to = m_b->store->read().session(later)->date,
                                          .reason = u"a wedding"_s,
                                          .author = {} }));
        QVERIFY(m_b->store->requestCorrection({ .id = {},
                                                .session = session,
                                                .student = students[0].id,
                                                .from = Status::Late,
                                                .to = Status::Present,
                                                .reason = u"the clock was wrong"_s,
                                                .author = {} }));
        QVERIFY(m_b->store->setFinished(later, true));
        m_b->lookNow();
        m_a->lookNow();
        QCOMPARE(m_a->state(later, students[1]).mark.value.status, Status::Excused);
        QCOMPARE(m_a->state(later, students[1]).mark.note, u"dentist"_s);
        QVERIFY(m_a->store->read().session(later)->finishedAt > 0);
        QCOMPARE(m_a->text(u"SELECT category||' '||reason FROM leave"_s), u"family a wedding"_s);
        QCOMPARE(m_a->text(u"SELECT from_status||to_status||' '||reason FROM correction"_s),
                 u"LP the clock was wrong"_s);
    }

private:
    void keepAccount(const QString &password)
    {
        m_server->post(u"/account"_s, { { u"username"_s, m_server->text("username") },
                                        { u"password"_s, password },
                                        { u"roles"_s, QJsonArray{ u"rollbook-teacher"_s } } });
    }
    static bool arrived(HubTablet &tablet)
    {
        const bool quiet = tablet.isQuiet();
        if (!quiet && tablet.engine->isIdle()) // backing off: the person does not wait
            tablet.engine->sendNow();
        return quiet;
    }
    QJsonObject document(const QString &id) const
    {
        return m_server->list(u"/docs?prefix="_s + id).first().toObject();
    }
    static QString markId(SessionId session, const Student &student)
    {
        return u"mark:"_s + session.toString() + u':' + student.id.toString();
    }

    SystemClock m_clock;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<HubTablet> m_a;
    std::unique_ptr<HubTablet> m_b;
};

QTEST_GUILESS_MAIN(tst_HubRules)
#include "tst_hubrules.moc"
