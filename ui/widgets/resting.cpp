// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/resting.h"

#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace rollbook {
namespace {

class Rest : public QObject
{
public:
    Rest(QTimer &timer, QWidget *widget) : QObject(widget), m_timer(timer), m_widget(widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == m_widget && event->type() == QEvent::Show) {
            m_window = m_widget->window()->windowHandle(); // another one, when the widget was moved
            if (m_window)
                m_window->installEventFilter(this);
        } else if (object == m_window && event->type() == QEvent::Expose) {
            if (!m_window->isExposed())
                m_timer.stop();
            else if (m_widget->isVisible() && !m_timer.isActive())
                m_timer.start();
        }
        return QObject::eventFilter(object, event);
    }

private:
    QTimer &m_timer;
    QWidget *m_widget;
    QPointer<QWindow> m_window;
};

} // namespace

void restWhileUnseen(QTimer &timer, QWidget *widget) { new Rest(timer, widget); }

} // namespace rollbook
