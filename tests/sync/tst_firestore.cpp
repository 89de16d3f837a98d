// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/firestore.h"
#include "sync/targets/firestorecleanup.h"
#include "tests/support/talk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString root = u"projects/p1/databases/(default)/documents/"_s;
const QString remote = u"5f2b8f0e-0d53-5c1e-9c58-3f1f5a6f0001"_s;
const auto statusHlc = u"1790000000000.00000.device-a"_s,
           noteHlc = u"1790000000000.00001.device-a"_s;

HttpReply json(int status, const QByteArray &body)
{
    return { .status = status,
             .contentType = "application/json; charset=UTF-8",
             .retryAfter = {},
             .body = body };
}
HttpReply error(int status, const QByteArray &word, bool wrapped = false)
{
    const QByteArray object = "{\"error\":{\"code\":" + QByteArray::number(status)
        + ",\"message\":\"m\",\"status\":\"" + word + "\"}}";
    return json(status, wrapped ? '[' + object + ']' : object);
}
HttpReply committed(int writes)
{
    QByteArrayList results;
    for (int i = 0; i < writes; ++i)
        results.append("{\"updateTime\":\"2026-11-20T08:00:00.000001Z\"}");
    return json(200,
                "{\"writeResults\":[" + results.join(',')
                    + "],\"commitTime\":\"2026-11-20T08:00:00.000001Z\"}");
}
/// batchGet: of these names, what is stored with which update time.
HttpReply stored(const QHash<QString, QString> &times)
{
    QJsonArray rows{ QJsonObject{ { u"missing"_s, root + u"c/missing"_s } } };
    for (auto row = times.begin(); row != times.end(); ++row)
        rows.append(QJsonObject{
            { u"found"_s,
              QJsonObject{ { u"name"_s, row.key() }, { u"updateTime"_s, row.value() } } } });
    return json(200, QJsonDocument(rows).toJson());
}

Target target(const QString &privacy, const QJsonObject &more = {})
{
    QJsonObject options{ { u"project"_s, u"p1"_s },
                         { u"privacy"_s, privacy },
                         { u"api_key"_s, u"k 1"_s },
                         { u"username"_s, u"a@school.example"_s } };
    for (auto option = more.begin(); option != more.end(); ++option)
        options[option.key()] = option.value();
    return { .id = {},
             .name = u"cloud"_s,
             .kind = u"firestore"_s,
             .url = u"https://firestore.googleapis.com/v1"_s,
             .options = options,
             .remoteUser = {},
             .enabled = true };
}

Session lesson()
{
    Session session;
    session.id = SessionId::fromString(remote);
    session.classCode = u"7A"_s;
    session.subjectCode = u"MAT"_s;
    session.subjectName = u"Mathematics"_s;
    session.date = QDate(2026, 11, 20);
    session.start = QTime(9, 45);
    session.end = QTime(10, 35);
    session.zone = u"Africa/Nairobi"_s;
    session.room = u"R1"_s;
    return session;
}

BatchItem item(int n, const QString &etag = {})
{
    BatchItem made;
    made.student = StudentId(QUuid::createUuidV5(QUuid(), QString::number(n)));
    made.number = u"ADM/%1"_s.arg(n);
    made.remoteStudent = u"ADM%2F%1"_s.arg(n);
    made.key =
        QUuid::createUuidV5(QUuid(), u"key"_s + QString::number(n)).toString(QUuid::WithoutBraces);
    made.etag = etag;
    made.facts = { .session = lesson(),
                   .student = { .id = made.student,
                                .number = made.number,
                                .name = u"Student %1"_s.arg(n),
                                .email = {},
                                .phone = {} },
                   .mark = { .session = lesson().id,
                             .student = made.student,
                             .value = { Status::Late, 7 },
                             .note = u"bus"_s,
                             .rev = 1,
                             .changedAt = 1790000000000,
                             .author = u"teacher"_s },
                   .statusHlc = statusHlc,
                   .noteHlc = noteHlc,
                   .lecturer = u"J. Okafor"_s,
                   .now = 1790000001000 };
    made.facts.student.name = u"Student %1"_s.arg(n);
    return made;
}

Batch batchOf(const QList<BatchItem> &items)
{
    Batch batch;
    batch.remoteSession = remote;
    batch.items = items;
    return batch;
}

SessionWork work()
{
    SessionWork made;
    made.session = lesson();
    made.remoteSession = remote;
    made.lecturer = u"J. Okafor"_s;
    made.now = 1790000001000;
    return made;
}

QJsonArray writesIn(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body)[u"writes"_s].toArray();
}
QString nameIn(const QJsonValue &write)
{
    return write[u"update"_s][u"name"_s].toString().mid(root.size());
}

/// Answers one after the other, and keeps what was asked.
struct Script
{
    QList<HttpReply> replies;
    QList<HttpRequest> asked = {};
    HttpReply operator()(const HttpRequest &request)
    {
        asked.append(request);
        return replies.isEmpty() ? HttpReply{ .failure = HttpReply::Failure::NotConnected,
                                              .failureText = u"script ended"_s }
                                 : replies.takeFirst();
    }
};

/// A student's document as it is listed: written by us at eight, and changed last at `updated`.
QByteArray student(const QByteArray &id, const QByteArray &status, const QByteArray &updated)
{
    return "{\"name\":\"" + (root + u"sessions/"_s + remote + u"/students/"_s).toUtf8() + id + R"(","fields":{"status":{"stringValue":")" + status
        + R"("},"admission_number":{"stringValue":")" + id
        + R"("},"marked_at":{"timestampValue":"2026-11-20T08:00:00Z"},"_status_hlc":{"stringValue":"1790000000000.00000.device-a"},)"
          R"("_note_hlc":{"stringValue":"1790000000000.00000.device-a"}},"updateTime":")"
        + updated + "\"}";
}

HttpReply listed(const QList<QByteArray> &documents) { return json(200, "{\"documents\":[" + documents.join(',') + "]}"); }

} // namespace

/// What is said to Firestore and what its answers mean, by the contract and without a server.
class tst_Firestore : public QObject
{
    Q_OBJECT

private slots:
    void ids_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"ADM001"_s << u"ADM001"_s;
        QTest::newRow("slashes") << u"ADM/2026/001"_s << u"ADM%2F2026%2F001"_s;
        QTest::newRow("percent") << u"50%2F"_s << u"50%252F"_s;
        QTest::newRow("dot") << u"."_s << u"%2E"_s;
        QTest::newRow("dots") << u".."_s << u"%2E%2E"_s;
        QTest::newRow("reserved") << u"__x__"_s << u"%5F_x__"_s;
        QTest::newRow("not reserved") << u"__x"_s << u"__x"_s;
        QTest::newRow("letters") << u"José 1"_s << u"José 1"_s;
    }
    void ids()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QCOMPARE(firestoreId(text), id);
        QVERIFY(isFirestoreId(id));
        QCOMPARE(textOfFirestoreId(id), text);
    }
    void whatCannotBeAnId()
    {
        for (const QString &id : { u""_s, u"."_s, u".."_s, u"a/b"_s, u"__a__"_s, u"____"_s,
                                   QString(1501, u'a'), QString(751, u'é') })
            QVERIFY2(!isFirestoreId(id), qPrintable(id.left(9)));
        QVERIFY(isFirestoreId(QString(1500, u'a')));
        QVERIFY(isFirestoreId(QString(750, u'é')));
        // A number that fits no id gets no link, and waits; the others go.
        SessionWork asked = work();
        asked.roster = { { StudentId(), QString(1501, u'7'), {}, {} },
                         { StudentId(), u"A/1"_s, {}, {} } };
        const auto found = talk(Firestore(target(u"full"_s)).find(asked, {}), Script{ {} });
        QCOMPARE(found->links.size(), 1);
        QCOMPARE(found->links.first().remoteId, u"A%2F1"_s);
        QCOMPARE(found->remoteSession, remote);
        const auto plain =
            talk(Firestore(target(u"full"_s, { { u"ids"_s, u"plain"_s } })).find(asked, {}),
                 Script{ {} });
        QCOMPARE(plain->links.size(), 0); // a slash would lead levels deeper
    }
    void anIdsPercentSignIsEncodedOnceMoreInAnAddress()
    {
        const FirestoreDatabase database = Firestore::databaseOf(target(u"full"_s));
        const HttpRequest request =
            database.get(database.name({ u"lecturer_usage"_s, u"LEC%2F002"_s }), {}, "t");
        QCOMPARE(request.url.toEncoded(),
                 "https://firestore.googleapis.com/v1/projects/p1/databases/(default)/documents/"
                 "lecturer_usage/LEC%252F002");
        QCOMPARE(request.headers.value(0).second, "Bearer t");
    }

    void valuesAreTyped()
    {
        const QJsonObject plain{
            { u"n"_s, QJsonValue() }, { u"b"_s, true }, { u"i"_s, 7 }, { u"s"_s, u"x"_s }
        };
        const QJsonObject typed = typedFields(plain);
        QCOMPARE(typed[u"i"_s].toObject(),
                 (QJsonObject{ { u"integerValue"_s, u"7"_s } })); // int64: a text
        QCOMPARE(plainFields(typed), plain);
        QCOMPARE(
            plainFields({ { u"i"_s, QJsonObject{ { u"integerValue"_s, 7 } } } })[u"i"_s].toInt(),
            7);
        QCOMPARE(firestoreTimeMs(u"2026-11-20T08:00:00.123999Z"_s), 1795161600123);
        QCOMPARE(firestoreTimeMs(u"2026-11-20T08:00:00Z"_s), 1795161600000);
        QCOMPARE(firestoreTimeMs(u"soon"_s), 0);
    }

    void everyMarkIsHeldAsItIs()
    {
        const Firestore kind(target(u"full"_s));
        for (const Status status :
             { Status::Unmarked, Status::Present, Status::Absent, Status::Late, Status::Excused }) {
            MarkFacts facts = item(1).facts;
            facts.mark.value = { .status = status,
                                 .minutesLate =
                                     status == Status::Late ? std::optional(0) : std::nullopt };
            const auto value = kind.encode(facts);
            QVERIFY(value);
            const auto back = kind.decode(*value);
            QVERIFY(back);
            QCOMPARE(back->first, facts.mark.value);
            QCOMPARE(back->second, u"bus"_s);
        }
        QVERIFY(!kind.decode({ { u"status"_s, u"X"_s } }));
        QVERIFY(!kind.decode({ { u"status"_s, u""_s } }));
    }

    void oneCommitOfTwoDocumentsAMark()
    {
        const Firestore kind(target(u"full"_s));
        const auto asked =
            requestsOf(kind.send(work(), batchOf({ item(1), item(2, u"t2"_s) }), {}));
        QCOMPARE(
            asked.first().url.toEncoded(),
            "https://firestore.googleapis.com/v1/projects/p1/databases/(default)/documents:commit");
        const QJsonArray writes = writesIn(asked.first());
        QCOMPARE(writes.size(), 4);
        QCOMPARE(nameIn(writes[0]), u"sessions/%1/students/ADM%2F1"_s.arg(remote));
        QCOMPARE(writes[0][u"currentDocument"_s].toObject(),
                 (QJsonObject{ { u"exists"_s, false } }));
        QCOMPARE(writes[2][u"currentDocument"_s].toObject(),
                 (QJsonObject{ { u"updateTime"_s, u"t2"_s } }));
        // The copy has an id of its own, the same for every attempt and device.
        QCOMPARE(
            nameIn(writes[1]),
            u"attendance_records/"_s
                + QUuid::createUuidV5(QUuid(remote), u"ADM/1"_s).toString(QUuid::WithoutBraces));
        for (const QJsonValue &write : writes) {
            QCOMPARE(write[u"updateTransforms"_s][0][u"fieldPath"_s].toString(), u"marked_at"_s);
            const QJsonArray mask = write[u"updateMask"_s][u"fieldPaths"_s].toArray();
            QVERIFY(!mask.contains(u"marked_at"_s)); // a transformed field is never named in it
            QVERIFY(mask.contains(u"_status_hlc"_s));
        }
        const QJsonObject fields = plainFields(writes[0][u"update"_s][u"fields"_s].toObject());
        QCOMPARE(fields[u"date"_s], u"2026-11-20"_s);
        QCOMPARE(fields[u"timestamp"_s],
                 u"2026-09-21T17:13:20.000000"_s); // the school's own time, without a zone
        QCOMPARE(fields[u"device"_s], u"device-a"_s);
        QCOMPARE(fields[u"student_name"_s], u"Student 1"_s);
    }
    void pseudonymousTakesAnOlderNameAway()
    {
        const Firestore kind(target(u"pseudonymous"_s));
        const HttpRequest asked =
            requestsOf(kind.send(work(), batchOf({ item(1, u"t1"_s) }), {})).first();
        QVERIFY(!asked.body.contains("Student 1"));
        const QJsonArray writes = writesIn(asked);
        for (const QJsonValue &write : writes)
            QVERIFY(write[u"updateMask"_s][u"fieldPaths"_s].toArray().contains(
                u"student_name"_s)); // named and not given: deleted
    }
    void usageIsOneCountForEachMarker()
    {
        const Firestore kind(target(u"usage"_s, { { u"lecturer_id"_s, u"LEC/002"_s } }));
        const HttpRequest asked =
            requestsOf(kind.send(work(), batchOf({ item(1), item(2) }), {})).first();
        const QJsonArray writes = writesIn(asked);
        QCOMPARE(writes.size(), 4);
        QCOMPARE(nameIn(writes[0]), u"lecturer_usage/LEC%2F002/client_ops/"_s + item(1).key);
        QCOMPARE(writes[1][u"currentDocument"_s].toObject(),
                 (QJsonObject{ { u"exists"_s, false } }));
        QCOMPARE(writes[2][u"updateTransforms"_s][1][u"increment"_s][u"integerValue"_s].toString(),
                 u"2"_s);
        QCOMPARE(nameIn(writes[3]), u"lecturer_usage/LEC%2F002/sessions/"_s + remote);
        for (const char *secret : { "ADM", "Student", "bus", "student" })
            QVERIFY2(!asked.body.contains(secret), secret);
        QCOMPARE(firestoreLecturerId({}, u"Jane A. Okafor"_s), u"jane_a._okafor"_s);
        QCOMPARE(firestoreLecturerId({}, {}), u"unknown"_s);
    }

    void anErrorIsKnownByItsWord_data()
    {
        QTest::addColumn<int>("http");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("reason");
        const auto row = [](int http, const char *word, Verdict verdict, const QString &reason) {
            QTest::addRow("%d %s", http, word) << http << QByteArray(word) << verdict << reason;
        };
        row(409, "ALREADY_EXISTS", Verdict::Ambiguous, u"conflict"_s);
        row(409, "ABORTED", Verdict::Ambiguous, u"conflict"_s);
        row(400, "FAILED_PRECONDITION", Verdict::Ambiguous, u"conflict"_s);
        row(404, "NOT_FOUND", Verdict::Ambiguous, u"conflict"_s); // what was to be changed is gone
        row(400, "INVALID_ARGUMENT", Verdict::Refused, u"refused_data"_s);
        row(403, "PERMISSION_DENIED", Verdict::Refused, u"refused_perm"_s);
        row(401, "UNAUTHENTICATED", Verdict::Unauthorized, u"auth"_s);
        row(429, "RESOURCE_EXHAUSTED", Verdict::Busy, u"server_busy"_s);
        row(499, "CANCELLED", Verdict::Busy, u"server_busy"_s);
        row(503, "UNAVAILABLE", Verdict::Busy, u"server_busy"_s);
        row(504, "DEADLINE_EXCEEDED", Verdict::Busy, u"server_busy"_s);
        row(500, "INTERNAL", Verdict::ServerError, u"server_error"_s);
    }
    void anErrorIsKnownByItsWord()
    {
        QFETCH(int, http);
        QFETCH(QByteArray, word);
        for (const bool wrapped : { false, true }) {
            const auto read = readFirestoreCommit(error(http, word, wrapped), 1);
            QVERIFY(!read);
            QTEST(read.error().verdict, "verdict");
            QTEST(read.error().reason, "reason");
        }
    }
    void anErrorInAGoodAnswerIsNoGoodAnswer()
    {
        HttpReply late = error(503, "UNAVAILABLE", true);
        late.status = 200; // a stream that broke after its head had left
        QVERIFY(!readFirestoreTimes(late));
        QVERIFY(!readFirestoreCommit(committed(1), 2));
        QCOMPARE(readFirestoreCommit(json(200, "{}"), 1).error().verdict, Verdict::Ambiguous);
        const HttpReply page{
            .status = 200, .contentType = "text/html", .retryAfter = {}, .body = "<p>Sign in</p>"
        };
        QCOMPARE(readFirestoreCommit(page, 1).error().verdict, Verdict::Foreign);
    }

    void whatNobodyTouchedGoesAtOnce()
    {
        Script script{
            { error(409, "ALREADY_EXISTS"),
              stored({ { root + u"sessions/%1/students/ADM%2F1"_s.arg(remote), u"theirs"_s },
                       { root + u"sessions/%1/students/ADM%2F2"_s.arg(remote), u"t2"_s } }),
              committed(4) }
        };
        const auto sent =
            talk(Firestore(target(u"full"_s))
                     .send(work(), batchOf({ item(1), item(2, u"t2"_s), item(3) }), {}),
                 std::ref(script));
        QVERIFY(sent);
        QCOMPARE(sent->items.size(), 1);
        QCOMPARE(sent->items.first().student, item(1).student);
        QCOMPARE(sent->items.first().outcome, SendResult::Outcome::Unknown);
        QCOMPARE(sent->items.first().reason, u"conflict"_s);
        QCOMPARE(writesIn(script.asked[2]).size(), 4);
    }
    void whenAllAreContendedNothingIsForced()
    {
        Script script{
            { error(400, "FAILED_PRECONDITION"),
              stored({ { root + u"sessions/%1/students/ADM%2F1"_s.arg(remote), u"theirs"_s } }) }
        };
        const auto sent =
            talk(Firestore(target(u"full"_s)).send(work(), batchOf({ item(1, u"t1"_s) }), {}),
                 std::ref(script));
        QVERIFY(sent);
        QCOMPARE(sent->items.first().outcome,
                 SendResult::Outcome::Unknown); // read before it is sent again
        QCOMPARE(script.asked.size(), 2);
        Script aborted{ { error(409, "ABORTED"), stored({}), error(409, "ABORTED"), stored({}),
                          error(409, "ABORTED"), stored({}) } };
        const auto refused = talk(
            Firestore(target(u"full"_s)).send(work(), batchOf({ item(1) }), {}), std::ref(aborted));
        QCOMPARE(refused.error().verdict,
                 Verdict::Ambiguous); // for no reason that could be seen: backs off
        QCOMPARE(refused.error().reason, u"conflict"_s);
        QCOMPARE(aborted.asked.size(), 6); // never for ever
    }
    void aMarkerThatIsThereHasBeenCounted()
    {
        const auto marker = [](int n) {
            return root + u"lecturer_usage/j._okafor/client_ops/"_s + item(n).key;
        };
        Script all{ { error(409, "ALREADY_EXISTS"),
                      stored({ { marker(1), u"t"_s }, { marker(2), u"t"_s } }) } };
        QVERIFY(talk(Firestore(target(u"usage"_s)).send(work(), batchOf({ item(1), item(2) }), {}),
                     std::ref(all)));
        QCOMPARE(all.asked.size(), 2);
        Script one{ { error(409, "ALREADY_EXISTS"), stored({ { marker(1), u"t"_s } }),
                      committed(3) } };
        QVERIFY(talk(Firestore(target(u"usage"_s)).send(work(), batchOf({ item(1), item(2) }), {}),
                     std::ref(one)));
        QCOMPARE(nameIn(writesIn(one.asked[2])[0]), marker(2).mid(root.size()));
        QCOMPARE(
            writesIn(one.asked[2])[1][u"updateTransforms"_s][1][u"increment"_s][u"integerValue"_s]
                .toString(),
            u"1"_s);
    }

    void readingFollowsThePages()
    {
        const auto row = [](const QByteArray &id, const QByteArray &fields) {
            return "{\"name\":\"" + (root + u"sessions/"_s + remote + u"/students/"_s).toUtf8() + id
                + "\",\"fields\":{" + fields
                + "},\"createTime\":\"2026-11-20T08:00:00Z\",\"updateTime\":\"2026-11-20T08:00:01."
                  "5Z\"}";
        };
        const QByteArray ours =
            R"("status":{"stringValue":"L"},"minutes_late":{"integerValue":"7"},"note":{"stringValue":"bus"},"_note_hlc":{"stringValue":"1790000000000.00001.device-a"},)";
        Script script{
            { json(200,
                   "{\"documents\":["
                       + row(
                           "ADM%2F1",
                           ours + R"("_status_hlc":{"stringValue":"1790000000000.00000.device-a"})")
                       + ',' + row("ADM%2F2", ours + R"("_status_hlc":{"stringValue":"9"})")
                       + "],\"nextPageToken\":\"a+b\"}"),
              json(
                  200,
                  "{\"documents\":["
                      + row(
                          "ADM3",
                          R"("admission_number":{"stringValue":"ADM3"},"marked_at":{"timestampValue":"2026-11-20T07:00:00Z"})")
                      + "]}") }
        };
        const auto reading =
            talk(Firestore(target(u"full"_s)).readMarks(work(), {}), std::ref(script));
        QVERIFY(reading);
        QVERIFY(script.asked[1].url.toEncoded().contains("pageToken=a%2Bb"));
        QHash<QString, SessionReading::Entry> entries;
        for (const SessionReading::Entry &entry : reading->entries)
            entries.insert(entry.number, entry);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[u"ADM/1"_s].statusHlc, statusHlc);
        QCOMPARE(entries[u"ADM/1"_s].etag, u"2026-11-20T08:00:01.5Z"_s);
        QCOMPARE(entries[u"ADM/1"_s].remoteStudent, u"ADM%2F1"_s);
        QVERIFY(entries[u"ADM/2"_s].statusHlc.isEmpty()); // no stamp of ours: not believed
        const SessionReading::Entry old = entries[u"ADM3"_s]; // of the older system
        QCOMPARE(markOfFirestore(*old.value)->first.status, Status::Present);
        QCOMPARE(old.changedAt, firestoreTimeMs(u"2026-11-20T08:00:01.5Z"_s)); // its own time is not of its last change
        QVERIFY(old.statusHlc.isEmpty());
    }
    /// An edit in the console moves the document's time and leaves our stamps as they were.
    void stampsOfADocumentThatWasChangedSinceAreMarkedSo_data()
    {
        QTest::addColumn<QByteArray>("updated");
        QTest::addColumn<bool>("touched");
        QTest::newRow("our commit") << QByteArray("2026-11-20T08:00:00.9Z") << false;
        QTest::newRow("later") << QByteArray("2026-11-20T08:00:04Z") << true;
    }
    void stampsOfADocumentThatWasChangedSinceAreMarkedSo()
    {
        QFETCH(QByteArray, updated);
        QFETCH(bool, touched);
        const auto reading = talk(Firestore(target(u"full"_s)).readMarks(work(), {}),
                                  Script{ { listed({ student("ADM1", "E", updated) }) } });
        QVERIFY(reading);
        const SessionReading::Entry entry = reading->entries.first();
        QCOMPARE(entry.touched, touched);
        QCOMPARE(entry.changedAt, firestoreTimeMs(touched ? QString::fromLatin1(updated) : u"2026-11-20T08:00:00Z"_s));
    }
    void aDocumentThatIsListedTwiceShowsBothValues()
    {
        const QByteArray at = "2026-11-20T08:00:00Z";
        const auto values = [&](const QList<QByteArray> &rows) {
            const auto reading = talk(Firestore(target(u"full"_s)).readMarks(work(), {}), Script{ { listed(rows) } });
            QSet<QString> all;
            for (const SessionReading::Entry &entry : reading->entries)
                all.insert(entry.value->value(u"status"_s).toString());
            return all;
        };
        QCOMPARE(values({ student("ADM1", "P", at), student("ADM1", "A", at) }), (QSet<QString>{ u"P"_s, u"A"_s }));
        QCOMPARE(values({ student("ADM1", "P", at), student("ADM1", "P", at) }), (QSet<QString>{ u"P"_s }));
    }
    void documentsOfAnotherSessionAreSaidToBeIts()
    {
        const QByteArray foreign = student("ADM1", "P", "2026-11-20T08:00:00Z").replace(remote.toUtf8(), "another");
        const auto reading = talk(Firestore(target(u"full"_s)).readMarks(work(), {}), Script{ { listed({ foreign }) } });
        QCOMPARE(reading->remoteSession, u"another"_s);
    }
    void aListThatGoesInCirclesEnds()
    {
        const HttpReply same = json(200, R"({"nextPageToken":"t"})");
        const auto reading = talk(Firestore(target(u"full"_s)).readMarks(work(), {}),
                                  Script{ { same, same, same } });
        QCOMPARE(reading.error().verdict, Verdict::Broken);
    }
    void aMissingDatabaseIsNoMissingSession()
    {
        const auto reading = talk(Firestore(target(u"full"_s)).readMarks(work(), {}),
                                  Script{ { error(404, "NOT_FOUND") } });
        QCOMPARE(reading.error().verdict, Verdict::Broken);
    }

    void aProbeKnowsAFirestore()
    {
        const auto probe = [](const HttpReply &reply) {
            return talk(Firestore(target(u"usage"_s)).probe(), Script{ { reply } });
        };
        QVERIFY(probe(error(403, "PERMISSION_DENIED"))->notes.isEmpty());
        QCOMPARE(probe(error(404, "NOT_FOUND"))->notes.size(), 1); // open to all: said
        QVERIFY(!probe(json(403, R"({"detail":"no"})")));
        QVERIFY(!probe(error(503, "UNAVAILABLE")));
    }

    void aCleanUpKnowsWhatIsNotItsOwn_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("may");
        QTest::newRow("a row") << u"sessions/s/students/ADM001"_s << true;
        QTest::newRow("a deep row") << u"sessions/s/students/ADM/2026/001"_s << true;
        QTest::newRow("a record") << u"attendance_records/r"_s << true;
        QTest::newRow("a session") << u"sessions/s"_s << true;
        QTest::newRow("usage") << u"lecturer_usage/LEC001"_s << false;
        QTest::newRow("usage of a session") << u"lecturer_usage/LEC001/sessions/s"_s << false;
        QTest::newRow("profile") << u"lecturer_profiles/u"_s << false;
        QTest::newRow("something else's below a session") << u"sessions/s/notes/n"_s << false;
        QTest::newRow("something else's below a record")
            << u"attendance_records/r/notes/n"_s << false;
        QTest::newRow("a collection") << u"sessions/s/students"_s << false;
    }
    void aCleanUpKnowsWhatIsNotItsOwn()
    {
        QFETCH(QString, path);
        QFETCH(bool, may);
        const FirestoreCleanup cleanup(Firestore::databaseOf(target(u"full"_s)));
        QCOMPARE(cleanup.mayRemove(root + path), may);
        QVERIFY(!cleanup.mayRemove(u"projects/p2/databases/(default)/documents/"_s + path));
        Script script{ { committed(1) } };
        const auto removed =
            talk(cleanup.remove({ { u"name"_s, root + path }, { u"updateTime"_s, u"t1"_s } }, {}),
                 std::ref(script));
        QCOMPARE(removed.has_value(), may);
        QCOMPARE(script.asked.size(), may ? 1 : 0); // not even asked
        if (may)
            QCOMPARE(writesIn(script.asked[0])[0][u"currentDocument"_s].toObject(),
                     (QJsonObject{ { u"updateTime"_s, u"t1"_s } }));
    }

    void optionsThatAreMissingAreNamed_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("project") << u"project"_s << QString();
        QTest::newRow("project with a slash") << u"project"_s << u"a/b"_s;
        QTest::newRow("privacy has no default") << u"privacy"_s << QString();
        QTest::newRow("privacy unknown") << u"privacy"_s << u"some"_s;
        QTest::newRow("auth") << u"auth"_s << u"magic"_s;
        QTest::newRow("api_key") << u"api_key"_s << QString();
        QTest::newRow("username") << u"username"_s << QString();
        QTest::newRow("ids") << u"ids"_s << u"other"_s;
        QTest::newRow("database") << u"database"_s << u"a b"_s;
    }
    void optionsThatAreMissingAreNamed()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QVERIFY(makeTargetKind(target(u"full"_s)));
        const auto made = makeTargetKind(target(u"full"_s, { { option, value } }));
        QVERIFY(!made);
        QVERIFY2(made.error().detail.contains(option), qPrintable(made.error().detail));
    }
};

QTEST_GUILESS_MAIN(tst_Firestore)
#include "tst_firestore.moc"
