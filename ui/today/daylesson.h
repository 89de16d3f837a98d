// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schoolreader.h"
#include "ui/wording.h"

namespace rollbook {

class Store;

/// One lesson of a day, with or without a register. A value.
struct DayLesson
{
    SessionSummary summary; ///< without a register: what is planned, and no counts
    PlannedSession planned;
    SessionState state = SessionState::Scheduled;
    bool opened = false; ///< there is a register
    qint64 opensAt = 0; ///< UTC ms when the register opens by itself; 0 = it does not
    bool yours = true; ///< the user may open it, or mark it
    bool others = false; ///< of a class that is not the user's, who has some of their own

    bool isFinished() const { return opened && summary.session.finishedAt > 0; }
};

/// The day's lessons, by start: those of the timetable and the registers that were opened without one. On the
/// connection's thread.
Result<QList<DayLesson>> readDay(Store &store, QDate day);

/// What the Today page says of a lesson that has no register, or whose register is locked.
class DayWording
{
    Q_DECLARE_TR_FUNCTIONS(rollbook::DayWording)
public:
    static QString state(const DayLesson &lesson, const Moment &moment); ///< "Opens by itself at 09:40"
    static QString remark(const DayLesson &lesson); ///< "Moved from 08:00"; empty = nothing to say
    static Look look(const DayLesson &lesson);
};

} // namespace rollbook
