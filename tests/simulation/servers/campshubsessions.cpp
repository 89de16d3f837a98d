// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// CampsHub360's sessions and timetable.
#include "tests/simulation/servers/campshub.h"

#include "tests/simulation/servers/times.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

HttpReply detail(int status, const QString &text) { return errorReply(status, "detail", text); }

HttpReply notUnique(const char *fields)
{
    JsonWriter json;
    json.object()
        .array("non_field_errors")
        .item(u"The fields %1 must make a unique set."_s.arg(QLatin1StringView(fields)));
    return jsonReply(400, json.end().end().text());
}

QByteArray orNull(qint64 us) { return us ? '"' + isoMicros(us) + '"' : QByteArray("null"); }

} // namespace

HttpReply CampsHubModel::forSessions(const Call &call)
{
    const QString what = call.part(5);
    if (what.isEmpty())
        return call.is("POST") ? createSession(call) : listSessions(call);
    if (what == "generate_sessions"_L1)
        return crash();
    if (what == "generate"_L1)
        return detail(405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(call.method())));
    const auto session = m_state.sessions.constFind(what.toInt());
    if (session == m_state.sessions.constEnd())
        return detail(404, u"No Session matches the given query."_s);
    const int id = session.key();
    if (const QString action = call.part(6); !action.isEmpty())
        return call.is("POST") ? sessionAction(call, id, action)
                               : detail(405, u"Method not allowed."_s);
    if (call.is("PATCH") || call.is("PUT"))
        return patchSession(call, id);
    if (call.is("DELETE")) {
        deleteSession(id);
        return { .status = 204 };
    }
    JsonWriter json;
    write(json, id, *session, true);
    return jsonReply(200, json.text());
}

bool CampsHubModel::deleteSession(int id)
{
    const Session session = m_state.sessions.take(id);
    for (const int record : session.records) {
        m_state.recordsByCreation.remove(m_state.records.value(record).createdUs);
        m_state.records.remove(record);
    }
    return m_state.sessionsByCreation.remove(session.createdUs) == 1;
}

HttpReply CampsHubModel::sessionAction(const Call &call, int id, const QString &action)
{
    Session &session = m_state.sessions[id];
    const bool opens =
        action == "open"_L1 || action == "open-session"_L1 || action == "open_session"_L1;
    const QString needed = opens ? u"scheduled"_s
        : action == "close"_L1   ? u"open"_s
        : action == "lock"_L1    ? u"closed"_s
                                 : QString();
    if (needed.isEmpty())
        return notModelled(call);
    if (session.status != needed) {
        const QString verb = opens ? u"open"_s : action;
        return errorReply(400, "error",
                          u"Cannot %1 session in %2 status"_s.arg(verb, session.status));
    }
    session.updatedUs = nextUs(call.ms());
    (opens                      ? session.actualStartUs
         : action == "close"_L1 ? session.actualEndUs
                                : session.updatedUs) = session.updatedUs;
    session.status = opens ? u"open"_s : action == "close"_L1 ? u"closed"_s : u"locked"_s;
    const QString done = opens ? u"opened"_s : session.status;
    return errorReply(200, "status", u"Session %1 successfully"_s.arg(done));
}

HttpReply CampsHubModel::createSession(const Call &call)
{
    const QJsonObject body = call.object();
    JsonWriter missing;
    missing.object();
    for (const char *field :
         { "course_section", "faculty", "scheduled_date", "start_datetime", "end_datetime" }) {
        if (!body.contains(QLatin1StringView(field)))
            missing.array(field).item(u"This field is required."_s).end();
    }
    if (missing.text() != "{")
        return jsonReply(400, missing.end().text());
    const int course = body["course_section"_L1].toInt() - firstSection;
    const auto start = parseMicros(body["start_datetime"_L1].toString());
    const auto end = parseMicros(body["end_datetime"_L1].toString());
    const QDate date = QDate::fromString(body["scheduled_date"_L1].toString(), Qt::ISODate);
    if (course < 0 || course >= school().courses.size())
        return jsonReply(400, R"({"course_section":["Invalid pk - object does not exist."]})");
    if (!start || !end || !date.isValid())
        return jsonReply(400, R"({"start_datetime":["Datetime has wrong format."]})");
    const int slot = body["timetable_slot"_L1].toInt();
    const bool taken = slot
        && std::any_of(m_state.sessions.cbegin(), m_state.sessions.cend(),
                       [&](const Session &s) { return s.slot == slot && s.date == date; });
    if (taken)
        return notUnique("timetable_slot, scheduled_date");
    openSession({ .course = course,
                  .faculty = body["faculty"_L1].toString(),
                  .slot = slot,
                  .date = date,
                  .startUs = *start,
                  .endUs = *end,
                  .status = u"scheduled"_s,
                  .room = body["room"_L1].toString(),
                  .notes = body["notes"_L1].toString() },
                call.trueMs());
    return jsonReply(201, compact(body)); // what came in; no id
}

/// With an absent record for every student of the batch, dropped ones too.
int CampsHubModel::openSession(Session session, qint64 nowMs)
{
    const int id = m_state.nextSession++;
    session.createdUs = session.updatedUs = nextUs(serverMs(nowMs));
    m_state.sessionsByCreation.insert(session.createdUs, id);
    m_state.sessions.insert(id, session);
    const QString classCode = school().courses.value(session.course).classCode;
    for (int i = 0; i < school().pupils.size(); ++i) {
        if (school().pupils[i].classCode == classCode)
            insert(nullptr, nowMs,
                   { .session = id, .pupil = i, .mark = u"absent"_s, .source = u"system"_s },
                   u"system"_s);
    }
    return id;
}

HttpReply CampsHubModel::patchSession(const Call &call, int id)
{
    const QJsonObject body = call.object();
    Session &session = m_state.sessions[id];
    session.status = body["status"_L1].toString(session.status);
    session.room = body["room"_L1].toString(session.room);
    session.notes = body["notes"_L1].toString(session.notes);
    session.actualStartUs =
        parseMicros(body["actual_start_datetime"_L1].toString()).value_or(session.actualStartUs);
    session.actualEndUs =
        parseMicros(body["actual_end_datetime"_L1].toString()).value_or(session.actualEndUs);
    session.updatedUs = nextUs(call.ms());
    JsonWriter json;
    write(json, id, session, true);
    return jsonReply(200, json.text());
}

/// The one list whose filter works.
HttpReply CampsHubModel::listSessions(const Call &call) const
{
    const auto date = [&](const char *name) {
        return QDate::fromString(call.query(name), Qt::ISODate);
    };
    const auto bad = [&](const char *name) {
        return !call.query(name).isEmpty() && !date(name).isValid();
    };
    if (bad("start_date") || bad("end_date"))
        return crash();
    const QDate first = date("start_date"), last = date("end_date");
    QMap<qint64, int> wanted = m_state.sessionsByCreation;
    if (first.isValid() || last.isValid()) {
        wanted.removeIf([&](const auto &entry) {
            const QDate day = m_state.sessions.constFind(entry.value())->date;
            return (first.isValid() && day < first) || (last.isValid() && day > last);
        });
    }
    return page(call, wanted, [this](JsonWriter &json, int id) {
        write(json, id, *m_state.sessions.constFind(id), false);
    });
}

HttpReply CampsHubModel::timetable(const Call &call) const
{
    QMap<qint64, int> all;
    for (int i = 0; i < school().courses.size(); ++i)
        all.insert(i + 1, i);
    return page(call, all, [this](JsonWriter &json, int i) {
        const SchoolData::Course &course = school().courses[i];
        json.object()
            .add("id", firstSlot + i)
            .add("academic_period", nullptr)
            .add("course_section", firstSection + i);
        json.add("course_section_name", course.classCode + u' ' + course.subjectCode);
        json.add("faculty", facultyId(school().indexOfAccount(course.teacher)))
            .add("day_of_week", i % 5);
        json.add("start_time", "08:00:00").add("end_time", "08:40:00").add("is_active", true).end();
    });
}

void CampsHubModel::write(JsonWriter &json, int id, const Session &session, bool whole) const
{
    const SchoolData::Course course = school().courses.value(session.course);
    json.object().add("id", id).add("course_section", firstSection + session.course);
    json.add("course_section_name", course.classCode + u' ' + course.subjectCode)
        .add("faculty", session.faculty);
    json.add("scheduled_date", session.date.toString(Qt::ISODate))
        .add("start_datetime", isoMicros(session.startUs));
    json.add("end_datetime", isoMicros(session.endUs))
        .add("room", session.room)
        .add("status", session.status);
    json.add("makeup", false).add("notes", session.notes).addOrNull("timetable_slot", session.slot);
    int present = 0, absent = 0, late = 0, excused = 0;
    for (const int record : session.records) {
        const QString mark = m_state.records.constFind(record)->mark;
        ++(mark == "present"_L1       ? present
               : mark == "late"_L1    ? late
               : mark == "excused"_L1 ? excused
                                      : absent);
    }
    const int total = int(session.records.size());
    json.object("attendance_summary")
        .add("total_students", total)
        .add("present", present + late)
        .add("absent", absent);
    json.add("late", late)
        .add("excused", excused)
        .add("attendance_percentage", total ? 100.0 * (present + late) / total : 0.0)
        .end();
    if (whole) {
        json.raw("actual_start_datetime", orNull(session.actualStartUs))
            .raw("actual_end_datetime", orNull(session.actualEndUs));
        json.add("auto_opened", false)
            .add("auto_closed", false)
            .add("qr_token", "")
            .array("student_snapshots");
        for (const int pupil : session.records.keys()) {
            if (m_state.dropped.contains(pupil))
                continue;
            json.object()
                .add("session", id)
                .add("student", studentId(pupil))
                .add("roll_number", school().pupils[pupil].number);
            json.add("full_name", school().pupils[pupil].name).end();
        }
        json.end();
    }
    json.add("created_at", isoMicros(session.createdUs))
        .add("updated_at", isoMicros(session.updatedUs))
        .end();
}

} // namespace rollbook::sim
