// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace rollbook {

/// One unbroken time that somebody is in a class, or teaches it.
struct Stay
{
    QDate from; ///< inclusive; invalid only in a file that does not say
    QDate to; ///< inclusive; invalid = open
    QString source; ///< the id of the enrolment at the source; may be empty
    int position = 0; ///< as Membership has it

    /// Ended before it began: it counts for no day.
    bool isVoid() const { return from.isValid() && to.isValid() && to < from; }
    /// In force on `day`, or later.
    bool reaches(QDate day) const { return !isVoid() && (!to.isValid() || to >= day); }
    bool contains(QDate day) const { return from <= day && (!to.isValid() || to >= day); }

    bool operator==(const Stay &) const = default;
};

/// What becomes of the stays of one person in one class when a file that holds all of the school
/// says `file` of them: the `stored` ones in their order, changed or not, then those to be added.
/// No two of the answer share a day. Pure; the same file again changes nothing, on any later day too.
///
/// A line that says when it begins is the stored stay of that day, whatever its id, because that day
/// is its key; another line is the one of its id, or the one in force. What no line is about ends the
/// day before `day`, or where a line takes over; what is over by then stays history. Of lines without a
/// beginning the one that lasts longest counts; when it is new it begins on `begin`, or after those that
/// say when they end.
QList<Stay> mergeStays(const QList<Stay> &stored, QList<Stay> file, QDate day, QDate begin);

} // namespace rollbook
