// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/schoolos.h"
#include "tests/support/talk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

Target target(const QString &url = u"https://school.example"_s)
{
    return { .id = {}, .name = u"School"_s, .kind = u"schoolos"_s, .url = url,
             .options = { { u"school_code"_s, u"RIVERSIDE"_s }, { u"username"_s, u"okafor"_s } }, .remoteUser = {}, .enabled = true };
}

const AccessToken token{ .bearer = "abc.def.ghi", .lifetimeMs = 300'000, .user = u"7"_s };

bool hasHeader(const HttpRequest &request, const QByteArray &name)
{
    return std::ranges::any_of(request.headers, [&](const auto &header) { return header.first.toLower() == name; });
}

Mark mark(Status status, std::optional<int> minutes = {}, const QString &note = {})
{
    return { .session = {}, .student = {}, .value = { .status = status, .minutesLate = minutes }, .note = note, .author = {} };
}

/// What is asked, one request at a time.
struct Asked : SchoolOs
{
    using SchoolOs::SchoolOs;
    HttpRequest signInRequest(const QString &password) const { return requestsOf(signIn({ .password = password, .code = {}, .refresh = {} })).last(); }
    HttpRequest sessionsRequest(int page) const
    {
        return requestsOf(find({}, token), pages(page - 1)).last();
    }
    /// So many pages of the list of sessions, each with another session and word of one more.
    static QList<HttpReply> pages(int count)
    {
        QList<HttpReply> all;
        for (int i = 1; i <= count; ++i)
            all.append({ .status = 200, .contentType = "application/json", .body = R"({"next":"another","results":[{"id":)" + QByteArray::number(i) + "}]}" });
        return all;
    }
    HttpRequest marksRequest(const QString &session) const { return requestsOf(readMarks({ .remoteSession = session }, token)).last(); }
    HttpRequest sendRequest(const Batch &batch) const { return requestsOf(send({}, batch, token)).last(); }
    std::optional<QJsonObject> written(const Mark &mark) const { return encode({ .mark = mark }); }
};

BatchItem item(const QString &student, const QJsonObject &value) { return { .remoteStudent = student, .rev = 1, .value = value }; }

QJsonObject stored(const QString &status, const QString &remarks)
{
    return { { u"status"_s, status }, { u"remarks"_s, remarks } };
}

} // namespace

/// What is asked of SchoolOS, and how one mark is written there.
class tst_SchoolOs : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    /// An exception there is granted leave, and nothing takes it back: what is only asked for stays here.
    void onlyApprovedLeaveGoesThere()
    {
        const SchoolOs school(target());
        Dispatch leave{ .entity = u"leave"_s,
                        .key = {},
                        .row = { { u"remote_student"_s, u"31"_s }, { u"category"_s, u"medical"_s }, { u"from"_s, u"2026-09-07"_s }, { u"to"_s, u"2026-09-07"_s },
                                 { u"reason"_s, u"dentist"_s }, { u"told_reason"_s, u"dentist (10:00 to 11:30)"_s } },
                        .work = {} };
        for (const QString &state : { u"wanted"_s, u"rejected"_s, u"withdrawn"_s }) {
            leave.row[u"state"_s] = state;
            QVERIFY(requestsOf(school.deliver(leave, token)).isEmpty());
        }
        leave.row[u"state"_s] = u"approved"_s;
        const HttpReply none{ .status = 200, .contentType = "application/json", .body = R"({"next":null,"results":[]})" };
        const QList<HttpRequest> asked = requestsOf(school.deliver(leave, token), { none });
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1].method, QByteArray("POST"));
        QCOMPARE(QJsonDocument::fromJson(asked[1].body).object()[u"reason"_s].toString(), u"dentist (10:00 to 11:30)"_s); // it has no times of its own
    }

    void theAddressMayBeGivenInManyWays_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("base");
        const auto row = [](const char *given, const char *base) {
            QTest::newRow(given) << QString::fromLatin1(given) << QString::fromLatin1(base);
        };
        row("https://school.example", "https://school.example/api/v1/");
        row("https://school.example/", "https://school.example/api/v1/");
        row("https://school.example///", "https://school.example/api/v1/");
        row("https://school.example/api/v1", "https://school.example/api/v1/");
        row("https://school.example/api/v1/", "https://school.example/api/v1/");
        row("http://10.0.0.2:8000/", "http://10.0.0.2:8000/api/v1/");
        row("https://county.example/riverside", "https://county.example/riverside/api/v1/");
        row("https://county.example/riverside/api/v1/", "https://county.example/riverside/api/v1/");
        row("https://county.example/api/v1/riverside", "https://county.example/api/v1/riverside/api/v1/");
    }
    void theAddressMayBeGivenInManyWays()
    {
        QFETCH(QString, given);
        QFETCH(QString, base);
        const Asked server(target(given));
        QCOMPARE(server.signInRequest(u"x"_s).url.toString(), QString(base + u"auth/school-login/"_s));
        QCOMPARE(server.sessionsRequest(2).url.toString(QUrl::RemoveQuery), QString(base + u"attendance/sessions/"_s));
        QCOMPARE(server.marksRequest(u"12"_s).url.toString(QUrl::RemoveQuery), QString(base + u"attendance/sessions/12/"_s));
        QCOMPARE(server.sendRequest({ .remoteSession = u"12"_s }).url.toString(),
                 QString(base + u"attendance/sessions/12/bulk_mark/"_s));
    }

    void everyPathEndsInASlash()
    {
        const Asked server(target());
        for (const HttpRequest &r : { server.signInRequest(u"x"_s), server.sessionsRequest(1), server.marksRequest(u"1"_s),
                                      server.sendRequest({ .remoteSession = u"1"_s }) })
            QVERIFY(r.url.path().endsWith(u'/'));
    }

    void signInCarriesNoToken()
    {
        const HttpRequest r = Asked(target()).signInRequest(u"pässword \"1\""_s);
        QCOMPARE(r.method, "POST");
        QVERIFY(!hasHeader(r, "authorization"));
        const QJsonObject body = QJsonDocument::fromJson(r.body).object();
        QCOMPARE(body, (QJsonObject{ { u"school_code"_s, u"RIVERSIDE"_s }, { u"username"_s, u"okafor"_s }, { u"password"_s, u"pässword \"1\""_s } }));
        QVERIFY(!r.url.toString().contains(u"word"_s)); // addresses are logged
    }

    void everythingElseCarriesIt()
    {
        const Asked server(target());
        for (const HttpRequest &r : { server.sessionsRequest(1), server.marksRequest(u"1"_s),
                                      server.sendRequest({ .remoteSession = u"1"_s }) })
            QVERIFY(r.headers.contains(std::pair<QByteArray, QByteArray>("Authorization", "Bearer abc.def.ghi")));
    }

    void sessionsAreAskedForInAnOrderThatLasts()
    {
        const QUrlQuery query(Asked(target()).sessionsRequest(3).url);
        QCOMPARE(query.queryItemValue(u"ordering"_s), u"id"_s);
        QCOMPARE(query.queryItemValue(u"page"_s), u"3"_s);
    }

    void aListThatGoesRoundIsNotFollowedForEver()
    {
        const Asked server(target());
        auto search = server.find({}, token);
        search.start();
        const QList<HttpReply> round = Asked::pages(2);
        int asked = 0;
        for (; !search.isDone() && asked < 100; ++asked)
            search.take(round[asked % 2]);
        QCOMPARE(asked, 3);
        QCOMPARE(search.result().error().verdict, Verdict::Broken);
        QCOMPARE(search.result().error().text, u"the list of sessions does not go on"_s);
        auto endless = server.find({}, token);
        endless.start();
        for (asked = 0; !endless.isDone() && asked < 20'000; ++asked)
            endless.take({ .status = 200, .contentType = "application/json", .body = R"({"next":"another","results":[{"id":)" + QByteArray::number(asked + 1) + "}]}" });
        QCOMPARE(asked, 10'000);
        QCOMPARE(endless.result().error().text, u"the list of sessions does not end"_s);
    }

    void aReadBackIsNeverTheSameAddressTwice()
    {
        const Asked server(target());
        const HttpRequest first = server.marksRequest(u"12"_s), second = server.marksRequest(u"12"_s);
        QVERIFY(!first.isWrite());
        QVERIFY(first.url != second.url); // or a cache might "confirm" a write
        QVERIFY(QUrlQuery(first.url).hasQueryItem(u"_cb"_s));
    }

    void rowsAreSentWhole()
    {
        const Asked server(target());
        const Batch batch{ .id = u"0190"_s, .session = {}, .remoteSession = u"12"_s, .teacher = u"4"_s,
                           .items = { item(u"101"_s, *server.written(mark(Status::Present))),
                                      item(u"102"_s, *server.written(mark(Status::Late, 7, u"bus"_s))) } };
        const HttpRequest r = server.sendRequest(batch);
        QCOMPARE(r.method, "POST");
        QVERIFY(r.timeoutMs >= 30'000);
        QVERIFY(hasHeader(r, "x-request-id"));
        const QJsonObject body = QJsonDocument::fromJson(r.body).object();
        QCOMPARE(body.keys(), QStringList{ u"records"_s });
        const QJsonArray expected{
            QJsonObject{ { u"student_id"_s, 101 }, { u"status"_s, u"P"_s }, { u"remarks"_s, u""_s }, { u"marked_by_id"_s, 4 } },
            QJsonObject{ { u"student_id"_s, 102 }, { u"status"_s, u"L"_s }, { u"remarks"_s, u"[7 min] bus"_s }, { u"marked_by_id"_s, 4 } } };
        QCOMPARE(body[u"records"_s].toArray(), expected);
        QVERIFY(body[u"records"_s][0][u"remarks"_s].isString()); // null is a 500
    }

    void withoutATeacherTheFieldIsStillThere()
    {
        const Asked server(target());
        const Batch batch{ .id = u"0190"_s, .remoteSession = u"12"_s, .items = { item(u"101"_s, *server.written(mark(Status::Present))) } };
        const QJsonValue record = QJsonDocument::fromJson(server.sendRequest(batch).body)[u"records"_s][0];
        QVERIFY(record.toObject().contains(u"marked_by_id"_s));
        QVERIFY(record[u"marked_by_id"_s].isNull());
    }

    void aMarkSurvivesTheJourney_data()
    {
        QTest::addColumn<QString>("note");
        for (const char *note : { "", "bus", "[5 min] x", "[5 min]", "[min] 5", "[7 min]x", " two  spaces ", "line\nbreak", "Żółć 漢字 🙂", "\"quoted\" \\ {}" })
            QTest::newRow(*note ? note : "none") << QString::fromUtf8(note);
    }
    void aMarkSurvivesTheJourney()
    {
        QFETCH(QString, note);
        const Asked server(target());
        for (Status status : markedStatuses) {
            for (int minutes : { -1, 0, 1, 9, 10, 59, 600 }) {
                if (minutes >= 0 && status != Status::Late)
                    continue;
                // Late without minutes and a note that looks like minutes cannot be told apart there.
                if (minutes < 0 && status == Status::Late && note.startsWith(u"[5 min]"_s))
                    continue;
                const Mark before = mark(status, minutes < 0 ? std::nullopt : std::optional(minutes), note);
                const QJsonObject wire = QJsonDocument::fromJson(QJsonDocument(*server.written(before)).toJson()).object();
                const auto after = server.decode(wire);
                QVERIFY(after);
                QCOMPARE(after->first, before.value);
                QCOMPARE(after->second, note);
            }
        }
    }

    void whatWasTakenFromTheServerIsEqualToIt_data()
    {
        QTest::addColumn<QString>("remarks");
        for (const char *remarks : { "", "bus", "[5 min] x", "[5 min]", "[05 min] x", "[5 min]x", "[5 min] ", "[5 min]  x", "[5 min]\nx", "[5 min] x\n",
                                     "[5 min] a\nb", "[700 min] x", "[600 min] x", "[0 min]", "[00 min]", "[5 min][6 min]", "[5 min] [6 min] x", "[-5 min] x" })
            QTest::newRow(*remarks ? remarks : "none") << QString::fromUtf8(remarks);
    }
    void whatWasTakenFromTheServerIsEqualToIt()
    {
        QFETCH(QString, remarks);
        const Asked server(target());
        for (const QString &status : { u"P"_s, u"A"_s, u"L"_s, u"E"_s }) {
            const QJsonObject theirs = stored(status, remarks);
            const auto taken = server.decode(theirs);
            QVERIFY(taken);
            Mark ours = mark(taken->first.status, taken->first.minutesLate, taken->second);
            QCOMPARE(*server.written(ours), theirs); // or it would be taken again, and again
        }
    }

    void minutesAreReadFromLateOnly()
    {
        const Asked server(target());
        QCOMPARE(server.decode(stored(u"L"_s, u"[5 min] x"_s))->first.minutesLate, 5);
        QCOMPARE(server.decode(stored(u"L"_s, u"[5 min] x"_s))->second, u"x"_s);
        QVERIFY(!server.decode(stored(u"P"_s, u"[5 min] x"_s))->first.minutesLate);
        QVERIFY(!server.decode(stored(u"L"_s, u"[601 min] x"_s))->first.minutesLate);
    }

    void whatIsNoStatusIsNotRead()
    {
        const Asked server(target());
        for (const QString &status : { u""_s, u"X"_s, u"p"_s, u"PRESENT"_s, u" P"_s })
            QVERIFY(!server.decode(stored(status, {})));
        QVERIFY(!server.decode({}));
        QVERIFY(!server.decode({ { u"status"_s, 1 } }));
        QVERIFY(!server.written(mark(Status::Unmarked, {}, u"note"_s))); // a cleared mark cannot travel
    }

    void onlyWhatCanBeReachedIsMade_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("error");
        QTest::newRow("good") << u"schoolos"_s << u"https://school.example"_s << -1;
        QTest::newRow("no such kind") << u"abacus"_s << u"https://school.example"_s << int(Error::Kind::Invalid);
        for (const char *url : { "", "school.example", "ftp://school.example", "https://", "https://a b/", "file:///etc" })
            QTest::newRow(url) << u"schoolos"_s << QString::fromLatin1(url) << int(Error::Kind::Invalid);
    }
    void onlyWhatCanBeReachedIsMade()
    {
        QFETCH(QString, kind);
        QFETCH(QString, url);
        QFETCH(int, error);
        Target wanted = target(url);
        wanted.kind = kind;
        const auto made = makeTargetKind(wanted);
        QCOMPARE(made ? -1 : int(made.error().kind), error);
    }

    void missingOptionsAreNamed()
    {
        for (const QString &option : { u"school_code"_s, u"username"_s }) {
            Target wanted = target();
            wanted.options.remove(option);
            const auto made = makeTargetKind(wanted);
            QVERIFY(!made);
            QVERIFY(made.error().detail.contains(option));
        }
    }
};

QTEST_GUILESS_MAIN(tst_SchoolOs)
#include "tst_schoolos.moc"
