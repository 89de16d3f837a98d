// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/store/storepaths.h"

#include <QByteArray>

namespace rollbook {

class Database;

// Photos and documents: files named by the SHA-256 of what is in them, beside the database. The history and
// its second copy hold the name alone, so that a picture is kept once and can be erased for good.

inline constexpr qint64 mostPhotoBytes = 24 * 1024; ///< a face of 240 x 240 pixels is about 20 KB
inline constexpr int mostPhotoPixels = 240; ///< a side; what a card shows at 200 %
inline constexpr qint64 mostDocumentBytes = 5 * 1024 * 1024; ///< a scanned letter

/// Where the files of the store lie that this connection has open.
Result<StorePaths> pathsOf(Database &database);

/// On the disk when it returns the name.
Result<QString> keepFile(const StorePaths &paths, const QByteArray &bytes);
/// NotFound when there is no such file, Corrupt when it is not what its name says.
Result<QByteArray> keptFile(const StorePaths &paths, const QString &sha256);
/// Removes the files that no row names any more; how many.
Result<int> sweepFiles(const StorePaths &paths, Database &database);

/// Nothing when the bytes are a JPEG within the bounds above; else Invalid, with what is wrong.
Result<> checkPhoto(const QByteArray &jpeg);

} // namespace rollbook
