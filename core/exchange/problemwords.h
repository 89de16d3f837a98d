// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importproblem.h"
#include "core/model/roster.h"

namespace rollbook {

// What an import says on the command line and in the log: all of its English, in one place.

/// One sentence, with what to do where that is not obvious: "userSourcedId: there is no user nobody".
QString describe(const ImportProblem &problem);
/// "line 4: admission number NF/2026/0001 is already on line 2; ...".
QString describe(const RosterProblem &problem);

/// What stood there before a change: "class 7A, no email".
QString describeBefore(const RosterPlan::Change &change);

/// "no_such_class": the kind for scripts.
QString problemWord(ImportProblem::Kind kind);
QString problemWord(RosterProblem::Kind kind);

/// Why a file is not read. `kind` is as for any other Error.
tl::unexpected<ImportFault> faultOf(ImportProblem problem, Error::Kind kind = Error::Kind::Invalid);

} // namespace rollbook
