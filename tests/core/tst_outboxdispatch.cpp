// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"
#include "core/store/coherence.h"
#include "core/store/recovery.h"
#include "core/store/rows.h"
#include "tests/support/delivery.h"
#include "tests/support/teststore.h"
#include "tests/support/unsentfiles.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;

QStringList studentsOf(const QJsonObject &row)
{
    QStringList students;
    const QJsonArray roster = row[u"roster"_s].toArray();
    for (const QJsonValue &entry : roster)
        students.append(entry[u"number"_s].toString());
    return students;
}

} // namespace

/// What goes to a server besides marks, and what comes from one that other devices write to.
class tst_OutboxDispatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }
    void init()
    {
        m_d = std::make_unique<Delivery>();
        TargetTraits &is = m_d->codec.is;
        is.sessions = is.roster = is.leave = is.corrections = is.stamps = true;
        QVERIFY(box().setTraits(is));
        deliverAll();
    }

    // --- a wrong clock elsewhere

    void aSessionFromAWrongClockDoesNotWinForEver()
    {
        clock().advance(minute);
        const QString future = stampAt(u"0.00000.other"_s, clock().wallMs() + 400 * day);
        QVERIFY(take(sessionRow(future, u"hall"_s)));
        QCOMPARE(session().room, u"hall"_s); // it is the newest so far
        QVERIFY(newestStamp() < stampAt(u"0.99999.z"_s, clock().wallMs() + minute));
        clock().advance(minute);
        QVERIFY(store().setFinished(session().id, true));
        clock().advance(minute);
        QVERIFY(take(sessionRow(future, u"hall"_s))); // the same again: it was written when it was first seen
        QVERIFY(session().finishedAt > 0);
        clock().advance(401 * day);
        QVERIFY(take(sessionRow(future, u"hall"_s))); // also once its time has come
        QVERIFY(session().finishedAt > 0);
    }

    void whatIsMadeAfterItGoesThereAsTheLaterOne()
    {
        clock().advance(minute);
        const QString claimed = stampAt(u"0.00000.other"_s, clock().wallMs() + day);
        QVERIFY(take(sessionRow(claimed, u"Lab"_s)));
        deliverAll();
        clock().advance(minute);
        QVERIFY(store().setFinished(session().id, true));
        const auto next = due();
        QVERIFY(next && next->entity == u"session"_s);
        QVERIFY(next->row[u"hlc"_s].toString() < claimed);
        QCOMPARE(next->claims.value(u"session|"_s + next->key), claimed);
    }

    void aSessionFromARightClockWinsByItsStamp()
    {
        const QString later = stampAt(u"0.00000.other"_s, clock().wallMs() + 4 * minute);
        QVERIFY(take(sessionRow(later, u"hall"_s)));
        QCOMPARE(session().room, u"hall"_s);
        QCOMPARE(newestStamp(), later);
        QVERIFY(take(sessionRow(stampAt(later, clock().wallMs()), u"gym"_s)));
        QCOMPARE(session().room, u"hall"_s);
    }

    void whatWasSeenIsTheClocksHeightAlsoAfterAStart()
    {
        const QString later = stampAt(u"0.00000.other"_s, clock().wallMs() + 4 * minute);
        QVERIFY(take(sessionRow(later, u"hall"_s)));
        m_d->restart();
        QVERIFY(m_d->lesson.mark(0, Status::Late));
        QVERIFY(m_d->value(u"SELECT status_hlc FROM mark WHERE ?<>'' AND student_id=?"_s, 0) > later);
    }

    void aStudentAddedElsewhereIsOnOurRegisterToo()
    {
        QVERIFY(store().applyRoster(rosterOf(1, u"7A"_s, u"NEW"_s)));
        QVERIFY(store().setFinished(session().id, true)); // ours is newer
        QJsonObject row = sessionRow(stampAt(u"0.00000.other"_s, clock().wallMs() - minute), u"hall"_s).row;
        QJsonArray roster = row[u"roster"_s].toArray();
        const QString student = studentId(store().read().school()->id, u"NEW001"_s).toString();
        roster.append(QJsonObject{ { u"student"_s, student }, { u"position"_s, 2 }, { u"number"_s, u"NEW001"_s }, { u"name"_s, u"New One"_s } });
        row[u"roster"_s] = roster;
        const RemoteRow remote{ u"session"_s, session().id.toString(), row[u"hlc"_s].toString(), row };
        const qint64 finished = session().finishedAt;
        for (int i = 0; i < 2; ++i) { // a second time it is nothing new
            QVERIFY(take(remote));
            QCOMPARE(session().finishedAt, finished);
            QVERIFY(session().room != u"hall"_s);
            const auto rows = store().read().registerOf(session().id)->rows;
            QCOMPARE(rows.size(), 7);
            QCOMPARE(rows[6].student.number, u"NEW001"_s);
        }
        QCOMPARE(m_d->value(u"SELECT count(*) FROM event WHERE entity='session' AND kind='merge' AND ?<>'' AND ?<>''"_s, 0), u"1"_s);
        m_d->lesson.close();
        putBytes(m_d->lesson.database(), "no database any more");
        m_d->restart();
        QCOMPARE(store().read().registerOf(session().id)->rows.size(), 7);
        QCOMPARE(session().finishedAt, finished);
    }

    // --- brought by file

    void whatCameByFileGoesToTheHub()
    {
        LessonStore from(clock());
        from.addTarget(u"server"_s);
        QVERIFY(from.store().applyRoster(rosterOf(2, u"9C"_s, u"C"_s)));
        SessionRequest request = mathematics();
        request.classCode = u"9C"_s;
        const auto opened = from.store().openSession(request);
        QVERIFY(from.store().record({ { .session = opened->id, .student = from.store().read().students(u"9C"_s, opened->date)->first().id,
                                        .value = StatusValue{ .status = Status::Late, .minutesLate = {} }, .note = {} } }));
        clock().advance(hour);
        QVERIFY(importUnsent(store(), gathered(from, clock())));
        QHash<QString, Dispatch> sent;
        while (const auto next = due()) {
            sent.insert(next->entity, *next);
            QVERIFY(box().delivered(*next, {}, {}, false));
        }
        QVERIFY(sent.contains(u"roster"_s));
        QCOMPARE(sent[u"session"_s].key, opened->id.toString());
        QCOMPARE(studentsOf(sent[u"session"_s].row), QStringList({ u"C001"_s, u"C002"_s }));
        // with the stamp of the device that opened it: what was done to it since is newer
        const auto stamp = from.store().database().value(u"SELECT hlc FROM session WHERE session_id=?"_s, { opened->id.toString() });
        QCOMPARE(sent[u"session"_s].row[u"hlc"_s].toString(), (*stamp)->toString());
    }

    void aRosterThatGrewIsSentWhole()
    {
        Delivery small(3);
        TargetTraits &is = small.codec.is;
        is.sessions = true;
        QVERIFY(small.outbox->setTraits(is));
        LessonStore from(clock(), 5);
        QVERIFY(from.mark(4, Status::Late));
        small.clock.advance(hour);
        QVERIFY(importUnsent(small.lesson.store(), gathered(from, clock())));
        const auto next = small.outbox->next(small.clock.wallMs(), hour);
        QVERIFY(next && next->dispatch);
        QCOMPARE(studentsOf(next->dispatch->row), QStringList({ u"T001"_s, u"T002"_s, u"T003"_s, u"T005"_s }));
    }

    // --- after a snapshot was put back

    void whatWasMadeSinceTheSnapshotIsQueuedAgain()
    {
        clock().advance(hour);
        QVERIFY(makeSnapshot(m_d->lesson.path(), clock().wallMs()));
        clock().advance(hour);
        QVERIFY(store().recordLeave(leave()));
        QVERIFY(store().requestCorrection({ .id = {}, .session = session().id, .student = m_d->lesson.students()[1].id, .from = Status::Absent,
                                            .to = Status::Late, .reason = u"bus"_s, .author = {} }));
        QVERIFY(store().setFinished(session().id, true));
        QVERIFY(store().applyRoster(rosterOf(1, u"8B"_s, u"B"_s)));
        QVERIFY(store().flushJournal());
        m_d->lesson.close();
        putBytes(m_d->lesson.database(), "no database any more");
        m_d->restart();
        QVERIFY(store().restored().contains(u"snapshot"_s));
        QVERIFY(box().setTraits(m_d->codec.is)); // as it was: nothing new in that
        QStringList queued;
        while (const auto next = due()) {
            queued.append(next->entity);
            QVERIFY(box().delivered(*next, {}, {}, false));
        }
        queued.sort();
        QCOMPARE(queued, QStringList({ u"correction"_s, u"leave"_s, u"roster"_s, u"session"_s }));
    }

    void whatAServerCallsItIsNotForgotten()
    {
        clock().advance(hour);
        QVERIFY(makeSnapshot(m_d->lesson.path(), clock().wallMs()));
        clock().advance(hour);
        QVERIFY(store().recordLeave(leave()));
        QVERIFY(box().delivered(*due(), u"leave-77"_s, {}, false));
        QVERIFY(store().flushJournal());
        m_d->lesson.close();
        putBytes(m_d->lesson.database(), "no database any more");
        m_d->restart();
        const auto again = due();
        QVERIFY(again && again->entity == u"leave"_s);
        QCOMPARE(again->remoteId, u"leave-77"_s); // not asked for twice
    }

    void whatWasRefusedIsAskedForAgainOnceADay()
    {
        QVERIFY(store().recordLeave(leave()));
        const auto first = due();
        QVERIFY(first && first->entity == u"leave"_s);
        QVERIFY(box().settle(*first, { .outcome = SendResult::Outcome::Refused, .reason = u"refused_perm"_s, .http = 403 }));
        QVERIFY(!due());
        const auto planned = box().next(clock().wallMs(), hour);
        QCOMPARE(planned->wakeAt, clock().wallMs() + 24 * hour);
        clock().advance(24 * hour - 1);
        QVERIFY(!due());
        clock().advance(1);
        QVERIFY(due());
        QVERIFY(box().settle(*due(), { .outcome = SendResult::Outcome::Refused, .reason = u"refused_perm"_s, .http = 403 }));
        QVERIFY(box().makeDue()); // a person asks
        QVERIFY(due());
        QVERIFY(box().settle(*due(), { .outcome = SendResult::Outcome::Refused, .reason = u"refused_perm"_s, .http = 403 }));
        clock().advance(-72 * hour); // the clock was three days ahead
        QVERIFY(due());
        QVERIFY(box().delivered(*due(), u"leave-77"_s, {}, false));
        QVERIFY(!due());
    }

    void anImportedMarkThatTheQueueForgotIsQueuedAgain()
    {
        LessonStore from(clock());
        QVERIFY(from.mark(2, Status::Late));
        QVERIFY(importUnsent(store(), gathered(from, clock())));
        QVERIFY(store().database().run(u"DROP TRIGGER outbox_keep"_s)); // as SQLite forgets it: by an old page
        QVERIFY(store().database().run(u"DELETE FROM outbox"_s));
        QCOMPARE(raiseForgotten(store().database(), clock().wallMs()).value_or(-1), 1);
        QVERIFY(m_d->row(2).startsWith(u"ready 1"_s));
    }

    // --- what a target is told that comes later

    void aLeaveEndsWhenTheDayEndsAtTheSchool_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("queued");
        QTest::newRow("evening in New York") << u"America/New_York"_s << u"2026-09-08T01:00:00Z"_s << true;
        QTest::newRow("the day after in New York") << u"America/New_York"_s << u"2026-09-08T05:00:00Z"_s << false;
        QTest::newRow("early in Auckland") << u"Pacific/Auckland"_s << u"2026-09-07T13:00:00Z"_s << false;
        QTest::newRow("noon in London") << u"Europe/London"_s << u"2026-09-07T11:00:00Z"_s << true;
    }
    void aLeaveEndsWhenTheDayEndsAtTheSchool()
    {
        QFETCH(QString, zone);
        QFETCH(QString, now);
        QFETCH(bool, queued);
        Delivery d;
        QVERIFY(d.lesson.store().database().run(u"UPDATE school SET zone=?"_s, { zone }));
        Leave until = leave();
        until.student = d.lesson.students()[0].id;
        until.from = until.to = QDate(2026, 9, 7);
        QVERIFY(d.lesson.store().recordLeave(until));
        d.clock.set(now);
        d.codec.is.leave = true;
        QVERIFY(d.outbox->setTraits(d.codec.is));
        QCOMPARE(d.lesson.store().database().value(u"SELECT count(*) FROM dispatch WHERE entity='leave'"_s).value()->toInt(), queued ? 1 : 0);
    }

private:
    Store &store() { return m_d->lesson.store(); }
    Outbox &box() { return *m_d->outbox; }
    FakeClock &clock() { return m_d->clock; }
    Session session() { return store().read().session(m_d->lesson.session().id).value(); }
    std::optional<Dispatch> due() { return box().next(clock().wallMs(), hour)->dispatch; }
    void deliverAll()
    {
        while (const auto next = due())
            QVERIFY(box().delivered(*next, {}, {}, false));
    }
    Leave leave() const
    {
        Leave leave;
        leave.student = m_d->lesson.students()[0].id;
        leave.category = u"medical"_s;
        leave.from = m_d->lesson.session().date;
        leave.to = leave.from.addDays(2);
        leave.reason = u"flu"_s;
        return leave;
    }
    /// The session as another device has it.
    RemoteRow sessionRow(const QString &hlc, const QString &room)
    {
        Session theirs = m_d->lesson.session();
        theirs.room = room;
        QJsonObject row = rowOf(theirs);
        row[u"hlc"_s] = hlc;
        QJsonArray roster;
        for (const Student &student : m_d->lesson.students())
            roster.append(QJsonObject{ { u"student"_s, student.id.toString() }, { u"position"_s, roster.size() + 1 },
                                       { u"number"_s, student.number }, { u"name"_s, student.name } });
        row[u"roster"_s] = roster;
        return { u"session"_s, theirs.id.toString(), hlc, row };
    }
    Result<> take(const RemoteRow &row) { return box().take({ row }, {}, u"cursor"_s); }
    QString newestStamp()
    {
        return store().database().value(u"SELECT hlc FROM event WHERE entity='session' ORDER BY seq DESC LIMIT 1"_s).value()->toString();
    }

    std::unique_ptr<Delivery> m_d;
};

QTEST_GUILESS_MAIN(tst_OutboxDispatch)
#include "tst_outboxdispatch.moc"
