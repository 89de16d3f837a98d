// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/status.h"

#include <QDate>
#include <QString>

namespace rollbook {

/// Where a request to the school stands.
enum class RequestState { Wanted, Approved, Rejected, Withdrawn };
QString requestStateCode(RequestState state); ///< as stored: wanted, approved, rejected, withdrawn
RequestState requestStateFromCode(const QString &code);

/// Days on which a student is away with the school's knowledge.
struct Leave
{
    QString id; ///< UUID; empty = new
    StudentId student;
    QString category; ///< medical, family, excused, suspension or other
    QDate from; ///< civil dates at the school, both inclusive
    QDate to;
    QString reason;
    RequestState state = RequestState::Wanted;
    QString author;
    qint64 changedAt = 0; ///< UTC ms

    bool operator==(const Leave &) const = default;
};

/// A request to change a mark that can no longer be changed by marking.
struct Correction
{
    QString id; ///< UUID; empty = new
    SessionId session;
    StudentId student;
    Status from = Status::Unmarked; ///< what the school has, as far as known
    Status to = Status::Present;
    QString reason;
    RequestState state = RequestState::Wanted;
    QString author;
    qint64 changedAt = 0; ///< UTC ms
};

} // namespace rollbook
