// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/unsent.h"

namespace rollbook {

inline constexpr int keptUnsentFiles = 14;

/// A file of unsent marks in a folder, looked into.
struct UnsentCopy
{
    QString path;
    qint64 madeAt = 0; ///< UTC ms
    QString why;
    qsizetype marks = 0;
    bool sealed = false;
    QString problem; ///< why it cannot be read; empty when it can
    QByteArray fingerprint;
};

/// "unsent-<end of the device's id>-<UTC time>": what the JSON, CSV and PDF of one moment are
/// called.
QString unsentBaseName(const Unsent &unsent);

/// Writes a file that only its owner may read, all of it or nothing, and reads it back.
Result<> savePrivately(const QString &path, const QByteArray &bytes);

/// The marks as CSV. `format` is the Excel one for people.
QByteArray unsentCsv(const Unsent &unsent, CsvFormat format);

/// The copies in `folder`, newest first.
QList<UnsentCopy> unsentCopies(const QString &folder);

/// Removes all but the newest `keep` copies in `folder`, with the CSV and PDF beside them.
void thinUnsentCopies(const QString &folder, int keep = keptUnsentFiles);

} // namespace rollbook
