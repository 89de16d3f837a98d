// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultvfs.h"
#include "tests/support/lesson.h"
#include "tests/support/powercut.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int students = 30;

/// A mark that was acknowledged when the disk had been asked for `position` things.
struct Acknowledged
{
    qsizetype position = 0;
    StudentId student;
    qint64 rev = 0;
    StatusValue value;
};

/// A day of marks: what was asked of the disk, and when each tick was shown.
struct Day
{
    SessionId session;
    QList<DiskWrite> log;
    qsizetype begin = 0; ///< of the first mark
    QList<Acknowledged> ticks;
};

struct Losses
{
    int cuts = 0;
    int cutsWithLoss = 0;
    int marksLost = 0;
    int broken = 0; ///< stores that did not open as they were left, or whose history does not verify
};

Day makeDay(const Clock &clock, const QString &pragma)
{
    FaultVfs vfs;
    vfs.record();
    LessonStore lesson(clock, students, vfs.name());
    lesson.addTarget(u"server"_s);
    if (!pragma.isEmpty() && !lesson.store().database().value(pragma))
        qFatal("the pragma was refused");
    Day day{ .session = lesson.session().id, .begin = vfs.log().size() };
    for (int i = 0; i < 12 * students; ++i) { // long enough for the log to be copied and begun anew several times
        const auto recorded = lesson.mark(i % students, markedStatuses[size_t(i / students) % 4]);
        if (!recorded)
            qFatal("cannot mark");
        const Mark mark = recorded->first().mark;
        day.ticks.append({ vfs.log().size(), mark.student, mark.rev, mark.value });
    }
    day.log = vfs.log(); // closing is not part of it
    return day;
}

/// Opens what the drive holds, with no journal to help, and counts what is missing.
void look(const Day &day, const QHash<QString, QByteArray> &files, qsizetype position, const Clock &clock, Losses &losses)
{
    const QTemporaryDir dir(scratch());
    putBytes(dir.filePath(u"ballast"_s), "small");
    for (auto file = files.constBegin(); file != files.constEnd(); ++file)
        putBytes(dir.filePath(file.key()), file.value());
    ++losses.cuts;
    const auto store = Store::open({ .directory = dir.path(), .clock = &clock, .vfs = {}, .create = false });
    if (!store || !(*store)->restored().isEmpty() || !(*store)->read().audit()->intact) {
        ++losses.broken;
        return;
    }
    QHash<StudentId, Mark> held;
    const Register reg = (*store)->read().registerOf(day.session).value_or(Register{});
    for (const RegisterRow &row : reg.rows)
        held.insert(row.student.id, row.state.mark);
    int lost = 0;
    for (const Acknowledged &tick : day.ticks) {
        const Mark mark = held.value(tick.student);
        if (tick.position <= position && (mark.rev < tick.rev || (mark.rev == tick.rev && mark.value != tick.value)))
            ++lost;
    }
    losses.marksLost += lost;
    losses.cutsWithLoss += lost > 0;
}

Losses cut(const Day &day, int cuts, const Clock &clock)
{
    Losses losses;
    const quint32 seed = qEnvironmentVariableIsSet("ROLLBOOK_SEED") ? qEnvironmentVariable("ROLLBOOK_SEED").toUInt() : 20'260'907;
    std::mt19937 random(seed);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < cuts; ++i) {
        const qsizetype position = day.begin + qsizetype(random() % quint64(day.log.size() - day.begin + 1));
        look(day, afterPowerCut(day.log, position, allSurvivors[size_t(i) % allSurvivors.size()], quint32(random())), position, clock, losses);
    }
    qInfo("%d cuts: %d lost acknowledged marks (%d in all), %d broken; %.1f s per 1,000 (seed %u)", losses.cuts,
          losses.cutsWithLoss, losses.marksLost, losses.broken, double(timer.elapsed()) / losses.cuts, seed);
    return losses;
}

} // namespace

/// The power goes at any moment. ROLLBOOK_CUTS sets how often, ROLLBOOK_SEED when.
class tst_PowerLoss : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); }

    void noAcknowledgedMarkIsLost()
    {
        const Day day = makeDay(m_clock, {});
        int copies = 0;
        for (const DiskWrite &write : day.log)
            copies += write.kind == DiskWrite::Kind::Sync && write.file == u"rollbook.db"_s;
        QVERIFY2(copies >= 3, qPrintable(QString::number(copies))); // the cuts fall into checkpoints too
        const Losses losses = cut(day, m_cuts, m_clock);
        QCOMPARE(losses.marksLost, 0);
        QCOMPARE(losses.broken, 0);
    }

    /// The same with a setting that does not flush at every commit: if this loses nothing either,
    /// the test above proves nothing.
    void withoutFlushingMarksAreLost()
    {
        const Losses losses = cut(makeDay(m_clock, u"PRAGMA synchronous=NORMAL"_s), m_cuts / 4, m_clock);
        QVERIFY(losses.cutsWithLoss * 2 > losses.cuts);
        QCOMPARE(losses.broken, 0); // NORMAL loses the newest; it does not break the file
    }

    /// And with none at all the file itself breaks.
    void withoutAnySyncTheFileBreaks()
    {
        const Losses losses = cut(makeDay(m_clock, u"PRAGMA synchronous=OFF"_s), m_cuts / 8, m_clock);
        QVERIFY(losses.cutsWithLoss + losses.broken > losses.cuts / 2);
        QVERIFY(losses.broken > 0);
    }

    void theSameSeedGivesTheSameFiles()
    {
        const Day day = makeDay(m_clock, {});
        for (const Survivors survivors : allSurvivors) {
            const auto first = afterPowerCut(day.log, day.log.size() - 3, survivors, 7);
            QCOMPARE(first, afterPowerCut(day.log, day.log.size() - 3, survivors, 7));
        }
    }

private:
    const int m_cuts = qEnvironmentVariableIntValue("ROLLBOOK_CUTS") > 0 ? qEnvironmentVariableIntValue("ROLLBOOK_CUTS") : 400;
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(tst_PowerLoss)
#include "tst_powerloss.moc"
