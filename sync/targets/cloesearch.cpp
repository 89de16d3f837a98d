// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/cloe.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// How the class, its students and the lesson's session are found, and the session started.

namespace rollbook {
namespace {

/// What the school has to mend, as something to wait for; nullopt when it is not that.
std::optional<Findings> schoolsMatter(const Problem &problem, const QString &missing)
{
    if (problem.verdict == Verdict::Missing)
        return Findings{ {}, missing, problem.text, {} };
    if (problem.verdict == Verdict::Refused)
        return Findings{ {},
                         problem.text.contains(u"not found"_s) ? missing : u"refused_perm"_s,
                         problem.text,
                         {} };
    return std::nullopt;
}

} // namespace

/// One of the lists, which are bare arrays of everything.
Conversation<QJsonArray> Cloe::list(QString path, AccessToken token) const
{
    const HttpReply reply = co_await request(path, token);
    const auto json = classify(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    if (!json->isArray())
        co_return tl::unexpected(
            contractBroken(u"the list %1 has another shape"_s.arg(path), reply.status));
    co_return json->array();
}

/// Empty when this account teaches nothing.
Conversation<QString> Cloe::ownTeacher(AccessToken token) const
{
    const auto teachers = co_await list(u"classes/teachers/"_s, token);
    if (!teachers)
        co_return tl::unexpected(teachers.error());
    for (const QJsonValue &teacher : *teachers) {
        if (teacher[u"email"_s].toString().compare(m_username, Qt::CaseInsensitive) == 0
            && isUuid(teacher[u"id"_s].toString()))
            co_return teacher[u"id"_s].toString();
    }
    co_return QString();
}

/// Among our own classes only: the list of all shows those of others as well.
Conversation<Findings> Cloe::findClass(SessionWork work, AccessToken token) const
{
    const QString code = cloeClassCode(work.session.classCode, work.session.subjectCode);
    Findings found;
    if (!isUuid(work.remoteTeacher)) {
        const auto teacher = co_await ownTeacher(token);
        if (!teacher)
            co_return tl::unexpected(teacher.error());
        if (teacher->isEmpty())
            co_return Findings{
                {}, u"refused_perm"_s, u"%1 is no teacher there"_s.arg(m_username), {}
            };
        work.remoteTeacher = *teacher;
        found.links.append({ u"teacher"_s, {}, *teacher, true });
    }
    const auto classes =
        co_await list(u"classes/teachers/%1/classes/"_s.arg(work.remoteTeacher), token);
    if (!classes) {
        if (auto wait = schoolsMatter(classes.error(), u"no_class_id"_s))
            co_return *wait;
        co_return tl::unexpected(classes.error());
    }
    QStringList fitting;
    for (const QJsonValue &c : *classes) {
        const bool fits = c[u"name"_s].toString() == work.session.classCode
            && (work.session.subjectCode.isEmpty()
                || c[u"subject_code"_s].toString() == work.session.subjectCode);
        if (fits && isUuid(c[u"id"_s].toString()))
            fitting.append(c[u"id"_s].toString());
    }
    if (fitting.size() == 1)
        found.links.append({ u"class"_s, code, fitting.first(), true });
    else
        found.reason = u"no_class_id"_s;
    found.text = code;
    co_return found;
}

Conversation<Findings> Cloe::find(SessionWork work, AccessToken token) const
{
    Findings found;
    if (!isUuid(work.remoteClass)) {
        const auto sought = co_await findClass(work, token);
        if (!sought || !sought->reason.isEmpty())
            co_return sought;
        found.links = sought->links;
        work.remoteClass = found.links.last().remoteId;
        if (work.session.subjectCode
                .isEmpty()) // "7B" alone would be taken for every subject's class
            found.links.removeLast();
    }
    if (work.unlinkedStudents() > 0) {
        const auto students =
            co_await list(u"classes/classes/%1/students/"_s.arg(work.remoteClass), token);
        if (!students) {
            if (auto wait = schoolsMatter(students.error(), u"no_class_id"_s))
                co_return *wait;
            co_return tl::unexpected(students.error());
        }
        for (const QJsonValue &s : *students) {
            const QString number = s[u"student_id"_s].toString();
            const bool ours = std::ranges::any_of(
                work.roster, [&](const SessionWork::Member &m) { return m.number == number; });
            if (ours && isUuid(s[u"id"_s].toString()))
                found.links.append({ u"student"_s, number, s[u"id"_s].toString(), true });
        }
    }
    if (isUuid(work.remoteSession)) {
        found.remoteSession = work.remoteSession;
        co_return found;
    }
    const auto session = co_await findSession(work, token);
    if (!session)
        co_return tl::unexpected(session.error());
    found.remoteSession = session->remoteSession;
    found.reason = session->reason;
    found.text = session->text;
    co_return found;
}

Conversation<QList<CloeSession>> Cloe::sessionsOf(QString query, AccessToken token) const
{
    const HttpReply reply =
        co_await request(u"sessions/sessions/"_s + query + u'&' + cloeUncached(), token);
    co_return readCloeSessions(reply);
}

/// Looks before it starts: starting is the one call that cannot be repeated.
Conversation<Findings> Cloe::findSession(SessionWork work, AccessToken token) const
{
    const LessonTime lesson = lessonTimeOf(work.session);
    const auto active = co_await sessionsOf(u"active/?class_id="_s + work.remoteClass, token);
    if (!active)
        co_return tl::unexpected(active.error());
    // One that is known as another lesson of ours is that lesson, whenever it was uploaded.
    const auto isFree = [&](const CloeSession &s) { return !work.othersThere.contains(s.id); };
    for (const CloeSession &session : *active) {
        if (isOfLesson(session, lesson) && isFree(session))
            co_return Findings{ session.id, {}, {}, {} };
    }
    // It may have been uploaded and ended already; the days there are days of UTC.
    const auto day = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date(); };
    const QString days = u"&date_from=%1&date_to=%2"_s.arg(
        day(lesson.from).addDays(-1).toString(Qt::ISODate), day(lesson.to).toString(Qt::ISODate));
    const auto past = co_await sessionsOf(u"history/?class_id="_s + work.remoteClass + days, token);
    if (!past)
        co_return tl::unexpected(past.error());
    QList<CloeSession> fitting;
    std::ranges::copy_if(*past, std::back_inserter(fitting),
                         [&](const CloeSession &s) { return isOfLesson(s, lesson) && isFree(s); });
    if (fitting.size() == 1)
        co_return Findings{ fitting.first().id, {}, {}, {} };
    const QString what = work.session.title() + u' ' + work.session.date.toString(Qt::ISODate);
    if (!fitting.isEmpty())
        co_return Findings{ {}, u"session_ambiguous"_s, what, {} };
    if (work.now < lesson.from)
        co_return Findings{ {}, u"lesson_not_begun"_s, what, {} };
    const bool late = work.now > lesson.to;
    if (late && !m_startLate)
        co_return Findings{
            {}, u"lesson_over"_s, u"%1 was never opened there, and is over"_s.arg(what), {}
        };
    if (active->isEmpty()) {
        auto started = startSession(work, token);
        co_return co_await std::move(started);
    }
    // One that is open and empty may be what an earlier try of ours made; with marks it is another
    // lesson.
    if (late && isFree(active->first())) {
        const HttpReply reply = co_await request(
            u"attendance/attendance/session/%1/?%2"_s.arg(active->first().id, cloeUncached()),
            token);
        const auto reading = readCloeMarks(reply);
        if (!reading)
            co_return tl::unexpected(reading.error());
        if (reading->entries.isEmpty())
            co_return Findings{ active->first().id, {}, {}, {} };
    }
    co_return Findings{ {},
                        u"other_session_open"_s,
                        u"open there since %1"_s.arg(
                            active->first().startedAt.toString(Qt::ISODate)),
                        {} };
}

/// After any answer but a clear one the session that is there now is the one: there was none
/// before.
Conversation<Findings> Cloe::startSession(SessionWork work, AccessToken token) const
{
    const QJsonObject body{ { u"class_id"_s, work.remoteClass } };
    const HttpReply reply = co_await request(u"sessions/sessions/start/"_s, token, "POST", body);
    const auto started = readCloeStart(reply);
    if (started)
        co_return Findings{ *started, {}, {}, {} };
    const Problem problem = started.error();
    if (problem.verdict == Verdict::Offline || problem.verdict == Verdict::Untrusted
        || problem.verdict == Verdict::Unauthorized)
        co_return tl::unexpected(problem);
    const auto active = co_await sessionsOf(u"active/?class_id="_s + work.remoteClass, token);
    if (!active)
        co_return tl::unexpected(active.error());
    if (!active->isEmpty() && !work.othersThere.contains(active->first().id))
        co_return Findings{ active->first().id, {}, {}, {} };
    if (auto wait = schoolsMatter(problem, u"no_class_id"_s))
        co_return *wait;
    if (problem.verdict
        == Verdict::ServerError) // this class cannot be started now: the others go on
        co_return Findings{ {}, problem.reason, problem.text, {} };
    co_return tl::unexpected(problem);
}

} // namespace rollbook
