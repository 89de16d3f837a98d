// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"
#include "core/model/mark.h"
#include "core/result.h"

#include <QByteArray>

namespace rollbook {

class Database;
class Store;

// Leave and corrections: asked for, decided, taken back. Each is one transaction of the store, on its
// thread; each goes to the servers that take it. Who may is core/school/permission's; every refusal is a
// sentence for people (Error Invalid).

/// Which requests are asked for; everything left out counts as any.
struct RequestFilter
{
    std::optional<RequestState> state = {};
    StudentId student = {};
    SessionId session = {}; ///< corrections only
    QDate from = {}; ///< leave that touches these days, corrections of lessons on them
    QDate to = {};
};

/// Asks for days, or a part of each day, away. The document is kept beside the store and named by the leave.
Result<Leave> applyForLeave(Store &store, const Leave &leave, const QByteArray &document = {});
/// Approved and rejected by who decides; withdrawn also by who asked, until it is decided. What is
/// approved becomes Excused in the registers it covers: where nobody was marked yet, and where the student
/// was marked absent and the register is not locked. Present and late stay.
Result<Leave> decideLeave(Store &store, const QString &id, RequestState decision, const QString &answer = {});
Result<QList<Leave>> leaves(Database &database, const RequestFilter &filter = {}); ///< the earliest first
Result<Leave> leaveById(Database &database, const QString &id); ///< or the only one whose id begins so

/// Asks for another mark in a register that is finished, or where a server refused the mark as too late.
/// In a locked one within `correction.days` after the lock. What there is now is kept with the request.
Result<Correction> askForCorrection(Store &store, const Correction &wanted);
/// Approving changes the mark, to what was asked for or to what the office says instead; the mark as it
/// was stays in the request and in the history. Withdrawn also by who asked.
Result<Correction> decideCorrection(Store &store, const QString &id, RequestState decision, const QString &answer = {},
                                    std::optional<StatusValue> office = {});
Result<QList<Correction>> corrections(Database &database, const RequestFilter &filter = {}); ///< the oldest first
Result<Correction> correctionById(Database &database, const QString &id);

} // namespace rollbook
