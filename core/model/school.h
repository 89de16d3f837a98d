// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QList>

namespace rollbook {

struct School
{
    SchoolId id;
    QString code;
    QString name;
    QString zone; ///< IANA name; decides what "today" is
    QString teacher; ///< display name of the person who uses this store
    bool demo = false;

    bool operator==(const School &) const = default;
};

struct SchoolClass
{
    ClassId id;
    QString code;
    QString name;
    int students = 0; ///< enrolled on the day asked for

    bool operator==(const SchoolClass &) const = default;
};

struct Subject
{
    SubjectId id;
    QString code;
    QString name;

    bool operator==(const Subject &) const = default;
};

struct Student
{
    StudentId id;
    QString number; ///< admission number, as the school writes it
    QString name;
    QString email;
    QString phone;

    bool operator==(const Student &) const = default;
};

/// One lesson, or one daily register, of one class.
struct Session
{
    SessionId id;
    ClassId classId;
    SubjectId subjectId; ///< null for a daily register
    QString classCode;
    QString subjectCode;
    QString subjectName;
    QDate date; ///< civil date at the school
    QTime start; ///< wall time at the school; invalid when the school gives none
    QTime end;
    QString zone; ///< IANA name
    QString room;
    qint64 finishedAt = 0; ///< UTC ms; 0 while open

    QString title() const { return subjectName.isEmpty() ? classCode : classCode + u' ' + subjectName; }
    bool operator==(const Session &) const = default;
};

} // namespace rollbook

Q_DECLARE_METATYPE(rollbook::Session)
