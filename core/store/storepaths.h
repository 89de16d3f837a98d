// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace rollbook {

/// Where the files of a store are. The journal and the snapshots have folders of their own so that
/// they can be on another disk (a symbolic link is enough).
struct StorePaths
{
    explicit StorePaths(const QString &directory) : dir(directory) { }

    QString database() const { return dir.filePath(QStringLiteral("rollbook.db")); }
    QString lock() const { return dir.filePath(QStringLiteral("rollbook.lock")); }
    QString journal() const { return dir.filePath(QStringLiteral("journal")); }
    QString snapshots() const { return dir.filePath(QStringLiteral("snapshots")); }
    QString quarantine() const { return dir.filePath(QStringLiteral("quarantine")); }
    QString unsent() const { return dir.filePath(QStringLiteral("unsent")); } ///< copies of what is not confirmed
    QString files() const { return dir.filePath(QStringLiteral("files")); } ///< photos and documents, by SHA-256
    QString ballast() const { return dir.filePath(QStringLiteral("ballast")); }
    QString secrets() const { return dir.filePath(QStringLiteral("secrets.json")); }

    QDir dir;
};

} // namespace rollbook
