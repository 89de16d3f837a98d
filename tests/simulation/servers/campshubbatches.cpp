// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CampsHub360: many records at once, and corrections.
#include "tests/simulation/servers/campshub.h"

#include "tests/simulation/servers/times.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

HttpReply fieldError(const char *field, const QString &text)
{
    return jsonReply(400, JsonWriter().object().array(field).item(text).end().end().text());
}

bool isMark(const QJsonValue &value)
{
    return QStringList{ u"present"_s, u"absent"_s, u"late"_s, u"excused"_s }.contains(
        value.toString());
}

QString inWords(const QString &letter)
{
    return letter == u'P' ? u"present"_s
        : letter == u'A'  ? u"absent"_s
        : letter == u'L'  ? u"late"_s
        : letter == u'E'  ? u"excused"_s
                          : letter;
}

} // namespace

/// Inserts what is missing, leaves what exists, and counts both.
HttpReply CampsHubModel::bulkMark(const Call &call, const SchoolData::Account &me)
{
    const int session = call.object()["session_id"_L1].toInt();
    const QJsonArray rows = call.object()["attendance_data"_L1].toArray();
    if (rows.isEmpty())
        return fieldError("attendance_data", u"This field is required."_s);
    for (const QJsonValue &row : rows) {
        if (!row["student_id"_L1].isString() || !isMark(row["mark"_L1]))
            return fieldError("attendance_data", u"Invalid mark."_s);
    }
    if (!m_state.sessions.contains(session))
        return jsonReply(400, R"(["Session not found"])");
    const auto kills = [&](const QJsonValue &row) {
        const int pupil = pupilOf(row["student_id"_L1].toString());
        return pupil < 0 || isPoison(school().pupils[pupil].number) || !takeRow();
    };
    if (std::any_of(rows.begin(), rows.end(), kills)) // all or nothing
        return crash();
    for (const QJsonValue &row : rows) {
        const int pupil = pupilOf(row["student_id"_L1].toString());
        if (m_state.sessions.value(session).records.contains(pupil))
            continue;
        insert(&call, call.trueMs(),
               { .session = session,
                 .pupil = pupil,
                 .mark = row["mark"_L1].toString(),
                 .source = call.object()["source"_L1].toString(u"manual"_s),
                 .reason = row["reason"_L1].toString() },
               me.username);
    }
    return jsonReply(200,
                     JsonWriter()
                         .object()
                         .add("created_count", rows.size())
                         .add("session_id", session)
                         .end()
                         .text());
}

/// Always 200; a row that is missing can not be made here, and a mark left out means present.
HttpReply CampsHubModel::offlineSync(const Call &call, const SchoolData::Account &me)
{
    const QJsonArray rows = call.object()["records"_L1].toArray();
    if (rows.isEmpty())
        return fieldError("records", u"This list may not be empty."_s);
    for (const QJsonValue &row : rows) {
        if (!row["session_id"_L1].isDouble() || !row["student_id"_L1].isString())
            return fieldError("records", u"session_id and student_id are required."_s);
        if (!row["mark"_L1].isUndefined() && !isMark(row["mark"_L1]))
            return fieldError("records", u"Invalid mark."_s);
    }
    if (call.object().contains("sync_token"_L1))
        return fieldError("sync_token", u"Invalid sync token"_s); // no call makes one
    int updated = 0;
    JsonWriter errors;
    errors.array();
    for (const QJsonValue &row : rows) {
        const int pupil = pupilOf(row["student_id"_L1].toString());
        const int id = m_state.sessions.value(row["session_id"_L1].toInt()).records.value(pupil);
        if (!takeRow())
            return crash(); // the rows before it are done
        if (!id || isPoison(school().pupils[pupil].number)) {
            errors.object().add("student_id", row["student_id"_L1].toString());
            errors.add("error", "Invalid field name(s) for model AttendanceRecord: 'offline_data'.")
                .end();
            continue;
        }
        Record &record = m_state.records[id];
        record.mark = row["mark"_L1].toString(u"present"_s);
        record.source = u"offline"_s;
        touch(&call, call.trueMs(), record, me.username);
        ++updated;
    }
    JsonWriter json;
    json.object()
        .add("status", "Sync completed")
        .add("created_records", 0)
        .add("updated_records", updated);
    return jsonReply(200, json.raw("errors", errors.end().text()).end().text());
}

HttpReply CampsHubModel::forCorrections(const Call &call)
{
    const QJsonObject body = call.object();
    const auto writeItem = [this](JsonWriter &json, int id) {
        const Correction correction = m_state.corrections.value(id);
        json.object()
            .add("id", id)
            .add("session", correction.session)
            .add("student", studentId(correction.pupil));
        json.add("from_mark", correction.from)
            .add("to_mark", correction.to)
            .add("reason", correction.reason);
        json.add("status", correction.status)
            .add("created_at", isoMicros(correction.createdUs))
            .end();
    };
    if (call.is("GET") && call.part(5).isEmpty())
        return page(call, m_state.correctionsByCreation, writeItem);
    if (!call.is("POST") || !call.part(5).isEmpty())
        return notModelled(call);
    Correction correction{ .session = body["session"_L1].toInt(),
                           .pupil = pupilOf(body["student"_L1].toString()),
                           .from = body["from_mark"_L1].toString(),
                           .to = body["to_mark"_L1].toString(),
                           .reason = body["reason"_L1].toString(),
                           .status = u"pending"_s };
    if (!m_state.sessions.contains(correction.session) || correction.pupil < 0)
        return fieldError("session", u"Invalid pk - object does not exist."_s);
    if (!isMark(correction.from) || !isMark(correction.to) || correction.reason.isEmpty())
        return fieldError("reason", u"This field is required."_s);
    if (correction.from == correction.to)
        return fieldError("non_field_errors", u"From mark and to mark cannot be the same."_s);
    const auto isSame = [&](const Correction &c) {
        return c.session == correction.session && c.pupil == correction.pupil
            && c.status == "pending"_L1;
    };
    if (std::any_of(m_state.corrections.cbegin(), m_state.corrections.cend(), isSame))
        return fieldError(
            "non_field_errors",
            u"A pending correction request already exists for this session and student."_s);
    correction.createdUs = nextUs(call.ms());
    m_state.correctionsByCreation.insert(correction.createdUs, m_state.nextCorrection);
    m_state.corrections.insert(m_state.nextCorrection++, correction);
    return jsonReply(201, compact(body));
}

bool CampsHubModel::approve(int session, int pupil, qint64 nowMs)
{
    for (Correction &correction : m_state.corrections) {
        if (correction.session != session || correction.pupil != pupil
            || correction.status != "pending"_L1)
            continue;
        correction.status = u"approved"_s;
        const OfficeEdit edit{ .status = correction.to,
                               .note = u"Corrected from %1 - %2"_s.arg(correction.from,
                                                                       correction.reason) };
        return setMark(edit, session, pupil, nowMs);
    }
    return false;
}

bool CampsHubModel::setMark(const OfficeEdit &edit, int session, int pupil, qint64 nowMs)
{
    const int id = m_state.sessions.value(session).records.value(pupil);
    if (!id) {
        insert(nullptr, nowMs,
               { .session = session,
                 .pupil = pupil,
                 .mark = inWords(edit.status),
                 .source = u"manual"_s,
                 .reason = edit.note },
               u"office"_s);
        return true;
    }
    Record &record = m_state.records[id];
    record.mark = inWords(edit.status);
    record.reason = edit.note;
    if (!edit.stamp.isEmpty())
        record.clientUuid = edit.stamp;
    touch(nullptr, nowMs, record, u"office"_s);
    return true;
}

} // namespace rollbook::sim
