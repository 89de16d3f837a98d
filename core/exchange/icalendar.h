// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timetable.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>

namespace rollbook {

/// How a calendar is to be understood.
struct CalendarReading
{
    QString zone; ///< of the school, IANA name
    QDate from; ///< what repeats without an end is followed to `to`, and what is before `from` left out
    QDate to;
    QHash<QString, QString> classes; ///< code or name -> class code; see classnames.h for where it is looked for
    QHash<QString, QString> subjects; ///< class code -> subject code
    bool closures = false; ///< all of it are closures, also events with times; otherwise only those of whole days
    QString name; ///< of the source when the calendar has none of its own
};

/// Reads an iCalendar file (RFC 5545) with libical: RRULE, RDATE, EXDATE, RECURRENCE-ID,
/// STATUS:CANCELLED, time zones known to the system or defined in the file. Times become wall times
/// of the school. All-day events are closures; DTEND is exclusive (3.6.1).
///
/// A rule that is simply weekly becomes a weekly lesson, after its dates were compared with those
/// libical finds; every other becomes a lesson of its own for each date, a fortnightly one too, because
/// INTERVAL=2 and a school's week A and B part ways over holidays. Error Invalid when it is no calendar.
ImportResult<TimetableFile> readCalendar(const QByteArray &bytes, const CalendarReading &reading);

} // namespace rollbook
