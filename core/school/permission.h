// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace rollbook {

/// What somebody is at the school.
enum class Role { Teacher, Substitute, Office, Admin, Auditor };
inline constexpr std::array allRoles{ Role::Teacher, Role::Substitute, Role::Office, Role::Admin, Role::Auditor };
QString roleWord(Role role); ///< "teacher", ...: stored
std::optional<Role> roleFromWord(const QString &word);

/// What somebody has to do with the lesson in question.
enum class Relation {
    Own, ///< teaches the class
    Covers, ///< is the substitute of this lesson
    Other,
};
inline constexpr std::array allRelations{ Relation::Own, Relation::Covers, Relation::Other };

/// What can be asked of a store. The first group is about a lesson, the others about the school.
enum class Action {
    Mark,
    OpenSession,
    CloseSession,
    ReopenSession,
    CancelSession,
    RequestCorrection,
    DecideConflict,

    RecordLeave, ///< ask for it, or take back what one asked for
    DecideRequests, ///< leave and corrections
    ChangeLists, ///< class lists, students, imports and their undoing
    ChangeTimetable,
    ChangeRules,
    ManageTargets,
    ReadHistory,
    ReadStatistics,
    ReadPeople, ///< all that is known about one person, and whom to call
    ErasePeople, ///< and what is older than it may be kept
};
inline constexpr std::array allActions{ Action::Mark,           Action::OpenSession,   Action::CloseSession,   Action::ReopenSession,
                                        Action::CancelSession,  Action::RequestCorrection, Action::DecideConflict, Action::RecordLeave,
                                        Action::DecideRequests, Action::ChangeLists,    Action::ChangeTimetable, Action::ChangeRules,
                                        Action::ManageTargets,  Action::ReadHistory,    Action::ReadStatistics, Action::ReadPeople,
                                        Action::ErasePeople };
QString actionPhrase(Action action); ///< English: "mark this class"

/// The whole table of who may do what. Pure.
///
/// Teachers have their own classes; a substitute only the lessons covered, and does not cancel or
/// reopen them; the office does everything with lessons, lists and timetables but not the settings
/// and servers; an auditor reads. Relation counts for lessons only.
bool permitted(Action action, Role role, Relation relation);

} // namespace rollbook
