// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>

namespace rollbook {

class Database;

/// Where a leave or a correction is with one school system that takes it.
struct RequestDelivery
{
    QString target; ///< its name
    QString id; ///< of the leave or correction
    QString state; ///< ready, backoff, pending, refused or done, as the queue has it
    qint64 at = 0; ///< UTC ms: delivered or, before that, queued
    QString reason;
    QString serverText;

    bool operator==(const RequestDelivery &) const = default;
};

/// All of them, by target. On the connection's thread.
Result<QList<RequestDelivery>> requestDeliveries(Database &database);

} // namespace rollbook
