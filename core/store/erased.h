// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace rollbook {

class Change;
class Database;
class Store;

// Who was erased does not come back. An erasure stays known by the student's id, travels by a hub as a document
// of that id and a stamp, and holds against all that still speaks of the student: a hub's documents, a file of
// marks, a class list, a device that was away for a year. It ends when a person says that the number
// belongs to somebody new. docs/erasure.md has what that means for several devices.

/// erasure.finished_at of one that a hub told, while a server without a way back waits for marks of the student.
inline constexpr qint64 waitsForDelivery = -1;

/// The ids of all those of whom an erasure is known, also one that waits.
Result<QSet<QString>> erasedStudents(Database &database);
/// How many of them wait for a server to get what it is owed.
Result<int> waitingErasures(Database &database);
/// Carries out those that wait for nothing any more.
Result<> carryOutWaiting(Store &store);

/// A person says: who has this number now is somebody else. Nothing when nobody was erased. An error while the
/// files are not clean yet. `kind` and `hlc` as the history's.
Result<> readmit(Change &change, const QString &student, const QString &kind = QStringLiteral("edit"), const QString &hlc = {});

/// As rows for a hub (see listDocuments()): all, or that of one student.
Result<> addErasures(Database &database, const QString &onlyStudent, QJsonArray &documents);

struct RemoteRow;
/// What a hub says of an erasure: carried out, or kept until it can be, or taken back. The later stamp wins.
Result<> takeErasure(Change &change, const RemoteRow &row);
/// The row without the students in `erased`, or nullopt when it is about one of them: whose hub holds it still,
/// which is added to `left`.
std::optional<RemoteRow> withoutErased(const RemoteRow &row, const QSet<QString> &erased, QSet<QString> &left);

} // namespace rollbook
