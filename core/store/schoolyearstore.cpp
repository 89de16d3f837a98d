// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schoolplan.h"
#include "core/store/access.h"
#include "core/store/changes.h"

using namespace Qt::StringLiterals;

namespace rollbook {

// The Store's methods for the school year.

Result<ImportRun> Store::importSchool(const SchoolPlan &plan, const QString &kind, const QString &file, double allowedRemovals)
{
    if (auto may = mayDo(*m_database, kind == u"oneroster"_s ? Action::ChangeLists : Action::ChangeTimetable); !may)
        return fail(may.error());
    if (auto checked = checkRemovals(plan, allowedRemovals); !checked)
        return fail(checked.error());
    ImportRun run{ .kind = kind, .file = file };
    if (auto done = transact([&](Change &change) { return rollbook::importSchool(change, plan, run); }); !done)
        return fail(done.error());
    return run;
}

Result<UndoneImport> Store::undoImport(const QString &id)
{
    if (auto may = mayDo(*m_database, Action::ChangeLists); !may)
        return fail(may.error());
    UndoneImport undone;
    if (auto done = transact([&](Change &change) { return rollbook::undoImport(change, id, undone); }); !done)
        return fail(done.error());
    return undone;
}

} // namespace rollbook
