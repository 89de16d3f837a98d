// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/cloe.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype longestNote = 500;
constexpr int mostTimesAsked =
    100; // rows of one reading that are asked for their time: more than a class has

QString shortened(const QString &note)
{
    if (note.size() <= longestNote)
        return note;
    return note.at(longestNote - 1).isHighSurrogate() ? note.left(longestNote - 1)
                                                      : note.left(longestNote);
}

} // namespace

Cloe::Cloe(const Target &target)
    : m_traits{ .batchMax = 50, // a worker is killed after 30 s; 100 rows/s were seen
                .sessions = isOptionOn(target, u"end_sessions"_s,
                                       true), // the next lesson of the class cannot start before
                .timesApart = true,
                .lateRefused = true },
      m_base(baseUrl(target.url, u"/api"_s)),
      m_username(target.options[u"username"_s].toString().trimmed()),
      m_startLate(isOptionOn(target, u"start_late"_s))
{
}

HttpRequest Cloe::request(const QString &path, const AccessToken &token, const QByteArray &method,
                          const QJsonObject &body) const
{
    HttpRequest r{
        .url = m_base.resolved(QUrl(path)), .method = method, .body = {}, .headers = {}
    };
    r.headers.append({ "Authorization", "Bearer " + token.bearer });
    if (r.isWrite())
        r.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return r;
}

/// Without a bearer: an expired one would make the login itself a 401.
HttpRequest Cloe::login(const QString &path, const QJsonObject &body) const
{
    return { .url = m_base.resolved(QUrl(path)),
             .method = "POST",
             .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
             .headers = {},
             .timeoutMs = 30'000 };
}

std::optional<QJsonObject> Cloe::encode(const MarkFacts &facts) const
{
    const Mark &mark = facts.mark;
    QString status, prefix;
    switch (mark.value.status) {
    case Status::Unmarked: return std::nullopt;
    case Status::Present: status = u"PRESENT"_s; break;
    case Status::Absent: status = u"ABSENT"_s; break;
    case Status::Late: status = u"LATE"_s; break;
    case Status::Excused:
        status = u"ABSENT"_s;
        prefix = u"[excused]"_s;
        break;
    }
    if (mark.value.minutesLate)
        prefix = u"[%1 min]"_s.arg(*mark.value.minutesLate);
    const QString notes = prefix.isEmpty() ? mark.note
        : mark.note.isEmpty()              ? prefix
                                           : prefix + u' ' + mark.note;
    return QJsonObject{ { u"status"_s, status },
                        { u"notes"_s, notes.isNull() ? u""_s : shortened(notes) } };
}

std::optional<std::pair<StatusValue, QString>> Cloe::decode(const QJsonObject &value) const
{
    static const QHash<QString, Status> statuses{ { u"PRESENT"_s, Status::Present },
                                                  { u"ABSENT"_s, Status::Absent },
                                                  { u"LATE"_s, Status::Late } };
    const auto status = statuses.constFind(value[u"status"_s].toString());
    if (status == statuses.constEnd())
        return std::nullopt;
    // Exactly as encode() writes it: a value that would be written back otherwise never counts as
    // equal.
    static const QRegularExpression prefixed(
        u"^\\[(?:(excused)|(0|[1-9]\\d{0,2}) min)\\](?: (.+))?\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QString notes = value[u"notes"_s].toString();
    const auto match = prefixed.match(notes);
    if (*status == Status::Absent && match.hasMatch() && !match.captured(1).isEmpty())
        return std::pair(StatusValue{ .status = Status::Excused, .minutesLate = {} },
                         match.captured(3));
    if (*status == Status::Late && match.hasMatch() && !match.captured(2).isEmpty()
        && match.captured(2).toInt() <= 600)
        return std::pair(
            StatusValue{ .status = Status::Late, .minutesLate = match.captured(2).toInt() },
            match.captured(3));
    return std::pair(StatusValue{ .status = *status, .minutesLate = {} }, notes);
}

bool Cloe::isRemoteId(const QString &id) const { return isUuid(id); }

QList<TargetWording> Cloe::wordings() const
{
    using enum TargetWording::Thing;
    using enum TargetWording::Way;
    return { { Present, AsIs, u"PRESENT"_s }, { Absent, AsIs, u"ABSENT"_s },
             { Late, AsIs, u"LATE"_s },       { Excused, Mapped, u"ABSENT, [excused]"_s },
             { Cleared, NotAtAll, {} },       { MinutesLate, InNote, u"[7 min]"_s },
             { Note, AsIs, u"notes"_s } };
}

Conversation<ServerReport> Cloe::probe() const
{
    // There is no page for this: our server says so when nobody is signed in.
    const HttpRequest ask{ .url = m_base.resolved(QUrl(u"users/me/"_s)),
                           .headers = {},
                           .timeoutMs = 20'000 };
    const HttpReply reply = co_await ask;
    const auto json = classify(reply, { 401 });
    if (!json)
        co_return tl::unexpected(json.error());
    if (!json->object()[u"detail"_s].isString())
        co_return tl::unexpected(contractBroken(u"the answer is not Cloe's"_s, reply.status));
    co_return ServerReport{ .name = u"Cloe"_s, .notes = {} };
}

Conversation<AccessToken> Cloe::signIn(SignInSecret secret) const
{
    if (!secret.refresh.isEmpty()) {
        const HttpRequest ask = login(u"users/token/refresh/"_s,
                                      { { u"refresh"_s, QString::fromLatin1(secret.refresh) } });
        const HttpReply reply = co_await ask;
        const auto refreshed = readCloeRefresh(reply);
        const bool refused = !refreshed
            && (refreshed.error().verdict == Verdict::Unauthorized
                || refreshed.error().verdict == Verdict::Refused);
        if (!refused)
            co_return refreshed;
    }
    QJsonObject body{ { u"email"_s, m_username }, { u"password"_s, secret.password } };
    if (!secret.code.isEmpty())
        body[u"mfa_token"_s] = secret.code; // a text: codes begin with zeros
    const HttpRequest ask = login(u"users/login/"_s, body);
    const HttpReply reply = co_await ask;
    co_return readCloeLogin(reply, !secret.code.isEmpty());
}

Conversation<SessionReading> Cloe::readMarks(SessionWork work, AccessToken token) const
{
    if (!isUuid(work.remoteSession)) // it would be a 500
        co_return tl::unexpected(Problem{ Verdict::Missing, u"dep_missing"_s,
                                          u"\"%1\" is no id of Cloe's"_s.arg(work.remoteSession) });
    const HttpReply reply = co_await request(
        u"attendance/attendance/session/%1/?%2"_s.arg(work.remoteSession, cloeUncached()), token);
    auto reading = readCloeMarks(reply);
    if (!reading)
        co_return reading;
    int asked = 0;
    for (SessionReading::Entry &entry : reading->entries) {
        const auto member = std::ranges::find_if(
            work.roster, [&](const SessionWork::Member &m) { return m.number == entry.number; });
        if (member == work.roster.end() || member->known.isEmpty()
            || member->known.contains(*entry.value) || ++asked > mostTimesAsked)
            continue;
        const HttpReply page = co_await request(
            u"attendance/attendance/%1/?%2"_s.arg(entry.record, cloeUncached()), token);
        const auto changed = readCloeChange(page);
        if (!changed)
            co_return tl::unexpected(changed.error());
        entry.changedAt = *changed;
    }
    co_return reading;
}

Conversation<SendAnswer> Cloe::send(SessionWork, Batch batch, AccessToken token) const
{
    QJsonArray records;
    for (const BatchItem &item : std::as_const(batch.items)) {
        QJsonObject record = item.value; // whole rows: notes that are left out are wiped
        record[u"student_id"_s] = item.remoteStudent;
        records.append(record);
    }
    const QJsonObject body{ { u"session_id"_s, batch.remoteSession }, { u"records"_s, records } };
    HttpRequest r = request(u"attendance/attendance/bulk_mark/"_s, token, "POST", body);
    r.headers.append({ "X-Request-ID", batch.id.toLatin1() });
    const HttpReply reply = co_await r;
    co_return readCloeAnswer(reply, batch.items);
}

Conversation<DispatchAnswer> Cloe::deliver(Dispatch dispatch, AccessToken token) const
{
    if (dispatch.entity != u"session"_s)
        co_return tl::unexpected(notOffered());
    const QString session = dispatch.work.remoteSession;
    // A register opened again stays ended there; one that was never opened there has nothing to
    // end.
    if (dispatch.row[u"finished_at"_s].toInteger() <= 0 || !isUuid(session))
        co_return DispatchAnswer{};
    const HttpReply reply =
        co_await request(u"sessions/sessions/%1/end/"_s.arg(session), token, "POST");
    const auto json = classify(reply, { 200 });
    if (json)
        co_return DispatchAnswer{ .remoteId = session,
                                  .text = json->object()[u"message"_s].toString() };
    const QString words = QJsonDocument::fromJson(reply.body)
                              .object()[u"non_field_errors"_s]
                              .toArray()
                              .first()
                              .toString();
    if (reply.status == 400 && words.contains(u"already ended"_s))
        co_return DispatchAnswer{ .remoteId = session, .text = words };
    co_return tl::unexpected(json.error());
}

Conversation<RemoteRoster> Cloe::readRoster(AccessToken token) const
{
    RemoteRoster roster;
    const auto teacher = co_await ownTeacher(token);
    if (!teacher)
        co_return tl::unexpected(teacher.error());
    if (teacher->isEmpty())
        co_return roster;
    const auto classes = co_await list(u"classes/teachers/%1/classes/"_s.arg(*teacher), token);
    if (!classes)
        co_return tl::unexpected(classes.error());
    for (const QJsonValue &c : *classes) {
        RemoteRoster::Class own{
            .id = c[u"id"_s].toString(),
            .code = cloeClassCode(c[u"name"_s].toString(), c[u"subject_code"_s].toString()),
            .name = c[u"name"_s].toString() + u' ' + c[u"subject_name"_s].toString(),
            .students = {}
        };
        if (!isUuid(own.id))
            co_return tl::unexpected(contractBroken(u"a class has no id"_s));
        const auto students = co_await list(u"classes/classes/%1/students/"_s.arg(own.id), token);
        if (!students)
            co_return tl::unexpected(students.error());
        for (const QJsonValue &s : *students)
            own.students.append({ .id = s[u"id"_s].toString(),
                                  .number = s[u"student_id"_s].toString(),
                                  .name = s[u"full_name"_s].toString() });
        roster.classes.append(own);
    }
    const auto subjects = co_await list(u"classes/subjects/"_s, token);
    if (!subjects)
        co_return tl::unexpected(subjects.error());
    for (const QJsonValue &s : *subjects)
        roster.subjects.append({ .id = s[u"id"_s].toString(),
                                 .number = s[u"code"_s].toString(),
                                 .name = s[u"name"_s].toString() });
    co_return roster;
}

} // namespace rollbook
