// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delivery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What the line of a session says about where its marks are.
class tst_SessionSummary : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_d = std::make_unique<Delivery>(); }

    void marksOfBeforeTheTargetAreOnThisDeviceOnly()
    {
        LessonStore lesson(m_clock);
        QVERIFY(lesson.mark(0, Status::Present));
        QVERIFY(lesson.mark(1, Status::Late));
        QCOMPARE(summary(lesson).unqueued, 2); // no target at all
        lesson.addTarget(u"server"_s); // from no day on, as the assistant adds it
        QVERIFY(lesson.mark(2, Status::Late));
        QCOMPARE(summary(lesson).unqueued, 2);
        QCOMPARE(summary(lesson).toSend, 1);
        lesson.addTarget(u"another"_s, lesson.session().date); // one that is asked to hold them is enough
        QCOMPARE(summary(lesson).unqueued, 0);
        QCOMPARE(summary(lesson).toSend, 3); // marks, not one for each target
    }

    void whatWasReadBackIsConfirmed()
    {
        QVERIFY(m_d->lesson.mark(0, Status::Present));
        QCOMPARE(summary(m_d->lesson).toSend, 1);
        m_d->deliver();
        const SessionSummary s = summary(m_d->lesson);
        QCOMPARE(s.toSend + s.sent + s.unqueued, 0);
        QVERIFY(m_d->lesson.mark(0, Status::Unmarked)); // a mark taken back is nobody's secret
        QCOMPARE(summary(m_d->lesson).unqueued, 0);
    }

    void whatCannotBeReadBackIsSent()
    {
        m_d->codec.is.readBack = TargetTraits::ReadBack::None;
        QVERIFY(m_d->lesson.mark(0, Status::Present));
        const auto batch = m_d->outbox->lease(m_d->lesson.session().id, 10);
        QVERIFY(batch);
        QCOMPARE(batch->items.size(), 1);
        m_d->settle(*batch, { .outcome = SendResult::Outcome::Accepted });
        QCOMPARE(summary(m_d->lesson).toSend, 0);
        QCOMPARE(summary(m_d->lesson).sent, 1);
        QCOMPARE(m_d->state(0), DeliveryState::Sent); // as the register says
    }

    void aRemovedTargetHoldsNothingUp()
    {
        QVERIFY(m_d->lesson.mark(0, Status::Present));
        QVERIFY(m_d->lesson.mark(1, Status::Present));
        QVERIFY(m_d->lesson.store().database().run(u"UPDATE outbox SET state='refused' WHERE student_id=?"_s,
                                                   { m_d->lesson.students()[1].id.toString() }));
        QCOMPARE(summary(m_d->lesson).toSend, 2);
        QCOMPARE(summary(m_d->lesson).needsYou, 1);
        QVERIFY(m_d->lesson.store().removeTarget(m_d->target.id));
        const SessionSummary s = summary(m_d->lesson);
        QCOMPARE(s.toSend, 0);
        QCOMPARE(s.needsYou, 0);
        QCOMPARE(s.unqueued, 2); // nobody is asked to hold them any more
    }

private:
    static SessionSummary summary(LessonStore &lesson) { return lesson.store().read().sessions({})->first(); }

    FakeClock m_clock;
    std::unique_ptr<Delivery> m_d;
};

QTEST_GUILESS_MAIN(tst_SessionSummary)
#include "tst_sessionsummary.moc"
