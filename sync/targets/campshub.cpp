// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/campshub.h"

#include "sync/targets/campshubrecord.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QHash>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int mostPages = 400; // of 50 rows

/// The answer to a sign-in, or to a refresh, which names nobody.
Decoded<AccessToken> tokenOf(const HttpReply &reply)
{
    constexpr qint64 usualMs = 86'400'000;
    const auto json = classify(reply, { 200 });
    if (!json) {
        Problem p = json.error();
        if (p.verdict == Verdict::Refused
            && p.http == 403) // how one version of its rate limit answers
            p = { Verdict::Busy, u"server_busy"_s, p.text, p.http };
        return tl::unexpected(p);
    }
    const QJsonObject object = json->object();
    const QByteArray access = object[u"access"_s].toString().toLatin1();
    QString user = campsHubId(object[u"user"_s].toObject()[u"id"_s]);
    if (user.isEmpty())
        user = campsHubId(campsHubClaims(access)[u"user_id"_s]);
    if (access.isEmpty() || user.isEmpty())
        return tl::unexpected(contractBroken(u"the sign-in answer holds no token"_s, reply.status));
    return AccessToken{ .bearer = access,
                        .refresh = object[u"refresh"_s].toString().toLatin1(),
                        .lifetimeMs = lifetimeOfJwt(access, usualMs),
                        .user = user,
                        .more = {} };
}

} // namespace

CampsHub::CampsHub(const Target &target)
    : m_traits{ .batchMax = 25, // each mark is a request of up to 2 s more: a shorter wait for the
                                // reading that confirms
                .timeoutMs = 60'000,
                .stamps = true,
                .leave = true,
                .corrections = true },
      m_base(baseUrl(target.url, u"/api/v1/attendance/api"_s).resolved(QUrl(u"../../../../"_s))),
      m_username(target.options[u"username"_s].toString()),
      m_formCourse(target.options[u"form_course"_s].toString()),
      m_makes(isOptionOn(target, u"make_sessions"_s, true))
{
    m_traits.sessions = isOptionOn(target, u"close_sessions"_s, true);
}

QString CampsHub::attendance(const QString &path) { return u"api/v1/attendance/api/"_s + path; }

QString CampsHub::academics(const QString &path) { return u"api/v1/academics/api/"_s + path; }

HttpRequest CampsHub::request(const QString &path, const AccessToken &token,
                              const QByteArray &method, const QJsonObject &body) const
{
    HttpRequest r{ .url = m_base.resolved(QUrl(path)),
                   .method = method,
                   .body = {},
                   .headers = {},
                   .timeoutMs = m_traits.timeoutMs };
    r.headers.append({ "Authorization", "Bearer " + token.bearer });
    if (r.isWrite()) {
        r.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    } else { // keeps a proxy's cache from "confirming" what the server does not hold
        QUrlQuery query(r.url);
        query.addQueryItem(u"_cb"_s, QUuid::createUuid().toString(QUuid::Id128));
        r.url.setQuery(query);
    }
    return r;
}

std::optional<QJsonObject> CampsHub::encode(const MarkFacts &facts) const
{
    return campsHubValue(facts.mark);
}

std::optional<std::pair<StatusValue, QString>> CampsHub::decode(const QJsonObject &value) const
{
    return campsHubMark(value);
}

bool CampsHub::isRemoteId(const QString &id) const
{
    bool isNumber = false;
    return (id.toLongLong(&isNumber) > 0 && isNumber) || !QUuid::fromString(id).isNull();
}

QList<TargetWording> CampsHub::wordings() const
{
    using enum TargetWording::Thing;
    using enum TargetWording::Way;
    return { { Present, AsIs, u"present"_s }, { Absent, AsIs, u"absent"_s },
             { Late, AsIs, u"late"_s },       { Excused, AsIs, u"excused"_s },
             { Cleared, NotAtAll, {} },       { MinutesLate, InNote, u"[7 min]"_s },
             { Note, AsIs, u"reason"_s } };
}

Conversation<ServerReport> CampsHub::probe() const
{
    // Without a token the list of sessions is a 401 in JSON; any other address is a page.
    const HttpRequest ask{ .url = m_base.resolved(QUrl(attendance(u"sessions/"_s))),
                           .headers = {},
                           .timeoutMs = 30'000 };
    const HttpReply reply = co_await ask;
    const auto json = classify(reply, { 401 });
    if (!json)
        co_return tl::unexpected(json.error());
    if (!json->object()[u"detail"_s].isString())
        co_return tl::unexpected(contractBroken(u"this is not CampsHub360"_s, reply.status));
    co_return ServerReport{ .name = u"CampsHub360"_s, .notes = {} };
}

HttpRequest CampsHub::signInRequest(const QString &path, const QJsonObject &body) const
{
    return { .url = m_base.resolved(QUrl(path)),
             .method = "POST",
             .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
             .headers = {},
             .timeoutMs = m_traits.timeoutMs };
}

Conversation<AccessToken> CampsHub::signIn(SignInSecret secret) const
{
    const HttpRequest refresh = signInRequest(
        u"api/auth/token/refresh/"_s, { { u"refresh"_s, QString::fromLatin1(secret.refresh) } });
    const HttpRequest login =
        signInRequest(u"api/auth/token/"_s,
                      { { u"username"_s, m_username }, { u"password"_s, secret.password } });
    for (bool refreshing = !secret.refresh.isEmpty();; refreshing = false) {
        const HttpRequest ask = refreshing ? refresh : login;
        const HttpReply reply = co_await ask;
        auto token = tokenOf(reply);
        const auto isDead = [](const Problem &p) {
            return p.verdict == Verdict::Unauthorized || p.verdict == Verdict::Refused;
        };
        if (!token && refreshing && isDead(token.error()))
            continue;
        if (!token)
            co_return tl::unexpected(token.error());
        if (refreshing && token->refresh.isEmpty()) // it does not rotate them
            token->refresh = secret.refresh;
        const auto faculty = co_await facultyOf(*token);
        if (!faculty && refreshing && isDead(faculty.error()))
            continue;
        if (!faculty
            && faculty.error().verdict
                == Verdict::Unauthorized) // workers that do not share their key
            co_return tl::unexpected(Problem{ Verdict::Busy, u"server_busy"_s,
                                              u"the server does not accept its own sign-in"_s,
                                              401 });
        if (!faculty)
            co_return tl::unexpected(faculty.error());
        token->more[u"faculty"_s] = *faculty;
        co_return *token;
    }
}

Conversation<QString> CampsHub::facultyOf(AccessToken token) const
{
    const auto user = [](const QJsonObject &row) {
        return campsHubId(row[u"user"_s].toObject()[u"id"_s]);
    };
    const Enough mine = [&](const QJsonObject &row) { return user(row) == token.user; };
    const auto rows = co_await walk(u"api/v1/faculty/api/faculty/"_s, QString(), mine, token);
    if (!rows)
        co_return tl::unexpected(rows.error());
    if (rows->isEmpty() || user(rows->last()) != token.user)
        co_return tl::unexpected(
            Problem{ Verdict::Refused, u"refused_perm"_s,
                     u"this account is not a lecturer's: no sessions are its own"_s, 200 });
    co_return campsHubId(rows->last()[u"id"_s]);
}

Conversation<CampsHub::Rows> CampsHub::walk(QString path, QString cursor, Enough enough,
                                            AccessToken token) const
{
    Rows rows;
    QHash<QString, QJsonObject> seen;
    bool isEnough = false;
    for (int page = 0; page < mostPages; ++page) {
        QString address = path;
        if (!cursor.isEmpty())
            address += (path.contains(u'?') ? u"&cursor="_s : u"?cursor="_s)
                + QString::fromLatin1(QUrl::toPercentEncoding(cursor));
        const auto read = co_await readObject(address, token);
        if (!read)
            co_return tl::unexpected(read.error());
        if (!read->value(u"results"_s).isArray())
            co_return tl::unexpected(contractBroken(u"a list has another shape"_s, 200));
        const QJsonArray results = read->value(u"results"_s).toArray();
        const auto before = seen.size();
        for (const QJsonValue &value : results) {
            const QJsonObject row = value.toObject();
            const QString id = campsHubId(row[u"id"_s]);
            if (id.isEmpty())
                co_return tl::unexpected(contractBroken(u"a row of a list has no id"_s, 200));
            if (const auto known = seen.constFind(id); known != seen.constEnd()) {
                if (enough && *known != row) // whoever asked has to see both
                    enough(row);
                continue;
            }
            if (isEnough) // of this page only contradictions matter still
                continue;
            seen.insert(id, row);
            rows.append(row);
            isEnough = enough && enough(row);
        }
        if (isEnough)
            co_return rows;
        // Some lists go round for ever. Of the next page's address only the cursor is ours to use.
        cursor = QUrlQuery(QUrl(read->value(u"next"_s).toString()))
                     .queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
        if (cursor.isEmpty() || seen.size() == before)
            co_return rows;
    }
    co_return tl::unexpected(Problem{ Verdict::ServerError, u"server_error"_s,
                                      u"a list of the server does not end"_s, 200 });
}

Conversation<QJsonObject> CampsHub::readObject(QString path, AccessToken token) const
{
    const HttpReply reply = co_await request(path, token);
    const auto json = classify(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    co_return json->object();
}

} // namespace rollbook
