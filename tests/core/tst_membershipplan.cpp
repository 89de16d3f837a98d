// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/membershipplan.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QDate today(2026, 11, 21);
const QDate termBegin(2026, 9, 1);

QDate day(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

/// "2026-09-01..2026-09-30 e1", "..2026-09-30", "2026-11-01.."; positions count up.
QList<Stay> stays(const QStringList &texts)
{
    QList<Stay> list;
    for (const QString &text : texts) {
        const QString span = text.section(u' ', 0, 0);
        list.append({ day(span.section(u".."_s, 0, 0)), day(span.section(u".."_s, 1, 1)), text.section(u' ', 1, 1), int(list.size()) + 1 });
    }
    return list;
}

QStringList texts(const QList<Stay> &stays)
{
    QStringList list;
    for (const Stay &s : stays)
        list.append(u"%1..%2%3"_s.arg(s.from.toString(Qt::ISODate), s.to.toString(Qt::ISODate), s.source.isEmpty() ? QString() : u' ' + s.source));
    return list;
}

} // namespace

class tst_MembershipPlan : public QObject
{
    Q_OBJECT

private slots:
    void linesFindTheirStays_data()
    {
        QTest::addColumn<QStringList>("stored");
        QTest::addColumn<QStringList>("file");
        QTest::addColumn<QStringList>("expected");
        const QStringList back{ u"2026-09-01..2026-09-30 e1"_s, u"2026-11-01.. e2"_s };
        QTest::newRow("left and came back") << back << back << back;
        QTest::newRow("in the other order") << back << QStringList{ back[1], back[0] } << back;
        QTest::newRow("now and later") << QStringList{ u"2026-09-01..2026-12-19"_s, u"2027-01-05.."_s } << QStringList{ u"2026-09-01..2026-12-19"_s, u"2027-01-05.."_s }
                                       << QStringList{ u"2026-09-01..2026-12-19"_s, u"2027-01-05.."_s };
        QTest::newRow("only the present one is in the file") << back << QStringList{ back[1] } << back;
        QTest::newRow("nothing in the file") << back << QStringList{} << QStringList{ back[0], u"2026-11-01..2026-11-20 e2"_s };
        QTest::newRow("a later one that goes never began") << QStringList{ u"2027-01-05.."_s } << QStringList{} << QStringList{ u"2027-01-05..2027-01-04"_s };
        QTest::newRow("an end is taken back") << QStringList{ u"2026-09-01..2026-11-10"_s } << QStringList{ u"2026-09-01.."_s } << QStringList{ u"2026-09-01.."_s };
        QTest::newRow("begins later than thought") << QStringList{ u"2026-09-01.. e1"_s } << QStringList{ u"2026-09-08.. e1"_s }
                                                   << QStringList{ u"2026-09-01..2026-09-07 e1"_s, u"2026-09-08.. e1"_s };
        QTest::newRow("began earlier than thought") << QStringList{ u"2026-09-08.. e1"_s } << QStringList{ u"2026-09-01.. e1"_s }
                                                    << QStringList{ u"2026-09-08..2026-09-07 e1"_s, u"2026-09-01.. e1"_s };
        QTest::newRow("no beginning, new") << QStringList{} << QStringList{ u"..2026-12-18"_s } << QStringList{ u"2026-09-01..2026-12-18"_s };
        QTest::newRow("no beginning, known") << QStringList{ u"2026-10-10.. e1"_s } << QStringList{ u"..2026-12-18 e1"_s } << QStringList{ u"2026-10-10..2026-12-18 e1"_s };
        QTest::newRow("no beginning, was away") << QStringList{ u"2026-09-01..2026-10-01"_s } << QStringList{ u".."_s }
                                                << QStringList{ u"2026-09-01..2026-10-01"_s, u"2026-11-21.."_s };
        QTest::newRow("no beginning, over") << QStringList{ u"2026-09-01..2026-10-01"_s } << QStringList{ u"..2026-10-01"_s } << QStringList{ u"2026-09-01..2026-10-01"_s };
        QTest::newRow("no beginning beside a later one") << QStringList{} << QStringList{ u"2027-01-05.. b"_s, u"..2026-12-18 a"_s }
                                                         << QStringList{ u"2027-01-05.. b"_s, u"2026-09-01..2026-12-18 a"_s };
        QTest::newRow("one of the two by its id") << QStringList{ u"2026-09-01..2026-12-18 a"_s, u"2027-01-05.. b"_s } << QStringList{ u".. b"_s }
                                                  << QStringList{ u"2026-09-01..2026-11-20 a"_s, u"2027-01-05.. b"_s };
        QTest::newRow("of lines that overlap the later takes over") << QStringList{} << QStringList{ u"2026-09-01..2026-12-18 a"_s, u"2026-10-01.. b"_s }
                                                                    << QStringList{ u"2026-09-01..2026-09-30 a"_s, u"2026-10-01.. b"_s };
        QTest::newRow("a line within another") << QStringList{} << QStringList{ u"2026-09-01.. a"_s, u"2026-10-01..2026-12-18 b"_s } << QStringList{ u"2026-09-01.. a"_s };
        QTest::newRow("never came") << QStringList{} << QStringList{ u"2026-09-01..2026-08-31"_s } << QStringList{};
        QTest::newRow("never came after all") << QStringList{ u"2026-09-01.."_s } << QStringList{ u"2026-09-01..2026-08-31"_s } << QStringList{ u"2026-09-01..2026-08-31"_s };
        QTest::newRow("ends before it begins") << QStringList{ u"2026-09-01.."_s } << QStringList{ u"2026-09-01..2026-02-01"_s } << QStringList{ u"2026-09-01..2026-08-31"_s };
    }
    void linesFindTheirStays()
    {
        QFETCH(QStringList, stored);
        QFETCH(QStringList, file);
        QFETCH(QStringList, expected);
        const QList<Stay> once = mergeStays(stays(stored), stays(file), today, stored.isEmpty() ? termBegin : today); // as planSchool() has it
        QCOMPARE(texts(once), expected);
        QCOMPARE(texts(mergeStays(once, stays(file), today, today)), expected);
    }

    /// Whatever is stored and whatever the file says: the same file again changes nothing, on the
    /// same day and later, and nobody is in a class twice on one day.
    void theSameFileAgainChangesNothing()
    {
        QRandomGenerator random(20261121);
        const auto oneOf = [&](int days) { return termBegin.addDays(random.bounded(days)); };
        for (int round = 0; round < 20'000; ++round) {
            QList<Stay> stored; // apart from each other, as all that mergeStays() makes
            QDate at = oneOf(30);
            for (int i = random.bounded(4); i > 0; --i) {
                const QDate to = at.addDays(random.bounded(60) - 1);
                stored.append({ at, i == 1 && random.bounded(2) ? QDate() : to, random.bounded(3) ? u"e%1"_s.arg(random.bounded(3)) : QString(), int(stored.size()) + 1 });
                at = std::max(to, at).addDays(1 + random.bounded(20));
            }
            QList<Stay> file;
            for (int i = random.bounded(4); i > 0; --i) {
                Stay line{ random.bounded(3) ? oneOf(150) : QDate(), {}, random.bounded(3) ? u"e%1"_s.arg(random.bounded(3)) : QString(), int(file.size()) + 1 };
                if (!stored.isEmpty() && random.bounded(3) == 0)
                    line.from = stored[random.bounded(int(stored.size()))].from;
                if (random.bounded(2))
                    line.to = (line.from.isValid() ? line.from : termBegin).addDays(random.bounded(100) - 5);
                file.append(line);
            }
            // What does not say when it begins is open, or over before the others begin; otherwise it is a riddle.
            for (Stay &line : file) {
                for (const Stay &other : std::as_const(file)) {
                    if (!line.from.isValid() && line.to >= other.from)
                        line.to = {};
                }
            }
            const QDate day = today;
            const QList<Stay> now = mergeStays(stored, file, day, stored.isEmpty() && random.bounded(2) ? termBegin : day);
            const QString told = u"%1 + %2 = %3"_s.arg(texts(stored).join(u", "_s), texts(file).join(u", "_s), texts(now).join(u", "_s));
            for (qsizetype i = 0; i < stored.size(); ++i)
                QVERIFY2(now[i].from == stored[i].from, qPrintable(told));
            for (qsizetype i = 0; i < now.size(); ++i) {
                for (qsizetype k = 0; k < i; ++k)
                    QVERIFY2(now[i].isVoid() || now[k].isVoid() || !(now[i].contains(now[k].from) || now[k].contains(now[i].from)), qPrintable(told));
            }
            for (const int later : { 0, 1, 17, 200 }) {
                const QList<Stay> again = mergeStays(now, file, day.addDays(later), day.addDays(later));
                QVERIFY2(again == now, qPrintable(told + u" and after %1 days %2"_s.arg(later).arg(texts(again).join(u", "_s))));
            }
            // Who a dated line says is there on that day is there.
            for (const Stay &line : std::as_const(file)) {
                if (line.from.isValid() && line.reaches(day) && line.contains(day))
                    QVERIFY2(std::any_of(now.cbegin(), now.cend(), [&](const Stay &s) { return !s.isVoid() && s.contains(day); }), qPrintable(told));
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_MembershipPlan)
#include "tst_membershipplan.moc"
