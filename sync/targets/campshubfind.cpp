// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/campshub.h"

#include "sync/targets/campshubrecord.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// Which session of the server's is ours, and making it when there is none: looked for before and
// after, because without a timetable slot every repeat of the same request makes another one.

namespace rollbook {
namespace {

QString titleOf(const Session &session)
{
    return session.title() + u' ' + session.date.toString(Qt::ISODate);
}

Findings notFound(const Session &session, const QString &why)
{
    return {
        {}, u"no_session"_s, why.isEmpty() ? titleOf(session) : titleOf(session) + u": "_s + why, {}
    };
}

/// A session, and the ids that belong to the names that were enough to find it.
Findings foundIn(const SessionWork &work, const QString &session,
                 const QList<CampsHubSection> &sections)
{
    QList<Link> links;
    if (sections.size() != 1)
        return { session, {}, {}, {} };
    const CampsHubSection &section = sections.first();
    if (work.remoteClass.isEmpty())
        links.append({ u"class"_s, work.session.classCode, section.batch, true });
    if (work.remoteSubject.isEmpty() && !work.session.subjectCode.isEmpty())
        links.append({ u"subject"_s, work.session.subjectCode, section.course, true });
    return { session, {}, {}, links };
}

/// Why none of the sections can be ours; empty when that is only because we do not teach it.
QString missingId(const SessionWork &work, const QString &formCourse)
{
    if (work.remoteSubject.isEmpty() && work.session.subjectCode.isEmpty() && formCourse.isEmpty())
        return u"no_course"_s;
    return {};
}

bool taughtBy(const CampsHubSession &session, const QList<CampsHubSection> &sections)
{
    return std::ranges::any_of(sections,
                               [&](const CampsHubSection &s) { return s.id == session.section; });
}

} // namespace

Conversation<QList<CampsHubSession>> CampsHub::sessionsOn(QDate date, AccessToken token) const
{
    const QString day = date.toString(Qt::ISODate);
    const auto rows = co_await walk(attendance(u"sessions/?start_date=%1&end_date=%1"_s.arg(day)),
                                    QString(), Enough(), token);
    if (!rows)
        co_return tl::unexpected(rows.error());
    QList<CampsHubSession> sessions;
    for (const QJsonObject &row : *rows) {
        const auto session = readCampsHubSession(row);
        if (!session)
            co_return tl::unexpected(session.error());
        if (std::ranges::find(sessions, session->id, &CampsHubSession::id) == sessions.end()) // pages may repeat a row
            sessions.append(*session);
    }
    co_return sessions;
}

/// Sections of a colleague in which a session of the day is ours.
Conversation<QList<CampsHubSection>> CampsHub::substituteSections(QList<CampsHubSection> known,
                                                                  QList<CampsHubSession> day,
                                                                  AccessToken token) const
{
    QList<CampsHubSection> found;
    for (const CampsHubSession &session : std::as_const(day)) {
        if (session.faculty != token.more[u"faculty"_s].toString() || taughtBy(session, known)
            || taughtBy(session, found))
            continue;
        const auto section = co_await readSection(session.section, token);
        if (!section)
            co_return tl::unexpected(section.error());
        found.append(*section);
    }
    co_return found;
}

Conversation<Findings> CampsHub::find(SessionWork work, AccessToken token) const
{
    if (!work.remoteSession.isEmpty())
        co_return co_await learnStudents(work, token);
    if (const QString missing = missingId(work, m_formCourse); !missing.isEmpty())
        co_return Findings{ {}, missing, work.session.subjectCode, {} };
    const auto mine = co_await mySections(token);
    if (!mine)
        co_return tl::unexpected(mine.error());
    const auto day = co_await sessionsOn(work.session.date, token);
    if (!day)
        co_return tl::unexpected(day.error());
    const QString faculty = token.more[u"faculty"_s].toString();
    QList<CampsHubSection> sections = campsHubSectionsOf(work, *mine, m_formCourse);
    CampsHubMatch match = matchCampsHubSession(work.session, sections, faculty, *day);
    if (match.session.isEmpty() && !match.ambiguous) {
        const auto others = co_await substituteSections(*mine, *day, token);
        if (!others)
            co_return tl::unexpected(others.error());
        const auto lent = campsHubSectionsOf(work, *others, m_formCourse);
        if (const CampsHubMatch there = matchCampsHubSession(work.session, lent, faculty, *day);
            !there.session.isEmpty() || there.ambiguous) {
            match = there;
            sections = lent;
        }
    }
    if (match.ambiguous)
        co_return Findings{ {}, u"session_ambiguous"_s, titleOf(work.session), {} };
    if (!match.session.isEmpty())
        co_return foundIn(work, match.session, sections);
    if (match.foreign)
        co_return notFound(work.session, u"the session is another lecturer's"_s);
    if (sections.isEmpty())
        co_return notFound(work.session, u"you teach no course section of this class and course"_s);
    co_return co_await make(work, sections, token);
}

Conversation<QJsonObject> CampsHub::slotOf(Session session, QList<CampsHubSection> sections,
                                           AccessToken token) const
{
    const QString start = session.start.toString(u"HH:mm:ss"_s);
    const Enough fits = [&](const QJsonObject &slot) {
        return slot[u"is_active"_s].toBool(true)
            && slot[u"day_of_week"_s].toInt(-1) == session.date.dayOfWeek() - 1 // 0 = Monday
            && slot[u"start_time"_s] == start && slot[u"faculty"_s] == token.more[u"faculty"_s]
            && std::ranges::any_of(sections, [&](const CampsHubSection &s) {
                   return s.id == campsHubId(slot[u"course_section"_s]);
               });
    };
    const auto rows = co_await walk(attendance(u"timetable-slots/"_s), QString(), fits, token);
    if (!rows)
        co_return tl::unexpected(rows.error());
    if (rows->isEmpty() || !fits(rows->last()))
        co_return QJsonObject();
    co_return rows->last();
}

Conversation<Findings> CampsHub::make(SessionWork work, QList<CampsHubSection> sections,
                                      AccessToken token) const
{
    const Session &session = work.session;
    const CampsHubTimes times = campsHubTimes(session);
    sections.removeIf(
        [](const CampsHubSection &s) { return s.batch.isEmpty(); }); // the server breaks on those
    if (!m_makes || sections.isEmpty() || times.start == 0)
        co_return notFound(session, {});
    const auto slot = co_await slotOf(session, sections, token);
    if (!slot)
        co_return tl::unexpected(slot.error());
    if (slot->isEmpty() && sections.size() > 1)
        co_return Findings{ {}, u"session_ambiguous"_s, titleOf(session), {} };
    const QString section =
        slot->isEmpty() ? sections.first().id : campsHubId(slot->value(u"course_section"_s));
    const QString slotId = campsHubId(slot->value(u"id"_s));
    QJsonObject body{ { u"course_section"_s, campsHubId(section) },
                      { u"faculty"_s, token.more[u"faculty"_s] },
                      { u"scheduled_date"_s, session.date.toString(Qt::ISODate) },
                      { u"start_datetime"_s, campsHubTime(times.start) },
                      { u"end_datetime"_s, campsHubTime(times.end) },
                      { u"room"_s, session.room.left(64) },
                      { u"notes"_s, campsHubReference(session.id) } };
    if (!slotId.isEmpty())
        body[u"timetable_slot"_s] = campsHubId(slotId);
    const HttpReply reply = co_await request(attendance(u"sessions/"_s), token, "POST", body);
    const auto json = classify(reply, { 201 });
    if (!json
        && (json.error().verdict == Verdict::Offline
            || json.error().verdict == Verdict::Unauthorized))
        co_return tl::unexpected(json.error()); // nothing can have been made
    const QString why = json ? u"the server said yes and does not list it"_s : json.error().text;
    co_return co_await lookAgain(work, sections, slotId, why, token);
}

/// Whatever the server said: it is there or it is not. What is not there now is asked for no sooner
/// than after the pause for things the school has not got: a slow request may still be at work.
Conversation<Findings> CampsHub::lookAgain(SessionWork work, QList<CampsHubSection> sections,
                                           QString slot, QString why, AccessToken token) const
{
    const auto day = co_await sessionsOn(work.session.date, token);
    if (!day)
        co_return notFound(work.session, why);
    const QString faculty = token.more[u"faculty"_s].toString();
    CampsHubMatch match = matchCampsHubSession(work.session, sections, faculty, *day);
    for (const CampsHubSession &candidate :
         *day) { // the slot's session may have been moved to another time
        if (!match.session.isEmpty() || slot.isEmpty() || !taughtBy(candidate, sections))
            continue;
        const auto page =
            co_await readObject(attendance(u"sessions/%1/"_s.arg(candidate.id)), token);
        const auto session = page ? readCampsHubSession(*page)
                                  : Decoded<CampsHubSession>(tl::unexpected(page.error()));
        if (session && session->slot == slot && session->faculty == faculty)
            match.session = session->id;
    }
    if (match.session.isEmpty())
        co_return notFound(work.session, why);
    co_return foundIn(work, match.session, sections);
}

/// Students who have no record in the session, being outside its batch, are in its list of enrolled
/// ones.
Conversation<Findings> CampsHub::learnStudents(SessionWork work, AccessToken token) const
{
    Findings found{ work.remoteSession, {}, {}, {} };
    const auto page =
        co_await readObject(attendance(u"sessions/%1/"_s.arg(work.remoteSession)), token);
    if (!page && page.error().verdict == Verdict::Missing) // the reading will say so
        co_return found;
    if (!page)
        co_return tl::unexpected(page.error());
    const QJsonArray enrolled = page->value(u"student_snapshots"_s).toArray();
    for (const QJsonValue &student : enrolled)
        found.links.append({ u"student"_s, student[u"roll_number"_s].toString(),
                             campsHubId(student[u"student"_s]), true });
    co_return found;
}

} // namespace rollbook
