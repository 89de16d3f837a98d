// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/status.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

namespace rollbook {

/// A press on a status button and what becomes of it: a tap when it is let go on the same button; a
/// finger that moves drags the view, and what it dragged it did not tap. (QScroller would do that
/// with more swing, but leaks its recognizer.)
class StatusTap
{
public:
    using Button = std::pair<int, Status>; ///< a line, and Unmarked where there is no button

    void press(const Button &button, const QMouseEvent &event)
    {
        m_pressed = button;
        m_from = m_at = event.position().toPoint();
    }

    /// Whether the event was taken: a finger scrolls.
    bool drag(const QMouseEvent &event, QScrollBar *vertical)
    {
        if (event.pointerType() != QPointingDevice::PointerType::Finger)
            return false;
        const QPoint at = event.position().toPoint();
        if (qAbs(at.y() - m_from.y()) >= QApplication::startDragDistance()) {
            m_pressed = none;
            vertical->setValue(vertical->value() - (at.y() - m_at.y()));
            m_at = at;
        }
        return true;
    }

    /// Whether the button was tapped.
    bool release(const Button &button, const QMouseEvent &event)
    {
        const bool tapped = event.button() == Qt::LeftButton && button.second != Status::Unmarked
            && button == m_pressed;
        m_pressed = none;
        return tapped;
    }

private:
    static constexpr Button none{ -1, Status::Unmarked };

    Button m_pressed = none;
    QPoint m_from;
    QPoint m_at;
};

} // namespace rollbook
