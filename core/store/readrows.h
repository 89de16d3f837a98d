// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/store/database.h"

namespace rollbook {

// What several readers read alike: the columns of a session, and how far a row of the outbox is.

/// Twelve columns, from sessionTables.
inline constexpr auto sessionColumns = QLatin1StringView(
        "s.session_id, s.class_id, s.subject_id, c.code, j.code, j.name, s.local_date, s.start_local, s.end_local, s.tz, s.room, s.finished_at");
inline constexpr auto sessionTables =
        QLatin1StringView("session s JOIN class c USING(class_id) LEFT JOIN subject j ON j.subject_id=s.subject_id");
/// A session from a row that begins with sessionColumns.
Session sessionOf(const Row &row);
/// A day as it is compared in the store; `otherwise` stands for none.
inline QString dayOr(QDate day, const QString &otherwise) { return day.isValid() ? day.toString(Qt::ISODate) : otherwise; }

/// `verified`: the server was read, and held just what the mark says now.
DeliveryState deliveryOf(const QString &outboxState, bool verified);

} // namespace rollbook
