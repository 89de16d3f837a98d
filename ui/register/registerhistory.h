// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mark.h"

#include <QList>

namespace rollbook {

/// What undo and redo would record: whole steps, a "Fill the rest" being one.
class RegisterHistory
{
public:
    using Step = QList<MarkEdit>;
    /// Why a step was recorded, and so where its inverse belongs.
    enum class Purpose { Edit, Undo, Redo };

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }

    /// Takes the next step to record; empty when there is none or the purpose is Edit.
    Step take(Purpose purpose)
    {
        QList<Step> *from = purpose == Purpose::Undo ? &m_undo : &m_redo;
        return purpose == Purpose::Edit || from->isEmpty() ? Step{} : from->takeLast();
    }

    /// A step of this purpose is on the disk; `inverse` brings back what was there before.
    void recorded(Purpose purpose, const Step &inverse)
    {
        if (inverse.isEmpty())
            return;
        (purpose == Purpose::Undo ? m_redo : m_undo).append(inverse);
        if (purpose == Purpose::Edit)
            m_redo.clear();
    }

    /// A step that was taken could not be recorded: it may be tried again.
    void giveBack(Purpose purpose, const Step &step)
    {
        if (purpose != Purpose::Edit)
            (purpose == Purpose::Undo ? m_undo : m_redo).append(step);
    }

    /// The student's mark was changed by somebody else: no step may bring an older value back.
    void forget(StudentId student)
    {
        for (QList<Step> *steps : { &m_undo, &m_redo }) {
            for (Step &step : *steps)
                step.removeIf([student](const MarkEdit &edit) { return edit.student == student; });
            steps->removeIf([](const Step &step) { return step.isEmpty(); });
        }
    }

private:
    QList<Step> m_undo;
    QList<Step> m_redo;
};

} // namespace rollbook
