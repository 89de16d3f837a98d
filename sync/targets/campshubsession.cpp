// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/campshubsession.h"

#include "sync/targets/campshubrecord.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QList<CampsHubSession> only(const QList<CampsHubSession> &sessions,
                            const std::function<bool(const CampsHubSession &)> &test)
{
    QList<CampsHubSession> found;
    std::ranges::copy_if(sessions, std::back_inserter(found), test);
    return found;
}

/// The begin of a session that somebody made with the school's wall time read as UTC.
qint64 wallTimeAsUtc(const Session &session)
{
    return QDateTime(session.date, session.start, Qt::UTC).toMSecsSinceEpoch();
}

CampsHubMatch oneOf(const QList<CampsHubSession> &found)
{
    return { found.size() == 1 ? found.first().id : QString(), found.size() > 1, false };
}

CampsHubMatch matchByTime(const Session &session, const QList<CampsHubSession> &candidates)
{
    if (!session.start.isValid())
        return oneOf(candidates);
    const CampsHubTimes ours = campsHubTimes(session);
    const qint64 misread = wallTimeAsUtc(session);
    const auto exact =
        only(candidates, [&](const CampsHubSession &s) { return s.start == ours.start; });
    if (!exact.isEmpty())
        return oneOf(exact);
    const auto shifted =
        only(candidates, [&](const CampsHubSession &s) { return s.start == misread; });
    if (!shifted.isEmpty())
        return oneOf(shifted);
    return oneOf(only(candidates, [&](const CampsHubSession &s) {
        return s.start < ours.end && ours.start < s.end;
    }));
}

} // namespace

Decoded<CampsHubSection> readCampsHubSection(const QJsonObject &object)
{
    const QJsonObject batch = object[u"student_batch"_s].toObject(),
                      course = object[u"course"_s].toObject();
    CampsHubSection section{ .id = campsHubId(object[u"id"_s]),
                             .batch = campsHubId(batch[u"id"_s]),
                             .batchNames = { batch[u"batch_name"_s].toString(),
                                             batch[u"batch_code"_s].toString() },
                             .course = campsHubId(course[u"id"_s]),
                             .courseCode = course[u"code"_s].toString(),
                             .courseTitle = course[u"title"_s].toString() };
    section.batchNames.removeAll(QString());
    if (section.id.isEmpty() || section.course.isEmpty())
        return tl::unexpected(contractBroken(u"a course section has no id or no course"_s));
    return section;
}

Decoded<CampsHubSession> readCampsHubSession(const QJsonObject &object)
{
    const CampsHubSession session{
        .id = campsHubId(object[u"id"_s]),
        .section = campsHubId(object[u"course_section"_s]),
        .faculty = campsHubId(object[u"faculty"_s]),
        .slot = campsHubId(object[u"timetable_slot"_s]),
        .date = QDate::fromString(object[u"scheduled_date"_s].toString(), Qt::ISODate),
        .start = campsHubTime(object[u"start_datetime"_s]),
        .end = campsHubTime(object[u"end_datetime"_s]),
        .created = campsHubTime(object[u"created_at"_s]),
        .status = object[u"status"_s].toString(),
        .notes = object[u"notes"_s].toString(),
        .records = object[u"attendance_summary"_s].toObject()[u"total_students"_s].toInt()
    };
    if (session.id.isEmpty() || session.section.isEmpty() || session.status.isEmpty()
        || session.created == 0
        || !object[u"attendance_summary"_s].toObject()[u"total_students"_s].isDouble())
        return tl::unexpected(contractBroken(u"a session has another shape"_s));
    return session;
}

CampsHubTimes campsHubTimes(const Session &session)
{
    constexpr qint64 hour = 3'600'000;
    if (!session.start.isValid())
        return {};
    const QTimeZone zone(session.zone.toUtf8());
    const auto at = [&](QTime time) {
        return QDateTime(session.date, time, zone).toMSecsSinceEpoch();
    };
    const qint64 start = at(session.start);
    return { start, session.end.isValid() ? at(session.end) : start + hour };
}

QList<CampsHubSection> campsHubSectionsOf(const SessionWork &work,
                                          const QList<CampsHubSection> &sections,
                                          const QString &formCourse)
{
    const QString course = work.session.subjectCode.isEmpty() && work.remoteSubject.isEmpty()
        ? formCourse
        : work.session.subjectCode;
    QList<CampsHubSection> found;
    std::ranges::copy_if(sections, std::back_inserter(found), [&](const CampsHubSection &s) {
        const bool ofClass = work.remoteClass.isEmpty()
            ? s.batchNames.contains(work.session.classCode)
            : s.batch == work.remoteClass;
        const bool ofCourse = work.remoteSubject.isEmpty()
            ? !course.isEmpty() && s.courseCode == course
            : s.course == work.remoteSubject;
        return ofClass && ofCourse;
    });
    return found;
}

QString campsHubReference(SessionId session) { return u"[cref:%1]"_s.arg(session.toString()); }

bool isAnotherLesson(const Session &session, const CampsHubSession &there)
{
    if (there.notes.contains(campsHubReference(session.id)))
        return false;
    return there.notes.contains(u"[cref:"_s) || (there.date.isValid() && session.date.isValid() && there.date != session.date);
}

CampsHubMatch matchCampsHubSession(const Session &session, const QList<CampsHubSection> &sections,
                                   const QString &faculty, const QList<CampsHubSession> &day)
{
    const auto candidates = only(day, [&](const CampsHubSession &s) {
        return s.date == session.date && s.status != u"cancelled"_s
            && std::ranges::any_of(sections, [&](const CampsHubSection &section) {
                   return section.id == s.section;
               });
    });
    const auto ours =
        only(candidates, [&](const CampsHubSession &s) { return s.faculty == faculty; });
    const auto referring = only(ours, [&](const CampsHubSession &s) {
        return s.notes.contains(campsHubReference(session.id));
    });
    if (!referring
             .isEmpty()) { // two only after a race without a slot: every device takes the older one
        const auto older = [](const CampsHubSession &a, const CampsHubSession &b) {
            return a.id.toLongLong() < b.id.toLongLong();
        };
        return { std::ranges::min(referring, older).id, false, false };
    }
    // What refers to another lesson of ours is that lesson's, whatever its times.
    const auto isFree = [](const CampsHubSession &s) { return !s.notes.contains(u"[cref:"_s); };
    CampsHubMatch match = matchByTime(session, only(ours, isFree));
    if (match.session.isEmpty() && !match.ambiguous) {
        const CampsHubMatch others = matchByTime(
            session,
            only(candidates, [&](const CampsHubSession &s) { return s.faculty != faculty; }));
        match.foreign = !others.session.isEmpty() || others.ambiguous;
    }
    return match;
}

} // namespace rollbook
