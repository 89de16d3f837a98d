// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"
#include "core/model/timetable.h"
#include "core/result.h"
#include "core/school/rules.h"

namespace rollbook {

// The life of a lesson: scheduled -> open -> closed -> locked, or cancelled. Pure; times are instants
// (UTC ms), which is what makes the rules right in every zone and through a change of the clocks.

enum class SessionState { Scheduled, Open, Closed, Locked, Cancelled };
QString sessionStateWord(SessionState state); ///< "scheduled", ...: stable English

enum class SessionAction { Open, Close, Reopen, Cancel, Restore };

/// A lesson as far as its life goes.
struct SessionLife
{
    bool cancelled = false;
    bool opened = false; ///< there is a register
    qint64 closedAt = 0; ///< UTC ms; 0 = not closed
    QDate date; ///< at the school
};

/// `today` is the school's date. A register is locked when `correctionDays` days have passed since
/// the lesson's; 0 locks it on the day after.
SessionState stateOf(const SessionLife &life, QDate today, const SchoolRules &rules);

/// What the action makes of a lesson. Invalid, with why, when it may not be: reopening and cancelling
/// need a reason; a locked register changes by a correction only; what is open is not cancelled.
Result<SessionState> stateAfter(SessionState state, SessionAction action, const QString &reason);

/// When a lesson begins and ends (UTC ms). Without an end it is taken to last as long as `minimum`
/// minutes, so that it closes at all; without a start it is the whole day (a daily register).
struct SessionSpan
{
    qint64 start = 0;
    qint64 end = 0;
};
SessionSpan spanOf(QDate date, QTime start, QTime end, const QByteArray &zone, const SchoolRules &rules);

/// Opens from `grace` before the start until the end. (CampsHub360 only within the grace time around
/// the start: a device that was off then would never open; contract chapter 8, rule 2.)
bool opensByItself(const SessionSpan &span, qint64 now, const SchoolRules &rules);
/// Closes when the end is more than `grace` ago: contract chapter 8, rule 3.
bool closesByItself(const SessionSpan &span, qint64 now, const SchoolRules &rules);

/// How long (ms) until the clock has to look at these lessons again: a minute, or less, while one opens or
/// closes by itself within the next quarter of an hour; else a quarter of an hour, so that a device that
/// slept, or was set right, does not miss the next one. So an idle device wakes four times an hour.
qint64 untilNextLook(const QList<SessionSpan> &spans, qint64 now, const SchoolRules &rules);

/// Present, or late with whole minutes since the start when it is strictly later than start + grace:
/// contract chapter 8, rule 1. At most 600 minutes, which is what a mark holds.
StatusValue arrival(qint64 start, qint64 arrivedAt, const SchoolRules &rules);

/// Whether somebody who was there from `arrived` to `left` was there long enough to count.
bool stayedLongEnough(qint64 arrived, qint64 left, const SchoolRules &rules);

/// The marks that a register gets when it closes by itself: absent for the unmarked, with a note
/// that says so. None when the rule is off, or when nobody was marked at all: a register that was
/// not taken says nothing about anybody.
QList<MarkEdit> absencesAtClose(const Register &reg, const SchoolRules &rules);
inline constexpr QLatin1StringView autoAbsentNote("Auto-marked absent - no attendance recorded"); ///< contract chapter 8, rule 4

} // namespace rollbook
