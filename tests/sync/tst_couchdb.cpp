// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/couchdb.h"
#include "sync/targets/couchdocs.h"
#include "tests/support/talk.h"
#include "tests/sync/fakehub.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const AccessToken token{ .bearer = "bmFtZTp3b3Jk", .lifetimeMs = 300'000, .user = u"a.teacher"_s };
SchoolId school() { return schoolId(u"RIVERSIDE"_s); }

QString stamp(int n) { return u"%1.00000.dev"_s.arg(1'790'000'000'000 + n, 13); }

Target target(const QString &url = u"https://hub.example"_s,
              const QString &database = u"rollbook"_s)
{
    return { .id = {},
             .name = u"Hub"_s,
             .kind = u"couchdb"_s,
             .url = url,
             .options = { { u"database"_s, database }, { u"username"_s, u"a.teacher"_s } },
             .remoteUser = {},
             .enabled = true };
}

MarkFacts facts(Status status, const QString &statusHlc, const QString &note = {},
                const QString &noteHlc = stamp(0), int student = 1)
{
    const StudentId id = studentId(school(), u"T00%1"_s.arg(student));
    const SessionId session = sessionId(school(), u"7A"_s, {}, QDate(2026, 9, 7), {});
    return { .session = { .id = session },
             .student = { .id = id },
             .mark = { .session = session,
                       .student = id,
                       .value = { .status = status, .minutesLate = {} },
                       .note = note,
                       .author = u"A. Teacher"_s },
             .statusHlc = statusHlc,
             .noteHlc = noteHlc };
}

SessionWork work()
{
    SessionWork w{ .session = facts({}, {}).session,
                   .remoteSession = facts({}, {}).session.id.toString() };
    w.session.classCode = u"7A"_s;
    for (int i = 1; i <= 2; ++i)
        w.roster.append(
            { studentId(school(), u"T00%1"_s.arg(i)), u"T00%1"_s.arg(i), u"Student"_s, {} });
    return w;
}

Batch batchOf(const QList<MarkFacts> &marks)
{
    Batch batch{ .id = u"attempt"_s, .session = work().session.id };
    for (const MarkFacts &f : marks)
        batch.items.append({ .student = f.student.id,
                             .remoteStudent = f.student.id.toString(),
                             .rev = 1,
                             .facts = f });
    return batch;
}

QJsonObject schoolDocument()
{
    return rowDocument(u"school"_s, school().toString(), stamp(1),
                       { { u"code"_s, u"RIVERSIDE"_s },
                         { u"name"_s, u"Riverside"_s },
                         { u"zone"_s, u"Europe/London"_s } });
}
QJsonObject classDocument()
{
    return rowDocument(u"class"_s, classId(school(), u"7A"_s).toString(), stamp(1),
                       { { u"code"_s, u"7A"_s }, { u"name"_s, u"7A"_s } });
}
QJsonObject studentDocument(int n = 1, const QString &name = u"Student"_s, int at = 1)
{
    const QString number = u"T00%1"_s.arg(n);
    return rowDocument(u"student"_s, studentId(school(), number).toString(), stamp(at),
                       { { u"number"_s, number },
                         { u"name"_s, name },
                         { u"email"_s, u""_s },
                         { u"phone"_s, u""_s } });
}
QJsonObject enrolmentDocument()
{
    const QString c = classId(school(), u"7A"_s).toString(),
                  s = studentId(school(), u"T001"_s).toString();
    return rowDocument(u"enrolment"_s, c + u'|' + s + u"|2026-09-01"_s, stamp(1),
                       { { u"class"_s, c },
                         { u"student"_s, s },
                         { u"from"_s, u"2026-09-01"_s },
                         { u"position"_s, 1 } });
}
QJsonObject sessionDocument(const QList<int> &students = { 1 }, int at = 1)
{
    QJsonArray roster;
    for (const int n : students)
        roster.append(
            QJsonObject{ { u"student"_s, studentId(school(), u"T00%1"_s.arg(n)).toString() },
                         { u"position"_s, roster.size() + 1 },
                         { u"number"_s, u"T00%1"_s.arg(n) },
                         { u"name"_s, u"Student"_s } });
    return rowDocument(u"session"_s, work().session.id.toString(), stamp(at),
                       { { u"class"_s, classId(school(), u"7A"_s).toString() },
                         { u"subject"_s, u""_s },
                         { u"date"_s, u"2026-09-07"_s },
                         { u"start"_s, u""_s },
                         { u"end"_s, u""_s },
                         { u"zone"_s, u"Europe/London"_s },
                         { u"room"_s, u""_s },
                         { u"finished_at"_s, 0 },
                         { u"roster"_s, roster } });
}
QJsonObject correctionDocument()
{
    return rowDocument(u"correction"_s, u"0192a1b2-0000-7000-8000-000000000001"_s, stamp(1),
                       { { u"session"_s, work().session.id.toString() },
                         { u"student"_s, studentId(school(), u"T001"_s).toString() },
                         { u"from_status"_s, u"A"_s },
                         { u"to_status"_s, u"P"_s },
                         { u"reason"_s, u"was there"_s },
                         { u"state"_s, u"wanted"_s },
                         { u"author"_s, u"A. Teacher"_s },
                         { u"changed_at"_s, 1 } });
}
Dispatch rosterDispatch(const QJsonArray &documents)
{
    return { .entity = u"roster"_s, .key = {}, .rev = 1, .row = { { u"documents"_s, documents } } };
}
QJsonObject rowOfRoster(const QJsonObject &document, QString key = {})
{
    const QString id = document[u"_id"_s].toString();
    return { { u"entity"_s, typeOf(id) },
             { u"key"_s, key.isEmpty() ? id.section(u':', 1) : key },
             { u"hlc"_s, document[u"hlc"_s] },
             { u"row"_s, document } };
}

} // namespace

/// The hub's requests, its documents, and what its answers mean; the hub is an object.
class tst_CouchDb : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_hub = {}; }

    void theAddressIsPutTogether_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("asked");
        QTest::newRow("plain") << u"https://hub.example"_s << u"rollbook"_s
                               << u"https://hub.example/rollbook/_bulk_docs"_s;
        QTest::newRow("slash") << u"https://hub.example:6984/"_s << u"rollbook"_s
                               << u"https://hub.example:6984/rollbook/_bulk_docs"_s;
        QTest::newRow("behind a path") << u"https://hub.example/couch"_s << u"rollbook"_s
                                       << u"https://hub.example/couch/rollbook/_bulk_docs"_s;
        QTest::newRow("a name with a slash") << u"https://hub.example"_s << u"schools/a+b"_s
                                             << u"https://hub.example/schools%2Fa%2Bb/_bulk_docs"_s;
    }
    void theAddressIsPutTogether()
    {
        QFETCH(QString, url);
        QFETCH(QString, database);
        const CouchDb hub(target(url, database));
        const auto asked =
            requestsOf(hub.send(work(), batchOf({ facts(Status::Present, stamp(1)) }), token))
                .first();
        QTEST(QString::fromLatin1(asked.url.toEncoded()), "asked");
        QVERIFY(asked.headers.contains(
            std::pair(QByteArray("Authorization"), QByteArray("Basic bmFtZTp3b3Jk"))));
    }

    void optionsAreChecked()
    {
        QVERIFY(makeTargetKind(target()));
        QVERIFY(!makeTargetKind(target(u"https://hub.example"_s, u"Rollbook"_s)));
        QVERIFY(!makeTargetKind(target(u"https://hub.example"_s, u""_s)));
        Target colon = target();
        colon.options[u"username"_s] = u"a:b"_s;
        QVERIFY(!makeTargetKind(colon));
    }

    void marksTravelAsTheyAre_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("minutes");
        for (const Status status :
             { Status::Unmarked, Status::Present, Status::Absent, Status::Late, Status::Excused })
            QTest::addRow("%d", int(status)) << int(status) << -1;
        QTest::newRow("late by 12") << int(Status::Late) << 12;
        QTest::newRow("with a code") << int(Status::Excused) << -2;
    }
    void marksTravelAsTheyAre()
    {
        QFETCH(int, status);
        QFETCH(int, minutes);
        MarkFacts f = facts(Status(status), stamp(5), u"note"_s, stamp(6));
        if (minutes >= 0)
            f.mark.value.minutesLate = minutes;
        if (minutes == -2)
            f.mark.value.code = u"C1"_s;
        QCOMPARE(markDocument(f).contains(u"code"_s), minutes == -2); // else as it was always written
        const CouchDb hub{ target() };
        const auto back = hub.decode(*hub.encode(f));
        QVERIFY(back);
        QVERIFY(back->first == f.mark.value);
        QCOMPARE(back->second, f.mark.note);
        const auto stamped = stampedMarkOf(markDocument(f));
        QCOMPARE(stamped->statusHlc, stamp(5));
        QCOMPARE(stamped->noteHlc, stamp(6));
    }

    void whatIsNoMarkIsNotTakenForOne()
    {
        const CouchDb hub{ target() };
        QVERIFY(!hub.decode({}));
        QVERIFY(!hub.decode({ { u"status"_s, u"X"_s } }));
        QVERIFY(!hub.decode({ { u"status"_s, u""_s } }));
        QVERIFY(!hub.decode({ { u"status"_s, u"P"_s }, { u"minutes_late"_s, 3 } }));
        QVERIFY(!hub.decode({ { u"status"_s, QJsonValue() }, { u"code"_s, u"I"_s } }));
        QVERIFY(!hub.decode({ { u"status"_s, u"P"_s }, { u"code"_s, QString(51, u'x') } }));
    }

    void findingNeedsNoRequest()
    {
        const CouchDb hub{ target() };
        auto finding = hub.find(work(), token);
        finding.start();
        QVERIFY(finding.isDone());
        QCOMPARE(finding.result()->remoteSession, work().session.id.toString());
        QCOMPARE(finding.result()->links.size(), 3);
    }

    void everyMarkGetsItsOwnAnswer_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("outcome");
        QTest::newRow("stored") << QString() << QString() << int(SendResult::Outcome::Accepted);
        QTest::newRow("somebody was faster")
            << u"conflict"_s << u"Document update conflict."_s << int(SendResult::Outcome::Unknown);
        QTest::newRow("older") << u"forbidden"_s << u"older: the stored mark is newer"_s
                               << int(SendResult::Outcome::Unknown);
        QTest::newRow("no role") << u"forbidden"_s << u"writing needs the role"_s
                                 << int(SendResult::Outcome::Refused);
        QTest::newRow("no rights")
            << u"unauthorized"_s << u"not yours"_s << int(SendResult::Outcome::Refused);
        QTest::newRow("something else")
            << u"internal_error"_s << u"undefined"_s << int(SendResult::Outcome::Unknown);
    }
    void everyMarkGetsItsOwnAnswer()
    {
        QFETCH(QString, error);
        QFETCH(QString, reason);
        QFETCH(int, outcome);
        const QList<MarkFacts> marks{ facts(Status::Present, stamp(1)),
                                      facts(Status::Absent, stamp(1), {}, stamp(0), 2) };
        const QString bad = markDocumentId(marks[1].session.id, marks[1].student.id.toString());
        m_hub.refuse = [&](const QJsonObject &d) {
            return error.isEmpty() || d[u"_id"_s].toString() != bad
                ? QJsonObject()
                : QJsonObject{ { u"error"_s, error }, { u"reason"_s, reason } };
        };
        const CouchDb hub{ target() };
        const auto answer = talk(hub.send(work(), batchOf(marks), token), std::ref(m_hub));
        QVERIFY(answer);
        QCOMPARE(answer->items.size(), 2);
        QCOMPARE(int(answer->items[0].outcome), int(SendResult::Outcome::Accepted));
        QCOMPARE(int(answer->items[1].outcome), outcome);
    }

    void aMarkThatTheAnswerDoesNotNameIsUnknown()
    {
        const CouchDb hub{ target() };
        const auto none = [](const HttpRequest &) {
            return FakeHub::reply(202, QJsonDocument(QJsonArray()));
        };
        QCOMPARE(
            int(talk(hub.send(work(), batchOf({ facts(Status::Present, stamp(1)) }), token), none)
                    ->items[0]
                    .outcome),
            int(SendResult::Outcome::Unknown));
        const auto noList = [](const HttpRequest &) {
            return FakeHub::reply(201, QJsonDocument(QJsonObject()));
        };
        QCOMPARE(
            talk(hub.send(work(), batchOf({ facts(Status::Present, stamp(1)) }), token), noList)
                .error()
                .verdict,
            Verdict::Broken);
    }

    void aWriteNamesTheRevisionRead()
    {
        const CouchDb hub{ target() };
        Batch batch = batchOf({ facts(Status::Present, stamp(1)) });
        const auto sent = [&] {
            return QJsonDocument::fromJson(
                       requestsOf(hub.send(work(), batch, token)).first().body)[u"docs"_s][0]
                .toObject();
        };
        QVERIFY(!sent().contains(u"_rev"_s));
        batch.items[0].etag = u"3-abc"_s;
        QCOMPARE(sent()[u"_rev"_s].toString(), u"3-abc"_s);
        QCOMPARE(sent()[u"status_hlc"_s].toString(), stamp(1));
    }

    void aReadingShowsEachMarkWithItsRevisionAndStamps()
    {
        m_hub.put(markDocument(facts(Status::Late, stamp(3), u"bus"_s, stamp(4))));
        QJsonObject other = markDocument(facts(Status::Present, stamp(3), {}, stamp(0), 2));
        other[u"status_hlc"_s] = u"yesterday"_s;
        m_hub.put(other);
        const CouchDb hub{ target() };
        const auto reading = talk(hub.readMarks(work(), token), std::ref(m_hub));
        QVERIFY(reading);
        QCOMPARE(reading->entries.size(), 2);
        QCOMPARE(reading->entries[0].etag, u"1-x"_s);
        QCOMPARE(reading->entries[0].statusHlc, stamp(3));
        QCOMPARE(reading->entries[0].noteHlc, stamp(4));
        QCOMPARE(*reading->entries[0].value, *hub.encode(facts(Status::Late, stamp(3), u"bus"_s)));
        QVERIFY(!hub.decode(*reading->entries[1].value)); // without a stamp it is no mark of ours
    }

    void aReadingThatLeavesRowsOutIsNotBelieved()
    {
        const CouchDb hub{ target() };
        const auto none = [](const HttpRequest &) {
            return FakeHub::reply(200, QJsonDocument(QJsonObject{ { u"rows"_s, QJsonArray() } }));
        };
        QCOMPARE(talk(hub.readMarks(work(), token), none).error().verdict, Verdict::Broken);
    }

    void aMissingDatabaseIsNoMissingSession()
    {
        const CouchDb hub{ target() };
        for (const QString &reason : { u"Database does not exist."_s, u"no_db_file"_s }) {
            const auto gone = [&](const HttpRequest &) {
                return FakeHub::reply(404,
                                      QJsonDocument(QJsonObject{ { u"error"_s, u"not_found"_s },
                                                                 { u"reason"_s, reason } }));
            };
            QCOMPARE(talk(hub.readMarks(work(), token), gone).error().verdict, Verdict::Broken);
        }
    }

    void losingRevisionsAreMergedBeforeTheyGo()
    {
        m_hub.put(markDocument(facts(Status::Present, stamp(1), u"note"_s, stamp(9))));
        addLoser(facts(Status::Excused, stamp(5), u"old note"_s, stamp(2)));
        const CouchDb hub{ target() };
        const auto reading = talk(hub.readMarks(work(), token), std::ref(m_hub));
        QCOMPARE((*reading->entries[0].value)[u"status"_s].toString(), u"E"_s);
        QCOMPARE((*reading->entries[0].value)[u"note"_s].toString(), u"note"_s);
        QVERIFY(m_hub.documents.first()[u"_losers"_s].toArray().isEmpty());
    }

    void aLosingRevisionStaysWhileItsMarkIsNowhereElse()
    {
        m_hub.put(markDocument(facts(Status::Present, stamp(1))));
        addLoser(facts(Status::Excused, stamp(5)));
        m_hub.refuse = [](const QJsonObject &d) { // the merge does not arrive
            return d[u"_deleted"_s].toBool()
                ? QJsonObject()
                : QJsonObject{ { u"error"_s, u"forbidden"_s }, { u"reason"_s, u"no"_s } };
        };
        const CouchDb hub{ target() };
        const auto reading = talk(hub.readMarks(work(), token), std::ref(m_hub));
        QVERIFY(reading);
        QCOMPARE(m_hub.documents.first()[u"_losers"_s].toArray().size(), 1);
        QVERIFY(m_hub.log.size() < 10); // and it is not tried for ever
    }

    void mergingIsTheSameFromBothSides()
    {
        const QJsonObject a = markDocument(facts(Status::Present, stamp(1), u"a"_s, stamp(9)));
        const QJsonObject b = markDocument(facts(Status::Late, stamp(5), u"b"_s, stamp(2)));
        QCOMPARE(mergeDocuments(a, b), mergeDocuments(b, a));
        QCOMPARE(mergeDocuments(mergeDocuments(a, b), b), mergeDocuments(a, b));
        QCOMPARE(stampedMarkOf(mergeDocuments(a, b))->note, u"a"_s);
        const QJsonObject one = sessionDocument({ 1, 2 }, 3), two = sessionDocument({ 2, 5 }, 4);
        QCOMPARE(mergeDocuments(one, two), mergeDocuments(two, one));
        QCOMPARE(mergeDocuments(mergeDocuments(one, two), one), mergeDocuments(one, two));
        QCOMPARE(mergeDocuments(one, two)[u"roster"_s].toArray().size(), 3);
        QCOMPARE(
            mergeDocuments(studentDocument(1, u"A"_s, 5), studentDocument(1, u"B"_s, 6))[u"name"_s]
                .toString(),
            u"B"_s);
        QJsonObject broken = a;
        broken[u"status"_s] = 7;
        QCOMPARE(mergeDocuments(broken, b), contentOf(b));
    }

    void documentsThatTheStoreCouldNotHoldAreSkipped_data()
    {
        QTest::addColumn<QJsonObject>("document");
        const auto with = [](QJsonObject document, const QString &field, const QJsonValue &value) {
            document[field] = value;
            return document;
        };
        QTest::newRow("no stamp") << with(studentDocument(), u"hlc"_s, u"now"_s);
        QTest::newRow("another id for the number")
            << with(studentDocument(), u"number"_s, u"T009"_s);
        QTest::newRow("no number") << with(studentDocument(), u"number"_s, u" "_s);
        QTest::newRow("a name that is a number") << with(studentDocument(), u"name"_s, 5);
        QTest::newRow("another class's id") << with(classDocument(), u"code"_s, u"7B"_s);
        QTest::newRow("another type") << with(classDocument(), u"type"_s, u"student"_s);
        QTest::newRow("a day that does not exist")
            << with(sessionDocument(), u"date"_s, u"2026-02-30"_s);
        QTest::newRow("an unknown zone") << with(sessionDocument(), u"zone"_s, u"Mars/Olympus"_s);
        QTest::newRow("an empty register") << with(sessionDocument(), u"roster"_s, QJsonArray());
        QTest::newRow("no class") << with(sessionDocument(), u"class"_s, u"7A"_s);
        QTest::newRow("an unknown status") << with(correctionDocument(), u"to_status"_s, u"X"_s);
        QTest::newRow("an unknown state") << with(correctionDocument(), u"state"_s, u"maybe"_s);
        QTest::newRow("an enrolment under another name")
            << with(enrolmentDocument(), u"from"_s, u"2026-09-02"_s);
        QTest::newRow("an id that is none")
            << with(correctionDocument(), u"_id"_s, u"correction:1"_s);
    }
    void documentsThatTheStoreCouldNotHoldAreSkipped()
    {
        QFETCH(QJsonObject, document);
        QVERIFY(!rowOfDocument(document, school()));
        m_hub.put(schoolDocument());
        m_hub.put(classDocument());
        for (int i = 1; i <= 2; ++i)
            m_hub.put(studentDocument(i));
        m_hub.put(sessionDocument());
        m_hub.put(document); // the good one of the same name, where there is one, is gone with it
        m_hub.put(QJsonObject{ { u"_id"_s, u"grade:1"_s }, { u"type"_s, u"grade"_s } });
        const auto page = talk(CouchDb(target()).pull({}, token), std::ref(m_hub));
        QVERIFY(page); // and nothing stops for it
        QVERIFY(std::ranges::none_of(page->documents, [&](const auto &d) {
            return d.entity + u':' + d.key == document[u"_id"_s].toString();
        }));
        QVERIFY(!page->documents.isEmpty());
    }

    void goodDocumentsComeBackAsTheyWent()
    {
        for (const QJsonObject &document :
             { schoolDocument(), classDocument(), studentDocument(), enrolmentDocument(),
               sessionDocument(), correctionDocument() }) {
            const auto row = rowOfDocument(document, school());
            QVERIFY2(row, qPrintable(document[u"_id"_s].toString()));
            QCOMPARE(rowDocument(row->entity, row->key, row->hlc, row->row), document);
        }
    }

    void aPageIsInAnOrderInWhichItCanBeApplied()
    {
        for (const QJsonObject &d :
             { correctionDocument(), sessionDocument(), enrolmentDocument(), studentDocument(),
               classDocument(), schoolDocument(), markDocument(facts(Status::Present, stamp(1))) })
            m_hub.put(d);
        const auto page = talk(CouchDb(target()).pull({}, token), std::ref(m_hub));
        QStringList order;
        for (const auto &document : page->documents)
            order.append(document.entity);
        QCOMPARE(order,
                 QStringList({ u"school"_s, u"class"_s, u"student"_s, u"enrolment"_s, u"session"_s,
                               u"correction"_s }));
        QCOMPARE(page->changedSessions, QList<SessionId>{ work().session.id });
        QVERIFY(!page->more);
        const auto next = talk(CouchDb(target()).pull(page->cursor, token), std::ref(m_hub));
        QVERIFY(next->documents.isEmpty() && next->changedSessions.isEmpty());
    }

    void whatAChangeRefersToIsReadForIt()
    {
        for (const QJsonObject &d : { schoolDocument(), classDocument(), studentDocument() })
            m_hub.put(d);
        const auto first = talk(CouchDb(target()).pull({}, token), std::ref(m_hub));
        m_hub.put(sessionDocument());
        const auto page = talk(CouchDb(target()).pull(first->cursor, token), std::ref(m_hub));
        QCOMPARE(page->documents.size(),
                 3); // with its class and its student, whatever this device has
        QCOMPARE(page->documents.last().entity, u"session"_s);
    }

    void whatCannotBeAppliedYetWaitsAndHoldsUpNothing()
    {
        m_hub.put(schoolDocument());
        m_hub.put(sessionDocument()); // its class is delivered later, by a slower tablet
        m_hub.put(studentDocument());
        const auto first = talk(CouchDb(target()).pull({}, token), std::ref(m_hub));
        QCOMPARE(first->documents.size(), 2);
        const auto second = talk(CouchDb(target()).pull(first->cursor, token), std::ref(m_hub));
        QCOMPARE(second->documents.size(), 1); // its student; itself waits on
        m_hub.put(classDocument());
        const auto third = talk(CouchDb(target()).pull(second->cursor, token), std::ref(m_hub));
        QCOMPARE(third->documents.last().entity, u"session"_s);
        QVERIFY(!third->cursor.contains(u"session:"_s));
    }

    void aFeedInManyPagesComesWhole_data()
    {
        QTest::addColumn<bool>("numbers");
        QTest::newRow("opaque places") << false;
        QTest::newRow("numbers") << true;
    }
    void aFeedInManyPagesComesWhole()
    {
        QFETCH(bool, numbers);
        m_hub.numbersItsFeed = numbers;
        m_hub.put(schoolDocument());
        for (int i = 0; i < 450; ++i)
            m_hub.put(studentDocument(i));
        QSet<QString> seen;
        QString cursor;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const auto page = talk(CouchDb(target()).pull(cursor, token), std::ref(m_hub));
            for (const auto &document : page->documents)
                seen.insert(document.key);
            cursor = page->cursor;
            more = page->more;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), 451);
    }

    void aPlaceThatTheServerDoesNotKnowBeginsAnew()
    {
        m_hub.put(schoolDocument());
        const auto page =
            talk(CouchDb(target()).pull(u"{\"since\":\"from another database\"}"_s, token),
                 std::ref(m_hub));
        QCOMPARE(page->documents.size(), 1);
    }

    void theLaterOfTwoRowsStays()
    {
        m_hub.put(schoolDocument());
        m_hub.put(studentDocument(1, u"Newer there"_s, 9));
        m_hub.put(studentDocument(2, u"Older there"_s, 1));
        const QJsonArray rows{ rowOfRoster(schoolDocument()),
                               rowOfRoster(studentDocument(1, u"Ours"_s, 5)),
                               rowOfRoster(studentDocument(2, u"Ours"_s, 5)),
                               rowOfRoster(studentDocument(3, u"Ours"_s, 5)) };
        QVERIFY(talk(CouchDb(target()).deliver(rosterDispatch(rows), token), std::ref(m_hub)));
        QCOMPARE(nameOf(1), u"Newer there"_s);
        QCOMPARE(nameOf(2), u"Ours"_s);
        QCOMPARE(nameOf(3), u"Ours"_s);
        m_hub.log.clear();
        QVERIFY(talk(CouchDb(target()).deliver(rosterDispatch(rows), token),
                     std::ref(m_hub))); // again, after a lost answer
        QCOMPARE(m_hub.count(u"POST _bulk_docs"_s), 0);
    }

    void whoWasFasterIsReadAgainAndMerged()
    {
        m_hub.put(sessionDocument({ 1 }, 1));
        int times = 0;
        m_hub.beforeWrite = [&] {
            if (++times == 1)
                m_hub.put(sessionDocument({ 1, 4 }, 2));
        };
        Dispatch dispatch{ .entity = u"session"_s,
                           .key = work().session.id.toString(),
                           .rev = 1,
                           .row = sessionDocument({ 1, 3 }, 5) };
        QVERIFY(talk(CouchDb(target()).deliver(dispatch, token), std::ref(m_hub)));
        QCOMPARE(times, 2);
        QCOMPARE(m_hub.documents.first()[u"roster"_s].toArray().size(), 3);
        m_hub.beforeWrite = [&] { m_hub.put(sessionDocument({ 1 }, ++times)); }; // always
        dispatch.row = sessionDocument({ 1, 3 }, 900);
        QCOMPARE(talk(CouchDb(target()).deliver(dispatch, token), std::ref(m_hub)).error().verdict,
                 Verdict::Busy);
    }

    /// The one merge: a stamp from a wrong clock counts as of the moment it was seen, also on the way to the hub.
    void aRowFromAClockThatRanAheadDoesNotWinForEver()
    {
        m_hub.put(sessionDocument({ 1 }, 5000)); // far ahead, and pulled before ours was changed
        Dispatch dispatch{ .entity = u"session"_s,
                           .key = work().session.id.toString(),
                           .rev = 1,
                           .row = sessionDocument({ 1, 3 }, 5) };
        QVERIFY(talk(CouchDb(target()).deliver(dispatch, token), std::ref(m_hub)));
        QCOMPARE(m_hub.documents.first()[u"hlc"_s], sessionDocument({ 1 }, 5000)[u"hlc"_s]); // never seen: the later one
        dispatch.row[u"room"_s] = u"Lab"_s;
        dispatch.claims.insert(u"session|"_s + dispatch.key, sessionDocument({ 1 }, 5000)[u"hlc"_s].toString());
        QVERIFY(talk(CouchDb(target()).deliver(dispatch, token), std::ref(m_hub)));
        QCOMPARE(m_hub.documents.first()[u"room"_s].toString(), u"Lab"_s);
        QCOMPARE(m_hub.documents.first()[u"hlc"_s], sessionDocument({ 1 }, 5)[u"hlc"_s]);
        QCOMPARE(m_hub.documents.first()[u"roster"_s].toArray().size(), 2);
    }

    void whatIsRefusedDoesNotHoldUpTheRest()
    {
        m_hub.put(schoolDocument());
        m_hub.put(studentDocument(1, u"There"_s, 1));
        m_hub.put(studentDocument(2, u"Same"_s, 1));
        m_hub.refuse = [&](const QJsonObject &d) { // only the office changes what is there
            return m_hub.documents.contains(d[u"_id"_s].toString())
                ? QJsonObject{ { u"error"_s, u"forbidden"_s },
                               { u"reason"_s, u"only the office"_s } }
                : QJsonObject();
        };
        const QString enrolment =
            enrolmentDocument()[u"_id"_s].toString().section(u':', 1).replace(u':', u'|');
        const QJsonArray rows{ rowOfRoster(schoolDocument()),
                               rowOfRoster(studentDocument(1, u"Other"_s, 5)),
                               rowOfRoster(studentDocument(2, u"Same"_s, 5)),
                               rowOfRoster(studentDocument(3, u"New"_s, 5)),
                               rowOfRoster(enrolmentDocument(), enrolment) };
        const auto answer =
            talk(CouchDb(target()).deliver(rosterDispatch(rows), token), std::ref(m_hub));
        QCOMPARE(answer.error().verdict, Verdict::Refused);
        QVERIFY(answer.error().text.startsWith(
            studentDocument(1)[u"_id"_s].toString())); // not the one that differs by its stamp only
        QCOMPARE(nameOf(3), u"New"_s);
    }

    void enrolmentsComeAfterWhatTheyReferTo()
    {
        QStringList written;
        m_hub.refuse = [&](const QJsonObject &d) {
            written.append(typeOf(d[u"_id"_s].toString()));
            return QJsonObject();
        };
        const QString enrolment =
            enrolmentDocument()[u"_id"_s].toString().section(u':', 1).replace(u':', u'|');
        const QJsonArray rows{ rowOfRoster(enrolmentDocument(), enrolment),
                               rowOfRoster(classDocument()), rowOfRoster(studentDocument()) };
        QVERIFY(talk(CouchDb(target()).deliver(rosterDispatch(rows), token), std::ref(m_hub)));
        QCOMPARE(written.last(), u"enrolment"_s);
        QCOMPARE(m_hub.count(u"POST _bulk_docs"_s), 2);
    }

    void anotherSchoolsDatabaseIsLeftAlone()
    {
        m_hub.put(rowDocument(u"school"_s, schoolId(u"HILLTOP"_s).toString(), stamp(1),
                              { { u"code"_s, u"HILLTOP"_s },
                                { u"name"_s, u"Hilltop"_s },
                                { u"zone"_s, u"Europe/London"_s } }));
        const auto answer = talk(
            CouchDb(target()).deliver(rosterDispatch({ rowOfRoster(schoolDocument()) }), token),
            std::ref(m_hub));
        QCOMPARE(answer.error().reason, u"other_school"_s);
        QCOMPARE(m_hub.count(u"POST _bulk_docs"_s), 0);
    }

private:
    void addLoser(const MarkFacts &loser)
    {
        QJsonObject document = markDocument(loser);
        document[u"_rev"_s] = u"1-loser"_s;
        m_hub.documents.first()[u"_losers"_s] = QJsonArray{ document };
    }
    QString nameOf(int student) const
    {
        return m_hub.documents.value(studentDocument(student)[u"_id"_s].toString())[u"name"_s]
            .toString();
    }

    FakeHub m_hub;
};

QTEST_GUILESS_MAIN(tst_CouchDb)
#include "tst_couchdb.moc"
