// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"
#include "core/model/mark.h"
#include "core/model/story.h"
#include "core/school/codes.h"

#include <QHash>

namespace rollbook {

/// What is known about a student while a register is taken.
struct StudentContext
{
    QList<Status> recent; ///< in the class's last five sessions before this one, oldest first
    int absentInRow = 0; ///< sessions up to now, without a break; counted over the last twenty
    std::optional<Leave> leave; ///< approved, at the time of the session
    std::optional<Correction> correction = {}; ///< the newest that was asked for on this register

    bool operator==(const StudentContext &) const = default;
};

/// What is known beside the marks of a register.
struct RegisterContext
{
    QHash<StudentId, StudentContext> students;
    std::optional<Session> previous; ///< the same class, earlier on the same day, with marks
    QHash<StudentId, StatusValue> previousMarks;
    QList<Student>
        notOnRegister; ///< in the class on that day, and not in the snapshot of the roster
    QList<Student> leftSince = {}; ///< in the snapshot, and no longer in the class on that day
    QStringList phrases; ///< notes written most often, on any register
    int registerCloses = 30; ///< minutes after the start; the rule register.closes
    CodePack codes = {}; ///< the school's
    Role role = Role::Admin; ///< of who uses this device: who may set which code
    std::optional<int> headCount = {}; ///< heads in the room when it was last finished, if they were counted

    bool rosterChanged() const { return !notOnRegister.isEmpty() || !leftSince.isEmpty(); }

    bool operator==(const RegisterContext &) const = default;
};

/// One thing that happened to a register, with who and with what.
struct TimelineEntry
{
    qint64 seq = 0; ///< of the history; 0 = not in it: what was sent
    StoryStep step;
    StudentId student; ///< null when it is about the register
    QString studentName;
    MarkValue before; ///< of Marked and Taken
    QString device; ///< that stamped it
    bool thisDevice = false;
    Capture how = Capture::Unsaid;

    bool operator==(const TimelineEntry &) const = default;
};

} // namespace rollbook
