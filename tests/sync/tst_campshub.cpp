// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"
#include "sync/targets/campshub.h"
#include "sync/targets/campshubrecord.h"
#include "tests/support/talk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString student = u"9d3bcbff-6d3e-4d8e-9a41-1b0c5a3d7e10"_s;
const QString statusHlc =
    u"1795255200000.00003.019aa6a2-7c1b-7d3e-8f00-3c1e5a7b9d11"_s; // 2026-11-21T10:00Z
const QString noteHlc = u"1795255260000.00000.019aa6a2-7c1b-7d3e-8f00-3c1e5a7b9d11"_s;
const CampsHubStamps stamps{ statusHlc, noteHlc };

Target target(const QString &url = u"https://campus.example"_s, QJsonObject options = {})
{
    options[u"username"_s] = u"ellery"_s;
    return { .id = {},
             .name = u"Campus"_s,
             .kind = u"campshub"_s,
             .url = url,
             .options = options,
             .remoteUser = {},
             .enabled = true };
}

const AccessToken token{ .bearer = "abc.def.ghi",
                         .lifetimeMs = 300'000,
                         .user = u"u-1"_s,
                         .more = { { u"faculty"_s, u"f-1"_s } } };

HttpReply json(int status, const QByteArray &body)
{
    return { .status = status, .contentType = "application/json", .retryAfter = {}, .body = body };
}
HttpReply json(int status, const QJsonObject &body)
{
    return json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}
HttpReply page(const QJsonArray &rows, const QString &next = {})
{
    return json(200,
                QJsonObject{ { u"next"_s, next.isEmpty() ? QJsonValue() : QJsonValue(next) },
                             { u"previous"_s, QJsonValue() },
                             { u"results"_s, rows } });
}
HttpReply lost() { return { .failure = HttpReply::Failure::Interrupted, .failureText = {} }; }

QByteArray jwt(const QByteArray &claims)
{
    return "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + ".c2ln";
}

Mark mark(Status status, std::optional<int> minutes = {}, const QString &note = {})
{
    return { .session = {},
             .student = {},
             .value = { .status = status, .minutesLate = minutes },
             .note = note,
             .author = {} };
}

QJsonObject value(const QString &word, const QString &reason = u""_s, const QString &notes = u""_s)
{
    return { { u"mark"_s, word }, { u"reason"_s, reason }, { u"notes"_s, notes } };
}

/// A record of ours that was written at 10:02 with PATCH.
QJsonObject record(const QString &word, const QString &carrierFor = {})
{
    return { { u"id"_s, 900 },
             { u"session"_s, 12 },
             { u"student"_s, student },
             { u"student_roll_number"_s, u"T001"_s },
             { u"mark"_s, word },
             { u"source"_s, u"offline"_s },
             { u"reason"_s, u""_s },
             { u"notes"_s, u""_s },
             { u"last_modified_by"_s, QJsonValue() },
             { u"client_uuid"_s,
               campsHubCarrier(stamps, u"12"_s, student,
                               value(carrierFor.isEmpty() ? word : carrierFor)) },
             { u"marked_at"_s, u"2026-11-21T10:00:00Z"_s },
             { u"created_at"_s, u"2026-11-21T08:00:00.123456Z"_s },
             { u"updated_at"_s, u"2026-11-21T10:02:00.123456Z"_s } };
}

/// The page of section 21: course 7, taught to batch 31.
HttpReply sectionPage()
{
    return { .status = 200,
             .contentType = "application/json",
             .body = R"({"id":21,"course":{"id":7,"code":"MAT","title":"Mathematics"},"student_batch":{"id":31,"batch_name":"7A","batch_code":"B-7A"}})" };
}

/// A record that the server has just made of a POST of ours.
QJsonObject posted(const QString &word, const QString &carrierFor, const QString &at)
{
    QJsonObject row = record(word, carrierFor);
    for (const QString &key : { u"marked_at"_s, u"created_at"_s, u"updated_at"_s })
        row[key] = at;
    return row;
}

QJsonObject sessionRow(int id, int section, const QString &start, const QString &notes = {},
                       const QString &faculty = u"f-1"_s)
{
    return { { u"id"_s, id },
             { u"course_section"_s, section },
             { u"faculty"_s, faculty },
             { u"scheduled_date"_s, u"2026-11-23"_s },
             { u"start_datetime"_s, u"2026-11-23T%1:00Z"_s.arg(start) },
             { u"end_datetime"_s, u"2026-11-23T23:59:00Z"_s },
             { u"status"_s, u"scheduled"_s },
             { u"notes"_s, notes },
             { u"attendance_summary"_s, QJsonObject{ { u"total_students"_s, 2 } } },
             { u"created_at"_s, u"2026-11-20T08:00:00.5Z"_s } };
}

CampsHubSession session(int id, int section, const QString &start, const QString &notes = {},
                        const QString &faculty = u"f-1"_s)
{
    auto read = readCampsHubSession(sessionRow(id, section, start, notes, faculty));
    read->end = read->start + 50 * 60'000;
    return *read;
}

Session lesson(QTime start = QTime(9, 45), const QString &zone = u"Europe/London"_s)
{
    return { .id = SessionId::fromString(u"5b1f2c3d-0000-5000-8000-000000000001"),
             .classId = {},
             .subjectId = {},
             .classCode = u"7A"_s,
             .subjectCode = u"MAT"_s,
             .subjectName = {},
             .date = QDate(2026, 11, 23),
             .start = start,
             .end = start.isValid() ? start.addSecs(3000) : QTime(),
             .zone = zone,
             .room = u"R1"_s };
}

const QByteArray mySections =
    R"([{"id":21,"course":{"id":5,"code":"MAT","title":"Mathematics"},"student_batch":{"id":31,"batch_name":"7A","batch_code":"B-7A"}},
  {"id":22,"course":{"id":6,"code":"FORM","title":"Form period"},"student_batch":{"id":31,"batch_name":"7A","batch_code":"B-7A"}},
  {"id":23,"course":{"id":7,"code":"ELE","title":"Elective"},"student_batch":null}])";

QList<CampsHubSection> sections()
{
    QList<CampsHubSection> read;
    const QJsonArray rows = QJsonDocument::fromJson(mySections).array();
    for (const QJsonValue &row : rows)
        read.append(*readCampsHubSection(row.toObject()));
    return read;
}

SessionWork work(QTime start = QTime(9, 45))
{
    return { .session = lesson(start), .remoteClass = u"31"_s, .remoteSubject = u"5"_s };
}

BatchItem item(const QString &record, const QString &word = u"present"_s)
{
    return { .student = StudentId(QUuid::createUuid()),
             .remoteStudent = student,
             .rev = 1,
             .value = value(word),
             .record = record,
             .facts = {
                 .mark = mark(Status::Present), .statusHlc = statusHlc, .noteHlc = noteHlc } };
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

/// What is asked of CampsHub360, and what its answers mean.
class tst_CampsHub : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theAddressMayBeGivenInManyWays_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("asked");
        const auto row = [](const char *given, const char *asked) {
            QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(asked);
        };
        row("https://campus.example", "https://campus.example/api/auth/token/");
        row("https://campus.example/", "https://campus.example/api/auth/token/");
        row("https://campus.example/api/v1/attendance/api",
            "https://campus.example/api/auth/token/");
        row("https://campus.example/api/v1/attendance/api/",
            "https://campus.example/api/auth/token/");
        row("https://county.example/camps", "https://county.example/camps/api/auth/token/");
    }
    void theAddressMayBeGivenInManyWays()
    {
        QFETCH(QString, given);
        QFETCH(QString, asked);
        const auto requests = requestsOf(
            CampsHub(target(given)).signIn({ .password = u"x"_s, .code = {}, .refresh = {} }));
        QCOMPARE(requests.last().url.toString(), asked);
        const auto reading =
            requestsOf(CampsHub(target(given)).readMarks({ .remoteSession = u"12"_s }, token));
        QCOMPARE(
            reading.last().url.toString(QUrl::RemoveQuery),
            QString(asked).replace(u"api/auth/token/"_s, u"api/v1/attendance/api/sessions/12/"_s));
        QVERIFY(reading.last().timeoutMs >= 30'000);
    }

    void marksAndValuesAreTheSame_data()
    {
        QTest::addColumn<Mark>("given");
        QTest::addColumn<QJsonObject>("stored");
        QTest::newRow("present") << mark(Status::Present) << value(u"present"_s);
        QTest::newRow("absent") << mark(Status::Absent, {}, u"phoned"_s)
                                << value(u"absent"_s, u"phoned"_s);
        QTest::newRow("late") << mark(Status::Late) << value(u"late"_s);
        QTest::newRow("minutes") << mark(Status::Late, 7) << value(u"late"_s, u"[7 min]"_s);
        QTest::newRow("minutes and note")
            << mark(Status::Late, 7, u"bus"_s) << value(u"late"_s, u"[7 min] bus"_s);
        QTest::newRow("excused") << mark(Status::Excused, {}, u"[7 min]"_s)
                                 << value(u"excused"_s, u"[7 min]"_s);
        const QString exact(255, u'x'), tooLong(256, u'x');
        QTest::newRow("255 characters")
            << mark(Status::Absent, {}, exact) << value(u"absent"_s, exact);
        QTest::newRow("256 characters") << mark(Status::Absent, {}, tooLong)
                                        << value(u"absent"_s, QString(254, u'x') + u'…', tooLong);
        const QString faces = QString(253, u'x') + u"😀😀"_s;
        QTest::newRow("nothing is cut in two")
            << mark(Status::Absent, {}, faces)
            << value(u"absent"_s, QString(253, u'x') + u'…', faces);
    }
    void marksAndValuesAreTheSame()
    {
        QFETCH(Mark, given);
        QFETCH(QJsonObject, stored);
        QCOMPARE(campsHubValue(given), std::optional(stored));
        const auto back = campsHubMark(stored);
        QVERIFY(back);
        QCOMPARE(back->first, given.value);
        QCOMPARE(back->second, given.note.isNull() ? QString() : given.note);
    }

    void whatCannotBeHeldIsNotSent() { QVERIFY(!campsHubValue(mark(Status::Unmarked))); }

    void whatTheOfficeWroteIsUnderstood()
    {
        QCOMPARE(campsHubMark(value(u"excused"_s, u"Approved medical leave"_s, u"asked for work"_s))
                     ->second,
                 u"Approved medical leave; asked for work"_s);
        QCOMPARE(campsHubMark(value(u"excused"_s, u""_s, u"asked for work"_s))->second,
                 u"asked for work"_s);
        QVERIFY(!campsHubMark(value(u"on_duty"_s)));
    }

    void bothStampsFitTheirField()
    {
        const QString carrier = campsHubCarrier(stamps, u"12"_s, student, value(u"present"_s));
        QVERIFY(!carrier.isEmpty() && carrier.size() <= 64);
        const auto back = campsHubStamps(carrier, u"12"_s, student, value(u"present"_s));
        QVERIFY(back);
        QCOMPARE(back->statusHlc, statusHlc);
        QCOMPARE(back->noteHlc, noteHlc);
    }

    void aStampIsBelievedOnlyBesideWhatItWasWrittenFor()
    {
        const QString carrier =
            campsHubCarrier(stamps, u"12"_s, student, value(u"present"_s, u"bus"_s));
        QVERIFY(campsHubStamps(carrier, u"12"_s, student, value(u"present"_s, u"bus"_s)));
        QVERIFY(!campsHubStamps(carrier, u"12"_s, student, value(u"late"_s, u"bus"_s)));
        QVERIFY(!campsHubStamps(carrier, u"12"_s, student, value(u"present"_s)));
        QVERIFY(!campsHubStamps(carrier, u"12"_s, student, value(u"present"_s, u"bus"_s, u"x"_s)));
        QVERIFY(!campsHubStamps(carrier, u"13"_s, student, value(u"present"_s, u"bus"_s)));
        QVERIFY(!campsHubStamps(carrier, u"12"_s, u"another"_s, value(u"present"_s, u"bus"_s)));
        for (const QString &other : { QString(), u"9d3bcbff-6d3e-4d8e-9a41-1b0c5a3d7e10"_s,
                                      carrier.chopped(1), u'2' + carrier.mid(1) })
            QVERIFY(!campsHubStamps(other, u"12"_s, student, value(u"present"_s, u"bus"_s)));
    }

    void aStampOfAnotherShapeIsNotCarried()
    {
        QVERIFY(campsHubCarrier({ u"1795255200000.00003.tablet"_s, {} }, u"12"_s, student,
                                value(u"present"_s))
                    .isEmpty());
        QVERIFY(campsHubCarrier({}, u"12"_s, student, value(u"present"_s)).isEmpty());
    }

    void aRecordOfOursCarriesOurClock()
    {
        const auto entry = readCampsHubRecord(record(u"present"_s));
        QCOMPARE(entry.value, std::optional(value(u"present"_s)));
        QCOMPARE(entry.statusHlc, statusHlc);
        QCOMPARE(entry.noteHlc, noteHlc);
        QCOMPARE(entry.record, u"900"_s);
        QCOMPARE(entry.remoteStudent, student);
        QCOMPARE(entry.number, u"T001"_s);
    }

    void aRecordThatSomebodyChangedHasOnlyTheServersTime()
    {
        const auto entry = readCampsHubRecord(record(u"late"_s, u"present"_s));
        QCOMPARE(entry.value, std::optional(value(u"late"_s)));
        QVERIFY(entry.statusHlc.isEmpty());
        QCOMPARE(campsHubTime(entry.changedAt), u"2026-11-21T10:02:00.123Z"_s);
    }

    void whatTheServerMadeByItselfIsNobodysMark()
    {
        QJsonObject row = record(u"absent"_s);
        row[u"source"_s] = u"system"_s;
        row[u"client_uuid"_s] = u""_s;
        QVERIFY(!readCampsHubRecord(row).value);
        QCOMPARE(readCampsHubRecord(row).record, u"900"_s);
        for (const auto &[key, changed] :
             { std::pair(u"source"_s, QJsonValue(u"manual"_s)),
               std::pair(u"mark"_s, QJsonValue(u"excused"_s)),
               std::pair(u"last_modified_by"_s, QJsonValue(u"u-2"_s)) }) {
            QJsonObject touched = row;
            touched[key] = changed;
            QVERIFY2(readCampsHubRecord(touched).value, qPrintable(key));
        }
    }

    void anApprovedCorrectionIsTheMarkItAskedFor()
    {
        QJsonObject row = record(u"late"_s, u"absent"_s);
        row[u"reason"_s] = u"Corrected from absent - came at ten"_s;
        QCOMPARE(readCampsHubRecord(row).value, campsHubValue(mark(Status::Late)));
    }

    void aPostThatTheServerCalledLateIsNotDoneYet()
    {
        const QString at = u"2026-11-21T10:00:02.5Z"_s;
        QVERIFY(!readCampsHubRecord(posted(u"late"_s, u"present"_s, at)).value);
        QVERIFY(readCampsHubRecord(posted(u"late"_s, u"late"_s, at)).value);
        QVERIFY(readCampsHubRecord(posted(u"late"_s, u"absent"_s, at))
                    .value); // no rule makes this: a person did
        QJsonObject later = posted(u"late"_s, u"present"_s, at); // somebody's own change
        later[u"updated_at"_s] = u"2026-11-21T10:00:09Z"_s;
        QVERIFY(readCampsHubRecord(later).value);
    }

    /// It has our time from a PATCH: nothing that the server made of a POST looks so, however young it is.
    void aMarkThatSomebodyCalledLateAtOnceIsTheirs()
    {
        QJsonObject row = posted(u"late"_s, u"present"_s, u"2026-11-21T10:00:02.5Z"_s);
        row[u"marked_at"_s] = campsHubTime(stampTime(statusHlc));
        const auto entry = readCampsHubRecord(row);
        QCOMPARE(entry.value, std::optional(value(u"late"_s)));
        QVERIFY(entry.statusHlc.isEmpty());
    }

    void aPostThatCameHoursLaterHasNotItsTimeYet()
    {
        QVERIFY(!readCampsHubRecord(posted(u"present"_s, u"present"_s, u"2026-11-21T18:00:00Z"_s))
                     .value);
        QVERIFY(readCampsHubRecord(posted(u"present"_s, u"present"_s, u"2026-11-21T10:00:05Z"_s))
                    .value);
    }

    void theCursorIsOurOwn()
    {
        QCOMPARE(
            QByteArray::fromBase64(
                campsHubCursor(campsHubTime(QJsonValue(u"2026-11-21T10:00:00Z"_s))).toLatin1()),
            "p=2026-11-21T10%3A00%3A00.000Z");
    }

    void aSessionIsMatched_data()
    {
        QTest::addColumn<Session>("ours");
        QTest::addColumn<QList<CampsHubSession>>("day");
        QTest::addColumn<QString>("found");
        QTest::addColumn<bool>("ambiguous");
        QTest::addColumn<bool>("foreign");
        const QString reference = campsHubReference(lesson().id);
        const auto row = [](const char *name, const Session &ours,
                            const QList<CampsHubSession> &day, const char *found,
                            bool ambiguous = false, bool foreign = false) {
            QTest::newRow(name) << ours << day << QString::fromLatin1(found) << ambiguous
                                << foreign;
        };
        row("none", lesson(), {}, "");
        row("the begin", lesson(), { session(1, 21, u"13:25"_s), session(2, 21, u"09:45"_s) }, "2");
        row("another section", lesson(), { session(2, 22, u"09:45"_s) }, "");
        row("another lecturer's", lesson(), { session(2, 21, u"09:45"_s, {}, u"f-2"_s) }, "", false,
            true);
        row("our reference, moved", lesson(),
            { session(1, 21, u"09:45"_s), session(2, 21, u"15:00"_s, reference) }, "2");
        row("made twice: the older", lesson(),
            { session(10, 21, u"09:45"_s, reference), session(9, 21, u"09:45"_s, reference) }, "9");
        row("another lesson's reference", lesson(),
            { session(2, 21, u"09:45"_s, u"[cref:5b1f2c3d-0000-5000-8000-000000000009]"_s) }, "");
        row("a little moved", lesson(), { session(2, 21, u"09:50"_s) }, "2");
        row("the other lesson of the day", lesson(), { session(2, 21, u"13:25"_s) }, "");
        row("the same begin twice", lesson(),
            { session(1, 21, u"09:45"_s), session(2, 21, u"09:45"_s) }, "", true);
        row("without a begin", lesson(QTime()), { session(1, 21, u"09:45"_s) }, "1");
        row("without a begin, two", lesson(QTime()),
            { session(1, 21, u"09:45"_s), session(2, 21, u"13:25"_s) }, "", true);
        row("in the school's zone", lesson(QTime(9, 45), u"Asia/Kolkata"_s),
            { session(1, 21, u"04:15"_s) }, "1");
        row("wall time taken for UTC", lesson(QTime(9, 45), u"Asia/Kolkata"_s),
            { session(1, 21, u"09:45"_s) }, "1");
        CampsHubSession cancelled = session(2, 21, u"09:45"_s);
        cancelled.status = u"cancelled"_s;
        row("cancelled", lesson(), { cancelled }, "");
    }
    void aSessionIsMatched()
    {
        QFETCH(Session, ours);
        QFETCH(QList<CampsHubSession>, day);
        QFETCH(QString, found);
        QFETCH(bool, ambiguous);
        QFETCH(bool, foreign);
        const CampsHubMatch match =
            matchCampsHubSession(ours, { sections().first() }, u"f-1"_s, day);
        QCOMPARE(match.session, found);
        QCOMPARE(match.ambiguous, ambiguous);
        QCOMPARE(match.foreign, foreign);
    }

    void aSectionIsFoundByIdsOrNames()
    {
        const auto ids = [](const SessionWork &w, const QString &form = {}) {
            QStringList found;
            for (const CampsHubSection &s : campsHubSectionsOf(w, sections(), form))
                found.append(s.id);
            return found.join(u',');
        };
        QCOMPARE(ids(work()), u"21"_s);
        SessionWork named = work();
        named.remoteClass.clear();
        named.remoteSubject.clear();
        QCOMPARE(ids(named), u"21"_s);
        named.session.classCode = u"7B"_s;
        QCOMPARE(ids(named), QString());
        SessionWork daily = work();
        daily.remoteSubject.clear();
        daily.session.subjectCode.clear();
        QCOMPARE(ids(daily), QString());
        QCOMPARE(ids(daily, u"FORM"_s), u"22"_s);
    }

    void aFreshTokenIsTriedBeforeThePassword()
    {
        const CampsHub server(target());
        QStringList asked;
        const auto answer = [&](const HttpRequest &r) {
            asked.append(r.url.path());
            if (asked.last().endsWith(u"refresh/"_s))
                return json(401,
                            R"({"detail":"Token is invalid or expired","code":"token_not_valid"})");
            if (asked.last().endsWith(u"token/"_s))
                return json(200,
                            "{\"refresh\":\"new\",\"access\":\""
                                + jwt(R"({"iat":1,"exp":86401,"user_id":"u-1"})")
                                + "\",\"user\":{\"id\":\"u-1\"}}");
            return page({ QJsonObject{ { u"id"_s, u"f-9"_s },
                                       { u"user"_s, QJsonObject{ { u"id"_s, u"u-9"_s } } } },
                          QJsonObject{ { u"id"_s, u"f-1"_s },
                                       { u"user"_s, QJsonObject{ { u"id"_s, u"u-1"_s } } } } });
        };
        const auto signedIn =
            talk(server.signIn({ .password = u"x"_s, .code = {}, .refresh = "old" }), answer);
        QVERIFY(signedIn);
        QCOMPARE(signedIn->refresh, "new");
        QCOMPARE(signedIn->user, u"u-1"_s);
        QCOMPARE(signedIn->lifetimeMs, 86'400'000);
        QCOMPARE(signedIn->more[u"faculty"_s].toString(), u"f-1"_s);
        QCOMPARE(asked,
                 (QStringList{ u"/api/auth/token/refresh/"_s, u"/api/auth/token/"_s,
                               u"/api/v1/faculty/api/faculty/"_s }));
    }

    void whatSignInCanSay_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const HttpReply &reply, Verdict verdict) {
            QTest::newRow(name) << reply << int(verdict);
        };
        row("wrong password", json(401, R"({"detail":"Invalid credentials"})"),
            Verdict::Unauthorized);
        row("rate limit of the old package", json(403, R"({"detail":"Forbidden"})"), Verdict::Busy);
        row("rate limit", json(429, R"({"detail":"Too many"})"), Verdict::Busy);
        row("no token", json(200, "{}"), Verdict::Broken);
        row("crash", json(500, R"({"success":false,"error":"Internal Server Error"})"),
            Verdict::ServerError);
        row("lost", lost(), Verdict::Ambiguous);
    }
    void whatSignInCanSay()
    {
        QFETCH(HttpReply, reply);
        QFETCH(int, verdict);
        const auto signedIn =
            talk(CampsHub(target()).signIn({ .password = u"x"_s, .code = {}, .refresh = {} }),
                 [&](const HttpRequest &) { return reply; });
        QVERIFY(!signedIn);
        QCOMPARE(int(signedIn.error().verdict), verdict);
    }

    void aMarkIsPatchedAsAWholeWithItsTrueTime()
    {
        const Batch batch{ .id = u"b"_s,
                           .session = {},
                           .remoteSession = u"12"_s,
                           .teacher = {},
                           .items = { item(u"900"_s) } };
        const HttpRequest r = requestsOf(CampsHub(target()).send({}, batch, token)).first();
        QCOMPARE(r.method, "PATCH");
        QCOMPARE(r.url.toString(), u"https://campus.example/api/v1/attendance/api/records/900/"_s);
        QCOMPARE(
            bodyOf(r),
            (QJsonObject{ { u"mark"_s, u"present"_s },
                          { u"reason"_s, u""_s },
                          { u"notes"_s, u""_s },
                          { u"source"_s, u"offline"_s },
                          { u"marked_at"_s, u"2026-11-21T10:00:00.000Z"_s },
                          { u"device_id"_s, statusHlc.section(u'.', 2) },
                          { u"client_uuid"_s,
                            campsHubCarrier(stamps, u"12"_s, student, value(u"present"_s)) } }));
    }

    void aMarkWithoutARowIsPosted()
    {
        const Batch batch{ .id = u"b"_s,
                           .session = {},
                           .remoteSession = u"12"_s,
                           .teacher = {},
                           .items = { item({}) } };
        const HttpRequest r = requestsOf(CampsHub(target()).send({}, batch, token)).first();
        QCOMPARE(r.method, "POST");
        QCOMPARE(r.url.path(), u"/api/v1/attendance/api/records/"_s);
        QCOMPARE(bodyOf(r)[u"session"_s], QJsonValue(12));
        QCOMPARE(bodyOf(r)[u"student"_s], QJsonValue(student));
        QVERIFY(!bodyOf(r).contains(u"marked_at"_s));
    }

    void eachMarkIsAnsweredForItself()
    {
        const Batch batch{ .id = u"b"_s,
                           .session = {},
                           .remoteSession = u"12"_s,
                           .teacher = {},
                           .items = { item(u"1"_s), item(u"2"_s), item({}), item(u"4"_s) } };
        QList<HttpReply> replies{
            json(200, "{}"), json(400, R"({"mark":["no valid choice"]})"),
            json(400,
                 R"({"non_field_errors":["The fields session, student must make a unique set."]})"),
            json(404, R"({"detail":"Not found."})")
        };
        const auto sent = talk(CampsHub(target()).send({}, batch, token),
                               [&](const HttpRequest &) { return replies.takeFirst(); });
        QVERIFY(sent);
        QCOMPARE(sent->items.size(), 3);
        QCOMPARE(sent->items[0].student, batch.items[1].student);
        QCOMPARE(sent->items[0].outcome, SendResult::Outcome::Refused);
        QCOMPARE(sent->items[1].outcome,
                 SendResult::Outcome::Unknown); // somebody made the row: look
        QCOMPARE(sent->items[2].outcome, SendResult::Outcome::Unknown); // the row went: look
    }

    void oneCrashDoesNotHoldUpTheOthersAndTwoEndTheBatch()
    {
        const HttpReply crash = json(500, R"({"success":false,"error":"Internal Server Error"})");
        const Batch batch{ .id = u"b"_s,
                           .session = {},
                           .remoteSession = u"12"_s,
                           .teacher = {},
                           .items = { item(u"1"_s), item(u"2"_s), item(u"3"_s) } };
        const auto run = [&](QList<HttpReply> replies) {
            const auto sent = talk(CampsHub(target()).send({}, batch, token),
                                   [&](const HttpRequest &) { return replies.takeFirst(); });
            return std::pair(sent ? Verdict::Ok : sent.error().verdict, replies.size());
        };
        QCOMPARE(run({ json(200, "{}"), crash, json(200, "{}") }),
                 std::pair(Verdict::ServerError, qsizetype(0)));
        QCOMPARE(run({ crash, crash, json(200, "{}") }),
                 std::pair(Verdict::ServerError, qsizetype(1)));
        QCOMPARE(run({ json(200, "{}"), lost(), json(200, "{}") }),
                 std::pair(Verdict::Ambiguous, qsizetype(1)));
        QCOMPARE(run({ json(403, R"({"detail":"no"})"), crash, crash }),
                 std::pair(Verdict::Refused, qsizetype(2)));
    }

    void aListThatGoesRoundForEverIsLeft()
    {
        const QString next = u"http://inside:8000/x/?cursor=cj0xJnA9eA%3D%3D"_s;
        int pages = 0;
        const auto answer = [&](const HttpRequest &r) {
            if (r.url.path().contains(u"by_faculty"_s))
                return json(200, mySections);
            if (!r.url.path().endsWith(u"/sessions/"_s))
                return json(404, "{}");
            if (r.method == "POST")
                return json(500, R"({"success":false,"error":"Internal Server Error"})");
            ++pages;
            if (pages > 1) // only the cursor is taken from the address that the server gives
                Q_ASSERT(r.url.host() == u"campus.example"_s
                         && QUrlQuery(r.url).queryItemValue(u"cursor"_s, QUrl::FullyDecoded)
                             == u"cj0xJnA9eA=="_s);
            return page({ sessionRow(1, 99, u"09:45"_s, {}, u"f-2"_s) }, next);
        };
        const CampsHub reader(
            target({ u"https://campus.example"_s }, { { u"make_sessions"_s, u"off"_s } })); // as it is typed
        const auto found = talk(reader.find(work(), token), answer);
        QVERIFY(found);
        QCOMPARE(found->reason, u"no_session"_s);
        QCOMPARE(pages, 2);
    }

    void aRegisterWithoutASubjectNeedsACourse()
    {
        SessionWork daily = work();
        daily.session.subjectCode.clear();
        daily.remoteSubject.clear();
        const auto nobody = [](const HttpRequest &) { return json(404, "{}"); };
        const auto found = talk(CampsHub(target()).find(daily, token), nobody);
        QVERIFY(found);
        QCOMPARE(found->reason, u"no_course"_s);
    }

    void aReadingThatMissesRecordsIsNone()
    {
        // The session says two, the lists show one: what is missing would be taken for lost.
        const auto answer = [](const HttpRequest &r) {
            if (r.url.path().contains(u"course-sections"_s))
                return sectionPage();
            return r.url.path().endsWith(u"/sessions/12/"_s)
                ? json(200, sessionRow(12, 21, u"09:45"_s))
                : page({ record(u"present"_s) });
        };
        const auto reading =
            talk(CampsHub(target()).readMarks({ .remoteSession = u"12"_s }, token), answer);
        QVERIFY(!reading);
        QCOMPARE(reading.error().verdict, Verdict::ServerError);
    }

    /// After a backup was put back its ids may be given anew.
    void anotherLessonsSessionIsNotOurs_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("isOurs");
        const QString ours = campsHubReference(lesson().id), others = campsHubReference(SessionId(QUuid::createUuid()));
        QTest::newRow("ours") << QString() << u"2026-11-23"_s << true;
        QTest::newRow("ours by its reference, on another day") << ours << u"2026-11-24"_s << true;
        QTest::newRow("of another day") << QString() << u"2026-11-24"_s << false;
        QTest::newRow("refers to another lesson") << others << u"2026-11-23"_s << false;
    }
    void anotherLessonsSessionIsNotOurs()
    {
        QFETCH(QString, notes);
        QFETCH(QString, date);
        QFETCH(bool, isOurs);
        QJsonObject row = sessionRow(12, 21, u"09:45"_s, notes);
        row[u"scheduled_date"_s] = date;
        row[u"attendance_summary"_s] = QJsonObject{ { u"total_students"_s, 0 } };
        SessionWork own = work();
        own.remoteSession = u"12"_s;
        const auto reading = talk(CampsHub(target()).readMarks(own, token), [&](const HttpRequest &r) {
            return r.url.path().contains(u"course-sections"_s) ? sectionPage() : json(200, row);
        });
        QCOMPARE(reading.has_value() && (!reading->date.isValid() || reading->date == lesson().date), isOurs);
        if (!reading)
            QCOMPARE(reading.error().verdict, Verdict::Missing);
    }

    void whatIsShutOrAnothersIsLocked_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("faculty");
        QTest::addColumn<bool>("locked");
        QTest::newRow("scheduled") << u"scheduled"_s << u"f-1"_s << false;
        QTest::newRow("open") << u"open"_s << u"f-1"_s << false;
        QTest::newRow("closed") << u"closed"_s << u"f-1"_s << true;
        QTest::newRow("locked") << u"locked"_s << u"f-1"_s << true;
        QTest::newRow("cancelled") << u"cancelled"_s << u"f-1"_s << true;
        QTest::newRow("a colleague's") << u"open"_s << u"f-2"_s << true;
    }
    void whatIsShutOrAnothersIsLocked()
    {
        QFETCH(QString, status);
        QFETCH(QString, faculty);
        QFETCH(bool, locked);
        QJsonObject row = sessionRow(12, 21, u"09:45"_s, {}, faculty);
        row[u"status"_s] = status;
        row[u"attendance_summary"_s] = QJsonObject{ { u"total_students"_s, 0 } };
        const auto reading = talk(CampsHub(target()).readMarks({ .remoteSession = u"12"_s }, token),
                                  [&](const HttpRequest &r) {
                                      return r.url.path().contains(u"course-sections"_s) ? sectionPage() : json(200, row);
                                  });
        QVERIFY(reading);
        QCOMPARE(reading->locked, locked);
        QCOMPARE(reading->lockedText.isEmpty(), false);
    }

    /// What it says of itself goes with it: the id may be another lesson's by now.
    void aReadingTellsWhoseLessonItIs()
    {
        QJsonObject row = sessionRow(12, 21, u"09:45"_s);
        row[u"attendance_summary"_s] = QJsonObject{ { u"total_students"_s, 0 } };
        int sections = 0;
        const CampsHub school(target());
        const auto answer = [&](const HttpRequest &r) {
            const bool section = r.url.path().contains(u"course-sections"_s);
            sections += section;
            return section ? sectionPage() : json(200, row);
        };
        for (int i = 0; i < 2; ++i) { // the section is asked for once
            const auto reading = talk(school.readMarks({ .remoteSession = u"12"_s }, token), answer);
            QVERIFY(reading);
            QCOMPARE(reading->remoteClass, u"31"_s);
            QCOMPARE(reading->remoteSubject, u"7"_s);
            QCOMPARE(reading->date, QDate(2026, 11, 23));
        }
        QCOMPARE(sections, 1);
    }

    /// In one list, and the wrong one first: neither is what stands there.
    void aRecordThatIsListedTwiceShowsBothMarks()
    {
        QJsonObject row = sessionRow(12, 21, u"09:45"_s);
        row[u"attendance_summary"_s] = QJsonObject{ { u"total_students"_s, 1 } };
        const auto marks = [&](const QJsonArray &records) {
            const auto answer = [&](const HttpRequest &r) {
                if (r.url.path().contains(u"course-sections"_s))
                    return sectionPage();
                return r.url.path().endsWith(u"/records/"_s) ? page(records) : json(200, row);
            };
            const auto reading = talk(CampsHub(target()).readMarks({ .remoteSession = u"12"_s }, token), answer);
            QStringList all;
            for (const SessionReading::Entry &entry : reading->entries)
                all.append(entry.value->value(u"mark"_s).toString());
            return all;
        };
        QCOMPARE(marks({ record(u"present"_s), record(u"absent"_s) }), (QStringList{ u"present"_s, u"absent"_s }));
        QCOMPARE(marks({ record(u"present"_s), record(u"present"_s) }), QStringList{ u"present"_s });
        QJsonObject later = record(u"absent"_s);
        later[u"updated_at"_s] = u"2026-11-21T10:03:00Z"_s;
        QCOMPARE(marks({ record(u"present"_s), later }), QStringList{ u"absent"_s });
    }

    void aDoubtfulSessionIsLookedForAndNotMadeAgain()
    {
        int posts = 0, lists = 0;
        const auto answer = [&](const HttpRequest &r) {
            if (r.url.path().contains(u"by_faculty"_s))
                return json(200, mySections);
            if (r.url.path().contains(u"timetable-slots"_s))
                return page({});
            if (r.method == "POST")
                return ++posts, lost();
            return ++lists, page({});
        };
        const auto found = talk(CampsHub(target()).find(work(), token), answer);
        QVERIFY(found); // no failure that would be tried again at once
        QCOMPARE(found->reason, u"no_session"_s);
        QCOMPARE(posts, 1);
        QCOMPARE(lists, 2);
    }

    void aSessionWithoutABatchIsNotAskedFor()
    {
        SessionWork elective = work();
        elective.remoteSubject = u"7"_s;
        elective.remoteClass.clear();
        elective.session.classCode.clear();
        QStringList asked;
        const auto answer = [&](const HttpRequest &r) {
            asked.append(QString::fromLatin1(r.method));
            return r.url.path().contains(u"by_faculty"_s) ? json(200, mySections) : page({});
        };
        const auto found = talk(CampsHub(target()).find(elective, token), answer);
        QVERIFY(found);
        QCOMPARE(found->reason, u"no_session"_s);
        QVERIFY(!asked.contains(u"POST"_s));
    }

    void aQrCodeSaysItsSessionAndItsEnd()
    {
        const auto qr = readCampsHubQr(jwt(
            R"({"session_id":"12","course_section_id":"21","faculty_id":"f-1","exp":1795258800})"));
        QVERIFY(qr);
        QCOMPARE(qr->session, u"12"_s);
        QCOMPARE(campsHubTime(qr->expiresAt), u"2026-11-21T11:00:00.000Z"_s);
        for (const QByteArray &other : { QByteArray("https://campus.example/x"), jwt("{}"),
                                         jwt(R"({"session_id":"12"})"), jwt("garbage") })
            QVERIFY(!readCampsHubQr(other));
    }

    void everyThingHasAWording()
    {
        QSet<int> things;
        for (const auto &line : CampsHub(target()).wordings())
            things.insert(int(line.thing));
        QCOMPARE(things.size(), 7);
    }
};

QTEST_GUILESS_MAIN(tst_CampsHub)
#include "tst_campshub.moc"
