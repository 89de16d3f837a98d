// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How Firestore writes: commits with preconditions and transforms, and what the office does.
#include "tests/simulation/servers/firestore.h"

#include "tests/simulation/servers/firestorevalue.h"
#include "tests/simulation/servers/times.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

HttpReply invalid(const QString &message)
{
    return FirestoreModel::failure(400, "INVALID_ARGUMENT", message);
}

} // namespace

HttpReply FirestoreModel::commit(const Call &call, const Caller &caller)
{
    const QJsonArray writes = call.object()["writes"_L1].toArray();
    if (const QString transaction = call.object()["transaction"_L1].toString();
        !transaction.isEmpty()) {
        if (!m_state.transactions.remove(transaction))
            return invalid(u"The referenced transaction has expired or is no longer valid."_s);
    }
    const qint64 us = std::max(call.ms() * 1000, m_state.lastUs + 1);
    JsonWriter json;
    json.object();
    if (!writes.isEmpty())
        json.array("writeResults");
    if (const Outcome refused = runWrites(call, caller, writes, us, json))
        return *refused;
    if (!writes.isEmpty())
        json.end();
    m_state.lastUs = us;
    return jsonReply(200, json.add("commitTime", isoMicros(us)).end().text());
}

/// All of them, or none.
FirestoreModel::Outcome FirestoreModel::runWrites(const Call &call, const Caller &caller,
                                                  const QJsonArray &writes, qint64 us,
                                                  JsonWriter &results)
{
    m_undo.clear();
    const qsizetype history = historyMark();
    for (const QJsonValue &write : writes) {
        if (Outcome refused =
                takeRow() ? apply(call, caller, write.toObject(), us, results) : crash()) {
            rollBack();
            rollBackHistory(history);
            return refused;
        }
    }
    return {};
}

void FirestoreModel::rollBack()
{
    for (; !m_undo.isEmpty(); m_undo.removeLast()) {
        const auto &[path, document] = m_undo.last();
        if (document)
            m_state.documents[path] = *document;
        else
            m_state.documents.remove(path);
    }
}

void FirestoreModel::rememberForUndo(const QString &path)
{
    const auto stored = m_state.documents.constFind(path);
    m_undo.append(
        { path, stored == m_state.documents.constEnd() ? std::nullopt : std::optional(*stored) });
}

FirestoreModel::Outcome FirestoreModel::apply(const Call &call, const Caller &caller,
                                              const QJsonObject &write, qint64 us,
                                              JsonWriter &results)
{
    const bool deletes = write.contains("delete"_L1);
    const QJsonValue separate = write["transform"_L1];
    const QString name = deletes ? write["delete"_L1].toString()
        : separate.isObject()    ? separate["document"_L1].toString()
                                 : write["update"_L1]["name"_L1].toString();
    const std::optional<QString> path = pathOf(name);
    if (!path)
        return invalid(u"Document name \"%1\" is malformed."_s.arg(name));
    if (Outcome refused = refusedName(*path, 0))
        return refused;
    if (Outcome refused = refusedByRules(caller, *path, write))
        return refused;
    if (Outcome refused = precondition(write["currentDocument"_L1].toObject(), *path))
        return refused;
    results.object();
    rememberForUndo(*path);
    if (deletes) {
        if (m_state.documents.remove(*path))
            wrote(call, { .session = *path, .by = caller.user }, nullptr);
        results.end();
        return {};
    }
    QJsonObject fields = m_state.documents.value(*path).fields;
    if (!separate.isObject()) {
        if (Outcome refused = merge(write, fields))
            return refused;
    }
    JsonWriter transformed;
    const QJsonArray transforms = separate.isObject() ? separate["fieldTransforms"_L1].toArray()
                                                      : write["updateTransforms"_L1].toArray();
    if (Outcome refused = transform(transforms, us, fields, transformed))
        return refused;
    if (const qsizetype op = path->indexOf("/client_ops/"_L1); op >= 0)
        setKey(path->mid(op + 12).toUtf8());
    store(&call, call.trueMs(), *path, fields, us, caller.user);
    results.add("updateTime", isoMicros(m_state.documents.value(*path).updateUs));
    if (!transforms.isEmpty())
        results.raw("transformResults", transformed.text());
    results.end();
    return {};
}

FirestoreModel::Outcome FirestoreModel::precondition(const QJsonObject &wanted,
                                                     const QString &path) const
{
    const auto document = m_state.documents.constFind(path);
    const bool exists = document != m_state.documents.constEnd();
    if (wanted["exists"_L1].isBool() && wanted["exists"_L1].toBool() != exists) {
        return exists ? failure(409, "ALREADY_EXISTS", u"Document already exists: %1"_s.arg(path))
                      : failure(404, "NOT_FOUND", u"No document to update: %1"_s.arg(path));
    }
    if (wanted.contains("updateTime"_L1)) {
        const auto us = parseMicros(wanted["updateTime"_L1].toString());
        if (!us)
            return invalid(u"Invalid value at 'updateTime'."_s);
        if (!exists || document->updateUs != *us)
            return failure(
                400, "FAILED_PRECONDITION",
                u"The stored version of %1 does not match the required base version."_s.arg(path));
    }
    return {};
}

/// The update of one write: with a mask only the fields it names, without one the whole document.
FirestoreModel::Outcome FirestoreModel::merge(const QJsonObject &write, QJsonObject &fields) const
{
    const auto sent = normalFields(write["update"_L1]["fields"_L1].toObject());
    if (!sent)
        return invalid(u"Invalid value at 'writes[0].update.fields'."_s);
    if (!write.contains("updateMask"_L1)) {
        fields = *sent;
        return {};
    }
    for (const QJsonValue &name : write["updateMask"_L1]["fieldPaths"_L1].toArray()) {
        const QStringList path = fieldPath(name.toString());
        if (path.isEmpty())
            return invalid(u"Invalid property path \"%1\"."_s.arg(name.toString()));
        setField(fields, path, fieldAt(*sent, path));
    }
    return {};
}

FirestoreModel::Outcome FirestoreModel::transform(const QJsonArray &transforms, qint64 us,
                                                  QJsonObject &fields, JsonWriter &result) const
{
    result.array();
    for (const QJsonValue &one : transforms) {
        const QStringList path = fieldPath(one["fieldPath"_L1].toString());
        const auto by = normalValue(one["increment"_L1]);
        QJsonValue value;
        if (one["setToServerValue"_L1]
            == "REQUEST_TIME"_L1) // to the millisecond, the same all over a commit
            value = QJsonObject{ { "timestampValue"_L1,
                                   QString::fromLatin1(isoMicros(us / 1000 * 1000)) } };
        else if (by)
            value = incremented(fieldAt(fields, path), *by);
        if (path.isEmpty() || value.isNull())
            return invalid(u"Unsupported field transform."_s);
        setField(fields, path, value);
        result.add(nullptr, value);
    }
    result.end();
    return {};
}

FirestoreModel::Outcome FirestoreModel::refusedByRules(const Caller &caller, const QString &path,
                                                       const QJsonObject &write) const
{
    const SchoolData::Account *user = account(caller.user);
    bool allowed = caller.isAdmin || (user && user->role != SchoolData::Role::Guest);
    for (const QString &part : path.split(u'/'))
        allowed = allowed && (caller.isAdmin || !m_denied.contains(part));
    if (allowed && !(hasPoison() && isPoisonText(compact(write))))
        return {};
    return failure(403, "PERMISSION_DENIED", u"Missing or insufficient permissions."_s);
}

void FirestoreModel::store(const Call *call, qint64 trueMs, const QString &path,
                           const QJsonObject &fields, qint64 us, const QString &by)
{
    const auto stored = m_state.documents.constFind(path);
    if (stored != m_state.documents.constEnd() && stored->fields == fields)
        return; // keeps its time of change
    Document &document = m_state.documents[path];
    document.fields = fields;
    document.text = compact(fields);
    document.createUs = document.createUs ? document.createUs : us;
    document.updateUs = us;
    const StoredMark mark = asMark(path, document).value_or(StoredMark{ .session = path });
    const AppliedWrite write{ .session = mark.session,
                              .student = mark.student,
                              .status = mark.status,
                              .note = mark.note,
                              .by = by };
    if (call)
        wrote(*call, write, &document.change);
    else
        officeWrote(trueMs, write, &document.change);
}

HttpReply FirestoreModel::create(const Call &call, const Caller &caller, const QString &collection)
{
    QString id = call.query("documentId");
    const qint64 us = nextUs(call.ms());
    if (id.isEmpty())
        id = u"auto%1"_s.arg(us, 16, 16, QChar(u'0'));
    const QString path = collection + u'/' + id;
    const QString name = u"projects/%1/databases/(default)/documents/%2"_s.arg(m_project, path);
    const QJsonObject update{ { "name"_L1, name }, { "fields"_L1, call.object()["fields"_L1] } };
    const QJsonObject write{ { "update"_L1, update },
                             { "currentDocument"_L1, QJsonObject{ { "exists"_L1, false } } } };
    JsonWriter ignored;
    if (const Outcome refused = runWrites(call, caller, { write }, us, ignored.array()))
        return *refused;
    return jsonReply(200, text(path, m_state.documents.value(path), {}));
}

HttpReply FirestoreModel::patch(const Call &call, const Caller &caller, const QString &path)
{
    const QString name = u"projects/%1/databases/(default)/documents/%2"_s.arg(m_project, path);
    QJsonObject write{ { "update"_L1,
                         QJsonObject{ { "name"_L1, name },
                                      { "fields"_L1, call.object()["fields"_L1] } } } };
    if (const QStringList mask = call.queryAll("updateMask.fieldPaths"); !mask.isEmpty())
        write["updateMask"_L1] =
            QJsonObject{ { "fieldPaths"_L1, QJsonArray::fromStringList(mask) } };
    QJsonObject wanted;
    if (const QString exists = call.query("currentDocument.exists"); !exists.isEmpty())
        wanted["exists"_L1] = exists == "true"_L1;
    if (const QString time = call.query("currentDocument.updateTime"); !time.isEmpty())
        wanted["updateTime"_L1] = time;
    if (!wanted.isEmpty())
        write["currentDocument"_L1] = wanted;
    JsonWriter ignored;
    if (const Outcome refused =
            runWrites(call, caller, { write }, nextUs(call.ms()), ignored.array()))
        return *refused;
    return jsonReply(200,
                     text(path, m_state.documents.value(path), call.queryAll("mask.fieldPaths")));
}

HttpReply FirestoreModel::remove(const Call &call, const Caller &caller, const QString &path)
{
    const QString name = u"projects/%1/databases/(default)/documents/%2"_s.arg(m_project, path);
    JsonWriter ignored;
    if (const Outcome refused = runWrites(call, caller, { QJsonObject{ { "delete"_L1, name } } },
                                          nextUs(call.ms()), ignored.array()))
        return *refused;
    return jsonReply(200, "{}");
}

} // namespace rollbook::sim
