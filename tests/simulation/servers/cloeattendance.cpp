// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Cloe's attendance: marks taken while the session lasts.
#include "tests/simulation/servers/cloe.h"

#include "tests/simulation/servers/times.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

const QUuid space(0xc10e0000, 0x0004, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 3);

QString uuid(const QByteArray &what)
{
    return QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

HttpReply detail(int status, const QString &text) { return errorReply(status, "detail", text); }

HttpReply fieldError(const char *field, const QString &text)
{
    return jsonReply(400, JsonWriter().object().array(field).item(text).end().end().text());
}

/// "09:05 on Nov 21, 2026"
QString moment(qint64 ms)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC),
                                 u"HH:mm 'on' MMM dd, yyyy"_s);
}

bool isUuid(const QString &text) { return !QUuid::fromString(text).isNull(); }

bool isStatus(const QString &status)
{
    return status == "PRESENT"_L1 || status == "ABSENT"_L1 || status == "LATE"_L1;
}

} // namespace

HttpReply CloeModel::forAttendance(const Call &call, const Account &me)
{
    const QString what = call.part(3);
    if (what == "session"_L1 && call.is("GET"))
        return sessionView(call, me);
    if (me.role == SchoolData::Role::Guest)
        return detail(403, u"You do not have permission to perform this action."_s);
    if (what == "mark"_L1 || what == "bulk_mark"_L1) {
        if (!call.is("POST"))
            return detail(405,
                          u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(call.method())));
        return what == "mark"_L1 ? mark(call, me) : bulkMark(call, me);
    }
    if (what == "bulk-mark"_L1)
        return detail(405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(call.method())));
    if (what.isEmpty() || what == "student"_L1)
        return call.is("POST") ? crash() : notModelled(call);
    for (auto session = m_state.sessions.constBegin(); session != m_state.sessions.constEnd();
         ++session) {
        for (const Row &row : session->rows) {
            if (row.id == what.toLower() && isMine(*session, me))
                return changeOne(call, me, session.key(), row.pupil);
        }
    }
    return detail(404, u"Not found."_s);
}

QString CloeModel::sessionRefusal(const QString &id, const Account &me) const
{
    const int key = sessionOf(id);
    if (!key)
        return u"Session with ID '%1' not found"_s.arg(id);
    const Session &session = *m_state.sessions.constFind(key);
    if (!isMine(session, me))
        return u"You are not authorized to mark attendance for this session"_s;
    return session.isActive()
        ? QString()
        : u"Cannot mark attendance - session ended at %1"_s.arg(moment(session.endMs));
}

QString CloeModel::studentRefusal(const QString &id, const Session &session) const
{
    if (!isUuid(id))
        return u"Must be a valid UUID."_s;
    const int pupil = pupilOf(id);
    if (pupil < 0)
        return u"Student with ID '%1' not found"_s.arg(id);
    const SchoolData::Course &course = school().courses[session.course];
    const bool isIn =
        school().pupils[pupil].classCode == course.classCode && !m_state.unenrolled.contains(pupil);
    return isIn ? QString()
                : u"Student '%1' is not enrolled in '%2'"_s.arg(school().pupils[pupil].name,
                                                                course.classCode);
}

const CloeModel::Row &CloeModel::store(const Call *call, qint64 trueMs, int session, int pupil,
                                       const QString &status, const QString &notes,
                                       const QString &by)
{
    Session &in = m_state.sessions[session];
    Row &row = in.rows[pupil];
    if (row.id.isEmpty()) {
        row.id = uuid("row " + QByteArray::number(m_state.nextRow++));
        row.pupil = pupil;
        row.markedMs = serverMs(trueMs);
    }
    row.status = status;
    row.notes = notes;
    row.markedBy = by;
    const AppliedWrite write{ .session = in.id,
                              .student = school().pupils[pupil].number,
                              .status = status,
                              .note = notes,
                              .by = by };
    if (call)
        wrote(*call, write, &row.change);
    else
        officeWrote(trueMs, write, &row.change);
    return row;
}

HttpReply CloeModel::mark(const Call &call, const Account &me)
{
    const QJsonObject body = call.object();
    const QString session = body["session_id"_L1].toString(),
                  student = body["student_id"_L1].toString();
    const QString status = body["status"_L1].toString();
    JsonWriter errors;
    errors.object();
    const auto refuse = [&](const char *field, const QString &text) {
        if (!text.isEmpty())
            errors.array(field).item(text).end();
    };
    refuse("session_id", isUuid(session) ? QString() : u"Must be a valid UUID."_s);
    refuse("student_id", isUuid(student) ? QString() : u"Must be a valid UUID."_s);
    refuse("status", isStatus(status) ? QString() : u"\"%1\" is not a valid choice."_s.arg(status));
    refuse("notes",
           body["notes"_L1].isNull() ? u"This field may not be null."_s
               : body["notes"_L1].toString().size() > 500
               ? u"Ensure this field has no more than 500 characters."_s
               : QString());
    if (errors.text() != "{")
        return jsonReply(400, errors.end().text());
    if (const QString refusal = sessionRefusal(session, me); !refusal.isEmpty())
        return fieldError("session_id", refusal);
    const int key = sessionOf(session);
    if (const QString refusal = studentRefusal(student, *m_state.sessions.constFind(key));
        !refusal.isEmpty())
        return fieldError("student_id", refusal);
    const int pupil = pupilOf(student);
    if (isPoison(school().pupils[pupil].number) || !takeRow())
        return crash();
    const Row &row =
        store(&call, call.trueMs(), key, pupil, status, body["notes"_L1].toString(), me.username);
    JsonWriter json, inner;
    writeRow(inner, *m_state.sessions.constFind(key), row);
    return jsonReply(201,
                     json.object()
                         .add("message", "Attendance marked successfully")
                         .raw("attendance", inner.text())
                         .end()
                         .text());
}

/// Shape first, for the whole; then row by row.
HttpReply CloeModel::bulkMark(const Call &call, const Account &me)
{
    const QString session = call.object()["session_id"_L1].toString();
    const QJsonArray records = call.object()["records"_L1].toArray();
    if (records.isEmpty())
        return fieldError("records", u"This list may not be empty."_s);
    for (int i = 0; i < records.size(); ++i) {
        const QString status = records[i]["status"_L1].toString();
        if (!records[i].isObject() || records[i]["student_id"_L1].isUndefined()
            || records[i]["status"_L1].isUndefined())
            return fieldError("records", u"Record %1: missing student_id or status"_s.arg(i));
        if (!isStatus(status))
            return fieldError(
                "records",
                u"Record %1: invalid status '%2'. Must be one of PRESENT, ABSENT, LATE"_s.arg(i)
                    .arg(status));
    }
    if (const QString refusal = sessionRefusal(session, me); !refusal.isEmpty())
        return fieldError("session_id", refusal);
    const int key = sessionOf(session);
    JsonWriter stored, errors;
    stored.array();
    errors.array();
    int count = 0;
    for (const QJsonValue &record : records) {
        const QString student = record["student_id"_L1].toVariant().toString();
        QString refusal = studentRefusal(student, *m_state.sessions.constFind(key));
        if (refusal.isEmpty() && record["notes"_L1].isNull())
            refusal = u"null value in column \"notes\" violates not-null constraint"_s;
        if (!refusal.isEmpty()) {
            errors.object().add("student_id", student).add("error", refusal).end();
            continue;
        }
        const int pupil = pupilOf(student);
        if (isPoison(school().pupils[pupil].number) || !takeRow())
            return crash(); // the rows before it are stored
        const Row &row = store(&call, call.trueMs(), key, pupil, record["status"_L1].toString(),
                               record["notes"_L1].toString(), me.username);
        stored.object()
            .add("id", row.id)
            .add("student_id", school().pupils[pupil].number)
            .add("status", row.status)
            .end();
        ++count;
    }
    JsonWriter json;
    json.object()
        .add("message", u"Attendance marked for %1 students"_s.arg(count))
        .add("count", count)
        .raw("attendance_records", stored.end().text());
    if (errors.text() != "[")
        json.raw("errors", errors.end().text());
    return jsonReply(201, json.end().text());
}

HttpReply CloeModel::changeOne(const Call &call, const Account &me, int session, int pupil)
{
    const Session &in = *m_state.sessions.constFind(session);
    const Row old = in.rows.value(pupil);
    JsonWriter json, inner;
    if (call.is("GET")) {
        writeRow(inner, in, old);
        return jsonReply(200, inner.text());
    }
    if (call.is("DELETE")) { // even when the session has ended
        wrote(call,
              { .session = in.id, .student = school().pupils[pupil].number, .by = me.username },
              nullptr);
        m_state.sessions[session].rows.remove(pupil);
        return { .status = 204 };
    }
    if (!in.isActive())
        return detail(400, u"Cannot modify attendance - session ended and is locked"_s);
    if (m_state.unenrolled.contains(pupil) || !takeRow())
        return crash();
    const QString status =
        call.object()["status"_L1].toString(call.is("PATCH") ? old.status : QString());
    if (!isStatus(status))
        return fieldError("status", u"\"%1\" is not a valid choice."_s.arg(status));
    const QString notes = call.object()["notes"_L1].toString(old.notes);
    store(&call, call.trueMs(), session, pupil, status, notes, me.username);
    m_state.sessions[session].rows[pupil].markedBy = old.markedBy;
    writeRow(inner, in, m_state.sessions[session].rows[pupil]);
    return jsonReply(200,
                     json.object()
                         .add("message", "Attendance updated successfully")
                         .raw("attendance", inner.text())
                         .end()
                         .text());
}

void CloeModel::writeRow(JsonWriter &json, const Session &session, const Row &row) const
{
    const SchoolData::Pupil &pupil = school().pupils[row.pupil];
    json.object().add("id", row.id).object("session").add("id", session.id).end();
    json.object("student")
        .add("id", studentId(row.pupil))
        .add("student_id", pupil.number)
        .add("full_name", pupil.name)
        .end();
    json.add("status", row.status).add("marked_at", isoTime(row.markedMs));
    const qsizetype by = school().indexOfAccount(row.markedBy);
    json.add("marked_by_name", by < 0 ? row.markedBy : school().accounts[by].fullName)
        .add("notes", row.notes);
    json.add("is_locked", !session.isActive())
        .add("created_at", isoTime(row.markedMs))
        .add("updated_at", isoTime(row.change.serverMs))
        .end();
}

} // namespace rollbook::sim
