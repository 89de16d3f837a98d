// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/permission.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

/// One line of the table. For teachers and substitutes: no, only lessons of their own or covered, or any.
enum class Reach { None, Covered, Own, Any };

struct AbilityLine
{
    Action action;
    Reach teacher;
    Reach substitute;
    bool office;
    bool admin;
    bool auditor;
};

// Own takes in what one covers; Covered is only that.
constexpr std::array lines{
    AbilityLine{ Action::Mark, Reach::Own, Reach::Covered, true, true, false },
    AbilityLine{ Action::OpenSession, Reach::Own, Reach::Covered, true, true, false },
    AbilityLine{ Action::CloseSession, Reach::Own, Reach::Covered, true, true, false },
    AbilityLine{ Action::ReopenSession, Reach::Own, Reach::None, true, true, false },
    AbilityLine{ Action::CancelSession, Reach::Own, Reach::None, true, true, false },
    AbilityLine{ Action::RequestCorrection, Reach::Own, Reach::Covered, true, true, false },
    AbilityLine{ Action::DecideConflict, Reach::Own, Reach::Covered, true, true, false },
    AbilityLine{ Action::RecordLeave, Reach::Any, Reach::None, true, true, false },
    AbilityLine{ Action::DecideRequests, Reach::None, Reach::None, true, true, false },
    AbilityLine{ Action::ChangeLists, Reach::None, Reach::None, true, true, false },
    AbilityLine{ Action::ChangeTimetable, Reach::None, Reach::None, true, true, false },
    AbilityLine{ Action::ChangeRules, Reach::None, Reach::None, false, true, false },
    AbilityLine{ Action::ManageTargets, Reach::None, Reach::None, false, true, false },
    AbilityLine{ Action::ReadHistory, Reach::Own, Reach::Covered, true, true, true },
    AbilityLine{ Action::ReadStatistics, Reach::Own, Reach::Covered, true, true, true },
    AbilityLine{ Action::ReadPeople, Reach::None, Reach::None, true, true, true },
    AbilityLine{ Action::ErasePeople, Reach::None, Reach::None, false, true, false },
};

bool reaches(Reach reach, Relation relation)
{
    switch (reach) {
    case Reach::None: return false;
    case Reach::Covered: return relation == Relation::Covers;
    case Reach::Own: return relation != Relation::Other;
    case Reach::Any: return true;
    }
    return false;
}

} // namespace

bool permitted(Action action, Role role, Relation relation)
{
    for (const AbilityLine &line : lines) {
        if (line.action != action)
            continue;
        switch (role) {
        case Role::Teacher: return reaches(line.teacher, relation);
        case Role::Substitute: return reaches(line.substitute, relation);
        case Role::Office: return line.office;
        case Role::Admin: return line.admin;
        case Role::Auditor: return line.auditor;
        }
    }
    return false; // what is not in the table nobody may
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Teacher: return u"teacher"_s;
    case Role::Substitute: return u"substitute"_s;
    case Role::Office: return u"office"_s;
    case Role::Admin: return u"admin"_s;
    case Role::Auditor: return u"auditor"_s;
    }
    return {};
}

std::optional<Role> roleFromWord(const QString &word)
{
    for (const Role role : allRoles) {
        if (roleWord(role) == word)
            return role;
    }
    return std::nullopt;
}

QString actionPhrase(Action action)
{
    switch (action) {
    case Action::Mark: return u"mark this class"_s;
    case Action::OpenSession: return u"open this register"_s;
    case Action::CloseSession: return u"close this register"_s;
    case Action::ReopenSession: return u"reopen this register"_s;
    case Action::CancelSession: return u"cancel this lesson"_s;
    case Action::RequestCorrection: return u"ask for this correction"_s;
    case Action::DecideConflict: return u"decide on this mark"_s;
    case Action::RecordLeave: return u"record leave"_s;
    case Action::DecideRequests: return u"decide on leave and corrections"_s;
    case Action::ChangeLists: return u"change class lists"_s;
    case Action::ChangeTimetable: return u"change the timetable"_s;
    case Action::ChangeRules: return u"change the settings"_s;
    case Action::ManageTargets: return u"change the servers"_s;
    case Action::ReadHistory: return u"read this history"_s;
    case Action::ReadStatistics: return u"read these statistics"_s;
    case Action::ReadPeople: return u"read all about a person"_s;
    case Action::ErasePeople: return u"erase what is kept"_s;
    }
    return {};
}

} // namespace rollbook
