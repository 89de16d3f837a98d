// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/servers/schooldata.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sim {

namespace {

template<typename List, typename Matches>
qsizetype indexWhere(const List &list, Matches matches)
{
    const auto it = std::find_if(list.begin(), list.end(), matches);
    return it == list.end() ? -1 : it - list.begin();
}

QString pupilName(int i)
{
    static const QStringList given{ u"Amina"_s,  u"Brian"_s, u"Chloé"_s,  u"David"_s,
                                    u"Esther"_s, u"Faith"_s, u"George"_s, u"Hüseyin"_s,
                                    u"Irene"_s,  u"Juma"_s,  u"Kezia"_s };
    static const QStringList family{ u"Otieno"_s,  u"Wanjiru"_s, u"Mwangi"_s, u"O'Brien"_s,
                                     u"Achieng"_s, u"Kiptoo"_s,  u"Ndegwa"_s };
    return given[i % given.size()] + u' ' + family[i * 5 % family.size()];
}

void addPeople(SchoolData &school, int teachers)
{
    for (int i = 1; i <= teachers; ++i) {
        school.accounts.append({ .username = u"teacher%1"_s.arg(i),
                                 .email = u"teacher%1@school.example"_s.arg(i),
                                 .password = u"chalk-%1"_s.arg(i),
                                 .fullName = u"Teacher No %1"_s.arg(i) });
    }
    school.accounts.append({ .username = u"office"_s,
                             .email = u"office@school.example"_s,
                             .password = u"ledger"_s,
                             .fullName = u"School Office"_s,
                             .role = SchoolData::Role::Admin });
    school.accounts.append({ .username = u"guest"_s,
                             .email = u"guest@school.example"_s,
                             .password = u"visitor"_s,
                             .fullName = u"A Guest"_s,
                             .role = SchoolData::Role::Guest });
}

} // namespace

QList<SchoolData::Pupil> SchoolData::pupilsOf(const QString &classCode) const
{
    QList<Pupil> found;
    std::copy_if(pupils.begin(), pupils.end(), std::back_inserter(found),
                 [&](const Pupil &pupil) { return pupil.classCode == classCode; });
    return found;
}

qsizetype SchoolData::indexOfClass(const QString &wanted) const
{
    return indexWhere(classes, [&](const Class &c) { return c.code == wanted; });
}

qsizetype SchoolData::indexOfSubject(const QString &wanted) const
{
    return indexWhere(subjects, [&](const Subject &s) { return s.code == wanted; });
}

qsizetype SchoolData::indexOfPupil(const QString &number) const
{
    return indexWhere(pupils, [&](const Pupil &p) { return p.number == number; });
}

qsizetype SchoolData::indexOfAccount(const QString &username) const
{
    return indexWhere(accounts, [&](const Account &a) { return a.username == username; });
}

qsizetype SchoolData::indexOfCourse(const QString &classCode, const QString &subjectCode) const
{
    return indexWhere(courses, [&](const Course &c) {
        return c.classCode == classCode && c.subjectCode == subjectCode;
    });
}

QString SchoolData::teacherOf(const QString &classCode, const QString &subjectCode) const
{
    const qsizetype course = indexOfCourse(classCode, subjectCode);
    if (course >= 0)
        return courses[course].teacher;
    const qsizetype index = indexOfClass(classCode);
    return index < 0 ? QString() : classes[index].formTeacher;
}

qint64 SchoolData::utcMs(QDate date, QTime time) const
{
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() - utcOffsetMinutes * 60'000;
}

QDate SchoolData::dateOf(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms + utcOffsetMinutes * 60'000, Qt::UTC).date();
}

SchoolData SchoolData::invented(int classes, int pupilsPerClass, int teachers, QDate first,
                                int days)
{
    SchoolData school{ .code = u"RIVERSIDE"_s, .name = u"Riverside School"_s };
    school.subjects = { { u"MAT"_s, u"Mathematics"_s }, { u"ENG"_s, u"English"_s } };
    addPeople(school, teachers);
    for (int c = 0; c < classes; ++c) {
        const QString code = QString::number(7 + c / 4) + QChar(u'A' + c % 4);
        school.classes.append({ code, code, u"teacher%1"_s.arg(c % teachers + 1) });
        for (int s = 0; s < school.subjects.size(); ++s) {
            const QString subject = school.subjects[s].code;
            school.courses.append({ code, subject, u"teacher%1"_s.arg((c + s) % teachers + 1) });
            for (int d = 0; d < days; ++d)
                school.lessons.append(
                    { code, subject, first.addDays(d), QTime(8 + 2 * s, 0), QTime(8 + 2 * s, 40) });
        }
        for (int p = 0; p < pupilsPerClass; ++p) {
            const int i = c * pupilsPerClass + p;
            school.pupils.append({ u"ADM/%1"_s.arg(1001 + i), pupilName(i), code });
        }
    }
    return school;
}

} // namespace rollbook::sim
