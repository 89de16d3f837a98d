// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/school/finishgate.h"

#include "core/school/protection.h"

namespace rollbook {

GateFindings gateFindings(const QList<RegisterRow> &rows, const RegisterContext &context,
                          std::optional<int> headCount)
{
    GateFindings findings{ .registerCloses = context.registerCloses, .notOnRegister = context.notOnRegister };
    for (int i = 0; i < rows.size(); ++i) {
        const MarkState &state = rows.at(i).state;
        const StatusValue &value = state.mark.value;
        // Who is on leave is marked so by finishing.
        if (value.status == Status::Unmarked
            && !presetOf(state, context.students.value(rows.at(i).student.id)))
            findings.unmarked.append(i);
        if (value.status == Status::Present || value.status == Status::Late)
            ++findings.marked;
        if (value.minutesLate.value_or(0) > context.registerCloses)
            findings.lateAfterClose.append(i);
    }
    if (headCount && *headCount != findings.marked)
        findings.counted = headCount;
    return findings;
}

} // namespace rollbook
