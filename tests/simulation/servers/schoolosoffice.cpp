// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a SchoolOS holds, and what its office does.
#include "tests/simulation/servers/schoolos.h"

using namespace Qt::StringLiterals;

namespace rollbook::sim {

int SchoolOsModel::openSession(const SchoolData::Lesson &lesson, qint64 nowMs)
{
    const QString teacher = school().teacherOf(lesson.classCode, lesson.subjectCode);
    const Session session{ .klass = firstClass + int(school().indexOfClass(lesson.classCode)),
                           .subject = lesson.subjectCode.isEmpty()
                               ? 0
                               : firstSubject + int(school().indexOfSubject(lesson.subjectCode)),
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
    if (edit.what == What::CloseSession || edit.what == What::LockSession
        || edit.what == What::ReopenSession) {
        session->status = edit.what == What::CloseSession ? u"closed"_s
            : edit.what == What::LockSession              ? u"synced"_s
                                                          : u"open"_s;
        session->closedMs = edit.what == What::CloseSession ? serverMs(nowMs) : session->closedMs;
        return true;
    }
    const int student = firstStudent + int(pupil);
    if (pupil < 0 || (edit.what != What::SetMark && edit.what != What::DeleteMark))
        return false;
    AppliedWrite write{ .session = edit.session,
                        .student = edit.student,
                        .status = edit.status,
                        .note = edit.note,
                        .by = u"office"_s };
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
            marks.append({ .session = QString::number(it.key()),
                           .student = number(row.student),
                           .status = row.status,
                           .note = row.remarks,
                           .change = row.change });
        }
    }
    return marks;
}

QList<StoredSession> SchoolOsModel::sessions() const
{
    QList<StoredSession> all;
    for (auto it = m_state.sessions.begin(); it != m_state.sessions.end(); ++it) {
        all.append({ .id = QString::number(it.key()),
                     .classCode = school().classes[it->klass - firstClass].code,
                     .subjectCode = it->subject ? school().subjects[it->subject - firstSubject].code
                                                : QString(),
                     .date = it->date,
                     .state = it->status });
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
