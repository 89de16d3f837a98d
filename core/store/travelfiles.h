// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonArray>
#include <QString>

namespace rollbook {

class Database;

// Photos and letters on their way by a hub: one document a file, named by the student and the SHA-256 of what is
// in it, beside the row that names it. They go after all marks, and come after them.

/// "<student>:<sha256>": the same letter for two students is two, so that one can be erased.
QString travelName(const QString &student, const QString &sha256);
/// Queues a file for every hub. `now` is UTC ms.
Result<> raiseFile(Database &database, const QString &student, const QString &sha256, qint64 now);
/// SELECT of the names ("file|<student>:<sha256>" AS key) of all there are, for a hub that is new.
QString allTravelNames();
/// The file as a row for a hub, its content as base64; nothing when no row names it any more.
Result<> addFile(Database &database, const QString &name, QJsonArray &documents);
/// Keeps what came, by SHA-256, where a row names it and the content is what the name says.
Result<> keepCame(Database &database, const QHash<QString, QByteArray> &files);

} // namespace rollbook
