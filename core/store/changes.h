// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"
#include "core/model/schooldata.h"
#include "core/store/change.h"
#include "core/store/store.h"

namespace rollbook {

// What the Store's methods do inside their transaction, one file a subject.

Result<> createSchool(Change &change, const School &school); ///< schoolchanges.cpp
Result<> applyRosterPlan(Change &change, const RosterPlan &plan, QDate day); ///< schoolchanges.cpp

/// A lesson that was moved is opened under the `id` it was scheduled with. sessionchanges.cpp
Result<SessionId> openSession(Change &change, const School &school, const SessionRequest &request, SessionId id = {});
Result<> setFinished(Change &change, const Session &session, bool finished, const QString &reason); ///< sessionchanges.cpp
/// Notes something in the life of a register (see session_life), with its entry in the history. sessionactions.cpp
Result<> noteLife(Change &change, SessionId session, const QJsonObject &news);
Result<> putSeatingPlan(Change &change, const SeatingPlan &plan); ///< sessionchanges.cpp

/// Appends the keys of the marks that really changed. markchanges.cpp
Result<> recordMark(Change &change, const MarkEdit &edit);
Result<> decideConflict(Change &change, const QString &conflict, const std::optional<MarkEdit> &answer); ///< markchanges.cpp

Result<> addTarget(Change &change, const Target &target, QDate marksFrom); ///< targetchanges.cpp
Result<> updateTarget(Change &change, const Target &target, bool removed); ///< targetchanges.cpp
Result<> queueMark(Change &change, TargetId target, SessionId session, StudentId student); ///< targetchanges.cpp
Result<> queueMarksFrom(Change &change, const Target &target, QDate day); ///< targetchanges.cpp

Result<> putLeave(Change &change, const Leave &leave); ///< absencechanges.cpp
Result<> putCorrection(Change &change, const Correction &correction); ///< absencechanges.cpp

Result<> importSchool(Change &change, const SchoolPlan &plan, ImportRun &run); ///< importchanges.cpp
Result<> undoImport(Change &change, const QString &id, UndoneImport &undone); ///< importchanges.cpp

} // namespace rollbook
