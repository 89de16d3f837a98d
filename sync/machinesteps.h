// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/machine.h"

#include <limits>

namespace rollbook {

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 longPauseMs = 15LL * 60 * 1000; // for what trying again soon cannot mend
inline constexpr int refusalsOfAll = 3; // so many, and nothing taken: it may be that the server takes nothing

/// One step of the machine while it is being worked out: the good course in machine.cpp, what failures lead
/// to in machinefailures.cpp, what a failing target may still ask in machineceilings.cpp.
class MachineSteps
{
public:
    MachineSteps(MachineState state, const MachineMoment &moment) : s(std::move(state)), m_moment(moment) { }

    void take(const MachineEvent &event);
    MachineStep result() { return { std::move(s), std::move(m_actions) }; }

private:
    void act(MachineAction::Kind kind) { m_actions.append({ .kind = kind }); }
    void begin();
    void pick();
    void work(const MachineEvent &event);
    void proceed();
    void compared(const MachineEvent &event);
    void failed(const Problem &problem);
    void failedSending(const Problem &problem);
    void failedSignIn(const Problem &problem);
    void unauthorized();
    void forgetSession(const Problem &problem);
    void failedDelivering(const Problem &problem);
    void failedProbing(const Problem &problem);
    void giveUp(const Problem &problem);
    void readOrLease();
    void readAgain();
    void probed();
    bool restsAtCeiling(qint64 patienceMs = 0);
    void note(const Problem &problem);
    void noteFailing(Trouble trouble);
    void worked(Phase phase);
    void workedAll();
    bool mayRetry();
    qint64 spread(qint64 withinMs) const;
    void backOff(const Problem &problem, qint64 atLeastMs = 0, qint64 atMostMs = std::numeric_limits<qint64>::max());
    void blockForSignIn(const QString &reason, const QString &text);
    void settle(SendResult::Outcome outcome, const Problem &problem, bool wholeBatch = false);
    void rest(qint64 wakeAt);
    void succeeded();

    MachineState s;
    MachineMoment m_moment;
    QList<MachineAction> m_actions;
};

} // namespace rollbook
