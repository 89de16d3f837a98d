// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/unsentmerge.h"
#include "core/school/merge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QString at(qint64 ms, const QString &device = u"aaaa"_s) { return u"%1.00000.%2"_s.arg(ms, 13, 10, QChar(u'0')).arg(device); }

MarkRow markOf(Status status, const QString &statusHlc, const QString &note, const QString &noteHlc)
{
    MarkRow row;
    row.mark.value.status = status;
    row.mark.note = note;
    row.mark.rev = 1;
    row.statusHlc = statusHlc;
    row.noteHlc = noteHlc;
    return row;
}

StampedMark stamped(const MarkRow &row) { return { row.mark.value, row.statusHlc, row.mark.note, row.noteHlc }; }

} // namespace

/// Two devices' marks become one, the same on both, whichever way they meet.
class tst_Merge : public QObject
{
    Q_OBJECT

private slots:
    void theShapeOfAStamp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("a device's") << u"1788768000500.00003.0198f2c4-7a10-7c3e-8f00-1b2c3d4e5f60"_s << true;
        QTest::newRow("capitals") << u"1788768000500.00003.Office-PC"_s << true;
        QTest::newRow("64") << at(1, QString(64, u'x')) << true;
        QTest::newRow("65") << at(1, QString(65, u'x')) << false;
        QTest::newRow("nobody's") << u"1788768000500.00003."_s << false;
        QTest::newRow("a short time") << u"178876800050.00003.a"_s << false;
        QTest::newRow("a long counter") << u"1788768000500.000030.a"_s << false;
        QTest::newRow("with a line end") << u"1788768000500.00003.a\n"_s << false;
        QTest::newRow("an underscore") << u"1788768000500.00003.a_b"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void theShapeOfAStamp()
    {
        QFETCH(QString, text);
        QTEST(isStamp(text), "good");
    }

    void aStampFromAWrongClockCountsAsNow()
    {
        const qint64 now = 1'788'768'000'000;
        const QString within = at(now + maxClockLeadMs), beyond = at(now + maxClockLeadMs + 1);
        QCOMPARE(boundedStamp(within, now), within);
        QCOMPARE(boundedStamp(beyond, now), at(now));
        QCOMPARE(boundedStamp(at(1), now), at(1));
    }

    /// Whether two devices meet by file or at a server, they end with the same mark.
    void byFileAsAtAServer()
    {
        const QStringList stamps{ at(1), at(1, u"bbbb"_s), at(2) };
        const QList<Status> statuses{ Status::Unmarked, Status::Present, Status::Absent };
        QList<MarkRow> all;
        for (const QString &statusHlc : stamps) {
            for (const QString &noteHlc : stamps) {
                for (const Status status : statuses) {
                    for (const QString &note : { u""_s, u"bus"_s })
                        all.append(markOf(status, statusHlc, note, noteHlc));
                }
            }
        }
        for (const MarkRow &a : all) {
            for (const MarkRow &b : all) {
                const StampedMark merged = mergeMarks(stamped(a), stamped(b));
                QCOMPARE(stamped(mergeMark(a, b, {}).row), merged);
                QCOMPARE(stamped(mergeMark(b, a, {}).row), merged);
                QCOMPARE(mergeMark(a, b, {}).valueChanged, merged.value != a.mark.value || merged.note != a.mark.note);
            }
        }
    }

    void aDisputeIsWhatTheOtherDidNotKnow()
    {
        const MarkRow ours = markOf(Status::Present, at(1), u"bus"_s, at(1)), theirs = markOf(Status::Late, at(2, u"bbbb"_s), u"bus"_s, at(1));
        const MarkMerge unknown = mergeMark(ours, theirs, {});
        QCOMPARE(unknown.disputes.size(), 1);
        QCOMPARE(unknown.disputes[0].group, u"status"_s);
        QVERIFY(unknown.disputes[0].theirsWon);
        QVERIFY(mergeMark(ours, theirs, { at(1) }).disputes.isEmpty());
        const MarkMerge lost = mergeMark(theirs, ours, {});
        QCOMPARE(lost.disputes.size(), 1);
        QVERIFY(!lost.disputes[0].theirsWon);
        QVERIFY(!lost.valueChanged && !lost.stampChanged);
    }
};

QTEST_APPLESS_MAIN(tst_Merge)
#include "tst_merge.moc"
