// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace rollbook {

/// Reads files from a folder, or from a zip file: only those whose name (without folders, in any
/// case) is in `wanted`; the rest is not even unpacked. The keys of the answer are spelt as in
/// `wanted`. Invalid when it is neither, NotFound when nothing is there, or when a file is beyond
/// 256 MB, more than any school's list and less than what a hostile archive may claim.
Result<QMap<QString, QByteArray>> readArchive(const QString &path, const QStringList &wanted);

/// A zip file with these files at its root, all dated `date` ("2026-09-01"), so that the same
/// content gives the same bytes.
Result<QByteArray> makeArchive(const QList<std::pair<QString, QByteArray>> &files, const QString &date);

} // namespace rollbook
