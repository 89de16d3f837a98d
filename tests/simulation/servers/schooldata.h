// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

namespace rollbook::sim {

/// One invented school, in the words of its people, to be laid on any model server.
struct SchoolData
{
    struct Class
    {
        QString code;
        QString name;
        QString formTeacher; ///< user name
    };
    struct Pupil
    {
        QString number; ///< admission number
        QString name;
        QString classCode;
    };
    struct Subject
    {
        QString code;
        QString name;
    };
    enum class Role { Teacher, Admin, Guest }; ///< Guest: may sign in and, mostly, do nothing
    struct Account
    {
        QString username;
        QString email;
        QString password;
        QString fullName;
        Role role = Role::Teacher;
        bool active = true;
    };
    /// Who teaches what to whom.
    struct Course
    {
        QString classCode;
        QString subjectCode;
        QString teacher; ///< user name
    };
    /// A session that the school has opened itself.
    struct Lesson
    {
        QString classCode;
        QString subjectCode; ///< empty: a daily register
        QDate date;
        QTime start;
        QTime end;
    };

    QString code;
    QString name;
    int utcOffsetMinutes = 180; ///< of the times above
    QList<Class> classes;
    QList<Subject> subjects;
    QList<Pupil> pupils;
    QList<Account> accounts;
    QList<Course> courses;
    QList<Lesson> lessons;

    QList<Pupil> pupilsOf(const QString &classCode) const;
    qsizetype indexOfClass(const QString &code) const; ///< -1 when there is none, as below
    qsizetype indexOfSubject(const QString &code) const;
    qsizetype indexOfPupil(const QString &number) const;
    qsizetype indexOfAccount(const QString &username) const;
    qsizetype indexOfCourse(const QString &classCode, const QString &subjectCode) const;
    QString teacherOf(const QString &classCode, const QString &subjectCode) const;
    qint64 utcMs(QDate date, QTime time) const;
    QDate dateOf(qint64 utcMs) const;

    /// Classes 7A, 7B, …, each with two subjects; teacher1, teacher2, … with the password
    /// "chalk-1", …, an "office" (Admin) and a "guest"; for each course a lesson on each of `days`
    /// from `first`.
    static SchoolData invented(int classes, int pupilsPerClass, int teachers, QDate first,
                               int days);
};

} // namespace rollbook::sim
