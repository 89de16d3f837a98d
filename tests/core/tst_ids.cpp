// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ids.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_Ids : public QObject
{
    Q_OBJECT

private slots:
    void theSameNamesGiveTheSameIdsForEver()
    {
        // Written down on purpose: another value would part every device from what it wrote before.
        const SchoolId school = schoolId(u"RIVERSIDE"_s);
        QCOMPARE(school.toString(), u"b350071a-2e3c-5a6b-a7b8-26d8f0df149f"_s);
        QCOMPARE(classId(school, u"7A"_s).toString(), QUuid::createUuidV5(school.uuid(), u"7A"_s).toString(QUuid::WithoutBraces));
        QCOMPARE(studentId(school, u"T001"_s).uuid(), QUuid::createUuidV5(school.uuid(), u"T001"_s));
        QCOMPARE(sessionId(school, u"7A"_s, u"MAT"_s, QDate(2026, 9, 7), QTime(9, 45)).uuid(),
                 QUuid::createUuidV5(school.uuid(), u"7A|MAT|2026-09-07|09:45"_s));
        QCOMPARE(school.uuid().version(), QUuid::Sha1);
    }

    void spacesAndCompositionDoNotMatter()
    {
        QCOMPARE(schoolId(u"  LYC\u00c9E "_s), schoolId(u"LYCE\u0301E"_s));
        const SchoolId school = schoolId(u"X"_s);
        QCOMPARE(studentId(school, u"\u00e9-1"_s), studentId(school, u" e\u0301-1\t"_s));
        QCOMPARE(sessionId(school, u" 7A"_s, u"MAT "_s, QDate(2026, 1, 2), {}), sessionId(school, u"7A"_s, u"MAT"_s, QDate(2026, 1, 2), {}));
    }

    void whatDiffersGivesAnotherId()
    {
        const SchoolId school = schoolId(u"X"_s);
        const QDate day(2026, 9, 7);
        const QSet<SessionId> sessions{
            sessionId(school, u"7A"_s, u"MAT"_s, day, QTime(9, 45)),    sessionId(school, u"7a"_s, u"MAT"_s, day, QTime(9, 45)),
            sessionId(school, u"7A"_s, {}, day, QTime(9, 45)),          sessionId(school, u"7A"_s, u"MAT"_s, day.addDays(1), QTime(9, 45)),
            sessionId(school, u"7A"_s, u"MAT"_s, day, QTime(10, 45)),   sessionId(school, u"7A"_s, u"MAT"_s, day, {}),
            sessionId(schoolId(u"Y"_s), u"7A"_s, u"MAT"_s, day, QTime(9, 45)),
        };
        QCOMPARE(sessions.size(), 7);
        QVERIFY(studentId(school, u"1"_s) != studentId(schoolId(u"Y"_s), u"1"_s));
        QVERIFY(studentId(school, u"01"_s) != studentId(school, u"1"_s));
    }

    void anIdComesBackFromItsText()
    {
        const StudentId id = studentId(schoolId(u"X"_s), u"1"_s);
        QCOMPARE(StudentId::fromString(id.toString()), id);
        QVERIFY(StudentId::fromString(u"no id"_s).isNull());
        QVERIFY(StudentId().isNull());
    }

    void timeOrderedIdsSortByTimeAndNeverRepeat()
    {
        QSet<QUuid> seen;
        QString previous;
        for (qint64 ms = 1'788'000'000'000; ms < 1'788'000'002'000; ++ms) {
            const QUuid id = timeOrderedUuid(ms);
            const QString text = id.toString(QUuid::WithoutBraces);
            QVERIFY(text > previous);
            QCOMPARE(text[14], u'7'); // version
            QVERIFY(u"89ab"_s.contains(text[19])); // variant
            QCOMPARE((text.left(8) + text.mid(9, 4)).toLongLong(nullptr, 16), ms);
            previous = text;
            seen.insert(id);
            seen.insert(timeOrderedUuid(ms));
        }
        QCOMPARE(seen.size(), 4000);
    }
};

QTEST_APPLESS_MAIN(tst_Ids)
#include "tst_ids.moc"
