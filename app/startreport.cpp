// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startreport.h"

#include "app/application.h"
#include "app/deskwindow.h"
#include "ui/register/registerview.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

namespace rollbook {

StartReport::StartReport(Application &application) : QObject(&application), m_application(application)
{
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(input, &QSocketNotifier::activated, this, [] { QApplication::quit(); });
}

void StartReport::begin()
{
    m_application.window()->findChild<RegisterView *>()->viewport()->installEventFilter(this);
}

bool StartReport::eventFilter(QObject *object, QEvent *event)
{
    const auto *view = static_cast<RegisterView *>(object->parent());
    if (event->type() == QEvent::Paint && view->model()->rowCount() > 0 && !m_said) {
        m_said = true;
        QTimer::singleShot(0, this, [] { QTextStream(stdout) << "usable" << Qt::endl; }); // when it has been painted
    }
    return QObject::eventFilter(object, event);
}

} // namespace rollbook
