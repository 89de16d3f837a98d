// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessonclock.h"

#include "core/logging.h"
#include "core/store/sessionactions.h"

#include <chrono>

using namespace std::chrono_literals;

namespace rollbook {
namespace {

/// How long until the next look, from what is left of today and the days beside it.
Result<qint64> restOf(Store &store)
{
    const SchoolReader reader(store.database());
    const auto school = store.read().school();
    const auto rules = reader.rules();
    if (!school || !rules)
        return fail(!school ? school.error() : rules.error());
    const qint64 now = store.clock().wallMs();
    const QDate today = schoolToday(school->zone, now);
    const auto lessons = reader.lessons(today.addDays(-1), today.addDays(1), now);
    if (!lessons)
        return fail(lessons.error());
    QList<SessionSpan> spans;
    for (const Lesson &lesson : *lessons) {
        const PlannedSession &p = lesson.planned;
        if (p.start.isValid() && (lesson.state == SessionState::Scheduled || lesson.state == SessionState::Open))
            spans.append(spanOf(p.date, p.start, p.end, school->zone.toLatin1(), *rules));
    }
    return untilNextLook(spans, now, *rules);
}

} // namespace

LessonClock::LessonClock(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer); // a few seconds more or less are nothing to a lesson
    connect(&m_timer, &QTimer::timeout, this, &LessonClock::look);
}

void LessonClock::start()
{
    const auto school = m_store.read().school();
    if (!school || school->demo)
        return;
    // Soon, and once for many changes that come together, those of its own look among them.
    const auto soon = [this] {
        if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > 1s)
            m_timer.start(1s);
    };
    connect(&m_store, &Store::rosterChanged, this, soon);
    look();
}

void LessonClock::look()
{
    ++m_looks;
    const auto run = runLessons(m_store);
    if (!run)
        qCWarning(lcStore).noquote() << "lessons were not opened or closed:" << run.error().detail;
    else if (!run->opened.isEmpty() || !run->closed.isEmpty())
        emit changed(int(run->opened.size()), int(run->closed.size()), run->absences);
    const auto rest = restOf(m_store);
    m_timer.start(rest ? int(*rest) : 60'000);
}

} // namespace rollbook
