// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/onlineclass.h"
#include "tests/app/wirelog.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString commit = u":commit"_s;

} // namespace

/// What the contract asks of a client of Firestore, against the practice server in another process;
/// what tst_firestoresync shows already, against Google's emulator too, is not here again. RULES.md
/// tells which is which.
class tst_FirestoreRules : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server.post(u"/reset"_s);
        m_server.post(u"/clock"_s, { { u"skew"_s, 0 } });
        m_server.post(u"/auth"_s, { { u"mode"_s, u"production"_s } });
        m_server.post(u"/online"_s);
        m_server.post(u"/log/clear"_s);
    }
    void cleanup()
    {
        // Whatever a test does: sync deletes nothing, and batchWrite is not for a client.
        const QStringList others = WireLog(m_server).otherThan(
            { u"POST /identitytoolkit\\.googleapis\\.com/v1/accounts:signInWithPassword"_s,
              u"POST /securetoken\\.googleapis\\.com/v1/token"_s, u"POST /token"_s,
              u"GET /v1/projects/.+"_s, u"POST /v1/projects/.+:(commit|batchGet|runQuery)"_s });
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
        m_other.reset();
        m_class.reset();
    }

    // Chapter 2: ids and limits.

    void aStaffIdWithASlashIsOneDocument()
    {
        m_class = device(u"usage"_s, { { u"lecturer_id"_s, u"LEC/002"_s } });
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Sent);
        QStringList paths;
        const QJsonArray all = m_server.list(u"/docs?prefix=lecturer_usage/"_s);
        for (const QJsonValue &document : all)
            paths.append(document[u"path"_s].toString());
        QVERIFY(paths.contains(u"lecturer_usage/LEC%2F002"_s));
        QVERIFY(paths.contains(u"lecturer_usage/LEC%2F002/sessions/"_s + c().session.id.toString()));
        for (const QString &path : std::as_const(paths)) // never a level deeper
            QVERIFY2(path.startsWith(u"lecturer_usage/LEC%2F002"_s), qPrintable(path));
    }

    void aNumberThatCannotBeAnIdIsNotWrittenALevelDeeper()
    {
        m_class = device(u"full"_s, { { u"ids"_s, u"plain"_s } }); // as the older system, unescaped
        QVERIFY(c().students[0].number.contains(u'/'));
        QVERIFY(c().store->applyRoster(rosterOf(2, u"9A"_s, u"P"_s)));
        SessionRequest lesson = mathematics();
        lesson.classCode = u"9A"_s;
        const Session plain = c().store->openSession(lesson).value();
        const QList<Student> others = c().store->read().students(u"9A"_s, plain.date).value();
        c().mark(0, Status::Present);
        QVERIFY(c().store->record({ { .session = plain.id,
                                      .student = others[0].id,
                                      .value = StatusValue{ .status = Status::Late } } }));
        c().start();
        QTRY_COMPARE(c().store->read().receipts(plain.id, others[0].id)->first().state,
                     DeliveryState::Confirmed); // one that can goes
        QTRY_VERIFY(c().engine->isIdle());
        QCOMPARE(c().toSend(), 1);
        QVERIFY(!c().receipt(0).reason.isEmpty()); // kept, and said why
        const QJsonArray rows = m_server.list(u"/docs?prefix=sessions/"_s);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()[u"path"_s].toString().count(u'/'), 3);
        QCOMPARE(m_server.list(u"/docs?prefix=attendance_records/"_s).size(), 1);
    }

    void manyMarksGoInCommitsOfTwoHundredWrites()
    {
        const int students = 230;
        m_class = device(u"full"_s);
        QVERIFY(c().store->applyRoster(rosterOf(students, u"9A"_s, u"L/"_s)));
        SessionRequest lesson = mathematics();
        lesson.classCode = u"9A"_s;
        c().session = c().store->openSession(lesson).value();
        c().students = c().store->read().students(u"9A"_s, c().session.date).value();
        for (int i = 0; i < students; ++i)
            c().mark(i, Status::Absent);
        c().start();
        QTRY_COMPARE_WITH_TIMEOUT(c().toSend(), 0, 30'000);
        const WireLog log(m_server);
        QCOMPARE(log.of(commit).size(), 3);
        QVERIFY(log.most(commit, "rows") <= 200);
        QVERIFY(log.isOneAtATime());
        QCOMPARE(m_server.list(u"/docs?prefix=attendance_records/"_s).size(), students);
    }

    // Chapter 3: exactly once.

    void aBatchIsOneIncrement()
    {
        m_class = device(u"usage"_s, { { u"lecturer_id"_s, u"LEC001"_s } });
        for (int i = 0; i < 20; ++i)
            c().mark(i, Status::Present);
        m_server.post(u"/fault"_s, { { u"kind"_s, u"drop_answer"_s }, { u"match"_s, commit }, { u"count"_s, 1 } });
        c().start();
        deliverAll();
        QCOMPARE(c().toSend(), 0);
        const QJsonObject usage = lecturer(u"LEC001"_s);
        QCOMPARE(usage[u"values"_s][u"usage_count"_s].toInt(), 20);
        QCOMPARE(usage[u"writes"_s].toInt(), 1); // one counter takes few writes a second
    }

    void aRetryMakesNoSecondRecord()
    {
        m_class = device(u"full"_s);
        for (int i = 0; i < 5; ++i)
            c().mark(i, Status::Present);
        m_server.post(u"/fault"_s, { { u"kind"_s, u"drop_answer"_s }, { u"match"_s, commit }, { u"count"_s, 3 } });
        c().start();
        deliverAll();
        c().mark(0, Status::Late); // and a change is a change of the same one
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        const QJsonArray records = m_server.list(u"/docs?prefix=attendance_records/"_s);
        QCOMPARE(records.size(), 5);
        int writes = 0;
        for (const QJsonValue &record : records)
            writes += record[u"writes"_s].toInt();
        QCOMPARE(writes, 6); // what had arrived was not written again
    }

    void twoDevicesOfOneLecturerLoseNoCount()
    {
        m_class = device(u"usage"_s, { { u"lecturer_id"_s, u"LEC001"_s } });
        m_other = device(u"usage"_s, { { u"lecturer_id"_s, u"LEC001"_s } });
        for (int i = 0; i < 6; ++i) {
            c().mark(i, Status::Present);
            m_other->mark(i + 6, Status::Present);
        }
        c().start();
        m_other->start();
        QTRY_COMPARE_WITH_TIMEOUT(c().toSend() + m_other->toSend(), 0, 20'000);
        QCOMPARE(lecturer(u"LEC001"_s)[u"values"_s][u"usage_count"_s].toInt(), 12);
    }

    // Chapter 4: signing in.

    void anIdTokenThatRanOutIsRenewedWithoutThePassword()
    {
        m_class = device(u"full"_s);
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/log/clear"_s);
        m_server.post(u"/clock"_s, { { u"skew"_s, 4000 } }); // the server finds it has run out
        c().mark(1, Status::Present);
        QTRY_COMPARE_WITH_TIMEOUT(c().stateOf(1), DeliveryState::Confirmed, 20'000);
        const WireLog log(m_server);
        QVERIFY(log.answered(401) >= 1);
        QCOMPARE(log.of(u"securetoken"_s).size(), 1);
        QCOMPARE(log.of(u"signInWithPassword"_s).size(), 0);
    }

    void anAccessTokenThatRanOutIsExchangedAnew()
    {
        m_class = device(u"full"_s, { { u"auth"_s, u"service_account"_s } }, keyFile());
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        m_server.post(u"/log/clear"_s);
        c().clock.skip(3575'000); // of its 3600 s
        c().mark(1, Status::Present);
        QTRY_COMPARE_WITH_TIMEOUT(c().stateOf(1), DeliveryState::Confirmed, 20'000);
        const WireLog log(m_server);
        QCOMPARE(log.answered(401), 0);
        QVERIFY(log.of(u"POST /token"_s).size() >= 1);
    }

    void aWrongPasswordIsAPersonsMatterWhateverIsSaidOfIt_data()
    {
        QTest::addColumn<bool>("isProtected"); // whether e-mail addresses can be guessed
        QTest::newRow("INVALID_LOGIN_CREDENTIALS") << true;
        QTest::newRow("INVALID_PASSWORD") << false;
    }
    void aWrongPasswordIsAPersonsMatterWhateverIsSaidOfIt()
    {
        QFETCH(bool, isProtected);
        m_server.post(u"/auth"_s, { { u"protected"_s, isProtected } });
        m_class = device(u"full"_s, {}, u"wrong"_s);
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::SignIn);
        QCOMPARE(m_server.wireCount(u"signInWithPassword"_s), 1);
        QCOMPARE(c().toSend(), 1);
    }

    void theEmulatorIsSpokenToAsItsOwner()
    {
        m_server.post(u"/auth"_s, { { u"mode"_s, u"emulator"_s } });
        m_class = device(u"full"_s, { { u"auth"_s, u"emulator"_s } }, u"none"_s);
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QCOMPARE(m_server.wireCount(u"signInWithPassword"_s) + m_server.wireCount(u"/token"_s), 0);
    }

    void aStrangerFieldOfARowStays()
    {
        m_class = device(u"full"_s);
        c().mark(0, Status::Present);
        c().start();
        QTRY_COMPARE(c().stateOf(0), DeliveryState::Confirmed);
        QString path;
        const QJsonArray rows = m_server.list(u"/docs?prefix=sessions/"_s);
        for (const QJsonValue &row : rows)
            path = row[u"path"_s].toString();
        m_server.post(u"/doc"_s, { { u"path"_s, path },
                                   { u"values"_s, QJsonObject{ { u"seat"_s, u"B4"_s } } },
                                   { u"merge"_s, true } });
        c().mark(0, Status::Late);
        QTRY_COMPARE_WITH_TIMEOUT(c().stateOf(0), DeliveryState::Confirmed, 20'000);
        const QJsonArray after = m_server.list(u"/docs?prefix=sessions/"_s);
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first()[u"values"_s][u"status"_s].toString(), u"L"_s);
        QCOMPARE(after.first()[u"values"_s][u"seat"_s].toString(), u"B4"_s); // without a mask it is gone
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
    std::unique_ptr<OnlineClass> device(const QString &privacy, const QJsonObject &options = {},
                                        const QString &secret = {})
    {
        QJsonObject all{ { u"project"_s, m_server.text("project") },
                         { u"api_key"_s, m_server.text("api_key") },
                         { u"username"_s, m_server.text("username") },
                         { u"privacy"_s, privacy } };
        for (auto option = options.begin(); option != options.end(); ++option)
            all[option.key()] = option.value();
        const Target target{ .id = {},
                             .name = u"Cloud"_s,
                             .kind = u"firestore"_s,
                             .url = m_server.url(),
                             .options = all,
                             .remoteUser = {},
                             .enabled = true };
        return std::make_unique<OnlineClass>(
            target, secret.isEmpty() ? m_server.text("password") : secret, mathematics());
    }
    QString keyFile() const
    {
        QFile file(m_server.text("key_file"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QJsonObject lecturer(const QString &id) const
    {
        const QJsonArray all = m_server.list(u"/docs?prefix=lecturer_usage/"_s + id);
        for (const QJsonValue &document : all) {
            if (document[u"path"_s].toString() == u"lecturer_usage/"_s + id)
                return document.toObject();
        }
        return {};
    }
    void deliverAll() ///< through waits that are ours
    {
        for (int i = 0; i < 300 && c().toSend() > 0; ++i) {
            QTest::qWait(20);
            if (c().engine->isIdle()) {
                c().clock.skip(10 * 60'000);
                c().engine->sendNow();
            }
        }
    }

    PracticeServer m_server{ {}, u"firestore"_s };
    std::unique_ptr<OnlineClass> m_class;
    std::unique_ptr<OnlineClass> m_other;
};

QTEST_GUILESS_MAIN(tst_FirestoreRules)
#include "tst_firestorerules.moc"
