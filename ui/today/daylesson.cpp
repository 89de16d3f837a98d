// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/daylesson.h"

#include "core/store/access.h"
#include "core/store/sessionactions.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<QList<DayLesson>> readDay(Store &store, QDate day)
{
    const SchoolReader reader(store.database());
    const qint64 now = store.clock().wallMs();
    const auto lessons = reader.lessons(day, day, now);
    const auto summaries = store.read().sessions({ day, day, {} });
    const auto rules = reader.rules();
    const auto school = store.read().school();
    const auto subjects = reader.subjectNames();
    const auto stored = reader.storedRules();
    const auto role = roleOf(store.database());
    if (!stored || !role)
        return fail(stored ? role.error() : stored.error());
    const QString staff = hasOwnLessons(*role) ? stored->value(u"staff_number"_s) : QString();
    if (!lessons || !summaries || !rules || !school || !subjects)
        return fail(!lessons ? lessons.error() : !summaries ? summaries.error() : !rules ? rules.error() : !school ? school.error() : subjects.error());
    QHash<SessionId, SessionSummary> bySession;
    for (const SessionSummary &summary : *summaries)
        bySession.insert(summary.session.id, summary);
    QList<DayLesson> found;
    for (const Lesson &lesson : *lessons) {
        const PlannedSession &p = lesson.planned;
        DayLesson own{ .planned = p, .state = lesson.state, .opened = lesson.session.has_value() };
        if (own.opened) {
            own.summary = bySession.value(lesson.session->id);
            own.yours = mayDo(store.database(), Action::Mark, lesson.session->id).has_value();
            own.others = !own.yours && hasOwnLessons(*role);
        } else {
            own.summary.session = { .id = p.id, .classCode = p.classCode, .subjectCode = p.subjectCode,
                                    .subjectName = subjects->value(p.subjectCode, p.subjectCode), .date = p.date, .start = p.start, .end = p.end,
                                    .zone = school->zone, .room = p.room };
            const SessionSpan span = spanOf(p.date, p.start, p.end, school->zone.toLatin1(), *rules);
            own.yours = mayDo(store.database(), Action::OpenSession, classId(school->id, p.classCode), p.id, p.date.toString(Qt::ISODate)).has_value();
            if (rules->autoOpen && own.yours && lesson.state == SessionState::Scheduled && span.end > now)
                own.opensAt = span.start - rules->graceMinutes * 60'000LL;
        }
        const bool mine = staff.isEmpty() || p.teacher.isEmpty() || p.teacher == staff;
        if (own.opened || (own.yours && mine)) // a colleague's lessons are in the timetable
            found.append(own);
    }
    return found;
}

QString DayWording::state(const DayLesson &lesson, const Moment &moment)
{
    switch (lesson.state) {
    case SessionState::Cancelled:
        //: %1 is why a lesson is not held
        return lesson.planned.reason.isEmpty() ? tr("Cancelled") : tr("Cancelled: %1").arg(isolated(lesson.planned.reason));
    case SessionState::Locked: return lesson.opened ? tr("Locked") : tr("No register was taken");
    case SessionState::Open:
    case SessionState::Closed: return Wording::sessionProgress(lesson.summary, moment);
    case SessionState::Scheduled: break;
    }
    if (lesson.opensAt > moment.nowMs) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone).date();
        const QString at = isolated(Wording::timeOfDay(lesson.opensAt, moment.zone));
        //: %1 is a time
        return lesson.planned.date == today ? tr("Scheduled. Opens by itself at %1").arg(at) : tr("Scheduled");
    }
    if (lesson.opensAt > 0)
        return tr("Opens by itself within a minute");
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone);
    const QTime until = lesson.planned.end.isValid() ? lesson.planned.end : QTime(23, 59, 59);
    const bool over = lesson.planned.date < now.date() || (lesson.planned.date == now.date() && until < now.time());
    return over ? tr("Over, and no register was opened") : tr("Scheduled");
}

QString DayWording::remark(const DayLesson &lesson)
{
    const PlannedSession &p = lesson.planned;
    QStringList parts;
    if (lesson.others)
        parts << tr("Not your class");
    if (p.cancelled)
        return parts.join(QString());
    if (p.extra)
        parts << tr("Extra lesson");
    if (p.moved() && p.scheduledStart.isValid()) {
        const QString time = isolated(QLocale().toString(p.scheduledStart, QLocale::ShortFormat));
        //: %1 is a day, %2 a time
        parts << (p.date == p.scheduledDate ? tr("Moved from %1").arg(time) : tr("Moved from %1, %2").arg(isolated(Wording::day(p.scheduledDate)), time));
    }
    if (p.substituted)
        parts << tr("With a substitute");
    return parts.join(tr(", ", "between remarks"));
}

Look DayWording::look(const DayLesson &lesson)
{
    switch (lesson.state) {
    case SessionState::Cancelled: return { u"close"_s, Token::Absent };
    case SessionState::Locked: return { u"key"_s, Token::Text2 };
    case SessionState::Scheduled: return { u"clock"_s, Token::Text2 };
    case SessionState::Open:
    case SessionState::Closed: break;
    }
    return lookOf(lesson.summary);
}

} // namespace rollbook
