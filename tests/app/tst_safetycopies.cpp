// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safetynet.h"
#include "core/exchange/unsentfolder.h"
#include "core/store/storepaths.h"
#include "tests/support/unsentfiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

Result<QByteArray> paper(const Unsent &unsent)
{
    return "%PDF "_ba + QByteArray::number(unsent.marks.size());
}
Result<QByteArray> noPaper(const Unsent &) { return fail(Error::Kind::Io, u"no paper"_s); }

} // namespace

/// The copies of unsent marks that are made by themselves.
class tst_SafetyCopies : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock.set(u"2026-09-07T08:00:00Z"_s);
        m_lesson = std::make_unique<LessonStore>(m_clock);
        m_lesson->addTarget(u"server"_s);
        QVERIFY(m_lesson->mark(0, Status::Late));
    }

    void nothingForALessonThatIsNotADayOld()
    {
        m_clock.advance(23 * 3600'000);
        QVERIFY(!made());
        QVERIFY(!QFile::exists(folder()));
    }

    void aDayLaterACopyIsThere()
    {
        m_clock.advance(25 * 3600'000);
        const auto copy = made();
        QVERIFY(copy);
        QCOMPARE(copy->marks, 1);
        QCOMPARE(copy->reason, SafetyReason::Age);
        const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
            | QFileDevice::WriteUser;
        for (const QString &suffix : { u".json"_s, u".csv"_s, u".pdf"_s })
            QCOMPARE(QFile::permissions(copy->base + suffix), own);
        QCOMPARE(bytesOf(copy->base + u".pdf"_s), "%PDF 1"_ba);
        const auto read = readUnsent(bytesOf(copy->base + u".json"_s));
        QVERIFY(read);
        QCOMPARE(read->why, u"age"_s);
    }

    void theSameMarksOnceADay()
    {
        m_clock.advance(25 * 3600'000);
        QVERIFY(made());
        m_clock.advance(23 * 3600'000);
        QVERIFY(!made());
        m_clock.advance(3600'000);
        QVERIFY(made());
    }

    void otherMarksAfterAnHour()
    {
        m_clock.advance(25 * 3600'000);
        QVERIFY(made());
        QVERIFY(m_lesson->mark(1, Status::Absent));
        m_clock.advance(59 * 60'000);
        QVERIFY(!made());
        m_clock.advance(60'000);
        QCOMPARE(made()->marks, 2);
    }

    void whatWasRefusedAtOnce()
    {
        m_clock.advance(3600'000);
        QCOMPARE(made({ .unsent = 1, .refused = 1 })->reason, SafetyReason::Refused);
    }

    void withoutPaperTheRestIsThere()
    {
        m_clock.advance(25 * 3600'000);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no paper"_s));
        const auto copy = makeUnsentCopyIfDue(m_lesson->path(), state(), m_clock.wallMs(), noPaper);
        QVERIFY(copy && *copy);
        QVERIFY(QFile::exists((*copy)->base + u".json"_s));
        QVERIFY(QFile::exists((*copy)->base + u".csv"_s));
        QVERIFY(!QFile::exists((*copy)->base + u".pdf"_s));
    }

    void theNewestFourteenAreKept()
    {
        for (int i = 0; i < 17; ++i) {
            m_clock.advance(25 * 3600'000);
            QVERIFY(made());
        }
        const QList<UnsentCopy> copies = unsentCopies(folder());
        QCOMPARE(copies.size(), 14);
        QCOMPARE(copies.first().madeAt, m_clock.wallMs());
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 3 * 14);
    }

    void aDamagedCopyDoesNotCount()
    {
        m_clock.advance(25 * 3600'000);
        const auto copy = made();
        putBytes(copy->base + u".json"_s, "torn");
        m_clock.advance(60'000);
        QVERIFY(made());
    }

    void afterADamagedDatabase()
    {
        m_lesson->close();
        putBytes(m_lesson->database(), "no database any more");
        m_clock.advance(60'000);
        QVERIFY(m_lesson->reopen()); // puts the damaged one aside
        m_clock.advance(60'000);
        QCOMPARE(made({ .unsent = 0 })->reason, SafetyReason::Quarantine);
        QVERIFY(!made({ .unsent = 0 }));
    }

    void whenTheStoreCannotBeOpenedAtAll()
    {
        m_lesson->close();
        putBytes(m_lesson->database(), "no database any more");
        const auto copy = made({ .quarantinedAt = m_clock.wallMs() });
        QVERIFY(copy);
        QCOMPARE(readUnsent(bytesOf(copy->base + u".json"_s))->source, u"journal"_s);
    }

    void whatCannotBeWrittenIsAnError()
    {
        m_clock.advance(25 * 3600'000);
        putBytes(folder(), "a file where the folder should be");
        const auto copy = makeUnsentCopyIfDue(m_lesson->path(), state(), m_clock.wallMs(), paper);
        QVERIFY(!copy);
        QCOMPARE(copy.error().kind, Error::Kind::Io);
    }

    void itLooksByItselfAndOneAtATime()
    {
        m_clock.advance(25 * 3600'000);
        SafetyNet net({ .storeDirectory = m_lesson->path(),
                        .clock = m_clock,
                        .print = paper,
                        .settleMs = 0 });
        QSignalSpy copies(&net, &SafetyNet::copyMade), looks(&net, &SafetyNet::looked);
        QTRY_COMPARE(looks.size(), 1); // knows of nothing yet
        QCOMPARE(copies.size(), 0);
        const TargetStatus target{ .toSend = 1,
                                   .oldestQueuedAt = m_clock.wallMs() - 25 * 3600'000 };
        net.setStatus({ .targets = { target } });
        QTRY_COMPARE(copies.size(), 1);
        QCOMPARE(looks.size(), 2);
        net.look();
        net.look();
        net.look();
        QTRY_COMPARE(looks.size(), 4); // two of them became one
        QCOMPARE(copies.size(), 1);
    }

private:
    QString folder() const { return StorePaths(m_lesson->path()).unsent(); }
    SafetyState state() const
    {
        return {
            .unsent = 1,
            .oldestAt =
                QDateTime::fromString(u"2026-09-07T08:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch(),
            .freeBytes = 100 * lowSpaceBytes
        };
    }
    std::optional<UnsentCopyMade> made() { return made(state()); }
    std::optional<UnsentCopyMade> made(SafetyState state)
    {
        state.freeBytes = 100 * lowSpaceBytes;
        const auto copy = makeUnsentCopyIfDue(m_lesson->path(), state, m_clock.wallMs(), paper);
        return copy ? *copy : std::nullopt;
    }

    FakeClock m_clock;
    std::unique_ptr<LessonStore> m_lesson;
};

QTEST_GUILESS_MAIN(tst_SafetyCopies)
#include "tst_safetycopies.moc"
