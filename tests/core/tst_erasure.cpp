// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coherence.h"
#include "core/store/erasure.h"
#include "core/store/keptfiles.h"
#include "core/store/people.h"
#include "core/store/peoplereader.h"
#include "core/store/recovery.h"
#include "core/store/requests.h"
#include "core/store/rows.h"
#include "core/store/walkin.h"
#include "tests/support/delivery.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString name = u"Zubeida Quillfeather"_s; // in no word of the program
const QString number = u"ZQ/4711"_s;

/// The files of a store in which these bytes are found, as grep -a would.
QStringList filesWith(const QString &directory, const QByteArray &bytes)
{
    QStringList found;
    for (QDirIterator it(directory, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString file = it.next();
        if (bytesOf(file).contains(bytes))
            found.append(QDir(directory).relativeFilePath(file));
    }
    found.sort();
    return found;
}

} // namespace

/// Removing one person, or what is old, from everywhere, with the history's chain whole.
class tst_Erasure : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }
    void init()
    {
        m_d = std::make_unique<Delivery>(4);
        const auto made = createStudent(store(), number, { .name = name, .email = u"zq@x.example"_s, .birthday = QDate(2014, 2, 28) }, u"7A"_s);
        QVERIFY(made);
        m_student = made->id;
        m_d->clock.advance(24LL * 3600 * 1000);
        const auto session = store().openSession(mathematics());
        QVERIFY(session);
        m_session = session->id;
    }
    void cleanup() { m_d.reset(); }

    void anErasedNameIsInNoFileOfTheStore()
    {
        live();
        const QString directory = m_d->lesson.path();
        QVERIFY(makeSnapshot(directory, m_d->clock.wallMs()));
        m_d->clock.advance(1000);
        const QStringList before = filesWith(directory, name.toUtf8());
        QVERIFY2(before.size() >= 3, qPrintable(before.join(u' '))); // database or log, journal, snapshot: else the test below shows nothing
        QVERIFY(!filesWith(directory, "letter of Zubeida").isEmpty());
        const auto erased = eraseStudent(store(), m_student, u"the parents asked for it"_s);
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
        QCOMPARE(erased->marks, 1);
        for (const QByteArray &left : { name.toUtf8(), number.toUtf8(), QByteArray("zq@x.example"), QByteArray("Aunt Zora"), QByteArray("letter of Zubeida"), QByteArray("her bus") })
            QCOMPARE(filesWith(directory, left), QStringList());
        const auto audit = store().read().audit();
        QVERIFY2(audit->intact, qPrintable(audit->problem));
        QCOMPARE(audit->events, m_events + 1);
        QVERIFY(checkCoherence(store().database()));
        QCOMPARE(store().read().registerOf(m_session)->rows.size(), 4); // the others are as they were
        QCOMPARE(store().read().registerOf(m_session)->rows[1].state.mark.value.status, Status::Late);
        QCOMPARE(people().byId(m_student).error().kind, Error::Kind::NotFound);
        m_d->restart();
        QVERIFY(store().restored().isEmpty());
        QCOMPARE(filesWith(directory, name.toUtf8()), QStringList());
        QVERIFY(store().read().audit()->intact);
        QVERIFY(m_d->lesson.mark(0, Status::Present)); // the journal goes on
        m_d->restart();
        QVERIFY(store().restored().isEmpty());
    }

    /// From the cleaned journal alone, and from one that was not cleaned: the person does not come back.
    void aRebuildDoesNotBringThemBack_data()
    {
        QTest::addColumn<bool>("cleaned");
        QTest::newRow("cleaned") << true;
        QTest::newRow("cut short before") << false;
    }
    void aRebuildDoesNotBringThemBack()
    {
        QFETCH(bool, cleaned);
        live();
        const QString journal = m_d->lesson.path() + u"/journal"_s;
        QVERIFY(store().flushJournal());
        const QString file = QDir(journal).filePath(QDir(journal).entryList(QDir::Files).constFirst());
        const QByteArray dirty = bytesOf(file);
        QVERIFY(eraseStudent(store(), m_student, u"asked"_s));
        QVERIFY(store().flushJournal());
        const QByteArray clean = bytesOf(file);
        const auto marks = marksIn(store().read());
        m_d->outbox.reset();
        m_d->lesson.close();
        if (!cleaned) // what was written before, and the entry of the erasure after it
            putBytes(file, dirty + clean.mid(clean.lastIndexOf('\n', clean.size() - 2) + 1));
        QVERIFY(QFile::remove(m_d->lesson.database()));
        QFile::remove(m_d->lesson.database() + u"-wal"_s);
        QDir(m_d->lesson.path() + u"/snapshots"_s).removeRecursively();
        QVERIFY(m_d->lesson.reopen());
        QCOMPARE(people().byId(m_student).error().kind, Error::Kind::NotFound);
        QCOMPARE(marksIn(store().read()), marks);
        QCOMPARE(store().read().registerOf(m_session)->rows.size(), 4);
        const auto audit = store().read().audit();
        QVERIFY2(audit->intact, qPrintable(audit->problem));
        QCOMPARE(filesWith(m_d->lesson.path(), name.toUtf8()), QStringList());
    }

    void whatIsNotDeliveredBlocksIt()
    {
        QVERIFY(record(Status::Present));
        const auto refused = eraseStudent(store(), m_student, u"asked"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"ZQ/4711 cannot be erased yet: marks or requests are not delivered (server: 1). Deliver them, or remove the server, and erase then"_s);
        QVERIFY(people().byId(m_student));
        QVERIFY(!filesWith(m_d->lesson.path(), name.toUtf8()).isEmpty());
        QCOMPARE(eraseStudent(store(), m_student, u" "_s).error().detail, u"erasing a person needs a reason"_s);
        m_d->outbox.reset();
        QVERIFY(store().removeTarget(m_d->target.id));
        QVERIFY(eraseStudent(store(), m_student, u"asked"_s));
        QCOMPARE(filesWith(m_d->lesson.path(), name.toUtf8()), QStringList());
    }

    void whoTurnedOutToBeThemGoesAsWell()
    {
        const auto came = addWalkIn(store(), m_session, u"Zubi the new"_s);
        QVERIFY(mergeWalkIn(store(), came->id, m_student));
        deliverAll();
        QVERIFY(eraseStudent(store(), m_student, u"asked"_s));
        QCOMPARE(filesWith(m_d->lesson.path(), "Zubi the new"), QStringList());
        QVERIFY(store().read().audit()->intact);
    }

    /// What is left of a register's entry is vouched for: another line in it would be seen.
    void whatAnErasureLeftCannotBeAltered_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a name put in") << u"UPDATE event SET after_json=replace(after_json,'R1','R2') WHERE salt IS NULL AND after_json IS NOT NULL"_s;
        QTest::newRow("taken away") << u"UPDATE event SET after_json=NULL WHERE salt IS NULL AND after_json IS NOT NULL"_s;
        QTest::newRow("another entry cut to taste") << u"UPDATE event SET salt=NULL, before_json=NULL, after_json='{}' WHERE entity='mark'"_s;
    }
    void whatAnErasureLeftCannotBeAltered()
    {
        QFETCH(QString, sql);
        live();
        QVERIFY(eraseStudent(store(), m_student, u"asked"_s));
        QVERIFY(store().read().audit()->intact);
        QCOMPARE(meddle(m_d->lesson.database(), sql), QString()); // the table lets it pass: the chain does not
        const auto audit = store().read().audit();
        QVERIFY(!audit->intact);
        QCOMPARE(audit->problem, u"contents that an erasure left were altered"_s);
    }

    void whatIsOldGoesAndWhatIsOwedStays()
    {
        live(); // delivered
        const auto owed = store().openSession(mathematics({}, QTime(14, 0)));
        QVERIFY(store().record({ { .session = owed->id, .student = m_student, .value = StatusValue{ Status::Absent, {} } } }));
        QVERIFY(endStudent(store(), student(3), m_d->lesson.session().date.addDays(1)));
        const auto asked = applyForLeave(store(), { .student = student(2), .category = u"other"_s, .from = m_d->lesson.session().date, .to = m_d->lesson.session().date, .reason = u"x"_s });
        QVERIFY(asked);
        QCOMPARE(previewRetention(store())->sessions, 0);
        m_d->clock.advance(7LL * 366 * 24 * 3600 * 1000); // the rule retention is 7 years
        const auto now = store().openSession(mathematics());
        QVERIFY(store().record({ { .session = now->id, .student = m_student, .value = StatusValue{ Status::Present, {} } } }));
        const auto preview = previewRetention(store());
        QCOMPARE(preview->sessions, 2); // that of the first day, and of the second
        QCOMPARE(preview->marks, 3);
        QCOMPARE(preview->owedSessions, 1);
        QCOMPARE(preview->leaves, 2);
        QCOMPARE(preview->students, 0); // still on a register that is owed
        const auto run = runRetention(store());
        QVERIFY2(run, run ? "" : qPrintable(run.error().detail));
        QCOMPARE(run->sessions, preview->sessions);
        const auto sessions = store().read().sessions({});
        QCOMPARE(sessions->size(), 2);
        QCOMPARE(sessions->at(0).session.id, owed->id);
        QCOMPARE(sessions->at(1).session.id, now->id);
        QCOMPARE(marksIn(store().read()).size(), 2);
        QCOMPARE(filesWith(m_d->lesson.path(), "her bus"), QStringList());
        QVERIFY(!filesWith(m_d->lesson.path(), name.toUtf8()).isEmpty()); // who is still here
        const auto audit = store().read().audit();
        QVERIFY2(audit->intact, qPrintable(audit->problem));
        QVERIFY(checkCoherence(store().database()));
        QCOMPARE(runRetention(store())->sessions, 0);
        const auto marks = marksIn(store().read());
        m_d->outbox.reset();
        m_d->lesson.close();
        QVERIFY(QFile::remove(m_d->lesson.database())); // and from the journal alone
        QFile::remove(m_d->lesson.database() + u"-wal"_s);
        QDir(m_d->lesson.path() + u"/snapshots"_s).removeRecursively();
        QVERIFY(m_d->lesson.reopen());
        QCOMPARE(marksIn(store().read()), marks);
        QVERIFY(store().read().audit()->intact);
    }

    void everythingAboutOnePerson()
    {
        live();
        const auto all = everythingAbout(store().database(), m_student);
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE((*all)[u"student"_s][u"name"_s].toString(), name);
        QCOMPARE((*all)[u"student"_s][u"birthday"_s].toString(), u"2014-02-28"_s);
        QCOMPARE((*all)[u"marks"_s].toArray().size(), 1);
        QCOMPARE((*all)[u"marks"_s].toArray()[0][u"note"_s].toString(), u"her bus"_s);
        QCOMPARE((*all)[u"guardians"_s].toArray().size(), 1);
        QCOMPARE((*all)[u"leave"_s].toArray().size(), 1);
        QCOMPARE((*all)[u"sent_to"_s].toArray()[0][u"target"_s].toString(), u"server"_s);
        QVERIFY((*all)[u"history"_s].toArray().size() >= 6);
        const QString text = readable(*all).join(u'\n');
        for (const QString &part : { name, number, u"Born: 2014-02-28"_s, u"Aunt Zora"_s, u"her bus"_s, u"7A from"_s, u"server"_s })
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!QString::fromUtf8(QJsonDocument(*all).toJson()).contains(m_d->lesson.students()[0].name)); // nobody else
        QVERIFY(filesWith(m_d->lesson.path(), name.toUtf8()).size() > 0);
    }

private:
    Store &store() { return m_d->lesson.store(); }
    PeopleReader people() { return PeopleReader(store().database()); }
    StudentId student(int i) { return m_d->lesson.students()[i].id; }
    bool record(Status status) { return bool(store().record({ { .session = m_session, .student = m_student, .value = StatusValue{ status, {} }, .note = u"her bus"_s } })); }
    void deliverAll()
    {
        QVERIFY(store().database().run(u"UPDATE outbox SET acked_rev=want_rev, verified_rev=want_rev, state='done'"_s));
        QVERIFY(store().database().run(u"UPDATE dispatch SET acked_rev=want_rev, state='done'"_s));
    }
    /// All that can be kept of a student, delivered.
    void live()
    {
        QVERIFY(record(Status::Present));
        QVERIFY(store().record({ { .session = m_session, .student = student(1), .value = StatusValue{ Status::Late, {} } } }));
        QVERIFY(m_d->lesson.mark(0, Status::Present));
        QVERIFY(putGuardian(store(), { .student = m_student, .name = u"Aunt Zora"_s, .phone = u"0"_s }));
        const QDate day = m_d->lesson.session().date;
        QVERIFY(applyForLeave(store(), { .student = m_student, .category = u"medical"_s, .from = day, .to = day, .reason = u"x"_s }, "letter of Zubeida"));
        QByteArray jpeg("\xff\xd8\xff\xc0\x00\x0b\x08\x00\x64\x00\x64", 11);
        QVERIFY(setPhoto(store(), m_student, jpeg.append(QByteArray(100, '\1'))));
        deliverAll();
        m_events = store().read().audit()->events;
    }

    std::unique_ptr<Delivery> m_d;
    StudentId m_student;
    SessionId m_session;
    qint64 m_events = 0;
};

QTEST_GUILESS_MAIN(tst_Erasure)
#include "tst_erasure.moc"
