// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/hostedengine.h"
#include "app/people.h"
#include "app/targetsetup.h"
#include "core/store/outbox.h"
#include "core/store/storepaths.h"
#include "sync/targets/target.h"
#include "tests/support/teststore.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Two teachers on one device, each with a store, a queue and a password of their own, and one server
/// that logs whose token came with what.
class tst_Desks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server.post(u"/reset"_s);
        m_server.post(u"/online"_s);
        m_server.post(u"/fault/clear"_s);
        m_server.post(u"/log/clear"_s);
        giveEnglishToOkello();
        m_okafor = makePerson(u"J. Okafor"_s, u"MAT"_s, u"Mathematics"_s, m_server.text("username"));
        m_okello = makePerson(u"A. Okello"_s, u"ENG"_s, u"English"_s, u"colleague"_s);
        m_okafor.password = m_server.text("password");
        m_okello.password = u"colleague-practice-1"_s;
    }
    void cleanup()
    {
        m_okafor = {};
        m_okello = {};
    }

    /// Both work at the same time; one is on the screen, which the desks do not know.
    void marksLeaveWithTheirOwnPersonsTokenAndNoOther()
    {
        const QString okafor = userOf(m_okafor);
        const QString okello = userOf(m_okello);
        QVERIFY(okafor != okello);
        m_server.post(u"/log/clear"_s);
        for (int i = 1; i < 12; ++i) {
            mark(m_okafor, i);
            mark(m_okello, i);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_server.list(u"/marks"_s).size(), marksBefore + 24, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_okafor.desk->status().toSend() + m_okello.desk->status().toSend(), 0, 30'000);
        QCOMPARE(writersOf(m_okafor), QSet<QString>{ okafor });
        QCOMPARE(writersOf(m_okello), QSet<QString>{ okello });
    }

    /// The check above can tell: as in a program whose queue is the device's, the marks of both in one
    /// store leave with one token.
    void theCheckSeesAQueueThatIsShared()
    {
        const QString okafor = userOf(m_okafor);
        m_server.post(u"/log/clear"_s);
        const SessionId english = openSession(m_okafor, u"ENG"_s, u"English"_s);
        const StudentId student = m_okafor.students.at(1);
        QVERIFY(m_okafor.desk->data()
                        .run([english, student](Store &store) {
                            return store.record({ { .session = english, .student = student, .value = StatusValue{ .status = Status::Absent } } });
                        })
                        .result());
        QTRY_COMPARE_WITH_TIMEOUT(writersOf(m_okello), QSet<QString>{ okafor }, 20'000); // her lesson, his token
    }

    /// The guard: what one desk works on, no other can open.
    void aStoreHasOneDesk()
    {
        (void)userOf(m_okafor);
        Desk second(partsFor(m_okafor));
        QSignalSpy failed(&second, &Desk::failed);
        second.open();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Locked);
    }

    /// He is sending when she takes the device; what is under way ends as his.
    void switchingDuringADeliveryChangesNothing()
    {
        const QString okafor = userOf(m_okafor);
        const QString okello = userOf(m_okello);
        m_server.post(u"/log/clear"_s);
        m_server.post(u"/fault"_s, { { u"kind"_s, u"delay"_s }, { u"match"_s, u"bulk_mark"_s }, { u"seconds"_s, 1.0 }, { u"count"_s, 1 } });
        for (int i = 1; i < 6; ++i)
            mark(m_okafor, i);
        QTRY_VERIFY_WITH_TIMEOUT(!writersOf(m_okafor).isEmpty(), 20'000); // on the wire, and not answered yet
        QTRY_COMPARE(m_okafor.desk->status().toSend(), 5);
        for (int i = 1; i < 6; ++i)
            mark(m_okello, i); // her hands on the device
        QTRY_COMPARE_WITH_TIMEOUT(m_server.list(u"/marks"_s).size(), marksBefore + 12, 30'000); // one of each from userOf()
        QTRY_COMPARE_WITH_TIMEOUT(m_okafor.desk->status().toSend() + m_okello.desk->status().toSend(), 0, 30'000);
        QCOMPARE(writersOf(m_okafor), QSet<QString>{ okafor });
        QCOMPARE(writersOf(m_okello), QSet<QString>{ okello });
    }

    /// Nobody's password serves for another, even when it is typed: the server says whose it is.
    void anothersPasswordSendsNothing()
    {
        open(m_okafor);
        QMetaObject::invokeMethod(m_okafor.desk->engine(), [this] { m_okafor.desk->engine()->useSecret(m_okafor.target, m_okello.password, {}); });
        mark(m_okafor, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_okafor.desk->status().targets.value(0).activity, TargetActivity::SignIn, 20'000);
        QVERIFY(writersOf(m_okafor).isEmpty());
        QCOMPARE(m_okafor.desk->status().toSend(), 1);
    }

    /// The way out for a forgotten PIN: the server takes the person's own password.
    void theServerVouchesForItsOwn()
    {
        (void)userOf(m_okafor);
        QSignalSpy vouched(m_okafor.desk->setup(), &TargetSetup::vouched);
        const auto ask = [&](const QString &password) {
            vouched.clear();
            QMetaObject::invokeMethod(m_okafor.desk->setup(),
                                      [setup = m_okafor.desk->setup(), target = m_okafor.target, password] { setup->vouch(target, password, {}); });
            return QTest::qWaitFor([&] { return !vouched.isEmpty(); }, 10'000) ? vouched.first().first().value<SetupProblem>().reason : u"nothing"_s;
        };
        QCOMPARE(ask(u"not it"_s), u"auth"_s);
        QCOMPARE(ask(m_okello.password), u"auth"_s);
        QCOMPARE(ask(m_okafor.password), QString());
        m_server.post(u"/offline"_s);
        QCOMPARE(ask(m_okafor.password), u"offline"_s);
    }

private:
    struct Teacher
    {
        DevicePerson person;
        QString subject, subjectName, username, password;
        std::unique_ptr<Desk> desk;
        TargetId target;
        SessionId session;
        QList<StudentId> students;
    };

    static constexpr int marksBefore = 24; // yesterday's, as the server is seeded

    Teacher makePerson(const QString &name, const QString &subject, const QString &subjectName, const QString &username)
    {
        const DevicePerson person = PeopleFile::newPerson(name);
        if (!PeopleFile(m_dir->path()).add(person))
            qFatal("the person was not kept");
        return { .person = person, .subject = subject, .subjectName = subjectName, .username = username, .password = {}, .desk = {}, .target = {},
                 .session = {}, .students = {} };
    }
    Desk::Parts partsFor(const Teacher &teacher)
    {
        const QString folder = PeopleFile(m_dir->path()).folderOf(teacher.person);
        return { .directory = folder,
                 .clock = m_clock,
                 .create = true,
                 .prepare = [name = teacher.person.name](Store &store) -> Result<> {
                     if (store.read().school())
                         return {};
                     const auto made = store.createSchool({ .id = {}, .code = u"RIVERSIDE"_s, .name = u"Riverside School"_s,
                                                            .zone = u"Europe/London"_s, .teacher = name });
                     return made ? store.applyRoster(demoRoster()) : Result<>(fail(made.error()));
                 },
                 .makeCredentials = [file = StorePaths(folder).secrets()] { return makePassphraseCredentials(file, u"of this device"_s); },
                 .print = [](const Unsent &) -> Result<QByteArray> { return QByteArray(); } };
    }
    SessionId openSession(Teacher &teacher, const QString &subject, const QString &name)
    {
        return teacher.desk->data()
                .run([subject, name](Store &store) {
                    return store.openSession({ .classCode = u"7A"_s, .subjectCode = subject, .subjectName = name, .date = {},
                                               .start = subject == u"MAT"_s ? QTime(9, 45) : QTime(13, 25), .end = {}, .room = {} });
                })
                .result()
                .value()
                .id;
    }
    /// On the server, too: a teacher sees only lessons of their own there.
    void giveEnglishToOkello()
    {
        const QJsonArray sessions = m_server.list(u"/sessions"_s);
        for (const QJsonValue &value : sessions) {
            if (value[u"class"_s].toString() != u"7A"_s || value[u"subject"_s].toString() != u"ENG"_s)
                continue;
            m_server.post(u"/session/delete"_s, { { u"session"_s, value[u"id"_s] } });
            m_server.post(u"/session"_s, { { u"class"_s, u"7A"_s }, { u"subject"_s, u"ENG"_s }, { u"date"_s, value[u"date"_s] }, { u"teacher"_s, u"T-021"_s } });
        }
    }
    void open(Teacher &teacher)
    {
        teacher.desk = std::make_unique<Desk>(partsFor(teacher));
        QSignalSpy opened(teacher.desk.get(), &Desk::opened);
        teacher.desk->open();
        QVERIFY(opened.wait(20'000));
        Target target = schoolTarget(m_server);
        target.options[u"username"_s] = teacher.username;
        const QList<QStringList> mapping = mappingOf(m_server);
        const auto added = [&](Store &store) -> Result<Target> {
            auto kept = store.addTarget(target, {});
            if (!kept)
                return kept;
            const auto kind = makeTargetKind(*kept);
            QList<Link> links;
            for (const QStringList &row : mapping)
                links.append({ row[0], row[1], row[2] });
            if (const auto linked = Outbox(store, kept->id, **kind).addLinks(links); !linked)
                return fail(linked.error());
            return kept;
        };
        teacher.target = teacher.desk->data().run(added).result().value().id;
        teacher.session = openSession(teacher, teacher.subject, teacher.subjectName);
        const auto students = teacher.desk->data().run([](Store &store) { return store.read().students(u"7A"_s, QDate::currentDate()); }).result();
        for (const Student &student : students.value())
            teacher.students.append(student.id);
    }
    /// Opens the desk, signs in, delivers one mark, and tells as whom.
    QString userOf(Teacher &teacher)
    {
        open(teacher);
        QMetaObject::invokeMethod(teacher.desk->engine(),
                                  [&teacher, target = teacher.target, password = teacher.password] { teacher.desk->engine()->useSecret(target, password, {}); });
        mark(teacher, 0);
        const auto isDelivered = [&] { return teacher.desk->status().targets.size() == 1 && teacher.desk->status().toSend() == 0 && !writersOf(teacher).isEmpty(); };
        if (!QTest::qWaitFor(isDelivered, 30'000))
            qWarning("the first mark was not delivered");
        const QSet<QString> writers = writersOf(teacher);
        return writers.size() == 1 ? *writers.begin() : QString();
    }
    void mark(Teacher &teacher, int student)
    {
        const auto marked = teacher.desk->data()
                                    .run([session = teacher.session, id = teacher.students.at(student)](Store &store) {
                                        return store.record({ { .session = session, .student = id, .value = StatusValue{ .status = Status::Late } } });
                                    })
                                    .result();
        QVERIFY2(marked, marked ? "" : qPrintable(marked.error().detail));
    }
    /// As whom the marks of a teacher's lesson came to the server.
    QSet<QString> writersOf(const Teacher &teacher) const
    {
        QString remote;
        const QJsonArray sessions = m_server.list(u"/sessions"_s);
        for (const QJsonValue &value : sessions) {
            const QJsonObject s = value.toObject();
            if (s[u"class"_s].toString() == u"7A"_s && s[u"subject"_s].toString() == teacher.subject && s[u"status"_s].toString() == u"open"_s)
                remote = u"/%1/bulk_mark"_s.arg(s[u"id"_s].toInt());
        }
        QSet<QString> writers;
        const QJsonArray log = m_server.list(u"/log"_s);
        for (const QJsonValue &value : log) {
            if (!remote.isEmpty() && value[u"path"_s].toString().contains(remote))
                writers.insert(value[u"user"_s].toString());
        }
        return writers;
    }

    SystemClock m_clock;
    PracticeServer m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    Teacher m_okafor, m_okello;
};

QTEST_GUILESS_MAIN(tst_Desks)
#include "tst_desks.moc"
