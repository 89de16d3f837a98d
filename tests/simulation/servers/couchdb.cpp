// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/couchdb.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

constexpr qint64 cookieSeconds = 600;

HttpReply failure(int status, const QString &error, const QString &reason)
{
    return jsonReply(status, JsonText().object().add("error", error).add("reason", reason).end().text());
}

HttpReply unauthorized(const QString &reason) { return failure(401, u"unauthorized"_s, reason); }

bool isTrue(const Call &call, const char *name) { return call.query(name) == "true"_L1; }

} // namespace

CouchDbModel::CouchDbModel(const SchoolData &data) : ModelServer(data, "couchdb") { }

HttpReply CouchDbModel::crash() const { return failure(500, u"unknown_error"_s, u"undefined"_s); }

void CouchDbModel::restoreImage(const std::any &image)
{
    loadImage(image);
    failOver();
}

HttpReply CouchDbModel::answer(const Call &call)
{
    const QString first = call.part(0);
    if (first.isEmpty())
        return jsonReply(200, R"({"couchdb":"Welcome","version":"3.3.3","git_sha":"40afbcfc7","uuid":"6f3c","features":[],"vendor":{"name":"The Apache Software Foundation"}})");
    if (call.isMalformed() && call.header("Content-Type") != "application/x-www-form-urlencoded")
        return failure(400, u"bad_request"_s, u"invalid UTF-8 JSON"_s);
    if (first == "_session"_L1)
        return session(call);
    const auto known = authenticate(call);
    if (const HttpReply *refused = std::get_if<HttpReply>(&known))
        return *refused;
    const QString user = std::get<QString>(known);
    if (first == "_up"_L1)
        return jsonReply(200, R"({"status":"ok","seeds":{}})");
    if (first != database())
        return first.startsWith(u'_') ? notModelled(call) : failure(404, u"not_found"_s, u"Database does not exist."_s);
    return forDatabase(call, user);
}

HttpReply CouchDbModel::session(const Call &call)
{
    QString name = call.object()["name"_L1].toString(call.form("name"));
    if (call.is("POST")) {
        const SchoolData::Account *user = account(name);
        const QString password = call.object()["password"_L1].toString(call.form("password"));
        if (!user || !user->active || user->password != password)
            return unauthorized(u"Name or password is incorrect."_s);
        m_lastCookie = "AuthSession=" + mint().issue(name, "cookie", call.ms(), cookieSeconds);
        return jsonReply(200, JsonText().object().add("ok", true).add("name", name).array("roles").end().end().text());
    }
    if (call.is("DELETE"))
        return jsonReply(200, R"({"ok":true})");
    const auto known = authenticate(call);
    if (const QString *user = std::get_if<QString>(&known))
        name = *user;
    JsonText json;
    json.object().add("ok", true).object("userCtx").addOrNull("name", name).array("roles").end().end();
    return jsonReply(200, json.end().text());
}

std::variant<QString, HttpReply> CouchDbModel::authenticate(const Call &call)
{
    const QByteArray header = call.header("Authorization");
    const QByteArray cookie = call.header("Cookie");
    QString name;
    if (header.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
        name = pair.section(u':', 0, 0);
        const SchoolData::Account *user = account(name);
        if (!user || !user->active || user->password != pair.section(u':', 1))
            return unauthorized(u"Name or password is incorrect."_s);
    } else if (const qsizetype at = cookie.indexOf("AuthSession="); at >= 0) {
        const QByteArray token = cookie.mid(at + 12).split(';').first();
        const TokenClaims claims = mint().check(token, "cookie", call.ms());
        if (claims.verdict == TokenClaims::Verdict::Good) {
            name = claims.user;
            m_lastCookie = "AuthSession=" + mint().issue(name, "cookie", call.ms(), cookieSeconds);
        }
    }
    if (name.isEmpty())
        return unauthorized(u"You are not authorized to access this db."_s);
    if (account(name)->role == SchoolData::Role::Guest)
        return failure(403, u"forbidden"_s, u"You are not allowed to access this db."_s);
    return name;
}

HttpReply CouchDbModel::forDatabase(const Call &call, const QString &user)
{
    const QString what = call.part(1);
    if (what.isEmpty() && call.is("PUT")) {
        if (account(user)->role != SchoolData::Role::Admin)
            return unauthorized(u"You are not a server admin."_s);
        if (m_state.exists)
            return failure(412, u"file_exists"_s, u"The database could not be created, the file already exists."_s);
        m_state = State();
        return jsonReply(201, R"({"ok":true})");
    }
    if (!m_state.exists)
        return failure(404, u"not_found"_s, u"Database does not exist."_s);
    if (what.isEmpty() && call.is("GET")) {
        JsonText json;
        json.object().add("db_name", database()).add("doc_count", m_state.documents.size());
        return jsonReply(200, json.add("update_seq", sequence(m_state.seq)).end().text());
    }
    if (what == "_bulk_docs"_L1 && call.is("POST"))
        return bulkDocs(call, user);
    if (what == "_bulk_get"_L1 && call.is("POST"))
        return bulkGet(call);
    if (what == "_all_docs"_L1)
        return allDocs(call);
    if (what == "_changes"_L1)
        return changes(call);
    if (what.startsWith(u'_') && what != "_design"_L1)
        return notModelled(call);
    return forDocument(call, user);
}

HttpReply CouchDbModel::forDocument(const Call &call, const QString &user)
{
    const QString id = call.parts().mid(1).join(u'/');
    if (call.is("PUT") || call.is("POST") || call.is("DELETE")) {
        QJsonObject sent = call.object();
        if (!id.isEmpty())
            sent["_id"_L1] = id;
        if (const QString rev = call.query("rev"); !rev.isEmpty())
            sent["_rev"_L1] = rev;
        if (call.is("DELETE"))
            sent["_deleted"_L1] = true;
        if (!takeRow())
            return crash();
        const Outcome outcome = write(call, user, sent);
        if (outcome.status != 201)
            return failure(outcome.status, outcome.error, outcome.reason);
        JsonText json;
        json.object().add("ok", true).add("id", outcome.id).add("rev", outcome.rev);
        return jsonReply(!m_quorumMet ? 202 : call.is("DELETE") ? 200 : 201, json.end().text());
    }
    const auto document = m_state.documents.constFind(id);
    const QByteArray rev = call.query("rev").toLatin1();
    if (document == m_state.documents.constEnd())
        return failure(404, u"not_found"_s, u"missing"_s);
    for (const Leaf &leaf : document->leaves) {
        if (rev.isEmpty() ? !leaf.deleted : leaf.rev() == rev)
            return jsonReply(200, text(id, *document, leaf, isTrue(call, "conflicts")));
    }
    return failure(404, u"not_found"_s, rev.isEmpty() ? u"deleted"_s : u"missing"_s);
}

HttpReply CouchDbModel::bulkDocs(const Call &call, const QString &user)
{
    if (!call.object()["docs"_L1].isArray())
        return failure(400, u"bad_request"_s, u"POST body must include `docs` parameter."_s);
    const bool replicated = call.object()["new_edits"_L1] == QJsonValue(false);
    JsonText json;
    json.array();
    for (const QJsonValue &sent : call.object()["docs"_L1].toArray()) {
        if (!takeRow())
            return crash(); // the documents before it are stored
        const Outcome outcome = replicated ? writeReplicated(call, user, sent.toObject()) : write(call, user, sent.toObject());
        if (outcome.status == 201 && !replicated)
            json.object().add("ok", true).add("id", outcome.id).add("rev", outcome.rev).end();
        else if (outcome.status != 201)
            json.object().add("id", outcome.id).add("error", outcome.error).add("reason", outcome.reason).end();
    }
    return jsonReply(m_quorumMet ? 201 : 202, json.end().text());
}

HttpReply CouchDbModel::bulkGet(const Call &call) const
{
    JsonText json;
    json.object().array("results");
    for (const QJsonValue &wanted : call.object()["docs"_L1].toArray()) {
        const QString id = wanted["id"_L1].toString();
        const QString rev = wanted["rev"_L1].toString();
        const Document document = m_state.documents.value(id);
        json.object().add("id", id).array("docs");
        bool found = false;
        for (const Leaf &leaf : document.leaves) { // without rev: every leaf
            if (!rev.isEmpty() && leaf.rev() != rev.toLatin1())
                continue;
            found = true;
            json.object().raw("ok", text(id, document, leaf, false)).end();
        }
        if (!found) {
            json.object().object("error").add("id", id).add("rev", rev.isEmpty() ? u"undefined"_s : rev);
            json.add("error", "not_found").add("reason", "missing").end().end();
        }
        json.end().end();
    }
    return jsonReply(200, json.end().end().text());
}

HttpReply CouchDbModel::allDocs(const Call &call) const
{
    const bool whole = isTrue(call, "include_docs");
    const bool conflicts = isTrue(call, "conflicts");
    JsonText json;
    json.object().add("total_rows", m_state.documents.size()).add("offset", 0).array("rows");
    if (call.is("POST") && call.object()["keys"_L1].isArray()) {
        for (const QJsonValue &key : call.object()["keys"_L1].toArray())
            writeRow(json, key.toString(), whole, conflicts);
        return jsonReply(200, json.end().end().text());
    }
    const auto key = [&](const char *name) {
        const QByteArray list = '[' + call.query(name).toUtf8() + ']';
        return QJsonDocument::fromJson(list)[0].toString();
    };
    const QString first = key(call.query("startkey").isEmpty() ? "start_key" : "startkey");
    const QString last = key(call.query("endkey").isEmpty() ? "end_key" : "endkey");
    int left = call.query("limit").isEmpty() ? -1 : call.query("limit").toInt();
    for (auto it = m_state.documents.lowerBound(first); it != m_state.documents.end() && left != 0; ++it) {
        if (!last.isEmpty() && it.key() > last)
            break;
        if (it->leaves.first().deleted)
            continue;
        writeRow(json, it.key(), whole, conflicts);
        --left;
    }
    return jsonReply(200, json.end().end().text());
}

void CouchDbModel::writeRow(JsonText &json, const QString &id, bool withDocument, bool withConflicts) const
{
    const auto document = m_state.documents.constFind(id);
    if (document == m_state.documents.constEnd()) {
        json.object().add("key", id).add("error", "not_found").end();
        return;
    }
    const Leaf &winner = document->leaves.first();
    json.object().add("id", id).add("key", id).object("value").add("rev", winner.rev());
    if (winner.deleted)
        json.add("deleted", true);
    json.end();
    if (withDocument)
        json.raw("doc", winner.deleted ? QByteArray("null") : text(id, *document, winner, withConflicts));
    json.end();
}

HttpReply CouchDbModel::changes(const Call &call) const
{
    const std::optional<qint64> since = call.query("since") == "now"_L1 ? m_state.seq : parseSequence(call.query("since"));
    if (!since)
        return failure(400, u"bad_request"_s, u"Malformed sequence supplied in 'since' parameter."_s);
    qint64 left = call.query("limit").isEmpty() ? -1 : std::max(1, call.query("limit").toInt());
    qint64 last = std::max(*since, qint64(0));
    qint64 pending = 0;
    JsonText json;
    json.object().array("results");
    for (auto it = m_state.feed.upperBound(last); it != m_state.feed.end(); ++it) {
        if (left == 0) {
            ++pending;
            continue;
        }
        --left;
        last = it.key();
        const Document document = m_state.documents.value(*it);
        json.object().add("seq", sequence(it.key())).add("id", *it).array("changes");
        const qsizetype leaves = call.query("style") == "all_docs"_L1 ? document.leaves.size() : 1;
        for (const Leaf &leaf : document.leaves.first(leaves))
            json.object().add("rev", leaf.rev()).end();
        json.end();
        if (document.leaves.first().deleted)
            json.add("deleted", true);
        if (isTrue(call, "include_docs"))
            json.raw("doc", text(*it, document, document.leaves.first(), isTrue(call, "conflicts")));
        json.end();
    }
    return jsonReply(200, json.end().add("last_seq", sequence(last)).add("pending", pending).end().text());
}

QByteArray CouchDbModel::sequence(qint64 seq) const
{
    const QByteArray number = QByteArray::number(seq);
    const QByteArray place = number + '/' + QByteArray::number(m_epoch);
    return number + "-g1AAAA" + QCryptographicHash::hash(place, QCryptographicHash::Md5).toHex().left(20);
}

std::optional<qint64> CouchDbModel::parseSequence(const QString &text) const
{
    if (text.isEmpty() || text == u'0')
        return 0;
    const qint64 seq = text.section(u'-', 0, 0).toLongLong();
    if (seq < 0 || !text.contains("-g1AAAA"_L1))
        return {};
    return sequence(seq) == text.toLatin1() ? seq : 0; // of another cluster: from the beginning
}

} // namespace rollbook::sim
