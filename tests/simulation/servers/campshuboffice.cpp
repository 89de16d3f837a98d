// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a CampsHub360 holds, and what its office does.
#include "tests/simulation/servers/campshub.h"

#include "tests/simulation/servers/times.h"

using namespace Qt::StringLiterals;

namespace rollbook::sim {

bool CampsHubModel::office(const OfficeEdit &edit, qint64 nowMs)
{
    using What = OfficeEdit::What;
    if (edit.what == What::CreateSession) {
        const int course =
            int(school().indexOfCourse(edit.lesson.classCode, edit.lesson.subjectCode));
        if (course < 0)
            return false;
        const QString teacher = school().courses[course].teacher;
        return openSession({ .course = course,
                             .faculty = facultyId(school().indexOfAccount(teacher)),
                             .date = edit.lesson.date,
                             .startUs = school().utcMs(edit.lesson.date, edit.lesson.start) * 1000,
                             .endUs = school().utcMs(edit.lesson.date, edit.lesson.end) * 1000,
                             .status = u"open"_s },
                           nowMs)
            != 0;
    }
    const int pupil = int(school().indexOfPupil(edit.student));
    if (edit.what == What::RenameStudent || edit.what == What::RemoveStudent) {
        if (pupil < 0)
            return false;
        if (edit.what == What::RenameStudent)
            editSchool().pupils[pupil].name = edit.note;
        else
            m_state.dropped.insert(pupil);
        return true;
    }
    const auto session = m_state.sessions.find(edit.session.toInt());
    if (session == m_state.sessions.end())
        return false;
    const auto record = m_state.records.find(session->records.value(pupil));
    switch (edit.what) {
    case What::CloseSession: session->status = u"closed"_s; return true;
    case What::LockSession: session->status = u"locked"_s; return true;
    case What::ReopenSession: session->status = u"open"_s; return true;
    case What::DeleteSession: return deleteSession(session.key());
    case What::ApproveCorrection: return approve(session.key(), pupil, nowMs);
    case What::SetMark:
        if (pupil < 0)
            return false;
        return setMark(edit, session.key(), pupil, nowMs);
    default: break;
    }
    if (edit.what != What::DeleteMark || record == m_state.records.end())
        return false;
    officeWrote(nowMs, { .session = edit.session, .student = edit.student, .by = u"office"_s },
                nullptr);
    deleteRecord(record.key());
    return true;
}

QList<StoredMark> CampsHubModel::truth() const
{
    QList<StoredMark> marks;
    for (const Record &record : m_state.records) {
        marks.append({ .session = QString::number(record.session),
                       .student = school().pupils[record.pupil].number,
                       .status = record.mark,
                       .note = record.reason.isEmpty() ? record.notes : record.reason,
                       .stamp = record.clientUuid,
                       .markedAt = QString::fromLatin1(isoMicros(record.markedUs)),
                       .source = record.source,
                       .change = record.change });
    }
    return marks;
}

QList<StoredSession> CampsHubModel::sessions() const
{
    QList<StoredSession> all;
    for (auto it = m_state.sessions.begin(); it != m_state.sessions.end(); ++it) {
        const SchoolData::Course course = school().courses.value(it->course);
        const QTime midnight(0, 0);
        const qint64 sinceMidnight = it->startUs / 1000 - school().utcMs(it->date, midnight);
        all.append({ .id = QString::number(it.key()),
                     .classCode = course.classCode,
                     .subjectCode = course.subjectCode,
                     .date = it->date,
                     .start = midnight.addMSecs(int(sinceMidnight)),
                     .state = it->status });
    }
    return all;
}

QList<MappingLine> CampsHubModel::mapping() const
{
    QList<MappingLine> lines;
    for (qsizetype i = 0; i < school().classes.size(); ++i)
        lines.append({ u"class"_s, school().classes[i].code, QString::number(firstBatch + i) });
    for (qsizetype i = 0; i < school().courses.size(); ++i)
        lines.append({ u"course"_s,
                       school().courses[i].classCode + u'/' + school().courses[i].subjectCode,
                       QString::number(firstSection + i) });
    for (qsizetype i = 0; i < school().pupils.size(); ++i)
        lines.append({ u"student"_s, school().pupils[i].number, studentId(i) });
    for (qsizetype i = 0; i < school().accounts.size(); ++i)
        lines.append({ u"teacher"_s, school().accounts[i].username, facultyId(i) });
    return lines;
}

} // namespace rollbook::sim
