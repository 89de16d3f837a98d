// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/campshub.h"
#include "sync/targets/campshubrecord.h"
#include "tests/app/onlineclass.h"
#include "tests/app/wirelog.h"
#include "tests/support/hubtablet.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString patch = u"PATCH /api/v1/attendance/api/records/"_s;
const QString makeSession = u"POST /api/v1/attendance/api/sessions/"_s;
const QString refresh = u"POST /api/auth/token/refresh/"_s;
const QString login = u"/api/auth/token/"_s;

} // namespace

/// What the contract asks of a client of CampsHub360, rule by rule, against one in another process;
/// what tst_campshubserver shows already is not here again. RULES.md tells which is which.
class tst_CampsHubRules : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.post(u"/reset"_s);
        m_server.post(u"/clock"_s, { { u"skew"_s, 0 } });
        m_server.post(u"/configure"_s, { { u"key"_s, u"GRACE_PERIOD_MINUTES"_s },
                                         { u"value"_s, 1'000'000 },
                                         { u"data_type"_s, u"integer"_s } });
        m_server.post(u"/online"_s);
        m_server.post(u"/log/clear"_s);
        m_class = device(mathematics());
    }
    void cleanup()
    {
        // Rule 5, whatever a test does: one record at a time, and nothing is deleted.
        const QStringList others = WireLog(m_server).otherThan(
            { u"POST /api/auth/token/(refresh/)?"_s, u"GET /api/v1/.+"_s,
              u"(POST|PATCH) /api/v1/attendance/api/records/(\\d+/)?"_s,
              u"POST /api/v1/attendance/api/sessions/(\\d+/(open|close)/)?"_s,
              u"PATCH /api/v1/attendance/api/sessions/\\d+/"_s,
              u"POST /api/v1/attendance/api/(leave-applications|correction-requests)/(\\d+/(approve|reject)/)?"_s,
              u"POST /api/v1/attendance/api/(qr-checkin/|sessions/\\d+/generate-qr/)"_s });
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
        m_other.reset();
        m_class.reset();
    }

    // Chapter 1: signing in.

    void aTokenThatRanOutIsRefreshedOnceWithoutIt()
    {
        m_server.post(u"/token_lifetime"_s, { { u"seconds"_s, 40 } });
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/token_lifetime"_s, { { u"seconds"_s, 86'400 } });
        m_server.post(u"/log/clear"_s);
        c().clock.skip(15'000); // half a minute before its end
        c().mark(1, Status::Present);
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        const WireLog log(m_server);
        QCOMPARE(log.answered(401), 0);
        QCOMPARE(log.of(refresh).size(), 1);
        QCOMPARE(log.of(login).size(), 1); // the password was not needed
        QVERIFY(!log.of(refresh).first()[u"bearer"_s].toBool());
    }

    void aServerThatRefusesItsOwnTokensIsSoonLeftAlone()
    {
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/fault"_s, { { u"kind"_s, u"unauthorized"_s }, { u"match"_s, u"/api/v1/"_s } });
        m_server.post(u"/log/clear"_s);
        c().mark(1, Status::Present);
        QTRY_VERIFY(!c().problem().isEmpty());
        QTRY_VERIFY(c().engine->isIdle());
        QVERIFY(m_server.wireCount(login) <= 3); // refreshed once, signed in once, stopped
        QVERIFY(WireLog(m_server).of(QString()).size() <= 8);
        QCOMPARE(c().toSend(), 1);
    }

    // Rule 1: the session.

    void whoMakesTheSessionMeanwhileIsFollowed()
    {
        m_class = device(english()); // there is a slot for it, and no session
        c().mark(0, Status::Present);
        // The list is answered, and before the answer arrives the office makes it.
        m_server.post(u"/fault"_s, { { u"kind"_s, u"delay"_s },
                                     { u"match"_s, u"sessions/?start_date"_s },
                                     { u"seconds"_s, 1.5 },
                                     { u"count"_s, 1 } });
        c().start();
        QTRY_COMPARE_WITH_TIMEOUT(m_server.list(u"/fault"_s).size(), 0, 10'000);
        m_server.post(u"/session"_s, { { u"class"_s, u"7A"_s },
                                       { u"subject"_s, u"ENG"_s },
                                       { u"date"_s, c().session.date.toString(Qt::ISODate) },
                                       { u"start"_s, u"13:25"_s },
                                       { u"end"_s, u"14:15"_s } });
        QTRY_COMPARE_WITH_TIMEOUT(c().stateOf(0), DeliveryState::Confirmed, 20'000);
        QCOMPARE(sessionsOf(u"ENG"_s).size(), 1);
    }

    void twoDevicesMakeOneSessionAndConverge()
    {
        m_class = device(english());
        m_other = device(english());
        m_class->mark(0, Status::Present);
        m_other->mark(1, Status::Late, u"bus"_s, 7);
        m_class->start(); // at the same time, neither having heard of the other
        m_other->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_class->toSend() + m_other->toSend(), 0, 30'000);
        QCOMPARE(sessionsOf(u"ENG"_s).size(), 1);
        for (OnlineClass *d : { m_class.get(), m_other.get() }) {
            d->clock.skip(10 * 60'000);
            d->engine->sendNow();
        }
        QTRY_COMPARE(m_class->markOf(1).value.status, Status::Late);
        QTRY_COMPARE(m_other->markOf(0).value.status, Status::Present);
        QCOMPARE(m_class->markOf(1).value, m_other->markOf(1).value);
        QCOMPARE(m_class->markOf(1).note, u"bus"_s);
    }

    // Rules 3 and 10: how a mark is written.

    void everyAttemptCarriesTheWholeMarkAndTheSameStamp()
    {
        m_server.post(u"/fault"_s, { { u"kind"_s, u"error500"_s }, { u"match"_s, patch }, { u"count"_s, 1 } });
        c().mark(0, Status::Late, u"bus"_s, 7);
        c().start();
        QTRY_COMPARE_WITH_TIMEOUT(c().stateOf(0), DeliveryState::Confirmed, 20'000);
        const QJsonObject row = there(0);
        QCOMPARE(row[u"status"_s].toString(), u"late"_s);
        QVERIFY(row[u"reason"_s].toString().contains(u"bus"_s));
        QCOMPARE(row[u"source"_s].toString(), u"offline"_s);
        QVERIFY(!row[u"device_id"_s].toString().isEmpty());
        QVERIFY(!row[u"client_uuid"_s].toString().isEmpty());
        QVERIFY(row[u"client_uuid"_s].toString().size() <= 64);
        c().mark(0, Status::Late, u""_s, 7); // a note that was taken away is gone there too
        QTRY_COMPARE_WITH_TIMEOUT(c().stateOf(0), DeliveryState::Confirmed, 20'000);
        QVERIFY(!there(0)[u"reason"_s].toString().contains(u"bus"_s));
    }

    void afterAnUnknownOutcomeOnlyWhatIsMissingIsSent_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : { "drop_answer", "truncate", "reset", "error500_applied" })
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void afterAnUnknownOutcomeOnlyWhatIsMissingIsSent()
    {
        QFETCH(QString, kind);
        m_server.post(u"/fault"_s, { { u"kind"_s, kind }, { u"match"_s, patch }, { u"count"_s, 1 } });
        for (int i = 0; i < 5; ++i)
            c().mark(i, Status::Late);
        c().start();
        QTRY_COMPARE_WITH_TIMEOUT(c().toSend(), 0, 30'000);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(there(i)[u"status"_s].toString(), u"late"_s);
            QCOMPARE(there(i)[u"writes"_s].toInt(), 2); // when it was made, and once by us
        }
        QVERIFY(WireLog(m_server).isOneAtATime());
    }

    // Rule 6: whose mark it is that is overwritten.

    void theLoserIsKept_data()
    {
        QTest::addColumn<int>("officeAfterMs");
        QTest::newRow("ours lost") << 60'000;
        QTest::newRow("theirs lost") << -60'000;
    }
    void theLoserIsKept()
    {
        QFETCH(int, officeAfterMs);
        c().mark(0, Status::Excused);
        m_server.post(u"/clock"_s,
                      { { u"now"_s, campsHubTime(c().markOf(0).changedAt + officeAfterMs) } });
        officeMarks(0, u"late"_s);
        c().start();
        QTRY_COMPARE_WITH_TIMEOUT(c().toSend(), 0, 20'000);
        QCOMPARE(there(0)[u"status"_s].toString(), officeAfterMs > 0 ? u"late"_s : u"excused"_s);
        const auto kept =
            c().store->database().value(u"SELECT count(*) FROM conflict WHERE theirs_json LIKE '%late%'"_s);
        QCOMPARE(kept.value()->toInt(), 1);
    }

    // Rule 8: opening and closing.

    void aLessonThatWasTakenOfflineKeepsItsTimes()
    {
        constexpr int hoursLater = 2;
        c().mark(0, Status::Present);
        c().finish();
        const qint64 finishedAt = c().store->read().session(c().session.id)->finishedAt;
        QVERIFY(finishedAt > 0);
        m_server.post(u"/clock"_s, { { u"skew"_s, hoursLater * 3600 } }); // both go on meanwhile
        c().clock.skip(hoursLater * 3600'000LL);
        c().start();
        QTRY_COMPARE_WITH_TIMEOUT(c().stateOf(0), DeliveryState::Confirmed, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(c().dispatch(u"session"_s), u"done"_s, 20'000);
        const QJsonValue session = sessionsOf(u"MAT"_s)[0];
        QCOMPARE(session[u"status"_s].toString(), u"closed"_s);
        // By itself the server notes the moment of the call for both.
        QVERIFY(qAbs(campsHubTime(session[u"actual_end"_s]) - finishedAt) < 2000);
        QVERIFY(campsHubTime(session[u"actual_start"_s]) <= finishedAt + 2000);
    }

    // Rule 9: requests.

    void anApprovalIsSaidOnce()
    {
        c().mark(0, Status::Absent);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        Leave leave{ .id = {},
                     .student = c().students[2].id,
                     .category = u"medical"_s,
                     .from = c().session.date,
                     .to = c().session.date,
                     .reason = u"flu"_s,
                     .state = RequestState::Approved,
                     .author = {} };
        m_server.post(u"/fault"_s, { { u"kind"_s, u"drop_answer"_s },
                                     { u"match"_s, u"/approve/"_s },
                                     { u"count"_s, 1 } });
        QVERIFY(c().store->recordLeave(leave));
        QVERIFY(QTest::qWaitFor(
            [&] {
                if (c().dispatch(u"leave"_s) == u"backoff"_s && c().engine->isIdle())
                    c().engine->sendNow();
                return c().dispatch(u"leave"_s) == u"done"_s;
            },
            20'000));
        const QJsonArray asked = m_server.list(u"/leaves"_s);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][u"status"_s].toString(), u"approved"_s);
        QCOMPARE(m_server.wireCount(u"/approve/"_s), 1); // the server would decide again and again
    }

    // A code that is scanned.

    void aCodeSaysItsSessionAndItsEndBeforeAnybodyIsAsked()
    {
        const QByteArray qr = codeOf(sessionsOf(u"MAT"_s)[0][u"id"_s].toInt());
        const auto read = readCampsHubQr(qr);
        QVERIFY(read);
        QCOMPARE(read->session, QString::number(sessionsOf(u"MAT"_s)[0][u"id"_s].toInt()));
        QVERIFY(read->expiresAt > QDateTime::currentMSecsSinceEpoch());
        QVERIFY(read->expiresAt < QDateTime::currentMSecsSinceEpoch() + 2LL * 3600 * 1000);
    }

    void aCodeThatRanOutIsRefusedInTheServersWords()
    {
        const CampsHub server(c().target);
        const QByteArray qr = codeOf(sessionsOf(u"MAT"_s)[0][u"id"_s].toInt());
        m_server.post(u"/clock"_s, { { u"skew"_s, 2 * 3600 } });
        const auto token = talk(
            server.signIn({ .password = m_server.text("password"), .code = {}, .refresh = {} }), exchanged);
        QVERIFY(token);
        const auto refused = talk(server.checkIn(qr, idOf(u"student"_s, c().students[0].number), *token), exchanged);
        QVERIFY(!refused);
        QCOMPARE(refused.error().verdict, Verdict::Refused);
        QVERIFY2(refused.error().text.contains(u"QR token"_s), qPrintable(refused.error().text));
    }

    void aCodeOfAnothersSessionOrOfAShutOneIsNotUsed_data()
    {
        QTest::addColumn<QString>("status");
        QTest::newRow("another lecturer's") << QString();
        QTest::newRow("closed") << u"closed"_s;
        QTest::newRow("locked") << u"locked"_s;
    }
    void aCodeOfAnothersSessionOrOfAShutOneIsNotUsed()
    {
        QFETCH(QString, status);
        const CampsHub server(c().target);
        const auto token = talk(
            server.signIn({ .password = m_server.text("password"), .code = {}, .refresh = {} }), exchanged);
        QVERIFY(token);
        const QJsonArray foreign = sessionsOf(u"ART"_s);
        const int session = status.isEmpty() ? foreign.first()[u"id"_s].toInt()
                                             : sessionsOf(u"MAT"_s).first()[u"id"_s].toInt();
        const QByteArray qr = codeOf(session);
        QVERIFY(readCampsHubQr(qr));
        if (!status.isEmpty())
            m_server.post(u"/session/status"_s, { { u"session"_s, session }, { u"status"_s, status } });
        m_server.post(u"/log/clear"_s);
        const auto done = talk(server.checkIn(qr, idOf(u"student"_s, c().students[0].number), *token), exchanged);
        QVERIFY(!done && m_server.wireCount(u"qr-checkin"_s) == 0);
    }

private:
    OnlineClass &c() { return *m_class; }
    static SessionRequest lesson(const QString &subject, QTime start, QTime end)
    {
        return { .classCode = u"7A"_s,
                 .subjectCode = subject,
                 .subjectName = subject,
                 .date = {},
                 .start = start,
                 .end = end,
                 .room = u"R1"_s };
    }
    static SessionRequest mathematics() { return lesson(u"MAT"_s, QTime(9, 45), QTime(10, 35)); }
    static SessionRequest english() { return lesson(u"ENG"_s, QTime(13, 25), QTime(14, 15)); }
    std::unique_ptr<OnlineClass> device(const SessionRequest &request)
    {
        const Target target{ .id = {},
                             .name = u"Campus"_s,
                             .kind = u"campshub"_s,
                             .url = m_server.url(),
                             .options = { { u"username"_s, m_server.text("username") } },
                             .remoteUser = {},
                             .enabled = true };
        auto made = std::make_unique<OnlineClass>(target, m_server.text("password"), request);
        const auto kind = makeTargetKind(made->target);
        QList<Link> links;
        for (const QStringList &row : mappingOf(m_server)) {
            if (row[0] != u"teacher"_s)
                links.append({ row[0], row[1], row[2] });
        }
        if (!Outbox(*made->store, made->target.id, **kind).addLinks(links))
            qFatal("cannot map");
        return made;
    }
    QString idOf(const QString &entity, const QString &code) const
    {
        for (const QStringList &row : mappingOf(m_server)) {
            if (row[0] == entity && row[1] == code)
                return row[2];
        }
        return {};
    }
    QJsonArray sessionsOf(const QString &subject) const
    {
        QJsonArray found;
        const QJsonArray sessions = m_server.list(u"/sessions"_s);
        for (const QJsonValue &s : sessions) {
            if (s[u"subject"_s] == subject && (subject == u"ART"_s || s[u"class"_s] == u"7A"_s)
                && s[u"date"_s] == m_class->session.date.toString(Qt::ISODate))
                found.append(s);
        }
        return found;
    }
    QJsonObject there(int student) const
    {
        const QString session = QString::number(
            sessionsOf(m_class->session.subjectCode)[0][u"id"_s].toInt());
        const QJsonArray rows = m_server.list(u"/marks?session="_s + session);
        for (const QJsonValue &row : rows) {
            if (row[u"admission_number"_s].toString() == m_class->students[student].number)
                return row.toObject();
        }
        return {};
    }
    void officeMarks(int student, const QString &status)
    {
        m_server.post(u"/mark"_s, { { u"session"_s, sessionsOf(u"MAT"_s)[0][u"id"_s].toInt() },
                                    { u"admission_number"_s, c().students[student].number },
                                    { u"status"_s, status } });
    }
    /// A session's QR code, as the office makes it.
    QByteArray codeOf(int session) const
    {
        const auto post = [&](const QString &path, const QJsonObject &body, const QByteArray &bearer) {
            HttpRequest request{ .url = QUrl(m_server.url() + path),
                                 .method = "POST",
                                 .body = QJsonDocument(body).toJson(),
                                 .headers = {} };
            if (!bearer.isEmpty())
                request.headers.append({ "Authorization", "Bearer " + bearer });
            return QJsonDocument::fromJson(exchanged(request).body).object();
        };
        const QJsonObject in = post(u"/api/auth/token/"_s,
                                    { { u"username"_s, m_server.text("admin_username") },
                                      { u"password"_s, m_server.text("admin_password") } },
                                    {});
        return post(u"/api/v1/attendance/api/sessions/%1/generate-qr/"_s.arg(session), {},
                    in[u"access"_s].toString().toLatin1())[u"qr_token"_s]
            .toString()
            .toLatin1();
    }

    PracticeServer m_server{ { u"--demo"_s }, u"campshub"_s };
    std::unique_ptr<OnlineClass> m_class;
    std::unique_ptr<OnlineClass> m_other;
};

QTEST_GUILESS_MAIN(tst_CampsHubRules)
#include "tst_campshubrules.moc"
