// SPDX-FileCopyrightText: 2026 The Rollbook developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

Shell::Shell(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setWindowTitle(u"Rollbook"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    setMinimumSize(360, 480);
    resize(1280, 800);
}

void Shell::display(QWidget *content)
{
    if (content == m_content)
        return;
    if (m_content) {
        if (m_content->isAncestorOf(focusWidget()))
            m_focus.insert(m_content, focusWidget());
        m_layout->removeWidget(m_content);
        m_content->hide();
        m_content->setParent(nullptr);
    }
    m_content = content;
    setPalette(content->palette()); // no flash of another ground between the two
    m_layout->addWidget(content);
    content->show();
    if (const QPointer<QWidget> before = m_focus.take(content))
        before->setFocus();
    else if (!content->isAncestorOf(focusWidget()))
        content->setFocus();
}

bool Shell::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && m_content)
        QCoreApplication::sendEvent(m_content, event);
    return QWidget::event(event);
}

} // namespace rollbook
