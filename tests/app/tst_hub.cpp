// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"
#include "core/store/sessionactions.h"
#include "tests/support/hubtablet.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Two teachers' devices that know nothing of each other, and a CouchDB between them.
class tst_Hub : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The first time it takes longer than a server is waited for.
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
        m_server->post(u"/fault/clear"_s);
        m_server->post(u"/account"_s,
                       { { u"username"_s, m_server->text("username") },
                         { u"password"_s, m_server->text("password") },
                         { u"roles"_s, QJsonArray{ u"rollbook-teacher"_s } } });
        const Target office = officeTarget();
        const auto prepared = talkAsOffice(CouchDb(office).prepare(officeToken()));
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().text));
        m_a = std::make_unique<HubTablet>(*m_server, m_clock);
        m_b = std::make_unique<HubTablet>(*m_server, m_clock);
        m_a->begin(rosterOf(6));
    }
    void cleanup()
    {
        m_a.reset();
        m_b.reset();
    }

    void preparingTwiceChangesNothingMore()
    {
        const auto again = talkAsOffice(CouchDb(officeTarget()).prepare(officeToken()));
        QVERIFY(again);
        QVERIFY(again->notes.join(u' ').contains(u"there already"_s));
        QVERIFY(again->notes.join(u' ').contains(u"up to date"_s));
    }

    void confirmedMeansTheHubHoldsIt()
    {
        const SessionId session = m_a->open(u"MAT"_s);
        const QList<Student> students = m_a->students();
        m_a->mark(session, students[0], { .status = Status::Present });
        m_a->mark(session, students[1], { .status = Status::Late, .minutesLate = 7 }, u"bus"_s);
        m_a->mark(session, students[2], { .status = Status::Absent });
        m_a->mark(session, students[2], { .status = Status::Unmarked });
        m_a->lookNow();
        const QJsonObject late = document(markId(session, students[1]));
        QCOMPARE(late[u"status"_s].toString(), u"L"_s);
        QCOMPARE(late[u"minutes_late"_s].toInt(), 7);
        QCOMPARE(late[u"note"_s].toString(), u"bus"_s);
        QVERIFY(document(markId(session, students[2]))[u"status"_s].isNull()); // cleared, and there
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_a->state(session, students[i]).receipt.state, DeliveryState::Confirmed);
    }

    void aCodeIsSeenOnTheOtherTablet()
    {
        m_server->post(u"/account"_s, // a rule of the school is the office's to tell
                       { { u"username"_s, m_server->text("username") },
                         { u"password"_s, m_server->text("password") },
                         { u"roles"_s, QJsonArray{ u"rollbook-teacher"_s, u"rollbook-office"_s } } });
        const SessionId session = m_a->open(u"MAT"_s);
        const Student student = m_a->students()[0];
        QVERIFY(setRule(*m_a->store, u"codes"_s, u"england-2024"_s));
        m_a->mark(session, student, { Status::Excused, {}, u"I"_s }, u"called at 8"_s);
        m_a->lookNow();
        QCOMPARE(document(markId(session, student))[u"code"_s].toString(), u"I"_s);
        QCOMPARE(m_a->state(session, student).receipt.state, DeliveryState::Confirmed);
        QVERIFY(!m_a->state(session, student).receipt.withoutCode);
        QVERIFY(m_b->join(u"B. Teacher"_s));
        m_b->lookNow();
        m_b->lookNow();
        QTRY_COMPARE(m_b->state(session, student).mark.value, (StatusValue{ Status::Excused, {}, u"I"_s }));
        m_b->mark(session, student, { Status::Excused, {}, u"M"_s }); // only the code changes
        m_b->lookNow();
        m_a->lookNow();
        QTRY_COMPARE(m_a->state(session, student).mark.value.code, u"M"_s);
    }

    void aLongBatchArrivesPackedOrPlain_data()
    {
        QTest::addColumn<bool>("plainOnly");
        QTest::newRow("packed") << false;
        QTest::newRow("a server that wants it plain") << true;
    }
    void aLongBatchArrivesPackedOrPlain()
    {
        QFETCH(bool, plainOnly);
        HubTablet tablet(*m_server, m_clock);
        tablet.begin(rosterOf(60));
        const SessionId session = tablet.open(u"MAT"_s);
        tablet.lookNow();
        const QList<Student> students = tablet.students();
        for (const Student &student : students)
            tablet.mark(session, student, { .status = Status::Present });
        m_server->post(u"/log/clear"_s);
        if (plainOnly)
            m_server->post(u"/fault"_s, { { u"kind"_s, u"plain_only"_s } });
        tablet.lookNow();
        for (const Student &student : students)
            QCOMPARE(tablet.state(session, student).receipt.state, DeliveryState::Confirmed);
        QList<QJsonObject> writes;
        const QJsonArray log = m_server->list(u"/log"_s);
        for (const QJsonValue &entry : log) {
            if (entry[u"path"_s].toString().contains(u"_bulk_docs"_s))
                writes.append(entry.toObject());
        }
        QCOMPARE(writes.size(), plainOnly ? 2 : 1);
        QVERIFY(writes.first()[u"request_bytes"_s].toInt() < onePieceBytes);
        QCOMPARE(writes.last()[u"request_bytes"_s].toInt() > onePieceBytes, plainOnly);
        QCOMPARE(writes.last()[u"stored"_s].toInt(), 60);
    }

    void aSecondTabletNeedsOnlyTheAddressAndBothConverge()
    {
        const SessionId session = m_a->open(u"MAT"_s);
        const QList<Student> students = m_a->students();
        for (const Student &student : students)
            m_a->mark(session, student, { .status = Status::Present });
        m_a->lookNow();

        const auto joined = m_b->join(u"B. Adeyemi"_s);
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().detail));
        QCOMPARE(m_b->store->read().school()->teacher, u"B. Adeyemi"_s);
        m_b->lookNow();
        QCOMPARE(m_b->students(), students);
        for (const Student &student : students) {
            QCOMPARE(m_b->state(session, student).mark.value.status, Status::Present);
            QCOMPARE(m_b->state(session, student).receipt.state, DeliveryState::Confirmed);
        }
        // Each changes something while the other does not look.
        m_b->mark(session, students[0], { .status = Status::Absent });
        m_b->mark(session, students[1], { .status = Status::Present }, u"came later"_s);
        m_a->mark(session, students[1], { .status = Status::Late });
        m_a->mark(session, students[2], { .status = Status::Excused });
        m_b->lookNow();
        m_a->lookNow();
        m_b->lookNow();
        for (HubTablet *tablet : { m_a.get(), m_b.get() }) {
            QCOMPARE(tablet->state(session, students[0]).mark.value.status, Status::Absent);
            QCOMPARE(tablet->state(session, students[1]).mark.value.status, Status::Late);
            QCOMPARE(tablet->state(session, students[1]).mark.note,
                     u"came later"_s); // each field group by itself
            QCOMPARE(tablet->state(session, students[2]).mark.value.status, Status::Excused);
            for (const Student &student : students)
                QCOMPARE(tablet->state(session, student).receipt.state, DeliveryState::Confirmed);
        }
    }

    void theSameRegisterOpenedOnBothIsOne()
    {
        m_a->lookNow(); // the classes are there
        QVERIFY(m_b->join(u"B. Adeyemi"_s));
        m_b->lookNow();
        const QList<Student> students = m_a->students();
        const SessionId session = m_a->open(u"MAT"_s);
        QCOMPARE(m_b->open(u"MAT"_s),
                 session); // later, with a higher stamp, and without having heard of the other
        m_a->mark(session, students[0], { .status = Status::Present });
        m_a->lookNow();
        m_b->lookNow(); // has marked nothing, and sees it
        QCOMPARE(m_b->state(session, students[0]).mark.value.status, Status::Present);
        QCOMPARE(m_server->list(u"/docs?prefix=session:"_s).size(), 1);
    }

    void leaveCorrectionsAndFinishedRegistersTravel()
    {
        const SessionId session = m_a->open(u"MAT"_s);
        const QList<Student> students = m_a->students();
        const QDate day = m_a->store->read().session(session)->date;
        m_a->mark(session, students[0], { .status = Status::Absent });
        QVERIFY(m_a->store->recordLeave({ .id = {},
                                          .student = students[3].id,
                                          .category = u"medical"_s,
                                          .from = day,
                                          .to = day.addDays(1),
                                          .reason = u"flu"_s,
                                          .author = {} }));
        QVERIFY(m_a->store->requestCorrection({ .id = {},
                                                .session = session,
                                                .student = students[0].id,
                                                .from = Status::Absent,
                                                .to = Status::Late,
                                                .reason = u"was at the nurse"_s,
                                                .author = {} }));
        QVERIFY(m_a->store->setFinished(session, true));
        m_a->lookNow();
        QVERIFY(m_b->join(u"B. Adeyemi"_s));
        m_b->lookNow();
        QVERIFY(m_b->store->read().session(session)->finishedAt > 0);
        QCOMPARE(
            m_b->text(u"SELECT category||' '||from_date||' '||reason||' '||state FROM leave"_s),
            u"medical %1 flu wanted"_s.arg(day.toString(Qt::ISODate)));
        QCOMPARE(m_b->text(u"SELECT from_status||to_status||' '||reason FROM correction"_s),
                 u"AL was at the nurse"_s);
        QCOMPARE(
            m_a->text(
                u"SELECT group_concat(state) FROM dispatch WHERE entity IN('leave','correction')"_s),
            u"pending,pending"_s);
        // The office decides, past the client.
        QJsonObject leave = m_server->list(u"/docs?prefix=leave:"_s).first().toObject();
        leave[u"state"_s] = u"approved"_s;
        leave[u"hlc"_s] = later(leave[u"hlc"_s].toString());
        m_server->post(u"/doc"_s, { { u"doc"_s, leave } });
        m_a->lookNow();
        QCOMPARE(m_a->text(u"SELECT state FROM leave"_s), u"approved"_s);
    }

    void faultsLoseNothingAndDoubleNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("match");
        for (const char *kind :
             { "close_before", "drop_answer", "truncate", "reset", "error500", "error500_applied",
               "captive200", "captive302", "html401", "empty200", "wrong_json", "swallow",
               "accepted", "unauthorized", "unavailable" })
            QTest::newRow(kind) << QString::fromLatin1(kind) << u"_bulk_docs"_s;
        QTest::newRow("the feed begins anew") << u"rewind"_s << u"_changes"_s;
        QTest::newRow("the feed is cut") << u"truncate"_s << u"_changes"_s;
        QTest::newRow("the reading is cut") << u"drop_answer"_s << u"_all_docs"_s;
    }
    void faultsLoseNothingAndDoubleNothing()
    {
        QFETCH(QString, kind);
        QFETCH(QString, match);
        const SessionId session = m_a->open(u"MAT"_s);
        const QList<Student> students = m_a->students();
        m_a->lookNow();
        m_server->post(u"/fault"_s,
                       { { u"kind"_s, kind }, { u"match"_s, match }, { u"count"_s, 2 } });
        for (const Student &student : students)
            m_a->mark(session, student, { .status = Status::Late, .minutesLate = 3 });
        QVERIFY(m_a->store->database().run(u"UPDATE cursor SET pulled_at=0"_s));
        const auto arrived = [&] {
            const bool quiet = m_a->isQuiet();
            if (!quiet && m_a->engine->isIdle()) // backing off: the person does not wait
                m_a->engine->sendNow();
            return quiet;
        };
        QTRY_VERIFY_WITH_TIMEOUT(arrived(), 30'000);
        for (const Student &student : students) {
            QCOMPARE(m_a->state(session, student).receipt.state, DeliveryState::Confirmed);
            QCOMPARE(document(markId(session, student))[u"status"_s].toString(), u"L"_s);
        }
        QCOMPARE(m_server->list(u"/docs?prefix=mark:"_s).size(), students.size());
    }

    void revisionsThatLostAreMergedAndRemoved()
    {
        const SessionId session = m_a->open(u"MAT"_s);
        const QList<Student> students = m_a->students();
        for (int i = 0; i < 2; ++i)
            m_a->mark(session, students[i], { .status = Status::Present });
        m_a->lookNow();
        m_server->post(u"/doc/delete"_s,
                       { { u"id"_s, u"_design/rollbook"_s } }); // express-pouchdb drops rival
                                                                // revisions where there are rules
        for (int i = 0; i < 2; ++i) { // another site's revision: the database shows it for one and
                                      // hides it for the other
            QJsonObject rival = document(markId(session, students[i]));
            rival[u"status"_s] = u"E"_s;
            rival[u"status_hlc"_s] = later(rival[u"status_hlc"_s].toString());
            m_server->post(u"/conflict"_s, { { u"doc"_s, rival }, { u"wins"_s, i == 0 } });
        }
        QVERIFY(talkAsOffice(CouchDb(officeTarget()).prepare(officeToken()))); // the rules again
        QVERIFY(document(markId(session, students[1])).contains(u"_conflicts"_s));
        m_a->lookNow();
        for (int i = 0; i < 2; ++i) {
            const QJsonObject merged = document(markId(session, students[i]));
            QCOMPARE(merged[u"status"_s].toString(), u"E"_s);
            QVERIFY(!merged.contains(u"_conflicts"_s));
            QCOMPARE(m_a->state(session, students[i]).mark.value.status, Status::Excused);
        }
    }

    void theRulesOfWritingHold_data()
    {
        QTest::addColumn<QJsonObject>("change"); // of a good mark that is stored
        QTest::addColumn<QString>("refusal"); // empty = accepted
        const QString stamp = u"%1.00000.other"_s.arg(QDateTime::currentMSecsSinceEpoch() + 60'000);
        QTest::newRow("newer") << QJsonObject{ { u"status_hlc"_s, stamp } } << QString();
        QTest::newRow("older") << QJsonObject{ { u"status_hlc"_s, u"1500000000000.00000.other"_s } }
                               << u"older:"_s;
        QTest::newRow("no such status")
            << QJsonObject{ { u"status"_s, u"X"_s } } << u"no such status"_s;
        QTest::newRow("no stamp") << QJsonObject{ { u"note_hlc"_s, u"now"_s } } << u"stamps"_s;
        QTest::newRow("unknown type")
            << QJsonObject{ { u"_id"_s, u"grade:1"_s }, { u"type"_s, u"grade"_s } }
            << u"no such type"_s;
        QTest::newRow("deleted") << QJsonObject{ { u"_deleted"_s, true } }
                                 << u"nothing is deleted"_s;
        QTest::newRow("the office's list")
            << QJsonObject{ { u"_id"_s, QString() } } << u"only the office"_s;
    }
    void theRulesOfWritingHold()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, refusal);
        const SessionId session = m_a->open(u"MAT"_s);
        m_a->mark(session, m_a->students()[0], { .status = Status::Present });
        m_a->lookNow();
        QJsonObject changed = document(markId(session, m_a->students()[0]));
        if (change.value(u"_id"_s) == QString()) {
            changed = document(u"student:"_s + m_a->students()[0].id.toString());
            changed[u"name"_s] = u"Somebody Else"_s;
            changed[u"hlc"_s] = later(changed[u"hlc"_s].toString());
        } else {
            if (change.contains(u"_id"_s))
                changed.remove(u"_rev"_s);
            for (auto field = change.begin(); field != change.end(); ++field)
                changed[field.key()] = *field;
        }
        const QJsonObject body{ { u"docs"_s, QJsonArray{ changed } } };
        HttpRequest write{ .url = QUrl(m_server->url() + u"/rollbook/_bulk_docs"_s),
                           .method = "POST",
                           .body = QJsonDocument(body).toJson() };
        write.headers.append(
            { "Authorization",
              "Basic "
                  + (m_server->text("username") + u':' + m_server->text("password"))
                        .toUtf8()
                        .toBase64() });
        const QJsonObject row =
            QJsonDocument::fromJson(exchanged(write).body).array().first().toObject();
        QCOMPARE(row[u"ok"_s].toBool(), refusal.isEmpty());
        QVERIFY2(row[u"reason"_s].toString().contains(refusal),
                 qPrintable(row[u"reason"_s].toString()));
    }

    void withoutTheRoleMarksAreKeptAndNeedAPerson()
    {
        m_server->post(u"/account"_s,
                       { { u"username"_s, m_server->text("username") },
                         { u"password"_s, m_server->text("password") },
                         { u"roles"_s, QJsonArray() } });
        const SessionId session = m_a->open(u"MAT"_s);
        const Student student = m_a->students()[0];
        m_a->mark(session, student, { .status = Status::Present });
        m_a->start();
        QTRY_COMPARE(m_a->state(session, student).receipt.state, DeliveryState::NeedsYou);
        QVERIFY(m_a->state(session, student).receipt.serverText.contains(u"rollbook-teacher"_s));
    }

    void aWrongPasswordStopsAskingAndKeepsTheMarks()
    {
        const SessionId session = m_a->open(u"MAT"_s);
        const Student student = m_a->students()[0];
        m_a->mark(session, student, { .status = Status::Present });
        m_a->credentials.set(secretKey(m_a->target.id), u"wrong"_s);
        m_a->start();
        QTRY_COMPARE(m_a->state(session, student).receipt.state, DeliveryState::SignIn);
        QCOMPARE(m_server->wireCount(u"_session"_s), 1);
        m_a->engine->useSecret(m_a->target.id, m_server->text("password"));
        QTRY_COMPARE(m_a->state(session, student).receipt.state, DeliveryState::Confirmed);
    }

    void anotherSchoolsDatabaseIsLeftAlone()
    {
        m_a->lookNow();
        const qsizetype before = m_server->list(u"/docs"_s).size();
        QTemporaryDir dir;
        auto other =
            Store::open({ .directory = dir.path(), .clock = &m_clock, .vfs = {}, .create = true });
        QVERIFY(other);
        m_b->store = std::move(*other);
        QVERIFY(m_b->store->createSchool({ .id = {},
                                           .code = u"HILLTOP"_s,
                                           .name = u"Hilltop"_s,
                                           .zone = u"Europe/London"_s,
                                           .teacher = u"B. Adeyemi"_s }));
        const CouchDb hub(hubTarget(m_b->address()).value());
        const auto school = talk(askHub(hub, m_server->text("password")), exchanged);
        QVERIFY(!joinHub(*m_b->store, *school, u"B. Adeyemi"_s, m_b->address()));
        // Added by hand, it is refused before anything is written.
        m_b->target = m_b->store->addTarget(hubTarget(m_b->address()).value(), {}).value();
        m_b->credentials.set(secretKey(m_b->target.id), m_server->text("password"));
        m_b->start();
        QTRY_COMPARE(m_b->text(u"SELECT last_text FROM dispatch WHERE entity='roster'"_s),
                     u"this database belongs to another school"_s);
        QCOMPARE(m_server->list(u"/docs"_s).size(), before);
        m_b->engine.reset();
        m_b->store.reset();
    }

private:
    Target officeTarget() const
    {
        Target target = hubTarget({ m_server->url(), m_server->text("database"),
                                    m_server->text("admin_username") })
                            .value();
        return target;
    }
    AccessToken officeToken() const
    {
        return CouchDb::basicToken(m_server->text("admin_username"),
                                   m_server->text("admin_password"));
    }
    Decoded<ServerReport> talkAsOffice(Conversation<ServerReport> conversation) const
    {
        return talk(std::move(conversation), exchanged);
    }
    QJsonObject document(const QString &id) const
    {
        const QJsonArray found = m_server->list(u"/docs?prefix="_s + id);
        return found.first().toObject();
    }
    static QString markId(SessionId session, const Student &student)
    {
        return u"mark:"_s + session.toString() + u':' + student.id.toString();
    }
    /// The stamp a second later.
    static QString later(const QString &stamp) { return stampAt(stamp, stampTime(stamp) + 1000); }

    SystemClock m_clock;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<HubTablet> m_a;
    std::unique_ptr<HubTablet> m_b;
};

QTEST_GUILESS_MAIN(tst_Hub)
#include "tst_hub.moc"
