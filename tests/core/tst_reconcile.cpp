// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/reconcile.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rollbook;
using Progress = Comparison::Progress;
using D = Decision;

namespace {

/// A value by one letter; '-' is no row.
std::optional<QJsonObject> value(char letter)
{
    return letter == '-' ? std::nullopt : std::optional(QJsonObject{ { u"s"_s, QString(QLatin1Char(letter)) } });
}

constexpr std::array progresses{ Progress::Pending, Progress::InFlight, Progress::Settled, Progress::Parked };

/// Calls f for every comparison there is: three values and none for each side, and every flag.
void forEvery(const std::function<void(const Comparison &)> &f)
{
    constexpr std::array letters{ '-', 'P', 'A', 'L' };
    for (const Progress progress : progresses)
        for (const char ours : letters)
            for (const char sent : letters)
                for (const char theirs : letters)
                    for (const char shadow : letters)
                        for (int flags = 0; flags < 16 && !QTest::currentTestFailed(); ++flags)
                            f({ .progress = progress, .ours = value(ours), .sent = value(sent), .theirs = value(theirs),
                                .shadow = value(shadow), .shadowKnown = (flags & 1) != 0, .changedBeforeShadow = (flags & 2) != 0,
                                .sessionLocked = (flags & 4) != 0, .canHold = (flags & 8) != 0,
                                .cleared = ours == '-' });
}

bool writes(Decision decision) { return decision == D::Push || decision == D::PushOver || decision == D::PushAgain; }

} // namespace

class tst_Reconcile : public QObject
{
    Q_OBJECT

private slots:
    void whatNobodyHereMarkedIsAskedOfNobody()
    {
        Comparison c{ .progress = Progress::Settled, .ours = value('P'), .theirs = value('A'), .shadow = value('P'), .shadowKnown = true, .theirsWasThere = true };
        QCOMPARE(decide(c), D::AskPerson); // a backup put back over our mark, or a second thought
        c.notOurs = true;
        QCOMPARE(decide(c), D::TakeTheirs);
    }

    void theLaterOfTwoGoesThereAndTheOtherIsKept()
    {
        Comparison c{ .progress = Progress::Pending, .ours = value('P'), .theirs = value('A'), .shadowKnown = true, .oursChangedAt = 10'000, .theirsChangedAt = 5'000 };
        QCOMPARE(decide(c), D::PushOver);
        c.shadow = value('A'); // known: it is no loser any more
        QCOMPARE(decide(c), D::Push);
        c.shadow.reset();
        c.theirsChangedAt = 15'000;
        QCOMPARE(decide(c), D::TakeTheirs);
    }

    void decides_data()
    {
        QTest::addColumn<Progress>("progress");
        QTest::addColumn<QByteArray>("values"); // ours, sent, theirs, shadow
        QTest::addColumn<QByteArray>("flags"); // k: shadow known, b: changed before it, l: locked, c: cannot hold, x: cleared here
        QTest::addColumn<D>("expected");
        const auto row = [](const char *name, Progress progress, const char *values, const char *flags, D expected) {
            QTest::newRow(name) << progress << QByteArray(values) << QByteArray(flags) << expected;
        };
        row("nobody wrote there", Progress::Pending, "P---", "k", D::Push);
        row("nobody wrote there, first look", Progress::Pending, "P---", "", D::Push);
        row("it cannot be held, and nothing is there", Progress::Pending, "----", "kc", D::RefuseCannotHold);
        row("cleared here, and nothing is there", Progress::Pending, "----", "kx", D::Acknowledge);
        row("it is there already", Progress::Pending, "P-P-", "k", D::Acknowledge);
        row("it is there already, first look", Progress::Pending, "P-P-", "", D::Acknowledge);
        row("unchanged since we looked", Progress::Pending, "P-AA", "k", D::Push);
        row("unchanged, but the look was before a restore", Progress::Pending, "P-AA", "", D::AskPerson);
        row("changed there before we looked", Progress::Pending, "P-AL", "kb", D::TakeTheirs);
        row("written there for the first time, we are older", Progress::Pending, "P-A-", "kb", D::TakeTheirs);
        row("changed there, we are newer than the look", Progress::Pending, "P-AL", "k", D::AskPerson);
        row("there is something at the first look", Progress::Pending, "P-A-", "", D::AskPerson);
        row("at the first look nothing is older", Progress::Pending, "P-A-", "b", D::AskPerson);
        row("their row is gone: not a deletion", Progress::Pending, "P--A", "k", D::Push);
        row("locked", Progress::Pending, "P---", "kl", D::RefuseLocked);
        row("locked but equal", Progress::Pending, "P-P-", "kl", D::Acknowledge);
        row("cannot hold", Progress::Pending, "---A", "kc", D::RefuseCannotHold);
        row("cleared here, still there", Progress::Pending, "--AA", "kc", D::RefuseCannotHold);
        row("cleared here, never there", Progress::Pending, "----", "kcx", D::Acknowledge);
        row("cannot hold comes before locked", Progress::Pending, "--AA", "klc", D::RefuseCannotHold);

        row("arrived", Progress::InFlight, "PPP-", "k", D::Acknowledge);
        row("arrived, edited since", Progress::InFlight, "LPP-", "k", D::AcknowledgeSent);
        row("did not arrive", Progress::InFlight, "PP--", "k", D::PushAgain);
        row("did not arrive over an old value", Progress::InFlight, "PPAA", "k", D::PushAgain);
        row("did not arrive, edited since", Progress::InFlight, "LP--", "k", D::PushAgain);
        row("somebody wrote what we want by now", Progress::InFlight, "LPL-", "k", D::Acknowledge);
        row("something else is there", Progress::InFlight, "PPA-", "k", D::AskPerson);
        row("something else is there, not before", Progress::InFlight, "PPAL", "k", D::AskPerson);
        row("the row went away", Progress::InFlight, "PP-A", "k", D::AskPerson);
        row("did not arrive and is locked now", Progress::InFlight, "PP--", "kl", D::RefuseLocked);
        row("arrived and is locked now", Progress::InFlight, "PPP-", "kl", D::Acknowledge);
        row("cleared while it did not arrive", Progress::InFlight, "-PAA", "kc", D::RefuseCannotHold);

        row("as it was", Progress::Settled, "P-PP", "k", D::Nothing);
        row("changed there", Progress::Settled, "P-AP", "k", D::TakeTheirs);
        row("changed there, first look after a restore", Progress::Settled, "P-AP", "", D::TakeTheirs);
        row("lost there", Progress::Settled, "P--P", "k", D::Regressed);
        row("lost before a store that was put back looked", Progress::Settled, "P---", "", D::Regressed);
        row("never was there: another server's value since", Progress::Settled, "P---", "k", D::Nothing);
        row("cleared here, nothing there", Progress::Settled, "----", "k", D::Nothing);
        row("differs, but not since we looked", Progress::Settled, "P-AA", "k", D::Nothing);

        row("parked and different", Progress::Parked, "P-AA", "k", D::Nothing);
        row("parked and nothing there", Progress::Parked, "P---", "k", D::Nothing);
        row("parked and equal by now", Progress::Parked, "P-PA", "k", D::Acknowledge);
    }
    void decides()
    {
        QFETCH(Progress, progress);
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, flags);
        QFETCH(D, expected);
        QCOMPARE(decide({ .progress = progress, .ours = value(values[0]), .sent = value(values[1]), .theirs = value(values[2]),
                          .shadow = value(values[3]), .shadowKnown = flags.contains('k'), .changedBeforeShadow = flags.contains('b'),
                          .sessionLocked = flags.contains('l'), .canHold = !flags.contains('c'), .cleared = flags.contains('x') }),
                 expected);
    }

    void nothingNewerOfAnotherPersonIsEverOverwritten()
    {
        int pushes = 0;
        forEvery([&](const Comparison &c) {
            if (!writes(decide(c)))
                return;
            ++pushes;
            const bool oursAlready = c.progress == Progress::InFlight && c.theirs == c.sent;
            QVERIFY(!c.theirs || c.theirs == c.shadow || oursAlready);
        });
        QVERIFY(pushes > 100);
    }

    void whatTheServerCannotTakeIsNeverSent()
    {
        forEvery([](const Comparison &c) {
            if (c.sessionLocked || !c.canHold)
                QVERIFY(!writes(decide(c)));
        });
    }

    void anAcknowledgementNeedsTheEqualValue()
    {
        forEvery([](const Comparison &c) {
            const Decision decision = decide(c);
            if (decision == D::Acknowledge)
                QVERIFY(c.theirs == c.ours);
            if (decision == D::AcknowledgeSent)
                QVERIFY(c.progress == Progress::InFlight && c.theirs == c.sent && c.theirs != c.ours);
        });
    }

    void anEqualValueEndsEveryWait()
    {
        forEvery([](const Comparison &c) {
            if (c.theirs == c.ours)
                QCOMPARE(decide(c), c.progress == Progress::Settled ? D::Nothing : D::Acknowledge);
        });
    }

    void aRowMissingThereIsNeverTakenForADeletion()
    {
        forEvery([](const Comparison &c) {
            if (!c.theirs)
                QVERIFY(decide(c) != D::TakeTheirs);
        });
    }

    void whatWaitsForAPersonIsOnlyEverShownAnew()
    {
        forEvery([](const Comparison &c) {
            if (c.progress == Progress::Parked && c.theirs != c.ours)
                QCOMPARE(decide(c), c.theirs && c.theirs != c.shadow ? D::AskPerson : D::Nothing);
        });
    }

    /// Two servers that hold different values must not make a mark swing between them for ever.
    void whatNobodyChangedIsNotTakenTwice()
    {
        forEvery([](const Comparison &c) {
            if (c.progress == Progress::Settled && c.shadowKnown && c.theirs == c.shadow)
                QVERIFY(decide(c) != D::TakeTheirs);
        });
    }
};

QTEST_APPLESS_MAIN(tst_Reconcile)
#include "tst_reconcile.moc"
