// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/absence.h"
#include "core/model/classbook.h"
#include "core/model/schooldata.h"

namespace rollbook {

/// What one register says of a student.
struct HistoryEntry
{
    Session session;
    StatusValue value; ///< unmarked when nobody has said yet
    QString note;
    DeliveryState delivery = DeliveryState::Nothing; ///< the worst over the school systems
    QString author;
};

/// A request for correction with the session that it is about.
struct HistoryCorrection
{
    Session session;
    Correction correction;
};

/// A student's attendance in a period, with what was asked of the school about it.
struct StudentHistory
{
    Student student;
    QByteArray photo; ///< JPEG; empty = none, or not to be read
    QStringList classes; ///< codes, of the day of reading
    QList<Term> terms; ///< the school's
    QDate from; ///< of the entries, inclusive; invalid = no limit
    QDate to;
    QList<HistoryEntry> entries; ///< the newest first
    QList<Leave> leaves; ///< the newest first; of any time
    QList<HistoryCorrection> corrections; ///< the newest first; of any time
    PercentageSetting percentage;
    CodePack codes; ///< the school's
};

/// The counts of some entries.
StatusCounts countsOf(const QList<HistoryEntry> &entries, const CodePack &codes = {});

/// A week's attendance, for a chart.
struct WeekCounts
{
    QDate monday;
    StatusCounts counts;
};

/// One for each week from the first to the last entry, those without any in between too; the oldest first.
QList<WeekCounts> countsByWeek(const QList<HistoryEntry> &entries);

} // namespace rollbook
