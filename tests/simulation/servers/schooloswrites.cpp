// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What teachers do with one session of a SchoolOS, and with its records.
#include "tests/simulation/servers/schoolos.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

HttpReply detail(int status, const QString &text) { return errorReply(status, "detail", text); }

} // namespace

HttpReply SchoolOsModel::create(const Call &call) const
{
    const QJsonObject body = call.object();
    JsonWriter json;
    json.object();
    bool valid = true;
    for (const char *field : { "school", "class_id", "date", "subject" }) {
        if (body.contains(QLatin1StringView(field)))
            continue;
        json.array(field).item(u"This field is required."_s).end();
        valid = false;
    }
    return valid ? crash() : jsonReply(400, json.end().text());
}

HttpReply SchoolOsModel::patch(const Call &call, int id)
{
    const QJsonObject body = call.object();
    Session changed = m_state.sessions[id];
    const QString status = body["status"_L1].toString(changed.status);
    if (status != "open"_L1 && status != "closed"_L1 && status != "synced"_L1) {
        JsonWriter json;
        json.object()
            .array("status")
            .item(u"\"%1\" is not a valid choice."_s.arg(status))
            .end()
            .end();
        return jsonReply(400, json.text());
    }
    changed.status = status;
    changed.date = QDate::fromString(body["date"_L1].toString(changed.date.toString(Qt::ISODate)),
                                     Qt::ISODate);
    changed.subject = body.contains("subject"_L1) ? body["subject"_L1].toInt() : changed.subject;
    changed.teacher = body["teacher_id"_L1].toInt(changed.teacher);
    changed.synced = body["synced"_L1].toBool(changed.synced);
    changed.localId = body["local_id"_L1].toString(changed.localId);
    if (clashes(id, changed))
        return crash();
    m_state.sessions[id] = changed;
    JsonWriter json;
    write(json.object(), id, changed, true);
    return jsonReply(200, json.end().text());
}

HttpReply SchoolOsModel::setStatus(const Call &call, int id, const QString &status)
{
    Session &session = m_state.sessions[id];
    session.status = status;
    if (status == "closed"_L1) {
        session.closedMs = call.ms();
    } else {
        session.synced = true;
        session.syncedMs = call.ms();
    }
    JsonWriter json;
    json.object().add("status", status).object("session");
    write(json, id, session, true);
    return jsonReply(200, json.end().end().text());
}

HttpReply SchoolOsModel::summary(int id) const
{
    const Session session = m_state.sessions[id];
    const auto count = [&](QLatin1StringView status) {
        return std::count_if(session.rows.begin(), session.rows.end(),
                             [&](const Row &row) { return row.status == status; });
    };
    const qsizetype total = session.rows.size();
    JsonWriter json;
    json.object().add("session_id", id).add("date", session.date.toString(Qt::ISODate));
    json.add("class", school().classes[session.klass - firstClass].name)
        .add("total_students", total);
    json.add("present", count("P"_L1)).add("absent", count("A"_L1));
    json.add("present_rate", total ? 100.0 * double(count("P"_L1)) / double(total) : 0.0);
    return jsonReply(200,
                     json.add("status", session.status).add("synced", session.synced).end().text());
}

HttpReply SchoolOsModel::bulkMark(const Call &call, const User &me, int id)
{
    if (!call.json().isObject() && !call.body().isEmpty())
        return crash(); // a list where an object is expected
    const QJsonValue records = call.object()["records"_L1];
    const Session before = m_state.sessions[id];
    int created = 0, updated = 0;
    if (!records.isUndefined() && !records.isNull() && !records.isArray())
        return crash();
    for (const QJsonValue &record : records.toArray()) {
        if (!storeRow(call, me, id, record.toObject(), created, updated))
            return crash(); // the rows before it are stored
    }
    JsonWriter json;
    json.object().add("created", created).add("updated", updated).object("session");
    writeDetail(json, id, before, m_state.sessions[id]);
    return jsonReply(200, json.end().end().text());
}

/// One row in a transaction of its own. False when it kills the request.
bool SchoolOsModel::storeRow(const Call &call, const User &me, int id, const QJsonObject &record,
                             int &created, int &updated)
{
    const int student = record["student_id"_L1].toVariant().toInt();
    const QJsonValue status = record["status"_L1];
    const QJsonValue remarks = record["remarks"_L1];
    const int markedBy = record["marked_by_id"_L1].toVariant().toInt();
    const bool known = student >= firstStudent && student - firstStudent < school().pupils.size();
    const bool knownTeacher = !markedBy
        || (markedBy >= firstTeacher && markedBy - firstTeacher < school().accounts.size());
    if (!known || !knownTeacher || !status.isString() || remarks.isNull()
        || isPoison(number(student)) || !takeRow())
        return false;
    Session &session = m_state.sessions[id];
    const bool isNew = !session.rows.contains(student);
    Row &row = session.rows[student];
    if (isNew) {
        row.id = m_state.nextRow++;
        row.student = student;
        row.markedMs = call.ms();
    }
    row.status = status.toString();
    row.remarks = remarks.toString();
    row.markedBy = markedBy;
    ++(isNew ? created : updated);
    wrote(call,
          { .session = QString::number(id),
            .student = number(student),
            .status = row.status,
            .note = row.remarks,
            .by = me.account->username },
          &row.change);
    return true;
}

/// Dead for a teacher, but for two calls of which one only looks alive.
HttpReply SchoolOsModel::forRecords(const Call &call) const
{
    const QJsonObject body = call.object();
    if (call.part(4) == "mark_synced"_L1) {
        const QJsonArray ids = body["record_ids"_L1].toArray();
        if (ids.isEmpty())
            return errorReply(400, "error", u"No record_ids provided"_s);
        return jsonReply(200,
                         JsonWriter()
                             .object()
                             .add("success", true)
                             .add("synced_count", ids.size())
                             .end()
                             .text());
    }
    if (call.part(4) != "sync_batch"_L1)
        return crash();
    const QJsonArray records = body["records"_L1].toArray();
    const QJsonValue session = body["session_id"_L1];
    if (session.isUndefined() || records.isEmpty())
        return errorReply(400, "error", u"session_id and records required"_s);
    if (!session.isDouble())
        return crash();
    if (!m_state.sessions.contains(session.toInt()))
        return errorReply(404, "error", u"Session not found"_s);
    JsonWriter json;
    json.object().add("created", 0).add("updated", 0).array("errors");
    for (const QJsonValue &record : records) {
        if (!record.isObject())
            return crash();
        json.object().add("student_id", record["student_id"_L1]);
        json.add("error",
                 "AttendanceEngine.mark_attendance() got an unexpected keyword argument "
                 "'student_id'")
            .end();
    }
    return jsonReply(200, json.end().end().text());
}

HttpReply SchoolOsModel::forSession(const Call &call, const User &me, int id)
{
    const QString action = call.part(5);
    if (action.isEmpty() && call.is("GET")) {
        JsonWriter json;
        const Session session = m_state.sessions.value(id);
        writeDetail(json.object(), id, session, session);
        return jsonReply(200, json.end().text());
    }
    if (action.isEmpty() && call.is("DELETE")) {
        m_state.sessions.remove(id);
        return { .status = 204 };
    }
    if (action.isEmpty() && (call.is("PATCH") || call.is("PUT")))
        return patch(call, id);
    if (action == "summary"_L1 && call.is("GET"))
        return summary(id);
    if (!call.is("POST"))
        return detail(405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(call.method())));
    if (action == "bulk_mark"_L1)
        return bulkMark(call, me, id);
    if (action == "close"_L1 || action == "mark_synced"_L1)
        return setStatus(call, id, action == "close"_L1 ? u"closed"_s : u"synced"_s);
    return htmlReply(404, "Not Found");
}

} // namespace rollbook::sim
