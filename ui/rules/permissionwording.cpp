// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/permissionwording.h"

namespace rollbook {

QString PermissionWording::role(Role role)
{
    switch (role) {
    case Role::Teacher: return tr("Teacher");
    case Role::Substitute: return tr("Substitute teacher");
    case Role::Office: return tr("Office");
    case Role::Admin: return tr("Admin");
    case Role::Auditor: return tr("Auditor");
    }
    return {};
}

QString PermissionWording::ability(Action action)
{
    switch (action) {
    case Action::Mark: return tr("Mark a class");
    case Action::OpenSession: return tr("Open a register");
    case Action::CloseSession: return tr("Finish a register");
    case Action::ReopenSession: return tr("Reopen a finished register");
    case Action::CancelSession: return tr("Cancel a lesson");
    case Action::RequestCorrection: return tr("Ask for a correction");
    case Action::DecideConflict: return tr("Decide between two marks");
    case Action::RecordLeave: return tr("Enter leave");
    case Action::DecideRequests: return tr("Decide on leave and corrections");
    case Action::ChangeLists: return tr("Change classes and students, import lists");
    case Action::ChangeTimetable: return tr("Change the timetable");
    case Action::ChangeRules: return tr("Change the school rules");
    case Action::ManageTargets: return tr("Add and remove school systems");
    case Action::ReadHistory: return tr("Read the history of a mark");
    case Action::ReadStatistics: return tr("Read figures and warnings");
    case Action::ReadPeople: return tr("Read all about a student");
    case Action::ErasePeople: return tr("Erase a student");
    }
    return {};
}

QString PermissionWording::refusal(Action action, Role who)
{
    QStringList names;
    for (const Role other : allRoles) {
        if (permitted(action, other, Relation::Other))
            names.append(role(other));
    }
    const bool ofOnes = permitted(action, who, Relation::Own) || permitted(action, who, Relation::Covers);
    //: %1 is a list of roles, such as "Office, Admin"; %2 what was to be done, such as "Change the timetable"; %3 a role
    return ofOnes ? tr("%2: for classes that are not yours, only as %1. You are here as %3.").arg(names.join(tr(", ", "between names")), ability(action), role(who))
                  //: %1 is a list of roles, such as "Office, Admin"; %2 what was to be done, such as "Change the timetable"; %3 a role
                  : tr("%2: only as %1. You are here as %3.").arg(names.join(tr(", ", "between names")), ability(action), role(who));
}

QStringList PermissionWording::abilities(Role role)
{
    QStringList lines;
    for (const Action action : allActions) {
        if (permitted(action, role, Relation::Other))
            lines.append(ability(action));
    }
    return lines;
}

QStringList PermissionWording::ownAbilities(Role role)
{
    QStringList lines;
    for (const Action action : allActions) {
        if (!permitted(action, role, Relation::Other) && (permitted(action, role, Relation::Own) || permitted(action, role, Relation::Covers)))
            lines.append(ability(action));
    }
    return lines;
}

} // namespace rollbook
