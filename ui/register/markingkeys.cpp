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
    case 45: return Qt::Key_K;
    case 41: return Qt::Key_F;
    case 25: return Qt::Key_W;
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
    QList<int> selected = m_pane->selectedRows();
    const bool many = selected.size() > 1;
    if (m_model.filter().isOn()) // selecting all selects what is hidden, too
        selected.removeIf([this](int row) { return !m_model.isShown(row); });
    if (many && !selected.isEmpty())
        return selected;
    const int row = m_pane->currentRow();
    return row >= 0 && (m_model.isShown(row) || !m_model.filter().isOn()) ? QList<int>{ row } : QList<int>{};
}

void MarkingKeys::mark(Status status, Capture how)
{
    if (m_model.isReadOnly()) { // and stays where it is: who cannot see would take a whole roll into nothing
        emit refused();
        return;
    }
    const QList<int> chosen = rows();
    m_model.mark(chosen, status, how);
    if (chosen.size() == 1 && status != Status::Unmarked)
        goOn(chosen.first());
}

void MarkingKeys::goOn(int row)
{
    const int next = m_pane->after(row);
    m_pane->goTo(m_model.filter().isOn() ? m_model.nextShown(next) : next);
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
    if (key == Qt::Key_F || key == Qt::Key_W) {
        if (key == Qt::Key_F)
            emit filterRequested();
        else
            emit visitorRequested();
        return true;
    }
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
    default: break;
    }
    if (!m_model.hasCodes() || m_model.isReadOnly())
        return false;
    if (key == Qt::Key_K) {
        emit codeRequested({});
        return true;
    }
    const QString typed = event->text().toUpper();
    for (const AttendanceCode &code : m_model.context().codes.codes) {
        if (!code.key.isEmpty() && (code.key == typed || (key < 0x100 && code.key == QString(QChar(key))))) {
            emit codeRequested(code.code);
            return true;
        }
    }
    return false;
}

} // namespace rollbook
