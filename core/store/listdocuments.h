// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QJsonObject>

namespace rollbook {

// What is on the school's lists, as it travels to a hub: people, classes, the timetable, the rules.
// Each row goes with the stamp of its newest entry in the history, by which the later one wins.

/// What the lists consist of; what another row may refer to comes before it.
const QStringList &listedEntities();
/// Whether rows of the entity are on the school's lists. Rules about who uses a store are not:
/// nobody becomes an admin by what another device says.
bool isListed(const QString &entity, const QString &key);

/// Every row of the lists, or the one called `only` ("slot|<key>"), as {"documents": [{"entity",
/// "key", "hlc", "row"}]}. A row that the undoing of an import took away comes as entity "removed",
/// its row being {"of", "row"}; those that marks may hang on stay. Who was erased is named by "erasure" with
/// the student's id as key (see erased.h).
Result<QJsonObject> listDocuments(Database &database, const QString &only = {});

/// Queues one row of the lists for every enabled target that takes timetables; one that takes only
/// class lists gets those whole. `now` is UTC ms. outboxdispatch.cpp
Result<> raiseListed(Database &database, const QString &entity, const QString &key, qint64 now);

} // namespace rollbook
