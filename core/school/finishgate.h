// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/registercontext.h"

namespace rollbook {

/// What a teacher should look at before a register is finished. Nothing of it forbids to finish.
struct GateFindings
{
    int registerCloses = 30; ///< minutes after the start, by the school's rule
    QList<int> unmarked; ///< by index into the rows
    std::optional<int> counted; ///< the heads, when they are not as many as are marked here
    int marked = 0; ///< present or late
    QList<Student> notOnRegister;
    QList<int> lateAfterClose;

    bool clear() const
    {
        return unmarked.isEmpty() && !counted && notOnRegister.isEmpty()
            && lateAfterClose.isEmpty();
    }
    bool operator==(const GateFindings &) const = default;
};

/// `headCount` is what the teacher counted in the room, if they did.
GateFindings gateFindings(const QList<RegisterRow> &rows, const RegisterContext &context,
                          std::optional<int> headCount);

} // namespace rollbook
