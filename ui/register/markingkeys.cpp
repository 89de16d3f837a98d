// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/markingkeys.h"

#include "ui/register/registerpane.h"

#include <QKeyEvent>
#include <QWidget>

namespace rollbook {
namespace {

/// The key as a Latin letter. On keyboards without Latin letters it is the key in the same place:
/// X11 and Wayland give evdev's code plus eight.
int latinKey(const QKeyEvent &event)
{
    if (event.key() < 0x100 || event.key() >= 0x01000000)
        return event.key();
    switch (event.nativeScanCode()) {
    case 33: return Qt::Key_P;
    case 38: return Qt::Key_A;
    case 46: return Qt::Key_L;
    case 26: return Qt::Key_E;
    case 30: return Qt::Key_U;
    case 57: return Qt::Key_N;
    case 58: return Qt::Key_M;
    case 61: return Qt::Key_Slash;
    default: return event.key();
    }
}

Status statusForKey(int key)
{
    switch (key) {
    case Qt::Key_P: return Status::Present;
    case Qt::Key_A: return Status::Absent;
    case Qt::Key_L: return Status::Late;
    case Qt::Key_E: return Status::Excused;
    default: return Status::Unmarked;
    }
}

} // namespace

MarkingKeys::MarkingKeys(RegisterModel &model, QObject *parent)
    : QObject(parent), m_model(model) { }

void MarkingKeys::watch(QWidget *widget) { widget->installEventFilter(this); }

QList<int> MarkingKeys::rows() const
{
    if (!m_pane)
        return {};
    const QList<int> selected = m_pane->selectedRows();
    if (selected.size() > 1)
        return selected;
    return m_pane->currentRow() >= 0 ? QList<int>{ m_pane->currentRow() } : QList<int>{};
}

void MarkingKeys::mark(Status status, Capture how)
{
    const QList<int> chosen = rows();
    m_model.mark(chosen, status, how);
    if (chosen.size() == 1 && status != Status::Unmarked)
        m_pane->goTo(m_pane->after(chosen.first()));
}

bool MarkingKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && take(static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool MarkingKeys::take(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier))) {
        emit finishRequested();
        return true;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int key = latinKey(*event);
    if (key == Qt::Key_Slash) {
        emit findRequested();
        return true;
    }
    if (event->text().size() == 1 && event->text().at(0).isDigit()) {
        emit exceptionsRequested(event->text());
        return true;
    }
    if (rows().isEmpty())
        return false;
    if (const Status status = statusForKey(key); status != Status::Unmarked) {
        mark(status, Capture::Key);
        return true;
    }
    switch (key) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_U: mark(Status::Unmarked, Capture::Key); return true;
    case Qt::Key_N:
    case Qt::Key_F2: emit noteRequested(); return true;
    case Qt::Key_M: emit minutesRequested(); return true;
    default: return false;
    }
}

} // namespace rollbook
