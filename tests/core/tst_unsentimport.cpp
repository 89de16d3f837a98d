// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/teststore.h"
#include "tests/support/unsentfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

MarkEdit withNote(MarkEdit edit, const QString &note)
{
    edit.note = note;
    return edit;
}

} // namespace

/// Marks carried from one device to another by a file: A is where they were made.
class tst_UnsentImport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock.set(u"2026-09-07T08:00:00Z"_s);
        m_a = std::make_unique<LessonStore>(m_clock);
        m_a->addTarget(u"server"_s);
        m_clock.advance(1000);
        m_b = std::make_unique<LessonStore>(m_clock);
        m_b->addTarget(u"server"_s);
        m_clock.advance(1000);
    }

    void anotherDeviceTakesThemOver()
    {
        QVERIFY(a().record({ withNote(m_a->edit(0, Status::Late), u"bus was late"_s) }));
        QVERIFY(m_a->mark(1, Status::Absent));
        m_clock.advance(60'000);
        const auto plan = take();
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        QCOMPARE(plan->changed(), 2);
        QCOMPARE(plan->disputed(), 0);
        QCOMPARE(marksIn(b().read()), marksIn(a().read()));
        const MarkState state = m_b->state(0);
        QCOMPARE(state.mark.note, u"bus was late"_s);
        QCOMPARE(state.mark.author, u"J. Okafor"_s);
        QCOMPARE(state.receipt.state, DeliveryState::OnDevice); // and is delivered from here now
        QCOMPARE(state.mark.changedAt, m_a->state(0).mark.changedAt);
        QVERIFY(b().read().audit()->intact);
    }

    void againChangesNothing()
    {
        QVERIFY(m_a->mark(0, Status::Late));
        QVERIFY(m_b->mark(0, Status::Present)); // later, and wins
        QVERIFY(m_a->mark(1, Status::Absent));
        const Unsent file = gathered(*m_a, m_clock);
        QVERIFY(importUnsent(b(), file));
        const QStringList once = contentOf(b());
        QCOMPARE(count(u"conflict"_s), 1);
        m_clock.advance(3'600'000);
        const auto again = importUnsent(b(), file);
        QVERIFY(again && again->isEmpty());
        QCOMPARE(again->known, 2);
        QCOMPARE(contentOf(b()), once);
        QVERIFY(m_b->reopen()); // nor does a rebuild remember less
        QVERIFY(importUnsent(b(), file)->isEmpty());
    }

    void theSameDeviceKnowsAll()
    {
        QVERIFY(m_a->mark(0, Status::Late));
        const Unsent file = gathered(*m_a, m_clock);
        QVERIFY(m_a->mark(0, Status::Present));
        const QStringList before = contentOf(a());
        QVERIFY(importUnsent(a(), file)->isEmpty());
        QCOMPARE(contentOf(a()), before);
    }

    void anOlderFileDoesNotUndoNewerEdits()
    {
        QVERIFY(m_a->mark(0, Status::Late));
        const Unsent older = gathered(*m_a, m_clock);
        m_clock.advance(60'000);
        QVERIFY(m_b->mark(0, Status::Present));
        const auto plan = importUnsent(b(), older);
        QVERIFY(plan);
        QCOMPARE(plan->changed(), 0);
        QCOMPARE(plan->disputed(), 1);
        QCOMPARE(m_b->state(0).mark.value.status, Status::Present);
        QCOMPARE(m_b->state(0).mark.rev, 1);
        QCOMPARE(column(u"SELECT winner||' '||theirs_basis FROM conflict"_s), u"mine hlc"_s);
        QVERIFY(column(u"SELECT theirs_json FROM conflict"_s)
                    .contains(u"\"status\":\"L\""_s)); // the loser is kept
        QCOMPARE(column(u"SELECT count(*) FROM event WHERE kind='conflict'"_s), u"1"_s);
    }

    void aFileMadeBeforeAnotherOneIsKnown()
    {
        QVERIFY(m_a->mark(0, Status::Late));
        const Unsent first = gathered(*m_a, m_clock);
        m_clock.advance(60'000);
        QVERIFY(m_a->mark(0, Status::Absent));
        const Unsent second = gathered(*m_a, m_clock);
        QVERIFY(importUnsent(b(), second));
        const QStringList before = contentOf(b());
        QVERIFY(importUnsent(b(), first)->isEmpty());
        QCOMPARE(contentOf(b()), before);
        QCOMPARE(m_b->state(0).mark.value.status, Status::Absent);
    }

    void whatCameBeforeIsReplacedWithoutADispute()
    {
        QVERIFY(m_a->mark(0, Status::Late));
        QVERIFY(take());
        m_clock.advance(60'000);
        QVERIFY(m_a->mark(0, Status::Absent));
        const auto plan = take();
        QCOMPARE(plan->changed(), 1);
        QCOMPARE(plan->disputed(), 0);
        QCOMPARE(m_b->state(0).mark.value.status, Status::Absent);
        QCOMPARE(m_b->state(0).mark.rev, 2);
    }

    void theLaterOneWinsAndTheLoserIsKept()
    {
        QVERIFY(m_b->mark(0, Status::Present));
        m_clock.advance(60'000);
        QVERIFY(m_a->mark(0, Status::Late));
        const auto plan = take();
        QCOMPARE(plan->changed(), 1);
        QCOMPARE(plan->disputed(), 1);
        QCOMPARE(m_b->state(0).mark.value.status, Status::Late);
        QCOMPARE(column(u"SELECT winner FROM conflict"_s), u"theirs"_s);
        QVERIFY(column(u"SELECT mine_json FROM conflict"_s).contains(u"\"status\":\"P\""_s));
    }

    void statusAndNoteAreDecidedApart()
    {
        QVERIFY(m_a->mark(0, Status::Present));
        QVERIFY(take());
        m_clock.advance(60'000);
        QVERIFY(b().record({ { .session = m_b->session().id,
                               .student = m_b->students()[0].id,
                               .value = {},
                               .note = u"asked at home"_s } }));
        m_clock.advance(60'000);
        QVERIFY(m_a->mark(0, Status::Excused));
        QVERIFY(take());
        QCOMPARE(m_b->state(0).mark.value.status, Status::Excused);
        QCOMPARE(m_b->state(0).mark.note, u"asked at home"_s);
    }

    void anEditAfterwardsWinsEvenBesideAFastClock()
    {
        m_clock.advance(4 * 60'000); // A's clock is four minutes ahead of B's
        QVERIFY(m_a->mark(0, Status::Late));
        const Unsent file = gathered(*m_a, m_clock);
        m_clock.advance(-4 * 60'000);
        QVERIFY(importUnsent(b(), file));
        QVERIFY(m_b->mark(0, Status::Present));
        const auto stamps = b().database().value(u"SELECT max(status_hlc)>? FROM mark"_s,
                                                 { file.marks[0][u"status_hlc"_s].toString() });
        QCOMPARE(stamps->value_or(QVariant()).toInt(), 1);
    }

    void aClockFarAheadDoesNotWinForEver()
    {
        m_clock.advance(30LL * 86'400'000);
        QVERIFY(m_a->mark(0, Status::Late));
        const Unsent file = gathered(*m_a, m_clock);
        m_clock.advance(-30LL * 86'400'000 + 60'000);
        QVERIFY(importUnsent(b(), file));
        QCOMPARE(m_b->state(0).mark.value.status, Status::Late);
        m_clock.advance(60'000);
        QVERIFY(m_b->mark(0, Status::Present));
        const auto ahead = b().database().value(u"SELECT count(*) FROM mark WHERE status_hlc>?"_s,
                                                { QString::number(m_clock.wallMs() + 60'000) });
        QCOMPARE(ahead->value_or(QVariant()).toInt(), 0);
    }

    void aStoreThatKnowsOnlyTheSchoolLearnsTheRest()
    {
        QVERIFY(m_a->mark(3, Status::Late));
        QTemporaryDir dir(scratch());
        auto bare =
            Store::open({ .directory = dir.path(), .clock = &m_clock, .vfs = {}, .create = true });
        const Unsent file = gathered(*m_a, m_clock);
        QVERIFY(!importUnsent(**bare, file)); // whose school it is, a person says
        QVERIFY((*bare)->createSchool({ .id = {},
                                        .code = u"RIVERSIDE"_s,
                                        .name = {},
                                        .zone = u"Europe/London"_s,
                                        .teacher = u"S. Deputy"_s }));
        const auto plan = importUnsent(**bare, file);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        QCOMPARE(plan->newRows(u"student"_s), 5);
        QCOMPARE(plan->newRows(u"session"_s), 1);
        const auto reg = (*bare)->read().registerOf(m_a->session().id);
        QVERIFY(reg);
        QCOMPARE(reg->rows.size(), 5);
        QCOMPARE(reg->session.subjectName, u"Mathematics"_s);
        QCOMPARE(reg->rows[3].state.mark.value.status, Status::Late);
        QCOMPARE(marksIn((*bare)->read()), marksIn(a().read()));
    }

    void aStudentWhoIsNotOnTheRegisterHereIsAdded()
    {
        LessonStore small(m_clock, 3);
        QVERIFY(m_a->mark(4, Status::Late));
        const auto plan = importUnsent(small.store(), gathered(*m_a, m_clock));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        const auto reg = small.store().read().registerOf(small.session().id);
        QCOMPARE(reg->rows.size(), 4); // T005 was marked, T004 was not
        QCOMPARE(reg->rows[3].student.number, u"T005"_s);
        QCOMPARE(reg->rows[3].state.mark.value.status, Status::Late);
    }

    void nothingHereIsEverRemoved()
    {
        QVERIFY(m_b->mark(0, Status::Present));
        QVERIFY(b().openSession(mathematics({}, QTime(13, 0))));
        QVERIFY(m_a->mark(1, Status::Late));
        const QStringList before = contentOf(b());
        QVERIFY(take());
        const QStringList after = contentOf(b());
        for (const QString &row : before) {
            if (!row.startsWith(u"device|"_s)) // whose clock went on
                QVERIFY2(after.contains(row), qPrintable(row));
        }
    }

    void anotherSchoolsFileIsRefusedWhole()
    {
        QTemporaryDir dir(scratch());
        auto other =
            Store::open({ .directory = dir.path(), .clock = &m_clock, .vfs = {}, .create = true });
        QVERIFY((*other)->createSchool({ .id = {},
                                         .code = u"HILLSIDE"_s,
                                         .name = {},
                                         .zone = u"Europe/London"_s,
                                         .teacher = u"S. Deputy"_s }));
        QVERIFY(m_a->mark(0, Status::Late));
        const QStringList before = contentOf(**other);
        const auto plan = importUnsent(**other, gathered(*m_a, m_clock));
        QVERIFY(!plan);
        QVERIFY(plan.error().detail.contains(u"RIVERSIDE"_s));
        QCOMPARE(contentOf(**other), before);
    }

    void aSessionOfAnotherClassUnderTheSameIdIsRefusedWhole()
    {
        QVERIFY(m_a->mark(0, Status::Late));
        QVERIFY(b().applyRoster(rosterOf(2, u"7B"_s, u"X"_s)));
        QCOMPARE(
            meddle(m_b->database(),
                   u"UPDATE session SET class_id=(SELECT class_id FROM class WHERE code='7B')"_s),
            QString());
        const QStringList before = contentOf(b());
        const auto plan = take();
        QVERIFY(!plan && plan.error().detail.contains(u"entry 1 of \"sessions\""_s));
        QCOMPARE(contentOf(b()), before);
    }

    void aDryRunChangesNothingAndSaysTheSame()
    {
        QVERIFY(m_b->mark(0, Status::Present));
        m_clock.advance(60'000);
        QVERIFY(m_a->mark(0, Status::Late));
        QVERIFY(m_a->mark(1, Status::Late));
        const Unsent file = gathered(*m_a, m_clock);
        const QStringList before = contentOf(b());
        const auto planned = planUnsent(b().database(), file, m_clock.wallMs());
        QVERIFY(planned);
        QCOMPARE(contentOf(b()), before);
        const auto done = importUnsent(b(), file);
        QCOMPARE(done->changed(), planned->changed());
        QCOMPARE(done->disputed(), planned->disputed());
        QCOMPARE(done->events.size(), planned->events.size());
    }

    void aRebuildFromTheJournalEndsWithTheSame()
    {
        QVERIFY(m_a->mark(0, Status::Late)); // loses
        QVERIFY(m_a->mark(1, Status::Absent)); // is taken
        m_clock.advance(60'000);
        QVERIFY(m_b->mark(0, Status::Present));
        QVERIFY(take());
        const auto marks = marksIn(b().read());
        m_b->close();
        putBytes(m_b->database(), "no database any more");
        QVERIFY(m_b->reopen());
        QVERIFY(!b().restored().isEmpty());
        QCOMPARE(marksIn(b().read()), marks);
        QVERIFY(b().read().audit()->intact);
    }

    void onwardsToAThirdDevice()
    {
        QVERIFY(m_a->mark(0, Status::Late));
        QVERIFY(take());
        LessonStore third(m_clock);
        QVERIFY(importUnsent(third.store(), gathered(*m_b, m_clock)));
        QCOMPARE(marksIn(third.store().read()), marksIn(a().read()));
        const auto direct = importUnsent(third.store(), gathered(*m_a, m_clock));
        QCOMPARE(direct->changed(), 0);
        QCOMPARE(direct->disputed(), 0);
    }

private:
    Store &a() { return m_a->store(); }
    Store &b() { return m_b->store(); }
    /// From A to B, through the bytes of a file.
    Result<UnsentPlan> take()
    {
        const auto file = readUnsent(writeUnsent(gathered(*m_a, m_clock)));
        return file ? importUnsent(b(), *file) : Result<UnsentPlan>(fail(file.error()));
    }
    QString column(const QString &sql)
    {
        const auto value = b().database().value(sql);
        return value && *value ? (*value)->toString() : QString();
    }
    int count(const QString &table) { return column(u"SELECT count(*) FROM "_s + table).toInt(); }

    FakeClock m_clock;
    std::unique_ptr<LessonStore> m_a, m_b;
};

QTEST_GUILESS_MAIN(tst_UnsentImport)
#include "tst_unsentimport.moc"
