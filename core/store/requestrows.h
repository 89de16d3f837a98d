// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"
#include "core/store/database.h"

#include <QJsonObject>

namespace rollbook {

// How leave and corrections lie in their tables, for all who read them.

inline constexpr auto leaveColumns = QLatin1StringView(
        "l.leave_id, l.student_id, l.category, l.from_date, l.to_date, l.reason, l.state, l.author, l.changed_at, l.start_local, "
        "l.end_local, l.document_name, l.document, l.decided_by, l.decided_at, l.answer");
inline constexpr int leaveColumnCount = 16;
Leave leaveOf(const Row &row, int first = 0);
QJsonObject rowOf(const Leave &leave); ///< as putRow() takes it, without its stamp

inline constexpr auto correctionColumns = QLatin1StringView(
        "k.correction_id, k.session_id, k.student_id, k.from_status, k.to_status, k.reason, k.state, k.author, k.changed_at, "
        "k.from_minutes, k.from_author, k.to_minutes, k.decided_by, k.decided_at, k.answer, k.office_status, k.office_minutes");
inline constexpr int correctionColumnCount = 17;
Correction correctionOf(const Row &row, int first = 0);
QJsonObject rowOf(const Correction &correction);

} // namespace rollbook
