// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/firestore.h"

#include "tests/simulation/servers/firestorevalue.h"
#include "tests/simulation/servers/times.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

/// A field filter of a structured query.
bool matches(const QJsonObject &fields, const QJsonValue &filter)
{
    const QJsonObject composite = filter["compositeFilter"_L1].toObject();
    if (!composite.isEmpty()) {
        const QJsonArray parts = composite["filters"_L1].toArray();
        return std::all_of(parts.begin(), parts.end(),
                           [&](const QJsonValue &part) { return matches(fields, part); });
    }
    const QJsonObject one = filter["fieldFilter"_L1].toObject();
    if (one.isEmpty())
        return true;
    const auto value = fieldAt(fields, fieldPath(one["field"_L1]["fieldPath"_L1].toString()));
    const auto wanted = normalValue(one["value"_L1]);
    if (!value || !wanted)
        return false;
    const int order = compareValues(*value, *wanted);
    const QString op = one["op"_L1].toString();
    return op == "EQUAL"_L1                ? order == 0
        : op == "LESS_THAN"_L1             ? order < 0
        : op == "LESS_THAN_OR_EQUAL"_L1    ? order <= 0
        : op == "GREATER_THAN"_L1          ? order > 0
        : op == "GREATER_THAN_OR_EQUAL"_L1 ? order >= 0
                                           : op == "NOT_EQUAL"_L1 && order != 0;
}

/// Whether `path` lies in a collection `id`, directly under `parent` or anywhere below it.
bool isIn(const QString &path, const QString &parent, const QString &id, bool anywhere)
{
    const QString prefix = parent.isEmpty() ? QString() : parent + u'/';
    if (!path.startsWith(prefix))
        return false;
    const QStringList below = path.mid(prefix.size()).split(u'/');
    return (anywhere || below.size() == 2) && (id.isEmpty() || below.value(below.size() - 2) == id);
}

} // namespace

FirestoreModel::FirestoreModel(const SchoolData &data, const QString &project)
    : ModelServer(data, "firestore"), m_project(project)
{
}

HttpReply FirestoreModel::failure(int status, const char *word, const QString &message)
{
    JsonWriter json;
    json.object().object("error").add("code", status).add("message", message).add("status", word);
    return jsonReply(status, json.end().end().text());
}

/// …/v1/projects/{p}/databases/(default)/documents[/path][:verb], and the sign-in servers.
HttpReply FirestoreModel::answer(const Call &call)
{
    const QString whole = call.parts().join(u'/');
    if (whole.endsWith("accounts:signInWithPassword"_L1))
        return signIn(call);
    if (call.parts().value(call.parts().size() - 1) == "token"_L1)
        return call.form("grant_type") == "refresh_token"_L1 ? refresh(call) : exchange(call);
    const QString root = u"v1/projects/%1/databases/(default)/documents"_s.arg(m_project);
    if (!whole.startsWith(root))
        return htmlReply(404, "Error 404 (Not Found)!!1");
    const auto known = authenticate(call);
    if (const HttpReply *refused = std::get_if<HttpReply>(&known))
        return *refused;
    if (call.isMalformed())
        return failure(400, "INVALID_ARGUMENT",
                       u"Invalid JSON payload received. Unexpected token."_s);
    QString path = whole.mid(root.size());
    const qsizetype colon = call.is("POST") ? path.lastIndexOf(u':') : -1;
    const QString verb = colon < 0 ? QString() : path.mid(colon + 1);
    path = path.left(colon < 0 ? path.size() : colon);
    return act(call, std::get<Caller>(known), path.startsWith(u'/') ? path.mid(1) : path, verb);
}

HttpReply FirestoreModel::act(const Call &call, const Caller &caller, const QString &path,
                              const QString &verb)
{
    if (verb == "commit"_L1)
        return commit(call, caller);
    if (verb == "batchGet"_L1)
        return batchGet(call);
    if (verb == "runQuery"_L1)
        return runQuery(call, path);
    if (verb == "beginTransaction"_L1) {
        const QString id =
            QString::fromLatin1(("tx-" + QByteArray::number(m_state.nextTransaction++)).toBase64());
        m_state.transactions.insert(id);
        return jsonReply(200, JsonWriter().object().add("transaction", id).end().text());
    }
    if (!verb.isEmpty())
        return notModelled(call);
    const bool ofCollection = call.is("POST") || (call.is("GET") && path.count(u'/') % 2 == 0);
    if (const Outcome refused = refusedName(path, ofCollection ? 1 : 0))
        return *refused;
    if (call.is("POST"))
        return create(call, caller, path);
    if (call.is("GET"))
        return ofCollection ? list(call, path) : get(call, path);
    if (call.is("PATCH"))
        return patch(call, caller, path);
    return call.is("DELETE") ? remove(call, caller, path) : notModelled(call);
}

/// Ids that Firestore does not take. `parity`: of the number of parts, 1 for a collection.
FirestoreModel::Outcome FirestoreModel::refusedName(const QString &path, int parity) const
{
    const QStringList ids = path.split(u'/');
    for (const QString &id : ids) {
        if (id.isEmpty() || id == u'.' || id == ".."_L1 || id.toUtf8().size() > 1500)
            return failure(400, "INVALID_ARGUMENT", u"Resource id is invalid."_s);
        if (id.startsWith("__"_L1) && id.endsWith("__"_L1))
            return failure(400, "INVALID_ARGUMENT",
                           u"Resource id \"%1\" is invalid because it is reserved."_s.arg(id));
    }
    if (ids.size() % 2 == parity)
        return {};
    return failure(400, "INVALID_ARGUMENT",
                   u"Document name \"%1\" has an invalid number of segments."_s.arg(path));
}

std::optional<QString> FirestoreModel::pathOf(const QString &name) const
{
    const qsizetype at = name.indexOf("/databases/(default)/documents/"_L1);
    return name.startsWith("projects/"_L1) && at > 0 ? std::optional(name.mid(at + 31))
                                                     : std::nullopt;
}

QByteArray FirestoreModel::text(const QString &path, const Document &document,
                                const QStringList &mask) const
{
    JsonWriter json;
    json.object().add("name",
                      u"projects/%1/databases/(default)/documents/%2"_s.arg(m_project, path));
    if (mask.isEmpty()) {
        if (!document.fields.isEmpty())
            json.raw("fields", document.text);
    } else {
        QJsonObject chosen;
        for (const QString &name : mask) {
            if (const auto value = fieldAt(document.fields, fieldPath(name)))
                setField(chosen, fieldPath(name), value);
        }
        json.add("fields", QJsonValue(chosen));
    }
    json.add("createTime", isoMicros(document.createUs))
        .add("updateTime", isoMicros(document.updateUs));
    return json.end().text();
}

HttpReply FirestoreModel::get(const Call &call, const QString &path) const
{
    const auto document = m_state.documents.constFind(path);
    if (document == m_state.documents.constEnd())
        return failure(404, "NOT_FOUND", u"Document \"%1\" not found."_s.arg(path));
    return jsonReply(200, text(path, *document, call.queryAll("mask.fieldPaths")));
}

/// Pages in the order of names; a page token says after which one to go on.
HttpReply FirestoreModel::list(const Call &call, const QString &collection) const
{
    const QString prefix = collection + u'/';
    const QString after =
        QString::fromUtf8(QByteArray::fromBase64(call.query("pageToken").toLatin1()));
    const int size =
        call.query("pageSize").isEmpty() ? 20 : std::clamp(call.query("pageSize").toInt(), 1, 300);
    const bool showsMissing = call.query("showMissing") == "true"_L1;
    QStringList found;
    for (auto it = m_state.documents.lowerBound(prefix);
         it != m_state.documents.end() && it.key().startsWith(prefix); ++it) {
        const QString path = prefix + it.key().mid(prefix.size()).section(u'/', 0, 0);
        const bool wanted = path == it.key() || (showsMissing && !m_state.documents.contains(path));
        if (wanted && path > after && !found.contains(path))
            found.append(path);
    }
    std::sort(found.begin(), found.end());
    JsonWriter json;
    json.object();
    if (!found.isEmpty())
        json.array("documents");
    for (const QString &path : found.first(std::min<qsizetype>(size, found.size()))) {
        if (const auto document = m_state.documents.constFind(path);
            document != m_state.documents.constEnd())
            json.raw(nullptr, text(path, *document, call.queryAll("mask.fieldPaths")));
        else
            json.object()
                .add("name", u"projects/%1/databases/(default)/documents/%2"_s.arg(m_project, path))
                .end();
    }
    if (!found.isEmpty())
        json.end();
    if (found.size() > size)
        json.add("nextPageToken", found[size - 1].toUtf8().toBase64());
    return jsonReply(200, json.end().text());
}

HttpReply FirestoreModel::batchGet(const Call &call) const
{
    JsonWriter json;
    json.array();
    for (const QJsonValue &name : call.object()["documents"_L1].toArray()) {
        const std::optional<QString> path = pathOf(name.toString());
        if (!path)
            return failure(400, "INVALID_ARGUMENT", u"Document name is malformed."_s);
        const auto document = m_state.documents.constFind(*path);
        if (document != m_state.documents.constEnd())
            json.object().raw("found", text(*path, *document, {}));
        else
            json.object().add("missing", name.toString());
        json.add("readTime", isoTime(call.ms())).end();
    }
    return jsonReply(200, json.end().text());
}

HttpReply FirestoreModel::runQuery(const Call &call, const QString &parent) const
{
    const QJsonValue query = call.object()["structuredQuery"_L1];
    const QJsonValue from = query["from"_L1][0];
    QStringList found;
    for (auto it = m_state.documents.begin(); it != m_state.documents.end(); ++it) {
        if (isIn(it.key(), parent, from["collectionId"_L1].toString(),
                 from["allDescendants"_L1].toBool())
            && matches(it->fields, query["where"_L1]))
            found.append(it.key());
    }
    const QJsonValue order = query["orderBy"_L1][0];
    if (const QStringList path = fieldPath(order["field"_L1]["fieldPath"_L1].toString());
        !path.isEmpty() && path[0] != "__name__"_L1) {
        const auto value = [&](const QString &at) {
            return fieldAt(m_state.documents[at].fields, path);
        };
        found.removeIf([&](const QString &at) {
            return !value(at);
        }); // a query leaves out what lacks its field
        std::stable_sort(found.begin(), found.end(), [&](const QString &a, const QString &b) {
            return compareValues(*value(a), *value(b)) < 0;
        });
    }
    if (order["direction"_L1] == "DESCENDING"_L1)
        std::reverse(found.begin(), found.end());
    const qsizetype limit =
        query["limit"_L1].isUndefined() ? found.size() : query["limit"_L1].toInt();
    JsonWriter json;
    json.array();
    for (const QString &path : found.mid(0, limit))
        json.object()
            .raw("document", text(path, m_state.documents[path], {}))
            .add("readTime", isoTime(call.ms()))
            .end();
    if (found.isEmpty())
        json.object().add("readTime", isoTime(call.ms())).end();
    return jsonReply(200, json.end().text());
}

} // namespace rollbook::sim
