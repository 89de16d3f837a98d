// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/fakeclock.h"
#include "tests/support/lesson.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// For whom a mark is queued.
class tst_StoreTargets : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_lesson = std::make_unique<LessonStore>(m_clock);
    }
    void cleanup() { m_lesson.reset(); }

    void everyEnabledTargetGetsEveryMark()
    {
        for (int i = 0; i < 4; ++i)
            m_lesson->addTarget(u"server %1"_s.arg(i));
        QVERIFY(m_lesson->mark(0, Status::Present));
        QVERIFY(m_lesson->mark(1, Status::Late));
        QCOMPARE(queued(), QStringList({ u"server 0:T001:1"_s, u"server 0:T002:1"_s, u"server 1:T001:1"_s, u"server 1:T002:1"_s,
                                         u"server 2:T001:1"_s, u"server 2:T002:1"_s, u"server 3:T001:1"_s, u"server 3:T002:1"_s }));
        QCOMPARE(store().read().receipts(m_lesson->session().id, m_lesson->students()[0].id)->size(), 4);
        QCOMPARE(store().read().syncStatus()->toSend(), 8);
    }

    void editsOfOneMarkAreOneRow()
    {
        m_lesson->addTarget(u"server"_s);
        for (const Status status : { Status::Present, Status::Absent, Status::Late })
            QVERIFY(m_lesson->mark(0, status));
        QCOMPARE(queued(), QStringList{ u"server:T001:3"_s });
    }

    void withoutATargetAMarkIsOnTheDevice()
    {
        QVERIFY(m_lesson->mark(0, Status::Present));
        QCOMPARE(queued(), QStringList());
        QCOMPARE(m_lesson->state(0).receipt.state, DeliveryState::OnDevice);
    }

    void aDisabledTargetGetsNothingNew()
    {
        Target target = m_lesson->addTarget(u"server"_s);
        QVERIFY(m_lesson->mark(0, Status::Present));
        target.enabled = false;
        QVERIFY(store().updateTarget(target));
        QVERIFY(m_lesson->mark(1, Status::Present));
        QCOMPARE(queued(), QStringList{ u"server:T001:1"_s });
    }

    void aNewTargetReceivesMarksFromTheDayChosen()
    {
        const auto earlier = store().openSession(mathematics({ 2026, 9, 1 }));
        QVERIFY(store().record({ { .session = earlier->id, .student = m_lesson->students()[0].id,
                                   .value = StatusValue{ .status = Status::Absent, .minutesLate = {} }, .note = {} } }));
        QVERIFY(m_lesson->mark(1, Status::Present));
        QVERIFY(m_lesson->mark(1, Status::Late));
        QSignalSpy outbox(&store(), &Store::outboxChanged);
        m_lesson->addTarget(u"all"_s, { 2026, 9, 1 });
        m_lesson->addTarget(u"today"_s, { 2026, 9, 2 });
        m_lesson->addTarget(u"new only"_s);
        QCOMPARE(outbox.size(), 3);
        QCOMPARE(queued(), QStringList({ u"all:T001:1"_s, u"all:T002:2"_s, u"today:T002:2"_s }));
        QVERIFY(m_lesson->mark(2, Status::Present));
        QCOMPARE(queued().size(), 6);
    }

    void theQueueOfANewTargetIsRebuiltFromTheJournal()
    {
        QVERIFY(m_lesson->mark(1, Status::Present));
        m_lesson->addTarget(u"later"_s, { 2026, 9, 1 });
        m_lesson->addTarget(u"new only"_s);
        const QStringList before = queued();
        QCOMPARE(before, QStringList{ u"later:T002:1"_s });
        m_lesson->close();
        for (const QString &suffix : { u""_s, u"-wal"_s, u"-shm"_s })
            QFile::remove(m_lesson->database() + suffix);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the store is damaged"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal replayed"_s));
        QVERIFY(m_lesson->reopen());
        QCOMPARE(queued(), before);
    }

    void aRemovedTargetIsGoneAndWhatWasQueuedIsKept()
    {
        const Target target = m_lesson->addTarget(u"server"_s);
        QVERIFY(m_lesson->mark(0, Status::Present));
        QSignalSpy changed(&store(), &Store::targetsChanged);
        QVERIFY(store().removeTarget(target.id));
        QCOMPARE(changed.size(), 1);
        QVERIFY(store().read().targets()->isEmpty());
        QCOMPARE(queued(), QStringList());
        QCOMPARE(store().read().syncStatus()->targets.size(), 0);
        QCOMPARE(m_lesson->state(0).receipt.state, DeliveryState::OnDevice);
        QCOMPARE(store().database().value(u"SELECT count(*) FROM outbox"_s).value()->toInt(), 1);
        QVERIFY(m_lesson->mark(1, Status::Present));
        QCOMPARE(store().database().value(u"SELECT count(*) FROM outbox"_s).value()->toInt(), 1);
        m_lesson->addTarget(u"server"_s); // the name is free again
        QCOMPARE(store().removeTarget(target.id).error().kind, Error::Kind::NotFound);
    }

    void aNameIsGivenOnce()
    {
        m_lesson->addTarget(u"server"_s);
        const auto second = store().addTarget({ .id = {}, .name = u"server"_s, .kind = u"schoolos"_s, .url = {}, .options = {}, .remoteUser = {} }, {});
        QCOMPARE(second.error().kind, Error::Kind::Invalid);
    }

    void settingsAreKept()
    {
        Target target = m_lesson->addTarget(u"server"_s);
        target.options = { { u"school_code"_s, u"X"_s } };
        target.remoteUser = u"u-7"_s;
        target.url = u"https://other.example.org"_s;
        QVERIFY(store().updateTarget(target));
        QVERIFY(m_lesson->reopen());
        const Target kept = store().read().targets()->first();
        QCOMPARE(kept.options, target.options);
        QCOMPARE(kept.remoteUser, target.remoteUser);
        QCOMPARE(kept.url, target.url);
    }

    void theWorstReceiptIsShown()
    {
        const Target good = m_lesson->addTarget(u"good"_s);
        m_lesson->addTarget(u"slow"_s);
        QVERIFY(m_lesson->mark(0, Status::Present));
        QVERIFY(store().database().run(u"UPDATE outbox SET acked_rev=want_rev, verified_rev=want_rev, state='done' WHERE target_id=?"_s, { good.id.toString() }));
        QCOMPARE(m_lesson->state(0).receipt.state, DeliveryState::OnDevice); // never "any succeeded"
        QCOMPARE(m_lesson->state(0).receipt.targetName, u"slow"_s);
        QVERIFY(store().database().run(u"UPDATE outbox SET state='refused', last_class='conflict' WHERE target_id<>?"_s, { good.id.toString() }));
        QCOMPARE(m_lesson->state(0).receipt.state, DeliveryState::NeedsYou);
        QCOMPARE(m_lesson->state(0).receipt.reason, u"conflict"_s);
    }

private:
    Store &store() { return m_lesson->store(); }
    QStringList queued()
    {
        QStringList rows;
        const QList<OutboxRow> all = store().read().outbox(1000).value();
        for (const OutboxRow &row : all)
            rows.append(u"%1:%2:%3"_s.arg(row.target, row.number).arg(row.wantRev));
        rows.sort();
        return rows;
    }

    FakeClock m_clock;
    std::unique_ptr<LessonStore> m_lesson;
};

QTEST_GUILESS_MAIN(tst_StoreTargets)
#include "tst_storetargets.moc"
