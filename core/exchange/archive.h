// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/importproblem.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace rollbook {

/// Reads files from a folder, or from a zip file: only those whose name (without folders, in any
/// case) is in `wanted`; the rest is not even unpacked. The keys of the answer are spelt as in
/// `wanted`. Of a zip's folders one is read, never a mixture: the shallowest that has all of `needed`
/// (without one, that with the most); what a Mac adds (__MACOSX) does not count.
/// Invalid when it is neither, when two folders of a zip are alike in that, when one name is there
/// twice, or when the files are beyond 128 MB together, more than any school's lists and less than what
/// a hostile archive may claim. NotFound when nothing is there.
ImportResult<QMap<QString, QByteArray>> readArchive(const QString &path, const QStringList &wanted, const QStringList &needed);

/// A zip file with these files at its root, all dated `date` ("2026-09-01"), so that the same
/// content gives the same bytes.
Result<QByteArray> makeArchive(const QList<std::pair<QString, QByteArray>> &files, const QString &date);

} // namespace rollbook
