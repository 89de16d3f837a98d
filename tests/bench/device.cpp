// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/device.h"

#include "core/store/database.h"
#include "core/store/outbox.h"
#include "sync/httptransport.h"
#include "sync/targets/target.h"
#include "tests/bench/classroom.h"
#include "tests/bench/measure.h"
#include "tests/support/lesson.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rollbook::bench {

Device::Device(const QString &directory, const Clock &clock, const Target &target,
               const QString &password, int students)
    : m_store(makeStore(directory, clock, rosterOf(students)))
{
    m_target = m_store->addTarget(target, {}).value();
    m_credentials.set(secretKey(m_target.id), password);
    m_session = m_store->openSession(mathematics()).value();
    m_students = m_store->read().students(u"7A"_s, m_session.date).value();
    QObject::connect(m_store.get(), &Store::marksChanged, m_store.get(),
                     [this](const QList<MarkState> &marks) { count(marks); });
}

Result<> Device::link(const QList<QStringList> &mapping)
{
    QList<Link> links;
    for (const QStringList &row : mapping)
        links.append({ row[0], row[1], row[2] });
    const auto kind = makeTargetKind(m_target);
    return Outbox(*m_store, m_target.id, **kind).addLinks(links);
}

bool Device::openAnother(int round)
{
    SessionRequest next = mathematics();
    next.start = QTime(8, 0).addSecs(60 * round);
    next.end = next.start.addSecs(60);
    m_session = m_store->openSession(next).value();
    m_engine->sendNow();
    const auto told = [this] {
        const auto waiting =
            m_store->database().value(u"SELECT 1 FROM dispatch WHERE state<>'done'"_s);
        return waiting && !*waiting && isAtRest();
    };
    return eventsUntil(told);
}

Result<double> Device::deliver(int round, int marks)
{
    if (!m_engine) {
        m_engine = std::make_unique<SyncEngine>(
            SyncParts{ .store = *m_store,
                       .credentials = m_credentials,
                       .makeTransport = [] { return std::make_unique<HttpTransport>(); },
                       .random = [] { return 0.5; },
                       .debounceMs = 3'600'000,
                       .only = {} });
        m_engine->start();
    }
    QList<MarkEdit> edits;
    for (int i = 0; i < marks; ++i)
        edits.append({ .session = m_session.id,
                       .student = m_students[i].id,
                       .value = StatusValue{ statusIn(round, i), {} },
                       .note = {} });
    if (const auto recorded = m_store->record(edits); !recorded)
        return fail(recorded.error());
    m_confirmed.clear();
    m_awaited = marks;
    m_timer.start();
    m_engine->sendNow();
    if (!eventsUntil([this] { return m_confirmed.size() >= m_awaited; }, 60s)
        || !eventsUntil([this] { return isAtRest(); }))
        return fail(Error::Kind::Network, u"the marks were not delivered"_s);
    return m_tookMs;
}

bool Device::isAtRest() const
{
    return m_engine->status().targets.value(0).activity == TargetActivity::Idle;
}

void Device::count(const QList<MarkState> &marks)
{
    if (m_confirmed.size() >= m_awaited)
        return;
    for (const MarkState &state : marks) {
        if (state.receipt.state == DeliveryState::Confirmed)
            m_confirmed.insert(state.mark.student);
    }
    if (m_confirmed.size() >= m_awaited)
        m_tookMs = double(m_timer.nsecsElapsed()) / 1e6;
}

} // namespace rollbook::bench
