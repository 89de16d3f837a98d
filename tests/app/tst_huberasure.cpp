// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterplan.h"
#include "core/exchange/unsentimport.h"
#include "core/exchange/unsentsource.h"
#include "core/store/erased.h"
#include "core/store/erasure.h"
#include "core/store/people.h"
#include "core/store/peoplereader.h"
#include "core/store/requests.h"
#include "core/store/sessionactions.h"
#include "tests/support/hubtablet.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString name = u"Zubeida Quillfeather"_s; // in no word of the program
const QString number = u"ZQ/4711"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray faceOf(char fill)
{
    return QByteArray("\xff\xd8\xff\xc0\x00\x0b\x08\x00\x64\x00\x64", 11) + QByteArray(2000, fill);
}

void copyFolder(const QString &from, const QString &to)
{
    for (QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString file = it.next();
        const QString copy = QDir(to).filePath(QDir(from).relativeFilePath(file));
        QDir().mkpath(QFileInfo(copy).path());
        QVERIFY(QFile::copy(file, copy));
    }
}

} // namespace

/// A student who was erased on one device is erased on all, on the hub too, and comes back by none.
class tst_HubErasure : public QObject
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
        m_c = std::make_unique<HubTablet>(*m_server, m_clock);
        m_a->begin(rosterOf(4));
        const auto made = createStudent(*m_a->store, number, { .name = name, .email = u"zq@x.example"_s }, u"7A"_s);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_student = *made;
        QVERIFY(putGuardian(*m_a->store, { .student = m_student.id, .name = u"Aunt Zora"_s, .phone = u"0"_s }));
        m_lesson = m_a->open(u"MAT"_s);
        m_a->mark(m_lesson, m_student, { Status::Present, {} }, u"her bus was late"_s);
        m_a->mark(m_lesson, m_a->students().first(), { Status::Absent, {} });
        const QDate day = m_a->store->read().session(m_lesson)->date;
        QVERIFY(applyForLeave(*m_a->store, { .student = m_student.id, .category = u"medical"_s, .from = day, .to = day, .reason = u"flu of Zubeida"_s, .documentName = u"note.txt"_s }, "letter of Zubeida"));
        QVERIFY(setPhoto(*m_a->store, m_student.id, faceOf('z')));
        m_a->lookNow();
        for (HubTablet *tablet : { m_b.get(), m_c.get() }) {
            QVERIFY(tablet->join(u"B. Adeyemi"_s));
            tablet->lookNow();
            QVERIFY(knows(*tablet));
            tablet->engine.reset(); // without a network, until it looks again
        }
        QVERIFY(hubHolds(name.toUtf8()));
    }
    void cleanup()
    {
        m_a.reset();
        m_b.reset();
        m_c.reset();
    }

    void theErasureTravelsAndTheHubIsCleaned()
    {
        QCOMPARE(m_b->text(u"SELECT name FROM guardian"_s), u"Aunt Zora"_s);
        QCOMPARE(there(u"file:"_s), 2);
        QVERIFY(fileIn(*m_b, "letter of Zubeida"));
        erase();
        for (const QByteArray &left : { name.toUtf8(), number.toUtf8(), QByteArray("Aunt Zora"), QByteArray("her bus"), QByteArray("flu of"), QByteArray("zq@x") })
            QVERIFY2(!hubHolds(left), left.constData());
        const QJsonArray said = m_server->list(u"/docs?prefix=erasure:"_s);
        QCOMPARE(said.size(), 1);
        QCOMPARE(there(u"photo:"_s), 0);
        QCOMPARE(there(u"file:"_s), 0);
        QStringList fields = said.first().toObject().keys();
        fields.sort();
        QCOMPARE(fields, QStringList({ u"_id"_s, u"_rev"_s, u"hlc"_s, u"lifted"_s, u"type"_s, u"v"_s })); // an id and a stamp
        m_b->lookNow();
        isErasedOn(*m_b);
        QCOMPARE(m_b->students().size(), 4); // the others are as they were
        QCOMPARE(m_b->text(u"SELECT count(*) FROM mark"_s), u"1"_s);
        // And stays so, also when everything is told again.
        QVERIFY(m_b->store->database().run(u"UPDATE cursor SET value=''"_s));
        m_b->lookNow();
        m_a->lookNow();
        isErasedOn(*m_b);
        isErasedOn(*m_a);
    }

    /// It was away: with marks of the student, a lesson with the student on the register, and an edit.
    void whoWasAwayDoesNotBringThemBack()
    {
        const SessionId away = m_c->open(u"ENG"_s, QTime(11, 0));
        m_c->mark(away, m_student, { Status::Late, {} }, u"her scarf is here"_s);
        m_c->mark(away, m_c->students().first(), { Status::Present, {} });
        QVERIFY(editStudent(*m_c->store, m_student.id, { .phone = u"0700"_s }));
        erase();
        m_c->lookNow(); // sends first, or hears first: the same comes of it
        m_c->lookNow();
        m_a->lookNow(); // the office takes away what it left
        m_a->lookNow();
        isErasedOn(*m_c);
        isErasedOn(*m_a);
        m_b->lookNow();
        isErasedOn(*m_b);
        for (const QByteArray &left : { name.toUtf8(), number.toUtf8(), QByteArray("her scarf") })
            QVERIFY2(!hubHolds(left), left.constData());
        QCOMPARE(m_a->text(u"SELECT count(*) FROM mark WHERE session_id=?"_s, { away.toString() }), u"1"_s); // the other one's
    }

    void aRestoredBackupDoesNotBringThemBack()
    {
        QTemporaryDir backup;
        m_c->engine.reset();
        m_c->store.reset();
        copyFolder(m_c->directory(), backup.path());
        m_c->reopen();
        erase();
        m_c->lookNow();
        isErasedOn(*m_c);
        m_c->engine.reset();
        m_c->store.reset();
        QDir(m_c->directory()).removeRecursively();
        copyFolder(backup.path(), m_c->directory());
        m_c->reopen();
        QVERIFY(knows(*m_c)); // the backup has them
        m_c->lookNow();
        m_a->lookNow();
        m_b->lookNow();
        isErasedOn(*m_c);
        isErasedOn(*m_a);
        isErasedOn(*m_b);
        QVERIFY(!hubHolds(name.toUtf8()));
    }

    void aFileOfUnsentMarksDoesNotBringThemBack()
    {
        const SessionId away = m_c->open(u"ENG"_s, QTime(11, 0));
        m_c->mark(away, m_student, { Status::Late, {} }, u"her scarf is here"_s);
        m_c->mark(away, m_c->students().first(), { Status::Present, {} });
        const auto file = unsentIn(m_c->store->database());
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        erase();
        const auto taken = importUnsent(*m_a->store, *file);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        QCOMPARE(taken->erased, 1);
        QCOMPARE(taken->changed(), 1);
        isErasedOn(*m_a);
    }

    void whatAnotherServerIsOwedHoldsItUpAndIsSaid()
    {
        const auto other = m_b->store->addTarget({ .name = u"School"_s, .kind = u"schoolos"_s, .url = u"http://127.0.0.1:9/"_s,
                                                   .options = { { u"school_code"_s, u"NF"_s }, { u"username"_s, u"x"_s } }, .enabled = true }, {});
        QVERIFY2(other, other ? "" : qPrintable(other.error().detail));
        m_b->mark(m_lesson, m_student, { Status::Absent, {} });
        m_a->lookNow();
        erase();
        m_b->lookAtHub();
        QVERIFY(knows(*m_b)); // their marks are not at the other server yet
        QCOMPARE(*waitingErasures(m_b->store->database()), 1);
        m_b->engine.reset();
        QVERIFY(m_b->store->removeTarget(other->id)); // or they arrive
        m_b->lookNow();
        QCOMPARE(*waitingErasures(m_b->store->database()), 0);
        isErasedOn(*m_b);
        m_a->lookNow();
        QVERIFY(!hubHolds(name.toUtf8()));
    }

    void aTeachersAccountErasesNobodyElsewhere()
    {
        is(u"rollbook-teacher"_s);
        QVERIFY(eraseStudent(*m_b->store, m_student.id, u"asked"_s));
        m_b->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_b->text(u"SELECT state FROM dispatch WHERE entity_key LIKE 'erasure|%'"_s), u"refused"_s, 20'000);
        QVERIFY(m_b->text(u"SELECT last_text FROM dispatch WHERE entity_key LIKE 'erasure|%'"_s).contains(u"only the office"_s));
        QVERIFY(hubHolds(name.toUtf8()));
        m_a->lookNow();
        QVERIFY(knows(*m_a));
    }

    void theNumberBelongsToSomebodyNewOnlyWhenAPersonSaysSo()
    {
        erase();
        m_b->lookNow();
        RosterFile file;
        file.columns.insert(u"number"_s, u"No"_s);
        file.records = { { .line = 2, .number = number, .name = u"Omar Newcomer"_s, .classCode = u"7A"_s } };
        const auto state = m_b->store->read().rosterState(m_b->store->read().session(m_lesson)->date);
        const RosterPlan careful = planRoster(file, *state, NewClasses::Allow);
        QCOMPARE(careful.adds.size(), 0);
        QCOMPARE(careful.problems.size(), 1);
        QCOMPARE(careful.problems.first().kind, RosterProblem::Kind::ErasedNumber);
        const auto refused = createStudent(*m_b->store, number, { .name = u"Omar Newcomer"_s }, u"7A"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(u"was erased"_s));
        const RosterPlan said = planRoster(file, *state, NewClasses::Allow, ErasedNumbers::NewStudents);
        QCOMPARE(said.readmitted, QStringList(number));
        QVERIFY(m_b->store->applyRoster(said));
        m_b->lookNow();
        m_a->lookNow();
        m_c->lookNow(); // it never heard of the erasure alone
        m_c->lookNow();
        for (HubTablet *tablet : { m_a.get(), m_b.get(), m_c.get() }) {
            QCOMPARE(PeopleReader(tablet->store->database()).byId(m_student.id)->name, u"Omar Newcomer"_s);
            QCOMPARE(tablet->text(u"SELECT count(*) FROM mark WHERE student_id=?"_s, { m_student.id.toString() }), u"0"_s);
            QCOMPARE(tablet->text(u"SELECT count(*) FROM guardian"_s), u"0"_s);
            QVERIFY(tablet->store->read().audit()->intact);
        }
        QVERIFY(!hubHolds(name.toUtf8()));
    }

    void whomToCallTravelsAndGoes()
    {
        const QString id = m_b->text(u"SELECT guardian_id FROM guardian"_s);
        QVERIFY(removeGuardian(*m_b->store, id));
        m_b->lookNow();
        m_a->lookNow();
        QCOMPARE(m_a->text(u"SELECT count(*) FROM guardian"_s), u"0"_s);
        QVERIFY(!hubHolds("Aunt Zora"));
    }

private:
    void is(const QString &role)
    {
        m_server->post(u"/account"_s, { { u"username"_s, m_server->text("username") }, { u"password"_s, m_server->text("password") },
                                        { u"roles"_s, QJsonArray{ role } } });
    }
    void erase()
    {
        const auto erased = eraseStudent(*m_a->store, m_student.id, u"the parents asked for it"_s);
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        m_a->lookNow();
    }
    bool knows(HubTablet &tablet) const { return PeopleReader(tablet.store->database()).byId(m_student.id).has_value(); }
    /// Documents that are not deleted.
    int there(const QString &prefix) const
    {
        const QJsonArray all = m_server->list(u"/docs?prefix="_s + prefix);
        return int(std::ranges::count_if(all, [](const QJsonValue &d) { return !d[u"_deleted"_s].toBool(); }));
    }
    bool fileIn(HubTablet &tablet, const QByteArray &content) const
    {
        bool found = false;
        for (QDirIterator it(tablet.directory() + u"/files"_s, QDir::Files); it.hasNext();)
            found = bytesOf(it.next()) == content || found;
        return found;
    }
    bool hubHolds(const QByteArray &bytes) const { return QJsonDocument(m_server->list(u"/docs"_s)).toJson(QJsonDocument::Compact).contains(bytes); }
    /// Nowhere in the tables, and in no file of the store.
    void isErasedOn(HubTablet &tablet) const
    {
        QVERIFY(!knows(tablet));
        for (const QString &table : { u"mark"_s, u"roster"_s, u"enrolment"_s, u"leave"_s, u"guardian"_s })
            QCOMPARE(tablet.text(u"SELECT count(*) FROM %1 WHERE student_id=?"_s.arg(table), { m_student.id.toString() }), u"0"_s);
        const auto audit = tablet.store->read().audit();
        QVERIFY2(audit->intact, qPrintable(audit->problem));
        for (QDirIterator it(tablet.directory(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString file = it.next();
            for (const QByteArray &left : { name.toUtf8(), number.toUtf8(), QByteArray("letter of Zubeida"), QByteArray(500, 'z') })
                QVERIFY2(!bytesOf(file).contains(left), qPrintable(file + u": "_s + QString::fromUtf8(bytesOf(file).mid(bytesOf(file).indexOf(left) - 300, 500))));
        }
    }

    SystemClock m_clock;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<HubTablet> m_a, m_b, m_c;
    Student m_student;
    SessionId m_lesson;
};

QTEST_GUILESS_MAIN(tst_HubErasure)
#include "tst_huberasure.moc"
