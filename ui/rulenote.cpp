// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulenote.h"

#include "core/school/byrule.h"

namespace rollbook {

QString RuleNote::origin() { return tr("Not called: absent by the school's rule"); }

QString RuleNote::shown(const QString &note)
{
    const QString before = noteWithoutRule(note);
    if (before == note)
        return note;
    //: %1 is a note, %2 "Not called: absent by the school's rule"
    return before.isEmpty() ? origin() : tr("%1; %2").arg(before, origin());
}

QString RuleNote::beforehand(const QString &at, bool makesAbsent)
{
    //: %1 is a time
    return makesAbsent ? tr("Closes by itself at %1; who is not marked then is marked absent.").arg(at)
                       //: %1 is a time
                       : tr("Closes by itself at %1; who is not marked then stays unmarked.").arg(at);
}

} // namespace rollbook
