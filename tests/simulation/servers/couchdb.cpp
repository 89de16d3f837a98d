// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/couchdb.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

constexpr qint64 cookieSeconds = 600;

HttpReply failure(int status, const QString &error, const QString &reason)
{
    return jsonReply(status,
                     JsonWriter().object().add("error", error).add("reason", reason).end().text());
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
        return jsonReply(
            200,
            R"({"couchdb":"Welcome","version":"3.3.3","git_sha":"40afbcfc7","uuid":"6f3c","features":[],"vendor":{"name":"The Apache Software Foundation"}})");
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
        return first.startsWith(u'_') ? notModelled(call)
                                      : failure(404, u"not_found"_s, u"Database does not exist."_s);
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
        return jsonReply(200,
                         JsonWriter()
                             .object()
                             .add("ok", true)
                             .add("name", name)
                             .array("roles")
                             .end()
                             .end()
                             .text());
    }
    if (call.is("DELETE"))
        return jsonReply(200, R"({"ok":true})");
    const auto known = authenticate(call);
    if (const QString *user = std::get_if<QString>(&known))
        name = *user;
    JsonWriter json;
    json.object()
        .add("ok", true)
        .object("userCtx")
        .addOrNull("name", name)
        .array("roles")
        .end()
        .end();
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
            return failure(412, u"file_exists"_s,
                           u"The database could not be created, the file already exists."_s);
        m_state = State();
        return jsonReply(201, R"({"ok":true})");
    }
    if (!m_state.exists)
        return failure(404, u"not_found"_s, u"Database does not exist."_s);
    if (what.isEmpty() && call.is("GET")) {
        JsonWriter json;
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
        JsonWriter json;
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
    JsonWriter json;
    json.array();
    for (const QJsonValue &sent : call.object()["docs"_L1].toArray()) {
        if (!takeRow())
            return crash(); // the documents before it are stored
        const Outcome outcome = replicated ? writeReplicated(call, user, sent.toObject())
                                           : write(call, user, sent.toObject());
        if (outcome.status == 201 && !replicated)
            json.object().add("ok", true).add("id", outcome.id).add("rev", outcome.rev).end();
        else if (outcome.status != 201)
            json.object()
                .add("id", outcome.id)
                .add("error", outcome.error)
                .add("reason", outcome.reason)
                .end();
    }
    return jsonReply(m_quorumMet ? 201 : 202, json.end().text());
}

} // namespace rollbook::sim
