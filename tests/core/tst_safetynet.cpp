// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/safetynet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr qint64 hour = 3600LL * 1000;
constexpr qint64 day = 24 * hour;
constexpr qint64 now = 20'000 * day;

} // namespace

/// When a copy of the unsent marks is made by itself.
class tst_SafetyNet : public QObject
{
    Q_OBJECT

private slots:
    void theReason_data()
    {
        QTest::addColumn<int>("unsent");
        QTest::addColumn<int>("refused");
        QTest::addColumn<qint64>("waits");
        QTest::addColumn<qint64>("free");
        QTest::addColumn<qint64>("quarantined");
        QTest::addColumn<QString>("reason");
        const qint64 much = 100LL * lowSpaceBytes;
        QTest::newRow("nothing waits") << 0 << 0 << qint64(0) << much << qint64(0) << QString();
        QTest::newRow("a full disk and nothing to lose")
            << 0 << 0 << qint64(0) << qint64(1) << qint64(0) << QString();
        QTest::newRow("a lesson ago") << 30 << 0 << hour << much << qint64(0) << QString();
        QTest::newRow("a day to the millisecond")
            << 30 << 0 << day << much << qint64(0) << QString();
        QTest::newRow("more than a day") << 30 << 0 << day + 1 << much << qint64(0) << u"age"_s;
        QTest::newRow("refused") << 30 << 1 << hour << much << qint64(0) << u"refused"_s;
        QTest::newRow("low space")
            << 30 << 1 << hour << lowSpaceBytes - 1 << qint64(0) << u"space"_s;
        QTest::newRow("space enough") << 30 << 0 << hour << lowSpaceBytes << qint64(0) << QString();
        QTest::newRow("space not known") << 30 << 0 << hour << qint64(-1) << qint64(0) << QString();
        QTest::newRow("quarantine")
            << 30 << 1 << 2 * day << qint64(1) << now - hour << u"quarantine"_s;
        QTest::newRow("quarantine, nothing known to wait")
            << 0 << 0 << qint64(0) << much << now - hour << u"quarantine"_s;
        QTest::newRow("quarantine before the last copy")
            << 0 << 0 << qint64(0) << much << now - 3 * hour << QString();
    }
    void theReason()
    {
        QFETCH(const int, unsent);
        QFETCH(const int, refused);
        QFETCH(const qint64, waits);
        QFETCH(const qint64, free);
        QFETCH(const qint64, quarantined);
        QFETCH(const QString, reason);
        const SafetyState state{ .unsent = unsent,
                                 .refused = refused,
                                 .oldestAt = waits ? now - waits : 0,
                                 .freeBytes = free,
                                 .quarantinedAt = quarantined };
        const auto found = safetyReason(
            state, { .madeAt = now - 2 * hour, .why = u"age"_s, .fingerprint = "other" }, now);
        QCOMPARE(found ? safetyWord(*found) : QString(), reason);
    }

    void howOften_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QByteArray>("marks");
        QTest::addColumn<QString>("why");
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<bool>("due");
        const int age = int(SafetyReason::Age), refused = int(SafetyReason::Refused),
                  quarantine = int(SafetyReason::Quarantine);
        QTest::newRow("the same set") << age << "set"_ba << u"age"_s << day - 1 << false;
        QTest::newRow("the same set, next day") << age << "set"_ba << u"age"_s << day << true;
        QTest::newRow("the same set, more urgent")
            << quarantine << "set"_ba << u"age"_s << hour << false;
        QTest::newRow("one mark more") << age << "more"_ba << u"age"_s << hour - 1 << false;
        QTest::newRow("one mark more, an hour later")
            << age << "more"_ba << u"age"_s << hour << true;
        QTest::newRow("one mark more, and refused")
            << refused << "more"_ba << u"age"_s << qint64(1) << true;
        QTest::newRow("after one that was asked for")
            << quarantine << "more"_ba << u"asked"_s << qint64(1) << false;
        QTest::newRow("less urgent") << age << "more"_ba << u"refused"_s << qint64(1) << false;
        QTest::newRow("the clock was set back") << age << "set"_ba << u"age"_s << -hour << true;
    }
    void howOften()
    {
        QFETCH(const int, reason);
        QFETCH(const QByteArray, marks);
        QFETCH(const QString, why);
        QFETCH(const qint64, ago);
        QFETCH(const bool, due);
        const SafetyCopy last{ .madeAt = now - ago, .why = why, .fingerprint = "set" };
        QCOMPARE(safetyNetDue(SafetyReason(reason), marks, last, now), due);
    }

    void withoutACopyItIsDue() { QVERIFY(safetyNetDue(SafetyReason::Age, "set", {}, now)); }
};

QTEST_GUILESS_MAIN(tst_SafetyNet)
#include "tst_safetynet.moc"
