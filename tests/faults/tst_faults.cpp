// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "core/store/database.h"
#include "core/store/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultvfs.h"
#include "tests/support/lesson.h"
#include "tests/support/plaincodec.h"
#include "tests/support/powercut.h"
#include "tests/support/teststore.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int students = 5;

/// One tick that a teacher has seen.
struct Tick
{
    SessionId session;
    StudentId student;
    qint64 rev = 0;
    StatusValue value;
};

/// A school's first morning: set up, import, a session, marks, a server. Any step may fail.
class Morning
{
public:
    explicit Morning(const QString &directory, const Clock &clock, const QString &vfs)
        : m_store(Store::open({ .directory = directory, .clock = &clock, .vfs = vfs, .create = true }))
    {
        if (m_store)
            QObject::connect(m_store->get(), &Store::marksChanged, m_store->get(), [this](const QList<MarkState> &marks) { take(marks); });
    }

    void setUp()
    {
        if (!m_store)
            return;
        (void)store().createSchool({ .id = {}, .code = u"X"_s, .name = u"X"_s, .zone = u"Europe/London"_s, .teacher = u"T"_s });
        (void)store().applyRoster(rosterOf(students));
        if (const auto session = store().openSession(mathematics()))
            m_session = session->id;
        if (const auto target = store().addTarget({ .id = {}, .name = u"server"_s, .kind = u"schoolos"_s, .url = {}, .options = {}, .remoteUser = {} }, {}))
            m_target = target->id;
    }

    void mark()
    {
        for (int i = 1; i <= students; ++i)
            tick(i, markedStatuses[size_t(i) % 4]);
        tick(1, Status::Excused); // changed afterwards
    }

    void deliver()
    {
        if (!m_store)
            return;
        const PlainCodec codec;
        Outbox outbox(store(), m_target, codec);
        QList<Link> links;
        for (int i = 1; i <= students; ++i)
            links.append({ u"student"_s, number(i), u'r' + number(i) });
        (void)outbox.recover();
        (void)outbox.addLinks(links);
        SessionReading reading{ .session = m_session, .remoteSession = u"rs"_s, .teacher = {}, .entries = {}, .readAt = 1 };
        const auto batch = outbox.reconcile(reading, 100);
        if (!batch)
            return;
        (void)outbox.settle(*batch, { .outcome = SendResult::Outcome::Accepted });
        for (const BatchItem &item : batch->items)
            reading.entries.append({ item.remoteStudent, {}, item.value });
        (void)outbox.reconcile(reading, 100);
    }

    /// True when the teacher is told that this mark is kept.
    bool tick(int student, Status status)
    {
        if (!m_store)
            return false;
        const auto recorded = store().record({ { .session = m_session, .student = studentId(schoolId(u"X"_s), number(student)),
                                                 .value = StatusValue{ .status = status, .minutesLate = {} }, .note = {} } });
        if (recorded)
            take(*recorded);
        return bool(recorded);
    }

    bool isOpen() const { return bool(m_store); }
    Store &store() { return **m_store; }
    void close() { m_store = fail(Error::Kind::Io, u"closed"_s); }
    const QList<Tick> &ticks() const { return m_ticks; }

private:
    static QString number(int student) { return u"T%1"_s.arg(student, 3, 10, QChar(u'0')); }
    void take(const QList<MarkState> &marks)
    {
        for (const MarkState &state : marks)
            m_ticks.append({ state.mark.session, state.mark.student, state.mark.rev, state.mark.value });
    }

    Result<std::unique_ptr<Store>> m_store;
    SessionId m_session = sessionId(schoolId(u"X"_s), u"7A"_s, u"MAT"_s, { 2026, 9, 7 }, { 9, 45 });
    TargetId m_target;
    QList<Tick> m_ticks;
};

/// What is wrong with a store after all its troubles; empty when nothing is.
QString lossIn(const StoreReader &reader, const QList<Tick> &ticks)
{
    for (const Tick &tick : ticks) {
        const auto state = reader.markStates({ { tick.session, tick.student } });
        if (!state)
            return state.error().detail;
        const Mark &mark = state->first().mark;
        if (mark.rev < tick.rev || (mark.rev == tick.rev && mark.value != tick.value))
            return u"a tick for revision %1, revision %2 in the store"_s.arg(tick.rev).arg(mark.rev);
    }
    const auto audit = reader.audit();
    return audit && audit->intact ? QString() : audit ? audit->problem : audit.error().detail;
}

} // namespace

/// The disk fails at every single thing that is asked of it.
class tst_Faults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rollbook.*=false"_s); } // ten thousand warnings, all wanted
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void everyAccessMayFail_data()
    {
        QTest::addColumn<int>("kinds");
        QTest::addColumn<bool>("full");
        QTest::addColumn<qint64>("times");
        const qint64 always = 1'000'000;
        QTest::newRow("any access, once") << int(FaultVfs::Any) << false << qint64(1);
        QTest::newRow("writing and syncing, from then on") << int(FaultVfs::Write | FaultVfs::Sync | FaultVfs::Truncate) << false << always;
        QTest::newRow("full, once") << int(FaultVfs::Write | FaultVfs::Truncate) << true << qint64(1);
        QTest::newRow("full, from then on") << int(FaultVfs::Write | FaultVfs::Truncate) << true << always;
        QTest::newRow("flushing, once") << int(FaultVfs::Sync) << false << qint64(1);
        QTest::newRow("flushing, twice") << int(FaultVfs::Sync) << false << qint64(2);
        QTest::newRow("opening, from then on") << int(FaultVfs::Open) << false << always;
    }
    void everyAccessMayFail()
    {
        QFETCH(int, kinds);
        QFETCH(bool, full);
        QFETCH(qint64, times);
        qint64 n = 0;
        int ticked = 0;
        for (bool failed = true; failed; ) {
            ++n;
            QTemporaryDir dir;
            putBytes(dir.filePath(u"ballast"_s), "small");
            m_vfs.failAt(n, kinds, full ? FaultVfs::Error::Full : FaultVfs::Error::Io, times);
            Morning morning(dir.path(), m_clock, m_vfs.name());
            morning.setUp();
            morning.mark();
            morning.deliver();
            failed = m_vfs.hasFailed();
            morning.close();
            m_vfs.heal();
            ticked += int(morning.ticks().size());
            if (morning.ticks().isEmpty())
                continue;
            const auto store = Store::open({ .directory = dir.path(), .clock = &m_clock, .vfs = m_vfs.name(), .create = false });
            QVERIFY2(store, qPrintable(u"access %1: %2"_s.arg(n).arg(store ? QString() : store.error().detail)));
            const QString loss = lossIn((*store)->read(), morning.ticks());
            QVERIFY2(loss.isEmpty(), qPrintable(u"access %1: %2"_s.arg(n).arg(loss)));
        }
        qInfo("%lld accesses failed, %d ticks kept", n - 1, ticked);
        QVERIFY(n > 5);
        QVERIFY(ticked > students);
    }

private:
    FakeClock m_clock;
    FaultVfs m_vfs;
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
