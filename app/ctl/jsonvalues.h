// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rollbook {

// Values as --json writes them. The keys are documented in README.md and never change meaning.

QJsonValue jsonInstant(qint64 ms); ///< ISO 8601 in UTC; null for 0
QJsonValue jsonTime(QTime time); ///< "09:45"; null when there is none
QJsonObject jsonOf(const School &school);
QJsonObject jsonOf(const SchoolClass &schoolClass);
QJsonObject jsonOf(const Student &student);
QJsonObject jsonOf(const Session &session);
QJsonObject jsonOf(const StatusCounts &counts);
QJsonObject jsonOf(const SessionSummary &summary);
QJsonObject jsonOf(const RegisterRow &row);
QJsonObject jsonOf(const Receipt &receipt);
QJsonObject jsonOf(const OutboxRow &row);
QJsonObject jsonOf(const Target &target);
QJsonObject jsonOf(const AuditReport &report);

/// The objects of all values of a list.
template<typename T>
QJsonArray jsonList(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(jsonOf(value));
    return array;
}

QString activityWord(TargetActivity activity);

} // namespace rollbook
