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
    QDate birthday = {}; ///< civil date; invalid = not told
    QString photo = {}; ///< SHA-256 of the JPEG: StoreReader::photo(); empty = none
    QDate ended = {}; ///< the last day at the school; invalid = still there
    bool temporary = false; ///< added to a lesson, and on no list
    StudentId mergedInto = {}; ///< who a temporary student turned out to be; null = nobody yet

    bool operator==(const Student &) const = default;
};

/// Somebody to call about a student.
struct Guardian
{
    QString id; ///< UUID; empty = new
    StudentId student;
    QString name;
    QString relation; ///< as people say it: "mother"
    QString phone;
    QString email;
    int position = 0; ///< 1-based: who is called first

    bool operator==(const Guardian &) const = default;
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
