// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Cloe's sessions, and the marks of one read back.
#include "tests/simulation/servers/cloe.h"

#include "tests/simulation/servers/times.h"

#include <QDateTime>
#include <QLocale>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

const QUuid space(0xc10e0000, 0x0004, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 2);

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

} // namespace

int CloeModel::sessionOf(const QString &id) const
{
    for (auto it = m_state.sessions.begin(); it != m_state.sessions.end(); ++it) {
        if (!it->id.compare(id, Qt::CaseInsensitive))
            return it.key();
    }
    return 0;
}

bool CloeModel::isMine(const Session &session, const Account &me) const
{
    return me.role == SchoolData::Role::Admin || session.teacher == me.username;
}

HttpReply CloeModel::forSessions(const Call &call, const Account &me)
{
    if (me.role == SchoolData::Role::Guest)
        return detail(403, u"You do not have permission to perform this action."_s);
    const QString what = call.part(3);
    if (what == "start"_L1 && call.is("POST"))
        return start(call, me);
    if (what.isEmpty() && call.is("POST"))
        return crash();
    if (what.isEmpty() || what == "active"_L1 || what == "history"_L1)
        return listSessions(call, me, what);
    const int key = sessionOf(what);
    if (!key || !isMine(*m_state.sessions.constFind(key), me))
        return detail(404, u"Not found."_s);
    if (call.part(4) == "end"_L1 && call.is("POST"))
        return end(call, me, key);
    if (call.is("DELETE"))
        return m_state.sessions.remove(key), HttpReply{ .status = 204 };
    JsonWriter json;
    writeSession(json, *m_state.sessions.constFind(key),
                 u"detail"_s); // PUT and PATCH change nothing
    return jsonReply(200, json.text());
}

int CloeModel::begin(int course, const QString &teacher, qint64 ms)
{
    const int key = m_state.nextSession++;
    m_state.sessions.insert(key,
                            { .id = uuid("session " + QByteArray::number(key)),
                              .course = course,
                              .teacher = teacher,
                              .startMs = ms });
    return key;
}

HttpReply CloeModel::start(const Call &call, const Account &me)
{
    const QString id = call.object()["class_id"_L1].toString();
    if (me.role != SchoolData::Role::Teacher)
        return detail(403, u"You do not have permission to perform this action."_s);
    if (!isUuid(id))
        return fieldError("class_id", u"Must be a valid UUID."_s);
    int course = 0;
    while (course < school().courses.size() && courseId(course) != id.toLower())
        ++course;
    if (course == school().courses.size())
        return fieldError("class_id", u"Class not found"_s);
    if (school().courses[course].teacher != me.username)
        return fieldError(
            "class_id",
            u"You are not assigned to teach '%1'"_s.arg(school().courses[course].classCode));
    for (const Session &session : std::as_const(m_state.sessions)) {
        if (session.course == course && session.isActive())
            return fieldError("class_id",
                              u"This class already has an active session started at %1"_s.arg(
                                  moment(session.startMs)));
    }
    const int key = begin(course, me.username, call.ms());
    return sessionReply(201, u"Session started successfully"_s, *m_state.sessions.constFind(key));
}

HttpReply CloeModel::end(const Call &call, const Account &, int key)
{
    Session &session = m_state.sessions[key];
    if (!session.isActive())
        return fieldError("non_field_errors",
                          u"This session already ended at %1"_s.arg(moment(session.endMs)));
    session.endMs = call.ms();
    return sessionReply(200, u"Session ended successfully"_s, session);
}

HttpReply CloeModel::sessionReply(int status, const QString &message, const Session &session) const
{
    JsonWriter json, inner;
    writeSession(inner, session, u"detail"_s);
    return jsonReply(
        status, json.object().add("message", message).raw("session", inner.text()).end().text());
}

/// `what`: "" (all), active or history. Filters work here.
HttpReply CloeModel::listSessions(const Call &call, const Account &me, const QString &what) const
{
    const QString course = call.query("class_id").toLower();
    const QString from = call.query("date_from"), to = call.query("date_to"),
                  status = call.query("status");
    if (!what.isEmpty() && !course.isEmpty() && !isUuid(course))
        return crash();
    for (const auto &[name, value] :
         { std::pair(u"date_from"_s, from), std::pair(u"date_to"_s, to) }) {
        if (what == "history"_L1 && !value.isEmpty()
            && !QDate::fromString(value, Qt::ISODate).isValid())
            return errorReply(400, "error", u"Invalid %1 format. Use YYYY-MM-DD"_s.arg(name));
    }
    JsonWriter rows;
    rows.array();
    int count = 0;
    for (const Session &session : m_state.sessions) {
        const QString day = QString::fromLatin1(isoDate(session.startMs)); // UTC
        bool wanted = isMine(session, me) && (what != "active"_L1 || session.isActive());
        if (!what.isEmpty())
            wanted = wanted && (course.isEmpty() || courseId(session.course) == course);
        if (what == "history"_L1) {
            wanted = wanted && (from.isEmpty() || day >= from) && (to.isEmpty() || day <= to)
                && (status.isEmpty() || session.isActive() == (status == "ACTIVE"_L1));
        }
        if (!wanted)
            continue;
        writeSession(rows, session, what);
        ++count;
    }
    if (what.isEmpty())
        return jsonReply(200, rows.end().text());
    JsonWriter json;
    json.object()
        .add("count", count)
        .raw(what == "active"_L1 ? "sessions" : "results", rows.end().text());
    return jsonReply(200, json.end().text());
}

/// `what` as above, or detail. An active row has neither class_id nor status.
void CloeModel::writeSession(JsonWriter &json, const Session &session, const QString &what) const
{
    const SchoolData::Course &course = school().courses[session.course];
    const SchoolData::Subject subject =
        school().subjects.value(school().indexOfSubject(course.subjectCode));
    const qsizetype teacher = school().indexOfAccount(session.teacher);
    json.object().add("id", session.id);
    if (what == "detail"_L1) {
        writeClassRef(json, session.course);
        json.object("teacher")
            .add("id", teacherId(teacher))
            .add("full_name", school().accounts[teacher].fullName)
            .end();
        json.object("subject")
            .add("name", subject.name)
            .add("code", subject.code)
            .end()
            .add("attendance_count", 0);
        json.add("created_at", isoTime(session.startMs))
            .add("updated_at", isoTime(std::max(session.startMs, session.endMs)));
    } else {
        if (what == "active"_L1)
            json.add("class_room", "");
        else
            json.add("class_id", courseId(session.course));
        json.add("class_name", course.classCode)
            .add("subject_code", subject.code)
            .add("subject_name", subject.name);
        json.add("teacher_name", school().accounts[teacher].fullName);
    }
    json.add("start_time", isoTime(session.startMs));
    json.raw("end_time",
             session.isActive() ? QByteArray("null") : '"' + isoTime(session.endMs) + '"');
    if (what != "active"_L1)
        json.add("status", session.isActive() ? "ACTIVE" : "ENDED");
    json.add(
        "duration",
        u"%1 minutes"_s.arg((std::max(session.startMs, session.endMs) - session.startMs) / 60'000));
    json.add("student_count", enrolled(session.course)).add("is_active", session.isActive()).end();
}

void CloeModel::writeClassRef(JsonWriter &json, int course) const
{
    JsonWriter inner;
    writeClass(inner, course, false);
    json.raw("class_ref", inner.text());
}

/// The read-back. No updated_at, and marked_after knows the first marking only.
HttpReply CloeModel::sessionView(const Call &call, const Account &me) const
{
    if (!isUuid(call.part(4)))
        return crash();
    const int key = sessionOf(call.part(4));
    if (!key)
        return detail(404, u"Not found."_s);
    const Session &session = *m_state.sessions.constFind(key);
    if (me.role == SchoolData::Role::Guest || !isMine(session, me))
        return detail(403, u"You do not have permission to perform this action."_s);
    const auto after = parseMicros(call.query("marked_after"));
    const QString status = call.query("status");
    int present = 0, absent = 0, late = 0;
    JsonWriter records, inner;
    records.array();
    for (const Row &row : session.rows) {
        ++(row.status == "PRESENT"_L1 ? present : row.status == "LATE"_L1 ? late : absent);
        if ((after && row.markedMs * 1000 <= *after) || (!status.isEmpty() && row.status != status))
            continue;
        const SchoolData::Pupil &pupil = school().pupils[row.pupil];
        records.object()
            .add("id", row.id)
            .add("student_uuid", studentId(row.pupil))
            .add("student_id", pupil.number);
        records.add("student_name", pupil.name).add("student_email", "").add("status", row.status);
        records.add("marked_at", isoTime(row.markedMs))
            .add("marked_by_name", row.markedBy)
            .add("notes", row.notes)
            .end();
    }
    writeSession(inner, session, {});
    const int total = enrolled(session.course), marked = present + absent + late;
    JsonWriter json;
    json.object()
        .raw("session", inner.text())
        .object("statistics")
        .add("total_enrolled", total)
        .add("present", present);
    json.add("absent", absent)
        .add("late", late)
        .add("not_marked", total - marked)
        .add("marked", marked);
    json.add("attendance_rate", total ? 100.0 * (present + late) / total : 0.0)
        .end()
        .raw("records", records.end().text());
    return jsonReply(200, json.end().text());
}

} // namespace rollbook::sim
