// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/status.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

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
    QString author; ///< who asked for it
    qint64 changedAt = 0; ///< UTC ms
    QTime start = {}; ///< wall time at the school; with `end` only that part of each day, invalid = whole days
    QTime end = {};
    QString documentName = {}; ///< of the letter that was shown; empty = none
    QString document = {}; ///< SHA-256 of the file kept in the store; empty = on paper only
    QString decidedBy = {};
    qint64 decidedAt = 0; ///< UTC ms; 0 = not yet
    QString answer = {}; ///< what was said to the decision

    bool partDay() const { return start.isValid() && end.isValid(); }
    /// Whether a lesson falls into it. One without times is a day's register: any part of the day counts.
    bool covers(QDate date, QTime begins, QTime ends) const
    {
        if (date < from || date > to)
            return false;
        return !partDay() || !begins.isValid() || (begins < end && (ends.isValid() ? ends > start : begins >= start));
    }
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
    QString author; ///< who asked for it
    qint64 changedAt = 0; ///< UTC ms
    std::optional<int> fromMinutes = {}; ///< late, of the mark that there was
    QString fromAuthor = {}; ///< who made that mark
    std::optional<int> toMinutes = {};
    QString decidedBy = {};
    qint64 decidedAt = 0; ///< UTC ms; 0 = not yet
    QString answer = {};
    Status office = Status::Unmarked; ///< what the office set when it approved; may differ from `to`
    std::optional<int> officeMinutes = {};

    bool operator==(const Correction &) const = default;
};

} // namespace rollbook
