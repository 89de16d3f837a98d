// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outbox.h"
#include "tests/support/lesson.h"
#include "tests/support/plaincodec.h"
#include "tests/support/teststore.h"

namespace rollbook {

inline constexpr int morningStudents = 5;

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
        (void)store().createSchool({ .id = {}, .code = QStringLiteral("X"), .name = QStringLiteral("X"), .zone = QStringLiteral("Europe/London"), .teacher = QStringLiteral("T") });
        (void)store().applyRoster(rosterOf(morningStudents));
        if (const auto session = store().openSession(mathematics()))
            m_session = session->id;
        if (const auto target = store().addTarget({ .id = {}, .name = QStringLiteral("server"), .kind = QStringLiteral("schoolos"), .url = {}, .options = {}, .remoteUser = {} }, {}))
            m_target = target->id;
    }

    void mark()
    {
        for (int i = 1; i <= morningStudents; ++i)
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
        for (int i = 1; i <= morningStudents; ++i)
            links.append({ QStringLiteral("student"), number(i), QChar(u'r') + number(i) });
        (void)outbox.recover();
        (void)outbox.addLinks(links);
        SessionReading reading{ .session = m_session, .remoteSession = QStringLiteral("rs"), .teacher = {}, .entries = {}, .readAt = 1 };
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
        const auto recorded = store().record({ { .session = m_session, .student = studentId(schoolId(QStringLiteral("X")), number(student)),
                                                 .value = StatusValue{ .status = status, .minutesLate = {} }, .note = {} } });
        if (recorded)
            take(*recorded);
        return bool(recorded);
    }

    bool isOpen() const { return bool(m_store); }
    Store &store() { return **m_store; }
    void close() { m_store = fail(Error::Kind::Io, QStringLiteral("closed")); }
    const QList<Tick> &ticks() const { return m_ticks; }

private:
    static QString number(int student) { return QStringLiteral("T%1").arg(student, 3, 10, QChar(u'0')); }
    void take(const QList<MarkState> &marks)
    {
        for (const MarkState &state : marks)
            m_ticks.append({ state.mark.session, state.mark.student, state.mark.rev, state.mark.value });
    }

    Result<std::unique_ptr<Store>> m_store;
    SessionId m_session = sessionId(schoolId(QStringLiteral("X")), QStringLiteral("7A"), QStringLiteral("MAT"), { 2026, 9, 7 }, { 9, 45 });
    TargetId m_target;
    QList<Tick> m_ticks;
};

/// What is wrong with a store after all its troubles; empty when nothing is.
inline QString lossIn(const StoreReader &reader, const QList<Tick> &ticks)
{
    for (const Tick &tick : ticks) {
        const auto state = reader.markStates({ { tick.session, tick.student } });
        if (!state)
            return state.error().detail;
        const Mark &mark = state->first().mark;
        if (mark.rev < tick.rev || (mark.rev == tick.rev && mark.value != tick.value))
            return QStringLiteral("a tick for revision %1, revision %2 in the store").arg(tick.rev).arg(mark.rev);
    }
    const auto audit = reader.audit();
    return audit && audit->intact ? QString() : audit ? audit->problem : audit.error().detail;
}

} // namespace rollbook
