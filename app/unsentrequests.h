// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"
#include "core/result.h"

namespace rollbook {

class StoreReader;

/// Leave and corrections that only this device has: what was asked for or decided here and a school system has not
/// taken yet or, where there is none, all that is not withdrawn.
struct UnsentRequests
{
    QList<Leave> leaves;
    QList<Correction> corrections;

    qsizetype size() const { return leaves.size() + corrections.size(); }
};

Result<UnsentRequests> unsentRequests(const StoreReader &reader); ///< on the reader's thread

/// Where they go beside the file of unsent marks: a table for whoever decides, and the letters.
QString requestsFile(const QString &marksFile);
/// Writes and reads back; `folder` is the store's. Blocking.
Result<> saveRequests(const StoreReader &reader, const UnsentRequests &requests, const QString &folder, const QString &marksFile);

} // namespace rollbook
