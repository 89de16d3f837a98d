// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Cloe holds, and what its office does.
#include "tests/simulation/servers/cloe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

bool CloeModel::office(const OfficeEdit &edit, qint64 nowMs)
{
    using What = OfficeEdit::What;
    if (edit.what == What::CreateSession) {
        const int course =
            int(school().indexOfCourse(edit.lesson.classCode, edit.lesson.subjectCode));
        const auto isOn = [&](const Session &session) {
            return session.course == course && session.isActive();
        };
        if (course < 0 || std::any_of(m_state.sessions.cbegin(), m_state.sessions.cend(), isOn))
            return false;
        return begin(course, school().courses[course].teacher, serverMs(nowMs)) > 0;
    }
    const int pupil = int(school().indexOfPupil(edit.student));
    if (edit.what == What::RenameStudent || edit.what == What::RemoveStudent) {
        if (pupil >= 0 && edit.what == What::RenameStudent)
            editSchool().pupils[pupil].name = edit.note;
        else if (pupil >= 0)
            m_state.unenrolled.insert(pupil);
        return pupil >= 0;
    }
    const int key = sessionOf(edit.session);
    if (!key)
        return false;
    Session &session = m_state.sessions[key];
    switch (edit.what) {
    case What::CloseSession:
    case What::LockSession: session.endMs = serverMs(nowMs); return true;
    case What::ReopenSession: session.endMs = 0; return true;
    case What::DeleteSession: return m_state.sessions.remove(key) == 1;
    case What::DeleteMark:
        if (!session.rows.remove(pupil))
            return false;
        officeWrote(nowMs, { .session = edit.session, .student = edit.student, .by = u"office"_s },
                    nullptr);
        return true;
    case What::SetMark: break;
    default: return false;
    }
    if (pupil < 0)
        return false;
    const QString status = edit.status == u'P' ? u"PRESENT"_s
        : edit.status == u'A'                  ? u"ABSENT"_s
        : edit.status == u'L'                  ? u"LATE"_s
                                               : edit.status;
    store(nullptr, nowMs, key, pupil, status, edit.note, u"office"_s);
    return true;
}

QList<StoredSession> CloeModel::sessions() const
{
    QList<StoredSession> all;
    for (const Session &session : m_state.sessions) {
        const SchoolData::Course &course = school().courses[session.course];
        const QDate date = school().dateOf(session.startMs);
        all.append({ .id = session.id,
                     .classCode = course.classCode,
                     .subjectCode = course.subjectCode,
                     .date = date,
                     .start = QTime(0, 0).addMSecs(
                         int(session.startMs - school().utcMs(date, QTime(0, 0)))),
                     .state = session.isActive() ? u"ACTIVE"_s : u"ENDED"_s });
    }
    return all;
}

QList<StoredMark> CloeModel::truth() const
{
    QList<StoredMark> marks;
    for (const Session &session : m_state.sessions) {
        for (const Row &row : session.rows) {
            marks.append({ .session = session.id,
                           .student = school().pupils[row.pupil].number,
                           .status = row.status,
                           .note = row.notes,
                           .change = row.change });
        }
    }
    return marks;
}

QList<MappingLine> CloeModel::mapping() const
{
    QList<MappingLine> lines;
    for (int i = 0; i < school().courses.size(); ++i)
        lines.append({ u"course"_s,
                       school().courses[i].classCode + u'/' + school().courses[i].subjectCode,
                       courseId(i) });
    for (int i = 0; i < school().pupils.size(); ++i)
        lines.append({ u"student"_s, school().pupils[i].number, studentId(i) });
    for (qsizetype i = 0; i < school().accounts.size(); ++i)
        lines.append({ u"teacher"_s, school().accounts[i].username, teacherId(i) });
    return lines;
}

} // namespace rollbook::sim
