// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/permission.h"

#include <QCoreApplication>
#include <QStringList>

namespace rollbook {

/// Roles and what they may do, in words. A refusal says who may.
class PermissionWording
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::PermissionWording)
public:
    static QString role(Role role); ///< "Teacher"
    static QString ability(Action action); ///< "Change the timetable", a line of a list
    /// Why `role` may not, and who may: two sentences.
    static QString refusal(Action action, Role role);
    /// What `role` may do: everywhere, and with lessons of one's own only.
    static QStringList abilities(Role role);
    static QStringList ownAbilities(Role role);
};

} // namespace rollbook
