// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a SchoolOS: the writes of teachers, and what the office does.
#include "tests/simulation/servers/schoolos.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

HttpReply SchoolOsModel::create(const Call &call) const
{
    const QJsonObject body = call.object();
    JsonText json;
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
        JsonText json;
        json.object().array("status").item(u"\"%1\" is not a valid choice."_s.arg(status)).end().end();
        return jsonReply(400, json.text());
    }
    changed.status = status;
    changed.date = QDate::fromString(body["date"_L1].toString(changed.date.toString(Qt::ISODate)), Qt::ISODate);
    changed.subject = body.contains("subject"_L1) ? body["subject"_L1].toInt() : changed.subject;
    changed.teacher = body["teacher_id"_L1].toInt(changed.teacher);
    changed.synced = body["synced"_L1].toBool(changed.synced);
    changed.localId = body["local_id"_L1].toString(changed.localId);
    if (clashes(id, changed))
        return crash();
    m_state.sessions[id] = changed;
    JsonText json;
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
    JsonText json;
    json.object().add("status", status).object("session");
    write(json, id, session, true);
    return jsonReply(200, json.end().end().text());
}

HttpReply SchoolOsModel::summary(int id) const
{
    const Session session = m_state.sessions[id];
    const auto count = [&](QLatin1StringView status) {
        return std::count_if(session.rows.begin(), session.rows.end(), [&](const Row &row) { return row.status == status; });
    };
    const qsizetype total = session.rows.size();
    JsonText json;
    json.object().add("session_id", id).add("date", session.date.toString(Qt::ISODate));
    json.add("class", school().classes[session.klass - firstClass].name).add("total_students", total);
    json.add("present", count("P"_L1)).add("absent", count("A"_L1));
    json.add("present_rate", total ? 100.0 * double(count("P"_L1)) / double(total) : 0.0);
    return jsonReply(200, json.add("status", session.status).add("synced", session.synced).end().text());
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
    JsonText json;
    json.object().add("created", created).add("updated", updated).object("session");
    writeDetail(json, id, before, m_state.sessions[id]);
    return jsonReply(200, json.end().end().text());
}

/// One row in a transaction of its own. False when it kills the request.
bool SchoolOsModel::storeRow(const Call &call, const User &me, int id, const QJsonObject &record, int &created, int &updated)
{
    const int student = record["student_id"_L1].toVariant().toInt();
    const QJsonValue status = record["status"_L1];
    const QJsonValue remarks = record["remarks"_L1];
    const int markedBy = record["marked_by_id"_L1].toVariant().toInt();
    const bool known = student >= firstStudent && student - firstStudent < school().pupils.size();
    const bool knownTeacher = !markedBy || (markedBy >= firstTeacher && markedBy - firstTeacher < school().accounts.size());
    if (!known || !knownTeacher || !status.isString() || remarks.isNull() || isPoison(number(student)) || !takeRow())
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
          { .session = QString::number(id), .student = number(student), .status = row.status, .note = row.remarks,
            .by = me.account->username },
          &row.change);
    return true;
}

int SchoolOsModel::openSession(const SchoolData::Lesson &lesson, qint64 nowMs)
{
    const QString teacher = school().teacherOf(lesson.classCode, lesson.subjectCode);
    const Session session{ .klass = firstClass + int(school().indexOfClass(lesson.classCode)),
                           .subject = lesson.subjectCode.isEmpty() ? 0 : firstSubject + int(school().indexOfSubject(lesson.subjectCode)),
                           .date = lesson.date,
                           .teacher = firstTeacher + int(school().indexOfAccount(teacher)),
                           .status = u"open"_s,
                           .openedMs = serverMs(nowMs) };
    if (clashes(0, session))
        return 0;
    m_state.sessions.insert(m_state.nextSession, session);
    return m_state.nextSession++;
}

bool SchoolOsModel::office(const OfficeEdit &edit, qint64 nowMs)
{
    using What = OfficeEdit::What;
    if (edit.what == What::CreateSession)
        return openSession(edit.lesson, nowMs) != 0;
    const qsizetype pupil = school().indexOfPupil(edit.student);
    if (edit.what == What::RenameStudent && pupil >= 0) {
        editSchool().pupils[pupil].name = edit.note;
        return true;
    }
    const auto session = m_state.sessions.find(edit.session.toInt());
    if (session == m_state.sessions.end())
        return false;
    if (edit.what == What::DeleteSession)
        return m_state.sessions.remove(session.key()) == 1;
    if (edit.what == What::CloseSession || edit.what == What::LockSession || edit.what == What::ReopenSession) {
        session->status = edit.what == What::CloseSession ? u"closed"_s : edit.what == What::LockSession ? u"synced"_s : u"open"_s;
        session->closedMs = edit.what == What::CloseSession ? serverMs(nowMs) : session->closedMs;
        return true;
    }
    const int student = firstStudent + int(pupil);
    if (pupil < 0 || (edit.what != What::SetMark && edit.what != What::DeleteMark))
        return false;
    AppliedWrite write{ .session = edit.session, .student = edit.student, .status = edit.status, .note = edit.note, .by = u"office"_s };
    if (edit.what == What::DeleteMark) {
        if (!session->rows.remove(student))
            return false;
        officeWrote(nowMs, write, nullptr);
        return true;
    }
    Row &row = session->rows[student];
    if (!row.id)
        row = { .id = m_state.nextRow++, .student = student, .markedMs = serverMs(nowMs) };
    row.status = edit.status;
    row.remarks = edit.note;
    officeWrote(nowMs, write, &row.change);
    return true;
}

QList<StoredMark> SchoolOsModel::truth() const
{
    QList<StoredMark> marks;
    for (auto it = m_state.sessions.begin(); it != m_state.sessions.end(); ++it) {
        for (const Row &row : it->rows) {
            marks.append({ .session = QString::number(it.key()), .student = number(row.student), .status = row.status,
                           .note = row.remarks, .change = row.change });
        }
    }
    return marks;
}

QList<StoredSession> SchoolOsModel::sessions() const
{
    QList<StoredSession> all;
    for (auto it = m_state.sessions.begin(); it != m_state.sessions.end(); ++it) {
        all.append({ .id = QString::number(it.key()), .classCode = school().classes[it->klass - firstClass].code,
                     .subjectCode = it->subject ? school().subjects[it->subject - firstSubject].code : QString(),
                     .date = it->date, .state = it->status });
    }
    return all;
}

QList<MappingLine> SchoolOsModel::mapping() const
{
    QList<MappingLine> lines;
    const auto add = [&](const char *entity, const QString &code, qsizetype id) {
        lines.append({ QLatin1StringView(entity), code, QString::number(id) });
    };
    for (qsizetype i = 0; i < school().classes.size(); ++i)
        add("class", school().classes[i].code, firstClass + i);
    for (qsizetype i = 0; i < school().subjects.size(); ++i)
        add("subject", school().subjects[i].code, firstSubject + i);
    for (qsizetype i = 0; i < school().pupils.size(); ++i)
        add("student", school().pupils[i].number, firstStudent + i);
    for (qsizetype i = 0; i < school().accounts.size(); ++i)
        add("teacher", school().accounts[i].username, firstTeacher + i);
    return lines;
}

} // namespace rollbook::sim
