// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/refusal.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Error forbidden(const Refusal &refusal)
{
    const QString whom = refusal.role == Role::Office || refusal.role == Role::Admin ? u"an administrator of the school"_s : u"the office"_s;
    return { Error::Kind::Forbidden,
             u"the role %1 may not %2 here; ask %3"_s.arg(roleWord(refusal.role), actionPhrase(refusal.action), whom) };
}

std::optional<Refusal> refusalOf(const Error &error)
{
    if (error.kind != Error::Kind::Forbidden)
        return std::nullopt;
    for (const Role role : allRoles) {
        for (const Action action : allActions) {
            if (const Refusal refusal{ role, action }; forbidden(refusal).detail == error.detail)
                return refusal;
        }
    }
    return std::nullopt;
}

} // namespace rollbook
