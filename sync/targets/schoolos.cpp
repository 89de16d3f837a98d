// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/schoolos.h"

#include "sync/whosesession.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int learnFrom = 3; // the newest sessions of a class name nearly all of its students

/// The sessions of the class we look for, newest first; none when two classes share its name.
QList<SchoolOsSession> sessionsOfClass(const SessionWork &work, const QList<SchoolOsSession> &all)
{
    QList<SchoolOsSession> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const SchoolOsSession &s) {
        return work.remoteClass.isEmpty() ? s.className == work.session.classCode : s.classId == work.remoteClass;
    });
    QSet<QString> ids;
    for (const SchoolOsSession &s : std::as_const(found))
        ids.insert(s.classId);
    if (ids.size() != 1)
        return {};
    std::ranges::stable_sort(found, [](const SchoolOsSession &a, const SchoolOsSession &b) { return a.date > b.date; });
    return found;
}

/// Keeps a cache on the way from answering for the server.
QString freshWord() { return QUuid::createUuid().toString(QUuid::Id128); }

bool isOnRoster(const SessionWork &work, const QString &number)
{
    return std::ranges::any_of(work.roster, [&](const SessionWork::Member &m) { return m.number == number; });
}

} // namespace

SchoolOs::SchoolOs(const Target &target)
    : m_traits{ .batchMax = 50, // a worker is killed after 30 s; 60 rows/s were seen
                .leave = true },
      m_base(baseUrl(target.url, u"/api/v1"_s)), m_schoolCode(target.options[u"school_code"_s].toString()),
      m_username(target.options[u"username"_s].toString()), m_closes(isOptionOn(target, u"close_sessions"_s, false))
{
    m_traits.sessions = m_closes;
}

HttpRequest SchoolOs::request(const QString &path, const AccessToken &token, const QByteArray &method, const QJsonObject &body) const
{
    HttpRequest r{ .url = m_base.resolved(QUrl(path)), .method = method, .body = {}, .headers = {} };
    r.headers.append({ "Authorization", "Bearer " + token.bearer });
    if (r.isWrite())
        r.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return r;
}

std::optional<QJsonObject> SchoolOs::encode(const MarkFacts &facts) const
{
    const Mark &mark = facts.mark;
    if (mark.value.status == Status::Unmarked)
        return std::nullopt;
    QString remarks = mark.note;
    if (mark.value.minutesLate)
        remarks = u"[%1 min]"_s.arg(*mark.value.minutesLate) + (mark.note.isEmpty() ? QString() : u' ' + mark.note);
    return QJsonObject{ { u"status"_s, statusCode(mark.value.status) }, { u"remarks"_s, remarks.isNull() ? u""_s : remarks } };
}

std::optional<std::pair<StatusValue, QString>> SchoolOs::decode(const QJsonObject &value) const
{
    const auto status = statusFromCode(value[u"status"_s].toString());
    if (!status || *status == Status::Unmarked)
        return std::nullopt;
    StatusValue result{ .status = *status, .minutesLate = {} };
    QString note = value[u"remarks"_s].toString();
    // Exactly as encode() writes it: a value that would be written back otherwise never counts as equal.
    static const QRegularExpression minutes(u"^\\[(0|[1-9]\\d{0,2}) min\\](?: (.+))?\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = minutes.match(note);
    if (*status == Status::Late && match.hasMatch() && match.captured(1).toInt() <= 600) {
        result.minutesLate = match.captured(1).toInt();
        note = match.captured(2);
    }
    return std::pair(result, note);
}

bool SchoolOs::isRemoteId(const QString &id) const
{
    bool isNumber = false;
    return id.toLongLong(&isNumber) > 0 && isNumber;
}

QList<TargetWording> SchoolOs::wordings() const
{
    using enum TargetWording::Thing;
    using enum TargetWording::Way;
    return { { Present, AsIs, u"P"_s },      { Absent, AsIs, u"A"_s },
             { Late, AsIs, u"L"_s },         { Excused, AsIs, u"E"_s },
             { Cleared, NotAtAll, {} },      { MinutesLate, InNote, u"[7 min]"_s },
             { Note, AsIs, u"remarks"_s } };
}

Conversation<ServerReport> SchoolOs::probe() const
{
    // Anything outside the API answers 200 with the web application's page: only JSON counts.
    const HttpRequest ask{ .url = m_base.resolved(QUrl(u"../../health/"_s)), .headers = {}, .timeoutMs = 20'000 };
    const HttpReply reply = co_await ask;
    const auto json = classify(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    co_return ServerReport{ .name = u"SchoolOS"_s, .notes = {} };
}

Conversation<AccessToken> SchoolOs::signIn(SignInSecret secret) const
{
    // No Authorization header here: an expired one would make the login itself a 401.
    const QJsonObject body{ { u"school_code"_s, m_schoolCode }, { u"username"_s, m_username }, { u"password"_s, secret.password } };
    const HttpRequest login{ .url = m_base.resolved(QUrl(u"auth/school-login/"_s)), .method = "POST",
                             .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .headers = {}, .timeoutMs = 30'000 };
    const HttpReply reply = co_await login;
    co_return readSchoolOsToken(reply, m_schoolCode);
}

Conversation<Findings> SchoolOs::find(SessionWork work, AccessToken token) const
{
    QList<SchoolOsSession> all = m_listed.value_or(QList<SchoolOsSession>());
    PageWatch watch(u"the list of sessions"_s);
    bool more = !m_listed;
    for (int page = 1; more; ++page) { // without an order pages repeat and skip
        const HttpReply reply = co_await request(u"attendance/sessions/?ordering=id&page=%1"_s.arg(page), token);
        const auto read = readSchoolOsPage(reply);
        if (!read)
            co_return tl::unexpected(read.error());
        all += read->sessions;
        more = read->more;
        QStringList ids;
        for (const SchoolOsSession &session : read->sessions)
            ids.append(session.id);
        if (const auto endless = more ? watch.take(ids) : std::nullopt; endless)
            co_return tl::unexpected(*endless);
    }
    m_listed = all;
    // The students' ids are in the marks of sessions already taken; a class without an id is looked
    // for by its name, and believed only when its students are ours.
    Findings found;
    if (work.unlinkedStudents() > 0 || work.remoteClass.isEmpty()) {
        const QList<SchoolOsSession> ofClass = sessionsOfClass(work, all);
        for (qsizetype i = 0; i < std::min<qsizetype>(learnFrom, ofClass.size()); ++i) {
            const auto reading = co_await readSession(ofClass[i].id, token);
            if (!reading)
                co_return tl::unexpected(reading.error());
            if (reading->remoteSession != ofClass[i].id)
                co_return tl::unexpected(contractBroken(u"asked for session %1, the server answered with session %2"_s.arg(ofClass[i].id, reading->remoteSession), 200));
            for (const SessionReading::Entry &entry : reading->entries) {
                if (!isOnRoster(work, entry.number))
                    continue;
                found.links.append({ u"student"_s, entry.number, entry.remoteStudent, true });
                if (work.remoteClass.isEmpty()) {
                    work.remoteClass = ofClass[i].classId;
                    found.links.append({ u"class"_s, work.session.classCode, work.remoteClass, true });
                }
            }
        }
    }
    const Findings match = work.remoteSession.isEmpty() ? matchSchoolOsSession(work, all)
                                                        : Findings{ work.remoteSession, {}, {}, {} };
    found.remoteSession = match.remoteSession;
    found.reason = match.reason;
    found.text = match.text;
    co_return found;
}

Conversation<SessionReading> SchoolOs::readSession(QString remoteSession, AccessToken token) const
{
    // The extra parameter keeps a proxy's cache from "confirming" what the server does not hold.
    const HttpReply reply = co_await request(u"attendance/sessions/%1/?_cb=%2"_s.arg(remoteSession, freshWord()), token);
    co_return readSchoolOsSession(reply);
}

Conversation<SessionReading> SchoolOs::readMarks(SessionWork work, AccessToken token) const
{
    return readSession(work.remoteSession, token);
}

Conversation<SendAnswer> SchoolOs::send(SessionWork, Batch batch, AccessToken token) const
{
    QJsonArray records;
    for (const BatchItem &item : std::as_const(batch.items)) {
        QJsonObject record = item.value; // whole rows: what is left out would be erased
        record[u"student_id"_s] = item.remoteStudent.toLongLong();
        record[u"marked_by_id"_s] = batch.teacher.isEmpty() ? QJsonValue() : QJsonValue(batch.teacher.toLongLong());
        records.append(record);
    }
    HttpRequest r = request(u"attendance/sessions/%1/bulk_mark/"_s.arg(batch.remoteSession), token, "POST", { { u"records"_s, records } });
    r.headers.append({ "X-Request-ID", batch.id.toLatin1() });
    const HttpReply reply = co_await r;
    co_return readSchoolOsAnswer(reply, batch.items.size());
}

Conversation<DispatchAnswer> SchoolOs::deliver(Dispatch dispatch, AccessToken token) const
{
    if (dispatch.entity == u"leave"_s)
        return grantLeave(dispatch, token);
    if (dispatch.entity == u"session"_s)
        return closeSession(dispatch, token);
    return TargetKind::deliver(dispatch, token);
}

Conversation<DispatchAnswer> SchoolOs::closeSession(Dispatch dispatch, AccessToken token) const
{
    const QString remoteSession = dispatch.work.remoteSession;
    if (dispatch.row[u"finished_at"_s].toInteger() <= 0 || remoteSession.isEmpty()) // a register opened again here stays closed there: it has no way back
        co_return DispatchAnswer{};
    const auto before = co_await readSession(remoteSession, token);
    if (!before)
        co_return tl::unexpected(before.error());
    if (const auto stranger = strangerIn(dispatch.work, *before))
        co_return tl::unexpected(*stranger);
    if (before->locked) // closing twice would move the time, and pull a synced one back
        co_return DispatchAnswer{ .remoteId = remoteSession, .text = before->lockedText };
    const HttpReply reply = co_await request(u"attendance/sessions/%1/close/"_s.arg(remoteSession), token, "POST");
    const auto json = classify(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    const auto after = co_await readSession(remoteSession, token);
    if (!after)
        co_return tl::unexpected(after.error());
    if (!after->locked)
        co_return tl::unexpected(contractBroken(u"the server says closed, and the session is open"_s, reply.status));
    co_return DispatchAnswer{ .remoteId = remoteSession, .text = after->lockedText };
}

Conversation<DispatchAnswer> SchoolOs::grantLeave(Dispatch dispatch, AccessToken token) const
{
    if (dispatch.row[u"state"_s].toString() != u"approved"_s) // an exception there is granted; it has no way to ask, nor back
        co_return DispatchAnswer{ .remoteId = dispatch.remoteId };
    if (dispatch.row[u"remote_student"_s].toString().isEmpty())
        co_return DispatchAnswer{ .remoteId = {}, .text = u"the school has not given this student an id yet"_s, .pending = true };
    const QJsonObject wanted{ { u"student_id"_s, dispatch.row[u"remote_student"_s].toString().toLongLong() },
                              { u"category"_s, dispatch.row[u"category"_s].toString() },
                              { u"start_date"_s, dispatch.row[u"from"_s].toString() },
                              { u"end_date"_s, dispatch.row[u"to"_s].toString() },
                              { u"reason"_s, dispatch.row[u"told_reason"_s].toString(dispatch.row[u"reason"_s].toString()) },
                              { u"approved_by"_s, QJsonValue() } };
    // Looked for before it is posted and after: the same post twice makes two.
    auto listed = co_await findLeave(wanted, token);
    if (!listed && listed.error().verdict == Verdict::Refused && listed.error().http == 403) // accounts of the school's admins only
        co_return tl::unexpected(Problem{ Verdict::Refused, u"account_may_not"_s, listed.error().text, 403 });
    if (!listed || !listed->remoteId.isEmpty())
        co_return listed;
    const HttpReply reply = co_await request(u"attendance/exceptions/"_s, token, "POST", wanted);
    if (const auto json = classify(reply, { 201 }); !json)
        co_return tl::unexpected(json.error());
    listed = co_await findLeave(wanted, token);
    if (listed && listed->remoteId.isEmpty())
        co_return tl::unexpected(Problem{ Verdict::Ambiguous, u"ambiguous"_s, u"the server said yes to the leave and does not list it"_s, 201 });
    co_return listed;
}

Conversation<DispatchAnswer> SchoolOs::findLeave(QJsonObject wanted, AccessToken token) const
{
    PageWatch watch(u"the list of leave"_s);
    bool more = true;
    for (int page = 1; more; ++page) {
        const HttpReply reply = co_await request(u"attendance/exceptions/?page=%1&_cb=%2"_s.arg(QString::number(page), freshWord()), token);
        const auto json = classify(reply, { 200 });
        if (!json)
            co_return tl::unexpected(json.error());
        const QJsonArray results = json->object()[u"results"_s].toArray();
        QStringList ids;
        for (const QJsonValue &value : results) {
            const QJsonObject row = value.toObject();
            ids.append(schoolOsId(row[u"id"_s]));
            const QStringList keys{ u"category"_s, u"start_date"_s, u"end_date"_s, u"reason"_s };
            if (row[u"student"_s].toObject()[u"id"_s] == wanted[u"student_id"_s]
                && std::ranges::all_of(keys, [&](const QString &key) { return row[key] == wanted[key]; }))
                co_return DispatchAnswer{ .remoteId = schoolOsId(row[u"id"_s]), .text = row[u"category_display"_s].toString() };
        }
        more = json->object()[u"next"_s].isString();
        if (const auto endless = more ? watch.take(ids) : std::nullopt; endless)
            co_return tl::unexpected(*endless);
    }
    co_return DispatchAnswer{};
}

} // namespace rollbook
