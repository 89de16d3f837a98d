// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/onlineclass.h"
#include "tests/app/wirelog.h"
#include "tests/support/hubtablet.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString bulk = u"/bulk_mark/"_s;
const QString signIn = u"school-login"_s;
const QString leave = u"POST /api/v1/attendance/exceptions/"_s;

} // namespace

/// What the contract asks of a client of SchoolOS, rule by rule, against a SchoolOS in another
/// process; what tst_onemark shows already is not here again. RULES.md tells which is which.
class tst_SchoolOsRules : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bearers.clear();
        m_server.post(u"/reset"_s);
        m_server.post(u"/online"_s);
        m_class = device();
        m_server.post(u"/log/clear"_s);
    }
    void cleanup()
    {
        m_other.reset();
        m_class.reset();
    }

    // Rule 2: signing in.

    void theNextSignInComesBeforeTheTokenEnds()
    {
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(signIn), 1);
        c().clock.skip(240'000); // of its 300 s
        c().mark(1, Status::Present);
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(signIn), 1); // still good
        c().clock.skip(35'000);
        c().mark(2, Status::Present);
        QTRY_COMPARE(c().stateOf(2), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(signIn), 2); // half a minute early, and nothing was refused
        QCOMPARE(WireLog(m_server).answered(401), 0);
    }

    void aTokenThatRanOutCostsOneSignInThatDoesNotCarryIt()
    {
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/log/clear"_s);
        m_server.post(u"/fault"_s, { { u"kind"_s, u"unauthorized"_s },
                                     { u"match"_s, u"attendance/"_s },
                                     { u"count"_s, 1 } });
        c().mark(1, Status::Present);
        QTRY_COMPARE(c().stateOf(1), DeliveryState::Confirmed);
        const WireLog log(m_server);
        QCOMPARE(log.answered(401), 1);
        QCOMPARE(log.of(signIn).size(), 1);
        QVERIFY(!log.of(signIn).first()[u"bearer"_s].toBool()); // with it the sign-in is a 401
    }

    void aTokenThatIsNeverGoodIsNotAskedForWithoutEnd()
    {
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, u"unauthorized"_s }, { u"match"_s, u"attendance/"_s } });
        c().mark(0, Status::Present);
        c().start();
        QTRY_VERIFY(!c().problem().isEmpty());
        QTRY_VERIFY(c().engine->isIdle());
        QVERIFY(m_server.wireCount(signIn) <= 2);
        QCOMPARE(c().toSend(), 1);
        m_server.post(u"/fault/clear"_s);
        c().engine->useSecret(c().target.id, m_server.text("password"));
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
    }

    void theRefreshTokenIsNeitherKeptNorUsed()
    {
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        std::optional<bool> kept;
        c().credentials.read(refreshKey(c().target.id),
                             [&](const Result<QString> &found) { kept = found.has_value(); });
        QTRY_VERIFY(kept.has_value());
        QVERIFY(!*kept);
        QCOMPARE(m_server.wireCount(u"refresh"_s), 0);
    }

    // Rules 3, 5 and 7: how marks are written.

    void aLongClassGoesInLotsOfFiftyOneRequestAtATime()
    {
        const int students = 120;
        QTemporaryDir dir;
        QFile roster(dir.filePath(u"roster.csv"_s));
        QVERIFY(roster.open(QIODevice::WriteOnly));
        roster.write("admission_number,name,class\n");
        for (int i = 1; i <= students; ++i)
            roster.write(u"L%1,Student %1,9A\n"_s.arg(i, 3, 10, QLatin1Char('0')).toUtf8());
        roster.close();
        const PracticeServer server({ u"--roster"_s, roster.fileName() });
        QVERIFY(server.isReady());
        OnlineClass d(schoolTarget(server), server.text("password"), mathematics());
        QVERIFY(d.store->applyRoster(rosterOf(students, u"9A"_s, u"L"_s)));
        SessionRequest lesson = mathematics();
        lesson.classCode = u"9A"_s;
        d.session = d.store->openSession(lesson).value();
        d.students = d.store->read().students(u"9A"_s, d.session.date).value();
        QCOMPARE(d.students.size(), students);
        map(d, server);
        for (int i = 0; i < students; ++i)
            d.mark(i, Status::Absent);
        d.start();
        QTRY_COMPARE_WITH_TIMEOUT(d.toSend(), 0, 30'000);
        const WireLog log(server);
        QCOMPARE(log.of(bulk).size(), 3);
        QCOMPARE(log.most(bulk, "rows"), 50);
        QCOMPARE(log.sum(bulk, "stored"), students); // each once
        QVERIFY(log.isOneAtATime());
    }

    void aRowIsWholeAndNamesTheTeacher()
    {
        officeMarks(0, u"P"_s, u"a remark of the office"_s);
        c().mark(0, Status::Present); // the same status, and no note
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::NeedsYou); // differs, and nobody had seen it
        c().mark(0, Status::Present); // ours after all
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        const QJsonObject row = there(0);
        QCOMPARE(row[u"remarks"_s].toString(), QString());
        QCOMPARE(QString::number(row[u"marked_by"_s].toInt()), idOf(u"teacher"_s, u"T-014"_s));
    }

    void afterABatchOfUnknownFateOnlyWhatIsMissingIsSent_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : { "drop_answer", "truncate", "reset", "error500_applied", "partial" })
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void afterABatchOfUnknownFateOnlyWhatIsMissingIsSent()
    {
        QFETCH(QString, kind);
        m_server.post(u"/fault"_s,
                      { { u"kind"_s, kind }, { u"match"_s, bulk }, { u"count"_s, 1 } });
        for (int i = 0; i < 8; ++i)
            c().mark(i, Status::Late);
        c().start();
        QTRY_COMPARE_WITH_TIMEOUT(c().toSend(), 0, 30'000);
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(there(i)[u"status"_s].toString(), u"L"_s);
            QCOMPARE(there(i)[u"writes"_s].toInt(), 1); // what had arrived was not sent again
        }
    }

    void onlyCallsOfASafeClientAreMade()
    {
        m_class = device({ { u"close_sessions"_s, u"on"_s } });
        for (int i = 0; i < c().students.size(); ++i)
            c().mark(i, Status::Present);
        c().start();
        QTRY_COMPARE(c().toSend(), 0);
        c().mark(0, Status::Absent);
        QTRY_COMPARE(c().toSend(), 0);
        c().finish();
        QTRY_COMPARE(c().dispatch(u"session"_s), u"done"_s);
        // Never made, deleted, changed in state, "synced", or sent by the paths that store nothing.
        const QStringList others = WireLog(m_server).otherThan(
            { u"POST /api/v1/auth/school-login/"_s, u"GET /health/"_s,
              u"GET /api/v1/attendance/sessions/"_s, u"GET /api/v1/attendance/sessions/\\d+/"_s,
              u"POST /api/v1/attendance/sessions/\\d+/(bulk_mark|close)/"_s });
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
    }

    // Rules 4 and 6: read, compare, write, read; and two devices.

    void whatIsThereAlreadyIsNotSent()
    {
        officeMarks(0, u"L"_s, QString());
        c().mark(0, Status::Late);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(bulk), 0);
        QCOMPARE(there(0)[u"writes"_s].toInt(), 1);
    }

    void twoDevicesConvergeAndAPersonDecidesWhatNoClockCan()
    {
        for (int i = 0; i < 5; ++i)
            c().mark(i, Status::Present);
        c().start();
        QTRY_COMPARE(c().toSend(), 0);
        m_other = device();
        for (int i = 3; i < 8; ++i) // two of them are marked there by the first, unseen
            m_other->mark(i, Status::Late);
        m_other->start();
        for (int i = 5; i < 8; ++i)
            QTRY_COMPARE(m_other->stateOf(i), DeliveryState::Confirmed);
        for (int i = 3; i < 5; ++i) {
            QTRY_COMPARE(m_other->stateOf(i), DeliveryState::NeedsYou);
            QCOMPARE(m_other->receipt(i).reason, u"conflict"_s);
            QCOMPARE(there(i)[u"status"_s].toString(), u"P"_s); // not overwritten
        }
        m_other->mark(3, Status::Late); // mine
        m_other->mark(4, Status::Present); // theirs
        QTRY_COMPARE(m_other->toSend(), 0);
        c().clock.skip(10 * 60'000); // time to look again
        c().engine->sendNow();
        QTRY_COMPARE(c().markOf(7).value.status, Status::Late);
        const QString expected = u"PPPLPLLL"_s;
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(c().markOf(i).value, m_other->markOf(i).value);
            QCOMPARE(statusCode(c().markOf(i).value.status), QString(expected[i]));
            QCOMPARE(there(i)[u"status"_s].toString(), QString(expected[i]));
            QCOMPARE(c().stateOf(i), DeliveryState::Confirmed);
            QCOMPARE(m_other->stateOf(i), DeliveryState::Confirmed);
        }
        const auto conflicts = m_other->store->database().value(u"SELECT count(*) FROM conflict"_s);
        QCOMPARE(conflicts.value()->toInt(), 2); // both sides of what was decided are kept
    }

    // Rule 8: sessions.

    void aSessionOnALaterPageIsFound()
    {
        for (int day = 1; day <= 110; ++day)
            m_server.post(u"/session"_s,
                          { { u"class"_s, u"7B"_s },
                            { u"subject"_s, u"SCI"_s },
                            { u"date"_s, QDate(2025, 1, 1).addDays(day).toString(Qt::ISODate) } });
        SessionRequest lesson = mathematics();
        lesson.subjectCode = u"SCI"_s; // which the office opens last
        m_server.post(u"/session"_s,
                      { { u"class"_s, u"7A"_s },
                        { u"subject"_s, u"SCI"_s },
                        { u"date"_s, c().session.date.toString(Qt::ISODate) } });
        QList<int> ids;
        const QJsonArray all = m_server.list(u"/sessions"_s);
        for (const QJsonValue &session : all)
            ids.append(session[u"id"_s].toInt());
        std::ranges::sort(ids);
        QVERIFY(ids.size() > 110);
        const int ours = all.last()[u"id"_s].toInt();
        QVERIFY(ids.indexOf(ours) >= 100); // on the second page
        c().session = c().store->openSession(lesson).value();
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.list(u"/marks?session=%1"_s.arg(ours)).size(), 1);
        const auto pages = WireLog(m_server).of(u"GET /api/v1/attendance/sessions/?"_s);
        QVERIFY(pages.size() >= 2);
        for (const QJsonObject &page : pages) // without an order pages repeat and skip
            QVERIFY(page[u"path"_s].toString().contains(u"ordering=id"_s));
    }

    void aSessionThatIsClosedThereTakesNoMarks_data() { states(); }
    void aSessionThatIsClosedThereTakesNoMarks()
    {
        QFETCH(QString, action);
        QFETCH(QString, status);
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        atSchool("POST", u"attendance/sessions/%1/%2/"_s.arg(remoteSession(), action));
        m_server.post(u"/log/clear"_s);
        c().mark(0, Status::Absent); // the server itself would take it
        QTRY_COMPARE(c().stateOf(0), DeliveryState::NeedsYou);
        QCOMPARE(c().receipt(0).reason, u"session_locked"_s);
        QCOMPARE(c().receipt(0).serverText, status);
        QCOMPARE(m_server.wireCount(bulk), 0);
        QCOMPARE(there(0)[u"status"_s].toString(), u"P"_s);
        QCOMPARE(c().markOf(0).value.status, Status::Absent); // kept for a person
    }

    void aSessionIsClosedOnceAndOnlyWhenItIsOpen_data() { states(); }
    void aSessionIsClosedOnceAndOnlyWhenItIsOpen()
    {
        QFETCH(QString, action);
        QFETCH(QString, status);
        m_class = device({ { u"close_sessions"_s, u"on"_s } });
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        atSchool("POST", u"attendance/sessions/%1/%2/"_s.arg(remoteSession(), action));
        m_server.post(u"/log/clear"_s);
        c().finish();
        QTRY_COMPARE(c().dispatch(u"session"_s), u"done"_s);
        QCOMPARE(m_server.wireCount(u"/close/"_s), 0); // it would move the time, or pull it back
        QCOMPARE(sessionStatus(), status);
    }

    void aLostAnswerToAClosingIsNotClosedAgain()
    {
        m_class = device({ { u"close_sessions"_s, u"on"_s } });
        c().mark(0, Status::Present);
        m_server.post(u"/fault"_s, { { u"kind"_s, u"drop_answer"_s },
                                     { u"match"_s, u"/close/"_s },
                                     { u"count"_s, 1 } });
        c().finish();
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QTRY_COMPARE(sessionStatus(), u"closed"_s);
        QVERIFY(dispatched(u"session"_s, u"done"_s));
        QCOMPARE(m_server.wireCount(u"/close/"_s), 1);
    }

    void withoutTheOptionASessionStaysOpenThere()
    {
        c().mark(0, Status::Present);
        c().finish();
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(m_server.wireCount(u"/close/"_s), 0);
        QCOMPARE(sessionStatus(), u"open"_s);
    }

    // Rule 10: leave.

    void leaveIsListedBeforeItIsPosted_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : { "", "drop_answer", "truncate", "error500_applied", "reset" })
            QTest::newRow(*kind ? kind : "no fault") << QString::fromLatin1(kind);
    }
    void leaveIsListedBeforeItIsPosted()
    {
        QFETCH(QString, kind);
        asOffice();
        if (!kind.isEmpty())
            m_server.post(u"/fault"_s,
                          { { u"kind"_s, kind }, { u"match"_s, leave }, { u"count"_s, 1 } });
        c().start();
        QVERIFY(c().store->recordLeave(leaveOf(0)));
        QVERIFY(dispatched(u"leave"_s, u"done"_s));
        QCOMPARE(exceptions().size(), 1);
        QCOMPARE(m_server.wireCount(leave), 1);
        const WireLog log(m_server);
        QCOMPARE(log.of(u"/exceptions/"_s).first()[u"method"_s].toString(), u"GET"_s);
        c().start(); // another day
        c().engine->sendNow();
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(exceptions().size(), 1);
    }

    void leaveThatIsThereIsFoundOnEveryPage()
    {
        asOffice();
        atSchool("POST", u"attendance/exceptions/"_s, wireLeave(0), true);
        for (int i = 0; i < 110; ++i) {
            QJsonObject other = wireLeave(2);
            other[u"reason"_s] = u"another %1"_s.arg(i);
            atSchool("POST", u"attendance/exceptions/"_s, other, true);
        }
        atSchool("POST", u"attendance/exceptions/"_s, wireLeave(1), true);
        m_server.post(u"/log/clear"_s);
        c().start();
        QVERIFY(c().store->recordLeave(leaveOf(0)));
        QVERIFY(dispatched(u"leave"_s, u"done"_s));
        QVERIFY(c().store->recordLeave(leaveOf(1))); // one of the two is on the second page
        QVERIFY(dispatched(u"leave"_s, u"done"_s));
        QCOMPARE(m_server.wireCount(leave), 0);
        QVERIFY(m_server.wireCount(u"page=2"_s) > 0);
    }

    /// Teachers get a 403 on the list, and nothing is posted. It is asked once: what comes after waits for another account.
    void leaveOfATeachersAccountWaitsForOneThatMay()
    {
        c().start();
        QVERIFY(c().store->recordLeave(leaveOf(0)));
        QTRY_COMPARE(c().dispatch(u"leave"_s), u"refused"_s);
        const auto reasons = [this] {
            return c().store->database().value(u"SELECT group_concat(DISTINCT state||' '||last_class) FROM dispatch WHERE entity='leave'"_s).value()->toString();
        };
        QCOMPARE(reasons(), u"refused account_may_not"_s);
        QTRY_VERIFY(c().engine->isIdle());
        QVERIFY(c().store->recordLeave(leaveOf(1)));
        c().engine->sendNow();
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(reasons(), u"refused account_may_not"_s);
        QCOMPARE(m_server.wireCount(leave), 0);
        // An account of the office for the same server.
        Target office = c().target;
        office.options[u"username"_s] = officeTarget().options[u"username"_s];
        QVERIFY(c().store->updateTarget(office));
        c().credentials.set(secretKey(office.id), m_server.text("admin_password"));
        c().start();
        QTRY_COMPARE(reasons(), u"done "_s);
        QCOMPARE(m_server.wireCount(leave), 2);
    }

    void leaveOfAStudentWithoutAnIdIsNotSent()
    {
        m_class = std::make_unique<OnlineClass>(officeTarget(), m_server.text("admin_password"),
                                                mathematics()); // nothing is mapped
        c().start();
        QVERIFY(c().store->recordLeave(leaveOf(0)));
        QTRY_VERIFY(c().dispatch(u"leave"_s) != u"ready"_s); // looked at
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(m_server.wireCount(leave), 0);
        QVERIFY(c().dispatch(u"leave"_s) != u"done"_s);
    }

private:
    OnlineClass &c() { return *m_class; }
    static SessionRequest mathematics()
    {
        return { .classCode = u"7A"_s,
                 .subjectCode = u"MAT"_s,
                 .subjectName = u"Mathematics"_s,
                 .date = {},
                 .start = QTime(9, 45),
                 .end = QTime(10, 35),
                 .room = u"R1"_s };
    }
    std::unique_ptr<OnlineClass> device(const QJsonObject &options = {})
    {
        Target target = schoolTarget(m_server);
        for (auto option = options.begin(); option != options.end(); ++option)
            target.options[option.key()] = option.value();
        auto made = std::make_unique<OnlineClass>(target, m_server.text("password"), mathematics());
        map(*made, m_server);
        return made;
    }
    Target officeTarget() const
    {
        Target target = schoolTarget(m_server);
        target.options[u"username"_s] = m_server.text("admin_username");
        return target;
    }
    void asOffice() ///< leave is the administrators' there
    {
        m_class = std::make_unique<OnlineClass>(officeTarget(), m_server.text("admin_password"),
                                                mathematics());
        map(c(), m_server);
    }
    static void map(OnlineClass &device, const PracticeServer &server)
    {
        const auto kind = makeTargetKind(device.target);
        QList<Link> links;
        for (const QStringList &row : mappingOf(server)) {
            if (row[0] != u"teacher"_s)
                links.append({ row[0], row[1], row[2] });
        }
        QVERIFY(!links.isEmpty());
        QVERIFY(Outbox(*device.store, device.target.id, **kind).addLinks(links));
    }
    QString idOf(const QString &entity, const QString &code) const
    {
        for (const QStringList &row : mappingOf(m_server)) {
            if (row[0] == entity && row[1] == code)
                return row[2];
        }
        return {};
    }
    QJsonObject sessionThere() const
    {
        const QJsonArray all = m_server.list(u"/sessions"_s);
        for (const QJsonValue &session : all) {
            if (session[u"class"_s] == u"7A"_s && session[u"subject"_s] == u"MAT"_s
                && session[u"date"_s] == m_class->session.date.toString(Qt::ISODate))
                return session.toObject();
        }
        return {};
    }
    QString remoteSession() const { return QString::number(sessionThere()[u"id"_s].toInt()); }
    QString sessionStatus() const { return sessionThere()[u"status"_s].toString(); }
    QJsonObject there(int student) const
    {
        const QJsonArray rows = m_server.list(u"/marks?session="_s + remoteSession());
        for (const QJsonValue &row : rows) {
            if (row[u"admission_number"_s].toString() == m_class->students[student].number)
                return row.toObject();
        }
        return {};
    }
    void officeMarks(int student, const QString &status, const QString &remarks)
    {
        m_server.post(u"/mark"_s,
                      { { u"session"_s, remoteSession().toInt() },
                        { u"admission_number"_s, c().students[student].number },
                        { u"status"_s, status },
                        { u"remarks"_s, remarks } });
    }
    static void states()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("status");
        QTest::newRow("closed") << u"close"_s << u"closed"_s;
        QTest::newRow("synced") << u"mark_synced"_s << u"synced"_s;
    }
    Leave leaveOf(int student)
    {
        return { .id = {},
                 .student = c().students[student].id,
                 .category = u"family"_s,
                 .from = c().session.date,
                 .to = c().session.date.addDays(1),
                 .reason = u"a wedding"_s,
                 .state = RequestState::Approved, // an exception there is granted: it has no way to ask
                 .author = {} };
    }
    QJsonObject wireLeave(int student)
    {
        const Leave own = leaveOf(student);
        return { { u"student_id"_s, idOf(u"student"_s, c().students[student].number).toInt() },
                 { u"category"_s, own.category },
                 { u"start_date"_s, own.from.toString(Qt::ISODate) },
                 { u"end_date"_s, own.to.toString(Qt::ISODate) },
                 { u"reason"_s, own.reason } };
    }
    /// What the school does in the server's own pages, as the teacher or the office.
    QJsonObject atSchool(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                         bool office = false) const
    {
        const QUrl base(m_server.url() + u"/api/v1/"_s);
        if (!m_bearers.contains(office)) {
            const QJsonObject who{
                { u"school_code"_s, m_server.text("school_code") },
                { u"username"_s, m_server.text(office ? "admin_username" : "username") },
                { u"password"_s, m_server.text(office ? "admin_password" : "password") }
            };
            const HttpReply in = exchanged({ .url = base.resolved(QUrl(u"auth/school-login/"_s)),
                                             .method = "POST",
                                             .body = QJsonDocument(who).toJson(),
                                             .headers = {} });
            m_bearers[office] =
                QJsonDocument::fromJson(in.body)[u"access"_s].toString().toLatin1();
        }
        HttpRequest request{ .url = base.resolved(QUrl(path)),
                             .method = method,
                             .body = method == "GET" ? QByteArray() : QJsonDocument(body).toJson(),
                             .headers = { { "Authorization", "Bearer " + m_bearers[office] } } };
        const HttpReply reply = exchanged(request);
        if (reply.status >= 300)
            qFatal("%s: %d", qPrintable(path), reply.status);
        return QJsonDocument::fromJson(reply.body).object();
    }
    QJsonArray exceptions() const
    {
        return atSchool("GET", u"attendance/exceptions/"_s, {}, true)[u"results"_s].toArray();
    }
    /// Whether what is not a mark came there, through waits that are ours.
    bool dispatched(const QString &entity, const QString &state)
    {
        return QTest::qWaitFor(
            [&] {
                if (c().dispatch(entity) == u"backoff"_s && c().engine->isIdle())
                    c().engine->sendNow();
                const auto open = c().store->database().value(
                    u"SELECT count(*) FROM dispatch WHERE entity=? AND state<>?"_s,
                    { entity, state });
                return c().dispatch(entity) == state && open.value()->toInt() == 0;
            },
            20'000);
    }

    PracticeServer m_server;
    mutable QHash<bool, QByteArray> m_bearers;
    std::unique_ptr<OnlineClass> m_class;
    std::unique_ptr<OnlineClass> m_other;
};

QTEST_GUILESS_MAIN(tst_SchoolOsRules)
#include "tst_schoolosrules.moc"
