// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

// Space that a store keeps for the day on which its disk is full. Any thread; `directory` is the store's.

/// Takes it, where there is room for it and it is not there yet.
void layBallast(const QString &directory);
/// Gives it back to the disk. False when there is none.
bool letGoOfBallast(const QString &directory);
/// Whether there is too little left to open a store: for its lock, and the index of its log.
bool isDiskFull(const QString &directory);

} // namespace rollbook
