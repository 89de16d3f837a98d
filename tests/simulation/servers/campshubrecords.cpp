// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CampsHub360's records: one for each student and session, whoever wrote last.
#include "tests/simulation/servers/campshub.h"

#include "tests/simulation/servers/times.h"

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

HttpReply detail(int status, const QString &text) { return errorReply(status, "detail", text); }

HttpReply fieldError(const char *field, const QString &text)
{
    return jsonReply(400, JsonWriter().object().array(field).item(text).end().end().text());
}

bool isMark(const QJsonValue &value)
{
    return QStringList{ u"present"_s, u"absent"_s, u"late"_s, u"excused"_s }.contains(
        value.toString());
}

} // namespace

AppliedWrite CampsHubModel::applied(const Record &record, const QString &by) const
{
    return { .session = QString::number(record.session),
             .student = school().pupils[record.pupil].number,
             .status = record.mark,
             .note = record.reason.isEmpty() ? record.notes : record.reason,
             .by = by };
}

void CampsHubModel::touch(const Call *call, qint64 trueMs, Record &record, const QString &by)
{
    record.updatedUs = nextUs(serverMs(trueMs));
    if (call)
        wrote(*call, applied(record, by), &record.change);
    else
        officeWrote(trueMs, applied(record, by), &record.change);
}

int CampsHubModel::insert(const Call *call, qint64 trueMs, Record record, const QString &by)
{
    const int id = m_state.nextRecord++;
    touch(call, trueMs, record, by);
    record.createdUs = record.updatedUs;
    record.markedUs = record.markedUs ? record.markedUs : record.updatedUs;
    m_state.sessions[record.session].records.insert(record.pupil, id);
    m_state.recordsByCreation.insert(record.createdUs, id);
    m_state.records.insert(id, record);
    return id;
}

HttpReply CampsHubModel::forRecords(const Call &call, const SchoolData::Account &me)
{
    const QString what = call.part(5);
    if (what.isEmpty()) {
        if (call.is("POST"))
            return createRecord(call, me);
        return page(call, m_state.recordsByCreation, [this](JsonWriter &json, int id) {
            writeRecord(json, id, *m_state.records.constFind(id));
        });
    }
    if (what == "bulk_mark"_L1 && call.is("POST"))
        return bulkMark(call, me);
    if (what == "offline_sync"_L1 && call.is("POST"))
        return offlineSync(call, me);
    if (what == "bulk-mark"_L1 || what == "qr-scan"_L1)
        return detail(405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(call.method())));
    if (what == "qr_scan"_L1)
        return notModelled(call);
    const auto record = m_state.records.constFind(what.toInt());
    if (record == m_state.records.constEnd())
        return detail(404, u"No AttendanceRecord matches the given query."_s);
    if (call.is("PATCH") || call.is("PUT"))
        return patchRecord(call, me, record.key());
    if (call.is("DELETE")) {
        AppliedWrite write = applied(*record, me.username);
        write.status.clear();
        wrote(call, write, nullptr);
        deleteRecord(record.key());
        return { .status = 204 };
    }
    JsonWriter json;
    writeRecord(json, record.key(), *record);
    return jsonReply(200, json.text());
}

void CampsHubModel::deleteRecord(int id)
{
    const Record record = m_state.records.take(id);
    m_state.recordsByCreation.remove(record.createdUs);
    m_state.sessions[record.session].records.remove(record.pupil);
}

HttpReply CampsHubModel::createRecord(const Call &call, const SchoolData::Account &me)
{
    const QJsonObject body = call.object();
    const int session = body["session"_L1].toInt();
    const int pupil = pupilOf(body["student"_L1].toString());
    if (!m_state.sessions.contains(session))
        return fieldError("session", u"Invalid pk \"%1\" - object does not exist."_s.arg(session));
    if (pupil < 0)
        return fieldError(
            "student",
            u"Invalid pk \"%1\" - object does not exist."_s.arg(body["student"_L1].toString()));
    if (!isMark(body["mark"_L1]))
        return fieldError("mark",
                          u"\"%1\" is not a valid choice."_s.arg(body["mark"_L1].toString()));
    if (m_state.sessions.value(session).records.contains(pupil))
        return fieldError("non_field_errors",
                          u"The fields session, student must make a unique set."_s);
    if (isPoison(school().pupils[pupil].number) || !takeRow())
        return crash();
    Record record{ .session = session,
                   .pupil = pupil,
                   .mark = body["mark"_L1].toString(),
                   .source = body["source"_L1].toString(u"manual"_s),
                   .reason = body["reason"_L1].toString(),
                   .notes = body["notes"_L1].toString(),
                   .deviceId = body["device_id"_L1].toString(),
                   .clientUuid = body["client_uuid"_L1].toString() };
    const qint64 lateFrom = m_state.sessions.value(session).startUs + graceMinutes * 60'000'000LL;
    if (record.mark == "present"_L1 && call.ms() * 1000 > lateFrom)
        record.mark = u"late"_s; // by the time of arrival
    insert(&call, call.trueMs(), record, me.username);
    return jsonReply(201, compact(body)); // what came in; no id
}

/// Any field, no rule, no check: the only call that keeps the true time.
HttpReply CampsHubModel::patchRecord(const Call &call, const SchoolData::Account &me, int id)
{
    const QJsonObject body = call.object();
    Record changed = m_state.records.value(id);
    const auto take = [&](QLatin1StringView field, QString &into) {
        into = body[field].toString(into);
    };
    if (body.contains("mark"_L1) && !isMark(body["mark"_L1]))
        return fieldError("mark",
                          u"\"%1\" is not a valid choice."_s.arg(body["mark"_L1].toString()));
    if (body.contains("marked_at"_L1)) {
        const auto us = parseMicros(body["marked_at"_L1].toString());
        if (!us)
            return fieldError("marked_at", u"Datetime has wrong format."_s);
        changed.markedUs = *us;
    }
    if (body["client_uuid"_L1].toString().size() > 64)
        return fieldError("client_uuid", u"Ensure this field has no more than 64 characters."_s);
    if (body["reason"_L1].toString().size() > 255)
        return fieldError("reason", u"Ensure this field has no more than 255 characters."_s);
    const int session = body["session"_L1].toInt(changed.session);
    const int pupil =
        body.contains("student"_L1) ? pupilOf(body["student"_L1].toString()) : changed.pupil;
    if (session != changed.session || pupil != changed.pupil) {
        if (m_state.sessions.value(session).records.contains(pupil))
            return fieldError("non_field_errors",
                              u"The fields session, student must make a unique set."_s);
        return notModelled(call);
    }
    if (isPoison(school().pupils[pupil].number) || !takeRow())
        return crash();
    take("mark"_L1, changed.mark);
    take("source"_L1, changed.source);
    take("reason"_L1, changed.reason);
    take("notes"_L1, changed.notes);
    take("device_id"_L1, changed.deviceId);
    take("client_uuid"_L1, changed.clientUuid);
    touch(&call, call.trueMs(), changed, me.username);
    m_state.records[id] = changed;
    JsonWriter json;
    writeRecord(json, id, changed);
    return jsonReply(200, json.text());
}

void CampsHubModel::writeRecord(JsonWriter &json, int id, const Record &record) const
{
    const SchoolData::Pupil &pupil = school().pupils[record.pupil];
    const Session &session = *m_state.sessions.constFind(record.session);
    json.object()
        .add("id", id)
        .add("session", record.session)
        .object("session_info")
        .add("id", record.session);
    json.add("course_section", firstSection + session.course)
        .add("scheduled_date", session.date.toString(Qt::ISODate))
        .end();
    json.add("student", studentId(record.pupil))
        .add("student_name", pupil.name)
        .add("student_roll_number", pupil.number);
    json.add("mark", record.mark)
        .add("marked_at", isoMicros(record.markedUs))
        .add("source", record.source);
    json.add("reason", record.reason).add("notes", record.notes).add("device_id", record.deviceId);
    json.add("client_uuid", record.clientUuid)
        .add("sync_status", "synced")
        .add("marked_by", nullptr);
    json.add("is_present", record.mark == "present"_L1).add("is_late", record.mark == "late"_L1);
    json.add("created_at", isoMicros(record.createdUs))
        .add("updated_at", isoMicros(record.updatedUs))
        .end();
}

} // namespace rollbook::sim
