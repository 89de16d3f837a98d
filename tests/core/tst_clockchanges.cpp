// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/merge.h"
#include "core/store/change.h"
#include "core/store/journal.h"
#include "core/store/rows.h"
#include "tests/support/unsentfiles.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute;

} // namespace

/// What becomes of the stamps once a server has said what time it is.
class tst_ClockChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }
    void init()
    {
        m_clock.set(u"2026-09-07T08:00:00Z"_s);
        m_lesson = std::make_unique<LessonStore>(m_clock);
        m_lesson->addTarget(u"server"_s);
    }

    void marksOfThisBootAreSetRight_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<bool>("moved");
        QTest::newRow("an hour behind") << hour << true;
        QTest::newRow("an hour ahead") << -hour << true;
        QTest::newRow("three seconds behind") << qint64(3000) << true;
        QTest::newRow("two seconds behind") << qint64(2000) << false;
        QTest::newRow("right") << qint64(0) << false;
    }
    void marksOfThisBootAreSetRight()
    {
        QFETCH(qint64, offset);
        QFETCH(bool, moved);
        const qint64 made = m_clock.wallMs();
        QVERIFY(m_lesson->mark(0, Status::Late));
        const MarkRow before = row(0);
        m_clock.advance(minute);
        QVERIFY(store().correctClock(offset));
        const MarkRow after = row(0);
        QCOMPARE(stampTime(after.statusHlc), moved ? made + offset : made);
        QCOMPARE(stampTime(after.noteHlc), moved ? made + offset : made);
        QCOMPARE(after.mark.changedAt, moved ? made + offset : made);
        QCOMPARE(after.statusHlc.section(u'.', 1), before.statusHlc.section(u'.', 1));
        QCOMPARE(after.mark.rev, before.mark.rev); // the same mark: nothing more to send
        QCOMPARE(after.mark.value, before.mark.value);
        QCOMPARE(*store().clockOffset(), offset);
        QCOMPARE(store().correctedNow(), m_clock.wallMs() + offset);
    }

    void ofAnEarlierBootOnlyWhatLiesInTheFutureIs()
    {
        QVERIFY(m_lesson->mark(0, Status::Late));
        QCOMPARE(meddleWithBoot(), QString());
        m_clock.advance(minute);
        QVERIFY(store().correctClock(hour)); // nobody knows what that boot's clock said
        QCOMPARE(stampTime(row(0).statusHlc), m_clock.wallMs() - minute);
        init();
        QVERIFY(m_lesson->mark(0, Status::Late));
        QCOMPARE(meddleWithBoot(), QString());
        m_clock.advance(minute);
        QVERIFY(store().correctClock(-hour)); // ... but it cannot have been later than now
        QCOMPARE(stampTime(row(0).statusHlc), m_clock.wallMs() - hour);
    }

    void onlyTheFieldsThatTheEditStampedMove()
    {
        QVERIFY(m_lesson->mark(0, Status::Late));
        MarkRow theirs = row(0); // another device wrote the note, and it was merged
        theirs.noteHlc = u"1788768000500.00003.other-device"_s;
        theirs.mark.note = u"bus"_s;
        theirs.mark.rev = 2;
        theirs.mark.changedAt = 1'788'768'000'500;
        theirs.origin = u"remote"_s;
        QVERIFY(store().transact([&](Change &change) -> Result<> {
            if (auto put = putMark(change.db(), theirs); !put)
                return put;
            return change.append({ .entity = u"mark"_s, .key = key(0), .rev = 2, .kind = u"merge"_s, .before = {}, .after = jsonOf(theirs) });
        }));
        QVERIFY(store().correctClock(hour));
        QCOMPARE(stampTime(row(0).statusHlc), m_clock.wallMs() + hour);
        QCOMPARE(row(0).noteHlc, theirs.noteHlc);
        QCOMPARE(row(0).mark.changedAt, theirs.mark.changedAt); // the newest change was not ours
        m_lesson->close(); // ... which the journal alone tells, too: it can only have come from there
        QVERIFY(unsentIn(Journal::read(m_lesson->path() + u"/journal"_s)->events).marks.isEmpty());
    }

    void twoEditsOfOneMarkMoveEachByItsOwnTime()
    {
        const qint64 first = m_clock.wallMs();
        QVERIFY(m_lesson->mark(0, Status::Late));
        m_clock.advance(minute);
        MarkEdit note = m_lesson->edit(0, Status::Late);
        note.value.reset();
        note.note = u"bus"_s;
        QVERIFY(store().record({ note }));
        QVERIFY(store().correctClock(hour));
        QCOMPARE(stampTime(row(0).statusHlc), first + hour);
        QCOMPARE(stampTime(row(0).noteHlc), first + minute + hour);
        QCOMPARE(row(0).mark.changedAt, first + minute + hour);
    }

    void whatWasMovedIsNotMovedAgain()
    {
        QVERIFY(m_lesson->mark(0, Status::Late));
        QVERIFY(store().correctClock(hour));
        const MarkRow once = row(0);
        QVERIFY(m_lesson->reopen()); // in the same boot, the program begins anew
        m_clock.advance(minute);
        QVERIFY(store().correctClock(2 * hour));
        QCOMPARE(row(0).statusHlc, once.statusHlc);
        m_clock.advance(minute);
        QVERIFY(store().correctClock(5 * hour)); // nor by a second word of the servers
        QCOMPARE(row(0).statusHlc, once.statusHlc);
        QVERIFY(m_lesson->mark(1, Status::Late));
        QCOMPARE(row(1).mark.changedAt, m_clock.wallMs() + 5 * hour);
    }

    void theFileOfUnsentMarksStaysGood()
    {
        QVERIFY(m_lesson->mark(0, Status::Late));
        QVERIFY(store().correctClock(hour));
        const auto file = readUnsent(writeUnsent(gathered(*m_lesson, m_clock)));
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        LessonStore other(m_clock);
        const auto taken = importUnsent(other.store(), *file);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        QCOMPARE(other.state(0).mark.value.status, Status::Late);
    }

    void aRebuildFromTheJournalEndsWithTheRightTime()
    {
        QVERIFY(m_lesson->mark(0, Status::Late));
        QVERIFY(store().correctClock(hour));
        const QJsonObject before = rowOf(row(0));
        m_lesson->close();
        putBytes(m_lesson->database(), "no database any more");
        QVERIFY(m_lesson->reopen());
        QVERIFY(!store().restored().isEmpty());
        QCOMPARE(rowOf(row(0)), before);
        QCOMPARE(m_lesson->state(0).receipt.state, DeliveryState::OnDevice); // and is still to be sent
        QVERIFY(store().read().audit()->intact);
    }

    void aRestampOwesNothingToAServerThatHasTheMark()
    {
        QVERIFY(m_lesson->mark(0, Status::Late));
        QVERIFY(store().database().run(u"UPDATE outbox SET acked_rev=1, verified_rev=1, state='done'"_s));
        m_lesson->addTarget(u"another"_s, m_lesson->session().date);
        QVERIFY(store().correctClock(hour));
        QVERIFY(stampTime(row(0).statusHlc) > m_clock.wallMs());
        QCOMPARE(text(u"SELECT group_concat(state) FROM (SELECT state FROM outbox ORDER BY acked_rev)"_s), u"ready,done"_s);
        // ... as is told by the journal alone
        m_lesson->close();
        const auto told = unsentIn(Journal::read(m_lesson->path() + u"/journal"_s)->events);
        QCOMPARE(told.marks.size(), 1);
        QCOMPARE(told.marks[0][u"status_hlc"_s].toString().left(13).toLongLong(), m_clock.wallMs() + hour);
    }

    void aDeviceWhoseClockRanAheadIsRenamed()
    {
        const QString name = text(u"SELECT device_id FROM device"_s);
        QVERIFY(m_lesson->mark(0, Status::Late));
        QVERIFY(store().correctClock(-4 * minute)); // within what others follow
        QCOMPARE(text(u"SELECT device_id FROM device"_s), name);
        QVERIFY(m_lesson->mark(1, Status::Late));
        QVERIFY(row(1).statusHlc > row(0).statusHlc);
        QVERIFY(store().correctClock(-hour));
        const QString renamed = text(u"SELECT device_id FROM device"_s);
        QVERIFY(renamed != name);
        QVERIFY(m_lesson->mark(2, Status::Late));
        QVERIFY(row(2).statusHlc.endsWith(renamed));
        QCOMPARE(stampTime(row(2).statusHlc), m_clock.wallMs() - hour); // not held up by the old height
        QVERIFY(m_lesson->reopen());
        QVERIFY(m_lesson->mark(3, Status::Late));
        QVERIFY(row(3).statusHlc.endsWith(renamed));
    }

    void aStampThatWasSeenIsKeptAsTheClocksHeight()
    {
        const QString ahead = stampAt(u"0.00007.other"_s, m_clock.wallMs() + 2 * minute);
        QVERIFY(store().transact([&](Change &change) -> Result<> {
            change.observe(ahead);
            change.touchQuietly();
            return {};
        }));
        QVERIFY(m_lesson->reopen()); // nothing was stamped since
        QVERIFY(m_lesson->mark(0, Status::Late));
        QVERIFY(row(0).statusHlc > ahead);
    }

    void theOffsetOutlivesTheProcess()
    {
        QVERIFY(store().correctClock(hour));
        m_clock.set(u"2026-09-07T12:00:00Z"_s); // somebody sets the wall clock: the monotonic one goes on
        QCOMPARE(store().correctedNow(), QDateTime::fromString(u"2026-09-07T09:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
        QVERIFY(m_lesson->reopen());
        QCOMPARE(*store().clockOffset(), hour);
    }

private:
    Store &store() { return m_lesson->store(); }
    MarkRow row(int student) { return storedMark(store().database(), m_lesson->session().id, m_lesson->students()[student].id).value(); }
    QString key(int student) { return m_lesson->session().id.toString() + u'|' + m_lesson->students()[student].id.toString(); }
    QString text(const QString &sql) { return store().database().value(sql).value().value_or(QVariant()).toString(); }
    /// The history was written in another boot; history cannot be changed, so the clock's word for it is.
    QString meddleWithBoot()
    {
        return meddle(m_lesson->database(), u"DROP TRIGGER event_no_update; UPDATE event SET boot_id='earlier'"_s);
    }

    FakeClock m_clock;
    std::unique_ptr<LessonStore> m_lesson;
};

QTEST_GUILESS_MAIN(tst_ClockChanges)
#include "tst_clockchanges.moc"
