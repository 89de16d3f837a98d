// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/targets/couchdb.h"

#include "sync/targets/couchdocs.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qint64 tokenMs = 24LL * 3600 * 1000; // the password itself: looked at again once a day

Problem sayingWhy(Problem problem, const HttpReply &reply)
{
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    const QString reason = body[u"reason"_s].toString();
    if (!reason.isEmpty() && problem.http == reply.status)
        problem.text = reason.left(300);
    return problem;
}

SendResult::Item itemOf(const BatchItem &sent, const QJsonObject &row)
{
    SendResult::Item item{ .student = sent.student };
    const QString error = row[u"error"_s].toString();
    const QString reason = row[u"reason"_s].toString();
    item.serverText = error.isEmpty() ? QString() : error + u": "_s + reason;
    item.record = row[u"id"_s].toString();
    if (row[u"ok"_s].toBool() && !row[u"rev"_s].toString().isEmpty()) {
        item.outcome = SendResult::Outcome::Accepted;
    } else if (isRefusal(error, reason)) {
        item.outcome = SendResult::Outcome::Refused;
        item.reason = u"refused_perm"_s;
    } else { // somebody was faster, or the server does not say: what it holds now decides
        item.outcome = SendResult::Outcome::Unknown;
        item.reason = row.isEmpty() ? u"ambiguous"_s : u"conflict"_s;
    }
    return item;
}

} // namespace

Decoded<QJsonDocument> classifyCouch(const HttpReply &reply, const QList<int> &accepted)
{
    const auto json = classify(reply, accepted);
    if (json)
        return json;
    Problem problem = sayingWhy(json.error(), reply);
    if (problem.verdict == Verdict::Missing
        && (problem.text.contains(u"atabase"_s) || problem.text == u"no_db_file"_s)) // by version
        problem = { Verdict::Broken, u"no_database"_s, problem.text, problem.http };
    return tl::unexpected(problem);
}

bool isRefusal(const QString &error, const QString &reason)
{
    return (error == u"forbidden"_s && !reason.startsWith(u"older:"_s))
        || error == u"unauthorized"_s;
}

CouchDb::CouchDb(const Target &target)
    : m_traits{ .batchMax = 200,
                .stamps = true,
                .conditional = true,
                .sessions = true,
                .roster = true,
                .timetable = true,
                .leave = true,
                .codes = true,
                .corrections = true,
                .pulls = true },
      m_base(baseUrl(target.url, {})), m_database(target.options[u"database"_s].toString()),
      m_path(QString::fromLatin1(QUrl::toPercentEncoding(m_database))),
      m_username(target.options[u"username"_s].toString()),
      m_school(SchoolId::fromString(target.options[u"school"_s].toString()))
{
}

QString CouchDb::faultIn(const Target &target)
{
    static const QRegularExpression name(u"^[a-z][a-z0-9_$()+/-]*\\z"_s);
    if (target.options[u"username"_s].toString().isEmpty())
        return u"a CouchDB target needs the option username (--option username=...)"_s;
    if (target.options[u"username"_s].toString().contains(
            u':')) // Basic could not tell where the password begins
        return u"the user name must not contain a colon"_s;
    if (!name.match(target.options[u"database"_s].toString()).hasMatch())
        return u"a CouchDB target needs the option database (--option database=...): small letters, digits and _$()+-/, a letter first"_s;
    return {};
}

AccessToken CouchDb::basicToken(const QString &username, const QString &password)
{
    return { .bearer = (username + u':' + password).toUtf8().toBase64(),
             .lifetimeMs = tokenMs,
             .user = username };
}

HttpRequest CouchDb::request(const QString &path, const AccessToken &token,
                             const QByteArray &method, const QJsonObject &body) const
{
    QUrl url = m_base;
    const qsizetype query = path.indexOf(u'?');
    url.setPath(m_base.path(QUrl::FullyEncoded) + path.left(query < 0 ? path.size() : query),
                QUrl::StrictMode);
    if (query >= 0)
        url.setQuery(path.mid(query + 1), QUrl::StrictMode);
    HttpRequest r{ .url = url, .method = method, .body = {}, .headers = {} };
    if (!token.bearer.isEmpty())
        r.headers.append({ "Authorization", "Basic " + token.bearer });
    if (r.isWrite())
        r.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return r;
}

Conversation<HttpReply> CouchDb::post(HttpRequest request) const
{
    request.mayBePacked = true;
    const HttpReply reply = co_await request;
    const bool understood =
        reply.failure != HttpReply::Failure::None || (reply.status != 400 && reply.status != 415);
    if (understood || !request.isPacked())
        co_return reply;
    request.mayBePacked = false;
    const HttpReply plain = co_await request;
    co_return plain;
}

std::optional<QJsonObject> CouchDb::encode(const MarkFacts &facts) const
{
    return markValueOf(markDocument(facts));
}

std::optional<std::pair<StatusValue, QString>> CouchDb::decode(const QJsonObject &value) const
{
    QJsonObject document = value;
    const QString someStamp = u"0000000000000.00000.0"_s; // a value travels without them
    document[u"type"_s] = u"mark"_s;
    document[u"status_hlc"_s] = someStamp;
    document[u"note_hlc"_s] = someStamp;
    const auto mark = value.contains(u"status"_s) ? stampedMarkOf(document) : std::nullopt;
    return mark ? std::optional(std::pair(mark->value, mark->note)) : std::nullopt;
}

bool CouchDb::isRemoteId(const QString &id) const { return !QUuid::fromString(id).isNull(); }

QList<TargetWording> CouchDb::wordings() const
{
    using enum TargetWording::Thing;
    using enum TargetWording::Way;
    return { { Present, AsIs, u"P"_s },    { Absent, AsIs, u"A"_s },
             { Late, AsIs, u"L"_s },       { Excused, AsIs, u"E"_s },
             { Cleared, AsIs, u"null"_s }, { MinutesLate, AsIs, u"minutes_late"_s },
             { Note, AsIs, u"note"_s },     { Code, AsIs, u"code"_s } };
}

Conversation<ServerReport> CouchDb::probe() const
{
    HttpRequest ask = request({}, {});
    ask.timeoutMs = 20'000;
    const HttpReply reply = co_await ask;
    const auto json = classifyCouch(reply, { 200 });
    if (!json)
        co_return tl::unexpected(json.error());
    const QJsonObject root = json->object();
    if (!root.contains(u"couchdb"_s) && !root.contains(u"express-pouchdb"_s))
        co_return tl::unexpected(Problem{ Verdict::Foreign, u"not_couchdb"_s,
                                          u"the address answers, and is no CouchDB"_s, 200 });
    co_return ServerReport{ .name = u"CouchDB "_s + root[u"version"_s].toString().left(20),
                            .notes = {} };
}

Conversation<AccessToken> CouchDb::signIn(SignInSecret secret) const
{
    AccessToken token = basicToken(m_username, secret.password);
    const HttpReply session = co_await request(u"_session"_s, token);
    const auto who = classifyCouch(session, { 200 });
    if (!who)
        co_return tl::unexpected(who.error());
    const QJsonObject context = who->object()[u"userCtx"_s].toObject();
    token.user = context[u"name"_s].toString();
    token.more = { { u"roles"_s, context[u"roles"_s] } };
    if (token.user.isEmpty()) // nobody: some servers ignore a name that they do not know
        co_return tl::unexpected(Problem{ Verdict::Unauthorized, u"auth"_s,
                                          u"the server does not know this name and password"_s,
                                          401 });
    const HttpReply database = co_await request(m_path, token);
    const auto there = classifyCouch(database, { 200 });
    if (!there)
        co_return tl::unexpected(there.error());
    if (!m_school.isNull()) {
        if (const auto ours = co_await checkSchool(m_school.toString(), token); !ours)
            co_return tl::unexpected(ours.error());
    }
    co_return token;
}

Conversation<Findings> CouchDb::find(SessionWork work, AccessToken) const
{
    // Every device makes the same ids: there is nothing to look for.
    Findings found{
        .remoteSession = work.session.id.toString(), .reason = {}, .text = {}, .links = {}
    };
    found.links.append(
        { u"class"_s, work.session.classCode, work.session.classId.toString(), true });
    if (!work.session.subjectId.isNull())
        found.links.append(
            { u"subject"_s, work.session.subjectCode, work.session.subjectId.toString(), true });
    for (const SessionWork::Member &member : std::as_const(work.roster))
        found.links.append({ u"student"_s, member.number, member.student.toString(), true });
    co_return found;
}

Conversation<SessionReading> CouchDb::readMarks(SessionWork work, AccessToken token) const
{
    QStringList ids;
    for (const SessionWork::Member &member : std::as_const(work.roster))
        ids.append(markDocumentId(work.session.id, member.student.toString()));
    const auto documents = co_await readDocuments(ids, token);
    if (!documents)
        co_return tl::unexpected(documents.error());
    SessionReading reading;
    reading.remoteSession = work.remoteSession;
    for (const SessionWork::Member &member : std::as_const(work.roster)) {
        const auto found =
            documents->constFind(markDocumentId(work.session.id, member.student.toString()));
        if (found == documents->constEnd())
            continue;
        SessionReading::Entry entry{ .remoteStudent = member.student.toString(),
                                     .number = {},
                                     .value = markValueOf(*found) };
        entry.record = found.key();
        entry.etag = (*found)[u"_rev"_s].toString();
        entry.author = (*found)[u"author"_s].toString();
        if (const auto mark = stampedMarkOf(*found)) {
            entry.statusHlc = mark->statusHlc;
            entry.noteHlc = mark->noteHlc;
        } else { // not to be taken for a mark, whatever its status says
            entry.value = QJsonObject{ { u"unreadable"_s, entry.record } };
        }
        reading.entries.append(entry);
    }
    co_return reading;
}

Conversation<SendAnswer> CouchDb::send(SessionWork, Batch batch, AccessToken token) const
{
    QJsonArray documents;
    for (const BatchItem &item : std::as_const(batch.items)) {
        QJsonObject document = markDocument(item.facts);
        if (!item.etag.isEmpty())
            document[u"_rev"_s] = item.etag;
        documents.append(document);
    }
    HttpRequest r = request(m_path + u"/_bulk_docs"_s, token, "POST", { { u"docs"_s, documents } });
    r.headers.append({ "X-Request-ID", batch.id.toLatin1() });
    const auto said = co_await post(r);
    if (!said)
        co_return tl::unexpected(said.error());
    const HttpReply reply = *said;
    const auto json = classifyCouch(
        reply, { 200, 201, 202 }); // 202: fewer copies than wished; the reading decides
    if (!json)
        co_return tl::unexpected(json.error());
    if (!json->isArray())
        co_return tl::unexpected(
            contractBroken(u"the answer to _bulk_docs is no list"_s, reply.status));
    QHash<QString, QJsonObject> rows;
    const QJsonArray answered = json->array();
    for (const QJsonValue &row : answered)
        rows.insert(row[u"id"_s].toString(), row.toObject());
    SendAnswer answer;
    for (const BatchItem &item : std::as_const(batch.items))
        answer.items.append(
            itemOf(item, rows.value(markDocumentId(batch.session, item.student.toString()))));
    co_return answer;
}

} // namespace rollbook
