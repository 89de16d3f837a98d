// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/school/zonename.h"
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

class tst_ZoneName : public QObject
{
    Q_OBJECT

private slots:
    void namesOfTheDatabaseAreZones_data()
    {
        QTest::addColumn<bool>("isZone");
        for (const char *name : { "Europe/London", "Africa/Nairobi", "UTC", "Etc/UTC", "Etc/GMT+3", "Asia/Calcutta", "US/Eastern", "EST5EDT", "Cuba" })
            QTest::newRow(name) << true;
        for (const char *name : { "", "Nowhere", "Foo/Bar", "GMT Standard Time", "../../etc/passwd", "/usr/share/zoneinfo/UTC", "Europe", "UTC+25",
                                  "<+03>-3" })
            QTest::newRow(name) << false;
    }
    void namesOfTheDatabaseAreZones()
    {
        QFETCH(bool, isZone);
        QCOMPARE(isZoneName(QTest::currentDataTag()), isZone);
    }

    /// What the first run offers, because the computer is set to it, has to be taken.
    void aSchoolCanBeInAZoneByItsOtherName()
    {
        QTemporaryDir folder;
        const SystemClock clock;
        auto store = Store::open({ .directory = folder.path(), .clock = &clock, .vfs = {}, .create = true });
        QVERIFY(store);
        const School school{ .id = {}, .code = u"MVS"_s, .name = u"Maple View"_s, .zone = u"Etc/UTC"_s, .teacher = u"J. Okafor"_s };
        School nowhere = school;
        nowhere.zone = u"Nowhere"_s;
        QVERIFY(!(*store)->createSchool(nowhere));
        QVERIFY((*store)->createSchool(school));
        QCOMPARE((*store)->read().school()->zone, u"Etc/UTC"_s);
    }
};

QTEST_MAIN(tst_ZoneName)
#include "tst_zonename.moc"
