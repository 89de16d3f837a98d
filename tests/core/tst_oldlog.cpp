// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wreck.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The log of an earlier hour beside a newer database, as a restored backup or a synchronised
/// folder leaves it. SQLite takes it for its own, and lays old pages over new ones.
class tst_OldLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }

    void everyMarkIsThereAllTheSame_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("again"); // the same marks once more, or others
        for (const int before : { 1, 5, 20, 60 }) {
            for (const int after : { 1, 5, 20, 60 }) {
                QTest::addRow("%d marks, then %d others", before, after)
                    << before << after << false;
                QTest::addRow("%d marks, then %d again", before, after) << before << after << true;
            }
        }
    }
    void everyMarkIsThereAllTheSame()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(bool, again);
        FakeClock clock;
        LessonStore lesson(clock, 120);
        lesson.addTarget(u"server"_s);
        QVERIFY(lesson.reopen()); // the log begins here
        for (int i = 0; i < before; ++i)
            QVERIFY(lesson.mark(i, Status::Present));
        const QByteArray old = bytesOf(lesson.database() + u"-wal"_s);
        QVERIFY(!old.isEmpty());
        for (int i = 0; i < after; ++i)
            QVERIFY(lesson.mark(again ? i % before : before + i,
                                i / before % 2 ? Status::Late : Status::Absent));
        const auto marks = marksIn(lesson.store().read());
        lesson.close();
        putBytes(lesson.database() + u"-wal"_s, old);
        const auto opened = lesson.reopen();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(marksIn(lesson.store().read()), marks);
        QVERIFY(lesson.store().read().audit()->intact);
        QCOMPARE(lesson.store().read().syncStatus()->toSend(),
                 int(marks.size())); // and all are delivered
    }
};

QTEST_GUILESS_MAIN(tst_OldLog)
#include "tst_oldlog.moc"
