// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/idmatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

using Certainty = IdMatch::Certainty;

class tst_IdMatch : public QObject
{
    Q_OBJECT

private slots:
    void oneOfOurs_data()
    {
        QTest::addColumn<QString>("ourNumber");
        QTest::addColumn<QString>("ourName");
        QTest::addColumn<QString>("theirNumber");
        QTest::addColumn<QString>("theirName");
        QTest::addColumn<Certainty>("certainty");
        const auto row = [](const char *what, const char *n, const char *name, const char *tn,
                            const char *tname, Certainty c) {
            QTest::newRow(what) << QString::fromUtf8(n) << QString::fromUtf8(name)
                                << QString::fromUtf8(tn) << QString::fromUtf8(tname) << c;
        };
        row("number and name", "N/1", "Zoë Quinn", "N/1", "Zoë Quinn", Certainty::Sure);
        row("number in another writing", " n/1 ", "Zoë Quinn", "N/1", "Zoe QUINN", Certainty::Sure);
        row("number, no name there", "N/1", "Zoë Quinn", "N/1", "", Certainty::Sure);
        row("number, a slip in the name", "N/1", "Wanjiku Kimani", "N/1", "Wanjiku Kimanni",
            Certainty::Sure);
        row("number, a middle name", "N/1", "Max Jones", "N/1", "Max Peter Jones", Certainty::Sure);
        row("number of somebody else", "N/1", "Zoë Quinn", "N/1", "Ananya Reddy",
            Certainty::Doubtful);
        row("name, no number there", "N/1", "Zoë Quinn", "", "QUINN, Zoe", Certainty::Sure);
        row("name, another number", "N/1", "Zoë Quinn", "N/7", "Zoë Quinn", Certainty::Doubtful);
        row("a slip in the name alone", "N/1", "Wanjiku Kimani", "", "Wanjiku Kimanni",
            Certainty::Doubtful);
        row("short names are not nearly anything", "N/1", "Li", "", "Lu", Certainty::None);
        row("one word in common", "N/1", "Max Jones", "", "Amy Jones", Certainty::None);
        row("nobody", "N/1", "Zoë Quinn", "N/2", "Ananya Reddy", Certainty::None);
        row("another script", "N/1", "陈思远", "", "陈思远", Certainty::Sure);
        row("nothing in common but emptiness", "", "", "", "", Certainty::None);
    }
    void oneOfOurs()
    {
        QFETCH(QString, ourNumber);
        QFETCH(QString, ourName);
        QFETCH(QString, theirNumber);
        QFETCH(QString, theirName);
        const QList<IdMatch> matches = matchIds({ { u"ours"_s, ourNumber, ourName } },
                                                { { u"theirs"_s, theirNumber, theirName } });
        QCOMPARE(matches.size(), 1);
        QTEST(matches.first().certainty, "certainty");
        QCOMPARE(matches.first().theirs.size(),
                 matches.first().certainty == Certainty::None ? 0 : 1);
    }

    void twoOfOneNameAreNeverSure()
    {
        const QList<Identified> two{ { u"1"_s, {}, u"Max Jones"_s },
                                     { u"2"_s, {}, u"Max Jones"_s } };
        QCOMPARE(matchIds({ { u"a"_s, u"N/1"_s, u"Max Jones"_s } }, two).first().certainty,
                 Certainty::Doubtful);
        QCOMPARE(matchIds({ { u"a"_s, u"N/1"_s, u"Max Jones"_s } }, two).first().theirs.size(), 2);
        const auto both =
            matchIds({ { u"a"_s, u"N/1"_s, u"Max Jones"_s }, { u"b"_s, u"N/2"_s, u"Max Jones"_s } },
                     { { u"1"_s, {}, u"Max Jones"_s } });
        QCOMPARE(both[0].certainty, Certainty::Doubtful);
        QCOMPARE(both[1].certainty, Certainty::Doubtful);
    }

    void oneNumberTwiceIsNeverSure()
    {
        const QList<Identified> two{ { u"1"_s, u"N/1"_s, u"Max Jones"_s },
                                     { u"2"_s, u"N/1"_s, u"Max Jones"_s } };
        QCOMPARE(matchIds({ { u"a"_s, u"N/1"_s, u"Max Jones"_s } }, two).first().certainty,
                 Certainty::Doubtful);
    }

    void whatANumberHasClaimedANameDoesNotGet()
    {
        // The second has the first one's name, and the first has its own number there.
        const auto matches =
            matchIds({ { u"a"_s, u"N/1"_s, u"Max Jones"_s }, { u"b"_s, {}, u"Max Jones"_s } },
                     { { u"1"_s, u"N/1"_s, u"Max Jones"_s } });
        QCOMPARE(matches[0].certainty, Certainty::Sure);
        QCOMPARE(matches[1].certainty, Certainty::None);
    }

    void theBestOfTheDoubtfulComesFirst()
    {
        const auto match = matchIds({ { u"a"_s, u"N/9"_s, u"Wanjiku Kimani"_s } },
                                    { { u"1"_s, u"N/1"_s, u"Wanjiku Kimanii"_s },
                                      { u"2"_s, u"N/2"_s, u"Wanjiku Kimani"_s } })
                               .first();
        QCOMPARE(match.certainty, Certainty::Doubtful);
        QCOMPARE(match.theirs.first().id, u"2"_s);
    }

    void noIdIsSureForTwo()
    {
        QList<Identified> ours, theirs;
        for (int i = 0; i < 40; ++i) {
            ours.append({ u"o%1"_s.arg(i), u"N/%1"_s.arg(i % 30), u"Name %1 Of"_s.arg(i % 25) });
            theirs.append({ u"t%1"_s.arg(i), i % 3 ? u"N/%1"_s.arg(i % 20) : QString(),
                            u"Of Name %1"_s.arg(i % 25) });
        }
        QSet<QString> given;
        const QList<IdMatch> matches = matchIds(ours, theirs);
        for (const IdMatch &match : matches) {
            if (match.certainty != Certainty::Sure)
                continue;
            QCOMPARE(match.theirs.size(), 1);
            QVERIFY(!given.contains(match.theirs.first().id));
            given.insert(match.theirs.first().id);
        }
    }
};

QTEST_GUILESS_MAIN(tst_IdMatch)
#include "tst_idmatch.moc"
